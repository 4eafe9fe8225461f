"""Alarms: a model is not as right as it was."""

from __future__ import annotations

from dataclasses import replace

from tests.learning.world import BASE, World
from xnai.learning.drift import alarms
from xnai.learning.trust import known

STEADY = World().experiences(800)


def test_a_model_that_becomes_worse_is_noticed_and_named():
    worse = World(large=-2.5).experiences(800, seed=2)
    told = alarms(known([*STEADY, *worse]))
    assert told
    assert {alarm.model for alarm in told} == {"large"}
    assert told[0].since < told[0].before
    assert int(told[0].request_id.split("-")[0] == "r2")


def test_a_model_that_stays_as_it_was_raises_no_alarm():
    assert alarms(known(World().experiences(1600, BASE, seed=4))) == []


def test_answers_that_nobody_judged_are_not_watched():
    unjudged = [
        replace(row, tries=tuple(replace(made, probability=None) for made in row.tries))
        for row in STEADY[:50]
    ]
    assert alarms(known(unjudged)) == []
