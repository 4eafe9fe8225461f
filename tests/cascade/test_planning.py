"""Which plan is worth most: tables and properties of every option and its numbers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cascade.builders import LADDER, FixedCalibration, features, request
from xnai.cascade.objectives import prices_of
from xnai.cascade.planning import Outlook, planned, weigh
from xnai.cascade.routing import decide_route
from xnai.core.judgement import Prices

NAMES = tuple(rung.name for rung in LADDER)
SECONDS = {"draft": 1.0, "refine": 4.0, "expert": 16.0}
chances = st.tuples(*[st.floats(0.01, 0.99)] * 3)
some_prices = st.builds(Prices, cost=st.floats(0, 5), second=st.floats(0, 1))


def outlook(right, accepted=None, *, exact=False, seconds=None, climbs=None) -> Outlook:
    right = dict(zip(NAMES, right, strict=True))
    accepted = dict(zip(NAMES, accepted, strict=True)) if accepted else right
    return Outlook(
        right=right, accepted=accepted, exact=exact, seconds=seconds or {}, climbs=climbs
    )


def begins(right, prices, accepted=None, **more) -> tuple[str, ...]:
    return weigh(LADDER, outlook(right, accepted, **more), prices)[0].plan


@pytest.mark.parametrize(
    ("right", "accepted", "cost", "plan"),
    [
        # Sure of what it is right in: a draft, and the largest for the rest.
        ((0.8, 0.1, 0.9), (0.8, 0.1, 0.9), 0.1, ("draft", "expert")),
        # Often right and never sure of it: passed by, since its draft would be thrown away.
        ((0.6, 0.9, 0.95), (0.0, 0.9, 0.9), 0.1, ("refine", "expert")),
        # Nothing above is better by as much as it costs.
        ((0.6, 0.65, 0.7), (0.0, 0.0, 0.0), 0.4, ("draft",)),
        ((0.6, 0.65, 0.7), (0.0, 0.0, 0.0), 0.0, ("expert",)),
        # Each gains more than it costs: a chain is worth more than any of its pairs.
        ((0.6, 0.8, 0.9), (0.6, 0.8, 0.9), 0.1, ("draft", "refine", "expert")),
    ],
)
def test_the_plan_begins_with_what_is_worth_most(right, accepted, cost, plan):
    assert begins(right, Prices(cost=cost), accepted) == plan


@given(chances, chances)
def test_where_nothing_costs_anything_the_likeliest_right_is_chosen(right, accepted):
    options = weigh(LADDER, outlook(right, accepted), Prices(cost=0))
    assert options[0].right == max(option.right for option in options)


@given(chances, chances)
def test_where_everything_is_dear_the_cheapest_is_chosen(right, accepted):
    chosen = weigh(LADDER, outlook(right, accepted), Prices(cost=1e6))[0]
    assert chosen.plan == ("draft",)
    assert chosen.cost == LADDER[0].parameters_b / LADDER[-1].parameters_b


@given(chances, chances, st.booleans(), some_prices)
def test_every_number_is_a_probability_or_an_amount_and_worth_is_what_they_come_to(
    right, accepted, exact, prices
):
    options = weigh(LADDER, outlook(right, accepted, exact=exact, seconds=SECONDS), prices)
    assert [option.chosen for option in options] == [True] + [False] * (len(options) - 1)
    worth = [option.worth for option in options]
    assert worth == sorted(worth, reverse=True)
    for option in options:
        assert -1e-9 <= option.right <= 1 + 1e-9
        assert option.cost > 0
        paid = prices.cost * option.cost + prices.second * option.seconds
        assert option.worth == pytest.approx(option.right - paid)


@given(chances, chances, st.floats(0, 2), st.floats(0, 2))
def test_a_higher_price_never_chooses_what_costs_more(right, accepted, one, other):
    low, high = sorted((one, other))
    seen = outlook(right, accepted)
    cheap, dear = (weigh(LADDER, seen, Prices(cost=cost))[0] for cost in (low, high))
    assert dear.cost <= cheap.cost + 1e-9


@given(chances, some_prices, st.floats(0, 1))
def test_the_worth_of_the_best_never_falls_where_a_tier_becomes_likelier(right, prices, up):
    likelier = (*right[:2], right[2] + up * (1 - right[2]))
    before, after = (
        weigh(LADDER, outlook(each, (*right[:2], 0.0)), prices)[0].worth
        for each in (right, likelier)
    )
    assert after >= before - 1e-9


def test_a_slow_tier_is_not_asked_where_waiting_costs_more_than_it_brings():
    right, accepted = (0.7, 0.75, 0.85), (0.0, 0.0, 0.0)
    free, dear = prices_of("balanced", 0.01), prices_of("fast", 0.01)
    assert begins(right, free, accepted, seconds=SECONDS)[-1] == "expert"
    assert "expert" not in begins(right, dear, accepted, seconds=SECONDS)


def test_time_that_was_not_measured_is_not_told_and_costs_nothing():
    options = weigh(LADDER, outlook((0.5,) * 3, seconds={"draft": 1.0}), Prices(cost=0, second=1))
    told = {option.plan: option for option in options}
    assert told["draft",].seconds == 1.0
    assert told["refine",].seconds is None
    assert told["refine",].worth == 0.5


def test_under_an_exact_check_a_tier_may_draw_again_before_the_next_is_asked():
    right = (0.6, 0.7, 0.9)
    plans = {
        option.plan: option
        for option in weigh(LADDER, outlook(right, exact=True), Prices(cost=0.1))
    }
    assert plans["draft", "draft"].right == pytest.approx(0.6 + 0.4 * 0.6 * 0.3)
    assert plans["draft", "draft"].cost == pytest.approx((1 + 0.4) / 16)
    threefold = ("expert",) * 3
    assert plans["draft", "draft", *threefold].right > plans["draft", *threefold].right
    unchecked = weigh(LADDER, outlook(right), Prices(cost=0.1))
    assert all(len(option.plan) == len(set(option.plan)) for option in unchecked)


@given(chances, chances, st.floats(0, 0.05))
def test_without_an_exact_check_the_way_to_a_tier_is_the_cheapest(right, accepted, cost):
    options = weigh(LADDER, outlook((*right[:2], 1.0), accepted), Prices(cost=cost))
    ends = [option for option in options if option.right == 1.0]
    assert ends[0].cost == min(option.cost for option in ends)


def test_after_a_refuted_draft_the_next_tier_has_what_it_has_beyond_the_draft():
    def climbs(lower: str, above: str, probability: float) -> float:
        assert probability == 1
        return 1.0

    once = tuple(replace(rung, draws=1) for rung in LADDER)
    options = weigh(once, outlook((0.5, 0.7, 0.9), exact=True, climbs=climbs), Prices(cost=0))
    told = {option.plan: option.right for option in options}
    assert told["draft", "expert"] == pytest.approx(0.9), "right in all that the draft is right in"
    assert told["draft",] + 0.5 * 0.8 == pytest.approx(0.9)


@given(chances, chances)
def test_under_an_exact_check_one_more_draft_never_makes_a_plan_less_likely_right(right, both):
    def climbs(lower: str, above: str, probability: float) -> float:
        return both[("middle", "large").index(above)]

    options = weigh(LADDER, outlook(right, exact=True, climbs=climbs), Prices(cost=0))
    told = {option.plan: option.right for option in options}
    for lower, above in (("draft", "refine"), ("draft", "expert"), ("refine", "expert")):
        assert told[lower, *[above] * 3] >= max(told[lower,], told[above,]) - 1e-9


def test_a_draft_that_is_not_kept_makes_no_tier_above_likelier():
    hopeful = outlook((0.5, 0.6, 0.7), exact=True, climbs=lambda *_: 0.0)
    once = tuple(replace(rung, draws=1) for rung in LADDER)
    told = {option.plan: option.right for option in weigh(once, hopeful, Prices(cost=0))}
    assert told["draft", "expert"] == pytest.approx(0.5 + 0.5 * 0.7)


def test_what_is_larger_than_the_plan_stands_behind_it_and_what_it_passed_by_does_not():
    (chosen, *_) = weigh(LADDER, outlook((0.9, 0.9, 0.9)), Prices(cost=5.0))
    assert chosen.plan == ("draft",)
    assert planned(LADDER, chosen) == NAMES
    options = weigh(LADDER, outlook((0.5,) * 3), Prices(cost=1.0))
    skipping = next(option for option in options if option.plan == ("draft", "expert"))
    assert planned(LADDER, skipping) == ("draft", "expert")


def test_the_beginning_may_be_given():
    options = weigh(LADDER, outlook((0.9, 0.01, 0.9)), Prices(cost=0.1), first="refine")
    assert {option.plan[0] for option in options} == {"refine"}


@pytest.mark.parametrize(
    ("objective", "cost", "second"),
    [("quality", 0.025, 0), ("balanced", 0.1, 0), ("fast", 0.1, 0.01), ("frugal", 0.4, 0)],
)
def test_an_objective_is_two_prices(objective, cost, second):
    assert prices_of(objective, 0.1) == Prices(cost=pytest.approx(cost), second=second)


def test_a_route_tells_its_options_and_none_where_the_tier_was_named():
    named = dict(zip(NAMES, (0.5, 0.7, 0.9), strict=True))
    asked = request("Write f(x): double it")
    decided = decide_route(asked, features(), LADDER, named, named, can_run=True)
    assert [option.plan for option in decided.options if option.chosen] == [decided.plan]
    told = next(reason for reason in decided.reasons if "worth most" in reason)
    assert told.startswith(" → ".join(decided.plan))
    thrice = replace(decided.options[0], plan=("draft", "draft", "draft", "expert"))
    assert thrice.shown == "draft ×3 → expert"
    named_one = request("Write f(x): double it", tier="refine")
    assert decide_route(named_one, features(), LADDER, named, named, can_run=True).options == ()


def test_no_calibration_makes_a_plan_that_leaves_out_the_largest_tier():
    wrong = FixedCalibration(before={"small": 1.0, "middle": 0.0, "large": 0.0})
    right = {rung.name: wrong.before_draft(rung.model, features()) for rung in LADDER}
    decided = decide_route(
        request("Write f(x): double it"), features(), LADDER, right, right, can_run=True
    )
    assert decided.plan[-1] == "expert"


@pytest.mark.parametrize(("n", "most"), [(6, 63), (7, 28), (40, 820)])
def test_of_a_long_ladder_only_pairs_are_weighed(n, most):
    ladder = [replace(LADDER[0], name=f"t{i}", parameters_b=1.0 + i) for i in range(n)]
    right = {rung.name: 0.5 + i / 100 for i, rung in enumerate(ladder)}
    seen = Outlook(right=right, accepted=right, climbs=None, seconds={}, exact=False)
    options = weigh(ladder, seen, Prices(cost=0.01))
    assert len(options) == most
    assert planned(ladder, options[0])[-1] == ladder[-1].name
