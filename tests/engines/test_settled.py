"""What the configuration leaves open of its models, decided by real files and by the catalogue."""

from __future__ import annotations

import shutil
from itertools import pairwise
from pathlib import Path

import pytest

from tests.engines.conftest import read
from tests.tools.random_gguf import Geometry, write_random_gguf
from xnai.core.config import LlamaModel
from xnai.engines.catalog import Catalog
from xnai.engines.footprint import ASSUMED_CTX, context_of, estimate, stretch_of
from xnai.engines.gguf import read_gguf
from xnai.engines.known import known_models
from xnai.engines.running import running_engines
from xnai.engines.settled import Settled, Use, settle
from xnai.engines.tenant import LocalModel

BUDGETS = [1024 * gib // 2 for gib in range(1, 129)]
"""0.5 to 64 GiB, MiB."""
SLOTS = {"small": 4, "middle": 12, "large": 48}
"""Of small files many slots make engines of the size of real ones."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three models of 8, 16 and 24 KiB of context a token; one trained for less than is usual."""
    made = tmp_path_factory.mktemp("models")
    for name, n_layer, trained in (
        ("small", 8, 32_768),
        ("middle", 16, 20_000),
        ("large", 24, 131_072),
    ):
        shape = Geometry(
            n_layer=n_layer, n_embd=256, n_head=8, n_head_kv=8, n_ff=64, n_ctx_train=trained
        )
        write_random_gguf(made / f"{name}.gguf", shape, kind="Q4_K")
    return made


def ladder(folder: Path, **settings: object) -> dict[str, LlamaModel]:
    return {
        name: LlamaModel.model_validate(
            {"path": str(folder / f"{name}.gguf"), "parameters_b": 1, "n_slots": n} | settings
        )
        for name, n in SLOTS.items()
    }


def settled(
    models: dict[str, LlamaModel], budget_mib: float, *, max_loaded: int = 2, base: Path = Path("/")
) -> Settled:
    catalog = Catalog(base=base, models=base / "models", budget_mib=budget_mib)
    return settle(models, catalog, max_loaded=max_loaded, use=Use(climbing=models))


def charge(model: LlamaModel) -> float:
    assert model.path is not None
    return estimate(read_gguf(Path(model.path)), model).total_mib


@pytest.mark.parametrize("kv_type", ["f16", "q8_0"])
def test_no_budget_is_exceeded_and_no_training(folder, kv_type):
    seen = set()
    for budget in BUDGETS:
        found = settled(ladder(folder, kv_type=kv_type), budget).models
        for name, model in found.items():
            assert model.n_ctx is not None
            assert model.n_ctx <= read_gguf(folder / f"{name}.gguf").n_ctx_train
            assert charge(model) <= budget or model.n_ctx == 1024
            seen.add((name, model.n_ctx))
        assumed = {
            name: charge(model.model_copy(update={"n_ctx": ASSUMED_CTX}))
            for name, model in found.items()
        }
        for other in ("middle", "large"):
            if assumed["small"] + assumed[other] <= budget:
                assert charge(found["small"]) + charge(found[other]) <= budget
    assert {n for name, n in seen if name == "middle"} >= {8192, 16_384, 20_000}
    assert {n for name, n in seen if name == "large"} >= {4096, 8192, 16_384, 32_768}


def test_a_machine_with_more_ram_gives_no_less(folder):
    each = [settled(ladder(folder), mib, max_loaded=1).models for mib in BUDGETS]
    for less, more in pairwise(each):
        assert all(less[name].n_ctx <= more[name].n_ctx for name in SLOTS)


def test_half_the_bytes_a_token_give_no_shorter_context(folder):
    gained = 0
    for budget in BUDGETS:
        wide, narrow = (
            settled(ladder(folder, kv_type=kind), budget, max_loaded=1).models
            for kind in ("f16", "q8_0")
        )
        for name in SLOTS:
            assert narrow[name].n_ctx >= wide[name].n_ctx
            gained += narrow[name].n_ctx > wide[name].n_ctx
    assert gained


def test_what_the_configuration_says_stands(folder):
    models = ladder(folder) | {"large": ladder(folder, n_ctx=5000)["large"]}
    found = settled(models, 65_536)
    assert found.models["large"].n_ctx == 5000
    assert found.why("large") == ""
    assert found.why("small") == "automatic: the most that is taken unasked"
    assert found.why("middle") == "automatic: all it was trained for"


def test_weights_that_are_to_be_repacked_keep_their_room(folder):
    plain, repacked = (ladder(folder, repack=wish, binary=None)["large"] for wish in (None, True))
    budget = charge(plain.model_copy(update={"n_ctx": 8192})) + 1
    assert settled({"m": plain}, budget).models["m"].n_ctx == 8192
    assert settled({"m": repacked}, budget).models["m"].n_ctx == 4096


def test_a_text_to_embed_is_one_batch_and_its_model_in_nobodys_way(folder):
    models = ladder(folder)
    catalog = Catalog(base=folder, models=folder, budget_mib=65_536)
    use = Use(climbing={"large"}, embedding={"small"})
    found = settle(models, catalog, max_loaded=2, use=use)
    assert found.models["small"].n_ctx == 2048
    assert found.why("small") == ""


def test_a_file_that_nobody_knows_counts_for_nothing(folder, tmp_path):
    models = ladder(folder) | {"gone": LlamaModel(path=str(tmp_path / "gone"), parameters_b=1)}
    found = settled(models, 65_536)
    assert found.models["gone"].n_ctx == ASSUMED_CTX
    assert found.why("gone") == "assumed until its file is here"
    assert found.models["large"].n_ctx == 32_768


def of_catalogue(name: str, **settings: object) -> LlamaModel:
    known = known_models().models[name]
    files = list(known.files.values())
    source = {"repo": known.repo, "file": files[0], "fallback_file": files[-1]}
    return LlamaModel.model_validate({"source": source, "parameters_b": 1} | settings)


def test_before_a_pull_it_is_decided_by_the_catalogue(tmp_path):
    large = of_catalogue("qwen-coder-7b")
    found = {
        mib: settled({"m": large}, mib, base=tmp_path).models["m"].n_ctx
        for mib in (4000, 5000, 5600, 6656, 7300)
    }
    # Up to 5,648 MiB only the smaller file has room for a context worth having.
    assert found == {4000: 1024, 5000: 4096, 5600: 8192, 6656: 16_384, 7300: 32_768}


@pytest.mark.parametrize(
    ("name", "settings", "expected"),
    [
        ("qwen-coder-7b", {"n_ctx": 65_536}, ("yarn", 65_536)),
        ("qwen-coder-7b", {"n_ctx": 1_000_000}, ("yarn", 131_072)),
        ("qwen-coder-7b", {"n_ctx": 32_768}, ("none", 32_768)),
        ("qwen-coder-7b", {"n_ctx": 65_536, "rope": "none"}, ("none", 65_536)),
        ("qwen-coder-7b", {"n_ctx": 200_000, "rope": "yarn"}, ("yarn", 200_000)),
        ("qwen-coder-1.5b", {"n_ctx": 65_536}, ("none", 65_536)),
    ],
)
def test_positions_are_stretched_where_more_is_asked_for_and_its_makers_say_so(
    tmp_path, name, settings, expected
):
    model = settled({"m": of_catalogue(name, **settings)}, 65_536, base=tmp_path).models["m"]
    assert (model.rope, model.n_ctx) == expected


def test_nothing_is_stretched_unasked(tmp_path):
    model = settled({"m": of_catalogue("qwen-coder-7b")}, 65_536, base=tmp_path).models["m"]
    assert (model.rope, model.n_ctx) == ("none", 32_768)


def test_a_file_is_known_by_its_name_wherever_it_lies(tmp_path):
    file = known_models().models["qwen-coder-7b"].files["Q4_K_M"]
    shape = Geometry(n_ctx_train=32_768)
    write_random_gguf(tmp_path / file, shape)
    shutil.copy(tmp_path / file, tmp_path / "other.gguf")
    for name, given, stretch in ((file, 65_536, 2.0), ("other.gguf", 32_768, 1.0)):
        wish = LlamaModel(path=str(tmp_path / name), parameters_b=1, n_ctx=65_536)
        model = settled({"m": wish}, 65_536).models["m"]
        info = read_gguf(tmp_path / name)
        assert (context_of(info, model), stretch_of(info, model)) == (given, stretch)


@pytest.mark.anyio
async def test_an_engine_has_what_was_chosen_and_says_so(folder, pool_of):
    models = {"small": ladder(folder)["small"].model_copy(update={"n_slots": 1})}
    # 32,768 tokens are 256 MiB and more.
    model = settled(models, 220).models["small"]
    assert model.n_ctx == 16_384
    served = LocalModel(path=folder / "small.gguf", config=model)
    async with pool_of(small=served, budget_mib=220) as pool, pool.lease("small") as engine:
        assert (await read(engine))[-1].usage is not None
        status = pool.status()[0]
        assert status.measured_mib is None or status.measured_mib <= 220
        told = next(each for each in running_engines() if each.pid == status.pid)
    assert told.n_ctx == 16_384


def test_a_context_does_not_change_the_file_that_it_was_chosen_for(folder, tmp_path):
    repo = tmp_path / "models" / "a" / "b"
    repo.mkdir(parents=True)
    shape = Geometry(n_layer=24, n_embd=256, n_head=8, n_head_kv=8, n_ff=64, n_ctx_train=131_072)
    first = write_random_gguf(repo / "first.gguf", shape, kind="Q8_0")
    spare = write_random_gguf(repo / "spare.gguf", shape, kind="Q4_K")
    source = {"repo": "a/b", "file": "first.gguf", "fallback_file": "spare.gguf"}
    large = LlamaModel.model_validate({"source": source, "parameters_b": 1})
    small = LlamaModel(path=str(folder / "small.gguf"), parameters_b=1, pinned=True)
    budget = estimate(read_gguf(first), large).total_mib - 1
    found = settled({"large": large, "small": small}, budget, base=tmp_path)
    assert found.models["large"].n_ctx < ASSUMED_CTX
    assert found.paths["large"] == spare
    # With so short a context the larger file would fit, but not beside the pinned model.
    catalog = Catalog(base=tmp_path, models=tmp_path / "models", budget_mib=budget)
    assert catalog.locate(found.models["large"]) == first
