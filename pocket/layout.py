"""Parts of a request over several lines: bullets, numbered steps, comments, wrapped docstrings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from pocket import voices
from pocket.ops.base import Type
from pocket.phrases import CLOSE, OPEN

_INDENTS = {"comments": "⇥# ", "doclines": "⇥", "above": "# "}
_MARKS = (
    "{}. ", "{}. ", "{}. ", "{}) ", "{}) ", "- ", "- ", "- ", "* ", "* ", "step {}: ", "({}) ",
    "{}: ", "{} - ", "{1}) ", "Step {}. ", "• ", "- [ ] ", "→ ", "#{} ",
)  # fmt: skip


def bulleted(told: Sequence[str], dst: Type, rng: Random, mark: str = "") -> str:
    """A bullet for each part, sometimes one more on the kind of result."""
    mark = mark or rng.choice(
        ("- ", "- ", "- ", "* ", "* ", " • ", " - ", "+ ", "- [ ] ", "-> ", "– ")
    )
    more = [voices.result(dst, rng)] if rng.random() < 0.2 else []
    return "¶".join(mark + part for part in (*told, *more))


def listed(steps: Sequence[str], style: str, rng: Random) -> str:
    """Steps as comments or docstring lines, or numbered, each mostly on a line of its own."""
    if style in _INDENTS:
        mark = rng.choice(("", "", "{}. ", "{}. ", "step {}: ", "{}) ", "- "))
        if style == "doclines":
            mark = mark or "- "
        return "¶".join(
            _INDENTS[style] + mark.format(at) + step for at, step in enumerate(steps, 1)
        )
    if rng.random() < 0.12:
        return _worded(steps, rng)
    mark = rng.choice(_MARKS)
    capital = rng.random() < 0.4
    glue = rng.choice(("¶", "¶", "¶", " ")) if "{" in mark else "¶"
    return glue.join(
        mark.format(at, "abcdefghij"[at - 1]) + (step[:1].upper() + step[1:] if capital else step)
        for at, step in enumerate(steps, 1)
    )


def _worded(steps: Sequence[str], rng: Random) -> str:
    """Steps told one after the other: "first …", "then …", "finally …"."""
    first = rng.choice(("first ", "first, ", "first of all ", "start: "))
    then = rng.choice(("then ", "then, ", "next, ", "after that, ", "and then "))
    last = rng.choice(("finally ", "at last ", "lastly, ", "in the end ", "to finish, "))
    marks = [first, *[then] * (len(steps) - 2), last]
    return "¶".join(mark + step for mark, step in zip(marks, steps, strict=True))


def wrapped(text: str, width: int) -> str:
    """Break a long text over indented lines, not inside the marks."""
    told, line = "", 0
    for piece in re.split(f"( (?![^{OPEN}]*{CLOSE}))", text):
        if piece == " " and line > width:
            told, line = f"{told}¶⇥", 0
        else:
            told, line = told + piece, line + len(piece)
    return told
