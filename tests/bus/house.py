"""A director and workers in this process, over a real Redis, with engines that follow a script."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import anyio

from tests.bus.redis_server import RedisServer
from xnai.bus.director import Director, Limits
from xnai.bus.link import Address, Link
from xnai.bus.names import Names
from xnai.bus.served import ServedTier
from xnai.bus.worker import Post, Served, Worker
from xnai.core.chat import ChatRequest, Delta, Message, Usage
from xnai.core.ports import Engine, Sending

NAMES = Names()
HERE = "this-machine"
Answer = Callable[[ChatRequest], AsyncGenerator[Delta]]


class ScriptedPool:
    """An `EnginePool` of one engine, which answers as it is told to."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    @asynccontextmanager
    async def lease(self, model: str) -> AsyncIterator[Engine]:
        yield self

    def chat(self, request: ChatRequest) -> AsyncGenerator[Delta]:
        return self._answer(request)

    async def count(self, request: ChatRequest) -> int:
        return len(request.last_user_text)


async def words(request: ChatRequest) -> AsyncGenerator[Delta]:
    """The request's own words, one by one."""
    for word in request.last_user_text.split(" "):
        yield Delta(text=f"{word} ")
    yield Delta(finish="stop", usage=Usage(prompt_tokens=3, completion_tokens=2))


@dataclass(kw_only=True)
class Log:
    """An `Egress` that remembers."""

    sent: list[Sending] = field(default_factory=list)
    outcomes: list[str] = field(default_factory=list)

    async def begin(self, sending: Sending) -> int:
        self.sent.append(sending)
        return len(self.sent)

    async def end(self, number: int, *, outcome: str, usage: Usage) -> None:
        self.outcomes.append(outcome)


@dataclass(kw_only=True)
class House:
    """What tests ask, and what they start."""

    redis: RedisServer
    lease_s: float = 0.4
    told: list[str] = field(default_factory=list)
    user: tuple[str | None, str | None] = (None, None)

    _links: list[Link] = field(default_factory=list)

    def link(self) -> Link:
        username, password = self.user
        address = Address(url=self.redis.url, username=username, password=password)
        self._links.append(Link(address))
        return self._links[-1]

    @asynccontextmanager
    async def tier(
        self,
        *,
        waiting: int = 100,
        wait_s: float = 10.0,
        answer_s: float = 60.0,
        **settings: object,
    ) -> AsyncIterator[ServedTier]:
        limits = Limits(
            waiting=waiting, lease_s=self.lease_s, wait_s=wait_s, answer_s=answer_s, keep_s=60
        )
        async with Director(self.link(), names=NAMES, limits=limits) as director:
            told = {
                "tier": "draft",
                "model": "small",
                "host": "",
                "machine": HERE,
                "sovereign": False,
                "limit_bytes": 1 << 20,
                "egress": Log(),
                "escalated": lambda request_id: False,
            }
            yield ServedTier(**(told | settings | {"director": director}))

    def worker(self, answer: Answer = words, name: str = "w1", **settings: object) -> Worker:
        told = {
            "name": name,
            "machine": HERE,
            "tiers": {"draft": Served(model="small", n_slots=2)},
            "lease_s": self.lease_s,
            "attempts": 3,
            "keep_s": 60.0,
            "limit_bytes": 1 << 20,
            "is_warm": lambda model: True,
            "ram_mib": lambda: 1000.0,
            "tell": self.told.append,
        }
        post = Post(**(told | settings))
        return Worker(self.link(), ScriptedPool(answer), names=NAMES, post=post)

    @asynccontextmanager
    async def working(self, *workers: Worker) -> AsyncIterator[None]:
        """The workers at work; they have ended when this is left."""
        try:
            async with anyio.create_task_group() as tasks:
                for worker in workers:
                    tasks.start_soon(worker.work)
                yield
                for worker in workers:
                    worker.end()
        finally:
            for link in self._links:
                await link.aclose()


def ask(text: str = "one two three", **fields: object) -> ChatRequest:
    return ChatRequest(id="r1", messages=(Message(role="user", content=text),), **fields)


async def read(tier: ServedTier, request: ChatRequest | None = None) -> list[Delta]:
    return [delta async for delta in tier.chat(request or ask())]


def text_of(deltas: list[Delta]) -> str:
    return "".join(delta.text for delta in deltas)


async def until(seen: Callable[[], Awaitable[bool] | bool]) -> None:
    """Look again and again until it is so."""
    with anyio.fail_after(20):
        while True:
            found = seen()
            if found if isinstance(found, bool) else await found:
                return
            await anyio.sleep(0.01)
