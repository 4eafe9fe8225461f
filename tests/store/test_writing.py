"""Whether the store can be written, as it is seen without writing to it."""

import sqlite3
from contextlib import closing

import pytest

from xnai.core.errors import StoreError
from xnai.core.events import RecordFailed
from xnai.store.store import SqliteStore
from xnai.store.writing import Writable

pytestmark = pytest.mark.anyio
LOST = RecordFailed(request_id="r", error="full")


async def test_a_store_that_is_well_is_not_written_to(tmp_path):
    path = tmp_path / "s.sqlite3"
    async with SqliteStore(path) as store:
        found = Writable(store)
        await found.look()
        wal = path.with_name(path.name + "-wal")
        n_bytes = wal.stat().st_size
        await found.look()
        assert wal.stat().st_size == n_bytes
        found.hear(LOST)
        await found.look()
        assert wal.stat().st_size > n_bytes, "after a loss it is tried in earnest"


async def test_a_store_that_another_program_keeps_locked_is_not_writable(tmp_path):
    path = tmp_path / "s.sqlite3"
    async with SqliteStore(path, busy_s=0.05) as store:
        found = Writable(store)
        await found.look()
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreError, match="locked"):
                await found.look()
        await found.look()


async def test_a_folder_that_is_none_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    async with SqliteStore(tmp_path / "file" / "s.sqlite3") as store:
        with pytest.raises(StoreError):
            await Writable(store).look()
