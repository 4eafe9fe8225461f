"""Operations on dicts, pairs and single numbers: phrases expand, code runs and keeps its types."""

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
ARGUMENT: dict[Type, str] = {
    "dict": "scores",
    "strs": "words",
    "str": "text",
    "pairs": "rows",
    "int": "n",
}


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
    draw: dict[Type, Callable[[], object]] = {
        "dict": lambda: dict(zip(rng.sample(WORDS, size), numbers, strict=True)),
        "strs": lambda: rng.choices(WORDS, k=size),
        "str": lambda: " ".join(rng.choices(WORDS, k=size)),
        "pairs": lambda: list(zip(rng.choices(WORDS, k=size), numbers, strict=True)),
        "int": lambda: rng.randint(low, high),
    }
    return draw[op.src]()


def edges(op: Op) -> list[object]:
    low, high = scalars.DOMAIN.get(op.name, scalars.DEFAULT_DOMAIN)
    empty: dict[Type, list[object]] = {
        "dict": [{}],
        "strs": [[]],
        "str": [""],
        "pairs": [[]],
        "int": [low, high],
    }
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
    lambdas = {
        a.arg for n in ast.walk(ast.parse(code)) if isinstance(n, ast.Lambda) for a in n.args.args
    }
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
            assert "  " not in text, text
            assert " ," not in text, text
            assert set(SLOT.findall(text)) <= {"it", *op.params}, text
            assert not re.search(r"\b(\w+) \1\b", text), text


@pytest.mark.parametrize("op", OPS, ids=lambda op: op.name)
def test_phrases_name_the_value_and_every_parameter(op: Op) -> None:
    assert op.explain.endswith(".")
    assert len(op.do) >= 3
    assert op.get
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


SCORES = {"bo": 3, "al": 0, "cy": 7, "di": -2, "ed": 7}
ANSWERS: tuple[tuple[str, object, dict[str, object], object], ...] = (
    ("sort_by_value_desc", SCORES, {}, ["cy", "ed", "bo", "al", "di"]),
    ("top_entries", SCORES, {"k": 2}, ["cy", "ed"]),
    ("bottom_entries", SCORES, {"k": 2}, ["di", "al"]),
    ("keep_at_least", SCORES, {"k": 3}, {"bo": 3, "cy": 7, "ed": 7}),
    ("drop_at_least", SCORES, {"k": 3}, {"al": 0, "di": -2}),
    ("keep_above_average", SCORES, {}, {"cy": 7, "ed": 7}),
    ("keep_keys_longer_than", {"ann": 1, "bo": 2}, {"k": 2}, {"ann": 1}),
    ("drop_keys_longer_than", {"ann": 1, "bo": 2}, {"k": 2}, {"bo": 2}),
    ("drop_keys_containing", {"ann": 1, "bo": 2}, {"s": "n"}, {"bo": 2}),
    ("rank_keys", {"a": 5, "b": 9}, {}, {"b": 1, "a": 2}),
    ("key_with_max_value", SCORES, {}, "cy"),
    ("keys_with_max_value", SCORES, {}, ["cy", "ed"]),
    ("key_with_min_value", SCORES, {}, "di"),
    ("mean_value", SCORES, {}, 3.0),
    ("get_value", SCORES, {"s": "zz"}, 0),
    ("repeat_keys_by_value", {"a": 2, "b": 0, "c": 1}, {}, ["a", "a", "c"]),
    ("word_counts", ["b", "a", "b"], {}, {"b": 2, "a": 1}),
    ("first_letter_counts", ["bo", "", "al", "by"], {}, {"b": 2, "a": 1}),
    ("letter_counts_ignoring_case", "Aa b!", {}, {"a": 2, "b": 1}),
    ("totals_by_name", [("a", 1), ("b", 5), ("a", 2)], {}, {"a": 3, "b": 5}),
    ("name_of_largest", [("a", 1), ("b", 5)], {}, "b"),
    ("is_prime", 1, {}, False),
    ("is_prime", 2, {}, True),
    ("is_prime", 49, {}, False),
    ("is_perfect_square", 144, {}, True),
    ("is_perfect_square", -4, {}, False),
    ("is_leap_year", 1900, {}, False),
    ("is_leap_year", 2000, {}, True),
    ("is_power_of_two", 0, {}, False),
    ("is_power_of_two", 64, {}, True),
    ("is_perfect_number", 28, {}, True),
    ("is_armstrong_number", 153, {}, True),
    ("is_armstrong_number", 154, {}, False),
    ("factorial", 5, {}, 120),
    ("nth_fibonacci", 10, {}, 55),
    ("digital_root", 9875, {}, 2),
    ("reverse_digits", 120, {}, 21),
    ("product_of_digits", 234, {}, 24),
    ("collatz_steps", 6, {}, 8),
    ("count_primes_to", 10, {}, 4),
    ("gcd_with", 12, {"k": 18}, 6),
    ("lcm_with", 4, {"k": 6}, 12),
    ("sign_number", -7, {}, -1),
    ("clamp_number", -7, {"lo": 1, "hi": 9}, 1),
    ("round_up_to_multiple", 13, {"k": 5}, 15),
    ("celsius_to_fahrenheit", 100, {}, 212.0),
    ("fahrenheit_to_celsius", 212, {}, 100.0),
    ("prime_factors", 60, {}, [2, 2, 3, 5]),
    ("divisors", 12, {}, [1, 2, 3, 4, 6, 12]),
    ("primes_to", 12, {}, [2, 3, 5, 7, 11]),
    ("first_fibonacci_numbers", 6, {}, [0, 1, 1, 2, 3, 5]),
    ("fibonacci_numbers_to", 8, {}, [0, 1, 1, 2, 3, 5, 8]),
    ("collatz_sequence", 6, {}, [6, 3, 10, 5, 16, 8, 4, 2, 1]),
    ("countdown", 3, {}, [3, 2, 1]),
    ("fizzbuzz_word", 15, {}, "FizzBuzz"),
    ("fizzbuzz_list", 5, {}, ["1", "2", "Fizz", "4", "Buzz"]),
    ("roman_numeral", 1994, {}, "MCMXCIV"),
    ("ordinal", 112, {}, "112th"),
    ("ordinal", 22, {}, "22nd"),
    ("hours_minutes_seconds", 3725, {}, "1:02:05"),
    ("grade_letter", 79, {}, "C"),
    ("with_commas", 1234567, {}, "1,234,567"),
    ("pascal_triangle", 3, {}, [[1], [1, 1], [1, 2, 1]]),
)


@pytest.mark.parametrize(("name", "value", "constants", "answer"), ANSWERS)
def test_code_gives_the_answer_worked_out_by_hand(
    name: str, value: object, constants: dict[str, object], answer: object
) -> None:
    op = next(op for op in OPS if op.name == name)
    result = compiled(source(op, {key: repr(constant) for key, constant in constants.items()}))(
        value
    )
    ordered = list(result) if isinstance(result, dict) and isinstance(answer, list) else result
    assert ordered == answer
