"""How far outcomes are believed: by their kind, and by how many came from one session or day. Pure.

Laws, each a test:
    1. Of one request's outcomes of one kind only the last counts: it is that source's latest word.
    2. Outcomes that contradict each other count less, and nothing where they balance.
    3. One session, and one day, weigh no more than their caps, however much they say.
    4. A request counts once, however often it is told.

The weights are chosen, not measured: tests were run, feedback is a person's word for which nobody
vouches, and what another model says is least. `bench.learning` shows what they lead to.
"""

from __future__ import annotations

import math
from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from xnai.core.experience import Experience, Outcome, OutcomeKind

DAY_S: Final = 86_400
MOST: Final = 50_000
"""Experiences that a review looks at, the newest: what is learned of a bias has settled to 0.01 of
log-odds by then, and they take 130 MB."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Trust:
    """How far a kind of outcome is believed.

    Args:
        weight: of one, in (0, 1].
        session: most that one conversation weighs.
        day: most that one day weighs, in UTC.
    """

    weight: float
    session: float
    day: float


TRUST: Final[Mapping[OutcomeKind, Trust]] = {
    "tests": Trust(weight=1.0, session=20, day=500),
    "feedback": Trust(weight=0.5, session=5, day=30),
    "correction": Trust(weight=0.4, session=5, day=30),
    "written": Trust(weight=0.3, session=5, day=30),
    "agreement": Trust(weight=0.2, session=5, day=30),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """An experience of which something is known.

    Args:
        right: whether the answer was right, in [0, 1].
        kind: of the outcome that is believed most.
        weight: how far that is believed, > 0.
    """

    experience: Experience
    right: float
    kind: OutcomeKind
    weight: float


def known(experiences: Iterable[Experience], *, most: int = MOST) -> list[Known]:
    """Those with outcomes that say something, in their order; of a million the newest `most`.

    Args:
        experiences: in the order they were recorded. Their clock may have run backwards: it
            decides nothing but to which day's cap each belongs.
    """
    newest: deque[Known] = deque(maxlen=most)
    told: set[str] = set()
    for experience in experiences:
        if experience.request_id in told or not experience.tries:
            continue
        if (found := believed(experience.outcomes)) is not None:
            told.add(experience.request_id)
            right, kind, weight = found
            newest.append(Known(experience=experience, right=right, kind=kind, weight=weight))
    return _capped(newest)


def believed(outcomes: Sequence[Outcome]) -> tuple[float, OutcomeKind, float] | None:
    """Whether the answer was right, the kind believed most, and how far; None for no idea."""
    last: dict[OutcomeKind, float] = {}
    for outcome in outcomes:
        if math.isfinite(outcome.right):
            last[outcome.kind] = min(1.0, max(0.0, outcome.right))
    if not last:
        return None
    total = sum(TRUST[kind].weight for kind in last)
    right = sum(TRUST[kind].weight * said for kind, said in last.items()) / total
    kind = max(last, key=lambda each: TRUST[each].weight)
    weight = TRUST[kind].weight * abs(2 * right - 1)
    return (right, kind, weight) if weight > 0 else None


def _capped(rows: Iterable[Known]) -> list[Known]:
    """The same, none heavier than its session and its day may be."""
    of_session = _scaled(list(rows), _session, {kind: t.session for kind, t in TRUST.items()})
    return _scaled(of_session, _day, {kind: t.day for kind, t in TRUST.items()})


def _scaled(
    rows: list[Known], group: Callable[[Known], Hashable], most: Mapping[OutcomeKind, float]
) -> list[Known]:
    groups = [(row.kind, group(row)) for row in rows]
    sums: dict[Hashable, float] = defaultdict(float)
    for name, row in zip(groups, rows, strict=True):
        sums[name] += row.weight
    return [
        replace(row, weight=row.weight * min(1.0, most[row.kind] / sums[name]))
        for name, row in zip(groups, rows, strict=True)
    ]


def _session(row: Known) -> Hashable:
    """Requests whose conversation is not known are one each; the day's cap holds them."""
    return row.experience.session or ("alone", row.experience.request_id)


def _day(row: Known) -> int:
    at_s = row.experience.asked_at_s
    return int(at_s // DAY_S) if math.isfinite(at_s) else 0
