"""`xnai serve` under load: idle streams, slow readers, and memory over many requests.

Run by `bench.peers`. The engines are `bench.upstream`; nothing is compared with other gateways.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import socket
import tempfile
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
import psutil

from bench.programs import ours
from bench.report import gate
from bench.upstream import HOLD
from bench.wire import Target, a_second, connected

IDLE: Final = 1000
SLOW: Final = 200
PROBES: Final = 100
LONG: Final = 400
FIRST: Final = 10_000
STEP: Final = 1000


async def section(*, slope: int = 0) -> str:
    """Measure; Markdown.

    Args:
        slope: requests over which the slope of memory is measured; 0 leaves it out.
    """
    lines = []
    for part in (_idle, _slow):
        with tempfile.TemporaryDirectory() as home, ours(Path(home), at_once=1024) as target:
            lines.append(await part(target))
    if slope:
        with tempfile.TemporaryDirectory() as home, ours(Path(home)) as target:
            lines.append(await _slope(target, slope))
    return "\n".join(lines)


async def _idle(target: Target) -> str:
    """Streams that say nothing more, and requests to another tier beside them."""
    other = replace(target, model="xnai/refine")
    alone_ms, before_mib = await _latency_ms(other), _rss_mib(target)
    async with AsyncExitStack() as stack:
        for _ in range(IDLE):
            held = await stack.enter_async_context(connected(target))
            held.writer.write(target.request(stream=True, max_tokens=LONG, prompt=HOLD))
        await asyncio.sleep(12)  # until all are told that they are kept alive
        process = psutil.Process(target.pid)
        n = sum(c.laddr.port == target.port for c in process.net_connections("tcp")) - 1
        beside_ms, mib = await _latency_ms(other), _rss_mib(target)
    return gate(
        f"{IDLE} idle streams are held",
        reached=n >= IDLE,
        found=f"{n}, with {(mib - before_mib) * 1024 / IDLE:.0f} KiB each; a whole answer beside "
        f"them takes {beside_ms:.2f} ms at the median, {alone_ms:.2f} ms without",
    )


async def _slow(target: Target) -> str:
    """Readers that take a kilobyte at a time, and a fast one of another tier beside them."""
    other = replace(target, model="xnai/refine")
    alone = await _stream_ms(other)
    # In a process of their own: what they cost there is not what is asked.
    readers = multiprocessing.get_context("spawn").Process(target=_slow_readers, args=(target,))
    readers.start()
    await asyncio.sleep(6)
    beside = await _stream_ms(other)
    readers.kill()
    slower = 100 * (beside / alone - 1)
    return gate(
        f"{SLOW} slow readers slow a fast one by ≤ 20 %",
        reached=slower <= 20,
        found=f"{slower:+.0f} % ({alone:.2f} ms alone, {beside:.2f} ms beside them; "
        f"a stream of {LONG} tokens, medians of {PROBES})",
    )


def _slow_readers(target: Target) -> None:
    async def read() -> None:
        async with asyncio.TaskGroup() as tasks:
            for _ in range(SLOW):
                tasks.create_task(_read_slowly(target))

    asyncio.run(read())


async def _read_slowly(target: Target) -> None:
    with socket.socket() as raw:
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        raw.setblocking(False)
        loop = asyncio.get_running_loop()
        await loop.sock_connect(raw, ("127.0.0.1", target.port))
        await loop.sock_sendall(raw, target.request(stream=True, max_tokens=LONG))
        for _ in range(600):
            await loop.sock_recv(raw, 1024)
            await asyncio.sleep(1)


async def _slope(target: Target, n: int) -> str:
    """Resident memory after the first requests, and how it goes on."""
    await _ask(target, FIRST)
    first_mib, seen = _rss_mib(target), []
    for done in range(0, n, STEP):
        await _ask(target, STEP)
        seen.append((done + STEP, _rss_mib(target)))
    counts, mib = np.array(seen).T
    later = counts > n / 2  # the caches of the database and of the allocator fill before
    rise_kib = 1024 * np.polyfit(counts[later] / STEP, mib[later], 1)[0]
    return "\n".join(
        [
            gate(f"RSS after {FIRST} requests ≤ 80 MiB", reached=first_mib <= 80,
                 found=f"{first_mib:.1f} MiB"),
            gate(f"no slope over {n} more", reached=rise_kib < 1,
                 found=f"{rise_kib:+.2f} KiB per {STEP} requests in the second half; "
                 f"{mib[-1]:.1f} MiB at the end"),
        ]
    )  # fmt: skip


async def _ask(target: Target, n: int) -> None:
    left = iter(range(n))

    async def ask_on() -> None:
        async with connected(target) as connection:
            for _ in left:
                await connection.seconds(stream=False)

    async with asyncio.TaskGroup() as tasks:
        for _ in range(16):
            tasks.create_task(ask_on())


async def _latency_ms(target: Target) -> float:
    await a_second(target, seconds=0.5, connections=1)
    async with connected(target) as connection:
        found = [(await connection.seconds(stream=False))[1] for _ in range(PROBES)]
    return 1e3 * float(np.median(found))


async def _stream_ms(target: Target) -> float:
    await a_second(target, seconds=0.5, connections=1)
    async with connected(target) as connection:
        found = [(await connection.seconds(stream=True, max_tokens=LONG))[1] for _ in range(PROBES)]
    return 1e3 * float(np.median(found))


def _rss_mib(target: Target) -> float:
    return float(psutil.Process(target.pid).memory_info().rss / 2**20)
