"""Which of a few classes a short text belongs to: an agent, a domain, a kind of task.

A linear model on what a phrase is made of: its words without their endings, its first word (in a
request that is what is to be done), the first word with each other one (to what), neighbours, and
pieces of words, which are shared by words of one stem. Fitted as a ridge in closed form; the file
holds the phrases with their coefficients, so that anybody can read what was learned from. How sure
it is comes from phrases outside the fit, with those that are nearly the same kept together.

Covers fitting, telling, and the JSON form. Pure numpy; a phrase takes well under a millisecond.
Does not cover reading files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any, Final

import numpy as np

from xnai.core.errors import BadRequest, ConfigError
from xnai.core.statistics import Floats
from xnai.learning.logistic import fold_numbers

SCHEMA: Final = "xnai.phrases/1"
ALIKE: Final = 0.6
"""Phrases that share so much of their words are nearly the same."""
MAX_PHRASES: Final = 5_000
"""The fit compares each with each."""
_MAX_CHARS: Final = 2_000
_WEIGHTS: Final = {"word": 1.0, "first": 0.5, "object": 0.5, "next": 0.3, "piece": 0.2}
_RIDGE: Final = 0.3
_SHARPNESSES: Final = np.geomspace(0.5, 50, 41)
_ENDINGS: Final = (
    *("ization", "ations", "ation", "ments", "ment", "ings", "ing", "ies", "ed", "es"),
    *("s", "e", "y"),
)
_FUNCTION_WORDS: Final = frozenset(
    re.findall(r"\w+", "a an and are by for how in is of on or our the to was what why with")
)


@dataclass(frozen=True, kw_only=True)
class Classifier:
    """A fitted model.

    Args:
        classes: names, sorted.
        phrases: `(n,)` that it was fitted on.
        coefficients: `(n, classes)`; the score of a text is what it shares with each phrase, times
            these.
        shares: `(classes,)` of the phrases, each above 0; what a text without scores is told by.
        sharpness: scores are multiplied by this before they move the shares' logarithms.
    """

    classes: tuple[str, ...]
    phrases: tuple[str, ...]
    coefficients: Floats
    shares: Floats
    sharpness: float

    @cached_property
    def _weights(self) -> tuple[dict[str, int], Floats]:
        """Index of each part, and `(parts, classes)` its weight for each class."""
        index: dict[str, int] = {}
        rows = [_parts(phrase) for phrase in self.phrases]
        for row in rows:
            for part in row:
                index.setdefault(part, len(index))
        weights = np.zeros((len(index), len(self.classes)))
        for row, coefficient in zip(rows, self.coefficients, strict=True):
            at = [index[part] for part in row]
            weights[at] += np.outer(list(row.values()), coefficient)
        return index, weights

    def tell(self, text: str) -> dict[str, float]:
        """Class → probability; they sum to 1. A text with nothing known in it gets the shares.

        Args:
            text: its first 2,000 characters are read.
        """
        index, weights = self._weights
        found = [(index[part], share) for part, share in _parts(text).items() if part in index]
        scores = np.zeros(len(self.classes))
        if found:
            at, shares = zip(*found, strict=True)
            scores = np.array(shares) @ weights[list(at)]
        told = _told(scores[None, :], self.shares, self.sharpness)[0]
        return dict(zip(self.classes, told.tolist(), strict=True))


def fit(phrases: Sequence[str], labels: Sequence[str]) -> Classifier:
    """Fit to labelled phrases.

    Raises:
        BadRequest: there are none, or too many.
    """
    if not 0 < len(phrases) <= MAX_PHRASES:
        raise BadRequest(
            f"A classifier is fitted on 1 to {MAX_PHRASES:,} phrases; there are {len(phrases):,}.",
            hint="Take a sample of each class.",
        )
    classes = tuple(sorted(set(labels)))
    wanted = np.array([[label == name for name in classes] for label in labels], dtype=np.float64)
    shared = _shared([_parts(phrase) for phrase in phrases])
    shares = wanted.mean(axis=0)
    folds = fold_numbers(groups(phrases))
    outside = np.zeros(wanted.shape)
    for fold in np.unique(folds):
        held = folds == fold
        if not held.all():
            inner = _ridge(shared[np.ix_(~held, ~held)], wanted[~held])
            outside[held] = shared[np.ix_(held, ~held)] @ inner
    right = wanted.argmax(axis=1)

    def loss(sharpness: float) -> float:
        claimed = _told(outside, shares, sharpness)[np.arange(len(right)), right]
        return float(-np.log(np.maximum(claimed, 1e-9)).mean())

    return Classifier(
        classes=classes,
        phrases=tuple(phrases),
        coefficients=_ridge(shared, wanted),
        shares=shares,
        sharpness=float(min(_SHARPNESSES, key=loss)),
    )


def groups(phrases: Sequence[str]) -> list[str]:
    """A name for each phrase, the same for those that are nearly the same, directly or by a chain.

    Nearly the same are phrases that have 0.6 of their words in common, without endings and
    function words.
    """
    words = [frozenset(_content(phrase)) for phrase in phrases]
    leader = list(range(len(phrases)))

    def find(at: int) -> int:
        while leader[at] != at:
            leader[at] = leader[leader[at]]
            at = leader[at]
        return at

    for one, mine in enumerate(words):
        for other in range(one):
            both = len(mine & words[other])
            if both >= ALIKE * (len(mine) + len(words[other]) - both):
                leader[find(one)] = find(other)
    return [" ".join(sorted(words[find(at)])) for at in range(len(phrases))]


def words_of(text: str) -> list[str]:
    """Words in lower case without their endings; a number is a word."""
    return [_stem(word) for word in re.findall(r"[a-z0-9]+", text[:_MAX_CHARS].lower())]


def as_document(model: Classifier) -> dict[str, Any]:
    """The JSON form."""
    return {
        "schema": SCHEMA,
        "classes": list(model.classes),
        "shares": [round(float(x), 6) for x in model.shares],
        "sharpness": model.sharpness,
        "phrases": [
            {"phrase": phrase, "coefficients": [round(float(x), 6) for x in row]}
            for phrase, row in zip(model.phrases, model.coefficients, strict=True)
        ],
    }


def read_document(document: Mapping[str, Any]) -> Classifier:
    """Validate the JSON form.

    Raises:
        ConfigError: another schema, or numbers that do not fit the classes.
    """
    if document.get("schema") != SCHEMA:
        raise ConfigError(
            f"A file of phrases must have schema {SCHEMA!r}, this one has "
            f"{document.get('schema')!r}.",
            hint="Fit it again with this version.",
        )
    try:
        classes = tuple(map(str, document["classes"]))
        rows = document["phrases"]
        coefficients = np.array([row["coefficients"] for row in rows], dtype=np.float64)
        shares = np.array(document["shares"], dtype=np.float64)
        phrases = tuple(str(row["phrase"]) for row in rows)
        sharpness = float(document["sharpness"])
    except (KeyError, TypeError, ValueError) as error:
        raise ConfigError(
            f"The file of phrases is not whole: {error}.", hint="Fit it again."
        ) from error
    fitting = coefficients.shape == (len(phrases), len(classes)) and shares.shape == (len(classes),)
    sound = np.isfinite(coefficients).all() and ((shares > 0) & (shares <= 1)).all()
    if not (classes and fitting and sound and 0 < sharpness < np.inf):
        raise ConfigError(
            f"The file of phrases has {len(classes)} classes, and numbers that do not fit them.",
            hint="Fit it again.",
        )
    return Classifier(
        classes=classes,
        phrases=phrases,
        coefficients=coefficients,
        shares=shares,
        sharpness=sharpness,
    )


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word.removesuffix(ending)
    return word


def _content(text: str) -> list[str]:
    """Words but for function words; all words where there are no others."""
    words = words_of(text)
    return [word for word in words if word not in _FUNCTION_WORDS] or words


def _parts(text: str) -> dict[str, float]:
    """What a text is made of → its share; each kind of part has the length of its weight's root."""
    kinds: dict[str, set[str]] = {kind: set() for kind in _WEIGHTS}
    for kind, part in _kinds(text):
        kinds[kind].add(f"{kind}:{part}")
    return {
        part: (_WEIGHTS[kind] / len(parts)) ** 0.5
        for kind, parts in kinds.items()
        for part in sorted(parts)
    }


def _kinds(text: str) -> Iterator[tuple[str, str]]:
    words, content = words_of(text), _content(text)
    yield from (("word", word) for word in content)
    yield from (("first", word) for word in content[:1])
    yield from (("object", f"{content[0]} {word}") for word in content[1:])
    bounded = ["^", *words, "$"] if words else []
    yield from (("next", f"{one} {two}") for one, two in pairwise(bounded))
    for word in words:
        marked = f"<{word}>"
        yield from (
            ("piece", marked[at : at + size])
            for size in (3, 4, 5)
            for at in range(len(marked) - size + 1)
        )


def _shared(rows: Sequence[Mapping[str, float]]) -> Floats:
    """`(n, n)` how much each two texts have in common."""
    index: dict[str, int] = {}
    for row in rows:
        for part in row:
            index.setdefault(part, len(index))
    dense = np.zeros((len(rows), len(index)), dtype=np.float32)
    for at, row in enumerate(rows):
        dense[at, [index[part] for part in row]] = list(row.values())
    return np.asarray(dense @ dense.T, dtype=np.float64)


def _ridge(shared: Floats, wanted: Floats) -> Floats:
    """Coefficients of what is left when each class has its share."""
    curve = shared + _RIDGE * np.eye(len(shared))
    return np.asarray(np.linalg.solve(curve, wanted - wanted.mean(axis=0)))


def _told(scores: Floats, shares: Floats, sharpness: float) -> Floats:
    """`(n, classes)` probabilities."""
    odds = np.log(shares) + sharpness * scores
    lifted = np.exp(odds - odds.max(axis=1, keepdims=True))
    return np.asarray(lifted / lifted.sum(axis=1, keepdims=True))
