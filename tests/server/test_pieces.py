"""What goes from the task that reads an answer to the one that writes it."""

import anyio
import pytest

from xnai.core.chat import Delta
from xnai.server.pieces import Pieces

pytestmark = pytest.mark.anyio
A, B, C = (Delta(text=text) for text in "abc")


async def test_all_that_waits_is_taken_at_once_and_in_order():
    pieces = Pieces(8)
    for piece in (A, B, C):
        await pieces.put(piece)
    assert await pieces.take(1) == [A, B, C]


async def test_silence_gives_nothing_and_is_not_the_end():
    pieces = Pieces(8)
    assert await pieces.take(0.01) == []
    assert not pieces.over
    await pieces.put(A)
    assert await pieces.take(1) == [A]


async def test_what_waits_at_the_end_is_still_taken():
    pieces = Pieces(8)
    await pieces.put(A)
    pieces.close()
    assert not pieces.over
    assert await pieces.take(1) == [A]
    assert pieces.over
    assert await pieces.take(60) == []


async def test_whoever_waits_is_told_of_the_end():
    pieces = Pieces(8)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(pieces.take, 60)
        await anyio.lowlevel.checkpoint()
        pieces.close()
    assert pieces.over


async def test_a_slow_taker_holds_up_the_giver():
    pieces, given = Pieces(2), []

    async def give() -> None:
        for piece in (A, B, C):
            await pieces.put(piece)
            given.append(piece)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(give)
        await anyio.wait_all_tasks_blocked()
        assert given == [A, B]
        assert await pieces.take(1) == [A, B]
        assert await pieces.take(1) == [C]
