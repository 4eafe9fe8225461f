"""What the gateway adds: the same request to an engine directly, and through `xnai serve`.

    python -m bench.gateway [--n 300]

The engine is llama.cpp with the smallest embedded model in both cases, one behind the server and
one alone; the requests alternate, so that what else the machine does hits both alike. Covers
neither the cascade (`bench.cascade`) nor other gateways.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import anyio
import httpx2
import numpy as np
import psutil

import xnai.pocket
from bench.programs import running, wait_for
from bench.report import gate
from xnai.benchmark.writing import table
from xnai.core.statistics import Floats, Interval, bootstrap
from xnai.engines import child
from xnai.engines.process import Launch, free_port
from xnai.engines.tuning import Tuning

TOKEN: Final = "benchmark"
ANSWER_TOKENS: Final = 8
AT_ONCE: Final = 16
WARM_UP: Final = 20
HEAD: Final = ("what", "direct, ms", "through xnai, ms", "added, ms", "n")


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """Who is asked, by which name."""

    client: httpx2.AsyncClient
    model: str

    def body(self, *, stream: bool) -> dict[str, object]:
        """The same words for both."""
        said = [{"role": "user", "content": "srt(xs): sort descending"}]
        return {
            "model": self.model, "messages": said, "max_tokens": ANSWER_TOKENS,
            "temperature": 0, "stream": stream, "xnai": {"cache": False},
        }  # fmt: skip


async def section(*, n: int = 300) -> str:
    """Measure; Markdown.

    Args:
        n: requests of each kind.
    """
    with tempfile.TemporaryDirectory() as home, engine_alone() as engine, server(home) as gateway:
        async with asking(engine.url, "m") as alone, asking(gateway.url, "xnai/draft") as through:
            wholes = await alternating(whole, (alone, through), n)
            firsts = await alternating(first_token, (alone, through), n)
            rate = await listings_a_second(through, 10 * n)
        rss_mib = psutil.Process(gateway.pid).memory_info().rss / 2**20
    names = (f"an answer of {ANSWER_TOKENS} tokens, whole", "the first token of a stream")
    added = [bootstrap(_median_added, *pairs.T) for pairs in (wholes, firsts)]
    rows = [_row(w, p, a) for w, p, a in zip(names, (wholes, firsts), added, strict=True)]
    aims = [
        gate(f"added to {what} ≤ 1 ms", reached=a.value <= 1, found=f"{a.value:.2f} ms")
        for what, a in zip(names, added, strict=True)
    ]
    more = (
        f"Listings (`GET /v1/models`) at {AT_ONCE} connections: {rate:.0f} a second. The server "
        f"itself holds {rss_mib:.0f} MiB after {12 * n} requests, its engine not counted."
    )
    return "\n\n".join([table(HEAD, rows), more, "\n".join(aims)])


async def alternating(
    measure: Callable[[Asked], Awaitable[float]], both: Sequence[Asked], n: int
) -> Floats:
    """Milliseconds, `(n, 2)`; the first few of each are not counted."""
    pairs = [[await measure(each) for each in both] for _ in range(n + WARM_UP)]
    return 1e3 * np.array(pairs[WARM_UP:])


async def whole(asked: Asked) -> float:
    """Seconds until the answer is there."""
    began = time.perf_counter()
    answer = await asked.client.post("/v1/chat/completions", json=asked.body(stream=False))
    answer.raise_for_status()
    return time.perf_counter() - began


async def first_token(asked: Asked) -> float:
    """Seconds until the first content of a stream; the rest is read too."""
    began, first_s = time.perf_counter(), 0.0
    stream = asked.client.stream("POST", "/v1/chat/completions", json=asked.body(stream=True))
    async with stream as answer:
        async for line in answer.aiter_lines():
            if not first_s and '"content":"' in line and '"content":""' not in line:
                first_s = time.perf_counter() - began
    return first_s


async def listings_a_second(asked: Asked, n: int) -> float:
    """Requests that need no engine, at `AT_ONCE` connections."""
    left = iter(range(n))

    async def ask_on() -> None:
        for _ in left:
            (await asked.client.get("/v1/models")).raise_for_status()

    began = time.perf_counter()
    async with anyio.create_task_group() as tasks:
        for _ in range(AT_ONCE):
            tasks.start_soon(ask_on)
    return n / (time.perf_counter() - began)


@asynccontextmanager
async def asking(url: str, model: str) -> AsyncIterator[Asked]:
    """A client of what serves there."""
    headers = {"authorization": f"Bearer {TOKEN}"}
    async with httpx2.AsyncClient(base_url=url, headers=headers, timeout=60) as client:
        yield Asked(client=client, model=model)


@dataclass(frozen=True, kw_only=True, slots=True)
class Serving:
    """A process that serves."""

    url: str
    pid: int


@contextmanager
def engine_alone() -> Iterator[Serving]:
    """llama.cpp as xnai starts it, without xnai."""
    n_threads = os.cpu_count() or 1
    launch = Launch(
        model="m",
        path=Path(xnai.pocket.__path__[0]) / "draft.gguf",
        n_ctx=1024, n_slots=1, kv_type="f16", mlock=False, binary=None, port=free_port(),
        api_key=TOKEN, tuning=Tuning(n_threads=n_threads, n_threads_batch=n_threads),
    )  # fmt: skip
    with subprocess.Popen([sys.executable, "-P", child.__file__], stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        process.stdin.write(launch.settings())
        process.stdin.flush()
        url = f"http://127.0.0.1:{launch.port}"
        wait_for(f"{url}/health", process)
        yield Serving(url=url, pid=process.pid)
        process.kill()


@contextmanager
def server(home: str) -> Iterator[Serving]:
    """`xnai serve`, its data in a folder of its own."""
    port = free_port()
    command = [str(Path(sys.executable).with_name("xnai")), "serve", "--preset", "pocket"]
    environment = {"PATH": os.environ["PATH"], "XNAI_HOME": home, "XNAI_API_KEY": TOKEN}
    started = running([*command, "--port", str(port)], port, "/health", environment, Path(home))
    with started as pid:
        yield Serving(url=f"http://127.0.0.1:{port}", pid=pid)


def _row(what: str, pairs: Floats, added: Interval) -> list[str]:
    direct, through = np.median(pairs, axis=0)
    interval = f"{added.value:.2f} ({added.low:.2f}–{added.high:.2f})"
    return [what, f"{direct:.2f}", f"{through:.2f}", interval, str(len(pairs))]


def _median_added(direct: Floats, through: Floats) -> Floats:
    return np.asarray(np.median(through - direct, axis=1))


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, default=300)
    print(anyio.run(lambda: section(n=parser.parse_args().n)))


if __name__ == "__main__":
    main()
