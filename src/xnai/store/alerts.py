"""What was told as wrong, and for how long: kept with the sums that it was seen in, for 30 days."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

from xnai.core.alerts import Alert
from xnai.store.connection import transaction
from xnai.store.queries import read_rows
from xnai.store.store import SqliteStore

KEPT: Final = timedelta(days=30)
_RAISE: Final = "INSERT INTO alert (rule, raised_at, value, at_limit, worst) VALUES (?, ?, ?, ?, ?)"
_CLEAR: Final = "UPDATE alert SET cleared_at = ?, worst = ? WHERE rule = ? AND cleared_at IS NULL"
_OPEN: Final = "SELECT rule, worst FROM alert WHERE cleared_at IS NULL"
_DROP: Final = "DELETE FROM alert WHERE cleared_at < ?"
_READ: Final = """
SELECT rule, raised_at, cleared_at, value, at_limit AS "limit", worst FROM alert
WHERE cleared_at IS NULL OR cleared_at >= ? ORDER BY seq DESC
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class AlertRecord:
    """One alert; `cleared_at` is None while it fires. Times are ISO 8601, UTC."""

    rule: str
    raised_at: str
    cleared_at: str | None
    value: float
    limit: float
    worst: float


@dataclass(frozen=True, slots=True)
class AlertLog:
    """Writes through the store's one writer."""

    store: SqliteStore

    async def firing(self) -> dict[str, float]:
        """Rules that fired when they were heard of last, with the worst that was measured.

        Raises:
            StoreError: as for `SqliteStore.record`.
        """
        rows = await self.store.work(lambda connection: connection.execute(_OPEN).fetchall())
        return dict(rows)

    async def keep(self, alert: Alert) -> None:
        """Keep that one began or ceased.

        Raises:
            StoreError: as for `SqliteStore.record`.
        """
        now = self.store.now()
        at = now.isoformat(timespec="seconds")

        def work(connection: sqlite3.Connection) -> None:
            with transaction(connection):
                if alert.change == "raised":
                    told = (alert.rule, at, alert.value, alert.limit, alert.worst)
                    connection.execute(_RAISE, told)
                else:
                    connection.execute(_CLEAR, (at, alert.worst, alert.rule))
                connection.execute(_DROP, ((now - KEPT).isoformat(timespec="seconds"),))

        await self.store.work(work)


def read_alerts(path: Path, *, since: str, busy_s: float) -> list[AlertRecord]:
    """Those that fire, and those that ceased at `since` or later, newest first. Blocking.

    Args:
        since: ISO 8601, UTC.

    Raises:
        StoreError: it cannot be read.
    """
    rows = read_rows(path, _READ, (since,), busy_s=busy_s)
    return [AlertRecord(**dict(row)) for row in rows]
