"""Log-probabilities as Ollama's clients read them."""

from __future__ import annotations

import json
from typing import Any

import ollama
import pytest

from tests.server.test_ollama import BOTH, CHAT, SERVED, asked, encoder, lines
from xnai.core.chat import Delta, TokenLogprob
from xnai.server.dialect import Answer, Dialect

DREW = (
    TokenLogprob(token="é", logprob=-0.5, likeliest=(("é", -0.5), ("\ufffd", -2.0))),
    TokenLogprob(token="\ufffd", logprob=-1.0),
    TokenLogprob(token="\ud800", logprob=-1.5),
)
DRAWN = {"token": "é", "logprob": -0.5, "bytes": [195, 169]}
TOLD = [
    DRAWN | {"top_logprobs": [DRAWN, {"token": "\ufffd", "logprob": -2.0}]},
    {"token": "\ufffd", "logprob": -1.0},
    {"token": "?", "logprob": -1.5, "bytes": [63]},
]


@BOTH
def test_what_is_asked_of_the_engine(dialect: Dialect) -> None:
    found = asked(dialect, logprobs=True, top_logprobs=3).request
    assert (found.logprobs, found.top_logprobs) == (True, 3)
    assert not asked(dialect, logprobs=False, top_logprobs=3).request.logprobs


@BOTH
@pytest.mark.parametrize("wanted", [True, False])
def test_they_stand_beside_the_text_where_they_are_asked_for(
    dialect: Dialect, wanted: bool
) -> None:
    fields: dict[str, Any] = {"logprobs": True} if wanted else {}
    read = ollama.ChatResponse if dialect is CHAT else ollama.GenerateResponse
    answer = Answer(text="é", logprobs=DREW)
    whole = json.loads(dialect.whole(asked(dialect, **fields), SERVED, answer))
    read.model_validate(whole)
    assert whole.get("logprobs") == (TOLD if wanted else None)
    writer = encoder(dialect, **fields)
    deltas = [Delta(text="é", logprobs=DREW[:1]), Delta(logprobs=DREW[1:])]
    streamed = lines(*map(writer.piece, deltas), writer.end(answer))
    for line in streamed:
        read.model_validate(line)
    pieces = [line["logprobs"] for line in streamed if "logprobs" in line]
    assert pieces == ([TOLD[:1], TOLD[1:]] if wanted else [])
    assert len(streamed) == (3 if wanted else 2)


@BOTH
def test_an_engine_that_gives_none_leaves_the_field_out(dialect: Dialect) -> None:
    read = asked(dialect, logprobs=True)
    assert "logprobs" not in json.loads(dialect.whole(read, SERVED, Answer(text="x")))
