"""The test sets: generated, held-out, hand-worded, and the kinds that are not code.

Generated questions come from the splits `test` and `calibration`, whose function names, held-out
operation pairs and whole requests training never sees: what is fitted on one is judged on another.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from pocket.corpus import generate
from pocket.handworded import item
from pocket.sample import Kind, Level, Sample

Set = Literal["test", "calibration"]
SEEDS: dict[Set, int] = {"test": 7_001, "calibration": 9_001}
LEVELS: tuple[Level, ...] = ("mundane", "mid", "heavy")
_HAND_WORDED = {
    "test": {
        "hand-test": item.TEST,
        "others-test": item.OTHERS_TEST,
        "strangers-test": item.STRANGERS_TEST,
    },
    "calibration": {
        "hand-tune": item.TUNE,
        "others-tune": item.OTHERS_TUNE,
        "strangers-tune": item.STRANGERS_TUNE,
    },
}
_TOLD: dict[Set, int] = {"test": 2, "calibration": 6}
"""One told question to so many generated ones; more of them in the calibration make it claim too
little of generated requests."""
OTHER_KINDS: tuple[Kind, ...] = ("repair", "tool", "route", "explain", "chat")


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """One request and how its answer is judged.

    Args:
        source: `generated`, `held-out`; `told`, see `pocket.stories`; hand-worded `hand-test`,
            `others-test`, `strangers-test` and their `-tune`; or the kind for other than code.
        answer: the expected text; judged by it unless there are tests.
        tests: assert statements; all must hold.
        unnamed: the name that the tests call, where the request leaves the name to the answer.
    """

    id: str
    source: str
    level: Level
    kind: Kind
    prompt: str
    answer: str
    system: str = ""
    tests: tuple[str, ...] = ()
    unnamed: str = ""


def questions(chosen: Set, *, per_level: int, per_kind: int) -> list[Question]:
    """All questions of one set; hand-worded ones are the test files or the tune files."""
    found = [q for level in LEVELS for q in _code(chosen, level, per_level)]
    found += [q for level in LEVELS for q in _told(chosen, level, per_level // _TOLD[chosen])]
    for source, path in _HAND_WORDED[chosen].items():
        found += [_hand_worded(each, source) for each in item.read(path)]
    return found + [q for kind in OTHER_KINDS for q in _other(chosen, kind, per_kind)]


def _code(chosen: Set, level: Level, count: int) -> Iterator[Question]:
    """`count` questions of trained pairs, and the held-out ones met on the way."""
    usual = 0
    for at, sample in enumerate(_samples(chosen, "code", level, 50 * count)):
        yield question(
            f"{chosen}-{level}-{at}", "held-out" if sample.held_out else "generated", sample
        )
        usual += not sample.held_out
        if usual == count:
            return


def _told(chosen: Set, level: Level, count: int) -> Iterator[Question]:
    samples = islice(_samples(chosen, "told", level, count), count)
    return (
        question(f"{chosen}-told-{level}-{at}", "told", each) for at, each in enumerate(samples)
    )


def _other(chosen: Set, kind: Kind, count: int) -> Iterator[Question]:
    samples = islice(_samples(chosen, kind, None, count), count)
    return (question(f"{chosen}-{kind}-{at}", kind, each) for at, each in enumerate(samples))


def _samples(chosen: Set, kind: Kind, level: Level | None, count: int) -> Iterator[Sample]:
    levels = {level: 1.0} if level else None
    return generate(SEEDS[chosen], count, chosen, kinds={kind: 1.0}, levels=levels)


def question(name: str, source: str, sample: Sample) -> Question:
    """A sample as a question, with its tests as assert statements."""
    return Question(
        id=name,
        source=source,
        level=sample.level,
        kind=sample.kind,
        prompt=sample.prompt,
        answer=sample.answer,
        system=sample.system,
        tests=tuple(f"assert {call} == {expected}" for call, expected in sample.tests),
        unnamed="" if sample.entry in sample.prompt else sample.entry,
    )


def _hand_worded(given: item.Item, source: str) -> Question:
    return Question(
        id=given.id,
        source=source,
        level=given.level,
        kind="code",
        prompt=given.prompt,
        answer=given.reference,
        tests=given.tests,
    )
