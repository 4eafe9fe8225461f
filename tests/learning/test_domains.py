"""What a request is about: the shipped model on requests that nothing was fitted on."""

from __future__ import annotations

import json
import time
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.core.errors import ConfigError
from xnai.learning.domains import DOMAINS, LinearDomains, parts, read_domains

HELD_OUT = {
    "code": (
        "my for loop never ends when the list is empty",
        "Please write unit tests for the parser module",
        "How can I merge two dictionaries in python without changing either?",
        "turn this recursive function into an iterative one",
        "we get a null pointer exception after the upgrade",
        "Set up a github action that runs the linter",
        "why is my css grid not centred",
        "Write a bash one-liner that counts lines of all go files",
    ),
    "math": (
        "What is 17 times 23?",
        "Find all integer solutions of 3a + 5b = 1",
        "how big is the angle between the hands of a clock at 4:20",
        "Calculate the volume of a cone with radius 3 and height 10",
        "If 5 workers need 8 days, how many days do 10 workers need?",
        "Prove by induction that 2^n > n",
        "what are the roots of the polynomial x^3 - x",
        "A shop sells 30 pens for $45. How much does one pen cost?",
    ),
    "creative": (
        "Write a sonnet about the moon over a harbour",
        "I want a fairy tale for my daughter with a fox and a clock",
        "invent a motto for our chess club",
        "compose a short rap about mondays",
        "Give my detective a tragic backstory",
        "write the lyrics of a sea shanty",
        "Make this wedding toast funnier and more poetic",
        "a two line verse for a christmas card",
    ),
    "reasoning": (
        "Which is the better choice for a beginner, a guitar or a piano, and why?",
        "All bloops are razzies and some razzies are lazzies. Are some bloops lazzies?",
        "weigh the advantages of remote work against its drawbacks",
        "What would happen to tides if the moon were twice as far away?",
        "There are three boxes and only one label is true. Where is the gold?",
        "Assess the risks of launching in spring rather than autumn",
        "Why did the reform fail although everybody supported it?",
        "explain step by step which suspect could not have done it",
    ),
    "general": (
        "who painted the ceiling of the sistine chapel",
        "hi, how are you today?",
        "What's a typical breakfast in Turkey?",
        "translate 'see you tomorrow' into italian",
        "when is the next leap year",
        "how many people live in Norway",
        "suggest a film for tonight",
        "What is the boiling point of water on Everest",
    ),
}
"""Written for this test alone; nothing was fitted to them or chosen by them."""


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    shipped = files("xnai.learning").joinpath("calibrations/domains.json")
    return json.loads(shipped.read_text("utf-8"))


@pytest.fixture(scope="module")
def shipped(document: dict[str, Any]) -> LinearDomains:
    return read_domains(document)


def test_most_held_out_requests_are_told_rightly_and_few_go_to_a_wrong_specialist(shipped):
    told = [(shipped.read(text)[0], domain) for domain, texts in HELD_OUT.items() for text in texts]
    right = sum(found == domain for found, domain in told)
    misled = sum(found not in ("general", domain) for found, domain in told)
    assert right >= 24, f"{right} of {len(told)}"
    assert misled <= 6, f"{misled} of {len(told)}"


@pytest.mark.parametrize("text", ["", " ", "xyzzy", "????", "\ud800", "中文"])
def test_what_says_nothing_is_general(shipped, text):
    domain, p = shipped.read(text)
    assert domain == "general"
    assert 0 <= p <= 1


@given(st.text(max_size=300))
def test_any_text_has_a_domain_and_the_shares_of_all_sum_to_one(text):
    model = LinearDomains(
        weights=[(7 * n) % 255 - 127 for n in range(4096 * 5)],
        scale=0.2,
        constant=(0.0, 0.1, -0.1, 0.0, 0.0),
        sure=0.6,
    )
    shares = model.shares(text)
    assert sum(shares) == pytest.approx(1)
    domain, p = model.read(text)
    assert domain in DOMAINS
    assert p >= 0.6 or domain == "general"


def test_a_longer_text_is_known_by_its_head_and_tail():
    head, tail = "solve " * 400, "equation " * 100
    assert parts(head + "poem " * 50_000 + tail) == parts(head + "story " * 10_000 + tail)


def test_the_longest_text_takes_less_than_some_milliseconds(shipped):
    text = " ".join(f"word{n}" for n in range(200_000))
    began = time.process_time()
    for _ in range(20):
        shipped.read(text)
    assert (time.process_time() - began) / 20 < 0.02


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"schema": "xnai.domains/2"}, "must have schema"),
        ({"domains": ["code"]}, "must have schema"),
        ({"weights": "AAAA"}, "do not fit"),
        ({"weights": "!"}, "not whole"),
        ({"constant": ["x"]}, "not whole"),
        ({"scale": None}, "not whole"),
    ],
)
def test_a_file_that_is_not_whole_is_refused(document, change, told):
    with pytest.raises(ConfigError, match=told):
        read_domains(document | change)


def test_the_file_names_what_it_was_made_on(document):
    assert "LLMRouter" in document["data"]
    assert document["n"] > 1_000
