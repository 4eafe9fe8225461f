"""The text operations: phrases expand cleanly, expressions compute what their types say."""

from __future__ import annotations

import copy
import re
from random import Random

import pytest

from pocket.ops.base import Op, expand
from pocket.ops.text import OPS
from pocket.ops.text_params import WORDS

PYTHON_TYPES = {"strs": list, "str": str, "int": int, "ints": list, "bool": bool}
ELEMENT_TYPES = {"strs": str, "ints": int}
SAMPLES: dict[str, tuple[object, ...]] = {
    "strs": (
        [],
        [""],
        ["a"],
        ["12", "7"],
        ["KIWI", "UN"],
        ["elephants", "crocodiles"],
        list(WORDS),
        ["", " ", "b", "b"],
        ["Level", "noon", "12", "x1"],
        ["apple pie", "Banana", "fig\n", "KIWI", "kiwi", "UN"],
        ["  pad ", "-7", "un-do", "testing", "a_b", "hello, world"],
    ),
    "str": (
        "",
        " ",
        "a",
        "racecar",
        "42",
        "ABC",
        "Never odd or even",
        "The quick brown fox jumps over the lazy dog",
        "a1b2 33, 44\nsecond line\n\n",
        "snake_case_name",
        "camelCaseName",
        "((a)[b]{c}",
        "  two  spaces , and, commas ",
        "10 -3 7",
        "1,2,3",
        "#tag @me x@y.com",
    ),
}


def params_of(op: Op, rng: Random) -> dict[str, object]:
    return {name: param.draw(rng) for name, param in op.params.items()}


def written(code: str, values: dict[str, object]) -> str:
    for name, value in values.items():
        code = code.replace("{" + name + "}", repr(value))
    return code.replace("{x}", "xs").replace("{y}", "result")


def source(op: Op, values: dict[str, object]) -> str:
    lines = [*op.body, "return {y}"] if op.body else [f"return {op.expr}"]
    return "def f(xs):\n" + "\n".join("    " + written(line, values) for line in lines)


def run(op: Op, value: object, values: dict[str, object]) -> object:
    scope: dict[str, object] = {}
    exec(compile(source(op, values), op.name, "exec"), scope)  # our own catalogue, not model output
    function = scope["f"]
    assert callable(function)
    return function(value)


def phrases(op: Op) -> list[str]:
    return [*op.do, *op.get, *op.ask, *op.short]


def by_name(name: str) -> Op:
    return next(op for op in OPS if op.name == name)


@pytest.mark.parametrize("op", OPS, ids=lambda op: op.name)
def test_every_phrase_expands_to_plain_english(op: Op) -> None:
    rng = Random(1)
    allowed = {"it", *op.params}
    for phrase in [*phrases(op), op.explain]:
        for _ in range(50):
            text = expand(phrase, rng)
            assert not re.search(r"[()\[\]|<>]|  | ,", text), text
            assert set(re.findall(r"{(\w*)}", text)) <= allowed, text
            assert set(op.params) <= set(re.findall(r"{(\w+)}", text)), text


@pytest.mark.parametrize("op", OPS, ids=lambda op: op.name)
def test_sentences_name_their_object_and_are_lower_case_without_full_stop(op: Op) -> None:
    rng = Random(2)
    for phrase in [*op.do, *op.get, *op.ask]:
        for _ in range(10):
            text = expand(phrase, rng)
            assert "{it}" in text, text
            assert not text.endswith((".", "?")), text
            assert text[0].islower() or text[0] in "{", text


@pytest.mark.parametrize("op", OPS, ids=lambda op: op.name)
def test_every_operation_is_worded_widely_enough(op: Op) -> None:
    assert len(op.do) >= 4
    assert len(op.get) >= 2 or op.dst == "bool"
    assert op.explain.endswith(".")
    assert not re.search(r"[()|\[\]<>]", op.explain)
    assert bool(op.expr) != bool(op.body)


@pytest.mark.parametrize("op", OPS, ids=lambda op: op.name)
def test_every_operation_computes_its_type_and_leaves_its_input_alone(op: Op) -> None:
    rng = Random(3)
    for value in SAMPLES[op.src]:
        if op.nonempty and not value:
            continue
        for _ in range(5):
            before = copy.deepcopy(value)
            result = run(op, value, params_of(op, rng))
            assert type(result) is PYTHON_TYPES[op.dst], (op.name, value, result)
            if isinstance(result, list):
                assert all(type(item) is ELEMENT_TYPES[op.dst] for item in result), (value, result)
            assert value == before


@pytest.mark.parametrize("op", OPS, ids=lambda op: op.name)
def test_every_operation_can_change_something(op: Op) -> None:
    rng = Random(4)
    values = [value for value in SAMPLES[op.src] if value] * 200
    results: set[str] = set()
    for value in values:
        results.add(repr(run(op, value, params_of(op, rng))))
        if len(results) > 1:
            return
    pytest.fail(f"{op.name} always gives {results}")


def test_names_are_unique() -> None:
    names = [op.name for op in OPS]
    assert sorted(set(names)) == sorted(names)
