"""When what is not on this machine is asked, and when it is not."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cascade.builders import LADDER, features, request
from xnai.cascade.routing import decide_route
from xnai.core.errors import KeptPrivate
from xnai.core.judgement import Route

WITH_CLOUD = (*LADDER, replace(LADDER[2], name="cloud", model="theirs", cloud=True))
NAMES = [rung.name for rung in WITH_CLOUD]


def decide(p: dict[str, float] | None = None, *, cloud_first: bool = False, **fields) -> Route:
    named = dict.fromkeys(NAMES, 0.7) | (p or {})
    asked = request("Write f(x): double it", **fields)
    return decide_route(
        asked, features(), WITH_CLOUD, named, named, can_run=True, cloud_first=cloud_first
    )


def test_the_cloud_stands_behind_the_local_tiers():
    assert decide().plan == ("draft", "refine", "expert", "cloud")


def test_a_hopeless_local_tier_is_no_reason_to_begin_with_the_cloud():
    plan = decide({"draft": 0.0, "refine": 0.0, "expert": 0.01}).plan
    assert plan == ("draft", "refine", "expert", "cloud"), "the cheapest of what is worth nothing"


def test_the_cloud_goes_first_where_the_policy_says_so():
    assert decide(cloud_first=True).plan == ("cloud", "draft", "refine", "expert")


def test_a_private_request_has_no_cloud_in_its_plan_and_says_why():
    decided = decide(private="it names .env", cloud_first=True)
    assert decided.plan == ("draft", "refine", "expert")
    assert decided.private == "it names .env"
    assert "stays on this machine: it names .env" in decided.reasons


def test_a_private_request_that_names_the_cloud_is_refused():
    with pytest.raises(KeptPrivate, match="cloud is not on this machine: it names"):
        decide(private="it names .env", tier="cloud")


def test_the_cloud_can_be_named_and_bounded():
    assert decide(tier="cloud").plan == ("cloud",)
    assert decide(min_tier="cloud").plan == ("cloud",)
    assert "cloud" not in decide(max_tier="expert").plan


@given(
    st.lists(st.floats(0, 1), min_size=4, max_size=4),
    st.booleans(),
    st.sampled_from([None, *NAMES]),
    st.sampled_from([None, *NAMES]),
)
def test_no_private_plan_ever_holds_the_cloud(chances, cloud_first, low, high):
    asked = {"private": "it is", "min_tier": low, "max_tier": high}
    if low and high and NAMES.index(low) > NAMES.index(high):
        return
    chance = dict(zip(NAMES, chances, strict=True))
    try:
        decided = decide(chance, cloud_first=cloud_first, **asked)
    except KeptPrivate:
        assert low == "cloud"
    else:
        assert "cloud" not in decided.plan
