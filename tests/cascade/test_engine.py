"""The climb as it is acted out: who is asked what, what is streamed, kept and told."""

from __future__ import annotations

import json
import time
from contextlib import aclosing
from dataclasses import replace
from itertools import count
from typing import ClassVar

import anyio
import pytest

from tests.cascade.builders import FixedCalibration, request
from tests.cascade.fakes import BROKEN, DEAD, RIGHT, WRONG, Says, code, house
from xnai.core.chat import ToolCall, ToolSpec
from xnai.core.errors import (
    BadRequest,
    DeadlineExceeded,
    EngineError,
    Interrupted,
    OverBudget,
    PromptTooLong,
    UnknownName,
)
from xnai.core.events import (
    AttemptJudged,
    CallFailed,
    CallStarted,
    EvidenceFound,
    RecordFailed,
    TokensDrawn,
)
from xnai.core.judgement import AnswerDelta

pytestmark = pytest.mark.anyio
PLAIN = "Write f(x): double it"
WITH_EXAMPLES = "Write f(x): double it. f(2) returns 4, f(5) returns 10"
SURE = {"draft": 0.95, "refine": 0.95, "expert": 0.95}
UNSURE = {"draft": 0.3, "refine": 0.95, "expert": 0.95}


async def test_the_calibration_that_decides_is_chosen_by_request_and_named_in_the_choice():
    made = house({"draft": [RIGHT, RIGHT]}, after=SURE)
    other = FixedCalibration(before={"small": 0.45}, after={"small": 0.99}, version="other")
    usual = made.cascade.calibration
    chosen = replace(made.cascade, chosen=lambda name: other if name == "b" else usual)
    told = {}
    for name in ("a", "b"):
        async for delta in chosen.chat(replace(request(PLAIN), id=name)):
            if isinstance(delta, AnswerDelta):
                told[name] = delta.trajectory
    assert told["b"].route.probabilities["draft"] == 0.45
    assert told["b"].route.choice.version == "other"
    assert told["a"].route.probabilities["draft"] != 0.45
    assert told["a"].route.choice.version == usual.version


async def test_a_plan_drawn_by_lot_is_followed_and_recorded_with_its_chance():
    told = []
    for n in range(40):
        made = house({tier: [RIGHT] for tier in SURE}, after=SURE)
        settings = made.cascade.settings.model_copy(update={"explore": 0.2})
        explores = replace(made.cascade, settings=settings)
        async for delta in explores.chat(replace(request(PLAIN), id=f"r{n}")):
            if isinstance(delta, AnswerDelta):
                told.append(delta.trajectory)
    for each in told:
        assert each.route.choice.arm == ">".join(each.route.plan)
        assert len(each.route.choice.propensities) == 3
        assert each.attempts[0].draft.tier == each.route.plan[0]
    assert len({each.route.plan[0] for each in told}) > 1


async def test_who_asks_for_a_quality_is_given_no_other_plan_by_lot():
    for n in range(20):
        made = house({tier: [RIGHT] for tier in SURE}, after=SURE)
        settings = made.cascade.settings.model_copy(update={"explore": 0.2})
        explores = replace(made.cascade, settings=settings)
        async for delta in explores.chat(replace(request(PLAIN, quality=0.5), id=f"r{n}")):
            if isinstance(delta, AnswerDelta):
                assert list(delta.trajectory.route.choice.propensities.values()) == [1.0]


class TestAccepting:
    async def test_a_sure_draft_of_the_smallest_tier_is_the_answer(self):
        made = house({"draft": [RIGHT]}, after=SURE)
        done = await made.ask(request(PLAIN))
        assert done.accepted
        assert done.answer.tier == "draft"
        assert done.answer.code == "def f(x):\n    return 2 * x\n"
        assert made.pool.leased == ["small"]

    async def test_a_draft_that_passes_the_examples_is_accepted_although_unsure(self, sandbox):
        made = house({"draft": [RIGHT]}, after={"draft": 0.5}, sandbox=sandbox)
        done = await made.ask(request(WITH_EXAMPLES))
        assert done.answer.tier == "draft"
        assert [e.kind for e in done.attempts[0].evidence] == [
            "logprob",
            "parse",
            "compile",
            "arguments",
            "examples",
        ]

    async def test_the_users_tests_decide_as_examples_do(self, sandbox):
        made = house({"draft": [WRONG, RIGHT]}, after=SURE, before=SURE, sandbox=sandbox)
        tests = "from f import f\n\n\ndef test_it():\n    assert f(2) == 4\n"
        done = await made.ask(request(PLAIN, tests=tests, tests_module="f"))
        assert [a.verdict.action for a in done.attempts] == ["redraw", "accept"]

    @pytest.mark.parametrize(
        ("tests", "says"),
        [
            ("assert f(2) == 4", "no sandbox"),
            ("(", "Syntax"),
            ("", "no tests"),
            ("x = 1", "no tests"),
        ],
    )
    async def test_tests_that_cannot_be_run_are_refused_before_anything_is_drafted(
        self, sandbox, tests, says
    ):
        made = house({"draft": [RIGHT]}, **({} if "f" in tests else {"sandbox": sandbox}))
        with pytest.raises(BadRequest, match=says):
            await made.ask(request(PLAIN, tests=tests))
        assert made.pool.leased == []

    async def test_without_a_sandbox_nothing_is_run_and_the_evidence_says_so(self):
        made = house({"draft": [WRONG]}, after=SURE)
        done = await made.ask(request(WITH_EXAMPLES))
        assert done.accepted
        (found,) = [e for e in done.attempts[0].evidence if e.kind == "examples"]
        assert found.score is None
        assert "sandbox" in found.detail or "wanted here" in found.detail


class TestClimbing:
    async def test_a_wrong_draft_is_replaced_by_the_next_tiers(self):
        made = house({"draft": [BROKEN], "refine": [RIGHT]}, after=SURE)
        done = await made.ask(request(PLAIN))
        assert [a.draft.tier for a in done.attempts] == ["draft", "refine"]
        assert done.attempts[0].verdict.action == "climb"
        assert "SyntaxError" in done.attempts[0].verdict.reason
        assert done.answer.tier == "refine"

    async def test_the_next_tier_is_told_the_failing_examples_but_not_the_refuted_draft(
        self, sandbox
    ):
        made = house({"draft": [WRONG], "refine": [RIGHT]}, after=SURE, sandbox=sandbox, draws=1)
        await made.ask(request(WITH_EXAMPLES))
        (prompt,) = made.model("middle").prompts
        assert prompt.startswith(WITH_EXAMPLES)
        assert "<tier 1>" in prompt
        assert "f(2) returned 2, expected 4" in prompt
        assert "draft:" not in prompt

    async def test_a_probable_draft_goes_along(self):
        drafts = {"draft": [RIGHT], "refine": [RIGHT]}
        made = house(drafts, after={"draft": 0.95, "refine": 0.995}, threshold=0.99)
        made.cascade = replace(
            made.cascade, settings=made.cascade.settings.model_copy(update={"min_gain": 0.0})
        )
        await made.ask(request(PLAIN))
        (prompt,) = made.model("middle").prompts
        assert "draft:\n```python\ndef f(x):\n    return 2 * x\n```" in prompt

    async def test_a_packet_that_knows_nothing_of_the_draft_is_not_shown(self):
        made = house({"draft": [RIGHT], "refine": [RIGHT]}, after={"draft": 0.6, "refine": 0.95})
        await made.ask(request(PLAIN))
        assert made.model("middle").prompts == [PLAIN]

    async def test_agreement_of_two_tiers_is_evidence(self):
        renamed = code("def f(n):\n    # twice\n    return 2 * n")
        made = house({"draft": [RIGHT], "refine": [renamed]}, after={"draft": 0.5, "refine": 0.8})
        done = await made.ask(request(PLAIN))
        assert done.accepted
        (agreement,) = [e for e in done.attempts[1].evidence if e.kind == "agreement"]
        assert agreement.score == 1.0
        assert agreement.detail == "same program as draft's"

    async def test_when_all_are_refuted_the_best_draft_is_shown_and_marked(self):
        made = house({"draft": [BROKEN], "refine": [BROKEN], "expert": [BROKEN]}, after=SURE)
        done = await made.ask(request(PLAIN))
        assert not done.accepted
        assert done.answer.tier == "expert"
        assert done.attempts[-1].verdict.action == "give_up"

    async def test_bounds_keep_the_climb_between_them(self):
        made = house({"refine": [BROKEN], "expert": [RIGHT]}, after=SURE)
        done = await made.ask(request(PLAIN, min_tier="refine"))
        assert [a.draft.tier for a in done.attempts] == ["refine", "expert"]
        made = house({"draft": [BROKEN]}, after=SURE)
        done = await made.ask(request(PLAIN, max_tier="draft"))
        assert not done.accepted


class TestStarting:
    UNSURE: ClassVar = {
        "scripts": {"draft": [RIGHT], "refine": [RIGHT]},
        "after": SURE,
        "before": {"draft": 0.6, "refine": 0.9},
        "accepted": {"draft": 0.01},
    }

    async def test_a_tier_that_will_not_be_sure_starts_only_where_its_draft_is_run(self, sandbox):
        made = house(**self.UNSURE, sandbox=sandbox)
        assert (await made.ask(request(PLAIN))).answer.tier == "refine"
        assert (await made.ask(request(WITH_EXAMPLES))).answer.tier == "draft"

    async def test_examples_that_no_sandbox_can_run_start_no_tier_that_will_not_be_sure(self):
        made = house(**self.UNSURE)
        assert (await made.ask(request(WITH_EXAMPLES))).answer.tier == "refine"


class TestDrawingAgain:
    async def test_under_examples_the_same_tier_draws_again_warmer_and_with_another_seed(
        self, sandbox
    ):
        made = house({"draft": [WRONG, RIGHT]}, after=SURE, before=SURE, sandbox=sandbox)
        done = await made.ask(request(WITH_EXAMPLES))
        assert [a.verdict.action for a in done.attempts] == ["redraw", "accept"]
        first, second = (r.sampling for r in made.model("small").requests)
        assert (first.temperature, first.seed) == (0.0, None)
        assert second.temperature > 0
        assert second.seed is not None

    async def test_what_failed_with_a_packet_is_tried_once_more_without(self, sandbox):
        drafts = {"draft": [WRONG] * 3, "refine": [WRONG, RIGHT]}
        made = house(drafts, after=SURE, before=SURE, sandbox=sandbox)
        done = await made.ask(request(WITH_EXAMPLES))
        assert [a.draft.tier for a in done.attempts][-3:] == ["draft", "refine", "refine"]
        first, second = made.model("middle").requests
        assert "<tier 1>" in first.last_user_text
        assert second.last_user_text == WITH_EXAMPLES
        assert second.sampling.temperature == 0.0, "this prompt was not drawn before"

    async def test_without_anything_to_run_nobody_draws_twice(self):
        made = house({"draft": [BROKEN], "refine": [RIGHT]}, after=SURE, before=SURE)
        done = await made.ask(request(PLAIN))
        assert [a.draft.tier for a in done.attempts] == ["draft", "refine"]


class TestFailingEngines:
    async def test_an_engine_that_fails_is_passed_over(self):
        made = house({"draft": [DEAD], "refine": [RIGHT]}, after=SURE)
        done = await made.ask(request(PLAIN))
        assert done.answer.tier == "refine"
        (failure,) = [e for e in made.events if isinstance(e, CallFailed)]
        assert (failure.tier, failure.error) == ("draft", "the engine is gone")

    async def test_a_draft_cut_off_half_way_is_not_an_answer(self):
        cut = Says(text=RIGHT.text, fault=EngineError("cut off"))
        made = house({"draft": [cut], "refine": [RIGHT]}, after=SURE)
        assert (await made.ask(request(PLAIN))).answer.tier == "refine"

    async def test_a_lease_that_is_refused_is_passed_over(self):
        refusal = OverBudget(model="small", wanted_mib=900, budget_mib=500, held_mib=0)
        made = house({"refine": [RIGHT]}, after=SURE, refusals={"draft": refusal})
        assert (await made.ask(request(PLAIN))).answer.tier == "refine"

    async def test_a_prompt_too_long_for_one_tier_goes_to_the_next(self):
        long = Says(fault=PromptTooLong(prompt_tokens=2000, n_ctx=1024, model="small"))
        made = house({"draft": [long], "refine": [RIGHT]}, after=SURE)
        assert (await made.ask(request(PLAIN))).answer.tier == "refine"

    async def test_a_packet_that_does_not_fit_is_left_out_and_the_tier_still_asked(self, sandbox):
        long = Says(fault=PromptTooLong(prompt_tokens=1100, n_ctx=1024, model="middle"))
        drafts = {"draft": [WRONG], "refine": [long, RIGHT]}
        made = house(drafts, after=SURE, sandbox=sandbox, draws=1)
        done = await made.ask(request(WITH_EXAMPLES))
        with_packet, without = made.model("middle").prompts
        assert "<tier 1>" in with_packet
        assert without == WITH_EXAMPLES
        assert done.answer.tier == "refine"
        assert done.failures == {}

    async def test_tiers_that_could_not_answer_are_told_with_the_answer(self):
        made = house({"draft": [DEAD], "refine": [RIGHT]}, after=SURE)
        assert (await made.ask(request(PLAIN))).failures == {"draft": "the engine is gone"}

    async def test_when_no_tier_can_answer_the_error_says_why_each_failed(self):
        full = Says(fault=EngineError("the disk is full"))
        made = house({"draft": [DEAD], "refine": [full], "expert": [DEAD]})
        with pytest.raises(EngineError) as raised:
            await made.ask(request(PLAIN))
        assert str(raised.value) == (
            "the engine is gone Before that draft failed: the engine is gone "
            "Before that refine failed: the disk is full"
        )
        (kept,) = made.recorder.failures
        assert (kept.id, kept.error) == ("r1", raised.value)
        assert kept.plan == ("draft", "refine", "expert")
        assert list(kept.failures) == ["draft", "refine", "expert"]
        assert made.event_names[-1] == "CallFailed"

    async def test_a_request_whose_client_goes_away_is_recorded_as_interrupted(self):
        made = house({"draft": [WRONG], "refine": [RIGHT]}, after=UNSURE)
        async with aclosing(made.cascade.chat(request(PLAIN))) as deltas:
            await anext(deltas)
        (kept,) = made.recorder.failures
        assert isinstance(kept.error, Interrupted)
        assert [attempt.draft.tier for attempt in kept.attempts] == ["draft"]
        assert made.recorder.kept == []
        assert made.pool.n_held == 0

    async def test_a_draft_that_is_being_checked_when_the_client_goes_away_is_recorded_too(self):
        made = house({"draft": [RIGHT]}, after=SURE, sandbox=_SlowSandbox())
        with anyio.move_on_after(0.3):
            await made.ask(request(WITH_EXAMPLES))
        (kept,) = made.recorder.failures
        assert isinstance(kept.error, Interrupted)
        (attempt,) = kept.attempts
        assert attempt.draft.text == RIGHT.text
        assert attempt.verdict.reason == "not every check was made"

    async def test_a_draft_outlives_the_failure_of_the_tiers_above(self):
        made = house({"draft": [RIGHT], "refine": [DEAD], "expert": [DEAD]}, after=UNSURE)
        done = await made.ask(request(PLAIN))
        assert done.answer.tier == "draft"
        assert done.accepted, "its probability is above the floor"

    async def test_every_lease_is_returned_and_every_stream_closed(self):
        made = house({"draft": [DEAD], "refine": [BROKEN], "expert": [RIGHT]}, after=SURE)
        await made.ask(request(PLAIN))
        assert made.pool.n_held == 0
        assert [made.model(m).n_closed for m in ("small", "middle", "large")] == [1, 1, 1]


class TestBadRequests:
    async def test_no_words_are_refused_before_anything_is_leased(self):
        made = house({})
        with pytest.raises(BadRequest, match="empty"):
            await made.ask(request("  \n"))
        assert made.pool.leased == []
        assert [kept.plan for kept in made.recorder.failures] == [None]

    async def test_an_unknown_tier_is_refused_with_the_nearest_name(self):
        made = house({})
        with pytest.raises(UnknownName, match=r"'expret'\. Did you mean 'expert'"):
            await made.ask(request(PLAIN, tier="expret"))

    async def test_bounds_that_leave_no_tier_are_refused(self):
        with pytest.raises(BadRequest, match="'expert' stands above 'draft'"):
            await house({}).ask(request(PLAIN, min_tier="expert", max_tier="draft"))


class TestDeadline:
    async def test_without_a_draft_the_deadline_is_the_error(self):
        made = house({"draft": [Says(hangs=True)]})
        with pytest.raises(DeadlineExceeded, match=r"0\.3 s"):
            await made.ask(request(PLAIN, deadline_s=0.3))
        assert made.pool.n_held == 0
        assert isinstance(made.recorder.failures[0].error, DeadlineExceeded)

    async def test_with_a_draft_the_best_so_far_answers(self):
        made = house({"draft": [RIGHT], "refine": [Says(hangs=True)]}, after={"draft": 0.5})
        done = await made.ask(request(PLAIN, deadline_s=0.3))
        assert done.answer.tier == "draft"
        assert done.accepted
        assert done.attempts[0].verdict.reason.startswith("time ran out")

    async def test_a_tier_that_had_died_before_is_told_all_the_same(self):
        made = house({"draft": [DEAD], "refine": [RIGHT], "expert": [Says(hangs=True)]})
        done = await made.ask(request(PLAIN, deadline_s=0.3))
        assert done.failures == {"draft": "the engine is gone"}

    async def test_a_draft_whose_critique_did_not_come_in_time_still_answers(self):
        script = [RIGHT, Says(hangs=True)]
        made = house({"draft": script}, after={"draft": 0.5}, critic="draft")
        done = await made.ask(request(PLAIN, deadline_s=0.3))
        assert done.answer.tier == "draft"
        assert [e.kind for e in done.attempts[0].evidence] == ["parse", "compile", "arguments"]
        assert made.pool.n_held == 0

    async def test_a_draft_that_could_be_run_but_was_not_is_shown_and_marked(self):
        made = house({"draft": [RIGHT]}, after=SURE, sandbox=_SlowSandbox())
        done = await made.ask(request(WITH_EXAMPLES, deadline_s=0.3))
        assert done.answer.tier == "draft"
        assert not done.accepted


class TestStreaming:
    async def test_a_judged_draft_is_withheld_and_progress_goes_out_as_reasoning(self):
        made = house({"draft": [BROKEN], "refine": [RIGHT]}, after=SURE)
        deltas = await made.deltas(request(PLAIN))
        assert [bool(d.text) for d in deltas] == [False, False, True]
        assert deltas[0].reasoning.startswith("draft: climb, parse: SyntaxError")
        assert deltas[1].reasoning.startswith("refine: accept, ")
        assert deltas[2].text == RIGHT.text
        assert deltas[2].finish == "stop"

    async def test_a_named_tier_streams_its_words_as_they_come_and_only_once(self):
        made = house({"refine": [RIGHT]}, after=SURE)
        deltas = await made.deltas(request(PLAIN, tier="refine"))
        assert [d.text for d in deltas[:-2]] == RIGHT.text.splitlines(keepends=True)
        assert deltas[-1].text == ""
        assert deltas[-1].trajectory.answer.text == RIGHT.text

    async def test_a_named_tier_under_examples_is_withheld_since_it_may_draw_again(self, sandbox):
        made = house({"refine": [WRONG, RIGHT]}, after=SURE, before=SURE, sandbox=sandbox)
        deltas = await made.deltas(request(WITH_EXAMPLES, tier="refine"))
        assert "".join(d.text for d in deltas) == RIGHT.text

    async def test_a_reader_that_goes_away_frees_the_engine_at_once(self):
        made = house({"refine": [Says(text="one\ntwo\n", hangs=True)]})
        stream = made.cascade.chat(request(PLAIN, tier="refine"))
        assert (await anext(stream)).text == "one\n"
        assert made.pool.n_held == 1
        await stream.aclose()
        assert made.pool.n_held == 0
        assert made.model("middle").n_closed == 1

    async def test_every_discarded_draft_is_counted_in_the_usage(self):
        made = house({"draft": [BROKEN], "refine": [RIGHT]}, after=SURE)
        last = (await made.deltas(request(PLAIN)))[-1]
        drafts = [a.draft.usage for a in last.trajectory.attempts]
        assert last.usage.prompt_tokens == 20
        assert last.usage.completion_tokens == sum(u.completion_tokens for u in drafts)


class TestEvents:
    async def test_they_come_in_the_order_of_what_happened(self):
        made = house({"draft": [BROKEN], "refine": [RIGHT]}, after=SURE)
        await made.ask(request(PLAIN))
        names = [n for n in made.event_names if n != "TokensDrawn"]
        assert names == [
            "RouteDecided",
            *("CallStarted", "EvidenceFound", "AttemptJudged"),
            *("CallStarted", *["EvidenceFound"] * 4, "AttemptJudged"),
            "RequestAnswered",
        ]

    async def test_attempts_are_numbered_over_the_whole_request(self):
        made = house({"draft": [DEAD], "refine": [BROKEN], "expert": [RIGHT]}, after=SURE)
        await made.ask(request(PLAIN))
        kinds = (CallStarted, CallFailed, AttemptJudged, EvidenceFound)
        numbered = [e for e in made.events if isinstance(e, kinds)]
        assert [e.attempt for e in numbered] == sorted(e.attempt for e in numbered)
        assert {e.attempt for e in numbered} == {1, 2, 3}

    async def test_tokens_are_counted_as_they_are_drawn(self):
        made = house({"draft": [RIGHT]}, after=SURE)
        await made.ask(request(PLAIN))
        drawn = [e.n_tokens for e in made.events if isinstance(e, TokensDrawn)]
        assert drawn == [1, 2, 3, 4, 4]

    async def test_a_store_that_cannot_write_is_told_and_the_answer_stands(self):
        made = house({"draft": [RIGHT]}, after=SURE, full_disk=True)
        done = await made.ask(request(PLAIN))
        assert done.accepted
        assert [e.error for e in made.events if isinstance(e, RecordFailed)] == ["the disk is full"]
        assert made.event_names[-1] == "RequestAnswered"

    async def test_a_store_that_cannot_write_does_not_hide_why_nobody_answered(self):
        made = house({"draft": [DEAD], "refine": [DEAD], "expert": [DEAD]}, full_disk=True)
        with pytest.raises(EngineError, match="the engine is gone"):
            await made.ask(request(PLAIN))
        assert made.event_names[-1] == "RecordFailed"


class TestCritique:
    async def test_a_capable_tier_is_asked_about_its_own_draft_and_believed(self):
        script = [RIGHT, Says(text="Wrong: it doubles nothing.")]
        made = house(
            {"draft": script, "refine": [RIGHT]}, after=SURE, critic="draft", threshold=0.94
        )
        done = await made.ask(request(PLAIN))
        (critique,) = [e for e in done.attempts[0].evidence if e.kind == "critique"]
        assert critique.score == 0.0
        assert done.answer.tier == "refine"
        assert "critique: it doubles nothing." in made.model("middle").prompts[0]

    async def test_its_tokens_are_paid_for_like_those_of_a_draft(self):
        made = house({"draft": [RIGHT, Says(text="right")]}, after=SURE, critic="draft")
        (*_, last) = [delta async for delta in made.cascade.chat(request(PLAIN))]
        (attempt,) = last.trajectory.attempts
        (critique,) = [e for e in attempt.evidence if e.kind == "critique"]
        assert len(critique.prompt_sha256) == 64
        assert critique.usage.completion_tokens > 0
        paid = attempt.draft.usage.completion_tokens + critique.usage.completion_tokens
        assert last.usage.completion_tokens == paid

    async def test_the_critic_sees_the_request_and_the_draft(self):
        made = house({"draft": [RIGHT, Says(text="right")]}, after=SURE, critic="draft")
        await made.ask(request(PLAIN))
        assert made.model("small").prompts[1] == f"judge {RIGHT.text} against {PLAIN}"

    async def test_other_tiers_are_never_asked(self):
        made = house({"draft": [BROKEN], "refine": [RIGHT]}, after=SURE, critic="draft")
        done = await made.ask(request(PLAIN))
        assert len(made.model("middle").requests) == 1
        assert done.answer.tier == "refine"

    async def test_a_critic_that_fails_says_nothing(self):
        made = house({"draft": [RIGHT, DEAD]}, after=SURE, critic="draft")
        done = await made.ask(request(PLAIN))
        assert done.accepted
        assert done.attempts[0].evidence[-1].score is None


class TestOtherAnswers:
    async def test_tool_calls_are_checked_against_the_tools_and_given_on(self):
        spec = ToolSpec(
            name="read_file",
            parameters={
                "type": "object",
                "properties": {"path": {"type": "string"}},
                "required": ["path"],
            },
        )
        bad = ToolCall(id="1", name="read_file", arguments='{"file": "a"}')
        good = ToolCall(id="2", name="read_file", arguments='{"path": "a"}')
        made = house(
            {"draft": [Says(tool_calls=(bad,))], "refine": [Says(tool_calls=(good,))]}, after=SURE
        )
        last = (await made.deltas(request("Read the file a", tools=(spec,))))[-1]
        assert last.tool_calls == (good,)
        assert last.trajectory.attempts[0].verdict.reason.startswith("schema:")

    async def test_an_answer_without_the_call_that_must_be_made_is_climbed_from_or_marked(self):
        spec, call = ToolSpec(name="read_file"), ToolCall(id="1", name="read_file", arguments="{}")
        asked = request("Read the file a", tools=(spec,), tool_choice="required")
        silent, calling = Says(text="I will."), Says(tool_calls=(call,))
        done = await house({"draft": [silent], "refine": [calling]}, after=SURE).ask(asked)
        assert (done.answer.tier, done.accepted) == ("refine", True)
        scripts = {"draft": [silent], "refine": [silent], "expert": [silent]}
        done = await house(scripts, after=SURE).ask(asked)
        assert (done.answer.text, done.accepted) == ("I will.", False)
        assert [a.evidence[1].detail for a in done.attempts] == ["no tool is called"] * 3

    async def test_calls_that_the_client_takes_no_more_of_are_left_out(self):
        spec = ToolSpec(name="read_file")
        calls = tuple(ToolCall(id=n, name="read_file", arguments="{}") for n in "ab")
        for several, given in ((True, calls), (False, calls[:1])):
            made = house({"draft": [Says(tool_calls=calls)]}, after=SURE)
            asked = request("Read a and b", tools=(spec,), parallel_tool_calls=several)
            assert (await made.deltas(asked))[-1].tool_calls == given

    async def test_json_that_breaks_the_schema_is_refuted(self):
        schema = {"type": "object", "required": ["name"]}
        made = house(
            {"draft": [Says(text='{"n": 1}')], "refine": [Says(text='{"name": "x"}')]}, after=SURE
        )
        done = await made.ask(request("Give me a person", json_schema=schema))
        assert json.loads(done.answer.text) == {"name": "x"}
        assert done.attempts[0].verdict.reason.startswith("schema:")

    async def test_words_are_accepted_by_confidence_alone(self):
        made = house({"draft": [Says(text="It doubles x.")]}, after=SURE)
        done = await made.ask(request("Explain in one line: def f(x): return 2 * x"))
        assert done.answer.text == "It doubles x."
        assert [e.kind for e in done.attempts[0].evidence] == ["logprob"]

    async def test_an_engine_without_logprobs_is_judged_by_its_prior(self):
        script = Says(text=RIGHT.text, logprob=None)
        done = await house({"draft": [script]}, after=SURE).ask(request(PLAIN))
        assert done.answer.logprob is None
        assert "logprob" not in [e.kind for e in done.attempts[0].evidence]


class TestAccounting:
    async def test_overhead_is_what_is_left_without_engines_checks_and_the_reader(self):
        made = house({"draft": [BROKEN], "refine": [RIGHT]}, after=SURE)
        async for _ in made.cascade.chat(request(PLAIN)):
            time.sleep(0.02)  # noqa: ASYNC251 (a reader who is slow)
        (done,) = made.recorder.kept
        assert done.elapsed_s >= 0.04
        assert 0 <= done.overhead_s < 0.02

    async def test_a_failed_call_is_no_overhead(self):
        ticks = count()
        # Every look at the clock is a second; only what lies between the looks is overhead.
        made = house(
            {"draft": [DEAD], "refine": [RIGHT]}, after=SURE, clock=lambda: float(next(ticks))
        )
        failed = await made.ask(request(PLAIN))
        ticks = count()
        made = house({"draft": [RIGHT]}, after=SURE, clock=lambda: float(next(ticks)))
        done = await made.ask(request(PLAIN))
        assert failed.elapsed_s > done.elapsed_s
        assert failed.overhead_s < failed.elapsed_s - 3


class _SlowSandbox:
    """Says that it confines, and never finishes."""

    grade = "landlock"

    async def run_python(self, source: str, **_: object) -> None:
        await anyio.sleep_forever()


class TestGaps:
    async def test_what_stands_before_a_gap_is_given_as_it_is(self):
        made = house({"draft": [Says(text="2 * x")]}, after=SURE)
        text = "def f(x):  # f(1) == 3\n    return "
        done = await made.ask(request(text, suffix="\n"))
        (asked,) = made.model("small").requests
        assert [message.content for message in asked.messages] == [text]
        assert (done.answer.text, asked.suffix, done.accepted) == ("2 * x", "\n", True)
        assert [e.kind for e in done.attempts[0].evidence] == ["logprob"]

    async def test_nothing_may_stand_before_it(self):
        made = house({"draft": [Says(text="import os")]}, after=SURE)
        assert (await made.ask(request("", suffix="\nos.getcwd()"))).answer.text == "import os"

    async def test_a_climb_hands_no_packet_into_the_text(self):
        made = house({"draft": [Says(text="x")], "refine": [Says(text="y")]}, after=UNSURE)
        done = await made.ask(request("def f(x): return ", suffix="\n"))
        assert done.answer.text == "y"
        assert made.model("middle").prompts == ["def f(x): return "]
