"""What two conversations have in common at their beginning: what an engine need not read again.

Pure. Covers knowing a conversation by hashes of its turns, so that nobody has to keep its words.
Does not cover tokens: llama.cpp compares those, and reads on from where they part.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import accumulate
from typing import Final

import orjson

from xnai.core.chat import ChatRequest, Message


@dataclass(frozen=True, kw_only=True, slots=True)
class Prefix:
    """A conversation as an engine reads it.

    Args:
        turns: a hash of all up to each turn; the tools, which stand before all, are in every one.
        n_chars: characters of all up to each turn.
    """

    turns: tuple[bytes, ...]
    n_chars: tuple[int, ...]

    @property
    def length(self) -> int:
        """Characters of the whole."""
        return self.n_chars[-1] if self.n_chars else 0

    def shared(self, other: Prefix) -> int:
        """Characters of the turns that both begin with."""
        alike = 0
        for mine, its in zip(self.turns, other.turns, strict=False):
            if mine != its:
                break
            alike += 1
        return self.n_chars[alike - 1] if alike else 0

    def is_worth_for(self, asked: Prefix) -> bool:
        """Whether it is of use to whoever asks this: most of it, or most of what is asked."""
        return 2 * self.shared(asked) > min(self.length, asked.length)


NOTHING: Final = Prefix(turns=(), n_chars=())


def prefix_of(request: ChatRequest) -> Prefix:
    """The conversation of a request.

    A text to be filled in is read in another order and is none; nor is what JSON cannot say, which
    no engine is asked (`xnai.engines.llama_wire.encode`).
    """
    if request.suffix is not None:
        return NOTHING
    try:
        turns = tuple(_hashes(request))
    except orjson.JSONEncodeError:
        return NOTHING
    return Prefix(turns=turns, n_chars=tuple(accumulate(_lengths(request))))


def _hashes(request: ChatRequest) -> Iterator[bytes]:
    so_far = sha256()
    for tool in request.tools:
        so_far.update(orjson.dumps([tool.name, tool.description, dict(tool.parameters)]))
    for message in request.messages:
        so_far.update(_written(message))
        yield so_far.digest()


def _written(message: Message) -> bytes:
    calls = [[call.id, call.name, call.arguments] for call in message.tool_calls]
    said = message.content.encode("utf-8", "surrogatepass")
    return orjson.dumps([message.role, len(said), calls, message.tool_call_id]) + said


def _lengths(request: ChatRequest) -> Iterator[int]:
    for message in request.messages:
        yield len(message.content) + sum(len(call.arguments) for call in message.tool_calls)
