"""Changes TOML by the line: what is not ours stays as it was typed. Pure.

Covers values of the root and of tables with a header of their own. A table that is written
otherwise (inline, or by dotted keys) is found out when the outcome is read again, and refused.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from xnai.connect.settings import Setting, Unchangeable

_TOKEN: Final = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*|.',
    re.DOTALL,
)
"""Strings and comments whole, all else a character at a time."""
_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")


@dataclass(frozen=True, kw_only=True, slots=True)
class _Statement:
    """A header or a value, from its first character to the end of its last line."""

    start: int
    end: int
    table: tuple[str, ...]
    """The table that it opens, or stands in."""
    key: tuple[str, ...] = ()
    """Of a value."""
    value: tuple[int, int] = (0, 0)
    """From where to where its value stands."""


class Toml:
    """Reads and changes TOML."""

    def read(self, text: str) -> Any:  # noqa: ANN401 (what the file holds)
        """See `Format`."""
        try:
            return tomllib.loads(text.replace("\r\n", "\n"))
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            raise Unchangeable(str(error)) from error

    def put(self, text: str, setting: Setting) -> str:
        """See `Format`."""
        statements = list(_statements(text))
        table, key = setting.path[:-1], setting.path[-1]
        line = _line_end(text)
        shown = _shown(setting.value)
        for each in statements:
            if each.key and (*each.table, *each.key) == setting.path:
                return text[: each.value[0]] + shown + text[each.value[1] :]
        said = f"{_name(key)} = {shown}{line}"
        inside = [each for each in statements if each.table == table]
        if inside:
            at = inside[-1].end
            broken = "" if text[:at].endswith("\n") else line
            return text[:at] + broken + said + text[at:]
        if not table:  # before the first table, or all would be its own
            at = min((each.start for each in statements), default=len(text))
            broken = line if at == len(text) and text and not text.endswith("\n") else ""
            return text[:at] + broken + said + text[at:]
        gap = "" if not text else line if text.endswith("\n") else line * 2
        header = ".".join(map(_name, table))
        return f"{text}{gap}[{header}]{line}{said}"

    def take(self, text: str, setting: Setting) -> str:
        """See `Format`."""
        if isinstance(setting.value, dict):
            return _without_headers(text, setting.path)
        for each in _statements(text):
            if each.key and (*each.table, *each.key) == setting.path:
                return text[: each.start] + text[each.end :]
        raise Unchangeable(f"there is no line for {'.'.join(setting.path)}")


def _without_headers(text: str, path: tuple[str, ...]) -> str:
    """The text without the headers of a table that holds nothing."""
    line = _line_end(text)
    for each in reversed(list(_statements(text))):
        if not each.key and each.table[: len(path)] == path:
            parted = text[: each.start].endswith(line * 2)
            start = each.start - (len(line) if parted else 0)
            text = text[:start] + text[each.end :]
    return text


def _statements(text: str) -> Iterator[_Statement]:
    """All headers and values of a sound text, in order."""
    table: tuple[str, ...] = ()
    for start, end, equals in _spans(text):
        said = text[start:end]
        if equals is None:
            table = _keys(said)
            yield _Statement(start=start, end=end, table=table)
            continue
        first, last = _value_span(text, equals, end)
        key = _keys(text[start:equals])
        yield _Statement(start=start, end=end, table=table, key=key, value=(first, last))


def _spans(text: str) -> Iterator[tuple[int, int, int | None]]:
    """Start, end and the equals sign of each statement; a header has none."""
    start: int | None = None
    equals: int | None = None
    depth = 0
    for token in _TOKEN.finditer(text):
        said = token[0]
        if said == "\n" and depth == 0:
            if start is not None:
                yield start, token.end(), equals
            start = equals = None
            continue
        if said.isspace() or said.startswith("#"):
            continue
        if start is None:
            start = token.start()
        if said == "=" and depth == 0 and equals is None and text[start] != "[":
            equals = token.start()
        depth += (said in ("[", "{")) - (said in ("]", "}"))
    if start is not None:
        yield start, len(text), equals


def _value_span(text: str, equals: int, end: int) -> tuple[int, int]:
    """From where to where a value stands, without blanks and the comment behind it."""
    first = last = equals + 1
    for token in _TOKEN.finditer(text, equals + 1, end):
        said = token[0]
        if said.isspace() or said.startswith("#"):
            continue
        if last == equals + 1:
            first = token.start()
        last = token.end()
    return first, last


def _keys(written: str) -> tuple[str, ...]:
    """The parts of a dotted key, or of a header; an array of tables ends in one that none has."""
    is_header = written.startswith("[")
    inner: Any = tomllib.loads(written if is_header else f"{written} = 0")
    keys: list[str] = []
    while isinstance(inner, dict) and inner:
        key, inner = next(iter(inner.items()))
        keys.append(key)
    return (*keys, "[]") if isinstance(inner, list) else tuple(keys)


def _shown(value: Any) -> str:  # noqa: ANN401 (JSON)
    if isinstance(value, list):
        return f"[{', '.join(map(_shown, value))}]"
    if isinstance(value, dict):
        raise Unchangeable("a table can only be written by its values")
    if not isinstance(value, str | int | float):
        raise Unchangeable(f"{value} cannot be written back")
    return json.dumps(value, ensure_ascii=False)


def _name(key: str) -> str:
    return key if _BARE.fullmatch(key) else json.dumps(key, ensure_ascii=False)


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"
