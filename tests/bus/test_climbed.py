"""Who waited for a draft already goes first."""

from __future__ import annotations

from collections.abc import AsyncGenerator

import anyio
import pytest

from tests.bus.house import NAMES, House, read, until
from tests.bus.redis_server import RedisServer
from tests.store.builders import attempt, trajectory
from xnai.bus.climbed import Climbed
from xnai.bus.worker import Served
from xnai.core.chat import ChatRequest, Delta, Message
from xnai.core.events import AttemptJudged, RequestAnswered


def named(request_id: str) -> ChatRequest:
    return ChatRequest(id=request_id, messages=(Message(role="user", content=request_id),))


@pytest.mark.anyio
async def test_an_ask_after_a_draft_is_taken_before_first_asks(redis_server: RedisServer):
    house, order = House(redis=redis_server), list[str]()

    async def remember(request: ChatRequest) -> AsyncGenerator[Delta]:
        order.append(request.id)
        yield Delta(finish="stop")

    async with (
        house.tier(escalated=lambda request_id: request_id == "climbed") as tier,
        anyio.create_task_group() as tasks,
    ):
        with redis_server.client() as client:
            for request_id in ("first", "climbed"):
                tasks.start_soon(read, tier, named(request_id))
                escalated = request_id == "climbed"
                stream = NAMES.common("draft", escalated=escalated)
                await until(lambda stream=stream: client.exists(stream) == 1)
        one_slot = {"draft": Served(model="small", n_slots=1)}
        async with house.working(house.worker(remember, tiers=one_slot)):
            await until(lambda: len(order) == 2)
    assert order == ["climbed", "first"]


def test_a_request_has_climbed_from_a_draft_that_did_not_suffice_to_its_answer():
    climbed = Climbed()
    found = attempt("draft", accepted=False)
    climbed.hear(AttemptJudged(request_id="r1", attempt=1, record=found))
    assert climbed("r1")
    assert not climbed("r2")
    climbed.hear(RequestAnswered(trajectory=trajectory("r1")))
    assert not climbed("r1")


def test_requests_that_end_in_errors_are_forgotten_some_day():
    climbed, found = Climbed(), attempt("draft", accepted=False)
    for n in range(5000):
        climbed.hear(AttemptJudged(request_id=f"r{n}", attempt=1, record=found))
    assert not climbed("r0")
    assert climbed("r4999")
