"""Opening the file: one kind of connection that writes, one that reads.

Covers creation with private permissions, write-ahead logging, migrations, and refusal of files
that are not ours. Errors of SQLite pass through here; `xnai.store.faults` translates them.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from urllib.parse import quote

from xnai.core.errors import StoreError
from xnai.store.schema import APPLICATION_ID, MIGRATIONS, Migration

_RETRY_S: Final = 0.01
_CACHE_KIB: Final = 512
"""Of pages, for a connection that only adds rows; what it wrote before it need not have at hand."""
_STATEMENTS: Final = 8
"""Kept ready. One that adds many rows at once takes 100 KiB, and there is one for each number."""


def open_writer(
    path: Path, *, busy_s: float, migrations: Sequence[Migration] = MIGRATIONS
) -> sqlite3.Connection:
    """Open the file for writing, made and migrated if need be; the caller closes.

    Args:
        busy_s: how long to wait for another process that is writing.

    Raises:
        StoreError: the file is another program's, or of a newer version of xnai.
        sqlite3.Error, OSError: it cannot be opened or written.
    """
    _create(path)
    connection = sqlite3.connect(
        path, timeout=busy_s, isolation_level=None, cached_statements=_STATEMENTS
    )
    try:
        # Before anything is changed: a foreign file stays as it is.
        _check_identity(connection, path, known=len(migrations))
        _write_ahead(connection, busy_s)
        # With WAL this survives a crash of the process; a power cut may lose the last requests,
        # but never leaves half of one.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        _migrate(connection, migrations)
    except BaseException:
        connection.close()
        raise
    return connection


def _write_ahead(connection: sqlite3.Connection, busy_s: float) -> None:
    """Switch to write-ahead logging.

    SQLite does not wait here for another process, which may be making the file at this moment.
    """
    deadline = time.monotonic() + busy_s
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(_RETRY_S)
        else:
            return


def open_reader(path: Path, *, busy_s: float) -> sqlite3.Connection:
    """Open the file for reading only; the caller closes.

    Raises:
        StoreError: the file is another program's, or of a newer version of xnai.
        sqlite3.Error, OSError: it cannot be opened.
    """
    connection = _connect_read_only(path, busy_s)
    try:
        version = _check_identity(connection, path, known=len(MIGRATIONS))
    except BaseException:
        connection.close()
        raise
    if version < len(MIGRATIONS):
        connection.close()
        open_writer(path, busy_s=busy_s).close()
        connection = _connect_read_only(path, busy_s)
    connection.row_factory = sqlite3.Row
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit what is done inside, or none of it."""
    # IMMEDIATE waits for the other writer here; a lock upgraded later would fail without waiting.
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:
            connection.rollback()
        raise
    connection.commit()


def _create(path: Path) -> None:
    """Make the folder and the file for the owner alone; SQLite gives -wal and -shm its mode."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _connect_read_only(path: Path, busy_s: float) -> sqlite3.Connection:
    uri = f"file:{quote(str(path))}?mode=ro"
    connection = sqlite3.connect(uri, uri=True, timeout=busy_s, isolation_level=None)
    try:
        connection.execute("PRAGMA user_version")
    except sqlite3.OperationalError:
        connection.close()
        # In a folder that cannot be written the -shm file cannot be made. Without a -wal file
        # nobody is writing and nothing is missing, so the file may be read as it lies.
        if path.with_name(path.name + "-wal").exists():
            raise
        connection = sqlite3.connect(f"{uri}&immutable=1", uri=True, isolation_level=None)
    return connection


def _check_identity(connection: sqlite3.Connection, path: Path, *, known: int) -> int:
    # One snapshot for all three: another process may be making the file at this moment.
    connection.execute("BEGIN")
    version = _pragma(connection, "user_version")
    ours = _pragma(connection, "application_id") == APPLICATION_ID
    (n_tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    connection.commit()
    if not ours and (version or n_tables):
        raise StoreError(
            f"{path} is a database of another program.",
            hint="Name another file with `store.path` in the configuration.",
        )
    if version > known:
        raise StoreError(
            f"{path} was written by a newer xnai: its schema is version {version}, "
            f"this xnai knows up to {known}.",
            hint="Upgrade xnai, or name another file with `store.path` in the configuration.",
        )
    return version


def _migrate(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    if _pragma(connection, "user_version") == len(migrations):
        return
    with transaction(connection):
        # Read again inside the lock: another process may have migrated in between.
        done = _pragma(connection, "user_version")
        for migration in migrations[done:]:
            for statement in migration:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    (value,) = connection.execute(f"PRAGMA {name}").fetchone()
    return int(value)
