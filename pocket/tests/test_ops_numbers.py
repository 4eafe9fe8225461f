"""The number operations: their phrases expand cleanly and their code does what its types say."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from random import Random

import pytest

from pocket.ops.base import Op, expand
from pocket.ops.numbers import OPS
from pocket.ops.numbers_words import VOCABULARY

SLOT = re.compile(r"\{(\w+)\}")
NO_VERBS = {"the", "all", "only", "just", "each", "every", "then", "please"}
UNCLEAN = re.compile(r"[()\[\]|@]|  | [,:]|,,|\b[Aa] (?=[aeio]|(int|even|odd)\b)")
IDS = [op.name for op in OPS]
LOOP_NAMES = {"n", "i", "c", "row", "column", "run", "ordered", "mid"}


def phrases(op: Op) -> Iterator[str]:
    yield from (*op.do, *op.get, *op.ask, *op.short, op.explain)


def source(op: Op, rng: Random) -> str:
    """The operation as source of `f(x)`, with constants drawn for its parameters."""
    constants = {name: param.draw(rng) for name, param in op.params.items()}
    lines = op.body or (f"{{y}} = {op.expr}",)
    code = "\n".join(["def f(x):", *(f"    {line}" for line in lines), "    return {y}"])
    slots = {"x": "x", "y": "y"} | {name: repr(value) for name, value in constants.items()}
    return SLOT.sub(lambda m: slots[m[1]], code)


def run(op: Op, value: object, rng: Random) -> object:
    scope: dict[str, object] = {}
    exec(compile(source(op, rng), op.name, "exec"), scope)
    made = scope["f"]
    assert callable(made)
    return made(value)


def numbers(rng: Random, least: int = 0) -> list[int]:
    return [rng.randint(-30, 120) for _ in range(rng.randint(least, 9))]


def values(op: Op, rng: Random) -> Iterator[object]:
    """Empty and one-element values first, then random ones; grids ragged and square."""
    if op.src == "ints":
        yield from ([0], [5], [3, 3, 3]) if op.nonempty else ([], [0], [3, 3, 3])
        yield from (numbers(rng, least=int(op.nonempty)) for _ in range(12))
    else:
        yield from ([], [[]], [[], [1]], [[1, 2], [3, 4]], [[1, 2, 3], [4]])
        yield from ([numbers(rng) for _ in range(rng.randint(1, 5))] for _ in range(10))


def is_of(value: object, type_name: str) -> bool:
    plain = {"int": int, "float": float, "str": str, "bool": bool}
    if type_name in plain:
        return type(value) is plain[type_name]
    if not isinstance(value, list):
        return False
    if type_name == "grid":
        return all(is_of(row, "ints") for row in value)
    return all(type(one) is {"ints": int, "strs": str}[type_name] for one in value)


def test_names_are_unique() -> None:
    assert len(set(IDS)) == len(IDS)


@pytest.mark.parametrize("op", OPS, ids=IDS)
def test_every_phrase_expands_to_plain_english_with_its_slots(op: Op) -> None:
    rng = Random(op.name)
    wanted = set(op.params)
    for phrase in phrases(op):
        for _ in range(50):
            text = expand(phrase, rng)
            assert text, phrase
            assert not UNCLEAN.search(text), text
            assert not set(re.findall(r"[A-Z]{2,}", text)) & set(VOCABULARY), text
            slots = set(SLOT.findall(text))
            assert slots - {"it"} == wanted, text
            if phrase not in op.short:
                assert "it" in slots, text


@pytest.mark.parametrize("op", OPS, ids=IDS)
def test_an_imperative_starts_with_a_verb_in_lower_case(op: Op) -> None:
    rng = Random(op.name)
    for phrase in op.do:
        first = expand(phrase, rng).split()[0]
        assert re.fullmatch(r"[a-z][a-z-]+", first), phrase
        assert first not in NO_VERBS, phrase


@pytest.mark.parametrize("op", OPS, ids=IDS)
def test_the_code_keeps_its_types_and_its_argument(op: Op) -> None:
    rng = Random(op.name)
    for value in values(op, rng):
        before = copy.deepcopy(value)
        result = run(op, value, rng)
        assert is_of(result, op.dst), (value, result)
        assert value == before


@pytest.mark.parametrize("op", OPS, ids=IDS)
def test_parameters_occur_in_the_code_and_cannot_shadow_its_loop_names(op: Op) -> None:
    code = op.expr or "\n".join(op.body)
    assert set(SLOT.findall(code)) - {"x", "y"} == set(op.params)
    for param in op.params.values():
        assert not LOOP_NAMES & set(param.names)


EXAMPLES = [
    ("even_numbers", [3, 4, 0, -2], [4, 0, -2]),
    ("prime_numbers", [1, 2, 9, 11, -3, 25], [2, 11]),
    ("perfect_squares", [0, 1, 8, 16, -4], [0, 1, 16]),
    ("unique_numbers", [3, 1, 3, 2, 1], [3, 1, 2]),
    ("repeated_numbers", [3, 1, 3, 2, 1], [3, 1]),
    ("zeros_last", [0, 1, 0, 2], [1, 2, 0, 0]),
    ("evens_first", [3, 4, 1, 2], [4, 2, 3, 1]),
    ("running_totals", [1, 2, 3], [1, 3, 6]),
    ("differences", [1, 4, 2], [3, -2]),
    ("without_adjacent_repeats", [1, 1, 2, 1], [1, 2, 1]),
    ("median", [4, 1, 3, 2], 2.5),
    ("median", [5, 1, 3], 3.0),
    ("most_common_number", [2, 7, 7, 2], 2),
    ("second_largest", [5, 5, 3], 3),
    ("alternating_sum", [5, 3, 2], 4),
    ("longest_run", [1, 2, 2, 2, 1], 3),
    ("product_of_numbers", [2, 3, 4], 24),
    ("digit_sums", [123, -45], [6, 9]),
    ("fizzbuzz", [1, 3, 5, 15], ["1", "Fizz", "Buzz", "FizzBuzz"]),
    ("transposed", [[1, 2], [3, 4]], [[1, 3], [2, 4]]),
    ("rotated_clockwise", [[1, 2], [3, 4]], [[3, 1], [4, 2]]),
    ("main_diagonal", [[1, 2], [3, 4]], [1, 4]),
    ("trace", [[1, 2], [3, 4]], 5),
    ("column_sums", [[1, 2], [3, 4]], [4, 6]),
    ("is_square_grid", [[1, 2], [3]], False),
]


@pytest.mark.parametrize(("name", "value", "expected"), EXAMPLES)
def test_the_code_gives_the_value_that_the_wording_promises(
    name: str, value: object, expected: object
) -> None:
    op = next(op for op in OPS if op.name == name)
    assert run(op, value, Random(0)) == expected
