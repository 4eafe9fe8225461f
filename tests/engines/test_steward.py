"""Who is kept in memory, without processes: messages in, phases out."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import anyio
import pytest

from tests.engines.conftest import QUICK
from xnai.engines.geometry import GgufInfo
from xnai.engines.gguf import read_gguf
from xnai.engines.steward import Ask, Return, Steward, Ticket
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


async def test_nothing_starts_in_memory_that_is_not_back_yet(local: Callable[..., LocalModel]):
    async with three_idle_engines(local(), budget_mib=1000) as steward:
        await measure(steward, a=300, b=300, c=450)
        steward.post(Ask(ticket=Ticket(name="d", info=steward.tenants["a"].info)))
        await anyio.wait_all_tasks_blocked()
        assert list(steward.tenants) == ["a", "b", "c"]
        steward.post(Gone(tenant=steward.tenants["a"]))
        await anyio.wait_all_tasks_blocked()
        assert list(steward.tenants) == ["b", "c", "d"]
