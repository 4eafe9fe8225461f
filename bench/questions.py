"""The requests that the benchmarks put, each from a split of its own.

    calibration   what the shipped calibration is fitted on: the calibration set of
                  `pocket.questions`, and requests beyond the ladder
    tuning        what the settings of the preset are chosen from: a seed of its own
    mix           what the tables are made from: the generated test split, a seed used nowhere else
    hand-test     hand-worded, held out from everything; only totals are ever reported

Nothing of the last two is trained, tuned or calibrated on.
"""

from __future__ import annotations

from typing import Final
from uuid import NAMESPACE_OID, uuid5

from bench.beyond import REFUSAL, REQUESTS
from pocket import questions as pocket_questions
from pocket.corpus import generate
from pocket.handworded import item
from pocket.questions import Question
from pocket.sample import Level
from xnai.core.chat import ChatRequest, Message

MIX: Final[dict[Level, float]] = {"mundane": 0.7, "mid": 0.2, "heavy": 0.1}
"""Shares of the request mix."""
MIX_SEED: Final = 19_013
TUNING_SEED: Final = 12_007
CALIBRATION_SEED: Final = pocket_questions.SEEDS["calibration"]
_FITTED_KINDS: Final = ("code", "told", "explain", "chat")


def calibration(*, per_level: int, per_kind: int) -> list[Question]:
    """Generated and hand-worded code, explanations, talk, and requests beyond the ladder.

    Args:
        per_level: generated requests of each level; held-out operation pairs come on top.
        per_kind: explanations, and small talk.
    """
    drawn = pocket_questions.questions("calibration", per_level=per_level, per_kind=per_kind)
    beyond = [_beyond(at, prompt) for at, prompt in enumerate(REQUESTS)]
    return [q for q in drawn if q.kind in _FITTED_KINDS] + beyond


def mix(n: int) -> list[Question]:
    """`n` generated requests, 70/20/10 mundane, mid and heavy; level after level."""
    seen = {TUNING_SEED, *pocket_questions.SEEDS.values()}
    assert MIX_SEED not in seen, "the tables need a seed of their own"
    return _mixed(n, MIX_SEED, "mix")


def explanations(n: int) -> list[Question]:
    """Functions to explain, of the split and the seed of `mix`."""
    samples = generate(MIX_SEED, n, "test", kinds={"explain": 1.0}, levels=None)
    return [
        pocket_questions.question(f"mix-explain-{at}", "explain", sample)
        for at, sample in enumerate(samples)
    ]


def tuning(n: int) -> list[Question]:
    """As `mix`, of another seed."""
    return _mixed(n, TUNING_SEED, "tuning")


def hand_test() -> list[Question]:
    """The hand-worded requests that nobody tunes on."""
    return [
        Question(
            id=each.id,
            source="hand-test",
            level=each.level,
            kind="code",
            prompt=each.prompt,
            answer=each.reference,
            tests=each.tests,
        )
        for each in item.read(item.TEST)
    ]


def as_request(
    question: Question, *, tier: str | None = None, tests: str | None = None
) -> ChatRequest:
    """The question as a client sends it.

    Args:
        tier: ask this tier only.
        tests: test file that goes along.
    """
    system = (Message(role="system", content=question.system),) if question.system else ()
    return ChatRequest(
        id=uuid5(NAMESPACE_OID, f"{question.id} {tier} {bool(tests)}").hex,
        messages=(*system, Message(role="user", content=question.prompt)),
        tier=tier,
        tests=tests,
    )


def visible_half(question: Question) -> str:
    """Every other test, from the first, as a test file; the rest stays hidden."""
    return "\n".join(question.tests[::2]) + "\n"


def _mixed(n: int, seed: int, name: str) -> list[Question]:
    return [
        q
        for level, share in MIX.items()
        for q in _generated(level, round(n * share), seed=seed, name=name)
    ]


def _generated(level: Level, n: int, *, seed: int, name: str) -> list[Question]:
    samples = generate(seed, n, "test", kinds={"code": 1.0}, levels={level: 1.0})
    return [
        pocket_questions.question(
            f"{name}-{level}-{at}", "held-out" if sample.held_out else "generated", sample
        )
        for at, sample in enumerate(samples)
    ]


def _beyond(at: int, prompt: str) -> Question:
    return Question(
        id=f"beyond-{at}",
        source="beyond",
        level="heavy",
        kind="chat",
        prompt=prompt,
        answer=REFUSAL,
    )
