"""What can be seen in a draft."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.replay.signals import SIGNALS, TASKS, Seen, looped_at, signals, task_of, tasks

FUNCTION = 'from typing import List\n\ndef top(xs: List[int]) -> int:\n    """The greatest."""\n'


def _value(seen: Seen, name: str) -> float:
    return float(signals([seen])[0, SIGNALS.index(name)])


@pytest.mark.parametrize(
    ("prompt", "task"),
    [
        ("def f(a):\n    return a\nassert f(??) == 3", "input"),
        ("def f(a):\n    return a\nassert f(3) == ??", "output"),
        (FUNCTION, "function"),
        ("import pandas as pd\n\ndef task_func(df):\n", "program"),
        ("<?php\n// Adds.\nfunction add($a, $b) {", "other"),
        ("#!/bin/bash\n# Adds.\nadd() {", "other"),
        ("", "function"),
    ],
)
def test_the_kind_of_a_task_is_seen_in_its_prompt(prompt: str, task: str) -> None:
    assert task_of(prompt) == task
    assert tasks([prompt]).tolist() == [[float(each == task) for each in TASKS]]


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=40))
def test_any_draft_has_finite_columns(prompt: str, text: str, answer: str) -> None:
    for asked in (prompt, "assert f(??) == 1", "assert f(1) == ??", "<?php"):
        found = signals([Seen(prompt=asked, text=text, code=prompt + text, answer=answer)])
        assert found.shape == (1, len(SIGNALS))
        assert np.isfinite(found).all()


def test_what_the_checks_found_is_told_apart() -> None:
    seen = Seen(prompt=FUNCTION, text="    return 1\n", found="pass", passed=2, compiles=False)

    assert (_value(seen, "pass"), _value(seen, "fail"), _value(seen, "passed")) == (1, 0, 2)
    assert _value(seen, "refused") == 1


def test_a_name_that_is_bound_nowhere_is_seen() -> None:
    right = Seen(prompt=FUNCTION, text="    return max(xs)", code=f"{FUNCTION}    return max(xs)")
    wrong = Seen(prompt=FUNCTION, text="    return max(ys)", code=f"{FUNCTION}    return max(ys)")
    broken = Seen(prompt=FUNCTION, text="    return max(", code=f"{FUNCTION}    return max(")

    assert (_value(right, "unbound"), _value(wrong, "unbound")) == (0, 1)
    assert (_value(right, "parses"), _value(broken, "does not parse")) == (1, 1)


def test_an_answer_that_repeats_what_was_given_is_seen() -> None:
    prompt = "def f(s):\n    return s.upper()\nassert f('abc') == ??"

    assert _value(Seen(prompt=prompt, text="", answer="'abc'"), "answer is given") == 1
    assert _value(Seen(prompt=prompt, text="", answer="'ABC'"), "answer is given") == 0


def test_a_draft_that_repeats_itself_is_stopped_at_the_line_that_is_one_too_many() -> None:
    start = "def f(x):\n    y = x\n"
    loop = "    y = y + 1\n"

    assert looped_at(start + 3 * loop) is None
    assert looped_at(start + 9 * loop) == len(start + 4 * loop)


def test_numbers_do_not_hide_a_loop_and_short_lines_are_none() -> None:
    assert looped_at("".join(f"step {n}: nothing changes\n" for n in range(9))) is not None
    assert looped_at("    }\n" * 20) is None
    assert looped_at("".join(f"line {'abcdefghij'[n]} is another\n" for n in range(9))) is None


def test_one_long_line_that_repeats_itself_is_stopped() -> None:
    assert looped_at("x = [" + "1, 2, " * 200) == 400


@given(st.text(alphabet="ab \n", max_size=300), st.text(alphabet="ab \n", max_size=50))
def test_where_a_stream_is_stopped_does_not_change_with_what_comes_later(
    text: str, later: str
) -> None:
    stopped = looped_at(text)

    assert stopped is None or looped_at(text + "\n" + later) == stopped
