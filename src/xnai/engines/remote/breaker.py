"""Who failed too often is not asked for a while. Pure but for the clock it is given.

    closed    → open       `threshold` failures in a row, or one that says how long to stay away
    open      → half open  the pause is over: one call may try
    half open → closed     it succeeds
    half open → open       it fails: twice the pause, up to `longest_s`

A call that was cancelled tells nothing: the next one may try.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal


@dataclass(kw_only=True, slots=True)
class Breaker:
    """Of one endpoint.

    Args:
        clock: seconds, monotonic.
        threshold: failures in a row that open it.
        pause_s: of the first time it is open.
    """

    clock: Callable[[], float]
    threshold: int = 3
    pause_s: float = 15.0
    longest_s: float = 300.0
    _failures: int = 0
    _until: float | None = None
    _next_pause_s: float = 0.0
    _trying: bool = False

    @property
    def state(self) -> Literal["closed", "open", "half open"]:
        """See the module."""
        if self._until is None:
            return "closed"
        return "open" if self.clock() < self._until else "half open"

    def refused_for_s(self) -> float:
        """Seconds until it is worth asking; 0 lets this call through.

        Whoever is let through must say how it ended: `succeeded`, `failed` or `left`.
        """
        if self._until is None:
            return 0.0
        left = self._until - self.clock()
        if left > 0:
            return left
        if self._trying:
            return self.pause_s
        self._trying = True
        return 0.0

    def succeeded(self) -> None:
        """An answer came."""
        self._failures, self._until, self._next_pause_s, self._trying = 0, None, 0.0, False

    def left(self) -> None:
        """The call was given up, by no fault of the endpoint."""
        self._trying = False

    def failed(self, *, pause_s: float | None = None) -> None:
        """It failed.

        Args:
            pause_s: how long the endpoint says to stay away.
        """
        if self._until is not None and not self._trying:
            return  # a call that began before it opened
        self._failures += 1
        if not (self._trying or pause_s or self._failures >= self.threshold):
            return
        self._trying = False
        pause = self._next_pause_s or self.pause_s
        self._next_pause_s = min(2 * pause, self.longest_s)
        self._until = self.clock() + (min(pause_s, self.longest_s) if pause_s else pause)
