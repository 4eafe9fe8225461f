"""The last answers of this process, so that they can be climbed from where no texts are kept. Pure.

A front end that answers with the smallest tier climbs in the next moment, so few answers are
enough; what is older is in the store, where that keeps texts. `last` is the newest answer of the
client that says so: several may talk to one server. Nothing of it is written down.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

from xnai.core.chat import ChatRequest
from xnai.core.judgement import Attempt

MOST: Final = 64
MOST_CHARS: Final = 4 * 1024 * 1024


@dataclass(frozen=True, kw_only=True, slots=True)
class Remembered:
    """A request and what was drafted for it.

    Args:
        request: as it was asked, or as far as the store kept it.
        attempts: the answer stands last.
    """

    request: ChatRequest
    attempts: tuple[Attempt, ...]

    @property
    def n_chars(self) -> int:
        """How much it holds."""
        asked = sum(len(message.content) for message in self.request.messages)
        return asked + sum(len(a.draft.text) + len(a.draft.code) for a in self.attempts)


class Memory:
    """Forgets the oldest where it would hold too many, or too much.

    Args:
        most: answers.
        most_chars: of requests and drafts together; one that is longer alone is not kept.
    """

    def __init__(self, most: int = MOST, most_chars: int = MOST_CHARS) -> None:
        self._most = most
        self._most_chars = most_chars
        self._kept: OrderedDict[str, tuple[str, Remembered]] = OrderedDict()
        self._n_chars = 0

    def keep(self, client: str, answered: Remembered) -> None:
        """Remember an answer; as the `last` of this client."""
        self._kept[answered.request.id] = (client, answered)
        self._n_chars += answered.n_chars
        while len(self._kept) > self._most or self._n_chars > self._most_chars:
            _, (_, oldest) = self._kept.popitem(last=False)
            self._n_chars -= oldest.n_chars

    def last(self, client: str) -> str | None:
        """The id of the newest answer of a client; None where none is known."""
        newest_first = reversed(self._kept.items())
        return next((ref for ref, (whose, _) in newest_first if whose == client), None)

    def find(self, request_id: str) -> Remembered | None:
        """An answer by its id."""
        kept = self._kept.get(request_id)
        return None if kept is None else kept[1]
