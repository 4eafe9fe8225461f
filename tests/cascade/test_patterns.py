"""The refinement patterns as tables, and the laws of all of them by properties; no I/O."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cascade.builders import LADDER, FixedCalibration, draft, failed, passed, route
from tests.cascade.test_policy import SURE, UNSURE, all_pass, play, terms
from xnai.cascade.patterns import PATTERNS
from xnai.cascade.patterns.cascade_breaking import break_cascade
from xnai.cascade.patterns.draft_verify import draft_and_verify
from xnai.cascade.patterns.ensemble import ask_ensemble, small_ones
from xnai.cascade.patterns.verify_loop import verify_in_a_loop
from xnai.cascade.steps import Behaviour, Call, CallFailed, Check, Compare, Drafted, Judged
from xnai.cascade.timing import TOO_LATE, Timing
from xnai.core.chat import Pattern
from xnai.core.judgement import Evidence

TORN = FixedCalibration(after={"small": 0.7, "middle": 0.8, "large": 0.9})
ORDER = ["draft", "refine", "expert"]


def asked(log) -> list[str]:
    return [step.tier for step in log if isinstance(step, Call)]


def verifiers(log) -> list[str]:
    return [step.tier for step in log if isinstance(step, Check) and step.kind == "verification"]


def saying(**yes: float):
    """Verifiers that give these probabilities to yes, by tier; every other check passes."""

    def answer(step, log):
        if isinstance(step, Check) and step.kind == "verification":
            return Evidence(kind="verification", score=yes[step.tier], cost_s=1.0)
        return all_pass(step, log)

    return answer


def test_every_pattern_has_a_policy():
    assert set(PATTERNS) == set(get_args(Pattern))


class TestCascadeBreaking:
    def test_a_tier_above_is_handed_what_was_verified_and_not_the_draft(self):
        def answer(step, log):
            if isinstance(step, Call):
                return Drafted(draft=draft(step.tier))
            return failed("examples", score=0.5) if len(asked(log)) == 1 else passed(step.kind)

        _, log = play(terms(checks=("examples",), exact=True, p=0.05), answer, break_cascade)
        second = [step for step in log if isinstance(step, Call)][1]
        assert (second.tier, second.hand_over, second.packet) == ("refine", True, "verified")

    def test_the_fresh_draft_is_compared_with_the_one_below(self):
        made = terms(calibration=UNSURE, checks=("parse", "agreement"))
        _, log = play(made, all_pass, break_cascade)
        assert [s.kind for s in log if isinstance(s, Check)] == ["parse", "parse", "agreement"]


class TestDraftVerify:
    def test_a_yes_of_the_next_tier_accepts_what_it_did_not_write(self):
        outcome, log = play(terms(calibration=TORN), saying(refine=0.95), draft_and_verify)
        assert (asked(log), verifiers(log)) == (["draft"], ["refine"])
        assert outcome.accepted
        (said,) = [e for e in outcome.attempts[0].evidence if e.kind == "verification"]
        assert said.detail == "refine: yes, p(yes)=0.95, log-odds +2.94"
        assert outcome.attempts[0].verdict.reason == "probability 0.98, verification passed"

    def test_after_a_no_it_has_to_write(self):
        outcome, log = play(
            terms(calibration=TORN), saying(refine=0.2, expert=0.9), draft_and_verify
        )
        assert asked(log) == ["draft", "refine"]
        assert verifiers(log) == ["refine", "expert"]
        assert outcome.attempts[0].probability < 0.7
        assert outcome.attempts[-1].verdict.action == "accept"

    @pytest.mark.parametrize(
        "calibration",
        [SURE, FixedCalibration(after={"small": 0.05, "middle": 0.95})],
        ids=["sure already", "beyond what a yes could do"],
    )
    def test_nobody_is_asked_where_a_yes_would_change_nothing(self, calibration):
        _, log = play(terms(calibration=calibration), saying(), draft_and_verify)
        assert verifiers(log) == []

    def test_one_that_cannot_judge_is_never_asked(self):
        unable = replace(TORN, trust={"small": 0.0, "middle": 0.0, "large": 0.0})
        outcome, log = play(terms(calibration=unable), saying(), draft_and_verify)
        plain, _ = play(terms(calibration=unable), all_pass)
        assert verifiers(log) == []
        assert outcome == plain

    def test_what_is_refuted_is_not_verified(self):
        def answer(step, log):
            return failed(step.kind) if isinstance(step, Check) else all_pass(step, log)

        outcome, log = play(terms(calibration=TORN), answer, draft_and_verify)
        assert verifiers(log) == []
        assert not outcome.accepted

    def test_a_tier_beyond_this_machine_writes_and_does_not_verify(self):
        ladder = {r.name: replace(r, cloud=r.name == "expert") for r in LADDER}
        made = replace(terms(("draft", "expert"), calibration=TORN), ladder=ladder)
        _, log = play(made, saying(), draft_and_verify)
        assert (asked(log), verifiers(log)) == (["draft", "expert"], [])

    def test_there_is_no_time_to_verify_what_can_be_given_already(self):
        timing = Timing(target_s=2.0, checks={"verification": 3.0}, calls={"refine": 9.0})
        made = terms(("draft", "refine"), calibration=TORN, timing=timing)
        outcome, log = play(made, saying(), draft_and_verify)
        assert verifiers(log) == []
        assert outcome.hurried
        assert TOO_LATE in [e.detail for e in outcome.attempts[0].evidence]


class TestEnsemble:
    def test_the_smallest_tiers_verify_and_never_the_largest(self):
        assert [rung.name for rung in small_ones(terms())] == ["draft", "refine"]
        one = replace(route("draft"), probabilities={"draft": 0.5})
        assert small_ones(replace(terms(("draft",)), route=one)) == ()

    def test_consensus_accepts(self):
        outcome, log = play(
            terms(("draft", "expert"), calibration=TORN),
            saying(draft=0.8, refine=0.9),
            ask_ensemble,
        )
        assert (asked(log), verifiers(log)) == (["draft"], ["draft", "refine"])
        assert outcome.accepted

    def test_dissent_climbs(self):
        outcome, log = play(
            terms(("draft", "expert"), calibration=TORN),
            saying(draft=0.9, refine=0.2),
            ask_ensemble,
        )
        assert asked(log)[:2] == ["draft", "expert"]
        assert outcome.attempts[0].verdict.action == "climb"

    def test_words_count_as_far_as_they_were_found_true(self):
        doubted = replace(TORN, trust={"small": -1.0, "middle": 1.0})
        outcome, _ = play(
            terms(("draft", "expert"), calibration=doubted),
            saying(draft=0.9, refine=0.9),
            ask_ensemble,
        )
        weights = [
            (e.score, e.weight) for e in outcome.attempts[0].evidence if e.kind == "verification"
        ]
        assert weights[0] == (0.0, pytest.approx(2.197, abs=1e-3))
        assert weights[1] == (1.0, pytest.approx(2.197, abs=1e-3))
        assert outcome.attempts[0].probability == pytest.approx(0.7)


class TestVerifyLoop:
    def test_a_tier_refines_its_own_draft_by_what_was_found(self):
        faults = iter(["f(1) returned 1", "f(0) returned 1"])

        def answer(step, log):
            if isinstance(step, Call):
                return Drafted(draft=draft(step.tier))
            fault = next(faults, None)
            return passed("tests") if fault is None else replace(failed("tests"), detail=fault)

        outcome, log = play(terms(checks=("tests",), exact=True), answer, verify_in_a_loop)
        assert asked(log) == ["draft"] * 3
        packets = [(s.hand_over, s.packet) for s in log if isinstance(s, Call)]
        assert packets == [(False, "whole"), (True, "whole"), (True, "whole")]
        assert [a.verdict.action for a in outcome.attempts] == ["redraw", "redraw", "accept"]

    def test_it_stops_where_the_same_is_found_again(self):
        def answer(step, log):
            return Drafted(draft=draft(step.tier)) if isinstance(step, Call) else failed("tests")

        outcome, log = play(
            terms(("draft", "refine"), checks=("tests",), exact=True), answer, verify_in_a_loop
        )
        assert asked(log) == ["draft", "draft", "refine", "refine"]
        assert not outcome.accepted

    def test_the_smallest_tier_criticises_what_the_checks_left_open(self):
        said = iter([0.0, 1.0])

        def answer(step, log):
            if isinstance(step, Check) and step.kind == "critique":
                return Evidence(kind="critique", score=next(said), weight=1.0, detail="no zero")
            return all_pass(step, log)

        made = terms(("refine",), calibration=UNSURE, checks=("parse", "critique"))
        outcome, log = play(made, answer, verify_in_a_loop)
        assert asked(log) == ["refine", "refine"]
        assert {s.tier for s in log if isinstance(s, Check) and s.kind == "critique"} == {"draft"}
        critiques = [e for a in outcome.attempts for e in a.evidence if e.kind == "critique"]
        assert [e.weight for e in critiques] == [0.0, 0.0], "it was not measured as a critic"

    def test_a_critic_that_finds_nothing_ends_the_rounds(self):
        def answer(step, log):
            if isinstance(step, Check):
                return Evidence(kind=step.kind, score=None)
            return all_pass(step, log)

        made = terms(("draft", "refine"), calibration=UNSURE, checks=("critique",))
        assert asked(play(made, answer, verify_in_a_loop)[1]) == ["draft", "refine"]


KINDS = ("parse", "compile", "examples", "agreement", "critique")
SECONDS = {"draft": 1.0, "refine": 3.0, "expert": 9.0}


@pytest.mark.parametrize("name", get_args(Pattern))
@given(data=st.data())
def test_the_laws_hold_in_every_pattern_whatever_is_observed(name, data):
    plan = data.draw(st.sampled_from([("draft",), ("refine", "expert"), tuple(ORDER)]))
    after = data.draw(st.tuples(*[st.floats(0.0, 1.0)] * 3))
    climbs = data.draw(st.tuples(*[st.floats(0.0, 1.0)] * 2))
    quality = data.draw(st.none() | st.floats(0.01, 1.0))
    target_s = data.draw(st.none() | st.floats(0.5, 30.0))
    exact = data.draw(st.booleans())
    made = terms(
        plan,
        calibration=FixedCalibration(
            after=dict(zip(("small", "middle", "large"), after, strict=True)),
            climb=dict(zip(("middle", "large"), climbs, strict=True)),
            trust={"small": data.draw(st.floats(-1, 1)), "middle": data.draw(st.floats(-1, 1))},
        ),
        checks=tuple(kind for kind in KINDS if exact or kind != "examples"),
        exact=exact,
        p=data.draw(st.floats(0.01, 0.99)),
        quality=quality,
        timing=Timing(target_s=target_s, calls=SECONDS),
        runs_alike=data.draw(st.booleans()),
    )
    now = [0.0]

    def answer(step, log):
        if isinstance(step, Call):
            now[0] += SECONDS[step.tier]
            if data.draw(st.integers(0, 5)) == 0:
                return CallFailed(error="x", at_s=now[0])
            elapsed_s = SECONDS[step.tier]
            return Drafted(draft=draft(step.tier, elapsed_s=elapsed_s), at_s=now[0])
        if isinstance(step, Compare):
            groups = data.draw(st.tuples(*[st.none() | st.integers(0, 2)] * len(step.drafts)))
            return Behaviour(groups=groups, n_inputs=5)
        score = data.draw(st.sampled_from([0.0, 1.0, 1.0, 1.0, None]))
        detail = data.draw(st.sampled_from(["a", "b", "c"]))
        return Evidence(kind=step.kind, score=score, weight=1.0, detail=detail)

    outcome, log = play(made, answer, PATTERNS[name])

    calls = asked(log)
    assert len(calls) <= (5 if name == "voting" and made.runs_alike else 3 * len(plan))
    assert calls == sorted(calls, key=ORDER.index), "only upward"
    assert len(verifiers(log)) <= 3 * len(calls)
    assert sum(isinstance(step, Compare) for step in log) <= len(calls)
    if not exact and name not in ("verify_loop", "voting"):
        assert len(calls) == len(set(calls)), "nobody could tell a better draft"
    assert [s.attempt.draft for s in log if isinstance(s, Judged)] == [
        a.draft for a in outcome.attempts
    ], "every draft is paid for and recorded"
    if outcome.answer is None:
        assert not outcome.attempts
        return
    answered = outcome.attempts[outcome.answer]
    if outcome.accepted:
        assert not any(e.refutes for e in answered.evidence)
        assert answered.verdict.action == "accept"
        assert answered.probability >= (0.2 if quality is None else quality) - 1e-9
    assert all(a.verdict.reason for a in outcome.attempts)
    if target_s is not None and len(plan) > 1:
        begun_late(log, target_s)


def begun_late(log, target_s):
    """No call begins after a draft that stands, where it is expected to end too late."""
    at_s, stands = 0.0, False
    for step in log:
        if isinstance(step, Judged):
            stands |= not any(e.refutes for e in step.attempt.evidence)
        elif isinstance(step, Call):
            assert not stands or at_s + SECONDS[step.tier] <= target_s + 1e-9
            at_s += SECONDS[step.tier]


@pytest.mark.parametrize("name", get_args(Pattern))
def test_no_confidence_outweighs_a_refutation_in_any_pattern(name):
    certain = FixedCalibration(after={"small": 1.0, "middle": 1.0, "large": 1.0})

    def answer(step, log):
        if isinstance(step, Compare):
            return Behaviour(groups=(0,) * len(step.drafts), n_inputs=9)
        return Drafted(draft=draft(step.tier)) if isinstance(step, Call) else failed("compile")

    made = terms(calibration=certain, checks=("compile",), runs_alike=True)
    outcome, _ = play(made, answer, PATTERNS[name])
    assert not outcome.accepted
    assert outcome.answer is not None


@pytest.mark.parametrize("name", get_args(Pattern))
def test_what_the_users_tests_could_not_be_run_on_is_marked_in_any_pattern(name):
    def answer(step, log):
        if isinstance(step, Compare):
            return Behaviour(groups=(0,) * len(step.drafts), n_inputs=9)
        if isinstance(step, Call):
            return Drafted(draft=draft(step.tier))
        return Evidence(kind="tests", score=None, detail="no package numpy")

    made = terms(checks=("tests",), runs_alike=True)
    outcome, _ = play(made, answer, PATTERNS[name])
    assert not outcome.accepted
    assert outcome.attempts[outcome.answer].verdict.action == "give_up"
