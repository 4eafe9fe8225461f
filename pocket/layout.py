"""Parts of a request over several lines: bullets, numbered steps, comments, wrapped docstrings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from pocket import voices
from pocket.ops.base import Type
from pocket.phrases import CLOSE, OPEN


def bulleted(told: Sequence[str], dst: Type, rng: Random, mark: str = "") -> str:
    """A bullet for each part, sometimes one more on the kind of result."""
    mark = mark or rng.choice(("- ", "- ", "* ", " • ", " - "))
    more = [voices.result(dst, rng)] if rng.random() < 0.2 else []
    return "¶".join(mark + part for part in (*told, *more))


def listed(steps: Sequence[str], style: str, rng: Random) -> str:
    """Steps as comments of a function, or numbered, each mostly on a line of its own."""
    if style == "comments":
        numbered = rng.random() < 0.4
        return "¶".join(
            f"⇥# {f'{at}. ' if numbered else ''}{step}" for at, step in enumerate(steps, 1)
        )
    mark = rng.choice(("{}. ", "{}. ", "{}) ", "- ", "- ", "* ", "step {}: ", "({}) "))
    capital = rng.random() < 0.4
    return rng.choice(("¶", "¶", "¶", " ")).join(
        mark.format(at) + (step[:1].upper() + step[1:] if capital else step)
        for at, step in enumerate(steps, 1)
    )


def wrapped(text: str, width: int) -> str:
    """Break a long text over indented lines, not inside the marks."""
    told, line = "", 0
    for piece in re.split(f"( (?![^{OPEN}]*{CLOSE}))", text):
        if piece == " " and line > width:
            told, line = f"{told}¶⇥", 0
        else:
            told, line = told + piece, line + len(piece)
    return told
