"""Energy that the processor used, where Linux tells it (RAPL).

It is that of whole processor packages: what else runs meanwhile is in it. Since 2020 the counters
are root's on most systems. Source: Documentation/power/powercap/powercap.rst of Linux.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

POWERCAP: Final = Path("/sys/class/powercap")
_MICRO: Final = 1e-6


@dataclass(frozen=True, kw_only=True, slots=True)
class Zone:
    """A processor package.

    Args:
        counter: file of a count of microjoules, which begins anew at `wraps_at`.
    """

    counter: Path
    wraps_at: int


@dataclass(frozen=True, kw_only=True, slots=True)
class EnergyMeter:
    """Reads the counters; without zones nothing is known."""

    zones: tuple[Zone, ...]

    def read(self) -> Mapping[Path, int] | None:
        """Microjoules of each counter; None where nothing is readable."""
        try:
            return {zone.counter: _number(zone.counter) for zone in self.zones} or None
        except (OSError, ValueError):
            return None

    def spent_j(self, before: Mapping[Path, int] | None) -> float | None:
        """Joules since `before`; None where that is not known. A counter may begin anew once."""
        after = self.read()
        if before is None or after is None:
            return None
        used = [_used(zone, before[zone.counter], after[zone.counter]) for zone in self.zones]
        return sum(used) * _MICRO


def find_meter(folder: Path = POWERCAP) -> EnergyMeter:
    """The packages of this machine whose counters may be read."""
    zones = [_zone(each) for each in sorted(folder.glob("*")) if _is_package(each)]
    return EnergyMeter(zones=tuple(zone for zone in zones if zone is not None))


def _is_package(folder: Path) -> bool:
    """A part of a package (its cores, its memory) is counted in it already."""
    try:
        return (folder / "name").read_text("ascii").startswith("package")
    except (OSError, ValueError):
        return False


def _zone(folder: Path) -> Zone | None:
    counter = folder / "energy_uj"
    try:
        _number(counter)
        return Zone(counter=counter, wraps_at=_number(folder / "max_energy_range_uj"))
    except (OSError, ValueError):
        return None


def _number(path: Path) -> int:
    return int(path.read_text("ascii"))


def _used(zone: Zone, before: int, after: int) -> int:
    return after - before if after >= before else after - before + zone.wraps_at
