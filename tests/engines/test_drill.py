"""Long and heavy: random loads and unloads, and a model of true size. Run with `-m drill`."""

from contextlib import suppress
from pathlib import Path

import anyio
import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.engines.conftest import QUICK, ask, read
from tests.tools.random_gguf import HALF_B, Geometry, write_random_gguf
from xnai.core.chat import Sampling
from xnai.core.config import LlamaModel
from xnai.engines.footprint import MIB, estimate
from xnai.engines.gguf import read_gguf
from xnai.engines.local_model import LocalModel
from xnai.engines.pool import Pool

pytestmark = pytest.mark.drill
GEOMETRIES = {
    "small": Geometry(n_embd=128, n_head=4, n_head_kv=2, n_ff=384, n_vocab=1024),
    "middle": Geometry(n_layer=4, n_embd=192, n_head=3, n_ff=512, n_vocab=1024),
    "large": Geometry(n_layer=5, n_embd=320, n_head=5, n_head_kv=5, n_ff=896, n_vocab=1024),
    "wide": Geometry(n_embd=256, n_head=4, n_head_kv=1, n_ff=1024, n_vocab=8192),
}
BUDGET_MIB = 140
SAMPLE_EVERY_S = 0.02


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, LocalModel]:
    folder = tmp_path_factory.mktemp("drill")
    return {
        name: of(write_random_gguf(folder / f"{name}.gguf", geometry))
        for name, geometry in GEOMETRIES.items()
    }


def of(path: Path, **settings: object) -> LocalModel:
    config = LlamaModel.model_validate({"path": str(path), "parameters_b": 1} | settings)
    return LocalModel(path=path, config=config)


def engines() -> list[psutil.Process]:
    """Engines that run. A child between fork and exec still shares this process's own memory."""
    found = []
    for child in psutil.Process().children(recursive=True):
        with suppress(psutil.NoSuchProcess, psutil.ZombieProcess):
            if "xnai.engines.child" in child.cmdline():
                found.append(child)
    return found


def measured_mib() -> float | None:
    """PSS of all engines at one moment; None when one came or went while they were looked at."""
    before = engines()
    try:
        total = sum(child.memory_full_info().pss for child in before) / MIB
    except (psutil.NoSuchProcess, psutil.ZombieProcess, psutil.AccessDenied):
        return None
    return total if engines() == before else None


STEPS = st.lists(
    st.tuples(
        st.sampled_from(sorted(GEOMETRIES)),
        st.sampled_from(["ask", "long", "two", "kill"]),
    ),
    min_size=4,
    max_size=10,
)


@settings(
    max_examples=10,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS)
def test_measured_memory_is_never_above_the_budget(models, steps):
    peaks: list[float] = []
    anyio.run(walk, models, steps, peaks)
    assert len(peaks) > len(steps)
    assert max(peaks) <= BUDGET_MIB
    assert max(peaks) > 20


async def walk(
    models: dict[str, LocalModel], steps: list[tuple[str, str]], peaks: list[float]
) -> None:
    async def watch() -> None:
        while True:
            if (found := await anyio.to_thread.run_sync(measured_mib)) is not None:
                peaks.append(found)
            await anyio.sleep(SAMPLE_EVERY_S)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(watch)
        async with Pool(
            models, budget_mib=BUDGET_MIB, max_loaded=3, emit=lambda _: None, limits=QUICK
        ) as pool:
            for name, action in steps:
                await act(pool, name, action)
        tasks.cancel_scope.cancel()


async def act(pool: Pool, name: str, action: str) -> None:
    if action == "two":
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(answer, pool, name, 10)
            tasks.start_soon(answer, pool, "middle", 1500)
        return
    if action == "kill":
        for status in pool.status():
            if status.pid is not None and status.leases == 0:
                psutil.Process(status.pid).kill()
    await answer(pool, name, 3000 if action == "long" else 10)


async def answer(pool: Pool, name: str, n_words: int) -> None:
    async with pool.lease(name) as engine:
        request = ask("z~" * (n_words // 2), sampling=Sampling(max_tokens=20))
        assert (await read(engine, request))[-1].finish == "length"


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("kind", "n_ctx"), [("Q8_0", 1024), ("Q4_K", 1024)])
def test_the_estimate_of_a_half_billion_model_is_within_ten_percent(tmp_path, kind, n_ctx):
    model = of(write_random_gguf(tmp_path / "half.gguf", HALF_B, kind=kind), n_ctx=n_ctx)
    estimated = estimate(read_gguf(model.path), model.config).total_mib

    async def measure() -> float:
        async with Pool(
            {"half": model}, budget_mib=4096, max_loaded=1, emit=lambda _: None
        ) as pool:
            await answer(pool, "half", 600)
            return measured_mib() or 0.0

    measured = anyio.run(measure)
    assert abs(estimated / measured - 1) < 0.10


@pytest.mark.parametrize("name", sorted(GEOMETRIES))
def test_the_estimate_of_a_small_model_is_within_ten_percent(models, name):
    estimated = estimate(read_gguf(models[name].path), models[name].config).total_mib

    async def measure() -> float:
        async with Pool(
            {name: models[name]}, budget_mib=4096, max_loaded=1, emit=lambda _: None
        ) as pool:
            await answer(pool, name, 3500)
            return measured_mib() or 0.0

    measured = anyio.run(measure)
    assert abs(estimated / measured - 1) < 0.10
