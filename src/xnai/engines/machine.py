"""What the speed of an engine depends on besides its file: processor, cores, llama.cpp.

Of the processor nothing is assumed but which weights llama.cpp repacks for it; whatever it says it
can do is part of the fingerprint.
"""

from __future__ import annotations

import os
import platform
import sys
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Final

import psutil

from xnai.core.config import LlamaModel
from xnai.engines.cgroups import Cgroups
from xnai.engines.footprint import MIB

_X86: Final = frozenset({"x86_64", "amd64"})
"""Processors for which it is known what llama.cpp repacks."""
SINGLE_THREAD_BYTES: Final = 24 * MIB
"""Below this size a second thread waits for the first more than it helps."""
_CPUINFO: Final = Path("/proc/cpuinfo")
_NAMES: Final = ("model name", "CPU part", "Model")
_FEATURES: Final = ("flags", "Features")


@dataclass(frozen=True, kw_only=True, slots=True)
class Fingerprint:
    """Another one means that what was measured says nothing.

    Args:
        cores: real ones.
        logical: threads that they run.
        features: a digest of what the processor can do.
        engine: version of the built-in llama.cpp.
    """

    processor: str
    cores: int
    logical: int
    features: str
    engine: str

    def difference(self, other: Fingerprint) -> str:
        """What is another, in words; empty where nothing is."""
        if (self.processor, self.features) != (other.processor, other.features):
            return f"another processor ({other.processor})"
        if (self.cores, self.logical) != (other.cores, other.logical):
            return f"{other.cores} cores and {other.logical} threads"
        if self.engine != other.engine:
            return f"another llama.cpp ({other.engine})"
        return ""


def this_machine() -> Fingerprint:
    """Look at it. Blocking, a millisecond."""
    facts = _cpuinfo()
    named = (facts[name] for name in _NAMES if facts.get(name))
    can = next((facts[name] for name in _FEATURES if facts.get(name)), platform.machine())
    return Fingerprint(
        processor=next(named, "") or platform.processor() or platform.machine(),
        cores=psutil.cpu_count(logical=False) or os.cpu_count() or 1,
        logical=os.cpu_count() or 1,
        features=sha256(" ".join(sorted(can.split())).encode()).hexdigest()[:16],
        engine=version("xllamacpp"),
    )


def threads_for(tensor_bytes: int) -> int:
    """Threads to compute with: the real cores, or one for a tiny model."""
    if tensor_bytes < SINGLE_THREAD_BYTES:
        return 1
    return usable_cores()


@cache
def usable_cores() -> int:
    """Real cores that this process may use: of the machine, or fewer where it is held to some.

    A thread that waits for its share of a core holds up all the others of an engine.
    """
    real = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    return max(1, int(min(real, _allowed_cores(), Cgroups().cores())))


def _allowed_cores() -> int:
    """By the scheduler; where it does not tell, all."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def knows_repacking() -> bool:
    """Whether it is known which weights llama.cpp repacks for this processor."""
    return platform.machine().lower() in _X86


def may_repack(model: LlamaModel) -> bool:
    """Whether its engine can be told to keep weights a second time: ours, where that is known."""
    return model.binary is None and knows_repacking()


def _cpuinfo() -> dict[str, str]:
    """What Linux says of the first core; nothing elsewhere."""
    try:
        text = _CPUINFO.read_text("utf-8", "replace")
    except OSError:
        return {}
    found: dict[str, str] = {}
    for line in text.splitlines():
        name, _, value = line.partition(":")
        found.setdefault(name.strip(), value.strip())
    return found
