"""Estimates of many outcomes at once from the same columns: ridge regression.

All targets share one factorisation, so that a ladder of tiers costs hardly more than one; a
prediction is one product. Each target has its own penalty, chosen by grouped cross-validation
within what is given, never on what is predicted later. Deterministic. Does not cover what the
columns are (`xnai.replay.counts`, `xnai.replay.signals`).
Source: Hastie, Tibshirani and Friedman, The Elements of Statistical Learning (2009), 3.4.1.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from xnai.core.statistics import Floats
from xnai.learning.logistic import fold_numbers

PENALTIES: Final = (0.3, 1.0, 3.0, 10.0, 30.0, 100.0)
_FLAT: Final = 1e-9
"""A column of less spread than this is left out."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Ridge:
    """Linear estimates of `t` targets from `k` columns.

    Args:
        weights: `(k, t)`.
        offset: `(t,)`.
    """

    weights: Floats
    offset: Floats

    def predict(self, inputs: NDArray[Any]) -> Floats:
        """`(n, t)` from `(n, k)`."""
        return np.asarray(inputs @ self.weights + self.offset)


def fit_ridge(
    inputs: NDArray[Any],
    targets: Floats,
    groups: Sequence[str],
    *,
    dense: int = 0,
    penalties: Sequence[float] = PENALTIES,
) -> tuple[Ridge, Floats]:
    """Fit each target with the penalty of least out-of-fold error; of equal ones the greater.

    Args:
        inputs: `(n, k)`, n ≥ 1. The first `dense` columns are scaled to weigh as much together as
            one row of length 1; the others are taken as they are.
        targets: `(n, t)`.
        groups: `(n,)`; rows of one group stay in one fold.
        penalties: > 0, of the squared length of the weights.

    Returns:
        The fit, and `(n, t)` estimates of each row by fits that did not see its group.
    """
    outside = _out_of_fold(inputs, targets, fold_numbers(groups), penalties, dense)
    errors = np.array([((outside[p] - targets) ** 2).mean(axis=0) for p in penalties])
    best = len(penalties) - 1 - np.argmin(errors[::-1], axis=0)
    fits = _ridges(inputs, targets, penalties, dense)
    every = range(targets.shape[1])
    chosen = Ridge(
        weights=np.column_stack([fits[best[t]].weights[:, t] for t in every]),
        offset=np.array([fits[best[t]].offset[t] for t in every]),
    )
    return chosen, np.column_stack([outside[penalties[best[t]]][:, t] for t in every])


def _ridges(
    inputs: NDArray[Any], targets: Floats, penalties: Sequence[float], dense: int
) -> list[Ridge]:
    """One for each penalty, solved in the smaller of the two spaces, which give the same."""
    columns = np.asarray(inputs, np.float64)
    n, k = columns.shape
    middle, level = columns.mean(axis=0), targets.mean(axis=0)
    scale = np.ones(k)
    spread = columns[:, :dense].std(axis=0)
    scale[:dense] = np.where(spread > _FLAT, 1 / np.maximum(spread, _FLAT), 0) / np.sqrt(dense or 1)
    columns, targets = (columns - middle) * scale, targets - level
    gram = columns.T @ columns if k <= n else columns @ columns.T
    found = []
    for penalty in penalties:
        ridged = gram + penalty * np.eye(len(gram))
        if k <= n:
            weights = np.linalg.solve(ridged, columns.T @ targets)
        else:
            weights = columns.T @ np.linalg.solve(ridged, targets)
        weights = weights * scale[:, None]
        found.append(Ridge(weights=weights, offset=level - middle @ weights))
    return found


def _out_of_fold(
    inputs: NDArray[Any],
    targets: Floats,
    folds: NDArray[np.int64],
    penalties: Sequence[float],
    dense: int,
) -> dict[float, Floats]:
    """Penalty → estimates; where all rows are of one fold, the mean."""
    found = {p: np.broadcast_to(targets.mean(axis=0), targets.shape).copy() for p in penalties}
    for fold in np.unique(folds):
        held = folds == fold
        if held.all():
            continue
        made = _ridges(inputs[~held], targets[~held], penalties, dense)
        for penalty, one in zip(penalties, made, strict=True):
            found[penalty][held] = one.predict(inputs[held])
    return found
