"""The catalogue: it says of each preset what the preset says, and nothing that is not known."""

from __future__ import annotations

import pytest

from xnai.config import load_config
from xnai.core.config import LlamaModel
from xnai.engines.catalog import Catalog
from xnai.engines.footprint import MOST_STRETCH, estimate
from xnai.engines.hub import is_safe, quantisation_of
from xnai.engines.known import known_models
from xnai.engines.ledger import budget_for_machine
from xnai.engines.mixes import MIXES, n_params
from xnai.engines.settled import Use, settle

KNOWN = known_models()


@pytest.mark.parametrize("preset", KNOWN.ladders)
def test_every_model_of_a_preset_is_known_with_its_files(preset):
    config = load_config(None, preset=preset).config
    names = [tier.model for tier in config.tiers]
    ladder = KNOWN.ladders[preset]
    assert [name for name in ladder if name in names] == names
    for name in names:
        model, known = config.models[name], KNOWN.models[name]
        assert isinstance(model, LlamaModel)
        assert model.source is not None
        assert model.source.repo == known.repo
        wanted = [model.source.file, *filter(None, [model.source.fallback_file])]
        assert list(known.files.values()) == wanted
        assert model.parameters_b == known.parameters_b
        assert model.n_ctx is None or model.n_ctx <= known.n_ctx_train


@pytest.mark.parametrize("preset", KNOWN.ladders)
def test_the_budget_of_a_preset_has_room_for_each_of_its_models(preset, tmp_path):
    config = load_config(None, preset=preset).config
    models = {n: m for n, m in config.models.items() if isinstance(m, LlamaModel)}
    budget = budget_for_machine(config.budget, 1 << 20)
    catalog = Catalog(base=tmp_path, models=tmp_path, budget_mib=budget)
    most, use = config.budget.max_loaded, Use(climbing=models)
    found = settle(models, catalog, max_loaded=most, use=use).models
    for name, known in ((name, KNOWN.models[name]) for name in models):
        sizes = [estimate(known.info(mix), found[name]).total_mib for mix in known.files]
        assert min(sizes) <= budget
        assert found[name].n_ctx >= min(4096, known.n_ctx_train)
    if preset == "light":  # as its comment says
        pair = sum(
            estimate(KNOWN.models[name].info("Q4_K_M"), found[name]).total_mib
            for name in ("qwen-1.5b", "phi-3-mini")
        )
        assert pair <= budget


@pytest.mark.parametrize("name", KNOWN.models)
def test_what_is_told_of_a_model_holds_together(name):
    known = KNOWN.models[name]
    assert any(name in ladder for ladder in KNOWN.ladders.values())
    assert known.licence
    assert known.n_ctx_yarn == 0 or known.n_ctx_train < known.n_ctx_yarn
    assert known.n_ctx_yarn <= MOST_STRETCH * known.n_ctx_train
    # An output matrix of its own comes on top of what its makers count.
    output_b = known.shape.n_embd * known.shape.n_vocab / 1e9
    assert -0.01 < n_params(known.shape) / 1e9 - known.parameters_b < output_b + 0.01
    sizes = [known.about_bytes(mix) for mix in known.files]
    assert sizes == sorted(sizes, reverse=True)
    for mix, file in known.files.items():
        assert is_safe(file)
        assert quantisation_of(file) in (mix, "Q4")
        assert known.info(mix).quantisation == mix
        assert known.info(mix).n_ctx_train >= 2048


def test_mixes_stand_by_size():
    known = KNOWN.models["qwen-coder-7b"]
    sizes = [known.about_bytes(mix) for mix in MIXES if mix in known.files]
    assert sizes == sorted(sizes, reverse=True)


@pytest.mark.parametrize(
    ("name", "quantisation"),
    [
        ("qwen2.5-coder-7b-instruct-q5_k_m.gguf", "Q5_K_M"),
        ("tinyllama-1.1b-chat-v1.0.Q4_K_M.gguf", "Q4_K_M"),
        ("Phi-3-mini-4k-instruct-fp16.gguf", "F16"),
        ("model-BF16.gguf", "BF16"),
        ("model-IQ4_XS.gguf", "IQ4_XS"),
        ("Q8_0/model-Q8_0.gguf", "Q8_0"),
        ("q4-tools-model.gguf", "Q4"),
        ("mistral-7b.gguf", ""),
        ("quiet-f165.gguf", ""),
    ],
)
def test_a_name_tells_its_quantisation(name, quantisation):
    assert quantisation_of(name) == quantisation


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("a.gguf", True),
        ("sub/a.gguf", True),
        ("../a.gguf", False),
        ("sub/../../a.gguf", False),
        ("/a.gguf", False),
        ("a//b.gguf", False),
        ("a\\b.gguf", False),
        ("a.gguf\n", False),
        ("a.bin", False),
    ],
)
def test_a_name_of_the_hub_stays_in_its_folder(name, safe):
    assert is_safe(name) == safe
