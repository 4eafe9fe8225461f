"""Follows a running `xnai serve` for `xnai top`: figures every few seconds, events as they come.

A server that goes away is asked again until it is back. Covers the connections. Does not cover what
is made of what comes (`xnai.cli.top_state`). Nothing but the address that the user gave is asked,
and no proxy: where one is set, it is not for this.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any, Final

import anyio
import httpx2
import orjson
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidHandshake, WebSocketException

from xnai.cli.top_state import Figures, Heard, Rates, rates, read_figures
from xnai.core.errors import BadRequest, EngineError

AGAIN_S: Final = 1.0
"""Before a server that went away is asked again."""
PATIENCE_S: Final = 5.0
_EVENTS: Final = "/api/xnai/events"
_LONGEST_EVENT: Final = 1 << 20


@dataclass(kw_only=True, slots=True)
class Seen:
    """All that is known of the server.

    Args:
        lost: why it cannot be asked at this moment; empty where it can.
        ready: the body of `/ready`.
    """

    url: str
    version: str = ""
    lost: str = ""
    ready: dict[str, Any] = field(default_factory=dict)
    figures: Figures | None = None
    rates: Rates | None = None
    heard: Heard = field(default_factory=Heard)


class Server:
    """A server to follow.

    Args:
        url: where it serves, as `http://127.0.0.1:11435`.
    """

    def __init__(self, url: str, token: str) -> None:
        self.seen = Seen(url=url)
        self._headers = {"authorization": f"Bearer {token}"}
        self._client = httpx2.AsyncClient(
            base_url=url, headers=self._headers, timeout=PATIENCE_S, trust_env=False
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def look(self) -> None:
        """Ask for the figures once.

        Raises:
            NotRunning: nothing answers there.
            BadRequest: what answers does not let us in, or is no xnai.
        """
        try:
            health = await self._read("/health")
            ready = await self._read("/ready", also=503)
            page = await self._read("/metrics")
        except httpx2.HTTPError as error:
            raise NotRunning(self.seen.url, str(error)) from error
        seen, before = self.seen, self.seen.figures
        try:
            seen.version = str(health.json()["version"])
            seen.ready = ready.json()
            seen.figures = read_figures(page.text, time.monotonic())
        except (ValueError, KeyError, TypeError) as error:
            raise BadRequest(
                f"What answers at {seen.url} is no xnai of this version: {error}.",
                hint="Name the address of an `xnai serve` with --url.",
            ) from error
        seen.rates = rates(before, seen.figures) if before else None
        seen.lost = ""

    async def keep_looking(self, every_s: float) -> None:
        """Ask again and again, until cancelled; a server that went away is waited for."""
        while True:
            await anyio.sleep(AGAIN_S if self.seen.lost else every_s)
            try:
                await self.look()
            except (NotRunning, BadRequest) as error:
                self.seen.lost, self.seen.figures, self.seen.rates = error.message, None, None

    async def keep_listening(self) -> None:
        """Hear events, until cancelled; a server that went away is waited for."""
        url = self.seen.url.replace("http", "ws", 1) + _EVENTS
        while True:
            try:
                async with connect(
                    url, additional_headers=self._headers, max_size=_LONGEST_EVENT, proxy=None
                ) as watcher:
                    async for message in watcher:
                        self.seen.heard.hear(orjson.loads(message))
            except (OSError, TimeoutError, InvalidHandshake, WebSocketException):
                pass  # what is asked for figures says that it is gone
            await anyio.sleep(AGAIN_S)

    async def _read(self, path: str, *, also: int = 200) -> httpx2.Response:
        found = await self._client.get(path)
        if found.status_code in (401, 403):
            raise BadRequest(
                f"The server at {self.seen.url} refuses the token.",
                hint="`xnai serve` prints it: set XNAI_API_KEY to that one.",
            )
        if found.status_code not in (200, also):
            raise BadRequest(
                f"{self.seen.url}{path} answers with status {found.status_code}.",
                hint="Name the address of an `xnai serve` of this version with --url.",
            )
        return found


class NotRunning(EngineError):
    """No server answers."""

    def __init__(self, url: str, because: str) -> None:
        super().__init__(
            f"No xnai serves at {url}: {because or 'it does not answer'}.",
            hint="Start one in another terminal: xnai serve. Where it serves elsewhere, name the "
            "address with --url.",
        )
