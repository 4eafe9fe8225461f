"""Quantised rows, by the quantiser inside the wheel of llama.cpp.

`split_rows` writes weights exactly enough into 4 bits, where the columns of a matrix stand several
times over: the first copy holds the weights, the next what quantising it lost, and so on. Their
inputs are equal, so that the products add up to what the exact weights would have given.
"""

from __future__ import annotations

import ctypes
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import gguf
import numpy as np
from gguf import GGMLQuantizationType as Kind
from numpy.typing import NDArray

from bench.true_size.mixes import row_bytes

Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]


def quantise(weights: Floats, kind: Kind) -> Bytes:
    """`(rows, columns)` float32 as `(rows, bytes of a row)` uint8."""
    dense = np.ascontiguousarray(weights, dtype=np.float32)
    rows, columns = dense.shape
    if kind is Kind.F16:
        return dense.astype(np.float16).view(np.uint8)
    packed = np.zeros((rows, row_bytes(kind, columns)), dtype=np.uint8)
    _library().ggml_quantize_chunk(
        int(kind), dense.ctypes.data, packed.ctypes.data, 0, rows, columns, None
    )
    return packed


def split_rows(weights: Floats, places: NDArray[np.int64], columns: int, kind: Kind) -> Bytes:
    """Rows of `columns` columns whose copies at `places` add up to `weights`.

    Args:
        weights: `(rows, inputs)` float32.
        places: `(copies, inputs)`, where each copy's inputs stand; no two copies share a block.
    """
    wide = np.zeros((len(weights), columns), dtype=np.float32)
    left = weights
    for copy in places:
        wide[:, copy] = left
        left = left - gguf.quants.dequantize(quantise(wide, kind), kind)[:, copy]
    return quantise(wide, kind)


@cache
def _library() -> ctypes.CDLL:
    found = find_spec("xllamacpp")
    assert found is not None
    assert found.origin is not None
    library = ctypes.CDLL(str(next(Path(found.origin).parent.glob("xllamacpp*.so"))))
    library.ggml_quantize_chunk.restype = ctypes.c_size_t
    library.ggml_quantize_chunk.argtypes = [
        ctypes.c_int,
        ctypes.c_void_p,
        ctypes.c_void_p,
        *[ctypes.c_int64] * 3,
        ctypes.c_void_p,
    ]
    return library
