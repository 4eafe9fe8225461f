"""What one policy and another are worth, from requests that were answered by neither. Pure.

Each recorded request is retold under both calibrations (`xnai.core.hindsight`). What they would
have come to is then

    seen      the whole course is in the record, and whether its answer was right is known
    guessed   the course goes on to a draft that was never made, or ends with one of which nothing
              became known; then it is as good as the less hopeful calibration expects
    unseen    another beginning was recorded

Where a challenger begins as no recorded plan could, nothing speaks for it: there it may lose by
what the direct model expects, and gains nothing.

The value of a policy is the mean of `right - price · cost`, each request weighed by how far its
outcome is believed. Four estimates of it:

    replay    mean of the courses that were recorded. Biased where they are not like the rest.
    ips       each divided by the chance that it would be recorded, clipped
    snips     the same, divided by the sum of the weights instead of the number of requests
    dr        what a direct model expects of every request, corrected by what was recorded

Decided is by the difference of `dr`: requests that both policies treat alike cancel exactly. Where
the record has little of what a challenger would do, `dr` is mostly the direct model's opinion; so
the difference of `snips`, which no model has a part in but for what is guessed, must not say the
contrary.
Intervals come from drawing whole sessions, since requests of one session are not independent.

Sources: Dudík, Langford and Li, Doubly Robust Policy Evaluation and Learning, ICML 2011;
Swaminathan and Joachims, The Self-Normalized Estimator for Counterfactual Learning, NIPS 2015;
Maurer and Pontil, Empirical Bernstein Bounds and Sample Variance Penalization, COLT 2009.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from xnai.core.experience import Try
from xnai.core.hindsight import Course, Hindsight
from xnai.core.judgement import Choice
from xnai.core.ports import Calibration
from xnai.core.statistics import Floats, Interval
from xnai.learning.challenger import seen_truth
from xnai.learning.direct import Direct
from xnai.learning.trust import Known

Ints = NDArray[np.int64]
CLIP: Final = 50.0
"""Most that one request counts for, however unlikely its course was."""
RESAMPLES: Final = 2000
_SEED: Final = 1
_AT_ONCE: Final = 100
"""Resamples drawn together: bounds memory."""
_MISS: Final = 0.025
"""Chance that Bernstein's bound is allowed to fail."""

Sight = Literal["seen", "guessed", "unseen"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """What one recorded request says of one policy.

    Args:
        possible: the record might have begun as this course does.
        expected: utility of its plan by the direct model.
        utility: right less price times cost; 0 where unseen.
        weight: 1 over the chance of being recorded, clipped; 0 where unseen.
    """

    course: Course
    sight: Sight
    possible: bool
    expected: float
    utility: float
    weight: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Value:
    """What a policy is worth, by four estimates, each with its 95 % interval.

    Args:
        seen, guessed: shares of the requests, by trust.
    """

    replay: Interval
    ips: Interval
    snips: Interval
    dr: Interval
    seen: float
    guessed: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Comparison:
    """Challenger against champion on the same requests.

    Args:
        difference: of `dr`, challenger less champion.
        model_free: of `snips`, the same.
        bernstein: lower bound of the same at 97.5 %, without a bootstrap's trust in the sample.
        n: requests.
        sessions: conversations that they belong to.
        differing: conversations in which the policies part.
    """

    champion: Value
    challenger: Value
    difference: Interval
    model_free: Interval
    bernstein: float
    n: int
    sessions: int
    differing: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Judge:
    """Compares two calibrations.

    Args:
        hindsight: retells a request.
        direct: fitted on other requests.
        price: of a unit of cost, in quality.
        sizes_b: billions of parameters of every model of the ladder.
    """

    hindsight: Hindsight
    direct: Direct
    price: float
    sizes_b: Mapping[str, float]

    def compare(
        self, rows: Sequence[Known], champion: Calibration, challenger: Calibration
    ) -> Comparison | None:
        """Compare on requests that were given a plan; None where there is none of them."""
        planned = [(row, choice) for row in rows if (choice := row.experience.choice) is not None]
        if not planned:
            return None
        both = (champion, challenger)
        told = [self._both_told(row, choice, both) for row, choice in planned]
        sessions = session_numbers([row for row, _ in planned])
        trust = np.array([row.weight for row, _ in planned])
        ours, theirs = [old for old, _ in told], [new for _, new in told]
        gains = _doubly_robust(theirs) - _doubly_robust(ours)
        possible = np.array([new.possible for new in theirs])
        gains = np.where(possible, gains, np.minimum(gains, 0.0))
        parts = np.array([old.course != new.course for old, new in told])
        return Comparison(
            champion=_value(ours, trust, sessions),
            challenger=_value(theirs, trust, sessions),
            difference=clustered(trust * gains, trust, sessions),
            model_free=_model_free(ours, theirs, trust, sessions),
            bernstein=bernstein_low(trust * gains, trust, sessions, spread=_spread(ours, theirs)),
            n=len(planned),
            sessions=len(np.unique(sessions)),
            differing=len(np.unique(sessions[parts])),
        )

    def _both_told(self, row: Known, choice: Choice, both: Sequence[Calibration]) -> list[Told]:
        about = [each.about(row.experience.words) for each in both]
        return [self._told(row, choice, each, about) for each in about]

    def _told(
        self, row: Known, choice: Choice, policy: Calibration, both: Sequence[Calibration]
    ) -> Told:
        course = self.hindsight(policy, row.experience)
        made = row.experience.tries[: course.n_tries]
        sight, right = _came_to(row, made, course, both)
        cost = sum(each.cost for each in made)
        if sight == "guessed" and course.next_model:
            cost += self._cost_of_next(made, course)
        unseen = sight == "unseen"
        return Told(
            course=course,
            sight=sight,
            possible=_chance(choice, course.arm.split(">")[:1]) > 0,
            expected=self.direct.utility(row.experience.features, course.arm, self.price),
            utility=0.0 if unseen else right - self.price * cost,
            weight=0.0
            if unseen
            else 1 / max(1 / CLIP, _chance(choice, [each.tier for each in made])),
        )

    def _cost_of_next(self, made: Sequence[Try], course: Course) -> float:
        """Of a draft that was never made: as many tokens as the last one, by the model's size."""
        sizes = self.sizes_b
        return made[-1].cost * sizes[course.next_model] / sizes.get(made[-1].model, math.inf)


def _came_to(
    row: Known, made: Sequence[Try], course: Course, both: Sequence[Calibration]
) -> tuple[Sight, float]:
    """Whether the end of a course is known, and whether its answer was right, in [0, 1]."""
    features = row.experience.features
    if course.answered_by is not None:
        right = seen_truth(row, course.answered_by)
        if right is not None:
            return "seen", right
        draft = row.experience.tries[course.answered_by]
        then = 1.0 if draft.probability is None else draft.probability
        now = (c.after_draft(draft.model, features, draft.logprob) for c in both)
        return "guessed", min(then, *now)
    below = seen_truth(row, course.n_tries - 1) if made else None
    if below is None or made[-1].model == course.next_model:
        return "unseen", 0.0
    lower, above = made[-1].model, course.next_model
    return "guessed", min(c.after_climb(lower, above, features, below) for c in both)


def _chance(choice: Choice, tiers: Sequence[str]) -> float:
    """That a request was given a plan which begins with these tiers; repetitions count once."""
    begun = tuple(dict.fromkeys(tiers))
    arms = choice.propensities.items()
    return sum(p for arm, p in arms if tuple(arm.split(">"))[: len(begun)] == begun)


def _value(told: Sequence[Told], trust: Floats, sessions: Ints) -> Value:
    utility = np.array([each.utility for each in told])
    weight = trust * np.array([each.weight for each in told])
    seen = trust * np.array([float(each.weight > 0) for each in told])
    return Value(
        replay=clustered(seen * utility, seen, sessions),
        ips=clustered(weight * utility, trust, sessions),
        snips=clustered(weight * utility, weight, sessions),
        dr=clustered(trust * _doubly_robust(told), trust, sessions),
        seen=_share(told, trust, "seen"),
        guessed=_share(told, trust, "guessed"),
    )


def _doubly_robust(told: Sequence[Told]) -> Floats:
    return np.array([t.expected + t.weight * (t.utility - t.expected) for t in told])


def _share(told: Sequence[Told], trust: Floats, sight: Sight) -> float:
    return float(trust @ np.array([float(t.sight == sight) for t in told]) / trust.sum())


def clustered(above: Floats, below: Floats, sessions: Ints) -> Interval:
    """Sum of `above` over sum of `below`, with the interval from drawing whole sessions.

    Args:
        above, below: `(n,)`; where `below` sums to 0 the figure is 0.
        sessions: `(n,)` numbers from 0 without gaps.

    Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapters 8 and 13.
    """
    return _bootstrapped(_over, (above, below), sessions)


def _model_free(
    ours: Sequence[Told], theirs: Sequence[Told], trust: Floats, sessions: Ints
) -> Interval:
    columns = []
    for told in (theirs, ours):
        weight = trust * np.array([each.weight for each in told])
        columns += [weight * np.array([each.utility for each in told]), weight]
    return _bootstrapped(
        lambda a, b, c, d: np.asarray(_over(a, b) - _over(c, d)), columns, sessions
    )


def _bootstrapped(
    statistic: Callable[..., Floats],
    columns: Sequence[Floats],
    sessions: Ints,
) -> Interval:
    """A statistic of sums, with the interval from drawing whole sessions.

    Args:
        statistic: gets the sums of each column, `(resamples,)`, and gives as many.
    """
    sums = np.stack([np.bincount(sessions, column) for column in columns])
    dice = np.random.default_rng(_SEED)
    drawn: list[Floats] = []
    for _ in range(RESAMPLES // _AT_ONCE):
        rows = dice.integers(0, sums.shape[1], size=(_AT_ONCE, sums.shape[1]))
        drawn.append(statistic(*sums[:, rows].sum(axis=2)))
    low, high = np.quantile(np.concatenate(drawn), (_MISS, 1 - _MISS))
    value = statistic(*sums.sum(axis=1, keepdims=True))[0]
    return Interval(value=float(value), low=float(low), high=float(high))


def bernstein_low(above: Floats, below: Floats, sessions: Ints, *, spread: float) -> float:
    """Lower bound of the same figure that holds for samples of any size.

    Args:
        spread: largest less smallest that `above / below` of one request may be.

    Source: Maurer and Pontil (2009), theorem 4.
    """
    over, under = np.bincount(sessions, above), np.bincount(sessions, below)
    n = len(over)
    if n < 2:
        return -math.inf
    each = over / under.mean()
    told = math.log(2 / _MISS)
    reach = spread * float(under.max() / under.mean())
    wide = math.sqrt(2 * float(each.var(ddof=1)) * told / n) + 7 * reach * told / (3 * (n - 1))
    return float(each.mean()) - wide


def _spread(*policies: Sequence[Told]) -> float:
    """Largest less smallest difference that one request might have shown, at these weights."""
    return sum(2 * max(1.0, *(t.weight for t in told)) for told in policies)


def _over(one: Floats, other: Floats) -> Floats:
    return np.divide(one, other, out=np.zeros_like(one), where=other > 0)


def session_numbers(rows: Sequence[Known]) -> Ints:
    """`(n,)` a number for the session of each; what belongs to none is one of its own."""
    known: dict[str, int] = {}
    names = (row.experience.session or row.experience.request_id for row in rows)
    return np.array([known.setdefault(name, len(known)) for name in names])
