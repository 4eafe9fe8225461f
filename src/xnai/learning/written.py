"""How much of an answer is left in the file that it was written to. Pure.

Does not cover reading the file (`xnai.aftermath`).
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import Final

MAX_LINES: Final = 4000
"""Of either side; comparing takes time that grows with their product."""


def share_left(written: bytes, now: bytes) -> float | None:
    """Share of the written lines that still stand, in their order, in [0, 1].

    What was added between them changes nothing, nor do empty lines and white space at the ends of
    lines. A file that is no text any more has none of them.

    Returns:
        None where there are too many lines to compare.
    """
    before, after = _lines(written), _lines(now)
    if max(len(before), len(after)) > MAX_LINES:
        return None
    if not before:
        return 1.0
    same = SequenceMatcher(a=before, b=after).get_matching_blocks()
    return sum(block.size for block in same) / len(before)


def _lines(content: bytes) -> list[bytes]:
    return [line.rstrip() for line in content.splitlines() if line.strip()]
