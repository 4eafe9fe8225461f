"""What Redis adds to a task: latency, tasks a second, and what a second worker brings.

    python -m bench.bus [--n 300]

Redis is started here, on a free port, with an append-only file. The engine is a mock that gives a
request's own words back, so that nothing but the way is measured; it is asked in this process and
through a worker process in turn. Workers are processes of their own, on the same cores.
"""

from __future__ import annotations

import argparse
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Final

import anyio
import numpy as np

from bench.report import gate
from tests.tools.mock_worker import MACHINE, MODEL, TIER, Echo
from xnai.benchmark.writing import table
from xnai.bus.director import Director, Limits
from xnai.bus.link import Address, Link
from xnai.bus.names import Names
from xnai.bus.served import ServedTier
from xnai.core.chat import ChatModel, ChatRequest, Message, Usage
from xnai.core.errors import RemoteFailed
from xnai.core.ports import Sending

AT_ONCE: Final = 256
SLOW_S: Final = 0.05
SLOW_SLOTS: Final = 8
WARM_UP: Final = 20


class Unlogged:
    """An `Egress` of which nothing leaves."""

    async def begin(self, sending: Sending) -> int:
        raise AssertionError("Redis is on this machine")

    async def end(self, number: int, *, outcome: str, usage: Usage) -> None:
        raise AssertionError("Redis is on this machine")


@contextmanager
def redis_server() -> Iterator[str]:
    """A Redis of our own; its address."""
    with tempfile.TemporaryDirectory() as folder, socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
        free.close()
        words = ("--port", port, "--bind", "127.0.0.1", "--dir", folder, "--appendonly", "yes")
        program = shutil.which("redis-server")
        if program is None:
            sys.exit("There is no redis-server: install it, or run `make setup` as root.")
        log = str(Path(folder) / "redis.log")
        process = subprocess.Popen([program, *words, "--save", "", "--logfile", log])
        try:
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            process.terminate()
            process.wait()


@contextmanager
def workers(url: str, n: int, *, slots: int = AT_ONCE, seconds: float = 0.0) -> Iterator[None]:
    """So many workers, as processes."""
    options = ("--slots", str(slots), "--seconds", str(seconds))
    words = [sys.executable, "-m", "tests.tools.mock_worker", url, *options]
    with ExitStack() as stack:
        for _ in range(n):
            process = subprocess.Popen(words)
            stack.callback(process.wait)
            stack.callback(process.terminate)
        yield


@asynccontextmanager
async def tier(url: str) -> AsyncIterator[ServedTier]:
    """What asks the workers."""
    limits = Limits(waiting=100_000, lease_s=2, wait_s=30, answer_s=600, keep_s=60)
    async with Director(Link(Address(url=url)), names=Names(), limits=limits) as director:
        yield ServedTier(
            tier=TIER,
            model=MODEL,
            host="",
            machine=MACHINE,
            sovereign=False,
            limit_bytes=1 << 20,
            director=director,
            egress=Unlogged(),
            escalated=lambda request_id: False,
        )


async def joined(asked: ServedTier, n: int) -> None:
    """Wait until so many workers live, and Redis does."""
    with anyio.fail_after(60):
        while True:
            with suppress(RemoteFailed):
                if len(await asked.director.workers(TIER)) == n:
                    return
            await anyio.sleep(0.1)


async def took_s(model: ChatModel) -> float:
    """Seconds to the end of one answer."""
    request = ChatRequest(id="r", messages=(Message(role="user", content="one two three"),))
    began = time.perf_counter()
    async for _ in model.chat(request):
        pass
    return time.perf_counter() - began


async def overhead(url: str, n: int) -> tuple[list[float], list[float]]:
    """Seconds in this process and through Redis, in turn."""
    here: list[float] = []
    there: list[float] = []
    async with tier(url) as asked:
        await joined(asked, 1)
        for i in range(n + WARM_UP):
            pair = (await took_s(Echo(seconds=0)), await took_s(asked))
            if i >= WARM_UP:
                here.append(pair[0])
                there.append(pair[1])
    return here, there


async def rate(url: str, n: int, n_workers: int) -> float:
    """Tasks a second, with as many at once as the workers have slots."""
    async with tier(url) as asked:
        await joined(asked, n_workers)
        left = iter(range(n))

        async def ask() -> None:
            for _ in left:
                await took_s(asked)

        began = time.perf_counter()
        async with anyio.create_task_group() as tasks:
            for _ in range(AT_ONCE):
                tasks.start_soon(ask)
    return n / (time.perf_counter() - began)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--n", type=int, default=300, help="requests for the latency")
    n = parser.parse_args().n
    uvloop = {"use_uvloop": True}
    with redis_server() as url:
        with workers(url, 1):
            here, there = anyio.run(overhead, url, n, backend_options=uvloop)
            fast = anyio.run(rate, url, 30 * n, 1, backend_options=uvloop)
        slow = []
        for n_workers in (1, 2):
            with workers(url, n_workers, slots=SLOW_SLOTS, seconds=SLOW_S):
                slow.append(anyio.run(rate, url, 4 * n, n_workers, backend_options=uvloop))
    added_ms = 1000 * float(np.median(there) - np.median(here))
    print(
        table(
            ("what", "value"),
            [
                ("in process, p50", f"{1000 * np.median(here):.3f} ms"),
                ("through Redis, p50", f"{1000 * np.median(there):.3f} ms"),
                ("through Redis, p95", f"{1000 * np.quantile(there, 0.95):.3f} ms"),
                ("tasks a second, one worker", f"{fast:.0f}"),
                (f"mock of {1000 * SLOW_S:.0f} ms, one worker", f"{slow[0]:.1f} tasks/s"),
                ("two workers", f"{slow[1]:.1f} tasks/s"),
            ],
        )
    )
    print(gate("Redis adds at most 3 ms at p50", reached=added_ms <= 3, found=f"{added_ms:.2f} ms"))
    print(gate("1,000 tasks a second or more", reached=fast >= 1000, found=f"{fast:.0f}"))
    more = slow[1] / slow[0]
    print(gate("two workers do 1.95 times as much", reached=more >= 1.95, found=f"{more:.2f}"))


if __name__ == "__main__":
    main()
