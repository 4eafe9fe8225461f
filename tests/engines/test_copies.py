"""Whose weights are kept a second time: asked for, measured to be faster, and if there is room."""

from __future__ import annotations

import platform
import shutil
from pathlib import Path

import pytest

from tests.tools.random_gguf import Geometry, write_random_gguf
from xnai.core.config import LlamaModel
from xnai.engines.applying import Room, with_copies, with_tuning
from xnai.engines.footprint import repackable_mib
from xnai.engines.gguf import read_gguf
from xnai.engines.local_model import LocalModel
from xnai.engines.machine import this_machine
from xnai.engines.profile import Found, Profile, key_of
from xnai.engines.prospect import ground_of
from xnai.engines.tuning import Tuning

pytestmark = pytest.mark.skipif(platform.machine() != "x86_64", reason="repacked on x86 only")
PLENTY = Room(budget_mib=10_000, max_loaded=2)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Two files of Q4_K, and one of which nothing would be copied."""
    folder = tmp_path_factory.mktemp("models")
    shapes = {
        "small": Geometry(n_layer=2, n_embd=256, n_head=4, n_ff=2048),
        "large": Geometry(n_layer=4, n_embd=512, n_head=8, n_head_kv=4, n_ff=4096),
    }
    found = {
        name: write_random_gguf(folder / f"{name}.gguf", shape, kind="Q4_K")
        for name, shape in shapes.items()
    }
    return found | {"plain": write_random_gguf(folder / "plain.gguf", shapes["small"])}


def local(path: Path, **settings: object) -> LocalModel:
    config = LlamaModel.model_validate({"path": str(path), "parameters_b": 1} | settings)
    return LocalModel(path=path, config=config)


def tuned(
    models: dict[str, LocalModel], faster: dict[str, bool | None], room: Room = PLENTY, **tuning
) -> dict[str, LocalModel]:
    """The models with a profile that says of some whether a copy was faster."""
    found = {
        key_of(read_gguf(models[name].path)): Found(
            model=name,
            tuning=Tuning(n_threads=3, n_threads_batch=4, **tuning),
            at="2026-11-28",
            before_s=2.0,
            after_s=1.0,
            repacks=each,
        )
        for name, each in faster.items()
    }
    below = {"large": "small"} if "small" in models else {}
    profile = Profile(machine=this_machine(), models=found)
    return with_tuning(models, profile, below=below, room=room)


def mib(model: LocalModel) -> float:
    return model.footprint(read_gguf(model.path)).total_mib


def copied(models: dict[str, LocalModel]) -> set[str]:
    return {name for name, model in models.items() if model.repacks}


def test_weights_are_copied_by_what_the_files_say(files):
    models = {"small": local(files["small"]), "plain": local(files["plain"])}
    models["gone"] = local(files["small"].with_name("gone.gguf"))
    assert copied(with_copies(models, PLENTY)) == {"small"}
    tight = Room(budget_mib=mib(models["small"]) + mib(models["plain"]), max_loaded=2)
    assert not copied(with_copies(models, tight))
    assert not copied(with_copies(models, Room(budget_mib=1.0, max_loaded=1)))


@pytest.mark.parametrize("settings", [{"repack": False}, {"binary": "llama-server"}])
def test_weights_are_not_copied_where_it_is_not_wanted_or_not_ours(files, settings):
    models = {"large": local(files["large"], **settings)}
    assert not copied(with_copies(models, PLENTY))
    assert not copied(tuned(models, {"large": True}))


def test_what_was_measured_decides_where_the_configuration_does_not(files):
    models = {"large": local(files["large"])}
    assert copied(tuned(models, {"large": None})) == {"large"}
    assert copied(tuned(models, {"large": True})) == {"large"}
    assert not copied(tuned(models, {"large": False}))
    assert copied(tuned({"large": local(files["large"], repack=True)}, {"large": False}))


def test_what_was_measured_to_be_faster_has_the_room_first(files):
    models = {"small": local(files["small"]), "large": local(files["large"])}
    extra = repackable_mib(read_gguf(files["large"]))
    room = Room(budget_mib=sum(map(mib, models.values())) + extra + 0.1, max_loaded=2)
    assert copied(with_copies(models, room)) == {"small"}
    assert copied(tuned(models, {"large": True}, room)) == {"large"}


def test_the_copy_is_in_the_estimate_and_in_the_settings_of_the_engine(files):
    (plain,) = tuned({"m": local(files["large"])}, {"m": False}).values()
    (model,) = tuned({"m": local(files["large"])}, {"m": True}).values()
    info = read_gguf(files["large"])
    assert mib(model) - mib(plain) == pytest.approx(repackable_mib(info))
    assert (plain.tuning(info).repacks, model.tuning(info).repacks) == (False, True)
    assert model.tuning(info).n_threads == 3


def test_a_copy_comes_before_more_slots(files):
    models = {"m": local(files["large"], n_ctx=256)}
    info = read_gguf(files["large"])
    room = Room(budget_mib=mib(models["m"]) + repackable_mib(info) + 0.1, max_loaded=1)
    assert not copied(tuned(models, {"m": None}, Room(budget_mib=mib(models["m"]), max_loaded=1)))
    (model,) = tuned(models, {"m": True}, room, n_slots=4).values()
    assert (model.repacks, model.config.n_slots) == (True, 1)
    (slower,) = tuned(models, {"m": False}, room, n_slots=2).values()
    assert (slower.repacks, slower.config.n_slots) == (False, 2)


def test_a_model_that_guesses_comes_before_a_copy_and_is_copied_too(files, tmp_path):
    small = tmp_path / "draft.gguf"
    shutil.copy(files["large"], small)
    models = {"small": local(small), "large": local(files["large"], speculation="draft")}
    twice = tuned(models, {}, Room(budget_mib=10_000, max_loaded=1))["large"]
    once = tuned(models, {}, Room(budget_mib=mib(twice) - 0.1, max_loaded=1))["large"]
    info = read_gguf(files["large"])
    assert (once.guessing.n_tensors > 0, once.repacks) == (True, False)
    assert (twice.guessing.n_tensors > 0, twice.repacks) == (True, True)
    assert mib(twice) - mib(once) == pytest.approx(2 * repackable_mib(info))


@pytest.mark.parametrize(
    ("name", "settings", "room_mib", "tried"),
    [
        ("large", {}, 10_000, True),
        ("large", {}, 60, False),
        ("large", {"repack": True}, 10_000, False),
        ("large", {"binary": "/no/llama-server"}, 10_000, False),
        ("plain", {}, 10_000, False),
    ],
)
def test_a_copy_is_tried_where_there_is_room_and_nobody_has_decided(
    files, name, settings, room_mib, tried
):
    model = local(files[name], **settings)
    found = ground_of(
        model,
        read_gguf(model.path),
        this_machine(),
        room_mib=room_mib,
        below=None,
        devices=(),
    )
    assert found.repacks == tried
