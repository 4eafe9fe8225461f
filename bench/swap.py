"""How long a swap takes to its first token, beside llama.cpp driven bare; what is kept over it.

    python -m bench.swap FOLDER swaps|returns [--n 5] [--llama-server PATH] [--big]

FOLDER holds true-size files, `*1.5b*q4_k_m.gguf` and `*7b*q4_k_m.gguf`, as `bench.true_size` writes
them: with random weights, which take the time and the memory of real ones. Everything is measured
in turn in one run, from a warm page cache but where it says cold. Bare is the same child program
with the same settings, started and asked by hand with no pool around it and no probe.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import median
from threading import Event

import anyio
import httpx2
import orjson

from bench import programs
from bench.report import gate
from xnai.benchmark.writing import table
from xnai.core.chat import ChatModel, ChatRequest, Message, Sampling
from xnai.core.config import LlamaModel
from xnai.core.events import ContextRestored, ContextSaved, EngineStarted
from xnai.core.events import Event as Told
from xnai.core.ports import Engine
from xnai.engines.contexts import Shelf
from xnai.engines.gguf import read_gguf
from xnai.engines.llama import LlamaEngine, Patience
from xnai.engines.local_model import LocalModel
from xnai.engines.pool import Pool
from xnai.engines.process import EngineProcess, Launch, free_port, new_key
from xnai.engines.read_ahead import DiskSpeed, cached_share, read_ahead
from xnai.engines.slots import Slots
from xnai.engines.tenant import Limits

N_CTX = 4096
ASKED = "Add two numbers."
WORDS = "def add(a, b):\n    return a + b\n\n\nprint(add(1, 2))\n"
CONVERSATION_TOKENS = 2000
BOTH_FIT_MIB, ONE_FITS_MIB = 8192.0, 5500.0
LONGEST_S = 180.0
"""Of a load or of a file read ahead; what takes longer will not come."""


def request(*messages: Message) -> ChatRequest:
    """One token is asked for; its log-probability shows it, whatever its text is."""
    return ChatRequest(id="swap", messages=messages, sampling=Sampling(max_tokens=1), logprobs=True)


def said(text: str) -> Message:
    """A turn of the user."""
    return Message(role="user", content=text)


async def first_token(engine: ChatModel, asked: ChatRequest) -> None:
    """Ask, and read to the end: there is one token."""
    async for _ in engine.chat(asked):
        pass


async def bare(model: LocalModel) -> float:
    """Seconds from the start of the child to the first token."""
    info = read_gguf(model.path)
    launch = Launch(
        model="bare", path=model.path, n_ctx=N_CTX, n_slots=1, kv_type="f16", mlock=False,
        tuning=model.tuning(info), binary=None, port=free_port(), api_key=new_key(),
    )  # fmt: skip
    slots = Slots(model="bare", n_slots=1, key=None, bytes_a_token=0, shelf=None, emit=_unheard)
    began = time.perf_counter()
    process = await EngineProcess.spawn(launch)
    engine = LlamaEngine(
        model="bare", port=launch.port, api_key=launch.api_key, n_ctx=N_CTX, patience=Patience(),
        slots=slots,
    )  # fmt: skip
    try:
        with anyio.fail_after(LONGEST_S):
            while not await engine.is_listening():  # noqa: ASYNC110 - nobody tells
                await anyio.sleep(0.005)
        await first_token(engine, request(said(ASKED)))
        return time.perf_counter() - began
    finally:
        await engine.aclose()
        await process.stop(grace_s=2)


async def asked_through(pool: Pool, name: str, asked: ChatRequest) -> float:
    """Seconds from asking for the engine to its first token."""
    began = time.perf_counter()
    async with pool.lease(name) as engine:
        await first_token(engine, asked)
        return time.perf_counter() - began


class Heard:
    """Events of a pool, and waiting for an engine."""

    def __init__(self) -> None:
        self.events: list[Told] = []
        self.started = anyio.Event()

    def __call__(self, event: Told) -> None:
        self.events.append(event)
        if isinstance(event, EngineStarted) and event.model == "large":
            self.started.set()


@asynccontextmanager
async def pooled(
    models: Mapping[str, LocalModel], budget_mib: float, shelf: Shelf | None = None
) -> AsyncIterator[tuple[Pool, Heard]]:
    """A pool of both models that has answered with the small one."""
    heard = Heard()
    limits = Limits(worth_s=0.0)
    async with Pool(
        models,
        budget_mib=budget_mib,
        max_loaded=2,
        emit=heard,
        limits=limits,
        shelf=shelf,
        preloads=True,
    ) as pool:
        await asked_through(pool, "small", request(said(ASKED)))
        yield pool, heard


async def swap(models: Mapping[str, LocalModel]) -> float:
    """Seconds of the swap, one making room for the other."""
    async with pooled(models, ONE_FITS_MIB) as (pool, _):
        return await asked_through(pool, "large", request(said(ASKED)))


async def swap_foreseen(models: Mapping[str, LocalModel]) -> float:
    """The same where the large one was foreseen and there was room for both."""
    async with pooled(models, BOTH_FIT_MIB) as (pool, heard):
        pool.foresee("large", 0.9)
        await heard.started.wait()
        return await asked_through(pool, "large", request(said(ASKED)))


async def swap_cold(models: Mapping[str, LocalModel], *, foreseen: bool) -> float:
    """The same from the disk; where it was foreseen, what was read ahead is there."""
    path = models["large"].path
    forget(path)
    async with pooled(models, ONE_FITS_MIB) as (pool, _):
        if foreseen:
            pool.foresee("large", 0.5)
            with anyio.fail_after(LONGEST_S):  # where memory is short, nothing is read ahead
                while await anyio.to_thread.run_sync(cached_share, path) < 0.99:  # noqa: ASYNC110
                    await anyio.sleep(0.05)
        return await asked_through(pool, "large", request(said(ASKED)))


def forget(path: Path) -> None:
    """Take a file out of the page cache."""
    with path.open("rb") as file:
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def warm(path: Path) -> None:
    """Have a file in the page cache."""
    read_ahead(path, stop=Event(), least_free_mib=0, speed=DiskSpeed())


async def returned(
    models: Mapping[str, LocalModel], name: str, other: str, shelf: Shelf | None
) -> tuple[float, float, Heard]:
    """Seconds to come back to a conversation after a swap: with loading, and without it."""
    async with pooled(models, ONE_FITS_MIB, shelf) as (pool, heard):
        async with pool.lease(name) as engine:
            told = await _conversation(engine)
            await first_token(engine, request(*told))
        await asked_through(pool, other, request(said(ASKED)))
        again = request(*told, Message(role="assistant", content="x"), said("And now?"))
        began = time.perf_counter()
        async with pool.lease(name) as engine:
            loaded = time.perf_counter()
            await first_token(engine, again)
            ended = time.perf_counter()
    return ended - began, ended - loaded, heard


async def _conversation(engine: Engine) -> tuple[Message, ...]:
    """A prompt of about `CONVERSATION_TOKENS`."""
    n_tokens = await engine.count(request(said(WORDS * 10)))
    return (said(WORDS * round(10 * CONVERSATION_TOKENS / n_tokens)),)


async def routed(binary: str, folder: Path, small: str, large: str, *flags: str) -> float:
    """Seconds of the same swap through llama-server's router, which holds one model at a time."""
    port = programs.free_port()
    command = [
        binary, "--host", "127.0.0.1", "--port", str(port), "--no-webui", "--jinja",
        "--models-dir", str(folder), "--models-max", "1", "--ctx-size", str(N_CTX), *flags,
    ]  # fmt: skip
    with programs.running(command, port, "/health"):
        await _posted(port, small)
        began = time.perf_counter()
        await _posted(port, large)
        return time.perf_counter() - began


async def _posted(port: int, model: str) -> None:
    body = {"model": model, "messages": [{"role": "user", "content": ASKED}], "max_tokens": 1}
    async with httpx2.AsyncClient(timeout=300) as client:
        url = f"http://127.0.0.1:{port}/v1/chat/completions"
        answer = await client.post(url, content=orjson.dumps(body))
        answer.raise_for_status()


def _unheard(event: Told) -> None:
    """Nobody listens."""


async def section(folder: Path, part: str, *, n: int, llama_server: str, big: bool) -> str:
    """Measure; Markdown.

    Args:
        part: `swaps` or `returns`; each is a few minutes.
        n: of each kind, in turn.
        llama_server: a program with router mode; empty where there is none.
        big: a conversation with the large model too, which takes minutes to read.
    """
    likes = {"small": "*1.5b*q4_k_m.gguf", "large": "*7b*q4_k_m.gguf"}
    models = {name: _model(folder, like) for name, like in likes.items()}
    for model in models.values():
        await anyio.to_thread.run_sync(warm, model.path)
    if part == "returns":
        return "\n".join(await _returns(models, n, big=big))
    found: dict[str, list[float]] = {}
    for _ in range(n):
        await _one_of_each(models, llama_server, found)
    for foreseen, what in ((False, "cold"), (True, "cold, read ahead")):
        for _ in range(min(n, 2)):
            _note(found, what, await swap_cold(models, foreseen=foreseen))
    return "\n".join(_swaps(found))


async def _one_of_each(
    models: Mapping[str, LocalModel], llama_server: str, found: dict[str, list[float]]
) -> None:
    folder, names = models["large"].path.parent, [models[n].path.stem for n in ("small", "large")]
    _note(found, "bare", await bare(models["large"]))
    _note(found, "swap", await swap(models))
    _note(found, "preloaded", await swap_foreseen(models))
    if llama_server:
        for what, flags in (("router", ()), ("router, not repacked", ("--no-repack",))):
            _note(found, what, await routed(llama_server, folder, *names, *flags))


def _note(found: dict[str, list[float]], what: str, seconds: float) -> None:
    """Keep a figure, and tell whoever watches."""
    found.setdefault(what, []).append(seconds)
    sys.stderr.write(f"{what}: {seconds:.2f} s\n")


def _swaps(found: Mapping[str, Sequence[float]]) -> list[str]:
    base = median(found["bare"])
    rows = [
        [what, f"{median(s):.2f}", f"{min(s):.2f}–{max(s):.2f}", f"{median(s) / base:.2f}"]
        for what, s in found.items()
    ]
    swapped, hit = median(found["swap"]) / base, median(found["preloaded"]) / base
    return [
        table(("1.5B → 7B, to the first token", "median s", "range", "of bare"), rows),
        "",
        gate("swap ≤ 1.1 × bare", reached=swapped <= 1.1, found=f"{swapped:.2f}"),
        gate("with preload hit ≤ 0.3 × bare", reached=hit <= 0.3, found=f"{hit:.2f}"),
    ]


async def _returns(models: Mapping[str, LocalModel], n: int, *, big: bool) -> list[str]:
    rows, aims = [], []
    for name, other, times in (("small", "large", n), *([("large", "small", 1)] if big else [])):
        again, kept, saved_s, size_mib = [], [], [], 0.0
        for _ in range(times):
            again.append((await returned(models, name, other, None))[:2])
            with tempfile.TemporaryDirectory() as base:
                shelf = Shelf(Path(base), max_bytes=1 << 32, max_age_s=3600)
                *took_s, heard = await returned(models, name, other, shelf)
            kept.append(tuple(took_s))
            sys.stderr.write(f"{name}: read again {again[-1]}, restored {kept[-1]}\n")
            saved = [e for e in heard.events if isinstance(e, ContextSaved) and e.model == name]
            assert any(isinstance(e, ContextRestored) for e in heard.events)
            saved_s.append(saved[0].elapsed_s)
            size_mib = saved[0].n_bytes / 2**20
        whole = [median(s[0] for s in each) for each in (again, kept)]
        read = [median(s[1] for s in each) for each in (again, kept)]
        row = [name, *(f"{s:.2f}" for s in (*read, *whole)), f"{whole[1] / whole[0]:.3f}"]
        rows.append([*row, f"{1000 * median(saved_s):.0f}", f"{size_mib:.0f}"])
        ratio = whole[1] / read[0]
        what = f"{name}: coming back, loading included, ≤ 0.2 × reading again without it"
        aims.append(gate(what, reached=ratio <= 0.2, found=f"{ratio:.3f}"))
    head = (
        f"back to {CONVERSATION_TOKENS} tokens", "read again, s", "restored, s",
        "read again with loading, s", "restored with loading, s", "ratio", "saving, ms", "MiB",
    )  # fmt: skip
    return [table(head, rows), "", *aims]


def _model(folder: Path, like: str) -> LocalModel:
    path = next(folder.glob(like))
    return LocalModel(path=path, config=LlamaModel(path=str(path), parameters_b=1, n_ctx=N_CTX))


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("part", choices=("swaps", "returns"))
    parser.add_argument("--n", type=int, default=5)
    parser.add_argument("--llama-server", default=os.environ.get("LLAMA_SERVER", ""))
    parser.add_argument("--big", action="store_true", help="a conversation with the 7B as well")
    given = parser.parse_args()
    measured = section(
        given.folder, given.part, n=given.n, llama_server=given.llama_server, big=given.big
    )
    print(asyncio.run(measured))


if __name__ == "__main__":
    main()
