"""Limits that hold this process and others together: those of a container, a unit, a job.

The machine may have more than such a group; whoever goes by the machine has too many threads there,
or is killed for want of memory. Limits of all groups above count, and may be changed at any time.

Covers both versions of cgroups. Source: Linux' Documentation/admin-guide/cgroup-v1/memory.rst and
cgroup-v2.rst, Documentation/scheduler/sched-bwc.rst.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

_MEMORY_LIMITS: Final = {1: ("memory.limit_in_bytes",), 2: ("memory.max", "memory.high")}
_MEMORY_USED: Final = {1: "memory.usage_in_bytes", 2: "memory.current"}
_FILES: Final = {
    1: ("total_active_file", "total_inactive_file"),
    2: ("active_file", "inactive_file"),
}
NONE: Final = float(1 << 60)
"""From which number of bytes on a limit is none: version 1 tells the largest number of pages."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Cgroups:
    """The groups of a process.

    Args:
        mounted: where they are seen.
        own: where the kernel tells which they are.
    """

    mounted: Path = Path("/sys/fs/cgroup")
    own: Path = Path("/proc/self/cgroup")

    def memory_limit(self) -> float:
        """Bytes; `NONE` where there is none."""
        groups = self.groups("memory")
        return min((_memory_limit(folder, version) for version, folder in groups), default=NONE)

    def memory_left(self) -> float:
        """Bytes until a limit; `NONE` where there is none.

        Pages of files do not count as used: the kernel takes them back before it kills, and weights
        are such pages.
        """
        groups = self.groups("memory")
        return min((_memory_left(folder, version) for version, folder in groups), default=NONE)

    def cores(self) -> float:
        """Of processor time; infinite where it is not limited."""
        groups = self.groups("cpu")
        return min((_cores(folder, version) for version, folder in groups), default=float("inf"))

    def groups(self, controller: Literal["memory", "cpu"]) -> Iterator[tuple[int, Path]]:
        """Version and folder of the group that this process is in, and of all above it.

        Within a container the folder may not be seen by the name that the kernel tells; the
        container's own group is then the one that is mounted.
        """
        try:
            lines = self.own.read_text("utf-8").splitlines()
        except OSError:
            return
        told: dict[str, str] = {}
        for line in lines:
            _, names, path = line.split(":", 2)
            told |= dict.fromkeys(names.split(","), path.lstrip("/"))
        version = 1 if controller in told else 2
        root = self.mounted / controller if version == 1 else self.mounted
        folder = root / told.get(controller if version == 1 else "", "")
        for each in (folder, *folder.parents):
            if each.is_relative_to(root) and each.is_dir():
                yield version, each


def _memory_limit(folder: Path, version: int) -> float:
    found = [NONE]
    for name in _MEMORY_LIMITS[version]:
        with suppress(OSError, ValueError):  # `max` is none, and the root of version 2 has no file
            found.append(float((folder / name).read_text("ascii")))
    return min(found)


def _memory_left(folder: Path, version: int) -> float:
    limit = _memory_limit(folder, version)
    if limit >= NONE:
        return NONE
    try:
        used = int((folder / _MEMORY_USED[version]).read_text("ascii"))
        lines = (folder / "memory.stat").read_text("ascii").splitlines()
        stat = dict(line.split(maxsplit=1) for line in lines)
        files = sum(int(stat.get(name, 0)) for name in _FILES[version])
    except (OSError, ValueError):
        return limit
    return max(0.0, limit - max(0, used - files))


def _cores(folder: Path, version: int) -> float:
    names = ("cpu.cfs_quota_us", "cpu.cfs_period_us") if version == 1 else ("cpu.max",)
    try:
        words = " ".join((folder / name).read_text("ascii") for name in names).split()
        quota, period = (float(word) for word in words)
    except (OSError, ValueError):  # `max` is no number
        return float("inf")
    return quota / period if quota > 0 and period > 0 else float("inf")
