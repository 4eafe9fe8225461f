"""Engines on trial, run by the real llama.cpp."""

from dataclasses import replace
from pathlib import Path

import psutil
import pytest

import xnai.pocket
from xnai.core.errors import EngineStartError
from xnai.engines.axes import Ground
from xnai.engines.gguf import read_gguf
from xnai.engines.rig import Sizes, open_rig
from xnai.engines.search import Sample, Task
from xnai.engines.speculation import Speculation
from xnai.engines.tuner import Progress, sizes_for, tune
from xnai.engines.tuning import Tuning

pytestmark = pytest.mark.anyio

DEFAULT = Tuning(n_threads=1, n_threads_batch=1)
SHORT = Sizes(n_read=16, n_draw=4)
EXPERT = Path(xnai.pocket.__path__[0]) / "expert.gguf"
GROUND = Ground(
    n_cores=1, n_logical=1, devices=False, n_layer=2, repacks=True, n_slots=2, free_kv=True
)


def children() -> list[psutil.Process]:
    return [
        child
        for child in psutil.Process().children(recursive=True)
        if child.status() != psutil.STATUS_ZOMBIE and "xnai.engines.child" in child.cmdline()
    ]


async def test_engines_stay_for_the_next_round_and_are_gone_at_the_end(local):
    model = local()
    other = replace(DEFAULT, n_batch=128, n_ubatch=128)
    async with open_rig(model, read_gguf(model.path), room_mib=4096) as rig:
        first = await rig.sample(DEFAULT, Task(), SHORT)
        await rig.sample(other, Task(), SHORT)
        pids = {child.pid for child in children()}
        await rig.sample(DEFAULT, Task(), SHORT)
        assert {child.pid for child in children()} == pids
        assert len(pids) == 2
    assert not children()
    assert first is not None
    assert first.read_s > 0
    assert first.draw_s > 0
    assert first.n_drawn == 4


async def test_where_there_is_room_for_one_engine_the_last_one_goes(local):
    model = local()
    info = read_gguf(model.path)
    async with open_rig(model, info, room_mib=model.footprint(info).total_mib + 20) as rig:
        for n_batch in (128, 256, 512):
            each = replace(DEFAULT, n_batch=n_batch, n_ubatch=n_batch)
            assert await rig.sample(each, Task(), SHORT)
            assert len(children()) == 1


async def test_the_memory_of_a_model_that_guesses_counts(local):
    model = local(EXPERT)
    draft = EXPERT.with_name("draft.gguf")
    guessing = replace(DEFAULT, speculation=Speculation(kind="draft", n_guess=2, draft=str(draft)))
    async with open_rig(model, read_gguf(EXPERT), room_mib=4096) as rig:
        more = rig.mib([guessing]) - rig.mib([DEFAULT])
    assert more > read_gguf(draft).tensor_bytes / 2**20


async def test_settings_that_cannot_run_here_have_no_sample(local):
    model = local()
    lost = Speculation(kind="draft", n_guess=2, draft="/no/such.gguf")
    async with open_rig(model, read_gguf(model.path), room_mib=4096) as rig:
        assert await rig.sample(replace(DEFAULT, speculation=lost), Task(), SHORT) is None
        assert await rig.sample(DEFAULT, Task(), SHORT)


async def test_several_requests_at_once_are_one_sample(local):
    model = local()
    async with open_rig(model, read_gguf(model.path), room_mib=4096) as rig:
        two = replace(DEFAULT, n_slots=2)
        found = await rig.sample(two, Task(reads=False, at_once=2), SHORT)
    assert found is not None
    assert found.n_drawn == 8


async def test_what_was_guessed_is_told_where_a_text_is_rewritten(local):
    model = local(EXPERT)
    guessing = Speculation(kind="ngram", n_guess=8, n_match=1)
    async with open_rig(model, read_gguf(EXPERT), room_mib=4096) as rig:
        found = await rig.sample(
            replace(DEFAULT, speculation=guessing),
            Task(reads=False, rewrites=True),
            Sizes(n_read=16, n_draw=32),
        )
    assert found is not None
    assert found.n_drawn > 0
    assert found.n_guessed >= found.n_right


async def test_a_search_ends_in_its_time_and_tells_how_far_it_is(local):
    model = local()
    told: list[Progress] = []
    outcome = await tune(
        model,
        read_gguf(model.path),
        GROUND,
        name="m",
        time_s=4,
        room_mib=4096,
        tell=told.append,
    )
    assert {"batch", "last comparison"} <= {each.aim for each in told}
    assert [each.done for each in told] == sorted(each.done for each in told)
    assert len(outcome.before) == len(outcome.after) >= 1
    assert outcome.after_s > 0
    assert not children()


async def test_a_model_that_does_not_run_cannot_be_tuned(fake):
    model = fake("--exit-with", "out of luck")
    info = read_gguf(model.path)
    with pytest.raises(EngineStartError, match="m does not run"):
        await tune(model, info, GROUND, name="m", time_s=4, room_mib=4096, tell=lambda _: None)


@pytest.mark.parametrize(
    ("read_s", "draw_s", "sizes"),
    [
        (0.004, 0.03, Sizes(n_read=188, n_draw=25)),
        (1e-5, 1e-5, Sizes(n_read=512, n_draw=256)),
        (9.0, 9.0, Sizes(n_read=128, n_draw=16)),
    ],
)
def test_samples_are_as_long_as_the_time_allows(read_s: float, draw_s: float, sizes: Sizes):
    assert sizes_for(Sample(read_s=read_s, draw_s=draw_s), 1.5) == sizes
