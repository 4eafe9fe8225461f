"""An endpoint of somebody else's model that answers by a script, byte for byte, on a real socket.

It listens at all addresses, so that it is reached both at 127.0.0.1 and at 0.0.0.0, which no
configuration takes for this machine.
"""

import ssl
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Literal

import anyio
import orjson
from anyio.abc import SocketAttribute, SocketStream
from anyio.streams.tls import TLSListener

HEAD = "HTTP/1.1 {status} X\r\ncontent-type: text/event-stream\r\nconnection: close\r\n{more}\r\n"


@dataclass(frozen=True, kw_only=True)
class Reply:
    """One answer.

    Args:
        then: `close` ends it as HTTP says, `cut` breaks the connection, `hang` says nothing more,
            `drip` says `drop` again and again.
    """

    status: int = 200
    headers: Sequence[tuple[str, str]] = ()
    body: bytes = b""
    then: Literal["close", "cut", "hang", "drip"] = "close"
    drop: bytes = b": still here\n\n"


@dataclass(kw_only=True)
class FakeEndpoint:
    """Answers the first request by the first reply, and so on; the last one again and again."""

    replies: Sequence[Reply]
    port: int = 0
    heads: list[str] = field(default_factory=list)
    bodies: list[dict] = field(default_factory=list)
    hung_up: anyio.Event = field(default_factory=anyio.Event)

    async def serve(self, stream: SocketStream) -> None:
        async with stream:
            try:
                head, body = await _request(stream)
            except (anyio.EndOfStream, anyio.BrokenResourceError):
                return  # the client thought better of it
            self.heads.append(head)
            self.bodies.append(orjson.loads(body))
            reply = self.replies[min(len(self.bodies), len(self.replies)) - 1]
            more = "".join(f"{name}: {value}\r\n" for name, value in reply.headers)
            if reply.then == "cut":
                more += "content-length: 1000000\r\n"
            await stream.send(HEAD.format(status=reply.status, more=more).encode() + reply.body)
            try:
                if reply.then == "hang":
                    await stream.receive()
                while reply.then == "drip":
                    await anyio.sleep(0.02)
                    await stream.send(reply.drop)
            except (anyio.EndOfStream, anyio.BrokenResourceError):
                self.hung_up.set()


async def _request(stream: SocketStream) -> tuple[str, bytes]:
    read = b""
    while b"\r\n\r\n" not in read:
        read += await stream.receive()
    head, _, body = read.partition(b"\r\n\r\n")
    lines = head.decode().lower().split("\r\n")
    length = next(int(line.split(":")[1]) for line in lines if line.startswith("content-length"))
    while len(body) < length:
        body += await stream.receive()
    return head.decode(), body


@asynccontextmanager
async def endpoint(
    *replies: Reply, tls: ssl.SSLContext | None = None
) -> AsyncIterator[FakeEndpoint]:
    """Serve until the end of the block."""
    found = FakeEndpoint(replies=replies)
    async with (
        await anyio.create_tcp_listener(local_host="0.0.0.0") as listener,
        anyio.create_task_group() as tasks,
    ):
        found.port = listener.extra(SocketAttribute.local_port)
        serving = TLSListener(listener, tls, standard_compatible=False) if tls else listener
        tasks.start_soon(serving.serve, found.serve)
        yield found
        tasks.cancel_scope.cancel()
