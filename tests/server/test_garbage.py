"""What a request made is gone when it ends, without the collector: so memory does not grow."""

from functools import partial

import pytest

from tests.bench.fake_ladder import pocket_space
from tests.server.scripted import DONE, at_a_socket, body, served
from tests.tools.garbage import left_to_the_collector
from xnai.core.chat import Delta
from xnai.core.errors import EngineDied, OverBudget
from xnai.server.app import CHATS
from xnai.server.leaving import LOOKS_AFTER_S
from xnai.server_bootstrap import open_server

pytestmark = pytest.mark.anyio
TIMES = 3
HELLO = (Delta(text="hel"), Delta(text="lo"), DONE)
LONG_ENOUGH_TO_LEAVE = (Delta(text="hel"), 2 * LOOKS_AFTER_S, Delta(text="lo"), DONE)
FAILS = (partial(OverBudget, model="m", wanted_mib=9, budget_mib=5, held_mib=0),)
DIES = partial(EngineDied, "It died.", before_first_token=False, hint="Ask again.")


@pytest.mark.parametrize("path", CHATS)
@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("script", [HELLO, LONG_ENOUGH_TO_LEAVE, FAILS, (Delta(text="hel"), DIES)])
async def test_nothing_of_an_exchange_is_left_however_it_ends(path, stream, script):
    async with served(*script) as (client, _):
        with left_to_the_collector() as left:
            for _ in range(TIMES):
                await client.post(path, json=body(path, stream=stream))
    assert left == []


async def test_nothing_of_a_request_is_left_in_any_room(tmp_path):
    async with (
        open_server(pocket_space(tmp_path), emit=lambda _: None) as server,
        at_a_socket(server) as client,
    ):

        async def ask_everywhere() -> None:
            for path in CHATS:
                for model in ("xnai/draft", "xnai/auto"):
                    for stream in (False, True):
                        sent = body(path, stream=stream) | {"model": model}
                        answer = await client.post(path, json=sent)
                        assert answer.status_code == 200

        await ask_everywhere()  # engines start
        with left_to_the_collector() as left:
            await ask_everywhere()
    assert left == []
