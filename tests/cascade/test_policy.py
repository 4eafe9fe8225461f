"""The laws of the policy, as tables and by properties, with no process and no clock."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cascade.builders import (
    LADDER,
    FixedCalibration,
    attempt,
    draft,
    failed,
    passed,
    route,
)
from xnai.cascade.policy import climb
from xnai.cascade.settling import Outcome, settle
from xnai.cascade.steps import Call, CallFailed, Check, Drafted, Judged, Together
from xnai.cascade.terms import Terms
from xnai.core.judgement import Evidence, Prices

SURE = FixedCalibration(after={"small": 0.95, "middle": 0.95, "large": 0.95})
UNSURE = FixedCalibration(after={"small": 0.6, "middle": 0.7, "large": 0.8})


def terms(plan=("draft", "refine", "expert"), *, calibration=SURE, checks=("parse",), **fields):
    return Terms(
        route=replace(
            route(*plan, p=fields.pop("p", 0.5), n_examples=int(fields.get("exact", False))),
            prices=Prices(cost=fields.pop("price", 0.1), second=fields.pop("second", 0.0)),
            seconds=fields.pop("seconds", {}),
        ),
        ladder={rung.name: rung for rung in LADDER},
        calibration=calibration,
        checks=checks,
        exact=fields.pop("exact", False),
        floor=fields.pop("floor", 0.2),
        capped=fields.pop("capped", False),
        **fields,
    )


def play(terms_, answer, pattern=climb):
    """Run a policy against `answer(step, log) -> observation`; gives the outcome and the steps.

    Steps that may be made together are made and logged one after the other.
    """
    policy = pattern(terms_)
    log = []

    def observe(step):
        if isinstance(step, Together):
            return tuple(map(observe, step.steps))
        log.append(step)
        return None if isinstance(step, Judged) else answer(step, log)

    step = next(policy)
    outcome = None
    while outcome is None:
        observation = observe(step)
        try:
            step = policy.send(observation)
        except StopIteration as stop:
            outcome = stop.value
    assert isinstance(outcome, Outcome)
    return outcome, log


def all_pass(step, log):
    return Drafted(draft=draft(step.tier)) if isinstance(step, Call) else passed(step.kind)


def test_a_sure_small_answer_is_accepted_without_waking_a_larger_tier():
    outcome, log = play(terms(), all_pass)
    assert outcome.accepted
    assert [s.tier for s in log if isinstance(s, Call)] == ["draft"]


def test_an_answer_that_the_users_tests_could_not_be_run_on_is_shown_and_marked():
    def answer(step, log):
        if isinstance(step, Call):
            return Drafted(draft=draft(step.tier))
        return Evidence(kind="tests", score=None, detail="no package numpy")

    outcome, log = play(terms(checks=("tests",)), answer)
    assert not outcome.accepted
    assert [s.tier for s in log if isinstance(s, Call)] == ["draft"]
    verdict = outcome.attempts[outcome.answer].verdict
    assert (verdict.action, verdict.reason) == (
        "give_up",
        "the tests were not run: no package numpy",
    )


@pytest.mark.parametrize(("capped", "tiers"), [(False, ["draft", "refine"]), (True, ["draft"])])
def test_a_draft_cut_by_its_budget_is_refuted_but_not_one_that_the_client_limited(capped, tiers):
    def answer(step, log):
        if isinstance(step, Call):
            return Drafted(draft=draft(step.tier, finish=("stop", "length")[step.tier == "draft"]))
        return passed(step.kind)

    outcome, log = play(terms(capped=capped), answer)
    assert [s.tier for s in log if isinstance(s, Call)] == tiers
    assert outcome.accepted
    if not capped:
        assert outcome.attempts[0].verdict.reason == "whole: cut after 0 tokens"


def test_a_wrong_small_answer_is_replaced_by_the_next_tier():
    def answer(step, log):
        if isinstance(step, Call):
            return Drafted(draft=draft(step.tier))
        return (
            failed("parse")
            if len([s for s in log if isinstance(s, Call)]) == 1
            else passed(step.kind)
        )

    outcome, log = play(terms(), answer)
    assert outcome.accepted
    assert outcome.attempts[outcome.answer].draft.tier == "refine"
    assert outcome.attempts[0].verdict.reason.startswith("parse")
    assert [s.hand_over for s in log if isinstance(s, Call)] == [False, True]


def test_an_unsure_answer_climbs_with_both_figures_in_the_reason():
    outcome, _ = play(terms(calibration=UNSURE, checks=()), all_pass)
    assert outcome.attempts[0].verdict.action == "climb"
    assert "0.60" in outcome.attempts[0].verdict.reason
    assert "0.90" in outcome.attempts[0].verdict.reason


def test_an_unsure_answer_stands_where_no_tier_above_would_do_better():
    level = replace(UNSURE, climb={"middle": 0.25, "large": 0.4})
    outcome, log = play(terms(calibration=level, checks=()), all_pass)
    assert [s.tier for s in log if isinstance(s, Call)] == ["draft"]
    assert outcome.accepted
    assert outcome.probability == pytest.approx(0.6)
    assert "no tier above is likely to do better" in outcome.attempts[0].verdict.reason


def test_a_small_gain_is_worth_a_small_tier_but_not_the_largest():
    level = replace(UNSURE, climb={"middle": 0.3, "large": 0.4})
    outcome, log = play(terms(calibration=level, checks=()), all_pass)
    assert [s.tier for s in log if isinstance(s, Call)] == ["draft", "refine"]
    assert outcome.attempts[outcome.answer].draft.tier == "refine"


def test_a_tier_that_would_do_no_better_is_passed_on_the_way_up():
    steep = replace(UNSURE, climb={"middle": 0.25, "large": 0.9})
    _, log = play(terms(calibration=steep, checks=()), all_pass)
    assert [s.tier for s in log if isinstance(s, Call)] == ["draft", "expert"]


def test_a_likelier_earlier_draft_answers_where_the_climb_disappointed():
    steep = FixedCalibration(
        after={"small": 0.6, "middle": 0.3}, climb={"middle": 0.8, "large": 0.35}
    )
    outcome, log = play(terms(calibration=steep, checks=()), all_pass)
    assert [s.tier for s in log if isinstance(s, Call)] == ["draft", "refine"]
    assert outcome.attempts[outcome.answer].draft.tier == "draft"
    assert outcome.probability == pytest.approx(0.6)
    assert "no tier above could do better" in outcome.attempts[outcome.answer].verdict.reason


def test_a_dead_tier_does_not_open_the_way_to_one_that_promises_nothing():
    level = replace(UNSURE, climb={"middle": 0.9, "large": 0.4})

    def answer(step, log):
        if isinstance(step, Call) and step.tier == "refine":
            return CallFailed(error="died")
        return all_pass(step, log)

    outcome, log = play(terms(calibration=level, checks=()), answer)
    assert [s.tier for s in log if isinstance(s, Call)] == ["draft", "refine"]
    assert outcome.accepted


def test_two_unsure_drafts_are_worth_a_third_that_is_no_surer_since_each_stays_in_reserve():
    torn = FixedCalibration(
        after={"small": 0.73, "middle": 0.66, "large": 0.95}, climb={"middle": 0.75, "large": 0.7}
    )
    outcome, log = play(terms(calibration=torn, checks=()), all_pass)
    assert [s.tier for s in log if isinstance(s, Call)] == ["draft", "refine", "expert"]
    assert outcome.attempts[outcome.answer].draft.tier == "expert"


PROGRAMS = {"draft": "def f(x): return x", "refine": "def f(x): return 2", "expert": "f = abs"}


def writing(programs):
    """Each tier writes its own program; what is checked passes, and says little."""

    def answer(step, log):
        if isinstance(step, Call):
            return Drafted(draft=replace(draft(step.tier), code=programs[step.tier]))
        return Evidence(kind=step.kind, score=1.0, weight=0.1)

    return answer


def test_a_small_tier_is_outvoted_by_larger_ones_that_write_another_program():
    torn = FixedCalibration(
        after={"small": 0.73, "middle": 0.6, "large": 0.55}, climb={"middle": 0.8, "large": 0.8}
    )
    outcome, _ = play(terms(calibration=torn, checks=()), writing(PROGRAMS))
    assert outcome.attempts[outcome.answer].draft.tier == "expert"
    same = dict.fromkeys(("refine", "expert"), "def f(y):\n    return y")
    outcome, _ = play(terms(calibration=torn, checks=()), writing(PROGRAMS | same))
    assert outcome.attempts[outcome.answer].draft.tier == "draft"
    assert outcome.probability == pytest.approx(0.73)


def test_a_draft_that_was_run_and_passed_is_not_outvoted():
    torn = FixedCalibration(
        after={"small": 0.73, "middle": 0.6, "large": 0.55}, climb={"middle": 0.8, "large": 0.8}
    )
    outcome, _ = play(terms(calibration=torn, checks=("examples",)), writing(PROGRAMS))
    assert outcome.attempts[outcome.answer].draft.tier == "draft"


def test_a_last_draft_that_may_be_right_where_the_likeliest_is_wrong_speaks_for_the_tier_above():
    class Telling(FixedCalibration):
        def after_climb(self, lower, above, features, probability):
            return 0.15 + 0.75 * probability

    torn = Telling(after={"small": 0.73, "middle": 0.6, "large": 0.95})
    _, log = play(terms(calibration=torn, checks=(), price=0.05), all_pass)
    assert [s.tier for s in log if isinstance(s, Call)] == ["draft", "refine", "expert"]


def test_a_tier_asked_for_alone_is_not_said_to_have_been_compared():
    outcome, _ = play(terms(("draft",), calibration=UNSURE, checks=()), all_pass)
    assert outcome.attempts[0].verdict.reason == "probability 0.60"


def test_a_refuted_answer_nobody_can_better_is_shown_but_marked():
    hopeless = replace(SURE, climb={"middle": 0.01, "large": 0.02})

    def answer(step, log):
        return Drafted(draft=draft(step.tier)) if isinstance(step, Call) else failed("parse")

    outcome, log = play(terms(calibration=hopeless), answer)
    assert [s.tier for s in log if isinstance(s, Call)] == ["draft"]
    assert outcome.attempts[0].verdict.action == "give_up"
    assert not outcome.accepted


def test_checks_stop_at_the_first_refutation():
    def answer(step, log):
        return Drafted(draft=draft(step.tier)) if isinstance(step, Call) else failed(step.kind)

    _, log = play(terms(("expert",), checks=("parse", "compile", "examples")), answer)
    assert [s.kind for s in log if isinstance(s, Check)] == ["parse"]


def test_passing_evidence_lifts_an_unsure_draft_over_the_threshold():
    outcome, _ = play(terms(calibration=UNSURE, checks=("parse", "examples"), exact=True), all_pass)
    assert outcome.attempts[0].verdict.action == "accept"
    assert len(outcome.attempts) == 1


def test_a_tier_draws_again_only_where_an_exact_check_exists():
    def answer(step, log):
        return Drafted(draft=draft(step.tier)) if isinstance(step, Call) else failed("examples")

    _, log = play(terms(checks=("examples",), exact=True, p=0.9), answer)
    assert [s.tier for s in log if isinstance(s, Call)][:2] == ["draft", "draft"]
    _, log = play(terms(calibration=UNSURE, checks=(), exact=False, p=0.9), answer)
    assert [s.tier for s in log if isinstance(s, Call)] == ["draft", "refine", "expert"]


def test_a_hopeless_tier_is_not_asked_twice_even_under_a_check():
    def answer(step, log):
        return Drafted(draft=draft(step.tier)) if isinstance(step, Call) else failed("examples")

    _, log = play(terms(checks=("examples",), exact=True, p=0.05), answer)
    assert [s.tier for s in log if isinstance(s, Call)] == ["draft", "refine", "expert"]


def test_a_failed_engine_is_one_more_reason_to_climb():
    def answer(step, log):
        if isinstance(step, Call):
            return (
                CallFailed(error="died")
                if step.tier == "draft"
                else Drafted(draft=draft(step.tier))
            )
        return passed(step.kind)

    outcome, _ = play(terms(), answer)
    assert outcome.accepted
    assert outcome.failures == {"draft": "died"}


def test_when_no_tier_answers_there_is_no_answer():
    outcome, _ = play(terms(), lambda step, log: CallFailed(error="died"))
    assert outcome.answer is None
    assert not outcome.accepted
    assert set(outcome.failures) == {"draft", "refine", "expert"}


def test_when_the_last_tier_dies_the_likeliest_earlier_draft_answers():
    def answer(step, log):
        if isinstance(step, Call) and step.tier == "expert":
            return CallFailed(error="out of memory")
        return all_pass(step, log)

    outcome, _ = play(terms(calibration=UNSURE, checks=()), answer)
    assert outcome.accepted
    assert outcome.attempts[outcome.answer].draft.tier == "refine"
    assert outcome.attempts[outcome.answer].verdict.action == "accept"


def test_a_refuted_last_answer_is_shown_but_marked():
    def answer(step, log):
        return Drafted(draft=draft(step.tier)) if isinstance(step, Call) else failed("compile")

    outcome, _ = play(terms(checks=("compile",)), answer)
    assert outcome.answer is not None
    assert not outcome.accepted


def test_of_refuted_drafts_the_one_that_passes_most_is_shown():
    scores = iter((0.2, 0.8, 0.4))

    def answer(step, log):
        if isinstance(step, Call):
            return Drafted(draft=draft(step.tier))
        return failed("examples", score=next(scores))

    outcome, _ = play(terms(checks=("examples",), exact=True, p=0.01), answer)
    assert outcome.attempts[outcome.answer].draft.tier == "refine"


def test_agreement_is_checked_only_against_another_tier():
    outcome, log = play(terms(calibration=UNSURE, checks=("parse", "agreement")), all_pass)
    assert [s.kind for s in log if isinstance(s, Check)] == ["parse", "parse", "agreement"]
    assert outcome.attempts[-1].draft.tier == "refine"


def test_critique_is_never_asked_of_a_tier_that_cannot():
    _, log = play(terms(calibration=UNSURE, checks=("critique",)), all_pass)
    assert not [s for s in log if isinstance(s, Check)]


@given(
    scores=st.lists(st.sampled_from([0.0, 0.5, 1.0, None]), min_size=60, max_size=60),
    p=st.floats(0.01, 0.99),
    after=st.tuples(*[st.floats(0.0, 1.0)] * 3),
    climbs=st.tuples(st.floats(0.0, 1.0), st.floats(0.0, 1.0)),
    crashes=st.sets(st.sampled_from(["draft", "refine", "expert"])),
    exact=st.booleans(),
)
def test_the_laws_hold_whatever_is_observed(scores, p, after, climbs, crashes, exact):
    feed = iter(scores)
    promised = dict(zip(("refine", "expert"), climbs, strict=True))
    calibration = FixedCalibration(
        after=dict(zip(("small", "middle", "large"), after, strict=True)),
        climb=dict(zip(("middle", "large"), climbs, strict=True)),
    )
    checks = ("parse", "compile", *(("examples",) if exact else ()), "agreement")

    def answer(step, log):
        if isinstance(step, Call):
            return (
                CallFailed(error="x") if step.tier in crashes else Drafted(draft=draft(step.tier))
            )
        return Evidence(kind=step.kind, score=next(feed, 1.0), weight=1.0)

    outcome, log = play(terms(calibration=calibration, checks=checks, exact=exact, p=p), answer)
    order = ["draft", "refine", "expert"]
    calls = [order.index(s.tier) for s in log if isinstance(s, Call)]
    assert calls == sorted(calls)
    assert len(calls) <= 9
    if not exact:
        assert len(calls) == len(set(calls))
    if outcome.accepted:
        answered = outcome.attempts[outcome.answer]
        assert not any(e.refutes for e in answered.evidence)
        assert answered.verdict.probability >= 0.2
        assert answered.verdict.action == "accept"
    standing = 0.0
    for judged, after_it in pairwise((*outcome.attempts, None)):
        assert judged.verdict.reason
        if not any(e.refutes for e in judged.evidence):
            standing = max(standing, judged.verdict.probability)
        if after_it is not None and after_it.draft.tier != judged.draft.tier:
            tier = after_it.draft.tier
            price = 0.1 * {rung.name: rung.parameters_b for rung in LADDER}[tier] / 16
            mended = (1 - standing) * promised[tier]
            assert mended - 0.2 * standing * (1 - promised[tier]) >= price - 1e-9
    if outcome.accepted:
        likely = [a for a in outcome.attempts if not any(e.refutes for e in a.evidence)]
        best = max(a.verdict.probability for a in likely)
        assert outcome.probability == best or outcome.probability >= 0.9
    assert (outcome.answer is None) == (crashes == set(order))


@pytest.mark.parametrize("kind", ["whole", "parse", "compile", "examples", "tests", "schema"])
def test_no_confidence_outweighs_a_refutation(kind):
    def answer(step, log):
        return (
            Drafted(draft=draft(step.tier)) if isinstance(step, Call) else failed(kind, score=0.9)
        )

    certain = FixedCalibration(after={"small": 1.0, "middle": 1.0, "large": 1.0})
    outcome, _ = play(terms(calibration=certain, checks=(kind,)), answer)
    assert not outcome.accepted


def test_of_hopeless_drafts_the_largest_tiers_is_shown_and_of_others_the_likeliest():
    hopeless = [attempt("draft", 0.1), attempt("refine", 0.02)]
    assert settle(hopeless, {}, floor=0.2, hopeless=0.2).answer == 1
    assert (
        settle([attempt("draft", 0.5), attempt("refine", 0.3)], {}, floor=0.2, hopeless=0.2).answer
        == 0
    )
    assert not settle(hopeless, {}, floor=0.2, hopeless=0.2).accepted


def test_a_climb_must_be_worth_its_compute_and_its_waiting():
    waiting = {"refine": 1.0, "expert": 100.0}

    def asked(**fields):
        steps = play(terms(calibration=UNSURE, checks=(), **fields), all_pass)[1]
        return [step.tier for step in steps if isinstance(step, Call)]

    assert asked() == ["draft", "refine", "expert"]
    assert asked(price=10.0) == ["draft"]
    assert asked(second=0.01) == ["draft", "refine", "expert"], "not measured, so not weighed"
    assert asked(second=0.01, seconds=waiting) == ["draft", "refine"]
