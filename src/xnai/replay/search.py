"""How often to draw again where an exact check tells right from wrong.

A draw that passes the check is the answer, so one may draw until something passes: from the small
model at one temperature or another, or from a larger model. How likely the next draw is to pass
falls with every failure, since failures say that the request is hard. Each way to draw is an arm
whose chance has a beta prior; a failure of one arm lowers the chances of the others as well, by so
many failures of theirs as was fitted. The next draw is of the arm with the greatest chance per
cost, as long as that chance times what a right answer is worth is more than it costs.

Covers the posterior, the choice, what a draw will cost, and fitting from recorded draws. Pure. Does
not cover making a draw nor checking it.

Source: Minka, Estimating a Dirichlet distribution (2000), for the fixed point; Weitzman, Optimal
search for the best alternative, Econometrica 47 (1979), for the order. Chances that only fall make
the greedy order the best one for independent arms.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from xnai.core.statistics import Floats
from xnai.learning.logistic import probabilities, solve

_STEPS: Final = 500
_SETTLED: Final = 1e-7
_STRENGTHS: Final = (1e-3, 1e4)
"""A prior is worth so many draws, at least and at most; beyond, nothing changes any more."""
_SPILLS: Final = np.concatenate([[0.0], np.geomspace(1e-3, 1e2, 101)])


@dataclass(frozen=True, kw_only=True, slots=True)
class Rate:
    """A beta prior of the chance that a draw passes.

    Args:
        mean: in (0, 1).
        strength: how many draws the prior is worth, > 0. Weak: requests differ, and one failure
            says much. Strong: all are alike, and failures are bad luck.
    """

    mean: float
    strength: float

    def after(self, failures: float) -> float:
        """Chance that the next draw passes, when so many have failed."""
        return self.mean * self.strength / (self.strength + failures)


@dataclass(frozen=True, kw_only=True, slots=True)
class Arm:
    """One way to draw.

    Args:
        cost: of a draw, foretold for this request, > 0.
        spills: other arm → how many failures of this arm one of that arm counts as.
        most: draws at most.
    """

    name: str
    rate: Rate
    cost: float
    spills: Mapping[str, float] = field(default_factory=dict)
    most: int = 10

    def chance(self, failures: Mapping[str, int]) -> float:
        """That its next draw passes, when those draws have failed."""
        others = sum(self.spills.get(arm, 0.0) * n for arm, n in failures.items())
        return self.rate.after(failures.get(self.name, 0) + others)


def next_draw(arms: Sequence[Arm], failures: Mapping[str, int], worth: float) -> Arm | None:
    """The arm to draw from next; None where no draw is worth its cost.

    Args:
        failures: arm → draws that failed so far.
        worth: what a right answer is worth, in the unit of the arms' cost.
    """
    open_arms = [arm for arm in arms if failures.get(arm.name, 0) < arm.most]
    best = max(open_arms, key=lambda arm: arm.chance(failures) / arm.cost, default=None)
    if best is None or best.chance(failures) * worth < best.cost:
        return None
    return best


def fit_rate(passed: Floats, drawn: Floats) -> Rate:
    """The prior under which recorded draws are likeliest.

    Args:
        passed, drawn: `(n,)` counts for each request, passed ≤ drawn. One draw for each request
            says nothing of the strength; with no requests the mean is a half.
    """
    failed = drawn - passed
    most = int(drawn.max(initial=0))
    at = np.arange(most)
    passes, fails, draws = (
        (column[None, :] > at[:, None]).sum(axis=1) for column in (passed, failed, drawn)
    )
    # Half a request more that passes, and half a one that fails: every request alike is no proof
    # that the next is too.
    passes, fails, draws = passes + 0.5 * (at == 0), fails + 0.5 * (at == 0), draws + (at == 0)
    a = b = 1.0
    for _ in range(_STEPS if most else 0):
        total = float((draws / (a + b + at)).sum())
        new_a = a * float((passes / (a + at)).sum()) / total
        new_b = b * float((fails / (b + at)).sum()) / total
        settled = abs(new_a - a) + abs(new_b - b) < _SETTLED * (a + b)
        a, b = new_a, new_b
        if settled or a + b > _STRENGTHS[1]:
            break
    strength = min(max(a + b, _STRENGTHS[0]), _STRENGTHS[1])
    return Rate(mean=a / (a + b), strength=strength)


def fit_means(inputs: Floats, passed: Floats, drawn: Floats, penalty: float) -> Floats:
    """Weights for the mean of a request's prior, by logistic regression on its share passed.

    Args:
        inputs: `(n, k)`, first column 1.
        penalty: of half the squared length of the weights, > 0.
    """
    return solve(inputs, passed / np.maximum(drawn, 1), penalty)


def fit_strength(means: Floats, passed: Floats, drawn: Floats) -> float:
    """How many draws priors with these means are worth, where the recorded draws are likeliest."""
    grid = np.geomspace(*_STRENGTHS, 141)

    def likely(strength: float) -> float:
        return _log_likelihood(means * strength, (1 - means) * strength, passed, drawn)

    return float(max(grid, key=likely))


def means_of(inputs: Floats, weights: Floats) -> Floats:
    """`(n,)` means of priors, kept off 0 and 1."""
    return np.clip(probabilities(inputs, weights), 1e-4, 1 - 1e-4)


def fit_spill(rate: Rate, other: Floats, passed: Floats, drawn: Floats) -> float:
    """How many failures of an arm one failure of another arm counts as.

    Args:
        rate: of the arm.
        other: `(n,)` share of its draws that pass, for each request.
        passed, drawn: `(n,)` of the other arm.

    Returns:
        The figure under which the falling chance comes closest to what was seen, weighted with how
        many requests come so far.
    """
    left = unlucky(passed, drawn)
    came = left.sum(axis=1)
    seen = (left @ other) / np.maximum(came, 1e-9)
    failures = np.arange(len(left))
    foretold = rate.mean * rate.strength / (rate.strength + _SPILLS[:, None] * failures)
    return float(_SPILLS[int((came * (foretold - seen) ** 2).sum(axis=1).argmin())])


def fit_costs(inputs: Floats, costs: Floats, penalty: float) -> Floats:
    """Weights for the logarithm of what a draw costs, so that costs are right on average.

    Args:
        inputs: `(n, k)`, first column 1.
        costs: `(n,)`, > 0.
        penalty: of the squared length of the weights, > 0.
    """
    ridge = np.diag([1e-6, *([penalty] * (inputs.shape[1] - 1))])
    found = np.linalg.solve(inputs.T @ inputs + ridge, inputs.T @ np.log(costs))
    weights: Floats = found.astype(np.float64)
    # The mean of a logarithm is below the logarithm of the mean.
    weights[0] += np.log(costs.mean() / np.exp(inputs @ weights).mean())
    return weights


def costs_of(inputs: Floats, weights: Floats) -> Floats:
    """`(n,)` what a draw costs, foretold."""
    return np.asarray(np.exp(inputs @ weights))


def unlucky(passed: Floats, drawn: Floats) -> Floats:
    """`(most + 1, n)`: the chance that the first 0, 1, … of the recorded draws all fail.

    The draws are taken in an order of chance: the order of a file may be that of how often an
    answer came, and would tell the future.
    """
    most = int(drawn.max(initial=0))
    at = np.arange(most)[:, None]
    fails = np.clip((drawn - passed - at) / np.maximum(drawn - at, 1), 0, 1)
    return np.vstack([np.ones((1, len(drawn))), np.cumprod(fails, axis=0)])


def _log_likelihood(a: Floats, b: Floats, passed: Floats, drawn: Floats) -> float:
    """Of beta-binomial counts, but for a constant."""
    at = np.arange(int(drawn.max(initial=0)))[:, None]
    failed = drawn - passed
    return float(
        (
            np.where(at < passed, np.log(a + at), 0)
            + np.where(at < failed, np.log(b + at), 0)
            - np.where(at < drawn, np.log(a + b + at), 0)
        ).sum()
    )
