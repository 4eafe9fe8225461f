"""Contexts of conversations on disk, while their engine makes room for another.

Covers the private folder, its limits of bytes and age, and which context serves a conversation. A
context is written to a `.part` file and gets its name when it is whole: llama.cpp ends itself over
one that was cut. Does not cover what writes and reads them (`xnai.engines.slots`).

A context holds the words of its conversation. So its file is for its user alone, and it goes when
it is read back, when its time is over, and with the process, also one that was killed: the next one
removes what nobody holds a lock on. Blocking, some milliseconds where files are removed: whoever
works on it in threads takes `turns`.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp
from typing import Final

import anyio

from xnai.engines.prefix import Prefix

_LOCK: Final = ".lock"
_PART: Final = ".part"
_LEFT_FREE_BYTES: Final = 512 << 20
"""A disk is not filled up for what can be read again."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Kept:
    """One context on disk.

    Args:
        key: of the engine that can read it; see `xnai.engines.slots.engine_key`.
        prefix: the conversation that was read.
        saved_at: on the shelf's clock, seconds.
    """

    key: str
    prefix: Prefix
    n_tokens: int
    n_bytes: int
    path: Path
    saved_at: float


def _free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free


class Shelf:
    """The folder and what is in it. Use it as a context manager; leaving it removes all.

    Args:
        base: where it makes a folder of its own.
        max_bytes: of all contexts; those saved longest ago go first.
        max_age_s: older ones go.
        clock: seconds, monotonic.
        free_bytes: left on the disk of a folder.
    """

    def __init__(
        self,
        base: Path,
        *,
        max_bytes: int,
        max_age_s: float,
        clock: Callable[[], float] = time.monotonic,
        free_bytes: Callable[[Path], int] = _free_bytes,
    ) -> None:
        self._base = base
        self._max_bytes = max_bytes
        self._max_age_s = max_age_s
        self._clock = clock
        self._free_bytes = free_bytes
        self._kept: list[Kept] = []
        self._n_parts = 0
        self.turns = anyio.CapacityLimiter(1)
        self._folder: Path | None = None
        self._held: int | None = None

    def open(self) -> None:
        """Make the folder, and remove those of processes that are gone.

        Raises:
            OSError: it cannot be made.
        """
        self._base.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _locked(self._base / _LOCK):
            for folder in self._base.iterdir():
                if folder.is_dir() and not folder.is_symlink() and not _is_held(folder):
                    shutil.rmtree(folder, ignore_errors=True)
            self._folder = Path(mkdtemp(prefix="contexts-", dir=self._base))  # 0700
            self._held = os.open(self._folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
            fcntl.flock(self._held, fcntl.LOCK_EX)

    def close(self) -> None:
        """Remove all."""
        folder, held = self._folder, self._held
        self._folder, self._held, self._kept = None, None, []
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)
        if held is not None:
            os.close(held)

    @property
    def folder(self) -> Path | None:
        """Where engines write; None while it is closed."""
        return self._folder

    @property
    def kept(self) -> tuple[Kept, ...]:
        """What is there, saved longest ago first."""
        return tuple(self._kept)

    def make_room(self, n_bytes: int) -> bool:
        """Have room for a context, removing older ones; False where there can be none."""
        self.expire()
        if self._folder is None or n_bytes > self._max_bytes:
            return False
        while sum(kept.n_bytes for kept in self._kept) + n_bytes > self._max_bytes:
            self.drop(self._kept[0])
        while self._free_bytes(self._folder) < n_bytes + _LEFT_FREE_BYTES:
            if not self._kept:
                return False
            self.drop(self._kept[0])
        return True

    def new_part(self) -> str:
        """The name of a file to be written into the folder."""
        self._n_parts += 1
        return f"{self._n_parts}{_PART}"

    def put(self, part: str, *, key: str, prefix: Prefix, n_tokens: int, n_bytes: int) -> bool:
        """Keep what was written; False, and nothing is kept, where it is not as long as was said.

        What was kept of the same conversation before goes: this goes on from there.
        """
        assert self._folder is not None
        written = self._folder / part
        try:
            whole = written.stat().st_size == n_bytes > 0
            if whole:
                path = written.replace(written.with_suffix(".kv"))
        except OSError:
            whole = False
        if not whole:
            self.discard(part)
            return False
        for kept in [k for k in self._kept if k.key == key]:
            if kept.prefix.shared(prefix) == kept.prefix.length:
                self.drop(kept)
        self._kept.append(
            Kept(
                key=key,
                prefix=prefix,
                n_tokens=n_tokens,
                n_bytes=n_bytes,
                path=path,
                saved_at=self._clock(),
            )
        )
        return True

    def discard(self, part: str) -> None:
        """Remove a file that was not written to its end."""
        if self._folder is not None:
            (self._folder / part).unlink(missing_ok=True)

    def best(self, key: str, asked: Prefix) -> Kept | None:
        """The context that spares most of reading what is asked; None where none spares enough."""
        self.expire()
        fit = self.fitting(key, asked)
        return max(fit, key=lambda k: (k.prefix.shared(asked), k.saved_at), default=None)

    def fitting(self, key: str, asked: Prefix) -> list[Kept]:
        """The contexts that spare enough, too old ones among them. Not blocking."""
        return [k for k in self.kept if k.key == key and k.prefix.is_worth_for(asked)]

    def take(self, kept: Kept) -> bool:
        """Take a context off the shelf to be read; False where its file is not what it was.

        Whoever took it calls `drop` when it was read. What an engine dies of is not tried again.
        """
        if kept in self._kept:
            self._kept.remove(kept)
        try:
            return kept.path.stat().st_size == kept.n_bytes
        except OSError:
            return False

    def drop(self, kept: Kept) -> None:
        """Remove a context."""
        if kept in self._kept:
            self._kept.remove(kept)
        kept.path.unlink(missing_ok=True)

    def expire(self) -> None:
        """Remove those whose time is over."""
        oldest = self._clock() - self._max_age_s
        for kept in [k for k in self._kept if k.saved_at < oldest]:
            self.drop(kept)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Alone among processes."""
    held = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
    finally:
        os.close(held)


def _is_held(folder: Path) -> bool:
    """Whether the process that made it still lives: its lock goes with it."""
    try:
        held = os.open(folder / _LOCK, os.O_RDWR)
    except OSError:
        return False
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    else:
        return False
    finally:
        os.close(held)
