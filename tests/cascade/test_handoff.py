"""What a climb hands upward."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema_rs
import pytest

from tests.cascade.builders import attempt, failed, passed, request, route
from xnai.cascade.handoff import make_handoff, render_handoff, to_json
from xnai.core.judgement import Evidence

ASKED = request("Write f(x): double it")
CASCADE = Path(__file__).parents[2] / "src/xnai/cascade"
SCHEMA = CASCADE / "handoff.schema.json"
POCKET = (CASCADE / "pack_texts/pocket/handoff.txt").read_text()
CODER = (CASCADE / "pack_texts/coder/handoff.txt").read_text()


def test_facts_always_go_along_and_a_refuted_draft_does_not():
    seen = failed("examples", "f(1) returned 1, expected 2")
    packet = make_handoff(ASKED, route(), [attempt("draft", 0.001, seen)])
    assert packet.facts == ("f(1) returned 1, expected 2",)
    assert packet.draft is None


def test_a_draft_that_passes_most_examples_goes_along():
    seen = failed("examples", "f(0) returned 0, expected 1", score=0.75)
    packet = make_handoff(ASKED, route(), [attempt("draft", 0.001, seen)])
    assert packet.draft is not None


def test_a_probable_draft_goes_along_and_an_improbable_one_does_not():
    assert make_handoff(ASKED, route(), [attempt("draft", 0.95)]).draft is not None
    assert make_handoff(ASKED, route(), [attempt("draft", 0.9)]).draft is None


def test_what_was_found_in_the_text_of_a_draft_that_is_not_shown_is_not_told():
    seen = [failed("parse", "does not parse: invalid syntax, line 2")]
    packet = make_handoff(ASKED, route(), [attempt("draft", 0.9, *seen)])
    assert packet.draft is None
    assert not packet.facts


def test_facts_take_half_of_the_room_that_the_request_takes_but_one_is_always_told():
    cases = [f"f({n}) returned {n}, expected {2 * n}" for n in range(1, 9)]
    seen = [failed("examples", *cases, "f(9) hung", score=0.1)]
    packet = make_handoff(ASKED, route(), [attempt("draft", 0.001, *seen)])
    assert packet.facts == (cases[0],)
    long = request(f"Write f(x): double it. {'It is used a lot. ' * 9}")
    packet = make_handoff(long, route(), [attempt("draft", 0.001, *seen)])
    assert packet.facts == tuple(cases[:3])


def test_what_a_critic_said_goes_along_and_that_none_answered_does_not():
    said = Evidence(kind="critique", score=0.0, weight=1.0, detail="it drops zeros")
    silent = Evidence(kind="critique", score=None, detail="the engine is gone")
    assert make_handoff(ASKED, route(), [attempt("draft", 0.3, said)]).critique == said.detail
    assert make_handoff(ASKED, route(), [attempt("draft", 0.3, silent)]).critique == ""


def test_the_better_of_two_drafts_is_handed_over():
    first = attempt("draft", 0.001, failed("examples", score=0.5))
    second = attempt("refine", 0.001, failed("examples", "f(2) returned 2, expected 4", score=0.9))
    packet = make_handoff(ASKED, route(), [first, second])
    assert packet.facts == ("f(2) returned 2, expected 4",)
    assert packet.confidence == {"draft": 0.001, "refine": 0.001}
    assert packet.from_tier == "refine"


def test_the_packet_is_json_with_its_schema_and_the_whole_conversation():
    packet = make_handoff(ASKED, route(), [attempt("draft", 0.7, passed("parse"))])
    data = json.loads(json.dumps(to_json(packet)))
    assert data["schema"] == "xnai.handoff/1"
    assert data["messages"][0]["content"] == ASKED.last_user_text
    assert data["confidence"] == {"draft": 0.7}
    assert data["route"]["plan"] == ["draft", "refine", "expert"]


def test_every_packet_is_valid_against_the_published_schema():
    schema = json.loads(SCHEMA.read_text())
    climbed = [attempt("draft", 0.2, failed("examples", "f(1) returned 1, expected 2"))]
    for attempts in (climbed, [attempt("draft", 0.9)]):
        data = json.loads(json.dumps(to_json(make_handoff(ASKED, route(), attempts))))
        jsonschema_rs.validate(schema, data)
        with pytest.raises(jsonschema_rs.ValidationError):
            jsonschema_rs.validate(schema, {**data, "confidence": {"draft": 2}})


def test_the_prompt_form_is_the_one_the_embedded_models_were_trained_on():
    seen = failed("examples", "f(1) returned 1, expected 2", score=0.5)
    packet = make_handoff(ASKED, route(), [attempt("draft", 0.001, seen)])
    assert render_handoff(packet, tier_number=1, template=POCKET) == (
        '<route tier="1"><payload>\n'
        "draft:\n```python\ndef f(x):\n    return 2 * x\n```\n"
        "f(1) returned 1, expected 2\n"
        "</payload></route>\n"
    )


def test_a_dollar_in_model_text_is_only_text():
    packet = make_handoff(ASKED, route(), [attempt("draft", 0.9, failed("tests", "$draft $x"))])
    assert "$draft $x" in render_handoff(packet, tier_number=2, template=CODER)
