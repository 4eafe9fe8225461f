"""The websocket protocol under `/api/xnai/events`: uvicorn's, with a goodbye that holds up nobody.

uvicorn ends a connection with 1012 (restart) and then waits until the client has read what was sent
to it. A server that ends is told as 1001 (going away) here, and a client that reads nothing is cut
off after `GOODBYE_S`: it must not hold the drain of everybody's answers.

Source: RFC 6455, 7.4.1; uvicorn 0.54, `WebSocketsSansIOProtocol`.
"""

from __future__ import annotations

from typing import Any, Final

from uvicorn._types import ASGISendEvent
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import CloseCode

GOODBYE_S: Final = 1.0
SETTINGS: Final[dict[str, Any]] = {
    "ws_max_size": 4096,
    "ws_ping_interval": 20.0,
    "ws_ping_timeout": 20.0,
    "ws_per_message_deflate": False,
}
"""For `uvicorn.Config`: the longest message that a client may send, bytes (nothing of it is read);
pings, seconds; no compression, which costs memory for every watcher."""


class WatcherSocket(WebSocketsSansIOProtocol):
    """One connection."""

    async def send(self, message: ASGISendEvent) -> None:
        """What the application says."""
        await super().send(message)
        if self.initial_response is not None and self.close_sent:
            # uvicorn overlooks it, and would log a refusal as a mistake of the application.
            self.handshake_complete = True

    def shutdown(self) -> None:
        """The server ends."""
        if self.handshake_complete and not self.close_sent and not self.transport.is_closing():
            self.queue.put_nowait({"type": "websocket.disconnect", "code": CloseCode.GOING_AWAY})
            self.conn.send_close(CloseCode.GOING_AWAY)
            self.transport.write(b"".join(self.conn.data_to_send()))
            self.close_sent = True
        super().shutdown()
        self.loop.call_later(GOODBYE_S, self.transport.abort)

    def keepalive_timeout(self) -> None:
        """The client has not answered a ping: what still waits for it will never be read."""
        super().keepalive_timeout()
        self.transport.abort()
