"""Which tier answered last in a conversation, and in which request: it is asked first again.

Its engine has read the conversation already: asking another one would have it read anew, and a
conversation that needed a larger tier once will need it again. A conversation is known by its last
answer, as the client sends it back. Kept in memory only: after a restart no engine has read it.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from xnai.core.chat import ChatRequest, Message, ToolCall


@dataclass(frozen=True, kw_only=True, slots=True)
class Answered:
    """Which tier gave an answer, in which request."""

    tier: str = ""
    request_id: str = ""


NOBODY: Final = Answered()


@dataclass(slots=True)
class Conversations:
    """Answers that were accepted, and whose they were; the oldest are forgotten.

    Args:
        most: answers remembered.
    """

    most: int = 4096
    _answers: OrderedDict[bytes, Answered] = field(default_factory=OrderedDict)

    def remember(self, text: str, calls: Sequence[ToolCall], answered: Answered) -> None:
        """An answer was accepted."""
        key = _key(text, calls)
        self._answers[key] = answered
        self._answers.move_to_end(key)
        if len(self._answers) > self.most:
            self._answers.popitem(last=False)

    def before(self, request: ChatRequest) -> Answered:
        """Who gave the answer that the conversation goes on from; nobody where none is known."""
        last = next((m for m in reversed(request.messages) if m.role == "assistant"), None)
        return NOBODY if last is None else self._answers.get(_key_of(last), NOBODY)


def _key_of(message: Message) -> bytes:
    return _key(message.content, message.tool_calls)


def _key(text: str, calls: Sequence[ToolCall]) -> bytes:
    """Clients strip texts and write arguments anew; ids of calls come back as they were."""
    told = "\n".join([text.strip(), *(call.id or call.name for call in calls)])
    return sha256(told.encode("utf-8", "surrogatepass")).digest()
