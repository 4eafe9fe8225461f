"""Write a trained tier as a GGUF file llama.cpp runs: `python -m pocket.export --tier draft`.

Matrices become F16, gains and biases stay F32. Rotary pairs, which stand side by side in
`pocket.model`, are moved into the two halves that Qwen2 files have. The embedding serves as output
matrix too: llama.cpp falls back on it where `output.weight` is missing.

Does not quantise: at these sizes it saves little and costs answers.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from pocket.model import EPSILON, ROPE_BASE, TIERS, Decoder, Shape
from pocket.tokenizer import CONTROL, END_OF_TEXT, END_OF_TURN, MARKUP, load

CONTEXT = 1024
TEMPLATE = Path(__file__).with_name("chat_template.jinja")


def export(model: Decoder, tokenizer: Tokenizer, path: Path, *, name: str) -> None:
    """Write `model` with its tokenizer and chat template to `path`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = gguf.GGUFWriter(str(path), "qwen2")
    _describe(writer, model.shape, name)
    _add_tokenizer(writer, tokenizer)
    for key, tensor in _tensors(model).items():
        kind = np.float16 if tensor.ndim == 2 else np.float32
        writer.add_tensor(key, tensor.detach().numpy().astype(kind))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _describe(writer: gguf.GGUFWriter, shape: Shape, name: str) -> None:
    writer.add_name(name)
    writer.add_license("Apache-2.0")
    writer.add_description("A demonstration model for short Python functions, trained from scratch")
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(1)
    writer.add_layer_norm_rms_eps(EPSILON)
    writer.add_rope_freq_base(ROPE_BASE)


def _add_tokenizer(writer: gguf.GGUFWriter, tokenizer: Tokenizer) -> None:
    model: dict[str, Any] = json.loads(tokenizer.to_str())["model"]
    ids: dict[str, int] = tokenizer.get_vocab()
    tokens = sorted(ids, key=ids.__getitem__)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types([_token_type(token) for token in tokens])
    writer.add_token_merges([m if isinstance(m, str) else " ".join(m) for m in model["merges"]])
    writer.add_eos_token_id(ids[END_OF_TURN])
    writer.add_pad_token_id(ids[END_OF_TEXT])
    writer.add_bos_token_id(ids[END_OF_TEXT])
    writer.add_add_bos_token(False)
    writer.add_chat_template("".join(TEMPLATE.read_text().splitlines()))


def _token_type(token: str) -> int:
    if token in CONTROL:
        return int(gguf.TokenType.CONTROL)
    return int(gguf.TokenType.USER_DEFINED if token in MARKUP else gguf.TokenType.NORMAL)


def _tensors(model: Decoder) -> dict[str, Tensor]:
    """llama.cpp's name of each tensor, and the tensor."""
    shape = model.shape
    found: dict[str, Tensor] = {
        "token_embd.weight": model.embedding,
        "output_norm.weight": model.norm,
    }
    for number, block in enumerate(model.layers):
        prefix = f"blk.{number}"
        found[f"{prefix}.attn_norm.weight"] = torch.ones(shape.width)
        found[f"{prefix}.ffn_norm.weight"] = torch.ones(shape.width)
        found[f"{prefix}.attn_output.weight"] = block.out.weight
        found[f"{prefix}.ffn_down.weight"] = block.down.weight
        gate, up = block.gate_up.weight.chunk(2)
        found[f"{prefix}.ffn_gate.weight"], found[f"{prefix}.ffn_up.weight"] = gate, up
        for part in ("weight", "bias"):
            query, key, value = _split_heads(getattr(block.qkv, part), shape)
            found[f"{prefix}.attn_q.{part}"] = query
            found[f"{prefix}.attn_k.{part}"] = key
            found[f"{prefix}.attn_v.{part}"] = value
    return found


def _split_heads(joint: Tensor, shape: Shape) -> tuple[Tensor, Tensor, Tensor]:
    query, key, value = joint.split((shape.width, shape.head_size, shape.head_size))
    return _halves(query, shape.head_size), _halves(key, shape.head_size), value


def _halves(rows: Tensor, head_size: int) -> Tensor:
    """Reorder each head's rows from pairs side by side to first halves, then second halves."""
    paired = rows.reshape(-1, head_size // 2, 2, *rows.shape[1:])
    return paired.transpose(1, 2).reshape(rows.shape)


def load_trained(checkpoint: Path, tier: str) -> Decoder:
    """Read the model out of a checkpoint of `pocket.train`."""
    model = Decoder(TIERS[tier])
    model.load_state_dict(torch.load(checkpoint, map_location="cpu", weights_only=True)["model"])
    return model.eval()


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tier", choices=sorted(TIERS), required=True)
    parser.add_argument("--work", type=Path, default=Path("pocket/out"), help="trainings and data")
    parser.add_argument("--to", type=Path, help="default: src/xnai/pocket/TIER.gguf")
    given = parser.parse_args()
    path = given.to or Path("src/xnai/pocket") / f"{given.tier}.gguf"
    model = load_trained(given.work / given.tier / "checkpoint.pt", given.tier)
    tokenizer = load(given.work / "full" / "tokenizer.json")
    export(model, tokenizer, path, name=f"xnai-pocket-{given.tier}")
    print(f"{path}: {path.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
