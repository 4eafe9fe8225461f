"""The weeks of a record in words and in one picture."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.learning.world import World
from xnai.learning.drift import Alarm
from xnai.learning.standing import SHIPPED, Standing, as_shipped
from xnai.learning.trust import known
from xnai.learning.weekly import picture, weeks, words

ROWS = known(World().experiences(300, per_day=20))
STANDING = as_shipped(None, "2026-11-28T06:00:00+00:00")


def test_weeks_begin_on_mondays_and_hold_every_request():
    from datetime import date  # noqa: PLC0415

    found = weeks(ROWS)
    assert sum(week.n for week in found) == len(ROWS)
    assert {date.fromisoformat(week.monday).weekday() for week in found} == {0}
    assert [week.monday for week in found] == sorted(week.monday for week in found)


def test_shares_of_a_week_sum_to_one():
    for week in weeks(ROWS):
        assert sum(week.answered.values()) == pytest.approx(1)
        assert 0 <= week.right <= 1
        assert 0 <= week.claimed <= 1


def test_the_words_tell_figures_alarms_and_who_decides():
    alarm = Alarm(model="large", request_id="r", answers=700, before=0.02, since=-0.3)
    told = words(weeks(ROWS), [alarm], STANDING)
    assert "after 700 answers large changed" in told
    assert f"Champion: {SHIPPED}." in told
    assert "reset" in told
    assert f"| {weeks(ROWS)[0].monday} |" in told


def test_without_outcomes_it_says_so():
    assert "no request" in words([], [], Standing())


@pytest.mark.parametrize("found", [[], weeks(ROWS)])
def test_the_picture_is_a_png(tmp_path, found):
    picture(found, tmp_path / "report.png")
    assert (tmp_path / "report.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("at_s", [float("nan"), float("inf"), -5.0, 1e300])
def test_a_time_that_is_none_belongs_to_no_week(at_s):
    row = replace(ROWS[0], experience=replace(ROWS[0].experience, asked_at_s=at_s))
    assert weeks([row]) == []
