"""Logistic weights that begin at what was known before, and move as far as the outcomes carry them.

Covers the most likely weights under a Gaussian prior at zero, beside log-odds that are given, for
few inputs and for the many of which a text has few. Deterministic. Does not cover fitting from
nothing (`xnai.learning.logistic`).
Sources: Bishop, Pattern Recognition and Machine Learning (2006), 4.5.1, the mode of the posterior;
Nesterov, Introductory Lectures on Convex Optimization (2004), 2.2, for the steps on words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from xnai.core.statistics import Floats, sigmoids

_STEPS: Final = 60
_SETTLED: Final = 1e-9
_WORD_STEPS: Final = 100
_POWERS: Final = 20
"""Products that the greatest curvature is found by."""


def most_likely(
    inputs: Floats, odds: Floats, right: Floats, weights: Floats, *, precision: float
) -> Floats:
    """What to add to the log-odds, as weights of the inputs.

    Newton steps are halved until the objective falls, so that separable data cannot throw it off.

    Args:
        inputs: `(n, k)`; with no rows the answer is zero.
        odds: `(n,)` log-odds as they were known before.
        right: `(n,)` in [0, 1].
        weights: `(n,)` how much each row counts, ≥ 0.
        precision: of the prior, > 0: the weights' inverse variance. A row of input 1 about which
            nothing is known has a quarter of its weight to set against it.
    """
    found: Floats = np.zeros(inputs.shape[1])
    value = _objective(inputs, odds, right, weights, found, precision)
    for _ in range(_STEPS):
        p = sigmoids(odds + inputs @ found)
        slope = inputs.T @ (weights * (p - right)) + precision * found
        curve = (inputs * (weights * p * (1 - p))[:, None]).T @ inputs
        step = np.linalg.solve(curve + precision * np.eye(len(found)), slope)
        for halving in range(30):
            tried: Floats = found - step * 0.5**halving
            reached = _objective(inputs, odds, right, weights, tried, precision)
            if reached <= value:
                break
        else:
            return found
        found, gained, value = tried, value - reached, reached
        if gained < _SETTLED * max(1.0, abs(value)):
            break
    return found


def word_weights(
    texts: Sequence[Sequence[int]],
    odds: Floats,
    right: Floats,
    weights: Floats,
    *,
    columns: int,
    precision: float,
) -> Floats:
    """`(columns,)` what each word adds to the log-odds; in accelerated steps of one size.

    Args:
        texts: `(n,)` columns of each text's words, at least one and each once; together they weigh
            as much as one input of size 1.
        odds, right, weights, precision: as `most_likely` takes them.
    """
    found: Floats = np.zeros(columns)
    if not texts:
        return found
    sizes = np.array([len(text) for text in texts])
    at = np.concatenate([np.asarray(text, np.int64) for text in texts])
    rows = np.repeat(np.arange(len(texts)), sizes)
    part = 1 / np.sqrt(sizes)[rows]

    def said(by: Floats) -> Floats:
        return np.bincount(rows, part * by[at], minlength=len(texts)).astype(np.float64)

    def pushed(by: Floats) -> Floats:
        return np.bincount(at, part * by[rows], minlength=columns).astype(np.float64)

    steep = np.ones(columns)
    curve = 0.0
    for _ in range(_POWERS):
        steep = pushed(weights * said(steep))
        curve = float(np.linalg.norm(steep))
        steep /= max(curve, 1e-12)
    # No curvature of the log loss is above a quarter of that of squares.
    rate = 1 / (0.25 * 1.1 * curve + precision)
    ahead = found
    for step in range(_WORD_STEPS):
        off = weights * (sigmoids(odds + said(ahead)) - right)
        before, found = found, ahead - rate * (pushed(off) + precision * ahead)
        ahead = found + step / (step + 3) * (found - before)
    return found


def _objective(
    inputs: Floats, odds: Floats, right: Floats, weights: Floats, at: Floats, precision: float
) -> float:
    moved = odds + inputs @ at
    loss = np.logaddexp(0, moved) - right * moved
    return float((weights * loss).sum() + 0.5 * precision * (at @ at))
