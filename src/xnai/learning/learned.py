"""A calibration that use has taught: what was shipped, and what is added to its log-odds. Pure.

Covers applying lessons and their JSON form. Does not cover fitting (`xnai.learning.challenger`) nor
keeping them (`xnai.learning.versions`).

A lesson has the columns of the shipped models and one more for each domain, whose weights begin at
nothing as all do: what use taught of a domain is what it adds to what holds for all.

Law: no probability is further than `REACH` log-odds from the one that the shipped calibration gives
in its place. It is kept where lessons are applied, not only where they are fitted, so that it holds
for any file that can be read.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any, Final, get_args

from xnai.core.errors import ConfigError
from xnai.core.experience import WORD_COLUMNS
from xnai.core.judgement import Domain, Features, LogprobSummary
from xnai.core.odds import logit, sigmoid
from xnai.core.ports import Calibration
from xnai.learning.calibration import (
    AFTER,
    BEFORE,
    CLAIMS,
    after_vector,
    before_vector,
    claims_vector,
)

SCHEMA: Final = "xnai.lessons/2"
_NO_DOMAINS: Final = "xnai.lessons/1"
"""Of versions that were fitted before domains had columns; read as if they added nothing."""
DOMAINS: Final[tuple[Domain, ...]] = get_args(Domain)
LESSON_BEFORE: Final = (*BEFORE, *DOMAINS)
LESSON_AFTER: Final = (*AFTER, *DOMAINS)
REACH: Final = 2.0
"""Log-odds: use may teach that odds are up to 7.4 times as good, or as bad, as was shipped."""


def lesson_before(features: Features) -> tuple[float, ...]:
    """Inputs of what use taught before a draft, in the order of `LESSON_BEFORE`."""
    return (*before_vector(features), *_domain(features))


def lesson_after(features: Features, logprob: LogprobSummary) -> tuple[float, ...]:
    """Inputs of what use taught after a draft, in the order of `LESSON_AFTER`."""
    return (*after_vector(features, logprob), *_domain(features))


@dataclass(frozen=True, kw_only=True, slots=True)
class Lesson:
    """What use taught of one model: weights whose sum of products is added to log-odds.

    Args:
        identity: SHA-256 of the model's configuration; under another one the lesson says nothing.
        before, after, claims: in the order of `LESSON_BEFORE`, `LESSON_AFTER`, `CLAIMS`.
        words: column of a word → weight, before a draft; those that are not named weigh nothing.
    """

    identity: str
    before: tuple[float, ...] = (0.0,) * len(LESSON_BEFORE)
    after: tuple[float, ...] = (0.0,) * len(LESSON_AFTER)
    claims: tuple[float, ...] = (0.0,) * len(CLAIMS)
    words: Mapping[int, float] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Lessons:
    """What use taught of a ladder.

    Args:
        stands_on: SHA-256 of the shipped calibration that it is added to.
        climbs: (lower, above) → what is added to the log-odds of `above` beside its lesson, where
            `lower` is wrong and where it is right.
        source: what it was fitted on, for people.
    """

    stands_on: str
    models: Mapping[str, Lesson] = field(default_factory=dict)
    climbs: Mapping[tuple[str, str], tuple[float, float]] = field(default_factory=dict)
    source: str = ""

    def of(self, identities: Mapping[str, str]) -> Lessons:
        """Without what was taught by models that are configured otherwise now.

        Args:
            identities: model → SHA-256 of its configuration.
        """
        same = {n for n, lesson in self.models.items() if identities.get(n) == lesson.identity}
        return replace(
            self,
            models={name: lesson for name, lesson in self.models.items() if name in same},
            climbs={pair: moves for pair, moves in self.climbs.items() if same.issuperset(pair)},
        )

    def of_verdicts(self) -> Lessons:
        """Only what judges drafts: plans are left as they were shipped."""
        models = {
            name: Lesson(identity=lesson.identity, after=lesson.after)
            for name, lesson in self.models.items()
        }
        return replace(self, models=models, source=f"{self.source}; of verdicts only")


@dataclass(frozen=True, kw_only=True, slots=True)
class LearnedCalibration:
    """A `Calibration` with lessons.

    Args:
        base: the shipped one.
        version: SHA-256 of the lessons as they were kept; empty while they are being fitted.
        words: of the request that it is about; empty where they are not known.
    """

    base: Calibration
    lessons: Lessons
    version: str = ""
    words: tuple[int, ...] = ()

    def about(self, words: Sequence[int]) -> LearnedCalibration:
        """The same for a request of these words."""
        return replace(self, words=tuple(words))

    def by_words(self, model: str) -> float:
        """What its words add to the log-odds of `model`, before they are bounded."""
        lesson = self.lessons.models.get(model)
        if lesson is None or not (lesson.words and self.words):
            return 0.0
        said = sum(lesson.words.get(column, 0.0) for column in self.words)
        return said / math.sqrt(len(self.words))

    def before_draft(self, model: str, features: Features) -> float:
        """As the base, moved by what the model's lesson adds."""
        p = self.base.before_draft(model, features)
        return _moved(p, self._before(model, features))

    def acceptance(self, model: str, features: Features, threshold: float) -> float:
        """As the base, moved by what was seen of the claims of such drafts."""
        p = self.base.acceptance(model, features, threshold)
        if (lesson := self.lessons.models.get(model)) is None:
            return p
        inputs = claims_vector(self.before_draft(model, features), threshold)
        return _moved(p, _dot(lesson.claims, inputs))

    def after_draft(self, model: str, features: Features, logprob: LogprobSummary | None) -> float:
        """As the base, moved by the lesson; without log-probabilities by that of before."""
        p = self.base.after_draft(model, features, logprob)
        lesson = self.lessons.models.get(model)
        if lesson is None or logprob is None:
            return _moved(p, self._before(model, features))
        return _moved(p, _dot(lesson.after, lesson_after(features, logprob)))

    def after_climb(self, lower: str, above: str, features: Features, probability: float) -> float:
        """As the base, both cases moved."""
        own = self._before(above, features)
        moves = self.lessons.climbs.get((lower, above), (0.0, 0.0))
        wrong, right = (
            _moved(self.base.after_climb(lower, above, features, told), own + move)
            for told, move in zip((0.0, 1.0), moves, strict=True)
        )
        return (1 - probability) * wrong + probability * right

    def opinion(self, verifier: str, said: float) -> float:
        """As the base; what verifiers are worth is measured, not learned from use."""
        return self.base.opinion(verifier, said)

    def _before(self, model: str, features: Features) -> float:
        lesson = self.lessons.models.get(model)
        if lesson is None:
            return 0.0
        return _dot(lesson.before, lesson_before(features)) + self.by_words(model)


def to_json(lessons: Lessons) -> bytes:
    """The JSON form; equal lessons have equal bytes."""
    climbs: dict[str, dict[str, list[float]]] = {}
    for (lower, above), moves in sorted(lessons.climbs.items()):
        climbs.setdefault(lower, {})[above] = list(moves)
    document = {
        "schema": SCHEMA,
        "stands_on": lessons.stands_on,
        "source": lessons.source,
        "models": {
            name: {
                "identity": lesson.identity,
                "before": list(lesson.before),
                "after": list(lesson.after),
                "claims": list(lesson.claims),
                "words": {str(column): w for column, w in sorted(lesson.words.items())},
            }
            for name, lesson in sorted(lessons.models.items())
        },
        "climbs": climbs,
    }
    return json.dumps(document, indent=1, ensure_ascii=False, allow_nan=False).encode()


def digest(document: bytes) -> str:
    """The name of a version: SHA-256 in hex of its bytes."""
    return sha256(document).hexdigest()


def read_lessons(document: bytes, *, named: str) -> Lessons:
    """Validate the JSON form.

    Args:
        named: what the file is called, for the error.

    Raises:
        ConfigError: it is no lessons of this schema, or not of the right shape.
    """
    try:
        found = json.loads(document)
    except ValueError as error:
        raise _unreadable(named, "is not JSON") from error
    if not isinstance(found, dict) or found.get("schema") not in (SCHEMA, _NO_DOMAINS):
        told = found.get("schema") if isinstance(found, dict) else None
        raise _unreadable(named, f"has schema {told!r}, this version reads {SCHEMA!r}")
    try:
        return Lessons(
            stands_on=str(found["stands_on"]),
            source=str(found["source"]),
            models={
                str(name): _lesson(entry, 0 if found["schema"] == _NO_DOMAINS else len(DOMAINS))
                for name, entry in found["models"].items()
            },
            climbs={
                (str(lower), str(above)): _pair(moves)
                for lower, several in found["climbs"].items()
                for above, moves in several.items()
            },
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _unreadable(named, f"is misshapen ({error})") from error


def _lesson(entry: Mapping[str, Any], n_domains: int) -> Lesson:
    """Args: `n_domains`: columns of domains that the file has."""
    unsaid = (0.0,) * (len(DOMAINS) - n_domains)
    return Lesson(
        identity=str(entry["identity"]),
        before=_vector(entry["before"], len(BEFORE) + n_domains) + unsaid,
        after=_vector(entry["after"], len(AFTER) + n_domains) + unsaid,
        claims=_vector(entry["claims"], len(CLAIMS)),
        words=_words(entry["words"]) if n_domains else {},
    )


def _words(found: Mapping[str, Any]) -> dict[int, float]:
    words = {int(column): float(weight) for column, weight in found.items()}
    if not all(0 <= column < WORD_COLUMNS for column in words):
        raise ValueError(f"words are in columns 0 to {WORD_COLUMNS - 1}")
    if not all(map(math.isfinite, words.values())):
        raise ValueError("a word whose weight is not finite")
    return words


def _pair(moves: Sequence[float]) -> tuple[float, float]:
    wrong, right = _vector(moves, 2)
    return wrong, right


def _vector(found: Sequence[float], expected: int) -> tuple[float, ...]:
    vector = tuple(map(float, found))
    if len(vector) != expected or not all(map(math.isfinite, vector)):
        raise ValueError(f"{len(vector)} numbers where {expected} finite ones belong")
    return vector


def _unreadable(named: str, why: str) -> ConfigError:
    return ConfigError(
        f"What was learned cannot be used: {named} {why}.",
        hint="`xnai learn reset` goes back to the shipped calibration; `review` learns anew.",
    )


def _moved(probability: float, move: float) -> float:
    if move == 0.0:
        return probability
    return sigmoid(logit(probability) + min(REACH, max(-REACH, move)))


def _dot(weights: tuple[float, ...], inputs: tuple[float, ...]) -> float:
    return sum(w * x for w, x in zip(weights, inputs, strict=True))


def _domain(features: Features) -> tuple[float, ...]:
    return tuple(float(features.domain == domain) for domain in DOMAINS)
