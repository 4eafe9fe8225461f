"""Answers kept in the store: the same comes back, within the limits, and damage is no answer."""

import sqlite3
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.store.builders import SECRET, listed, shown, trajectory
from xnai.core.errors import StoreError
from xnai.store import SqliteStore
from xnai.store.answers import without_originals
from xnai.store.cache import CacheStatus, SqliteCache, cache_status, clear_cache
from xnai.store.connection import open_writer
from xnai.store.schema import MIGRATIONS

pytestmark = pytest.mark.anyio
DAY_S = 86_400.0
NOW = 1_800_000_000.0


@dataclass
class Clock:
    now: float = NOW

    def __call__(self) -> float:
        return self.now


@asynccontextmanager
async def a_cache(path: Path, *, clock=None, max_bytes: int = 1_000_000):
    async with SqliteStore(path) as store:
        yield SqliteCache(store, max_bytes=max_bytes, max_age_s=DAY_S, clock=clock or Clock())


def keys(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {key for (key,) in connection.execute("SELECT key FROM response")}


def change(path: Path, what: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"UPDATE response SET {what}")
        connection.commit()


async def test_an_answer_comes_back_as_it_was_kept(path):
    async with a_cache(path) as cache:
        kept = trajectory()
        await cache.put("k", kept)
        found = await cache.get("k")
    assert found == without_originals(kept)
    assert found.answering.draft is found.answer
    assert found.answering == without_originals(kept).answering


async def test_another_key_is_another_answer(path):
    async with a_cache(path) as cache:
        await cache.put("k", trajectory())
        assert await cache.get("other") is None


async def test_the_newest_answer_of_a_key_is_the_one(path):
    async with a_cache(path) as cache:
        await cache.put("k", trajectory("old"))
        await cache.put("k", trajectory("new"))
        assert (await cache.get("k")).request_id == "new"
    assert cache_status(path, busy_s=1).answers == 1


async def test_two_servers_share_what_they_keep(path):
    async with a_cache(path) as one, a_cache(path) as two:
        await one.put("a", trajectory("one"))
        await two.put("b", trajectory("two"))
        assert (await two.get("a")).request_id == "one"
        assert (await one.get("b")).request_id == "two"


async def test_an_answer_that_is_too_old_is_none_and_goes_with_the_next_that_is_kept(path):
    clock = Clock()
    async with a_cache(path, clock=clock) as cache:
        await cache.put("k", trajectory())
        clock.now += DAY_S - 1
        assert await cache.get("k") is not None
        clock.now += 1
        assert await cache.get("k") is None
        await cache.put("other", trajectory())
    assert keys(path) == {"other"}


async def test_what_was_not_used_for_longest_goes_first(path):
    clock = Clock()
    async with a_cache(path, clock=clock) as measuring:
        await measuring.put("0", trajectory())
    room = 3 * cache_status(path, busy_s=1).n_bytes + 10
    async with a_cache(path, clock=clock, max_bytes=room) as cache:
        for key in ("1", "2"):
            clock.now += 100
            await cache.put(key, trajectory())
        clock.now += 100
        assert await cache.get("0")
        clock.now += 100
        await cache.put("3", trajectory())
    assert keys(path) == {"0", "2", "3"}
    assert cache_status(path, busy_s=1).n_bytes <= room


async def test_an_answer_over_the_limit_drives_out_nothing(path):
    async with a_cache(path, max_bytes=20_000) as cache:
        await cache.put("k", trajectory())
        await cache.put("big", trajectory(text="x" * 30_000))
        assert await cache.get("big") is None
    assert keys(path) == {"k"}


@pytest.mark.parametrize(
    "damage",
    [
        "body = x'00'",
        "body = CAST(replace(CAST(body AS TEXT), 'return', 'rm -rf') AS BLOB)",
        "sha256 = 'no'",
    ],
)
async def test_a_row_that_was_damaged_is_none_and_removed(path, damage):
    async with a_cache(path) as cache:
        await cache.put("k", trajectory())
        change(path, damage)
        assert await cache.get("k") is None
        assert keys(path) == set()


async def test_a_row_of_another_shape_is_none(path):
    digest = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"  # of {}
    async with a_cache(path) as cache:
        await cache.put("k", trajectory())
        change(path, f"body = CAST('{{}}' AS BLOB), sha256 = '{digest}'")
        assert await cache.get("k") is None


async def test_half_a_surrogate_pair_is_not_kept(path):
    async with a_cache(path) as cache:
        await cache.put("k", trajectory(text="\ud800"))
        assert await cache.get("k") is None


async def test_a_clock_that_jumped_makes_no_answer_eternal(path):
    clock = Clock(NOW + 1000 * DAY_S)
    async with a_cache(path, clock=clock) as cache:
        await cache.put("k", trajectory())
        clock.now = NOW
        assert await cache.get("k") is None


async def test_a_full_disk_is_an_error_that_leaves_the_rest(half_mib):
    path = half_mib / "xnai.sqlite3"
    async with a_cache(path) as cache:
        await cache.put("k", trajectory())
        with pytest.raises(StoreError, match="full"):
            await cache.put("big", trajectory(text="x" * 200_000))
        assert await cache.get("k") is not None


async def test_what_is_kept_is_told_and_cleared(path):
    assert cache_status(path, busy_s=1) == CacheStatus()
    assert clear_cache(path, busy_s=1) == 0
    async with a_cache(path) as cache:
        await cache.put("k", trajectory())
        found = cache_status(path, busy_s=1)
        assert (found.answers, found.oldest_at, found.used_at) == (1, NOW, NOW)
        assert 500 < found.n_bytes < 5_000
        assert clear_cache(path, busy_s=1) == 1
        assert await cache.get("k") is None


async def test_an_answer_given_again_is_recorded_without_its_calls(path):
    async with SqliteStore(path) as store:
        await store.record(trajectory("first"), "hi")
        await store.record(replace(trajectory("second"), cached_from="first"), "hi")
    again = shown(path, "second")
    assert (again.cached_from, again.calls) == ("first", ())
    assert (again.tier, again.answer) == ("refine", f"return '{SECRET}'")
    assert shown(path, "first").cached_from is None
    assert [line.n_calls for line in listed(path)] == [0, 2]


async def test_a_store_of_before_gets_the_cache_and_keeps_its_records(path):
    path.parent.mkdir()
    open_writer(path, busy_s=1, migrations=MIGRATIONS[:2]).close()
    async with a_cache(path) as cache:
        await cache.put("k", trajectory())
        assert await cache.get("k") is not None
