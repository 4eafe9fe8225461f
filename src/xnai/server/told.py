"""The outermost layer: what comes and how it ends is told as events.

Covers every HTTP request, those that the access layer refuses included, and gives each its id.
Plain ASGI: streams stream. A path is told as the route that serves it, never in a client's words.
Does not cover websockets, nor what happens during an answer (`xnai.server.reply`, the cascade).
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from secrets import token_hex
from typing import Any, Final

from xnai.core.errors import SlowReader
from xnai.core.events import ClientGone, ClientStalled, Emit, RequestCame, RequestEnded, Spoken
from xnai.server.access import ASGIApp, Message, Receive, Scope, Send

_SEEN: Final = "seen"
"""Where in a scope's `state` it is told what is seen of a request."""
OTHER: Final = "other"
"""Stands for every path that is not served."""


class Paths:
    """The routes by which paths are told.

    Args:
        templates: paths of routes; a parameter, as in `/v1/models/{name:path}`, stands last.
    """

    def __init__(self, templates: Iterable[str]) -> None:
        found = list(templates)
        self._plain = frozenset(path for path in found if "{" not in path)
        self._prefixes = {p[: p.index("{")]: p.replace(":path", "") for p in found if "{" in p}

    def route(self, path: str) -> str:
        """The route that serves a path, or `other`."""
        if path in self._plain:
            return path
        for prefix, template in self._prefixes.items():
            if path.startswith(prefix):
                return template
        return OTHER


def spoken_at(route: str) -> Spoken:
    """Whose API a route belongs to."""
    if route.startswith("/v1/messages"):
        return "anthropic"
    if route.startswith("/v1/"):
        return "openai"
    if route == "/" or (route.startswith("/api/") and not route.startswith("/api/xnai/")):
        return "ollama"
    return "xnai"


class Told:
    """Tells what comes and how it ends.

    Args:
        app: what answers.
        emit: must not block.
        paths: the routes of `app`.
    """

    def __init__(self, app: ASGIApp, *, emit: Emit, paths: Paths) -> None:
        self._app = app
        self._emit = emit
        self._paths = paths

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        state = scope.setdefault("state", {})
        request_id = state["request_id"] = token_hex(16)
        path = self._paths.route(scope["path"])
        seen = state[_SEEN] = Seen(id=request_id, path=path, emit=self._emit)
        passing = _Passing(seen=seen, receive_from=receive, send_to=send)
        self._emit(RequestCame(request_id=request_id, path=path))
        try:
            await self._app(scope, passing.receive, passing.send)
        finally:
            self._emit(seen.end())


def seen_of(scope: Mapping[str, Any]) -> Seen | None:
    """What is seen of a request, for the HTTP server to add to; None where nobody looks."""
    found: Seen | None = scope["state"].get(_SEEN)
    return found


@dataclass(kw_only=True, slots=True)
class Seen:
    """What is seen of one request. It holds nothing that holds its scope, which holds it.

    Args:
        emit: must not block.
    """

    id: str
    path: str
    emit: Emit
    began: float = field(default_factory=time.monotonic)
    status: int = 500
    """Until another is sent: a mistake of ours is answered so by the HTTP server."""
    whole: bool = False
    gone: bool = False
    why: SlowReader | None = None
    """Where the client was cut off."""

    def lost(self) -> None:
        """The connection ended before the response had."""
        self.gone = True

    def stalled(self, limit_s: float) -> None:
        """The client read nothing for so many seconds, and is cut off now."""
        self.why = SlowReader(limit_s=limit_s)
        self.emit(ClientStalled(request_id=self.id, path=self.path, limit_s=limit_s))

    def end(self) -> RequestEnded | ClientGone:
        """What is told when all is over."""
        elapsed, dialect = time.monotonic() - self.began, spoken_at(self.path)
        if self.gone:
            return ClientGone(
                request_id=self.id, path=self.path, dialect=dialect, elapsed_s=elapsed
            )
        return RequestEnded(
            request_id=self.id,
            path=self.path,
            dialect=dialect,
            status=self.status,
            elapsed_s=elapsed,
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class _Passing:
    """The messages of one request, seen as they pass."""

    seen: Seen
    receive_from: Receive
    send_to: Send

    async def receive(self) -> Message:
        """The next message; the last one says why, where the client was cut off."""
        message = await self.receive_from()
        if message["type"] == "http.disconnect" and not self.seen.whole:
            self.seen.lost()
            return {**message, "why": self.seen.why}
        return message

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.seen.status = message["status"]
        elif not message.get("more_body"):
            self.seen.whole = True
        await self.send_to(message)
