"""The comparison runs: the upstream and xnai before it, asked in turn."""

from contextlib import ExitStack

import pytest

from bench import programs
from bench.peers import added_ms, alternating
from bench.wire import connected

pytestmark = pytest.mark.anyio


async def test_xnai_and_its_upstream_are_asked_in_turn(tmp_path):
    with ExitStack() as stack:
        targets = [stack.enter_context(programs.direct())]
        targets.append(stack.enter_context(programs.ours(tmp_path)))
        for stream in (False, True):
            found = await alternating(targets, 3, stream=stream)
            assert found.shape == (3, 2)
            assert (found > 0).all()
            assert added_ms(found[:, 0], found[:, 1], 50).value > 0
        async with connected(targets[1]) as connection:
            with pytest.raises(RuntimeError, match="xnai"):
                await connection.seconds(stream=False, prompt="")


def test_a_peer_that_is_not_there_is_told():
    with pytest.raises(programs.Missing, match="--llama-server"):
        programs.llama_router("").__enter__()
