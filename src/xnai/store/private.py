"""Hashes of what was private: `xnai.privacy.guard.Memory`, in the store."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from xnai.store.connection import transaction
from xnai.store.store import SqliteStore

KEPT_DAYS: Final = 365
"""No conversation is taken up again after a year; the table must not grow for ever."""
_FORGET = "DELETE FROM private WHERE seen < ?"
_REMEMBER = (
    "INSERT INTO private VALUES (?, ?) ON CONFLICT (trace) DO UPDATE SET seen = excluded.seen"
)
_KNOWS = "SELECT 1 FROM private WHERE trace = ?"


@dataclass(frozen=True, slots=True)
class PrivateMemory:
    """Reads and writes through the store's one writer."""

    store: SqliteStore

    async def remember_private(self, traces: Sequence[bytes]) -> None:
        """See `Memory.remember_private`."""
        now = self.store.now()
        too_old = (now - timedelta(days=KEPT_DAYS)).isoformat()

        def work(connection: sqlite3.Connection) -> None:
            with transaction(connection):
                connection.execute(_FORGET, (too_old,))
                connection.executemany(_REMEMBER, [(trace, now.isoformat()) for trace in traces])

        await self.store.work(work)

    async def was_private(self, traces: Sequence[bytes]) -> bool:
        """See `Memory.was_private`."""

        def work(connection: sqlite3.Connection) -> bool:
            return any(connection.execute(_KNOWS, (trace,)).fetchone() for trace in traces)

        return await self.store.work(work)
