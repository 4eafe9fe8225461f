"""What an endpoint said besides its answers, kept to be sent back to it with them in later turns.

A model that thinks between its calls of tools goes on better where it sees what it thought.
Endpoints sign that, and take it back unaltered only; what clients send back has lost the signature,
or has no place for a thought at all. So it is kept here, and found by the answer that it came with,
as a client sends it back. Each model has its own: no endpoint gets the thoughts of another, nor
what a client made up. In memory only: after a restart a conversation goes on without.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

import orjson

from xnai.core.chat import Delta, Message, ToolCall
from xnai.engines.remote.wire import Said

TELLING_CHARS: Final = 64
"""Shorter answers, such as `Done.`, are the same in many conversations."""


@dataclass(kw_only=True, slots=True)
class Thoughts:
    """Those of one model; the oldest are forgotten.

    Args:
        most_bytes: kept in all; 0 keeps none.
    """

    most_bytes: int = 4 << 20
    _kept: OrderedDict[bytes, bytes] = field(default_factory=OrderedDict)
    _n_bytes: int = 0

    def remember(self, answer: Sequence[Delta], said: Said) -> None:
        """Keep what came with an answer.

        Args:
            answer: from its first piece to its last.
            said: empty where there is nothing to keep.
        """
        key = _key(_message(answer)) if said else None
        if key is None:
            return
        try:
            told = orjson.dumps(said)
        except orjson.JSONEncodeError:  # nested too deeply
            return
        self._n_bytes += len(told) - len(self._kept.pop(key, b""))
        self._kept[key] = told
        while self._n_bytes > self.most_bytes:
            self._n_bytes -= len(self._kept.popitem(last=False)[1])

    def of(self, message: Message) -> Said:
        """What came with a message, when this model wrote it and it is as it was; else nothing."""
        key = _key(message) if message.role == "assistant" and self._kept else None
        if key is None or key not in self._kept:
            return ()
        self._kept.move_to_end(key)
        found: Said = orjson.loads(self._kept[key])
        return found


def _message(answer: Sequence[Delta]) -> Message:
    calls = tuple(call for piece in answer for call in piece.tool_calls)
    text = "".join(piece.text for piece in answer)
    return Message(role="assistant", content=text, tool_calls=calls)


def _key(message: Message) -> bytes | None:
    """Clients change blanks, and write arguments anew; ids of calls come back as they were."""
    text = "".join(message.content.split())
    if len(text) < TELLING_CHARS and not message.tool_calls:
        return None
    told = [text, [[call.id, call.name, _plain(call)] for call in message.tool_calls]]
    return sha256(repr(told).encode()).digest()


def _plain(call: ToolCall) -> str:
    try:
        found = orjson.loads(call.arguments or "{}")
        return orjson.dumps(found, option=orjson.OPT_SORT_KEYS).decode()
    except (orjson.JSONDecodeError, orjson.JSONEncodeError):  # no JSON, or nested too deeply
        return call.arguments
