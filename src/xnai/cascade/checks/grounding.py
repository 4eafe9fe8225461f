"""Whether the arguments of a call come from somewhere: names and numbers out of nowhere.

A small model that does not know which file is meant writes one that it has seen in training. So a
path, an identifier or a number that nothing in the conversation holds, no description of a tool and
no word of a schema, speaks against the call. It refutes nothing: an argument may be worked out (the
next line, tomorrow's date) or be meant to be new (a file to write).

Values are compared by their pieces, runs of letters or of digits, so that `src/sort_words.py` is
found where "sort the words" and `src` are spoken of. Nothing here is a word of any language.

Not judged: text with blanks or longer than a path, since it is written and not taken over; scripts
that put no blanks between words; numbers with one digit that counts, which are limits and counts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any, Final

import orjson

from xnai.cascade.checks.timed import UNGROUNDED_WEIGHT, Timed
from xnai.core.chat import ChatRequest, ToolCall
from xnai.core.judgement import Evidence

MAX_NAME_CHARS: Final = 200
"""Longer ones are content: encoded files, keys, minified code."""
_ENOUGH: Final = 0.5
"""Share of a name's letters and digits that must be found: new files and tests are called after
what they are made for."""
_MIN_STEM: Final = 4
"""Pieces of so many letters match words that begin with them or that they begin with, as `sort`
does `sorting`; shorter ones are in too many words. A number is another number by one digit more."""
_MAX_STEM: Final = 32
_SIGNIFICANT: Final = 2
_PIECE: Final = re.compile(r"[^\W\d_]+|\d+")
_HUMP: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")


def check_grounding(calls: Sequence[ToolCall], request: ChatRequest) -> Evidence:
    """Whether every judged argument is found in the conversation or in the tools.

    It speaks against a call or not at all: that its names are known says little for one.
    """
    timed = Timed("grounding", UNGROUNDED_WEIGHT)
    judged = [(call.name, *leaf) for call in calls for leaf in _judged(call.arguments)]
    if not judged:
        return timed.found(None, "no argument that could be looked up")
    known = _Known(request)
    unknown = [
        f"{tool}: {place} {value!r} is nowhere in the conversation"
        for tool, place, value in judged
        if not known.holds(value)
    ]
    if unknown:
        return timed.found(0.0, unknown[0], unknown)
    return timed.found(1.0, "arguments are in the conversation", weight=0.0)


class _Known:
    """What the conversation and the tools speak of."""

    def __init__(self, request: ChatRequest) -> None:
        self.pieces = frozenset(piece for text in _told(request) for piece in _pieces(text))
        self.stems = frozenset(
            piece[:n]
            for piece in self.pieces
            if not piece[0].isdecimal()
            for n in range(_MIN_STEM, min(len(piece), _MAX_STEM))
        )

    def holds(self, value: str) -> bool:
        """Whether enough of it is known."""
        pieces = _pieces(value)
        found = sum(len(piece) for piece in pieces if self._has(piece))
        return found >= _ENOUGH * sum(map(len, pieces))

    def _has(self, piece: str) -> bool:
        if piece in self.pieces or piece in self.stems:
            return True
        ends = range(_MIN_STEM, len(piece))
        return not piece[0].isdecimal() and any(piece[:n] in self.pieces for n in ends)


def _told(request: ChatRequest) -> Iterator[str]:
    for message in request.messages:
        yield message.content
        for call in message.tool_calls:
            yield call.arguments
    for tool in request.tools:
        yield tool.name
        yield tool.description
        yield from _strings(tool.parameters)


def _strings(found: Any) -> Iterator[str]:  # noqa: ANN401 - foreign JSON
    """Everything that a schema says: its keys, descriptions, enums, defaults."""
    match found:
        case dict():
            for key, value in found.items():
                yield str(key)
                yield from _strings(value)
        case list() | tuple():
            for value in found:
                yield from _strings(value)
        case None | bool():
            return
        case _:
            yield str(found)


def _pieces(text: str) -> list[str]:
    return [piece.casefold() for piece in _PIECE.findall(_HUMP.sub(" ", text))]


def _judged(arguments: str) -> Iterator[tuple[str, str]]:
    """Place and value of every argument that can be looked up."""
    try:
        found = orjson.loads(arguments or "{}")
    except orjson.JSONDecodeError:  # what is no JSON is refuted elsewhere
        return
    for place, value in _leaves(found, ""):
        if _is_name(value) if isinstance(value, str) else _is_telling(value):
            yield place, str(value)


def _leaves(found: Any, place: str) -> Iterator[tuple[str, str | float]]:  # noqa: ANN401
    match found:
        case dict():
            for key, value in found.items():
                yield from _leaves(value, f"{place}.{key}" if place else key)
        case list():
            for value in found:
                yield from _leaves(value, place)
        case bool() | None:
            return
        case _:
            yield place, found


def _is_name(value: str) -> bool:
    """One word of letters that a language writes apart: a path, an identifier, an address."""
    if len(value) > MAX_NAME_CHARS or len(value.split()) != 1 or not _PIECE.search(value):
        return False
    return not any(unicodedata.category(letter) == "Lo" for letter in value)


def _is_telling(number: float) -> bool:
    digits = "".join(c for c in f"{number}".partition("e")[0] if c.isdecimal())
    return len(digits.strip("0")) >= _SIGNIFICANT
