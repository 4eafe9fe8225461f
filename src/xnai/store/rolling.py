"""Rolls up how requests are served while a server runs."""

from __future__ import annotations

from typing import Final

import anyio

from xnai.core.errors import StoreError
from xnai.core.events import Event, MachineLooked
from xnai.core.service import NOTHING, SHORT_S, Service, start_of
from xnai.store.service import roll_up, served_between
from xnai.store.store import SqliteStore

EVERY_S: Final = 30.0
WEEK_S: Final = 7 * 86_400


class Rolling:
    """Counts what is recorded, and what events tell of the machine."""

    def __init__(self, store: SqliteStore) -> None:
        self._store = store
        self._machine: dict[int, Service] = {}
        self._earlier: tuple[int, Service] | None = None

    def hear(self, event: Event) -> None:
        """An `Emit`."""
        if isinstance(event, MachineLooked):
            start = start_of(self._store.now().timestamp(), SHORT_S)
            self._machine[start] = self._machine.get(start, NOTHING) + Service(
                looks=1,
                cpu_sum=event.cpu,
                cpu_most=event.cpu,
                memory_mib=event.memory_available_mib,
                disk_mib=event.disk_free_mib,
            )

    async def recent(self, window_s: float) -> tuple[Service, Service]:
        """How requests were served in the last `window_s`, and in the week before.

        Raises:
            StoreError: it is not known.
        """
        await self.roll()
        now = self._store.now().timestamp()
        since = start_of(now - window_s, SHORT_S)
        if self._earlier is None or self._earlier[0] != since:
            self._earlier = since, await served_between(self._store, since - WEEK_S, since)
        return await served_between(self._store, since, now + 1), self._earlier[1]

    async def work(self) -> None:
        """Roll up again and again until cancelled, and once more then."""
        try:
            while True:
                await anyio.sleep(EVERY_S)
                await self.roll()
        finally:
            with anyio.CancelScope(shield=True):
                await self.roll(last=True)

    async def roll(self, *, last: bool = False) -> None:
        """Roll up once; where the store cannot be written, the next time does it.

        What was seen of the machine waits for the end of its stretch: without requests a laptop's
        disk is written to every five minutes, not every few seconds.

        Args:
            last: the server ends, and nothing waits any more.
        """
        now = start_of(self._store.now().timestamp(), SHORT_S)
        machine = {start: seen for start, seen in self._machine.items() if last or start != now}
        self._machine = {k: seen for k, seen in self._machine.items() if k not in machine}
        try:
            await roll_up(self._store, machine)
        except StoreError:  # `xnai.server.health` says so
            for start, service in machine.items():
                self._machine[start] = self._machine.get(start, NOTHING) + service
