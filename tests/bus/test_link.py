"""Scripts that share a way to Redis: each has its own reply, whoever is cancelled."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import anyio
import pytest
from anyio.lowlevel import checkpoint

from tests.bus.redis_server import RedisServer
from xnai.bus.link import Address, Link
from xnai.core.errors import RemoteFailed

pytestmark = pytest.mark.anyio
ECHO = "return ARGV[1]"
SLOW = "for i = 1, 5000000 do end return 1"


@pytest.fixture
def link(redis_server: RedisServer) -> Link:
    return Link(Address(url=redis_server.url))


async def test_many_at_once_have_each_their_own_reply(link: Link):
    found: dict[int, bytes] = {}

    async def put(n: int) -> None:
        found[n] = await link.run(ECHO, (), n)

    async with anyio.create_task_group() as tasks:
        for n in range(300):
            tasks.start_soon(put, n)
    await link.aclose()
    assert found == {n: str(n).encode() for n in range(300)}


async def test_a_socket_of_this_machine_is_an_address_too(tmp_path: Path):
    server = RedisServer(folder=tmp_path, socket=tmp_path / "redis.sock")
    server.start()
    link = Link(Address(url=f"unix://{tmp_path}/redis.sock?db=0"))
    try:
        assert await link.run(ECHO, (), "x") == b"x"
    finally:
        await link.aclose()
        server.stop()


async def test_one_that_fails_does_not_fail_the_others(link: Link):
    failed: list[str] = []

    async def fail() -> None:
        with pytest.raises(RemoteFailed, match="Wrong number") as caught:
            await link.run("return redis.call('GET')", ())
        failed.append(caught.value.message)

    async with anyio.create_task_group() as tasks:
        for _ in range(3):
            tasks.start_soon(fail)
            tasks.start_soon(partial(link.run, ECHO, (), "x"))
    await link.aclose()
    assert len(failed) == 3


async def test_whoever_is_cancelled_the_others_are_served(link: Link):
    """One is on its way; of those that wait for their turn the first is cancelled."""
    served: list[bytes] = []
    gone = anyio.CancelScope()

    async def put(word: str) -> None:
        served.append(await link.run(ECHO, (), word))

    async def leave() -> None:
        with gone:
            await put("gone")

    with anyio.fail_after(30):
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(link.run, SLOW, ())
            await checkpoint()
            tasks.start_soon(leave)
            tasks.start_soon(put, "stays")
            for _ in range(3):
                await checkpoint()
            gone.cancel()
        await put("later")
    await link.aclose()
    assert served == [b"stays", b"later"]
