"""Reads an embedded model: its geometry, its weights as float32, its tokenizer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import gguf
import numpy as np

from bench.true_size.quantise import Floats

SPARE: Final = gguf.TokenType.UNUSED


@dataclass(frozen=True, kw_only=True, slots=True)
class Trained:
    """A trained Qwen2 model with one KV head.

    Args:
        weights: name of a tensor → `(rows, columns)` or `(columns,)` float32.
        facts: every metadata value.
    """

    n_layer: int
    n_embd: int
    n_head: int
    n_ff: int
    epsilon: float
    rope_base: float
    weights: dict[str, Floats]
    facts: dict[str, Any]

    @property
    def head_size(self) -> int:
        """Elements of one head."""
        return self.n_embd // self.n_head


def read_trained(path: Path) -> Trained:
    """Read a file of `xnai.pocket`."""
    reader = gguf.GGUFReader(path)
    facts = {name: field.contents() for name, field in reader.fields.items()}
    assert facts["qwen2.attention.head_count_kv"] == 1
    return Trained(
        n_layer=facts["qwen2.block_count"],
        n_embd=facts["qwen2.embedding_length"],
        n_head=facts["qwen2.attention.head_count"],
        n_ff=facts["qwen2.feed_forward_length"],
        epsilon=facts["qwen2.attention.layer_norm_rms_epsilon"],
        rope_base=facts["qwen2.rope.freq_base"],
        weights={tensor.name: tensor.data.astype(np.float32) for tensor in reader.tensors},
        facts=facts,
    )


def add_tokenizer(writer: gguf.GGUFWriter, trained: Trained, n_vocab: int) -> None:
    """Write its tokenizer and template, filled up with tokens that no text has."""
    words = {
        key.removeprefix("tokenizer.ggml."): value
        for key, value in trained.facts.items()
        if key.startswith("tokenizer.")
    }
    n_spare = n_vocab - len(words["tokens"])
    writer.add_tokenizer_model(words["model"])
    writer.add_tokenizer_pre(words["pre"])
    writer.add_token_list([*words["tokens"], *(f"<|spare_{n}|>" for n in range(n_spare))])
    writer.add_token_types([*words["token_type"], *[SPARE] * n_spare])
    writer.add_token_merges(words["merges"])
    writer.add_bos_token_id(words["bos_token_id"])
    writer.add_eos_token_id(words["eos_token_id"])
    writer.add_pad_token_id(words["padding_token_id"])
    writer.add_add_bos_token(words["add_bos_token"])
    writer.add_chat_template(words["tokenizer.chat_template"])
