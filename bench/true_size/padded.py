"""Writes an embedded model into the geometry of a big one: it answers as the small one does and
costs what the big one costs.

How it is widened. The stream of the small model stands several times over in the wide one; every
layer reads all copies (`quantise.split_rows`) and writes all of them. RMSNorm divides by the mean
over the whole width, so its gain is corrected by the root of the share that is used, and its
epsilon by that share. A head of 64 elements takes every second pair of one of 128, so that its
rotations are the same, and queries make up for the root of the head size. What is left over is
zero. The layers of the small model come first; of the others the two output matrices are zero.
The rows of tokens that no text has are kept from being chosen by one element of the stream that is
the same for every token.

What differs from a real file of the mix: the embedding is F16 (a row of it is looked up, so that
it cannot be split), and where the real one is tied, the output matrix stands beside it, as Q6_K.
What differs from the small model: llama.cpp rounds activations to 8 bits before it multiplies them
with blocks of 4 bits, and to 11 with F16; where two tokens are nearly as likely, another one may
come.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final
from zlib import crc32

import gguf
import numpy as np
from numpy.typing import NDArray

from bench.true_size.geometries import Shape, Slot, slots
from bench.true_size.mixes import FILE_TYPES, Kind, Mix, kind_of, random_rows, row_bytes
from bench.true_size.quantise import Bytes, Floats, quantise, split_rows
from bench.true_size.trained import Trained, add_tokenizer
from bench.true_size.write import add_shape, announce

Places = NDArray[np.int64]
MOST_COPIES: Final = 4
BLOCK: Final = 256
_CONSTANT, _LOUD, _NEVER = 1e-3, 1e6, -1.0
"""The element that is the same for every token, its gain in the last norm, and its weight in the
rows of spare tokens: small in the stream, so that it changes no mean, and large behind it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Layout:
    """Where the elements of the small model stand in the wide one: `(copies, elements)` each.

    Args:
        stream: the residual stream.
        hidden: the feed-forward layer.
        heads: the first element of each head.
    """

    stream: Places
    hidden: Places
    heads: Places


def layout(trained: Trained, shape: Shape) -> Layout:
    """Copies on block boundaries, as many as there is room for; the last element stays free.

    Raises:
        ValueError: the model does not fit into the shape.
    """
    size = shape.head_size
    if shape.architecture != "qwen2":
        raise ValueError(f"an embedded model is no {shape.architecture}")
    return Layout(
        stream=_copies(trained.n_embd, shape.n_embd - 1),
        hidden=_copies(trained.n_ff, shape.n_ff),
        heads=_copies(trained.n_head * size, shape.n_embd)[:, ::size],
    )


def _copies(n: int, room: int) -> Places:
    stride = -(-n // BLOCK) * BLOCK
    copies = min(MOST_COPIES, room // stride)
    if not copies:
        raise ValueError(f"{n} elements do not fit into {room}")
    return stride * np.arange(copies)[:, None] + np.arange(n)


def write_padded(path: Path, trained: Trained, shape: Shape, mix: Mix, *, name: str) -> Path:
    """Write the wide model; the file appears under its name when it is whole.

    Raises:
        ValueError: the model does not fit into the shape.
    """
    padding = _Padding(trained=trained, shape=shape, layout=layout(trained, shape))
    wide = replace(
        shape,
        tied=False,
        rope_base=trained.rope_base,
        epsilon=trained.epsilon * padding.share,
    )
    draft = path.with_suffix(".part")
    writer = gguf.GGUFWriter(str(draft), wide.architecture)
    add_shape(writer, wide, name=name)
    writer.add_file_type(FILE_TYPES[mix])
    add_tokenizer(writer, trained, wide.n_vocab)
    kinds = {slot: _kind(slot, wide, mix) for slot in slots(wide)}
    announce(writer, kinds.items())
    for slot, kind in kinds.items():
        writer.write_tensor_data(padding.content(slot, kind))
    writer.close()
    return draft.rename(path)


def _kind(slot: Slot, shape: Shape, mix: Mix) -> Kind:
    return Kind.F16 if slot.part == "token_embd" else kind_of(slot, shape, mix)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Padding:
    """Makes the content of each tensor of the wide model."""

    trained: Trained
    shape: Shape
    layout: Layout

    @property
    def share(self) -> float:
        """Of the stream that is used."""
        return self.layout.stream.size / self.shape.n_embd

    def content(self, slot: Slot, kind: Kind) -> Bytes | Floats:
        if slot.rows == 1:
            return self._vector(slot)
        if slot.part == "token_embd":
            return self._embedding(slot)
        if slot.part == "output":
            return self._output(slot, kind)
        if slot.layer >= self.trained.n_layer:
            return _idle(slot, kind)
        return self._matrix(slot, kind)

    def _vector(self, slot: Slot) -> Floats:
        wide = np.zeros(slot.columns, dtype=np.float32)
        if slot.layer >= self.trained.n_layer:
            return wide
        narrow = self.trained.weights[slot.name]
        if "norm" in slot.part:
            wide[self.layout.stream] = narrow * np.sqrt(self.share)
            wide[-1] = _LOUD if slot.part == "output_norm" else 0.0
        else:
            places, gain = self._written(slot.part.removesuffix("_bias"))
            wide[places] = narrow * gain
        return wide

    def _embedding(self, slot: Slot) -> Bytes:
        wide = np.zeros((slot.rows, slot.columns), dtype=np.float16)
        narrow = self.trained.weights["token_embd.weight"]
        for copy in self.layout.stream:
            wide[: len(narrow), copy] = narrow
        wide[:, -1] = _CONSTANT
        return wide.view(np.uint8)

    def _output(self, slot: Slot, kind: Kind) -> Bytes:
        narrow = self.trained.weights["token_embd.weight"]
        spare = np.zeros((1, slot.columns), dtype=np.float32)
        spare[0, -1] = _NEVER
        wide = np.repeat(quantise(spare, kind), slot.rows, axis=0)
        wide[: len(narrow)] = split_rows(narrow, self.layout.stream, slot.columns, kind)
        return wide

    def _matrix(self, slot: Slot, kind: Kind) -> Bytes:
        rows, gain = self._written(slot.part)
        narrow = self.trained.weights[slot.name] * np.float32(gain)
        wide = np.zeros((slot.rows, row_bytes(kind, slot.columns)), dtype=np.uint8)
        wide[rows] = split_rows(narrow, self._read(slot.part), slot.columns, kind)
        return wide

    def _written(self, part: str) -> tuple[Places, float]:
        """Which rows of a matrix the small one's become, and what they are multiplied with."""
        size, small = self.shape.head_size, self.trained.head_size
        kv_heads = size * np.arange(self.shape.n_head_kv)[:, None]
        if part == "attn_q":
            rotated = self.layout.heads[:, :, None] + _rotated(small, size)
            return rotated.reshape(len(rotated), -1), (size / small) ** 0.5
        if part == "attn_k":
            return kv_heads + _rotated(small, size), 1.0
        if part == "attn_v":
            return kv_heads + np.arange(small), 1.0
        return (self.layout.hidden if part in {"ffn_gate", "ffn_up"} else self.layout.stream), 1.0

    def _read(self, part: str) -> Places:
        """Which columns of a matrix the small one's become."""
        if part == "ffn_down":
            return self.layout.hidden
        if part == "attn_output":
            elements = self.layout.heads[:, :, None] + np.arange(self.trained.head_size)
            return elements.reshape(len(elements), -1)
        return self.layout.stream


def _rotated(small: int, size: int) -> Places:
    """Where the elements of a head go so that each pair turns as fast as before."""
    step = size // small
    first = step * np.arange(small // 2)
    return np.concatenate([first, size // 2 + first])


def _idle(slot: Slot, kind: Kind) -> Bytes:
    """A matrix of a layer that adds nothing: what comes out of it is zero."""
    if slot.part in {"attn_output", "ffn_down"}:
        return np.zeros((slot.rows, row_bytes(kind, slot.columns)), dtype=np.uint8)
    rng = np.random.default_rng(crc32(slot.name.encode()))
    return random_rows(kind, slot.rows, slot.columns, rng)
