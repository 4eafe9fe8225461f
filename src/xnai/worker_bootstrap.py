"""From a configuration to a worker that serves its tiers with the engines of this machine."""

from __future__ import annotations

import os
import platform
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Final
from uuid import uuid4

from anyio import to_thread

from xnai.bootstrap import fleet_of
from xnai.bus.machine import this_machine
from xnai.bus.worker import Post, Served, Worker
from xnai.core.config import LlamaModel
from xnai.core.events import Event
from xnai.engines.memory import available_mib
from xnai.engines.remote.fleet import Fleet
from xnai.local_models import served_models
from xnai.served_tiers import link_of, names_of
from xnai.store.store import SqliteStore
from xnai.workspace import MIB, Workspace

REMOTE_SLOTS: Final = 4
"""Tasks at the same time of a model behind a URL."""


@asynccontextmanager
async def open_worker(
    space: Workspace,
    tiers: Mapping[str, str],
    *,
    n_slots: int | None,
    tell: Callable[[str], None],
) -> AsyncIterator[Worker]:
    """A worker; leaving it stops every engine.

    Args:
        tiers: tier → model.
        n_slots: tasks of a tier at the same time; None for as many as its engine serves.
        tell: people, one line at a time.

    Raises:
        ConfigError: Redis cannot be asked from here, or the configuration not be used.
    """
    bus, link = space.config.bus, link_of(space)
    try:
        store = SqliteStore(space.store_path, keep_text=space.config.store.keep_text)
        async with store:
            local = await to_thread.run_sync(served_models, space)
            async with fleet_of(space, local, store, _unheard, keeps_contexts=True) as fleet:
                post = Post(
                    name=f"{platform.node() or 'worker'}-{os.getpid()}-{uuid4().hex[:6]}",
                    machine=this_machine(),
                    tiers={
                        tier: Served(model=model, n_slots=n_slots or _slots(space, model))
                        for tier, model in tiers.items()
                    },
                    lease_s=bus.lease_s,
                    attempts=bus.attempts,
                    keep_s=bus.keep_s,
                    limit_bytes=bus.max_task_mib * MIB,
                    is_warm=lambda model: _is_warm(fleet, model),
                    ram_mib=lambda: _ram_left_mib(space, fleet),
                    tell=tell,
                )
                yield Worker(link, fleet, names=names_of(bus), post=post)
    finally:
        await link.aclose()


def _unheard(event: Event) -> None:
    """Engines come and go; nobody at a worker looks on."""


def _slots(space: Workspace, model: str) -> int:
    config = space.config.models[model]
    return config.n_slots if isinstance(config, LlamaModel) else REMOTE_SLOTS


def _is_warm(fleet: Fleet, model: str) -> bool:
    """One behind a URL always is."""
    ready = {engine.model for engine in fleet.status() if engine.state == "ready"}
    return model in ready or model in fleet.remotes


def _ram_left_mib(space: Workspace, fleet: Fleet) -> float:
    taken = sum(engine.measured_mib or engine.estimated_mib for engine in fleet.status())
    return max(0.0, min(space.budget_mib - taken, available_mib()))
