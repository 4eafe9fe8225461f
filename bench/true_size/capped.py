"""A memory cgroup around this process and all that it starts: the kernel kills what does not fit.

Covers both versions of cgroups, where this user may make one. A file's pages count for the cgroup
that read them first, so that those which are in memory already are dropped at the beginning.
Source: Linux' Documentation/admin-guide/cgroup-v1/memory.rst and cgroup-v2.rst.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from xnai.engines.cgroups import Cgroups

NAME: Final = "xnai-steps"


@dataclass(frozen=True, kw_only=True, slots=True)
class Cap:
    """One that holds this process."""

    folder: Path
    version: int

    @property
    def kills(self) -> int:
        """Processes that the kernel has killed in it for want of memory."""
        name = "memory.oom_control" if self.version == 1 else "memory.events"
        pairs = dict(line.split() for line in (self.folder / name).read_text("ascii").splitlines())
        return int(pairs["oom_kill"])

    @property
    def peak_mib(self) -> float:
        """Most that it ever held, pages of files among it that could have been taken back."""
        name = "memory.max_usage_in_bytes" if self.version == 1 else "memory.peak"
        return int((self.folder / name).read_text("ascii")) / 2**20


@contextmanager
def capped(limit_mib: float) -> Iterator[Cap]:
    """Hold this process and its children within a limit, swap none.

    Raises:
        OSError: this user may make no memory cgroup here.
    """
    version, parent = next(Cgroups().groups("memory"))
    cap = Cap(folder=parent / f"{NAME}-{os.getpid()}", version=version)
    cap.folder.mkdir()
    try:
        with suppress(OSError):
            Path("/proc/sys/vm/drop_caches").write_text("1", "ascii")
        limit = "memory.limit_in_bytes" if version == 1 else "memory.max"
        (cap.folder / limit).write_text(str(int(limit_mib * 2**20)), "ascii")
        _enter(cap.folder)
        yield cap
    finally:
        _enter(parent)
        cap.folder.rmdir()


def _enter(folder: Path) -> None:
    (folder / "cgroup.procs").write_text(str(os.getpid()), "ascii")
