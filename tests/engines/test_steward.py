"""Who is kept in memory, without processes: messages in, phases out."""

import math
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import anyio
import pytest

from tests.engines.conftest import QUICK
from xnai.engines.geometry import GgufInfo
from xnai.engines.gguf import read_gguf
from xnai.engines.steward import Ask, Keep, Return, Steward, Ticket
from xnai.engines.tenant import Gone, LocalModel, Measured, Ready, Tenant

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def three_idle_engines(model: LocalModel, *, budget_mib: float) -> AsyncIterator[Steward]:
    """A steward that knows `a` to `d`, all of the same file; `a`, `b` and `c` are in memory."""
    models = dict.fromkeys("abcd", model)

    def build(name: str, info: GgufInfo, estimated_mib: float) -> Tenant:
        return Tenant(
            name=name, model=models[name], info=info, limits=QUICK, estimated_mib=estimated_mib,
            post=steward.post, emit=lambda event: None,
        )  # fmt: skip

    steward = Steward(models=models, build=build, budget_mib=budget_mib, max_loaded=len(models))
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(steward.work)
        for name in "abc":
            ticket = Ticket(name=name, info=read_gguf(model.path))
            steward.post(Ask(ticket=ticket))
            await anyio.wait_all_tasks_blocked()
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
