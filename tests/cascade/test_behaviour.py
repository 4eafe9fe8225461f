"""Programs run on the same inputs in a real sandbox, grouped by what they do."""

from __future__ import annotations

import pytest

from tests.cascade.builders import draft
from xnai.cascade.checks.behaviour import compare_behaviour, shown
from xnai.cascade.examples import Example
from xnai.sandbox import NoSandbox

pytestmark = pytest.mark.anyio

DOUBLE = "def f(xs):\n    return [2 * x for x in xs]"
ALSO_DOUBLE = """\
def f(values):
    out = []
    for v in values:
        out.append(v + v)
    return out
"""
WITH_TYPE = "def f(xs: list[int]) -> list[int]:\n    return list(map(lambda x: x * 2, xs))"
TRIPLE = "def f(xs):\n    return [3 * x for x in xs]"
CRASHES = "def f(xs):\n    return xs[0]"
ASKED = "Write f(xs) that takes a list of numbers xs"


async def groups(sandbox, *codes, request=ASKED, entry="f", examples=()):
    drafts = [draft(code=code) for code in codes]
    found = await compare_behaviour(drafts, request, examples, sandbox, entry=entry)
    return found.groups


async def test_another_way_to_the_same_result_is_the_same(sandbox):
    assert await groups(sandbox, DOUBLE, ALSO_DOUBLE, WITH_TYPE, TRIPLE) == (0, 0, 0, 1)


async def test_the_kind_of_an_argument_that_nothing_tells_is_found_by_trying(sandbox):
    joins = "def f(q):\n    return ' '.join(w[::-1] for w in q.split())"
    other = "def f(q):\n    return ' '.join([''.join(reversed(w)) for w in q.split()])"
    upper = "def f(q):\n    return q.split()[0].upper()"
    assert await groups(sandbox, joins, other, request="Write f(q)") == (0, 0)
    assert await groups(sandbox, joins, upper, request="Write f(q)") == (0, 1)


async def test_an_error_where_another_returns_sets_apart(sandbox):
    first = "def f(xs):\n    return xs[0] if xs else None"
    assert await groups(sandbox, first, CRASHES) == (0, 1)


async def test_where_kinds_were_guessed_an_error_tells_nothing(sandbox):
    first = "def f(q):\n    return q[0] if q else None"
    assert await groups(sandbox, first, "def f(q):\n    return q[0]", request="Write f(q)") == (
        0,
        0,
    )


async def test_a_function_of_another_name_is_compared_where_none_was_asked_for(sandbox):
    renamed = DOUBLE.replace("def f", "def twice")
    assert await groups(sandbox, DOUBLE, renamed, entry="") == (0, 0)
    assert await groups(sandbox, DOUBLE, renamed, entry="f") == (None, None)


async def test_what_cannot_be_run_is_known_of_nothing_and_spoils_no_comparison(sandbox):
    lacks = "import numpy_that_is_not_there\ndef f(xs):\n    return 1"
    endless = "def f(xs):\n    while True: pass"
    assert await groups(sandbox, DOUBLE, ALSO_DOUBLE, lacks) == (0, 0, None)
    assert (await groups(sandbox, DOUBLE, ALSO_DOUBLE, endless))[:2] == (0, 0)


async def test_a_program_that_writes_into_the_report_is_known_of_nothing(sandbox):
    forged = "import sys\nfor w in sys.argv: print(w)\nsys.stdout.write('x {}\\n' * 3)\n" + DOUBLE
    found = await groups(sandbox, DOUBLE, TRIPLE, forged)
    assert found[:2] == (0, 1)


async def test_examples_are_inputs_too(sandbox):
    only_here = "def f(xs):\n    return [2 * x for x in xs] if 99 not in xs else []"
    examples = (Example(function="f", arguments="[99]", expected="[198]"),)
    assert await groups(sandbox, DOUBLE, only_here) == (0, 0)
    assert await groups(sandbox, DOUBLE, only_here, examples=examples) == (0, 1)


async def test_the_order_of_sets_and_the_last_digits_of_floats_do_not_matter(sandbox):
    one = "def f(xs):\n    return {'s': set(xs), 'm': sum(x * 0.1 for x in xs)}"
    other = "def f(xs):\n    return {'m': sum(x for x in xs) * 0.1, 's': set(reversed(xs))}"
    assert await groups(sandbox, one, other) == (0, 0)


async def test_without_a_sandbox_nothing_is_known():
    found = await compare_behaviour(
        [draft(code=DOUBLE), draft(code=TRIPLE)], ASKED, (), NoSandbox("none here"), entry="f"
    )
    assert found.groups == (None, None)
    assert found.n_inputs == 0


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"returned": {"f": "2.0"}}, {"returned": 2}, True),
        ({"returned": {"l": [1, 2]}}, {"returned": {"t": [1, 2]}}, False),
        ({"returned": {"S": [1, 2]}}, {"returned": {"S": [2, 1]}}, True),
        ({"returned": True}, {"returned": 1}, False),
        ({"returned": {"f": "nan"}}, {"returned": {"f": "nan"}}, True),
        ({"returned": {"f": "inf"}}, {"returned": {"f": "-inf"}}, False),
    ],
)
def test_results_are_the_same_as_a_test_would_say(one, other, same):
    assert (shown(one) == shown(other)) is same


@pytest.mark.parametrize(
    "record",
    [
        {"returned": {"o": "Thing"}},
        {"returned": {"l": [{"large": True}]}},
        {"raised": "OutOfTimeError", "ancestors": ["OutOfTimeError"]},
    ],
)
def test_what_was_not_copied_whole_tells_nothing(record):
    assert shown(record) is None
