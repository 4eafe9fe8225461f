"""Where other programs have the memory, engines start in leaner forms, and later whole again."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from tests.engines.conftest import Ears, read
from tests.tools.random_gguf import TINY, write_random_gguf
from xnai.core.errors import OverBudget
from xnai.core.events import EngineStarted, EngineStopped
from xnai.engines import steward
from xnai.engines.gguf import read_gguf
from xnai.engines.guessing import Guessing
from xnai.engines.leaner import Form, forms
from xnai.engines.local_model import LocalModel
from xnai.engines.pool import Pool
from xnai.engines.pressure import RESERVE_MIB, Look, Room
from xnai.engines.running import running_engines
from xnai.engines.speculation import Speculation
from xnai.engines.tuning import untuned

pytestmark = pytest.mark.anyio
WIDE = replace(TINY, n_embd=256, n_ff=512)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """One model in many bits and in few."""
    folder = tmp_path_factory.mktemp("bits")
    return tuple(
        write_random_gguf(folder / f"{kind}.gguf", WIDE, kind=kind) for kind in ("F16", "Q4_K")
    )


@pytest.fixture
def whole(files: tuple[Path, Path], local: Callable[..., LocalModel]) -> LocalModel:
    """Two slots of F16, and a smaller file beside it."""
    return replace(local(files[0], n_ctx=4096, n_slots=2), smaller=files[1])


def ladder(model: LocalModel) -> tuple[Form, ...]:
    smaller = read_gguf(model.smaller) if model.smaller else None
    return forms(model, read_gguf(model.path), smaller)


def leaves(mib: float) -> Look:
    """A machine on which engines can have so much."""
    return Look(available_mib=mib + RESERVE_MIB, stalled=0)


def test_each_step_is_added_to_those_before_and_takes_less(files, whole):
    of_few_bits = read_gguf(files[1])
    guesses = Guessing(Speculation(kind="draft", n_guess=4, draft=str(files[1])), draft=of_few_bits)
    found = ladder(replace(whole, guessing=guesses))
    assert [form.given_up for form in found][-1] == (
        "slots",
        "context in F16",
        "the larger file",
        "guessing",
    )
    assert all(more.total_mib > less.total_mib for more, less in pairwise(found))
    assert found[-1].info.path == found[-1].model.path == files[1]
    assert {form.whole.path for form in found} == {files[0]}


def test_a_copy_of_the_weights_goes_first(files, local):
    model = replace(local(files[1]), repacks=True)
    assert ladder(model)[1].given_up == ("repacked weights",)


def test_what_there_is_nothing_to_take_from_has_one_form(local):
    assert len(ladder(local(kv_type="q8_0"))) == 1


def test_a_context_keeps_its_bits_without_flash_attention(whole):
    without = replace(untuned(whole.config, n_threads=1), flash_attention="off")
    last = ladder(replace(whole, tuned=without))[-1]
    assert "context in F16" not in last.given_up
    assert last.model.config.kv_type == "f16"


@pytest.mark.parametrize("steps", [1, 2, 3])
async def test_an_engine_starts_with_as_much_as_there_is_memory_for(
    steps: int, whole: LocalModel, pool_of: Callable[..., Pool], ears: Ears
):
    form = ladder(whole)[steps]
    async with pool_of(m=whole, looks=lambda: leaves(form.total_mib + 0.1)) as pool:
        async with pool.lease("m") as engine:
            assert await read(engine)
        [status] = pool.status()
        [child] = [each for each in running_engines() if each.pid == status.pid]
    assert ears.of(EngineStarted)[0].given_up == status.given_up == form.given_up
    assert child.given_up == form.given_up
    n_slots, kv_mib = form.model.config.n_slots, form.model.footprint(form.info).kv_mib
    assert child.n_slots == n_slots
    assert child.slot_mib == pytest.approx(kv_mib / n_slots, abs=0.5)
    assert child.path == form.model.path
    assert len(form.given_up) == steps


async def test_nothing_is_given_up_where_others_only_have_to_go(
    whole: LocalModel, pool_of: Callable[..., Pool], ears: Ears
):
    both = {"a": whole, "b": replace(whole, keep_s=3600)}
    one = ladder(whole)[0].total_mib
    async with pool_of(**both, looks=lambda: leaves(1.2 * one)) as pool:
        for name in ("a", "b"):
            async with pool.lease(name) as engine:
                await read(engine)
    assert [each.given_up for each in ears.of(EngineStarted)] == [(), ()]


async def test_a_budget_that_is_too_small_itself_is_told_and_nothing_is_given_up(
    whole: LocalModel, pool_of: Callable[..., Pool]
):
    lean = ladder(whole)[-1].total_mib
    async with pool_of(m=whole, budget_mib=lean + 0.1) as pool:
        with pytest.raises(OverBudget) as refused:
            await pool.lease("m").__aenter__()
    assert "Other programs" not in refused.value.hint


async def test_where_not_even_the_leanest_fits_others_are_said_to_have_the_memory(
    whole: LocalModel, pool_of: Callable[..., Pool]
):
    lean = ladder(whole)[-1].total_mib
    async with pool_of(m=whole, looks=lambda: leaves(lean - 1)) as pool:
        with pytest.raises(OverBudget, match=f"{ladder(whole)[0].total_mib:,.0f}") as refused:
            await pool.lease("m").__aenter__()
    assert "Other programs" in refused.value.hint


async def test_when_memory_is_back_the_next_engine_is_whole(
    whole: LocalModel,
    pool_of: Callable[..., Pool],
    ears: Ears,
    monkeypatch: pytest.MonkeyPatch,
):
    full, lean = ladder(whole)[0], ladder(whole)[1]
    left = [leaves(lean.total_mib + 0.1)]
    monkeypatch.setattr(steward, "LEAN_S", 0.0)
    async with pool_of(m=whole, looks=lambda: left[0]) as pool:
        async with pool.lease("m") as engine:
            await read(engine)
            left[0] = leaves(2 * full.total_mib)
            pool._steward.post(Room(available_mib=2 * full.total_mib, relief=False))
        stopped = await ears.hear(EngineStopped, "m")
        async with pool.lease("m") as engine:
            await read(engine)
    assert stopped.reason == "lean"
    assert [each.given_up for each in ears.of(EngineStarted)] == [lean.given_up, ()]


async def test_a_lean_engine_stays_while_memory_is_short_and_is_charged_what_it_takes(
    whole: LocalModel,
    pool_of: Callable[..., Pool],
    ears: Ears,
    monkeypatch: pytest.MonkeyPatch,
):
    lean = ladder(whole)[2]
    left = [leaves(lean.total_mib + 0.1)]
    monkeypatch.setattr(steward, "LEAN_S", 0.0)
    async with pool_of(m=whole, looks=lambda: left[0]) as pool:
        for _ in range(2):
            async with pool.lease("m") as engine:
                await read(engine)
                weights_mib = lean.model.footprint(lean.info).weights_mib  # are available, too
                left[0] = leaves(weights_mib + 0.1)
                pool._steward.post(Room(available_mib=weights_mib + 0.1, relief=False))
        assert pool._steward.accounts["m"].estimated.total_mib == lean.total_mib
    assert len(ears.of(EngineStarted)) == 1
