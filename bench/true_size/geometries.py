"""The shapes of real models, and the names of their tensors.

Covers: Qwen2.5-Coder 0.5B to 7B, Phi-3-mini-4k, Mistral-7B v0.2 and Llama-3-8B. Does not cover
other architectures. Source: each model's published `config.json`; names as llama.cpp reads them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

Words = Literal["qwen2", "llama-bpe", "spm"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Shape:
    """Geometry of one model; all heads have `n_embd / n_head` elements.

    Args:
        words: how its tokenizer cuts text: two ways of byte-level BPE, or SentencePiece.
        tied: the embedding serves as output matrix.
        biased: queries, keys and values have biases.
        fused: queries, keys and values stand in one tensor, and so do gate and up.
    """

    architecture: str
    n_layer: int
    n_embd: int
    n_head: int
    n_head_kv: int
    n_ff: int
    n_vocab: int
    n_ctx_train: int
    words: Words
    rope_base: float = 1_000_000.0
    epsilon: float = 1e-6
    tied: bool = False
    biased: bool = False
    fused: bool = False

    @property
    def head_size(self) -> int:
        """Elements of one head."""
        return self.n_embd // self.n_head

    @property
    def n_kv(self) -> int:
        """Keys of one token in one layer."""
        return self.head_size * self.n_head_kv


@dataclass(frozen=True, kw_only=True, slots=True)
class Slot:
    """One tensor. `rows` is 1 for a vector.

    Args:
        part: what it does, as `attn_v`.
        layer: -1 outside of layers.
    """

    name: str
    part: str
    rows: int
    columns: int
    layer: int = -1


def _coder(
    n_layer: int, n_embd: int, n_head: int, n_head_kv: int, n_ff: int, n_vocab: int = 151_936
) -> Shape:
    return Shape(
        architecture="qwen2",
        n_layer=n_layer,
        n_embd=n_embd,
        n_head=n_head,
        n_head_kv=n_head_kv,
        n_ff=n_ff,
        n_vocab=n_vocab,
        n_ctx_train=32_768,
        words="qwen2",
        tied=n_vocab == 151_936,
        biased=True,
    )


SHAPES: Final[Mapping[str, Shape]] = {
    "qwen2.5-coder-0.5b": _coder(24, 896, 14, 2, 4864),
    "qwen2.5-coder-1.5b": _coder(28, 1536, 12, 2, 8960),
    "qwen2.5-coder-3b": _coder(36, 2048, 16, 2, 11_008),
    "qwen2.5-coder-7b": _coder(28, 3584, 28, 4, 18_944, 152_064),
    "phi-3-mini-4k": Shape(
        architecture="phi3",
        n_layer=32,
        n_embd=3072,
        n_head=32,
        n_head_kv=32,
        n_ff=8192,
        n_vocab=32_064,
        n_ctx_train=4096,
        words="spm",
        rope_base=10_000.0,
        epsilon=1e-5,
        fused=True,
    ),
    "mistral-7b": Shape(
        architecture="llama",
        n_layer=32,
        n_embd=4096,
        n_head=32,
        n_head_kv=8,
        n_ff=14_336,
        n_vocab=32_000,
        n_ctx_train=32_768,
        words="spm",
        epsilon=1e-5,
    ),
    "llama-3-8b": Shape(
        architecture="llama",
        n_layer=32,
        n_embd=4096,
        n_head=32,
        n_head_kv=8,
        n_ff=14_336,
        n_vocab=128_256,
        n_ctx_train=8192,
        words="llama-bpe",
        rope_base=500_000.0,
        epsilon=1e-5,
    ),
}
"""Name of a model → its shape."""


def slots(shape: Shape) -> Iterator[Slot]:
    """Every tensor, in the order of the file."""
    for part, rows in (
        ("token_embd", shape.n_vocab),
        ("output_norm", 1),
        ("output", shape.n_vocab),
    ):
        if part != "output" or not shape.tied:
            yield Slot(name=f"{part}.weight", part=part, rows=rows, columns=shape.n_embd)
    for layer in range(shape.n_layer):
        for part, rows, columns in _layer(shape):
            kind = "bias" if part.endswith("_bias") else "weight"
            name = f"blk.{layer}.{part.removesuffix('_bias')}.{kind}"
            yield Slot(name=name, part=part, rows=rows, columns=columns, layer=layer)


def _layer(shape: Shape) -> Iterator[tuple[str, int, int]]:
    width, n_kv, n_ff = shape.n_embd, shape.n_kv, shape.n_ff
    yield "attn_norm", 1, width
    if shape.fused:
        yield "attn_qkv", width + 2 * n_kv, width
    else:
        for part, rows in (("attn_q", width), ("attn_k", n_kv), ("attn_v", n_kv)):
            yield part, rows, width
            if shape.biased:
                yield f"{part}_bias", 1, rows
    yield "attn_output", width, width
    yield "ffn_norm", 1, width
    if shape.fused:
        yield "ffn_up", 2 * n_ff, width
    else:
        yield "ffn_gate", n_ff, width
        yield "ffn_up", n_ff, width
    yield "ffn_down", width, n_ff
