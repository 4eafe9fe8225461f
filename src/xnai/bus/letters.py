"""What lies in the queue: tasks that wait, workers, and the dead, which nobody could do.

Covers looking and dropping. Does not cover asking again, which is a director's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from redis.exceptions import ResponseError

from xnai.bus.link import Link
from xnai.bus.names import Names
from xnai.bus.placement import Worker, read
from xnai.bus.scripts import CENSUS, GROUP
from xnai.core.errors import UnknownName

MOST_SHOWN: Final = 1000


@dataclass(frozen=True, kw_only=True, slots=True)
class Queue:
    """The tasks of a tier.

    Args:
        waiting: nobody has taken them.
        running: somebody has.
    """

    tier: str
    waiting: int
    running: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter:
    """A task that nobody could do.

    Args:
        entry: its name among the dead; begins with when it came there, milliseconds since 1970.
    """

    entry: str
    task: str
    tier: str
    why: str
    body: bytes

    @property
    def died_at_s(self) -> float:
        """Seconds since 1970, by the clock of Redis."""
        return int(self.entry.split("-")[0]) / 1000


async def queues(link: Link, names: Names, tiers: Sequence[str]) -> list[Queue]:
    """What waits and what is worked on, of tasks that all workers of a tier may take.

    Raises:
        RemoteFailed: Redis failed.
    """
    found = []
    for tier in tiers:
        n_all = n_running = 0
        for escalated in (False, True):
            stream = names.common(tier, escalated=escalated)
            async with link.translated():
                n_all += int(await link.client.xlen(stream))
                n_running += await _pending(link, stream)
        found.append(Queue(tier=tier, waiting=max(0, n_all - n_running), running=n_running))
    return found


async def _pending(link: Link, stream: str) -> int:
    try:
        told: Any = await link.client.xpending(stream, GROUP)
    except ResponseError as error:
        if str(error).startswith("NOGROUP"):  # no worker was ever there
            return 0
        raise
    return int(told["pending"])


async def living(link: Link, names: Names, *, lease_s: float) -> list[Worker]:
    """Workers that were heard of.

    Raises:
        RemoteFailed: Redis failed.
    """
    found = await link.run(CENSUS, (names.workers, names.beats), int(lease_s * 1000))
    return read(found)


async def letters(link: Link, names: Names) -> list[Letter]:
    """The dead, newest first, `MOST_SHOWN` at most.

    Raises:
        RemoteFailed: Redis failed.
    """
    async with link.translated():
        found: Any = await link.client.xrevrange(names.dead, count=MOST_SHOWN)
    return [_letter(entry, fields) for entry, fields in found]


async def letter(link: Link, names: Names, wanted: str) -> Letter:
    """One of the dead, by its entry, its task, or the beginning of either; `last` is the newest.

    Raises:
        UnknownName: there is none of that name, or more than one.
        RemoteFailed: Redis failed.
    """
    found = await letters(link, names)
    fits = [each for each in found if wanted in (each.entry, each.task)] or [
        each for each in found if each.entry.startswith(wanted) or each.task.startswith(wanted)
    ]
    if wanted == "last" and found:
        return found[0]
    if len(fits) != 1:
        known = [each.task for each in found[:10]] or ["none"]
        raise UnknownName(kind="dead task", name=wanted, known=known)
    return fits[0]


async def drop(link: Link, names: Names, entries: Sequence[str]) -> int:
    """Remove some of the dead; how many there were.

    Raises:
        RemoteFailed: Redis failed.
    """
    if not entries:
        return 0
    async with link.translated():
        return int(await link.client.xdel(names.dead, *entries))


def _letter(entry: bytes, fields: dict[bytes, bytes]) -> Letter:
    def text(name: bytes) -> str:
        return fields.get(name, b"").decode("utf-8", "replace")

    return Letter(
        entry=entry.decode(),
        task=text(b"id"),
        tier=text(b"tier"),
        why=text(b"why"),
        body=fields.get(b"body", b""),
    )
