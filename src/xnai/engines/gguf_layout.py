"""What a GGUF file is made of: value types, tensor blocks, file types. Tables, no code.

Source: ggml `docs/gguf.md`; block sizes from `ggml-common.h`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from typing import Final

Value = int | float | bool | str | tuple[int | float | bool, ...]
"""A metadata value. Arrays that are not kept are given as their length, see `Array`."""

SCALARS: Final[Mapping[int, str]] = {
    0: "<B",
    1: "<b",
    2: "<H",
    3: "<h",
    4: "<I",
    5: "<i",
    6: "<f",
    7: "<?",
    10: "<Q",
    11: "<q",
    12: "<d",
}
STRING: Final = 8
ARRAY: Final = 9

BLOCKS: Final[Mapping[int, tuple[str, int, int]]] = {
    0: ("F32", 1, 4),
    1: ("F16", 1, 2),
    2: ("Q4_0", 32, 18),
    3: ("Q4_1", 32, 20),
    6: ("Q5_0", 32, 22),
    7: ("Q5_1", 32, 24),
    8: ("Q8_0", 32, 34),
    10: ("Q2_K", 256, 84),
    11: ("Q3_K", 256, 110),
    12: ("Q4_K", 256, 144),
    13: ("Q5_K", 256, 176),
    14: ("Q6_K", 256, 210),
    16: ("IQ2_XXS", 256, 66),
    17: ("IQ2_XS", 256, 74),
    18: ("IQ3_XXS", 256, 98),
    19: ("IQ1_S", 256, 50),
    20: ("IQ4_NL", 32, 18),
    21: ("IQ3_S", 256, 110),
    22: ("IQ2_S", 256, 82),
    23: ("IQ4_XS", 256, 136),
    24: ("I8", 1, 1),
    25: ("I16", 1, 2),
    26: ("I32", 1, 4),
    27: ("I64", 1, 8),
    28: ("F64", 1, 8),
    29: ("IQ1_M", 256, 56),
    30: ("BF16", 1, 2),
    34: ("TQ1_0", 256, 54),
    35: ("TQ2_0", 256, 66),
    39: ("MXFP4", 32, 17),
}
"""Tensor type → name, elements a block, bytes a block."""

FILE_TYPES: Final[Mapping[int, str]] = {
    0: "F32",
    1: "F16",
    2: "Q4_0",
    3: "Q4_1",
    7: "Q8_0",
    8: "Q5_0",
    9: "Q5_1",
    10: "Q2_K",
    11: "Q3_K_S",
    12: "Q3_K_M",
    13: "Q3_K_L",
    14: "Q4_K_S",
    15: "Q4_K_M",
    16: "Q5_K_S",
    17: "Q5_K_M",
    18: "Q6_K",
    30: "IQ4_XS",
    32: "BF16",
    38: "MXFP4_MOE",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Array:
    """An array whose items were walked over and not kept."""

    length: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Tensor:
    """One tensor.

    Args:
        shape: its innermost extent first, which is the length of a row.
        kind: a key of `BLOCKS`.
        offset: from where the tensors of the file begin.
    """

    name: str
    shape: tuple[int, ...]
    kind: int
    offset: int

    @property
    def n_elements(self) -> int:
        return prod(self.shape)

    @property
    def n_bytes(self) -> int:
        return n_bytes(self.kind, self.n_elements)


def n_bytes(kind: int, n_elements: int) -> int:
    """What so many elements take; they must fill their blocks."""
    _, block, block_bytes = BLOCKS[kind]
    return n_elements // block * block_bytes


def padded(n_bytes: int, alignment: int) -> int:
    """Up to where the next thing may begin."""
    return -(-n_bytes // alignment) * alignment


@dataclass(frozen=True, kw_only=True, slots=True)
class Tensors:
    """All tensors of a file together.

    Args:
        commonest: the type with most bytes.
    """

    n_params: int
    n_bytes: int
    commonest: str
    each: tuple[Tensor, ...] = ()

    @property
    def layer_bytes(self) -> Mapping[str, int]:
        """Name of a type → bytes of the matrices inside of layers."""
        found: dict[str, int] = {}
        for tensor in self.each:
            if tensor.name.startswith("blk."):
                name = BLOCKS[tensor.kind][0]
                found[name] = found.get(name, 0) + tensor.n_bytes
        return found


@dataclass(frozen=True, kw_only=True, slots=True)
class Layout:
    """Where things stand in a validated file.

    Args:
        version: of the format.
        pairs: key → first and last byte (exclusive) of that metadata pair, in the file's order.
        alignment: of tensors, bytes.
        data_at: byte where the tensors begin.
        tensors: in the file's order.
    """

    version: int
    pairs: Mapping[str, tuple[int, int]]
    alignment: int
    data_at: int
    tensors: tuple[Tensor, ...]
