"""What SQLite and the disk say when they fail, in words that help."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from xnai.core.errors import StoreError

_ELSEWHERE = "set `store.path` in the configuration to a place that can be written"
_FAULTS: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_FULL: ("the disk is full", f"Free some space, or {_ELSEWHERE}."),
    sqlite3.SQLITE_IOERR: (
        "the disk refused to read or write (full, over a limit, or faulty)",
        f"Free some space, check the disk, or {_ELSEWHERE}.",
    ),
    sqlite3.SQLITE_READONLY: (
        "it or its folder is read-only",
        f"Make both writable, or {_ELSEWHERE}.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "it cannot be opened",
        f"Check that it is a file and that its folder is writable, or {_ELSEWHERE}.",
    ),
    sqlite3.SQLITE_BUSY: (
        "another program has kept it locked too long",
        "End the other program, or try again.",
    ),
    sqlite3.SQLITE_NOTADB: (
        "it is not an SQLite file",
        "Move it away, and a new one will be made; or name another file with `store.path`.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        "it is damaged",
        "Move it away, and a new one will be made; `sqlite3 FILE .recover` may save the old one.",
    ),
}


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn errors of SQLite and the operating system about `path` into `StoreError`."""
    try:
        yield
    except sqlite3.Error as exc:
        raise _of_sqlite(path, exc) from exc
    except OSError as exc:
        raise StoreError(
            f"The store {path} cannot be used: {exc.strerror or exc}.",
            hint=f"Correct this, or {_ELSEWHERE}.",
        ) from exc


def _of_sqlite(path: Path, exc: sqlite3.Error) -> StoreError:
    # The low byte is the primary code; the rest refines it. Errors of the Python wrapper have none.
    code = getattr(exc, "sqlite_errorcode", 0) & 0xFF
    what, hint = _FAULTS.get(code, ("SQLite reports an error", ""))
    return StoreError(f"The store {path} cannot be used: {what} ({exc}).", hint=hint)
