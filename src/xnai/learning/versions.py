"""Where lessons are kept, and who decides: a folder that a crash never leaves half changed.

    lessons/<SHA-256>.json    every version, by the hash of its bytes, never changed
    standing.json             who decides, replaced whole
    lock.sqlite3              whoever changes the standing holds it

A version is on disk, with its name, before a standing may speak of it. So whatever moment a process
dies at, the standing is the old one or the new one, and each names versions that are there.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from xnai.core.errors import ConfigError, StoreError
from xnai.learning.learned import Lessons, digest, read_lessons
from xnai.learning.learned import to_json as lessons_json
from xnai.learning.standing import SHIPPED, Standing, as_shipped, read_standing
from xnai.learning.standing import to_json as standing_json

_BUSY_S: Final = 10.0
"""How long to wait for another process that changes the standing."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Versions:
    """The versions of one user.

    Args:
        folder: made at the first write.
    """

    folder: Path

    @property
    def path(self) -> Path:
        """Of the standing."""
        return self.folder / "standing.json"

    def standing(self) -> Standing:
        """Who decides now. Blocking.

        Raises:
            ConfigError: it is of another schema, or damaged.
            StoreError: it cannot be read.
        """
        found = _read(self.path)
        if found is None:
            return Standing()
        return read_standing(found, named=str(self.path))

    def lessons(self, version: str) -> Lessons | None:
        """What a version holds; None for the shipped one, which has no lessons. Blocking.

        Raises:
            ConfigError: it is missing, damaged or of another schema.
            StoreError: it cannot be read.
        """
        if version == SHIPPED:
            return None
        path = self._of(version)
        found = _read(path)
        if found is None or digest(found) != version:
            told = "is missing" if found is None else "is not what its name says"
            raise ConfigError(
                f"{path} {told}.", hint="`xnai learn reset` goes back to the shipped calibration."
            )
        return read_lessons(found, named=str(path))

    def keep(self, lessons: Lessons) -> str:
        """Write a version to disk; its name. Blocking.

        Raises:
            StoreError: disk full or read-only.
        """
        document = lessons_json(lessons)
        version = digest(document)
        with _translated(self.folder):
            if _read(self._of(version)) != document:
                _write(self._of(version), document)
        return version

    def change(self, step: Callable[[Standing], Standing]) -> Standing:
        """Go from the standing of now to the next, alone. Blocking.

        Args:
            step: pure; what it raises leaves everything as it was.

        Raises:
            ConfigError, StoreError: as for `standing` and `keep`.
        """
        with _translated(self.folder), self._alone():
            before = self.standing()
            after = step(before)
            if after != before:
                _write(self.path, standing_json(after))
        return after

    def reset(self, at: str) -> Standing:
        """As shipped, also where the standing cannot be read: that one is put aside. Blocking.

        Raises:
            StoreError: disk full or read-only.
        """
        with _translated(self.folder), self._alone():
            try:
                before = self.standing()
            except ConfigError:
                before = None
                self.path.replace(self.path.with_suffix(".unreadable.json"))
            after = as_shipped(before, at)
            _write(self.path, standing_json(after))
        return after

    def stamp(self) -> tuple[int, int]:
        """Changes whenever the standing does; cheap enough to look at before every request."""
        try:
            found = self.path.stat()
        except OSError:
            return 0, 0
        return found.st_mtime_ns, found.st_ino

    def _of(self, version: str) -> Path:
        return self.folder / "lessons" / f"{version}.json"

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """An empty database is a lock that every system has, and that dies with its holder."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = sqlite3.connect(self.folder / "lock.sqlite3", timeout=_BUSY_S, isolation_level=None)
        with closing(lock):
            lock.execute("BEGIN EXCLUSIVE")
            yield


@contextmanager
def _translated(folder: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        told = getattr(error, "strerror", None) or error
        raise StoreError(
            f"What is learned cannot be kept in {folder}: {told}.",
            hint="Make room, or make the folder writable. What was kept before stands.",
        ) from error


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StoreError(f"{path} cannot be read: {error.strerror}.") from error


def _write(path: Path, content: bytes) -> None:
    """Replace a file whole or not at all, and be sure that it is on disk."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Have the new name on disk too. Windows opens no folders, and does it by itself."""
    if os.name != "nt":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
