"""Asking workers through a real Redis: answers come once, whatever becomes of who gives them."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from functools import partial

import anyio
import pytest

from tests.bus.house import NAMES, House, Log, ask, read, text_of, until
from tests.bus.redis_server import RedisServer
from xnai.bus.worker import Served
from xnai.core.chat import ChatRequest, Delta, Sampling, Usage
from xnai.core.errors import (
    Busy,
    EngineError,
    KeptPrivate,
    PromptTooLong,
)

pytestmark = pytest.mark.anyio


async def hang(request: ChatRequest) -> AsyncGenerator[Delta]:
    yield Delta(text="one ")
    await anyio.sleep_forever()


@pytest.fixture
def house(redis_server: RedisServer) -> House:
    return House(redis=redis_server)


async def test_a_worker_answers_and_nothing_is_left_in_the_streams(house: House):
    async with house.working(house.worker()), house.tier() as tier:
        deltas = await read(tier)
    assert text_of(deltas) == "one two three "
    assert [d.finish for d in deltas if d.finish] == ["stop"]
    assert deltas[-1].usage == Usage(prompt_tokens=3, completion_tokens=2)
    with house.redis.client() as client:
        assert client.xlen(NAMES.common("draft", escalated=False)) == 0
        assert client.hgetall(NAMES.workers) == {}


async def test_pieces_stream_as_they_come(house: House):
    go_on = anyio.Event()

    async def slowly(request: ChatRequest) -> AsyncGenerator[Delta]:
        yield Delta(text="one ")
        await go_on.wait()
        yield Delta(text="two", finish="stop")

    async with house.working(house.worker(slowly)), house.tier() as tier:
        deltas = tier.chat(ask())
        assert (await anext(deltas)).text == "one "
        go_on.set()
        assert "".join([d.text async for d in deltas]) == "two"


async def test_what_the_engine_is_asked_is_what_was_asked(house: House):
    seen: list[ChatRequest] = []

    async def remember(request: ChatRequest) -> AsyncGenerator[Delta]:
        seen.append(request)
        yield Delta(finish="stop")

    asked = ask(sampling=Sampling(temperature=0.5, seed=3, max_tokens=9), logprobs=True)
    async with house.working(house.worker(remember)), house.tier() as tier:
        await read(tier, asked)
    assert seen == [asked]


async def test_an_error_of_the_engine_is_the_error_of_the_caller(house: House):
    async def refuse(request: ChatRequest) -> AsyncGenerator[Delta]:
        raise PromptTooLong(prompt_tokens=9, n_ctx=8, model="small")
        yield Delta()

    async with house.working(house.worker(refuse)), house.tier() as tier:
        with pytest.raises(PromptTooLong, match="small reads at most 8") as caught:
            await read(tier)
    assert (caught.value.prompt_tokens, caught.value.n_ctx) == (9, 8)


async def test_an_answer_that_is_closed_is_cancelled_at_the_worker(house: House):
    ended = anyio.Event()

    async def forever(request: ChatRequest) -> AsyncGenerator[Delta]:
        try:
            yield Delta(text="one ")
            await anyio.sleep_forever()
        finally:
            ended.set()

    async with house.working(house.worker(forever)), house.tier() as tier:
        deltas = tier.chat(ask())
        await anext(deltas)
        await deltas.aclose()
        with anyio.fail_after(10):
            await ended.wait()
    with house.redis.client() as client:
        assert client.xlen(NAMES.common("draft", escalated=False)) == 0


async def test_a_deadline_ends_the_work_at_the_worker(house: House):
    async with house.working(house.worker(hang)), house.tier() as tier:
        with pytest.raises(EngineError, match="deadline"):
            await read(tier, ask(deadline_s=0.3))


async def test_a_task_that_no_worker_comes_to_ends_after_the_longest_answer(house: House):
    busy = house.worker(hang, tiers={"draft": Served(model="small", n_slots=1)})
    async with house.working(busy), house.tier() as tier, house.tier(answer_s=0.5) as hasty:
        held = tier.chat(ask())
        await anext(held)
        with pytest.raises(EngineError, match=r"answered within 0\.5 s"):
            await read(hasty)
        await held.aclose()


async def test_without_a_worker_the_error_says_how_to_start_one(house: House):
    async with house.tier(wait_s=1.0) as tier:
        with pytest.raises(EngineError, match="No worker of tier 'draft'") as caught:
            await read(tier)
    assert f"xnai worker --redis {house.redis.url} --tiers draft" in caught.value.hint


async def test_a_full_stream_is_busy_and_takes_nothing(house: House):
    async with house.tier(waiting=1) as tier, anyio.create_task_group() as tasks:
        tasks.start_soon(partial(read, tier))
        with house.redis.client() as client:
            stream = NAMES.common("draft", escalated=False)
            await until(lambda: client.xlen(stream) == 1)
            with pytest.raises(Busy, match="1 tasks wait for the workers of tier 'draft', and 1"):
                await read(tier)
            assert client.xlen(stream) == 1
        tasks.cancel_scope.cancel()


async def test_a_private_request_goes_to_no_redis_elsewhere(house: House):
    log = Log()
    async with house.working(house.worker()), house.tier(host="far.example", egress=log) as tier:
        with pytest.raises(KeptPrivate, match=r"far\.example"):
            await read(tier, ask(private="it says so"))
        assert log.sent == []
        await read(tier)
    assert [sending.host for sending in log.sent] == ["far.example"]
    assert log.outcomes == ["answered"]


async def test_a_private_request_goes_to_no_worker_elsewhere(house: House):
    elsewhere = house.worker(name="w2", machine="another")
    async with house.working(house.worker(), elsewhere), house.tier() as tier:
        await until(lambda: _n_workers(house) == 2)
        with pytest.raises(KeptPrivate, match="another machine"):
            await read(tier, ask(private="it says so"))


async def test_in_sovereign_mode_every_request_is_private(house: House):
    async with house.tier(host="far.example", sovereign=True) as tier:
        with pytest.raises(KeptPrivate, match="sovereign"):
            await read(tier)


async def test_a_worker_with_another_model_refuses(house: House):
    other = house.worker(tiers={"draft": Served(model="large", n_slots=1)})
    async with house.working(other), house.tier() as tier:
        with pytest.raises(EngineError, match="serves large as tier 'draft', and not small"):
            await read(tier)


async def test_two_directors_are_answered_each_their_own(house: House):
    async with house.working(house.worker()), house.tier() as one, house.tier() as other:
        found: dict[int, str] = {}

        async def put(n: int) -> None:
            found[n] = text_of(await read(one if n % 2 else other, ask(f"number {n}")))

        async with anyio.create_task_group() as tasks:
            for n in range(40):
                tasks.start_soon(put, n)
    assert found == {n: f"number {n} " for n in range(40)}


def _n_workers(house: House) -> int:
    with house.redis.client() as client:
        return int(client.hlen(NAMES.workers))
