"""Models whose engines fail again and again are not started for a while.

A load takes seconds and all the memory of a model; a ladder whose largest tier dies at each start
would spend its time on loading. Covers who is let through, and telling when that changes. The
rules are those of `xnai.engines.remote.breaker`, which endpoints have as well.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from xnai.core.errors import EngineQuarantined, XnaiError
from xnai.core.events import Emit, ModelQuarantined, ModelReleased
from xnai.engines.remote.breaker import Breaker, Pass

LONGEST_BACKOFF_S: Final = 60.0


class Quarantine:
    """Of the engines of one pool.

    Args:
        emit: told when a model may not be asked any more, and when it may again.
        clock: seconds, monotonic.
    """

    def __init__(self, *, emit: Emit, clock: Callable[[], float] = time.monotonic) -> None:
        self._emit = emit
        self._clock = clock
        self._breakers: dict[str, Breaker] = {}
        self._because: dict[str, str] = {}
        self._in_a_row: dict[str, int] = {}

    def enter(self, model: str) -> Visit:
        """Let one use of a model through.

        Raises:
            EngineQuarantined: it failed too often.
        """
        breaker = self._breaker(model)
        if (admitted := breaker.admit()) is None:
            raise EngineQuarantined(
                model=model, retry_after_s=breaker.wait_s, because=self._because[model]
            )
        return Visit(self, model, admitted)

    def wait_s(self, model: str) -> float:
        """Seconds until a model may be asked; 0 where it may."""
        return self._breaker(model).wait_s

    def because(self, model: str) -> str:
        """How it failed last; empty where it has not since it answered."""
        return self._because.get(model, "")

    def backoff_s(self, model: str) -> float:
        """How long to wait before an engine is started again that nobody asked for, seconds.

        None at first: most engines die once. Then 1, 2, 4 and so on.
        """
        n = self._in_a_row.get(model, 0)
        backoff = 0.0 if n <= 1 else min(LONGEST_BACKOFF_S, 2.0 ** (n - 2))
        return max(backoff, self.wait_s(model))

    def worked(self, model: str, admitted: Pass) -> None:
        """It answered."""
        breaker = self._breaker(model)
        was_out = breaker.state != "closed"
        breaker.succeeded(admitted)
        if breaker.state == "closed":
            self._in_a_row.pop(model, None)
            self._because.pop(model, None)
            if was_out:
                self._emit(ModelReleased(model=model))

    def failed(self, model: str, admitted: Pass, error: XnaiError) -> Pass | None:
        """An engine of it failed; returns the right to try at once once more, if there is one."""
        breaker = self._breaker(model)
        self._because[model] = error.message
        self._in_a_row[model] = self._in_a_row.get(model, 0) + 1
        was_out = breaker.state == "open"
        breaker.failed(admitted)
        if breaker.state == "open" and not was_out:
            self._emit(ModelQuarantined(model=model, pause_s=breaker.wait_s))
        return breaker.admit()

    def left(self, model: str, admitted: Pass) -> None:
        """It was not asked to the end, by no fault of its own."""
        self._breaker(model).left(admitted)

    def note_idle_death(self, model: str, error: XnaiError) -> None:
        """An engine that nobody used failed."""
        admitted = self._breaker(model).admit()
        if admitted is not None:
            again = self.failed(model, admitted, error)
            if again is not None:
                self.left(model, again)

    def _breaker(self, model: str) -> Breaker:
        if model not in self._breakers:
            self._breakers[model] = Breaker(clock=self._clock)
        return self._breakers[model]


class Visit:
    """One use of a model, from its lease to its return; it says how each answer went."""

    __slots__ = ("_admitted", "_model", "_quarantine")

    def __init__(self, quarantine: Quarantine, model: str, admitted: Pass) -> None:
        self._quarantine = quarantine
        self._model = model
        self._admitted: Pass | None = admitted

    def worked(self) -> None:
        """An answer came to its end."""
        if self._admitted is not None:
            self._quarantine.worked(self._model, self._admitted)

    def failed(self, error: XnaiError) -> None:
        """An engine failed."""
        if self._admitted is not None:
            self._admitted = self._quarantine.failed(self._model, self._admitted, error)

    def ended(self) -> None:
        """The lease is given back."""
        if self._admitted is not None:
            self._quarantine.left(self._model, self._admitted)
            self._admitted = None
