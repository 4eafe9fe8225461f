"""Events as JSON: what is told, and what is kept back."""

import json
from dataclasses import fields, is_dataclass
from typing import get_args

import orjson
import pytest

from tests.store.builders import SECRET, trajectory
from xnai.core.events import (
    AttemptJudged,
    CallFailed,
    EngineStopped,
    Event,
    EvidenceFound,
    PriceFailed,
    RecordFailed,
    RequestAnswered,
    RequestEnded,
    RouteDecided,
)
from xnai.server.event_json import told

FULL = trajectory("r-1")
QUOTING = [
    RouteDecided(request_id="r-1", route=FULL.route),
    PriceFailed(error=f"/home/{SECRET}: the disk is full"),
    *(EvidenceFound(request_id="r-1", attempt=1, evidence=e) for e in FULL.attempts[0].evidence),
    AttemptJudged(request_id="r-1", attempt=2, record=FULL.attempts[-1]),
    CallFailed(request_id="r-1", attempt=1, tier="draft", error=f"it said {SECRET}"),
    RecordFailed(request_id="r-1", error=f"/home/{SECRET}: the disk is full"),
    RequestAnswered(trajectory=FULL),
]


def test_an_event_says_its_version_its_type_and_when():
    stopped = EngineStopped(model="m", pid=7, reason="evicted")
    assert told(stopped, "2026-11-28T02:06:34.120+00:00", texts=False) == {
        "v": 1,
        "type": "EngineStopped",
        "at": "2026-11-28T02:06:34.120+00:00",
        "model": "m",
        "pid": 7,
        "reason": "evicted",
    }


@pytest.mark.parametrize("event", QUOTING, ids=lambda event: type(event).__name__)
def test_nothing_that_can_quote_a_prompt_or_a_draft_is_told_unasked(event):
    assert SECRET not in json.dumps(told(event, "", texts=False))


@pytest.mark.parametrize(
    "event",
    [event for event in QUOTING if SECRET in repr(event)],
    ids=lambda event: type(event).__name__,
)
def test_texts_are_told_where_they_are_asked_for(event):
    assert SECRET in json.dumps(told(event, "", texts=True))


def test_names_of_ours_and_numbers_are_told():
    judged = told(QUOTING[-4], "", texts=False)
    assert judged["record"]["draft"]["tier"] == FULL.attempts[-1].draft.tier
    assert judged["record"]["verdict"]["action"] == FULL.attempts[-1].verdict.action
    ended = RequestEnded(
        request_id="r-1", path="/api/chat", dialect="ollama", status=200, elapsed_s=0.5
    )
    assert told(ended, "", texts=False).items() >= {"path": "/api/chat", "status": 200}.items()
    assert told(QUOTING[0], "", texts=False)["route"]["plan"] == list(FULL.route.plan)


def test_the_last_event_does_not_repeat_what_the_others_told():
    answered = told(QUOTING[-1], "", texts=False)["trajectory"]
    assert "attempts" not in answered
    assert answered["answer"]["tier"] == FULL.answer.tier


@pytest.mark.parametrize("kind", get_args(Event))
def test_every_event_is_json(kind):
    known = {type(event): event for event in QUOTING}
    event = known.get(kind) or kind(**{field.name: 1 for field in fields(kind)})
    assert is_dataclass(event)
    assert orjson.loads(orjson.dumps(told(event, "", texts=True)))["type"] == kind.__name__
