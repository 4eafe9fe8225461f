"""What memory of the machine is left for engines, whatever the configuration lets them have.

Other programs take memory too. Engines may have together what is available now, less a reserve, and
what they hold of it already. Mapped weights are not counted as held: the kernel counts their pages
as available. Where programs stall for want of memory nevertheless, one idle engine goes at a time.

Covers looking and the arithmetic; `xnai.engines.steward` does what follows.
Source: `MemAvailable` in Linux' Documentation/filesystems/proc.rst; PSI in accounting/psi.rst.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import anyio

from xnai.engines.memory import available_mib

LOOK_EVERY_S: Final = 2.0
RESERVE_MIB: Final = 256.0
"""Below this the kernel begins to throw out what it will need again."""
STALL_SHARE: Final = 0.1
"""Share of the last ten seconds in which everything waited for memory; disks do it for moments."""
RELIEF_S: Final = 10.0
"""What one engine that goes has changed is not seen before: the share is of so many seconds."""
_STALLS: Final = Path("/proc/pressure/memory")


@dataclass(frozen=True, kw_only=True, slots=True)
class Look:
    """What was seen.

    Args:
        available_mib: that programs can have without anything being swapped out.
        stalled: share of the last ten seconds in which every program waited for memory, in [0, 1].
    """

    available_mib: float
    stalled: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Room:
    """What the machine has for all engines together.

    Args:
        available_mib: less the reserve; what engines hold besides mapped weights comes on top.
        relief: an idle engine is to go.
    """

    available_mib: float
    relief: bool


def look() -> Look:
    """Look at this machine; where it does not tell about stalls, there are none."""
    return Look(available_mib=available_mib(), stalled=_stalled())


def _stalled() -> float:
    try:
        return read_stalls(_STALLS.read_text("ascii"))
    except (OSError, ValueError):
        return 0.0


def read_stalls(text: str) -> float:
    """The share of the last ten seconds, in [0, 1], of what /proc/pressure/memory says.

    Raises:
        ValueError: it says something else.
    """
    full = next((line for line in text.splitlines() if line.startswith("full ")), "")
    figures = dict(word.split("=", 1) for word in full.split()[1:])
    if "avg10" not in figures:
        raise ValueError(f"no avg10 in {full!r}")
    return float(figures["avg10"]) / 100


async def watch(
    looks: Callable[[], Look], tell: Callable[[Room], None], *, every_s: float = LOOK_EVERY_S
) -> None:
    """Look again and again, until cancelled."""
    relieved_at = -RELIEF_S
    while True:
        seen, now = looks(), anyio.current_time()
        relief = seen.stalled >= STALL_SHARE and now - relieved_at >= RELIEF_S
        relieved_at = now if relief else relieved_at
        tell(Room(available_mib=seen.available_mib - RESERVE_MIB, relief=relief))
        await anyio.sleep(every_s)
