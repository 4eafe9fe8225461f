"""Writes valid BERT GGUF files with random weights: embedding models of any geometry.

Covers F32 weights and a WordPiece vocabulary of single characters, each as the beginning of a word
and as a part of one. Llama.cpp loads and runs them as it would a real one; their vectors are noise,
but the same text has the same vector.
Source: names of tensors and keys from `gguf.constants`.
"""

from __future__ import annotations

import string
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import gguf
import numpy as np

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
_CHARACTERS = string.ascii_lowercase + string.digits + string.punctuation


@dataclass(frozen=True, kw_only=True, slots=True)
class Bert:
    """Shape of a model. `n_embd` must be a multiple of `n_head` and of 32."""

    n_layer: int = 2
    n_embd: int = 64
    n_head: int = 2
    n_ff: int = 128
    n_ctx_train: int = 512


def write_random_bert(
    path: Path, shape: Bert | None = None, *, pooling: gguf.PoolingType | None = None
) -> Path:
    """Write a model and return its path.

    Args:
        pooling: what the file says of it; None for nothing.
    """
    shape = shape or Bert()
    writer = gguf.GGUFWriter(str(path), "bert")
    writer.add_name("random-bert")
    writer.add_block_count(shape.n_layer)
    writer.add_context_length(shape.n_ctx_train)
    writer.add_embedding_length(shape.n_embd)
    writer.add_feed_forward_length(shape.n_ff)
    writer.add_head_count(shape.n_head)
    writer.add_layer_norm_eps(1e-12)
    writer.add_causal_attention(False)
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    if pooling is not None:
        writer.add_pooling_type(pooling)
    tokens = [*SPECIAL, *(f"▁{c}" for c in _CHARACTERS), *_CHARACTERS]
    _add_vocabulary(writer, tokens)
    rng = np.random.default_rng(1)
    for name, rows, columns in _tensors(shape, len(tokens)):
        drawn = rng.normal(0, 0.02, (rows, columns) if rows > 1 else columns).astype(np.float32)
        writer.add_tensor(name, drawn + np.float32(name.endswith("norm.weight")))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _add_vocabulary(writer: gguf.GGUFWriter, tokens: list[str]) -> None:
    control, normal = gguf.TokenType.CONTROL, gguf.TokenType.NORMAL
    writer.add_tokenizer_model("bert")
    writer.add_tokenizer_pre("default")
    writer.add_token_list(tokens)
    writer.add_token_types([control if token in SPECIAL else normal for token in tokens])
    writer.add_token_type_count(2)
    writer.add_pad_token_id(0)
    writer.add_unk_token_id(1)
    writer.add_bos_token_id(2)
    writer.add_sep_token_id(3)
    writer.add_mask_token_id(4)


def _tensors(shape: Bert, n_vocab: int) -> Iterator[tuple[str, int, int]]:
    """Name, rows and columns of each tensor; one row stands for a vector."""
    wide, ff = shape.n_embd, shape.n_ff
    yield "token_embd.weight", n_vocab, wide
    yield "token_types.weight", 2, wide
    yield "position_embd.weight", shape.n_ctx_train, wide
    yield "token_embd_norm.weight", 1, wide
    yield "token_embd_norm.bias", 1, wide
    for layer in range(shape.n_layer):
        for name, rows, columns in (
            ("attn_q", wide, wide),
            ("attn_k", wide, wide),
            ("attn_v", wide, wide),
            ("attn_output", wide, wide),
            ("attn_output_norm", 1, wide),
            ("ffn_up", ff, wide),
            ("ffn_down", wide, ff),
            ("layer_output_norm", 1, wide),
        ):
            yield f"blk.{layer}.{name}.weight", rows, columns
            yield f"blk.{layer}.{name}.bias", 1, rows if rows > 1 else columns
