"""A text as hashed words and neighbours, for whatever is learned from texts. Pure.

Words are runs of letters, numbers and single signs, in lower case; neighbours are pairs of words
that follow each other. Each is known by its CRC-32, which is the same on every machine and in every
run. In plain Python, since most commands never load numpy.

Covers reading. Does not cover what the parts weigh: `xnai.learning.domains` and
`xnai.learning.learned` on the way of a request, `xnai.replay.bags` over whole recordings. Stems and
pieces of words, which a phrase of five words needs, are `xnai.learning.phrases`'.
Source of the hashing: Weinberger et al., Feature hashing for large scale multitask learning, ICML
2009.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+|\d|[^\s\w]")
_WORD_OR_NUMBER: Final = re.compile(r"[^\W\d_]+|\d+|[^\s\w]|_+")
_BEGIN: Final = "^"
_HEAD_CHARS: Final = 1500
_TAIL_CHARS: Final = 500


def words(text: str) -> list[str]:
    """Words as recorded prompts are compared by: each digit is one, `_` is none."""
    return _WORD.findall(text.lower())


def words_of_request(text: str) -> list[str]:
    """Words as a person's request is known by: all numbers are alike."""
    return ["0" if word[0].isdigit() else word for word in _WORD_OR_NUMBER.findall(text.lower())]


def request_columns(text: str, columns: int) -> set[int]:
    """Columns of the words and neighbours of a request; of a long one in its head and tail."""
    if len(text) > _HEAD_CHARS + _TAIL_CHARS:
        text = f"{text[:_HEAD_CHARS]} {text[-_TAIL_CHARS:]}"
    return {each % columns for each in hashes(words_of_request(text), beginning=True)}


def hashes(found: Sequence[str], *, beginning: bool = False) -> list[int]:
    """CRC-32 of each word, then of each two neighbours, as often as they come.

    Args:
        beginning: the first word has one more neighbour, the beginning of the text.
    """
    near = [_BEGIN, *found] if beginning else found
    parts = [*found, *(f"{one} {two}" for one, two in pairwise(near))]
    return [zlib.crc32(part.encode("utf-8", "surrogatepass")) for part in parts]
