"""The operations on words and text, all of them.

Covers: `strs` (words, lines, names) and `str` (one word, sentence or text) as the value before.
The operations stand in the `text_*` modules, by what they give.
"""

from __future__ import annotations

from pocket.ops import (
    text_filter,
    text_fold,
    text_measure,
    text_more,
    text_parts,
    text_slices,
    text_split,
    text_words,
)
from pocket.ops.base import Op

OPS: tuple[Op, ...] = (
    *text_filter.OPS,
    *text_words.OPS,
    *text_slices.OPS,
    *text_fold.OPS,
    *text_more.OPS,
    *text_parts.OPS,
    *text_measure.OPS,
    *text_split.OPS,
)
