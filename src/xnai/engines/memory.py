"""Memory that programs here may have: the machine's, or less where a cgroup holds this process."""

from __future__ import annotations

import psutil

from xnai.engines.cgroups import Cgroups
from xnai.engines.footprint import MIB


def total_mib(groups: Cgroups | None = None) -> float:
    """RAM that all programs here may have together."""
    limit = (groups or Cgroups()).memory_limit()
    return min(float(psutil.virtual_memory().total), limit) / MIB


def available_mib(groups: Cgroups | None = None) -> float:
    """Memory that programs here can have now without anything being swapped out or killed."""
    left = (groups or Cgroups()).memory_left()
    return min(float(psutil.virtual_memory().available), left) / MIB
