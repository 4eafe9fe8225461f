"""Random steps within a RAM budget: engines are asked, loaded, evicted, and never take too much.

    python -m bench.true_size.steps FOLDER --out FILE [--from 0] [--steps 25] [--seconds 270]
    python -m bench.true_size.steps --table FILE

Each step asks a random model of true size for a few tokens after a prompt of random length, or
unloads one that is idle. Meanwhile the memory of all engines together (PSS) is looked at four times
a second. A step's numbers come from its index alone, so that 500 steps may be made in several
runs; every run begins without engines. Anonymous memory is what the kernel could not take back.
`--capped` has the kernel kill whatever takes more than the budget and 5 %, this program included.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Callable, Iterable
from contextlib import nullcontext
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

import anyio
import anyio.to_thread

from bench.true_size.capped import capped
from xnai.benchmark.writing import table
from xnai.core.chat import ChatRequest, Message, Sampling
from xnai.core.config import LlamaModel
from xnai.core.errors import XnaiError
from xnai.core.events import EngineStopped, Event
from xnai.engines.local_model import LocalModel
from xnai.engines.pool import Pool

BUDGET_MIB: Final = 6144
MARGIN: Final = 1.05
LOOK_S: Final = 0.25
SIZES: Final = ("1.5b", "3b", "7b")
CONTEXTS: Final = {"1.5b": 8192, "3b": 4096, "7b": 2048}
LONG: Final = 0.04
"""Of the prompts, how many fill a batch; it takes a 7B half a minute."""
LINE: Final = "    total = total + values[index] * weights[index]\n"
HEAD = (
    "steps",
    "loads",
    "evictions",
    "deaths",
    "killed by the kernel",
    "peak PSS MiB",
    "over budget",
    "peak anonymous MiB",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """What one step came to; `peak_mib` and `own_mib` are the most that was seen in it, MiB."""

    index: int
    action: str
    wall_s: float
    peak_mib: float
    own_mib: float
    n_looks: int
    n_over: int
    loads: int
    evictions: int
    deaths: int
    error: str = ""
    kills: int = -1
    """By the kernel, in this run up to here; -1 where nothing was capped."""


class Watch:
    """Looks at the memory of the pool's engines until it is cancelled."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self.looks: list[tuple[float, float]] = []

    async def run(self) -> None:
        while True:
            await self.look()
            await anyio.sleep(LOOK_S)

    async def look(self) -> None:
        pids = [each.pid for each in self._pool.status() if each.pid]
        self.looks.append(await anyio.to_thread.run_sync(_together, pids))


def _together(pids: Iterable[int]) -> tuple[float, float]:
    """PSS and anonymous memory of these processes, MiB."""
    found = [_one(pid) for pid in pids]
    return sum(pss for pss, _ in found), sum(own for _, own in found)


def _one(pid: int) -> tuple[float, float]:
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii")
    except OSError:  # it has just ended
        return 0.0, 0.0
    kib = {line.split(":")[0]: int(line.split()[1]) for line in text.splitlines()[1:]}
    return kib["Pss"] / 1024, kib["Anonymous"] / 1024


async def walk(
    folder: Path, out: Path, first: int, n_steps: int, seconds: float, *, kills: Callable[[], int]
) -> None:
    """Make steps and write down each as it is done."""
    events: list[Event] = []
    models = {size: _model(folder, size) for size in SIZES}
    deadline = time.monotonic() + seconds
    async with (
        Pool(models, budget_mib=BUDGET_MIB, max_loaded=3, emit=events.append) as pool,
        anyio.create_task_group() as tasks,
    ):
        watch = Watch(pool)
        tasks.start_soon(watch.run)
        for index in range(first, first + n_steps):
            if time.monotonic() > deadline:
                break
            step = replace(await _step(pool, watch, events, index), kills=kills())
            with out.open("a", encoding="utf-8") as file:
                file.write(json.dumps(asdict(step)) + "\n")
        tasks.cancel_scope.cancel()


def _model(folder: Path, size: str) -> LocalModel:
    path = folder / f"qwen2.5-coder-{size}-q4_k_m.gguf"
    config = LlamaModel(path=str(path), parameters_b=float(size[:-1]), n_ctx=CONTEXTS[size])
    return LocalModel(path=path, config=config)


async def _step(pool: Pool, watch: Watch, events: list[Event], index: int) -> Step:
    draw = random.Random(index)
    size = draw.choice(SIZES)
    before = {each.model for each in pool.status() if each.state == "ready"}
    action = "unload" if draw.random() < 0.2 and size in before else "ask"
    began, error = time.monotonic(), ""
    events.clear()
    watch.looks.clear()
    if action == "unload":
        pool.keep(size, 0)
    else:
        error = await _ask(pool, size, draw)
    await watch.look()
    stopped = [event.reason for event in events if isinstance(event, EngineStopped)]
    return Step(
        index=index,
        action=f"{action} {size}",
        wall_s=round(time.monotonic() - began, 2),
        peak_mib=max(pss for pss, _ in watch.looks),
        own_mib=max(own for _, own in watch.looks),
        n_looks=len(watch.looks),
        n_over=sum(pss > BUDGET_MIB for pss, _ in watch.looks),
        loads=sum(type(event).__name__ == "EngineStarted" for event in events),
        evictions=stopped.count("evicted") + stopped.count("expired"),
        deaths=stopped.count("died") + stopped.count("retried"),
        error=error,
    )


async def _ask(pool: Pool, size: str, draw: random.Random) -> str:
    """Ask for a few tokens; the error, empty where there was none."""
    prompt = LINE * (40 if draw.random() < LONG else draw.choice((1, 2, 4)))
    request = ChatRequest(
        id="step",
        messages=(Message(role="user", content=prompt),),
        sampling=Sampling(max_tokens=draw.randint(1, 4)),
    )
    try:
        async with pool.lease(size) as engine:
            async for _ in engine.chat(request):
                pass
    except XnaiError as error:
        return error.message
    return ""


def section(steps: Iterable[Step]) -> str:
    """One row over all steps, and the errors."""
    made = list(steps)
    peak, own = max(s.peak_mib for s in made), max(s.own_mib for s in made)
    looks, over = sum(s.n_looks for s in made), sum(s.n_over for s in made)
    row = [
        f"{len({s.index for s in made})}",
        str(sum(s.loads for s in made)),
        str(sum(s.evictions for s in made)),
        str(sum(s.deaths for s in made)),
        _kills(made),
        f"{peak:,.0f}",
        f"{over} of {looks:,} looks",
        f"{own:,.0f}",
    ]
    errors = "".join(f"\n- step {s.index}: {s.error}" for s in made if s.error)
    limit = f"\n\nBudget {BUDGET_MIB:,} MiB, with 5 % {BUDGET_MIB * MARGIN:,.0f} MiB."
    return table(HEAD, [row]) + limit + errors


def _kills(made: Iterable[Step]) -> str:
    capped_steps = [s for s in made if s.kills >= 0]
    killed = max((s.kills for s in capped_steps), default=0)
    return f"{killed} in {len(capped_steps)} capped steps" if capped_steps else "not capped"


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--from", type=int, default=0, dest="first")
    parser.add_argument("--steps", type=int, default=25)
    parser.add_argument("--seconds", type=float, default=270)
    parser.add_argument("--capped", action="store_true")
    parser.add_argument("--table", type=Path)
    given = parser.parse_args()
    if given.table:
        lines = given.table.read_text("utf-8").splitlines()
        print(section(Step(**json.loads(line)) for line in lines))
        return
    with capped(BUDGET_MIB * MARGIN) if given.capped else nullcontext() as cap:
        kills = (lambda: cap.kills) if cap else (lambda: -1)
        made = given.folder, given.out, given.first, given.steps, given.seconds
        anyio.run(partial(walk, *made, kills=kills))


if __name__ == "__main__":
    main()
