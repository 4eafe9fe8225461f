"""Tokens and money of a call of an endpoint: the most it may cost, and what it did. Pure.

An endpoint's own count is taken, within what texts tell: a call costs at least a token for each
`CHARS_PER_TOKEN` characters, whatever is billed. Does not cover the month's money
(`xnai.core.ports.Egress`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from xnai.core.chat import ChatRequest, Delta, ToolCall, Usage
from xnai.core.config import Price
from xnai.engines.llama_wire import least_tokens

MAX_TOKENS: Final = 4096
"""Of an answer that nobody bounded."""
CHARS_PER_TOKEN: Final = 8
"""More than tokenizers pack into one, over a whole text: prose and code have three to five."""
_NOTHING: Final = Usage()


def answer_limit(request: ChatRequest, n_ctx: int) -> int:
    """The most tokens of an answer, at least 1."""
    return max(1, min(request.sampling.max_tokens or MAX_TOKENS, n_ctx - least_tokens(request)))


def dearest(sent: bytes, completion_tokens: int) -> Usage:
    """The dearest prompt that a body can be: a token for each byte."""
    return Usage(prompt_tokens=len(sent), completion_tokens=completion_tokens)


def told_or_estimated(told: Usage | None, sent: bytes, n_pieces: int) -> Usage:
    """What the endpoint says that it did; an estimate where it says nothing, or nothing true."""
    if told is None or (n_pieces and not told.completion_tokens):
        return dearest(sent, n_pieces)
    return told


def least(request: ChatRequest, answer: Sequence[Delta]) -> Usage:
    """What nobody does with less, as far as texts tell; reasoning may be kept back."""
    n_asked = sum(len(m.content) + _chars_of_calls(m.tool_calls) for m in request.messages)
    n_offered = sum(len(tool.name) + len(tool.description) for tool in request.tools)
    n_chars = sum(
        len(piece.text) + len(piece.reasoning) + _chars_of_calls(piece.tool_calls)
        for piece in answer
    )
    return Usage(
        prompt_tokens=(n_asked + n_offered) // CHARS_PER_TOKEN,
        completion_tokens=n_chars // CHARS_PER_TOKEN,
    )


def priced(usage: Usage, price: Price | None, floor: Usage = _NOTHING) -> Usage:
    """With what it costs, by a table of prices; the tokens stay as told.

    Args:
        floor: tokens that are paid for all the same. An endpoint that bills none could be asked
            for ever on any budget.
    """
    if price is None:
        return usage
    prompt = max(usage.prompt_tokens, floor.prompt_tokens)
    completion = max(usage.completion_tokens, floor.completion_tokens)
    return replace(usage, cost=(prompt * price.prompt + completion * price.completion) / 1e6)


def _chars_of_calls(calls: Sequence[ToolCall]) -> int:
    return sum(len(call.arguments) for call in calls)
