"""Breaks the silence of a stream: something goes out where nothing did for too long.

One timer for a stream. A piece only notes when it went out; the timer looks at that when it is due.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Self


class Silence:
    """Watches one stream while the context lasts.

    Args:
        limit_s: longest silence, seconds.
        speak: writes something; not called again before it has ended.
    """

    def __init__(self, limit_s: float, speak: Callable[[], Awaitable[None]]) -> None:
        self._limit_s = limit_s
        self._speak = speak
        self._loop = asyncio.get_running_loop()
        self._broken_at = self._loop.time()
        self._speaking: asyncio.Future[None] | None = None
        self._timer = self._loop.call_later(limit_s, self._look)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._timer.cancel()
        if self._speaking is not None:
            self._speaking.cancel()

    def broken(self) -> None:
        """A piece went out."""
        self._broken_at = self._loop.time()

    def _look(self) -> None:
        due_in_s = self._broken_at + self._limit_s - self._loop.time()
        if due_in_s <= 0:
            if self._speaking is None or self._speaking.done():
                self._speaking = asyncio.ensure_future(self._speak())
            self.broken()
            due_in_s = self._limit_s
        self._timer = self._loop.call_later(due_in_s, self._look)
