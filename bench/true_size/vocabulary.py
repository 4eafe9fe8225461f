"""Tokenizers of the size of real ones, learned from the standard library of Python.

Covers: byte-level BPE and SentencePiece's pieces as llama.cpp reads them, and a chat template for
each. Tokens that were not learned fill the vocabulary up and are never met in a text.
"""

from __future__ import annotations

import json
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import gguf
from tokenizers import Tokenizer, models, pre_tokenizers, trainers

from bench.true_size.geometries import Shape

LEARNED: Final = 151_000
TYPE: Final = gguf.TokenType
QWEN_SPECIAL: Final = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
LLAMA_SPECIAL: Final = (
    "<|begin_of_text|>",
    "<|end_of_text|>",
    "<|start_header_id|>",
    "<|end_header_id|>",
    "<|eot_id|>",
)
SPM_SPECIAL: Final = ("<unk>", "<s>", "</s>")
PHI_TURNS: Final = ("<|endoftext|>", "<|user|>", "<|assistant|>", "<|end|>", "<|system|>")
"""llama.cpp looks for the first of them in whatever is called Phi-3."""
CHATML: Final = (
    "{%- for message in messages -%}"
    "{{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>' + '\\n' -}}"
    "{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{- '<|im_start|>assistant' + '\\n' -}}{%- endif -%}"
)
LLAMA_3: Final = (
    "{%- for message in messages -%}"
    "{{- '<|start_header_id|>' + message.role + '<|end_header_id|>' + '\\n\\n' -}}"
    "{{- message.content + '<|eot_id|>' -}}{%- endfor -%}{%- if add_generation_prompt -%}"
    "{{- '<|start_header_id|>assistant<|end_header_id|>' + '\\n\\n' -}}{%- endif -%}"
)
PHI_3: Final = (
    "{%- for message in messages -%}"
    "{{- '<|' + message.role + '|>' + '\\n' + message.content + '<|end|>' + '\\n' -}}"
    "{%- endfor -%}{%- if add_generation_prompt -%}{{- '<|assistant|>' + '\\n' -}}{%- endif -%}"
)
MISTRAL: Final = (
    "{%- for message in messages -%}{%- if message.role == 'assistant' -%}"
    "{{- ' ' + message.content + '</s>' -}}{%- else -%}"
    "{{- '[INST] ' + message.content + ' [/INST]' -}}{%- endif -%}{%- endfor -%}"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Learned:
    """Tokens in the order in which they were learned, bytes first, and the pairs they came of."""

    tokens: tuple[str, ...]
    merges: tuple[str, ...]


def add_vocabulary(writer: gguf.GGUFWriter, shape: Shape) -> None:
    """Write a tokenizer of `shape.n_vocab` tokens and a chat template."""
    if shape.words == "spm":
        _add_pieces(writer, shape)
    else:
        _add_byte_pairs(writer, shape)


def _add_byte_pairs(writer: gguf.GGUFWriter, shape: Shape) -> None:
    llama = shape.words == "llama-bpe"
    special = LLAMA_SPECIAL if llama else QWEN_SPECIAL
    n_learned = min(LEARNED, shape.n_vocab - len(special) - 256)
    tokens = list(learned().tokens[:n_learned])
    n_merges = n_learned - 256
    spare = [f"<|spare_{n}|>" for n in range(shape.n_vocab - n_learned - len(special))]
    types = [TYPE.NORMAL] * n_learned + [TYPE.CONTROL] * len(special) + [TYPE.UNUSED] * len(spare)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(shape.words)
    writer.add_token_list([*tokens, *special, *spare])
    writer.add_token_types(types)
    writer.add_token_merges(list(learned().merges[:n_merges]))
    writer.add_bos_token_id(n_learned)
    writer.add_eos_token_id(n_learned + (4 if llama else 2))
    writer.add_pad_token_id(n_learned)
    writer.add_add_bos_token(llama)
    writer.add_chat_template(LLAMA_3 if llama else CHATML)


def _add_pieces(writer: gguf.GGUFWriter, shape: Shape) -> None:
    phi = shape.architecture == "phi3"
    turns = PHI_TURNS if phi else ()
    head = [*SPM_SPECIAL, *(f"<0x{byte:02X}>" for byte in range(256)), *turns]
    pieces = list(_pieces(shape.n_vocab - len(head)))
    types = [TYPE.UNKNOWN, *[TYPE.CONTROL] * 2, *[TYPE.BYTE] * 256, *[TYPE.CONTROL] * len(turns)]
    scores = [0.0] * len(head) + [-float(rank) for rank in range(len(pieces))]
    writer.add_tokenizer_model("llama")
    writer.add_tokenizer_pre("default")
    writer.add_token_list([*head, *pieces])
    writer.add_token_scores(scores)
    writer.add_token_types(types + [TYPE.NORMAL] * len(pieces))
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(head.index("<|end|>") if phi else 2)
    writer.add_unk_token_id(0)
    writer.add_add_bos_token(True)
    writer.add_chat_template(PHI_3 if phi else MISTRAL)


def _pieces(count: int) -> Iterator[str]:
    """Learned tokens as text, with SentencePiece's sign for a space."""
    found = dict.fromkeys(text for token in learned().tokens if (text := _as_text(token)))
    assert len(found) >= count
    yield from list(found)[:count]


def _as_text(token: str) -> str:
    """Empty where a token is no whole text."""
    numbers = {letter: byte for byte, letter in enumerate(byte_alphabet())}
    try:
        text = bytes(numbers[letter] for letter in token).decode("utf-8")
    except UnicodeDecodeError:
        return ""
    return "" if "\0" in text else text.replace(" ", "▁")


@cache
def byte_alphabet() -> tuple[str, ...]:
    """The 256 printable characters that GPT-2's byte-level BPE writes bytes with."""
    printable = {*range(33, 127), *range(161, 173), *range(174, 256)}
    others = iter(range(256, 512))
    return tuple(chr(byte) if byte in printable else chr(next(others)) for byte in range(256))


@cache
def learned() -> Learned:
    """What is learned from the Python files of this interpreter; takes a minute."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    trainer = trainers.BpeTrainer(
        vocab_size=LEARNED,
        initial_alphabet=sorted(byte_alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(_texts(), trainer)
    model = json.loads(tokenizer.to_str())["model"]
    ids: dict[str, int] = model["vocab"]
    merges = tuple(m if isinstance(m, str) else " ".join(m) for m in model["merges"])
    tokens = tuple(sorted(ids, key=ids.__getitem__))
    if len(tokens) < LEARNED:
        raise RuntimeError(f"only {len(tokens)} tokens were found in the standard library")
    return Learned(tokens=tokens, merges=merges)


def _texts() -> Iterator[str]:
    for folder in ("stdlib", "purelib"):
        for path in sorted(Path(sysconfig.get_path(folder)).rglob("*.py")):
            yield path.read_text("utf-8", "replace")
