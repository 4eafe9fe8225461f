"""A tier that is asked by its name answers by itself: nothing is judged, everything is kept."""

from collections.abc import AsyncGenerator
from contextlib import suppress
from dataclasses import replace

import pytest

from tests.cascade.builders import request
from tests.cascade.fakes import BROKEN, DEAD, RIGHT, House, Says, direct, house
from xnai.core.chat import Delta
from xnai.core.errors import (
    BadRequest,
    DeadlineExceeded,
    EmptyPrompt,
    EngineError,
    Interrupted,
    KeptPrivate,
    UnknownName,
)
from xnai.core.events import RecordFailed
from xnai.core.judgement import AnswerDelta

pytestmark = pytest.mark.anyio
PLAIN = "Write f(x): double it"


async def answered(made: House, text: str = PLAIN, **fields) -> list[Delta | AnswerDelta]:
    asked = request(text, **{"tier": "refine"} | fields)
    return [delta async for delta in direct(made.cascade).chat(asked)]


async def test_its_words_come_as_they_are_spoken_and_the_record_last():
    made = house({"refine": [RIGHT]})
    deltas = await answered(made)
    assert [d.text for d in deltas[:-1]] == RIGHT.text.splitlines(keepends=True)
    last = deltas[-1]
    assert (last.text, last.finish, last.usage.prompt_tokens) == ("", "stop", 10)
    assert last.trajectory.answer.text == RIGHT.text
    assert last.trajectory.plan == ("refine",)
    assert made.recorder.kept == [last.trajectory]
    assert made.pool.n_held == 0


async def test_nobody_judges_it_even_where_it_is_wrong():
    made = house({"refine": [BROKEN]})
    (*_, last) = await answered(made)
    found = last.trajectory
    assert (found.route, found.probability, found.answering.evidence) == (None, None, ())
    assert found.answering.verdict.action == "unjudged"
    assert made.event_names[0] == "CallStarted"
    assert made.event_names[-2:] == ["AttemptJudged", "RequestAnswered"]
    assert "EvidenceFound" not in made.event_names


async def test_an_engine_is_not_asked_how_sure_it_was_unless_the_client_wants_to_know():
    made = house({"refine": [RIGHT, RIGHT]})
    await answered(made)
    await answered(made, logprobs=True)
    assert [asked.logprobs for asked in made.model("middle").requests] == [False, True]


async def test_what_a_model_thinks_is_passed_on():
    made = house({"refine": [RIGHT]})
    thinking = Delta(reasoning="hm")

    async def thinks(asked) -> AsyncGenerator[Delta]:
        yield thinking
        yield Delta(text="so", finish="stop")

    made.model("middle").chat = thinks
    deltas = await answered(made)
    assert deltas[0] is thinking
    assert (deltas[1].text, deltas[1].finish) == ("so", None)
    assert deltas[2].trajectory.answer.text == "so"


@pytest.mark.parametrize("fault", [None, EngineError("too late")])
async def test_an_engine_is_read_to_its_end_which_changes_nothing_of_the_answer(fault):
    made, ended = house({}), []

    async def speaks(asked) -> AsyncGenerator[Delta]:
        yield Delta(text="so", finish="stop")
        ended.append("whole")  # as a remote engine writes down that it was answered
        if fault is not None:
            raise fault

    made.model("middle").chat = speaks
    stream, got = direct(made.cascade).chat(request(PLAIN, tier="refine")), []
    with suppress(EngineError):
        async for delta in stream:
            got.append(delta)
    assert ended == ["whole"]
    assert made.recorder.kept == [got[-1].trajectory]
    assert made.recorder.failures == []


async def test_an_engine_that_does_not_say_why_it_ended_has_answered():
    made = house({})

    async def speaks(asked) -> AsyncGenerator[Delta]:
        yield Delta(text="so")

    made.model("middle").chat = speaks
    (*_, last) = await answered(made)
    assert (last.finish, last.trajectory.answer.text) == ("stop", "so")
    assert made.recorder.kept == [last.trajectory]


async def test_a_failure_is_recorded_and_told():
    made = house({"refine": [DEAD]})
    with pytest.raises(EngineError, match="gone"):
        await answered(made)
    (kept,) = made.recorder.failures
    assert kept.failures == {"refine": "the engine is gone"}
    assert made.event_names[-1] == "CallFailed"


async def test_time_that_runs_out_is_an_error_even_where_words_went_out():
    made = house({"refine": [Says(text="one\n", hangs=True)]})
    with pytest.raises(DeadlineExceeded, match=r"0\.2 s"):
        await answered(made, deadline_s=0.2)
    assert isinstance(made.recorder.failures[0].error, DeadlineExceeded)
    assert made.pool.n_held == 0


async def test_a_reader_that_goes_away_frees_the_engine_and_is_recorded():
    made = house({"refine": [Says(text="one\ntwo\n", hangs=True)]})
    stream = direct(made.cascade).chat(request(PLAIN, tier="refine"))
    assert (await anext(stream)).text == "one\n"
    assert made.pool.n_held == 1
    await stream.aclose()
    assert made.pool.n_held == 0
    assert isinstance(made.recorder.failures[0].error, Interrupted)


async def test_a_store_that_cannot_write_costs_no_answer():
    made = house({"refine": [RIGHT]}, full_disk=True)
    assert (await answered(made))[-1].finish == "stop"
    assert [e.error for e in made.events if isinstance(e, RecordFailed)] == ["the disk is full"]


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"text": " \n"}, EmptyPrompt),
        ({"tier": "expret"}, UnknownName),
        ({"max_tier": "expert"}, BadRequest),
    ],
)
async def test_what_cannot_be_asked_is_refused_before_anything_is_leased(fields, error):
    made = house({})
    with pytest.raises(error):
        await answered(made, **fields)
    assert made.pool.leased == []
    assert len(made.recorder.failures) == 1


async def test_a_private_request_is_not_sent_away_by_any_name():
    made = house({"refine": [RIGHT]})
    away = [replace(t, rung=replace(t.rung, cloud=True)) for t in made.cascade.tiers]
    cloud = replace(direct(made.cascade), tiers=away)
    with pytest.raises(KeptPrivate):
        await anext(cloud.chat(request(PLAIN, tier="refine", private="asked for")))
    assert made.pool.leased == []
