"""What a server counts while it runs, and when it writes that down."""

from datetime import UTC, datetime, timedelta

import anyio
import pytest

from tests.store.builders import trajectory
from xnai.core.events import MachineLooked
from xnai.core.service import Service, total
from xnai.store.rolling import Rolling
from xnai.store.service import read_served
from xnai.store.store import SqliteStore

pytestmark = pytest.mark.anyio
NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)
SEEN = MachineLooked(memory_available_mib=900.0, disk_free_mib=5.0, cpu=0.5)


def everything(path) -> Service:
    return total(service for _, _, service in read_served(path, since=0, busy_s=1))


async def test_without_requests_nothing_is_written_before_the_stretch_is_over(tmp_path):
    path, now = tmp_path / "s.sqlite3", NOON
    async with SqliteStore(path, clock=lambda: now) as store:
        rolling = Rolling(store)
        await rolling.roll()
        wal = path.with_name(path.name + "-wal")
        n_bytes = wal.stat().st_size
        for _ in range(3):
            rolling.hear(SEEN)
            await rolling.roll()
        assert wal.stat().st_size == n_bytes
        now += timedelta(minutes=5)
        await rolling.roll()
        assert everything(path).looks == 3


async def test_a_server_that_ends_keeps_what_it_saw(tmp_path):
    path = tmp_path / "s.sqlite3"
    async with SqliteStore(path) as store:
        rolling = Rolling(store)
        rolling.hear(SEEN)
        await store.record(trajectory(), "p")
        with anyio.move_on_after(0.05):
            await rolling.work()
    found = everything(path)
    assert (found.n, found.looks, found.memory_mib) == (1, 1, 900.0)


async def test_a_record_is_seen_at_the_next_look_and_the_week_before_apart(tmp_path):
    path, now = tmp_path / "s.sqlite3", NOON
    async with SqliteStore(path, clock=lambda: now) as store:
        rolling = Rolling(store)
        await store.record(trajectory("r-1"), "p")
        recent, earlier = await rolling.recent(900)
        assert (recent.n, earlier.n) == (1, 0)
        now += timedelta(hours=1)
        await store.record(trajectory("r-2"), "p")
        recent, earlier = await rolling.recent(900)
        assert (recent.n, earlier.n) == (1, 1)


async def test_what_could_not_be_written_is_kept_for_the_next_time(tmp_path):
    path = tmp_path / "folder" / "s.sqlite3"
    path.parent.write_text("in the way")
    async with SqliteStore(path) as store:
        rolling = Rolling(store)
        rolling.hear(SEEN)
        await rolling.roll(last=True)
        path.parent.unlink()
        await rolling.roll(last=True)
    assert everything(path).looks == 1
