"""Recorded prompts as numbers: bags of hashed words and word pairs, and the shape of a prompt.

    counted  how often each part comes in each prompt, as `xnai.core.words` reads it
    folded   the same in a few columns
    bags     for routers: rare words weigh more, by how many of the prompts have them, which says
             nothing of outcomes; and shapes

Rows have length 1. What is learned of them is in `texts.py`, `routers.py` and `ridges.py`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse.linalg import lsqr

from xnai.core.statistics import Floats
from xnai.core.words import hashes, words

HASHES: Final = 1 << 32
"""As many columns as there are hashes: no two parts share one by folding."""
_COLUMNS: Final = 1 << 18
_SKETCH: Final = 1024
_SHAPE_WEIGHT: Final = 0.07
"""Shapes, their products and words come out about equally long together."""
_RIDGE: Final = 10.0
_LSQR_STEPS: Final = 80
_MAX_CHARS: Final = 20_000
_ODD: Final = re.compile(r"\b(?:not|except|false|least|incorrect)\b")
_WHICH: Final = re.compile(r"\bwhich of\b")
_AMOUNT: Final = re.compile(r"\b(?:how many|how much|value|number|probability|total)\b")
_ALL: Final = re.compile(r"\b(?:all of|none of|both|neither)\b")

Rows = NDArray[np.int64]


@dataclass(frozen=True, kw_only=True, slots=True)
class Counted:
    """How often each part comes in each prompt.

    Args:
        columns, counts: `(m,)` of all prompts, one after the other; each column once a prompt.
        ends: `(n + 1,)` where each prompt's parts begin, and the last one's end.
    """

    columns: NDArray[np.int64]
    counts: Floats
    ends: NDArray[np.int64]

    @property
    def rows(self) -> Rows:
        """`(m,)` the prompt of each part."""
        return np.repeat(np.arange(len(self.ends) - 1), np.diff(self.ends))

    def scaled(self, values: Floats) -> Floats:
        """`(m,)` values of the parts, so that each prompt's have length 1."""
        lengths = np.sqrt(np.bincount(self.rows, values**2, minlength=len(self.ends) - 1))
        return np.asarray(values / np.maximum(lengths, 1e-9)[self.rows])


@dataclass(frozen=True, kw_only=True, slots=True)
class Bags:
    """Prompts.

    Args:
        wide: `(n, columns)` sparse: words, word pairs, shapes and products of two shapes.
        sketch: `(n, 1024)` float32: words and word pairs folded together, rows of length 1. Inner
            products are about those of the full bags.
        shapes: how many of the wide columns, the last ones, are shapes and products.
        domains: `(n,)` index of the domain of each row.
    """

    wide: sparse.csr_matrix
    shapes: int
    sketch: NDArray[np.float32]
    domains: Rows


def counted(prompts: Sequence[str], columns: int = HASHES) -> Counted:
    """Read prompts; the first 20,000 characters of each.

    Args:
        columns: parts that share one are counted as the same.
    """
    found: list[int] = []
    counts: list[int] = []
    ends = [0]
    for prompt in prompts:
        counter = Counter(each % columns for each in hashes(words(prompt[:_MAX_CHARS])))
        found += counter.keys()
        counts += counter.values()
        ends.append(len(found))
    return Counted(
        columns=np.array(found, np.int64),
        counts=np.array(counts, np.float64),
        ends=np.array(ends, np.int64),
    )


def folded(found: Counted, values: Floats, columns: int) -> NDArray[np.float32]:
    """`(n, columns)` rows of length 1, or 0 of prompts without words.

    Args:
        found: of all `HASHES`.
        values: `(m,)` of the parts.
        columns: at most 2^20.
    """
    # A bit that the columns do not use decides the sign, so that collisions cancel on average.
    signs = np.where(found.columns >> 20 & 1, 1.0, -1.0)
    shape = (len(found.ends) - 1, columns)
    dense = sparse.csr_matrix((values * signs, found.columns % columns, found.ends), shape=shape)
    rows: NDArray[np.float32] = dense.toarray().astype(np.float32)
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return rows


def bags(prompts: Sequence[str], domains: Sequence[str]) -> Bags:
    """Read prompts, as `counted` does."""
    found = counted(prompts)
    columns = found.columns % _COLUMNS
    spread = np.bincount(columns, minlength=_COLUMNS)
    rarity = np.log(len(prompts) / np.maximum(spread, 1)) + 1
    values = found.scaled((1 + np.log(found.counts)) * rarity[columns])
    words = sparse.csr_matrix((values, columns, found.ends), shape=(len(prompts), _COLUMNS))
    shapes = _SHAPE_WEIGHT * _products(np.array([shape(prompt) for prompt in prompts]))
    return Bags(
        wide=sparse.hstack([words, sparse.csr_matrix(shapes)]).tocsr(),
        shapes=shapes.shape[1],
        sketch=folded(found, values, _SKETCH),
        domains=np.unique(np.array(domains), return_inverse=True)[1],
    )


def shape(prompt: str) -> list[float]:
    """What a prompt looks like, whatever it is about: lengths, digits, marks, choices, wording."""
    lowered = prompt[:_MAX_CHARS].lower()
    question, *choices = re.split(r"\n(?=[a-j][.)] )", lowered)
    lengths = [len(choice) - 3 for choice in choices] or [0]
    words = " ".join(choices).split()
    chars = max(1, len(lowered))
    return [
        np.log1p(len(question)),
        np.log1p(np.mean(lengths)),
        np.log1p(max(lengths)) - np.log1p(max(0, min(lengths))),
        10 * sum(char.isdigit() for char in lowered) / chars,
        10 * len(re.findall(r"[=+*/^<>]", lowered)) / chars,
        question.count(",") / 10,
        len(set(words)) / (1 + len(words)),
        sum(any(char.isdigit() for char in choice) for choice in choices) / max(1, len(choices)),
        float("statement 1" in lowered),
        float(bool(_ODD.search(question))),
        float(question.rstrip().endswith("?")),
        float("___" in lowered),
        float(bool(_ALL.search(lowered))),
        float("\n" in question.strip()),
        float("$" in lowered),
        float(bool(_WHICH.search(question))),
        float(bool(_AMOUNT.search(question))),
    ]


def toward_domains(wanted: Floats, domains: Rows, share: float, doubtful: float = 10.0) -> Floats:
    """Targets moved toward the mean of their domain.

    One outcome is a toss of a coin; the mean of its domain is not. Domains are used for rows that
    are fitted on, never for those that are foretold.

    Args:
        wanted: `(n, m)`.
        share: 0 leaves them, 1 puts the mean of the domain in their place.
        doubtful: so many rows at the mean of all are counted to each domain.
    """
    mean = wanted.mean(axis=0)
    count = np.bincount(domains)[:, None]
    sums = np.stack([np.bincount(domains, column) for column in wanted.T], axis=1)
    means = (sums + doubtful * mean) / (count + doubtful)
    return np.asarray((1 - share) * wanted + share * means[domains])


def ridge(found: Bags, known: Rows, held: Rows, wanted: Floats) -> Floats:
    """`(held, m)` targets of held rows, foretold by a ridge on those known.

    Args:
        wanted: `(known, m)`.
    """
    inputs, ahead = found.wide[known], found.wide[held]
    mean = wanted.mean(axis=0)
    damp = float(np.sqrt(_RIDGE))
    told = [
        ahead @ lsqr(inputs, column, damp=damp, iter_lim=_LSQR_STEPS)[0]
        for column in (wanted - mean).T
    ]
    return np.asarray(np.stack(told, axis=1) + mean)


def _products(shapes: Floats) -> Floats:
    """Shapes by their spread, and the products of each two of them, which count less."""
    spread = shapes.std(axis=0)
    scaled = (shapes - shapes.mean(axis=0)) / np.where(spread > 1e-9, spread, 1)
    one, two = np.triu_indices(scaled.shape[1])
    products = scaled[:, one] * scaled[:, two]
    spread = products.std(axis=0)
    return np.hstack([scaled, 0.3 * products / np.where(spread > 1e-9, spread, 1)])
