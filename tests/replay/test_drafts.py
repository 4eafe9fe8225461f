"""Recorded drafts: what is run, what they cost, and what the policies make of them."""

import numpy as np
import pytest

from xnai.core.errors import BadRequest
from xnai.replay.draft_policies import POLICIES, study_drafts, sweeps
from xnai.replay.drafts import loops_stopped, read_drafts
from xnai.replay.measures import figures
from xnai.replay.policies import studies
from xnai.replay.recordings import Recording
from xnai.replay.verified import given, verified
from xnai.sandbox import NoSandbox

DOUBLE = "def f(x):\n    return 2 * x\n"
TOP = 'def top(xs):\n    """The greatest.\n\n    >>> top([1, 3, 2])\n    3\n    """\n'


def row(at, small, big, *, prompt=TOP, draft="    return max(xs)\n", **more):
    return {
        "id": f"{at}",
        "dataset": "drawn",
        "prompt": prompt,
        "group": f"g{at}",
        "y_1b": small,
        "len_1b": len(draft),
        "draft_1b": draft,
        "y_8b": big,
        "len_8b": 20,
        "draft_8b": "    return max(xs)\n",
        **more,
    }


def recording(rows, visible=None):
    return Recording(
        name="drawn", kind="drafts", rows=tuple(rows), prompts={}, visible=visible or {}
    )


def nothing_run(answers, drafts):
    return {}


def drawn(n=120):
    """Half of the drafts fail what the prompt shows; the big model is right on all but a few."""
    rng = np.random.default_rng(4)
    rows, visible = [], {}
    for at in range(n):
        fails = at % 2 == 0
        prompt = TOP if at % 3 else f"import json\n\n{TOP}"
        rows.append(row(at, int(not fails), int(rng.random() < 0.9), prompt=prompt))
        visible[f"{at}|1b"] = "FAIL 1 AssertionError" if fails else "PASS 1"
    return recording(rows, visible)


def test_drafts_are_run_on_what_their_prompts_show():
    made = verified({}, {
        "right": (TOP, f"{TOP}    return max(xs)\n"),
        "wrong": (TOP, f"{TOP}    return min(xs)\n"),
        "shows nothing": ("def top(xs):\n", "def top(xs):\n    return 1\n"),
    })  # fmt: skip
    assert made == {"right": ("pass", 1), "wrong": ("fail", 0), "shows nothing": ("none", 0)}


def test_an_answer_is_put_into_the_function_that_was_shown():
    prompt = f"{DOUBLE}assert f(??) == 6"
    answers = {
        "right": "f(3)",
        "wrong": "f(4)",
        "raises": "f(None)",
        "no plain value": "f(len('abc'))",
        "another function": "g(3)",
        "empty": "",
    }
    made = verified({key: given(prompt, answer) for key, answer in answers.items()}, {})
    assert {key: found for key, (found, _) in made.items()} == {
        "right": "pass",
        "wrong": "fail",
        "raises": "error",
        "no plain value": "error",
        "another function": "error",
        "empty": "error",
    }


def test_an_answer_that_hangs_or_kills_its_process_takes_no_other_with_it():
    ends = "import os\ndef f(x):\n    os._exit(0)\nassert f(??) == 6"
    hangs = "def f(x):\n    while True: pass\nassert f(??) == 6"
    answers = {
        "first": given(f"{DOUBLE}assert f(??) == 6", "f(3)"),
        "hangs": given(hangs, "f(3)"),
        "ends": given(ends, "f(3)"),
        "last": given(f"{DOUBLE}assert f(??) == 6", "f(3)"),
    }
    made = verified(answers, {})
    assert [made[key][0] for key in answers] == ["pass", "error", "error", "pass"]


def test_what_a_function_prints_and_how_long_its_value_is_spoil_no_other_check():
    prints = "def f(x):\n    print('x' * 100000)\n    return 6\nassert f(??) == 6"
    long = "def f(x):\n    return 'x' * 100000\nassert f(??) == 6"
    made = verified(
        {
            "prints": given(prints, "f(3)"),
            "long": given(long, "f(3)"),
            "last": given(f"{DOUBLE}assert f(??) == 6", "f(3)"),
        },
        {},
    )
    assert [made[key][0] for key in ("prints", "long", "last")] == ["pass", "none", "pass"]


def test_where_nothing_may_be_run_nothing_is_known():
    answers = {"a": given(f"{DOUBLE}assert f(??) == 6", "f(3)")}
    drafts = {"b": (TOP, f"{TOP}    return max(xs)\n")}
    assert verified(answers, drafts, NoSandbox("none here")) == {"a": ("none", 0), "b": ("none", 0)}


def test_a_prompt_that_asks_for_no_input_has_no_such_check():
    assert given(f"{DOUBLE}assert f(3) == ??", "6") is None
    assert given(TOP, "") is None


def test_of_a_column_from_hidden_tests_only_what_a_compiler_says_is_read():
    told = [
        row(1, 0, 1, err_1b="failed: compilation error: test.ts(1,2)"),
        row(2, 0, 1, err_1b="failed: node:assert:126 AssertionError"),
        row(3, 1, 1),
    ]
    seen = read_drafts(recording(told), nothing_run).seen
    assert [each.compiles for each in seen] == [False, None, None]


def test_whoever_repeats_itself_is_stopped_costs_less_and_is_wrong():
    loop = "    x = x + 1\n" * 40
    drafts = read_drafts(recording([row(1, 1, 1, draft=loop), row(2, 1, 1)]), nothing_run)
    stopped = loops_stopped(drafts)
    assert stopped.pair.small_right.tolist() == [0, 1]
    assert stopped.pair.small_cost[0] == pytest.approx(drafts.pair.small_cost[0] / 10)
    assert stopped.pair.small_cost[1] == drafts.pair.small_cost[1]
    assert stopped.seen[0].looped
    assert stopped.pair.big_right.tolist() == [1, 1]


def test_a_policy_that_sees_failing_tests_beats_dice_and_those_that_see_the_prompt():
    study = next(study_drafts(drawn(), POLICIES))
    c95 = {each.policy: each.c95.value for each in study.figures}
    assert c95["checks"] < min(c95["random mix"], c95["gain"]) - 0.1
    assert c95["oracle"] <= c95["checks"]


@pytest.mark.parametrize("name", ["checks", "loops"])
def test_the_dearer_cost_is_the_less_is_spent(name):
    sweep = sweeps(read_drafts(drawn(), nothing_run), [name])[0]
    spent = sweep.cost.mean(axis=1)
    assert spent[0] <= spent[-1]
    assert (np.diff(spent) > -0.02).all()


@pytest.mark.parametrize("name", ["gain", "gain per cost"])
def test_of_pure_noise_nothing_is_learned_though_each_row_has_a_twin_that_knows(name):
    """Two rows of a group are alike in words and outcome: who saw one would know the other."""
    rng = np.random.default_rng(5)
    rows = []
    for pair in range(80):
        small, big = int(rng.random() < 0.3), int(rng.random() < 0.7)
        alone = f"only_{chr(97 + pair // 9)}{chr(107 + pair % 9)}"
        for twin in range(2):
            made = row(f"{pair}/{twin}", small, big, prompt=f"def {alone}(xs):\n")
            rows.append({**made, "group": f"g{pair}"})
    pair = read_drafts(recording(rows), nothing_run)
    found = figures(sweeps(pair, [name])[0], pair.pair).apgr
    assert found.value < 0.7


@pytest.mark.parametrize(("small", "big"), [(0, 0), (1, 1), (0, 1)])
def test_one_class_only_is_studied_without_a_warning(small, big):
    made = list(
        study_drafts(recording([row(n, small, big) for n in range(12)]), ["gain", "checks"])
    )
    assert [each.policy for each in made[0].figures] == ["random mix", "oracle", "gain", "checks"]


def test_one_row_is_studied_too():
    assert next(study_drafts(recording([row(1, 0, 1)]), POLICIES)).n == 1


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"y_8b": "yes"}, "y_8b"),
        ({"len_1b": -1}, "len_1b"),
        ({"y_1b": 3}, "y_1b"),
        ({"len_8b": None}, "len_8b"),
    ],
)
def test_a_number_that_is_none_is_named_with_its_row(change, told):
    with pytest.raises(BadRequest, match=f"{told} of row '2'"):
        read_drafts(recording([row(1, 0, 1), {**row(2, 0, 1), **change}]), nothing_run)


def test_drafts_of_one_model_alone_are_refused():
    alone = {k: v for k, v in row(1, 0, 1).items() if not k.endswith("_8b")}
    with pytest.raises(BadRequest, match="nothing to choose"):
        read_drafts(recording([alone]), nothing_run)


def test_a_policy_that_nobody_knows_is_refused_with_those_there_are():
    with pytest.raises(BadRequest) as caught:
        list(studies(drawn(), ["best"]))
    assert "gain per cost" in caught.value.hint
