"""Fan-out of events: everyone who listens is told, and nobody who listens holds up who tells.

Laws, each kept by a test:

1. Telling never waits. A listener is a function that returns at once; whoever needs time
   subscribes and has a queue of its own.
2. A full queue loses its oldest events, and its reader is told how many, in their place.
3. A listener that raises costs no answer: it is logged, and the others are told all the same.

Does not cover what an event means, nor telling other processes. Its state belongs to one event
loop.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import anyio

from xnai.core.events import Emit, Event, EventsLost

_log = logging.getLogger("xnai.server")


@dataclass(frozen=True, kw_only=True, slots=True)
class Stamped:
    """An event, and when it was told: seconds since 1970."""

    at: float
    event: Event


class Subscription:
    """A queue of events for one reader.

    Args:
        limit: events that may wait, ≥ 1.
    """

    def __init__(self, limit: int) -> None:
        self._waiting: deque[Stamped] = deque(maxlen=limit)
        self._n_lost = 0
        self._arrived = anyio.Event()

    def put(self, stamped: Stamped) -> None:
        """Add one; the oldest goes where there is no room."""
        self._n_lost += len(self._waiting) == self._waiting.maxlen
        self._waiting.append(stamped)
        self._arrived.set()

    async def take(self) -> list[Stamped]:
        """Everything that waits, oldest first, once there is something.

        An `EventsLost` stands first where some are missing.
        """
        await self._arrived.wait()
        self._arrived = anyio.Event()
        taken = list(self._waiting)
        if self._n_lost:
            lost = EventsLost(count=self._n_lost)
            taken.insert(0, Stamped(at=taken[0].at, event=lost))
        self._waiting.clear()
        self._n_lost = 0
        return taken


class Bus:
    """Tells events on; itself an `Emit`.

    Args:
        listeners: told of every event at once, in this order.
        clock: seconds since 1970.
    """

    def __init__(self, *listeners: Emit, clock: Callable[[], float] = time.time) -> None:
        self._listeners = listeners
        self._clock = clock
        self._subscriptions: list[Subscription] = []

    def __call__(self, event: Event) -> None:
        """Tell everyone."""
        for listener in self._listeners:
            try:
                listener(event)
            except Exception:  # noqa: BLE001 (a mistake in what only looks on must cost no answer)
                _log.exception("a listener failed on %s", type(event).__name__)
        if self._subscriptions:
            stamped = Stamped(at=self._clock(), event=event)
            for each in self._subscriptions:
                each.put(stamped)

    def listen(self, listener: Emit) -> None:
        """Have one more told of every event, after the others."""
        self._listeners = (*self._listeners, listener)

    @property
    def n_subscribed(self) -> int:
        """How many read along."""
        return len(self._subscriptions)

    @contextmanager
    def subscribed(self, limit: int) -> Iterator[Subscription]:
        """Read along while the context lasts; see `Subscription`."""
        subscription = Subscription(limit)
        self._subscriptions.append(subscription)
        try:
            yield subscription
        finally:
            self._subscriptions.remove(subscription)
