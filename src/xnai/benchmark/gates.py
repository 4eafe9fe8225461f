"""The three acceptance gates, as measured: what was to be reached, and what was found. Pure.

A gate goes by the measured figure. Where its 95 % interval holds the bar, that is said: of so few
tasks the same ladder might do the other thing next time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from xnai.benchmark.figures import Figures, Standing, Uplift
from xnai.benchmark.records import Run
from xnai.benchmark.writing import points, with_interval
from xnai.core.statistics import Interval

MUNDANE_BAR: Final = 0.70
"""Of the mundane tasks, for the smallest tier alone."""
UPLIFT_BAR: Final = 0.20
"""Of the best single tier's pass@1 on the heavy tasks, for the cascade."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Gate:
    """One of the three acceptance gates.

    Args:
        reached: None where it cannot be said.
    """

    name: str
    reached: bool | None
    found: str


def gates(run: Run, found: Figures) -> tuple[Gate, ...]:
    """All three, in the order of the design."""
    return (_mundane_gate(run, found.entrants), _uplift_gate(found.uplifts), _outward_gate(run))


def _mundane_gate(run: Run, entrants: Sequence[Standing]) -> Gate:
    smallest = run.setup.ladder[0].tier
    name = f"{smallest}, the smallest tier, alone ≥ {100 * MUNDANE_BAR:.0f} % of the mundane tasks"
    standing = next((each for each in entrants if each.name == smallest), None)
    found = standing.shares.get("mundane") if standing else None
    if found is None:
        return Gate(name=name, reached=None, found="no mundane task was put to it")
    n = sum(task.level == "mundane" for task in run.setup.asked)
    sure = "" if _is_clear(found, MUNDANE_BAR) else "; the interval holds the bar"
    return Gate(
        name=name,
        reached=found.value >= MUNDANE_BAR,
        found=f"{with_interval(found)} %, n {n}{sure}",
    )


def _uplift_gate(uplifts: Sequence[Uplift]) -> Gate:
    name = f"uplift over the best single tier > {100 * UPLIFT_BAR:.0f} % on the heavy tasks"
    heavy = next((each for each in uplifts if each.over == "heavy"), None)
    if heavy is None:
        return Gate(name=name, reached=None, found="no heavy task was put to both")
    told = f"{points(heavy.gain)} points over {heavy.best}, n {heavy.n}"
    if heavy.relative is None:
        reached = heavy.gain.value > 0
        return Gate(name=name, reached=reached, found=f"{told}; no single tier solves any")
    told = f"{points(heavy.relative)} %, {told}"
    if not _is_clear(heavy.relative, UPLIFT_BAR):
        told += "; the interval holds the bar"
    if (most := (1 - heavy.share) / heavy.share) <= UPLIFT_BAR:
        told += f"; more than {100 * most:+.1f} % was not to be had"
    return Gate(name=name, reached=heavy.relative.value > UPLIFT_BAR, found=told)


def _is_clear(found: Interval, bar: float) -> bool:
    return not found.low <= bar <= found.high


def _outward_gate(run: Run) -> Gate:
    name = "no call leaves this machine"
    count = sum(answer.outward for answer in run.answers)
    remote = [rung.tier for rung in run.setup.ladder if not rung.local]
    held = sorted({answer.held for answer in run.answers})
    told = f"{count} calls outwards by xnai itself"
    if remote:
        told += f"; behind a URL: {', '.join(remote)}"
    if "none" in held:
        told += "; nothing held the engines, so that theirs were not seen"
        shown = False if count or remote else None
        return Gate(name=name, reached=shown, found=told)
    told += f"; held by the guard of sovereign mode ({', '.join(held)})"
    return Gate(name=name, reached=not count, found=told)
