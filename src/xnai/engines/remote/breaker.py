"""Who failed too often is not asked for a while. Pure but for the clock it is given.

    closed    → open       `threshold` failures in a row, or one that says how long to stay away
    open      → half open  the pause is over: one call may try
    half open → closed     that call succeeds
    half open → open       that call fails: twice the pause, up to `longest_s`

1. Each call that is let through has a pass, and ends once, with that pass.
2. While it is half open, only the end of the call that tries moves it. A slow call from before it
   opened once freed the trial of another, and two tried at the same time.
3. What began before it last opened or closed is old news: its end counts for nothing.
4. A call that was given up tells nothing: the next one may try.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Pass:
    """Lets one call through; each is another one, whatever it holds.

    Args:
        era: how often the breaker had opened or closed before.
    """

    era: int


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
    _trial: Pass | None = None
    _era: int = 0

    @property
    def state(self) -> Literal["closed", "open", "half open"]:
        """See the module."""
        if self._until is None:
            return "closed"
        return "open" if self.clock() < self._until else "half open"

    @property
    def wait_s(self) -> float:
        """Seconds until it is worth asking; 0 where a call would be let through."""
        if self._until is None:
            return 0.0
        left = self._until - self.clock()
        if left > 0:
            return left
        return 0.0 if self._trial is None else self.pause_s

    def admit(self) -> Pass | None:
        """Let a call through, or not.

        Whoever is let through must say how it ended: `succeeded`, `failed` or `left`.
        """
        if self.wait_s > 0:
            return None
        admitted = Pass(era=self._era)
        if self._until is not None:
            self._trial = admitted
        return admitted

    def succeeded(self, admitted: Pass) -> None:
        """An answer came."""
        if admitted is self._trial:
            self._until, self._next_pause_s = None, 0.0
            self._turn()
        elif self._counts(admitted):
            self._failures = 0

    def left(self, admitted: Pass) -> None:
        """The call was given up, by no fault of the endpoint."""
        if admitted is self._trial:
            self._trial = None

    def failed(self, admitted: Pass, *, pause_s: float | None = None) -> None:
        """It failed.

        Args:
            pause_s: how long the endpoint says to stay away.
        """
        if admitted is self._trial:
            self._open(pause_s)
        elif self._counts(admitted):
            self._failures += 1
            if pause_s or self._failures >= self.threshold:
                self._open(pause_s)

    def _counts(self, admitted: Pass) -> bool:
        return self._until is None and admitted.era == self._era

    def _open(self, pause_s: float | None) -> None:
        pause = self._next_pause_s or self.pause_s
        self._next_pause_s = min(2 * pause, self.longest_s)
        self._until = self.clock() + (min(pause_s, self.longest_s) if pause_s else pause)
        self._turn()

    def _turn(self) -> None:
        self._failures, self._trial = 0, None
        self._era += 1
