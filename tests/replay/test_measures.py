"""The figures, on worlds whose values are known."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.replay.measures import (
    Pair,
    apgr,
    baselines,
    cascaded,
    figures,
    fixed,
    least,
    routed,
)


def pair(small, big, small_cost=0.2):
    n = len(small)
    return Pair(
        name="s → b",
        ids=tuple(map(str, range(n))),
        prompts=("",) * n,
        groups=tuple(map(str, range(n))),
        domains=("",) * n,
        small_right=np.array(small, float),
        big_right=np.array(big, float),
        small_cost=np.full(n, small_cost),
        big_cost=np.ones(n),
    )


HALF = pair([1, 0] * 200, [1, 1] * 200)
"""The small model is right on every other request, the big one always."""


def by_name(found):
    return {each.policy: each for each in found}


def test_dice_recover_half_of_the_gap_and_pay_in_between():
    dice = by_name(figures(sweep, HALF) for sweep in baselines(HALF))["random mix"]
    assert dice.apgr.value == pytest.approx(0.5)
    assert dice.cpt50.value == pytest.approx(0.5)
    # 0.95 of the quality is at a share of 0.9, which costs 0.9 + 0.1 * 0.2.
    assert dice.c95.value == pytest.approx(0.92)


def test_the_oracle_asks_the_big_model_where_the_small_one_is_wrong():
    oracle = by_name(figures(sweep, HALF) for sweep in baselines(HALF))["oracle"]
    assert oracle.c100.value == pytest.approx(0.5 + 0.5 * 0.2)
    assert oracle.apgr.value == pytest.approx(0.75, abs=0.01)


def test_a_cascade_pays_for_every_draft():
    gain = 1 - HALF.small_right
    assert figures(cascaded("c", HALF, gain), HALF).c100.value == pytest.approx(0.7)
    assert figures(routed("r", HALF, gain), HALF).c100.value == pytest.approx(0.6)


def test_a_quality_that_is_never_reached_is_no_number():
    better = pair([0] * 50, [1] * 50)
    never = routed("r", better, np.zeros(50))
    assert np.isnan(least(never.cost[0], never.right[0], 1.5))
    worse = pair([1] * 50, [0] * 50)
    assert np.isfinite(figures(routed("r", worse, np.zeros(50)), worse).c95.value)


def test_models_that_are_equally_good_leave_no_gap_to_recover():
    same = pair([1, 0] * 20, [1, 0] * 20)
    assert np.isnan(figures(routed("r", same, np.zeros(40)), same).apgr.value)


def test_the_order_of_a_file_does_not_decide_between_equals():
    # All right answers of the small model stand first; a policy without a view must look like dice.
    n = 2000
    sorted_world = pair([1] * (n // 2) + [0] * (n // 2), [1] * n)
    assert figures(routed("r", sorted_world, np.zeros(n)), sorted_world).apgr.value == (
        pytest.approx(0.5, abs=0.03)
    )


def test_intervals_hold_the_value_and_shrink_with_more_requests():
    rng = np.random.default_rng(3)

    def width(n):
        world = pair(rng.integers(0, 2, n), np.ones(n))
        found = figures(routed("r", world, rng.random(n)), world).c95
        assert found.low <= found.value <= found.high
        return found.high - found.low

    assert width(2000) < width(100)


def test_one_model_always_is_told_with_its_cost():
    assert fixed(HALF) == {"always s": (0.5, 0.2), "always b": (1.0, 1.0)}


@given(st.lists(st.tuples(st.booleans(), st.booleans(), st.floats(-5, 5)), min_size=2, max_size=60))
def test_every_policy_ends_at_the_two_models_and_costs_no_more_than_both(rows):
    small, big, gain = (np.array(column, float) for column in zip(*rows, strict=True))
    world = pair(small, big)
    sweep = cascaded("c", world, gain)
    assert sweep.right[0].mean() == pytest.approx(small.mean())
    assert sweep.right[-1].mean() == pytest.approx(big.mean())
    assert (np.diff(sweep.cost.mean(axis=1)) >= -1e-12).all()
    assert sweep.cost.max() <= 1.2 + 1e-12


@given(st.floats(0.1, 0.9), st.floats(0.1, 0.9))
def test_a_straight_line_is_worth_a_half(small, big):
    if abs(small - big) < 1e-3:
        return
    shares = np.linspace(0, 1, 11)
    assert apgr(shares, small + shares * (big - small), small, big) == pytest.approx(0.5)
