"""What the tools do, without the protocol: sessions, giving up, floods, the end of the server."""

from dataclasses import replace
from functools import partial

import anyio
import pytest

from tests.server.mcp.desks import make_desk, the_answer
from tests.server.scripted import KNOWN, Gate
from xnai.core.errors import BadRequest, Busy, EngineError, ShuttingDown, UnknownName
from xnai.core.events import CallStarted
from xnai.server.mcp.desk import Bounds, Caller
from xnai.server.mcp.words import ForceEscalate, RouteQuery, SubmitFeedback

pytestmark = pytest.mark.anyio
ASKED = RouteQuery(query="Write f(x): double it")


class TestAsking:
    async def test_a_query_goes_to_the_ladder_with_what_it_has_to_fit_before_it(self):
        made = make_desk()
        async with made.desk.open():
            asked = RouteQuery(query="double it", context="x is a list")
            answer = await made.desk.route_query(asked, Caller())
        [request] = made.model.requests
        assert [(m.role, m.content) for m in request.messages] == [
            ("system", "Given with the request:\n\nx is a list"),
            ("user", "double it"),
        ]
        assert (answer.tier, answer.larger_tier) == ("draft", "expert")

    async def test_a_preferred_tier_answers_alone_and_is_judged(self):
        made = make_desk()
        async with made.desk.open():
            await made.desk.route_query(
                RouteQuery(query="double it", preferred_tier="expert"), Caller()
            )
        [request] = made.model.requests
        assert (request.min_tier, request.max_tier, request.tier) == ("expert", "expert", None)

    async def test_what_holds_for_every_request_holds_for_each(self):
        made = make_desk()
        bounds = Bounds(max_tier="draft", quality=0.9, private="asked for by --private")
        desk = replace(made.desk, bounds=bounds)
        async with desk.open():
            await desk.route_query(ASKED, Caller())
        [request] = made.model.requests
        assert (request.max_tier, request.quality) == ("draft", 0.9)
        assert request.private == "asked for by --private"

    async def test_the_largest_tier_has_none_above(self):
        made = make_desk(the_answer("expert"))
        async with made.desk.open():
            assert (await made.desk.route_query(ASKED, Caller())).larger_tier is None

    async def test_an_engine_that_fails_is_told(self):
        made = make_desk(EngineError("It died."))
        async with made.desk.open():
            with pytest.raises(EngineError, match="It died"):
                await made.desk.route_query(ASKED, Caller())

    async def test_an_answer_goes_out_before_its_record_is_written(self):
        gate = Gate()
        made = make_desk(the_answer(), gate)
        async with made.desk.open():
            await made.desk.route_query(ASKED, Caller())
            assert made.model.ended == []
            assert made.desk.admission.counts.running == 1
            gate.opened.set()
        assert made.model.ended == ["whole"]
        assert made.desk.admission.counts.running == 0


class TestProgress:
    async def test_a_caller_that_wants_it_is_told_each_step(self):
        gate, said = Gate(), []
        made = make_desk(gate, the_answer())

        async def report(line: str) -> None:
            said.append(line)
            gate.opened.set()

        async with made.desk.open(), anyio.create_task_group() as tasks:
            tasks.start_soon(made.desk.route_query, ASKED, Caller(report=report))
            await gate.reached.wait()
            [request] = made.model.requests
            made.desk.emit(
                CallStarted(request_id=request.id, attempt=1, tier="draft", model="small")
            )
            made.desk.emit(CallStarted(request_id="other", attempt=1, tier="expert", model="m"))
        assert said == ["draft drafts (small)"]


class TestGivingUp:
    async def test_a_call_that_is_cancelled_cuts_off_its_engine(self):
        gate = Gate()
        made = make_desk(gate)
        async with made.desk.open(), anyio.create_task_group() as tasks:
            tasks.start_soon(made.desk.route_query, ASKED, Caller())
            await gate.reached.wait()
            tasks.cancel_scope.cancel()
        assert made.model.ended == ["left"]
        assert made.desk.admission.counts.running == 0

    async def test_a_client_that_leaves_cuts_off_its_engine(self):
        gate, leaving = Gate(), []
        made = make_desk(gate)
        async with made.desk.open(), anyio.create_task_group() as tasks:
            tasks.start_soon(_ignoring, made.desk.route_query, ASKED, Caller(leaving=leaving))
            await gate.reached.wait()
            for leave in leaving:
                leave()
        assert made.model.ended == ["left"]

    async def test_a_call_that_is_given_up_while_it_waits_for_its_turn_never_begins(self):
        gate = Gate()
        made = make_desk(gate, running=1)
        async with made.desk.open(), anyio.create_task_group() as first:
            first.start_soon(made.desk.route_query, ASKED, Caller())
            await gate.reached.wait()
            async with anyio.create_task_group() as second:
                second.start_soon(made.desk.route_query, ASKED, Caller())
                while made.desk.admission.counts.waiting == 0:
                    await anyio.lowlevel.checkpoint()
                second.cancel_scope.cancel()
            first.cancel_scope.cancel()
        assert len(made.model.requests) == 1
        assert made.desk.admission.counts.waiting == 0

    async def test_more_than_may_wait_are_sent_away_at_once(self):
        gate = Gate()
        made = make_desk(gate, running=1, waiting=0)
        async with made.desk.open(), anyio.create_task_group() as tasks:
            tasks.start_soon(made.desk.route_query, ASKED, Caller())
            await gate.reached.wait()
            with pytest.raises(Busy):
                await made.desk.route_query(ASKED, Caller())
            tasks.cancel_scope.cancel()
        assert len(made.model.requests) == 1

    async def test_the_end_of_the_server_ends_what_is_worked_on_by_an_error(self):
        gate, ended = Gate(), []
        made = make_desk(gate)

        async def ask() -> None:
            with pytest.raises(ShuttingDown):
                await made.desk.route_query(ASKED, Caller())
            ended.append("told")

        async with made.desk.open(), anyio.create_task_group() as tasks:
            tasks.start_soon(ask)
            await gate.reached.wait()
            made.desk.ending.end()
        assert ended == ["told"]
        with pytest.raises(ShuttingDown):  # and nothing begins after it
            await made.desk.route_query(ASKED, Caller())


class TestClimbing:
    async def test_the_last_answer_is_that_of_the_same_client(self):
        made = make_desk()
        async with made.desk.open():
            first = await made.desk.route_query(ASKED, Caller(client="a"))
            await made.desk.route_query(ASKED, Caller(client="b"))
            again = await made.desk.force_escalate(
                ForceEscalate(reason=" too slow "), Caller(client="a")
            )
        [unwanted] = made.ladder.unwanted
        asked = made.model.requests[0]
        assert unwanted.request_id == asked.id == again.escalated_from
        assert unwanted.because == "too slow"
        assert [a.draft.text for a in unwanted.attempts] == [first.answer]

    async def test_the_request_is_asked_again_as_it_was(self):
        made = make_desk()
        async with made.desk.open():
            asked = RouteQuery(query="double it", context="x is a list", preferred_tier="draft")
            await made.desk.route_query(asked, Caller())
            await made.desk.force_escalate(ForceEscalate(), Caller())
        before, after = made.model.requests
        assert after.messages == before.messages
        assert (after.min_tier, after.max_tier, after.id == before.id) == (None, None, False)

    async def test_where_nothing_was_answered_there_is_no_last(self):
        made = make_desk()
        async with made.desk.open():
            with pytest.raises(BadRequest, match="Nothing has been answered"):
                await made.desk.force_escalate(ForceEscalate(), Caller())

    async def test_what_is_not_remembered_is_looked_for_in_the_store(self):
        made = make_desk()
        async with made.desk.open():
            with pytest.raises(UnknownName, match="There is no request 'gone'"):
                await made.desk.force_escalate(ForceEscalate(request_id="gone"), Caller())


class TestFeedback:
    async def test_a_word_on_the_last_answer_is_kept_with_its_id(self):
        made = make_desk()
        async with made.desk.open():
            await made.desk.route_query(ASKED, Caller())
            with pytest.raises(UnknownName, match=made.model.requests[0].id):
                await made.desk.submit_feedback(SubmitFeedback(good=True), Caller())
            kept = await made.desk.submit_feedback(
                SubmitFeedback(good=False, request_id=KNOWN, note="it loops"), Caller()
            )
        assert (kept.request_id, kept.feedback) == (KNOWN, "bad")
        assert made.server.feedback.kept == [(KNOWN, "bad", "it loops")]


async def _ignoring(ask, *given) -> None:
    with pytest.raises(Exception, match="given up"):
        await partial(ask, *given)()
