from pathlib import Path

import pytest

from xnai.core.config import LlamaModel
from xnai.engines.footprint import context_of, estimate, repackable_mib
from xnai.engines.geometry import GgufInfo


def info(**changes: object) -> GgufInfo:
    fields = {
        "path": Path("m.gguf"),
        "architecture": "qwen2",
        "name": "m",
        "n_params": 494_000_000,
        "n_layer": 24,
        "n_embd": 896,
        "n_head": 14,
        "n_head_kv": 2,
        "n_head_kv_total": 48,
        "key_length": 64,
        "value_length": 64,
        "n_ff": 4864,
        "n_ctx_train": 32_768,
        "n_vocab": 151_936,
        "sliding_window": 0,
        "quantisation": "Q8_0",
        "tensor_bytes": 525_120_000,
        "file_bytes": 529_652_320,
        "chat_template": "",
    }
    return GgufInfo(**(fields | changes))


def settings(**fields: object) -> LlamaModel:
    return LlamaModel.model_validate({"path": "m.gguf", "parameters_b": 0.5} | fields)


def test_the_buffers_of_a_half_billion_model_are_those_that_llama_cpp_prints():
    found = estimate(info(), settings(n_ctx=4096))
    assert found.weights_mib == pytest.approx(500.79, abs=0.01)
    assert found.kv_mib == 48.0
    assert found.compute_mib == pytest.approx(41.27, rel=0.02)


@pytest.mark.parametrize(("kv_type", "kv_mib"), [("f16", 48.0), ("q8_0", 25.5), ("q4_0", 13.5)])
def test_a_quantised_context_takes_less(kv_type, kv_mib):
    assert estimate(info(), settings(kv_type=kv_type)).kv_mib == kv_mib


def test_each_slot_has_a_context_of_its_own():
    assert estimate(info(), settings(n_slots=3)).kv_mib == 3 * 48.0


def test_the_context_is_at_most_what_the_model_was_trained_for():
    assert context_of(info(n_ctx_train=2048), settings(n_ctx=4096)) == 2048
    assert estimate(info(n_ctx_train=2048), settings(n_ctx=4096)).kv_mib == 24.0


def test_the_total_is_the_sum_of_rest_and_growth():
    found = estimate(info(), settings())
    parts = (found.weights_mib, found.kv_mib, found.compute_mib, found.cache_mib)
    assert found.total_mib == pytest.approx(sum(parts) + found.overhead_mib)


def test_of_a_windowed_layer_only_the_window_and_a_batch_are_kept():
    windowed = info(sliding_window=512, windowed_kv=40)
    kept, full = (
        estimate(windowed, settings(n_ctx=16_384)),
        estimate(info(), settings(n_ctx=16_384)),
    )
    heads_mib = full.kv_mib / 48
    assert kept.kv_mib == pytest.approx(8 * heads_mib + 40 * heads_mib / 16)


def test_a_window_wider_than_the_context_keeps_all_of_it():
    windowed = info(sliding_window=4096, windowed_kv=48)
    assert estimate(windowed, settings(n_ctx=2048)).kv_mib == 24.0


def test_weights_that_are_repacked_stand_in_memory_a_second_time():
    mixed = info(layer_bytes={"Q4_K": 3 << 20, "Q4_0": 1 << 20, "Q6_K": 9 << 20, "F32": 5})
    assert repackable_mib(mixed) == 4.0
    plain, twice = estimate(mixed, settings()), estimate(mixed, settings(), repacks=True)
    assert twice.total_mib == plain.total_mib + 4.0
    assert twice.at_rest_mib == plain.at_rest_mib + 4.0


def test_what_is_not_in_the_file_is_the_engines_own():
    found = estimate(info(layer_bytes={"Q4_K": 1 << 20}), settings(), repacks=True)
    assert found.own_mib == pytest.approx(found.total_mib - found.weights_mib)
