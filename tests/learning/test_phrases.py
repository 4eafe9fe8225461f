"""Which class a phrase belongs to: probabilities, near-duplicates, the file, and its time."""

import json
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.core.errors import BadRequest, ConfigError
from xnai.learning.phrases import as_document, fit, groups, read_document, words_of

VERBS = {"coder": "Implement", "tester": "Test", "reviewer": "Review"}
THINGS = ("login page", "shopping cart", "search index", "message queue", "user profile")
PHRASES = [f"{verb} the {thing}" for verb in VERBS.values() for thing in THINGS]
LABELS = [name for name in VERBS for _ in THINGS]
MODEL = fit(PHRASES, LABELS)


def best(told):
    return max(told, key=lambda name: told[name])


def test_what_is_to_be_done_decides_on_things_never_seen():
    assert best(MODEL.tell("Review a payment gateway")) == "reviewer"
    assert best(MODEL.tell("testing of the payment gateway")) == "tester"


@given(st.text(max_size=300))
def test_any_text_gets_probabilities_that_sum_to_one(text):
    told = MODEL.tell(text)
    assert set(told) == set(VERBS)
    assert all(0 <= p <= 1 for p in told.values())
    assert sum(told.values()) == pytest.approx(1)


def test_a_text_with_nothing_known_in_it_is_told_by_the_shares_alone():
    told = fit([*PHRASES, "Implement 7"], [*LABELS, "coder"]).tell("éé")
    assert told == pytest.approx({"coder": 6 / 16, "tester": 5 / 16, "reviewer": 5 / 16})


def test_one_class_is_certain_and_ten_rows_are_enough():
    assert fit(PHRASES[:5], LABELS[:5]).tell("anything") == {"coder": pytest.approx(1)}
    ten = fit(PHRASES[:10], LABELS[:10])
    assert best(ten.tell("Test the parser")) == "tester"


@pytest.mark.parametrize("count", [0, 5_001])
def test_a_fit_of_none_or_too_many_phrases_is_refused(count):
    with pytest.raises(BadRequest, match="1 to 5,000 phrases"):
        fit(["x"] * count, ["a"] * count)


def test_phrases_that_are_nearly_the_same_are_one_group_also_by_a_chain():
    found = groups(
        [
            "Speed up the test suite execution",
            "Speed up the tests execution",
            "speeding up test executions",
            "Write the migration guide",
            "the of",
        ]
    )
    assert found[0] == found[1] == found[2]
    assert len(set(found)) == 3


def test_confidence_of_contradictory_labels_is_low():
    twice = fit(PHRASES + PHRASES, LABELS + LABELS[5:] + LABELS[:5])
    assert max(twice.tell(PHRASES[0]).values()) < 0.9
    assert max(MODEL.tell(PHRASES[0]).values()) > 0.9


def test_endings_do_not_count():
    assert words_of("Testing tested tests") == ["test"] * 3


def test_the_file_tells_the_same():
    again = read_document(json.loads(json.dumps(as_document(MODEL))))
    for text in (*PHRASES, "Review it", ""):
        assert again.tell(text) == pytest.approx(MODEL.tell(text), abs=1e-4)


@pytest.mark.parametrize(
    "broken",
    [
        {"schema": "xnai.phrases/0"},
        {"classes": ["coder"]},
        {"classes": []},
        {"phrases": [{"phrase": "x"}]},
        {"shares": ["x", 1, 2]},
        {"sharpness": 0},
        {"shares": [1e999, 0.1, 0.1]},
    ],
)
def test_a_file_that_is_not_whole_is_refused_with_what_to_do(broken):
    with pytest.raises(ConfigError) as refused:
        read_document({**as_document(MODEL), **broken})
    assert "Fit it again" in refused.value.hint


def test_a_phrase_takes_less_than_a_millisecond():
    MODEL.tell("")
    took = []
    for _ in range(200):
        began = time.thread_time()
        MODEL.tell("Write integration tests for the payment gateway and its retries")
        took.append(time.thread_time() - began)
    assert np.median(took) < 0.001
