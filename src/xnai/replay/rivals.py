"""Policies of the field on two models, written from their papers, given the beliefs that ours get.

    threshold cascade   draft with the small model; climb where a score of the answer, one for all
                        requests, is under a threshold. Source: Chen, Zaharia and Zou, FrugalGPT
                        (2023), with one threshold and the score of a logistic model
    cascade routing     at each moment the set of models is chosen that is worth most, that is, the
                        expected best of its answers less price · cost; its cheapest model that has
                        not run is run, until the best set holds no other. The likeliest answer that
                        was drawn is given. Source: Dekoninck, Baader and Vechev, A unified approach
                        to routing and cascading for LLMs, ICML 2025

In the second what will be believed later is taken as normal around what is believed now, with the
spread found on the rows that are seen. Does not cover our own (`xnai.replay.envelope`).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.special import ndtr

from xnai.core.statistics import Floats
from xnai.learning.logistic import PENALTIES, probabilities, solve
from xnai.replay.beliefs import Beliefs, how_sure
from xnai.replay.envelope import PRICES
from xnai.replay.ladders import Ladder
from xnai.replay.measures import Sweep, cascaded

_PENALTY = PENALTIES[2]


def threshold_cascade(policy: str, ladder: Ladder, beliefs: Sequence[Beliefs]) -> Sweep:
    """One score and one threshold for requests of all domains."""
    doubt = np.empty(len(ladder.ids))
    inputs = np.hstack([np.ones((len(doubt), 1)), how_sure(ladder.sure[:, 0])])
    for believed in beliefs:
        seen = ~believed.held
        weights = solve(inputs[seen], ladder.right[seen, 0], _PENALTY)
        doubt[believed.held] = 1 - probabilities(inputs[believed.held], weights)
    return cascaded(policy, ladder.pair, doubt)


def cascade_routing(policy: str, ladder: Ladder, beliefs: Sequence[Beliefs]) -> Sweep:
    """Replay it at every price.

    Args:
        beliefs: of every fold, of nothing drafted (with the small model's chance), of the small
            draft, and of both.
    """
    shape = (len(PRICES), len(ladder.ids))
    right, cost, big = np.zeros(shape), np.zeros(shape), np.zeros(shape)
    prices = PRICES[:, None]
    for believed in beliefs:
        held = believed.held
        before, after, both = (believed.right[drafted] for drafted in ((), (0,), (0, 1)))
        seen = ~held
        spread_small = float((after[seen, 0] - before[seen, 0]).std())
        spread_big = float((both[seen, 1] - before[seen, 1]).std())
        spread_left = float((both[seen, 1] - after[seen, 1]).std())
        paid = prices * believed.cost[held, 0], prices * believed.cost[held, 1]
        small = before[held, 0] - paid[0]
        large = before[held, 1] - paid[1]
        joint = best_of(before[held, 0], before[held, 1], np.hypot(spread_small, spread_big))
        at_once = large > np.maximum(small, joint - paid[0] - paid[1])
        better = best_of(after[held, 0], after[held, 1], spread_left) - paid[1]
        asked = at_once | (better > after[held, 0])
        keeps_small = ~at_once & (~asked | (both[held, 0] > both[held, 1]))
        right[:, held] = np.where(keeps_small, ladder.right[held, 0], ladder.right[held, 1])
        cost[:, held] = ~at_once * ladder.cost[held, 0] + asked * ladder.cost[held, 1]
        big[:, held] = asked
    return Sweep(policy=policy, right=right, cost=cost, big=big)


def best_of(one: Floats, other: Floats, spread: float) -> Floats:
    """Mean of the larger of two, whose difference is normal with this standard deviation.

    Source: Clark, The greatest of a finite set of random variables, Operations Research 1961.
    """
    if spread < 1e-9:
        return np.maximum(one, other)
    apart = (one - other) / spread
    density = np.exp(-(apart**2) / 2) / np.sqrt(2 * np.pi)
    return np.asarray(one * ndtr(apart) + other * ndtr(-apart) + spread * density)
