"""Inputs that programs are compared on: of which kinds, and how many."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.cascade.examples import Example
from xnai.cascade.inputs import MAX_CALLS, VALUES, generated_inputs

KINDS = [
    ("def f(xs: list[int]): ...", "", "ints"),
    ("def f(xs: list[str]): ...", "", "strs"),
    ("def f(a: str): ...", "", "str"),
    ("def f(a: dict[str, int]): ...", "", "counts"),
    ("def f(g: list[list[int]]): ...", "", "grid"),
    ("def f(p: Sequence[tuple[str, int]]): ...", "", "pairs"),
    ("def f(xs): ...", "Write f, it takes a list of words called xs", "strs"),
    ("def f(xs): ...", "Write f(xs). xs (list of int): sum them", "ints"),
    ("def f(a): ...", "given a dictionary a, sort it", "counts"),
    ("def f(words): ...", "Write f(words)", "strs"),
    ("def f(n): ...", "Write f(n)", "int"),
]


def literals(calls) -> list[list[object]]:
    return [[ast.literal_eval(a) for a in ast.parse(f"f({c})").body[0].value.args] for c in calls]


@pytest.mark.parametrize(("code", "request_", "kind"), KINDS)
def test_an_argument_is_of_the_kind_that_is_told(code, request_, kind):
    (found,) = generated_inputs([code], ["f"], request_, ())
    assert found.sure
    assert found.calls == VALUES[kind]


def test_the_words_about_one_argument_do_not_tell_about_the_next():
    text = "a list of words called xs and a number k"
    (found,) = generated_inputs(["def f(xs, k): ..."], ["f"], text, ())
    first, second = zip(*literals(found.calls), strict=True)
    assert all(isinstance(each, list) for each in first)
    assert all(isinstance(each, int) for each in second)
    assert len(set(second)) == len(VALUES["int"]), "they vary apart"


def test_where_nothing_tells_several_kinds_are_tried_and_none_is_sure():
    found = generated_inputs(["def f(xs): ..."], ["f"], "Write f(xs)", ())
    assert len(found) > 3
    assert not any(each.sure for each in found)


def test_examples_come_first_with_neighbours_and_tell_the_kinds():
    examples = (Example(function="f", arguments="[3, 1], 2", expected="[3]"),)
    shown, typed = generated_inputs(["def f(a, b): ..."], ["f"], "", examples)
    assert shown.calls[0] == "[3, 1], 2"
    assert {"[1, 3], 2", "[1], 2", "[3, 1], 3"} <= set(shown.calls)
    assert typed.sure
    assert [type(v) for v in literals(typed.calls)[0]] == [list, int]


def test_what_has_a_default_is_left_to_it_and_an_annotation_of_any_program_counts():
    codes = ["def f(xs, by=1): ...", "def f(xs: list[str]): ...", "def g(a, b): ..."]
    (found,) = generated_inputs(codes, ["f", "f", "g"], "", ())
    assert found.calls == VALUES["strs"]


def test_without_arguments_there_is_nothing_to_vary():
    assert generated_inputs(["def f(): return 1"], ["f"], "", ()) == ()
    assert generated_inputs(["x = 1"], ["f"], "", ()) == ()
    assert generated_inputs(["def f(:"], ["f"], "", ()) == ()


@given(
    st.lists(st.sampled_from(["xs", "n", "words", "q", "zz", "pp", "d"]), max_size=6, unique=True),
    st.text(max_size=80),
)
def test_they_are_literals_few_and_the_same_each_time(names, request_):
    code = f"def f({', '.join(names)}): ..."
    found = generated_inputs([code], ["f"], request_, ())
    calls = [call for each in found for call in each.calls]
    assert len(calls) <= MAX_CALLS
    assert all(len(values) == len(names) for values in literals(calls))
    assert found == generated_inputs([code], ["f"], request_, ())
