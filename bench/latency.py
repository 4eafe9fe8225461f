"""What the cascade itself costs: route decision, start of the program, overhead, sandbox.

    python -m bench.latency

Wall-clock times are of this machine as busy as it is; the start of the program is CPU time, user
and system, of a process of its own. Covers no model's speed.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import anyio
import numpy as np

from bench.questions import as_request, mix
from bench.report import gate
from bench.runs import climbed, one_draft_each, open_ladder, watched
from xnai.benchmark.writing import table
from xnai.cascade.engine import Cascade
from xnai.cascade.ladder import decide_plan

STARTS: Final = 11
"""Processes started for one figure; the median is reported."""
HEAD: Final = ("what", "median", "p95", "n")
COMMANDS: Final = {
    "`python -c pass`": [sys.executable, "-c", "pass"],
    "`import xnai`": [sys.executable, "-c", "import xnai"],
    "`xnai --help`": [str(Path(sys.executable).with_name("xnai")), "--help"],
}


async def section(*, n: int = 100, starts: int = STARTS) -> str:
    """Measure everything; Markdown.

    Args:
        n: requests for the overhead, runs of the sandbox; ten times as many route decisions.
        starts: processes started for each figure of the program's start.
    """
    async with open_ladder() as cascade:
        routes = route_decisions(cascade, 10 * n)
        overheads = await overhead(cascade, n)
        runs = await sandbox_runs(cascade, n)
    cpu = {what: cpu_seconds(command, starts) for what, command in COMMANDS.items()}
    rows = [
        _row("route decision, no model (ms)", routes, 1e3),
        _row("cascade overhead of a request, warm engines (ms)", overheads, 1e3),
        _row(f"sandbox run of an empty program, {cascade.sandbox.grade} (ms)", runs, 1e3),
        *(_row(f"{what}, CPU (s)", seconds, 1) for what, seconds in cpu.items()),
    ]
    return "\n\n".join([table(HEAD, rows), _gates(routes, overheads, cpu)])


def route_decisions(cascade: Cascade, n: int) -> list[float]:
    """Seconds to read the features of a request and decide its plan, for each of `n`."""
    requests = [as_request(question) for question in mix(n)]
    found = []
    for request in requests:
        began = time.perf_counter()
        decide_plan(request, cascade.tiers, cascade.calibration, can_run=True)
        found.append(time.perf_counter() - began)
    return found


async def overhead(cascade: Cascade, n: int) -> list[float]:
    """Seconds of each request that were neither model calls, checks nor waiting for a lease."""
    questions = mix(n)
    for tier in cascade.tiers:  # load every engine before the clock matters
        await one_draft_each(cascade, tier.rung.name, questions[:1])
    answers = await climbed(cascade, questions)
    return [a.trajectory.overhead_s for a in answers if a.trajectory is not None]


async def sandbox_runs(cascade: Cascade, n: int) -> list[float]:
    """Seconds to run an empty program; none where nothing confines it."""
    if cascade.sandbox.grade == "none":
        return []
    found = []
    for _ in watched(range(n), "sandbox"):
        began = time.perf_counter()
        await cascade.sandbox.run_python("pass")
        found.append(time.perf_counter() - began)
    return found


def cpu_seconds(command: Sequence[str], starts: int = STARTS) -> list[float]:
    """User and system CPU of each start of a program."""
    found = []
    for _ in range(starts):
        before = _children_cpu()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        found.append(_children_cpu() - before)
    return found


def _children_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _row(what: str, seconds: Sequence[float], unit: float) -> list[str]:
    if not seconds:
        return [what, "—", "—", "0"]
    middle, high = np.quantile(seconds, (0.5, 0.95)) * unit
    return [what, f"{middle:.3f}", f"{high:.3f}", str(len(seconds))]


def _gates(routes: Sequence[float], overheads: Sequence[float], cpu: dict[str, list[float]]) -> str:
    bars = [
        ("route decision p50 < 1 ms", np.median(routes) * 1e3, 1.0, "ms"),
        ("cascade overhead < 5 ms a request", np.median(overheads) * 1e3, 5.0, "ms"),
        ("`import xnai` < 0.1 s", np.median(cpu["`import xnai`"]), 0.1, "s"),
        ("`xnai --help` < 0.3 s", np.median(cpu["`xnai --help`"]), 0.3, "s"),
    ]
    return "\n".join(
        gate(what, reached=bool(found < bar), found=f"{found:.3f} {unit}")
        for what, found, bar, unit in bars
    )


def main() -> None:
    """Print the table."""
    print(f"## Latency\n\n{anyio.run(section)}")


if __name__ == "__main__":
    main()
