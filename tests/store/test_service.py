"""Records are rolled up once each, whoever does it and whatever happens in between."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.store.builders import trajectory
from xnai.core.errors import EngineDied, Interrupted, PromptTooLong
from xnai.core.service import Service, total
from xnai.store.service import KEPT_S, read_served, roll_up, roll_up_file
from xnai.store.store import SqliteStore

pytestmark = pytest.mark.anyio
CUT_OFF = """
CREATE TRIGGER no BEFORE INSERT ON served_mark BEGIN SELECT RAISE(ABORT, 'cut'); END
"""
NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


def everything(path, since: float = 0.0) -> Service:
    return total(service for _, _, service in read_served(path, since=since, busy_s=1))


async def fail(store: SqliteStore, request_id: str, error: BaseException) -> None:
    await store.record_failure(
        request_id, "p", error, route=None, attempts=(), failures={}, elapsed_s=1.0
    )


async def test_each_record_counts_for_what_became_of_it(tmp_path):
    path = tmp_path / "s.sqlite3"
    async with SqliteStore(path) as store:
        await store.record(trajectory("r-1"), "p")
        await store.record(replace(trajectory("r-2"), probability=None, failures={}), "p")
        await store.record(replace(trajectory("r-3"), cached_from="r-1", failures={}), "p")
        await fail(store, "r-4", EngineDied("it died", before_first_token=True))
        await fail(store, "r-5", PromptTooLong(prompt_tokens=9, n_ctx=5, model="m"))
        await fail(store, "r-6", Interrupted("gone"))
        await roll_up(store, {})
    found = everything(path)
    assert (found.n, found.answered, found.failed) == (6, 3, 1)
    assert found.availability == 0.75
    assert (found.judged, found.accepted, found.cached) == (2, 2, 1)
    assert (found.fell_back, found.fell_back_well) == (1, 1)
    assert found.tiers == {"refine": 3}
    assert found.mean_s == 0.75
    # Of two drafts each of two requests: one failed its examples, all parse.
    assert (found.checks, found.checks_passed) == (8, 6)
    assert (found.tool_drafts, found.tool_drafts_well) == (4, 2)


async def test_rolling_up_again_counts_nothing_twice(tmp_path):
    path = tmp_path / "s.sqlite3"
    async with SqliteStore(path) as store:
        for number in range(5):
            await store.record(trajectory(f"r-{number}"), "p")
            await roll_up(store, {})
            roll_up_file(path, busy_s=1)
    assert everything(path).n == 5


async def test_a_record_lies_in_the_stretch_that_it_ended_in(tmp_path):
    path, clock = tmp_path / "s.sqlite3", Clock()
    async with SqliteStore(path, clock=clock) as store:
        await store.record(replace(trajectory(), elapsed_s=1000.0), "p")
        await roll_up(store, {})
    assert [start for start, _, _ in read_served(path, since=0, busy_s=1)] == [NOON.timestamp()]


async def test_after_a_day_there_are_hours_and_after_thirty_days_nothing(tmp_path):
    path, clock = tmp_path / "s.sqlite3", Clock()
    async with SqliteStore(path, clock=clock) as store:
        for number in range(24):
            clock.now = NOON + timedelta(minutes=5 * number)
            await store.record(trajectory(f"r-{number}"), "p")
        await roll_up(store, {})
        assert len(read_served(path, since=0, busy_s=1)) == 24
        whole = everything(path)
        clock.now += timedelta(hours=27)
        await roll_up(store, {})
        assert [(start - NOON.timestamp(), span) for start, span, _ in
                read_served(path, since=0, busy_s=1)] == [(0, 3600), (3600, 3600)]  # fmt: skip
        assert everything(path) == whole
        clock.now += timedelta(seconds=KEPT_S)
        await roll_up(store, {})
        assert read_served(path, since=0, busy_s=1) == []
        assert clock.now - NOON > timedelta(days=30)


async def test_what_was_seen_of_the_machine_is_kept_with_it(tmp_path):
    path, clock = tmp_path / "s.sqlite3", Clock()
    seen = Service(looks=2, cpu_sum=0.6, cpu_most=0.5, memory_mib=900.0, disk_mib=5.0)
    async with SqliteStore(path, clock=clock) as store:
        await store.record(trajectory(), "p")
        await roll_up(store, {int(NOON.timestamp()): seen})
        await roll_up(store, {int(NOON.timestamp()): replace(seen, memory_mib=800.0)})
    found = everything(path)
    assert (found.cpu, found.cpu_most, found.memory_mib, found.n) == (0.3, 0.5, 800.0, 1)


async def test_a_roll_up_that_is_cut_off_leaves_all_for_the_next(tmp_path):
    path = tmp_path / "s.sqlite3"
    async with SqliteStore(path) as store:
        await store.record(trajectory(), "p")
    with closing(sqlite3.connect(path)) as other:
        other.execute(
            "CREATE TRIGGER no BEFORE INSERT ON served_mark BEGIN SELECT RAISE(ABORT, 'cut'); END"
        )
        other.commit()
    with pytest.raises(Exception, match="cut"):
        roll_up_file(path, busy_s=1)
    assert everything(path).n == 0
    with closing(sqlite3.connect(path)) as other:
        other.execute("DROP TRIGGER no")
        other.commit()
    roll_up_file(path, busy_s=1)
    assert everything(path).n == 1


async def test_removed_records_do_not_hide_new_ones(tmp_path):
    path = tmp_path / "s.sqlite3"
    async with SqliteStore(path) as store:
        for number in range(3):
            await store.record(trajectory(f"r-{number}"), "p")
        await roll_up(store, {})
        with closing(sqlite3.connect(path)) as other:
            other.execute("PRAGMA foreign_keys = ON")
            other.execute("DELETE FROM request WHERE seq > 1")
            other.commit()
        await roll_up(store, {})
        await store.record(trajectory("new"), "p")
        await roll_up(store, {})
    assert everything(path).n == 4


def test_without_a_store_there_is_nothing_and_nothing_is_made(tmp_path):
    path = tmp_path / "none.sqlite3"
    roll_up_file(path, busy_s=1)
    assert read_served(path, since=0, busy_s=1) == []
    assert not path.exists()
