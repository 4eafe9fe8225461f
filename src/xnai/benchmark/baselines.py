"""Ways to choose a tier for each request, compared on the same outcomes. Pure.

Covers what the cascade is measured against: one tier always, a random mix of tiers at the cascade's
own cost, and the oracle that knows the cheapest tier that is right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from xnai.core.statistics import Floats


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcomes:
    """What a policy gets and pays on each request.

    Args:
        right: `(n,)` chance that the answer is right, in [0, 1]; 0 or 1 where it was seen.
        cost: `(n,)` billions of parameters × tokens.
        shares: tier → share of requests that it answers.
    """

    name: str
    right: Floats
    cost: Floats
    shares: dict[str, float]


def random_mix(tiers: Sequence[Outcomes], cost: float) -> Outcomes:
    """The best that dice can do at a mean cost: one tier, or two of them mixed.

    Args:
        tiers: one `Outcomes` a tier, smallest first.
        cost: mean cost to spend; less than the smallest tier's buys the smallest tier.
    """
    weights = max(
        _affordable(tiers, cost), key=lambda w: sum(x * t.right.mean() for x, t in _pairs(w, tiers))
    )
    return Outcomes(
        name="random mix at the cascade's cost",
        right=sum((x * t.right for x, t in _pairs(weights, tiers)), np.zeros_like(tiers[0].right)),
        cost=sum((x * t.cost for x, t in _pairs(weights, tiers)), np.zeros_like(tiers[0].cost)),
        shares={t.name: x for x, t in _pairs(weights, tiers)},
    )


def oracle(tiers: Sequence[Outcomes]) -> Outcomes:
    """The smallest tier that is right; the smallest of all where none is."""
    right = np.stack([t.right for t in tiers])
    chosen = np.where(right.any(axis=0), right.argmax(axis=0), 0)
    everyone = np.arange(right.shape[1])
    return Outcomes(
        name="oracle",
        right=right[chosen, everyone],
        cost=np.stack([t.cost for t in tiers])[chosen, everyone],
        shares={t.name: float((chosen == at).mean()) for at, t in enumerate(tiers)},
    )


def _affordable(tiers: Sequence[Outcomes], cost: float) -> list[tuple[float, ...]]:
    """Weights of the tiers: each tier within the cost alone, and each pair that costs just that."""
    means = [float(t.cost.mean()) for t in tiers]
    found = [_weights(len(tiers), {at: 1.0}) for at, m in enumerate(means) if m <= cost]
    for a, b in combinations(range(len(tiers)), 2):
        if min(means[a], means[b]) < cost < max(means[a], means[b]):
            share = (cost - means[b]) / (means[a] - means[b])
            found.append(_weights(len(tiers), {a: share, b: 1 - share}))
    return found or [_weights(len(tiers), {0: 1.0})]


def _weights(n: int, given: dict[int, float]) -> tuple[float, ...]:
    return tuple(given.get(at, 0.0) for at in range(n))


def _pairs(weights: Sequence[float], tiers: Sequence[Outcomes]) -> list[tuple[float, Outcomes]]:
    return list(zip(weights, tiers, strict=True))
