"""`quality` and `latency_target_s` through the cascade, over engines that take a clock's time."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass, replace

import pytest

from tests.cascade.builders import request
from tests.cascade.fakes import DEAD, RIGHT, WRONG, FakeModel, House, Says, house
from tests.cascade.test_conversations import talk
from tests.cascade.test_engine import PLAIN, WITH_EXAMPLES
from xnai.cascade.cache_key import is_worth_keeping
from xnai.cascade.drafting import DraftReader
from xnai.cascade.paces import Paces
from xnai.core.chat import ChatRequest, Delta, Sampling, Usage
from xnai.core.events import EngineStarted

pytestmark = pytest.mark.anyio
SHORT = Sampling(max_tokens=4)
UNSURE = {"draft": 0.5, "refine": 0.6, "expert": 0.7}
FIRST_S, TOKEN_S = 1.0, {"small": 0.1, "middle": 0.5, "large": 2.0}
FIRST = ((0.1, "draft"), (1.5, "draft"), (3.0, "refine"), (9.0, "expert"), (60.0, "draft"))
"""Target and first tier: at nine seconds there is no time for a draft before the expert's, at sixty
there is."""
EACH_S = {"draft": 1.3, "refine": 2.5, "expert": 7.0}
"""Of an answer of four lines: a second to the first, then a piece of time for each more."""


@dataclass
class Clock:
    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass(kw_only=True)
class PacedModel:
    """A scripted model whose words take the time of a clock."""

    model: FakeModel
    clock: Clock
    token_s: float

    async def chat(self, request: ChatRequest) -> AsyncGenerator[Delta]:
        waits = FIRST_S
        async for delta in self.model.chat(request):
            if delta.text:
                self.clock.now += waits
                waits = self.token_s
            yield delta


def paced(scripts, **fields) -> House:
    """A house whose engines take `EACH_S`, and which listens to itself."""
    clock, paces = Clock(), Paces()
    made = house(scripts, clock=clock, **fields)
    for name, model in made.pool.models.items():
        made.pool.models[name] = PacedModel(model=model, clock=clock, token_s=TOKEN_S[name])

    def tell(event) -> None:
        paces(event)
        made.events.append(event)

    made.cascade = replace(made.cascade, emit=tell, paces=paces)
    return made


async def measured(scripts, *, n_runs: int = 1, **fields) -> House:
    """One that has answered with every tier before."""
    before = dict.fromkeys(("draft", "refine", "expert"), [RIGHT] * n_runs)
    made = paced({tier: [*before[tier], *scripts.get(tier, ())] for tier in before}, **fields)
    for tier in before:
        for _ in range(n_runs):
            await made.ask(request(PLAIN, tier=tier, cache=False))
    made.events.clear()
    return made


def tiers_of(trajectory) -> list[str]:
    return [attempt.draft.tier for attempt in trajectory.attempts]


async def foretold(made: House, **fields) -> dict[str, float]:
    return dict((await made.ask(request(PLAIN, **fields))).route.seconds)


async def test_each_tier_is_foretold_as_it_was_measured():
    made = await measured({"draft": [RIGHT]}, after={"draft": 0.95})
    seconds = await foretold(made, latency_target_s=60.0)
    assert sorted(seconds, key=seconds.__getitem__) == ["draft", "refine", "expert"]
    # 70 tokens are expected for one ask, and the prompt is as long as it was.
    assert seconds["expert"] == pytest.approx(70 * 2.0 + FIRST_S, rel=0.05)


@pytest.mark.parametrize(("pieces", "first_s"), [(("one", "two"), 2.0), (("all of it",), None)])
async def test_what_comes_in_one_piece_does_not_tell_when_it_began(pieces, first_s):
    clock = Clock()
    reader = DraftReader(tier="draft", model="small", clock=clock)
    for piece in pieces:
        clock.now += 2.0
        reader.read(Delta(text=piece))
    reader.read(Delta(usage=Usage(completion_tokens=9), finish="stop"))
    assert reader.draft().first_s == first_s


async def test_what_was_not_measured_is_not_foretold():
    assert await foretold(house({"draft": [RIGHT]}, after={"draft": 0.95})) == {}


async def test_the_climb_ends_where_the_next_draft_would_come_too_late():
    scripts = {"draft": [RIGHT], "refine": [RIGHT], "expert": [RIGHT]}
    leisure = await measured(scripts, after=UNSURE)
    assert tiers_of(await leisure.ask(request(PLAIN))) == ["draft", "refine", "expert"]
    made = await measured(scripts, after=UNSURE)
    done = await made.ask(request(PLAIN, latency_target_s=9.0, sampling=SHORT))
    assert tiers_of(done) == ["draft", "refine"]
    assert done.accepted
    assert done.hurried
    assert done.answering.verdict.reason.endswith("nothing above would answer in time")
    assert not is_worth_keeping(done, None)


async def test_the_first_tier_is_the_best_that_answers_in_time():
    scripts = {"draft": [RIGHT], "refine": [RIGHT], "expert": [RIGHT]}
    right = {"draft": 0.6, "refine": 0.8, "expert": 0.9}
    for target_s, first in FIRST:
        made = await measured(scripts, after=dict.fromkeys(right, 0.95), before=right)
        done = await made.ask(request(PLAIN, latency_target_s=target_s, sampling=SHORT))
        assert tiers_of(done) == [first]
        assert any("s expected" in reason for reason in done.route.reasons)


async def test_what_has_begun_is_not_cut_off():
    made = await measured({"draft": [RIGHT]}, after={"draft": 0.95})
    done = await made.ask(request(PLAIN, latency_target_s=0.1))
    assert done.accepted
    assert done.elapsed_s == pytest.approx(EACH_S["draft"])


async def test_loading_counts_until_the_engine_is_there():
    made = await measured({"draft": [RIGHT, RIGHT]}, after={"draft": 0.95})
    made.cascade.paces.loaded_here = frozenset({"small", "middle", "large"})
    made.cascade.paces.known["small"] = replace(made.cascade.paces.known["small"], load_s=30.0)
    cold = (await foretold(made, latency_target_s=60.0, max_tier="draft"))["draft"]
    sizes = {"pid": 1, "estimated_mib": 1.0, "measured_mib": 1.0}
    made.cascade.emit(EngineStarted(model="small", ready_s=30.0, **sizes))
    warm = (await foretold(made, latency_target_s=60.0, max_tier="draft"))["draft"]
    assert cold - warm == pytest.approx(30.0, abs=1.0)


async def test_a_draft_that_there_was_no_time_to_run_is_shown_and_marked(sandbox):
    made = await measured({"draft": [WRONG]}, after={"draft": 0.95}, sandbox=sandbox)
    asked = request(WITH_EXAMPLES, latency_target_s=0.5, max_tier="draft")
    done = await made.ask(asked)
    assert not done.accepted
    assert [e.score for e in done.answering.evidence if e.kind == "examples"] == [None]


async def test_what_failed_before_is_no_reason_to_give_nothing():
    made = await measured({"draft": [DEAD], "refine": [RIGHT]}, after={"refine": 0.95})
    done = await made.ask(request(PLAIN, latency_target_s=0.1, sampling=SHORT))
    assert done.answer.tier == "refine"


async def test_a_conversation_stays_with_its_tier_under_a_target_that_it_keeps():
    made = await measured(
        {"refine": [RIGHT, RIGHT], "draft": [RIGHT]}, after={"draft": 0.3, "refine": 0.95}
    )
    first = await made.ask(talk(PLAIN))
    assert first.answer.tier == "refine"
    asked = {"latency_target_s": 5.0, "sampling": SHORT}
    again = await made.ask(talk(PLAIN, first.answer.text, "Now f(x) again", **asked))
    assert tiers_of(again) == ["refine"]


async def test_a_quality_of_the_request_is_the_bar_and_the_reasons_tell_it():
    scripts = {"draft": [RIGHT], "refine": [RIGHT], "expert": [RIGHT]}
    low = await house(scripts, after=UNSURE).ask(request(PLAIN, quality=0.5))
    assert (tiers_of(low), low.accepted) == (["draft"], True)
    assert "accepted from 0.5 on, as the request asks" in low.route.reasons
    high = await house(scripts, after=UNSURE).ask(request(PLAIN, quality=0.999))
    assert (tiers_of(high), high.accepted) == (["draft", "refine", "expert"], False)
    assert not is_worth_keeping(high, None)
    usual = await house(scripts, after={"draft": 0.95}).ask(request(PLAIN))
    assert "accepted from the tier's threshold on: 0.9" in usual.route.reasons


async def test_a_quality_decides_with_which_tier_the_plan_begins():
    bars: list[float] = []
    made = house({"draft": [RIGHT]}, after={"draft": 0.95})
    asked_of = type(made.cascade.calibration).acceptance

    class Listening(type(made.cascade.calibration)):
        def acceptance(self, model, features, threshold):
            bars.append(threshold)
            return asked_of(self, model, features, threshold)

    made.cascade = replace(made.cascade, calibration=Listening(after={"small": 0.95}))
    await made.ask(request(PLAIN, quality=0.7))
    assert set(bars) == {0.7}


async def test_tests_hold_whatever_quality_is_asked_for(sandbox):
    scripts = {"draft": [WRONG] * 3, "refine": [RIGHT]}
    made = house(scripts, after={"refine": 0.9}, sandbox=sandbox)
    done = await made.ask(request(PLAIN, tests="assert f(2) == 4", quality=0.3))
    assert (done.answer.tier, done.accepted) == ("refine", True)
    assert "f(2) returned 2, expected 4" in made.model("middle").prompts[0]


async def test_a_deadline_holds_the_quality_too():
    made = house({"draft": [RIGHT], "refine": [Says(hangs=True)]}, after={"draft": 0.5})
    done = await made.ask(request(PLAIN, deadline_s=0.2, quality=0.9))
    assert (done.answer.tier, done.accepted) == ("draft", False)
