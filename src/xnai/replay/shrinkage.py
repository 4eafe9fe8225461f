"""One calibration for each domain, shrunk to the calibration of all domains together. Pure.

How sure a model is means another thing in each domain: of one letter in four, of a date, of a
sentence. A domain with many outcomes has its own logistic model, one with few leans on all, and one
that was never seen gets what fits all. That is one logistic regression whose weights are those for
all and what a domain adds to them, and what is added is held to zero.

Covers fitting and applying. Does not cover what the inputs are. Source: Evgeniou and Pontil,
Regularized multi-task learning, KDD 2004.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from xnai.core.statistics import Floats, log_loss, sigmoids
from xnai.learning.logistic import fold_numbers, probabilities

PENALTY: Final = 1.0
TIES: Final = (1.0, 3.0, 10.0, 30.0)
"""How strongly a domain is tied to all; of these one is chosen by cross-validation."""
_CONSTANT: Final = 1e-6
"""Only keeps the constant finite where every answer is right, or none."""
_STEPS: Final = 50
_HALVINGS: Final = 30
_SETTLED: Final = 1e-10


@dataclass(frozen=True, kw_only=True, slots=True)
class Shrunken:
    """A logistic model of each domain.

    Args:
        weights: `(k,)` of all domains together; the first is of the constant input.
        by_domain: domain → `(k,)`, what is added to them there.
        tie: penalty of half the squared length of what is added.
    """

    weights: Floats
    by_domain: Mapping[str, Floats]
    tie: float

    def probabilities(self, inputs: Floats, domains: Sequence[str]) -> Floats:
        """`(n,)` probabilities in [0, 1].

        Args:
            inputs: `(n, k)`, first column 1.
            domains: `(n,)`; one that is not known gets what fits all.
        """
        odds = inputs @ self.weights
        names = np.asarray(domains)
        for domain, added in self.by_domain.items():
            held = names == domain
            odds[held] += inputs[held] @ added
        return sigmoids(odds)


def fit_shrunken(
    inputs: Floats,
    right: Floats,
    domains: Sequence[str],
    groups: Sequence[str],
    *,
    ties: Sequence[float] = TIES,
    penalty: float = PENALTY,
) -> Shrunken:
    """Fit with the tie of least out-of-fold log loss; of equal ones the stronger.

    Args:
        inputs: `(n, k)`, first column 1, the others about 1 in size; n ≥ 1.
        right: `(n,)`, in [0, 1].
        domains: `(n,)`.
        groups: `(n,)`; rows of one group stay in one fold.
        ties: > 0; nothing is cross-validated where there is one.
        penalty: of half the squared length of the weights for all; > 0.
    """
    tie = ties[0]
    if len(ties) > 1:
        losses = {one: _loss(inputs, right, domains, groups, one, penalty) for one in ties}
        tie = min(losses, key=lambda one: (round(losses[one], 6), -one))
    return _fitted(inputs, right, domains, tie, penalty)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Part:
    """The rows of one domain: inputs and outcomes."""

    inputs: Floats
    right: Floats


def _fitted(
    inputs: Floats, right: Floats, domains: Sequence[str], tie: float, penalty: float
) -> Shrunken:
    """Newton's method; a step is halved until the objective falls."""
    names, k = np.asarray(domains), inputs.shape[1]
    known = sorted(set(domains))
    parts = [_Part(inputs=inputs[names == one], right=right[names == one]) for one in known]
    ridge = np.full(k, penalty)
    ridge[0] = _CONSTANT
    at: Floats = np.zeros((1 + len(known), k))  # the weights for all, then what each domain adds
    value = _objective(parts, at, ridge, tie)
    for _ in range(_STEPS):
        step = _newton(parts, at, ridge, tie)
        for halving in range(_HALVINGS):
            tried = at - step * 0.5**halving
            found = _objective(parts, tried, ridge, tie)
            if found <= value:
                break
        else:
            break
        settled = value - found < _SETTLED * len(right)
        at, value = tried, found
        if settled:
            break
    return Shrunken(weights=at[0], by_domain=dict(zip(known, at[1:], strict=True)), tie=tie)


def _newton(parts: Sequence[_Part], at: Floats, ridge: Floats, tie: float) -> Floats:
    """The step of all weights.

    Domains meet only in the weights for all, so each is eliminated by itself; the cost is that of
    one model, however many domains there are.
    """
    k = len(ridge)
    curve, slope = np.diag(ridge), ridge * at[0]
    own = []
    for part, added in zip(parts, at[1:], strict=True):
        p = probabilities(part.inputs, at[0] + added)
        bend = (part.inputs * (p * (1 - p))[:, None]).T @ part.inputs
        pull = part.inputs.T @ (p - part.right)
        # How the domain's weights answer to its slope, and to a step of the weights for all.
        solved = np.linalg.solve(
            bend + tie * np.eye(k), np.column_stack([pull + tie * added, bend])
        )
        own.append(solved)
        curve = curve + bend - bend @ solved[:, 1:]
        slope = slope + pull - bend @ solved[:, 0]
    step = np.linalg.solve(curve, slope)
    return np.vstack([step, *(solved[:, 0] - solved[:, 1:] @ step for solved in own)])


def _objective(parts: Sequence[_Part], at: Floats, ridge: Floats, tie: float) -> float:
    value = 0.5 * float((ridge * at[0] ** 2).sum() + tie * (at[1:] ** 2).sum())
    for part, added in zip(parts, at[1:], strict=True):
        odds = part.inputs @ (at[0] + added)
        value += float((np.logaddexp(0, odds) - part.right * odds).sum())
    return value


def _loss(
    inputs: Floats,
    right: Floats,
    domains: Sequence[str],
    groups: Sequence[str],
    tie: float,
    penalty: float,
) -> float:
    folds, names = fold_numbers(groups), np.asarray(domains)
    claimed = np.full(len(right), 0.5)
    for fold in np.unique(folds):
        held = folds == fold
        if not held.all():
            found = _fitted(inputs[~held], right[~held], list(names[~held]), tie, penalty)
            claimed[held] = found.probabilities(inputs[held], list(names[held]))
    return log_loss(claimed, right)
