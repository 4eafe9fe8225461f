"""The envelope: for each request the best of all ways through a ladder, at each price of compute.

At any moment a request may keep a draft that it has, ask a larger model that is not the largest, or
go to the largest and end there with the likeliest of all drafts. What is better depends on what
would be seen next, so the ways are valued from their ends: of a draft more, the value that the then
best way has on average for requests that look alike so far (a regression over the rows that are
seen).

All values are above that of taking the largest's answer, in which its probability cancels:

    keep m        p(m right) - p(largest right) + price · cost(largest)
    ask m         mean value after m - price · cost(m)
    largest       mean of what the likeliest draft then has above the largest's; 0 without a draft

For two models this is {big at once; draft, look, keep or climb}. Does not cover what is believed
(`xnai.replay.beliefs`). Source of the regression: Longstaff and Schwartz, Valuing American options
by simulation, Review of Financial Studies 2001.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xnai.core.statistics import Floats
from xnai.replay.beliefs import Beliefs, Drafted
from xnai.replay.ladders import Ladder
from xnai.replay.measures import Sweep

PRICES: Final = np.concatenate([np.geomspace(100, 0.003, 90), [0.0]])
"""Probability of being right per cost of the largest model; from all small to all that helps."""
_RIDGE: Final = 3.0


@dataclass(frozen=True, kw_only=True, slots=True)
class _Ways:
    """After some drafts: value of every way, and which way is best, at each price."""

    best: NDArray[np.int64]
    value: Floats


def drafted_sets(n_models: int) -> Iterator[Drafted]:
    """Every set of models that may have drafted when something is decided."""
    sizes = range(n_models + 1)
    return chain.from_iterable(combinations(range(n_models), size) for size in sizes)


def envelope(policy: str, ladder: Ladder, beliefs: Sequence[Beliefs]) -> Sweep:
    """Replay it at every price.

    Args:
        beliefs: of every fold, with all of `drafted_sets`.
    """
    shape = (len(PRICES), len(ladder.ids))
    right, cost, big = np.zeros(shape), np.zeros(shape), np.zeros(shape)
    for believed in beliefs:
        ways = _valued(ladder, believed)
        held = np.flatnonzero(believed.held)
        _walk(ladder, believed, ways, held, (right, cost, big))
    return Sweep(policy=policy, right=right, cost=cost, big=big)


def expected_later(
    inputs: Floats, domains: Sequence[str], seen: NDArray[np.bool_], later: Floats
) -> Floats:
    """`(k, n)` mean of `later` for rows that look alike, by ridge regression in each domain.

    Args:
        inputs: `(n, d)`, first column 1.
        seen: `(n,)` True for rows to learn from.
        later: `(k, n)`; only those of seen rows are read.
    """
    names = np.asarray(domains)
    copies = [inputs * (names == domain)[:, None] for domain in sorted(set(domains))]
    x = np.hstack([inputs, *copies])
    known = x[seen]
    curve = known.T @ known + _RIDGE * np.eye(x.shape[1])
    return np.asarray((x @ np.linalg.solve(curve, known.T @ later[:, seen].T)).T)


def _valued(ladder: Ladder, believed: Beliefs) -> dict[Drafted, _Ways]:
    top = len(ladder.models) - 1
    prices = PRICES[:, None]
    found: dict[Drafted, _Ways] = {}
    for drafted in sorted(believed.right, key=len, reverse=True):
        claims = believed.right[drafted]
        if top in drafted:
            continue
        value = np.zeros((len(PRICES), len(ladder.ids)))
        if drafted:
            value += _choice(believed, drafted, top)
        best = np.full(value.shape, top)
        for model in range(top):
            if model in drafted:
                way = claims[:, model] - claims[:, top] + prices * believed.cost[:, top]
            elif not drafted or model > drafted[-1]:
                later = found[(*drafted, model)].value
                mean = expected_later(
                    believed.inputs[drafted], believed.domains, ~believed.held, later
                )
                way = mean - prices * believed.cost[:, model]
            else:
                continue
            better = way > value
            value, best = np.where(better, way, value), np.where(better, model, best)
        found[drafted] = _Ways(best=best, value=value)
    return found


def _choice(believed: Beliefs, drafted: Drafted, top: int) -> Floats:
    """`(1, n)` mean of what the likeliest of all drafts has above the largest model's."""
    claims = believed.right[(*drafted, top)]
    above = claims[:, (*drafted, top)].max(axis=1) - claims[:, top]
    mean = expected_later(
        believed.inputs[drafted], believed.domains, ~believed.held, above[None, :]
    )
    return np.maximum(0.0, mean)


def _walk(
    ladder: Ladder,
    believed: Beliefs,
    ways: dict[Drafted, _Ways],
    held: NDArray[np.int64],
    told: tuple[Floats, Floats, Floats],
) -> None:
    """Take the best way of each held request; writes what came of it."""
    right, cost, big = told
    top = len(ladder.models) - 1
    here: dict[Drafted, NDArray[np.bool_]] = {(): np.ones((len(PRICES), len(held)), bool)}
    for drafted in sorted(ways, key=len):
        if drafted not in here:
            continue
        best = ways[drafted].best[:, held]
        for model in range(top + 1):
            at, column = np.nonzero(here[drafted] & (best == model))
            rows = held[column]
            if model in drafted:
                right[at, rows] = ladder.right[rows, model]
                continue
            cost[at, rows] += ladder.cost[rows, model]
            if model == top:
                there = (*drafted, top)
                given = np.array(there)[believed.right[there][:, there].argmax(axis=1)][rows]
                right[at, rows], big[at, rows] = ladder.right[rows, given], 1.0
            elif len(at):
                reached = here.setdefault((*drafted, model), np.zeros_like(here[drafted]))
                reached[at, column] = True
