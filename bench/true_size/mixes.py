"""Which tensor has which type in a Q4_K_M or Q5_K_M file, and blocks of random weights.

Covers: the rules of llama.cpp's quantiser for dense models of 0.5 to 8 billion parameters. Does not
cover importance matrices. Source: `src/llama-quant.cpp` of llama.cpp; block layouts of `gguf`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

import gguf
import numpy as np
from gguf import GGMLQuantizationType as Kind
from numpy.typing import NDArray

from bench.true_size.geometries import Shape, Slot

Mix = Literal["Q4_K_M", "Q5_K_M"]
FILE_TYPES: Final[Mapping[Mix, gguf.LlamaFileType]] = {
    "Q4_K_M": gguf.LlamaFileType.MOSTLY_Q4_K_M,
    "Q5_K_M": gguf.LlamaFileType.MOSTLY_Q5_K_M,
}
_USUAL: Final[Mapping[Mix, Kind]] = {"Q4_K_M": Kind.Q4_K, "Q5_K_M": Kind.Q5_K}
_FUSED: Final[Mapping[Mix, Kind]] = {"Q4_K_M": Kind.Q5_K, "Q5_K_M": Kind.Q6_K}
_SHORT_ROWS: Final[Mapping[Kind, Kind]] = {
    Kind.Q4_K: Kind.Q5_0,
    Kind.Q5_K: Kind.Q5_1,
    Kind.Q6_K: Kind.Q8_0,
}
"""What takes the place of a type whose blocks of 256 do not fill a row."""

_FACTORS: Final[Mapping[Kind, tuple[slice, tuple[float, ...]]]] = {
    Kind.Q4_K: (slice(0, 4), (1e-4, 7e-4)),
    Kind.Q5_K: (slice(0, 4), (5e-5, 7e-4)),
    Kind.Q6_K: (slice(208, 210), (2e-5,)),
    Kind.Q5_0: (slice(0, 2), (3e-3,)),
    Kind.Q5_1: (slice(0, 4), (3e-3, -4.65e-2)),
    Kind.Q8_0: (slice(0, 2), (4e-4,)),
}
"""Where a block has its factors (F16), and factors that make of random bits weights around 0 with
a deviation of about 0.03."""

_TILE_BYTES: Final = 1 << 20


def kind_of(slot: Slot, shape: Shape, mix: Mix) -> Kind:
    """The type of a tensor in a file of this mix."""
    if slot.rows == 1:
        return Kind.F32
    kind = _wished(slot, shape, mix)
    return _SHORT_ROWS[kind] if slot.columns % 256 else kind


def _wished(slot: Slot, shape: Shape, mix: Mix) -> Kind:
    output = "token_embd" if shape.tied else "output"
    if slot.part == output:
        return Kind.Q6_K
    if slot.part == "attn_qkv":
        return _FUSED[mix]
    if slot.part in {"attn_v", "ffn_down"} and _more_bits(slot.layer, shape.n_layer):
        return Kind.Q6_K
    return _USUAL[mix]


def _more_bits(layer: int, n_layer: int) -> bool:
    """The first and last eighth of the layers, and every third between."""
    eighth = n_layer // 8
    return layer < eighth or layer >= 7 * n_layer // 8 or (layer - eighth) % 3 == 2


def row_bytes(kind: Kind, columns: int) -> int:
    """Bytes of one row."""
    block, block_bytes = gguf.GGML_QUANT_SIZES[kind]
    return columns // block * block_bytes


def random_rows(kind: Kind, rows: int, columns: int, rng: np.random.Generator) -> NDArray[np.uint8]:
    """`(rows, bytes of a row)` uint8 of valid blocks, a random MiB over and over."""
    _, block_bytes = gguf.GGML_QUANT_SIZES[kind]
    n_bytes = rows * row_bytes(kind, columns)
    n_blocks = min(n_bytes, _TILE_BYTES) // block_bytes
    tile = rng.integers(0, 256, (n_blocks, block_bytes), dtype=np.uint8)
    where, factors = _FACTORS[kind]
    tile[:, where] = np.array(factors, dtype=np.float16).view(np.uint8)
    return np.resize(tile.reshape(-1), n_bytes).reshape(rows, -1)
