"""Another plan by lot, and the chances that are written down with it."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.cascade.lots import arm, draw

ORDER = ("draft", "refine", "expert", "cloud")
STARTS = ORDER[:3]


def plans(plan, share, n=4000):
    lots = [draw(f"r{i}", plan, STARTS, ORDER, share) for i in range(n)]
    return Counter(arm(lot.plan) for lot in lots), lots[0].propensities


def test_every_plan_comes_as_often_as_is_written_down():
    came, chances = plans(("refine", "expert", "cloud"), 0.2)
    assert chances == {
        "refine>expert>cloud": 0.8,
        "draft>refine>expert>cloud": 0.1,
        "expert>cloud": 0.1,
    }
    for told, chance in chances.items():
        assert came[told] / 4000 == pytest.approx(chance, abs=0.02)


def test_a_tier_that_the_plan_passes_by_may_begin():
    came, _ = plans(("draft", "expert"), 0.2)
    assert set(came) == {"draft>expert", "refine>expert", "expert"}


def test_the_same_request_draws_the_same():
    lots = {arm(draw("one", ("draft", "expert"), STARTS, ORDER, 0.2).plan) for _ in range(9)}
    assert len(lots) == 1


@pytest.mark.parametrize(("share", "starts"), [(0.0, STARTS), (0.2, ("draft",)), (0.2, ())])
def test_without_a_share_or_a_choice_nothing_is_drawn(share, starts):
    lot = draw("one", ("draft", "expert"), starts, ORDER, share)
    assert (lot.plan, lot.propensities) == (("draft", "expert"), {"draft>expert": 1.0})


@given(
    st.text(max_size=9),
    st.sets(st.sampled_from(ORDER), min_size=1).map(lambda s: tuple(sorted(s, key=ORDER.index))),
    st.floats(0, 0.2),
)
def test_what_is_taken_has_a_chance_and_the_chances_sum_to_one(request_id, plan, share):
    lot = draw(request_id, plan, STARTS, ORDER, share)
    assert lot.propensities[arm(lot.plan)] > 0
    assert sum(lot.propensities.values()) == pytest.approx(1)
    assert list(lot.plan) == sorted(lot.plan, key=ORDER.index)
