"""A pair of models on a stream: what is believed is learned on the way, a price holds the budget.

Requests come in an order in which the mix of domains changes from beginning to end, or shuffled.
Nothing is known before the first. After each hundred everything is fitted again on what was told so
far; the price moves with each request (`xnai.core.price`). What is told after a request is how
the drafts that were made turned out, or how both models would have (`told="both"`): no product is
told the second.

Where only what ran is told, some requests of each domain go to both models whatever is believed,
many at first and ever fewer, or a mistake about the big one would never come to light. Does not
cover live requests.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from xnai.core.price import Price, paid, worth
from xnai.core.statistics import Floats
from xnai.replay.beliefs import how_sure, prompt_length
from xnai.replay.envelope import expected_later
from xnai.replay.ladders import INPUT_TOKEN, Ladder
from xnai.replay.shrinkage import fit_shrunken
from xnai.replay.texts import Matrix, Reader

_BLOCK: Final = 100
_EXPLORED: Final = 3.0
"""The first request of a domain goes to both models; after this many one of two does."""
_TIE: Final = 1.0
_WIDTH: Final = 0.25
"""How long a domain is about, in lengths of the stream (a standard deviation)."""
_UNSURE: Final = 0.5
"""Gain that is taken for granted where the small model is sure of nothing, before anything is
known."""
Told = Literal["both", "what ran"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Passed:
    """What a stream came to.

    Args:
        points: percentage points of quality over the random mix at the same cost.
        spent: over the budget, 1 where it was met.
        prices: `(n,)` in the order of the stream.
        ran: `(n, 2)` which models were asked, in the same order.
    """

    points: float
    spent: float
    quality: float
    cost: float
    prices: Floats
    ran: NDArray[np.bool_]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Facts:
    """The requests in the order in which they come."""

    rows: NDArray[np.int64]
    before: Floats
    after: Floats
    domains: NDArray[np.str_]
    right: Floats
    cost: Floats
    n_in: Floats
    n_out: Floats


@dataclass(frozen=True, kw_only=True, slots=True)
class _Expected:
    """Of one block: gain of a climb, cost of both models, and worth of a look at a draft."""

    gain: Floats
    cost: Floats
    look: Floats


def drifting(domains: tuple[str, ...], seed: int) -> NDArray[np.int64]:
    """An order in which each domain comes most about a moment of its own."""
    rng = np.random.default_rng(seed)
    names = sorted(set(domains))
    moments = dict(zip(names, rng.permutation(len(names)) / max(1, len(names) - 1), strict=True))
    centres = np.array([moments[domain] for domain in domains])
    return np.argsort(centres + rng.normal(0, _WIDTH, len(domains)), kind="stable")


def shuffled(domains: tuple[str, ...], seed: int) -> NDArray[np.int64]:
    """An order without drift."""
    return np.random.default_rng(seed).permutation(len(domains))


def pass_through(
    ladder: Ladder,
    rows: Matrix,
    order: NDArray[np.int64],
    *,
    budget: float,
    told: Told,
    seed: int,
) -> Passed:
    """Answer each request of the stream once.

    Args:
        ladder: of two models; its domains are seen.
        rows: `hashed` prompts.
        order: in which the rows come.
        budget: mean cost of a request that is allowed; always asking the big model costs 1.
        seed: of what is explored.
    """
    n = len(order)
    facts = _facts(ladder, order)
    reader = Reader(rows, 2)
    rng = np.random.default_rng(seed)
    explored = (rng.random(n) < _exploring(facts.domains)) & (told == "what ran")
    known = np.full((n, 2), np.nan)
    right, cost, prices, ran = np.empty(n), np.empty(n), np.empty(n), np.empty((n, 2), bool)
    price = Price()
    for begin in range(0, n, _BLOCK):
        block = np.arange(begin, min(n, begin + _BLOCK))
        odds = reader.odds(facts.rows[block])
        facts.before[block, -2:] = odds
        facts.after[block, -2:] = odds
        expected = _expect(facts, known, block, price.value / budget)
        for at, now in enumerate(block):
            prices[now] = price.value
            per_cost = price.value / budget
            skips = not explored[now] and expected.look[at] < per_cost * expected.cost[at, 0]
            climbs = (
                skips
                or explored[now]
                or worth(price, gain=expected.gain[at], cost=expected.cost[at, 1], allowed=budget)
            )
            ran[now] = not skips, climbs
            right[now] = facts.right[now, int(climbs)]
            cost[now] = float(ran[now] @ facts.cost[now])
            known[now] = np.where(ran[now] | (told == "both"), facts.right[now], np.nan)
            price = paid(price, spent=cost[now], allowed=budget)
        for now in block:
            reader.learn(int(facts.rows[now]), known[now])
    quality, spent = float(right.mean()), float(cost.mean())
    return Passed(
        points=100 * (quality - _random_mix(ladder, spent)),
        spent=spent / budget,
        quality=quality,
        cost=spent,
        prices=prices,
        ran=ran,
    )


def _facts(ladder: Ladder, order: NDArray[np.int64]) -> _Facts:
    n = len(order)
    length = prompt_length(ladder)[order, None]
    ones, odds = np.ones((n, 1)), np.zeros((n, 2))  # the odds are filled in as the reader learns
    sure = how_sure(ladder.sure[order, 0])
    return _Facts(
        rows=order,
        before=np.hstack([ones, length, odds]),
        after=np.hstack([ones, length, sure, odds]),
        domains=np.array([ladder.domains[row] for row in order]),
        right=ladder.right[order],
        cost=ladder.cost[order],
        n_in=ladder.n_in[order],
        n_out=ladder.n_out[order],
    )


def _exploring(domains: NDArray[np.str_]) -> Floats:
    """`(n,)` chance of asking both models whatever is believed: falls as a domain becomes known."""
    known = np.empty(len(domains))
    for domain in set(domains):
        of_it = np.flatnonzero(domains == domain)
        known[of_it] = np.arange(len(of_it))
    return _EXPLORED / (_EXPLORED + known)


def _expect(facts: _Facts, known: Floats, block: NDArray[np.int64], per_cost: float) -> _Expected:
    """What is believed of a block by what is known of the requests before it."""
    small, big = (np.flatnonzero(~np.isnan(known[:, model])) for model in (0, 1))
    if min(len(small), len(big)) < _BLOCK:
        doubt = _UNSURE * (1 - facts.after[block, 4])
        return _Expected(
            gain=doubt, cost=np.ones((len(block), 2)), look=np.full(len(block), np.inf)
        )
    rows = np.concatenate([small, block])
    domains = list(facts.domains[rows])
    claims = []
    for model, at in enumerate((small, big)):
        names = list(facts.domains[at])
        fitted = fit_shrunken(facts.after[at], known[at, model], names, names, ties=(_TIE,))
        claims.append(fitted.probabilities(facts.after[rows], domains))
    gain = claims[1] - claims[0]
    cost = np.stack(
        [_expected_cost(facts, m, at, rows) for m, at in ((0, small), (1, big))], axis=1
    )
    seen = np.arange(len(rows)) < len(small)
    worth = np.maximum(0.0, per_cost * cost[:, 1] - gain)[None, :]
    look = expected_later(facts.before[rows], domains, seen, worth)[0]
    return _Expected(gain=gain[~seen], cost=cost[~seen], look=look[~seen])


def _expected_cost(
    facts: _Facts, model: int, ran: NDArray[np.int64], rows: NDArray[np.int64]
) -> Floats:
    """`(len(rows),)` from what the model has written so far in each domain."""
    tokens = facts.n_out[:, model] + INPUT_TOKEN * facts.n_in[:, model]
    unit = facts.cost[ran, model].sum() / tokens[ran].sum()
    written = np.full(len(rows), facts.n_out[ran, model].mean())
    for domain in set(facts.domains[ran]):
        of_it = facts.domains[ran] == domain
        written[facts.domains[rows] == domain] = facts.n_out[ran[of_it], model].mean()
    return np.asarray(unit * (written + INPUT_TOKEN * facts.n_in[rows, model]))


def _random_mix(ladder: Ladder, cost: float) -> float:
    """Quality of tossing a coin between the two models, at this mean cost."""
    small, big = ladder.cost.mean(axis=0)
    share = (cost - small) / (big - small)
    low, high = ladder.right.mean(axis=0)
    return float(low + share * (high - low))
