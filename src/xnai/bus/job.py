"""One task at a worker: what it says on its way, and how it ends.

Frames are sent one after the other; what comes meanwhile waits and shares the next one, so that a
slow Redis makes fewer and larger frames, and an answer that is there at once is one message.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

import anyio

from xnai.bus.frames import End, encode_deltas, encode_end
from xnai.bus.link import Link
from xnai.bus.names import Names
from xnai.bus.scripts import BURY, DROP, FINISH, FRAME, GIVE_BACK, GROUP
from xnai.core.chat import Delta, ToolCall
from xnai.core.errors import RemoteFailed, XnaiError

MOST_DEAD: Final = 10_000
"""Tasks that are kept among the dead; the oldest go first."""
MOST_PIECES: Final = 100_000
"""Messages that a director may be behind; the oldest go first, and the end tells all text again."""
_FOREVER_S: Final = 3600.0
"""For how long Redis may be away while something is to be told; the task has its own deadline."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Taken:
    """A task as Redis gave it to this worker.

    Args:
        stream, entry: where it lies until it is done.
        attempt: from 1.
        left_s: until its deadline.
    """

    stream: str
    entry: str
    id: str
    reply: str
    body: bytes
    attempt: int
    left_s: float


@dataclass(kw_only=True, slots=True)
class Job:
    """Tells what becomes of one task.

    Args:
        worker: that took it.
        keep_s: how long is known that it was done.
    """

    worker: str
    taken: Taken
    link: Link
    names: Names
    keep_s: float
    scope: anyio.CancelScope = field(default_factory=anyio.CancelScope)
    _said: list[Delta] = field(default_factory=list)
    _text: list[str] = field(default_factory=list)
    _reasoning: list[str] = field(default_factory=list)
    _calls: tuple[ToolCall, ...] = ()
    _last: Delta = field(default_factory=Delta)
    _n_frames: int = 0
    _has_sender: bool = False
    _sending: anyio.Lock = field(default_factory=anyio.Lock)

    def wants_sender(self) -> bool:
        """Whether somebody must be started to `send`; said once until that has ended."""
        wants, self._has_sender = not self._has_sender, True
        return wants

    def say(self, delta: Delta) -> None:
        """Take a piece of the answer; never blocks."""
        self._said.append(delta)
        self._text.append(delta.text)
        self._reasoning.append(delta.reasoning)
        self._calls = self._calls or delta.tool_calls
        self._last = delta

    async def send(self) -> None:
        """Send what was said, and what is said meanwhile; ends the work where nobody waits."""
        keys = (self.taken.reply, self._state)
        try:
            async with self._sending:
                over = 0
                while self._said and not over:
                    over = await self._run(FRAME, keys, *self._frame())
        except RemoteFailed:  # for good: another worker, or the deadline, ends the task
            over = 1
        finally:
            self._has_sender = False
        if over:
            self.scope.cancel()

    async def drop(self) -> None:
        """Take the task out of its stream, where it is done or nobody waits for it any more."""
        with anyio.CancelScope(shield=True):
            await self._run(DROP, (self._state, self.taken.stream), GROUP, self.taken.entry)

    async def finish(self, error: XnaiError | None = None) -> bool:
        """Tell the end; whether this attempt was the first to do so."""
        first = 0
        with anyio.CancelScope(shield=True):
            async with self._sending:
                keys = (self.taken.reply, self._state, self.taken.stream)
                end = encode_end(self._end(error))
                first = await self._run(FINISH, keys, *self._frame(), end, GROUP, self.taken.entry)
        return bool(first)

    async def give_back(self, common: str, *, counts: bool) -> None:
        """Leave the task to another worker, or to this one later.

        Args:
            common: the stream of all workers of its tier.
            counts: the attempt is one of those that it has.
        """
        words = (GROUP, self.taken.entry, self.names.wake, int(counts), self.worker)
        with anyio.CancelScope(shield=True):
            await self._run(GIVE_BACK, (self.taken.stream, common, self._state), *words)

    async def bury(self, error: XnaiError) -> None:
        """Put the task among the dead, and say so to whoever waits."""
        taken = self.taken
        keys = (self.names.dead, taken.stream, self._state, taken.reply)
        words = (GROUP, taken.entry, MOST_DEAD, error.message)
        with anyio.CancelScope(shield=True):
            await self._run(BURY, keys, *words, taken.id, int(self.keep_s * 1000), self.worker)

    @property
    def _state(self) -> str:
        return self.names.task + self.taken.id

    def _frame(self) -> tuple[object, ...]:
        said, self._said = self._said, []
        number, self._n_frames = self._n_frames, self._n_frames + 1
        return (
            *(self.taken.id, self.taken.attempt, number, encode_deltas(said)),
            *(MOST_PIECES, int(self.keep_s * 1000)),
        )

    def _end(self, error: XnaiError | None) -> End:
        last = replace(self._last, text="", reasoning="", logprobs=(), tool_calls=self._calls)
        return End(
            text="".join(self._text), reasoning="".join(self._reasoning), last=last, error=error
        )

    async def _run(self, script: str, keys: tuple[str, ...], *words: object) -> int:
        run = partial(self.link.run, script, keys, *words)
        return int(await self.link.patiently(run, within_s=_FOREVER_S))
