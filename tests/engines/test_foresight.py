"""What is likely to be asked for next is brought near, and never in anybody's way."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import anyio
import pytest

from tests.engines.conftest import Ears, ask, read
from xnai.core.events import EngineStarted, EngineStopped
from xnai.engines.foresight import Foresight
from xnai.engines.gguf import read_gguf
from xnai.engines.guessing import Guessing
from xnai.engines.local_model import LocalModel
from xnai.engines.measures import Measures
from xnai.engines.pool import Pool, wider
from xnai.engines.read_ahead import DiskSpeed, cached_share, read_ahead
from xnai.engines.speculation import Speculation
from xnai.engines.steward import Steward
from xnai.engines.tuning import Tuning
from xnai.engines.wishes import Foresee

pytestmark = pytest.mark.anyio
MIB = 1 << 20


@pytest.fixture
def cold_file(tmp_path: Path) -> Path:
    """A file of 96 MiB that is not in the page cache; skips where the disk has none to spare."""
    path = tmp_path / "cold.bin"
    with path.open("wb") as file:
        for _ in range(96):
            file.write(os.urandom(MIB))
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    if cached_share(path) > 0.5:
        pytest.skip("this file system keeps its files in memory")
    return path


def test_a_file_that_was_read_ahead_is_in_the_page_cache_and_tells_the_disks_speed(cold_file):
    speed = DiskSpeed(mib_s=1.0)
    assert read_ahead(cold_file, stop=Event(), least_free_mib=0, speed=speed)
    assert cached_share(cold_file) > 0.9
    assert speed.mib_s > 1.0


def test_reading_ahead_stops_where_memory_is_wanted(cold_file):
    speed = DiskSpeed()
    assert not read_ahead(
        cold_file, stop=Event(), least_free_mib=1000, free=lambda: 999, speed=speed
    )
    assert cached_share(cold_file) < 0.99
    assert speed == DiskSpeed()


def test_reading_ahead_stops_when_it_is_told_to(cold_file):
    stop = Event()
    stop.set()
    assert not read_ahead(cold_file, stop=stop, least_free_mib=0, speed=DiskSpeed())
    assert cached_share(cold_file) < 0.5


def test_a_file_that_is_not_there_is_no_error(tmp_path):
    assert cached_share(tmp_path / "none") == 0.0
    assert not read_ahead(tmp_path / "none", stop=Event(), least_free_mib=0, speed=DiskSpeed())


async def test_an_engine_that_was_foreseen_answers_the_request_that_comes(
    pool_of: Callable[..., Pool], local: Callable[..., LocalModel], ears: Ears
):
    async with pool_of(a=local(), b=local()) as pool:
        async with pool.lease("a"):
            pass
        info = read_gguf(local().path)
        pool._steward.post(Foresee(name="b", info=info))
        started = await ears.hear(EngineStarted, "b")
        async with pool.lease("b") as engine:
            await read(engine)
            assert {each.pid for each in pool.status() if each.model == "b"} == {started.pid}
    assert len([event for event in ears.of(EngineStarted) if event.model == "b"]) == 1


async def test_an_engine_that_was_foreseen_is_stopped_in_mid_load_for_one_that_is_wanted(
    pool_of: Callable[..., Pool], local: Callable[..., LocalModel], fake: Callable[..., LocalModel],
    ears: Ears,
):  # fmt: skip
    async with pool_of(a=fake("--load-s", 60), b=local(), max_loaded=1) as pool:
        pool._steward.post(Foresee(name="a", info=read_gguf(local().path)))
        with anyio.fail_after(15):
            async with pool.lease("b") as engine:
                await read(engine)
    assert [event.model for event in ears.of(EngineStarted)] == ["b"]
    assert [event.model for event in ears.of(EngineStopped)] == ["b"]


async def test_nothing_is_prepared_that_is_unknown_small_or_not_to_be_prepared(
    pool_of: Callable[..., Pool], local: Callable[..., LocalModel], ears: Ears
):
    for preloads in (False, True):
        async with pool_of(a=local(), b=local(), preloads=preloads) as pool:
            for name in ("b", "nobody"):
                pool.foresee(name, 1.0)  # it loads in no time
            async with pool.lease("a"):
                pass
    assert {event.model for event in ears.of(EngineStarted)} == {"a"}


async def test_a_file_that_is_no_model_is_told_to_whoever_asks_for_it_and_to_nobody_before(
    local: Callable[..., LocalModel], tmp_path: Path
):
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF")
    models = {"a": local(broken)}
    steward = Steward(
        models=models,
        build=lambda *_: pytest.fail("started"),
        budget_mib=100,
        max_loaded=1,
        measures=Measures(),
    )
    await Foresight(models, steward).prepare("a", 1.0)
    assert steward.tenants == {}


async def test_what_does_not_stay_in_memory_is_read_ahead_once(local: Callable[..., LocalModel]):
    looked: list[Path] = []

    def share(path: Path) -> float:
        looked.append(path)
        return 0.0 if len(looked) < 9 else 1.0

    models = {"a": local()}
    steward = Steward(
        models=models,
        build=lambda *_: pytest.fail("started"),
        budget_mib=4096,
        max_loaded=1,
        measures=Measures(),
    )
    foresight = Foresight(models, steward, share=share)
    foresight._speed = DiskSpeed(mib_s=1e-6)
    await foresight.prepare("a", 1.0)
    assert len(looked) == 2, "before it was read and after"


async def test_a_loaded_engine_answers_for_a_smaller_context_of_the_same_file(
    pool_of: Callable[..., Pool], local: Callable[..., LocalModel], ears: Ears
):
    models = {"long": local(n_ctx=1024), "short": local(n_ctx=512)}
    async with pool_of(**models) as pool:
        async with pool.lease("long"):
            pass
        async with pool.lease("short") as engine:
            await read(engine, ask("hello"))
    assert [event.model for event in ears.of(EngineStarted)] == ["long"]


def test_only_the_same_file_with_the_same_settings_stands_in(local: Callable[..., LocalModel]):
    def guesses(n_ctx: int) -> LocalModel:
        guessing = Guessing(Speculation(kind="ngram", n_guess=8))
        return replace(local(n_ctx=n_ctx), guessing=guessing)

    models = {
        "short": local(n_ctx=512),
        "long": local(n_ctx=1024),
        "quantised": local(n_ctx=2048, kv_type="q8_0"),
        "embedding": replace(local(n_ctx=2048), embeds=True),
        "guessing": guesses(n_ctx=512),
        "guessing too": guesses(n_ctx=1024),
        "tuned": replace(local(n_ctx=2048), tuned=Tuning(n_threads=1, n_threads_batch=1)),
    }
    assert wider(models)["short"] == ("long",)
    assert wider(models)["long"] == ()
    assert wider(models)["guessing"] == ("guessing too",)


async def test_an_engine_goes_after_use_where_its_model_says_so(
    pool_of: Callable[..., Pool], local: Callable[..., LocalModel], ears: Ears
):
    async with pool_of(a=replace(local(), keep_s=0.0)) as pool:
        async with pool.lease("a") as engine:
            await read(engine)
        stopped = await ears.hear(EngineStopped, "a")
    assert stopped.reason == "expired"
