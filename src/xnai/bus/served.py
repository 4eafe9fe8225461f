"""A tier that workers serve: a `ChatModel` like any engine.

Covers what may be sent: privacy, size, the log of what leaves the machine. Does not cover how
(`director`).

1. Nothing of a private request goes to a Redis or a worker that is not on this machine.
2. What leaves is written down before it does; where that fails, nothing is sent.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing, suppress
from dataclasses import dataclass, replace
from hashlib import sha256

import anyio

from xnai.bus.director import Director
from xnai.bus.task import Task, encode
from xnai.core.chat import ChatRequest, Delta, Usage
from xnai.core.errors import EngineError, KeptPrivate, RemoteFailed, StoreError
from xnai.core.ports import Egress, Sending


@dataclass(frozen=True, kw_only=True, slots=True)
class ServedTier:
    """Answers through whichever worker takes the task.

    Args:
        model: that the workers must serve under this tier's name.
        host: of Redis; empty where it is on this machine.
        machine: this one, see `xnai.bus.machine`.
        sovereign: every request stays on this machine.
        limit_bytes: most of a task.
        escalated: whether a request, by its id, was drafted for already.
    """

    tier: str
    model: str
    host: str
    machine: str
    sovereign: bool
    limit_bytes: int
    director: Director
    egress: Egress
    escalated: Callable[[str], bool]

    def out_of_use(self) -> str:
        """Why workers cannot be asked at this moment; empty where they can, as far as is known."""
        return self.director.out_of_use(self.tier)

    async def aclose(self) -> None:
        """Nothing: the director holds the connections."""

    async def count(self, request: ChatRequest) -> int:
        """Never: a prompt would have to be sent to be counted.

        Raises:
            EngineError: always.
        """
        raise EngineError(
            f"Tier {self.tier!r} is served by workers: its prompts are not counted.",
            hint="Count for a tier that llama.cpp runs on this machine.",
        )

    async def chat(self, request: ChatRequest) -> AsyncGenerator[Delta]:
        """Answer a request; see `ChatModel.chat`.

        Raises:
            KeptPrivate: the request is private, and what would see it not on this machine.
            TaskTooLarge, BadRequest: it is no task that a worker takes.
            Busy: as many tasks wait as may.
            EngineError: Redis or the workers failed, or what would leave cannot be written down.
        """
        await self._keep_private(request)
        body = encode(
            Task(
                tier=self.tier, model=self.model, machine=self.machine, request=repeatable(request)
            ),
            limit_bytes=self.limit_bytes,
        )
        entry = await self._begin(request, body)
        outcome, usage = "cancelled", Usage()
        try:
            asked = self.director.ask(
                self.tier,
                body,
                escalated=self.escalated(request.id),
                deadline_s=request.deadline_s,
            )
            async with aclosing(asked) as deltas:
                async for delta in deltas:
                    usage = delta.usage or usage
                    yield delta
            outcome = "answered"
        except RemoteFailed as error:
            outcome = error.fault
            raise
        except EngineError:
            outcome = "server"
            raise
        finally:
            if entry is not None:
                with anyio.CancelScope(shield=True), suppress(StoreError):
                    await self.egress.end(entry, outcome=outcome, usage=usage)

    async def _keep_private(self, request: ChatRequest) -> None:
        why = request.private or ("sovereign mode" if self.sovereign else "")
        if not why:
            return
        where = f"Redis is at {self.host}" if self.host else ""
        if not where:
            others = {w.said.machine for w in await self.director.workers(self.tier)}
            where = "a worker is on another machine" if others - {self.machine} else ""
        if where:
            raise KeptPrivate(
                f"Tier {self.tier!r} is served by workers and {where}, but the request must stay "
                f"on this machine: {why}.",
                hint="Ask a tier of this machine.",
            )

    async def _begin(self, request: ChatRequest, body: bytes) -> int | None:
        """The entry of a task that leaves this machine; None where Redis is on it."""
        if not self.host:
            return None
        sending = Sending(
            request_id=request.id,
            model=self.model,
            host=self.host,
            body=body,
            reserved=0.0,
            budget=None,
        )
        try:
            return await self.egress.begin(sending)
        except StoreError as error:  # another tier may answer
            raise EngineError(
                f"Tier {self.tier!r} was not asked, since it cannot be written down: "
                f"{error.message}",
                hint=error.hint,
            ) from error


def repeatable(request: ChatRequest) -> ChatRequest:
    """With a seed, so that whoever takes a task over draws the same tokens."""
    sampling = request.sampling
    if sampling.temperature == 0 or sampling.seed is not None:
        return request
    seed = int.from_bytes(sha256(request.id.encode()).digest()[:4]) >> 1
    return replace(request, sampling=replace(sampling, seed=seed))
