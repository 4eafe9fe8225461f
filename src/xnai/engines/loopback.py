"""HTTP/1.1 to a server on 127.0.0.1, lean: a request, a connection.

Covers connecting, sending, reading an answer as it comes, the longest silence, and closing, which
tells a llama.cpp server to stop. Every connection is used once: llama.cpp closes those of streams
without a word, and the next request on one could be taken for what killed the engine. To connect on
loopback takes less than to find out.

Does not cover TLS, redirects, proxies, compression, nor what a body says (`llama_wire`).

Source: RFC 9112, read by llhttp, the parser of Node.js.
"""

from __future__ import annotations

import asyncio
from typing import Final, cast

import httptools

HOST: Final = "127.0.0.1"
MAX_HEAD_BYTES: Final = 1 << 16
AHEAD_BYTES: Final = 1 << 18
"""What may wait for whoever reads, before the server has to."""


class ConnectionBroke(Exception):
    """No connection, or it ended before the answer did; says how. Its cause may have an errno."""


class Loopback:
    """Asks the server at one port; closed by `aclose`.

    Args:
        api_key: sent with every request.
    """

    def __init__(self, *, port: int, api_key: str) -> None:
        self._port = port
        self._fields = (
            f"host: {HOST}:{port}\r\nauthorization: Bearer {api_key}\r\nconnection: close\r\n"
        )
        self._replies: set[Reply] = set()
        self._closed = False

    async def aclose(self) -> None:
        """End every answer, and ask no more."""
        self._closed = True
        for reply in tuple(self._replies):
            reply.close()

    def asked(self, path: str, body: bytes | None = None, *, limit_s: float) -> Asked:
        """Ask, and close the connection at the end, which cancels the work behind an answer.

        Args:
            body: JSON to post; None to get.
            limit_s: for the connection.

        Raises:
            ConnectionBroke: there is none.
            TimeoutError: nor was it refused in time.
        """
        return Asked(self, self._head(path, body) + (body or b""), limit_s)

    def awaited(self) -> frozenset[tuple[int, int]]:
        """Answers that somebody waits for at this moment, with the bytes that have come of each."""
        return frozenset((id(each), each.n_bytes) for each in self._replies if each.is_awaited)

    def forget(self, reply: Reply) -> None:
        """End an answer that nobody reads any more."""
        self._replies.discard(reply)
        reply.close()

    async def connect(self, reply: Reply, limit_s: float) -> None:
        """Connect an answer that is to come; raises as `asked` does."""
        if self._closed:
            raise ConnectionBroke("it was closed")
        self._replies.add(reply)
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(limit_s):
                await loop.create_connection(lambda: reply, HOST, self._port)
        except TimeoutError:
            raise
        except OSError as error:
            raise ConnectionBroke(error.strerror or str(error)) from error

    def _head(self, path: str, body: bytes | None) -> bytes:
        if body is None:
            return f"GET {path} HTTP/1.1\r\n{self._fields}\r\n".encode()
        more = f"content-type: application/json\r\ncontent-length: {len(body)}\r\n"
        return f"POST {path} HTTP/1.1\r\n{self._fields}{more}\r\n".encode()


class Asked:
    """A request and its connection; see `Loopback.asked`. Faster than a generator's context."""

    __slots__ = ("_client", "_limit_s", "_reply", "_request")

    def __init__(self, client: Loopback, request: bytes, limit_s: float) -> None:
        self._client = client
        self._request = request
        self._limit_s = limit_s
        self._reply = Reply()

    async def __aenter__(self) -> Reply:
        try:
            await self._client.connect(self._reply, self._limit_s)
            self._reply.send(self._request)
        except BaseException:
            self._client.forget(self._reply)
            raise
        return self._reply

    async def __aexit__(self, *why: object) -> None:
        self._client.forget(self._reply)


class Reply(asyncio.Protocol):
    """One answer while it comes: a connection's protocol, and the parser's callbacks."""

    def __init__(self) -> None:
        self._parser: httptools.HttpResponseParser | None = httptools.HttpResponseParser(self)
        """None when closed: it knows us by its callbacks, and only the collector frees a cycle."""
        self._transport: asyncio.Transport | None = None
        self._waiter: asyncio.Future[None] | None = None
        self._status = 0
        self._head_bytes: int | None = 0
        """So far; None when the head is whole."""
        self._sized = False
        self._whole = False
        self._broke: ConnectionBroke | None = None
        self._pieces: list[bytes] = []
        self._ahead_bytes = 0
        self.n_bytes = 0

    @property
    def is_awaited(self) -> bool:
        """Whether its reader waits; one that is slow itself does not."""
        return self._waiter is not None and not self._waiter.done()

    async def status(self, limit_s: float) -> int:
        """The status, once the head has come.

        Raises:
            ConnectionBroke: it ended before.
            TimeoutError: nothing came for `limit_s`.
        """
        while self._head_bytes is not None:
            await self._news(limit_s)
        return self._status

    async def piece(self, limit_s: float) -> bytes:
        """What has come of the body and was not read; empty at its end.

        Raises:
            ConnectionBroke: it ended before the body.
            TimeoutError: nothing came for `limit_s`.
        """
        while not self._pieces:
            if self._whole:
                return b""
            await self._news(limit_s)
        found = self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)
        self._pieces.clear()
        if self._ahead_bytes > AHEAD_BYTES and self._transport is not None:
            self._transport.resume_reading()
        self._ahead_bytes = 0
        return found

    async def body(self, limit_s: float) -> bytes:
        """The whole body; raises as `piece` does."""
        found = []
        while more := await self.piece(limit_s):
            found.append(more)
        return b"".join(found)

    def send(self, data: bytes) -> None:
        """Send the request.

        Raises:
            ConnectionBroke: the server closed at once.
        """
        if self._transport is None:
            raise self._broke or ConnectionBroke("it was closed")
        self._transport.write(data)

    def close(self) -> None:
        """Close the connection now; whoever waits is told that it broke."""
        self._parser = None
        if self._transport is not None:
            self._transport.abort()

    async def _news(self, limit_s: float) -> None:
        """Wait until something comes."""
        if self._broke is not None:
            raise self._broke
        loop = asyncio.get_running_loop()
        self._waiter = waiter = loop.create_future()
        timer = loop.call_later(limit_s, _expire, waiter)
        try:
            await waiter
        finally:
            self._waiter = None
            timer.cancel()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    # The connection.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The server took it."""
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        """Bytes came."""
        if self._parser is None:
            return
        self.n_bytes += len(data)
        try:
            self._parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade) as error:
            self._end(ConnectionBroke(f"what came is no HTTP: {error}"))
            return
        if self._head_bytes is not None:
            self._head_bytes += len(data)
            if self._head_bytes > MAX_HEAD_BYTES:
                self._end(ConnectionBroke(f"a head of more than {MAX_HEAD_BYTES} bytes"))
        if self._ahead_bytes > AHEAD_BYTES and self._transport is not None:
            self._transport.pause_reading()
        self._wake()

    def connection_lost(self, error: Exception | None) -> None:
        """The end. A body without a length ends with its connection."""
        self._whole = self._whole or (self._head_bytes is None and not self._sized)
        broke = ConnectionBroke(str(error) or type(error).__name__ if error else "it was closed")
        broke.__cause__ = error
        self._end(broke)

    def _end(self, broke: ConnectionBroke) -> None:
        self._broke = self._broke or broke
        self.close()
        self._transport = None
        self._wake()

    # What the parser finds.

    def on_header(self, name: bytes, value: bytes) -> None:
        """A field of the head."""
        self._sized = self._sized or name.lower() in (b"content-length", b"transfer-encoding")

    def on_headers_complete(self) -> None:
        """The head is whole."""
        assert self._parser is not None
        self._status = int(self._parser.get_status_code())
        self._head_bytes = None

    def on_body(self, piece: bytes) -> None:
        """Some of the body, without what frames it."""
        self._pieces.append(piece)
        self._ahead_bytes += len(piece)

    def on_message_complete(self) -> None:
        """The body is whole."""
        self._whole = True


def _expire(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_exception(TimeoutError())
