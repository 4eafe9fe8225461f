"""The tokenizer: byte-level BPE of 1,536 tokens with Qwen2's way of cutting text into words.

llama.cpp knows this cut as pre-tokenizer `qwen2`; the special tokens are Qwen's as well, so that
its ChatML templates and its tool-call parser are recognised. Nothing is normalised (Qwen2 applies
NFC; llama.cpp does not, and two programs must see the same tokens).

Source: Qwen2 Technical Report, arXiv 2407.10671, section 2.1; llama.cpp `src/llama-vocab.cpp`.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from pocket.sample import Sample, answer_text, prompt_text

WORDS = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)
END_OF_TEXT, TURN, END_OF_TURN = "<|endoftext|>", "<|im_start|>", "<|im_end|>"
CONTROL = (END_OF_TEXT, TURN, END_OF_TURN)
"""Tokens that are never part of a text a user sees."""
MARKUP = (
    "<tool_call>",
    "</tool_call>",
    "<tool_response>",
    "</tool_response>",
    "<tools>",
    "</tools>",
)
"""Whole tokens that are nevertheless text."""
SIZE = 1536


def train_tokenizer(samples: Iterable[Sample], size: int = SIZE) -> Tokenizer:
    """Learn merges from the samples' ChatML texts; the same samples give the same tokenizer."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(WORDS), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        special_tokens=[*CONTROL, *MARKUP],
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    # A list: the library would draw from an iterator in a thread of its own, and the generator
    # watches its programs by signals, which only the main thread gets.
    tokenizer.train_from_iterator([_plain_text(sample) for sample in samples], trainer)
    return tokenizer


def _plain_text(sample: Sample) -> str:
    text = "\n".join((sample.system, sample.prompt, sample.answer))
    for token in (*CONTROL, *MARKUP):
        text = text.replace(token, "\n")
    return text


def encode(tokenizer: Tokenizer, sample: Sample) -> tuple[list[int], int]:
    """Token ids of the whole conversation, and how many of them belong to the prompt."""
    prompt = tokenizer.encode(prompt_text(sample), add_special_tokens=False).ids
    answer = tokenizer.encode(answer_text(sample), add_special_tokens=False).ids
    return prompt + answer, len(prompt)


def load(path: Path) -> Tokenizer:
    """Read a tokenizer saved as JSON.

    Raises:
        FileNotFoundError: nothing there; `python -m pocket.shards` makes it.
    """
    if not path.is_file():
        raise FileNotFoundError(f"no tokenizer at {path}: run python -m pocket.shards first")
    return Tokenizer.from_file(str(path))
