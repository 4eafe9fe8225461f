"""Reviews: what is fitted on what, and who may be promoted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.learning.world import BASE, IDENTITIES, RETELLING, SIZES, World
from xnai.core.experience import Experience
from xnai.learning.review import LEAST_SESSIONS, Ground, price_of, review, split
from xnai.learning.trust import known

GROUND = Ground(
    base=BASE,
    champion=BASE,
    identities=IDENTITIES,
    sizes_b=SIZES,
    gain=0.05,
)
OVERRATED = World(small=-1.5)
RECORD = OVERRATED.experiences(1500)


def reviewed(rows: list[Experience], ground: Ground = GROUND):
    return review(rows, ground, RETELLING)


@pytest.fixture(scope="module")
def found():
    return reviewed(RECORD)


def test_a_challenger_that_is_surely_better_may_be_promoted(found):
    assert found.promotable
    assert found.comparison.difference.low > 0
    assert "above 0" not in found.why


def test_what_it_gains_is_what_it_truly_gains(found):
    from xnai.learning.learned import LearnedCalibration  # noqa: PLC0415

    learned = LearnedCalibration(base=BASE, lessons=found.challenger)
    truth = OVERRATED.value(learned, found.price, 3000) - OVERRATED.value(BASE, found.price, 3000)
    gain = found.comparison.difference
    assert gain.low - 0.02 < truth < gain.high + 0.02


def test_where_nothing_is_wrong_nothing_is_promoted():
    assert not reviewed(World().experiences(1500)).promotable


def test_a_challenger_of_lies_is_judged_on_lies_but_moves_no_further_than_its_reach():
    lied = reviewed(World(lies=1.0, kind="feedback").experiences(600))
    assert lied.n_known == 600


@pytest.mark.parametrize("n", [0, 1, 10, 60])
def test_of_few_requests_nothing_is_promoted_and_it_is_said_why(n):
    few = reviewed(RECORD[:n])
    assert not few.promotable
    assert few.why


@pytest.mark.parametrize("right", [0.0, 1.0])
def test_one_class_only_ends_in_a_decision(right):
    rows = [replace(row, outcomes=(replace(row.outcomes[0], right=right),)) for row in RECORD[:400]]
    assert reviewed(rows).why


def test_no_later_request_is_of_a_session_that_was_fitted_on():
    rows = known(World().experiences(400, per_session=9))
    fitted, held = split(rows)
    assert {r.experience.session for r in fitted}.isdisjoint(r.experience.session for r in held)
    assert len(fitted) == 280
    assert held


def test_earlier_is_what_was_recorded_earlier_although_the_clock_ran_backwards():
    rows = World().experiences(200)
    backwards = [
        replace(row, asked_at_s=other.asked_at_s)
        for row, other in zip(rows, reversed(rows), strict=True)
    ]
    fitted, held = split(known(backwards))
    order = [int(row.experience.request_id.split("-")[1]) for row in [*fitted, *held]]
    assert order == sorted(order)


def test_requests_that_named_their_tier_teach_and_are_not_judged_on():
    rows = [replace(row, choice=None) for row in RECORD[:400]]
    told = reviewed(rows)
    assert told.n_known == 400
    assert told.comparison is None
    assert not told.promotable


def test_too_few_later_sessions_are_too_few_however_clear_they_are():
    long = [replace(row, session=f"s{at // 60}") for at, row in enumerate(RECORD)]
    told = reviewed(long)
    assert told.comparison.sessions < LEAST_SESSIONS
    assert not told.promotable


def test_the_price_makes_a_typical_draft_of_the_largest_model_cost_the_gain():
    rows = known(RECORD[:100])
    typical = SIZES["large"] * 0.1
    assert price_of(rows, GROUND) * typical == pytest.approx(GROUND.gain)
    assert price_of([], GROUND) == 0
