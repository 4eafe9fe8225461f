"""Bad input in every dialect: told by its field or limit, in the client's own shape of an error.

What one dialect alone can be asked wrongly is in its own tests. A prompt that fits no context is in
`test_faults`, since a real engine says so.
"""

import json

import httpx2
import pytest

from tests.server.scripted import DONE, ScriptedModel, body, served
from tests.server.shapes import prompt_field, refusal
from xnai.server.app import CHATS

pytestmark = pytest.mark.anyio
UNSUPPORTED = {
    "/v1/chat/completions": {"logit_bias": {"7": 1}},
    "/v1/completions": {"best_of": 3},
    "/v1/responses": {"previous_response_id": "resp_1"},
    "/v1/messages": {"mcp_servers": [{"type": "url", "url": "http://127.0.0.1:1", "name": "m"}]},
    "/api/chat": {"format": "yaml"},
    "/api/generate": {"context": [1, 2]},
}
LIMIT_FIELDS = {
    "/v1/responses": "max_output_tokens",
    "/api/chat": "num_predict",
    "/api/generate": "num_predict",
}


def limit_field(path: str) -> str:
    return LIMIT_FIELDS.get(path, "max_tokens")


def sampled(path: str, **settings) -> bytes:
    """A request with settings where the dialect has them."""
    if path.startswith("/api/"):
        settings = {"options": settings}
    return sent(path, **settings)


def sent(path: str, **more) -> bytes:
    return json.dumps(body(path, stream=False) | more, separators=(",", ":")).encode()


def without(path: str, field: str) -> bytes:
    left = body(path, stream=False)
    del left[field]
    return json.dumps(left).encode()


def instead(path: str, old: bytes, new: bytes) -> bytes:
    """A request of which one word is replaced by bytes that no encoder would write."""
    whole = sent(path)
    assert old in whole
    return whole.replace(old, new)


BAD = {
    "nothing": (lambda _: b"", "not valid JSON"),
    "half an object": (lambda path: sent(path)[:-1], "not valid JSON"),
    "not a number": (lambda path: instead(path, b'"hi"', b"NaN"), "not valid JSON"),
    "invalid UTF-8": (lambda path: instead(path, b'"hi"', b'"h\xff\xfe"'), "not valid JSON"),
    "another encoding": (lambda path: sent(path).decode().encode("utf-16"), "not valid JSON"),
    "half a surrogate pair": (lambda path: instead(path, b'"hi"', b'"\\ud800"'), "surrogate"),
    "a list": (lambda _: b"[]", "must be a JSON object"),
    "a text": (lambda _: b'"hi"', "must be a JSON object"),
    "nested without end": (lambda _: b'{"a":' * 200_000, "not valid JSON"),
    "a wrong model": (lambda path: sent(path, model=3), "`model`"),
    "a wrong prompt": (lambda path: sent(path, **{prompt_field(path): 3}), "`{prompt}`"),
    "a wrong stream": (lambda path: sent(path, stream="perhaps"), "`stream`"),
    "no limit in words": (lambda path: sampled(path, **{limit_field(path): "many"}), "`{limit}`"),
    "a limit below 0": (lambda path: sampled(path, **{limit_field(path): -5}), "`{limit}`"),
    "a limit of 81 bits": (lambda path: sampled(path, **{limit_field(path): 2**80}), "64 bits"),
    "a cold temperature": (lambda path: sampled(path, temperature=-0.1), "`{in}temperature`"),
    "an absurd temperature": (lambda path: sampled(path, temperature=1e300), "`{in}temperature`"),
    "an absurd top_p": (lambda path: sampled(path, top_p=-1e9), "`{in}top_p`"),
    "a negative deadline": (lambda path: sent(path, xnai={"deadline_s": -1}), "`xnai.deadline_s`"),
    "an absurd deadline": (lambda path: sent(path, xnai={"deadline_s": 1e9}), "`xnai.deadline_s`"),
    "an unsupported field": (lambda path: sent(path, **UNSUPPORTED[path]), "`{unsupported}`"),
    "an unknown option": (
        lambda path: sent(path, xnai={"speed": 0.5}),
        "`xnai.speed` is no option of `xnai`. Leave it out; there are min_tier, max_tier, quality, "
        "pattern, objective, latency_target_s, router, tests, private, deadline_s, truncate, "
        "compress, cache, priority.",
    ),
    "no such lower bound": (
        lambda path: sent(path, xnai={"min_tier": "huge"}),
        "`xnai.min_tier`: there is no tier 'huge'. Name one of: draft, expert.",
    ),
    "no such upper bound": (
        lambda path: sent(path, xnai={"max_tier": "huge"}),
        "`xnai.max_tier`: there is no tier 'huge'. Name one of: draft, expert.",
    ),
    "tests without end": (
        lambda path: sent(path, xnai={"tests": "assert f()\n" * 9_000}),
        "`xnai.tests`",
    ),
    "a name without end": (lambda path: sent(path, model="m" * 300), "`model`"),
}
"""What is wrong → the body, and what is told of it."""


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
async def server(anyio_backend):
    async with served(DONE) as found:
        yield found


@pytest.fixture
def client(server) -> httpx2.AsyncClient:
    return server[0]


@pytest.fixture
def model(server) -> ScriptedModel:
    server[1].requests.clear()
    return server[1]


@pytest.mark.parametrize("path", CHATS)
@pytest.mark.parametrize("wrong", BAD)
async def test_bad_input_is_told_by_its_field_and_asks_no_model(client, model, path, wrong):
    content, told = BAD[wrong]
    answer = await client.post(path, content=content(path))
    assert answer.status_code == 400
    words = {
        "{prompt}": prompt_field(path),
        "{limit}": f"{'options.' * path.startswith('/api/')}{limit_field(path)}",
        "{in}": "options." * path.startswith("/api/"),
        "{unsupported}": next(iter(UNSUPPORTED[path])),
    }
    for name, word in words.items():
        told = told.replace(name, word)
    assert told in refusal(path, answer)
    assert "not_found" not in answer.text
    assert model.requests == []


@pytest.mark.parametrize("path", [path for path in CHATS if not path.startswith("/api/")])
async def test_what_is_missing_is_named(client, model, path):
    answer = await client.post(path, content=without(path, prompt_field(path)))
    assert answer.status_code == 400
    assert f"`{prompt_field(path)}`" in refusal(path, answer)
    assert model.requests == []


@pytest.mark.parametrize("path", CHATS)
async def test_an_unknown_model_is_not_found_and_those_that_are_there_are_named(
    client, model, path
):
    answer = await client.post(path, content=sent(path, model="nobody"))
    assert answer.status_code == 404
    assert "xnai/auto" in refusal(path, answer)
    assert model.requests == []


@pytest.mark.parametrize("path", CHATS)
async def test_ten_megabytes_are_refused_by_the_limit(client, model, path):
    answer = await client.post(path, content=sent(path, **{prompt_field(path): "x" * 10_000_000}))
    assert answer.status_code == 413
    assert f"{8 * 1024 * 1024} bytes" in refusal(path, answer)
    assert model.requests == []
