"""Asks workers: puts tasks into streams and hands out what comes back.

Covers one director: its stream of answers, who waits for which task, who is given it. Does not
cover what may be sent at all (`served`) nor how attempts become one answer (`splice`).

1. A task that nobody waits for any more is cancelled.
2. Whoever waits hears of it when Redis is lost, or no worker lives, for longer than `wait_s`.
"""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, Self
from uuid import uuid4

import anyio
from anyio.abc import TaskGroup
from anyio.streams.memory import MemoryObjectSendStream

from xnai.bus.frames import BadFrame, decode_deltas, decode_end
from xnai.bus.link import Link, pause_s
from xnai.bus.names import Names
from xnai.bus.placement import Placing, Worker, read, serving
from xnai.bus.scripts import CANCEL, CENSUS, SUBMIT
from xnai.bus.splice import Splice
from xnai.core.chat import Delta
from xnai.core.errors import Busy, EngineError, RemoteFailed, XnaiError

CENSUS_S: Final = 0.5
"""How old what is known of workers may be."""
LOOK_S: Final = 1.0
"""How long a task is waited for in silence before it is looked whether anybody is there."""
TRIM_EVERY: Final = 1000
"""Messages that are read before those are removed from Redis."""
_BLOCK_MS: Final = 1000
_BATCH: Final = 512
_Message = dict[bytes, bytes]


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """What a director bears.

    Args:
        waiting: most tasks of a tier in the common streams.
        lease_s: a worker that was not heard of for so long is dead.
        wait_s: how long Redis or a worker may be away.
        answer_s: longest answer, waiting included.
        keep_s: how long is known that a task was done.
    """

    waiting: int
    lease_s: float
    wait_s: float
    answer_s: float
    keep_s: float


class Buried(EngineError):
    """The task was put among the dead: nobody could do it."""


class Director:
    """Use it as an async context manager. It connects when it is first asked."""

    def __init__(self, link: Link, *, names: Names, limits: Limits) -> None:
        self._link = link
        self._names = names
        self.limits = limits
        self._reply = names.answers(uuid4().hex[:12])
        self._waiting: dict[bytes, MemoryObjectSendStream[_Message]] = {}
        self._tasks: TaskGroup | None = None
        self._reads = False
        self._n_read = 0
        self._failing: tuple[float, RemoteFailed] | None = None
        self._placing = Placing()
        self._census: tuple[float, list[Worker]] = (float("-inf"), [])

    async def __aenter__(self) -> Self:
        self._tasks = await anyio.create_task_group().__aenter__()
        return self

    async def __aexit__(self, *why: object) -> None:
        assert self._tasks is not None
        self._tasks.cancel_scope.cancel()
        await self._tasks.__aexit__(None, None, None)
        await self._link.aclose()

    async def workers(self, tier: str) -> list[Worker]:
        """The living workers of a tier, as they were a moment ago.

        Raises:
            RemoteFailed: Redis failed.
        """
        if time.monotonic() - self._census[0] > CENSUS_S:
            names, lease_ms = self._names, int(self.limits.lease_s * 1000)
            found = await self._link.run(CENSUS, (names.workers, names.beats), lease_ms)
            self._census = (time.monotonic(), read(found))
        return serving(self._census[1], tier)

    def out_of_use(self, tier: str) -> str:
        """Why a tier cannot be asked, by what was seen last; empty where nothing is in the way."""
        if self._failing is not None:
            return self._failing[1].message
        at, workers = self._census
        unserved = at > float("-inf") and not serving(workers, tier)
        return "no worker serves it" if unserved else ""

    async def ask(
        self, tier: str, body: bytes, *, escalated: bool, deadline_s: float | None
    ) -> AsyncGenerator[Delta]:
        """Have a task done; see `ChatModel.chat`.

        Args:
            body: as `task.encode` wrote it.
            escalated: its request was drafted for already.

        Raises:
            Busy: as many tasks of the tier wait as may.
            RemoteFailed: Redis failed, for longer than it may.
            EngineError, BadRequest: no worker could do it.
        """
        task_id = uuid4().hex
        send, receive = anyio.create_memory_object_stream[_Message](float("inf"))
        self._waiting[task_id.encode()] = send
        ended = False
        left_s = min(self.limits.answer_s, deadline_s or self.limits.answer_s)
        try:
            await self._link.patiently(
                partial(self._submit, task_id, tier, body, escalated, left_s),
                within_s=self._patience_s(),
            )
            splice, silent_since = Splice(), time.monotonic()
            late = silent_since + left_s + LOOK_S  # whoever works on it says so before
            while not ended:
                message: _Message | None = None
                with anyio.move_on_after(LOOK_S):
                    message = await receive.receive()
                if message is None:
                    if time.monotonic() > late:
                        raise _late(tier, left_s)
                    await self._look(tier, silent_since)
                    continue
                silent_since = time.monotonic()
                ended = b"end" in message or b"dead" in message
                for delta in _pieces(splice, message):
                    yield delta
        except Busy:
            ended = True
            raise
        finally:
            del self._waiting[task_id.encode()]
            send.close()
            receive.close()
            if not ended:
                await self._cancel(task_id)

    async def _submit(
        self, task_id: str, tier: str, body: bytes, escalated: bool, left_s: float
    ) -> None:
        assert self._tasks is not None
        if not self._reads:
            self._reads = True
            self._tasks.start_soon(self._read)
        names, limits = self._names, self.limits
        chosen = self._placing.choose(await self.workers(tier), tier)
        common = names.common(tier, escalated=escalated)
        said, waiting = await self._link.run(
            SUBMIT,
            (
                names.task + task_id,
                names.own(tier, chosen) if chosen else common,
                names.common(tier, escalated=False),
                names.common(tier, escalated=True),
            ),
            *(task_id, self._reply, tier, body, int(left_s * 1000)),
            *(int(limits.keep_s * 1000), limits.waiting, names.wake),
        )
        if said == b"busy":
            raise _busy(tier, waiting, limits.waiting)

    def _patience_s(self) -> float:
        """How much longer Redis may be away: who comes later does not wait from the beginning."""
        away_s = time.monotonic() - self._failing[0] if self._failing else 0.0
        return max(0.0, self.limits.wait_s - away_s)

    async def _look(self, tier: str, silent_since: float) -> None:
        """Give up where nobody can be there to answer.

        Raises:
            RemoteFailed: Redis is away for too long.
            EngineError: no worker of the tier lives.
        """
        wait_s, now = self.limits.wait_s, time.monotonic()
        if self._failing and now - self._failing[0] > wait_s:
            raise self._failing[1]
        if self._failing or now - silent_since < wait_s:
            return
        try:
            alive = await self.workers(tier)
        except RemoteFailed:  # whoever reads the answers meets it, too
            return
        if not alive:
            raise EngineError(
                f"No worker of tier {tier!r} was heard of for {wait_s:g} s.",
                hint=f"Start one: xnai worker --redis {self._link.url} --tiers {tier}",
            )

    async def _cancel(self, task_id: str) -> None:
        """Nobody waits any more. Where Redis is away the deadline ends it."""
        with anyio.move_on_after(1, shield=True):
            try:
                await self._link.run(
                    CANCEL, (self._names.task + task_id,), task_id, self._names.cancel
                )
            except RemoteFailed:
                return

    async def _read(self) -> None:
        """Hand out what workers send, for good."""
        last, n_failed = b"0-0", 0
        while True:
            try:
                last = await self._read_some(last)
                self._failing, n_failed = None, 0
            except RemoteFailed as error:
                n_failed += 1
                self._failing = self._failing or (time.monotonic(), error)
                await anyio.sleep(pause_s(n_failed))

    async def _read_some(self, last: bytes) -> bytes:
        async with self._link.translated():
            found: Any = await self._link.client.xread(
                {self._reply: last}, count=_BATCH, block=_BLOCK_MS
            )
            if not found:
                return last
            entries = found[0][1]
            for _, message in entries:
                if (waits := self._waiting.get(message.get(b"id", b""))) is not None:
                    waits.send_nowait(message)
            last = bytes(entries[-1][0])
            self._n_read += len(entries)
            if self._n_read >= TRIM_EVERY:  # nobody else reads this stream
                self._n_read = 0
                await self._link.client.xtrim(self._reply, minid=last, approximate=True)
        return last


def _pieces(splice: Splice, message: _Message) -> list[Delta]:
    """What a message adds to an answer.

    Raises:
        XnaiError: the attempt ended in it.
    """
    if b"dead" in message:
        why = message[b"dead"].decode("utf-8", "replace")
        raise Buried(f"No worker could do the task: {why}", hint="It is kept: xnai queue list")
    try:
        attempt, frame = int(message[b"attempt"]), int(message[b"frame"])
        deltas = message[b"deltas"]
    except (KeyError, ValueError) as error:
        raise BadFrame("A worker sent a message that cannot be read.") from error
    pieces = splice.take(attempt, frame, decode_deltas(deltas))
    if b"end" not in message:
        return pieces
    end = decode_end(message[b"end"])
    if end.error is not None:
        raise end.error
    return [*pieces, splice.rest(end)]


def _late(tier: str, left_s: float) -> EngineError:
    return EngineError(
        f"No worker of tier {tier!r} answered within {left_s:g} s.",
        hint="All may be busy: start another, or see `xnai queue list`.",
    )


def _busy(tier: str, waiting: int, most: int) -> XnaiError:
    busy = Busy(running=0, waiting=waiting, retry_after_s=min(600, 1 + waiting // 10))
    return busy.saying(
        f"{waiting} tasks wait for the workers of tier {tier!r}, and {most} may "
        "(`bus.max_waiting`)."
    )
