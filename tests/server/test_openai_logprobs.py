"""Log-probabilities as OpenAI's clients read them."""

import json

import pytest

from tests.server.test_openai import CHAT, SERVED, TEXT, body, payloads, prompt, refused, tool
from xnai.core.chat import Delta, TokenLogprob
from xnai.server.dialect import Answer
from xnai.server.openai_logprobs import of_chat, of_text

DREW = (
    TokenLogprob(token="é", logprob=-0.5, likeliest=(("é", -0.5), ("b", -2.0))),
    TokenLogprob(token="bc", logprob=-1.0),
)


def test_a_chat_tells_each_token_its_bytes_and_the_likeliest_in_its_place():
    first, second = of_chat(DREW)["content"]
    drawn = {"token": "é", "logprob": -0.5, "bytes": [195, 169]}
    other = {"token": "b", "logprob": -2.0, "bytes": [98]}
    assert first == drawn | {"top_logprobs": [drawn, other]}
    assert second == {"token": "bc", "logprob": -1.0, "bytes": [98, 99], "top_logprobs": []}


def test_a_part_of_a_character_has_no_bytes():
    assert of_chat([TokenLogprob(token="\ufffd", logprob=-1)])["content"][0]["bytes"] is None


def test_a_text_tells_them_in_columns():
    assert of_text(DREW, 4) == {
        "tokens": ["é", "bc"],
        "token_logprobs": [-0.5, -1.0],
        "top_logprobs": [{"é": -0.5, "b": -2.0}, {"bc": -1.0}],
        "text_offset": [4, 5],
    }


def test_an_engine_that_gives_none_leaves_null():
    assert of_chat(()) is None
    assert of_text(()) is None


@pytest.mark.parametrize(("dialect", "write"), [(CHAT, body), (TEXT, prompt)])
@pytest.mark.parametrize("wanted", [True, False])
def test_they_are_told_where_they_are_asked_for(dialect, write, wanted):
    value = (2 if write is prompt else True) if wanted else None
    asked = dialect.decode(write(logprobs=value), "r1")
    answer = Answer(text="ébc", logprobs=DREW)
    (choice,) = json.loads(dialect.whole(asked, SERVED, answer))["choices"]
    encoder = dialect.encoder(asked, SERVED)
    pieces = [encoder.piece(Delta(text=each.token, logprobs=(each,))) for each in DREW]
    chunks = [chunk["choices"][0]["logprobs"] for chunk in payloads(b"".join(pieces))]
    if not wanted:
        assert [choice["logprobs"], *chunks] == [None] * 3
    elif write is body:
        assert choice["logprobs"] == of_chat(DREW)
        assert [chunk["content"] for chunk in chunks] == [[e] for e in of_chat(DREW)["content"]]
    else:
        assert choice["logprobs"] == of_text(DREW)
        assert [chunk["text_offset"] for chunk in chunks] == [[0], [1]]


def test_what_is_asked_of_the_engine():
    assert not CHAT.decode(body(), "r").request.logprobs
    found = CHAT.decode(body(logprobs=True, top_logprobs=3), "r").request
    assert (found.logprobs, found.top_logprobs) == (True, 3)
    found = TEXT.decode(prompt(logprobs=0), "r").request
    assert (found.logprobs, found.top_logprobs) == (True, 0)


@pytest.mark.parametrize(
    ("fields", "dialect", "write", "field", "said"),
    [
        ({"logprobs": True, "top_logprobs": 21}, CHAT, body, "top_logprobs", "0 and 20"),
        ({"logprobs": True, "top_logprobs": -1}, CHAT, body, "top_logprobs", "0 and 20"),
        ({"top_logprobs": 1}, CHAT, body, "top_logprobs", "not true"),
        ({"logprobs": True, "tools": [tool()]}, CHAT, body, "logprobs", "beside `tools`"),
        ({"logprobs": 21}, TEXT, prompt, "logprobs", "0 and 20"),
        ({"logprobs": "many"}, TEXT, prompt, "logprobs", "many"),
    ],
)
def test_what_cannot_be_had_is_refused(fields, dialect, write, field, said):
    error = refused(fields, dialect, write)
    assert error.field == field
    assert said in error.message
    assert error.hint
