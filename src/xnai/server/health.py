"""Whether the server can answer: what it needs is looked at every few seconds, and told.

Covers the looks, what makes the server ready, the events when something changes, and the body of
`GET /ready`. `GET /health` only says that the process lives: who restarts what does not live must
not restart what merely waits for a disk. Does not cover engines (`xnai.engines.care`).

Another part, as a queue on another machine, is one more entry of `looks`, and of `needed` where
nothing can be answered without it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import anyio

from xnai.core.errors import XnaiError
from xnai.core.events import Emit, HealthChanged, MachineLooked

EVERY_S: Final = 5.0
LONGEST_LOOK_S: Final = 4.0
LEAST_DISK_MIB: Final = 64.0
"""Below this a record of long texts may not fit any more."""
LEAST_MEMORY_MIB: Final = 128.0
"""Half of what `xnai.engines.pressure` leaves to other programs: it could not hold its reserve."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """What a look found. `detail` says what is wrong; empty where nothing is."""

    detail: str = ""

    @property
    def well(self) -> bool:
        """Whether nothing is wrong."""
        return not self.detail


@dataclass(frozen=True, kw_only=True, slots=True)
class TierState:
    """A tier of the ladder. `detail` says why it cannot be asked now; empty where it can."""

    name: str
    model: str
    detail: str = ""


Look = Callable[[], Awaitable[None]]
"""Looks at a part; raises what is wrong with it."""


class Health:
    """What was found when it was looked last.

    Args:
        looks: part → how to look at it.
        needed: parts without which nothing can be answered.
        tiers: those of the ladder, as they stand at this moment; None knows of none.
        machine: looks at memory, disk and processors.
        emit: told of the machine at every look, and of parts that fail or work again.
    """

    def __init__(
        self,
        *,
        looks: Mapping[str, Look] | None = None,
        needed: frozenset[str] = frozenset({"store"}),
        tiers: Callable[[], Sequence[TierState]] | None = None,
        machine: Callable[[], MachineLooked] | None = None,
        emit: Emit = lambda event: None,
        every_s: float = EVERY_S,
    ) -> None:
        self._looks = looks or {}
        self._needed = needed
        self._tiers = tiers
        self._machine = machine
        self._emit = emit
        self._every_s = every_s
        self._found: dict[str, Finding] = {}
        self._was_looked = False

    async def watch(self) -> None:
        """Look again and again, until cancelled."""
        while True:
            await self.look()
            await anyio.sleep(self._every_s)

    async def look(self) -> None:
        """Look at everything once; never fails."""
        for part, look in self._looks.items():
            self._note(part, await _found(look))
        if self._machine is not None:
            seen = self._machine()
            self._emit(seen)
            for part, finding in of_machine(seen).items():
                self._note(part, finding)
        self._was_looked = True

    async def ready(self, *, draining: bool) -> tuple[bool, dict[str, Any]]:
        """Whether requests can be answered, and the body that says why not."""
        if not self._was_looked:
            await self.look()
        tiers = self._tiers() if self._tiers is not None else ()
        failed = [part for part in self._found if part in self._needed and not self._well(part)]
        if tiers and all(tier.detail for tier in tiers):
            failed.append("tiers")
        if draining:
            failed.append("draining")
        return not failed, {
            "ready": not failed,
            "failed": failed,
            "checks": {part: _told(found.detail) for part, found in self._found.items()},
            "tiers": {tier.name: {"model": tier.model, **_told(tier.detail)} for tier in tiers},
        }

    def _well(self, part: str) -> bool:
        return self._found[part].well

    def _note(self, part: str, finding: Finding) -> None:
        before = self._found.get(part)
        self._found[part] = finding
        if before is None or before.well != finding.well:
            self._emit(HealthChanged(part=part, well=finding.well, detail=finding.detail))


def of_machine(seen: MachineLooked) -> dict[str, Finding]:
    """What the figures of the machine say. Pure."""
    disk, memory = seen.disk_free_mib, seen.memory_available_mib
    low_disk = f"{disk:,.0f} MiB are free where the store is, {LEAST_DISK_MIB:.0f} should be"
    low_memory = f"{memory:,.0f} MiB are available, {LEAST_MEMORY_MIB:.0f} should be"
    return {
        "disk": Finding(detail=low_disk if disk < LEAST_DISK_MIB else ""),
        "memory": Finding(detail=low_memory if memory < LEAST_MEMORY_MIB else ""),
    }


async def _found(look: Look) -> Finding:
    try:
        with anyio.fail_after(LONGEST_LOOK_S):
            await look()
    except XnaiError as error:
        return Finding(detail=error.message)
    except TimeoutError:
        return Finding(detail=f"it did not answer within {LONGEST_LOOK_S:.0f} s")
    return Finding()


def _told(detail: str) -> dict[str, Any]:
    return {"well": not detail, "detail": detail}
