"""Phrases whose capitals stand for alternatives, and operations and wordings made of them.

A table of phrases says `NUMBERS` where any of "(numbers|values|items)" will do; each module has
its own dictionary of such words. Does not cover the phrase notation itself (`pocket.ops.base`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pocket.ops.base import Op, Param, Type
from pocket.ops.mappings_words import More

_CAPITALS = re.compile(r"\b(a )?([A-Z]{2,})\b")


def spelled(phrases: tuple[str, ...], words: Mapping[str, str]) -> tuple[str, ...]:
    """Replace the words in capitals by their alternatives; others, such as "OK", stay.

    Args:
        words: alternatives by the word in capitals, which may have its article: "a WORD".
    """

    def alternatives(match: re.Match[str]) -> str:
        return words.get(match[0]) or f"{match[1] or ''}{words.get(match[2], match[2])}"

    return tuple(_CAPITALS.sub(alternatives, phrase) for phrase in phrases)


def chore(
    name: str,
    dst: Type,
    code: str | tuple[str, ...],
    weight: float,
    explain: str,
    do: tuple[str, ...],
    get: tuple[str, ...],
    ask: tuple[str, ...] = (),
    short: tuple[str, ...] = (),
    *,
    src: Type,
    words: Mapping[str, str],
    **params: Param,
) -> Op:
    """An operation whose phrases have words in capitals; `code` is its expression or its body."""
    return Op(
        name=name, src=src, dst=dst, expr=code if isinstance(code, str) else "",
        body=() if isinstance(code, str) else code, do=spelled(do, words), get=spelled(get, words),
        ask=spelled(ask, words), short=spelled(short, words), explain=explain, params=params,
        weight=weight,
    )  # fmt: skip


def more(
    *,
    do: tuple[str, ...],
    get: tuple[str, ...],
    ask: tuple[str, ...],
    short: tuple[str, ...],
    words: Mapping[str, str],
) -> More:
    """Further wordings that have words in capitals."""
    return More(
        do=spelled(do, words), get=spelled(get, words), ask=spelled(ask, words),
        short=spelled(short, words),
    )  # fmt: skip
