"""What a plan is expected to come to: the direct model of doubly robust estimates. Pure.

One logistic model of being right and one linear model of the cost, each of what the request looks
like and of which plan it was given, fitted on the part of the record that nothing is estimated on.
A plan that was never given is expected to do as the mean of all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from xnai.core.judgement import Features
from xnai.core.odds import sigmoid
from xnai.core.statistics import Floats
from xnai.learning.calibration import BEFORE, before_vector
from xnai.learning.posterior import most_likely
from xnai.learning.trust import Known

_PRECISION: Final = 1.0
_PLAN: Final = 0.3
"""Size of a plan's own input: what all plans have in common is to be no plan's own."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Direct:
    """A fitted direct model.

    Args:
        arms: plans that it has seen.
        right: `(k,)` weights of log-odds; first those of the request, then one for each plan.
        cost: `(k,)` weights of the cost, the same inputs.
    """

    arms: tuple[str, ...]
    right: Floats
    cost: Floats

    def utility(self, features: Features, arm: str, price: float) -> float:
        """Expected quality less `price` times expected cost, of one plan."""
        inputs = _inputs(features, arm, self.arms)
        cost = max(0.0, float(np.dot(inputs, self.cost)))
        return sigmoid(float(np.dot(inputs, self.right))) - price * cost


def fit_direct(rows: Sequence[Known]) -> Direct:
    """Fit on experiences that were given a plan; without any it expects a half for nothing."""
    planned = [(row, choice.arm) for row in rows if (choice := row.experience.choice) is not None]
    arms = tuple(sorted({arm for _, arm in planned}))
    inputs = np.array([_inputs(row.experience.features, arm, arms) for row, arm in planned])
    inputs = inputs.reshape(len(planned), len(BEFORE) + len(arms))
    weights = np.array([row.weight for row, _ in planned])
    right = np.array([row.right for row, _ in planned])
    cost = np.array([row.experience.cost for row, _ in planned])
    curve = (inputs * weights[:, None]).T @ inputs + _PRECISION * np.eye(inputs.shape[1])
    return Direct(
        arms=arms,
        right=most_likely(inputs, np.zeros(len(planned)), right, weights, precision=_PRECISION),
        cost=np.linalg.solve(curve, inputs.T @ (weights * cost)),
    )


def _inputs(features: Features, arm: str, arms: Sequence[str]) -> list[float]:
    return [*before_vector(features), *(_PLAN * (arm == each) for each in arms)]
