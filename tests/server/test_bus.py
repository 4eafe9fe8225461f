"""Fan-out of events: nobody who listens holds up who tells."""

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.core.events import EventsLost, QueueChanged
from xnai.server.bus import Bus

pytestmark = pytest.mark.anyio


def event(number: int) -> QueueChanged:
    return QueueChanged(running=number, waiting=0)


def numbers(taken) -> list:
    return [
        f"lost {each.event.count}" if isinstance(each.event, EventsLost) else each.event.running
        for each in taken
    ]


async def test_everyone_is_told_in_order():
    heard = []
    bus = Bus(heard.append, clock=lambda: 7.0)
    with bus.subscribed(9) as one, bus.subscribed(9) as other:
        for number in range(3):
            bus(event(number))
        assert numbers(await one.take()) == numbers(taken := await other.take()) == [0, 1, 2]
    assert {each.at for each in taken} == {7.0}
    assert heard == [event(0), event(1), event(2)]


@given(limit=st.integers(1, 5), bursts=st.lists(st.integers(1, 12), min_size=1, max_size=6))
def test_what_is_read_and_what_is_said_to_be_lost_is_all_that_was_told(limit, bursts):
    async def tell() -> None:
        bus, begun = Bus(), 0
        with bus.subscribed(limit) as events:
            for burst in bursts:
                for number in range(begun, begun + burst):
                    bus(event(number))
                begun += burst
                lost = max(0, burst - limit)
                kept = list(range(begun - burst + lost, begun))
                assert numbers(await events.take()) == ([f"lost {lost}"] if lost else []) + kept

    anyio.run(tell)


async def test_a_reader_waits_until_there_is_something():
    bus, seen = Bus(), []

    async def read(events) -> None:
        seen.extend(numbers(await events.take()))

    with bus.subscribed(9) as events:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(read, events)
            await anyio.wait_all_tasks_blocked()
            assert seen == []
            bus(event(1))
    assert seen == [1]


async def test_who_has_gone_is_told_nothing_more():
    bus = Bus()
    with bus.subscribed(9):
        assert bus.n_subscribed == 1
    assert bus.n_subscribed == 0
    bus(event(1))


async def test_a_listener_that_fails_is_logged_and_costs_the_others_nothing(caplog):
    def fails(_) -> None:
        raise RuntimeError("a mistake")

    heard = []
    with (bus := Bus(fails, heard.append)).subscribed(9) as events:
        bus(event(1))
        assert numbers(await events.take()) == [1]
    assert heard == [event(1)]
    assert "QueueChanged" in caplog.text
    assert "a mistake" in caplog.text
