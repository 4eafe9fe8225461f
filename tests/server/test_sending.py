"""Clients that read nothing of their answer, slowly, or not to its end: over a real socket."""

import socket
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import anyio
import anyio.lowlevel
import orjson
import pytest

from tests.server.scripted import DONE, TOKEN, Gate, Step, body, served
from xnai.core.chat import ChatRequest, Delta
from xnai.core.events import (
    AnswerBroken,
    ClientGone,
    ClientStalled,
    Event,
    QueueChanged,
    RequestEnded,
)
from xnai.core.giving_up import interruption
from xnai.server.admission import Admission
from xnai.server.app import CHATS, Server
from xnai.server.bus import Bus
from xnai.server.sending import bounded_sends

pytestmark = pytest.mark.anyio
LIMIT_S = 0.4
CHAT = "/v1/chat/completions"
PIECE = Delta(text="x" * 65_536)
LARGE = Delta(text="x" * 16_000_000)
"""More than sockets hold."""


@dataclass(kw_only=True)
class Endless:
    """Speaks without end; keeps why it was given up."""

    script: tuple[Step, ...] = ()
    ended: list[str] = field(default_factory=list)

    async def chat(self, request: ChatRequest) -> AsyncGenerator[Delta]:
        try:
            for step in self.script:
                assert isinstance(step, Delta)
                yield step
            if self.script:
                await anyio.sleep_forever()
            while True:
                yield PIECE
                await anyio.lowlevel.checkpoint()
        except BaseException as end:
            self.ended.append(type(interruption(end)).__name__)
            raise


@dataclass(kw_only=True)
class House:
    """A server, and what it tells."""

    model: Endless
    port: int = 0
    told: list[Event] = field(default_factory=list)
    more: anyio.Event = field(default_factory=anyio.Event)

    def hear(self, event: Event) -> None:
        self.told.append(event)
        self.more.set()
        self.more = anyio.Event()

    async def until(self, kind: type[Event]) -> None:
        with anyio.fail_after(20):
            while kind not in map(type, self.told):
                await self.more.wait()

    @property
    def ends(self) -> list[type[Event]]:
        kinds = (AnswerBroken, ClientGone, ClientStalled, RequestEnded)
        return [type(event) for event in self.told if isinstance(event, kinds)]


@asynccontextmanager
async def house(*script: Step, model: Endless | None = None) -> AsyncIterator[House]:
    """A server that waits `LIMIT_S` for a client to read.

    Args:
        model: answers instead of the script.
    """
    made = House(model=model or Endless())

    def make(server: Server) -> Server:
        gateway = server.gateway
        if model is not None:
            gateway = replace(gateway, cascade=model, direct=model)
        bus = Bus(server.metrics, made.hear)
        return replace(server, gateway=gateway, bus=bus, admission=Admission(emit=bus))

    async with served(*script, make=make, http=bounded_sends(LIMIT_S)) as (client, _):
        assert client.base_url.port is not None
        made.port = client.base_url.port
        yield made
        page = (await client.get("/metrics")).text
        n_stalled = sum(isinstance(event, ClientStalled) for event in made.told)
        assert page.count("xnai_clients_stalled_total{") == min(1, n_stalled)


@asynccontextmanager
async def asking(
    house: House, path: str, *, times: int = 1, **more
) -> AsyncIterator[socket.socket]:
    """A connection on which so many requests went out, and from which nothing has been read."""
    sent = orjson.dumps(body(path, **more))
    head = f"POST {path} HTTP/1.1\r\nhost: 127.0.0.1:{house.port}\r\n"
    head += f"authorization: Bearer {TOKEN}\r\ncontent-length: {len(sent)}\r\n\r\n"
    with socket.socket() as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)
        client.connect(("127.0.0.1", house.port))
        client.sendall((head.encode() + sent) * times)
        client.setblocking(False)
        yield client


async def read(client: socket.socket) -> bytes:
    with anyio.fail_after(20):
        await anyio.wait_readable(client)
    return client.recv(400_000)


async def read_until_cut_off(client: socket.socket) -> None:
    came = 0
    try:
        while piece := await read(client):
            came += len(piece)
    except ConnectionResetError:
        assert came < len(LARGE.text)
    else:
        pytest.fail("it was closed as if the answer were whole")


@pytest.mark.parametrize("path", CHATS)
async def test_a_stream_that_nobody_reads_is_ended_and_its_engine_is_told_why(path):
    async with house(model=Endless()) as found, asking(found, path, stream=True) as client:
        await found.until(ClientGone)
        assert found.model.ended == ["SlowReader"]
        assert found.ends == [ClientStalled, AnswerBroken, ClientGone]
        queue = [event for event in found.told if isinstance(event, QueueChanged)]
        assert queue[-1] == QueueChanged(running=0, waiting=0)
        await read_until_cut_off(client)
    (stalled,) = (event for event in found.told if isinstance(event, ClientStalled))
    (broken,) = (event for event in found.told if isinstance(event, AnswerBroken))
    assert (stalled.path, stalled.limit_s, broken.kind) == (path, LIMIT_S, "SlowReader")


async def test_nor_does_an_engine_that_waits_for_words_wait_for_who_reads_nothing():
    model = Endless(script=(LARGE,))
    async with house(model=model) as found, asking(found, CHAT, stream=True):
        await found.until(ClientGone)
    assert found.model.ended == ["SlowReader"]


@pytest.mark.parametrize(
    ("path", "more"),
    [
        (CHAT, {"n": 2, "temperature": 1}),
        ("/api/chat", {"model": "xnai/draft", "keep_alive": "5m"}),
    ],
    ids=["one of several", "one whose model is kept"],
)
async def test_whoever_passes_an_answer_on_passes_on_why_it_is_given_up(path, more):
    model = Endless()
    async with house(model=model) as found, asking(found, path, stream=True, **more):
        await found.until(ClientGone)
    assert model.ended == ["SlowReader"]


async def test_requests_one_behind_the_other_on_a_connection_hold_no_engine_either():
    async with house(model=Endless()) as found, asking(found, CHAT, times=2, stream=True):
        await found.until(ClientGone)
        assert found.model.ended == ["SlowReader"]


@pytest.mark.parametrize("path", CHATS)
async def test_a_whole_answer_that_nobody_reads_is_not_kept_for_ever(path):
    async with house(LARGE, DONE) as found, asking(found, path, stream=False) as client:
        await found.until(ClientStalled)
        assert found.ends == [RequestEnded, ClientStalled]
        await read_until_cut_off(client)


async def test_who_reads_slowly_is_not_cut_off():
    async with house(LARGE, DONE) as found, asking(found, CHAT, stream=False) as client:
        began, came = anyio.current_time(), 0
        while came < len(LARGE.text):
            came += len(await read(client))
            await anyio.sleep(0.01)
        assert anyio.current_time() - began > 2 * LIMIT_S
        assert found.ends == [RequestEnded]


async def test_who_leaves_at_once_is_told_to_have_left():
    gate = Gate()
    async with house(gate, 0.02, DONE) as found:
        async with asking(found, CHAT, stream=False):
            await gate.reached.wait()
        gate.opened.set()
        await found.until(ClientGone)
        assert found.ends == [ClientGone]
