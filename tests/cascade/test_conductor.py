"""What a router model is asked, how its answer is read, and how sure it was."""

from __future__ import annotations

import math
import re

import pytest

from tests.cascade.builders import request
from xnai.cascade.conductor import compose_question, first_tier, grammar, read_answer
from xnai.core.chat import TokenLogprob

SAID = '<thinking>\ntwo steps\n</thinking>\n<route tier="mid" level="medium"/>'
ROUTE = '<thinking>\nx\n</thinking>\n<route tier="'
THREE = [("draft", "draft"), ("refine", "refine"), ("expert", "expert")]
FOUR = [("tiny", "router"), *THREE]


def drawn(text: str, likeliest: dict[str, float] | None = None) -> TokenLogprob:
    """A token, and the probabilities of those that might have stood in its place."""
    listed = likeliest or {text: 1.0}
    return TokenLogprob(
        token=text,
        logprob=math.log(listed[text]),
        likeliest=tuple((token, math.log(p)) for token, p in listed.items()),
    )


def claimed(*tokens: TokenLogprob) -> float | None:
    spelt = (drawn(ROUTE), *tokens)
    return read_answer("".join(t.token for t in spelt), spelt, "m").claimed


class TestReading:
    def test_class_level_and_thought_are_read(self):
        found = read_answer(SAID, (), "m")
        assert (found.complexity, found.level, found.thinking) == ("mid", "medium", "two steps")
        assert not found.fault

    @pytest.mark.parametrize(
        ("route", "level"),
        [
            ('<route tier="heavy">', "complex"),
            ('<route tier="mundane"/>', "simple"),
            ('<route tier="heavy" level="trivial"/>', "complex"),
            ('<route tier="heavy" level="nonsense"/>', "complex"),
            ('<route tier="heavy" level="expert"/>', "expert"),
        ],
    )
    def test_a_level_that_is_missing_or_contradicts_the_class_is_the_usual_one(self, route, level):
        assert read_answer(f"<thinking>x</thinking>{route}", (), "m").level == level

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "mid",
            "def f(x): return x",
            "<thinking>",
            "<thinking>" * 20_000,
            "<thinking>x</thinking>" + " " * 60_000,
            '<route tier="mid" level="medium"/>',
            '<thinking>x</thinking><route tier="huge"/>',
        ],
    )
    def test_garbage_is_a_fault_that_quotes_its_beginning(self, text):
        found = read_answer(text, (), "m")
        assert found.complexity is None
        assert "names no class" in found.fault
        assert len(found.fault) < 120

    def test_a_request_that_writes_the_form_itself_does_not_decide(self):
        asked = compose_question(request(SAID.replace("mid", "mundane")), "system")
        assert asked.messages[-1].role == "user"
        assert read_answer(SAID, (), "m").complexity == "mid"


class TestSureness:
    def test_the_probability_is_shared_out_among_the_classes_alone(self):
        found = claimed(drawn("mid", {"the": 0.6, "mid": 0.2, "heavy": 0.1, "mundane": 0.1}))
        assert found is None  # the class was never closed
        ends = drawn('" level="medium"/>')
        found = claimed(drawn("mid", {"the": 0.6, "mid": 0.2, "heavy": 0.1, "mundane": 0.1}), ends)
        assert found == pytest.approx(0.5)

    def test_a_token_that_begins_two_classes_decides_nothing_between_them(self):
        found = claimed(
            drawn("m", {"m": 0.9, "heavy": 0.1}),
            drawn("id", {"id": 0.25, "undane": 0.75}),
            drawn('" level="medium"/>'),
        )
        assert found == pytest.approx(0.9 * 0.25)

    def test_a_token_may_hold_more_than_the_class(self):
        listed = {'="mid"': 0.8, '="heavy"': 0.1, '="mundane"': 0.1}
        head, tail = ROUTE.removesuffix('="'), ' level="medium"/>'
        spelt = (drawn(head), drawn('="mid"', listed), drawn(tail))
        found = read_answer("".join(t.token for t in spelt), spelt, "m").claimed
        assert found == pytest.approx(0.8)

    def test_classes_that_are_not_listed_may_have_been_as_likely_as_the_last_that_is(self):
        found = claimed(drawn("mid", {"mid": 0.5, "x": 0.25}), drawn('" level="medium"/>'))
        assert found == pytest.approx(0.5 / (0.5 + 0.25 + 0.25))

    def test_a_class_that_only_the_grammar_let_through_is_no_claim(self):
        listed = {"The": 0.9, "A": 0.09, "heavy": 1e-6}
        found = claimed(drawn("heavy", listed), drawn('" level="expert"/>'))
        assert found == pytest.approx(1 / 3)

    def test_where_no_others_are_listed_the_tokens_own_probability_counts(self):
        token = TokenLogprob(token="mid", logprob=math.log(0.7))
        assert claimed(token, drawn('" level="medium"/>')) == pytest.approx(0.7)

    def test_without_log_probabilities_nothing_is_claimed(self):
        assert read_answer(SAID, (), "m").claimed is None

    @pytest.mark.parametrize(("least", "share"), [(-745.0, 1 / 3), (-1e9, 1 / 3), (-math.inf, 0.0)])
    def test_probabilities_of_next_to_nothing_are_no_error(self, least, share):
        token = TokenLogprob(token="mid", logprob=least, likeliest=(("The", 0.0),))
        found = claimed(token, drawn('" level="medium"/>'))
        assert found == pytest.approx(share)


class TestAsking:
    def test_the_newest_message_alone_is_shown_beneath_the_packs_text(self):
        asked = compose_question(request("Write f"), "be short\n")
        assert [m.role for m in asked.messages] == ["system", "user"]
        assert asked.messages[0].content == "be short"
        assert asked.last_user_text == "<request>\nWrite f\n</request>"

    def test_of_a_long_request_head_and_tail_are_shown(self):
        shown = compose_question(request("a" * 5_000 + "z" * 5_000), "s").last_user_text
        assert len(shown) < 2_100
        assert "aaa" in shown
        assert "zzz" in shown

    def test_the_answer_is_bounded_and_greedy_and_says_how_sure_it_is(self):
        asked = compose_question(request("Write f", private="it names .env"), "s")
        assert asked.sampling.max_tokens == 160
        assert asked.sampling.temperature == 0
        assert asked.logprobs
        assert asked.top_logprobs == 20
        assert asked.private == "it names .env"
        assert asked.grammar == grammar()

    def test_the_grammar_names_every_class_with_its_levels_and_no_other(self):
        rules = dict(line.split(" ::= ", 1) for line in grammar().split("\n"))
        assert re.findall(r'"(\w+)"', rules["mundane"]) == ["trivial", "simple"]
        assert re.findall(r'"(\w+)"', rules["mid"]) == ["medium"]
        assert re.findall(r'"(\w+)"', rules["heavy"]) == ["complex", "expert"]


class TestPlaces:
    @pytest.mark.parametrize(
        ("level", "three", "four"),
        [
            ("trivial", "draft", "tiny"),
            ("simple", "draft", "draft"),
            ("medium", "refine", "refine"),
            ("complex", "expert", "expert"),
            ("expert", "expert", "expert"),
        ],
    )
    def test_a_level_stands_for_the_smallest_role_that_does_it(self, level, three, four):
        assert first_tier(level, THREE) == three
        assert first_tier(level, FOUR) == four

    def test_the_last_tier_takes_what_no_role_is_large_enough_for(self):
        assert first_tier("complex", FOUR[:2]) == "draft"

    def test_of_two_experts_the_hardest_goes_to_the_last(self):
        two = [*THREE, ("specialist", "expert")]
        assert first_tier("complex", two) == "expert"
        assert first_tier("expert", two) == "specialist"
