"""Which engines may keep their weights a second time, and that the estimate knows of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engines.conftest import read, text_of
from tests.tools.random_gguf import Geometry, write_random_gguf
from xnai.engines.footprint import MIB, repackable_mib
from xnai.engines.gguf import read_gguf
from xnai.engines.local_model import LocalModel
from xnai.engines.repacking import Candidate, repacked
from xnai.engines.running import running_engines

LADDER = (
    Candidate(model="S", plain_mib=1150, extra_mib=600),
    Candidate(model="M", plain_mib=2080, extra_mib=1270),
    Candidate(model="L", plain_mib=4810, extra_mib=2980),
)


@pytest.mark.parametrize(
    ("budget_mib", "max_loaded", "expected"),
    [
        (4608, 2, ""),  # not even plain ones fit together
        (6890, 2, "S"),  # the small one is never among the two largest then
        (8160, 2, "SM"),
        (11_140, 2, "SML"),
        (8040, 3, ""),
        (8640, 3, "S"),
        (12_890, 3, "SML"),
        (4810, 1, "SM"),
    ],
)
def test_weights_are_repacked_where_no_engine_has_to_make_room(budget_mib, max_loaded, expected):
    found = repacked(LADDER, budget_mib=budget_mib, max_loaded=max_loaded)
    assert found == frozenset(expected)


def test_a_wish_is_granted_where_the_engine_alone_has_room():
    wished = [Candidate(model="L", plain_mib=4810, extra_mib=2980, wish=True)]
    assert repacked(wished, budget_mib=7790, max_loaded=2) == {"L"}
    assert not repacked(wished, budget_mib=7789, max_loaded=2)


def test_who_declines_is_not_repacked_however_much_room_there_is():
    declined = [Candidate(model="S", plain_mib=1, extra_mib=1, wish=False)]
    assert not repacked(declined, budget_mib=10_000, max_loaded=1)


def test_what_was_measured_to_be_slower_is_not_repacked_unless_it_is_wished_for():
    slower = Candidate(model="S", plain_mib=1, extra_mib=1, faster=False)
    assert not repacked([slower], budget_mib=10_000, max_loaded=1)
    assert repacked([replace(slower, wish=True)], budget_mib=10_000, max_loaded=1) == {"S"}


def test_what_was_measured_to_be_faster_has_the_room_before_what_takes_less():
    small = Candidate(model="S", plain_mib=1000, extra_mib=500)
    large = Candidate(model="L", plain_mib=2000, extra_mib=900)
    room = {"budget_mib": 4000, "max_loaded": 2}
    assert repacked([small, large], **room) == {"S"}
    assert repacked([small, replace(large, faster=True)], **room) == {"L"}
    assert not repacked([replace(large, faster=True, wish=False)], **room)


@given(
    sizes=st.lists(st.tuples(st.floats(1, 9000), st.floats(0, 6000)), min_size=1, max_size=6),
    budget_mib=st.floats(1, 30_000),
    max_loaded=st.integers(1, 6),
)
def test_what_fitted_together_still_does(sizes, budget_mib, max_loaded):
    candidates = [
        Candidate(model=str(at), plain_mib=plain, extra_mib=extra)
        for at, (plain, extra) in enumerate(sizes)
    ]
    chosen = repacked(candidates, budget_mib=budget_mib, max_loaded=max_loaded)
    together = sorted(c.plain_mib + c.extra_mib * (c.model in chosen) for c in candidates)
    assert not chosen or sum(together[-max_loaded:]) <= budget_mib


@pytest.fixture(scope="module")
def packable(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """About 17 MiB of Q4_K in layers."""
    shape = Geometry(n_layer=4, n_embd=512, n_head=8, n_head_kv=4, n_ff=4096)
    path = tmp_path_factory.mktemp("models") / "q4.gguf"
    return write_random_gguf(path, shape, kind="Q4_K")


@pytest.mark.anyio
async def test_an_engine_that_repacks_takes_as_much_more_as_was_estimated(pool_of, packable, local):
    own_mib, charged = {}, {}
    for repacks in (False, True):
        model = LocalModel(path=packable, config=local(packable).config, repacks=repacks)
        async with pool_of(m=model) as pool, pool.lease("m") as engine:
            assert text_of(await read(engine))
            status = pool.status()[0]
            own_mib[repacks] = psutil.Process(status.pid).memory_full_info().uss / MIB
            told = next(each for each in running_engines() if each.pid == status.pid)
        assert told.repacked == repacks
        assert told.estimated_mib == pytest.approx(status.estimated_mib, abs=0.5)
        charged[repacks] = status.estimated_mib
    extra_mib = repackable_mib(read_gguf(packable))
    assert extra_mib > 10
    assert charged[True] - charged[False] == pytest.approx(extra_mib)
    assert own_mib[True] - own_mib[False] == pytest.approx(extra_mib, abs=4)
