"""Requests that were written whole: they can be read, and what they ask for is what is answered."""

from __future__ import annotations

import re
from random import Random

import pytest

from pocket import stories
from pocket.corpus import generate
from pocket.judge import judge
from pocket.names import Split
from pocket.ops.base import Type
from pocket.program import Task, source
from pocket.questions import question
from pocket.told import told_requests
from pocket.wording import plan_story, worded


def test_every_line_of_every_table_can_be_read() -> None:
    faults = []
    every = list(told_requests())
    for src, chain, line in every:
        try:
            stories.parsed(src, chain, line)
        except ValueError as error:
            faults.append(str(error))
    assert len({line for _, _, line in every}) == len(every) > 10_000
    assert not faults


@pytest.mark.parametrize(
    ("src", "chain", "line", "fault"),
    [
        ("ints", "no_such_thing", "f(xs) ~ do {sig}", "no operation 'no_such_thing' on ints"),
        ("ints", "largest_number", "f(xs): do {sig}", "is not HEADING ~ TEXT"),
        ("ints", "largest_number", "f(xs) ~ the largest, please", "{sig} or {f}, once"),
        ("ints", "at_least", "f(xs) ~ {sig}: those that are enough", "slots"),
        ("ints", "at_least", "f(xs, k=m) ~ {sig}: at least {k}", "no parameter 'm'"),
        ("ints", "at_least", "f(xs, k=k) ~ {f}: at least {k}", "passed parameters need"),
        ("ints", "largest_number if empty", "f(xs) ~ do {sig}", "is not `if CONDITION: return"),
        ("ints", "largest_number if@1 not {x}: return 0", "f(xs) ~ do {sig}", "before the last"),
        ("ints", "largest_number if {x} >: return 0", "f(xs) ~ do {sig}", "is not Python"),
        ("ints", "largest_number if {k} in {x}: return 0", "f(xs) ~ do {sig}", "names .'k'.,"),
    ],
)
def test_a_line_that_is_wrong_says_what_is(src: Type, chain: str, line: str, fault: str) -> None:
    with pytest.raises(ValueError, match=fault.replace("{", r"\{")):
        stories.parsed(src, chain, line)


def test_an_early_exit_that_the_story_tells_is_not_told_again() -> None:
    chain = "at_least>largest_number if@1 len({x}) < 2: return None"
    line = "f(xs) ~ {sig}: the best of those from {k} on; a single one is no contest, so None"
    story = stories.parsed("ints", chain, line)
    task = Task(steps=tuple(stories._steps(story, Random(0))), guard=story.guard)
    plan = plan_story(story, task, Random(0), "train")
    code = source(task, plan.naming)
    assert f"    if len({plan.naming.main}) < 2:\n        return None\n" in code
    assert worded(plan, task, [], Random(0)).count("None") == 1


def test_stories_with_early_exits_are_drawn_with_them() -> None:
    drawn = [stories.draw("heavy", "train", Random(seed)) for seed in range(100)]
    exits = [(story, task) for story, task in filter(None, drawn) if story.guard]
    assert len(exits) > 10
    assert all(task.guard == story.guard for story, task in exits)


def test_what_is_judged_is_never_trained_or_fitted() -> None:
    drawn: dict[Split, set[str]] = {}
    for split in ("train", "common", "test", "calibration"):
        rng = Random(split)
        found = [stories.draw("mundane", split, rng) for _ in range(1500)]
        drawn[split] = {told[0].text for told in found if told}
    assert min(map(len, drawn.values())) > 100
    assert not drawn["test"] & (drawn["train"] | drawn["common"] | drawn["calibration"])
    assert not drawn["calibration"] & (drawn["train"] | drawn["common"])


def test_a_told_sample_is_answered_by_code_that_passes_its_tests() -> None:
    samples = list(generate(3, 60, "test", kinds={"told": 1.0}))
    assert all(sample.kind == "told" and sample.tests for sample in samples)
    asked = [question(str(at), "told", sample) for at, sample in enumerate(samples)]
    assert all(judge(asked, [sample.answer for sample in samples]))


def test_what_follows_a_story_is_told_after_it() -> None:
    told = 0
    for seed in range(400):
        rng = Random(seed)
        drawn = stories.draw("mid", "train", rng)
        if drawn is None or len(drawn[1].steps) == len(drawn[0].ops):
            continue
        story, task = drawn
        plan = plan_story(story, task, rng, "train")
        text = worded(plan, task, [], rng)
        assert plan.naming.function in text
        assert not re.search(r"\{\w", text)
        told += 1
    assert told > 50
