"""One exchange: what goes out when. Clients that go away are in `test_going_away`."""

from dataclasses import replace
from functools import partial

import anyio
import orjson
import pytest

from tests.server.scripted import DONE, body, served
from xnai.core.chat import Delta
from xnai.core.errors import EngineDied, OverBudget
from xnai.server.admission import Admission, Limits
from xnai.server.app import CHATS

pytestmark = pytest.mark.anyio
HELLO = (Delta(text="hel"), Delta(text="lo"), DONE)
OPENAI, ANTHROPIC, OLLAMA = "/v1/chat/completions", "/v1/messages", "/api/chat"
LATE = EngineDied("The engine of m failed.", before_first_token=False, hint="Ask again.")
EARLY = OverBudget(model="m", wanted_mib=9, budget_mib=5, held_mib=0)


@pytest.mark.parametrize("path", CHATS)
async def test_every_dialect_answers_whole_and_in_pieces(path):
    async with served(*HELLO) as (client, _):
        whole = await client.post(path, json=body(path, stream=False))
        pieces = await client.post(path, json=body(path, stream=True))
    assert whole.status_code == pieces.status_code == 200
    assert b"hello" in whole.content
    assert b'"hel"' in pieces.content
    assert b'"lo"' in pieces.content


@pytest.mark.parametrize("path", CHATS)
@pytest.mark.parametrize(
    ("model", "who"),
    [
        ("xnai/auto", (None, None)),
        ("xnai/expert", ("expert", "large")),
        ("large", ("expert", "large")),
        ("xnai/fast", ("draft", "small")),
    ],
)
async def test_a_stream_says_before_its_first_piece_who_answers_where_that_was_named(
    path, model, who
):
    async with served(*HELLO) as (client, _):
        answer = await client.post(path, json=body(path, stream=True) | {"model": model})
    told = tuple(answer.headers.get(f"x-xnai-{name}") for name in ("tier", "model"))
    assert told == who
    assert answer.headers["x-xnai-request-id"] == answer.headers["request-id"]


async def test_a_stream_that_begins_in_silence_says_who_answers():
    sent = body(OPENAI, stream=True, model="xnai/expert")
    async with served(0.2, *HELLO, keep_alive_s=0.05) as (client, _):
        answer = await client.post(OPENAI, json=sent)
    assert answer.headers["x-xnai-tier"] == "expert"


@pytest.mark.parametrize("path", CHATS)
@pytest.mark.parametrize("stream", [False, True])
async def test_what_fails_before_anything_went_out_has_a_status_of_its_own(path, stream):
    async with served(EARLY) as (client, _):
        answer = await client.post(path, json=body(path, stream=stream))
    assert answer.status_code >= 500
    assert answer.headers["content-type"] == "application/json"
    assert b"9 MiB" in answer.content
    assert "error" in orjson.loads(answer.content)


@pytest.mark.parametrize("path", CHATS)
async def test_what_fails_later_ends_the_stream_in_an_error(path):
    async with served(Delta(text="hel"), LATE) as (client, _):
        answer = await client.post(path, json=body(path, stream=True))
    assert answer.status_code == 200
    assert b"hel" in answer.content
    assert b"The engine of m failed." in answer.content
    assert b'"finish_reason":"stop"' not in answer.content
    assert b'"done":true' not in answer.content


@pytest.mark.parametrize("path", CHATS)
async def test_a_mistake_of_ours_is_an_error_that_tells_nothing(path, caplog):
    async with served(RuntimeError("secret")) as (client, _):
        answer = await client.post(path, json=body(path, stream=True))
    assert answer.status_code == 500
    assert b"secret" not in answer.content
    assert b"mistake" in answer.content
    assert "secret" in caplog.text


@pytest.mark.parametrize("path", [OPENAI, ANTHROPIC, OLLAMA])
async def test_silence_is_broken_by_what_clients_pass_over(path):
    async with served(0.4, *HELLO, keep_alive_s=0.1) as (client, _):
        answer = await client.post(path, json=body(path, stream=True))
    lines = answer.text.splitlines()
    kept = {OPENAI: ": keep-alive", ANTHROPIC: "event: ping", OLLAMA: '"content":""'}[path]
    assert sum(kept in line for line in lines) >= 2
    assert "lo" in "".join(lines)


@pytest.mark.parametrize("path", [OPENAI, ANTHROPIC, OLLAMA])
async def test_a_failure_after_a_silence_ends_the_stream_that_has_begun(path):
    async with served(0.3, EARLY, keep_alive_s=0.1) as (client, _):
        answer = await client.post(path, json=body(path, stream=True))
    assert answer.status_code == 200
    assert b"9 MiB" in answer.content


async def test_an_answer_from_nobody_is_an_empty_one():
    async with served(DONE) as (client, _):
        answer = await client.post(OPENAI, json=body(OPENAI, stream=False))
        assert answer.json()["choices"][0]["message"]["content"] == ""
        streamed = await client.post(OPENAI, json=body(OPENAI, stream=True))
        assert streamed.text.endswith("data: [DONE]\n\n")


async def test_a_tier_is_asked_by_its_name_and_the_cascade_by_none():
    async with served(*HELLO) as (client, model):
        for name in ("xnai/auto", "xnai/draft", "large", "gpt-4o"):
            await client.post(OPENAI, json=body(OPENAI, stream=False, model=name))
    assert [request.tier for request in model.requests] == [None, "draft", "expert", None]


async def test_one_more_than_may_wait_is_sent_away_with_when_to_come_again():
    limits = Limits(running=1, waiting=0)
    with_limits = partial(replace, admission=Admission(limits))
    async with served(Delta(text="a"), 60.0, make=with_limits) as (client, model):
        sent = body(OPENAI, stream=True)
        async with client.stream("POST", OPENAI, json=sent) as first:
            pieces = first.aiter_raw()
            await anext(pieces)
            for path in CHATS:
                refused = await client.post(path, json=body(path, stream=False))
                assert refused.status_code == 429
                assert int(refused.headers["retry-after"]) >= 1
                assert "error" in refused.json()
        with anyio.fail_after(5):
            await model.on_end.wait()
    assert len(model.requests) == 1


async def test_waiting_counts_towards_the_deadline_and_who_waits_is_kept_alive():
    with_limits = partial(replace, admission=Admission(Limits(running=1, waiting=1)))
    async with (
        served(Delta(text="a"), 60.0, keep_alive_s=0.05, make=with_limits) as (client, model),
        client.stream("POST", OPENAI, json=body(OPENAI, stream=True)) as first,
    ):
        pieces = first.aiter_raw()
        await anext(pieces)
        waits = body(OPENAI, stream=True, xnai={"deadline_s": 0.3})
        answer = await client.post(OPENAI, json=waits)
        assert ": keep-alive" in answer.text
        assert "waited for its turn" in answer.text
        assert len(model.requests) == 1


@pytest.mark.parametrize("path", CHATS)
async def test_every_dialect_takes_a_priority(path):
    async with served(*HELLO) as (client, _):
        for priority, status in (("batch", 200), ("urgent", 400)):
            sent = body(path, stream=False, xnai={"priority": priority})
            assert (await client.post(path, json=sent)).status_code == status
