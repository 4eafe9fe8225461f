"""What the calibration is fitted on: drafts of every tier with what is known of them, and a cache.

Two rounds. First every tier answers every request alone. Then, with a calibration fitted on that,
the cascade climbs for real, and the drafts that its higher tiers made from a handed-over packet
are added: the prompt differs there, and only requests that looked unanswered below get there.

The cache is a JSON Lines file whose first line names the models and the requests by their digests;
a file of other models or requests is not used.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from bench.questions import CALIBRATION_SEED, calibration
from bench.report import model_digests
from bench.runs import Answer, climbed, judged_text, one_draft_each
from pocket.judge import judge
from pocket.questions import Question
from xnai.cascade.engine import Cascade
from xnai.core.judgement import Draft, LogprobSummary

CACHE: Final = Path("pocket/out/calibration-outcomes.jsonl")


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """One draft of one tier.

    Args:
        id: of the request; one request has several outcomes.
        handed: made from a packet that a lower tier handed up.
        mean, minimum, n_tokens: of its log-probabilities; `n_tokens` is 0 where there are none.
    """

    id: str
    source: str
    prompt: str
    system: str
    model: str
    handed: bool
    ok: bool
    mean: float
    minimum: float
    n_tokens: int

    @property
    def logprob(self) -> LogprobSummary | None:
        """As the calibration takes it."""
        if not self.n_tokens:
            return None
        return LogprobSummary(mean=self.mean, minimum=self.minimum, n_tokens=self.n_tokens)


@dataclass(frozen=True, kw_only=True, slots=True)
class Size:
    """How many requests are run."""

    per_level: int = 200
    per_kind: int = 60

    def questions(self) -> list[Question]:
        """The calibration requests."""
        return calibration(per_level=self.per_level, per_kind=self.per_kind)


async def gather_alone(cascade: Cascade, questions: Sequence[Question]) -> list[Outcome]:
    """One greedy draft of every tier for every request."""
    found: list[Outcome] = []
    for tier in cascade.tiers:
        answers = await one_draft_each(cascade, tier.rung.name, questions)
        found += [_alone(answer, tier.rung.model) for answer in answers]
    return found


async def gather_handed(cascade: Cascade, questions: Sequence[Question]) -> list[Outcome]:
    """The drafts of higher tiers on the way of the real cascade."""
    answers = await climbed(cascade, questions)
    handed = [
        (answer.question, attempt.draft)
        for answer in answers
        for attempt in answer.attempts
        if attempt.draft.tier != answer.attempts[0].draft.tier
    ]
    verdicts = judge([q for q, _ in handed], [judged_text(q, draft) for q, draft in handed])
    return [
        _outcome(question, draft, draft.model, ok=ok, handed=True)
        for (question, draft), ok in zip(handed, verdicts, strict=True)
    ]


def read_cache(path: Path, size: Size) -> list[Outcome] | None:
    """The outcomes kept, or None when there are none of these models and sizes."""
    if not path.exists():
        return None
    head, *lines = path.read_text(encoding="utf-8").splitlines()
    if json.loads(head) != _origin(size):
        return None
    return [Outcome(**json.loads(line)) for line in lines]


def write_cache(path: Path, size: Size, outcomes: Sequence[Outcome]) -> None:
    """Keep the outcomes for another fit."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [json.dumps(row) for row in (_origin(size), *map(asdict, outcomes))]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _origin(size: Size) -> dict[str, Any]:
    asked = json.dumps([(q.prompt, q.tests) for q in size.questions()])
    digest = sha256(asked.encode()).hexdigest()[:16]
    return {"models": model_digests(), "seed": CALIBRATION_SEED, "requests": digest, **asdict(size)}


def _alone(answer: Answer, model: str) -> Outcome:
    draft = answer.attempts[0].draft if answer.attempts else None
    return _outcome(answer.question, draft, model, ok=answer.ok, handed=False)


def _outcome(
    question: Question, draft: Draft | None, model: str, *, ok: bool, handed: bool
) -> Outcome:
    logprob = draft.logprob if draft else None
    return Outcome(
        id=question.id,
        source=question.source,
        prompt=question.prompt,
        system=question.system,
        model=model,
        handed=handed,
        ok=ok,
        mean=round(logprob.mean, 5) if logprob else 0.0,
        minimum=round(logprob.minimum, 5) if logprob else 0.0,
        n_tokens=logprob.n_tokens if logprob else 0,
    )
