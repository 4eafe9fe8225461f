"""Who is given a task. Pure.

A task lies in a stream that all workers of its tier read, and the first with a free slot takes it;
that alone keeps all of them busy. It is given to one worker where that is plainly better: its model
is in memory, or it has the most memory left to load it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import orjson
from pydantic import TypeAdapter, ValidationError


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """One tier at a worker.

    Args:
        model: as the worker's configuration names it.
        warm: it is in memory.
        free: tasks that could begin at once.
    """

    model: str
    warm: bool
    free: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Announcement:
    """What a worker says of itself.

    Args:
        machine: where it runs, as `xnai.bus.machine` tells machines apart.
        ram_mib: memory that is left for models.
    """

    machine: str
    ram_mib: float
    tiers: Mapping[str, Place]


@dataclass(frozen=True, kw_only=True, slots=True)
class Worker:
    """A worker that is alive.

    Args:
        beat: when it said so, milliseconds by the clock of Redis.
    """

    name: str
    beat: int
    said: Announcement


_ANNOUNCED = TypeAdapter(Announcement)


def written(announcement: Announcement) -> bytes:
    """As JSON."""
    return orjson.dumps(announcement)


def read(census: Sequence[bytes]) -> list[Worker]:
    """The living workers; one of another version, whose words cannot be read, is none of ours."""
    found = []
    for name, beat, said in zip(census[::3], census[1::3], census[2::3], strict=True):
        try:
            announced = _ANNOUNCED.validate_json(said)
        except ValidationError:
            continue
        found.append(Worker(name=name.decode(), beat=int(float(beat)), said=announced))
    return found


def serving(workers: Iterable[Worker], tier: str) -> list[Worker]:
    """Those that serve a tier."""
    return [worker for worker in workers if tier in worker.said.tiers]


@dataclass(kw_only=True, slots=True)
class Placing:
    """Places tasks of one director. What it gave a worker since that one's last beat counts."""

    _given: Counter[tuple[str, int, str]] = field(default_factory=Counter)

    def choose(self, workers: Sequence[Worker], tier: str) -> str | None:
        """The worker that is given a task of a tier; None leaves it to whoever is free first."""
        everyone = serving(workers, tier)
        able = [worker for worker in everyone if self._free(worker, tier) > 0]
        if len(everyone) < 2 or not able or all(w.said.tiers[tier].warm for w in everyone):
            return None
        if warm := [worker for worker in able if worker.said.tiers[tier].warm]:
            chosen = max(warm, key=lambda w: (self._free(w, tier), w.said.ram_mib, w.name))
        else:
            chosen = max(able, key=lambda w: (w.said.ram_mib, w.name))
        self._remember(workers, chosen, tier)
        return chosen.name

    def _free(self, worker: Worker, tier: str) -> int:
        return worker.said.tiers[tier].free - self._given[worker.name, worker.beat, tier]

    def _remember(self, workers: Sequence[Worker], chosen: Worker, tier: str) -> None:
        beats = {(worker.name, worker.beat) for worker in workers}
        for key in [key for key in self._given if key[:2] not in beats]:
            del self._given[key]
        self._given[chosen.name, chosen.beat, tier] += 1
