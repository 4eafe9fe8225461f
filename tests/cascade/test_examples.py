"""Examples are found in many wordings, and nothing else is taken for one."""

from __future__ import annotations

import ast
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.cascade.examples import Example, find_examples


def read(text: str) -> list[tuple[str, str, str]]:
    return [(e.call, e.relation, e.expected) for e in find_examples(text)]


@pytest.mark.parametrize(
    ("text", "call", "expected"),
    [
        ("f(1) returns 2", "f(1)", "2"),
        ("Write f so that f(1) returns 2.", "f(1)", "2"),
        ("could you write f so that f(1) returns 2?", "f(1)", "2"),
        ("f(1) -> 2", "f(1)", "2"),
        ("f(5) ==> 120", "f(5)", "120"),
        ("f('ab') → 'ba'", "f('ab')", "'ba'"),
        ("`f(1)` returns `2`.", "f(1)", "2"),
        ("`f(1)` -> `2`", "f(1)", "2"),
        ("f('a') should give 'b'", "f('a')", "'b'"),
        ("e.g. f([1, 2]) is 3", "f([1, 2])", "3"),
        ("f(2) = 4", "f(2)", "4"),
        ("f(2) == 4", "f(2)", "4"),
        ("for example f(2) == 4", "f(2)", "4"),
        ("It should return the square, e.g. f(2) = 4", "f(2)", "4"),
        ("f(3): 9", "f(3)", "9"),
        ("for f([]) return None", "f([])", "None"),
        ("| f(1) | 2 |", "f(1)", "2"),
        ("| `f(1)` | `2` |", "f(1)", "2"),
        ("assert f(1) == 2", "f(1)", "2"),
        ("assert f(1) == 2, 'message'", "f(1)", "2"),
        ("assert 2 == f(1)", "f(1)", "2"),
        ("assert f(1) is None", "f(1)", "None"),
        (">>> f(1)\n2\n", "f(1)", "2"),
        ('"""Do it.\n\n    >>> f([1])\n    [2]\n    """', "f([1])", "[2]"),
        ("f(1)  # 2", "f(1)", "2"),
        ("print(f('a'))  # -> 'b'", "f('a')", "'b'"),
        ("f(None) returns an empty list.", "f(None)", "[]"),
        ("f(1) returns true", "f(1)", "True"),
        ("f({'a': 1}, key=2) gives {'a': 2}", "f({'a': 1}, key=2)", "{'a': 2}"),
        ("f(1.5) is 2.5.", "f(1.5)", "2.5"),
        ("f(3) = 9 (three squared)", "f(3)", "9"),
        ("f(float('inf')) is 0", "f(float('inf'))", "0"),
        ("f(lambda x: x + 1, [1]) returns [2]", "f(lambda x: x + 1, [1])", "[2]"),
        ("f(“a”) gives “b”", "f('a')", "'b'"),
        ("is_even(4) returns True since 4 is even", "is_even(4)", "True"),
        ("Return None for an empty list, so f([]) returns None", "f([])", "None"),
        ("Fix it.\nassert f(1) == 3", "f(1)", "3"),
        ("There is a bug: f(1) should return 3.", "f(1)", "3"),
        ("Input: [1, 2]\nOutput: 3", "([1, 2])", "3"),
        ("**Input:** `[1, 2]`\n**Output:** `3`", "([1, 2])", "3"),
        ("Input: nums = [2, 7], target = 9\nOutput: [0, 1]", "([2, 7], 9)", "[0, 1]"),
    ],
)
def test_an_example_is_found(text: str, call: str, expected: str) -> None:
    assert read(text) == [(call, "equals", expected)]


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        ("assert f(1)", "true", ""),
        ("assert not f(1)", "false", ""),
        ("f(1) raises ValueError", "raises", "ValueError"),
        ("f(1) should raise a `TypeError` for text", "raises", "TypeError"),
        (
            ">>> f(1)\nTraceback (most recent call last):\n  ...\nKeyError: 1\n",
            "raises",
            "KeyError",
        ),
    ],
)
def test_conditions_and_exceptions_are_examples_too(
    text: str, relation: str, expected: str
) -> None:
    assert read(text) == [("f(1)", relation, expected)]


def test_several_examples_are_found_in_order() -> None:
    text = "f(0) = 0, f(1) = 1 and f(n) = f(n-1) + f(n-2)"
    assert [call for call, _, _ in read(text)] == ["f(0)", "f(1)"]


@pytest.mark.parametrize(
    "text",
    [
        "Write clean(words): strip each word, lowercase it, drop empty ones",
        "def f(x: int) -> int",
        "f(x: int) -> int",
        "f(xs) -> list",
        "f(int) -> None",
        "reset() -> None",
        "run(n=3) -> None",
        "def f(x=1) -> 2",
        "f(1) -> 2 | None",
        "f(x) returns x",
        "f(x) returns 2",
        "f(1) returns 2 items",
        "f(2) is 2x faster",
        "f(2) is 3 times as fast",
        "f(1) takes 3 seconds",
        "f(1) returns 50%",
        "f(1) returns 1,000",
        "f(1) is 2.5.1",
        "f(1) returns 2..5",
        "f(3) returns 1 or 2",
        "f(1) returns 2, 3",
        "f(1), f(2) and f(3) return 1, 4 and 9",
        "divmod2(7, 2) returns 3 and 1",
        "f(3) returns 2 * 3",
        "f(1) returns 'a' + 'b'",
        "f([1, 2, ...]) returns 3",
        "f(1) returns [1, 2, ...]",
        "f(1) returns 1e999",
        "f(1) returns none of them",
        "f(1) != 2",
        "f(1) should not return 2",
        "f(1) returned 2",
        "currently f(1) returns 2",
        "f(1) returns 2 instead of 3",
        "f(1) returns 2 but should return 3",
        "neither f(1) nor f(2) returns 3",
        "f(1) returns 3, fix the bug",
        "f([]) raises ZeroDivisionError. Fix it.",
        "why f(1) returns 2",
        "does f(1) return 2?",
        "If caching is on, f(1) returns 2",
        "f(1) is 1 when warm",
        "f(1) returns 2, if asked",
        "if f(1) == 2:\n    pass",
        "return f(1) == 2",
        "x = f(1)\n3",
        "f(5)  # 5 and more",
        "runs in O(1): 2",
        "print(1) returns None",
        "len([1]) is 1",
        "math.f(4) is 2",
        "f(lambda x: x + y, 1) is 2",
        "Input: 1, 2\nOutput: 3",
    ],
)
def test_what_only_looks_like_an_example_is_left_alone(text: str) -> None:
    assert find_examples(text) == ()


def test_contradicting_examples_are_both_dropped() -> None:
    assert read("f(1) gives 2\nf(1) gives 3\nf(2) gives 4") == [("f(2)", "equals", "4")]


def test_repetition_counts_once() -> None:
    assert len(find_examples("f(1) returns 2. As said, f(1) -> 2.")) == 1


HUGE = f"0x{'f' * 4500}"


@pytest.mark.parametrize(
    "text",
    [
        f">>> f(1)\n{HUGE}\n",
        f">>> f({HUGE})\n1\n",
        f"assert f(1) == {HUGE}",
        f"Input: {HUGE}\nOutput: 3",
        *(f"assert f({'-' * n}1) == 2" for n in (150, 300, 1000, 3000, 10_000)),
        *(f"assert f(1) == {'-' * n}2" for n in (150, 300, 1000, 3000, 10_000)),
        *(f">>> f({'-' * n}1)\n2\n" for n in (300, 1000)),
    ],
)
def test_what_python_cannot_write_back_is_left_alone(text: str) -> None:
    assert read(f"{text}\nf(3) returns 4")[-1] == ("f(3)", "equals", "4")


literals = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text("abc XYZ'\"\\\n.,()[]", max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.tuples(inner, inner)
        | st.dictionaries(st.integers(), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(literals, literals, st.sampled_from([" returns {}.", " -> {}", " == {}", "`: {}"]))
def test_any_plain_value_comes_back_as_it_was_written(
    argument: object, expected: object, wording: str
) -> None:
    call = f"`f({argument!r})" if wording.startswith("`") else f"f({argument!r})"
    found = find_examples(f"For example {call}{wording.format(repr(expected))}")
    assert len(found) == 1
    assert ast.literal_eval(found[0].expected) == expected
    assert ast.literal_eval(found[0].arguments) == argument


@given(st.text("f(1)2 returns->='\"[]|`#.\n", max_size=120))
def test_any_text_can_be_read_and_every_expected_value_is_a_literal(text: str) -> None:
    for example in find_examples(text):
        assert isinstance(example, Example)
        if example.relation == "equals":
            ast.literal_eval(example.expected)


@pytest.mark.parametrize(
    "text", ["f(" * 500_000, "f('" * 300_000, "f(1) returns 2 x " * 60_000, "input: " * 100_000]
)
def test_a_huge_or_hostile_request_is_read_in_no_time(text: str) -> None:
    began = time.process_time()
    find_examples(text)
    assert time.process_time() - began < 1.5
