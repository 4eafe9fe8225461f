"""Engines that remember: the same prompt to the same model is answered from memory the second time.

Lets many settings of the cascade be tried on the same requests at the price of one: everything but
the models runs for real. A model answers the same prompt alike, greedily or drawn with a seed. Does
not cover time: a remembered answer takes none.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

from xnai.core.chat import ChatModel, ChatRequest, Delta
from xnai.core.ports import EnginePool

Key = tuple[str, str]
"""Model, and the request without what tells one client's request from another's."""


@dataclass(kw_only=True, slots=True)
class RememberingPool:
    """An `EnginePool` in front of a real one."""

    pool: EnginePool
    answers: dict[Key, list[Delta]] = field(default_factory=dict)

    @asynccontextmanager
    async def lease(self, model: str) -> AsyncIterator[ChatModel]:
        """Hold the real engine; most calls will not reach it."""
        async with self.pool.lease(model) as engine:
            yield _Remembering(model=model, engine=engine, answers=self.answers)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Remembering:
    model: str
    engine: ChatModel
    answers: dict[Key, list[Delta]]

    async def chat(self, request: ChatRequest) -> AsyncIterator[Delta]:
        key = (self.model, repr(replace(request, id="", deadline_s=None)))
        if key not in self.answers:
            self.answers[key] = [delta async for delta in self.engine.chat(request)]
        for delta in self.answers[key]:
            yield delta
