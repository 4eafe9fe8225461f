"""What was measured of models, kept from one start of xnai to the next."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from xnai.core.pace import Pace
from xnai.store.connection import transaction
from xnai.store.queries import read_rows
from xnai.store.store import SqliteStore

_READ = "SELECT model, n_calls, n_read, read_s, n_drawn, drawn_s, load_s FROM pace"
_KEEP = """
INSERT OR REPLACE INTO pace (model, n_calls, n_read, read_s, n_drawn, drawn_s, load_s)
VALUES (:model, :n_calls, :n_read, :read_s, :n_drawn, :drawn_s, :load_s)
"""


def read_paces(path: Path, *, busy_s: float) -> dict[str, Pace]:
    """Whatever was kept, by the name it was kept under; nothing when there is no file yet.

    Blocking.

    Raises:
        StoreError: it cannot be read.
    """
    rows = [dict(row) for row in read_rows(path, _READ, busy_s=busy_s)]
    return {row.pop("model"): Pace(**row) for row in rows}


async def keep_paces(store: SqliteStore, paces: Mapping[str, Pace]) -> None:
    """Keep them instead of those of the same names.

    Raises:
        StoreError: as for `SqliteStore.record`.
    """
    rows = [{"model": name, **asdict(pace)} for name, pace in paces.items()]

    def work(connection: sqlite3.Connection) -> None:
        with transaction(connection):
            connection.executemany(_KEEP, rows)

    await store.work(work)
