"""How well requests were served, rolled up from their records: by five minutes, then by hours.

Each record is counted once, in the stretch that it ended in, by whoever rolls up next: the server
every few minutes, and `xnai stats`. How far that came is kept with the sums, in one transaction, so
that two processes count nothing twice and a killed one leaves nothing out. The records stay the
truth; a sum lives 30 days. Only what was seen of the machine is in the sums alone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Final

import orjson

from xnai.core.errors import Interrupted, XnaiError
from xnai.core.judgement import EXACT
from xnai.core.service import (
    LONG_S,
    NOTHING,
    SHORT_S,
    Service,
    class_of,
    read_service,
    start_of,
    total,
)
from xnai.store.connection import open_writer, transaction
from xnai.store.faults import translated
from xnai.store.queries import read_rows
from xnai.store.store import SqliteStore, utc_now

KEPT_S: Final = 30 * 86_400
SHORT_KEPT_S: Final = 86_400
"""Older stretches of five minutes are added up to hours."""
Stretches = Mapping[int, Service]
"""By their beginning, seconds since 1970."""

_EXACT = ", ".join(f"'{kind}'" for kind in sorted(EXACT))
_NEW = f"""
SELECT seq, asked_at, elapsed_s, accepted, probability, tier, error_kind, cached_from,
       failures IS NOT NULL AND failures != '{{}}' AS fell_back,
       (SELECT count(*) FROM evidence e WHERE e.request = seq AND e.kind IN ({_EXACT})
        AND e.score IS NOT NULL) AS checks,
       (SELECT count(*) FROM evidence e WHERE e.request = seq AND e.kind IN ({_EXACT})
        AND e.score >= 1) AS passed,
       (SELECT count(*) FROM call c WHERE c.request = seq
        AND c.tool_calls NOT IN ('', '[]')) AS tool_drafts,
       (SELECT count(*) FROM call c WHERE c.request = seq AND c.tool_calls NOT IN ('', '[]')
        AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.request = c.request
                        AND e.attempt = c.attempt AND e.score <= 0)) AS tool_drafts_well
FROM request WHERE seq > ? ORDER BY seq
"""  # noqa: S608 (our own words)
_MARK = "SELECT seq FROM served_mark"
_SET_MARK = "INSERT OR REPLACE INTO served_mark (id, seq) VALUES (1, ?)"
_GET = "SELECT sums FROM served WHERE start = ? AND span = ?"
_PUT = "INSERT OR REPLACE INTO served (start, span, sums) VALUES (?, ?, ?)"
_OLD = "SELECT start, sums FROM served WHERE span = ? AND start < ?"
_DROP = "DELETE FROM served WHERE span = ? AND start < ?"
_BETWEEN = "SELECT sums FROM served WHERE start >= ? AND start < ?"
_READ = "SELECT start, span, sums FROM served WHERE start >= ? ORDER BY start"


async def roll_up(store: SqliteStore, machine: Stretches) -> None:
    """Count what was recorded since the last time.

    Args:
        machine: what was seen of the machine since then.

    Raises:
        StoreError: as for `SqliteStore.record`.
    """
    now = store.now().timestamp()
    await store.work(lambda connection: _roll(connection, machine, now))


def roll_up_file(path: Path, *, busy_s: float, now: datetime | None = None) -> None:
    """The same without a server; nothing where there is no file yet. Blocking.

    Raises:
        StoreError: it cannot be written.
    """
    with translated(path):
        if path.exists():
            with closing(open_writer(path, busy_s=busy_s)) as connection:
                _roll(connection, {}, (now or utc_now()).timestamp())


async def served_between(store: SqliteStore, since: float, until: float) -> Service:
    """Sums of the stretches that began at `since` or later, and before `until`.

    Raises:
        StoreError: as for `SqliteStore.record`.
    """

    def work(connection: sqlite3.Connection) -> Service:
        rows = connection.execute(_BETWEEN, (since, until)).fetchall()
        return total(read_service(orjson.loads(sums)) for (sums,) in rows)

    return await store.work(work)


def read_served(path: Path, *, since: float, busy_s: float) -> list[tuple[int, int, Service]]:
    """Stretches that began at `since` or later, oldest first: beginning, seconds, sums. Blocking.

    Raises:
        StoreError: it cannot be read.
    """
    rows = read_rows(path, _READ, (int(since),), busy_s=busy_s)
    return [(row["start"], row["span"], read_service(orjson.loads(row["sums"]))) for row in rows]


def _roll(connection: sqlite3.Connection, machine: Stretches, now: float) -> None:
    with transaction(connection):
        (last,) = connection.execute("SELECT coalesce(max(seq), 0) FROM request").fetchone()
        mark = connection.execute(_MARK).fetchone()
        begin = min(mark[0], last) if mark else 0  # records may have been removed
        found: dict[int, Service] = dict(machine)
        for at, service in _new(connection, begin):
            if at >= now - KEPT_S:
                start = start_of(at, SHORT_S)
                found[start] = found.get(start, NOTHING) + service
        for start, service in found.items():
            _add(connection, start, SHORT_S, service)
        if mark is None or mark[0] != last:
            connection.execute(_SET_MARK, (last,))
        _age(connection, now)


def _new(connection: sqlite3.Connection, after: int) -> Iterator[tuple[float, Service]]:
    """Each record that was not counted yet: when it ended, and what it counts for."""
    cursor = connection.execute(_NEW, (after,))
    names = [column[0] for column in cursor.description]
    for values in cursor:
        row = dict(zip(names, values, strict=True))
        ended = datetime.fromisoformat(row["asked_at"]) + timedelta(seconds=row["elapsed_s"])
        yield ended.timestamp(), counted(row)


def counted(row: Mapping[str, object]) -> Service:
    """One record as counts."""
    kind, answered = row["error_kind"], row["error_kind"] is None
    elapsed_s = float(str(row["elapsed_s"]))
    judged = answered and row["probability"] is not None
    fell_back = bool(row["fell_back"])
    return Service(
        n=1,
        answered=int(answered),
        failed=int(kind is not None and str(kind) in _faults()),
        judged=int(judged),
        accepted=int(judged and bool(row["accepted"])),
        seconds=elapsed_s if answered else 0.0,
        classes={class_of(elapsed_s): 1} if answered else {},
        fell_back=int(fell_back),
        fell_back_well=int(fell_back and answered),
        tool_drafts=int(str(row["tool_drafts"])),
        tool_drafts_well=int(str(row["tool_drafts_well"])),
        checks=int(str(row["checks"])),
        checks_passed=int(str(row["passed"])),
        tiers={str(row["tier"]): 1} if answered else {},
        cached=int(row["cached_from"] is not None),
    )


@cache
def _faults() -> frozenset[str]:
    """Errors that are no mistake of the client, and no end that somebody wished."""
    found, classes = set(), [XnaiError]
    while classes:
        each = classes.pop()
        classes += each.__subclasses__()
        if each.status >= 500 and not issubclass(each, Interrupted):
            found.add(each.__name__)
    return frozenset(found)


def _add(connection: sqlite3.Connection, start: int, span: int, service: Service) -> None:
    row = connection.execute(_GET, (start, span)).fetchone()
    kept = read_service(orjson.loads(row[0])) if row else NOTHING
    sums = orjson.dumps((kept + service).kept(), option=orjson.OPT_NON_STR_KEYS).decode()
    connection.execute(_PUT, (start, span, sums))


def _age(connection: sqlite3.Connection, now: float) -> None:
    """Add up what is older than a day to hours, and drop what is older than 30."""
    until = start_of(now - SHORT_KEPT_S, LONG_S)  # whole hours only
    hours: dict[int, list[Service]] = {}
    for start, sums in connection.execute(_OLD, (SHORT_S, until)):
        hours.setdefault(start_of(start, LONG_S), []).append(read_service(orjson.loads(sums)))
    for start, services in hours.items():
        _add(connection, start, LONG_S, total(services))
    connection.execute(_DROP, (SHORT_S, until))
    connection.execute(_DROP, (LONG_S, int(now - KEPT_S)))
