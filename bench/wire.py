"""A client that costs little, so that what is measured is the server: HTTP/1.1 over one connection.

Covers posting a chat and reading its answer, whole or streamed. It trusts who answers to speak
correct HTTP. Does not cover anything else.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Final

CHAT: Final = "/v1/chat/completions"
TOKEN: Final = "benchmark"
PROMPT: Final = "Write f(xs): sort xs"


@dataclass(frozen=True, kw_only=True, slots=True)
class Target:
    """Who is asked.

    Args:
        pid: the process whose memory and CPU are its own.
        headers: besides those that everybody is sent.
        fresh: a connection for each request; llama.cpp closes them between two.
    """

    name: str
    port: int
    model: str
    pid: int
    headers: Mapping[str, str] = field(default_factory=dict)
    fresh: bool = False

    def request(self, *, stream: bool, max_tokens: int, prompt: str = PROMPT) -> bytes:
        """A chat as bytes."""
        asked = {
            "model": self.model, "messages": [{"role": "user", "content": prompt}],
            "max_tokens": max_tokens, "temperature": 0, "stream": stream,
        }  # fmt: skip
        body = json.dumps(asked).encode()
        own = {"host": f"127.0.0.1:{self.port}", "authorization": f"Bearer {TOKEN}"}
        more = {"content-type": "application/json", "content-length": str(len(body))}
        head = "".join(f"{k}: {v}\r\n" for k, v in {**own, **more, **self.headers}.items())
        return f"POST {CHAT} HTTP/1.1\r\n{head}\r\n".encode() + body


class Connection:
    """One connection to one target."""

    def __init__(
        self, target: Target, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.target = target
        self.reader = reader
        self.writer = writer

    async def seconds(
        self, *, stream: bool, max_tokens: int = 8, prompt: str = PROMPT
    ) -> tuple[float, float]:
        """Ask; seconds to the first content and to the end of the answer."""
        if self.target.fresh:
            self.writer.transport.abort()
            self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.target.port)
        began = time.perf_counter()
        self.writer.write(self.target.request(stream=stream, max_tokens=max_tokens, prompt=prompt))
        head = (await self.reader.readuntil(b"\r\n\r\n")).lower()
        if b" 200 " not in head.split(b"\r\n")[0]:
            raise RuntimeError(f"{self.target.name}: {head!r} {await self.reader.read(500)!r}")
        first_s = 0.0
        async for piece in self._body(head):
            if not first_s and (not stream or b" word" in piece or b'"content":"' in piece):
                first_s = time.perf_counter() - began
        return first_s, time.perf_counter() - began

    async def _body(self, head: bytes) -> AsyncIterator[bytes]:
        if b"content-length:" in head:
            size = int(head.split(b"content-length:")[1].split(b"\r\n")[0])
            yield await self.reader.readexactly(size)
            return
        while size := int(await self.reader.readline(), 16):
            yield (await self.reader.readexactly(size + 2))[:-2]
        await self.reader.readline()


@asynccontextmanager
async def connected(target: Target) -> AsyncIterator[Connection]:
    """Connect, and close at the end."""
    connection = Connection(target, *await asyncio.open_connection("127.0.0.1", target.port))
    try:
        yield connection
    finally:
        connection.writer.transport.abort()


async def a_second(target: Target, *, seconds: float, connections: int) -> float:
    """Whole answers of 8 tokens a second, at so many connections."""
    until, done = time.perf_counter() + seconds, 0

    async def ask_on() -> None:
        nonlocal done
        async with connected(target) as connection:
            while time.perf_counter() < until:
                await connection.seconds(stream=False)
                done += 1

    began = time.perf_counter()
    async with asyncio.TaskGroup() as tasks:
        for _ in range(connections):
            tasks.create_task(ask_on())
    return done / (time.perf_counter() - began)
