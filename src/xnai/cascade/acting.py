"""Carries out the steps of a policy: calls, checks, comparisons; the events of each.

An engine that fails is one more observation. Steps that do not need each other are made at once
where the pool has room for their engines, and one after the other where it has not; what comes of
them is the same. Talking to engines is in `xnai.cascade.calls`, judging drafts in
`xnai.cascade.evidence`.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Protocol

import anyio

from xnai.cascade.calls import Caller, Stopwatch
from xnai.cascade.drafting import DraftReader
from xnai.cascade.evidence import Examiner, read_code
from xnai.cascade.handoff import make_handoff
from xnai.cascade.ladder import Tier
from xnai.cascade.paces import Paces
from xnai.cascade.steps import Behaviour, Call, CallFailed, Check, Compare, Drafted, Together
from xnai.core.chat import ChatRequest, Delta
from xnai.core.config import CascadeConfig
from xnai.core.errors import BadRequest, EngineError, OverBudget, XnaiError
from xnai.core.events import CallFailed as CallFailedEvent
from xnai.core.events import CallStarted, Emit, EvidenceFound, TokensDrawn
from xnai.core.judgement import Attempt, Draft, Evidence, Handoff, Route
from xnai.core.ports import Calibration, EnginePool, Sandbox


class Parts(Protocol):
    """What a request is answered with; see `xnai.cascade.engine.Cascade`."""

    @property
    def tiers(self) -> Sequence[Tier]: ...
    @property
    def pool(self) -> EnginePool: ...
    @property
    def room(self) -> Callable[[Sequence[str]], bool]: ...
    @property
    def foresee(self) -> Callable[[str, float], None]: ...
    @property
    def calibration(self) -> Calibration: ...
    @property
    def sandbox(self) -> Sandbox: ...
    @property
    def settings(self) -> CascadeConfig: ...
    @property
    def run_s(self) -> float: ...
    @property
    def paces(self) -> Paces: ...
    @property
    def emit(self) -> Emit: ...
    @property
    def clock(self) -> Callable[[], float]: ...


@dataclass(kw_only=True, slots=True)
class Unjudged:
    """A draft that waits for its verdict, with what was found out about it."""

    draft: Draft
    evidence: list[Evidence] = field(default_factory=list)


@dataclass(kw_only=True)
class Acting:
    """Acts for one request.

    Args:
        attempts: judged so far, oldest first.
        failures: tier name → why it could not answer.
        error: of the tier that failed last.
        before: drafts of an earlier request that this one is to better; packets hold them, too.
    """

    cascade: Parts
    request: ChatRequest
    route: Route
    watch: Stopwatch
    caller: Caller
    examiner: Examiner
    attempts: list[Attempt] = field(default_factory=list)
    unjudged: list[Unjudged] = field(default_factory=list)
    failures: dict[str, str] = field(default_factory=dict)
    error: XnaiError | None = None
    n_calls: int = 0
    before: tuple[Attempt, ...] = ()
    _numbers: dict[int, int] = field(default_factory=dict)

    def number(self, draft: Draft) -> int:
        """The number of the call that a draft came of, from 1."""
        return self._numbers[id(draft)]

    async def draft(self, call: Call) -> AsyncGenerator[Delta | Drafted | CallFailed, None]:
        """Run one draft: what is drawn as it comes, then what came of it."""
        tier = self._tier(call.tier)
        self.n_calls += 1
        number = self.n_calls
        self._emit_started(tier, number)
        try:
            reader = self.caller.reader(tier)
            drafting = self.caller.draft(
                tier,
                reader,
                draw=call.draw,
                handoff=self._packet(call),
                drawn={a.draft.prompt_sha256 for a in self.attempts if a.draft.tier == call.tier},
                varied=call.varied,
            )
            async with aclosing(drafting) as stream:
                async for delta in stream:
                    reader.read(delta)
                    self._emit_progress(reader, number)
                    yield delta
            drafted = read_code(reader.draft(), self.route.features)
            self._numbers[id(drafted)] = number
            self.unjudged.append(Unjudged(draft=drafted))
            yield Drafted(draft=drafted, at_s=self.watch.elapsed_s)
        except (EngineError, OverBudget, BadRequest) as error:
            self.error = error
            self.failures[call.tier] = error.message
            self.cascade.emit(
                CallFailedEvent(
                    request_id=self.request.id,
                    attempt=number,
                    tier=call.tier,
                    error=error.message,
                )
            )
            yield CallFailed(error=error.message, at_s=self.watch.elapsed_s)

    async def check(self, check: Check) -> Evidence:
        """Make one check of a draft."""
        draft = check.draft
        asked = self._tier(check.tier or draft.tier)
        with self.watch.waiting():
            if check.kind == "critique":
                evidence = await self.caller.critique(asked, draft)
            elif check.kind == "verification":
                evidence = await self.caller.verification(asked, draft)
            else:
                earlier = [attempt.draft for attempt in self.attempts]
                evidence = await self.examiner.examine(check.kind, draft, earlier)
        for each in self.unjudged:
            if each.draft is draft:
                each.evidence.append(evidence)
        number = self.number(draft)
        self.cascade.emit(
            EvidenceFound(request_id=self.request.id, attempt=number, evidence=evidence)
        )
        return evidence

    async def compare(self, compare: Compare) -> Behaviour:
        """Find out which drafts do the same."""
        with self.watch.waiting():
            return await self.examiner.compare_behaviour(compare.drafts)

    async def together(
        self, together: Together
    ) -> tuple[Drafted | CallFailed, ...] | tuple[Evidence, ...]:
        """Make steps that do not need each other."""
        steps = together.steps
        asked = [s.tier or s.draft.tier if isinstance(s, Check) else s.tier for s in steps]
        models = [self._tier(tier).rung.model for tier in asked]
        if len(steps) > 1 and self.cascade.room(models):
            found = await self._at_once(steps)
        else:
            found = [await self._one(step) for step in steps]
        return tuple(found)  # type: ignore[return-value]  # of one kind, as the steps are

    async def _at_once(
        self, steps: Sequence[Call | Check]
    ) -> list[Drafted | CallFailed | Evidence]:
        """Each in a task of its own; the first that runs out of time ends all.

        Raises:
            TimeoutError: the deadline has passed.
        """
        found: dict[int, Drafted | CallFailed | Evidence] = {}
        faults: list[TimeoutError | XnaiError] = []
        began, busy_s = self.cascade.clock(), self.watch.busy_s

        async def make(at: int, step: Call | Check) -> None:
            try:
                found[at] = await self._one(step)
            except (TimeoutError, XnaiError) as error:
                faults.append(error)
                tasks.cancel_scope.cancel()

        async with anyio.create_task_group() as tasks:
            for at, step in enumerate(steps):
                tasks.start_soon(make, at, step)
        self.watch.busy_s = busy_s + self.cascade.clock() - began  # not the sum of them all
        if faults:
            raise faults[0]
        return [found[at] for at in range(len(steps))]

    async def _one(self, step: Call | Check) -> Drafted | CallFailed | Evidence:
        if isinstance(step, Check):
            return await self.check(step)
        async with aclosing(self.draft(step)) as drafting:
            async for piece in drafting:
                if isinstance(piece, Drafted | CallFailed):
                    return piece
        raise AssertionError("a call ends in a draft or a failure")

    def _packet(self, call: Call) -> Handoff | None:
        if not call.hand_over:
            return None
        known = (*self.before, *self.attempts)
        return make_handoff(self.request, self.route, known, call.packet)

    def _tier(self, name: str) -> Tier:
        return next(tier for tier in self.cascade.tiers if tier.rung.name == name)

    def _emit_started(self, tier: Tier, number: int) -> None:
        self.cascade.emit(
            CallStarted(
                request_id=self.request.id,
                attempt=number,
                tier=tier.rung.name,
                model=tier.rung.model,
            )
        )

    def _emit_progress(self, reader: DraftReader, number: int) -> None:
        self.cascade.emit(
            TokensDrawn(
                request_id=self.request.id,
                attempt=number,
                n_tokens=reader.n_tokens,
                elapsed_s=reader.elapsed_s,
            )
        )
