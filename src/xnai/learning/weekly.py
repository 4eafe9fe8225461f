"""The weeks of a record in words and in one picture.

Weeks are those of the clock that was recorded with the requests; it decides nothing else here.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from matplotlib.figure import Figure

from xnai.learning.drift import Alarm
from xnai.learning.standing import Standing
from xnai.learning.trust import DAY_S, Known

_WEEK_S: Final = 7 * DAY_S
_FROM_MONDAY_S: Final = 3 * DAY_S
"""1970 began on a Thursday."""
_LATEST: Final = 4_000_000_000
"""Seconds since 1970 in 2096; no week is told of what lies beyond."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Week:
    """One week of requests whose outcome is known.

    Args:
        monday: ISO date.
        right, claimed: means, by trust, in [0, 1]; `claimed` of those that were judged.
        cost: mean, in billions of parameters × thousands of tokens.
        answered: model → share of the answers.
    """

    monday: str
    n: int
    right: float
    claimed: float
    cost: float
    answered: dict[str, float]


def weeks(rows: Sequence[Known]) -> list[Week]:
    """The weeks that have any, oldest first."""
    by: dict[int, list[Known]] = defaultdict(list)
    for row in rows:
        at_s = row.experience.asked_at_s
        if math.isfinite(at_s) and 0 <= at_s < _LATEST:
            by[_week(at_s)].append(row)
    return [_week_of(number, by[number]) for number in sorted(by)]


def words(found: Sequence[Week], told: Sequence[Alarm], standing: Standing) -> str:
    """The report as Markdown."""
    head = "# What was learned, week by week"
    if not found:
        return f"{head}\n\nOf no request the outcome is known yet.\n"
    rows = [
        f"| {w.monday} | {w.n} | {100 * w.right:.0f} | {100 * w.claimed:.0f} | {w.cost:.3f} | "
        + ", ".join(f"{model} {100 * share:.0f} %" for model, share in w.answered.items())
        + " |"
        for w in found
    ]
    table = "\n".join(
        [
            "| week of | requests | right % | claimed % | cost | answered by |",
            "|---" * 6 + "|",
            *rows,
        ]
    )
    return "\n\n".join([head, _newest(found), table, *_alarms(told), _standing(standing)]) + "\n"


def picture(found: Sequence[Week], path: Path) -> None:
    """What was right and what was claimed above, what it cost below; as PNG. Blocking."""
    figure = Figure(figsize=(8, 5), layout="constrained")
    above, below = figure.subplots(2, 1, sharex=True)
    mondays = [week.monday for week in found]
    above.plot(mondays, [100 * week.right for week in found], marker="o", label="right")
    above.plot(mondays, [100 * week.claimed for week in found], marker="s", label="claimed")
    above.set_ylim(0, 100)
    above.set_ylabel("% of answers")
    above.legend(loc="lower left")
    models = sorted({model for week in found for model in week.answered})
    bottom = [0.0] * len(found)
    for model in models:
        shares = [100 * week.answered.get(model, 0.0) for week in found]
        below.bar(mondays, shares, bottom=bottom, label=model)
        bottom = [b + s for b, s in zip(bottom, shares, strict=True)]
    below.set_ylabel("answered by, %")
    if models:
        below.legend(loc="lower left")
    below.tick_params(axis="x", rotation=45)
    figure.savefig(path, format="png", dpi=110)


def _newest(found: Sequence[Week]) -> str:
    week = found[-1]
    gap = 100 * (week.claimed - week.right)
    trust = "as often as was claimed" if abs(gap) < 3 else _misjudged(gap)
    change = ""
    if len(found) > 1:
        change = f" The week before it were {100 * found[-2].right:.0f} %."
    return (
        f"In the week of {week.monday} the outcome of {week.n} requests became known. "
        f"{100 * week.right:.0f} % were answered rightly, {trust}.{change}"
    )


def _misjudged(gap: float) -> str:
    than = "more was claimed than came" if gap > 0 else "less was claimed than came"
    return f"{abs(gap):.0f} points apart: {than}"


def _alarms(told: Sequence[Alarm]) -> list[str]:
    return [
        f"- Alarm: after {alarm.answers} answers {alarm.model} changed: right less claimed was "
        f"{100 * alarm.before:+.0f} points and is {100 * alarm.since:+.0f}. Nothing was reset."
        for alarm in told
    ]


def _standing(standing: Standing) -> str:
    stage = "" if standing.stage is None else f" On {standing.stage}: {standing.other[:12]}."
    steps = [f"- {e.at}: {e.step} {e.version[:12]}: {e.why}" for e in standing.history[-10:]]
    return "\n".join([f"Champion: {standing.champion[:12]}.{stage}", "", *steps]).rstrip()


def _week(at_s: float) -> int:
    """Weeks since the Monday before 1970."""
    return int((at_s + _FROM_MONDAY_S) // _WEEK_S)


def _week_of(number: int, rows: Sequence[Known]) -> Week:
    trust = sum(row.weight for row in rows)
    judged = [
        (row.weight, p)
        for row in rows
        if (p := row.experience.tries[row.experience.answered_by].probability) is not None
    ]
    models = [row.experience.tries[row.experience.answered_by].model for row in rows]
    monday = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=number * _WEEK_S - _FROM_MONDAY_S)
    return Week(
        monday=monday.date().isoformat(),
        n=len(rows),
        right=sum(row.weight * row.right for row in rows) / trust,
        claimed=sum(w * p for w, p in judged) / max(1e-9, sum(w for w, _ in judged)),
        cost=sum(row.experience.cost for row in rows) / len(rows),
        answered={model: models.count(model) / len(rows) for model in sorted(set(models))},
    )
