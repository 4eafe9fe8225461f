"""Every operation on dicts, pairs and single numbers: its phrases expand, its code runs and keeps its types."""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Callable
from random import Random

import pytest

from pocket.ops import mappings, scalars
from pocket.ops.base import Op, Type, expand

OPS = (*mappings.OPS, *scalars.OPS)
SLOT = re.compile(r"\{(\w+)\}")
WORDS = ("apple", "Bob", "carrot", "a", "", "bob", "Ruth", "x y", "level", "zoo")
ARGUMENT: dict[Type, str] = {"dict": "scores", "strs": "words", "str": "text", "pairs": "rows", "int": "n"}


def phrases(op: Op) -> tuple[str, ...]:
    return (*op.do, *op.get, *op.ask, *op.short, op.explain)


def fill(text: str, values: dict[str, str]) -> str:
    """Replace the slots that are known; a dict display such as `{k: v` is no slot."""
    return SLOT.sub(lambda found: values.get(found[1], found[0]), text)


def source(op: Op, params: dict[str, str], arguments: tuple[str, ...] = ()) -> str:
    x = ARGUMENT[op.src]
    slots = {**params, "x": x, "y": "result"}
    lines = op.body or ("{y} = " + op.expr,)
    body = "\n".join("    " + fill(line, slots) for line in lines)
    return f"def f({', '.join((x, *arguments))}):\n{body}\n    return result\n"


def compiled(code: str) -> Callable[..., object]:
    scope: dict[str, Callable[..., object]] = {}
    exec(compile(code, "<operation>", "exec"), scope)  # the catalogue's own code, read in review
    return scope["f"]


def drawn(op: Op, rng: Random) -> dict[str, object]:
    return {name: param.draw(rng) for name, param in op.params.items()}


def sample(op: Op, rng: Random) -> object:
    size = rng.randint(0, 6)
    low, high = scalars.DOMAIN.get(op.name, scalars.DEFAULT_DOMAIN)
    numbers = [rng.randint(-20, 200) for _ in range(size)]
    return {
        "dict": lambda: dict(zip(rng.sample(WORDS, size), numbers, strict=True)),
        "strs": lambda: rng.choices(WORDS, k=size),
        "str": lambda: " ".join(rng.choices(WORDS, k=size)),
        "pairs": lambda: list(zip(rng.choices(WORDS, k=size), numbers, strict=True)),
        "int": lambda: rng.randint(low, high),
    }[op.src]()


def edges(op: Op) -> list[object]:
    low, high = scalars.DOMAIN.get(op.name, scalars.DEFAULT_DOMAIN)
    empty: dict[Type, list[object]] = {"dict": [{}], "strs": [[]], "str": [""], "pairs": [[]], "int": [low, high]}
    return [] if op.nonempty else empty[op.src]


def has_type(value: object, kind: Type) -> bool:
    """Whether the value is of the type exactly: a bool is no int here."""
    if isinstance(value, list):
        inner: dict[Type, Callable[[object], bool]] = {
            "ints": lambda v: type(v) is int,
            "strs": lambda v: type(v) is str,
            "grid": lambda v: has_type(v, "ints"),
            "pairs": lambda v: type(v) is tuple and [type(part) for part in v] == [str, int],
        }
        return kind in inner and all(inner[kind](v) for v in value)
    if isinstance(value, dict):
        return kind == "dict" and all(type(k) is str and type(v) is int for k, v in value.items())
    return type(value).__name__ == kind


def bound_names(code: str) -> set[str]:
    """Names that the code binds itself: loop variables and helpers, but not the arguments."""
    nodes = ast.walk(ast.parse(code))
    stored = {n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    lambdas = {a.arg for n in ast.walk(ast.parse(code)) if isinstance(n, ast.Lambda) for a in n.args.args}
    return stored | lambdas


def test_names_are_unique_and_snake_case() -> None:
    names = [op.name for op in OPS]
    assert sorted(set(names)) == sorted(names)
    assert all(re.fullmatch(r"[a-z]+(_[a-z]+)*", name) for name in names)


def test_every_domain_belongs_to_an_operation_on_numbers() -> None:
    assert set(scalars.DOMAIN) <= {op.name for op in scalars.OPS}


@pytest.mark.parametrize("op", OPS, ids=lambda op: op.name)
def test_phrases_expand_to_plain_english(op: Op) -> None:
    rng = Random(op.name)
    for phrase in phrases(op):
        for _ in range(50):
            text = expand(phrase, rng)
            assert not set("()[]|").intersection(SLOT.sub("", text)), text
            assert not re.search(r"<\w", text), text
            assert "  " not in text and " ," not in text and text == text.strip(), text
            assert set(SLOT.findall(text)) <= {"it", *op.params}, text
            assert not re.search(r"\b(\w+) \1\b", text), text


@pytest.mark.parametrize("op", OPS, ids=lambda op: op.name)
def test_phrases_name_the_value_and_every_parameter(op: Op) -> None:
    assert op.explain.endswith(".") and len(op.do) >= 3 and op.get
    for phrase in phrases(op):
        assert set(op.params) <= set(SLOT.findall(phrase)), phrase
    for phrase in (*op.do, *op.get, *op.ask, op.explain):
        assert "{it}" in phrase, phrase
        assert phrase is op.explain or not phrase.endswith((".", "?")), phrase


@pytest.mark.parametrize("op", OPS, ids=lambda op: op.name)
def test_code_keeps_its_types_and_leaves_its_input_alone(op: Op) -> None:
    rng = Random(op.name)
    for value in [*edges(op), *(sample(op, rng) for _ in range(12))]:
        params = {name: repr(param) for name, param in drawn(op, rng).items()}
        before = copy.deepcopy(value)
        result = compiled(source(op, params))(value)
        assert has_type(result, op.dst), (value, params, result)
        assert value == before


@pytest.mark.parametrize("op", [op for op in OPS if op.params], ids=lambda op: op.name)
def test_parameters_work_as_arguments_of_any_of_their_names(op: Op) -> None:
    rng = Random(op.name)
    for place in range(max(len(param.names) for param in op.params.values())):
        names = {name: param.names[place % len(param.names)] for name, param in op.params.items()}
        if ARGUMENT[op.src] in names.values():
            continue
        code = source(op, names, tuple(names.values()))
        assert not bound_names(code) & set(names.values()), code
        values = drawn(op, rng)
        plain = compiled(source(op, {name: repr(param) for name, param in values.items()}))
        value = sample(op, rng)
        assert compiled(code)(value, *values.values()) == plain(value)
