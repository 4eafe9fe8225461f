"""`/api/xnai/events`: who connects here by websocket is told every event, as it happens.

One JSON object a message (`xnai.server.event_json`). What the client sends is not read. A watcher
that is slow loses the oldest events and is told how many. The token goes in `Authorization`, or,
where a browser connects, as a subprotocol; never in the URL, since URLs are logged.

Covers one watcher from handshake to goodbye. Does not cover who may connect
(`xnai.server.access`), nor pings and closing when the server ends (`xnai.server.watcher_socket`).
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

import anyio
from anyio import CancelScope
from starlette.responses import Response
from starlette.websockets import WebSocket, WebSocketDisconnect

from xnai.core.errors import TooManyWatchers, XnaiError
from xnai.server.access import Shape
from xnai.server.bus import Bus, Stamped, Subscription
from xnai.server.dialect import JSON
from xnai.server.event_json import told
from xnai.server.openai_object import encoded

PROTOCOL: Final = "xnai.events.v1"
"""What is answered to a client that offers it. A browser must be answered one that it offered, and
the one that holds the token is not sent back."""
MAX_WATCHERS: Final = 16
QUEUE: Final = 1024
"""Events that may wait for one watcher."""


class Watch:
    """The endpoint.

    Args:
        shape: how an error looks; see `Access`.
    """

    def __init__(self, bus: Bus, *, shape: Shape) -> None:
        self._bus = bus
        self._shape = shape

    async def serve(self, socket: WebSocket) -> None:
        """Tell one watcher until it goes."""
        if self._bus.n_subscribed >= MAX_WATCHERS:
            await self._refuse(socket, TooManyWatchers(limit=MAX_WATCHERS))
            return
        with self._bus.subscribed(QUEUE) as events:
            offered = PROTOCOL in socket.scope["subprotocols"]
            await socket.accept(subprotocol=PROTOCOL if offered else None)
            texts = socket.query_params.get("texts") == "1"
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(_until_gone, socket, tasks.cancel_scope)
                await _tell(socket, events, texts=texts)

    async def _refuse(self, socket: WebSocket, error: XnaiError) -> None:
        status, body = self._shape(socket.url.path, error)
        await socket.send_denial_response(Response(body, status, media_type=JSON))


async def _tell(socket: WebSocket, events: Subscription, *, texts: bool) -> None:
    """Send what happens; ends with the connection."""
    try:
        while True:
            for each in await events.take():
                await socket.send_text(_line(each, texts))
    except WebSocketDisconnect:
        return


def _line(stamped: Stamped, texts: bool) -> str:
    at = datetime.fromtimestamp(stamped.at, UTC).isoformat(timespec="milliseconds")
    return encoded(told(stamped.event, at, texts=texts)).decode()


async def _until_gone(socket: WebSocket, scope: CancelScope) -> None:
    """Drop what comes, until nothing more does."""
    while (await socket.receive())["type"] != "websocket.disconnect":
        pass
    scope.cancel()
