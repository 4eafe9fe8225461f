"""Answers that nobody takes: a client that reads nothing for too long is cut off.

uvicorn waits without bound for a client to read, and whoever answers waits with it, its engine in
hand. Only a connection whose buffer is full has a timer: a client that keeps up costs nothing. One
that reads slowly is not cut off, as long as it reads.

Also tells at once that a client went away, and tells it of the request that is being answered:
uvicorn tells the newest, which is another one where a client sent several on one connection.

Source: nginx, `send_timeout`; uvicorn 0.54, `HttpToolsProtocol`.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from typing import ClassVar, Final

from uvicorn._types import ASGI3Application
from uvicorn.protocols.http.httptools_impl import RequestResponseCycle

from xnai.server.heads import BoundedHeads
from xnai.server.told import seen_of

_AT_ONCE: Final = struct.pack("ii", 1, 0)
"""For a socket whose end is not to wait until the system has sent what it holds, megabytes here."""


class BoundedSends(BoundedHeads):
    """Cuts off a client that took nothing of its answer for `send_timeout_s`."""

    send_timeout_s: ClassVar[float] = 60.0
    _answering: RequestResponseCycle | None = None
    _looks: asyncio.TimerHandle | None = None

    def pause_writing(self) -> None:
        """The buffer is full."""
        super().pause_writing()
        self._look_later()

    def resume_writing(self) -> None:
        """The client took most of what was in the buffer."""
        super().resume_writing()
        self._look_no_more()

    def connection_lost(self, exc: Exception | None) -> None:
        """The end, told to the request that is being answered."""
        self._look_no_more()
        super().connection_lost(exc)
        answering = self._answering
        if answering is not None and not answering.response_complete:
            if seen := seen_of(answering.scope):
                seen.lost()
            answering.disconnected = True
            answering.message_event.set()

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        self._answering = cycle
        super()._start_asgi_task(cycle, app)

    def _look_later(self) -> None:
        left = self.transport.get_write_buffer_size()
        self._looks = self.loop.call_later(self.send_timeout_s, self._look, left)

    def _look_no_more(self) -> None:
        if self._looks is not None:
            self._looks.cancel()
            self._looks = None

    def _look(self, left_before: int) -> None:
        """Cut the client off where there is not less in the buffer than there was."""
        if self.transport.get_write_buffer_size() < left_before:
            self._look_later()
            return
        if self._answering is not None and (seen := seen_of(self._answering.scope)):
            seen.stalled(self.send_timeout_s)
        connection = self.transport.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
        self.transport.abort()


def bounded_sends(limit_s: float) -> type[BoundedSends]:
    """For `uvicorn.Config`, which takes a class.

    Args:
        limit_s: seconds in which a client must take something, > 0.
    """

    class Bounded(BoundedSends):
        send_timeout_s = limit_s

    return Bounded
