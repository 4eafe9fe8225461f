"""What a policy is worth: quality against cost over all its settings, and the figures of the field.

A policy is swept over its settings (a threshold, a price). At each setting every request has been
answered, rightly or not, at a cost; the mean cost of always asking the big model is 1. Pure.

    APGR   mean share of the quality between small and big that is recovered, over all shares of big
           calls; dice recover 0.5. Source: Ong et al., RouteLLM (2024).
    cost at q   least cost at which the quality is q times that of the big model
    CPT    least share of big calls that recovers so much of the gap

Between two settings the policy tosses a coin, so figures are interpolated. Does not cover how a
policy decides (`xnai.replay.policies`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from xnai.core.statistics import Floats, Interval

_RESAMPLES: Final = 400
SHARES: Final = 201
"""Settings of a policy that is swept by its share of big calls."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Pair:
    """A small and a big model on the same requests.

    Args:
        name: "1.5b → 7b".
        ids, prompts, groups, domains: `(n,)`; requests of one group resemble each other.
        small_right, big_right: `(n,)`, in [0, 1].
        small_cost, big_cost: `(n,)`, ≥ 0; the mean of `big_cost` is 1.
    """

    name: str
    ids: tuple[str, ...]
    prompts: tuple[str, ...]
    groups: tuple[str, ...]
    domains: tuple[str, ...]
    small_right: Floats
    big_right: Floats
    small_cost: Floats
    big_cost: Floats


@dataclass(frozen=True, kw_only=True, slots=True)
class Sweep:
    """A policy at each of its settings, from the one that asks the big model least.

    Args:
        right: `(k, n)` what each request was answered with, in [0, 1].
        cost: `(k, n)`.
        big: `(k, n)` 1 where the big model was asked.
    """

    policy: str
    right: Floats
    cost: Floats
    big: Floats


@dataclass(frozen=True, kw_only=True, slots=True)
class Figures:
    """What a policy is worth, each with its 95 % interval; NaN where a figure is not reached."""

    policy: str
    apgr: Interval
    c95: Interval
    c100: Interval
    cpt50: Interval


def routed(policy: str, pair: Pair, gain: Floats) -> Sweep:
    """Ask one model, the big one where the gain is greatest.

    Args:
        gain: `(n,)` the greater, the sooner the big model is asked.
    """
    return _by_rank(policy, pair, gain, drafted=False)


def cascaded(policy: str, pair: Pair, gain: Floats) -> Sweep:
    """Draft with the small model always; ask the big one as well where the gain is greatest."""
    return _by_rank(policy, pair, gain, drafted=True)


def figures(sweep: Sweep, pair: Pair, *, seed: int = 1) -> Figures:
    """Every figure, with intervals from resampling the requests."""
    rng = np.random.default_rng(seed)
    n = len(pair.ids)
    weights = rng.multinomial(n, np.full(n, 1 / n), size=_RESAMPLES) / n
    weights = np.vstack([np.full(n, 1 / n), weights])
    right, cost, big = (weights @ column.T for column in (sweep.right, sweep.cost, sweep.big))
    small, large = weights @ pair.small_right, weights @ pair.big_right
    cost = cost / (weights @ pair.big_cost)[:, None]

    def each(figure: Callable[[int], float]) -> Interval:
        found = np.array([figure(row) for row in range(len(weights))])
        known = np.isfinite(found[1:]).any()
        low, high = np.nanquantile(found[1:], (0.025, 0.975)) if known else (np.nan, np.nan)
        return Interval(value=float(found[0]), low=float(low), high=float(high))

    return Figures(
        policy=sweep.policy,
        apgr=each(lambda r: apgr(big[r], right[r], small[r], large[r])),
        c95=each(lambda r: least(cost[r], right[r], 0.95 * large[r])),
        c100=each(lambda r: least(cost[r], right[r], large[r])),
        cpt50=each(lambda r: least(big[r], right[r], (small[r] + large[r]) / 2)),
    )


def apgr(shares: Floats, quality: Floats, small: float, big: float) -> float:
    """Mean share of the gap that is recovered, over shares of big calls from 0 to 1.

    Args:
        shares, quality: `(k,)`. Below the least share the quality is that of the least share, and
            above the greatest it is that of the greatest.
    """
    if big == small:
        return float("nan")
    order = np.argsort(shares, kind="stable")
    grid = np.linspace(0, 1, SHARES)
    recovered = (np.interp(grid, shares[order], quality[order]) - small) / (big - small)
    return float(np.trapezoid(recovered, grid))


def least(cost: Floats, quality: Floats, wanted: float) -> float:
    """Least cost at which the quality is at least so much; NaN where it never is."""
    order = np.argsort(cost, kind="stable")
    cost, quality = cost[order], quality[order]
    reached = np.flatnonzero(quality >= wanted - 1e-12)
    if not len(reached):
        return float("nan")
    at = int(reached[0])
    if at == 0:
        return float(cost[0])
    rise = quality[at] - quality[at - 1]
    part = (wanted - quality[at - 1]) / rise if rise > 0 else 1.0
    return float(cost[at - 1] + min(1.0, max(0.0, part)) * (cost[at] - cost[at - 1]))


def baselines(pair: Pair) -> list[Sweep]:
    """Dice, and the oracle that knows who is right."""
    shares = np.linspace(0, 1, SHARES)[:, None]
    mixed = Sweep(
        policy="random mix",
        right=(1 - shares) * pair.small_right + shares * pair.big_right,
        cost=(1 - shares) * pair.small_cost + shares * pair.big_cost,
        big=np.broadcast_to(shares, (SHARES, len(pair.ids))).copy(),
    )
    gain = pair.big_right - pair.small_right
    # Of equal gains the cheaper first: nothing is lost by leaving out the dearer.
    known = gain / np.maximum(pair.big_cost, 1e-9)
    return [mixed, routed("oracle", pair, np.where(gain > 0, known, gain))]


def fixed(pair: Pair) -> dict[str, tuple[float, float]]:
    """One model always: name → quality and cost."""
    small, big = pair.name.split(" → ")
    return {
        f"always {small}": (float(pair.small_right.mean()), float(pair.small_cost.mean())),
        f"always {big}": (float(pair.big_right.mean()), float(pair.big_cost.mean())),
    }


def _by_rank(policy: str, pair: Pair, gain: Floats, *, drafted: bool) -> Sweep:
    n = len(pair.ids)
    # Ties in the order of a hash-free shuffle: the order of a file must not decide.
    shuffled = np.random.default_rng(0).permutation(n)
    order = shuffled[np.argsort(-gain[shuffled], kind="stable")]
    rank = np.empty(n)
    rank[order] = np.arange(n)
    counts = np.round(np.linspace(0, n, SHARES))[:, None]
    big = (rank[None, :] < counts).astype(np.float64)
    paid = pair.small_cost if drafted else (1 - big) * pair.small_cost
    return Sweep(
        policy=policy,
        right=big * pair.big_right + (1 - big) * pair.small_right,
        cost=big * pair.big_cost + paid,
        big=big,
    )
