"""Hashes of what was private: `xnai.privacy.guard.Memory`, in the store.

None is ever forgotten: whatever a clock says of their age, one that jumped ahead would give up all
that was private until then. A request adds two short rows, far less than its record.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from xnai.store.connection import transaction
from xnai.store.store import SqliteStore

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
        seen = self.store.now().isoformat()

        def work(connection: sqlite3.Connection) -> None:
            with transaction(connection):
                connection.executemany(_REMEMBER, [(trace, seen) for trace in traces])

        await self.store.work(work)

    async def was_private(self, traces: Sequence[bytes]) -> bool:
        """See `Memory.was_private`."""

        def work(connection: sqlite3.Connection) -> bool:
            return any(connection.execute(_KNOWS, (trace,)).fetchone() for trace in traces)

        return await self.store.work(work)
