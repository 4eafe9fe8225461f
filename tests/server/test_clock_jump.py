"""The wall clock jumps by more than a year, forth and back, while a server answers.

The clock of the server's process is moved by a program around it (`tests.tools.jumping_clock`): to
set the clock of the machine is not for a test.
"""

import re
import sys
import time
from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

import anyio
import pytest

from tests.engines.remote.builders import said, sse
from tests.server.hybrid import Hybrid, hybrid
from tests.server.live import printed
from tests.server.scripted import body
from tests.server.shapes import extension, refusal
from tests.tools.fake_endpoint import Reply
from tests.tools.fake_engine import write_binary
from xnai.server.app import CHATS

pytestmark = pytest.mark.anyio
CLOCK = Path(__file__).parents[1] / "tools" / "jumping_clock.py"
EASY = "srt(xs): sort descending. srt([1, 2]) == [2, 1]"
FAR_S = 400 * 86_400.0
CHAT = "/v1/chat/completions"
DEAR = Reply(
    body=said("openai", "moon", whole=False).body
    + sse(
        {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]},
        {"choices": [], "usage": {"prompt_tokens": 100_000, "completion_tokens": 2}},
    )
    + b"data: [DONE]\n\n"
)
"""A bill of 0.1, of which a month has one."""


@dataclass(frozen=True, kw_only=True)
class House:
    hybrid: Hybrid
    offset: Path

    def jump(self, to_s: float) -> None:
        """The clock is off by so much from now on."""
        new = self.offset.with_suffix(".new")
        new.write_text(str(to_s))
        new.rename(self.offset)  # whoever reads meanwhile reads the one or the other

    def records(self, asked: Collection[str]) -> list[dict]:
        """Of these requests, as they are listed, once all are there: answers go out before."""
        while True:
            found = [r for r in printed(self.hybrid.home, "logs") if r["id"] in asked]
            if len(found) == len(asked):
                return found

    async def post(self, path: str, **more):
        return await self.hybrid.client.post(path, json=body(path, stream=False) | more)


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
async def opened(anyio_backend, tmp_path_factory) -> AsyncIterator[House]:
    home = tmp_path_factory.mktemp("jumping")
    offset = home / "offset"
    offset.write_text("0")
    slow = {
        "path": "pocket:draft.gguf", "parameters_b": 0.0008, "n_ctx": 1024, "n_slots": 6,
        "binary": write_binary(home / "engine", "--tokens-s", "20"),
    }  # fmt: skip
    before = (sys.executable, str(CLOCK), str(offset))
    async with hybrid(
        home, DEAR, local={"slow": slow}, before=before, monthly_budget=0.05
    ) as found:
        yield House(hybrid=found, offset=offset)


@pytest.fixture
def house(opened) -> House:
    opened.jump(0)
    return opened


@pytest.mark.parametrize("far_s", [FAR_S, -FAR_S], ids=["forth", "back"])
async def test_running_answers_and_their_deadlines_do_not_notice(house, far_s):
    began = time.monotonic()
    asked: list[str] = []

    async def read(path: str, begun: anyio.Event) -> None:
        sent = body(path, stream=True, model="slow", xnai={"deadline_s": 30, "cache": False})
        async with house.hybrid.client.stream("POST", path, json=sent) as answer:
            text = ""
            async for piece in answer.aiter_text():
                text += piece
                if '"a"' in text:
                    begun.set()
        assert '"h"' in text, "its last token came"
        asked.extend(re.findall(r'"request_id":"(\w+)"', text))

    async with anyio.create_task_group() as tasks:
        for path in CHATS:
            begun = anyio.Event()
            tasks.start_soon(partial(read, path, begun))
            await begun.wait()
        house.jump(far_s)
    assert len(asked) == len(CHATS), "and the end of each"
    for record in house.records(asked):
        assert 0 < record["elapsed_s"] < time.monotonic() - began


@pytest.mark.parametrize("path", CHATS)
async def test_a_deadline_still_ends_what_takes_longer(house, path):
    for far_s in (FAR_S, -FAR_S):
        house.jump(far_s)
        late = await house.post(path, model="slow", xnai={"deadline_s": 0.2, "cache": False})
        assert late.status_code == 504
        assert "of this request ran out" in refusal(path, late)


async def test_what_is_loaded_stays_and_is_listed_by_the_new_clock(house):
    await house.post("/api/chat", model="slow", keep_alive="5m")
    for far_s in (0, FAR_S, -FAR_S):
        house.jump(far_s)
        answer = await house.hybrid.client.get("/api/ps")
        (found,) = [m for m in answer.json()["models"] if m["name"] == "slow"]
        expires = datetime.fromisoformat(found["expires_at"]).timestamp()
        assert 0 < expires - (time.time() + far_s) < 301


async def test_records_are_listed_in_the_order_in_which_they_came(house):
    asked = []
    for far_s in (FAR_S, -FAR_S, 0):
        house.jump(far_s)
        answer = await house.post(CHAT, model="xnai/draft")
        asked.insert(0, extension(CHAT, answer)["request_id"])
    assert [record["id"] for record in house.records(asked)] == asked


async def test_no_known_answer_becomes_eternal_nor_does_it_come_from_the_future(house):
    async def outcome(far_s: float) -> str:
        house.jump(far_s)
        answer = await house.hybrid.ask("xnai/draft", EASY)
        return extension(CHAT, answer)["cache"]

    told = [await outcome(far_s) for far_s in (0, 0, FAR_S, -FAR_S, -FAR_S, 0)]
    assert told == ["miss", "hit", "miss", "miss", "hit", "miss"]


@pytest.mark.parametrize("path", CHATS)
async def test_the_money_of_a_month_is_not_there_twice(house, path):
    """Another month has its own; the way back to this one, or before it, brings nothing back."""
    states = []
    for far_s in (0, 0, -FAR_S, FAR_S, FAR_S, 0):
        house.jump(far_s)
        answer = await house.post(path, model="xnai/cloud", xnai={"cache": False})
        states.append(answer.status_code)
        if answer.status_code == 402:
            assert "of this month" in refusal(path, answer)
    first = path == next(iter(CHATS))
    assert states == [200 if first else 402, 402, 402, 200 if first else 402, 402, 402]


async def test_what_was_private_stays_private(house):
    first = [{"role": "user", "content": "our plan"}]
    later = [*first, {"role": "assistant", "content": "noted"}, {"role": "user", "content": "on"}]
    await house.post(CHAT, messages=first, model="xnai/private")
    house.jump(FAR_S)
    await house.post(CHAT, model="xnai/private")
    house.jump(0)
    answer = await house.post(CHAT, messages=later, model="xnai/cloud")
    assert answer.status_code == 403
    assert "private before" in answer.text
