"""Putting the tasks to each entrant, one after the other, and judging what comes.

An entrant is anything that answers: a tier that is named, the cascade, and whatever else shall be
compared with them. The hidden tests are run after the answer and are never part of a request.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import uuid4

from xnai.benchmark.energy import EnergyMeter
from xnai.benchmark.judging import Judged, judge
from xnai.benchmark.records import Answer, Call, Held, Key
from xnai.benchmark.tasks import Task
from xnai.core.chat import ChatModel, ChatRequest, Message, RouterName, Sampling
from xnai.core.errors import OverBudget, XnaiError
from xnai.core.judgement import AnswerDelta, Attempt, Trajectory
from xnai.core.ports import Sandbox

DEADLINE_S: Final = 600.0
"""An answer that takes longer counts as none, unless said otherwise."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Entrant:
    """Who answers.

    Args:
        model: ends each answer with an `AnswerDelta`.
        tier: what its requests name; None leaves the choice to it.
    """

    name: str
    model: ChatModel
    tier: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Bench:
    """How tasks are put and what is measured meanwhile.

    Args:
        outward: calls that led beyond this machine so far.
        held: what keeps this process from the network.
        router: who decides where the cascade begins; None leaves it to the configuration.
        clock: seconds, monotonic.
    """

    sandbox: Sandbox
    meter: EnergyMeter
    outward: Callable[[], int]
    held: Held
    temperature: float = 0.0
    router: RouterName | None = None
    deadline_s: float = DEADLINE_S
    clock: Callable[[], float] = time.monotonic

    async def run(
        self,
        entrants: Sequence[Entrant],
        tasks: Sequence[Task],
        *,
        repeat: int,
        done: Collection[Key],
        keep: Callable[[Answer], None],
    ) -> None:
        """Answer everything that is not done.

        Args:
            keep: told of each answer as it comes.

        Raises:
            SandboxUnavailable: an answer could not be judged; what came before is kept.
        """
        for entrant, task, number in order(entrants, tasks, repeat):
            if (entrant.name, task.id, number) not in done:
                keep(await self._answer(entrant, task, number))

    async def _answer(self, entrant: Entrant, task: Task, number: int) -> Answer:
        request = self._request(entrant, task, number)
        energy, outward, started = self.meter.read(), self.outward(), self.clock()
        trajectory, error = await _asked(entrant.model, request)
        wall_s, energy_j = self.clock() - started, self.meter.spent_j(energy)
        left = self.outward() - outward
        judged = Judged(passed=False, code="", note="no answer")
        if trajectory is not None:
            judged = await judge(trajectory.answer.text, task, self.sandbox)
        attempts = trajectory.attempts if trajectory else ()
        return Answer(
            entrant=entrant.name,
            task=task.id,
            repeat=number,
            passed=judged.passed,
            note=_text(judged.note),
            error=_text(error.message) if error else "",
            failures=dict(trajectory.failures) if trajectory else {},
            overspent=isinstance(error, OverBudget),
            text=_text(trajectory.answer.text) if trajectory else "",
            code=_text(judged.code),
            answered_by=trajectory.answer.tier if trajectory else "",
            accepted=trajectory.accepted if trajectory and trajectory.route else None,
            probability=trajectory.probability if trajectory else None,
            calls=(
                *_routing(trajectory),
                *(call for attempt in attempts for call in _calls(attempt)),
            ),
            wall_s=wall_s,
            energy_j=energy_j,
            outward=left,
            held=self.held,
        )

    def _request(self, entrant: Entrant, task: Task, number: int) -> ChatRequest:
        return ChatRequest(
            id=uuid4().hex,
            messages=(Message(role="user", content=task.prompt),),
            sampling=Sampling(temperature=self.temperature, seed=number),
            tier=entrant.tier,
            router=self.router if entrant.tier is None else None,
            deadline_s=self.deadline_s,
            cache=False,
        )


def order(
    entrants: Sequence[Entrant], tasks: Sequence[Task], repeat: int
) -> Iterator[tuple[Entrant, Task, int]]:
    """One entrant after the other, so that engines are loaded as seldom as may be."""
    for entrant in entrants:
        for number in range(repeat):
            for task in tasks:
                yield entrant, task, number


async def _asked(
    model: ChatModel, request: ChatRequest
) -> tuple[Trajectory | None, XnaiError | None]:
    """What came; an engine that fails costs its answer, not the run."""
    try:
        last = [delta async for delta in model.chat(request) if isinstance(delta, AnswerDelta)]
    except XnaiError as error:
        return None, error
    return last[-1].trajectory, None


def _routing(trajectory: Trajectory | None) -> Iterator[Call]:
    """What the router model was asked, where it was."""
    advice = trajectory.route.advice if trajectory and trajectory.route else None
    if advice is not None:
        used = advice.usage
        yield _call(advice.tier, used.prompt_tokens, used.completion_tokens, advice.elapsed_s)


def _calls(attempt: Attempt) -> Iterator[Call]:
    """The draft, and what critics were asked about it."""
    draft = attempt.draft
    yield _call(
        draft.tier, draft.usage.prompt_tokens, draft.usage.completion_tokens, draft.elapsed_s
    )
    for evidence in attempt.evidence:
        if evidence.usage is not None:
            used = evidence.usage
            yield _call(draft.tier, used.prompt_tokens, used.completion_tokens, evidence.cost_s)


def _call(tier: str, read: int, written: int, elapsed_s: float) -> Call:
    return Call(tier=tier, prompt_tokens=read, completion_tokens=written, elapsed_s=elapsed_s)


def _text(words: str) -> str:
    """Half a surrogate pair, which a draft can bring about, is no text to readers of a file."""
    return words.encode("utf-8", "replace").decode()
