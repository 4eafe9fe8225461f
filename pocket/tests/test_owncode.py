"""Requests with code of their own: the code is read as it stands, and runs."""

from __future__ import annotations

from random import Random

import pytest

from pocket import oracle, owncode, stories
from pocket.ops.base import Type
from pocket.program import Task, source
from pocket.told import told_requests
from pocket.wording import Plan, plan_story, worded


def planned(src: Type, chain: str, line: str, rng: Random) -> tuple[Task, Plan]:
    """What one line asks for, and the names."""
    story = stories.parsed(src, chain, line)
    task = Task(steps=tuple(stories._steps(story, rng)))
    return task, plan_story(story, task, rng, "train")


def drawn(src: Type, chain: str, line: str) -> tuple[str, str]:
    """The request and the code of one line."""
    rng = Random(0)
    task, plan = planned(src, chain, line, rng)
    return worded(plan, task, [], rng), source(task, plan.naming)


def test_an_expression_becomes_what_is_returned() -> None:
    told, code = drawn(
        "ints",
        "-> str: 'late' if sum({x}) > {k} else 'on time'",
        "verdict(delays, allowed=k) ~ {sig}: 'late' over that in all, else 'on time'",
    )
    names: dict[str, object] = {}
    exec(code, names)
    (function,) = (value for name, value in names.items() if name != "__builtins__")
    assert callable(function)
    assert [function([2, 3], 5), function([2, 3], 4), function([], 0)] == [
        "on time",
        "late",
        "on time",
    ]
    assert function.__name__ in told


def test_lines_may_return_early_and_bind_the_result_last() -> None:
    chain = "-> str: if {x} < 0: ¶     return 'debt' ¶ {y} = 'rich' if {x} > {k} else 'ok'"
    _, code = drawn("int", chain, "status(n, top=k) ~ {sig}: 'debt', 'ok', or 'rich' over that")
    assert code.splitlines()[1:] == [
        f"    if {main(code)[0]} < 0:",
        "        return 'debt'",
        f"    result = 'rich' if {main(code)[0]} > {main(code)[1]} else 'ok'",
        "    return result",
    ]


def main(code: str) -> list[str]:
    """Names of the arguments."""
    inside = code.partition("(")[2].partition(")")[0]
    return [argument.partition(":")[0] for argument in inside.split(", ")]


@pytest.mark.parametrize(
    ("chain", "fault"),
    [
        ("-> str 'x' + {x}", "is not `-> TYPE: CODE`"),
        ("-> text: 'x' + {x}", "is not `-> TYPE: CODE`"),
        ("-> int: len({x}", "is not Python"),
        ("-> int: {x} + {z}", "has no slots .'z'."),
        ("-> int: {x} + other", "names .'other'., which is nothing"),
        ("-> int: 1 + 1", "needs {x}"),
        ("-> int: total = {x} ¶ total + 1", "needs {x}, and {y} where it has several lines"),
        ("-> int: print({x}, {y})", "never binds {y}"),
    ],
)
def test_code_that_is_wrong_says_what_is(chain: str, fault: str) -> None:
    with pytest.raises(ValueError, match=fault.replace("{", r"\{")):
        owncode.operation("f", "int", chain)


def test_more_code_counts_as_more_operations() -> None:
    short = owncode.operation("f", "ints", "-> int: sum({x})")
    long = owncode.operation(
        "f",
        "strs",
        "-> table: if not {x}: ¶     return None ¶ {y} = {} ¶ for w in {x}: ¶     if w.strip(): ¶"
        "         {y}.setdefault(w.strip()[0].lower(), []).append(w)",
    )
    assert owncode.extent(short) == (1, False)
    assert owncode.extent(long) == (4, True)


@pytest.mark.drill
def test_the_code_of_every_line_runs_and_its_results_differ() -> None:
    faults, seen = [], set()
    for src, chain, line in told_requests():
        if not owncode.is_own(chain) or (src, chain) in seen:
            continue
        seen.add((src, chain))
        results: set[str] = set()
        for seed in range(2):
            rng = Random(seed)
            task, plan = planned(src, chain, line, rng)
            cases = oracle.cases(task, plan.naming, source(task, plan.naming), rng)
            results |= {repr(case.expected) for case in cases}
        if len(results) < 2:
            faults.append(chain)
    assert len(seen) > 500
    assert not faults
