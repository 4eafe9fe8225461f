"""Logistic regression with an L2 penalty, by Newton's method, the penalty chosen by grouped CV.

Covers fitting and out-of-fold prediction. Deterministic: no dice; folds follow from group names.
Source: Hastie, Tibshirani and Friedman, The Elements of Statistical Learning (2009), 4.4.1.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xnai.core.statistics import Floats, log_loss, sigmoids

PENALTIES: Final = (0.1, 0.3, 1.0, 3.0, 10.0, 30.0)
FOLDS: Final = 5
_STEPS: Final = 100
_SETTLED: Final = 1e-10


@dataclass(frozen=True, kw_only=True, slots=True)
class Fit:
    """A fitted model.

    Args:
        weights: `(k,)`, the first for the constant input.
        penalty: chosen by cross-validation.
        inside: `(n,)` probabilities of the rows it was fitted on.
        outside: `(n,)` probabilities of each row by a model that did not see its group.
    """

    weights: Floats
    penalty: float
    inside: Floats
    outside: Floats


def fit(inputs: Floats, right: Floats, groups: Sequence[str]) -> Fit:
    """Fit with the penalty of least out-of-fold log loss; of equal ones the greater.

    Args:
        inputs: `(n, k)`, first column 1.
        right: `(n,)`, 0 or 1.
        groups: `(n,)`; rows of one group stay in one fold.
    """
    folds = fold_numbers(groups)
    outside = {p: _out_of_fold(inputs, right, folds, p) for p in PENALTIES}
    best = min(PENALTIES, key=lambda p: (round(log_loss(outside[p], right), 6), -p))
    weights = solve(inputs, right, best)
    inside = probabilities(inputs, weights)
    return Fit(weights=weights, penalty=best, inside=inside, outside=outside[best])


def solve(inputs: Floats, right: Floats, penalty: float, *, shares: Floats | None = None) -> Floats:
    """Weights of least penalised log loss; the first, of the constant, is not penalised.

    Newton steps are halved until the objective falls, so that separable data cannot throw it off.

    Args:
        penalty: of half the squared length of the weights; > 0.
        shares: `(n,)` how often each row counts, ≥ 0; once where nothing is said.
    """
    counts = np.ones(len(right)) if shares is None else shares
    n_weights = inputs.shape[1]
    ridge = np.full(n_weights, penalty)
    ridge[0] = 1e-6  # only keeps the constant finite where every answer is right, or none
    weights: Floats = np.zeros(n_weights)
    value = _objective(inputs, right, counts, weights, ridge)
    for _ in range(_STEPS):
        p = probabilities(inputs, weights)
        slope = inputs.T @ (counts * (p - right)) + ridge * weights
        curve = (inputs * (counts * p * (1 - p))[:, None]).T @ inputs + np.diag(ridge)
        step: Floats = np.linalg.solve(curve, slope).astype(np.float64)
        weights, found = _descend(inputs, right, counts, weights, step, ridge, value)
        if value - found < _SETTLED:
            break
        value = found
    return weights


def shift(odds: Floats, right: Floats, prior: float, penalty: float = 1.0) -> float:
    """What to add to log-odds that are given, so that they fit the outcomes.

    Args:
        odds: `(n,)`; with no rows the prior is the answer.
        right: `(n,)`, 0 or 1.
        prior: penalised is the distance from it, as if by `4 * penalty` doubtful rows.
    """
    found = prior
    for _ in range(_STEPS):
        p = sigmoids(odds + found)
        slope = float((p - right).sum()) + penalty * (found - prior)
        step = slope / (float((p * (1 - p)).sum()) + penalty)
        found -= min(1.0, max(-1.0, step))
        if abs(step) < _SETTLED:
            break
    return found


def probabilities(inputs: Floats, weights: Floats) -> Floats:
    """`(n,)` probabilities of being right."""
    return sigmoids(inputs @ weights)


def fold_numbers(groups: Sequence[str], folds: int = FOLDS) -> NDArray[np.int64]:
    """A fold for each row, the same for rows of one group whatever stands beside them."""
    return np.array([zlib.crc32(group.encode()) % folds for group in groups])


def _objective(
    inputs: Floats, right: Floats, counts: Floats, weights: Floats, ridge: Floats
) -> float:
    odds = inputs @ weights
    loss = np.logaddexp(0, odds) - right * odds
    return float((counts * loss).sum() + 0.5 * (ridge * weights**2).sum())


def _descend(
    inputs: Floats,
    right: Floats,
    counts: Floats,
    weights: Floats,
    step: Floats,
    ridge: Floats,
    value: float,
) -> tuple[Floats, float]:
    """The Newton step, halved until it does not climb; no step where none is left."""
    for halving in range(30):
        tried = weights - step * 0.5**halving
        found = _objective(inputs, right, counts, tried, ridge)
        if found <= value:
            return tried, found
    return weights, value


def _out_of_fold(inputs: Floats, right: Floats, folds: NDArray[np.int64], penalty: float) -> Floats:
    claimed = np.zeros(len(right))
    for fold in np.unique(folds):
        held = folds == fold
        weights = solve(inputs[~held], right[~held], penalty) if not held.all() else None
        claimed[held] = 0.5 if weights is None else probabilities(inputs[held], weights)
    return claimed
