"""A tier that is asked by its name: a `ChatModel` that passes its answer on, and judges nothing.

Whoever names a tier has decided already. So there is no route, no evidence and no verdict, and the
answer streams as the engine gives it. Privacy, prompts, deadlines, what is cut of a conversation
and the record are those of the cascade. A request with tests or a quality asks for a verdict, and
goes through the cascade by its tier too.
"""

from __future__ import annotations

import time
from asyncio import CancelledError
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Final

from xnai.cascade.calls import Caller, Stopwatch
from xnai.cascade.drafting import DraftReader
from xnai.cascade.engine import last_delta
from xnai.cascade.ladder import Tier
from xnai.cascade.recording import Records, SoFar
from xnai.cascade.routing import permitted
from xnai.core.chat import ChatRequest, Delta
from xnai.core.config import CascadeConfig
from xnai.core.errors import DeadlineExceeded, EmptyPrompt, XnaiError
from xnai.core.events import AttemptJudged, CallFailed, CallStarted, Emit, TokensDrawn
from xnai.core.giving_up import interruption
from xnai.core.judgement import Attempt, Trajectory, Verdict
from xnai.core.ports import EnginePool, Privacy, Recorder

TOLD_EVERY_S: Final = 0.1
"""Progress is told no more often: whoever looks on reads no faster."""
UNJUDGED: Final = Verdict(action="unjudged", probability=None, reason="the tier was named")


@dataclass(frozen=True, kw_only=True, slots=True)
class Direct:
    """Answers each request with the tier it names.

    Args:
        tiers: smallest first.
        privacy: None where every tier is on this machine, so that nothing can leave it.
        emit: told of every event, in order; must not block.
        recorder: None keeps nothing.
        clock: seconds, monotonic.
    """

    tiers: Sequence[Tier]
    pool: EnginePool
    settings: CascadeConfig
    emit: Emit
    recorder: Recorder | None = None
    privacy: Privacy | None = None
    clock: Callable[[], float] = time.monotonic

    async def chat(self, request: ChatRequest) -> AsyncIterator[Delta]:
        """Answer as the tier does; the last delta is an `AnswerDelta`.

        Raises:
            UnknownName, BadRequest: no such tier, or a bound beside it; a blank prompt.
            KeptPrivate: the request is private, and the tier is not on this machine.
            EngineError, OverBudget: the tier cannot answer.
            DeadlineExceeded: time ran out before the end of the answer.
        """
        watch = Stopwatch(clock=self.clock, started=self.clock(), deadline_s=request.deadline_s)
        records = Records(recorder=self.recorder, emit=self.emit)
        reader: DraftReader | None = None
        trajectory: Trajectory | None = None
        try:
            request = await self._marked(request)
            tier = self._tier(request)
            caller = self._caller(request, tier, watch)
            reader = caller.reader(tier)
            self._tell_started(request, tier)
            told_s = -TOLD_EVERY_S
            async with aclosing(caller.draft(tier, reader)) as deltas:
                async for delta in deltas:
                    reader.read(delta)
                    if reader.elapsed_s - told_s >= TOLD_EVERY_S:
                        told_s = reader.elapsed_s
                        self._tell_progress(request, reader)
                    if delta.text or delta.reasoning or delta.logprobs:
                        handed_over = self.clock()
                        yield delta if delta.finish is None else _piece_of(delta)
                        watch.busy_s += self.clock() - handed_over
                    if delta.finish is not None:
                        trajectory = _trajectory(request, reader, watch)
                        # Nobody has to wait for what the engine does at its end: it is read on,
                        # since one that is closed before takes the answer for given up.
                        yield last_delta(trajectory, streamed=True)
            if trajectory is None:  # it ended without saying why
                trajectory = _trajectory(request, reader, watch)
                yield last_delta(trajectory, streamed=True)
        except TimeoutError:
            error = _out_of_time(request)
            if trajectory is None:
                await records.failed(request, error, SoFar(), watch.elapsed_s)
            raise error from None
        except XnaiError as error:
            if trajectory is None:
                so_far = SoFar(failures={reader.tier: error.message} if reader else {})
                self._tell_failed(request, so_far)
                await records.failed(request, error, so_far, watch.elapsed_s)
            raise
        except (CancelledError, GeneratorExit) as end:
            if trajectory is None:
                await records.failed(request, interruption(end), SoFar(), watch.elapsed_s)
            raise
        finally:  # also where nobody asks for more
            if trajectory is not None:
                record = trajectory.answering
                self.emit(AttemptJudged(request_id=request.id, attempt=1, record=record))
                await records.answered(request, trajectory)

    async def _marked(self, request: ChatRequest) -> ChatRequest:
        """With why it must stay on this machine, where it must."""
        if self.privacy is None:
            return request
        private = await self.privacy.reason(request)
        return request if private == request.private else replace(request, private=private)

    def _tier(self, request: ChatRequest) -> Tier:
        rung = permitted(request, [tier.rung for tier in self.tiers])[0]
        if not request.last_user_text.strip() and request.suffix is None:
            raise EmptyPrompt
        return next(tier for tier in self.tiers if tier.rung is rung)

    def _caller(self, request: ChatRequest, tier: Tier, watch: Stopwatch) -> Caller:
        return Caller(
            pool=self.pool,
            settings=self.settings,
            watch=watch,
            request=request,
            last_tier=tier.rung.name,
            judged=False,
        )

    def _tell_started(self, request: ChatRequest, tier: Tier) -> None:
        rung = tier.rung
        self.emit(CallStarted(request_id=request.id, attempt=1, tier=rung.name, model=rung.model))

    def _tell_progress(self, request: ChatRequest, reader: DraftReader) -> None:
        self.emit(
            TokensDrawn(
                request_id=request.id,
                attempt=1,
                n_tokens=reader.n_tokens,
                elapsed_s=reader.elapsed_s,
            )
        )

    def _tell_failed(self, request: ChatRequest, so_far: SoFar) -> None:
        for tier, error in so_far.failures.items():
            self.emit(CallFailed(request_id=request.id, attempt=1, tier=tier, error=error))


def _trajectory(request: ChatRequest, reader: DraftReader, watch: Stopwatch) -> Trajectory:
    attempt = Attempt(draft=reader.draft(), evidence=(), verdict=UNJUDGED)
    elapsed_s = watch.elapsed_s
    return Trajectory(
        request_id=request.id,
        route=None,
        attempts=(attempt,),
        answer=attempt.draft,
        accepted=True,
        probability=None,
        elapsed_s=elapsed_s,
        overhead_s=elapsed_s - watch.busy_s,
        private=request.private,
    )


def _piece_of(last: Delta) -> Delta:
    """What the last piece adds to the answer. Its end is told by the delta with the record."""
    return Delta(text=last.text, reasoning=last.reasoning, logprobs=last.logprobs)


def _out_of_time(request: ChatRequest) -> DeadlineExceeded:
    return DeadlineExceeded(
        f"The answer was not whole when the {request.deadline_s:.3g} s of this request ran out.",
        hint="Allow more time, or ask a smaller tier.",
    )
