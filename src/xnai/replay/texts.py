"""What the words of a prompt say of who will be right: hashed words and pairs of words.

Covers a linear model fitted at once on many prompts (ridge regression by conjugate gradients) and
one that learns prompt by prompt. Does not cover prompts of the live cascade, whose features are
`xnai.cascade.features`. Source: Duchi, Hazan and Singer, Adaptive subgradient methods, JMLR 2011.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from xnai.core.statistics import Floats
from xnai.replay.bags import counted

SLOTS: Final = 1 << 17
_RIDGE: Final = 4.0
_STEPS: Final = 20
_RATE: Final = 0.2
_START: Final = 0.01
_CONSTANT: Final = 0.3
"""Weight of the constant beside rows of length 1: it must not outrun the words."""

Matrix = Any  # scipy's sparse matrices have no types


def hashed(prompts: Sequence[str]) -> Matrix:
    """`(n, SLOTS)` rows of length 1: log of 1 plus how often a word or a pair of words comes."""
    found = counted(prompts, SLOTS)
    values = found.scaled(np.log1p(found.counts))
    return sparse.csr_matrix((values, found.columns, found.ends), shape=(len(prompts), SLOTS))


def scores(rows: Matrix, targets: Floats, seen: NDArray[np.bool_]) -> Floats:
    """`(n, t)` predictions of every row, fitted on the rows that are seen.

    Args:
        targets: `(n, t)`.
        seen: `(n,)`; words of fewer than two seen rows are left out, rarer words weigh more.
    """
    held = np.bincount(rows[seen].indices, minlength=SLOTS)
    used = np.flatnonzero(held >= 2)
    rarity = np.log((1 + seen.sum()) / (1 + held[used]))
    weighed = (rows[:, used] @ sparse.diags(rarity)).tocsr()
    length = np.sqrt(np.asarray(weighed.multiply(weighed).sum(axis=1)).ravel())
    weighed = sparse.diags(1 / np.maximum(length, 1e-9)) @ weighed
    mean = targets[seen].mean(axis=0)
    return np.asarray(weighed @ _ridge(weighed[seen], targets[seen] - mean) + mean)


def nested_scores(rows: Matrix, targets: Floats, folds: NDArray[np.int64], outer: int) -> Floats:
    """`(n, t)` predictions, each by a fit without the row's own fold and without `outer`.

    So what is learned from the scores of the other folds holds for those of the outer one.
    """
    found = scores(rows, targets, folds != outer)
    for inner in np.unique(folds):
        if inner != outer:
            at = folds == inner
            seen = (folds != outer) & ~at
            if seen.any():
                found[at] = scores(rows, targets, seen)[at]
    return found


class Reader:
    """Logistic models of several targets that learn one prompt after another.

    Args:
        rows: from `hashed`.
        targets: how many.
    """

    def __init__(self, rows: Matrix, targets: int) -> None:
        self._rows = rows
        self._weights = np.zeros((SLOTS + 1, targets))
        self._slopes = np.full((SLOTS + 1, targets), _START)

    def odds(self, at: NDArray[np.int64]) -> Floats:
        """`(len(at), targets)` log-odds of these rows."""
        rows = self._rows[at]
        return np.asarray(rows @ self._weights[:-1] + _CONSTANT * self._weights[-1])

    def learn(self, row: int, right: Floats) -> None:
        """From one outcome of each target; NaN where it is not known."""
        begin, end = self._rows.indptr[row : row + 2]
        slots = np.append(self._rows.indices[begin:end], SLOTS)
        values = np.append(self._rows.data[begin:end], _CONSTANT)[:, None]
        odds = (self._weights[slots] * values).sum(axis=0)
        wrong = 0.5 * (1 + np.tanh(odds / 2)) - right
        slope = np.where(np.isnan(wrong), 0.0, wrong) * values
        self._slopes[slots] += slope * slope
        self._weights[slots] -= _RATE * slope / np.sqrt(self._slopes[slots])


def _ridge(rows: Matrix, targets: Floats) -> Floats:
    """`(words, t)` weights; conjugate gradients on the normal equations, each target for itself."""
    left = rows.T @ targets
    weights = np.zeros_like(left)
    step, size = left.copy(), (left * left).sum(axis=0)
    for _ in range(_STEPS):
        pushed = rows.T @ (rows @ step) + _RIDGE * step
        far = size / np.maximum((step * pushed).sum(axis=0), 1e-30)
        weights += far * step
        left -= far * pushed
        smaller = (left * left).sum(axis=0)
        step = left + smaller / np.maximum(size, 1e-30) * step
        size = smaller
    return np.asarray(weights)
