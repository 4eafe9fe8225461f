"""The gateway beside its peers: latency added, requests a second, CPU and memory, in one run.

    python -m bench.peers [--n 300] [--llama-server PATH]

Every gateway stands before the same upstream, an engine without a model (`bench.upstream`), and is
asked in turn, ten requests in a row, so that what else the machine does hits all alike. Besides it
is asked once in each turn, as a gateway is whose engines take their time: it was asleep, and finds
the caches of the processor full of the others. llama.cpp's
router speaks to real engines only: it is compared with one of those, by pairs of its own, each
request on a new connection, since llama.cpp closes those that are used again. Each is as its makers
ship it, with one process and nothing but the upstream configured; xnai records every request
besides.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import tempfile
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, AsyncExitStack, ExitStack
from pathlib import Path
from typing import TypeVar

import numpy as np
import psutil

from bench import load, programs
from bench.programs import Missing
from bench.report import gate
from bench.wire import Target, a_second, connected
from xnai.benchmark.writing import table
from xnai.core.statistics import Floats, Interval, bootstrap

T = TypeVar("T")
WARM_UP = 30
AT_ONCE = 16
CHUNKS = 400
IN_A_ROW = 10
HEAD = (
    "gateway", "whole: added p50, ms", "p95", "first token: added p50, ms", "p95",
    "once a turn: whole, p50", "first token, p50",
    f"requests/s at {AT_ONCE}", "CPU a chunk, µs", "RSS, MiB",
)  # fmt: skip


async def section(*, n: int, llama_server: str) -> str:
    """Measure; Markdown.

    Args:
        n: requests of each kind to each gateway.
        llama_server: a program with router mode; empty where there is none.
    """
    told: list[str] = []
    with tempfile.TemporaryDirectory() as home, ExitStack() as stack:
        base = stack.enter_context(programs.direct())
        targets = [base, stack.enter_context(programs.ours(Path(home)))]
        for name, start in (("LiteLLM", programs.litellm), ("Portkey", programs.portkey)):
            if found := _started(stack, name, start(base), told):
                targets.append(found)
        rows, ours = await _compared(targets, n)
    with ExitStack() as stack:
        if pair := _started(stack, "llama.cpp's router", programs.llama_router(llama_server), told):
            rows += (await _compared(pair, n))[0]
    return "\n\n".join([table(HEAD, rows), "\n".join(ours), *told])


def _started(
    stack: ExitStack, name: str, starting: AbstractContextManager[T], told: list[str]
) -> T | None:
    """Enter it; what is missing is told."""
    try:
        return stack.enter_context(starting)
    except Missing as missing:
        told.append(f"{name} is not compared: {missing}.")
        return None


async def _compared(targets: Sequence[Target], n: int) -> tuple[list[list[str]], list[str]]:
    """Rows of all but the first, which the others are compared with; and the aims of ours."""
    streaming = [target for target in targets if await _streams(target)]
    wholes = await alternating(targets, n, stream=False, in_a_row=IN_A_ROW)
    firsts = await alternating(streaming, n, stream=True, in_a_row=IN_A_ROW)
    lone_wholes = await alternating(targets, n, stream=False)
    lone_firsts = await alternating(streaming, n, stream=True)
    rows, aims = [], []
    for i, target in enumerate(targets):
        rate = await a_second(target, seconds=5, connections=AT_ONCE)
        streams = target in streaming
        chunk_us = await cpu_a_chunk_us(target) if streams else float("nan")
        rss_mib = psutil.Process(target.pid).memory_info().rss / 2**20
        figures = [f"{rate:.0f}", f"{chunk_us:.0f}" if streams else "fails", f"{rss_mib:.0f}"]
        if i == 0:
            each = (wholes, firsts, lone_wholes, lone_firsts)
            whole_ms, first_ms, *lone = (f"({np.median(found[:, 0]):.2f})" for found in each)
            rows.append([target.name, whole_ms, "", first_ms, "", *lone, *figures])
            continue
        whole = [_added(wholes, i, 50), _added(wholes, i, 95), _added(lone_wholes, i, 50)]
        first = []
        if streams:
            j = streaming.index(target)
            first = [_added(firsts, j, 50), _added(firsts, j, 95), _added(lone_firsts, j, 50)]
        told = [_told(found) for found in first] or ["fails"] * 3
        cells = [*map(_told, whole[:2]), *told[:2], _told(whole[2]), told[2]]
        rows.append([target.name, *cells, *figures])
        if target.name == "xnai":
            aims = _aims(whole[0].value, first[0].value, rate, chunk_us)
    return rows, aims


def _added(found: Floats, i: int, q: int) -> Interval:
    return added_ms(found[:, 0], found[:, i], q)


def _told(added: Interval) -> str:
    return f"{added.value:.2f} ({added.low:.2f}–{added.high:.2f})"


async def _streams(target: Target) -> bool:
    """Whether it streams at all: Portkey 1.15.2 answers every stream by 500 under Node 20."""
    try:
        async with connected(target) as connection:
            await connection.seconds(stream=True)
    except RuntimeError:
        return False
    return True


def _aims(whole_ms: float, first_ms: float, rate: float, chunk_us: float) -> list[str]:
    return [
        gate("added to a whole answer ≤ 1 ms", reached=whole_ms <= 1, found=f"{whole_ms:.2f} ms"),
        gate("added to the first token ≤ 1 ms", reached=first_ms <= 1, found=f"{first_ms:.2f} ms"),
        gate("CPU a chunk ≤ 100 µs", reached=chunk_us <= 100, found=f"{chunk_us:.0f} µs"),
        gate(f"≥ 800 requests/s at {AT_ONCE}", reached=rate >= 800, found=f"{rate:.0f}"),
    ]


async def alternating(
    targets: Sequence[Target], n: int, *, stream: bool, in_a_row: int = 1
) -> Floats:
    """Milliseconds to the first content, or to the end of a whole answer, `(n, targets)`.

    Args:
        in_a_row: requests to one target before it is the next one's turn; `n` is a multiple of it.
            One alone finds its server asleep and the caches of the processor full of the others.
    """
    async with AsyncExitStack() as stack:
        entered = [await stack.enter_async_context(connected(target)) for target in targets]
        found = [
            [[(await each.seconds(stream=stream))[0] for _ in range(in_a_row)] for each in entered]
            for _ in range((n + WARM_UP) // in_a_row)
        ]
    rows = np.array(found).transpose(0, 2, 1).reshape(-1, len(targets))
    return 1e3 * rows[WARM_UP:]


def added_ms(direct: Floats, through: Floats, q: int) -> Interval:
    """What a percentile is later than the same of asking directly, with its interval."""
    return bootstrap(_later(q), direct, through)


def _later(q: int) -> Callable[[Floats, Floats], Floats]:
    def later(direct: Floats, through: Floats) -> Floats:
        return np.asarray(np.percentile(through, q, axis=1) - np.percentile(direct, q, axis=1))

    return later


async def cpu_a_chunk_us(target: Target, n: int = 20) -> float:
    """CPU of the process for one more chunk of a stream, microseconds."""
    used = []
    async with connected(target) as connection:
        for tokens in (1, CHUNKS):
            before = _cpu_s(target)
            for _ in range(n):
                await connection.seconds(stream=True, max_tokens=tokens)
            used.append(_cpu_s(target) - before)
    return 1e6 * (used[1] - used[0]) / (n * (CHUNKS - 1))


def _cpu_s(target: Target) -> float:
    times = psutil.Process(target.pid).cpu_times()
    return float(times.user + times.system)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, default=300)
    parser.add_argument("--llama-server", default=os.environ.get("LLAMA_SERVER", ""))
    parser.add_argument("--slope", type=int, default=0, help="requests for the slope of memory")
    parser.add_argument("--only-load", action="store_true", help="no comparison")
    given = parser.parse_args()
    if not given.only_load:
        print(asyncio.run(section(n=given.n, llama_server=given.llama_server)), flush=True)
    print(asyncio.run(load.section(slope=given.slope)))


if __name__ == "__main__":
    main()
