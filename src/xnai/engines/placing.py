"""Puts files in their place whole or not at all, and says what is in the way.

Covers: room on the disk, a file beside the target that becomes it at the end, one process at a
time, SHA-256. Does not cover where the bytes come from.
"""

from __future__ import annotations

import errno
import fcntl
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from glob import escape
from pathlib import Path
from tempfile import mkstemp
from typing import Final

from xnai.core.errors import FetchFailed

CHUNK_BYTES: Final = 1 << 20
SPARE_BYTES: Final = 64 << 20
"""What is left free on a disk: a full one makes other programs fail."""
GIB: Final = 1 << 30
MIB: Final = 1 << 20
_FULL: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def shown_bytes(n_bytes: float) -> str:
    """As people read it: `4.36 GiB`, `391 MiB`, `512 bytes`."""
    if n_bytes >= GIB:
        return f"{n_bytes / GIB:.2f} GiB"
    return f"{n_bytes / MIB:,.0f} MiB" if n_bytes >= MIB else f"{n_bytes:,.0f} bytes"


def free_bytes(folder: Path) -> int:
    """What may be written below a folder, which need not exist yet."""
    there = next(each for each in (folder, *folder.parents) if each.exists())
    return max(0, shutil.disk_usage(there).free - SPARE_BYTES)


def check_room(folder: Path, n_bytes: int) -> None:
    """See that so much can be written below a folder.

    Raises:
        FetchFailed: it cannot; carries both figures.
    """
    free = free_bytes(folder)
    if n_bytes > free:
        raise FetchFailed(
            f"{folder} has room for {shown_bytes(free)}, but {shown_bytes(n_bytes)} are needed.",
            hint="Free some space (`xnai list --files` shows what the models take), or set "
            "XNAI_HOME to a folder on a larger disk.",
        )


@contextmanager
def writing(target: Path) -> Iterator[None]:
    """Say in the words of this program why something cannot be written.

    Raises:
        FetchFailed: the disk is full, or the file may not be written.
    """
    try:
        yield
    except OSError as error:
        full = error.errno in _FULL
        what = "the disk is full" if full else (error.strerror or str(error))
        raise FetchFailed(
            f"{target} cannot be written: {what}.",
            hint="Free some space, and run the same command again." if full else "",
        ) from error


@contextmanager
def placed(target: Path) -> Iterator[Path]:
    """A new file that becomes `target` when the block ends well, and is removed when it does not.

    Raises:
        FetchFailed: it cannot be written.
    """
    with writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = mkstemp(prefix=f".{target.name[:80]}-", suffix=".part", dir=target.parent)
        os.close(handle)
        staged = Path(name)
        try:
            yield staged
            settle(staged, target)
        finally:
            staged.unlink(missing_ok=True)


def settle(staged: Path, target: Path) -> None:
    """Give a whole file its name; after a power cut it is whole, or it is not there.

    Raises:
        OSError: it cannot be done.
    """
    with staged.open("rb+") as file:
        os.fsync(file.fileno())
    staged.chmod(0o644)
    staged.replace(target)
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        with suppress(OSError):  # some file systems know no such thing
            os.fsync(folder)
    finally:
        os.close(folder)


def beside(target: Path, what: str) -> Path:
    """A hidden file next to a model file, for what belongs to it."""
    return target.with_name(f".{target.name}.{what}")


def lock_of(target: Path) -> Path:
    """What whoever fetches, imports or removes a file holds meanwhile."""
    return beside(target, "lock")


@contextmanager
def alone(target: Path, *, waits: Callable[[], None]) -> Iterator[None]:
    """One process at a time; the kernel gives the lock back, whatever a holder dies of.

    Args:
        target: what is fetched, imported or removed; its lock is made where it is missing, and
            stays.
        waits: is called once when another process is at it.
    """
    lock = lock_of(target)
    with writing(lock):
        lock.parent.mkdir(parents=True, exist_ok=True)
        file = lock.open("ab")
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waits()
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def parts_of(target: Path) -> Sequence[Path]:
    """What earlier tries have left of a file, by download or by copy."""
    return sorted(target.parent.glob(f".{escape(target.name)}[.-]*.part"))


def sha256_of(path: Path, *, told: Callable[[int], None] = lambda n: None) -> str:
    """Read a file to its end.

    Args:
        told: is called with the bytes of each step.

    Raises:
        OSError: it cannot be read.
    """
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            digest.update(chunk)
            told(len(chunk))
    return digest.hexdigest()
