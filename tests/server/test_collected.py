"""How long it took to draw an answer's tokens, whichever way they came."""

import json
import time
from dataclasses import replace

import pytest

from tests.cascade.builders import attempt
from tests.server.scripted import body, served
from xnai.core.chat import Delta
from xnai.core.judgement import AnswerDelta, Attempt, Trajectory
from xnai.server.collected import Collected, drawn_s


def took(elapsed_s: float, first_s: float | None) -> Attempt:
    made = attempt("draft", 0.9)
    return replace(made, draft=replace(made.draft, elapsed_s=elapsed_s, first_s=first_s))


def of(*attempts: Attempt) -> Trajectory:
    return Trajectory(
        request_id="r",
        route=None,
        attempts=attempts,
        answer=attempts[-1].draft,
        accepted=True,
        probability=0.9,
        elapsed_s=1.0,
    )


@pytest.mark.parametrize(
    ("attempts", "elapsed_s", "expected_s"),
    [
        ([took(3.0, 1.0)], 5.0, 2.0),
        ([took(3.0, 1.0), took(0.5, 0.25)], 5.0, 2.25),  # the tokens of both are counted, too
        ([took(3.0, None)], 5.0, 3.0),  # nobody can tell when it was begun
        ([took(3.0, 1.0)], 0.3, 0.2),  # it was kept: shared out as it once was
        ([took(0.0, None)], 5.0, 0.0),
    ],
)
def test_a_judged_answer_was_drawn_while_its_drafts_were(attempts, elapsed_s, expected_s):
    assert drawn_s(of(*attempts), elapsed_s) == pytest.approx(expected_s)


def test_an_answer_that_comes_as_it_is_drawn_was_drawn_from_its_first_piece_on():
    collected = Collected(began=time.monotonic() - 60, on_first=lambda elapsed_s: None)
    assert collected.answer().drawn_s == 0
    collected.add(Delta(text="a"))
    answer = collected.answer()
    assert answer.elapsed_s >= 60
    assert 0 < answer.drawn_s < 30


def test_a_record_says_more_than_when_the_answer_came():
    collected = Collected(began=time.monotonic() - 60, on_first=lambda elapsed_s: None)
    last = AnswerDelta(text="all", finish="stop", trajectory=of(took(30.0, 10.0)))
    collected.add(last)
    assert collected.answer().drawn_s == 20.0


@pytest.mark.anyio
@pytest.mark.parametrize("stream", [False, True])
async def test_ollamas_clients_can_tell_how_fast_a_judged_answer_was_drawn(stream):
    """Open WebUI divides, and shows people what it gets."""
    last = AnswerDelta(text="all", finish="stop", trajectory=of(took(0.2, 0.15)))
    async with served(0.25, last) as (client, _):
        answer = await client.post("/api/chat", json=body("/api/chat", stream=stream))
    told = json.loads(answer.text.splitlines()[-1])
    assert told["eval_duration"] == pytest.approx(50_000_000, abs=1)
    assert told["prompt_eval_duration"] >= 199_000_000
