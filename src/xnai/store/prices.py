"""The price that holds a budget, kept from one start of xnai to the next.

Each request is added to what is kept, in one transaction: processes that share the store lose none
of each other's, and a crash leaves the price before a request or after it.
"""

from __future__ import annotations

import sqlite3
from dataclasses import asdict
from pathlib import Path

from xnai.core.price import Price, paid
from xnai.store.connection import transaction
from xnai.store.queries import read_rows
from xnai.store.store import SqliteStore

_READ = "SELECT value, n, spent, allowed FROM price WHERE budget = ?"
_KEEP = """
INSERT OR REPLACE INTO price (budget, value, n, spent, allowed)
VALUES (:budget, :value, :n, :spent, :allowed)
"""


def read_price(path: Path, budget: str, *, busy_s: float) -> Price | None:
    """Whatever is kept, sound or not; None where nothing is. Blocking.

    Args:
        budget: the name that it is kept under.

    Raises:
        StoreError: it cannot be read.
    """
    rows = read_rows(path, _READ, (budget,), busy_s=busy_s)
    return Price(**dict(rows[0])) if rows else None


async def keep_payment(
    store: SqliteStore, budget: str, start: Price, *, spent: float, allowed: float
) -> Price:
    """Add a request to what is kept, and say what the price is by now.

    Args:
        start: where nothing sound is kept.

    Raises:
        StoreError: as for `SqliteStore.record`.
    """

    def work(connection: sqlite3.Connection) -> Price:
        with transaction(connection):
            row = connection.execute(_READ, (budget,)).fetchone()
            kept = start if row is None else Price(*row)
            now = paid(kept if kept.is_sound else start, spent=spent, allowed=allowed)
            connection.execute(_KEEP, {"budget": budget, **asdict(now)})
        return now

    return await store.work(work)
