"""The one layer in front of every route and websocket: it lets in who may ask.

Covers carrying out `xnai.server.access_rules`, and counting a body while it comes: what a request
says of its length binds nobody. Plain ASGI without a framework, so that streams stream. It sends no
access-control header, ever. Does not cover how an error looks in a dialect (`shape` is handed
over), TLS, nor the length of a websocket's messages, which the HTTP server bounds.

Source: ASGI 3.0, HTTP and WebSocket; its extension `websocket.http.response`; RFC 6750, 3.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Final, TypeAlias

from xnai.core.errors import BadRequest, BodyTooLarge, Unauthorized, XnaiError
from xnai.server.access_rules import Rules, head_of, refusal
from xnai.server.dialect import JSON

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
ASGIApp: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]
Shape: TypeAlias = Callable[[str, XnaiError], tuple[int, bytes]]

_POLICY_VIOLATION: Final = 1008


class Access:
    """Lets in who may ask, and answers the rest itself.

    Args:
        app: what is guarded.
        rules: see `Rules`.
        shape: status and JSON body of an error in the dialect of a path.
    """

    def __init__(self, app: ASGIApp, *, rules: Rules, shape: Shape) -> None:
        self._app = app
        self._rules = rules
        self._shape = shape

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what may pass, and answer the rest.

        Raises:
            ValueError: a protocol that nobody looks at here may not reach the routes either.
        """
        kind = scope["type"]
        if kind not in {"http", "websocket", "lifespan"}:
            raise ValueError(f"There is no access rule for the protocol {kind!r}.")
        if kind == "lifespan":
            await self._app(scope, receive, send)
        elif refused := refusal(head_of(scope), self._rules):
            await self._refuse(refused, scope, receive, send)
        else:
            await self._pass_on(scope, receive, send)

    async def _pass_on(self, scope: Scope, receive: Receive, send: Send) -> None:
        meter = _Meter(receive, send, self._rules.body_limit_bytes)
        try:
            await self._app(scope, meter.receive, meter.send)
        except* _Overflow:  # alone, or in the group of a task group that was reading
            pass
        finally:  # whatever the application made of it
            if meter.overflow and not meter.started:
                await self._refuse(meter.overflow, scope, receive, send)

    async def _refuse(
        self, refused: BadRequest, scope: Scope, receive: Receive, send: Send
    ) -> None:
        kind = "http.response"
        if scope["type"] == "websocket":
            if (await receive())["type"] != "websocket.connect":
                return
            if "websocket.http.response" not in (scope.get("extensions") or {}):
                # The server answers the handshake with a bare 403.
                await send({"type": "websocket.close", "code": _POLICY_VIOLATION})
                return
            kind = "websocket.http.response"
        status, body = self._shape(scope["path"], refused)
        headers = [
            (b"content-type", JSON.encode()),
            (b"content-length", str(len(body)).encode()),
        ]
        if isinstance(refused, Unauthorized):
            headers.append((b"www-authenticate", b"Bearer"))
        await send({"type": f"{kind}.start", "status": status, "headers": headers})
        await send({"type": f"{kind}.body", "body": body})


class _Overflow(BodyTooLarge):
    """Raised where the application reads on; its own type, for it is taken back by `Access`."""


class _Meter:
    """The messages of one request, its body counted."""

    def __init__(self, receive: Receive, send: Send, limit_bytes: int) -> None:
        self._receive = receive
        self._send = send
        self._limit_bytes = limit_bytes
        self._seen_bytes = 0
        self.started = False
        self.overflow: _Overflow | None = None

    async def receive(self) -> Message:
        """The next message; raises `_Overflow` from the one on that is over the limit."""
        if self.overflow is None:
            message = await self._receive()
            self._seen_bytes += len(message.get("body") or b"")
            if self._seen_bytes <= self._limit_bytes:
                return message
            self.overflow = _Overflow(limit_bytes=self._limit_bytes)
        raise self.overflow

    async def send(self, message: Message) -> None:
        """Send on, unless the refusal is what the client will be sent."""
        if self.overflow and not self.started:
            return
        self.started = self.started or message["type"] == "http.response.start"
        await self._send(message)
