"""Blocks of random weights for the types that tensors have in a Q4_K_M or Q5_K_M file.

Which tensor has which type is `xnai.engines.mixes`'. Source: block layouts of `gguf`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

import gguf
import numpy as np
from gguf import GGMLQuantizationType as Kind
from numpy.typing import NDArray

from bench.true_size.geometries import Shape, Slot
from xnai.engines.mixes import kind_in_mix

Mix = Literal["Q4_K_M", "Q5_K_M"]
FILE_TYPES: Final[Mapping[Mix, gguf.LlamaFileType]] = {
    "Q4_K_M": gguf.LlamaFileType.MOSTLY_Q4_K_M,
    "Q5_K_M": gguf.LlamaFileType.MOSTLY_Q5_K_M,
}
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
    extents = slot.columns, slot.rows
    return Kind(kind_in_mix(slot.name, extents, mix, n_layer=shape.n_layer, tied=shape.tied))


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
