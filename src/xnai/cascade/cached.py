"""A `ChatModel` around the cascade that gives an accepted answer again to the same request.

The answer comes as content at once, with the record of the request that it is from; a record of its
own is kept, without calls. What goes wrong with the cache costs no answer.

Two equal requests at the same time are both answered by the models. To let the second wait would
tie one client to the deadline, the place in the queue and the going away of another; the engines
answer few at a time anyway, and the second answer replaces the first.

Does not cover where answers are kept (`ResponseCache`), nor what makes two requests equal
(`xnai.cascade.cache_key`).
"""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from dataclasses import dataclass, replace

from xnai.cascade.cache_key import is_worth_keeping, may_use_cache, response_key
from xnai.cascade.engine import last_delta
from xnai.core.chat import ChatModel, ChatRequest, Delta
from xnai.core.errors import XnaiError
from xnai.core.events import CacheConsulted, CacheFailed, Emit, RecordFailed, RequestAnswered
from xnai.core.giving_up import Reading
from xnai.core.judgement import AnswerDelta, CacheOutcome, Trajectory
from xnai.core.ports import Recorder, ResponseCache


@dataclass(frozen=True, kw_only=True, slots=True)
class Cached:
    """Answers from the cache what was answered before, and by the model what was not.

    Args:
        model: ends its answers in an `AnswerDelta`, and records them itself.
        setting: all that answers, as a text that changes with it; None where it cannot be said, and
            nothing may be taken or kept.
        emit: must not block.
        recorder: of the answers that are given again.
        clock: seconds, monotonic.
    """

    model: ChatModel
    cache: ResponseCache
    setting: Callable[[], str | None]
    emit: Emit
    recorder: Recorder
    clock: Callable[[], float] = time.monotonic

    async def chat(self, request: ChatRequest) -> AsyncIterator[Delta]:
        """Answer; see `ChatModel.chat`."""
        began = self.clock()
        key = self._key(request)
        found = None if key is None else await self._found(request, key)
        outcome: CacheOutcome = "off" if key is None else "miss" if found is None else "hit"
        self.emit(CacheConsulted(request_id=request.id, outcome=outcome))
        if found is not None:
            yield await self._again(request, found, began)
            return
        deltas = self.model.chat(request)
        assert isinstance(deltas, AsyncGenerator)  # closing it is what cancels the work behind it
        async with Reading(deltas):
            async for delta in deltas:
                if key is not None and isinstance(delta, AnswerDelta):
                    await self._keep(request, key, delta.trajectory)
                    yield replace(delta, cache=outcome)
                else:
                    yield delta

    def _key(self, request: ChatRequest) -> str | None:
        setting = self.setting() if may_use_cache(request) else None
        return None if setting is None else response_key(request, setting)

    async def _found(self, request: ChatRequest, key: str) -> Trajectory | None:
        try:
            return await self.cache.get(key)
        except XnaiError as error:
            self.emit(CacheFailed(request_id=request.id, error=error.message))
            return None

    async def _again(self, request: ChatRequest, found: Trajectory, began: float) -> AnswerDelta:
        """A known answer as that of this request, recorded as such."""
        took = self.clock() - began
        again = replace(
            found,
            request_id=request.id,
            cached_from=found.request_id,
            elapsed_s=took,
            overhead_s=took,
        )
        try:
            await self.recorder.record(again, request.last_user_text)
        except XnaiError as error:
            self.emit(RecordFailed(request_id=request.id, error=error.message))
        self.emit(RequestAnswered(trajectory=again))
        return replace(last_delta(again, streamed=False), cache="hit")

    async def _keep(self, request: ChatRequest, key: str, trajectory: Trajectory) -> None:
        # Only under the files that answered: one may have been replaced meanwhile.
        if self._key(request) != key or not is_worth_keeping(trajectory, request.deadline_s):
            return
        try:
            await self.cache.put(key, trajectory)
        except XnaiError as error:
            self.emit(CacheFailed(request_id=request.id, error=error.message))
