"""Other programs take memory: what engines may have shrinks with what the machine has left."""

import math
from collections.abc import Callable

import anyio
import pytest

from tests.engines.conftest import Ears, read
from tests.engines.test_steward import going, measure, three_idle_engines
from xnai.core.events import EngineStopped
from xnai.engines.local_model import LocalModel
from xnai.engines.pool import Pool
from xnai.engines.pressure import RESERVE_MIB, Look, Room, look, read_stalls, watch
from xnai.engines.steward import Steward
from xnai.engines.wishes import Ask, Foresee, Ticket

pytestmark = pytest.mark.anyio
STALLS = """some avg10=12.00 avg60=3.00 avg300=1.00 total=123
full avg10=7.50 avg60=1.00 avg300=0.20 total=99
"""


def tell(steward: Steward, available_mib: float, *, relief: bool = False) -> None:
    steward.post(Room(available_mib=available_mib, relief=relief))


def held_mib(steward: Steward) -> float:
    """What the engines of the tests hold besides their weights, which are next to nothing."""
    accounts = (steward.accounts[name] for name in steward.tenants)
    return sum(each.charge_mib - each.estimated.weights_mib for each in accounts)


def test_the_share_of_time_in_which_everything_waited_is_read():
    assert read_stalls(STALLS) == pytest.approx(0.075)
    with pytest.raises(ValueError, match="avg10"):
        read_stalls("some avg10=1.00\n")


def test_this_machine_can_be_looked_at():
    seen = look()
    assert seen.available_mib > 0
    assert 0 <= seen.stalled <= 1


async def test_stalls_have_one_engine_go_and_then_what_that_changed_is_waited_for():
    told: list[Room] = []
    with anyio.move_on_after(10) as scope:

        def tells(room: Room) -> None:
            told.append(room)
            if len(told) == 2:
                scope.cancel()

        await watch(lambda: Look(available_mib=1000, stalled=0.5), tells, every_s=0.01)
    assert [room.relief for room in told] == [True, False]
    assert told[0].available_mib == 1000 - RESERVE_MIB


async def test_idle_engines_go_as_far_as_memory_is_short_those_missed_least_first(
    local: Callable[..., LocalModel],
):
    async with three_idle_engines(local(), budget_mib=10_000) as steward:
        await measure(steward, a=300, b=300, c=400)
        tell(steward, 5.0)
        assert going(steward) == []  # what they hold is theirs
        tell(steward, -100.0)
        assert going(steward) == ["a"]


async def test_an_engine_in_use_stays_however_short_memory_is(local: Callable[..., LocalModel]):
    async with three_idle_engines(local(), budget_mib=10_000) as steward:
        steward.post(Ask(ticket=Ticket(name="b", info=steward.tenants["a"].info)))
        tell(steward, -math.inf)
        assert set(going(steward)) == {"a", "c"}


async def test_what_was_only_foreseen_goes_first(local: Callable[..., LocalModel]):
    async with three_idle_engines(local(), budget_mib=10_000) as steward:
        steward.post(Foresee(name="d", info=steward.tenants["a"].info))
        steward.tenants["d"].load_s = 60.0  # it took long, and was never used
        tell(steward, -1.0)
        assert going(steward) == ["d"]


async def test_where_programs_stall_one_idle_engine_goes(local: Callable[..., LocalModel]):
    async with three_idle_engines(local(), budget_mib=10_000) as steward:
        tell(steward, 5_000, relief=True)
        assert going(steward) == ["a"]


async def test_who_finds_no_room_is_told_that_others_have_it(local: Callable[..., LocalModel]):
    async with three_idle_engines(local(pinned=True), budget_mib=10_000) as steward:
        tell(steward, 0.0)
        ticket = Ticket(name="d", info=steward.tenants["a"].info)
        steward.post(Ask(ticket=ticket))
        assert ticket.refusal is not None
        assert "Other programs" in ticket.refusal.hint
        assert ticket.refusal.budget_mib == pytest.approx(held_mib(steward))


async def test_memory_that_came_back_can_be_used_again(local: Callable[..., LocalModel]):
    async with three_idle_engines(local(), budget_mib=10_000) as steward:
        tell(steward, 5.0)
        tell(steward, 9_000)
        steward.post(Ask(ticket=Ticket(name="d", info=steward.tenants["a"].info)))
        assert going(steward) == []
        assert "d" in steward.tenants


async def test_a_pool_on_a_machine_without_memory_lets_idle_engines_go_and_says_why(
    pool_of: Callable[..., Pool], local: Callable[..., LocalModel], ears: Ears
):
    left = [Look(available_mib=9_000, stalled=0)]
    async with pool_of(a=local(), looks=lambda: left[0]) as pool:
        async with pool.lease("a") as engine:
            left[0] = Look(available_mib=0, stalled=0)
            await read(engine)
        stopped = await ears.hear(EngineStopped, "a")
    assert stopped.reason == "pressed"
