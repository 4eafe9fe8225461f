"""Recorded requests, retold under another calibration."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.cascade.builders import LADDER, FixedCalibration, features, passed
from xnai.cascade.hindsight import Retelling
from xnai.core.experience import Experience, Try
from xnai.core.hindsight import Course
from xnai.core.judgement import Choice, Evidence, LogprobSummary, Prices

RETELLING = Retelling(ladder=LADDER, floor=0.3, prices=Prices(cost=0.02), can_run=True)
MODELS = {"draft": "small", "refine": "middle", "expert": "large"}
LIKELY = {"small": 0.5, "middle": 0.5, "large": 0.9}


def made(tier: str, *evidence: Evidence) -> Try:
    return Try(
        tier=tier,
        model=MODELS[tier],
        logprob=LogprobSummary(mean=-0.1, minimum=-1.0, n_tokens=20),
        evidence=evidence,
        action="climb",
        probability=0.5,
        cost=1.0,
        elapsed_s=0.1,
    )


def recorded(*tries: Try, n_examples: int = 0) -> Experience:
    return Experience(
        request_id="r",
        asked_at_s=0.0,
        session="s",
        features=features(n_examples=n_examples),
        choice=Choice(arm="draft>expert", propensities={"draft>expert": 1.0}, version="v"),
        tries=tries,
        answered_by=len(tries) - 1,
        accepted=True,
    )


def judging(**after: float) -> FixedCalibration:
    return FixedCalibration(before=LIKELY, after=after)


def test_a_surer_calibration_stops_where_the_record_went_on():
    course = RETELLING(judging(small=0.95), recorded(made("draft"), made("expert")))
    assert (course.n_tries, course.answered_by, course.next_tier) == (1, 0, "")


def test_a_less_sure_one_asks_for_a_draft_that_was_never_made():
    course = RETELLING(judging(small=0.4), recorded(made("draft")))
    assert course.answered_by is None
    assert course.n_tries == 1
    assert course.next_model == MODELS[course.next_tier]


def test_the_same_calibration_tells_the_record_again():
    course = RETELLING(
        judging(small=0.4, middle=0.95), recorded(made("draft"), made("refine"), made("expert"))
    )
    assert (course.n_tries, course.answered_by) == (2, 1)


def test_another_beginning_is_told_by_its_tier():
    calibration = FixedCalibration(before={"small": 0.01, "middle": 0.01, "large": 0.9})
    course = RETELLING(calibration, recorded(made("draft")))
    assert course == Course(
        arm="expert", n_tries=0, answered_by=None, next_tier="expert", next_model="large"
    )


def test_a_refuted_draft_is_never_the_answer_however_sure_the_calibration_is():
    broken = Evidence(kind="parse", score=0.0, detail="line 1")
    course = RETELLING(
        judging(small=0.99, middle=0.95), recorded(made("draft", broken), made("refine"))
    )
    assert course.answered_by == 1


def test_evidence_counts_as_it_did():
    doubtful = judging(small=0.6)
    without = RETELLING(doubtful, recorded(made("draft")))
    course = RETELLING(doubtful, recorded(made("draft", passed("examples")), n_examples=1))
    assert without.answered_by is None
    assert course.answered_by == 0


@pytest.mark.parametrize(("agreed", "answer"), [(1.0, 0.97), (0.0, None)])
def test_the_recorded_agreement_says_whether_two_drafts_are_one_program(agreed, answer):
    agreement = Evidence(kind="agreement", score=agreed, weight=1.0)
    record = recorded(made("draft"), made("refine", agreement), made("expert", agreement))
    course = RETELLING(judging(small=0.4, middle=0.8, large=0.5), record)
    assert (course.answered_by == 1) is (answer is not None)


def test_a_tier_that_is_asked_twice_is_read_twice():
    failed = Evidence(kind="examples", score=0.0, detail="f(1)")
    twice = recorded(made("draft", failed), made("draft", passed("examples")), n_examples=1)
    course = RETELLING(replace(judging(small=0.9), before={"small": 0.9}), twice)
    assert (course.n_tries, course.answered_by) == (2, 1)
