"""What is cut off ends in the error it was cut off with, and nowhere else."""

import asyncio

import pytest

from xnai.core.errors import ShuttingDown, SlowBody
from xnai.server.ending import Ending, Work

pytestmark = pytest.mark.anyio


async def test_the_end_cuts_off_what_runs_and_lets_nothing_begin():
    ending, ended = Ending(), []

    async def work() -> None:
        try:
            async with ending.work():
                await asyncio.Event().wait()
        except ShuttingDown:
            ended.append(asyncio.current_task().cancelling())

    tasks = [asyncio.create_task(work()) for _ in range(3)]
    await asyncio.sleep(0)
    ending.end()
    await asyncio.gather(*tasks)
    assert ended == [0, 0, 0], "the cancellation is taken back"
    with pytest.raises(ShuttingDown):
        ending.work()


@pytest.mark.parametrize("why", [None, SlowBody(limit_s=1)])
async def test_work_ends_in_what_it_was_cut_off_with_first(why):
    cleaned = []

    async def work() -> None:
        async with Ending().work() as one:
            one.cut(why)
            one.cut(ShuttingDown())
            try:
                await asyncio.Event().wait()
            finally:
                await asyncio.sleep(0)  # what cleans up may wait
                cleaned.append(True)

    found = await asyncio.gather(work(), return_exceptions=True)
    assert found == [why]
    assert cleaned == [True]


async def test_what_is_spared_or_over_is_not_cut_off():
    ending = Ending()
    async with ending.work() as work:
        work.spare()
        ending.end()
        work.cut(None)
        await asyncio.sleep(0)
    work.cut(None)
    await asyncio.sleep(0)
    assert asyncio.current_task().cancelling() == 0


async def test_a_cancellation_from_elsewhere_goes_on():
    async def work(began: asyncio.Event) -> Work:
        async with Ending().work() as one:
            began.set()
            await asyncio.Event().wait()
        return one

    began = asyncio.Event()
    task = asyncio.create_task(work(began))
    await began.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_another_error_is_not_hidden_by_a_cut():
    async def work() -> None:
        async with Ending().work() as one:
            one.cut(None)
            raise ValueError("mine")

    with pytest.raises(ValueError, match="mine"):
        await work()
    await asyncio.sleep(0)  # the cut does not come later
    assert asyncio.current_task().cancelling() == 0
