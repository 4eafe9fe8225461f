"""What the tools do, whoever calls them: ask, climb, explain, tell, keep a word.

- Every answer waits for its turn behind the same admission as those of the other APIs.
- It is read by a task of its own: it goes out before it is recorded, and its turn ends when it has
  been.
- A call that is given up, or whose client is gone, cuts off the engine behind it.

Does not cover the protocol (`xnai.server.mcp.protocol`), nor who may ask.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final
from uuid import uuid4

import anyio
from anyio import CancelScope, to_thread
from anyio.abc import TaskGroup

from xnai.core.chat import ChatRequest, Delta, Message
from xnai.core.errors import BadRequest, Interrupted, ShuttingDown, XnaiError
from xnai.core.events import Emit, FeedbackGiven
from xnai.core.giving_up import give_up
from xnai.core.judgement import AnswerDelta, Unwanted
from xnai.core.ports import Feedback, Ladder
from xnai.server.admission import Admission
from xnai.server.dialect import Asked
from xnai.server.ending import Ending, Work
from xnai.server.gateway import Gateway, mistake
from xnai.server.mcp.memory import Memory, Remembered
from xnai.server.mcp.progress import Board
from xnai.server.mcp.words import (
    LAST,
    Answer,
    Explained,
    ExplainRoute,
    ForceEscalate,
    Kept,
    LadderStatus,
    NoArguments,
    RouteQuery,
    SubmitFeedback,
    answer_of,
    explained,
    word,
)

LEAVING: Final = "mcp_leaving"
"""Where in a scope's `state` stands what to call when the client of an HTTP request goes away."""
_log = logging.getLogger("xnai.server")
Ask = Callable[[ChatRequest, float], AsyncGenerator[Delta]]
"""Asks for an answer, told the seconds that its request has waited for its turn."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Caller:
    """Who calls a tool.

    Args:
        client: tells clients apart, for `last`.
        report: told how far its answer is, a line at a time; None where it did not ask for that.
        leaving: what is to be called when the client goes away; None where the call itself is
            cancelled then.
    """

    client: str = ""
    report: Callable[[str], Awaitable[None]] | None = None
    leaving: list[Callable[[], None]] | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Bounds:
    """What holds for every request of this desk besides what a call says.

    Args:
        private: why nobody beyond this machine is asked; empty where they may be.
    """

    min_tier: str | None = None
    max_tier: str | None = None
    quality: float | None = None
    private: str = ""


UNBOUND: Final = Bounds()


@dataclass(kw_only=True, slots=True)
class _Pending:
    """An answer that is being read. Its reader and whoever waits for it know each other here."""

    settled: anyio.Event = field(default_factory=anyio.Event)
    work: Work | None = None
    found: AnswerDelta | None = None
    error: XnaiError | None = None
    given_up: bool = False
    on_settled: Callable[[], None] = lambda: None

    def settle(self) -> None:
        """Wake whoever waits."""
        self.settled.set()
        self.on_settled()

    def give_up(self) -> None:
        """Cut off what is worked on; nothing where the answer is there."""
        self.given_up = True
        if self.work is not None:
            self.work.cut(None)


@dataclass(kw_only=True, slots=True)
class Desk:
    """The tools.

    Args:
        ladder: the tiers behind the gateway, to be climbed and asked what they would do.
        emit: must not block.
        board: told of every event by whoever hands over `emit`.
        status: of the ladder, at this moment.
        recall: an answer that the store kept, by its id or a prefix of it. Blocking.
        tier_name: the tier that a name or an alias stands for.
    """

    gateway: Gateway
    ladder: Ladder
    admission: Admission
    ending: Ending
    feedback: Feedback
    emit: Emit
    board: Board
    status: Callable[[], LadderStatus]
    recall: Callable[[str], Remembered]
    tier_name: Callable[[str], str | None]
    bounds: Bounds = UNBOUND
    memory: Memory = field(default_factory=Memory)
    _tasks: TaskGroup | None = None

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """Calls are answered while the context lasts; its end waits for the last record."""
        async with anyio.create_task_group() as tasks:
            self._tasks = tasks
            try:
                yield
            finally:
                self._tasks = None

    async def route_query(self, asked: RouteQuery, caller: Caller) -> Answer:
        """Answer with the smallest tier whose answer can be shown to be good.

        Raises:
            BadRequest: no such tier, or nothing is asked.
            XnaiError: nobody could answer, or there is no turn to be had.
        """
        bounds = self._bounds_for(asked.preferred_tier)
        request = self._request(_conversation(asked.query, asked.context), bounds)
        return await self._answer(request, self._route, caller)

    async def force_escalate(self, asked: ForceEscalate, caller: Caller) -> Answer:
        """Have the next larger tier better an answer, with all that is known of its drafts.

        Raises:
            BadRequest: no such answer, its texts are not kept, or no tier is larger.
            XnaiError: as for `route_query`.
        """
        ref = self._ref(asked.request_id, caller)
        before = self.memory.find(ref)
        if before is None:
            before = await to_thread.run_sync(self.recall, ref)
        unwanted = Unwanted(
            request_id=before.request.id, attempts=before.attempts, because=asked.reason.strip()
        )
        limits = replace(self.bounds, min_tier=None)
        request = replace(
            self._request(before.request.messages, limits),
            latency_target_s=None,
            private=before.request.private or self.bounds.private,
        )
        ask = partial(self._climb, unwanted=unwanted)
        return await self._answer(request, ask, caller, escalated_from=before.request.id)

    async def explain_route(self, asked: ExplainRoute, caller: Caller) -> Explained:
        """Where a request would start, and why; at most the router model is asked."""
        request = self._request(_conversation(asked.query, ""), self.bounds)
        async with self.admission.admitted("normal", request.deadline_s):
            return explained(await self.ladder.decide(request))

    async def get_tier_status(self, asked: NoArguments, caller: Caller) -> LadderStatus:
        """The ladder at this moment."""
        return self.status()

    async def submit_feedback(self, asked: SubmitFeedback, caller: Caller) -> Kept:
        """Keep a word on an answer.

        Raises:
            BadRequest: no such request, or it has no answer.
            StoreError: it cannot be kept.
        """
        ref, said = self._ref(asked.request_id, caller), word(good=asked.good)
        await self.feedback.keep(ref, said, asked.note)
        self.emit(FeedbackGiven(request_id=ref, word=said))
        return Kept(request_id=ref, feedback=said)

    def _ref(self, named: str, caller: Caller) -> str:
        """The id that is meant."""
        if named.lower() != LAST:
            return named
        if (last := self.memory.last(caller.client)) is None:
            raise BadRequest(
                "Nothing has been answered in this session yet, so there is no `last`.",
                hint="Ask with route_query first, or name a request by its id.",
            )
        return last

    def _bounds_for(self, preferred: str | None) -> Bounds:
        """The bounds of a request that may name its tier."""
        if preferred is None:
            return self.bounds
        tier = self.tier_name(preferred)
        return replace(self.bounds, min_tier=tier, max_tier=tier)

    def _request(self, messages: tuple[Message, ...], bounds: Bounds) -> ChatRequest:
        request = ChatRequest(
            id=uuid4().hex,
            messages=messages,
            min_tier=bounds.min_tier,
            max_tier=bounds.max_tier,
            quality=bounds.quality,
            private=bounds.private,
        )
        return self.gateway.request(Asked(request=request, model="", stream=False))

    def _route(self, request: ChatRequest, waited_s: float) -> AsyncGenerator[Delta]:
        return self.gateway.answer(request, load=False, waited_s=waited_s, keep_s=None)

    def _climb(
        self, request: ChatRequest, waited_s: float, *, unwanted: Unwanted
    ) -> AsyncGenerator[Delta]:
        if request.deadline_s is not None:
            request = replace(request, deadline_s=max(0.0, request.deadline_s - waited_s))
        deltas = self.ladder.escalate(request, unwanted)
        assert isinstance(deltas, AsyncGenerator)  # closing it is what cancels the work behind it
        return deltas

    async def _answer(
        self,
        request: ChatRequest,
        ask: Ask,
        caller: Caller,
        *,
        escalated_from: str | None = None,
    ) -> Answer:
        if self._tasks is None:
            raise ShuttingDown
        pending = _Pending()
        self._tasks.start_soon(self._read, request, ask, pending)
        if caller.leaving is not None:
            caller.leaving.append(pending.give_up)
        try:
            await self._wait(request.id, pending, caller)
        except BaseException:
            pending.give_up()
            raise
        if pending.found is None:
            raise pending.error or Interrupted("The call was given up.")
        self._remember(request, pending.found, caller)
        larger = self._larger(pending.found)
        return answer_of(pending.found, escalated_from=escalated_from, larger=larger)

    async def _wait(self, request_id: str, pending: _Pending, caller: Caller) -> None:
        """Wait for the answer, and tell how far it is."""
        if caller.report is None:
            await pending.settled.wait()
            return
        with self.board.following(request_id) as following:
            pending.on_settled = following.close
            if pending.settled.is_set():
                following.close()
            async for said in following.lines():
                await caller.report(said)

    async def _read(self, request: ChatRequest, ask: Ask, pending: _Pending) -> None:
        """Wait for a turn and read an answer to the end of its record."""
        try:
            async with self.ending.work() as pending.work:
                if not pending.given_up:
                    await self._read_in_turn(request, ask, pending)
        except XnaiError as error:
            pending.error = error
        except Exception:  # noqa: BLE001 (the top of a request: a bug must not be silence)
            _log.exception("request %s failed", request.id)
            pending.error = mistake()
        finally:
            pending.settle()

    async def _read_in_turn(self, request: ChatRequest, ask: Ask, pending: _Pending) -> None:
        assert pending.work is not None
        async with self.admission.admitted("normal", request.deadline_s) as waited_s:
            deltas = ask(request, waited_s)
            try:
                async for delta in deltas:
                    if isinstance(delta, AnswerDelta):
                        pending.found = delta
                        pending.work.spare()
                        pending.settle()
            except BaseException as end:
                with CancelScope(shield=True):
                    await give_up(deltas, end)
                raise

    def _remember(self, request: ChatRequest, found: AnswerDelta, caller: Caller) -> None:
        trajectory = found.trajectory
        answering = trajectory.answering
        others = tuple(a for a in trajectory.attempts if a is not answering)
        private = trajectory.private or request.private
        self.memory.keep(
            caller.client,
            Remembered(request=replace(request, private=private), attempts=(*others, answering)),
        )

    def _larger(self, found: AnswerDelta) -> str | None:
        """Who would be asked next; None where no tier is larger than those that drafted."""
        names = list(self.gateway.offer.tiers)
        drafted = {attempt.draft.tier for attempt in found.trajectory.attempts}
        last = max((at for at, name in enumerate(names) if name in drafted), default=len(names) - 1)
        return names[last + 1] if last + 1 < len(names) else None


def _conversation(query: str, context: str) -> tuple[Message, ...]:
    """What is given with a request stands before it: its examples are none to be run."""
    asked = Message(role="user", content=query)
    if not context.strip():
        return (asked,)
    return (Message(role="system", content=f"Given with the request:\n\n{context}"), asked)
