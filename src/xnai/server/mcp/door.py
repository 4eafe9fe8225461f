"""`/mcp`: the protocol over streamable HTTP, behind the same access layer as every other route.

Nothing of the SDK is loaded before somebody comes. Who comes with a revision that has sessions gets
one; nothing is ever sent unasked, so that there is no stream to listen at (GET). A client that goes
away in the midst of a call ends the call, in every revision: without a store of events nobody could
fetch its result any more.

Does not cover who may ask (`xnai.server.access`), nor what the tools do (`xnai.server.mcp.desk`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import anyio
from anyio import to_thread

from xnai.core.errors import ShuttingDown, WrongMethod, XnaiError
from xnai.server.access import Receive, Scope, Send
from xnai.server.dialect import JSON
from xnai.server.mcp.desk import LEAVING, Desk
from xnai.server.mcp.pages import Pages
from xnai.server.mcp.refusals import refused

if TYPE_CHECKING:
    from mcp.server.streamable_http_manager import StreamableHTTPSessionManager

PATH: Final = "/mcp"
MAX_SESSIONS: Final = 256
IDLE_S: Final = 1800.0
"""A session that asks nothing for so long is closed; its client opens another one."""
_METHODS: Final = frozenset({"POST", "DELETE"})


class Door:
    """An ASGI application; `serve` has to run beside it.

    Args:
        max_body_bytes: as the access layer has it: that one counts, the SDK's own is never reached.
    """

    def __init__(self, desk: Desk, pages: Pages, *, max_body_bytes: int) -> None:
        self.desk = desk
        self.pages = pages
        self._max_body_bytes = max_body_bytes
        self._is_served = False
        self._wanted = anyio.Event()
        self._opened = anyio.Event()
        self._manager: StreamableHTTPSessionManager | None = None

    async def serve(self) -> None:
        """Keep sessions, from the first client on, until cancelled."""
        self._is_served = True
        try:
            await self._wanted.wait()
            manager = await to_thread.run_sync(self._made)  # the SDK takes a moment to load
            async with self.desk.open(), manager.run():
                self._manager = manager
                self._opened.set()
                await anyio.sleep_forever()
        finally:
            self._is_served, self._manager = False, None
            self._opened.set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass an exchange on to the SDK."""
        if scope["method"] not in _METHODS:
            told = f"{scope['method']} is not served at {PATH}."
            await _refuse(send, WrongMethod(told, hint="Use POST, or DELETE to end a session."))
            return
        if self._is_served:
            self._wanted.set()
            await self._opened.wait()
        if self._manager is None:
            await _refuse(send, ShuttingDown())
            return
        leaving: list[Callable[[], None]] = []
        scope.setdefault("state", {})[LEAVING] = leaving
        try:
            await self._manager.handle_request(scope, receive, send)
        finally:
            for leave in leaving:  # of calls that have been answered nothing is left to end
                leave()

    def _made(self) -> StreamableHTTPSessionManager:
        from mcp.server.streamable_http_manager import (  # noqa: PLC0415 (see the package)
            StreamableHTTPSessionManager,
        )

        from xnai.server.mcp.protocol import make_protocol  # noqa: PLC0415

        return StreamableHTTPSessionManager(
            make_protocol(self.desk, self.pages),
            session_idle_timeout=IDLE_S,
            max_sessions=MAX_SESSIONS,
            max_request_body_size=self._max_body_bytes,
        )


async def _refuse(send: Send, error: XnaiError) -> None:
    status, body = refused(error)
    head = [(b"content-type", JSON.encode()), (b"content-length", str(len(body)).encode())]
    if isinstance(error, WrongMethod):
        head.append((b"allow", b"POST, DELETE"))
    await send({"type": "http.response.start", "status": status, "headers": head})
    await send({"type": "http.response.body", "body": body})
