"""Fits lessons: the shipped calibration, moved as far as the outcomes of requests carry it. Pure.

The prior of every weight is the shipped one, so that ten requests move almost nothing and thousands
decide. So it is with what a domain adds to all: a domain with few requests stays with the others.
Each model has up to four fits, each climb two shifts:

    after     how right its drafts are, given what they look like. Fitted on drafts of which it is
              known: an exact check refuted them, they were the answer, or the record says it.
              Which these are hangs on what they look like, so the others may be left out.
    before    how right its drafts are, given the request. Here the others must not be left out:
              what is given as an answer is better than what is not. They count with the probability
              that the fit after them gives.
    words     what the words of the request add to that, where texts were kept.
    claims    how often its drafts claim a height, as they are judged now.
    climbs    how right the tier above is where the one below was wrong, and where it was right; in
              parts of both where that is not known, by expectation and maximisation.

Does not cover whether the result is any better (`xnai.learning.offpolicy`).
Source: Dempster, Laird and Rubin, Maximum Likelihood from Incomplete Data via the EM Algorithm,
Journal of the Royal Statistical Society B 39 (1977).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

import numpy as np

from xnai.core.experience import WORD_COLUMNS, Try
from xnai.core.judgement import Features
from xnai.core.odds import logit
from xnai.core.ports import Calibration
from xnai.core.statistics import sigmoids
from xnai.learning.calibration import CLAIMS, claims_vector
from xnai.learning.learned import (
    LESSON_AFTER,
    LESSON_BEFORE,
    LearnedCalibration,
    Lesson,
    Lessons,
    lesson_after,
    lesson_before,
)
from xnai.learning.posterior import most_likely, word_weights
from xnai.learning.trust import Known

PRECISION: Final = 100.0
"""Of the prior of each weight: some 400 outcomes of full weight about which nothing is known."""
WORDS_PRECISION: Final = 30.0
"""Of the prior of each word. Looser than the others, since a request is made of many words of which
each has a small part: of five recorded models log loss was 0.002 to 0.010 less by it after 300
outcomes, 0.003 to 0.012 after thousands."""
_HEIGHTS: Final = (0.7, 0.8, 0.9, 0.95, 0.98)
"""Thresholds that the model of claims is fitted at."""
_ROUNDS: Final = 8
"""Of expectation and maximisation; more move the shifts by less than a hundredth."""
_DIGITS: Final = 4
"""Weights are rounded to this, so that the last bits of another machine change nothing."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Row:
    """What is known of one draft.

    Args:
        right: in [0, 1]; None where that is not known.
        weight: > 0.
    """

    features: Features
    words: tuple[int, ...]
    made: Try
    right: float | None
    weight: float


def fit_lessons(
    rows: Sequence[Known],
    base: Calibration,
    *,
    identities: Mapping[str, str],
    precision: float = PRECISION,
) -> Lessons:
    """Fit every model that was asked.

    Args:
        base: the shipped calibration, never the champion: lessons do not add up from review to
            review, so that their reach bounds all that use can ever teach.
        identities: model → SHA-256 of its configuration; others get no lesson.
    """
    requests = [_drafts(row, identities) for row in rows]
    drafts: dict[str, list[_Row]] = defaultdict(list)
    firsts: dict[str, list[_Row]] = defaultdict(list)
    for request in requests:
        for at, row in enumerate(request):
            drafts[row.made.model].append(row)
            if at == 0:  # later ones are asked only where a draft below was doubted
                firsts[row.made.model].append(row)
    lessons = Lessons(stands_on=base.version, source=_source(rows))
    for name in sorted(drafts):
        lesson = Lesson(
            identity=identities[name], after=_after(name, drafts[name], base, precision)
        )
        moved = _moved(base, lessons, name, lesson)
        lesson = replace(lesson, before=_before(name, firsts[name], base, moved, precision))
        moved = _moved(base, lessons, name, lesson)
        lesson = replace(lesson, words=_words(name, firsts[name], moved))
        moved = _moved(base, lessons, name, lesson)
        lesson = replace(lesson, claims=_claims(name, firsts[name], base, moved, precision))
        lessons = _moved(base, lessons, name, lesson).lessons
    moved = LearnedCalibration(base=base, lessons=lessons)
    return replace(lessons, climbs=_climbs(requests, moved, precision))


def seen_truth(row: Known, at: int) -> float | None:
    """Whether the draft of a try was right, in [0, 1]; None where that was only thought."""
    experience, made = row.experience, row.experience.tries[at]
    if at == experience.answered_by:
        return row.right
    if any(found.refutes for found in made.evidence):
        return 0.0
    of_model = [i for i, each in enumerate(experience.tries) if each.model == made.model]
    if at == of_model[-1] and made.model in experience.labels:
        return min(1.0, max(0.0, experience.labels[made.model]))
    return None


def _drafts(row: Known, identities: Mapping[str, str]) -> list[_Row]:
    features = row.experience.features
    return [
        _Row(
            features=features,
            words=row.experience.words,
            made=made,
            right=seen_truth(row, at),
            weight=row.weight,
        )
        for at, made in enumerate(row.experience.tries)
        if made.model in identities
    ]


def _after(
    model: str, rows: Sequence[_Row], base: Calibration, precision: float
) -> tuple[float, ...]:
    seen = [
        (row, logprob, row.right)
        for row in rows
        if (logprob := row.made.logprob) is not None and row.right is not None
    ]
    return _fit(
        [lesson_after(row.features, logprob) for row, logprob, _ in seen],
        [base.after_draft(model, row.features, logprob) for row, logprob, _ in seen],
        [right for _, _, right in seen],
        [row.weight for row, _, _ in seen],
        len(LESSON_AFTER),
        precision,
    )


def _before(
    model: str, rows: Sequence[_Row], base: Calibration, moved: Calibration, precision: float
) -> tuple[float, ...]:
    return _fit(
        [lesson_before(row.features) for row in rows],
        [base.before_draft(model, row.features) for row in rows],
        [_chance(row, moved) for row in rows],
        [row.weight for row in rows],
        len(LESSON_BEFORE),
        precision,
    )


def _words(model: str, rows: Sequence[_Row], moved: Calibration) -> dict[int, float]:
    """Beside all else that was learned of a request, as what is worded alike may be alike hard."""
    worded = [row for row in rows if row.words]
    found = word_weights(
        [row.words for row in worded],
        np.array([logit(moved.before_draft(model, row.features)) for row in worded]),
        np.array([_chance(row, moved) for row in worded]),
        np.array([row.weight for row in worded]),
        columns=WORD_COLUMNS,
        precision=WORDS_PRECISION,
    )
    rounded = {column: round(float(w), _DIGITS) for column, w in enumerate(found)}
    return {column: weight for column, weight in rounded.items() if weight}


def _claims(
    model: str, rows: Sequence[_Row], base: Calibration, moved: Calibration, precision: float
) -> tuple[float, ...]:
    seen = [
        (
            row,
            moved.about(row.words).before_draft(model, row.features),
            moved.after_draft(model, row.features, row.made.logprob),
        )
        for row in rows
        if row.made.logprob
    ]
    at = [(*each, height) for each in seen for height in _HEIGHTS]
    return _fit(
        [claims_vector(before, height) for _, before, _, height in at],
        [base.acceptance(model, row.features, height) for row, _, _, height in at],
        [float(claimed >= height) for _, _, claimed, height in at],
        [row.weight / len(_HEIGHTS) for row, *_ in at],
        len(CLAIMS),
        precision,
    )


Pair = tuple[str, str]


def _climbs(
    requests: Sequence[Sequence[_Row]], moved: LearnedCalibration, precision: float
) -> dict[Pair, tuple[float, float]]:
    """What a wrong and a right draft below say of the one above, beside what was learned of it."""
    pairs: dict[Pair, list[tuple[_Row, _Row]]] = defaultdict(list)
    for request in requests:
        for below, above in pairwise(request):
            if below.made.model != above.made.model:
                pairs[below.made.model, above.made.model].append((below, above))
    return {pair: _climb(*pair, rows, moved, precision) for pair, rows in sorted(pairs.items())}


def _climb(
    lower: str,
    upper: str,
    rows: Sequence[tuple[_Row, _Row]],
    moved: LearnedCalibration,
    precision: float,
) -> tuple[float, float]:
    below = np.array([_chance(b, moved) for b, _ in rows])
    above = np.array([_chance(a, moved) for _, a in rows])
    weights = np.array([b.weight for b, _ in rows])
    odds = [
        np.array(
            [
                logit(moved.about(b.words).after_climb(lower, upper, b.features, told))
                for b, _ in rows
            ]
        )
        for told in (0.0, 1.0)
    ]
    one = np.ones((len(rows), 1))
    shifts = [0.0, 0.0]
    for _ in range(_ROUNDS):
        # How likely each draft below was right, seeing whether the one above was.
        p = [sigmoids(odd + shift) for odd, shift in zip(odds, shifts, strict=True)]
        seen = [above * each + (1 - above) * (1 - each) for each in p]
        right = below * seen[1] / ((1 - below) * seen[0] + below * seen[1])
        shifts = [
            float(most_likely(one, odd, above, weights * share, precision=precision)[0])
            for odd, share in zip(odds, (1 - right, right), strict=True)
        ]
    return round(shifts[0], _DIGITS) + 0.0, round(shifts[1], _DIGITS) + 0.0


def _chance(row: _Row, moved: Calibration) -> float:
    """Whether a draft was right, as far as is known."""
    if row.right is not None:
        return row.right
    return moved.about(row.words).after_draft(row.made.model, row.features, row.made.logprob)


def _fit(
    inputs: Sequence[Sequence[float]],
    known: Sequence[float],
    right: Sequence[float],
    weights: Sequence[float],
    n_inputs: int,
    precision: float,
) -> tuple[float, ...]:
    """Args: `known`: probabilities of the base."""
    found = most_likely(
        np.array(inputs, dtype=np.float64).reshape(-1, n_inputs),
        np.array([logit(p) for p in known]),
        np.array(right, dtype=np.float64),
        np.array(weights, dtype=np.float64),
        precision=precision,
    )
    return tuple(round(float(w), _DIGITS) + 0.0 for w in found)


def _moved(base: Calibration, lessons: Lessons, name: str, lesson: Lesson) -> LearnedCalibration:
    """With one lesson more, or another one."""
    models = {**lessons.models, name: lesson}
    return LearnedCalibration(base=base, lessons=replace(lessons, models=models))


def _source(rows: Sequence[Known]) -> str:
    kinds = Counter(row.kind for row in rows)
    told = ", ".join(f"{n} by {kind}" for kind, n in sorted(kinds.items()))
    return f"{len(rows)} requests of which the outcome is known: {told or 'none'}"
