"""Whether the store can be written at this moment."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress

from xnai.core.errors import StoreError
from xnai.core.events import Event, RecordFailed
from xnai.store.connection import transaction
from xnai.store.store import SqliteStore


class Writable:
    """Looks whether the store takes what is recorded; hears of records that failed.

    A look takes the writer's lock and gives it back. Only after a failure something is written, so
    that a laptop's disk is left alone for as long as all is well.
    """

    def __init__(self, store: SqliteStore) -> None:
        self._store = store
        self._failed = False

    def hear(self, event: Event) -> None:
        """An `Emit`."""
        self._failed = self._failed or isinstance(event, RecordFailed)

    async def look(self) -> None:
        """Look once.

        Raises:
            StoreError: disk full, read-only or locked.
        """
        failed, self._failed = self._failed, True
        if not os.access(self._store.path, os.W_OK) and self._store.path.exists():
            raise StoreError(
                f"The store {self._store.path} cannot be used: it is read-only.",
                hint="Make it writable, or name another file with `store.path`.",
            )
        await self._store.work(_write if failed else _lock)
        self._failed = False


class _NothingToKeep(Exception):
    """Rolls a transaction back."""


def _lock(connection: sqlite3.Connection) -> None:
    _within(connection, lambda: None, keep=False)


def _write(connection: sqlite3.Connection) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    # As it was: but SQLite writes the page.
    _within(connection, lambda: connection.execute(f"PRAGMA user_version = {version}"), keep=True)


def _within(connection: sqlite3.Connection, work: Callable[[], object], *, keep: bool) -> None:
    with suppress(_NothingToKeep), transaction(connection):
        work()
        if not keep:
            raise _NothingToKeep
