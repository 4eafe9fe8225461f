"""An answer that is given up: whoever makes it is told why, through whoever passes it on."""

from asyncio import CancelledError
from collections.abc import AsyncGenerator

import pytest

from xnai.core.chat import Delta
from xnai.core.errors import Interrupted, ShuttingDown, SlowReader
from xnai.core.giving_up import Reading, give_up, interruption

pytestmark = pytest.mark.anyio
SLOW = SlowReader(limit_s=60)


async def answer(ended: list[Interrupted]) -> AsyncGenerator[Delta]:
    try:
        yield Delta(text="so")
        yield Delta(finish="stop")
    except (CancelledError, GeneratorExit) as end:
        ended.append(interruption(end))
        raise


async def passed_on(deltas: AsyncGenerator[Delta]) -> AsyncGenerator[Delta]:
    async with Reading(deltas):
        async for delta in deltas:
            yield delta


async def test_the_reason_of_a_cancellation_goes_all_the_way():
    ended: list[Interrupted] = []
    deltas = passed_on(passed_on(answer(ended)))
    await anext(deltas)
    await give_up(deltas, CancelledError(SLOW))
    assert ended == [SLOW]
    with pytest.raises(StopAsyncIteration):
        await anext(deltas)


@pytest.mark.parametrize(
    "end",
    [None, CancelledError(), CancelledError("by a scope"), CancelledError(ShuttingDown())],
    ids=str,
)
async def test_without_a_reason_of_its_own_it_is_an_interruption(end):
    ended: list[Interrupted] = []
    deltas = passed_on(answer(ended))
    await anext(deltas)
    await give_up(deltas, end)
    assert [type(each) for each in ended] == [Interrupted]


@pytest.mark.parametrize("end", [None, CancelledError(SLOW)], ids=str)
async def test_what_has_ended_or_not_begun_is_closed_like_anything_else(end):
    ended: list[Interrupted] = []
    whole, unread = passed_on(answer(ended)), passed_on(answer(ended))
    assert [delta.text async for delta in whole] == ["so", ""]
    await give_up(whole, end)
    await give_up(unread, end)
    assert ended == []
