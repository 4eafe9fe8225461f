"""HTTP to an engine: answers however they are framed, and servers that break it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import anyio
import pytest
from anyio.abc import SocketAttribute, SocketStream

from tests.tools.garbage import left_to_the_collector
from xnai.engines.loopback import AHEAD_BYTES, MAX_HEAD_BYTES, ConnectionBroke, Loopback

pytestmark = pytest.mark.anyio
OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"transfer-encoding: chunked\r\n\r\n"


@asynccontextmanager
async def server_saying(
    *pieces: bytes, stay: bool = False, seen: list[bytes] | None = None
) -> AsyncIterator[Loopback]:
    """A client of a server that sends these pieces, and closes unless it is to stay."""

    async def answer(stream: SocketStream) -> None:
        async with stream:
            request = await stream.receive()
            if seen is not None:
                seen.append(request)
            for piece in pieces:
                await stream.send(piece)
                await anyio.sleep(0.01)
            if stay:
                await anyio.sleep_forever()

    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    client = Loopback(port=listener.extra(SocketAttribute.local_port), api_key="k")
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, answer)
        yield client
        tasks.cancel_scope.cancel()
    await client.aclose()
    await listener.aclose()


async def asked(client: Loopback, body: bytes | None = b"{}", limit_s: float = 5) -> tuple:
    async with client.asked("/x", body, limit_s=limit_s) as reply:
        return await reply.status(limit_s), await reply.body(limit_s)


@pytest.mark.parametrize(
    "pieces",
    [
        (OK + b"content-length: 5\r\n\r\nhello",),
        (OK + b"content-length: 5\r\n", b"\r\nhe", b"llo"),
        (CHUNKED + b"2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n",),
        (CHUNKED + b"2\r\nh", b"e\r\n3", b"\r\nllo\r\n0\r\n", b"\r\n"),
        (OK + b"connection: close\r\n\r\nhe", b"llo"),
    ],
)
async def test_a_body_is_whole_however_it_is_framed_and_cut(pieces):
    async with server_saying(*pieces) as client:
        assert await asked(client) == (200, b"hello")


async def test_an_answer_is_whole_when_its_server_stays_connected():
    async with server_saying(OK + b"content-length: 2\r\n\r\nhi", stay=True) as client:
        assert await asked(client) == (200, b"hi")


@pytest.mark.parametrize(
    ("pieces", "words"),
    [
        ((), "closed"),
        ((OK,), "closed"),
        ((OK + b"content-length: 9\r\n\r\nhe",), "closed"),
        ((CHUNKED + b"9\r\nhe",), "closed"),
        ((CHUNKED + b"nonsense\r\n",), "no HTTP"),
        ((b"\xff\xfe<html>",), "no HTTP"),
        ((OK + b"x: " + b"y" * 2 * MAX_HEAD_BYTES,), "head"),
    ],
)
async def test_an_answer_that_breaks_off_or_is_none_is_told(pieces, words):
    async with server_saying(*pieces) as client:
        with pytest.raises(ConnectionBroke, match=words):
            await asked(client)


async def test_what_came_before_the_break_is_not_lost():
    async with (
        server_saying(CHUNKED + b"2\r\nhe\r\n") as client,
        client.asked("/x", limit_s=5) as reply,
    ):
        assert await reply.piece(5) == b"he"
        with pytest.raises(ConnectionBroke):
            await reply.piece(5)


@pytest.mark.parametrize("read", [True, False])
async def test_an_answer_is_gone_when_it_ends_read_or_not(read):
    async with server_saying(OK + b"content-length: 2\r\n\r\nhi") as client:
        with left_to_the_collector() as left:
            for _ in range(3):
                async with client.asked("/x", limit_s=5) as reply:
                    if read:
                        assert await reply.body(5) == b"hi"
                del reply
                await anyio.wait_all_tasks_blocked()  # its connection is told of its end
    assert left == []


async def test_an_answer_that_nobody_gives_is_gone_too():
    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    client = Loopback(port=listener.extra(SocketAttribute.local_port), api_key="k")
    await listener.aclose()
    with left_to_the_collector() as left, suppress(ConnectionBroke):
        await asked(client)
    assert left == []


async def test_silence_is_noticed():
    async with (
        server_saying(CHUNKED, stay=True) as client,
        client.asked("/x", limit_s=5) as reply,
    ):
        assert await reply.status(5) == 200
        with pytest.raises(TimeoutError):
            await reply.piece(0.05)


async def test_nobody_there_has_an_errno():
    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    port = listener.extra(SocketAttribute.local_port)
    await listener.aclose()
    with pytest.raises(ConnectionBroke) as refusal:
        await asked(Loopback(port=port, api_key="k"))
    assert isinstance(refusal.value.__cause__, ConnectionRefusedError)


async def test_a_request_says_who_asks_what_and_that_it_is_the_only_one():
    seen: list[bytes] = []
    async with server_saying(OK + b"content-length: 0\r\n\r\n", seen=seen) as client:
        await asked(client, b'{"a": 1}')
        await asked(client, None)
    posted, got = seen
    assert posted.startswith(b"POST /x HTTP/1.1\r\nhost: 127.0.0.1:")
    assert posted.endswith(b"content-length: 8\r\n\r\n" + b'{"a": 1}')
    assert got.startswith(b"GET /x HTTP/1.1\r\n")
    for head in seen:
        assert b"authorization: Bearer k\r\n" in head
        assert b"connection: close\r\n" in head


async def test_closing_the_client_ends_whoever_waits_and_all_who_come():
    async with server_saying(CHUNKED, stay=True) as client:
        async with anyio.create_task_group() as tasks:

            async def wait() -> None:
                with pytest.raises(ConnectionBroke):
                    await asked(client)

            tasks.start_soon(wait)
            await anyio.wait_all_tasks_blocked()
            await client.aclose()
        with pytest.raises(ConnectionBroke):
            await asked(client)


async def test_a_reader_that_does_not_read_holds_up_its_server():
    sent = 0

    async def answer(stream: SocketStream) -> None:
        nonlocal sent
        async with stream:
            await stream.receive()
            await stream.send(OK + b"connection: close\r\n\r\n")
            for _ in range(1000):
                await stream.send(b"x" * (1 << 16))
                sent += 1 << 16

    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    client = Loopback(port=listener.extra(SocketAttribute.local_port), api_key="k")
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, answer)
        async with client.asked("/x", limit_s=5) as reply:
            await reply.status(5)
            await anyio.sleep(0.5)
            assert reply._ahead_bytes < AHEAD_BYTES + (1 << 20)
            assert sent < 1000 << 16
            assert len(await reply.body(5)) == 1000 << 16
        tasks.cancel_scope.cancel()
    await listener.aclose()
