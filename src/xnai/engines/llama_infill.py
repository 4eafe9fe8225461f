"""Filling a gap in a text: the tokens that models were taught it with, and the prompt. Pure.

Not llama.cpp's own `/infill`: it cuts what stands before the gap to three quarters of a batch and
what stands behind it to a quarter, and says nothing.

Source: the model cards of Qwen2.5-Coder, StarCoder2 and DeepSeek-Coder.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

FAMILIES: Final = (
    ("<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>"),  # Qwen, CodeGemma
    ("<fim_prefix>", "<fim_suffix>", "<fim_middle>"),  # StarCoder, Granite
    ("<｜fim▁begin｜>", "<｜fim▁hole｜>", "<｜fim▁end｜>"),  # DeepSeek
)
"""What stands before the text, before what follows the gap, and before the filling."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Marks:
    """Token numbers of one family.

    Args:
        start: what the model's texts begin with; may be nothing.
    """

    start: tuple[int, ...]
    before: int
    behind: int
    filling: int

    def prompt(self, before: Sequence[int], behind: Sequence[int]) -> list[int]:
        """The tokens of a prompt."""
        return [*self.start, self.before, *before, self.behind, *behind, self.filling]


def words_of(text: str, *, mark: bool) -> dict[str, Any]:
    """Body for `/tokenize`: a mark is one token, in a text it is its letters."""
    return {"content": text, "add_special": False, "parse_special": mark}


def completion_body(chat_body: Mapping[str, Any], prompt: Sequence[int]) -> dict[str, Any]:
    """Body for `/v1/completions` that draws as one for a chat would."""
    kept = {key: value for key, value in chat_body.items() if key not in _OF_A_CHAT}
    if kept.pop("logprobs", False):
        kept["logprobs"] = kept.pop("top_logprobs")
    return {**kept, "prompt": list(prompt)}


_OF_A_CHAT: Final = {"messages", "tools", "parallel_tool_calls", "verbose", "response_fields"}
