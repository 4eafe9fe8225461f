"""Recorded phrases are told apart on folds, near-duplicates in one."""

import numpy as np

from xnai.replay.phrases import POLICIES, study
from xnai.replay.recordings import Recording

VERBS = {"coder": "Implement", "tester": "Test", "reviewer": "Review", "debugger": "Fix"}
THINGS = ("login page", "shopping cart", "search index", "queue", "user profile", "parser", "menu")


def recording(rows):
    whole = tuple({"task": task, "agent": agent} for task, agent in rows)
    return Recording(name="made", kind="phrases", rows=whole, prompts={}, visible={})


def accuracies(rows):
    (found,) = study(recording(rows), POLICIES)
    return {f.policy: f.value.value for f in found.found if f.measure == "accuracy"}


def test_what_the_verb_tells_is_learned_from_other_folds():
    found = accuracies(
        [(f"{verb} the {thing}", name) for name, verb in VERBS.items() for thing in THINGS]
    )
    assert found["linear"] > 0.9
    assert found["linear"] > found["most frequent"]


def test_the_label_of_a_near_duplicate_does_not_leak_across_folds():
    # Every phrase has a twin with the same label, and labels are dice: only a leak could be right.
    rng = np.random.default_rng(2)
    names = list(VERBS)
    rows = []
    for _ in range(60):
        words = ["".join(rng.choice(list("abcdefghijklm"), 7)) for _ in range(5)]
        label = names[rng.integers(4)]
        rows += [(" ".join(words), label), (" ".join([*words, "now"]), label)]
    assert accuracies(rows)["linear"] < 0.45
    assert accuracies(rows)["nearest phrase"] < 0.45


def test_one_class_and_ten_rows_have_figures():
    assert accuracies([("Implement it", "coder")] * 3)["linear"] == 0  # one group, nothing known
    found = accuracies([(f"{word} it", "coder") for word in THINGS] + [("Go on", "coder")] * 3)
    assert found["linear"] == 1
