"""What goes wrong with files, disks and other processes: clear errors, and nothing half-written."""

# ruff: noqa: ASYNC240 - the files of a test are small, and nothing else wants its loop

from __future__ import annotations

import math
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import anyio
import pytest

from tests.store.builders import listed, shown, trajectory
from xnai.core.errors import StoreError
from xnai.core.judgement import Evidence
from xnai.store import SqliteStore
from xnai.store.connection import open_reader, open_writer
from xnai.store.schema import MIGRATIONS

pytestmark = pytest.mark.anyio
ROOT = Path(__file__).parents[2]
BIG = "x" * 2_000_000


def writer(path: Path, prefix: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.store.write_many", str(path), prefix, str(count)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
        stdout=subprocess.PIPE,
        text=True,
    )


def assert_sound(path: Path) -> None:
    """Every request has all of its two calls and eight pieces of evidence."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        (n_requests,) = connection.execute("SELECT count(*) FROM request").fetchone()
        (n_calls,) = connection.execute("SELECT count(*) FROM call").fetchone()
        (n_evidence,) = connection.execute("SELECT count(*) FROM evidence").fetchone()
    assert (n_calls, n_evidence) == (2 * n_requests, 8 * n_requests)


@contextmanager
def file_size_limit(n_bytes: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (n_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_two_processes_share_one_file_without_losing_a_request(path: Path) -> None:
    processes = [writer(path, prefix, 200) for prefix in ("a", "b")]
    written = [process.communicate()[0].split() for process in processes]
    assert [process.returncode for process in processes] == [0, 0]
    kept = {line.id for line in listed(path, limit=1000)}
    assert len(kept) == 400
    assert kept == {*written[0], *written[1]}
    assert_sound(path)


def test_opening_waits_for_a_process_that_is_making_the_file(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        ends = threading.Timer(0.3, other.rollback)
        ends.start()
        open_writer(path, busy_s=20).close()
        ends.join()
    assert_sound(path)


async def test_a_writer_killed_in_the_middle_leaves_all_that_it_committed(path: Path) -> None:
    process = writer(path, "k", 10_000)
    assert process.stdout is not None
    for _ in range(20):
        process.stdout.readline()
    process.send_signal(signal.SIGKILL)
    process.communicate()
    kept = {line.id for line in listed(path, limit=100_000)}
    async with SqliteStore(path) as store:
        await store.record(trajectory("after"), "")
    assert kept >= {f"k-{i}" for i in range(20)}
    assert_sound(path)


async def test_a_caller_cancelled_during_a_record_leaves_it_whole(path: Path) -> None:
    async with SqliteStore(path) as store:
        open_writer(path, busy_s=1).close()
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            async with anyio.create_task_group() as group:
                group.start_soon(store.record, trajectory(), "")
                await anyio.wait_all_tasks_blocked()
                group.cancel_scope.cancel()
                other.rollback()
        assert shown(path).id == "r-1"
    assert_sound(path)


async def test_a_caller_cancelled_before_a_record_leaves_nothing(path: Path) -> None:
    async with SqliteStore(path) as store:
        with anyio.CancelScope() as scope:
            scope.cancel()
            await store.record(trajectory(), "")
        assert listed(path) == []


async def test_recording_does_not_block_the_event_loop(path: Path) -> None:
    async with SqliteStore(path) as store:
        open_writer(path, busy_s=1).close()
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            async with anyio.create_task_group() as group:
                group.start_soon(store.record, trajectory(), "")
                # Only a free loop gets here while the record waits for the lock.
                await anyio.wait_all_tasks_blocked()
                other.rollback()


async def test_a_store_locked_too_long_is_an_error_and_can_be_used_afterwards(path: Path) -> None:
    async with SqliteStore(path, busy_s=0.05) as store:
        open_writer(path, busy_s=1).close()
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreError, match="kept it locked too long") as locked:
                await store.record(trajectory(), "")
        assert str(path) in locked.value.message
        await store.record(trajectory(), "")
        assert len(listed(path)) == 1


async def test_a_full_disk_is_an_error_and_nothing_is_half_written(half_mib: Path) -> None:
    path = half_mib / "xnai.sqlite3"
    async with SqliteStore(path) as store:
        await store.record(trajectory("fits"), "")
        with pytest.raises(StoreError, match="the disk is full") as full:
            await store.record(trajectory("too-big", refuted=BIG), "")
        assert "Free some space" in full.value.hint
        await store.record(trajectory("fits-again"), "")
        assert [line.id for line in listed(path)] == ["fits-again", "fits"]
    assert_sound(path)


async def test_a_file_that_may_not_grow_is_an_error_and_nothing_is_half_written(
    path: Path,
) -> None:
    async with SqliteStore(path) as store:
        await store.record(trajectory("fits"), "")
        with file_size_limit(500_000), pytest.raises(StoreError, match="refused to read or write"):
            await store.record(trajectory("too-big", refuted=BIG), "")
        await store.record(trajectory("fits-again"), "")
        assert [line.id for line in listed(path)] == ["fits-again", "fits"]
    assert_sound(path)


async def test_a_record_that_fails_at_its_last_row_leaves_none_of_its_rows(path: Path) -> None:
    whole = trajectory()
    last = whole.attempts[-1]
    odd = replace(last, evidence=(*last.evidence, Evidence(kind="parse", score=1, weight=math.nan)))
    async with SqliteStore(path) as store:
        with pytest.raises(StoreError, match=r"NOT NULL.*evidence\.weight"):
            await store.record(replace(whole, attempts=(whole.attempts[0], odd)), "")
        assert listed(path) == []
        await store.record(whole, "")
    assert_sound(path)


def test_the_writer_refuses_evidence_of_no_call(path: Path) -> None:
    row = (1, 1, 1, "parse", 1.0, 0.0)
    with (
        closing(open_writer(path, busy_s=1)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"),
    ):
        connection.execute(
            "INSERT INTO evidence (request, attempt, position, kind, weight, cost_s) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            row,
        )


async def test_a_read_only_folder_is_an_error_that_names_the_file(own_folder: Path) -> None:
    own_folder.chmod(0o500)
    path = own_folder / "xnai.sqlite3"
    async with SqliteStore(path) as store:
        with pytest.raises(StoreError, match="Permission denied") as refused:
            await store.record(trajectory(), "")
    assert str(path) in refused.value.message
    assert "store.path" in refused.value.hint


async def test_a_read_only_store_can_be_read_but_not_written(own_folder: Path) -> None:
    path = own_folder / "xnai.sqlite3"
    async with SqliteStore(path) as store:
        await store.record(trajectory(), "")
    path.chmod(0o400)
    own_folder.chmod(0o500)
    async with SqliteStore(path) as store:
        assert shown(path).id == "r-1"
        with pytest.raises(StoreError, match="Permission denied"):
            await store.record(trajectory("r-2"), "")


async def test_a_store_whose_folder_became_read_only_is_an_error(own_folder: Path) -> None:
    path = own_folder / "xnai.sqlite3"
    async with SqliteStore(path) as store:
        await store.record(trajectory(), "")
    own_folder.chmod(0o500)
    async with SqliteStore(path) as store:
        with pytest.raises(StoreError, match=r"read-only|cannot be opened"):
            await store.record(trajectory("r-2"), "")


@pytest.mark.parametrize("content", [b"not a database at all" * 100, b"\x00" * 4096])
async def test_a_file_that_is_no_database_is_refused_and_left_alone(
    path: Path, content: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    async with SqliteStore(path) as store:
        with pytest.raises(StoreError, match="not an SQLite file"):
            await store.record(trajectory(), "")
    for use in (listed, shown):
        with pytest.raises(StoreError, match="not an SQLite file") as refused:
            use(path)
        assert str(path) in refused.value.message
        assert "Move it away" in refused.value.hint
    assert path.read_bytes() == content


async def test_an_empty_file_becomes_a_store(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    async with SqliteStore(path) as store:
        assert listed(path) == []
        await store.record(trajectory(), "")
        assert len(listed(path)) == 1


async def test_a_damaged_store_is_an_error(path: Path) -> None:
    async with SqliteStore(path) as store:
        await store.record(trajectory(), "x" * 20_000)
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)
    async with SqliteStore(path) as store:
        with pytest.raises(StoreError, match="damaged"):
            listed(path)
        with pytest.raises(StoreError, match="damaged"):
            await store.record(trajectory("r-2"), "")


async def test_a_folder_in_place_of_the_file_is_an_error(tmp_path: Path) -> None:
    async with SqliteStore(tmp_path) as store:
        with pytest.raises(StoreError, match="Is a directory"):
            await store.record(trajectory(), "")
        with pytest.raises(StoreError, match="refused to read"):
            listed(tmp_path)


async def test_a_database_of_another_program_is_refused_and_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmarks (url)")
    before = path.read_bytes()
    async with SqliteStore(path) as store:
        with pytest.raises(StoreError, match="another program"):
            await store.record(trajectory(), "")
        with pytest.raises(StoreError, match="another program"):
            listed(path)
    assert path.read_bytes() == before


async def test_a_store_of_a_newer_version_is_refused(path: Path) -> None:
    path.parent.mkdir()
    newer = (*MIGRATIONS, ("ALTER TABLE request ADD COLUMN mood TEXT",))
    open_writer(path, busy_s=1, migrations=newer).close()
    async with SqliteStore(path) as store:
        told = f"schema is version {len(newer)}, this xnai knows up to {len(MIGRATIONS)}"
        with pytest.raises(StoreError, match=told):
            await store.record(trajectory(), "")
        with pytest.raises(StoreError, match="newer xnai"):
            listed(path)


async def test_a_migration_keeps_what_was_recorded(path: Path) -> None:
    async with SqliteStore(path) as store:
        await store.record(trajectory(), "kept")
    newer = (*MIGRATIONS, ("ALTER TABLE request ADD COLUMN mood TEXT DEFAULT 'calm'",))
    with closing(open_writer(path, busy_s=1, migrations=newer)) as connection:
        assert connection.execute("SELECT prompt, mood FROM request").fetchall() == [
            ("kept", "calm")
        ]
        assert connection.execute("PRAGMA user_version").fetchone() == (len(newer),)


def test_a_migration_that_fails_changes_nothing(path: Path) -> None:
    open_writer(path, busy_s=1).close()
    broken = (*MIGRATIONS, ("ALTER TABLE request ADD COLUMN mood TEXT", "CREATE TABLE request (x)"))
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        open_writer(path, busy_s=1, migrations=broken)
    with closing(open_reader(path, busy_s=1)) as connection:
        names = [row["name"] for row in connection.execute("PRAGMA table_info(request)")]
    assert "mood" not in names


async def test_a_closed_store_lets_go_of_its_file(path: Path) -> None:
    store = SqliteStore(path)
    await store.record(trajectory(), "")
    await store.aclose()
    await store.aclose()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
