"""Model files on their way into the page cache, and how much of them is there.

Reading ahead takes no memory that anybody misses: the kernel gives the pages of a file away as soon
as somebody wants the room. It stops where little memory is free, and at once when it is told to.
Blocking; meant for a thread. Does not cover whether it pays (`xnai.engines.residency`).

Source: mincore(2), posix_fadvise(2).
"""

from __future__ import annotations

import ctypes
import mmap
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Final

from xnai.engines.memory import available_mib

MIB: Final = 1 << 20
_PIECE: Final = 4 * MIB
_LOOK_EVERY: Final = 64 * MIB
FIRST_GUESS_MIB_S: Final = 500.0
"""Of a disk that was not measured: an SSD on SATA."""


@dataclass(slots=True)
class DiskSpeed:
    """MiB a second that files were read at; the newest reading counts half."""

    mib_s: float = FIRST_GUESS_MIB_S

    def heard(self, mib: float, seconds: float) -> None:
        """Take in one reading; a short one says nothing."""
        if mib >= 64 and seconds > 0:
            self.mib_s = (self.mib_s + mib / seconds) / 2


def cached_share(path: Path) -> float:
    """Share of a file that is in the page cache, in [0, 1]; 0 where nobody can tell.

    Takes 10 ms for 5 GB.
    """
    try:
        with (
            path.open("rb") as file,
            mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY) as mapped,
        ):
            found = _resident(mapped)
    except (OSError, ValueError):
        return 0.0
    return found


def _resident(mapped: mmap.mmap) -> float:
    n_pages = -(-len(mapped) // mmap.PAGESIZE)
    pages = (ctypes.c_ubyte * n_pages)()
    start = (ctypes.c_ubyte * 0).from_buffer(mapped)
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        mincore = getattr(libc, "mincore", None)
        if mincore is None:
            return 0.0
        address, length = ctypes.c_void_p(ctypes.addressof(start)), ctypes.c_size_t(len(mapped))
        if mincore(address, length, pages):
            return 0.0
    finally:
        del start  # else the mapping cannot be closed
    return sum(bytes(pages).translate(_IN_MEMORY)) / n_pages


_IN_MEMORY: Final = bytes(value & 1 for value in range(256))


def read_ahead(
    path: Path,
    *,
    stop: Event,
    least_free_mib: float,
    free: Callable[[], float] = available_mib,
    speed: DiskSpeed,
) -> bool:
    """Read a file, so that it is in the page cache; False where it was not read to its end.

    Args:
        stop: set by whoever wants it to end.
        least_free_mib: reading ends where less is free.
        speed: is told how fast it went.
    """
    began, n_read = time.monotonic(), 0
    share_before = cached_share(path)
    buffer = bytearray(_PIECE)
    try:
        with path.open("rb", buffering=0) as file:
            _announce(file.fileno())
            while n := file.readinto(buffer):
                n_read += n
                if stop.is_set():
                    return False
                if n_read % _LOOK_EVERY < _PIECE and free() < least_free_mib:
                    return False
    except OSError:
        return False
    if share_before < _MOSTLY_COLD:
        speed.heard(n_read / MIB, time.monotonic() - began)
    return True


_MOSTLY_COLD: Final = 0.1
"""What was in memory already says nothing about the disk."""


def _announce(file: int) -> None:
    """Have the kernel read far ahead of us, where it knows how."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_SEQUENTIAL)
