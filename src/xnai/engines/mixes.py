"""Which type each tensor of a model has in a quantised file, and what that comes to. Pure.

Covers: the mixes Q3_K_M, Q4_K_M and Q5_K_M of dense models, as llama.cpp chooses them without an
importance matrix; rows that no K-quant can hold; the tensors of the architectures in the catalogue.
Does not cover mixtures of experts, whose routers and expert tensors have rules of their own.
Source: `llama_tensor_get_type` in llama.cpp's `src/llama-quant.cpp`; sizes by `docs/gguf.md`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import prod
from typing import Final, Literal, get_args

from xnai.engines.gguf_layout import BLOCKS, FILE_TYPES, n_bytes, padded

Mix = Literal["Q5_K_M", "Q4_K_M", "Q3_K_M"]
MIXES: Final[tuple[Mix, ...]] = get_args(Mix)
"""Largest first."""

KINDS: Final[Mapping[str, int]] = {name: kind for kind, (name, _, _) in BLOCKS.items()}
F32: Final = KINDS["F32"]
ALIGNMENT: Final = 32
"""Bytes; what tensors are aligned to where a file does not say."""

_FALLBACK: Final = {"Q3_K": "IQ4_NL", "Q4_K": "Q5_0", "Q5_K": "Q5_1", "Q6_K": "Q8_0"}
"""For rows that are no multiple of 256."""
_BASE: Final[Mapping[Mix, str]] = {"Q3_K_M": "Q3_K", "Q4_K_M": "Q4_K", "Q5_K_M": "Q5_K"}
_FUSED: Final[Mapping[Mix, str]] = {"Q3_K_M": "Q4_K", "Q4_K_M": "Q5_K", "Q5_K_M": "Q6_K"}
"""Queries, keys and values in one matrix."""
_LAYER: Final = re.compile(r"blk\.(\d+)\.")
_WHOLE: Final = tuple(
    f"{part}.weight" for part in ("_norm", "ffn_gate_inp", "position_embd", "token_types")
)


def file_type(mix: Mix) -> int:
    """The number that a file of this mix has as `general.file_type`."""
    return next(number for number, name in FILE_TYPES.items() if name == mix)


def is_quantised(name: str, shape: tuple[int, ...]) -> bool:
    """Whether a tensor becomes smaller at all; gains and biases are too few to matter."""
    return name.endswith("weight") and len(shape) >= 2 and not name.endswith(_WHOLE)


def kind_in_mix(name: str, shape: tuple[int, ...], mix: Mix, *, n_layer: int, tied: bool) -> int:
    """The type of one tensor that is quantised.

    Args:
        tied: the embedding serves as output matrix, too.
    """
    wanted = _wanted(name, mix, n_layer, tied=tied)
    row = shape[0]
    if row % BLOCKS[KINDS[wanted]][1]:
        wanted = _FALLBACK[wanted]
    return KINDS[wanted if row % BLOCKS[KINDS[wanted]][1] == 0 else "F16"]


def _wanted(name: str, mix: Mix, n_layer: int, *, tied: bool) -> str:
    if name == ("token_embd.weight" if tied else "output.weight"):
        return "Q6_K"
    if name.endswith("attn_qkv.weight"):
        return _FUSED[mix]
    found = _LAYER.match(name)
    part = name.partition(".weight")[0].rpartition(".")[2]
    layer = int(found[1]) if found else n_layer
    if mix == "Q3_K_M":
        return _of_three_bits(part, layer, n_layer)
    sensitive = part in ("attn_v", "ffn_down")
    return "Q6_K" if sensitive and found and _more_bits(layer, n_layer) else _BASE[mix]


def _of_three_bits(part: str, layer: int, n_layer: int) -> str:
    if part in ("attn_v", "ffn_down"):
        return "Q5_K" if layer < (2 if part == "attn_v" else n_layer // 16) else "Q4_K"
    return "Q4_K" if part == "attn_output" else "Q3_K"


def _more_bits(layer: int, n_layer: int) -> bool:
    """The first and the last eighth of the layers, and every third between."""
    eighth = n_layer // 8
    return layer < eighth or layer >= 7 * n_layer // 8 or (layer - eighth) % 3 == 2


@dataclass(frozen=True, kw_only=True, slots=True)
class Shape:
    """What the tensors of a dense model follow from."""

    architecture: Literal["qwen2", "llama", "phi3"]
    n_layer: int
    n_embd: int
    n_head: int
    n_head_kv: int
    n_ff: int
    n_vocab: int
    tied: bool


def tensor_bytes(shape: Shape, mix: Mix) -> int:
    """Bytes of all tensors of a model in a mix, padding included."""
    return sum(
        padded(_bytes(name, extents, shape, mix), ALIGNMENT) for name, extents in tensors_of(shape)
    )


def _bytes(name: str, extents: tuple[int, ...], shape: Shape, mix: Mix) -> int:
    kind = F32
    if is_quantised(name, extents):
        kind = kind_in_mix(name, extents, mix, n_layer=shape.n_layer, tied=shape.tied)
    return n_bytes(kind, prod(extents))


def n_params(shape: Shape) -> int:
    """Elements over all tensors."""
    return sum(prod(extents) for _, extents in tensors_of(shape))


def tensors_of(shape: Shape) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Name and extents of every tensor, the length of a row first."""
    s = shape
    yield "token_embd.weight", (s.n_embd, s.n_vocab)
    yield "output_norm.weight", (s.n_embd,)
    if not s.tied:
        yield "output.weight", (s.n_embd, s.n_vocab)
    for layer in range(s.n_layer):
        for name, extents in _layer(s):
            yield f"blk.{layer}.{name}", extents


def _layer(s: Shape) -> Iterator[tuple[str, tuple[int, ...]]]:
    n_kv = s.n_embd // s.n_head * s.n_head_kv
    yield "attn_norm.weight", (s.n_embd,)
    yield "ffn_norm.weight", (s.n_embd,)
    yield "attn_output.weight", (s.n_embd, s.n_embd)
    yield "ffn_down.weight", (s.n_ff, s.n_embd)
    if s.architecture == "phi3":
        yield "attn_qkv.weight", (s.n_embd, s.n_embd + 2 * n_kv)
        yield "ffn_up.weight", (s.n_embd, 2 * s.n_ff)
        return
    yield "ffn_gate.weight", (s.n_embd, s.n_ff)
    yield "ffn_up.weight", (s.n_embd, s.n_ff)
    for part, width in (("q", s.n_embd), ("k", n_kv), ("v", n_kv)):
        yield f"attn_{part}.weight", (s.n_embd, width)
        if s.architecture == "qwen2":
            yield f"attn_{part}.bias", (width,)
