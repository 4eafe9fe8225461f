"""The work behind `xnai mcp`: messages as lines on stdin and stdout, until the client closes them.

Pipes are read on the event loop and not in a thread: a thread that waits for a line cannot be
interrupted, and would hold up the end of the process after a signal. While it serves, whatever else
writes to stdout writes to stderr, and whatever else reads stdin reads nothing.

Does not cover the messages (the SDK), nor what the tools do (`xnai.server.mcp.desk`).
"""

from __future__ import annotations

import asyncio
import os
import signal
import stat
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Any, Final, cast

import anyio
from anyio import CancelScope
from mcp.server.stdio import stdio_server
from mcp.types import jsonrpc_message_adapter
from pydantic import ValidationError

from xnai.cli.environment import keep_numpy_to_one_core
from xnai.cli.printing import tell_only_losses
from xnai.core.errors import BodyTooLarge
from xnai.server.mcp.desk import Bounds
from xnai.server.mcp.protocol import make_protocol
from xnai.server.mcp.refusals import refused, unreadable
from xnai.server_bootstrap import open_server
from xnai.workspace import MIB, Workspace

_STDIN, _STDOUT, _STDERR = 0, 1, 2
_READ_BYTES: Final = 65_536


def run(space: Workspace, bounds: Bounds) -> None:
    """Serve one client, until it closes stdin or a signal comes.

    Raises:
        ConfigError: the configuration cannot be used.
    """
    keep_numpy_to_one_core()
    ended_by = anyio.run(
        _serve, space, bounds, backend_options={"use_uvloop": sys.platform != "win32"}
    )
    if ended_by == signal.SIGINT:
        raise KeyboardInterrupt


async def _serve(space: Workspace, bounds: Bounds) -> signal.Signals | None:
    """Serve, and say which signal ended it; None where the client did."""
    ends: list[signal.Signals] = []
    async with open_server(space, emit=tell_only_losses, bounds=bounds) as found:
        assert found.door is not None
        protocol = make_protocol(found.door.desk, found.door.pages)
        limit_bytes = space.config.server.max_body_mib * MIB
        with _own_streams() as (source, sink):
            answers = await _Answers.to(sink)
            lines = await _Lines.of(source, answers, limit_bytes)
            async with found.door.desk.open():
                async with anyio.create_task_group() as tasks:
                    tasks.start_soon(_end_on_signal, ends, tasks.cancel_scope)
                    carried = stdio_server(cast("Any", lines), cast("Any", answers))
                    async with carried as (read, write):
                        await protocol.run(read, write, protocol.create_initialization_options())
                    tasks.cancel_scope.cancel()
                found.ending.end()
    return ends[0] if ends else None


async def _end_on_signal(ends: list[signal.Signals], scope: CancelScope) -> None:
    with anyio.open_signal_receiver(signal.SIGINT, signal.SIGTERM) as signals:
        async for each in signals:
            ends.append(each)
            scope.cancel()


@contextmanager
def _own_streams() -> Iterator[tuple[int, int]]:
    """Descriptors of the client alone; the usual numbers lead elsewhere meanwhile."""
    source, sink = os.dup(_STDIN), os.dup(_STDOUT)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, _STDIN)
    os.close(nothing)
    os.dup2(_STDERR, _STDOUT)
    try:
        yield source, sink
    finally:
        os.dup2(sink, _STDOUT)


class _Answers:
    """Where answers go, a line each."""

    def __init__(self, fd: int, writer: asyncio.StreamWriter | None) -> None:
        self._fd = fd
        self._writer = writer

    @classmethod
    async def to(cls, fd: int) -> _Answers:
        """On the event loop, unless it is a file, which never keeps anybody waiting."""
        if not _may_wait(fd):
            return cls(fd, None)
        loop = asyncio.get_running_loop()
        transport, protocol = await loop.connect_write_pipe(
            asyncio.streams.FlowControlMixin, os.fdopen(fd, "wb", closefd=False)
        )
        return cls(fd, asyncio.StreamWriter(transport, protocol, None, loop))

    async def write(self, text: str) -> None:
        """Write; what the client does not read holds up whoever writes."""
        if self._writer is None:
            os.write(self._fd, text.encode())
        else:
            self._writer.write(text.encode())

    async def flush(self) -> None:
        """Wait until the client has taken most of it."""
        if self._writer is not None:
            await self._writer.drain()


class _Lines:
    """The messages of the client, a line each, none longer than the limit.

    Args:
        answers: told of a line that is too long or no message; the SDK would say nothing.
    """

    def __init__(
        self, fd: int, reader: asyncio.StreamReader | None, answers: _Answers, limit_bytes: int
    ) -> None:
        self._fd = fd
        self._reader = reader
        self._answers = answers
        self._limit_bytes = limit_bytes

    @classmethod
    async def of(cls, fd: int, answers: _Answers, limit_bytes: int) -> _Lines:
        """On the event loop, unless it is a file."""
        if not _may_wait(fd):
            return cls(fd, None, answers, limit_bytes)
        reader = asyncio.StreamReader()
        await asyncio.get_running_loop().connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(fd, "rb", closefd=False)
        )
        return cls(fd, reader, answers, limit_bytes)

    async def __aiter__(self) -> AsyncIterator[str]:
        kept, dropping = bytearray(), False
        while piece := await self._piece():
            *ended, rest = piece.split(b"\n")
            for end in ended:
                kept += end
                if dropping or len(kept) > self._limit_bytes:
                    await self._refuse(refused(BodyTooLarge(limit_bytes=self._limit_bytes))[1])
                elif _is_message(kept):
                    yield kept.decode()
                elif kept.strip():
                    await self._refuse(unreadable())
                kept, dropping = bytearray(), False
            if not dropping:
                kept += rest
            if len(kept) > self._limit_bytes:
                kept, dropping = bytearray(), True
        if _is_message(kept):
            yield kept.decode()

    async def _piece(self) -> bytes:
        if self._reader is None:
            return os.read(self._fd, _READ_BYTES)
        return await self._reader.read(_READ_BYTES)

    async def _refuse(self, body: bytes) -> None:
        await self._answers.write(f"{body.decode()}\n")
        await self._answers.flush()


def _is_message(line: bytes | bytearray) -> bool:
    try:
        jsonrpc_message_adapter.validate_json(line, by_name=False)
    except ValidationError:
        return False
    return True


def _may_wait(fd: int) -> bool:
    """Whether reading or writing there can keep anybody waiting."""
    mode = os.fstat(fd).st_mode
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)
