"""What policies are worth, held against a world whose truth is known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.learning.world import BASE, RETELLING, SIZES, World
from xnai.learning.direct import fit_direct
from xnai.learning.learned import (
    LESSON_AFTER,
    LESSON_BEFORE,
    LearnedCalibration,
    Lesson,
    Lessons,
)
from xnai.learning.offpolicy import Judge, bernstein_low, clustered
from xnai.learning.trust import known

PRICE = 0.06


def moved(before: float = 0.0, after: float = 0.0, claims: float = 0.0) -> LearnedCalibration:
    """The shipped calibration with other opinions of the small model."""
    lesson = Lesson(
        identity="",
        before=(before, *[0.0] * (len(LESSON_BEFORE) - 1)),
        after=(after, *[0.0] * (len(LESSON_AFTER) - 1)),
        claims=(claims, 0.0, 0.0),
    )
    return LearnedCalibration(base=BASE, lessons=Lessons(stands_on="", models={"small": lesson}))


STRICTER = moved(after=-1.0)
LARGE_FIRST = moved(before=-2.0, claims=-2.0)
EXPLORED = World(small=-1.5, explored=0.3)
RECORD = known(EXPLORED.experiences(3000))


def compared(rows, challenger, *, fitted=RECORD[:1000]):
    judge = Judge(hindsight=RETELLING, direct=fit_direct(fitted), price=PRICE, sizes_b=SIZES)
    return judge.compare(rows, BASE, challenger)


@pytest.fixture(scope="module")
def other_plans():
    return compared(RECORD[1000:], LARGE_FIRST)


@pytest.fixture(scope="module")
def truth():
    """Of the policy that was followed, and of one that never was."""
    return [EXPLORED.value(policy, PRICE, n=4000) for policy in (BASE, LARGE_FIRST)]


def test_the_value_of_the_policy_that_was_followed_is_found(other_plans, truth):
    for estimate in (other_plans.champion.dr, other_plans.champion.snips):
        assert estimate.low - 0.02 < truth[0] < estimate.high + 0.02


def test_the_value_of_a_policy_that_was_never_followed_is_found(other_plans, truth):
    for estimate in (other_plans.challenger.dr, other_plans.challenger.snips):
        assert estimate.low - 0.02 < truth[1] < estimate.high + 0.02


def test_doubly_robust_is_no_wider_than_inverse_propensities(other_plans):
    value = other_plans.challenger
    assert value.dr.high - value.dr.low < value.ips.high - value.ips.low


def test_intervals_hold_the_truth_about_as_often_as_they_say(truth):
    found = [
        compared(RECORD[at : at + 250], LARGE_FIRST, fitted=RECORD[at - 250 : at]).difference
        for at in range(250, 3000, 250)
    ]
    held = [each.low <= truth[1] - truth[0] <= each.high for each in found]
    assert sum(held) >= len(held) - 2


def test_a_policy_held_against_itself_gains_exactly_nothing():
    same = compared(RECORD[:300], BASE)
    assert (same.difference.value, same.difference.low, same.difference.high) == (0, 0, 0)
    assert same.differing == 0


def test_a_stricter_judge_is_worth_more_where_the_small_model_is_overrated():
    rows = known(World(small=-1.5).experiences(1000))
    gain = compared(rows, STRICTER).difference
    assert gain.low > 0


def test_where_no_plan_is_drawn_by_lot_another_beginning_gains_nothing():
    rows = known(World(small=-1.5).experiences(600))
    found = compared(rows, LARGE_FIRST, fitted=rows[:200])
    assert found.differing > 50
    assert found.difference.value <= 0


class Hopeful:
    """A direct model that expects wonders of what was never tried."""

    def utility(self, features, arm, price):
        return 1.0 if arm == "expert" else 0.0


def test_a_direct_models_hope_is_no_gain_where_no_record_could_bear_it_out():
    rows = known(World().experiences(200))
    judge = Judge(hindsight=RETELLING, direct=Hopeful(), price=PRICE, sizes_b=SIZES)
    assert judge.compare(rows, BASE, LARGE_FIRST).difference.value <= 0


def test_what_was_never_recorded_is_expected_by_the_less_hopeful_of_both():
    rows = known(World().experiences(400))
    hopeful = moved(after=-2.0)
    hopeful = replace(
        hopeful, lessons=replace(hopeful.lessons, climbs={("small", "large"): (2.0, 2.0)})
    )
    plain = compared(rows, moved(after=-2.0)).difference
    assert compared(rows, hopeful).difference.value == pytest.approx(plain.value, abs=0.02)


def test_requests_that_named_their_tier_are_not_judged_on():
    rows = [replace(r, experience=replace(r.experience, choice=None)) for r in RECORD[:50]]
    assert compared(rows, STRICTER) is None


def test_sessions_are_drawn_whole():
    dice = np.random.default_rng(1)
    of_session = np.repeat(dice.normal(size=40), 25)
    one = np.ones(1000)
    alone = clustered(of_session, one, np.arange(1000))
    together = clustered(of_session, one, np.repeat(np.arange(40), 25))
    assert together.high - together.low > 3 * (alone.high - alone.low)


def test_bernsteins_bound_is_below_the_bootstraps_and_comes_nearer():
    def bounds(n):
        right = np.random.default_rng(2).random(n) < 0.6
        one = np.ones(n)
        boot = clustered(right.astype(float), one, np.arange(n)).low
        return boot - bernstein_low(right.astype(float), one, np.arange(n), spread=1.0)

    assert bounds(200) > bounds(20_000) > 0


def test_one_session_bounds_nothing():
    assert bernstein_low(np.ones(5), np.ones(5), np.zeros(5, dtype=int), spread=1.0) == -np.inf
