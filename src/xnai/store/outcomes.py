"""What became known of answers later: the user's word, and files that were written.

Blocking, for the command line and worker threads. What is said twice of a request replaces what was
said, so that nothing adds up by being repeated. Does not cover what follows from it
(`xnai.learning.outcomes`).
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from xnai.core.errors import BadRequest, UnknownName
from xnai.core.experience import Word
from xnai.store.connection import open_reader, open_writer, transaction
from xnai.store.faults import translated
from xnai.store.queries import read_rows
from xnai.store.reading import nothing, resolve
from xnai.store.store import SqliteStore, utc_now

_KEEP = """
INSERT OR REPLACE INTO outcome (request, kind, correct, at, detail) VALUES (?, ?, ?, ?, ?)
"""
_WRITTEN = "INSERT OR REPLACE INTO written (request, path, sha256, at) VALUES (?, ?, ?, ?)"
_PENDING = """
SELECT request, path, sha256, at FROM written
WHERE request NOT IN (SELECT request FROM outcome WHERE kind = 'written')
"""
_ALL_WRITTEN = "SELECT request, path, sha256, at FROM written ORDER BY at DESC LIMIT ?"
_ANSWERED = "SELECT tier, coalesce(cached_from, id) FROM request WHERE id = ?"


@dataclass(frozen=True, kw_only=True, slots=True)
class WrittenFile:
    """A file that the code of an answer was written to.

    Args:
        sha256: of the file as it was written.
        at: when, aware.
    """

    request: str
    path: Path
    sha256: str
    at: datetime


def keep_feedback(
    path: Path, ref: str, said: Word, *, detail: str, busy_s: float, at: datetime | None = None
) -> str:
    """Keep what the user says of an answer; gives the id of the request.

    Args:
        ref: id of the request, a prefix that only it has, or `last`.
        detail: why, in the user's words; may be empty.

    Raises:
        UnknownName, BadRequest: no such request, or it has no answer.
        StoreError: it cannot be written.
    """
    with translated(path):
        if not path.exists():
            raise nothing(path)
        with closing(open_reader(path, busy_s=busy_s)) as connection:
            request = resolve(connection, path, ref)
        with closing(open_writer(path, busy_s=busy_s)) as connection:
            fault = _keep_word(connection, request, said, detail, at or utc_now())
    if fault is not None:
        raise fault
    return request


class FeedbackLog:
    """A `Feedback` in a store."""

    def __init__(self, store: SqliteStore) -> None:
        self._store = store

    async def keep(self, request_id: str, word: Word, because: str) -> None:
        """Keep a word on an answer; see `Feedback`."""
        why = because if self._store.keep_text else ""
        now = self._store.now()
        # Raised out here: what fails in there costs the store its connection.
        fault = await self._store.work(lambda c: _keep_word(c, request_id, word, why, now))
        if fault is not None:
            raise fault


def _keep_word(
    connection: sqlite3.Connection, request: str, said: Word, detail: str, at: datetime
) -> BadRequest | None:
    """Keep a word on an answer, of one that was given again with the request that it is from.

    Returns:
        Why it cannot be, where it cannot.
    """
    with transaction(connection):
        row = connection.execute(_ANSWERED, (request,)).fetchone()
        if row is None:
            fault = UnknownName(kind="request", name=request, known=())
            fault.hint = "Send the id that the answer bore as x-xnai-request-id, whole."
            return fault
        tier, answered = row
        if tier is None:
            return BadRequest(
                f"Request {request} ended in an error: there is no answer to judge.",
                hint="`xnai logs` shows which have one.",
            )
        right = 1.0 if said == "good" else 0.0
        when = at.isoformat(timespec="milliseconds")
        connection.execute(_KEEP, (answered, "feedback", right, when, detail or None))
    return None


def keep_written(path: Path, request: str, file: Path, content: bytes, *, busy_s: float) -> None:
    """Remember which file the code of an answer was written to, and how it was then.

    Raises:
        StoreError: it cannot be written.
    """
    with translated(path), closing(open_writer(path, busy_s=busy_s)) as connection:
        row = (
            request,
            str(file.resolve()),
            sha256(content).hexdigest(),
            utc_now().isoformat(timespec="milliseconds"),
        )
        with transaction(connection):
            connection.execute(_WRITTEN, row)


def pending_files(path: Path, *, busy_s: float) -> list[WrittenFile]:
    """Files whose fate is not known yet; none where there is no store.

    Raises:
        StoreError: it cannot be read.
    """
    return _written(path, _PENDING, busy_s=busy_s)


def written_files(path: Path, *, limit: int, busy_s: float) -> list[WrittenFile]:
    """Files that answers were written to, the newest first, whatever is known of their fate.

    Raises:
        StoreError: it cannot be read.
    """
    return _written(path, _ALL_WRITTEN, limit, busy_s=busy_s)


def _written(path: Path, query: str, *values: int, busy_s: float) -> list[WrittenFile]:
    rows = read_rows(path, query, values, busy_s=busy_s)
    return [
        WrittenFile(
            request=row["request"],
            path=Path(row["path"]),
            sha256=row["sha256"],
            at=datetime.fromisoformat(row["at"]),
        )
        for row in rows
    ]


def settle_file(path: Path, file: WrittenFile, right: float, *, busy_s: float) -> None:
    """Say what became of a written file, once and for all.

    Args:
        right: 1 where it stands as it was written, 0 where it is gone or nothing of it is left.

    Raises:
        StoreError: it cannot be written.
    """
    with translated(path), closing(open_writer(path, busy_s=busy_s)) as connection:
        when = utc_now().isoformat(timespec="milliseconds")
        with transaction(connection):
            connection.execute(_KEEP, (file.request, "written", right, when, None))
