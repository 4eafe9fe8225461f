"""Wordings that must not change what is asked."""

# ruff: noqa: E501  (tables of phrases: one phrase is not broken over two lines)

from __future__ import annotations

import re
from random import Random

import pytest

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


def task_of(*ops: Op) -> Task:
    return Task(steps=tuple(Step(op=op, constants={}) for op in ops))


@pytest.mark.parametrize(
    ("op", "right", "wrong"),
    [
        (NO_ODDS, "ignor|without|leaving out|exclud|not counting|except|skip|drop|disregard|left out|leave|don't|do not|not|forget|nobody wants|noise|taken out", "only|just|nothing else"),
        (EVENS, "only|just|nothing|restrict|limit|skip all but", "without|leaving|exclud|not count|except|skip (?!all)|drop|disregard|left out|noise|nobody"),
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
    assert not [
        text
        for text in late
        if not re.search(right, text.lower()) or re.search(wrong, text.lower())
    ]
