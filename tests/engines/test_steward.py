"""Who is kept in memory, without processes: messages in, phases out."""

import math
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import anyio
import pytest

from tests.engines.conftest import QUICK
from xnai.engines.gguf import read_gguf
from xnai.engines.leaner import Form
from xnai.engines.local_model import LocalModel
from xnai.engines.measures import Measures
from xnai.engines.steward import Steward
from xnai.engines.tenant import Gone, Measured, Ready, Tenant
from xnai.engines.wishes import Ask, Foresee, Keep, Return, Ticket

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def three_idle_engines(model: LocalModel, *, budget_mib: float) -> AsyncIterator[Steward]:
    """A steward that knows `a` to `d`, all of the same file; `a`, `b` and `c` are in memory."""
    models = dict.fromkeys("abcd", model)

    def build(name: str, form: Form, estimated_mib: float) -> Tenant:
        return Tenant(
            name=name, model=form.model, info=form.info, limits=QUICK, estimated_mib=estimated_mib,
            post=steward.post, emit=lambda event: None,
        )  # fmt: skip

    steward = Steward(
        models=models,
        build=build,
        budget_mib=budget_mib,
        max_loaded=len(models),
        measures=Measures(),
    )
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(steward.work)
        for name in "abc":
            ticket = Ticket(name=name, info=read_gguf(model.path))
            steward.post(Ask(ticket=ticket))
            await anyio.wait_all_tasks_blocked()
            steward.tenants[name].load_s = 1.0
            steward.post(Ready(tenant=steward.tenants[name], pss_mib=1))
            await ticket.settled.wait()
            steward.post(Return(ticket=ticket))
        await anyio.wait_all_tasks_blocked()
        yield steward
        tasks.cancel_scope.cancel()


def going(steward: Steward) -> list[str]:
    return [tenant.name for tenant in steward.tenants.values() if tenant.phase == "stopping"]


async def measure(steward: Steward, **pss_mib: float) -> None:
    for name, mib in pss_mib.items():
        steward.post(Measured(tenant=steward.tenants[name], pss_mib=mib))
        await anyio.wait_all_tasks_blocked()


async def test_an_engine_on_its_way_out_is_relief_enough_whatever_is_heard_meanwhile(
    local: Callable[..., LocalModel],
):
    async with three_idle_engines(local(), budget_mib=1000) as steward:
        await measure(steward, a=300, b=300, c=450)
        await measure(steward, b=290, c=440)
        assert going(steward) == ["a"]


async def test_what_is_kept_for_ever_goes_last_but_goes(local: Callable[..., LocalModel]):
    async with three_idle_engines(local(), budget_mib=1000) as steward:
        steward.post(Keep(name="a", seconds=math.inf))
        await measure(steward, a=300, b=300, c=450)
        assert going(steward) == ["b"]
        await measure(steward, a=990)
        assert going(steward) == ["b", "c"]
        steward.post(Gone(tenant=steward.tenants["b"]))
        steward.post(Gone(tenant=steward.tenants["c"]))
        steward.post(Ask(ticket=Ticket(name="d", info=steward.tenants["a"].info)))
        await anyio.wait_all_tasks_blocked()
        assert going(steward) == ["a"]


async def test_an_engine_goes_when_its_time_is_over_and_nobody_uses_it(
    local: Callable[..., LocalModel],
):
    async with three_idle_engines(local(), budget_mib=10_000) as steward:
        ticket = Ticket(name="a", info=steward.tenants["a"].info)
        steward.post(Ask(ticket=ticket))
        for name, seconds in (("a", 0.0), ("b", 3600.0), ("nobody", 0.0)):
            steward.post(Keep(name=name, seconds=seconds))
        await anyio.wait_all_tasks_blocked()
        assert going(steward) == []  # it is leased
        steward.post(Return(ticket=ticket))
        await anyio.wait_all_tasks_blocked()
        assert going(steward) == ["a"]
        steward.tenants["b"].last_used -= 3600  # an hour later
        steward.post(Keep(name="c", seconds=math.inf))  # the clock is looked at
        await anyio.wait_all_tasks_blocked()
        assert set(going(steward)) == {"a", "b"}


async def test_an_engine_that_is_waited_for_does_not_go_and_its_time_is_not_waited_for(
    local: Callable[..., LocalModel],
):
    async with three_idle_engines(local(), budget_mib=1000) as steward:
        held = Ticket(name="b", info=steward.tenants["a"].info)
        steward.post(Ask(ticket=held))
        await measure(steward, a=300, b=600)
        too_much = Ticket(name="d", info=held.info)
        steward.accounts["d"] = replace(steward.accounts["a"], model="d", peak_mib=900)
        for ticket in (too_much, Ticket(name="a", info=held.info)):
            steward.post(Ask(ticket=ticket))
        steward.post(Keep(name="a", seconds=0))
        await anyio.wait_all_tasks_blocked()  # it would never be, if it looked at the clock again
        assert too_much.blocked
        assert steward.tenants["a"].phase == "ready"


async def test_the_last_wish_holds(local: Callable[..., LocalModel]):
    async with three_idle_engines(local(), budget_mib=10_000) as steward:
        for seconds in (0.05, math.inf):
            steward.post(Keep(name="a", seconds=seconds))
        await anyio.wait_all_tasks_blocked()
        assert steward.tenants["a"].expires_at == math.inf


async def test_nothing_starts_in_memory_that_is_not_back_yet(local: Callable[..., LocalModel]):
    async with three_idle_engines(local(), budget_mib=1000) as steward:
        await measure(steward, a=300, b=300, c=450)
        steward.post(Ask(ticket=Ticket(name="d", info=steward.tenants["a"].info)))
        await anyio.wait_all_tasks_blocked()
        assert list(steward.tenants) == ["a", "b", "c"]
        steward.post(Gone(tenant=steward.tenants["a"]))
        await anyio.wait_all_tasks_blocked()
        assert list(steward.tenants) == ["b", "c", "d"]


async def test_what_was_foreseen_is_loaded_where_nobody_has_to_go_and_is_the_first_to_go(
    local: Callable[..., LocalModel],
):
    async with three_idle_engines(local(), budget_mib=1000) as steward:
        await measure(steward, a=300, b=300, c=300)
        steward.post(Foresee(name="d", info=steward.tenants["a"].info))
        assert steward.tenants["d"].foreseen
        steward.post(Ready(tenant=steward.tenants["d"], pss_mib=450))
        assert going(steward) == ["d"]


async def test_what_was_foreseen_is_not_loaded_where_somebody_would_have_to_go(
    local: Callable[..., LocalModel],
):
    async with three_idle_engines(local(), budget_mib=1000) as steward:
        await measure(steward, a=300, b=300, c=399)
        steward.post(Foresee(name="d", info=steward.tenants["a"].info))
        assert list(steward.tenants) == ["a", "b", "c"]
        assert going(steward) == []


async def test_what_was_foreseen_makes_room_though_it_is_still_starting(
    local: Callable[..., LocalModel],
):
    async with three_idle_engines(local(), budget_mib=1000) as steward:
        steward.post(Foresee(name="d", info=steward.tenants["a"].info))
        await measure(steward, a=300, b=300, c=390)
        assert going(steward) == ["d"]


async def test_what_was_foreseen_and_is_asked_for_is_an_engine_like_others(
    local: Callable[..., LocalModel],
):
    async with three_idle_engines(local(), budget_mib=10_000) as steward:
        info = steward.tenants["a"].info
        steward.post(Foresee(name="d", info=info))
        ticket = Ticket(name="d", info=info)
        steward.post(Ask(ticket=ticket))
        await measure(steward, a=9_990)
        assert "d" not in going(steward)  # somebody waits for it
        steward.post(Ready(tenant=steward.tenants["d"], pss_mib=1))
        assert ticket.tenant is steward.tenants["d"]
        assert not ticket.tenant.foreseen
        assert ticket.tenant.keep_s is None


async def test_what_was_foreseen_in_vain_goes_by_itself(local: Callable[..., LocalModel]):
    async with three_idle_engines(local(), budget_mib=10_000) as steward:
        steward.post(Foresee(name="d", info=steward.tenants["a"].info))
        steward.post(Ready(tenant=steward.tenants["d"], pss_mib=1))
        steward.tenants["d"].last_used -= 3600  # an hour later
        steward.post(Keep(name="c", seconds=math.inf))  # the clock is looked at
        assert going(steward) == ["d"]


async def test_a_pinned_engine_stays_and_what_does_not_fit_beside_it_is_refused_at_once(
    local: Callable[..., LocalModel],
):
    async with three_idle_engines(local(pinned=True), budget_mib=1000) as steward:
        await measure(steward, a=300, b=300, c=390)
        ticket = Ticket(name="d", info=steward.tenants["a"].info)
        steward.post(Ask(ticket=ticket))
        assert going(steward) == []
        assert ticket.refusal is not None
        assert "pinned" in ticket.refusal.message


async def test_an_engine_that_loads_slowly_outlives_one_that_was_used_a_little_later(
    local: Callable[..., LocalModel],
):
    async with three_idle_engines(local(), budget_mib=1000) as steward:
        now = anyio.current_time()
        for name, load_s, idle_s in (("a", 9.0, 90.0), ("b", 1.0, 60.0), ("c", 1.0, 5.0)):
            steward.tenants[name].load_s = load_s
            steward.tenants[name].last_used = now - idle_s
        await measure(steward, a=400, b=400, c=400)
        assert going(steward) == ["b"]


async def test_an_engine_that_became_ready_when_it_was_to_stop_is_granted_to_nobody(
    local: Callable[..., LocalModel],
):
    async with three_idle_engines(local(), budget_mib=1000) as steward:
        info = steward.tenants["a"].info
        steward.post(Foresee(name="d", info=info))
        await measure(steward, a=300, b=300, c=390)
        assert going(steward) == ["d"]
        steward.post(Gone(tenant=steward.tenants["a"]))  # now there would be room for it
        steward.post(Ready(tenant=steward.tenants["d"], pss_mib=1))
        ticket = Ticket(name="d", info=info)
        steward.post(Ask(ticket=ticket))
        assert going(steward) == ["d"]
        assert ticket.tenant is None
