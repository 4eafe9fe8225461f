"""Speed through xnai beside the same llama.cpp driven bare: its defaults, and flags set by hand.

Each gets the same request over HTTP: a prompt that was not seen before, an answer of fixed length.
Bare llama.cpp is a process of its own with nothing of ours around it; xnai is asked through its
pool, untuned and as `xnai tune` found it. All of a round are asked one right after the other, in
turns from either end; what is told is how often as fast as bare llama.cpp with its defaults each
is, by the median of rounds. Run: `python -m bench.tuning FILE.gguf… [--rounds 7] [--profile FILE]`.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import anyio
import anyio.to_thread
import numpy as np
import orjson

from xnai.core.chat import ChatRequest, Message, Sampling, Usage
from xnai.core.config import LlamaModel
from xnai.core.statistics import bootstrap
from xnai.engines.applying import Room, with_tuning
from xnai.engines.local_model import LocalModel
from xnai.engines.loopback import Loopback
from xnai.engines.machine import usable_cores
from xnai.engines.pool import Pool
from xnai.engines.process import free_port
from xnai.engines.profile import standing_profile
from xnai.engines.rig import TEXT

N_DRAWN = 32
LIMIT_S = 300.0
BARE = """
import json, os, sys, xllamacpp
given = json.loads(sys.stdin.buffer.readline())
p = xllamacpp.CommonParams()
p.model.path, p.port, p.n_ctx, p.n_parallel = given["path"], given["port"], 4096, 1
p.cache_ram_mib, p.verbosity, p.ui = 0, 1, False
for name, value in given["flags"].items():
    setattr(p, name, value)
if given["threads"]:
    p.cpuparams.n_threads = p.cpuparams_batch.n_threads = given["threads"]
server = xllamacpp.Server(p)
print("ready", flush=True)
sys.stdin.buffer.read()
os._exit(0)
"""
HEADER = """| file | what | prompt t/s | answer t/s | prompt, to defaults | answer, to defaults |
| --- | --- | ---: | ---: | ---: | ---: |"""


@dataclass(frozen=True, kw_only=True)
class Timed:
    """One request: seconds a token until the answer begins, by the prompt, and from there on."""

    read_s: float
    draw_s: float


Piece = tuple[str, int, int]
"""Text, and with the last one the tokens of the prompt and of the answer."""
Asked = Callable[[str], Awaitable[Timed]]


async def rows(path: Path, *, rounds: int, n_read: int, profile: Path | None) -> list[str]:
    """Markdown rows under `HEADER` for one file."""
    by_hand = {"no_extra_bufts": True, "n_batch": 512}
    async with AsyncExitStack() as stack:

        async def bare(threads: int, flags: dict[str, Any]) -> Asked:
            return await stack.enter_async_context(_bare(path, threads, flags))

        asked = {
            "llama.cpp, its defaults": await bare(0, {}),
            "llama.cpp, not repacked": await bare(usable_cores(), by_hand),
            "xnai, untuned": await stack.enter_async_context(_through_xnai(path, None)),
        }
        if profile:
            tuned = _through_xnai(path, profile)
            asked["xnai, tuned"] = await stack.enter_async_context(tuned)
        timed: dict[str, list[Timed]] = {name: [] for name in asked}
        for number in range(-1, rounds):  # the first round only warms
            names = list(asked)
            for name in reversed(names) if number % 2 else names:
                found = await asked[name](f"# {number}\n" + (TEXT * 8)[: n_read * 3])
                if number >= 0:
                    timed[name].append(found)
    return [
        _row(path, name, each, timed["llama.cpp, its defaults"]) for name, each in timed.items()
    ]


@asynccontextmanager
async def _bare(path: Path, threads: int, flags: dict[str, Any]) -> AsyncIterator[Asked]:
    port = free_port()
    given = {"path": str(path), "port": port, "threads": threads, "flags": flags}
    process = await anyio.to_thread.run_sync(_start, given)
    client = Loopback(port=port, api_key="")

    async def ask(text: str) -> Timed:
        body = {
            "messages": [{"role": "user", "content": text}],
            "max_tokens": N_DRAWN,
            "temperature": 0,
            "stream": True,
            "stream_options": {"include_usage": True},
        }
        return await _clocked(_pieces(client, body))

    try:
        yield ask
    finally:
        await client.aclose()
        process.kill()
        process.wait()


def _start(given: dict[str, Any]) -> subprocess.Popen[bytes]:
    """A bare server that is ready."""
    process = subprocess.Popen(
        [sys.executable, "-c", BARE], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(given).encode() + b"\n")
    process.stdin.flush()
    process.stdout.readline()
    return process


async def _pieces(client: Loopback, body: dict[str, Any]) -> AsyncIterator[Piece]:
    """What comes, as it comes."""
    path = "/v1/chat/completions"
    async with client.asked(path, orjson.dumps(body), limit_s=LIMIT_S) as reply:
        await reply.status(LIMIT_S)
        rest = b""
        while piece := await reply.piece(LIMIT_S):
            *lines, rest = (rest + piece).split(b"\n")
            for line in lines:
                if line.startswith(b"data: {"):
                    chunk = orjson.loads(line[6:])
                    usage = chunk.get("usage") or {}
                    counts = usage.get("prompt_tokens", 0), usage.get("completion_tokens", 0)
                    choices = chunk.get("choices") or [{}]
                    yield (choices[0].get("delta") or {}).get("content") or "", *counts
                elif line.startswith(b"data: [DONE]"):
                    return


@asynccontextmanager
async def _through_xnai(path: Path, profile: Path | None) -> AsyncIterator[Asked]:
    config = LlamaModel(path=str(path), parameters_b=1, n_ctx=4096)
    plain = {"m": LocalModel(path=path, config=config)}
    room = Room(budget_mib=20_000, max_loaded=1)
    models = with_tuning(plain, standing_profile(profile), below={}, room=room)
    async with Pool(models, budget_mib=20_000, max_loaded=1, emit=lambda _: None) as pool:

        async def ask(text: str) -> Timed:
            request = ChatRequest(
                id="bench",
                messages=(Message(role="user", content=text),),
                sampling=Sampling(max_tokens=N_DRAWN, temperature=0),
            )

            async def pieces() -> AsyncIterator[Piece]:
                async with pool.lease("m") as lease:
                    async for delta in lease.chat(request):
                        used = delta.usage or Usage()
                        yield delta.text, used.prompt_tokens, used.completion_tokens

            return await _clocked(pieces())

        yield ask


async def _clocked(pieces: AsyncIterator[Piece]) -> Timed:
    began, first, last, n_read, n_drawn = anyio.current_time(), 0.0, 0.0, 1, 2
    async for text, read, drawn in pieces:
        n_read, n_drawn = read or n_read, drawn or n_drawn
        if text:
            last = anyio.current_time()
            first = first or last
    draw_s = max(1e-6, last - first) / max(1, n_drawn - 1)  # a short one may come in one piece
    return Timed(read_s=(first - began) / n_read, draw_s=draw_s)


def _row(path: Path, name: str, timed: Sequence[Timed], defaults: Sequence[Timed]) -> str:
    columns = [
        ([getattr(e, part) for e in defaults], [getattr(e, part) for e in timed])
        for part in ("read_s", "draw_s")
    ]
    speeds = [f"{1 / median(own):,.1f}" for _, own in columns]
    return f"| {path.stem} | {name} | {' | '.join((*speeds, *(_ratio(*c) for c in columns)))} |"


def _ratio(one: Sequence[float], other: Sequence[float]) -> str:
    found = bootstrap(lambda a, b: np.median(a / b, axis=1), np.array(one), np.array(other))
    return f"{found.value:.2f} ({found.low:.2f} to {found.high:.2f})"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--read", type=int, default=200, help="tokens of a prompt, about")
    parser.add_argument("--profile", type=Path)
    given = parser.parse_args()
    print(HEADER)
    for path in given.files:
        found = anyio.run(
            lambda path=path: rows(
                path, rounds=given.rounds, n_read=given.read, profile=given.profile
            )
        )
        print("\n".join(found), flush=True)


if __name__ == "__main__":
    main()
