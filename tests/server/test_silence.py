"""When a stream is silent for too long, something goes out."""

import anyio
import pytest

from xnai.server.silence import Silence

pytestmark = pytest.mark.anyio


async def test_each_silence_is_broken_once_it_is_long_enough():
    spoke = anyio.Event(), anyio.Event()
    left = list(spoke)

    async def speak() -> None:
        if left:
            left.pop(0).set()

    with Silence(0.05, speak), anyio.fail_after(5):
        for each in spoke:
            await each.wait()


async def test_a_piece_puts_it_off():
    said = []

    async def speak() -> None:
        said.append("hm")

    with Silence(0.4, speak) as silence:
        for _ in range(8):
            await anyio.sleep(0.1)
            silence.broken()
    assert said == []


async def test_nothing_is_said_twice_at_once_nor_after_the_end():
    began, cancelled = [], anyio.Event()

    async def speak() -> None:
        began.append("hm")
        try:
            await anyio.sleep_forever()
        except anyio.get_cancelled_exc_class():
            cancelled.set()
            raise

    with Silence(0.02, speak):
        await anyio.sleep(0.2)
    with anyio.fail_after(5):
        await cancelled.wait()
    assert began == ["hm"]
