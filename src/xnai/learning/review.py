"""A review: a challenger is fitted on what happened first, and judged on what happened later. Pure.

Covers the split, and the decision with its reason. Does not cover keeping a challenger
(`xnai.learning.versions`) nor its trial (`xnai.learning.canary`).

Law: a challenger is never judged on a request that it was fitted on, nor on one of its session.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from xnai.core.experience import Experience
from xnai.core.hindsight import Hindsight
from xnai.core.ports import Calibration
from xnai.learning.challenger import fit_lessons
from xnai.learning.direct import fit_direct
from xnai.learning.learned import LearnedCalibration, Lessons
from xnai.learning.offpolicy import Comparison, Judge
from xnai.learning.trust import MOST, Known, known

FITTED_SHARE: Final = 0.7
"""The earlier part of the record, which the challenger is fitted on."""
LEAST_SESSIONS: Final = 30
"""Conversations that a challenger is judged on at least."""
LEAST_DIFFERING: Final = 10
"""Of them, those in which it does otherwise than the champion; of fewer no interval says much."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Ground:
    """What a review stands on.

    Args:
        base: the shipped calibration.
        champion: the calibration that decides now.
        identities: model → SHA-256 of its configuration.
        sizes_b: model → billions of parameters.
        gain: probability of a right answer that a draft of the largest model must add to pay.
    """

    base: Calibration
    champion: Calibration
    identities: Mapping[str, str]
    sizes_b: Mapping[str, float]
    gain: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Review:
    """What a review found.

    Args:
        challenger: as it was fitted.
        n_known: experiences whose outcome is known.
        n_fitted, n_held: of them, those fitted on and those judged on; the rest shares a session
            with the first.
        price: of a unit of cost, in quality.
        comparison: None where nothing could be compared.
        promotable: the lower bound of the difference is above 0, on enough sessions, and what was
            recorded does not say the contrary.
        why: the decision in one line.
    """

    challenger: Lessons
    n_known: int
    n_fitted: int
    n_held: int
    price: float
    comparison: Comparison | None
    promotable: bool
    why: str


def review(
    experiences: Iterable[Experience], ground: Ground, hindsight: Hindsight, *, most: int = MOST
) -> Review:
    """Fit a challenger, and hold it against the champion.

    Two are fitted: one that learned everything, and one that learned only how drafts are judged,
    since without plans drawn by lot nothing can be said of another plan. Where both may be
    promoted, the better bound decides; so of challengers that gain nothing at most 5 % pass, not
    2.5 %.

    Args:
        experiences: in the order they were recorded.
    """
    rows = known(experiences, most=most)
    fitted, held = split(rows)
    whole = fit_lessons(fitted, ground.base, identities=ground.identities)
    price = price_of(rows, ground)
    judge = Judge(
        hindsight=hindsight, direct=fit_direct(fitted), price=price, sizes_b=ground.sizes_b
    )
    candidates = [_judged(each, held, ground, judge) for each in (whole, whole.of_verdicts())]
    challenger, comparison = max(candidates, key=lambda each: _order(each[1]))
    promotable, why = decide(comparison)
    return Review(
        challenger=challenger,
        n_known=len(rows),
        n_fitted=len(fitted),
        n_held=len(held),
        price=price,
        comparison=comparison,
        promotable=promotable,
        why=why,
    )


def _judged(
    lessons: Lessons, held: Sequence[Known], ground: Ground, judge: Judge
) -> tuple[Lessons, Comparison | None]:
    learned = LearnedCalibration(base=ground.base, lessons=lessons)
    return lessons, judge.compare(held, ground.champion, learned)


def _order(comparison: Comparison | None) -> tuple[bool, float]:
    """What may be promoted first, then what surely gains more; of equals the first."""
    if comparison is None:
        return False, 0.0
    return decide(comparison)[0], comparison.difference.low


def split(rows: Sequence[Known]) -> tuple[list[Known], list[Known]]:
    """The earlier part, and what of the later part is of other sessions.

    Earlier is what was recorded earlier, whatever the clock said.
    """
    cut = round(len(rows) * FITTED_SHARE)
    fitted = list(rows[:cut])
    sessions = {row.experience.session for row in fitted} - {""}
    return fitted, [row for row in rows[cut:] if row.experience.session not in sessions]


def price_of(rows: Sequence[Known], ground: Ground) -> float:
    """Of a unit of cost: such that a typical draft of the largest model costs `gain`.

    The policy weighs climbs by the same measure, so both want the same.
    """
    largest = max(ground.sizes_b.values(), default=0.0)
    tokens = [
        made.cost / size
        for row in rows
        for made in row.experience.tries
        if (size := ground.sizes_b.get(made.model, 0.0)) > 0
    ]
    dear = largest * sum(tokens) / max(1, len(tokens))
    return ground.gain / dear if dear > 0 else 0.0


def decide(comparison: Comparison | None) -> tuple[bool, str]:
    """Whether the challenger may be promoted, and why."""
    if comparison is None:
        return False, "no later request was given a plan: there is nothing to judge it on"
    if comparison.sessions < LEAST_SESSIONS:
        return False, _too_few(comparison.sessions, LEAST_SESSIONS, "")
    if comparison.differing == 0:
        return False, "it would have done as the champion every time"
    if comparison.differing < LEAST_DIFFERING:
        return False, _too_few(comparison.differing, LEAST_DIFFERING, " in which it does otherwise")
    low = comparison.difference.low
    bound = f"the lower bound of what it gains is {100 * low:+.2f} points of utility"
    if low <= 0:
        return False, f"{bound}, not above 0"
    if comparison.model_free.value < 0:
        seen = f"{100 * comparison.model_free.value:+.2f} points"
        return False, f"{bound}, but what was recorded says {seen}"
    return True, bound


def _too_few(found: int, needed: int, which: str) -> str:
    return f"{found} later sessions{which}, and it takes {needed} to judge by"
