"""A source file without the bodies of its functions, by tree-sitter. Pure.

Signatures stay, and with them imports, classes, constants, comments outside of functions and the
first line of a Python docstring. What does not parse is left as it is, and so is what would not
parse afterwards.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from xnai.cascade.compression.blocks import without_numbers
from xnai.cascade.grammars import language_of, parser_of

if TYPE_CHECKING:
    from tree_sitter import Node, Parser

MAX_BYTES: Final = 512 * 1024
"""Longer files are left alone. The worst text found takes 0.3 s to parse at this length."""
MAX_NODES: Final = 50_000
_MIN_BODY: Final = 40
_FUNCTIONS: Final[Mapping[str, frozenset[str]]] = {
    "python": frozenset({"function_definition"}),
    "go": frozenset({"function_declaration", "method_declaration"}),
    "rust": frozenset({"function_item"}),
    "java": frozenset({"method_declaration", "constructor_declaration"}),
    "c": frozenset({"function_definition"}),
    "c++": frozenset({"function_definition"}),
    **dict.fromkeys(
        ("javascript", "typescript", "tsx"),
        frozenset(
            {"function_declaration", "generator_function_declaration", "function_expression"}
            | {"method_definition", "arrow_function", "generator_function"}
        ),
    ),
}
_BODIES: Final = frozenset({"block", "statement_block", "constructor_body", "compound_statement"})
_TYPES: Final = ("class", "struct", "interface", "enum", "trait", "type")
_BRACES: Final = b"{ /* ... */ }"


@dataclass(frozen=True, kw_only=True, slots=True)
class Outline:
    """What a file defines, and its text without bodies.

    Args:
        names: of functions and types, those within functions left out.
        text: None where it cannot be shortened.
        n_bodies: that were left out of it.
    """

    names: frozenset[str] = frozenset()
    text: str | None = None
    n_bodies: int = 0


NO_OUTLINE: Final = Outline()


def outline(text: str, path: str) -> Outline:
    """Read a file.

    Args:
        text: with or without line numbers, as tools put them before each line.
        path: its ending says which language it is.
    """
    language = language_of(path)
    parser = parser_of(language)
    if parser is None or language not in _FUNCTIONS or len(text) > MAX_BYTES:
        return NO_OUTLINE
    numbers, lines = without_numbers(text)
    source = "".join(lines).encode("utf-8", "surrogatepass")
    root = parser.parse(source).root_node
    if root.has_error:
        return NO_OUTLINE
    seen = _seen(root, language)
    if seen is None:
        return NO_OUTLINE
    names, bodies = seen
    cuts = [(body.start_byte, body.end_byte, _instead(body, language)) for body in bodies]
    cuts = [cut for cut in cuts if cut[1] - cut[0] >= _MIN_BODY + len(cut[2])]
    if not cuts or not _parses(parser, source, cuts):
        return Outline(names=names)
    return Outline(names=names, text=_written(source, numbers, lines, cuts), n_bodies=len(cuts))


def _seen(root: Node, language: str) -> tuple[frozenset[str], list[Node]] | None:
    """Names and bodies, by a walk that goes into no function; None where there is too much."""
    names: set[str] = set()
    bodies: list[Node] = []
    waiting, n_seen = [root], 0
    while waiting:
        node = waiting.pop()
        n_seen += 1
        if n_seen > MAX_NODES:
            return None
        is_function = node.type in _FUNCTIONS[language]
        if is_function or node.type.startswith(_TYPES):
            names.update(_name(node))
        body = node.child_by_field_name("body") if is_function else None
        if body is not None and body.type in _BODIES:
            bodies.append(body)
        else:
            waiting.extend(node.named_children)
    return frozenset(names), sorted(bodies, key=lambda body: body.start_byte)


def _name(node: Node) -> Iterator[str]:
    """The name of a definition; C hides it in declarators."""
    found = node.child_by_field_name("name")
    while found is None:
        node_or_none = node.child_by_field_name("declarator")
        if node_or_none is None:
            return
        node = node_or_none
        if node.type in {"identifier", "field_identifier"}:
            found = node
    if found.text:
        yield found.text.decode("utf-8", "replace")


def _instead(body: Node, language: str) -> bytes:
    if language != "python":
        return _BRACES
    return _docstring(body) or b"..."


def _docstring(body: Node) -> bytes:
    """The first line of a function's docstring; empty where there is none."""
    first = body.named_children[0] if body.named_children else None
    if first is None or first.type != "expression_statement" or not first.named_children:
        return b""
    string = first.named_children[0]
    text = string.text or b""
    if string.type != "string" or not text.startswith(b'"""') or len(text) < 7:
        return b""
    line = text[3:-3].split(b"\n", 1)[0].rstrip()
    if b"\\" in line or b'"' in line:
        return b""
    return b'"""' + line + b'"""  # ...'


Cut = tuple[int, int, bytes]


def _parses(parser: Parser, source: bytes, cuts: Sequence[Cut]) -> bool:
    return not parser.parse(b"".join(_pieces(source, cuts))).root_node.has_error


def _pieces(source: bytes, cuts: Sequence[Cut]) -> Iterator[bytes]:
    here = 0
    for start, end, instead in cuts:
        yield source[here:start]
        yield instead
        here = end
    yield source[here:]


def _written(
    source: bytes, numbers: Sequence[str], lines: Sequence[str], cuts: Sequence[Cut]
) -> str:
    """The text with its cuts made; what is left of a line keeps the number of that line."""
    if not any(numbers):
        return b"".join(_pieces(source, cuts)).decode("utf-8", "surrogatepass")
    sizes = (len(line.encode("utf-8", "surrogatepass")) for line in lines)
    starts = [0, *accumulate(sizes)]
    parts: list[str] = []
    here = 0
    for start, end, instead in [*cuts, (len(source), len(source), b"")]:
        for n in range(bisect_right(starts, here) - 1, len(lines)):
            if starts[n] >= start:
                break
            if starts[n] >= here:
                parts.append(numbers[n])
            piece = source[max(here, starts[n]) : min(start, starts[n + 1])]
            parts.append(piece.decode("utf-8", "surrogatepass"))
        parts.append(instead.decode("utf-8", "surrogatepass"))
        here = end
    return "".join(parts)


def told_skeleton(handle: str, path: str, text: str, n_bodies: int) -> str:
    """The skeleton with a first line that says what it is, as a comment of its language."""
    mark = "#" if language_of(path) == "python" else "//"
    bodies = f"{n_bodies} {'body' if n_bodies == 1 else 'bodies'}"
    return (
        f"{mark} [xnai {handle}: signatures of {path}; {bodies} left out, so read it again "
        f"before you edit it]\n{text}"
    )
