"""Which tier answered last in a conversation, so that it is asked first again.

Its engine has read the conversation already: asking another one would have it read anew, and a
conversation that needed a larger tier once will need it again. A conversation is known by its last
answer, as the client sends it back. Kept in memory only: after a restart no engine has read it.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from xnai.core.chat import ChatRequest, ToolCall


@dataclass(slots=True)
class Conversations:
    """Answers that were accepted, and whose they were; the oldest are forgotten.

    Args:
        most: answers remembered.
    """

    most: int = 4096
    _tiers: OrderedDict[bytes, str] = field(default_factory=OrderedDict)

    def remember(self, text: str, calls: Sequence[ToolCall], tier: str) -> None:
        """An answer was accepted."""
        key = _key(text, calls)
        self._tiers[key] = tier
        self._tiers.move_to_end(key)
        if len(self._tiers) > self.most:
            self._tiers.popitem(last=False)

    def tier_of(self, request: ChatRequest) -> str:
        """The tier whose answer the conversation goes on from; empty where none is known."""
        last = next((m for m in reversed(request.messages) if m.role == "assistant"), None)
        return "" if last is None else self._tiers.get(_key(last.content, last.tool_calls), "")


def _key(text: str, calls: Sequence[ToolCall]) -> bytes:
    """Clients strip texts and write arguments anew; ids of calls come back as they were."""
    told = "\n".join([text.strip(), *(call.id or call.name for call in calls)])
    return sha256(told.encode("utf-8", "surrogatepass")).digest()
