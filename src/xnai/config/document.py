"""YAML to plain values, with the line of each; a small, safe part of YAML.

Covers the YAML 1.2 core rules for plain words (so `no` and `12:30` are text), duplicate keys, and
limits on depth and number of values. Refuses tags and merge keys. Aliases are allowed within the
limits, which also end alias bombs and aliases of themselves. Knows nothing of configuration.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from math import isfinite
from typing import Final

import yaml

MAX_DEPTH: Final = 32
MAX_VALUES: Final = 10_000

Value = str | int | float | bool | list["Value"] | dict[str, "Value"] | None
Path = tuple[str | int, ...]

_WORDS: Final = {"true": True, "false": False, "null": None, "~": None, "": None}
_INT: Final = re.compile(r"[-+]?[0-9]{1,18}")
_FLOAT: Final = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands; prints as `file:line`."""

    source: str
    line: int

    def __str__(self) -> str:
        return f"{self.source}:{self.line}"


class DocumentError(Exception):
    """The text cannot be read as a document."""

    def __init__(self, place: Place, what: str) -> None:
        super().__init__(f"{place}: {what}")


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """A mapping read from a file.

    Args:
        root: the values.
        places: of each value by its path; of a mapping's entry, the line of its key.
    """

    root: dict[str, Value]
    places: dict[Path, Place] = field(default_factory=dict)


def parse(
    text: str, *, source: str, what: str = "a configuration", max_values: int = MAX_VALUES
) -> Document:
    """Read one YAML document whose root is a mapping; an empty one is an empty mapping.

    Args:
        what: the document is called so in errors.
        max_values: more of them, keys counted, are refused.

    Raises:
        DocumentError: it is not YAML, or not of the part that is understood here.
    """
    node = _compose(text, source, max_values)
    top = Place(source, 1)
    if node is None:
        return Document(root={}, places={(): top})
    reader = _Reader(source, max_values)
    root = reader.value(node, (), 0)
    if not isinstance(root, dict):
        raise DocumentError(top, f"{what} is a mapping, `key: value` on each line")
    return Document(root=root, places=reader.places | {(): top})


class _Loader(yaml.SafeLoader):
    """Composes nodes, and stops where nesting or tags go beyond what is allowed."""

    depth = 0
    n_nodes = 0
    max_values = MAX_VALUES

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        event = self.peek_event()  # type: ignore[no-untyped-call]
        if getattr(event, "tag", None) is not None:
            raise yaml.MarkedYAMLError(None, None, "tags (`!…`) are not allowed", event.start_mark)
        if self.depth >= MAX_DEPTH:
            raise yaml.MarkedYAMLError(
                None, None, f"nested deeper than {MAX_DEPTH} levels", event.start_mark
            )
        if self.n_nodes >= self.max_values:
            raise yaml.MarkedYAMLError(
                None, None, f"more than {self.max_values} values", event.start_mark
            )
        self.depth += 1
        self.n_nodes += 1
        node: yaml.Node | None = super().compose_node(parent, index)
        self.depth -= 1
        return node


def _compose(text: str, source: str, max_values: int) -> yaml.Node | None:
    try:
        loader = _Loader(text)
        loader.max_values = max_values
        node: yaml.Node | None = loader.get_single_node()
        return node
    except yaml.MarkedYAMLError as exc:
        mark = exc.problem_mark or exc.context_mark
        line = mark.line + 1 if mark else 1
        what = ", ".join(part for part in (exc.context, exc.problem) if part)
        raise DocumentError(Place(source, line), what) from exc
    except yaml.reader.ReaderError as exc:
        line = text.count("\n", 0, exc.position) + 1
        what = f"the character U+{ord(text[exc.position]):04X} is not allowed"
        raise DocumentError(Place(source, line), what) from exc
    except (ValueError, OverflowError) as exc:
        # PyYAML hands an escape above U+10FFFF to chr() as it is.
        raise DocumentError(Place(source, 1), f"an escape in a text is wrong: {exc}") from exc


class _Reader:
    """Turns nodes into values, and notes where each came from."""

    def __init__(self, source: str, max_values: int) -> None:
        self.places: dict[Path, Place] = {}
        self._source = source
        self._max_values = max_values
        self._n_values = 0

    def value(self, node: yaml.Node, path: Path, depth: int) -> Value:
        place = self._place(node)
        self.places.setdefault(path, place)
        self._n_values += 1
        if self._n_values > self._max_values or depth > MAX_DEPTH:
            raise DocumentError(place, f"more than {self._max_values} values, or endless aliases")
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path, depth)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(n, (*path, i), depth + 1) for i, n in enumerate(node.value)]
        return self._scalar(node)

    def _mapping(self, node: yaml.MappingNode, path: Path, depth: int) -> dict[str, Value]:
        read: dict[str, Value] = {}
        for key_node, value_node in node.value:
            key = self._key(key_node)
            if key in read:
                first = self.places[*path, key].line
                raise DocumentError(
                    self._place(key_node), f"key {shown(key)} stands twice, first in line {first}"
                )
            self.places[*path, key] = self._place(key_node)
            read[key] = self.value(value_node, (*path, key), depth + 1)
        return read

    def _key(self, node: yaml.Node) -> str:
        if not isinstance(node, yaml.ScalarNode):
            raise DocumentError(self._place(node), "a key must be a word, not a list or a mapping")
        if node.value == "<<" and not node.style:
            raise DocumentError(
                self._place(node), "merge keys (`<<`) are not allowed; start from a `preset`"
            )
        return self._text(node)

    def _scalar(self, node: yaml.Node) -> Value:
        text = self._text(node)
        if isinstance(node, yaml.ScalarNode) and node.style:
            return text
        if text in _WORDS or text in ("True", "TRUE", "False", "FALSE", "Null", "NULL"):
            return _WORDS[text.lower()]
        if _INT.fullmatch(text):
            return int(text)
        if _FLOAT.fullmatch(text) and isfinite(number := float(text)):
            return number
        return text

    def _text(self, node: yaml.Node) -> str:
        text = str(node.value)
        if any("\ud800" <= c <= "\udfff" for c in text):
            raise DocumentError(self._place(node), "half a surrogate pair is not text")
        return text

    def _place(self, node: yaml.Node) -> Place:
        return Place(self._source, node.start_mark.line + 1)


def shown(text: str) -> str:
    """A word of the file, short and printable, in backticks."""
    short = text if len(text) <= 60 else f"{text[:57]}…"
    return f"`{short}`" if short.isprintable() else f"`{short.encode('unicode_escape').decode()}`"
