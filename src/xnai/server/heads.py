"""HTTP at a socket as uvicorn speaks it, and no patience with heads that never end.

uvicorn closes an idle connection after an answer, but waits without bound for the first request on
a new one and for the rest of a head, however long; enough such connections use up what a process
may open. Bodies are bounded elsewhere (`xnai.server.app`, `xnai.server.access`).
"""

from __future__ import annotations

import asyncio
from typing import Any, ClassVar, Final, cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

MAX_HEAD_BYTES: Final = 1 << 16


class HeadsWithBodies:
    """A transport that sends the head of a response together with what follows at once.

    uvicorn writes them one after the other, which takes two calls of the system and wakes the
    client twice.
    """

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop
        self._head = b""

    def write(self, data: bytes) -> None:
        """Send; a head only when this turn of the loop is over."""
        if data.startswith(b"HTTP/1.") and not self._head:
            self._head = data
            self._loop.call_soon(self.flush)
        else:
            head, self._head = self._head, b""
            self._transport.write(head + data)

    def flush(self) -> None:
        """Send what is held back."""
        if self._head:
            self.write(b"")

    def close(self) -> None:
        """Close when all has been sent."""
        self.flush()
        self._transport.close()

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 (whatever a transport has)
        return getattr(self._transport, name)


class BoundedHeads(HttpToolsProtocol):
    """Closes a connection whose client has not sent a whole head in time, or sends no end of it."""

    head_s: ClassVar[float] = 20.0
    """From the connection, or from the first byte of a later head or of the rest of a body."""
    _due: asyncio.TimerHandle | None = None
    _head_bytes = 0
    _in_body = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """A client came."""
        super().connection_made(cast("asyncio.Transport", HeadsWithBodies(transport, self.loop)))
        self._due = self.loop.call_later(self.head_s, transport.close)

    def data_received(self, data: bytes) -> None:
        """Some of a head or of a body."""
        began_in_body = self._in_body
        super().data_received(data)
        if self.cycle is not None and not self.cycle.response_complete:
            self._whole()
            return
        if not began_in_body:  # of a request that was answered already, as one that is too long
            self._head_bytes += len(data)
        if self._head_bytes > MAX_HEAD_BYTES:
            self.transport.close()
        elif self._due is None:
            self._due = self.loop.call_later(self.head_s, self.transport.close)

    def on_headers_complete(self) -> None:
        """A body begins, which may be empty."""
        self._in_body = True
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """A body ends."""
        self._in_body = False
        super().on_message_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        """The end."""
        self._whole()
        super().connection_lost(exc)

    def _whole(self) -> None:
        self._head_bytes = 0
        if self._due is not None:
            self._due.cancel()
            self._due = None
