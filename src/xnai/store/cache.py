"""Answers kept to be given again: a `ResponseCache` in the file of the store.

Bounded by size and by age; what was not used for longest goes first. A row that does not hold what
was written is removed, and counts as none. Several processes may share the file: whoever writes
last is right, since equal keys mean equal answers.

Does not cover what a key is made of, nor which answers are worth keeping
(`xnai.cascade.cache_key`).
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from xnai.core.judgement import Trajectory
from xnai.store.answers import read, written
from xnai.store.connection import open_reader, open_writer, transaction
from xnai.store.faults import translated
from xnai.store.store import SqliteStore

_FIND: Final = """
SELECT seq, used_at, sha256, body FROM response
WHERE key = :key AND kept_at > :oldest AND kept_at < :newest
"""
_PUT: Final = """
INSERT INTO response (key, kept_at, used_at, n_bytes, sha256, body)
VALUES (:key, :now, :now, :n_bytes, :sha256, :body)
ON CONFLICT (key) DO UPDATE SET kept_at = excluded.kept_at, used_at = excluded.used_at,
    n_bytes = excluded.n_bytes, sha256 = excluded.sha256, body = excluded.body
"""
_EXPIRE: Final = "DELETE FROM response WHERE kept_at <= :oldest OR kept_at >= :newest"
_EVICT: Final = """
DELETE FROM response WHERE seq IN (
    SELECT seq FROM (
        SELECT seq, sum(n_bytes) OVER (ORDER BY used_at DESC, seq DESC) AS kept FROM response
    ) WHERE kept > ?
)
"""
_STATUS: Final = """
SELECT count(*) AS answers, coalesce(sum(n_bytes), 0) AS n_bytes, min(kept_at) AS oldest_at,
       max(used_at) AS used_at
FROM response
"""
_TOUCH_EVERY_S: Final = 60.0
"""Answers used within a minute of each other are as recent: a hit writes no more often."""


class SqliteCache:
    """Keeps answers in a store.

    Args:
        max_bytes: of all bodies together.
        max_age_s: an older answer is not given.
        clock: seconds since 1970.
    """

    def __init__(
        self,
        store: SqliteStore,
        *,
        max_bytes: int,
        max_age_s: float,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._store = store
        self._max_bytes = max_bytes
        self._max_age_s = max_age_s
        self._clock = clock

    async def get(self, key: str) -> Trajectory | None:
        """How a request of this key was answered; see `ResponseCache.get`."""
        return await self._store.work(lambda connection: self._get(connection, key))

    async def put(self, key: str, trajectory: Trajectory) -> None:
        """Keep an answer; one that alone is over the limit is not kept. See `ResponseCache.put`."""
        body = written(trajectory)
        if body is not None and len(body) <= self._max_bytes:
            await self._store.work(lambda connection: self._put(connection, key, body))

    def _get(self, connection: sqlite3.Connection, key: str) -> Trajectory | None:
        now = self._clock()
        row = connection.execute(_FIND, {"key": key} | self._lasting(now)).fetchone()
        if row is None:
            return None
        number, used_at, digest, body = row
        found = read(body) if sha256(body).hexdigest() == digest else None
        if found is None:
            connection.execute("DELETE FROM response WHERE seq = ?", (number,))
        elif not 0 <= now - used_at < _TOUCH_EVERY_S:
            connection.execute("UPDATE response SET used_at = ? WHERE seq = ?", (now, number))
        return found

    def _put(self, connection: sqlite3.Connection, key: str, body: bytes) -> None:
        now = self._clock()
        row = {
            "key": key,
            "now": now,
            "n_bytes": len(body),
            "sha256": sha256(body).hexdigest(),
            "body": body,
        }
        with transaction(connection):
            connection.execute(_PUT, row)
            connection.execute(_EXPIRE, self._lasting(now))
            connection.execute(_EVICT, (self._max_bytes,))

    def _lasting(self, now: float) -> dict[str, float]:
        """When an answer may have been kept. Not ahead of now: a clock that jumped made it so."""
        return {"oldest": now - self._max_age_s, "newest": now + _TOUCH_EVERY_S}


@dataclass(frozen=True, kw_only=True, slots=True)
class CacheStatus:
    """What is kept.

    Args:
        n_bytes: of all bodies together.
        oldest_at, used_at: when the oldest was kept, and when one was last used, to the minute;
            seconds since 1970, None where none is kept.
    """

    answers: int = 0
    n_bytes: int = 0
    oldest_at: float | None = None
    used_at: float | None = None


def cache_status(path: Path, *, busy_s: float) -> CacheStatus:
    """What is kept in a store; nothing where there is no file yet. Blocking."""
    with translated(path):
        if not path.exists():
            return CacheStatus()
        with closing(open_reader(path, busy_s=busy_s)) as connection:
            return CacheStatus(**dict(connection.execute(_STATUS).fetchone()))


def clear_cache(path: Path, *, busy_s: float) -> int:
    """Remove every answer; how many there were. The file keeps its size, for the next. Blocking."""
    with translated(path):
        if not path.exists():
            return 0
        with closing(open_writer(path, busy_s=busy_s)) as connection:
            return connection.execute("DELETE FROM response").rowcount
