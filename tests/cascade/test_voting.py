"""Voting by behaviour: how votes are weighed, and who is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cascade.builders import LADDER, FixedCalibration, draft, failed
from tests.cascade.test_patterns import asked
from tests.cascade.test_policy import SURE, all_pass, play, terms
from xnai.cascade.ballot import posteriors
from xnai.cascade.patterns.voting import candidates, vote
from xnai.cascade.steps import Behaviour, Call, CallFailed, Compare, Drafted
from xnai.cascade.timing import Timing

TORN = FixedCalibration(after={"small": 0.7, "middle": 0.75, "large": 0.8})
PROBABILITIES = st.lists(st.floats(0.0, 1.0), min_size=1, max_size=6)


def voting(*groups, refuted=()):
    """Each comparison comes to the next of `groups`; drafts of the tiers `refuted` are."""
    left = list(groups)

    def answer(step, log):
        if isinstance(step, Compare):
            return Behaviour(groups=left.pop(0), n_inputs=8, detail="run on 8 inputs")
        if isinstance(step, Call) or step.draft.tier not in refuted:
            return all_pass(step, log)
        return failed(step.kind)

    return answer


def ballot(groups, *, calibration=TORN, plan=("draft", "refine", "expert"), **fields):
    refuted = fields.pop("refuted", ())
    made = terms(plan, calibration=calibration, runs_alike=True, **fields)
    return play(made, voting(*groups, refuted=refuted), vote)


def first_draws(terms_) -> list[str]:
    return [call.tier for call in candidates(terms_) if call.draw == 0]


class TestWeights:
    def test_agreement_raises_both_and_dissent_lowers_both(self):
        assert posteriors((0.7, 0.7), (0, 0))[0] == pytest.approx(0.9159, abs=1e-3)
        assert posteriors((0.7, 0.7), (0, 1)) == pytest.approx((0.452, 0.452), abs=1e-3)

    def test_two_weak_votes_do_not_beat_a_strong_one(self):
        weak, _, strong = posteriors((0.3, 0.3, 0.95), (0, 0, 1))
        assert strong > weak

    def test_what_cannot_be_compared_is_left_as_it_is(self):
        assert posteriors((0.6, 0.7), (None, 0)) == (0.6, 0.7)
        assert posteriors((0.6, 0.7, 0.7), (None, 0, 0))[0] == 0.6

    def test_mistakes_that_always_coincide_make_agreement_worthless(self):
        assert posteriors((0.7, 0.7), (0, 0), same_mistake=0.999)[0] < 0.85

    @given(st.data())
    def test_they_are_probabilities_of_which_groups_share_at_most_one(self, data):
        chances = data.draw(PROBABILITIES)
        groups = data.draw(st.tuples(*[st.none() | st.integers(0, 2)] * len(chances)))
        found = posteriors(chances, groups)
        assert all(0.0 <= p <= 1.0 for p in found)
        shared = {g: p for g, p in zip(groups, found, strict=True) if g is not None}
        if sum(g is not None for g in groups) > 1:
            assert sum(shared.values()) <= 1 + 1e-9


class TestCandidates:
    def test_they_come_from_the_smallest_tier_to_the_largest_of_the_plan(self):
        made = terms(("refine", "expert"))
        assert first_draws(made) == ["draft", "refine", "expert"]
        assert first_draws(terms(("refine",))) == ["draft", "refine"]
        assert [call.tier for call in candidates(made) if call.varied] == ["expert"] * 2

    def test_one_tier_alone_gives_several_of_which_only_the_first_is_greedy(self):
        one = replace(terms().route, plan=("refine",), probabilities={"refine": 0.5})
        calls = candidates(replace(terms(), route=one))
        assert [(c.tier, c.draw, c.varied) for c in calls] == [
            ("refine", 0, False),
            ("refine", 1, True),
            ("refine", 2, True),
        ]

    def test_the_cloud_is_a_candidate_only_where_the_plan_has_it(self):
        ladder = {r.name: replace(r, cloud=r.name == "expert") for r in LADDER}
        made = replace(terms(("draft", "expert")), ladder=ladder)
        assert first_draws(made) == ["draft", "expert"]
        within = replace(terms(("draft",)), ladder=ladder)
        assert {c.tier for c in candidates(within)} == {"draft"}


class TestVotes:
    def test_two_that_do_the_same_are_accepted_where_neither_would_be_alone(self):
        outcome, log = ballot([(0, 0)], quality=0.9)
        assert asked(log) == ["draft", "refine"]
        assert outcome.accepted
        answer = outcome.attempts[outcome.answer]
        assert answer.draft.tier == "refine", "the likelier of the two"
        assert "behaviour passed" in answer.verdict.reason
        (told,) = [e for e in answer.evidence if e.kind == "behaviour"]
        assert told.detail == "does what 1 of 1 others do; run on 8 inputs"
        assert [a.verdict.action for a in outcome.attempts] == ["climb", "accept"]

    def test_dissent_asks_a_third_and_the_heavier_group_wins(self):
        outcome, log = ballot([(0, 1), (0, 1, 0)])
        assert asked(log) == ["draft", "refine", "expert"]
        assert outcome.attempts[outcome.answer].draft.tier == "expert"
        assert outcome.attempts[1].probability < outcome.attempts[0].probability

    def test_an_earlier_candidate_that_wins_is_the_answer(self):
        strong = FixedCalibration(after={"small": 0.7, "middle": 0.9, "large": 0.6})
        outcome, _ = ballot([(0, 1), (0, 1, 1)], calibration=strong)
        answer = outcome.attempts[outcome.answer]
        assert (answer.draft.tier, answer.verdict.action) == ("refine", "accept")

    def test_what_an_exact_check_refutes_has_no_vote(self):
        outcome, log = ballot([(0, 0)], refuted=("draft",))
        compared = [len(step.drafts) for step in log if isinstance(step, Compare)]
        assert compared == [2], "not before there were two that stand"
        assert outcome.accepted
        assert not any(e.kind == "behaviour" for e in outcome.attempts[0].evidence)

    def test_the_largest_is_asked_again_only_where_a_check_refuted_all(self):
        everybody = ("draft", "refine", "expert")
        outcome, log = ballot([], refuted=everybody, checks=("examples",), exact=True)
        assert asked(log) == [*everybody, "expert", "expert"]
        assert outcome.attempts[outcome.answer].verdict.action == "give_up"
        _, log = ballot([], refuted=everybody, checks=("parse",))
        assert asked(log) == list(everybody)
        _, log = ballot([(0, 1), (0, 1, 2)], checks=("examples",), exact=True)
        assert asked(log) == list(everybody)

    def test_a_tier_that_fails_leaves_the_others_to_vote(self):
        def answer(step, log):
            if isinstance(step, Call) and step.tier == "draft":
                return CallFailed(error="died")
            return voting((0, 0))(step, log)

        outcome, _ = play(terms(calibration=TORN, runs_alike=True), answer, vote)
        assert outcome.accepted
        assert outcome.failures == {"draft": "died"}

    def test_a_tier_that_failed_is_not_asked_again(self):
        def answer(step, log):
            if isinstance(step, Call) and step.tier == "expert":
                return CallFailed(error="died")
            return voting(refuted=("draft", "refine"))(step, log)

        made = terms(checks=("examples",), exact=True, runs_alike=True)
        assert asked(play(made, answer, vote)[1]) == ["draft", "refine", "expert"]

    def test_where_nobody_gives_anything_there_is_no_answer(self):
        made = terms(runs_alike=True)
        outcome, _ = play(made, lambda step, log: CallFailed(error="died"), vote)
        assert outcome.answer is None
        assert set(outcome.failures) == {"draft", "refine", "expert"}

    def test_where_programs_cannot_be_run_it_climbs_as_ever(self):
        outcome, log = play(terms(calibration=SURE), all_pass, vote)
        assert asked(log) == ["draft"]
        assert outcome == play(terms(calibration=SURE), all_pass)[0]

    def test_the_second_is_left_out_where_it_would_come_too_late(self):
        timing = Timing(target_s=2.0, calls={"draft": 1.0, "refine": 3.0, "expert": 9.0})

        def answer(step, log):
            return Drafted(draft=draft(step.tier), at_s=1.0) if isinstance(step, Call) else None

        made = terms(calibration=TORN, checks=(), runs_alike=True, timing=timing)
        outcome, log = play(made, answer, vote)
        assert asked(log) == ["draft"]
        assert outcome.hurried
        assert outcome.accepted, "it is above the floor"

    def test_without_a_bar_reached_the_likeliest_is_given_with_its_doubt(self):
        weak = FixedCalibration(
            after={"small": 0.5, "middle": 0.4, "large": 0.3}, climb={"large": 0.1}
        )
        outcome, log = ballot([(0, 1)], calibration=weak, price=0.3)
        assert asked(log) == ["draft", "refine"]
        assert outcome.accepted
        assert outcome.attempts[outcome.answer].verdict.reason.startswith("nobody is likelier")
        marked, _ = ballot([(0, 1), (0, 1, 2)], calibration=weak, quality=0.9)
        assert not marked.accepted
