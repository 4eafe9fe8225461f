"""Local and remote models of one configuration together: `xnai.core.ports.EnginePool`.

A model behind a URL, or one that workers serve, takes no memory of the budget and is always loaded;
one that llama.cpp runs is the pool's (`xnai.engines.pool`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from typing import Protocol, Self

from xnai.core.ports import Engine
from xnai.engines.pool import EngineStatus, Pool


class Distant(Engine, Protocol):
    """An engine that takes no memory here: behind a URL, or served by workers."""

    def out_of_use(self) -> str:
        """Why it cannot be asked at this moment; empty where it can, as far as is known."""
        ...

    async def aclose(self) -> None:
        """Close its connections; running answers end."""
        ...


class Fleet:
    """Grants leases. Use it as an async context manager; leaving it closes every connection.

    Args:
        pool: of the local models; opened and closed with the fleet.
        remotes: model name → its engine.
    """

    def __init__(self, pool: Pool, remotes: Mapping[str, Distant]) -> None:
        self.remotes = remotes
        self.local = pool

    async def __aenter__(self) -> Self:
        await self.local.__aenter__()
        return self

    async def __aexit__(self, *why: object) -> None:
        try:
            for engine in self.remotes.values():
                await engine.aclose()
        finally:
            await self.local.__aexit__(*why)

    def lease(self, model: str) -> AbstractAsyncContextManager[Engine]:
        """Hold an engine; see `EnginePool.lease`."""
        remote = self.remotes.get(model)
        return self.local.lease(model) if remote is None else nullcontext(remote)

    def keep(self, model: str, seconds: float) -> None:
        """How long a model stays in memory; see `KeepingPool.keep`."""
        if model not in self.remotes:
            self.local.keep(model, seconds)

    def foresee(self, model: str, probability: float) -> None:
        """A model is likely to be asked for next; see `Pool.foresee`."""
        if model not in self.remotes:
            self.local.foresee(model, probability)

    def room_for(self, models: Sequence[str]) -> bool:
        """Whether these may be asked at the same time; those behind URLs are in nobody's way."""
        return self.local.room_for([each for each in models if each not in self.remotes])

    def ahead(self, model: str) -> float:
        """Calls that one more would wait for; none behind a URL, as far as anybody knows."""
        return 0.0 if model in self.remotes else self.local.ahead(model)

    def out_of_use(self, model: str) -> str:
        """Why a model cannot be asked at this moment; empty where it can, as far as is known."""
        remote = self.remotes.get(model)
        return self.local.out_of_use(model) if remote is None else remote.out_of_use()

    def status(self) -> tuple[EngineStatus, ...]:
        """Engines in memory; see `Pool.status`."""
        return self.local.status()
