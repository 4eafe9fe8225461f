"""Changes YAML by the line: what is not ours stays as it was typed. Pure.

Covers a plain value of the root, and an item of a list that is the root or stands in it. All else
is refused: a file can be written in ways that only a person should change.
"""

from __future__ import annotations

import json
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from xnai.connect.settings import Setting, Unchangeable

_ENDLESS = 1 << 20
"""Columns: no value is folded."""


class Yaml:
    """Reads and changes YAML of one document."""

    def read(self, text: str) -> Any:  # noqa: ANN401 (what the file holds)
        """See `Format`."""
        _root(text)
        try:
            return yaml.safe_load(text)
        except (yaml.YAMLError, ValueError, RecursionError) as error:
            raise _broken(error) from error

    def put(self, text: str, setting: Setting) -> str:
        """See `Format`."""
        root = _root(text)
        if setting.known_by:
            return _with_item(text, root, setting)
        (key,) = setting.path
        shown = _scalar(setting.value)
        if root is None:
            return f"{_ended(text)}{key}: {shown}{_line_end(text)}"
        if not isinstance(root, MappingNode) or root.flow_style:
            raise Unchangeable("its root is not one key a line")
        value = _member(root, key)
        if value is None:
            return _appended(text, root, f"{key}: {shown}")
        if not isinstance(value, ScalarNode):
            return _replaced_tree(text, root, key, shown)
        gap = "" if value.start_mark.index < value.end_mark.index else " "
        return f"{text[: value.start_mark.index]}{gap}{shown}{text[_end(text, value) :]}"

    def take(self, text: str, setting: Setting) -> str:
        """See `Format`."""
        root = _root(text)
        if setting.known_by:
            return _without_item(text, root, setting)
        if not isinstance(root, MappingNode) or root.flow_style:
            raise Unchangeable("its root is not one key a line")
        for key, value in root.value:
            if key.value == setting.path[0]:
                start = _line_start(text, key.start_mark.index)
                return (
                    text[:start] + text[_next_line(text, max(_end(text, value), _end(text, key))) :]
                )
        raise Unchangeable(f"there is no {setting.path[0]}")


def _root(text: str) -> Node | None:
    try:
        return yaml.compose(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise _broken(error) from error


def _broken(error: Exception) -> Unchangeable:
    mark = getattr(error, "problem_mark", None)
    where = f"line {mark.line + 1}: " if mark else ""
    return Unchangeable(f"{where}{getattr(error, 'problem', None) or error}")


def _with_item(text: str, root: Node | None, setting: Setting) -> str:
    """The text with an item in a list, the list with it where there is none."""
    listed = _list_of(root, setting)
    line = _line_end(text)
    if listed is None or (isinstance(listed, ScalarNode) and not listed.value):
        items = _item(setting.value, "  " if setting.path else "", line)
        if not setting.path:
            return f"{_ended(text)}{items}{line}"
        if listed is not None:
            at = listed.end_mark.index
            return f"{text[:at]}{line}{items}{text[at:]}"
        if root is None:
            return f"{_ended(text)}{setting.path[0]}:{line}{items}{line}"
        return _appended(text, root, f"{setting.path[0]}:{line}{items}")
    if not isinstance(listed, SequenceNode):
        raise Unchangeable(f"{_told(setting)} is no list, at {_place(listed)}")
    mine = _ours(listed, setting)
    if listed.flow_style:
        shown = json.dumps(setting.value, ensure_ascii=False)
        if mine is not None:
            return text[: mine.start_mark.index] + shown + text[mine.end_mark.index :]
        if not listed.value:
            return _opened(text, listed, setting)
        at = _end(text, listed.value[-1])
        return f"{text[:at]}, {shown}{text[at:]}"
    indent = " " * listed.start_mark.column
    if mine is not None:
        start = text.rindex("-", 0, mine.start_mark.index + 1)
        item = _item(setting.value, indent, line).lstrip(" ")
        return text[:start] + item + text[_end(text, mine) :]
    at = _next_line(text, _end(text, listed.value[-1]))
    broken = "" if text[:at].endswith("\n") else line
    return f"{text[:at]}{broken}{_item(setting.value, indent, line)}{line}{text[at:]}"


def _without_item(text: str, root: Node | None, setting: Setting) -> str:
    listed = _list_of(root, setting)
    mine = _ours(listed, setting) if isinstance(listed, SequenceNode) else None
    if not isinstance(listed, SequenceNode) or mine is None:
        raise Unchangeable(f"{_told(setting)} has no such item")
    if listed.flow_style:
        raise Unchangeable(f"{_told(setting)} is written on one line, at {_place(listed)}")
    if len(listed.value) == 1:  # a list without items would be no list
        if isinstance(root, MappingNode):
            return _replaced_tree(text, root, setting.path[0], "[]")
        return text[: listed.start_mark.index] + "[]" + text[_end(text, mine) :]
    dash = text.rindex("-", 0, mine.start_mark.index + 1)
    return text[: _line_start(text, dash)] + text[_next_line(text, _end(text, mine)) :]


def _opened(text: str, listed: SequenceNode, setting: Setting) -> str:
    """An empty list in brackets becomes one of lines."""
    line = _line_end(text)
    start = listed.start_mark.index
    before = text[:start].rstrip(" ") if setting.path else text[:start]
    items = _item(setting.value, "  " if setting.path else "", line)
    return f"{before}{line if setting.path else ''}{items}{text[listed.end_mark.index :]}"


def _replaced_tree(text: str, root: MappingNode, key: str, shown: str) -> str:
    """A value of many lines gives way to a plain one."""
    name, value = next(pair for pair in root.value if pair[0].value == key)
    return f"{text[: name.end_mark.index]}: {shown}{text[_end(text, value) :]}"


def _appended(text: str, root: Node, lines: str) -> str:
    """A member more at the end of the root."""
    if not isinstance(root, MappingNode) or root.flow_style:
        raise Unchangeable("its root is not one key a line")
    line = _line_end(text)
    last = _next_line(text, max(_end(text, root.value[-1][0]), _end(text, root.value[-1][1])))
    rest = text[last:]
    at = last if rest.lstrip().startswith("...") else len(text)
    indent = " " * root.start_mark.column
    broken = "" if text[:at].endswith("\n") else line
    shown = line.join(f"{indent}{each}" for each in lines.split(line))
    return f"{text[:at]}{broken}{shown}{line}{text[at:]}"


def _list_of(root: Node | None, setting: Setting) -> Node | None:
    if root is None or not setting.path:
        return root
    if not isinstance(root, MappingNode):
        raise Unchangeable("its root is not one key a line")
    return _member(root, setting.path[0])


def _member(root: MappingNode, key: str) -> Node | None:
    values = [value for name, value in root.value if name.value == key]
    if len(values) > 1:
        raise Unchangeable(f"the key {key!r} stands there twice")
    return values[0] if values else None


def _ours(listed: SequenceNode, setting: Setting) -> Node | None:
    wanted = setting.value[setting.known_by]
    for item in listed.value:
        if isinstance(item, MappingNode):
            known = _member(item, setting.known_by)
            if known is not None and known.value == wanted:
                return item
    return None


def _end(text: str, node: Node) -> int:
    """Behind the last character of a value; where YAML says that many end is in the next line."""
    if isinstance(node, MappingNode) and not node.flow_style and node.value:
        key, value = node.value[-1]
        return max(_end(text, key), _end(text, value))
    if isinstance(node, SequenceNode) and not node.flow_style and node.value:
        return _end(text, node.value[-1])
    end = int(node.end_mark.index)
    if isinstance(node, ScalarNode) and node.style in ("|", ">"):
        return len(text[:end].rstrip())
    return end


def _item(value: dict[str, Any], indent: str, line: str) -> str:
    """An item as lines, without the end of the last."""
    shown = yaml.safe_dump(
        [value], sort_keys=False, allow_unicode=True, default_flow_style=False, width=_ENDLESS
    )
    return line.join(f"{indent}{each}" for each in shown.rstrip("\n").split("\n"))


def _scalar(value: Any) -> str:  # noqa: ANN401 (JSON)
    shown = yaml.safe_dump(value, allow_unicode=True, default_flow_style=True, width=_ENDLESS)
    return shown.removesuffix("\n").removesuffix("...").rstrip("\n")


def _told(setting: Setting) -> str:
    return setting.path[0] if setting.path else "the whole"


def _place(node: Node) -> str:
    return f"line {node.start_mark.line + 1}"


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}{_line_end(text)}"


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _next_line(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1
