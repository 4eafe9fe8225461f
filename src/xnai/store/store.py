"""The store as the cascade sees it: a `Recorder`. Reading is `xnai.store.reading`.

One thread owns the only connection that writes. Whoever records hands over and waits for the
commit, without blocking the event loop. A record that comes alone is written at once; those that
come on its heels are committed together, since a transaction costs more than the rows in it, and
the thread that writes takes the interpreter from the one that answers.
"""

from __future__ import annotations

import asyncio
import math
import sqlite3
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import anyio
from anyio.lowlevel import checkpoint_if_cancelled

from xnai.core.judgement import Attempt, Route, Trajectory
from xnai.store.connection import open_writer, transaction
from xnai.store.faults import translated
from xnai.store.rows import Row, Rows, answered, failed

T = TypeVar("T")
TOGETHER_S = 0.02
"""Records that come so soon after a commit wait for each other."""
_REQUEST = (
    "id", "asked_at", "prompt_sha256", "prompt", "features", "plan", "probabilities", "reasons",
    "expected_cost", "accepted", "probability", "tier", "model", "elapsed_s", "overhead_s",
    "answer", "error_kind", "error", "failures", "cached_from", "choice", "follows",
)  # fmt: skip
_CALL = (
    "request", "attempt", "tier", "model", "prompt_sha256", "prompt_tokens", "completion_tokens",
    "cached_tokens", "cost", "elapsed_s", "logprob_mean", "logprob_min", "finish", "draft",
    "tool_calls", "action", "probability", "reason", "compression",
)  # fmt: skip
_EVIDENCE = (
    "request", "attempt", "position", "kind", "score", "weight", "cost_s", "detail", "facts",
    "prompt_sha256", "prompt_tokens", "completion_tokens",
)  # fmt: skip
_ELIDED = "INSERT OR IGNORE INTO elided (sha256, text) VALUES (?, ?)"
_MOST_VALUES = 32_766
"""Of one statement, as SQLite is built."""


def utc_now() -> datetime:
    """The clock of the store."""
    return datetime.now(UTC)


@dataclass(eq=False, slots=True)
class _Handed:
    """Rows that were handed over, and who waits for their commit."""

    rows: Rows
    done: asyncio.Future[None]
    error: BaseException | None = None

    def tell(self) -> None:
        """Wake whoever waits; on the event loop."""
        if self.done.done():  # cancelled from outside
            return
        if self.error is None:
            self.done.set_result(None)
        else:
            self.done.set_exception(self.error)


class SqliteStore:
    """Keeps requests in one SQLite file, which several processes may share.

    Nothing is opened or made before the first use. Close it, or use it as an async context.

    Args:
        path: the file; made with its folder, for the owner alone, when it is missing.
        keep_text: keep prompts, answers and whatever can quote them.
        busy_s: how long to wait for another process that is writing.
        clock: gives aware datetimes.
    """

    def __init__(
        self,
        path: Path,
        *,
        keep_text: bool = True,
        busy_s: float = 10.0,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self.path = path
        self.keep_text = keep_text
        self._busy_s = busy_s
        self._clock = clock
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="xnai-store")
        self._connection: sqlite3.Connection | None = None  # touched by the writer thread only
        self._handed: deque[_Handed] = deque()
        self._called = False  # a call of the writer for what is handed over is on its way
        self._called_at = -math.inf  # when the last one was made, on the loop's clock
        self._closed = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def now(self) -> datetime:
        """The time, aware."""
        return self._clock()

    async def aclose(self) -> None:
        """Write what was handed over, and close the file. Safe to call twice."""
        if self._closed:
            return
        self._closed = True
        await self._in_writer(self._disconnect)
        self._writer.shutdown()

    async def record(self, trajectory: Trajectory, prompt: str) -> None:
        """Write one request with its route, calls, evidence, verdicts and outcome.

        Once begun it is carried to its end, even when the caller is cancelled meanwhile.

        Args:
            prompt: what was asked; kept as a hash only when `keep_text` is off.

        Raises:
            StoreError: disk full, read-only, locked, or a request of this id is recorded already.
        """
        asked_at = self._clock() - timedelta(seconds=trajectory.elapsed_s)
        await self._write(answered(trajectory, prompt, asked_at=asked_at, keep_text=self.keep_text))

    async def record_failure(
        self,
        request_id: str,
        prompt: str,
        error: BaseException,
        *,
        route: Route | None,
        attempts: Sequence[Attempt],
        failures: Mapping[str, str],
        elapsed_s: float,
    ) -> None:
        """Write a request that ended in an error instead of an answer.

        Args:
            error: its class is always kept, its message only with `keep_text`.
            route: None where it failed before there was one.
            attempts: what had been drafted by then.
            failures: tier → why it could not answer.
            elapsed_s: from the request to the error.

        Raises:
            StoreError: as for `record`.
        """
        asked_at = self._clock() - timedelta(seconds=elapsed_s)
        await self._write(
            failed(
                request_id,
                prompt,
                error,
                route,
                attempts,
                failures,
                asked_at=asked_at,
                elapsed_s=elapsed_s,
                keep_text=self.keep_text,
            )
        )

    async def work(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do something with the connection that writes, after what was handed over before.

        Raises:
            StoreError: as for `record`.
        """
        await checkpoint_if_cancelled()
        return await self._in_writer(lambda: work(self._opened()))

    async def _write(self, rows: Rows) -> None:
        await checkpoint_if_cancelled()
        loop = asyncio.get_running_loop()
        handed = _Handed(rows, loop.create_future())
        self._handed.append(handed)
        if not self._called:
            self._called = True
            due_in_s = self._called_at + TOGETHER_S - loop.time()
            if due_in_s > 0 and not self._closed:
                loop.call_later(due_in_s, self._call_writer, loop)
            else:
                self._call_writer(loop)
        with anyio.CancelScope(shield=True):
            await handed.done

    async def _in_writer(self, work: Callable[[], T]) -> T:
        """Have the writer do it. The commit is waited for, also when cancelled meanwhile."""
        loop = asyncio.get_running_loop()

        def ordered() -> T:
            self._write_handed(loop)
            return self._guarded(work)

        done = asyncio.wrap_future(self._writer.submit(ordered))
        with anyio.CancelScope(shield=True):
            await asyncio.wait([done])
        return done.result()

    def _call_writer(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._handed:  # else other work was done meanwhile, and took it along
            self._called_at = loop.time()
            self._writer.submit(self._write_handed, loop)
        else:
            self._called = False

    def _write_handed(self, loop: asyncio.AbstractEventLoop) -> None:
        """Commit all that waits; in the writer."""
        self._called = False  # before the first look: what comes later calls again
        taken = []
        while self._handed:
            taken.append(self._handed.popleft())
        if not taken:
            return
        try:
            self._guarded(lambda: _insert(self._opened(), [each.rows for each in taken]))
        except BaseException:  # noqa: BLE001 (told to whoever waits)
            for each in taken:  # one at fault must not cost the others
                self._write_alone(each)
        loop.call_soon_threadsafe(_tell, taken)

    def _write_alone(self, handed: _Handed) -> None:
        try:
            self._guarded(lambda: _insert(self._opened(), [handed.rows]))
        except BaseException as error:  # noqa: BLE001 (told to whoever waits)
            handed.error = error

    def _guarded(self, work: Callable[[], T]) -> T:
        with translated(self.path):
            try:
                return work()
            except BaseException:
                # After a failed write the next one starts on a fresh connection.
                self._disconnect()
                raise

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = open_writer(self.path, busy_s=self._busy_s)
        return self._connection

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _tell(handed: Sequence[_Handed]) -> None:
    for each in handed:
        each.tell()


def _insert(connection: sqlite3.Connection, requests: Sequence[Rows]) -> None:
    """All of them or none, in few statements: at each the thread has to wait for the interpreter,
    which the one that answers holds.
    """
    calls: list[Row] = []
    evidence: list[Row] = []
    with transaction(connection):
        last = _add(connection, "request", _REQUEST, [rows.request for rows in requests])
        # SQLite numbers new rows one after the other; nobody else writes meanwhile.
        for number, rows in enumerate(requests, start=last - len(requests) + 1):
            calls += ({**row, "request": number} for row in rows.calls)
            evidence += ({**row, "request": number} for row in rows.evidence)
        _add(connection, "call", _CALL, calls)
        _add(connection, "evidence", _EVIDENCE, evidence)
        for rows in requests:  # a text that is left out in each turn is kept once
            connection.executemany(_ELIDED, rows.elided.items())


def _add(
    connection: sqlite3.Connection, table: str, columns: Sequence[str], rows: Sequence[Row]
) -> int:
    """Add rows, NULL where they say nothing; the number of the last one."""
    last = 0
    one = f"({', '.join('?' * len(columns))})"
    step = _MOST_VALUES // len(columns)
    for start in range(0, len(rows), step):
        some = rows[start : start + step]
        values = ", ".join([one] * len(some))
        done = connection.execute(
            f"INSERT INTO {table} ({', '.join(columns)}) VALUES {values}",  # noqa: S608 (our names)
            [row.get(column) for row in some for column in columns],
        )
        last = done.lastrowid or 0
    return last
