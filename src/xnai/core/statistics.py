"""The statistics that the benchmarks report: intervals, and how good a probability is.

Covers the paired bootstrap, Wilson's interval of a share, proper scores, reliability. The area
under the ROC curve of the pocket ladder is in `pocket.figures`. Does not cover fitting
(`xnai.learning.logistic`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
RESAMPLES: Final = 4000
_Z95: Final = 1.959964
_CERTAIN: Final = 1e-6
"""Probabilities are kept this far from 0 and 1 before a logarithm is taken."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Interval:
    """A figure with its 95 % interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Bin:
    """Drafts of like probability: what was claimed, and what came."""

    n: int
    claimed: float
    right: float


def bootstrap(
    statistic: Callable[..., Floats], *columns: Floats, seed: int = 1, resamples: int = RESAMPLES
) -> Interval:
    """Percentile interval of a statistic of paired columns.

    Args:
        statistic: gets, for each column, its resamples as `(resamples, n)` float64 and gives
            `(resamples,)`. The same rows are drawn from every column, so differences are paired.
        columns: `(n,)` each, n ≥ 1.
        seed: fixes the draw.

    Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
    """
    n = len(columns[0])
    value = float(statistic(*(column[None, :] for column in columns))[0])
    rows = np.random.default_rng(seed).integers(0, n, size=(resamples, n))
    drawn = statistic(*(column[rows] for column in columns))
    low, high = np.quantile(drawn, (0.025, 0.975))
    return Interval(value=value, low=float(low), high=float(high))


def wilson(right: float, n: int) -> Interval:
    """A share with Wilson's interval.

    Args:
        right: of `n`; need not be whole, where each of them is a mean of repeats.
        n: ≥ 0; of none nothing is known.

    Source: Wilson, JASA 22 (1927), 209–212.
    """
    if not n:
        return Interval(value=float("nan"), low=0.0, high=1.0)
    share, square = right / n, _Z95**2 / n
    middle = (share + square / 2) / (1 + square)
    reach = sqrt(share * (1 - share) * square + square**2 / 4) / (1 + square)
    return Interval(value=share, low=max(0.0, middle - reach), high=min(1.0, middle + reach))


def mean(column: Floats) -> Floats:
    """Mean of each resample."""
    return np.asarray(column.mean(axis=1))


def mean_difference(one: Floats, other: Floats) -> Floats:
    """Mean of `one - other` of each resample."""
    return np.asarray((one - other).mean(axis=1))


def ratio(one: Floats, other: Floats) -> Floats:
    """Sum of `one` over sum of `other`, of each resample."""
    return np.asarray(one.sum(axis=1) / other.sum(axis=1))


def sigmoids(odds: Floats) -> Floats:
    """Log-odds to probabilities, of any shape, without overflow."""
    return np.asarray(0.5 * (1 + np.tanh(odds / 2)))


def brier(claimed: Floats, right: Floats) -> float:
    """Mean squared distance of the probability from what came (0 or 1); 0 is perfect."""
    return float(np.mean((claimed - right) ** 2))


def log_loss(claimed: Floats, right: Floats) -> float:
    """Mean negative log-probability of what came, in nats; 0 is perfect."""
    p = np.clip(claimed, _CERTAIN, 1 - _CERTAIN)
    return float(-np.mean(right * np.log(p) + (1 - right) * np.log(1 - p)))


def reliability(claimed: Floats, right: Floats, count: int = 5) -> list[Bin]:
    """Equally filled bins by rising probability; fewer where there are fewer answers."""
    order = np.argsort(claimed, kind="stable")
    parts = [part for part in np.array_split(order, count) if len(part)]
    return [
        Bin(n=len(part), claimed=float(claimed[part].mean()), right=float(right[part].mean()))
        for part in parts
    ]


def expected_calibration_error(claimed: Floats, right: Floats, count: int = 5) -> float:
    """Mean distance between claimed and found share over the bins, weighted by their size.

    Source: Naeini, Cooper and Hauskrecht, AAAI 2015, with equally filled bins.
    """
    bins = reliability(claimed, right, count)
    return sum(b.n * abs(b.claimed - b.right) for b in bins) / sum(b.n for b in bins)
