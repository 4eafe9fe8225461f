"""Alerts are kept from the beginning to the end, over a restart, and for 30 days."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from xnai.core.alerts import Alert
from xnai.store.alerts import AlertLog, read_alerts
from xnai.store.store import SqliteStore

pytestmark = pytest.mark.anyio
RAISED = Alert(rule="p95_s", change="raised", value=12.0, limit=10.0, worst=12.0)
CLEARED = replace(RAISED, change="cleared", value=4.0, worst=20.0)
NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)


async def test_one_that_fires_is_found_by_the_next_server_and_ends_there(tmp_path):
    path = tmp_path / "s.sqlite3"
    async with SqliteStore(path) as store:
        await AlertLog(store).keep(RAISED)
    async with SqliteStore(path) as store:
        assert await AlertLog(store).firing() == {"p95_s": 12.0}
        assert read_alerts(path, since="2026", busy_s=1)[0].cleared_at is None
        await AlertLog(store).keep(CLEARED)
        assert await AlertLog(store).firing() == {}
    (found,) = read_alerts(path, since="2026", busy_s=1)
    assert found.cleared_at is not None
    assert (found.value, found.limit, found.worst) == (12.0, 10.0, 20.0)


async def test_old_ones_go_and_one_that_still_fires_stays(tmp_path):
    path, now = tmp_path / "s.sqlite3", NOON
    async with SqliteStore(path, clock=lambda: now) as store:
        log = AlertLog(store)
        await log.keep(RAISED)
        await log.keep(CLEARED)
        await log.keep(replace(RAISED, rule="error_rate"))
        now += timedelta(days=31)
        await log.keep(replace(RAISED, rule="queue_age_s"))
    assert [each.rule for each in read_alerts(path, since="2020", busy_s=1)] == [
        "queue_age_s",
        "error_rate",
    ]


async def test_only_those_of_the_days_asked_for_are_told_and_those_that_fire(tmp_path):
    path, now = tmp_path / "s.sqlite3", NOON
    async with SqliteStore(path, clock=lambda: now) as store:
        await AlertLog(store).keep(RAISED)
        await AlertLog(store).keep(CLEARED)
    later = (NOON + timedelta(days=1)).isoformat(timespec="seconds")
    assert read_alerts(path, since=later, busy_s=1) == []
    assert read_alerts(tmp_path / "none", since=later, busy_s=1) == []
