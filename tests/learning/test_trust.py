"""How far outcomes are believed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.learning.world import DAY_S, World
from xnai.core.experience import Outcome
from xnai.learning.trust import TRUST, believed, known

ROWS = World().experiences(200)


def said(kind, *rights):
    return [Outcome(kind=kind, right=right, at_s=1.0) for right in rights]


def with_outcomes(rows, outcomes, **fields):
    return [replace(row, outcomes=tuple(outcomes), **fields) for row in rows]


def test_of_one_kind_the_last_word_counts_and_saying_it_often_adds_nothing():
    assert believed(said("feedback", 0, 0, 1)) == believed(said("feedback", 1))
    assert believed(said("feedback", 1) * 1000) == believed(said("feedback", 1))


def test_outcomes_that_contradict_each_other_count_less():
    right, kind, weight = believed(said("tests", 1) + said("feedback", 0))
    assert (kind, right > 0.5) == ("tests", True)
    assert weight < TRUST["tests"].weight


def test_what_is_doubtful_is_no_outcome():
    assert believed(said("agreement", 0.5)) is None
    assert believed(said("agreement", float("nan"))) is None
    assert believed([]) is None


@pytest.mark.parametrize("kind", TRUST)
def test_no_session_weighs_more_than_its_cap(kind):
    rows = known(with_outcomes(ROWS, said(kind, 0), session="one"))
    assert sum(row.weight for row in rows) <= TRUST[kind].session + 1e-9


@pytest.mark.parametrize("kind", TRUST)
def test_no_day_weighs_more_than_its_cap_however_many_sessions_it_has(kind):
    many = [
        replace(row, request_id=f"{at}", session=f"{at}", asked_at_s=DAY_S * 3.5)
        for at, row in enumerate(ROWS * 10)
    ]
    rows = known(with_outcomes(many, said(kind, 0)))
    assert sum(row.weight for row in rows) <= TRUST[kind].day + 1e-9


def test_requests_of_unknown_sessions_do_not_share_one():
    rows = known(with_outcomes(ROWS[:100], said("tests", 1), session=""))
    assert sum(row.weight for row in rows) == pytest.approx(100)


def test_a_request_that_is_told_again_counts_once():
    assert known(ROWS * 5) == known(ROWS)


def test_of_many_the_newest_are_looked_at():
    rows = known(ROWS, most=50)
    assert [row.experience for row in rows] == ROWS[-50:]


def test_a_clock_that_runs_backwards_changes_no_order_and_no_total_weight():
    backwards = [
        replace(row, asked_at_s=other.asked_at_s)
        for row, other in zip(ROWS, reversed(ROWS), strict=True)
    ]
    rows = known(backwards)
    assert [row.experience.request_id for row in rows] == [row.request_id for row in ROWS]
    assert sum(r.weight for r in rows) == pytest.approx(sum(r.weight for r in known(ROWS)))


@pytest.mark.parametrize("at_s", [float("nan"), float("inf"), -1e18, 1e300])
def test_a_time_that_is_none_does_not_end_a_review(at_s):
    assert known(with_outcomes(ROWS[:3], said("tests", 1), asked_at_s=at_s))


def test_what_has_no_outcome_is_not_known():
    assert known(with_outcomes(ROWS, [])) == []
