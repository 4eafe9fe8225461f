"""Logistic weights that begin at what was known before, and move as far as the outcomes carry them.

Covers the most likely weights under a Gaussian prior at zero, beside log-odds that are given. Does
not cover fitting from nothing (`xnai.learning.logistic`). Deterministic.
Source: Bishop, Pattern Recognition and Machine Learning (2006), 4.5.1, the mode of the posterior.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from xnai.core.statistics import Floats, sigmoids

_STEPS: Final = 60
_SETTLED: Final = 1e-9


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


def _objective(
    inputs: Floats, odds: Floats, right: Floats, weights: Floats, at: Floats, precision: float
) -> float:
    moved = odds + inputs @ at
    loss = np.logaddexp(0, moved) - right * moved
    return float((weights * loss).sum() + 0.5 * precision * (at @ at))
