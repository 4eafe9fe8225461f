"""A worker whose engine has no model behind it: it gives a request's own words back.

    python -m tests.tools.mock_worker URL [--slots N] [--seconds S] [--lease S]

Everything but the engine is the product's. For drills and `bench.bus`.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final
from uuid import uuid4

import anyio

from xnai.bus.link import Address, Link
from xnai.bus.names import Names
from xnai.bus.worker import Post, Served, Worker
from xnai.core.chat import ChatRequest, Delta, Usage
from xnai.core.ports import Engine

TIER: Final = "draft"
MODEL: Final = "mock"
MACHINE: Final = "mock"


@dataclass(frozen=True, kw_only=True)
class Echo:
    """An engine, and the pool that grants it.

    Args:
        seconds: that an answer takes.
    """

    seconds: float

    @asynccontextmanager
    async def lease(self, model: str) -> AsyncIterator[Engine]:
        yield self

    async def chat(self, request: ChatRequest) -> AsyncGenerator[Delta]:
        words = request.last_user_text.split(" ")
        yield Delta(text=words[0])
        if self.seconds:
            await anyio.sleep(self.seconds)
        for word in words[1:]:
            yield Delta(text=f" {word}")
        yield Delta(finish="stop", usage=Usage(completion_tokens=len(words)))

    async def count(self, request: ChatRequest) -> int:
        return len(request.last_user_text.split(" "))


def post(*, slots: int, lease_s: float) -> Post:
    return Post(
        name=f"mock-{os.getpid()}-{uuid4().hex[:6]}",
        machine=MACHINE,
        tiers={TIER: Served(model=MODEL, n_slots=slots)},
        lease_s=lease_s,
        attempts=1000,
        keep_s=600.0,
        limit_bytes=1 << 20,
        is_warm=lambda model: True,
        ram_mib=lambda: 1000.0,
        tell=lambda text: sys.stderr.write(f"{text}\n") and None,
    )


async def work(url: str, *, slots: int, seconds: float, lease_s: float) -> None:
    link = Link(Address(url=url))
    told = post(slots=slots, lease_s=lease_s)
    worker = Worker(link, Echo(seconds=seconds), names=Names(), post=told)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(_end_on_signal, worker)
        await worker.work()
        tasks.cancel_scope.cancel()
    await link.aclose()


async def _end_on_signal(worker: Worker) -> None:
    with anyio.open_signal_receiver(signal.SIGTERM) as signals:
        async for _ in signals:
            worker.end()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("url")
    parser.add_argument("--slots", type=int, default=64)
    parser.add_argument("--seconds", type=float, default=0.0)
    parser.add_argument("--lease", type=float, default=2.0)
    given = parser.parse_args()
    told = {"slots": given.slots, "seconds": given.seconds, "lease_s": given.lease}
    anyio.run(lambda: work(given.url, **told), backend_options={"use_uvloop": True})


if __name__ == "__main__":
    main()
