"""Admission: how many requests are worked on at once, who is next, and who is sent away.

The engines answer few at a time, and their pool lets whoever asks wait without bound. So `running`
requests are worked on, `waiting` more wait, and one more is refused at once.

Laws, each tested as a property:

1. Never more than `running` are worked on, and none waits while fewer are.
2. Of those who wait, the highest class goes first, and within a class whoever came first.
3. Each `ageing_s` of waiting lifts a request by one class, up to the highest. So after two of them
   only those go before it that came before it, and nobody waits for ever.
4. Whoever leaves, for whatever reason and at whatever moment, leaves no place taken.

What decides is pure: `first_in_line`, `place_of`, `Pace`, `retry_after_s`. `Admission` acts on it.
Does not cover which request gets an engine (`xnai.engines.steward`), nor how long a request may be
worked on (the cascade).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import ceil, inf
from typing import Final

import anyio

from xnai.core.errors import Busy, DeadlineExceeded
from xnai.core.events import Emit, QueueChanged
from xnai.server.dialect import Priority

_CLASSES: Final[dict[Priority, int]] = {"interactive": 0, "normal": 1, "batch": 2}
_NEWEST: Final = 1 / 16
"""Least weight of a new service time. After eleven more requests an old one counts half."""
_SOONEST_S: Final = 1
_LATEST_S: Final = 600


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """What is let in.

    Args:
        running: requests worked on at the same time, ≥ 1. Those for different tiers can run side
            by side; the pool of engines orders those that want the same one.
        waiting: requests that wait for their turn, ≥ 0.
        ageing_s: seconds of waiting that lift a request by one class, > 0; `inf` for never.
    """

    running: int = 8
    waiting: int = 64
    ageing_s: float = 30.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Counts:
    """The present numbers, for metrics."""

    running: int
    waiting: int


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Waiter:
    """A request that waits. Each is its own: two of the same class and time are not equal.

    Args:
        since_s: when it came, on the clock of the admission.
        until_s: when its time is up; `inf` without a deadline.
    """

    priority: Priority
    since_s: float
    until_s: float = inf


@dataclass(frozen=True, kw_only=True, slots=True)
class Pace:
    """How long requests took lately: a moving mean.

    The mean and not the median, since a queue moves by the time that all requests take together,
    the few long ones included. The first sixteen weigh the same; from then on each new one counts
    a sixteenth, and what came before fades.

    Args:
        n: requests that ended.
        mean_s: seconds that one is worked on.
    """

    n: int = 0
    mean_s: float = 0.0

    def after(self, took_s: float) -> Pace:
        """The pace after one more request ended that was worked on for `took_s`."""
        n = self.n + 1
        return Pace(n=n, mean_s=self.mean_s + max(1 / n, _NEWEST) * (took_s - self.mean_s))


def class_of(waiter: Waiter, now_s: float, ageing_s: float) -> float:
    """The class of a request as its waiting has lifted it: a whole number, 0 goes first."""
    lifted = (now_s - waiter.since_s) // ageing_s
    return max(0, _CLASSES[waiter.priority] - lifted)


def first_in_line(waiting: Iterable[Waiter], now_s: float, ageing_s: float) -> Waiter | None:
    """Choose who is next.

    Args:
        waiting: in the order in which they came.

    Returns:
        The first that came of the highest class; None when nobody waits.
    """
    return min(waiting, key=lambda waiter: class_of(waiter, now_s, ageing_s), default=None)


def place_of(priority: Priority, waiting: Iterable[Waiter], now_s: float, ageing_s: float) -> int:
    """The place, from 1, that a request would have in the line if it came now."""
    own = _CLASSES[priority]
    return 1 + sum(class_of(waiter, now_s, ageing_s) <= own for waiter in waiting)


def retry_after_s(*, service_s: float, place: int, running: int) -> int:
    """Estimate when a request would get its turn; then it is worth asking again.

    Where `running` are worked on for `service_s` each, one ends every `service_s / running` on
    average, and at the end of the `place`-th it is the turn of whoever has that place:

        retry_after_s = service_s * place / running

    With equal service times this is off by less than one of them. It does not know of requests that
    come meanwhile and go before.

    Args:
        service_s: seconds that a request is worked on.
        place: in the line, ≥ 1.

    Returns:
        Whole seconds, rounded up, 1 to 600.
    """
    return ceil(min(max(service_s * place / running, _SOONEST_S), _LATEST_S))


class Admission:
    """Lets requests in. Its state belongs to one event loop, and changes only between awaits.

    Args:
        clock: seconds, never going back.
        emit: told of every change in the numbers; must not block.
    """

    def __init__(
        self,
        limits: Limits | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        emit: Emit = lambda _: None,
    ) -> None:
        self._limits = limits or Limits()
        self._clock = clock
        self._emit = emit
        self._running = 0
        self._waiting: dict[Waiter, anyio.Event] = {}  # in the order in which they came
        self._pace = Pace()
        self._first_s = inf  # when the first request of all was let in

    @property
    def counts(self) -> Counts:
        """How many are worked on and how many wait."""
        return Counts(running=self._running, waiting=len(self._waiting))

    @property
    def oldest_s(self) -> float:
        """How long the longest has waited of those that wait; 0 where nobody does."""
        first = next(iter(self._waiting), None)
        return self._clock() - first.since_s if first else 0.0

    def admitted(self, priority: Priority = "normal", deadline_s: float | None = None) -> Turn:
        """Wait for a turn; the body of this context is the work, and its end lets the next one in.

        Args:
            deadline_s: seconds that it may wait; None for no bound. The body is not bounded.

        Raises:
            Busy: as many wait as may; raised at once.
            DeadlineExceeded: `deadline_s` ran out before its turn.
        """
        return Turn(self, priority, deadline_s)

    async def enter(self, priority: Priority, deadline_s: float | None) -> tuple[float, float]:
        """Take a place; when it was asked for and when it came. For `Turn` alone."""
        came_s = self._clock()
        await self._enter(priority, came_s, deadline_s)
        began_s = self._clock()
        self._first_s = min(began_s, self._first_s)
        return came_s, began_s

    def leave(self, began_s: float) -> None:
        """Give a place back. For `Turn` alone."""
        self._pace = self._pace.after(self._clock() - began_s)
        self._let_next_in()

    async def _enter(self, priority: Priority, now_s: float, deadline_s: float | None) -> None:
        if self._running < self._limits.running:
            self._running += 1
            self._tell()
            return
        if len(self._waiting) >= self._limits.waiting:
            raise self._busy(priority, now_s)
        until_s = inf if deadline_s is None else now_s + deadline_s
        waiter = Waiter(priority=priority, since_s=now_s, until_s=until_s)
        self._waiting[waiter] = turn = anyio.Event()
        self._tell()
        try:
            with anyio.move_on_after(deadline_s):
                await turn.wait()
            # A turn may come in the tick in which the time is up, or later when the loop was held
            # up: work whose time is over must not begin.
            if waiter in self._waiting or self._clock() >= until_s:
                raise _out_of_time(until_s - now_s)
        except BaseException:
            self._leave(waiter)
            raise

    def _leave(self, waiter: Waiter) -> None:
        """Go without having been worked on."""
        if self._waiting.pop(waiter, None) is None:
            self._let_next_in()  # its turn had just come: a cancelled task may be given one
        else:
            self._tell()

    def _let_next_in(self) -> None:
        """Give up one place: to the next in line, so that no newcomer can take it before."""
        waiter = first_in_line(self._waiting, self._clock(), self._limits.ageing_s)
        if waiter is None:
            self._running -= 1
        else:
            self._waiting.pop(waiter).set()
        self._tell()

    def _tell(self) -> None:
        self._emit(QueueChanged(running=self._running, waiting=len(self._waiting)))

    def _busy(self, priority: Priority, now_s: float) -> Busy:
        place = place_of(priority, self._waiting, now_s, self._limits.ageing_s)
        after_s = retry_after_s(
            service_s=self._service_s(now_s), place=place, running=self._limits.running
        )
        return Busy(running=self._running, waiting=len(self._waiting), retry_after_s=after_s)

    def _service_s(self, now_s: float) -> float:
        """Seconds that a request is worked on. Until one ended: what the first took so far."""
        return self._pace.mean_s if self._pace.n else now_s - self._first_s


class Turn:
    """One request's turn, as an async context; see `Admission.admitted`."""

    __slots__ = ("_admission", "_asked", "_began_s")

    def __init__(self, admission: Admission, priority: Priority, deadline_s: float | None) -> None:
        self._admission = admission
        self._asked = (priority, deadline_s)
        self._began_s = 0.0

    async def __aenter__(self) -> float:
        """Seconds that it waited, to be taken off the deadline of the work."""
        came_s, self._began_s = await self._admission.enter(*self._asked)
        return self._began_s - came_s

    async def __aexit__(self, *why: object) -> None:
        self._admission.leave(self._began_s)


def _out_of_time(deadline_s: float) -> DeadlineExceeded:
    return DeadlineExceeded(
        f"The {deadline_s:g} s of this request ran out while it waited for its turn.",
        hint="Allow it more time, or ask again when fewer requests are waiting.",
    )
