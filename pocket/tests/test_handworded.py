"""The hand-worded requests are well formed, answerable, and dealt as their seed says."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Callable
from typing import get_args

import pytest

from pocket.handworded.item import (
    OTHERS_TEST,
    OTHERS_TUNE,
    STRANGERS_TEST,
    STRANGERS_TUNE,
    TEST,
    TUNE,
    Area,
    Item,
    Level,
    read,
)
from pocket.handworded.split import held_out

TUNE_ITEMS = read(TUNE)
TEST_ITEMS = read(TEST)
ITEMS = TUNE_ITEMS + TEST_ITEMS
ALL_ITEMS = ITEMS + [
    item
    for path in (OTHERS_TUNE, OTHERS_TEST, STRANGERS_TUNE, STRANGERS_TEST)
    for item in read(path)
]
SHARES = {"mundane": 0.45, "mid": 0.35, "heavy": 0.20}

each_item = pytest.mark.parametrize("item", ALL_ITEMS, ids=lambda item: item.id)


def run_tests(item: Item, scope: dict[str, object]) -> None:
    for line in item.tests:
        exec(line, dict(scope))


def answer(item: Item) -> dict[str, object]:
    scope: dict[str, object] = {}
    exec(item.reference, scope)
    return scope


def first_argument(*args: object) -> object:
    return args[0]


def nothing(*_: object) -> None:
    return None


@each_item
def test_the_reference_passes_its_tests(item):
    run_tests(item, answer(item))


@each_item
@pytest.mark.parametrize("lazy", [first_argument, nothing])
def test_an_answer_that_does_no_work_fails(item, lazy: Callable[..., object]):
    with pytest.raises(AssertionError):
        run_tests(item, {item.entry: lazy})


@each_item
def test_no_single_constant_satisfies_all_tests(item):
    expected = set()
    for line in item.tests:
        statement = ast.parse(line).body[0]
        assert isinstance(statement, ast.Assert)
        assert isinstance(statement.test, ast.Compare)
        expected.add(ast.unparse(statement.test.comparators[0]))
    assert len(expected) >= 2


@each_item
def test_every_test_is_one_assert_on_the_entry(item):
    assert 3 <= len(item.tests) <= 6
    assert len(set(item.tests)) == len(item.tests)
    assert all(line.startswith("assert ") and f"{item.entry}(" in line for line in item.tests)


@each_item
def test_the_prompt_names_the_entry(item):
    assert re.search(rf"\b{item.entry}\b", item.prompt)


@each_item
def test_the_reference_is_one_short_function_without_imports(item):
    (function,) = ast.parse(item.reference).body
    assert isinstance(function, ast.FunctionDef)
    assert function.name == item.entry
    assert 2 <= len(item.reference.splitlines()) <= 9
    imports = ast.Import | ast.ImportFrom
    assert not any(isinstance(node, imports) for node in ast.walk(function))


@each_item
def test_the_reference_leaves_its_arguments_alone(item):
    calls = [
        node
        for line in item.tests
        for node in ast.walk(ast.parse(line))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == item.entry
    ]
    scope = answer(item)
    for call in calls:
        args = [eval(ast.unparse(arg)) for arg in call.args]
        before = repr(args)
        scope[item.entry](*args)
        assert repr(args) == before


@each_item
def test_levels_areas_and_voices_are_known_words(item):
    assert item.level in get_args(Level)
    assert item.area in get_args(Area)
    assert re.fullmatch(r"[a-z_]+", item.voice)
    assert re.fullmatch(r"(hw|ta|tb|fa|fb)\d{3}", item.id)


def test_the_parts_have_the_promised_sizes():
    assert (len(TUNE_ITEMS), len(TEST_ITEMS)) == (140, 70)


def test_ids_and_prompts_are_unique_over_all_files():
    assert max(Counter(item.id for item in ALL_ITEMS).values()) == 1
    assert max(Counter(item.entry for item in ITEMS).values()) == 1
    assert len({" ".join(item.prompt.lower().split()) for item in ALL_ITEMS}) == len(ALL_ITEMS)


@pytest.mark.parametrize("part", [TUNE_ITEMS, TEST_ITEMS], ids=["tune", "test"])
def test_each_part_has_the_mix_of_levels(part):
    found = Counter(item.level for item in part)
    for level, share in SHARES.items():
        assert abs(found[level] / len(part) - share) <= 0.02


@pytest.mark.parametrize("field", ["voice", "area", "level"])
def test_a_third_of_every_voice_area_and_level_is_held_out(field):
    whole = Counter(getattr(item, field) for item in ITEMS)
    part = Counter(getattr(item, field) for item in TEST_ITEMS)
    assert all(abs(part[value] - count / 3) <= 2 for value, count in whole.items())


def test_at_least_twelve_voices_speak():
    assert len({item.voice for item in ITEMS}) >= 12


def test_the_held_out_third_is_what_the_seed_deals():
    assert held_out(ITEMS) == {item.id for item in TEST_ITEMS}
    assert held_out(ITEMS[::-1]) == held_out(ITEMS)
