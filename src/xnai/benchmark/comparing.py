"""Two saved runs of the same tasks, side by side. Pure."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from xnai.benchmark.figures import Figures, Standing, figures
from xnai.benchmark.records import Run
from xnai.benchmark.report import Section
from xnai.benchmark.writing import points, with_interval
from xnai.core.errors import BadRequest
from xnai.core.statistics import Interval, bootstrap, mean_difference


@dataclass(frozen=True, kw_only=True, slots=True)
class Pair:
    """An entrant in both runs.

    Args:
        gain: pass@1 of B less that of A, paired over tasks.
        gained, lost: tasks that B solves more often than A, and less often.
    """

    name: str
    a: Standing
    b: Standing
    gain: Interval
    gained: tuple[str, ...]
    lost: tuple[str, ...]


def compare(a: Run, b: Run) -> list[Pair]:
    """Those that both runs have, by name.

    Raises:
        BadRequest: they are of different tasks, or have nobody in common.
    """
    if a.setup.digest != b.setup.digest:
        raise BadRequest(
            f"The runs are of different tasks: {_told(a)}, and {_told(b)}.",
            hint="Only answers to the same tasks, with the same hidden tests, can be compared. "
            "Run one of them again with the other's --tasks, --level and --limit.",
        )
    in_a, in_b = _by_name(figures(a)), _by_name(figures(b))
    ids = [task.id for task in a.setup.asked]
    found = [_pair(name, in_a[name], in_b[name], ids) for name in in_a if name in in_b]
    if not found:
        raise BadRequest(f"The runs have nobody in common: {', '.join(in_a)}; {', '.join(in_b)}.")
    return found


def section(pairs: list[Pair], *, a: str, b: str) -> Section:
    """As people read it."""
    head = ("pass@1 %", "A", "B", "B less A, points", "s, median: A", "B", "tokens out: A", "B")
    rows = tuple(
        (
            each.name,
            with_interval(each.a.shares["all"]),
            with_interval(each.b.shares["all"]),
            points(each.gain),
            *_measured(each),
        )
        for each in pairs
    )
    lines = [f"A is {a}", f"B is {b}"]
    for each in pairs:
        for tasks, what in ((each.gained, "gained"), (each.lost, "lost")):
            if tasks:
                lines.append(f"{each.name}: {what} in B: {', '.join(tasks)}")
    return Section(title="Two runs", head=head, rows=rows, lines=tuple(lines))


def as_object(pairs: list[Pair]) -> list[dict[str, Any]]:
    """For machines."""
    return [
        {
            "name": each.name,
            "a": asdict(each.a.shares["all"]),
            "b": asdict(each.b.shares["all"]),
            "gain": asdict(each.gain),
            "gained": list(each.gained),
            "lost": list(each.lost),
        }
        for each in pairs
    ]


def _told(run: Run) -> str:
    return f"{len(run.setup.asked)} of {run.setup.tasks} (digest {run.setup.digest[:8]})"


def _by_name(found: Figures) -> dict[str, Standing]:
    return {each.name: each for each in found.entrants}


def _pair(name: str, a: Standing, b: Standing, ids: list[str]) -> Pair:
    before, after = a.outcomes.right, b.outcomes.right
    changes = list(zip(ids, after - before, strict=True))
    return Pair(
        name=name,
        a=a,
        b=b,
        gain=bootstrap(mean_difference, after, before),
        gained=tuple(task for task, change in changes if change > 0),
        lost=tuple(task for task, change in changes if change < 0),
    )


def _measured(pair: Pair) -> tuple[str, ...]:
    speeds = [each.speed for each in (pair.a, pair.b)]
    seconds = [f"{speed.wall_s:.2f}" if speed else "—" for speed in speeds]
    return (*seconds, *(f"{speed.tokens_out:.0f}" if speed else "—" for speed in speeds))
