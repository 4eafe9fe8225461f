"""How often to draw again: the posterior, the choice, and what is fitted from recorded draws."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xnai.replay.search import (
    Arm,
    Rate,
    costs_of,
    fit_costs,
    fit_means,
    fit_rate,
    fit_spill,
    fit_strength,
    means_of,
    next_draw,
    unlucky,
)

counts = st.lists(
    st.tuples(st.integers(0, 10), st.integers(0, 10)).map(lambda two: (min(two), max(two))),
    max_size=30,
)


def columns(found):
    table = np.array(found, dtype=np.float64).reshape(-1, 2)
    return table[:, 0], table[:, 1]


def arm(name="small", mean=0.3, strength=1.0, cost=0.1, **rest):
    return Arm(name=name, rate=Rate(mean=mean, strength=strength), cost=cost, **rest)


@given(st.floats(0.001, 0.999), st.floats(1e-3, 1e4), st.integers(0, 50))
def test_every_failure_makes_the_next_draw_less_likely_to_pass(mean, strength, failures):
    rate = Rate(mean=mean, strength=strength)
    assert rate.after(0) == pytest.approx(mean)
    assert 0 <= rate.after(failures + 1) < rate.after(failures) <= mean * (1 + 1e-12)


def test_a_draw_is_made_while_its_chance_is_worth_its_cost():
    # Chances of 0.3, 0.15, 0.1, 0.075: at a worth of 1.01 the third is the last that pays 0.1.
    drawn, failures = 0, {}
    while next_draw([arm()], failures, 1.01):
        drawn += 1
        failures = {"small": drawn}
    assert drawn == 3


def test_the_arm_of_most_chance_per_cost_comes_first_and_the_big_one_when_failures_say_hard():
    arms = [arm(most=3), arm("big", mean=0.6, strength=50, cost=1.0, most=1)]
    failures: dict[str, int] = {}
    order = []
    while found := next_draw(arms, failures, 10.0):
        order.append(found.name)
        failures[found.name] = failures.get(found.name, 0) + 1
    assert order == ["small", "small", "small", "big"]
    hard = [arm(strength=0.05), arm("big", mean=0.6, strength=50, cost=1.0, most=1)]
    assert next_draw(hard, {"small": 1}, 10.0).name == "big"


def test_nothing_is_drawn_where_nothing_is_worth_it_or_all_was_drawn():
    assert next_draw([arm(cost=1.0)], {}, 1.0) is None
    assert next_draw([arm(most=2)], {"small": 2}, 1e9) is None
    assert next_draw([], {}, 1.0) is None


def test_a_failure_of_one_arm_counts_against_another_as_much_as_was_fitted():
    spilled = arm("cold", spills={"hot": 2.0})
    assert spilled.chance({"hot": 1}) == pytest.approx(spilled.chance({"cold": 2}))
    assert spilled.chance({"other": 9}) == pytest.approx(0.3)


@pytest.mark.parametrize(("a", "b"), [(0.3, 0.9), (2.0, 5.0), (8.0, 2.0)])
def test_the_prior_that_draws_came_from_is_found_again(a, b):
    rng = np.random.default_rng(3)
    passed = rng.binomial(10, rng.beta(a, b, size=6000)).astype(float)
    found = fit_rate(passed, np.full(6000, 10.0))
    assert found.mean == pytest.approx(a / (a + b), abs=0.02)
    assert found.strength == pytest.approx(a + b, rel=0.15)
    strength = fit_strength(np.full(6000, a / (a + b)), passed, np.full(6000, 10.0))
    assert strength == pytest.approx(a + b, rel=0.15)


@settings(max_examples=25)
@given(counts)
def test_whatever_was_recorded_the_fitted_prior_is_one(found):
    passed, drawn = columns(found)
    rate = fit_rate(passed, drawn)
    assert 0 < rate.mean < 1
    assert 1e-3 <= rate.strength <= 1e4


def test_requests_that_all_pass_or_all_fail_leave_room_for_the_other():
    ten = np.full(10, 10.0)
    assert 0.9 < fit_rate(ten, ten).mean < 1
    assert 0 < fit_rate(np.zeros(10), ten).mean < 0.1


@given(counts)
def test_the_chance_that_all_have_failed_falls_and_ends_at_zero_where_one_passed(found):
    passed, drawn = columns(found)
    left = unlucky(passed, drawn)
    assert ((left >= 0) & (left <= 1)).all()
    assert (np.diff(left, axis=0) <= 1e-12).all()
    for row in range(len(drawn)):
        if passed[row]:
            assert left[int(drawn[row]), row] == 0


def test_recorded_draws_are_taken_in_an_order_of_chance():
    assert unlucky(np.array([1.0]), np.array([4.0]))[:, 0] == pytest.approx([1, 0.75, 0.5, 0.25, 0])


def test_how_much_a_failure_of_another_arm_counts_is_found_again():
    rng = np.random.default_rng(5)
    alike = rng.beta(0.5, 1.0, size=4000)
    passed = rng.binomial(10, alike).astype(float)
    ten = np.full(4000, 10.0)
    rate = fit_rate(passed, ten)
    assert fit_spill(rate, alike, passed, ten) == pytest.approx(1.0, rel=0.25)
    assert fit_spill(rate, rng.permutation(alike), passed, ten) < 0.05


def test_the_prompt_tells_which_requests_pass_and_what_they_cost():
    rng = np.random.default_rng(7)
    inputs = np.column_stack([np.ones(800), rng.normal(size=800)])
    drawn = np.full(800, 10.0)
    passed = rng.binomial(10, 1 / (1 + np.exp(-inputs[:, 1]))).astype(float)
    means = means_of(inputs, fit_means(inputs, passed, drawn, 1.0))
    assert ((means > 0) & (means < 1)).all()
    assert np.corrcoef(means, passed)[0, 1] > 0.6
    costs = np.exp(inputs[:, 1] + rng.normal(0, 0.5, size=800))
    foretold = costs_of(inputs, fit_costs(inputs, costs, 1.0))
    assert foretold.mean() == pytest.approx(costs.mean())
    assert np.corrcoef(np.log(foretold), np.log(costs))[0, 1] > 0.8
