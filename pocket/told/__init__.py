"""Whole requests in people's own words, a text file for each hand that wrote them.

A file names a type and a chain of operations, and below it, indented, has the requests for them, a
line each as `pocket.stories` describes it:

    ints at_least>sorted_descending
        usable(pieces, shortest=k) ~ I cut ribbon. What is shorter than {k} is of no use, so …
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from typing import cast

from pocket.ops.base import Type


def told_requests() -> Iterator[tuple[Type, str, str]]:
    """Source type, chain and request of every line of every hand."""
    hands = [file for file in files(__name__).iterdir() if file.name.endswith(".txt")]
    for hand in sorted(hands, key=lambda file: file.name):
        src, chain = "", ""
        for line in hand.read_text(encoding="utf-8").splitlines():
            if line.startswith(" "):
                yield cast("Type", src), chain, line.strip()
            else:
                src, chain = line.split(maxsplit=1)
