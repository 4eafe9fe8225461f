"""How long until an engine that is stopped or killed has been replaced, as a Markdown table.

On the embedded draft model, at the intervals of `xnai serve`. Idle: until another one has drawn its
first token, nobody asking. In use: until whoever asked at the moment of the fault has the whole
answer. Run: `python -m bench.health --n 10`.
"""

from __future__ import annotations

import argparse
import os
import signal
import statistics
from pathlib import Path

import anyio

import xnai.pocket
from xnai.core.chat import ChatRequest, Message, Sampling
from xnai.core.config import LlamaModel
from xnai.core.events import EngineStarted, Event
from xnai.engines.care import Rounds
from xnai.engines.local_model import LocalModel
from xnai.engines.pool import Pool

HEADER = """| engine | fault | median s | longest s | limit s |
| --- | --- | ---: | ---: | ---: |"""
LIMITS_S = {signal.SIGSTOP: 10.0, signal.SIGKILL: 1.0}
ASKED = ChatRequest(
    id="bench",
    messages=(Message(role="user", content="Write f(xs): sort xs"),),
    sampling=Sampling(max_tokens=16),
)


class Starts:
    """Hears of engines that are ready."""

    def __init__(self) -> None:
        self.pids: list[int] = []
        self.another = anyio.Event()

    def __call__(self, event: Event) -> None:
        """An `Emit`."""
        if isinstance(event, EngineStarted):
            self.pids.append(event.pid)
            self.another.set()
            self.another = anyio.Event()


async def replaced_s(fault: signal.Signals, *, in_use: bool) -> float:
    """Seconds from the fault to the replacement."""
    path = Path(xnai.pocket.__path__[0]) / "draft.gguf"
    config = LlamaModel(path=str(path), parameters_b=0.001, n_ctx=1024)
    starts = Starts()
    async with Pool(
        {"m": LocalModel(path=path, config=config)},
        budget_mib=1024,
        max_loaded=1,
        emit=starts,
        rounds=Rounds(),
    ) as pool:
        async with pool.lease("m") as engine:
            [delta async for delta in engine.chat(ASKED)]
            if in_use:
                began = anyio.current_time()
                os.kill(starts.pids[-1], fault)
                [delta async for delta in engine.chat(ASKED)]
                return anyio.current_time() - began
        another, began = starts.another, anyio.current_time()
        os.kill(starts.pids[-1], fault)
        await another.wait()
        return anyio.current_time() - began


async def rows(n: int) -> list[str]:
    """One row for each fault, idle and in use."""
    found = []
    for in_use in (False, True):
        for fault, limit_s in LIMITS_S.items():
            took = [await replaced_s(fault, in_use=in_use) for _ in range(n)]
            found.append(
                f"| {'in use' if in_use else 'idle'} | {fault.name} | "
                f"{statistics.median(took):.2f} | {max(took):.2f} | {limit_s:.0f} |"
            )
    return found


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m bench.health", description=__doc__)
    parser.add_argument("--n", type=int, default=10, help="faults of each kind")
    given = parser.parse_args()
    print(HEADER)
    for row in anyio.run(rows, given.n):
        print(row)


if __name__ == "__main__":
    main()
