"""Paths that a conversation names, and whether one of them is meant to stay. Pure.

A path is told from prose by its looks only: it is a run of the characters that paths have, and some
glob of the configuration fits it. So `.env` in a sentence counts, whether or not there is such a
file: what is wrongly kept costs a climb, what is wrongly sent cannot be taken back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

_PATH: Final = re.compile(r"[\w.~@+/\\:-]+")
_AROUND: Final = re.compile(r"[:@+]|(?:^|(?<=/))-[a-zA-Z]?(?=\.)")
_TOKENS: Final[tuple[tuple[str, str], ...]] = (
    ("**/", "(?:.*/)?"),
    ("/**", "(?:/.*)?"),
    ("**", ".*"),
    ("*", "[^/]*"),
    ("?", "[^/]"),
)


def named_path(text: str, globs: Sequence[str]) -> str:
    """The first path in a text that a glob fits; empty when there is none.

    Args:
        globs: as in a shell, `**` over folders; letters of either case are the same.
    """
    fits = _compiled(tuple(globs))
    if fits is None:
        return ""
    for match in _PATH.finditer(text):
        whole = match[0].replace("\\", "/")
        # As tools write them: `.env:3:`, `@.env`, `HEAD:.env`, `-f.env`, `me@host:.ssh/config`.
        for piece in (whole, *_AROUND.split(whole)):
            if fits.fullmatch(piece.rstrip("./")):
                return match[0]
    return ""


@lru_cache(maxsize=8)
def _compiled(globs: tuple[str, ...]) -> re.Pattern[str] | None:
    if not globs:
        return None
    return re.compile("|".join(map(_pattern, globs)), re.IGNORECASE)


def _pattern(glob: str) -> str:
    pattern, rest = "", glob.replace("\\", "/")
    while rest:
        token, meaning = next(((t, m) for t, m in _TOKENS if rest.startswith(t)), (rest[0], ""))
        pattern += meaning or re.escape(token)
        rest = rest[len(token) :]
    return pattern
