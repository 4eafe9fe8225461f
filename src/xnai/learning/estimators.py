"""Estimates of many outcomes at once from the same columns: ridge regression, calibrated.

    Ridge      any numbers: a gain, a cost, a length
    Estimator  probabilities in (0, 1): a ridge, its scores calibrated, each domain's shift shrunk
               to the whole

All targets share one factorisation, so that a ladder of tiers costs hardly more than one; a
prediction is one product. Each target has its own penalty, chosen by grouped cross-validation
within what is given, never on what is predicted later. Deterministic. A small versioned document
names the data that it was fitted on. Does not cover texts (`xnai.learning.text`) nor what is known
of a draft (`xnai.learning.draft_signals`).
Source: Hastie, Tibshirani and Friedman, The Elements of Statistical Learning (2009), 3.4.1.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from xnai.core.errors import ConfigError
from xnai.core.statistics import Floats, sigmoids
from xnai.learning.logistic import fold_numbers, shift, solve

SCHEMA: Final = "xnai.estimator/1"
PENALTIES: Final = (0.3, 1.0, 3.0, 10.0, 30.0, 100.0)
_DIGITS: Final = 5
_FLAT: Final = 1e-9
"""A column of less spread than this is left out."""
_SHRINK: Final = 8.0
"""A domain's shift is penalised as if by four times so many doubtful rows that have none."""


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


def ridge(inputs: NDArray[Any], targets: Floats, penalty: float, *, dense: int = 0) -> Ridge:
    """Fit `t` targets.

    Args:
        inputs: `(n, k)`, n ≥ 1. The first `dense` columns are scaled to weigh as much together as
            one row of length 1; the others are taken as they are.
        targets: `(n, t)`.
        penalty: > 0, of the squared length of the weights.
    """
    return _ridges(inputs, targets, (penalty,), dense)[0]


def fit_ridge(
    inputs: NDArray[Any],
    targets: Floats,
    groups: Sequence[str],
    *,
    dense: int = 0,
    penalties: Sequence[float] = PENALTIES,
) -> tuple[Ridge, Floats]:
    """Fit each target with the penalty of least out-of-fold error; of equal ones the greater.

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


@dataclass(frozen=True, kw_only=True, slots=True)
class Estimator:
    """Calibrated probabilities of `t` things from `k` columns.

    Args:
        targets: names of what is estimated, `(t,)`.
        scores: raw estimates.
        calibration: `(t, 2)` log-odds at score 0, and per unit of score.
        shifts: domain → `(t,)` log-odds added there; a domain that is not named has none.
        sources: names of the data that it was fitted on.
    """

    targets: tuple[str, ...]
    scores: Ridge
    calibration: Floats
    shifts: Mapping[str, Floats]
    sources: tuple[str, ...] = ()

    def predict(self, inputs: NDArray[Any], domains: Sequence[str]) -> Floats:
        """`(n, t)` probabilities in (0, 1).

        Args:
            inputs: `(n, k)`.
            domains: `(n,)`.
        """
        return _probability(self.scores.predict(inputs), self.calibration, self.shifts, domains)


@dataclass(frozen=True, kw_only=True, slots=True)
class Fitted:
    """A fit, and what it says of the rows it was fitted on without having seen their groups."""

    estimator: Estimator
    outside: Floats


def fit_estimator(
    inputs: NDArray[Any],
    right: Floats,
    groups: Sequence[str],
    domains: Sequence[str],
    *,
    targets: Sequence[str],
    sources: Sequence[str] = (),
    dense: int = 0,
    penalties: Sequence[float] = PENALTIES,
) -> Fitted:
    """Fit scores, then calibrate what they say of rows they did not see.

    A target of one class only gets a probability near it, never 0 or 1.

    Args:
        inputs: `(n, k)`, n ≥ 1; see `ridge` for `dense`.
        right: `(n, t)`, in [0, 1].
        groups, domains: `(n,)`; rows of one group are never on both sides.
    """
    scores, outside = fit_ridge(inputs, right, groups, dense=dense, penalties=penalties)
    calibration = np.array(
        [_calibrated(*column) for column in zip(outside.T, right.T, strict=True)]
    )
    odds = calibration[:, 0] + calibration[:, 1] * outside
    shifts = {name: _shifts(odds, right, domains, name) for name in sorted(set(domains))}
    return Fitted(
        estimator=Estimator(
            targets=tuple(targets),
            scores=scores,
            calibration=calibration,
            shifts=shifts,
            sources=tuple(sources),
        ),
        outside=_probability(outside, calibration, shifts, domains),
    )


def to_document(estimator: Estimator) -> dict[str, Any]:
    """The JSON form."""

    def rounded(values: Floats) -> Any:  # noqa: ANN401 (nested lists of numbers)
        return np.round(values, _DIGITS).tolist()

    return {
        "schema": SCHEMA,
        "sources": list(estimator.sources),
        "targets": list(estimator.targets),
        "weights": rounded(estimator.scores.weights),
        "offset": rounded(estimator.scores.offset),
        "calibration": rounded(estimator.calibration),
        "shifts": {name: rounded(values) for name, values in estimator.shifts.items()},
    }


def from_document(document: Mapping[str, Any], *, columns: int) -> Estimator:
    """Validate the JSON form.

    Args:
        columns: how many the estimator will be given.

    Raises:
        ConfigError: another schema, or numbers that do not fit together or are not finite.
    """
    if document.get("schema") != SCHEMA:
        raise ConfigError(
            f"An estimator must have schema {SCHEMA!r}, this one has {document.get('schema')!r}.",
            hint="Fit it again with this version.",
        )
    try:
        targets = tuple(map(str, document["targets"]))
        t = len(targets)
        return Estimator(
            targets=targets,
            scores=Ridge(
                weights=_numbers(document["weights"], (columns, t)),
                offset=_numbers(document["offset"], (t,)),
            ),
            calibration=_numbers(document["calibration"], (t, 2)),
            shifts={str(k): _numbers(v, (t,)) for k, v in dict(document["shifts"]).items()},
            sources=tuple(map(str, document["sources"])),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ConfigError(
            f"An estimator cannot be read: {error}.", hint="Fit it again with this version."
        ) from error


def _numbers(found: object, shape: tuple[int, ...]) -> Floats:
    numbers = np.asarray(found, np.float64)
    if numbers.shape != shape or not np.isfinite(numbers).all():
        raise ValueError(f"expected {shape} finite numbers, found {numbers.shape}")
    return numbers


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


def _calibrated(scores: Floats, right: Floats) -> Floats:
    """Log-odds at 0 and per unit of score.

    Two doubtful rows keep the odds of one class finite.
    """
    middle = float(scores.mean())
    rows = np.vstack([np.column_stack([np.ones(len(scores)), scores - middle]), [[1, 0], [1, 0]]])
    offset, slope = solve(rows, np.concatenate([right, [0.0, 1.0]]), 0.01)
    slope = max(0.0, float(slope))
    return np.array([float(offset) - slope * middle, slope])


def _shifts(odds: Floats, right: Floats, domains: Sequence[str], name: str) -> Floats:
    rows = np.array([domain == name for domain in domains])
    return np.array(
        [shift(odds[rows, j], right[rows, j], 0.0, _SHRINK) for j in range(right.shape[1])]
    )


def _probability(
    scores: Floats, calibration: Floats, shifts: Mapping[str, Floats], domains: Sequence[str]
) -> Floats:
    none = np.zeros(scores.shape[1])
    added = np.array([shifts.get(domain, none) for domain in domains]).reshape(scores.shape)
    odds = calibration[:, 0] + calibration[:, 1] * scores + added
    return sigmoids(np.clip(odds, -12, 12))
