"""Where a request starts: expected cost, skipping, bounds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cascade.builders import LADDER, features, request
from xnai.cascade.examples import MAX_EXAMPLES
from xnai.cascade.routing import decide_route, expected_costs
from xnai.core.errors import BadRequest, UnknownName


def decide(probabilities, text="Write f(x): double it", **fields):
    asked = request(text, **fields)
    named = dict(zip(("draft", "refine", "expert"), probabilities, strict=True))
    return decide_route(asked, features(text), LADDER, named, named, can_run=True)


def test_a_likely_small_tier_starts_the_plan():
    assert decide((0.9, 0.95, 0.99)).plan == ("draft", "refine", "expert")


def test_a_tier_whose_draft_would_only_be_thrown_away_is_skipped():
    assert decide((0.01, 0.9, 0.99)).plan == ("refine", "expert")


def test_a_tier_that_will_not_be_sure_of_its_draft_is_skipped_though_it_may_be_right():
    named = {"draft": 0.6, "refine": 0.9, "expert": 0.99}
    seldom = named | {"draft": 0.02}
    asked, seen = request("Write f(x): double it"), features()
    assert decide_route(asked, seen, LADDER, named, named, can_run=True).plan[0] == "draft"
    decided = decide_route(asked, seen, LADDER, named, seldom, can_run=True)
    assert decided.plan == ("refine", "expert")
    assert decided.probabilities["draft"] == 0.6
    assert "draft: skipped, right with p=0.60, accepted with p=0.02" in "\n".join(decided.reasons)


def test_a_useless_middle_tier_is_climbed_past():
    assert decide((0.8, 0.01, 0.99)).plan == ("draft", "expert")


def test_the_largest_tier_answers_alone_when_the_others_are_hopeless():
    assert decide((0.0, 0.0, 0.9)).plan == ("expert",)


def test_a_named_tier_is_the_whole_plan():
    assert decide((0.9, 0.9, 0.9), tier="refine").plan == ("refine",)


def test_bounds_are_inclusive():
    assert decide((0.9, 0.9, 0.9), min_tier="refine").plan == ("refine", "expert")
    assert decide((0.9, 0.9, 0.9), max_tier="draft").plan == ("draft",)


def test_an_unknown_tier_is_refused_with_the_nearest_name():
    with pytest.raises(UnknownName, match="Did you mean 'expert'"):
        decide((0.9, 0.9, 0.9), tier="expret")


def test_bounds_that_leave_no_tier_are_refused():
    with pytest.raises(BadRequest, match="'expert' stands above 'draft'"):
        decide((0.9, 0.9, 0.9), min_tier="expert", max_tier="draft")
    with pytest.raises(BadRequest, match="a bound"):
        decide((0.9, 0.9, 0.9), tier="draft", min_tier="refine")


@pytest.mark.parametrize(
    ("n_examples", "told"),
    [(1, "by 1 example in"), (3, "by 3 examples in"), (MAX_EXAMPLES, "by the first 16 examples")],
)
def test_the_reasons_say_how_many_examples_are_run(n_examples: int, told: str):
    seen = features(n_examples=n_examples)
    asked, named = request("Write f(x)"), {"draft": 0.9, "refine": 0.9, "expert": 0.9}
    assert told in "\n".join(decide_route(asked, seen, LADDER, named, named, can_run=True).reasons)


def test_the_reasons_say_that_examples_are_not_run_without_a_sandbox():
    asked, named = request("Write f(x)"), {"draft": 0.9, "refine": 0.9, "expert": 0.9}
    decided = decide_route(asked, features(n_examples=2), LADDER, named, named, can_run=False)
    assert "could be checked exactly by 2 examples" in "\n".join(decided.reasons)
    assert "without a sandbox" in "\n".join(decided.reasons)


def test_every_tier_is_accounted_for_in_the_reasons():
    reasons = "\n".join(decide((0.01, 0.9, 0.99)).reasons)
    assert "draft: skipped" in reasons
    assert "refine: right with p=0.90" in reasons
    assert "expert" in reasons


@given(st.tuples(*[st.floats(0, 1)] * 3))
def test_the_plan_is_the_cheapest_of_all_subsequences(p):
    named = dict(zip(("draft", "refine", "expert"), p, strict=True))
    costs = {rung.name: rung.parameters_b for rung in LADDER}
    value, _ = expected_costs(LADDER, costs, named)

    def cost_of(names):
        total, reach = 0.0, 1.0
        for name in names:
            total += reach * costs[name]
            reach *= 1 - named[name]
        return total

    chains = [("expert",), ("draft", "expert"), ("refine", "expert"), ("draft", "refine", "expert")]
    assert min(value) == pytest.approx(min(cost_of(chain) for chain in chains))
