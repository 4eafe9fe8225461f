"""Writes valid Qwen2 GGUF files with random weights, of any geometry.

Covers: F32, F16, Q8_0 and Q4_K tensors whose blocks are valid (finite, small scales), a byte-level
BPE vocabulary of any size, a ChatML template. Llama.cpp loads and runs them as it would the real
thing, at the real speed and size; what they say is noise. Does not cover other architectures.
Source: block layouts from `gguf.quants`; geometry of Qwen2.5-Coder from its `config.json`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import gguf
import numpy as np
from numpy.typing import NDArray

TEMPLATE = (
    "{%- for message in messages -%}"
    "{{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>' + '\\n' -}}"
    "{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{- '<|im_start|>assistant' + '\\n' -}}{%- endif -%}"
)
SPECIAL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
TILE_BYTES = 1 << 20
FILE_TYPES = {
    "F32": (gguf.GGMLQuantizationType.F32, gguf.LlamaFileType.ALL_F32),
    "F16": (gguf.GGMLQuantizationType.F16, gguf.LlamaFileType.MOSTLY_F16),
    "Q8_0": (gguf.GGMLQuantizationType.Q8_0, gguf.LlamaFileType.MOSTLY_Q8_0),
    "Q4_K": (gguf.GGMLQuantizationType.Q4_K, gguf.LlamaFileType.MOSTLY_Q4_K_M),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Geometry:
    """Shape of a Qwen2 model. `n_embd` must be a multiple of `n_head` and of 32."""

    n_layer: int = 2
    n_embd: int = 64
    n_head: int = 2
    n_head_kv: int = 1
    n_ff: int = 128
    n_vocab: int = 512
    n_ctx_train: int = 4096
    tied: bool = True


TINY = Geometry()
HALF_B = Geometry(
    n_layer=24, n_embd=896, n_head=14, n_head_kv=2, n_ff=4864, n_vocab=151_936, n_ctx_train=32_768
)


def write_random_gguf(
    path: Path,
    geometry: Geometry = TINY,
    *,
    kind: str = "F16",
    seed: int = 1,
    special: tuple[str, ...] = SPECIAL,
    template: str = TEMPLATE,
) -> Path:
    """Write a model and return its path.

    Args:
        kind: a key of `FILE_TYPES`; rows that it cannot hold fall back to Q8_0, norms are F32.
        seed: fixes the weights.
        special: control tokens, those of the chat template first.
        template: Jinja that writes a conversation.
    """
    writer = gguf.GGUFWriter(str(path), "qwen2")
    _add_geometry(writer, geometry, FILE_TYPES[kind][1])
    _add_vocabulary(writer, geometry.n_vocab, special)
    writer.add_chat_template(template)
    rng = np.random.default_rng(seed)
    for name, rows, columns in _tensors(geometry):
        _add_tensor(writer, name, rows, columns, FILE_TYPES[kind][0], rng)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _add_geometry(writer: gguf.GGUFWriter, g: Geometry, file_type: int) -> None:
    writer.add_name(f"random-{g.n_layer}x{g.n_embd}")
    writer.add_block_count(g.n_layer)
    writer.add_context_length(g.n_ctx_train)
    writer.add_embedding_length(g.n_embd)
    writer.add_feed_forward_length(g.n_ff)
    writer.add_head_count(g.n_head)
    writer.add_head_count_kv(g.n_head_kv)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_rope_freq_base(10_000.0)
    writer.add_file_type(file_type)


def _add_vocabulary(writer: gguf.GGUFWriter, n_vocab: int, special: tuple[str, ...]) -> None:
    tokens = [*_byte_alphabet(), *special]
    merges = list(islice(_merges(), n_vocab - len(tokens)))
    tokens += [left + right for left, right in merges]
    types = [gguf.TokenType.NORMAL] * n_vocab
    for token_id in range(256, 256 + len(special)):
        types[token_id] = gguf.TokenType.CONTROL
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types(types)
    writer.add_token_merges([f"{left} {right}" for left, right in merges])
    writer.add_eos_token_id(258)
    writer.add_pad_token_id(256)
    writer.add_add_bos_token(False)


def _byte_alphabet() -> list[str]:
    """The 256 printable characters that GPT-2's byte-level BPE writes bytes with."""
    printable = {*range(33, 127), *range(161, 173), *range(174, 256)}
    others = iter(range(256, 512))
    return [chr(byte) if byte in printable else chr(next(others)) for byte in range(256)]


def _merges() -> Iterator[tuple[str, str]]:
    """Pairs of bytes, then pairs with a third byte: as many distinct tokens as one may want."""
    alphabet = _byte_alphabet()
    pairs = [(left, right) for left in alphabet for right in alphabet]
    yield from pairs
    for left, right in pairs:
        for third in alphabet:
            yield left + right, third


def _tensors(g: Geometry) -> Iterator[tuple[str, int, int]]:
    """Name, rows and columns of each tensor; one row stands for a vector."""
    n_kv = g.n_embd // g.n_head * g.n_head_kv
    yield "token_embd.weight", g.n_vocab, g.n_embd
    yield "output_norm.weight", 1, g.n_embd
    if not g.tied:
        yield "output.weight", g.n_vocab, g.n_embd
    for layer in range(g.n_layer):
        for name, rows, columns in (
            ("attn_norm.weight", 1, g.n_embd),
            ("attn_q.weight", g.n_embd, g.n_embd),
            ("attn_q.bias", 1, g.n_embd),
            ("attn_k.weight", n_kv, g.n_embd),
            ("attn_k.bias", 1, n_kv),
            ("attn_v.weight", n_kv, g.n_embd),
            ("attn_v.bias", 1, n_kv),
            ("attn_output.weight", g.n_embd, g.n_embd),
            ("ffn_norm.weight", 1, g.n_embd),
            ("ffn_gate.weight", g.n_ff, g.n_embd),
            ("ffn_up.weight", g.n_ff, g.n_embd),
            ("ffn_down.weight", g.n_embd, g.n_ff),
        ):
            yield f"blk.{layer}.{name}", rows, columns


def _add_tensor(
    writer: gguf.GGUFWriter,
    name: str,
    rows: int,
    columns: int,
    kind: gguf.GGMLQuantizationType,
    rng: np.random.Generator,
) -> None:
    if rows == 1:
        ones = name.endswith("norm.weight")
        writer.add_tensor(name, np.full(columns, float(ones), dtype=np.float32))
        return
    if kind is gguf.GGMLQuantizationType.Q4_K and columns % 256:
        kind = gguf.GGMLQuantizationType.Q8_0
    block, block_bytes = gguf.GGML_QUANT_SIZES[kind]
    row_bytes = columns // block * block_bytes
    blocks = _blocks(kind, min(rows * row_bytes, TILE_BYTES) // block_bytes, rng)
    content = np.resize(blocks.reshape(-1), rows * row_bytes).reshape(rows, row_bytes)
    writer.add_tensor(name, content, raw_dtype=kind)


def _blocks(
    kind: gguf.GGMLQuantizationType, n_blocks: int, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """`(n_blocks, block bytes)` uint8 of valid random blocks with values of about ±0.05."""
    _, block_bytes = gguf.GGML_QUANT_SIZES[kind]
    raw = rng.integers(0, 256, (n_blocks, block_bytes), dtype=np.uint8)
    if kind is gguf.GGMLQuantizationType.Q4_K:  # d, dmin: 2 × f16; 12 bytes of scales; nibbles
        raw[:, :4] = np.array([1e-4, 7e-4], dtype=np.float16).view(np.uint8)
        return raw
    if kind is gguf.GGMLQuantizationType.Q8_0:  # d: f16; 32 × int8
        raw[:, :2] = np.array([4e-4], dtype=np.float16).view(np.uint8)
        return raw
    dtype = np.float32 if kind is gguf.GGMLQuantizationType.F32 else np.float16
    return rng.normal(0, 0.02, (n_blocks, 1)).astype(dtype).view(np.uint8)


def main() -> None:
    """Write the 0.5B geometry, or a tiny model with `--tiny`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--kind", choices=FILE_TYPES, default="F16")
    parser.add_argument("--tiny", action="store_true")
    options = parser.parse_args()
    write_random_gguf(options.path, TINY if options.tiny else HALF_B, kind=options.kind)


if __name__ == "__main__":
    main()
