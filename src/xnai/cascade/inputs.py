"""Inputs that programs are compared on: made from the request's examples and from what is known of
the arguments. Pure; the same request gives the same inputs.

What an argument is, is told by its annotation, by literals of the examples, by the words around its
name in the request, or by its name. Where none tells, several kinds are tried, and whoever runs
them keeps the kinds on which the programs return something.

Covers Python values. Does not cover running anything (`xnai.cascade.checks.behaviour`).
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, product
from typing import Any, Final, Literal

from xnai.cascade.examples import Example
from xnai.cascade.extract import parse_python

Kind = Literal["ints", "strs", "str", "int", "float", "bool", "counts", "grid", "pairs"]
MAX_CALLS: Final = 96
_A_KIND: Final = 8
"""Values of each kind."""
VALUES: Final[Mapping[Kind, tuple[str, ...]]] = {
    "ints": (
        "[3, 1, 2]", "[5, -2, 0, 7, -2]", "[]", "[4]", "[10, 2, 8, 6, 3, 3]",
        "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]", "[-1, -5, -3]", "[12, 7, 25, -8, 7, 100, 36]",
    ),
    "strs": (
        "['b', 'a', 'c']", "['apple', 'Kiwi', 'fig', 'apple']", "[]", "['x']",
        "['Level', 'noon', '', 'deed', 'ox']", "[' pad ', 'UPPER', 'lower', 'MiXed']",
        "['one two', 'three', 'a1b2', 'Zoo', 'eel']", "['aa', 'b', 'aa', 'ccc', 'b', 'ab']",
    ),
    "str": (
        "'hello world'", "'Level'", "''", "'a'", "'The quick brown fox, the end.'",
        "'abba 123 XYZ'", "'  two  spaces '", "'Mississippi'",
    ),
    "int": ("2", "3", "0", "1", "5", "-1", "10", "4"),
    "float": ("2.5", "0.0", "-1.25", "3.0", "10.5", "0.5", "100.0", "1.0"),
    "bool": ("True", "False", "True", "False", "True", "False", "True", "False"),
    "counts": (
        "{'a': 1, 'b': 2, 'c': 0}", "{'x': -3, 'y': 7}", "{}", "{'k': 5}",
        "{'pear': 4, 'fig': 4, 'kiwi': 10}", "{'b': 9, 'a': 9, 'C': 1, 'dd': 12}",
        "{'one': 1, 'two': 2, 'three': 3, 'four': 4}", "{'z': 0, 'y': -1}",
    ),
    "grid": (
        "[[1, 2], [3, 4]]", "[[5, -1, 0], [7, 7, 2]]", "[]", "[[5]]", "[[0], [8], [-3]]",
        "[[1, 2, 3], [4, 5, 6], [7, 8, 9]]", "[[2, 2], [1, 9], [6, 3]]", "[[10, 20, 30]]",
    ),
    "pairs": (
        "[('a', 2), ('b', 1)]", "[('x', 3), ('y', 3), ('x', -1)]", "[]", "[('k', 0)]",
        "[('pear', 4), ('Fig', 10), ('kiwi', 4)]", "[('b', 1), ('a', 1), ('c', 7)]",
        "[('one', 1), ('two', 2), ('three', 3)]", "[('z', -5), ('y', 8)]",
    ),
}  # fmt: skip
_TRIED: Final[tuple[Kind, ...]] = ("ints", "strs", "str", "int", "counts", "grid", "pairs")
"""Of an argument that nothing is known of; of a second one the first of these."""
_TRIED_AFTER: Final[tuple[Kind, ...]] = ("int", "str", "ints", "strs")
_ANNOTATED: Final[tuple[tuple[str, Kind], ...]] = (
    (r"(list|sequence|iterable)\[(list|sequence|tuple\[int)", "grid"),
    (r"(list|sequence|iterable)\[tuple", "pairs"),
    (r"(list|sequence|iterable|set|tuple)\[str", "strs"),
    (r"(list|sequence|iterable|set|tuple)\b", "ints"),
    (r"(dict|mapping)\b", "counts"),
    (r"str\b", "str"),
    (r"bool\b", "bool"),
    (r"int\b", "int"),
    (r"float\b", "float"),
)
_WORDED: Final[tuple[tuple[str, Kind], ...]] = (
    (r"grid|matri|2d|list\w* of (?:list|row)s?|rows of|table of|nested list", "grid"),
    (r"pairs|tuples", "pairs"),
    (r"dict|mapping", "counts"),
    (
        r"(?:list|array|sequence|bunch)s? of (?:str|word|name)|list\[str|\bwords\b|\bstrings\b",
        "strs",
    ),
    (r"list|array|\bnumbers\b|\bints\b|\bintegers\b|sequence", "ints"),
    (r"string|\bstr\b|text|sentence|\bword\b|\bline\b", "str"),
    (r"flag|bool", "bool"),
    (r"float", "float"),
    (r"number|\bint\b|integer|count", "int"),
)
_NAMED: Final[Mapping[str, Kind]] = {
    **dict.fromkeys(("words", "names", "strings", "lines", "strs", "texts"), "strs"),
    **dict.fromkeys(("nums", "numbers", "ints", "integers", "values", "scores", "prices"), "ints"),
    **dict.fromkeys(("s", "text", "string", "word", "sentence", "line", "prefix", "sep"), "str"),
    **dict.fromkeys(("n", "k", "m", "i", "count", "size", "limit", "index", "number"), "int"),
    **dict.fromkeys(("d", "counts", "mapping", "dictionary"), "counts"),
    **dict.fromkeys(("grid", "matrix", "rows", "table"), "grid"),
    **dict.fromkeys(("pairs", "tuples"), "pairs"),
}
_LISTS: Final[tuple[tuple[type, Kind], ...]] = (
    (list, "grid"), (tuple, "pairs"), (str, "strs"), (int, "ints"),
)  # fmt: skip
_SCALARS: Final[tuple[tuple[type, Kind], ...]] = (
    (bool, "bool"), (int, "int"), (float, "float"), (str, "str"),
)  # fmt: skip
_BEFORE, _AFTER = 36, 24
"""Characters around a name in the request that may say what it is."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Inputs:
    """Arguments of several calls.

    Args:
        calls: source between the parentheses of each.
        sure: they are of the kinds that the program is for, so that an error tells something.
    """

    calls: tuple[str, ...]
    sure: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class _Parameter:
    name: str
    annotation: str


def generated_inputs(
    codes: Sequence[str], names: Sequence[str], request: str, examples: Sequence[Example]
) -> tuple[Inputs, ...]:
    """Inputs for programs that are to do the same; together at most `MAX_CALLS`.

    Args:
        codes: the programs.
        names: of the function to call in each.
    """
    shown = tuple(dict.fromkeys(e.arguments for e in examples))
    found = [Inputs(calls=(*shown, *_mutated(shown)), sure=True)] if shown else []
    parameters = _parameters(codes, names)
    if not parameters:
        return tuple(found)
    known = [
        _annotated(p.annotation) or _of_examples(shown, at) or _worded(p.name, request)
        for at, p in enumerate(parameters)
    ]
    tried = [(kind,) if kind else _guesses(at, known) for at, kind in enumerate(known)]
    profiles = list(islice(product(*tried), MAX_CALLS // 2))
    each = max(2, min(_A_KIND, (MAX_CALLS - sum(len(i.calls) for i in found)) // len(profiles)))
    sure = all(known)
    found += [Inputs(calls=tuple(_calls(profile, each)), sure=sure) for profile in profiles]
    return tuple(found)


def _guesses(at: int, known: Sequence[Kind | None]) -> tuple[Kind, ...]:
    return _TRIED if known.index(None) == at else _TRIED_AFTER


def _calls(kinds: Sequence[Kind], n: int) -> Iterator[str]:
    """The i-th value of the first kind goes with others of the next, so that they vary apart."""
    for i in range(n):
        yield ", ".join(
            VALUES[kind][(i * (1 + 2 * place) + place) % _A_KIND]
            for place, kind in enumerate(kinds)
        )


def _parameters(codes: Sequence[str], names: Sequence[str]) -> tuple[_Parameter, ...]:
    """Of the functions: those that most of them must be given, with an annotation if one has it."""
    taken = [p for code, name in zip(codes, names, strict=True) if (p := _taken(code, name))]
    if not taken:
        return ()
    n_usual, _ = Counter(len(each) for each in taken).most_common(1)[0]
    usual = [each for each in taken if len(each) == n_usual]
    return tuple(
        next((each for each in column if each.annotation), column[0])
        for column in zip(*usual, strict=True)
    )


def _taken(code: str, name: str) -> tuple[_Parameter, ...]:
    tree = parse_python(code)
    for node in reversed(tree.body if tree else []):
        if isinstance(node, ast.FunctionDef) and node.name == name:
            arguments = (*node.args.posonlyargs, *node.args.args)
            needed = arguments[: len(arguments) - len(node.args.defaults)]
            return tuple(
                _Parameter(name=a.arg, annotation=ast.unparse(a.annotation) if a.annotation else "")
                for a in needed
            )
    return ()


def _annotated(annotation: str) -> Kind | None:
    told = annotation.lower().removeprefix("typing.")
    return next((kind for pattern, kind in _ANNOTATED if re.match(pattern, told)), None)


def _worded(name: str, request: str) -> Kind | None:
    """By the words around the name, those behind it first; else by the name itself."""
    for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", request):
        behind = re.match(
            r"`?\s*(?:\(([^)]*)\)|:\s*([\w\[\], ]+)|-\s*([\w\[\] ]+))", request[found.end() :]
        )
        told = next(filter(None, behind.groups()), "")[:_AFTER] if behind else ""
        if kind := _annotated(told) or _in_words(told):
            return kind
        before = re.split(
            r"[,;.\n(]| and ", request[max(0, found.start() - _BEFORE) : found.start()]
        )
        if kind := _in_words(before[-1]):
            return kind
    return _NAMED.get(name)


def _in_words(text: str) -> Kind | None:
    return next((kind for pattern, kind in _WORDED if re.search(pattern, text.lower())), None)


def _of_examples(shown: Sequence[str], at: int) -> Kind | None:
    """What the literals of the examples are, in this place; an empty list does not tell."""
    for arguments in shown:
        values = _values(arguments)
        if values is not None and at < len(values) and (kind := _kind_of(values[at])):
            return kind
    return None


def _kind_of(value: object) -> Kind | None:
    if isinstance(value, list):
        return next((kind for of, kind in _LISTS if value and isinstance(value[0], of)), None)
    if isinstance(value, dict):
        return "counts" if value and all(isinstance(v, int) for v in value.values()) else None
    return next((kind for of, kind in _SCALARS if isinstance(value, of)), None)


def _values(arguments: str) -> list[Any] | None:
    """The values of plain arguments; None where one is no literal."""
    try:
        call = ast.parse(f"f({arguments})", mode="eval").body
        assert isinstance(call, ast.Call)
        return None if call.keywords else [ast.literal_eval(each) for each in call.args]
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return None


def _mutated(shown: Sequence[str]) -> tuple[str, ...]:
    """The arguments of the examples with one of them changed a little."""
    found: dict[str, None] = {}
    for arguments in shown[:3]:
        values = _values(arguments)
        for at, value in enumerate(values or []):
            for other in _neighbours(value):
                changed = [*(values or [])[:at], other, *(values or [])[at + 1 :]]
                found[", ".join(map(repr, changed))] = None
    return tuple(islice((each for each in found if each not in shown), MAX_CALLS // 4))


def _neighbours(value: Any) -> tuple[Any, ...]:  # noqa: ANN401 (any literal)
    match value:
        case bool():
            return (not value,)
        case int() | float():
            return (value + 1, -value, 0)
        case str():
            return (value[::-1], value.upper(), value + value, value[1:])
        case list():
            return (value[::-1], value[1:], [*value, *value[:1]], value[:1])
        case dict():
            pairs = list(value.items())
            return (dict(pairs[::-1]), dict(pairs[1:]))
        case _:
            return ()
