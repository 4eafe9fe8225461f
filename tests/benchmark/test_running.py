"""Tasks are put to an entrant as a client would put them, and nothing is told that is hidden."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from tests.benchmark.test_judging import TASK, fenced
from tests.cascade.builders import route
from xnai.benchmark.energy import find_meter
from xnai.benchmark.records import Answer
from xnai.benchmark.running import Bench, Entrant
from xnai.cascade.direct import UNJUDGED
from xnai.core.chat import ChatRequest, Delta, Usage
from xnai.core.config import SandboxConfig
from xnai.core.errors import EngineDied, OverBudget, XnaiError
from xnai.core.judgement import Advice, AnswerDelta, Attempt, Draft, Route, Trajectory
from xnai.sandbox.probe import probe

pytestmark = pytest.mark.anyio


@dataclass(kw_only=True)
class Answers:
    """A `ChatModel` that gives its answers in turn and keeps what it was asked."""

    script: list[str | XnaiError]
    route: Route | None = None
    asked: list[ChatRequest] = field(default_factory=list)

    async def chat(self, request: ChatRequest) -> AsyncIterator[Delta]:
        self.asked.append(request)
        says = self.script[len(self.asked) - 1]
        if isinstance(says, XnaiError):
            raise says
        usage = Usage(prompt_tokens=7, completion_tokens=5)
        draft = Draft(tier="small", model="s", text=says, usage=usage, elapsed_s=0.5)
        attempt = Attempt(draft=draft, evidence=(), verdict=UNJUDGED)
        yield Delta(text=says)
        yield AnswerDelta(
            finish="stop",
            trajectory=Trajectory(
                request_id=request.id,
                route=self.route,
                attempts=(attempt,),
                answer=draft,
                accepted=True,
                probability=None,
                elapsed_s=0.5,
            ),
        )


async def answers_of(
    model: Answers, folder: Path, *, n_tasks: int, repeat: int = 1, done: tuple[str, ...] = ()
) -> list[Answer]:
    kept: list[Answer] = []
    tasks = [TASK.model_copy(update={"id": f"t{n}"}) for n in range(n_tasks)]
    bench = Bench(
        sandbox=await probe(SandboxConfig()),
        meter=find_meter(folder),
        outward=lambda: 0,
        held="none",
        temperature=0.5,
    )
    await bench.run(
        [Entrant(name="small", model=model, tier="small")],
        tasks,
        repeat=repeat,
        done=[("small", task, 0) for task in done],
        keep=kept.append,
    )
    return kept


async def test_no_request_holds_a_hidden_test(tmp_path: Path):
    model = Answers(script=[fenced(TASK.reference)])
    (answer,) = await answers_of(model, tmp_path, n_tasks=1)
    (asked,) = model.asked
    assert (answer.passed, answer.note) == (True, "")
    assert asked.tests is None
    assert [message.content for message in asked.messages] == [TASK.prompt]
    assert (asked.tier, asked.cache, asked.sampling.temperature) == ("small", False, 0.5)


async def test_repeats_are_drawn_by_seeds_of_their_own(tmp_path: Path):
    model = Answers(script=[fenced(TASK.reference)] * 3)
    found = await answers_of(model, tmp_path, n_tasks=1, repeat=3)
    assert [asked.sampling.seed for asked in model.asked] == [0, 1, 2]
    assert [answer.repeat for answer in found] == [0, 1, 2]


async def test_an_engine_that_dies_costs_its_answer_and_not_the_run(tmp_path: Path):
    died = EngineDied("it went away", before_first_token=False)
    big = OverBudget(model="s", wanted_mib=9, budget_mib=1, held_mib=0)
    model = Answers(script=[died, fenced(TASK.reference), big])
    first, second, third = await answers_of(model, tmp_path, n_tasks=3)
    assert (first.passed, first.error, first.calls) == (False, "it went away", ())
    assert second.passed
    assert (third.passed, third.overspent, second.overspent) == (False, True, False)


async def test_what_is_done_is_not_put_again(tmp_path: Path):
    model = Answers(script=[fenced(TASK.reference)])
    found = await answers_of(model, tmp_path, n_tasks=3, done=("t0", "t2"))
    assert [answer.task for answer in found] == ["t1"]


async def test_what_no_file_can_hold_is_replaced_in_the_record(tmp_path: Path):
    model = Answers(script=["half a pair: \ud83d"])
    (answer,) = await answers_of(model, tmp_path, n_tasks=1)
    assert answer.text == "half a pair: ?"
    assert replace(answer, text="").passed is False


async def test_who_routes_is_asked_of_the_cascade_alone_and_what_it_took_is_a_call(tmp_path: Path):
    routed, named = Answers(script=[fenced("x = 1")]), Answers(script=[fenced("x = 1")])
    advice = Advice(
        model="s",
        tier="small",
        usage=Usage(prompt_tokens=90, completion_tokens=30),
        elapsed_s=0.25,
        fault="it was late",
    )
    routed.route = replace(route(), advice=advice)
    kept: list[Answer] = []
    bench = Bench(
        sandbox=await probe(SandboxConfig()),
        meter=find_meter(),
        outward=lambda: 0,
        held="none",
        router="conductor",
    )
    entrants = [Entrant(name="xnai/auto", model=routed), Entrant(name="a", model=named, tier="a")]
    await bench.run(entrants, [TASK], repeat=1, done=(), keep=kept.append)
    assert [model.asked[0].router for model in (routed, named)] == ["conductor", None]
    first, *others = kept[0].calls
    assert (first.tier, first.prompt_tokens, first.completion_tokens) == ("small", 90, 30)
    assert first.elapsed_s == 0.25
    assert len(others) == len(kept[1].calls) == 1
