"""Recorded phrases: how often each way to sort them is right, on phrases it was not fitted on.

    most frequent   the class with the most phrases
    nearest phrase  the class of the phrase with the most words in common
    naive Bayes     on words without endings, Laplace's half added
    linear          `xnai.learning.phrases`

Five folds; phrases that are nearly the same stand in one.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Final

import numpy as np

from xnai.core.statistics import Floats, bootstrap, mean
from xnai.learning import phrases
from xnai.learning.logistic import fold_numbers
from xnai.replay.recordings import Recording
from xnai.replay.study import Found, Study

Told = tuple[str, float]
"""A class, and how sure it is; 1 where a policy does not say."""
Sorter = Callable[[Sequence[str], Sequence[str]], Callable[[str], Told]]
"""Fitted on phrases and their classes, it tells the class of another."""


def study(recording: Recording, wanted: Sequence[str]) -> Iterator[Study]:
    """One study: accuracy of each policy; of the linear one, how honest and how quick it is."""
    texts = [str(row["task"]) for row in recording.rows]
    labels = [str(row["agent"]) for row in recording.rows]
    found: list[Found] = []
    for name in wanted:
        right, claimed, took_ms = _outside(SORTERS[name], texts, labels)
        found.append(Found(policy=name, measure="accuracy", value=bootstrap(mean, right)))
        if name == "linear":
            off = (claimed - right) ** 2
            found.append(Found(policy=name, measure="Brier score", value=bootstrap(mean, off)))
            took = bootstrap(mean, took_ms)
            found.append(Found(policy=name, measure="time a phrase", value=took, unit="ms"))
    yield Study(
        title=f"{recording.name}: {len(set(labels))} classes, 5 folds",
        n=len(texts),
        found=tuple(found),
        note=f"{len(set(phrases.groups(texts)))} groups of phrases that are nearly the same.",
    )


def _outside(
    sorter: Sorter, texts: Sequence[str], labels: Sequence[str]
) -> tuple[Floats, Floats, Floats]:
    folds = fold_numbers(phrases.groups(texts))
    right, claimed, took_ms = (np.zeros(len(texts)) for _ in range(3))
    for fold in np.unique(folds):
        known = np.flatnonzero(folds != fold).tolist()
        if not known:
            continue
        tell = sorter([texts[i] for i in known], [labels[i] for i in known])
        tell("")  # what is made ready at the first call is no part of the time
        for i in np.flatnonzero(folds == fold).tolist():
            began = time.perf_counter()
            name, claimed[i] = tell(texts[i])
            took_ms[i] = 1000 * (time.perf_counter() - began)
            right[i] = name == labels[i]
    return right, claimed, took_ms


def _most_frequent(_: Sequence[str], labels: Sequence[str]) -> Callable[[str], Told]:
    name, count = Counter(labels).most_common(1)[0]
    return lambda _: (name, count / len(labels))


def _nearest(texts: Sequence[str], labels: Sequence[str]) -> Callable[[str], Told]:
    words = [frozenset(phrases.words_of(text)) for text in texts]

    def tell(text: str) -> Told:
        mine = frozenset(phrases.words_of(text))
        shares = [len(mine & each) / max(1, len(mine | each)) for each in words]
        return labels[int(np.argmax(shares))], 1.0

    return tell


def _naive_bayes(texts: Sequence[str], labels: Sequence[str]) -> Callable[[str], Told]:
    classes = sorted(set(labels))
    known = {word for text in texts for word in phrases.words_of(text)}
    counts = {name: Counter[str]() for name in classes}
    for text, label in zip(texts, labels, strict=True):
        counts[label].update(phrases.words_of(text))
    share = Counter(labels)

    def tell(text: str) -> Told:
        words = [word for word in phrases.words_of(text) if word in known]

        def score(name: str) -> float:
            total = counts[name].total() + 0.5 * len(known)
            seen = sum(np.log((counts[name][word] + 0.5) / total) for word in words)
            return float(np.log(share[name]) + seen)

        return max(classes, key=score), 1.0

    return tell


def _linear(texts: Sequence[str], labels: Sequence[str]) -> Callable[[str], Told]:
    model = phrases.fit(texts, labels)

    def tell(text: str) -> Told:
        return max(model.tell(text).items(), key=lambda found: found[1])

    return tell


SORTERS: Final[dict[str, Sorter]] = {
    "most frequent": _most_frequent,
    "nearest phrase": _nearest,
    "naive Bayes": _naive_bayes,
    "linear": _linear,
}
POLICIES: Final = tuple(SORTERS)
