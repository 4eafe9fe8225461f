"""Wordings that must not change what is asked: filters told last, remarks, guards on what is left."""

# ruff: noqa: E501  (tables of phrases: one phrase is not broken over two lines)

from __future__ import annotations

import re
from random import Random

import pytest

from pocket import catalogue, guards, names, wording
from pocket.clauses import Telling
from pocket.ops.base import Op
from pocket.program import Naming, Step, Task

TOTAL = Op(name="total", src="ints", dst="int", expr="sum({x})", do=("add up {it}",))
NO_ODDS = Op(
    name="no_odds", src="ints", dst="ints", expr="[n for n in {x} if n % 2 == 0]",
    do=("drop the odd ones in {it}",),
)  # fmt: skip
EVENS = Op(
    name="evens", src="ints", dst="ints", expr="[n for n in {x} if n % 2 == 0]",
    do=("keep the even ones in {it}",),
)  # fmt: skip
ORDER = re.compile(
    r"order (?:alone|as|unchanged|stays|must|should|preserved)|\w+ original order|same order|don't sort|order they come"
)


def task_of(*ops: Op) -> Task:
    return Task(steps=tuple(Step(op=op, constants={}) for op in ops))


def of(src: str, name: str) -> Op:
    return next(op for op in catalogue.OPS if (op.src, op.name) == (src, name))


@pytest.mark.parametrize(
    ("op", "right", "wrong"),
    [
        (NO_ODDS, "ignor|without|leaving out|exclud|not counting|except|skip|dropp|disregard|left out|don't count", "only|just|nothing else"),
        (EVENS, "only|just|nothing else|restricted to", "ignor|without|leaving|exclud|not count|except|skip|dropp|disregard|left out"),
    ],
)  # fmt: skip
def test_a_filter_told_last_drops_what_it_drops_and_keeps_what_it_keeps(
    op: Op, right: str, wrong: str
) -> None:
    told = [
        Telling(
            task=task_of(op, TOTAL), naming=Naming(function="f", main="xs"), rng=Random(seed)
        ).sequence("imp", 0, 2)
        for seed in range(200)
    ]
    late = [text for text in told if text.startswith("add up") and " after " not in text]
    assert late
    assert not [text for text in late if not re.search(right, text) or re.search(wrong, text)]


def test_what_is_left_of_a_text_may_be_refused() -> None:
    steps = task_of(of("str", "strip_text"), of("str", "capitalize_text")).steps
    drawn = [guards.draw_guard(steps, Random(seed)) for seed in range(40)]
    late = [guard for guard in drawn if guard is not None and guard.at]
    assert {guard.condition for guard in late} == {"not {x}"}
    assert {guard.at for guard in late} == {1}


@pytest.mark.parametrize(
    ("name", "remarked"), [("squares", True), ("sorted_ascending", False), ("reversed_list", False)]
)
def test_the_order_is_remarked_on_only_where_it_is_kept(name: str, remarked: bool) -> None:
    rng, task = Random(3), task_of(of("ints", name))
    told = [
        wording.worded(wording.plan(task, rng, split), task, (), rng)
        for split in (names.Split.__args__ * 300)
    ]
    assert any(ORDER.search(text) for text in told) == remarked
