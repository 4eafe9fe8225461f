"""Engines are looked after: stuck ones are ended, dead ones come back, others notice nothing."""

import os
import signal

import anyio
import anyio.to_thread
import psutil
import pytest

from tests.engines.conftest import ask, read, text_of
from tests.engines.test_faults import children
from xnai.core.chat import Sampling
from xnai.core.errors import EngineDied, EngineQuarantined
from xnai.core.events import EngineHung, EngineProbed, EngineStarted, EngineStopped
from xnai.engines.care import Rounds

pytestmark = pytest.mark.anyio
OFTEN = Rounds(look_s=0.05, probe_s=0.1)
WATCHED = Rounds(look_s=0.05, probe_s=None)
AS_SERVED = Rounds()


async def used_once(pool, request=None) -> str:
    async with pool.lease("m") as engine:
        return text_of(await read(engine, request))


async def told(ears, kind, n: int = 1) -> None:
    with anyio.fail_after(30):
        while len(ears.of(kind)) < n:
            await ears.next()


async def test_an_idle_engine_draws_a_real_token_and_keeps_what_it_has_read(pool_of, local, ears):
    talk = ask("Write clean(words) " * 20)
    async with pool_of(m=local(), rounds=OFTEN) as pool:
        await used_once(pool, talk)
        await told(ears, EngineProbed, 3)
        async with pool.lease("m") as engine:
            last = (await read(engine, talk))[-1]
    assert last.usage is not None
    assert last.usage.cached_tokens == last.usage.prompt_tokens - 1


async def test_a_context_that_is_full_to_its_last_token_has_room_beside_the_look(
    pool_of, local, ears
):
    async with pool_of(m=local(n_ctx=256), rounds=OFTEN) as pool:
        await used_once(pool)
        await told(ears, EngineProbed)
        async with pool.lease("m") as engine:
            last = (await read(engine, ask("a " * 60, sampling=Sampling(max_tokens=None))))[-1]
    assert last.usage is not None


async def test_slots_that_all_hold_something_are_left_alone(pool_of, local, ears):
    async with pool_of(m=local(n_slots=2), rounds=OFTEN) as pool:
        async with pool.lease("m") as one, pool.lease("m") as other:
            await read(one, ask("one"))
            assert pool._steward.tenants["m"].may_be_probed
            await read(other, ask("other"))
        assert not pool._steward.tenants["m"].may_be_probed


async def test_a_look_changes_neither_when_an_engine_goes_nor_which(pool_of, local, ears):
    async with pool_of(m=local(), rounds=OFTEN) as pool:
        await used_once(pool)
        pool.keep("m", 0.5)
        idle_s = pool.status()[0].idle_s
        await told(ears, EngineProbed)
        assert pool.status()[0].idle_s > idle_s
        await ears.hear(EngineStopped, "m")
        assert ears.of(EngineStopped)[0].reason == "expired"
        assert pool.status() == ()
        n_started = len(ears.of(EngineStarted))
        await anyio.sleep(0.3)  # several looks: nothing is loaded for them
    assert len(ears.of(EngineStarted)) == n_started == 1


async def test_an_engine_in_use_is_not_asked_for_a_token(pool_of, local, ears):
    async with pool_of(m=local(), rounds=OFTEN) as pool:
        async with pool.lease("m") as engine:
            await read(engine)
            await anyio.sleep(0.5)
        assert ears.of(EngineProbed) == []


@pytest.mark.parametrize("rounds", [WATCHED, AS_SERVED], ids=["often", "as served"])
async def test_a_stopped_engine_in_use_is_replaced_and_nobody_notices(pool_of, local, ears, rounds):
    async with pool_of(m=local(), rounds=rounds) as pool, pool.lease("m") as engine:
        stopped = ears.of(EngineStarted)[0].pid
        os.kill(stopped, signal.SIGSTOP)
        with anyio.fail_after(10):
            assert text_of(await read(engine))
        assert not psutil.pid_exists(stopped)
    assert [event.how for event in ears.of(EngineHung)] == ["stopped"]


async def test_an_engine_stopped_in_mid_answer_is_an_error_that_says_why(pool_of, local, ears):
    async with pool_of(m=local(n_ctx=4096), rounds=WATCHED) as pool, pool.lease("m") as engine:
        answer = engine.chat(ask(sampling=Sampling(max_tokens=4000)))
        await anext(answer)
        os.kill(ears.of(EngineStarted)[0].pid, signal.SIGSTOP)
        with pytest.raises(EngineDied, match="it was stopped and did not go on") as death:
            async for _ in answer:
                pass
        assert not death.value.before_first_token


async def test_an_idle_engine_that_was_stopped_is_replaced_before_anybody_asks(
    pool_of, local, ears
):
    async with pool_of(m=local(), rounds=AS_SERVED) as pool:
        await used_once(pool)
        stopped = ears.of(EngineStarted)[0].pid
        with anyio.fail_after(10):
            os.kill(stopped, signal.SIGSTOP)
            while len(ears.of(EngineStarted)) < 2:
                await ears.next()
        assert not psutil.pid_exists(stopped)
        assert await used_once(pool)
    assert len(ears.of(EngineStarted)) == 2


async def test_an_idle_engine_that_was_killed_is_there_again_within_a_second(pool_of, local, ears):
    async with pool_of(m=local(), rounds=AS_SERVED) as pool:
        await used_once(pool)
        with anyio.fail_after(1):
            os.kill(ears.of(EngineStarted)[0].pid, signal.SIGKILL)
            while len(ears.of(EngineStarted)) < 2:
                await ears.next()


async def test_what_comes_back_unasked_takes_nobodys_place(pool_of, local, ears):
    async with pool_of(m=local(), other=local(), max_loaded=1, rounds=WATCHED) as pool:
        await used_once(pool)
        os.kill(ears.of(EngineStarted)[0].pid, signal.SIGKILL)
        async with pool.lease("other") as engine:
            await read(engine)
            assert [each.model for each in pool.status()] == ["other"]


async def test_an_engine_that_cannot_draw_any_more_is_found_when_it_is_idle(
    pool_of, fake, ears, tmp_path
):
    sick = tmp_path / "sick"
    async with pool_of(m=fake("--mute-once", sick), rounds=OFTEN) as pool:
        await used_once(pool)
        sick.touch()
        with anyio.fail_after(20):
            await told(ears, EngineHung)
            while len(ears.of(EngineStarted)) < 2:
                await ears.next()
    assert ears.of(EngineHung)[0].how == "mute"


async def test_whoever_asks_does_not_wait_for_a_look(pool_of, fake, ears, tmp_path):
    slow = tmp_path / "slow"
    async with pool_of(m=fake("--slow-looks", slow), rounds=OFTEN) as pool:
        await used_once(pool)
        os.mkfifo(slow)
        with anyio.fail_after(20):
            await anyio.to_thread.run_sync(slow.read_bytes)  # it looks now
            assert await used_once(pool) == "abcd"
            assert pool._care._probing is None, "the look has ended"
    assert ears.of(EngineHung) == []


async def test_a_model_that_always_dies_is_kept_out_and_the_others_answer(pool_of, fake, local):
    async with pool_of(m=fake("--crash-after", 0), other=local(), rounds=WATCHED) as pool:
        for _ in range(2):
            with pytest.raises(EngineDied):
                await used_once(pool)
        with pytest.raises(EngineQuarantined, match="failed too often"):
            await used_once(pool)
        assert "not started for" in pool.out_of_use("m")
        assert pool.out_of_use("other") == ""
        async with pool.lease("other") as engine:
            assert await read(engine)


async def test_closing_while_it_looks_leaves_no_process(pool_of, local):
    async with pool_of(m=local(), rounds=OFTEN) as pool:
        await used_once(pool)
        os.kill(pool.status()[0].pid, signal.SIGSTOP)
    assert not children()


async def test_an_engine_that_is_killed_while_it_draws_is_no_hung_one(
    pool_of, fake, ears, tmp_path
):
    slow = tmp_path / "slow"
    async with pool_of(m=fake("--slow-looks", slow), rounds=OFTEN) as pool:
        await used_once(pool)
        os.mkfifo(slow)
        with anyio.fail_after(20):
            await anyio.to_thread.run_sync(slow.read_bytes)
            slow.unlink()
            os.kill(ears.of(EngineStarted)[0].pid, signal.SIGKILL)
            await told(ears, EngineStarted, 2)
    assert ears.of(EngineHung) == []
    assert ears.of(EngineStopped)[0].reason == "died"
