"""An answer that is sent back: the next larger tier is asked, with the packet."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.cascade.builders import attempt, failed, passed, request, route
from tests.cascade.fakes import RIGHT, WRONG, House, Says, house
from xnai.cascade.handoff import make_handoff, sent_back
from xnai.core.errors import BadRequest, DeadlineExceeded, UnknownName
from xnai.core.judgement import AnswerDelta, Evidence, Trajectory, Unwanted

pytestmark = pytest.mark.anyio
PLAIN = "Write f(x): double it"
SURE = {"draft": 0.95, "refine": 0.95, "expert": 0.95}


async def escalated(made: House, *, because: str = "", **changed) -> Trajectory:
    """Ask, and send back what comes."""
    first = await made.ask(request(PLAIN))
    unwanted = Unwanted(request_id="r1", attempts=first.attempts, because=because)
    asked = replace(request(PLAIN), id="r2", **changed)
    deltas = [delta async for delta in made.cascade.escalate(asked, unwanted)]
    assert isinstance(deltas[-1], AnswerDelta)
    return deltas[-1].trajectory


class TestTheNextTier:
    async def test_it_is_asked_although_the_answer_was_sure(self):
        made = house({"draft": [WRONG], "refine": [RIGHT]}, after=SURE)
        done = await escalated(made)
        assert made.pool.leased == ["small", "middle"]
        assert (done.answer.tier, done.accepted) == ("refine", True)

    async def test_it_is_told_the_draft_and_what_is_wrong_with_it(self):
        made = house({"draft": [WRONG], "refine": [RIGHT]}, after=SURE)
        await escalated(made, because="it does not double")
        [told] = made.model("middle").prompts
        assert "return x" in told
        assert "critique: it does not double" in told
        assert "confidence: draft 0.00" in told

    async def test_it_is_asked_although_it_would_be_skipped_by_its_worth(self):
        made = house(
            {"draft": [WRONG], "refine": [RIGHT]},
            after=SURE,
            before={"draft": 0.9, "refine": 0.01, "expert": 0.99},
        )
        assert (await escalated(made)).plan[0] == "refine"

    async def test_a_draft_of_its_own_that_is_not_sure_climbs_on(self):
        made = house(
            {"draft": [WRONG], "refine": [WRONG], "expert": [RIGHT]}, after=SURE | {"refine": 0.3}
        )
        done = await escalated(made)
        assert [a.draft.tier for a in done.attempts] == ["refine", "expert"]
        assert done.answer.tier == "expert"

    async def test_the_record_holds_the_new_drafts_only_and_says_what_was_sent_back(self):
        made = house({"draft": [WRONG], "refine": [RIGHT]}, after=SURE)
        await escalated(made, because="no")
        kept = made.recorder.kept[-1]
        assert [a.draft.tier for a in kept.attempts] == ["refine"]
        assert any("request r1, sent back" in reason for reason in kept.route.reasons)

    async def test_where_none_is_larger_that_is_told_and_nobody_is_asked(self):
        made = house({"expert": [RIGHT]}, after=SURE)
        first = await made.ask(request(PLAIN, min_tier="expert"))
        unwanted = Unwanted(request_id="r1", attempts=first.attempts)
        with pytest.raises(BadRequest, match="expert has drafted already"):
            _ = [d async for d in made.cascade.escalate(request(PLAIN), unwanted)]
        assert made.pool.leased == ["large"]
        assert isinstance(made.recorder.failures[-1].error, BadRequest)

    async def test_drafts_of_tiers_that_are_gone_from_the_ladder_are_told(self):
        gone = attempt("draft", 0.9)
        gone = replace(gone, draft=replace(gone.draft, tier="gone"))
        made = house({}, after=SURE)
        with pytest.raises(UnknownName, match="gone"):
            _ = [
                d
                async for d in made.cascade.escalate(
                    request(PLAIN), Unwanted(request_id="r1", attempts=(gone,))
                )
            ]

    async def test_it_keeps_to_the_deadline(self):
        made = house({"draft": [WRONG], "refine": [Says(hangs=True)]}, after=SURE)
        with pytest.raises(DeadlineExceeded):
            await escalated(made, deadline_s=0.05)
        assert made.pool.n_held == 0


class TestWhatIsLearned:
    async def test_a_reason_is_a_correction_of_the_answer(self):
        made = house({"draft": [WRONG], "refine": [RIGHT]}, after=SURE)
        decided = (await escalated(made, because="it does not double")).route
        assert (decided.follows, decided.features.complains) == ("r1", True)

    async def test_who_only_wants_more_corrects_nothing(self):
        made = house({"draft": [WRONG], "refine": [RIGHT]}, after=SURE)
        decided = (await escalated(made)).route
        assert (decided.follows, decided.features.complains) == ("", False)


class TestThePacket:
    def test_it_keeps_what_was_verified_and_what_a_critic_said(self):
        critic = Evidence(kind="critique", score=1.0, detail="looks fine")
        ran = failed("examples", "f(1) returned 1, expected 2")
        drafted = attempt("draft", 0.97, ran, critic, action="accept")
        back = sent_back(Unwanted(request_id="r1", attempts=(drafted,), because="too slow"))
        packet = make_handoff(request(PLAIN), route(), back, "whole")
        assert packet.draft == "def f(x):\n    return 2 * x"
        assert packet.facts == ("f(1) returned 1, expected 2",)
        assert packet.critique == "too slow; looks fine"

    def test_an_answer_that_nobody_judged_can_be_sent_back(self):
        bare = attempt("draft", 0.9, passed("parse"), action="unjudged")
        bare = replace(bare, verdict=replace(bare.verdict, probability=None))
        [back] = sent_back(Unwanted(request_id="r1", attempts=(bare,)))
        assert back.probability < 0.01
        assert back.evidence[-1].detail == "not what was wanted"
