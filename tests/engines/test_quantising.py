"""Smaller files from larger ones: what stays, what is refused; real llama.cpp runs them."""

from __future__ import annotations

import json
import os
import struct
import sys
from pathlib import Path
from subprocess import run

import gguf
import numpy as np
import pytest

import xnai.pocket
from tests.engines.conftest import ask, read, text_of
from tests.tools.perplexity import perplexity
from tests.tools.random_gguf import Geometry, write_random_gguf
from tests.tools.small_disk import small_disk
from xnai.core.chat import Sampling
from xnai.core.errors import BadRequest, FetchFailed, ModelFileError
from xnai.engines.gguf import read_gguf
from xnai.engines.gguf_layout import BLOCKS
from xnai.engines.mixes import MIXES, Shape, tensor_bytes
from xnai.engines.quantising import CHILD, plan, quantise

POCKET = Path(xnai.pocket.__path__[0])
WIDE = Geometry(n_layer=8, n_embd=256, n_head=4, n_head_kv=2, n_ff=512, n_vocab=600)
TASKS = [
    ("Write double(x): return x times two.", "def double(x):\n    return x * 2\n"),
    ("Write total(xs): the sum of the list.", "def total(xs):\n    return sum(xs)\n"),
    ("Write rev(s): the text backwards.", "def rev(s):\n    return s[::-1]\n"),
]
TEXTS = [
    (f"<|im_start|>user\n{asked}<|im_end|>\n<|im_start|>assistant\n", f"```python\n{code}```")
    for asked, code in TASKS
]


def metadata(path: Path) -> dict[str, object]:
    fields = gguf.GGUFReader(path).fields.values()
    return {f.name: f.contents() for f in fields if not f.name.startswith("GGUF.")}


@pytest.mark.parametrize("mix", MIXES)
def test_all_metadata_stays_but_for_the_type(tmp_path, mix):
    source = POCKET / "refine.gguf"
    found = quantise(plan(source, mix), tmp_path / "q.gguf", n_threads=2)
    assert found.quantisation == mix
    before, after = metadata(source), metadata(tmp_path / "q.gguf")
    changed = {key for key in before | after if before.get(key) != after.get(key)}
    assert changed == {"general.file_type", "general.quantization_version"}
    assert found.n_params == read_gguf(source).n_params
    assert found.file_bytes < 0.45 * source.stat().st_size


@pytest.mark.parametrize("mix", ["Q4_K_M", "Q5_K_M"])
def test_blocks_are_those_of_another_implementation(tmp_path, mix):
    """gguf-py reads back what was meant, within the error that so few bits have."""
    source = write_random_gguf(tmp_path / "f16.gguf", WIDE)
    quantise(plan(source, mix), tmp_path / "q.gguf", n_threads=2)
    before = {t.name: t for t in gguf.GGUFReader(source).tensors}
    for tensor in gguf.GGUFReader(tmp_path / "q.gguf").tensors:
        values = gguf.dequantize(tensor.data, tensor.tensor_type)
        exact = before[tensor.name].data.astype(np.float32)
        assert np.abs(values - exact).mean() <= 0.1 * max(1e-9, np.abs(exact).mean())


def test_the_mix_is_that_of_llama_cpp(tmp_path):
    """More bits for the output, and for values and feed-forward in half of the layers."""
    source = write_random_gguf(tmp_path / "f16.gguf", WIDE)
    steps = {step.tensor.name: BLOCKS[step.kind][0] for step in plan(source, "Q4_K_M").steps}
    assert steps["token_embd.weight"] == "Q6_K"
    for part in ("attn_v", "ffn_down"):
        kinds = [steps[f"blk.{layer}.{part}.weight"] for layer in range(8)]
        assert kinds == ["Q6_K", "Q4_K", "Q4_K", "Q6_K", "Q4_K", "Q4_K", "Q6_K", "Q6_K"]
    assert steps["blk.1.attn_q.weight"] == "Q4_K"
    assert steps["blk.1.attn_norm.weight"] == steps["blk.1.attn_q.bias"] == "F32"


def test_rows_that_no_k_quant_can_hold_fall_back(tmp_path):
    source = write_random_gguf(tmp_path / "f16.gguf", Geometry(n_embd=96, n_head=2, n_ff=336))
    steps = {step.tensor.name: BLOCKS[step.kind][0] for step in plan(source, "Q4_K_M").steps}
    assert steps["blk.0.attn_q.weight"] == "Q5_0"
    assert steps["token_embd.weight"] == "Q8_0"
    assert steps["blk.0.ffn_down.weight"] == "F16"  # 336 is no multiple of 32 either


@pytest.mark.parametrize("form", ["F32", "BF16"])
def test_other_forms_of_weights_give_the_same_file_as_f16(tmp_path, form):
    rng = np.random.default_rng(3)
    values = rng.normal(0, 0.02, (512, 256)).astype(np.float16).astype(np.float32)
    values = (values.view(np.uint32) & 0xFFFF0000).view(np.float32)  # all three can hold these
    files = {}
    for kind in ("F16", form):
        path = one_matrix(tmp_path / f"{kind}.gguf", values, kind)
        quantise(plan(path, "Q4_K_M"), tmp_path / f"{kind}-q.gguf", n_threads=2)
        reader = gguf.GGUFReader(tmp_path / f"{kind}-q.gguf")
        files[kind] = next(t for t in reader.tensors if t.name == "blk.0.attn_q.weight").data
    assert files["F16"].dtype == np.uint8
    assert np.abs(files["F16"].astype(int) - files[form].astype(int)).max() <= 1


def one_matrix(path: Path, values, kind: str) -> Path:
    """A file with the metadata of a model, and one matrix beside the embedding."""
    writer = gguf.GGUFWriter(str(path), "qwen2")
    for add in (writer.add_block_count, writer.add_head_count):
        add(1)
    writer.add_context_length(128)
    writer.add_embedding_length(256)
    writer.add_feed_forward_length(512)
    writer.add_token_list(["a", "b"])
    for name in ("token_embd.weight", "blk.0.attn_q.weight"):
        if kind == "BF16":
            raw = (values.view(np.uint32) >> 16).astype(np.uint16).view(np.uint8)
            writer.add_tensor(name, raw, raw_dtype=gguf.GGMLQuantizationType.BF16)
        else:
            writer.add_tensor(name, values.astype(np.float16 if kind == "F16" else np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def test_what_is_quantised_already_is_refused(tmp_path):
    source = write_random_gguf(tmp_path / "q8.gguf", WIDE, kind="Q8_0")
    with pytest.raises(BadRequest, match=r"is quantised already: .* is Q8_0"):
        plan(source, "Q4_K_M")


def test_a_file_that_is_no_model_is_refused(tmp_path):
    (tmp_path / "x.gguf").write_bytes(b"text")
    with pytest.raises(ModelFileError, match="not a GGUF file"):
        plan(tmp_path / "x.gguf", "Q4_K_M")


def test_weights_that_are_no_numbers_are_told_and_nothing_is_written(tmp_path):
    values = np.full((512, 256), 0.02, np.float32)
    values[7, 7] = np.nan
    source = one_matrix(tmp_path / "nan.gguf", values, "F32")
    with pytest.raises(BadRequest, match=r"token_embd.weight that are no numbers"):
        quantise(plan(source, "Q4_K_M"), tmp_path / "q.gguf", n_threads=1)
    assert not list(tmp_path.glob("*q.gguf*"))


def test_a_source_that_becomes_shorter_is_told_and_nothing_is_written(tmp_path):
    source = write_random_gguf(tmp_path / "f16.gguf", WIDE)
    wanted = plan(source, "Q4_K_M")
    source.write_bytes(source.read_bytes()[:-100_000])
    with pytest.raises(FetchFailed, match="became shorter"):
        quantise(wanted, tmp_path / "q.gguf", n_threads=1)
    assert [path.name for path in tmp_path.iterdir()] == ["f16.gguf"]


def test_a_full_disk_is_told_and_nothing_is_left(tmp_path):
    with small_disk(tmp_path / "small", kib=256) as small:
        wanted = plan(POCKET / "refine.gguf", "Q4_K_M")
        with pytest.raises(FetchFailed, match="has room for"):
            quantise(wanted, small / "q.gguf", n_threads=1)
        assert list(small.iterdir()) == []


def test_progress_comes_to_the_size_of_the_source(tmp_path):
    wanted = plan(POCKET / "draft.gguf", "Q4_K_M")
    steps: list[int] = []
    quantise(wanted, tmp_path / "q.gguf", n_threads=2, told=steps.append)
    assert sum(steps) == wanted.source_bytes


def test_a_library_without_the_quantiser_is_told(tmp_path):
    job = {"library": "/nowhere.so", "parent_pid": os.getpid()}
    command = [sys.executable, "-P", "-m", CHILD]
    done = run(command, input=json.dumps(job).encode(), capture_output=True, check=False)
    assert (done.returncode, b"nowhere" in done.stderr) == (5, True)


@pytest.mark.anyio
async def test_real_llama_cpp_answers_with_it(tmp_path, pool_of, local):
    """Without a repacked copy, as engines run it."""
    target = tmp_path / "q.gguf"
    quantise(plan(POCKET / "expert.gguf", "Q5_K_M"), target, n_threads=2)
    asked = ask(TASKS[0][0], sampling=Sampling(max_tokens=40))
    async with pool_of(m=local(target)) as pool, pool.lease("m") as engine:
        assert "return" in text_of(await read(engine, asked))


def test_it_is_hardly_more_surprised_than_its_source(tmp_path):
    target = tmp_path / "q.gguf"
    quantise(plan(POCKET / "expert.gguf", "Q5_K_M"), target, n_threads=2)
    exact = perplexity(POCKET / "expert.gguf", TEXTS)
    assert perplexity(target, TEXTS) < 1.15 * exact


def test_the_version_of_the_source_is_kept(tmp_path):
    quantise(plan(POCKET / "draft.gguf", "Q4_K_M"), tmp_path / "q.gguf", n_threads=1)
    assert struct.unpack("<I", (tmp_path / "q.gguf").read_bytes()[4:8]) == (3,)


@pytest.mark.parametrize(
    ("shape", "mix", "published_gb"),
    [
        (("llama", 32, 4096, 32, 8, 14336, 128256), "Q4_K_M", 4.92),
        (("llama", 32, 4096, 32, 8, 14336, 128256), "Q3_K_M", 4.02),
        (("phi3", 32, 3072, 32, 32, 8192, 32064), "Q4_K_M", 2.39),
        (("qwen2", 28, 3584, 28, 4, 18944, 152064), "Q4_K_M", 4.68),
    ],
)
def test_sizes_are_those_of_published_files_as_they_are_told(shape, mix, published_gb):
    names = ("architecture", "n_layer", "n_embd", "n_head", "n_head_kv", "n_ff", "n_vocab")
    found = tensor_bytes(Shape(**dict(zip(names, shape, strict=True)), tied=False), mix)
    assert found / 1e9 == pytest.approx(published_gb, rel=0.003)
