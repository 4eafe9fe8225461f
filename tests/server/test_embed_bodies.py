"""Bodies that ask for embeddings, and their answers, as OpenAI and Ollama write them."""

import json
from base64 import b64decode

import numpy as np
import pytest

from xnai.core.ports import Embedded
from xnai.server.dialect import EmbedAsked
from xnai.server.embed_body import MAX_TEXTS, check_dimensions
from xnai.server.embedding import EMBEDS
from xnai.server.ollama_embed import OllamaEmbed, OllamaEmbeddings
from xnai.server.openai_embed import OpenAIEmbeddings
from xnai.server.wire import BadField

OPENAI, OLLAMA, OLDER = OpenAIEmbeddings(), OllamaEmbed(), OllamaEmbeddings()
VECTORS = (np.array([0.1, -1, 3e-5], dtype=np.float32), np.array([1, 2, 3], dtype=np.float32))
FOUND = Embedded(vectors=VECTORS, n_tokens=9)


def read(dialect, **body) -> EmbedAsked:
    return dialect.decode(json.dumps(body).encode())


def written(dialect, asked: EmbedAsked, found: Embedded = FOUND) -> dict:
    return json.loads(dialect.encode(asked, found, 0.25))


@pytest.mark.parametrize("dialect", [OPENAI, OLLAMA])
@pytest.mark.parametrize(
    ("given", "texts"), [("a", ("a",)), (["a"], ("a",)), (["a", "b", "a"], ("a", "b", "a"))]
)
def test_a_text_or_a_list_of_texts_is_read(dialect, given, texts):
    assert read(dialect, model="m", input=given).texts == texts


def test_openai_refuses_what_is_too_long_and_ollama_cuts_it_unless_told_not_to():
    assert not read(OPENAI, input="a").truncate
    assert read(OLLAMA, input="a").truncate
    assert read(OLLAMA, input="a", truncate=None).truncate
    assert not read(OLLAMA, input="a", truncate=False).truncate
    assert read(OLDER, prompt="a").truncate


@pytest.mark.parametrize("dialect", EMBEDS.values())
def test_priority_and_deadline_are_read_and_no_other_xnai_option(dialect):
    body = {"model": "m", "input": "a", "prompt": "a"}
    asked = read(dialect, **body, xnai={"priority": "batch", "deadline_s": 2})
    assert (asked.model, asked.priority, asked.deadline_s) == ("m", "batch", 2)
    for wrong in ({"tests": "x"}, {"priority": "first"}, {"deadline_s": 0}):
        with pytest.raises(BadField, match=f"xnai.{next(iter(wrong))}"):
            read(dialect, **body, xnai=wrong)


@pytest.mark.parametrize("dialect", [OPENAI, OLLAMA])
@pytest.mark.parametrize(
    ("body", "field", "told"),
    [
        ({"input": [1, 2, 3]}, "input", "numbers of tokens"),
        ({"input": [[1, 2], [3]]}, "input", "numbers of tokens"),
        ({"input": ["a", None]}, "input.1", "must be a text"),
        ({"input": ["a", True]}, "input.1", "must be a text"),
        ({"input": [{"text": "a"}]}, "input.0", "must be a text"),
        ({"input": {"text": "a"}}, "input", "a text or a list of texts"),
        ({"input": 7}, "input", "a text or a list of texts"),
        ({"input": ["a"] * (MAX_TEXTS + 1)}, "input", "2049 texts; a request takes at most 2048"),
        ({"input": "a", "model": "m" * 300}, "model", "256"),
    ],
)
def test_what_cannot_be_embedded_is_told_with_its_field(dialect, body, field, told):
    with pytest.raises(BadField, match=told) as refused:
        read(dialect, **body)
    assert refused.value.field == field
    assert refused.value.hint


@pytest.mark.parametrize(
    ("given", "field"), [("", "input"), ([], "input"), (["a", ""], "input.1"), (None, "input")]
)
def test_openai_wants_every_text_to_say_something(given, field):
    with pytest.raises(BadField) as refused:
        read(OPENAI, input=given)
    assert refused.value.field == field


def test_ollama_loads_the_model_where_there_is_no_text():
    for body in ({}, {"input": ""}, {"input": []}, {"input": None}):
        assert read(OLLAMA, model="m", **body).texts == ()
    assert read(OLLAMA, input=["", "a"]).texts == ("", "a")
    assert read(OLDER, model="m").texts == ()


@pytest.mark.parametrize("dialect", [OPENAI, OLLAMA])
def test_vectors_have_as_many_numbers_as_those_of_the_model(dialect):
    assert read(dialect, input="a", dimensions=384).dimensions == 384
    for wanted in (None, 384):
        check_dimensions(wanted, 384)
    for wanted in (512, -1, 0):
        with pytest.raises(BadField, match=f"{wanted}, but .* 384") as refused:
            check_dimensions(wanted, 384)
        assert refused.value.field == "dimensions"
    check_dimensions(512, 0)  # not set up: whoever is asked says so


def test_openai_writes_numbers_or_little_endian_bytes():
    asked = read(OPENAI, model="text-embedding-3-small", input=["a", "b"])
    body = written(OPENAI, asked)
    assert body["data"][0] == {"object": "embedding", "index": 0, "embedding": [0.1, -1.0, 3e-5]}
    assert (body["object"], body["model"]) == ("list", "text-embedding-3-small")
    assert body["usage"] == {"prompt_tokens": 9, "total_tokens": 9}
    assert body["xnai"] == {"model": "all-MiniLM-L6-v2", "dimensions": 384}
    asked = read(OPENAI, input=["a", "b"], encoding_format="base64")
    packed = written(OPENAI, asked)["data"][1]["embedding"]
    assert np.frombuffer(b64decode(packed), "<f4").tolist() == [1, 2, 3]
    with pytest.raises(BadField, match="encoding_format"):
        read(OPENAI, input="a", encoding_format="int8")


def test_ollama_writes_vectors_and_durations():
    body = written(OLLAMA, read(OLLAMA, input=["a", "b"]))
    assert body["embeddings"] == [pytest.approx([0.1, -1, 3e-5]), [1, 2, 3]]
    assert (body["model"], body["prompt_eval_count"]) == ("xnai/embed", 9)
    assert body["total_duration"] == 250_000_000
    older = read(OLDER, prompt="a")
    assert written(OLDER, older)["embedding"] == pytest.approx([0.1, -1, 3e-5])
    nothing = Embedded(vectors=(), n_tokens=0)
    assert written(OLLAMA, asked=read(OLLAMA), found=nothing)["embeddings"] == []
    assert written(OLDER, asked=read(OLDER), found=nothing)["embedding"] == []
