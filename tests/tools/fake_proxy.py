"""A proxy that opens tunnels on a real socket, all to one port, and keeps what passes it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import anyio
from anyio.abc import SocketAttribute, SocketStream


@dataclass(kw_only=True)
class FakeProxy:
    """Takes every name for that of the server at `target`, or refuses with `refuses`."""

    target: int
    refuses: str = ""
    port: int = 0
    heads: list[str] = field(default_factory=list)
    passed: bytearray = field(default_factory=bytearray)
    """From the client, behind the head."""

    async def serve(self, client: SocketStream) -> None:
        async with client:
            head = b""
            try:
                while b"\r\n\r\n" not in head:
                    head += await client.receive()
            except anyio.EndOfStream:
                return
            self.heads.append(head.decode())
            if self.refuses:
                await client.send(f"HTTP/1.1 {self.refuses}\r\n\r\n".encode())
                return
            async with await anyio.connect_tcp("127.0.0.1", self.target) as server:
                await client.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
                async with anyio.create_task_group() as tasks:
                    tasks.start_soon(self._pass_on, server, client, bytearray())
                    await self._pass_on(client, server, self.passed)
                    tasks.cancel_scope.cancel()

    async def _pass_on(self, source: SocketStream, sink: SocketStream, kept: bytearray) -> None:
        try:
            async for piece in source:
                kept += piece
                await sink.send(piece)
            await sink.send_eof()
        except (anyio.BrokenResourceError, anyio.ClosedResourceError):
            pass  # one of the two hung up


@asynccontextmanager
async def proxy(target: int, *, refuses: str = "") -> AsyncIterator[FakeProxy]:
    """Serve until the end of the block."""
    found = FakeProxy(target=target, refuses=refuses)
    async with (
        await anyio.create_tcp_listener(local_host="127.0.0.1") as listener,
        anyio.create_task_group() as tasks,
    ):
        found.port = listener.extra(SocketAttribute.local_port)
        tasks.start_soon(listener.serve, found.serve)
        yield found
        tasks.cancel_scope.cancel()
