"""How long tiers will take, from what was measured; and who may answer within a target."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cascade.builders import LADDER, attempt, draft, features, passed, request
from xnai.cascade.paces import Paces
from xnai.cascade.routing import decide_route
from xnai.cascade.timing import Timing, best_in_time, chain_in_time, foretold, told
from xnai.core.chat import Message, Sampling, ToolSpec, Usage
from xnai.core.events import AttemptJudged, EngineStarted, EngineStopped, EvidenceFound
from xnai.core.pace import Pace

TIERS = ("draft", "refine", "expert")
MEASURED = Pace(n_calls=1, n_read=100, read_s=1.0, n_drawn=40, drawn_s=4.0, load_s=0.0)
"""100 tokens read and 10 drawn a second, 41 tokens an answer."""
BETTER = {"draft": 0.5, "refine": 0.7, "expert": 0.9}
TEXT = "Write f(x): double it"
any_seconds = st.floats(0, 1e6)
any_tokens = st.integers(0, 1_000_000)


def call(n_read: int, first_s: float, n_tokens: int, elapsed_s: float, *, n_cached: int = 0):
    usage = Usage(
        prompt_tokens=n_read + n_cached, completion_tokens=n_tokens, cached_tokens=n_cached
    )
    return draft(usage=usage, first_s=first_s, elapsed_s=elapsed_s)


calls = st.builds(
    lambda n_read, first_s, n_tokens, more_s: call(n_read, first_s, n_tokens, first_s + more_s),
    any_tokens,
    any_seconds,
    any_tokens,
    any_seconds,
)


class TestPace:
    def test_what_was_measured_once_is_foretold_for_the_same(self):
        pace = Pace().after_call(call(100, 1.0, 41, 5.0, n_cached=900)).after_load(2.0)
        assert pace.seconds(n_prompt=100, n_answer=40) == pytest.approx(2 + 1 + 4)
        assert pace.usual_tokens == 41

    @pytest.mark.parametrize(
        "said",
        [
            replace(call(100, 1.0, 41, 5.0), first_s=None),
            call(100, 1.0, 1, 1.0),
            call(100, 1.0, 0, 1.0),
        ],
    )
    def test_a_draft_that_does_not_tell_reading_from_drawing_says_nothing(self, said):
        assert Pace().after_call(said) == Pace()
        assert Pace().seconds(n_prompt=1, n_answer=1) is None

    def test_a_machine_that_became_slower_is_known_after_a_few_calls(self):
        pace = MEASURED
        for _ in range(20):
            pace = pace.after_call(call(100, 3.0, 41, 15.0))
        assert pace.seconds(n_prompt=100, n_answer=40) == pytest.approx(15, rel=0.1)

    @given(st.lists(calls, min_size=1, max_size=8), st.tuples(*[any_tokens] * 4))
    def test_more_tokens_never_take_less_time_nor_any_time_below_zero(self, made, tokens):
        pace = Pace()
        for each in made:
            pace = pace.after_call(each)
        less_prompt, more_prompt = sorted(tokens[:2])
        less_answer, more_answer = sorted(tokens[2:])
        short = pace.seconds(n_prompt=less_prompt, n_answer=less_answer)
        if short is None:
            assert pace == Pace()
            return
        assert short >= 0
        for longer in ((more_prompt, less_answer), (less_prompt, more_answer)):
            assert pace.seconds(n_prompt=longer[0], n_answer=longer[1]) >= short


class TestPaces:
    def test_it_learns_from_what_happens_and_knows_what_is_in_memory(self):
        paces = Paces(loaded_here=frozenset({"small", "middle"}))
        models = {"draft": "small", "refine": "middle", "cloud": "theirs"}
        assert {tier: pace.load_s for tier, pace in paces.now(models).items()} == {
            "draft": None, "refine": None, "cloud": 0.0,
        }  # fmt: skip
        assert not paces.changed
        sizes = {"pid": 1, "estimated_mib": 1.0, "measured_mib": 1.0}
        paces(EngineStarted(model="small", ready_s=3.0, **sizes))
        record = replace(attempt("draft", 0.9), draft=call(100, 1.0, 41, 5.0))
        paces(AttemptJudged(request_id="r", attempt=1, record=record))
        now = paces.now(models)["draft"]
        assert (now.load_s, now.seconds(n_prompt=100, n_answer=40)) == (0.0, 5.0)
        paces(EngineStopped(model="small", pid=1, reason="evicted"))
        assert paces.now(models)["draft"].seconds(n_prompt=100, n_answer=40) == 8.0
        assert paces.changed

    def test_who_comes_later_waits_for_those_before_in_calls_of_the_usual_length(self):
        paces = Paces()
        record = replace(attempt("draft", 0.9), draft=call(100, 1.0, 41, 5.0))
        paces(AttemptJudged(request_id="r", attempt=1, record=record))
        model = record.draft.model
        now = paces.now({"draft": model, "new": "other"}, {model: 1.5, "other": 3.0}.__getitem__)
        assert now["draft"].wait_s == pytest.approx(7.5)
        assert now["draft"].seconds(n_prompt=100, n_answer=40) == pytest.approx(12.5)
        assert now["new"].wait_s == 0.0, "nobody knows how long its calls are"
        assert paces.known[model].wait_s == 0.0, "what is kept is the model's own pace"

    def test_it_knows_what_checks_usually_take(self):
        paces = Paces()
        for cost_s in (1.0, 2.0):
            found = replace(passed("tests"), cost_s=cost_s)
            paces(EvidenceFound(request_id="r", attempt=1, evidence=found))
        assert paces.checks == {"tests": pytest.approx(1.2)}


class TestForetold:
    def test_an_answer_is_as_long_as_usual_or_as_its_asks_and_no_longer_than_allowed(self):
        asked = request(TEXT)
        one = foretold(asked, features(TEXT), {"draft": MEASURED})["draft"]
        assert one == pytest.approx(len(TEXT) / 3 / 100 + 7.0)  # 70 tokens for one ask
        wordy = replace(MEASURED, n_drawn=400, drawn_s=40.0)
        assert foretold(asked, features(TEXT), {"draft": wordy})["draft"] > 40
        capped = replace(asked, sampling=Sampling(max_tokens=10))
        assert foretold(capped, features(TEXT), {"draft": wordy})["draft"] < 2

    def test_tools_and_earlier_turns_are_read_by_all_but_the_tier_that_answered_last(self):
        earlier = Message(role="user", content="x" * 30_000)
        asked = request(TEXT, tools=(ToolSpec(name="t", description="y" * 30_000),))
        asked = replace(asked, messages=(earlier, *asked.messages))
        paces = {"draft": MEASURED, "refine": MEASURED}
        found = foretold(asked, features(TEXT), paces, before="refine")
        assert found["draft"] - found["refine"] == pytest.approx(200, rel=0.01)

    def test_what_was_not_measured_is_not_foretold_and_that_is_told(self):
        unknown_load = replace(MEASURED, load_s=None)
        paces = {"draft": MEASURED, "refine": Pace(), "expert": unknown_load}
        calls_s = foretold(request(TEXT), features(TEXT), paces)
        assert calls_s.keys() == {"draft", "expert"}
        lines = told(TIERS, paces, Timing(target_s=2.0, calls=calls_s))
        assert lines == (
            "an answer within 2 s is wanted",
            "draft: 7.1 s expected",
            "refine: not measured on this machine, so it counts as fast enough",
            "expert: 7.1 s expected, without loading, which was not measured",
        )
        assert told(TIERS, paces, Timing()) == ()


class TestWhoIsInTime:
    @given(st.tuples(*[st.floats(0.01, 100)] * 3))
    def test_a_target_too_small_for_every_tier_leads_to_the_fastest(self, seconds):
        calls_s = dict(zip(TIERS, seconds, strict=True))
        assert calls_s[best_in_time(TIERS, BETTER, calls_s, 0.001)] == min(seconds)

    @given(st.tuples(*[st.floats(0.01, 100)] * 3), st.floats(0.01, 100))
    def test_of_those_in_time_it_is_the_likeliest_to_be_right(self, seconds, target_s):
        calls_s = dict(zip(TIERS, seconds, strict=True))
        best = best_in_time(TIERS, BETTER, calls_s, target_s)
        fitting = [tier for tier in TIERS if calls_s[tier] <= target_s]
        assert best == (fitting[-1] if fitting else min(TIERS, key=calls_s.__getitem__))

    @given(st.lists(st.floats(0, 100), min_size=1, max_size=8), st.floats(0, 200))
    def test_a_chain_keeps_its_end_and_is_in_time_where_that_can_be(self, seconds, target_s):
        calls_s = {f"t{i}": s for i, s in enumerate(seconds)}
        kept = chain_in_time(list(calls_s), calls_s, target_s)
        assert kept == [tier for tier in calls_s if tier in kept]
        assert kept[-1] == list(calls_s)[-1]
        assert len(kept) == 1 or sum(calls_s[tier] for tier in kept) <= target_s


def decide(target_s: float | None, seconds, **fields):
    timing = Timing(target_s=target_s, calls=seconds)
    likely = {"draft": 0.6, "refine": 0.8, "expert": 0.9}
    return decide_route(
        request(TEXT), features(TEXT), LADDER, likely, likely, can_run=True, timing=timing, **fields
    )


SECONDS = {"draft": 1.0, "refine": 3.0, "expert": 9.0}


class TestPlan:
    @pytest.mark.parametrize(
        ("target_s", "plan", "hurried"),
        [
            (None, ("draft", "refine", "expert"), False),
            (13.0, ("draft", "refine", "expert"), False),
            (11.0, ("draft", "expert"), True),
            (9.5, ("expert",), True),
            (5.0, ("draft", "refine", "expert"), False),
            (3.5, ("refine", "expert"), True),
            (1.0, ("draft", "refine", "expert"), False),
            (0.1, ("draft", "refine", "expert"), False),
        ],
    )
    def test_it_ends_in_time_with_the_best_that_can_and_what_is_too_slow_comes_after(
        self, target_s, plan, hurried
    ):
        decided = decide(target_s, SECONDS)
        assert (decided.plan, decided.hurried) == (plan, hurried)

    def test_what_is_left_out_is_told_with_the_reason(self):
        reasons = "\n".join(decide(9.5, SECONDS).reasons)
        assert "draft: left out, right with p=0.60: it would make the answer too late" in reasons

    def test_what_was_not_measured_is_not_left_out(self):
        assert decide(2.0, {"draft": 5.0, "refine": 5.0}).plan == ("expert",)

    def test_a_conversation_stays_with_its_tier_where_that_is_in_time(self):
        assert decide(4.0, SECONDS, before="refine").plan == ("refine", "expert")
        assert decide(2.0, SECONDS, before="refine").plan[0] == "draft"

    def test_a_cloud_that_is_too_slow_is_not_asked_first(self):
        ladder = (*LADDER[:1], replace(LADDER[2], cloud=True))
        likely = {"draft": 0.6, "expert": 0.9}
        for target_s, plan in ((5.0, ("draft", "expert")), (20.0, ("expert", "draft"))):
            decided = decide_route(
                request(TEXT), features(TEXT), ladder, likely, likely, can_run=True,
                cloud_first=True, timing=Timing(target_s=target_s, calls=SECONDS),
            )  # fmt: skip
            assert decided.plan == plan
            assert decided.hurried is (plan[0] == "draft")
