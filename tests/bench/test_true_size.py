"""Models for measurements are as large as real ones, and padded ones answer as what is in them."""

from dataclasses import replace
from pathlib import Path

import pytest

import xnai.pocket
from bench.questions import mix
from bench.true_size.equal import answers, compare
from bench.true_size.geometries import SHAPES, Shape, slots
from bench.true_size.mixes import kind_of, row_bytes
from bench.true_size.padded import layout, write_padded
from bench.true_size.trained import read_trained

DRAFT = Path(xnai.pocket.__path__[0]) / "draft.gguf"
WIDE = replace(
    SHAPES["qwen2.5-coder-7b"],
    n_layer=6,
    n_embd=1024,
    n_head=8,
    n_head_kv=2,
    n_ff=1536,
    n_vocab=2048,
)


def tensor_bytes(shape: Shape, mix_: str) -> int:
    kinds = ((slot, kind_of(slot, shape, mix_)) for slot in slots(shape))
    return sum(slot.rows * row_bytes(kind, slot.columns) for slot, kind in kinds)


@pytest.mark.parametrize(
    ("name", "mix_", "published_mb"),
    [
        ("qwen2.5-coder-0.5b", "Q4_K_M", 398),
        ("qwen2.5-coder-1.5b", "Q4_K_M", 986),
        ("qwen2.5-coder-3b", "Q4_K_M", 1930),
        ("qwen2.5-coder-7b", "Q4_K_M", 4683),
        ("qwen2.5-coder-7b", "Q5_K_M", 5445),
        ("phi-3-mini-4k", "Q4_K_M", 2393),
        ("mistral-7b", "Q4_K_M", 4368),
        ("mistral-7b", "Q5_K_M", 5131),
        ("llama-3-8b", "Q4_K_M", 4921),
    ],
)
def test_a_file_is_as_large_as_the_published_one(name, mix_, published_mb):
    vocabulary_mb = 6
    found = tensor_bytes(SHAPES[name], mix_) / 1e6
    assert found == pytest.approx(published_mb - vocabulary_mb / 2, abs=vocabulary_mb)


@pytest.mark.drill  # twenty seconds, and nothing of it is shipped
@pytest.mark.anyio
async def test_a_padded_model_answers_as_the_one_inside(tmp_path):
    wide = write_padded(tmp_path / "w.gguf", read_trained(DRAFT), WIDE, "Q4_K_M", name="wide")
    prompts = [question.prompt for question in mix(4)]
    small = await answers(DRAFT, prompts)
    assert all(small)
    assert await answers(wide, prompts) == small


def test_what_differs_is_counted_up_to_the_first_difference():
    told = compare([("a", "b", "c"), ("d",)], [("a", "x", "c"), ("d",)])
    assert told == "1 of 2 answers equal, 2 of 4 tokens before a difference"


@pytest.mark.parametrize(
    "shape", [replace(WIDE, n_ff=256), SHAPES["mistral-7b"]], ids=["narrow", "llama"]
)
def test_a_model_that_does_not_fit_into_a_shape_is_refused(shape):
    with pytest.raises(ValueError, match=r"do not fit|is no llama"):
        layout(read_trained(DRAFT), shape)
