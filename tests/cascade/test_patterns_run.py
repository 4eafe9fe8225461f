"""Patterns carried out: what tiers are asked and told, at once or one after the other."""

from __future__ import annotations

from typing import get_args

import anyio
import pytest

from tests.cascade.builders import request
from tests.cascade.fakes import DEAD, RIGHT, WRONG, FakeModel, Says, code, house
from tests.cascade.test_engine import PLAIN, WITH_EXAMPLES
from xnai.core.chat import Pattern
from xnai.core.errors import DeadlineExceeded
from xnai.core.events import AttemptJudged, CallStarted, EvidenceFound

pytestmark = pytest.mark.anyio

TORN = {"draft": 0.7, "refine": 0.75, "expert": 0.8}
SAME = code("def f(value):\n    return value + value")
YES, NO = Says(text='"yes"'), Says(text='"no"')


def tiers(trajectory) -> list[str]:
    return [a.draft.tier for a in trajectory.attempts]


class TestChoice:
    async def test_a_request_names_another_pattern_than_the_ladder(self):
        made = house({"draft": [RIGHT, YES], "refine": [YES]}, after=TORN, pattern="voting")
        done = await made.ask(request(PLAIN, pattern="ensemble"))
        assert done.route.pattern == "ensemble"
        assert "drafts are refined by ensemble" in done.route.reasons
        assert tiers(done) == ["draft"]

    async def test_plans_under_another_pattern_are_not_learned_from(self):
        scripts = {"draft": [RIGHT], "refine": [RIGHT]}
        usual = await house(scripts, after=TORN).ask(request(PLAIN, quality=0.6))
        other = await house(scripts, after=TORN, pattern="cascade_breaking").ask(
            request(PLAIN, quality=0.6)
        )
        assert usual.route.choice is not None
        assert other.route.choice is None

    @pytest.mark.parametrize("pattern", get_args(Pattern))
    async def test_a_private_request_wakes_nobody_beyond_this_machine(self, pattern):
        made = house({t: [RIGHT] * 9 for t in TORN}, after=dict.fromkeys(TORN, 0.6))
        asked = request(PLAIN, pattern=pattern, private="asked", max_tier="refine")
        done = await made.ask(asked)
        assert "large" not in made.pool.leased
        assert done.private == "asked"


class TestPackets:
    async def test_a_broken_cascade_hands_up_facts_and_no_draft(self, sandbox):
        half = code("def f(x):\n    return 2 * x if x == 2 else x")
        text = "Write f(x): double x. f(2) == 4. f(3) == 6."
        for pattern, shows in (("coarse_to_fine", True), ("cascade_breaking", False)):
            made = house({"draft": [half], "refine": [RIGHT]}, after=TORN, sandbox=sandbox, draws=1)
            await made.ask(request(text, pattern=pattern))
            (prompt,) = made.model("middle").prompts
            assert "f(3) returned 3, expected 6" in prompt
            assert ("return 2 * x if" in prompt) is shows

    async def test_the_loop_gives_a_tier_its_own_draft_back_with_what_fails(self, sandbox):
        made = house({"draft": [WRONG, RIGHT]}, after=TORN, before=TORN, sandbox=sandbox)
        done = await made.ask(request(WITH_EXAMPLES, pattern="verify_loop"))
        assert done.accepted
        assert tiers(done) == ["draft", "draft"]
        _, again = made.model("small").prompts
        assert "def f(x):\n    return x" in again
        assert "expected" in again


class TestVerifiers:
    async def test_their_words_are_paid_for_and_recorded_with_who_said_them(self):
        made = house({"draft": [RIGHT], "refine": [YES]}, after={"draft": 0.8})
        last = (await made.deltas(request(PLAIN, pattern="draft_verify")))[-1]
        (attempt,) = last.trajectory.attempts
        (said,) = [e for e in attempt.evidence if e.kind == "verification"]
        assert (said.tier, said.score) == ("refine", 1.0)
        paid = attempt.draft.usage.completion_tokens + said.usage.completion_tokens
        assert last.usage.completion_tokens == paid

    async def test_one_that_fails_says_nothing(self):
        made = house({"draft": [RIGHT], "refine": [DEAD, RIGHT]}, after={"draft": 0.8})
        done = await made.ask(request(PLAIN, pattern="draft_verify", max_tier="refine"))
        (said,) = [e for e in done.attempts[0].evidence if e.kind == "verification"]
        assert said.score is None
        assert said.detail == "the engine is gone"


class TestTogether:
    @pytest.mark.parametrize("pattern", ["voting", "ensemble"])
    async def test_at_once_or_one_after_the_other_comes_to_the_same(self, pattern, sandbox):
        found = []
        for room in (False, True):
            scripts = {"draft": [WRONG, NO], "refine": [RIGHT, YES], "expert": [SAME]}
            if pattern == "ensemble":
                scripts = {"draft": [RIGHT, YES, YES], "refine": [NO, SAME, YES]}
            made = house(scripts, after=TORN, pattern=pattern, room=room, sandbox=sandbox)
            done = await made.ask(request(PLAIN))
            assert made.pool.n_held == 0
            found.append(
                [(a.draft.text, a.verdict.action, round(a.probability, 6)) for a in done.attempts]
            )
        assert found[0] == found[1]

    async def test_where_there_is_room_the_second_begins_before_the_first_has_ended(self, sandbox):
        meeting = Meeting(n=2)
        made = house({"draft": [RIGHT], "refine": [SAME]}, after=TORN, room=True, sandbox=sandbox)
        for model in ("small", "middle"):
            made.pool.models[model] = Meets(script=made.model(model).script, meeting=meeting)
        done = await made.ask(request(PLAIN, pattern="voting"))
        assert done.accepted
        numbered = [e.attempt for e in made.events if isinstance(e, EvidenceFound | AttemptJudged)]
        assert set(numbered) == {1, 2}
        assert [e.attempt for e in made.events if isinstance(e, CallStarted)] == [1, 2]

    async def test_out_of_time_in_one_of_two_the_draft_of_the_other_answers(self, sandbox):
        hangs = Says(text="x", hangs=True)
        made = house({"draft": [RIGHT], "refine": [hangs]}, after=TORN, room=True, sandbox=sandbox)
        done = await made.ask(request(PLAIN, pattern="voting", deadline_s=0.5))
        assert done.answer.tier == "draft"
        assert done.accepted
        assert made.pool.n_held == 0

    async def test_out_of_time_in_both_the_deadline_is_the_error(self, sandbox):
        hangs = Says(text="x", hangs=True)
        made = house({"draft": [hangs], "refine": [hangs]}, after=TORN, room=True, sandbox=sandbox)
        with pytest.raises(DeadlineExceeded):
            await made.ask(request(PLAIN, pattern="voting", deadline_s=0.3))
        assert made.pool.n_held == 0
        assert [made.model(m).n_closed for m in ("small", "middle")] == [1, 1]

    async def test_a_reader_that_goes_away_frees_both(self, sandbox):
        meeting = Meeting(n=3)  # never complete: both wait
        made = house({"draft": [RIGHT], "refine": [RIGHT]}, after=TORN, room=True, sandbox=sandbox)
        for model in ("small", "middle"):
            made.pool.models[model] = Meets(script=made.model(model).script, meeting=meeting)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(made.ask, request(PLAIN, pattern="voting"))
            await meeting.wait_for(2)
            tasks.cancel_scope.cancel()
        assert made.pool.n_held == 0

    async def test_time_spent_at_once_counts_once(self, sandbox):
        made = house({"draft": [RIGHT], "refine": [SAME]}, after=TORN, room=True, sandbox=sandbox)
        for model in ("small", "middle"):
            made.pool.models[model] = Slow(script=made.model(model).script)
        done = await made.ask(request(PLAIN, pattern="voting"))
        assert 0 < done.overhead_s < done.elapsed_s


class TestOneTier:
    async def test_a_tier_that_may_draw_again_does_not_stream_live(self, sandbox):
        made = house({"refine": [RIGHT, SAME]}, after=TORN, sandbox=sandbox)
        deltas = await made.deltas(request(PLAIN, tier="refine", pattern="voting"))
        answer = deltas[-1].trajectory.answer.text
        assert "".join(d.text for d in deltas) == answer
        first, second = made.model("middle").requests
        assert (first.sampling.temperature, second.sampling.temperature) == (0.0, 0.7)


class Meeting:
    """A place where models wait until `n` of them are there."""

    def __init__(self, n: int) -> None:
        self.n, self.there = n, 0
        self.changed = anyio.Event()

    async def come(self) -> None:
        self.there += 1
        self.changed.set()
        self.changed = anyio.Event()
        await self.wait_for(self.n)

    async def wait_for(self, n: int) -> None:
        while self.there < n:
            await self.changed.wait()


class Slow(FakeModel):
    """Takes its time, as engines do."""

    async def chat(self, asked):
        await anyio.sleep(0.2)
        async for delta in super().chat(asked):
            yield delta


class Meets(FakeModel):
    """Says nothing before the others of its meeting are there."""

    def __init__(self, *, script: list[Says], meeting: Meeting) -> None:
        super().__init__(script=script)
        self.meeting = meeting

    async def chat(self, asked):
        await self.meeting.come()
        async for delta in super().chat(asked):
            yield delta
