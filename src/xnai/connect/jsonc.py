"""Changes JSON with comments by the byte: what is not ours stays as it was typed. Pure.

Reads what editors take: comments, and a comma behind the last member. A key that stands twice is
refused, since readers do not agree which one holds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from xnai.connect.settings import Setting, Unchangeable

_DEPTH: Final = 64
_GAP: Final = re.compile(r"(?:\s+|//[^\n]*|/\*.*?\*/)*", re.DOTALL)
_REST_OF_LINE: Final = re.compile(r"(?:[ \t]+|//[^\r\n]*|/\*[^\r\n]*?\*/)*")
_UNIT: Final = "  "


@dataclass(kw_only=True, slots=True)
class _Node:
    """A value and where it stands, from its first character to behind its last."""

    start: int
    end: int = 0
    value: Any = None
    members: list[_Member] = field(default_factory=list)
    """Of an object, in order."""

    @property
    def is_object(self) -> bool:
        return isinstance(self.value, dict)

    def member(self, key: str) -> _Member | None:
        return next((each for each in self.members if each.key == key), None)


@dataclass(kw_only=True, slots=True)
class _Member:
    key: str
    start: int
    node: _Node
    comma: int | None = None
    """Where the comma behind it stands."""


class Jsonc:
    """Reads and changes JSON, with comments or without."""

    def read(self, text: str) -> Any:  # noqa: ANN401 (what the file holds)
        """See `Format`."""
        root = _parsed(text)
        return None if root is None else root.value

    def put(self, text: str, setting: Setting) -> str:
        """See `Format`."""
        root = _parsed(text)
        if root is None:
            nested = _nested(setting.path, setting.value)
            gap = "" if not text or text.endswith("\n") else "\n"
            return f"{text}{gap}{json.dumps(nested, indent=_UNIT, ensure_ascii=False)}\n"
        node, depth = _deepest(root, setting.path)
        if depth == len(setting.path):
            shown = _shown(text, setting.value, _indent_at(text, node.start))
            return text[: node.start] + shown + text[node.end :]
        if not node.is_object:
            where = ".".join(setting.path[:depth]) or "the whole"
            raise Unchangeable(f"{where} is no object, at {_place(text, node.start)}")
        value = _nested(setting.path[depth + 1 :], setting.value)
        return _inserted(text, node, setting.path[depth], value)

    def take(self, text: str, setting: Setting) -> str:
        """See `Format`."""
        root = _parsed(text)
        holder, depth = _deepest(root, setting.path[:-1]) if root else (None, -1)
        mine = holder.member(setting.path[-1]) if holder else None
        if holder is None or mine is None or depth != len(setting.path) - 1:
            raise Unchangeable(f"there is no {'.'.join(setting.path)}")
        start, end = mine.start, mine.node.end
        inside = text[holder.start + 1 : start] + text[end : holder.end - 1]
        if not inside.strip(" \t\r\n,"):  # it was alone
            return text[: holder.start] + "{}" + text[holder.end :]
        if mine.comma is not None:
            end = mine.comma + 1
        before = holder.members[: holder.members.index(mine)]
        comma = before[-1].comma if before and mine.comma is None else None
        if comma is not None and not text[comma + 1 : start].strip(" \t"):
            return text[:comma] + text[end:]
        if _alone_on_its_lines(text, start, end):
            start, end = _line_start(text, start), _next_line(text, end)
        elif mine.comma is not None:
            end += len(text[end:]) - len(text[end:].lstrip(" \t"))
        if comma is not None:  # what comes to stand last has none
            return text[:comma] + text[comma + 1 : start] + text[end:]
        return text[:start] + text[end:]


def _parsed(text: str) -> _Node | None:
    """The tree of a text; None where there is nothing but comments.

    Raises:
        Unchangeable: it is no JSON.
    """
    at = _gap(text, 0)
    if at == len(text):
        return None
    node = _value(text, at, _DEPTH)
    rest = _gap(text, node.end)
    if rest != len(text):
        raise _broken(text, rest, "something stands behind its end")
    return node


def _value(text: str, at: int, depth: int) -> _Node:
    if depth == 0:
        raise _broken(text, at, f"it is nested more than {_DEPTH} deep")
    if text[at : at + 1] == "{":
        return _object(text, at, depth)
    if text[at : at + 1] == "[":
        return _array(text, at, depth)
    return _scalar(text, at)


def _scalar(text: str, at: int) -> _Node:
    try:
        value, end = json.JSONDecoder(parse_constant=_no_constant).raw_decode(text, at)
    except ValueError as error:
        raise _broken(text, at, "a value is expected") from error
    return _Node(start=at, end=end, value=value)


def _no_constant(name: str) -> Any:  # noqa: ANN401 (never gives anything)
    raise ValueError(name)


def _object(text: str, at: int, depth: int) -> _Node:
    node = _Node(start=at, value={})
    at = _gap(text, at + 1)
    while text[at : at + 1] != "}":
        if node.members and node.members[-1].comma is None:
            raise _broken(text, at, "a comma or } is expected")
        if text[at : at + 1] != '"':
            raise _broken(text, at, "a key in quotes is expected")
        key = _scalar(text, at)
        colon = _gap(text, key.end)
        if text[colon : colon + 1] != ":":
            raise _broken(text, colon, "a colon is expected")
        if key.value in node.value:
            raise _broken(text, at, f"the key {key.value!r} stands there twice")
        inner = _value(text, _gap(text, colon + 1), depth - 1)
        member = _Member(key=key.value, start=at, node=inner)
        node.members.append(member)
        node.value[key.value] = inner.value
        at = _gap(text, inner.end)
        if text[at : at + 1] == ",":
            member.comma = at
            at = _gap(text, at + 1)
    node.end = at + 1
    return node


def _array(text: str, at: int, depth: int) -> _Node:
    node = _Node(start=at, value=[])
    at = _gap(text, at + 1)
    parted = True
    while text[at : at + 1] != "]":
        if not parted:
            raise _broken(text, at, "a comma or ] is expected")
        inner = _value(text, at, depth - 1)
        node.value.append(inner.value)
        at = _gap(text, inner.end)
        parted = text[at : at + 1] == ","
        if parted:
            at = _gap(text, at + 1)
    node.end = at + 1
    return node


def _gap(text: str, at: int) -> int:
    """Behind blanks and comments."""
    gap = _GAP.match(text, at)
    return gap.end() if gap else at


def _deepest(root: _Node, path: Sequence[str]) -> tuple[_Node, int]:
    """The last value on a path that is there, and how many keys lead to it."""
    node = root
    for depth, key in enumerate(path):
        member = node.member(key)
        if member is None:
            return node, depth
        node = member.node
    return node, len(path)


def _inserted(text: str, node: _Node, key: str, value: Any) -> str:  # noqa: ANN401 (JSON)
    """The text with one member more at the end of an object."""
    name = json.dumps(key, ensure_ascii=False)
    if not _has_lines(text, node):
        shown = f"{name}: {json.dumps(value, ensure_ascii=False)}"
        if not node.members:
            return text[: node.start + 1] + shown + text[node.start + 1 :]
        last = node.members[-1]
        behind = last.node.end if last.comma is None else last.comma + 1
        return text[:behind] + (", " if last.comma is None else " ") + shown + text[behind:]
    line = _line_end(text)
    indent = _member_indent(text, node)
    shown = f"{line}{indent}{name}: {_shown(text, value, indent)}"
    if not node.members:
        behind = _behind_comment(text, node.start + 1)
        closes = _gap(text, behind)
        own_line = "\n" in text[behind:closes]
        after = "" if own_line else f"{line}{_indent_at(text, node.start)}"
        return text[:behind] + shown + after + text[behind:]
    last = node.members[-1]
    behind = _behind_comment(text, last.node.end if last.comma is None else last.comma + 1)
    comma = "," if last.comma is None else ""
    return text[: last.node.end] + comma + text[last.node.end : behind] + shown + text[behind:]


def _has_lines(text: str, node: _Node) -> bool:
    """Whether an object is spread over lines, or is a new one that may be."""
    inside = text[node.start : node.end]
    return "\n" in inside or (not node.members and not inside[1:-1].strip())


def _behind_comment(text: str, at: int) -> int:
    """Behind what is said of a value at the end of its line, where that is all that follows."""
    rest = _REST_OF_LINE.match(text, at)
    end = rest.end() if rest else at
    return end if text[end : end + 1] in ("\r", "\n", "") else at


def _member_indent(text: str, node: _Node) -> str:
    if node.members:
        first = node.members[0].start
        if not text[_line_start(text, first) : first].strip():
            return _indent_at(text, first)
    return _indent_at(text, node.start) + _unit(text)


def _unit(text: str) -> str:
    """What a level is indented by: as the first member is."""
    first = re.search(r'^([ \t]+)"', text, re.MULTILINE)
    return first[1] if first else _UNIT


def _shown(text: str, value: Any, indent: str) -> str:  # noqa: ANN401 (JSON)
    lines = json.dumps(value, indent=_unit(text), ensure_ascii=False).split("\n")
    return f"{_line_end(text)}{indent}".join(lines)


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _indent_at(text: str, at: int) -> str:
    line = text[_line_start(text, at) : at]
    return line[: len(line) - len(line.lstrip(" \t"))]


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _next_line(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1


def _alone_on_its_lines(text: str, start: int, end: int) -> bool:
    before, after = text[_line_start(text, start) : start], text[end : _next_line(text, end)]
    return not before.strip() and not after.strip()


def _nested(path: Sequence[str], value: Any) -> Any:  # noqa: ANN401 (JSON)
    for key in reversed(path):
        value = {key: value}
    return value


def _broken(text: str, at: int, why: str) -> Unchangeable:
    return Unchangeable(f"{_place(text, at)}: {why}")


def _place(text: str, at: int) -> str:
    return f"line {text.count(chr(10), 0, at) + 1}"
