"""Putting questions to the real cascade, one after the other, and judging what comes.

Covers opening the embedded ladder, asking one tier or the whole cascade, and the record of each
answer. Whether code is right is found by `pocket.judge`, which runs every test in another process.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from rich.console import Console
from rich.progress import track

from bench.questions import as_request, visible_half
from pocket.judge import judge
from pocket.questions import Question
from xnai.bootstrap import open_cascade
from xnai.cascade.engine import Cascade
from xnai.config import load_config
from xnai.core.chat import ChatRequest
from xnai.core.errors import BadRequest, EngineError
from xnai.core.events import Event
from xnai.core.judgement import AnswerDelta, Attempt, Draft, Trajectory
from xnai.workspace import Workspace

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """One question answered.

    Args:
        ok: right, by running all its tests or by comparison.
        trajectory: None when no tier could answer at all, which counts as wrong.
        cost: billions of parameters × tokens, prompt and completion, of every draft made.
    """

    question: Question
    ok: bool
    trajectory: Trajectory | None
    cost: float

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """Every draft made for it, oldest first."""
        return self.trajectory.attempts if self.trajectory else ()


def watched(items: Sequence[T], what: str) -> Iterable[T]:
    """The items, with a progress bar on stderr when a person watches."""
    terminal = sys.stderr.isatty()
    return track(items, what, console=Console(stderr=True), disable=not terminal)


@asynccontextmanager
async def open_ladder() -> AsyncIterator[Cascade]:
    """The embedded ladder with nothing recorded, and room for all three engines at once.

    The room keeps loading times out of the figures; memory has a benchmark of its own.
    """
    loaded = load_config(None, preset="pocket")
    budget = loaded.config.budget.model_copy(update={"max_loaded": len(loaded.config.models)})
    space = Workspace(
        config=loaded.config.model_copy(update={"budget": budget}),
        source=None,
        base=Path.cwd(),
        models_folder=Path.cwd(),
        store_path=Path.cwd() / "unused.sqlite3",
        embeddings_folder=Path.cwd(),
    )
    async with open_cascade(space, emit=_ignore, recording=False) as cascade:
        yield cascade


async def ask(cascade: Cascade, request: ChatRequest) -> Trajectory | None:
    """One request to its end; None when no tier could answer at all."""
    try:
        async for delta in cascade.chat(request):
            if isinstance(delta, AnswerDelta):
                return delta.trajectory
    except (EngineError, BadRequest) as error:
        sys.stderr.write(f"no answer: {error.message}\n")
    return None


async def one_draft_each(
    cascade: Cascade, tier: str, questions: Sequence[Question], *, tests_given: bool = False
) -> list[Answer]:
    """What one tier alone answers: a single greedy draft, whatever its checks say."""
    single = replace(
        cascade,
        tiers=tuple(replace(t, rung=replace(t.rung, draws=1)) for t in cascade.tiers),
    )
    found = [
        await ask(single, as_request(q, tier=tier, tests=visible_half(q) if tests_given else None))
        for q in watched(questions, tier)
    ]
    return judged(cascade, questions, found)


async def climbed(
    cascade: Cascade, questions: Sequence[Question], *, tests_given: bool = False
) -> list[Answer]:
    """What the cascade answers.

    Args:
        tests_given: half of each question's tests go along; it is judged on all of them.
    """
    what = "cascade with tests" if tests_given else "cascade"
    found = [
        await ask(cascade, as_request(q, tests=visible_half(q) if tests_given else None))
        for q in watched(questions, what)
    ]
    return judged(cascade, questions, found)


def judged(
    cascade: Cascade, questions: Sequence[Question], found: Sequence[Trajectory | None]
) -> list[Answer]:
    """Judge the answers, all of them in one go."""
    verdicts = judge(questions, [_text(q, t) for q, t in zip(questions, found, strict=True)])
    sizes = {tier.rung.name: tier.rung.parameters_b for tier in cascade.tiers}
    return [
        Answer(question=q, ok=ok, trajectory=t, cost=_cost(sizes, t.attempts if t else ()))
        for q, ok, t in zip(questions, verdicts, found, strict=True)
    ]


def judged_text(question: Question, draft: Draft) -> str:
    """What of a draft is judged: its code as the cascade read it, else the text as it stands."""
    return f"```python\n{draft.code}\n```" if question.tests and draft.code else draft.text


def _text(question: Question, trajectory: Trajectory | None) -> str:
    return judged_text(question, trajectory.answer) if trajectory else ""


def _cost(sizes: dict[str, float], attempts: Iterable[Attempt]) -> float:
    drafts = [attempt.draft for attempt in attempts]
    return sum(sizes[d.tier] * (d.usage.prompt_tokens + d.usage.completion_tokens) for d in drafts)


def _ignore(event: Event) -> None:
    """Nobody listens to a benchmark."""
