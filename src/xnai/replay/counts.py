"""What can be counted in a prompt, as columns. Pure numpy, nothing is learned.

Covers length, punctuation, constructs, numbers, and what gives a language or a kind of task away.
Does not cover its words (`xnai.replay.bags`) nor what a request asks for
(`xnai.cascade.features`).
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

_WINDOW: Final = 8000
_COUNTED: Final = "()[]{}=+-*/%<>.,:;'\"#?\\&|!$"
_SIGNS: Final = (
    "for while if else elif return lambda try except import def class in not and or is range len "
    "sorted sort sum max min join split replace append pop insert reverse reversed index find "
    "count enumerate zip map filter set dict list str int float bool upper lower break continue "
    "none true false recursive prime string number matrix even odd palindrome tree graph array "
    "vector json csv file plot random datetime url regex model sql function public static void "
    "const let var local echo include using raises example examples assert given calculate "
    "what which why how prove equation probability percent total each per hours"
)
_PLACES: Final = {name: n for n, name in enumerate(dict.fromkeys(_SIGNS.split()))}
_NUMBER: Final = re.compile(r"\d+(?:\.\d+)?")
_QUOTED: Final = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_OPTION: Final = re.compile(r"^\s*\(?[A-Ea-e][).:]\s", re.MULTILINE)
_SHAPES: Final = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        r"^#!", r"<\?php", r"^#include", r"^using \w", r"^import java", r"\bfunc \w+\(",
        r"\bfn \w+", r"function \w+\([^)]*:", r"function \w+\([^):]*\)", r"^def \w+", r"^class \w+",
        r">>>", r"\?\?", r"^assert ", r'^\s*(?:"""|\'\'\')', r"^import \w+", r"```", r"\\[a-z]+\{",
    )
)  # fmt: skip
"""What gives a language or a kind of task away."""


def surface(texts: Sequence[str]) -> NDArray[np.float32]:
    """What can be counted in each text: length, lines, punctuation, constructs, numbers, shapes.

    Returns:
        `(n, len(SURFACE))`, each about 0 to 8 in size; in the order of `SURFACE`.
    """
    return np.array([_counts(text[:_WINDOW]) for text in texts], np.float32).reshape(
        len(texts), len(SURFACE)
    )


def _counts(text: str) -> list[float]:
    lines = [line for line in text.split("\n") if line.strip()]
    indents = [len(line) - len(line.lstrip()) for line in lines] or [0]
    words = [word.lower() for word in _LETTERS.findall(text)]
    numbers = _NUMBER.findall(text)
    quoted = _QUOTED.findall(text)
    last = lines[-1] if lines else ""
    signs = [0] * len(_PLACES)
    for word in words:
        if (place := _PLACES.get(word)) is not None:
            signs[place] += 1
    logs: list[float] = [
        len(text), len(lines), len(words), len(numbers), len(quoted), len(last), last.count(","),
        max(map(len, numbers), default=0), max(map(len, quoted), default=0),
        len(_OPTION.findall(text)), *map(text.count, _COUNTED), *signs,
    ]  # fmt: skip
    n = max(1, len(words))
    rates = [
        len(set(words)) / n,
        sum(map(len, words)) / n,
        max(indents) / 8,
        float(np.mean(indents)) / 8,
    ]
    shapes = [float(bool(shape.search(text))) for shape in _SHAPES]
    return [*map(math.log1p, logs), *rates, *shapes]


SURFACE: Final = (
    "chars", "lines", "words", "numbers", "quoted", "last_line", "last_commas", "longest_number",
    "longest_quoted", "options", *(f"n {sign}" for sign in _COUNTED),
    *(f"word {word}" for word in _PLACES),
    "distinct", "word_length", "deepest", "depth", *(f"shape {n}" for n in range(len(_SHAPES))),
)  # fmt: skip
