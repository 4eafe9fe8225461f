"""Clients that send no head, half of one, or one without end."""

import socket
import time

import anyio
import pytest
import uvicorn

from xnai.server.heads import MAX_HEAD_BYTES, BoundedHeads, HeadsWithBodies

pytestmark = pytest.mark.anyio
HEAD = b"GET / HTTP/1.1\r\nhost: here\r\n\r\n"


class Quick(BoundedHeads):
    head_s = 0.4


async def hello(scope, receive, send):
    await anyio.sleep(0.6 if scope["path"] == "/slow" else 0)
    head = [(b"content-length", b"2")]
    await send({"type": "http.response.start", "status": 200, "headers": head})
    await send({"type": "http.response.body", "body": b"hi"})


async def talk(
    *pieces: bytes, pause_s: float = 0.0, http: type[BoundedHeads] = Quick
) -> tuple[bytes, float]:
    """Send pieces with a pause after each; all that came back, and after how long it was closed."""
    settings = uvicorn.Config(
        hello, log_config=None, lifespan="off", ws="none", http=http, timeout_keep_alive=1
    )
    server = uvicorn.Server(settings)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(server._serve, [listener])
            came, began = b"", time.monotonic()
            async with await anyio.connect_tcp("127.0.0.1", port) as client:
                try:
                    for piece in pieces:
                        await client.send(piece)
                        await anyio.sleep(pause_s)
                    with anyio.fail_after(5):
                        while True:
                            came += await client.receive()
                except (anyio.EndOfStream, anyio.BrokenResourceError):
                    took_s = time.monotonic() - began
            server.should_exit = True
    return came, took_s


@pytest.mark.parametrize("pieces", [(), (b"GE",), (HEAD[:-2],)])
async def test_a_connection_without_a_whole_head_is_closed_in_time(pieces):
    came, took_s = await talk(*pieces)
    assert came == b""
    assert 0.3 < took_s < 3


async def test_a_head_that_trickles_is_closed_in_time():
    came, took_s = await talk(*[bytes([byte]) for byte in HEAD], pause_s=0.1)
    assert came == b""
    assert 0.3 < took_s < 3


async def test_a_second_head_has_its_own_time():
    came, took_s = await talk(HEAD, HEAD[:-2], pause_s=0.2)
    assert came.count(b"200 OK") == 1
    assert 0.5 < took_s < 3


async def test_an_answer_may_take_longer_than_a_head():
    came, _ = await talk(HEAD.replace(b"/ ", b"/slow "))
    assert came.endswith(b"hi")


async def test_who_is_answered_before_the_end_of_a_body_may_send_the_rest():
    length = 4 * MAX_HEAD_BYTES
    head = HEAD.replace(b"GET", b"POST")[:-2] + b"content-length: %d\r\n\r\n" % length
    came, _ = await talk(head, b"x" * length, HEAD, pause_s=0.05)
    assert came.count(b"200 OK") == 2


async def test_but_not_for_ever():
    head = HEAD.replace(b"GET", b"POST")[:-2] + b"content-length: 99\r\n\r\n"
    _, took_s = await talk(head, *[b"x"] * 30, pause_s=0.1)
    assert 0.3 < took_s < 2.5


async def test_a_head_without_end_is_not_kept():
    field = b"x-more: " + b"y" * 1000 + b"\r\n"
    started = HEAD[:-2]
    fields = [field] * (MAX_HEAD_BYTES // len(field) + 50)
    _, took_s = await talk(started, *fields, http=BoundedHeads)
    assert took_s < BoundedHeads.head_s / 4


def test_a_head_goes_out_together_with_what_follows_and_never_stays_behind():
    sent, due = [], []

    class Transport:
        def write(self, data: bytes) -> None:
            sent.append(data)

        def close(self) -> None:
            sent.append(b"closed")

    class Loop:
        def call_soon(self, call) -> None:
            due.append(call)

    together = HeadsWithBodies(Transport(), Loop())
    together.write(b"HTTP/1.1 200 OK\r\n\r\n")
    together.write(b"one")
    together.write(b"two")
    assert sent == [b"HTTP/1.1 200 OK\r\n\r\none", b"two"]
    together.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    for call in due:
        call()
    together.write(b"HTTP/1.1 304 Not Modified\r\n\r\n")
    together.close()
    assert sent[2:] == [
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"HTTP/1.1 304 Not Modified\r\n\r\n",
        b"closed",
    ]
