"""What becomes of a finished request: it is recorded, and everybody is told.

A record that fails costs no answer: it is told as an event of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from anyio import CancelScope

from xnai.core.chat import ChatRequest
from xnai.core.errors import XnaiError
from xnai.core.events import Emit, RecordFailed, RequestAnswered
from xnai.core.judgement import Attempt, Route, Trajectory
from xnai.core.ports import Recorder


@dataclass(frozen=True, kw_only=True, slots=True)
class SoFar:
    """How far a request had come that ended in an error.

    Args:
        route: None where it failed before there was one, or needed none.
        attempts: what had been drafted by then.
        failures: tier name → why it could not answer.
    """

    route: Route | None = None
    attempts: Sequence[Attempt] = ()
    failures: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Records:
    """Keeps what happened.

    Args:
        recorder: None keeps nothing.
        emit: must not block.
    """

    recorder: Recorder | None
    emit: Emit

    async def answered(self, request: ChatRequest, trajectory: Trajectory) -> None:
        """Keep an answered request; also when its client is gone by now."""
        if self.recorder is not None:
            with CancelScope(shield=True):
                try:
                    await self.recorder.record(trajectory, request.last_user_text)
                except XnaiError as error:  # the answer is worth more than its record
                    self.emit(RecordFailed(request_id=request.id, error=error.message))
        self.emit(RequestAnswered(trajectory=trajectory))

    async def failed(
        self, request: ChatRequest, failure: XnaiError, so_far: SoFar, elapsed_s: float
    ) -> None:
        """Keep an error with what there was by then; also when cancelled meanwhile.

        Args:
            elapsed_s: from the request to the error.
        """
        if self.recorder is None:
            return
        with CancelScope(shield=True):
            try:
                await self.recorder.record_failure(
                    request.id,
                    request.last_user_text,
                    failure,
                    route=so_far.route,
                    attempts=so_far.attempts,
                    failures=so_far.failures,
                    elapsed_s=elapsed_s,
                )
            except XnaiError as error:
                self.emit(RecordFailed(request_id=request.id, error=error.message))
