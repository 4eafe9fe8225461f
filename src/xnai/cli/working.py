"""The work behind `xnai worker`: serve until a signal ends it."""

from __future__ import annotations

import signal
import sys
from collections.abc import Mapping
from typing import Final

import anyio
from anyio.abc import TaskGroup

from xnai.bus.worker import Worker
from xnai.cli.printing import printable, tell
from xnai.core.config import Config
from xnai.core.errors import ConfigError, UnknownName, XnaiError
from xnai.worker_bootstrap import open_worker
from xnai.workspace import Workspace

_DRAIN_S: Final = 30
"""How long running tasks may take to end after the first signal; then others take them."""


def wanted_tiers(config: Config, named: str | None) -> dict[str, str]:
    """Tier → model, of those that are to be served.

    Raises:
        UnknownName: there is no such tier.
        ConfigError: none is left to serve.
    """
    models = {tier.name: tier.model for tier in config.tiers}
    names = config.bus.tiers or tuple(models)
    if named is not None:
        names = tuple(word.strip() for word in named.split(",") if word.strip())
    found = {}
    for name in names:
        tier = config.tier(name)
        if tier is None:
            raise UnknownName(kind="tier", name=name, known=models)
        found[tier.name] = tier.model
    if not found:
        raise ConfigError("There is no tier to serve.", hint="Name some: --tiers draft,refine")
    return found


def run(space: Workspace, tiers: Mapping[str, str], *, n_slots: int | None) -> None:
    """Serve until interrupted.

    Raises:
        ConfigError: Redis cannot be asked from here.
        RemoteFailed: it refuses this worker.
    """
    if anyio.run(_work, space, tiers, n_slots) == signal.SIGINT:
        raise KeyboardInterrupt


async def _work(
    space: Workspace, tiers: Mapping[str, str], n_slots: int | None
) -> signal.Signals | None:
    """Serve until a signal comes, and say which."""
    ends: list[signal.Signals] = []
    failed: BaseException | None = None
    async with open_worker(space, tiers, n_slots=n_slots, tell=tell) as worker:
        sys.stdout.write(printable(f"xnai worker serves {', '.join(tiers)} by {_where(space)}\n"))
        sys.stdout.flush()
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(_end_on_signal, worker, ends, tasks)
            try:
                await worker.work()
            except* XnaiError as group:  # a task group wraps what is one error
                failed = group.exceptions[0]
            tasks.cancel_scope.cancel()
    if failed is not None:
        raise failed
    return ends[0] if ends else None


async def _end_on_signal(worker: Worker, ends: list[signal.Signals], tasks: TaskGroup) -> None:
    with anyio.open_signal_receiver(signal.SIGINT, signal.SIGTERM) as signals:
        async for each in signals:
            ends.append(each)
            worker.end()
            tasks.start_soon(_give_up, worker, _DRAIN_S if len(ends) == 1 else 0)


async def _give_up(worker: Worker, after_s: float) -> None:
    await anyio.sleep(after_s)
    worker.give_up()


def _where(space: Workspace) -> str:
    return space.config.bus.url or ""
