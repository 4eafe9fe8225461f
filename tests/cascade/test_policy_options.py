"""The policy under a quality and a latency target that a request asks for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cascade.builders import FixedCalibration, draft, failed, passed
from tests.cascade.test_policy import SURE, UNSURE, play, terms
from xnai.cascade.steps import Call, CallFailed, Check, Drafted
from xnai.cascade.timing import TOO_LATE, Timing
from xnai.core.guarantee import Record, Tally
from xnai.core.judgement import Evidence

SECONDS = {"draft": 1.0, "refine": 3.0, "expert": 9.0}
HARDLY_BETTER = FixedCalibration(
    after={"small": 0.6, "middle": 0.7, "large": 0.8}, climb=dict.fromkeys(("middle", "large"), 0.1)
)


def with_options(plan=("draft", "refine", "expert"), **fields):
    options = {name: fields.pop(name) for name in ("quality", "timing") if name in fields}
    made = terms(plan, **fields)
    return type(made)(**{name: getattr(made, name) for name in made.__slots__} | options)


def at(*times: float, evidence=passed, **fields):
    """Drafts that come at these times, one call after the other; all checks pass, at no cost."""
    left = list(times)

    def answer(step, log):
        if isinstance(step, Call):
            return Drafted(draft=draft(step.tier, **fields), at_s=left.pop(0))
        return evidence(step.kind)

    return answer


def asked(log) -> list[str]:
    return [step.tier for step in log if isinstance(step, Call)]


class TestQuality:
    def test_a_lower_bar_than_the_threshold_accepts_what_would_climb(self):
        outcome, log = play(with_options(calibration=UNSURE, quality=0.5), at(1, 2, 3))
        assert asked(log) == ["draft"]
        assert outcome.accepted
        verdict = outcome.attempts[0].verdict
        assert verdict.reason == "probability 0.60, 0.5 was asked for"

    def test_a_higher_bar_climbs_past_what_the_threshold_would_accept(self):
        calibration = FixedCalibration(after={"small": 0.95, "middle": 0.95, "large": 0.99})
        outcome, log = play(with_options(calibration=calibration, quality=0.98), at(1, 2, 3))
        assert asked(log) == ["draft", "refine", "expert"]
        assert outcome.accepted
        assert outcome.attempts[0].verdict.reason == (
            "probability 0.95 is under 0.98, which was asked for"
        )

    def test_it_is_worth_a_climb_that_promises_little(self):
        left_to_itself, _ = play(with_options(calibration=HARDLY_BETTER), at(1, 2, 3))
        assert len(left_to_itself.attempts) == 1
        outcome, _ = play(with_options(calibration=HARDLY_BETTER, quality=0.75), at(1, 2, 3))
        assert [a.draft.tier for a in outcome.attempts] == ["draft", "refine", "expert"]
        assert outcome.accepted

    def test_where_none_reaches_it_the_likeliest_draft_is_shown_and_marked(self):
        calibration = FixedCalibration(after={"small": 0.8, "middle": 0.9, "large": 0.7})
        outcome, _ = play(with_options(calibration=calibration, quality=0.99), at(1, 2, 3))
        assert not outcome.accepted
        assert outcome.attempts[outcome.answer].draft.tier == "refine"
        assert outcome.probability == pytest.approx(0.9)

    def test_what_is_refuted_reaches_no_quality(self):
        refuted = at(1, 2, 3, evidence=failed)
        outcome, _ = play(with_options(quality=0.0001), refuted)
        assert not outcome.accepted

    @given(st.floats(0.01, 1), st.tuples(*[st.floats(0.01, 0.99)] * 3))
    def test_an_answer_is_accepted_exactly_where_it_reaches_it(self, quality, after):
        models = dict(zip(("small", "middle", "large"), after, strict=True))
        calibration = FixedCalibration(after=models)
        outcome, _ = play(with_options(calibration=calibration, quality=quality), at(1, 2, 3))
        assert outcome.accepted is (outcome.probability >= quality)
        assert outcome.accepted is any(a.probability >= quality for a in outcome.attempts)


def hurried(target_s: float, **fields):
    timing = Timing(target_s=target_s, calls=SECONDS, checks={"tests": 2.0, "critique": 2.0})
    return with_options(timing=timing, **fields)


class TestLatencyTarget:
    @pytest.mark.parametrize(
        ("target_s", "tiers"),
        [(20.0, ["draft", "refine", "expert"]), (10.0, ["draft", "refine"]), (3.9, ["draft"])],
    )
    def test_no_call_begins_that_would_end_too_late(self, target_s, tiers):
        outcome, log = play(hurried(target_s, calibration=UNSURE), at(1, 4, 13))
        assert asked(log) == tiers
        assert outcome.hurried is (tiers[-1] != "expert")
        assert outcome.accepted, "it is above the floor"
        if outcome.hurried:
            reason = outcome.attempts[-1].verdict.reason
            assert reason.endswith(", nothing above would answer in time")

    def test_a_faster_tier_further_up_is_asked_instead(self):
        timing = Timing(target_s=5.0, calls={"draft": 1.0, "refine": 9.0, "expert": 2.0})
        outcome, log = play(with_options(timing=timing, calibration=UNSURE), at(1, 3))
        assert asked(log) == ["draft", "expert"]
        assert outcome.hurried

    def test_what_was_not_measured_may_begin_until_the_target_has_passed(self):
        timing = Timing(target_s=5.0)
        made = with_options(timing=timing, calibration=UNSURE)
        assert asked(play(made, at(4, 6, 9))[1]) == ["draft", "refine"]

    def test_without_a_draft_to_give_it_goes_on(self):
        def answer(step, log):
            if isinstance(step, Call) and step.tier == "draft":
                return CallFailed(error="dead", at_s=50.0)
            if isinstance(step, Call):
                return Drafted(draft=draft(step.tier), at_s=60.0)
            return failed(step.kind) if asked(log)[-1] == "refine" else passed(step.kind)

        outcome, log = play(hurried(2.0), answer)
        assert asked(log) == ["draft", "refine", "expert"]
        assert outcome.accepted
        assert [a.verdict.action for a in outcome.attempts] == ["climb", "accept"]
        assert not outcome.hurried

    def test_a_draft_that_reached_its_threshold_was_not_hurried(self):
        outcome, _ = play(hurried(1.5), at(1))
        assert outcome.accepted
        assert not outcome.hurried

    def test_a_failed_tier_leads_to_none_that_is_too_slow_once_there_is_a_draft(self):
        def answer(step, log):
            if isinstance(step, Check):
                return passed(step.kind)
            if step.tier == "draft":
                return Drafted(draft=draft(), at_s=1.0)
            return CallFailed(error="dead", at_s=4.0)

        outcome, log = play(hurried(10.0, calibration=UNSURE), answer)
        assert asked(log) == ["draft", "refine"]
        assert outcome.hurried
        assert outcome.accepted

    def test_no_slow_check_begins_that_would_end_too_late_and_the_draft_is_marked(self):
        made = hurried(2.5, checks=("parse", "tests"), exact=True)
        outcome, log = play(made, at(1))
        assert [step.kind for step in log if isinstance(step, Check)] == ["parse"]
        left_out = outcome.attempts[0].evidence[-1]
        assert (left_out.kind, left_out.score, left_out.detail) == ("tests", None, TOO_LATE)
        assert (outcome.accepted, outcome.hurried) == (False, True)

    def test_examples_that_there_was_no_time_to_run_are_marked_too(self):
        made = hurried(0.5, checks=("examples",), exact=True)
        outcome, _ = play(made, at(1))
        assert not outcome.accepted
        assert outcome.attempts[0].verdict.reason == f"the examples were not run: {TOO_LATE}"

    def test_what_earlier_checks_took_counts(self):
        def slow(kind):
            return Evidence(kind=kind, score=1.0, weight=0.0, cost_s=3.0)

        made = hurried(5.0, checks=("examples", "tests"), exact=True)
        _, log = play(made, at(1, evidence=slow))
        assert [step.kind for step in log if isinstance(step, Check)] == ["examples"]

    def test_a_quality_that_there_was_no_time_to_reach_marks_the_answer(self):
        outcome, log = play(hurried(2.0, quality=0.99, calibration=SURE), at(1))
        assert asked(log) == ["draft"]
        assert not outcome.accepted
        assert outcome.attempts[0].verdict.reason == (
            "probability 0.95 is under 0.99, which was asked for, "
            "nothing above would answer in time"
        )

    def test_a_tier_is_not_asked_again_where_that_would_be_too_late(self):
        def answer(step, log):
            if isinstance(step, Call):
                n_calls = len(asked(log))
                return Drafted(draft=draft(step.tier, elapsed_s=3.0), at_s=3.0 * n_calls)
            # The first draft only fails where nobody can tell, so that it can be given.
            return Evidence(kind=step.kind, score=0.5, weight=0.0)

        fields = {
            "plan": ("draft",), "checks": ("agreement", "grounding"), "exact": True, "p": 0.9,
            "calibration": UNSURE, "floor": 0.7,
        }  # fmt: skip
        assert asked(play(hurried(20.0, **fields), answer)[1]) == ["draft"] * 2
        assert asked(play(hurried(5.0, **fields), answer)[1]) == ["draft"]

    @given(st.floats(0, 30), st.tuples(*[st.floats(0.05, 0.99)] * 3))
    def test_once_there_is_a_draft_nothing_begins_that_would_end_too_late(self, target_s, after):
        models = dict(zip(("small", "middle", "large"), after, strict=True))
        made = hurried(target_s, calibration=FixedCalibration(after=models))
        times = {"draft": 1.0, "refine": 4.0, "expert": 13.0}

        def answer(step, log):
            if isinstance(step, Call):
                return Drafted(draft=draft(step.tier), at_s=times[step.tier])
            return passed(step.kind)

        _, log = play(made, answer)
        assert all(times[tier] <= target_s for tier in asked(log)[1:])


class TestTheRecordOfEarlierAnswers:
    """Answers that merely compiled were wrong too often for 0.9; others are not known."""

    RECORD = Record(used={"compiled": Tally(n=100, wrong=20)})

    def terms(self, **fields):
        made = {"calibration": SURE, "checks": ("compile", "agreement"), "quality": 0.9} | fields
        options = {"record": made.pop("record", self.RECORD)}
        bare = with_options(**made)
        return type(bare)(**{name: getattr(bare, name) for name in bare.__slots__} | options)

    @staticmethod
    def differing(kind):
        return Evidence(kind=kind, score=0.0) if kind == "agreement" else passed(kind)

    def test_without_it_the_claim_of_a_draft_is_enough(self):
        outcome, _ = play(self.terms(record=Record()), at(1, 2, 3))
        assert outcome.accepted
        assert outcome.attempts[outcome.answer].draft.tier == "draft"

    def test_it_sends_a_draft_upward_that_claims_enough(self):
        outcome, log = play(self.terms(), at(1, 2, 3))
        assert asked(log) == ["draft", "refine"]
        first = outcome.attempts[0].verdict
        assert first.action == "climb"
        assert first.reason == "of 100 answers that merely compiled 20 were wrong: too many for 0.9"

    def test_a_draft_that_does_not_even_claim_enough_is_told_that(self):
        outcome, _ = play(self.terms(quality=0.999), at(1, 2, 3))
        verdict = outcome.attempts[0].verdict
        assert verdict.reason == "probability 0.9974 is under 0.999, which was asked for"

    def test_what_stands_on_firmer_ground_is_accepted(self):
        outcome, _ = play(self.terms(), at(1, 2, 3))
        assert outcome.accepted
        answer = outcome.attempts[outcome.answer]
        assert answer.draft.tier == "refine"
        assert not any(e.kind == "record" for e in answer.evidence)

    def test_where_no_ground_is_firmer_the_likeliest_draft_is_shown_and_marked(self):
        outcome, log = play(self.terms(), at(1, 2, 3, evidence=self.differing))
        assert asked(log) == ["draft", "refine", "expert"]
        assert not outcome.accepted
        answer = outcome.attempts[outcome.answer]
        assert answer.verdict.action == "give_up"
        assert "too many for 0.9" in answer.verdict.reason

    def test_a_lower_quality_than_it_rules_out_is_served(self):
        outcome, log = play(self.terms(quality=0.6), at(1, 2, 3))
        assert outcome.accepted
        assert asked(log) == ["draft"]

    def test_it_says_nothing_where_no_quality_is_asked_for(self):
        outcome, log = play(self.terms(quality=None), at(1, 2, 3))
        assert outcome.accepted
        assert asked(log) == ["draft"]

    def test_the_same_tier_is_not_asked_again_for_it(self):
        record = Record(used={"examples": Tally(n=100, wrong=20)})
        made = self.terms(record=record, checks=("compile", "examples"), exact=True)
        outcome, log = play(made, at(1, 2, 3))
        assert asked(log) == ["draft", "refine", "expert"]
        assert not outcome.accepted
