import math
import shutil

import anyio
import psutil
import pytest

from tests.engines.conftest import QUICK, ask, read, text_of
from xnai.core.errors import EngineError, ModelFileError, OverBudget, UnknownName
from xnai.core.events import EngineMeasured, EngineStarted, EngineStopped
from xnai.engines.footprint import estimate
from xnai.engines.gguf import read_gguf
from xnai.engines.machine import usable_cores
from xnai.engines.pool import Pool
from xnai.engines.tenant import Limits

pytestmark = pytest.mark.anyio


async def test_concurrent_wishes_for_one_model_share_one_start(pool_of, local, ears):
    async with pool_of(m=local(n_slots=4)) as pool:
        pids = []

        async def use() -> None:
            async with pool.lease("m") as engine:
                pids.append(pool.status()[0].pid)
                assert text_of(await read(engine))

        async with anyio.create_task_group() as tasks:
            for _ in range(4):
                tasks.start_soon(use)
    assert len(set(pids)) == 1
    assert len(ears.of(EngineStarted)) == 1


async def test_slots_are_granted_in_the_order_of_asking_and_never_more_than_there_are(
    pool_of, fake
):
    async with pool_of(m=fake(n_slots=2)) as pool:
        order: list[int] = []
        most = 0

        async def use(number: int) -> None:
            nonlocal most
            async with pool.lease("m"):
                order.append(number)
                most = max(most, pool.status()[0].leases)
                await anyio.wait_all_tasks_blocked()

        async with anyio.create_task_group() as tasks, pool.lease("m"), pool.lease("m"):
            for number in range(6):
                tasks.start_soon(use, number)
                await anyio.wait_all_tasks_blocked()
            assert not order
    assert order == [0, 1, 2, 3, 4, 5]
    assert most == 2


async def test_an_idle_engine_makes_room_and_one_in_use_stays(pool_of, local, ears):
    async with pool_of(a=local(), b=local(), c=local()) as pool:
        async with pool.lease("b") as engine:
            assert text_of(await read(engine))
        async with pool.lease("a") as engine, pool.lease("c") as other:
            assert text_of(await read(engine))
            assert text_of(await read(other))
        assert {status.model for status in pool.status()} == {"a", "c"}
    evicted = [event for event in ears.of(EngineStopped) if event.reason == "evicted"]
    assert [event.model for event in evicted] == ["b"]


async def test_an_evicted_engine_is_gone_before_the_next_is_started(pool_of, fake, local, ears):
    limits = Limits(start_s=20, grace_s=1.0)
    stubborn = fake("--ignore-sigterm")
    async with pool_of(a=stubborn, b=local(), max_loaded=1, limits=limits) as pool:
        for name in ("a", "b"):
            async with pool.lease(name):
                pass
    lives = [event for event in ears.events if not isinstance(event, EngineMeasured)]
    kinds = [type(event).__name__ + event.model for event in lives]
    assert kinds == ["EngineStarteda", "EngineStoppeda", "EngineStartedb", "EngineStoppedb"]


async def test_memory_is_measured_again_after_use_and_told(pool_of, local, ears):
    async with pool_of(m=local()) as pool:
        async with pool.lease("m") as engine:
            await read(engine)
        measured = await ears.hear(EngineMeasured, "m")
    (started,) = ears.of(EngineStarted)
    assert measured.pid == started.pid
    assert measured.measured_mib > 1


async def test_a_model_larger_than_the_budget_is_refused_with_both_figures(pool_of, local):
    async with pool_of(m=local(), budget_mib=20) as pool:
        with pytest.raises(OverBudget) as refusal:
            async with pool.lease("m"):
                pass
    model = local()
    wanted = estimate(read_gguf(model.path), model.config).total_mib
    assert refusal.value.wanted_mib == pytest.approx(wanted)
    assert refusal.value.budget_mib == 20
    assert refusal.value.held_mib == 0


async def test_whoever_needs_memory_in_use_waits_for_it_to_be_returned(pool_of, local):
    async with pool_of(a=local(), b=local(), max_loaded=1) as pool:
        answered = anyio.Event()

        async def use_b() -> None:
            async with pool.lease("b") as engine:
                await read(engine)
                answered.set()

        async with anyio.create_task_group() as tasks:
            async with pool.lease("a") as engine:
                tasks.start_soon(use_b)
                await anyio.wait_all_tasks_blocked()
                assert text_of(await read(engine))
                assert not answered.is_set()
            with anyio.fail_after(20):
                await answered.wait()


async def test_waiting_for_memory_in_use_has_an_end(pool_of, local):
    limits = Limits(start_s=20, grace_s=0.2, wait_s=0.1)
    async with pool_of(a=local(), b=local(), max_loaded=1, limits=limits) as pool, pool.lease("a"):
        with pytest.raises(OverBudget) as refusal:
            async with pool.lease("b"):
                pass
        assert refusal.value.held_mib > 20
        assert [status.model for status in pool.status()] == ["a"]


async def test_those_behind_a_waiting_model_do_not_overtake_it(pool_of, fake):
    async with pool_of(a=fake(n_slots=2), b=fake(), max_loaded=1) as pool:
        order = []

        async def use(name: str) -> None:
            async with pool.lease(name):
                order.append(name)

        async with anyio.create_task_group() as tasks, pool.lease("a"):
            tasks.start_soon(use, "b")
            await anyio.wait_all_tasks_blocked()
            tasks.start_soon(use, "a")
            await anyio.wait_all_tasks_blocked()
            assert order == []
    assert order == ["b", "a"]


async def test_a_cancelled_wait_neither_keeps_a_slot_nor_blocks_the_queue(pool_of, fake):
    async with pool_of(m=fake()) as pool:
        async with pool.lease("m"):
            with anyio.move_on_after(0.05) as impatient:
                async with pool.lease("m"):
                    pass
            assert impatient.cancelled_caught
        with anyio.fail_after(10):
            async with pool.lease("m") as engine:
                assert text_of(await read(engine)) == "abcd"


async def test_measured_memory_stands_beside_the_estimate_and_may_raise_the_charge(
    pool_of, local, ears
):
    model = local()
    estimated = estimate(read_gguf(model.path), model.config)
    async with pool_of(m=model) as pool:
        async with pool.lease("m"):
            pass
        started = ears.of(EngineStarted)[0]
        assert started.estimated_mib == pytest.approx(estimated.total_mib)
        assert started.measured_mib == pytest.approx(estimated.at_rest_mib, rel=0.35)
        charge = pool._steward.accounts["m"].charge_mib
        grown = started.measured_mib + estimated.growth_mib
        assert charge == pytest.approx(max(estimated.total_mib, grown), abs=1.0)


async def test_an_engine_measured_above_the_budget_is_stopped_and_refused(pool_of, fake, ears):
    async with pool_of(m=fake("--ballast-mib", 60), budget_mib=50) as pool:
        with pytest.raises(OverBudget) as refusal:
            async with pool.lease("m"):
                pass
    assert refusal.value.wanted_mib > 60
    assert len(ears.of(EngineStarted)) == 1


async def test_idle_engines_go_when_a_new_one_is_measured_larger_than_estimated(
    pool_of, fake, ears
):
    small, large = fake(), fake("--ballast-mib", 60)
    async with pool_of(a=small, b=large, budget_mib=85) as pool:
        for name in ("a", "b"):
            async with pool.lease(name) as engine:
                assert text_of(await read(engine)) == "abcd"
        stopped = await ears.hear(EngineStopped, "a")
    assert stopped.reason == "evicted"


async def test_status_tells_idle_engines_from_leased_ones(pool_of, fake):
    async with pool_of(m=fake()) as pool, pool.lease("m"):
        (leased,) = pool.status()
        assert (leased.state, leased.leases, leased.idle_s) == ("ready", 1, 0.0)
        assert leased.port is not None
        assert leased.pid is not None
        assert psutil.pid_exists(leased.pid)
        assert leased.measured_mib is not None
    assert not psutil.pid_exists(leased.pid)
    assert pool.status() == ()


async def test_an_unknown_model_is_refused_by_name(ears, local):
    async with Pool(
        {"large": local(), "m": local()}, budget_mib=100, max_loaded=1, emit=ears, limits=QUICK
    ) as pool:
        with pytest.raises(UnknownName, match="Did you mean 'large'"):
            async with pool.lease("lrage"):
                pass


async def test_a_file_replaced_by_a_broken_one_is_refused_at_the_next_start(
    pool_of, local, tmp_path, tiny_gguf
):
    path = tmp_path / "m.gguf"
    shutil.copy(tiny_gguf, path)
    async with pool_of(a=local(path), b=local(), max_loaded=1) as pool:
        async with pool.lease("a"):
            pass
        async with pool.lease("b"):
            pass
        path.write_bytes(tiny_gguf.read_bytes()[:-5000])
        with pytest.raises(ModelFileError, match="truncated"):
            async with pool.lease("a"):
                pass


async def test_waiters_are_sent_away_when_the_pool_closes(pool_of, fake):
    async with anyio.create_task_group() as tasks:
        refused = anyio.Event()

        async def wait(pool: Pool) -> None:
            with pytest.raises(EngineError, match="being stopped"):
                async with pool.lease("m"):
                    pass
            refused.set()

        async with pool_of(m=fake("--load-s", 1000)) as pool:
            tasks.start_soon(wait, pool)
            await anyio.wait_all_tasks_blocked()
        with anyio.fail_after(10):
            await refused.wait()
    with pytest.raises(EngineError, match="being stopped"):
        async with pool.lease("m"):
            pass


async def test_an_answer_left_open_ends_with_its_lease(pool_of, local):
    async with pool_of(m=local(n_ctx=4096)) as pool:
        async with pool.lease("m") as engine:
            left_open = engine.chat(ask())
            await anext(left_open)
        with pytest.raises(StopAsyncIteration):
            await anext(left_open)


async def test_an_engine_is_unloaded_after_the_time_it_was_to_be_kept(pool_of, local, ears):
    async with pool_of(m=local()) as pool:
        async with pool.lease("m"):
            pool.keep("m", 0.05)
            await anyio.wait_all_tasks_blocked()
            assert pool.status()[0].expires_in_s == 0.05
        stopped = await ears.hear(EngineStopped, "m")
        assert stopped.reason == "expired"
        async with pool.lease("m"):  # a new one stays until its room is needed
            assert pool.status()[0].expires_in_s == math.inf


async def test_an_engine_that_is_asked_for_in_time_stays(pool_of, local, ears):
    async with pool_of(m=local()) as pool:
        async with pool.lease("m"):
            pool.keep("m", 3600)
        async with pool.lease("m") as engine:
            await read(engine)
        await anyio.wait_all_tasks_blocked()
        assert 3590 < pool.status()[0].expires_in_s <= 3600
        assert ears.of(EngineStopped) == []


async def test_a_request_that_comes_when_the_time_is_over_is_answered_all_the_same(pool_of, local):
    async with pool_of(m=local()) as pool:
        for _ in range(3):
            async with pool.lease("m") as engine:
                pool.keep("m", 0)
                assert await read(engine)


async def test_how_many_calls_one_more_would_wait_for(pool_of, fake):
    async with pool_of(one=fake(), two=fake(n_slots=2)) as pool, anyio.create_task_group() as tasks:
        assert pool.ahead("one") == 0, "what is not loaded keeps nobody waiting"

        async def wait_for_it():
            async with pool.lease("one"):
                pass

        async with pool.lease("one"), pool.lease("two"):
            assert pool.ahead("one") == 0.5, "half of what runs"
            assert pool.ahead("two") == 0, "a slot is free"
            tasks.start_soon(wait_for_it)
            await anyio.wait_all_tasks_blocked()
            assert pool.ahead("one") == 1.5
            async with pool.lease("two"):
                assert pool.ahead("two") == 0.25, "either of its slots will do"


async def test_whoever_waits_for_an_engine_of_another_name_waits_as_long(pool_of, local):
    models = {"long": local(n_ctx=1024), "short": local(n_ctx=512)}
    async with pool_of(**models) as pool, pool.lease("long"):
        assert pool.ahead("short") == pool.ahead("long") == 0.5


async def test_there_is_room_for_two_at_once_only_where_both_are_loaded_and_free(pool_of, fake):
    async with pool_of(a=fake(), b=fake(), c=fake(), max_loaded=3) as pool:
        assert not pool.room_for(["a", "b"]), "neither is loaded"
        async with pool.lease("a"), pool.lease("b"):
            assert not pool.room_for(["a", "b"]), "neither is free"
        await anyio.wait_all_tasks_blocked()
        enough = usable_cores() >= 2  # the tiny model computes with one
        assert pool.room_for(["a", "b"]) is enough
        assert not pool.room_for(["a", "c"])
    assert not pool.room_for(["a"])
