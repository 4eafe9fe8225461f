"""A client that goes away, at each stage of its request and in every dialect, leaves nothing."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import partial

import anyio
import httpx2
import pytest

from tests.server.scripted import DONE, TOKEN, Gate, ScriptedModel, Step, body, served
from xnai.core.chat import Delta
from xnai.core.events import ClientGone, Event, QueueChanged
from xnai.server.admission import Admission, Limits
from xnai.server.app import CHATS, Server
from xnai.server.bus import Bus

pytestmark = pytest.mark.anyio
CHAT = "/v1/chat/completions"
HELLO = (Delta(text="hel"), Delta(text="lo"), DONE)
both = pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
everywhere = pytest.mark.parametrize("path", CHATS)


@dataclass(kw_only=True)
class House:
    """A server that works on one request at a time, its only client, and what it tells."""

    client: httpx2.AsyncClient
    model: ScriptedModel
    told: list[Event] = field(default_factory=list)
    more: anyio.Event = field(default_factory=anyio.Event)

    def hear(self, event: Event) -> None:
        self.told.append(event)
        self.more.set()
        self.more = anyio.Event()

    async def until(self, event: Event | type[Event]) -> None:
        with anyio.fail_after(5):
            while not any(event in (found, type(found)) for found in self.told):
                await self.more.wait()

    def begin(self, *script: Step) -> None:
        self.model.script = script
        self.model.on_end = anyio.Event()
        self.model.requests.clear()
        self.model.ended.clear()
        self.told.clear()

    @asynccontextmanager
    async def asking(self, path: str, *, stream: bool) -> AsyncIterator[None]:
        """A client that waits for its answer, and goes away at the end of the block."""
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(partial(self.client.post, path, json=body(path, stream=stream)))
            yield
            tasks.cancel_scope.cancel()

    async def ended(self) -> list[str]:
        with anyio.fail_after(5):
            await self.model.on_end.wait()
        return self.model.ended


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
async def opened(anyio_backend) -> AsyncIterator[House]:
    found: list[House] = []

    def hear(event: Event) -> None:
        found[0].hear(event)

    def make(server: Server) -> Server:
        bus = Bus(server.metrics, hear)
        admission = Admission(Limits(running=1, waiting=1), emit=bus)
        return replace(server, bus=bus, admission=admission)

    async with served(make=make) as (client, model):
        found.append(House(client=client, model=model))
        yield found[0]


@pytest.fixture
async def house(opened: House) -> AsyncIterator[House]:
    """After each test nobody is worked on, and the next one is answered."""
    yield opened
    opened.begin(*HELLO)
    answer = await opened.client.post(CHAT, json=body(CHAT, stream=False))
    assert answer.json()["choices"][0]["message"]["content"] == "hello"
    await opened.until(QueueChanged(running=0, waiting=0))


@everywhere
async def test_in_its_body_asks_nobody(house, path):
    house.begin(*HELLO)
    port = house.client.base_url.port
    head = f"POST {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\n"
    head += f"authorization: Bearer {TOKEN}\r\ncontent-length: 99\r\n\r\n{{"
    async with await anyio.connect_tcp("127.0.0.1", port) as unfinished:
        await unfinished.send(head.encode())
    await house.until(ClientGone)
    assert house.model.requests == []


@everywhere
@both
async def test_while_it_waits_for_its_turn_gives_up_its_place(house, path, stream):
    gate = Gate()
    house.begin(gate, *HELLO)
    async with house.asking(CHAT, stream=False):
        await gate.reached.wait()
        async with house.asking(path, stream=stream):
            await house.until(QueueChanged(running=1, waiting=1))
        house.told.clear()
        await house.until(ClientGone)
        await house.until(QueueChanged(running=1, waiting=0))
        assert len(house.model.requests) == 1
    assert await house.ended() == ["left"]


@everywhere
@both
async def test_before_the_first_token_ends_the_work(house, path, stream):
    gate = Gate()
    house.begin(gate, *HELLO)
    async with house.asking(path, stream=stream):
        await gate.reached.wait()
    assert await house.ended() == ["left"]
    await house.until(ClientGone)


@everywhere
async def test_in_the_middle_of_a_whole_answer_ends_the_work(house, path):
    gate = Gate()
    house.begin(Delta(text="hel"), gate, DONE)
    async with house.asking(path, stream=False):
        await gate.reached.wait()
    assert await house.ended() == ["left"]
    await house.until(ClientGone)


@everywhere
async def test_in_the_middle_of_a_stream_ends_the_work(house, path):
    house.begin(Delta(text="hel"), Gate(), DONE)
    sent = body(path, stream=True)
    async with house.client.stream("POST", path, json=sent) as answer:
        async for piece in answer.aiter_text():
            if "hel" in piece:
                break
    assert await house.ended() == ["left"]
    await house.until(ClientGone)


@everywhere
@both
async def test_after_its_answer_interrupts_nothing_of_what_is_done_after_it(house, path, stream):
    gate = Gate()
    house.begin(*HELLO, gate)
    async with httpx2.AsyncClient(
        base_url=house.client.base_url, headers=house.client.headers
    ) as client:
        answer = await client.post(path, json=body(path, stream=stream))
        assert answer.status_code == 200
    assert house.model.ended == [], "the answer did not wait for its record"
    gate.opened.set()
    assert await house.ended() == ["whole"]
    assert ClientGone not in map(type, house.told)
