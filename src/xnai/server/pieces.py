"""Pieces of an answer between the task that reads it and the task that writes it.

Whoever reads an engine must not wait for a slow client, nor run ahead of it without bound; whoever
writes takes everything that is there, so that what came at once goes out at once. A stream of anyio
does this too, at a pass of the event loop for each piece.
"""

from __future__ import annotations

import asyncio

from xnai.core.chat import Delta


class Pieces:
    """One answer on its way, from one task to one other.

    Args:
        ahead: pieces that may wait to be taken before `put` waits.
    """

    def __init__(self, ahead: int) -> None:
        self._ahead = ahead
        self._waiting: list[Delta] = []
        self._closed = False
        self._news = asyncio.Event()
        self._room = asyncio.Event()
        self.sent = asyncio.Event()
        """Set by whoever writes, when the end of the answer has gone out."""

    @property
    def over(self) -> bool:
        """Nothing waits, and nothing more will come."""
        return self._closed and not self._waiting

    async def put(self, piece: Delta) -> None:
        """Hand over a piece; waits while as many wait as may."""
        while len(self._waiting) >= self._ahead:
            self._room.clear()
            await self._room.wait()
        self._waiting.append(piece)
        self._news.set()

    def close(self) -> None:
        """No more will come."""
        self._closed = True
        self._news.set()

    async def take(self, limit_s: float) -> list[Delta]:
        """All that waits, in order; waits for the first.

        Returns:
            Nothing when nothing came for `limit_s`, or when it is over.
        """
        if not self._waiting and not self._closed:
            self._news.clear()
            timer = asyncio.get_running_loop().call_later(limit_s, self._news.set)
            try:
                await self._news.wait()
            finally:
                timer.cancel()
        found, self._waiting = self._waiting, []
        self._room.set()
        return found
