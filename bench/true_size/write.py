"""Writes a GGUF file of a real geometry with random weights, tensor by tensor."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from zlib import crc32

import gguf
import numpy as np

from bench.true_size.geometries import Shape, Slot, slots
from bench.true_size.mixes import FILE_TYPES, Kind, Mix, kind_of, random_rows, row_bytes
from bench.true_size.vocabulary import add_vocabulary


def write_random(path: Path, shape: Shape, mix: Mix, *, name: str) -> Path:
    """Write a model whose answers are noise; it costs what the real one costs.

    The file appears under its name when it is whole.
    """
    draft = path.with_suffix(".part")
    writer = gguf.GGUFWriter(str(draft), shape.architecture)
    add_shape(writer, shape, name=name)
    writer.add_file_type(FILE_TYPES[mix])
    add_vocabulary(writer, shape)
    kinds = {slot: kind_of(slot, shape, mix) for slot in slots(shape)}
    announce(writer, kinds.items())
    for slot, kind in kinds.items():
        writer.write_tensor_data(_random(slot, kind))
    writer.close()
    return draft.rename(path)


def add_shape(writer: gguf.GGUFWriter, shape: Shape, *, name: str) -> None:
    """Write the metadata of a geometry."""
    writer.add_name(name)
    writer.add_context_length(shape.n_ctx_train)
    writer.add_embedding_length(shape.n_embd)
    writer.add_block_count(shape.n_layer)
    writer.add_feed_forward_length(shape.n_ff)
    writer.add_head_count(shape.n_head)
    writer.add_head_count_kv(shape.n_head_kv)
    writer.add_rope_dimension_count(shape.head_size)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_layer_norm_rms_eps(shape.epsilon)
    writer.add_vocab_size(shape.n_vocab)


def announce(writer: gguf.GGUFWriter, kinds: Iterable[tuple[Slot, Kind]]) -> None:
    """Write the header: every tensor's name, shape and type, in the order of their contents."""
    for slot, kind in kinds:
        if slot.rows == 1:
            floats = np.dtype(np.float32)
            writer.add_tensor_info(slot.name, (slot.columns,), floats, 4 * slot.columns)
            continue
        n_bytes = row_bytes(kind, slot.columns)
        writer.add_tensor_info(
            slot.name, (slot.rows, n_bytes), np.dtype(np.uint8), slot.rows * n_bytes, raw_dtype=kind
        )
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()


def _random(slot: Slot, kind: Kind) -> np.ndarray:
    if slot.rows == 1:
        return np.full(slot.columns, float("norm" in slot.part), dtype=np.float32)
    rng = np.random.default_rng(crc32(slot.name.encode()))
    return random_rows(kind, slot.rows, slot.columns, rng)
