"""Yes or no about a draft: what is asked, and how the answer is read."""

from __future__ import annotations

import math

import pytest

from tests.cascade.builders import draft, request
from tests.cascade.fakes import PACK
from xnai.cascade.verification import compose_verification, read_verification, yes_share
from xnai.core.chat import Sampling, TokenLogprob, ToolSpec
from xnai.core.judgement import Draft


def token(text: str, p: float, **others: float) -> TokenLogprob:
    likeliest = sorted({text: p, **others}.items(), key=lambda each: -each[1])
    return TokenLogprob(
        token=text,
        logprob=math.log(p),
        likeliest=tuple((word, math.log(q)) for word, q in likeliest),
    )


def said(text: str, *tokens: TokenLogprob) -> Draft:
    return Draft(tier="refine", model="middle", text=text, tokens=tokens)


QUOTE = token('"', 0.99)


def test_one_word_is_asked_for_and_nothing_of_the_clients_goes_along():
    asked = request(
        "Write f(x)",
        tools=(ToolSpec(name="lamp"),),
        tool_choice="required",
        sampling=Sampling(temperature=0.9, stop=("x",)),
    )
    prompt = compose_verification(asked, PACK, draft())
    (message,) = prompt.messages
    assert "Write f(x)" in message.content
    assert draft().text in message.content
    assert prompt.json_schema == {"type": "string", "enum": ["yes", "no"]}
    assert (prompt.tools, prompt.tool_choice, prompt.sampling.temperature) == ((), "auto", 0.0)
    assert prompt.logprobs
    assert prompt.top_logprobs == 20


@pytest.mark.parametrize(
    ("tokens", "share"),
    [
        ([QUOTE, token("yes", 0.6, no=0.2, maybe=0.2)], 0.75),
        ([QUOTE, token("no", 0.6, yes=0.2)], 0.25),
        ([QUOTE, token("y", 0.5, ye=0.1, n=0.2), token("es", 1.0)], 0.75),
        ([token('"yes', 0.9, **{'"no': 0.1})], 0.9),
        ([token(" ", 1.0), token('"', 1.0), token("no", 0.9, yes=0.1)], 0.1),
        ([token("```", 1.0), token(' "', 0.1), token("yes", 0.8, no=0.2)], 0.8),
    ],
)
def test_the_share_of_yes_is_read_where_the_word_is_decided(tokens, share):
    assert yes_share(tokens) == pytest.approx(share)


def test_a_word_that_is_not_among_the_likeliest_is_as_likely_as_the_least_of_them_at_most():
    assert yes_share([QUOTE, token("yes", 0.9, maybe=0.1)]) == pytest.approx(0.9)
    assert yes_share([QUOTE, token("yes", 0.1, maybe=0.6, but=0.3)]) == pytest.approx(0.5)


def test_an_engine_without_likeliest_tokens_is_taken_by_its_word():
    assert read_verification(said('"yes"')).score == 0.75
    assert read_verification(said('"no"', TokenLogprob(token='"no"', logprob=-0.1))).score == 0.25


@pytest.mark.parametrize("text", ["", "maybe", '"', "{}", "ja"])
def test_anything_else_is_not_said(text):
    found = read_verification(said(text))
    assert found.score is None
    assert found.tier == "refine"
