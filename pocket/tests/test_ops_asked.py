"""The operations that are whole chores, and the further wordings of the others."""

from __future__ import annotations

import copy
import re
from random import Random

import pytest

from pocket import catalogue, values
from pocket.ops import (
    reworded_numbers,
    reworded_rest,
    reworded_text,
)
from pocket.ops.base import Op, expand
from pocket.ops.mappings_words import More
from pocket.program import Naming, Step, Task, source

TABLES: dict[str, tuple[tuple[str, ...], dict[str, More]]] = {
    "numbers": (("ints",), reworded_numbers.MORE),
    "words": (("strs",), reworded_text.WORDS),
    "strings": (("str",), reworded_text.STRINGS),
    "dicts": (("dict", "pairs"), reworded_rest.DICTS),
    "ints": (("int",), reworded_rest.INTS),
    "grids": (("grid",), reworded_rest.GRIDS),
    "two": (("ints", "strs", "str", "dict"), reworded_rest.TWO),
}
"""The types that each table is for, and the table."""
PYTHON = {
    "ints": list, "strs": list, "str": str, "int": int, "bool": bool, "dict": dict, "grid": list,
    "pairs": list, "float": (float, int), "table": dict,
}  # fmt: skip
UNCLEAN = re.compile(r"[()\[\]|<>]|  | ,")


@pytest.mark.parametrize("op", catalogue.ASKED, ids=lambda op: f"{op.src}-{op.name}")
def test_phrases_are_plain_english_with_every_parameter(op: Op):
    check_phrases((op.do, op.get, op.ask), op.short, set(op.params))
    assert len(op.do) >= 4
    assert len(op.get) >= 2 or op.dst == "bool"


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_further_wordings_belong_to_an_operation_and_name_its_parameters(
    table: tuple[tuple[str, ...], dict[str, More]],
):
    types, wordings = table
    params = {op.name: set(op.params) for op in catalogue.OPS if op.src in types}
    for name, more in wordings.items():
        check_phrases((more.do, more.get, more.ask), more.short, params[name])


def check_phrases(sentences: tuple[tuple[str, ...], ...], short: tuple[str, ...], params: set[str]):
    rng = Random(1)
    for phrase in (each for group in sentences for each in group):
        for _ in range(30):
            text = expand(phrase, rng)
            assert not UNCLEAN.search(text), text
            assert set(re.findall(r"{(\w+)}", text)) == params | {"it"}, text
            assert not text.endswith((".", "?")), text
            assert not text[0].isupper(), text
    for phrase in short:
        assert set(re.findall(r"{(\w+)}", expand(phrase, rng))) - {"it"} == params, phrase


@pytest.mark.parametrize("op", catalogue.ASKED, ids=lambda op: f"{op.src}-{op.name}")
def test_the_code_keeps_its_type_and_its_argument(op: Op):
    rng = Random(op.name)
    passed = frozenset(name for name, param in op.params.items() if param.always_argument)
    for _ in range(40):
        constants = {name: param.draw(rng) for name, param in op.params.items()}
        task = Task(steps=(Step(op=op, constants=constants, passed=passed),))
        extras = {(0, name): f"other_{name}" for name in passed}
        code = source(task, Naming(function="f", main="xs", extras=extras))
        value = drawn(op, rng)
        before = copy.deepcopy(value)
        result = called(code, value, [constants[name] for name in op.params if name in passed])
        assert isinstance(result, PYTHON[op.dst]), (value, result)
        assert value == before


def drawn(op: Op, rng: Random) -> object:
    low, high = catalogue.DOMAIN.get(op.name, (-20, 200))
    if op.src == "int":
        return rng.randint(low, high)
    return values.draw(op.src, rng)


def called(code: str, value: object, others: list[object]) -> object:
    scope: dict[str, object] = {}
    exec(code, scope)  # our own catalogue, not model output
    function = scope["f"]
    assert callable(function)
    return function(value, *others)
