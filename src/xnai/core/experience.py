"""What a request taught: what was chosen with which chance, what it cost, and how it turned out.

Covers the records that pass from the store to learning. A trajectory says what happened; an
experience is as much of it as can be learned from later, with what came to light afterwards.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from xnai.core.judgement import Action, Choice, Evidence, Features, LogprobSummary
from xnai.core.words import request_columns

WORD_COLUMNS: Final = 2048
"""What the words of a request are folded into."""
Word = Literal["good", "bad"]
"""What a user may say of an answer."""

OutcomeKind = Literal["tests", "feedback", "written", "agreement", "correction"]
"""How it became known whether an answer was right: tests that were run, the user's word, a file
that was kept as written, a higher tier that said the same, or a later turn that mends it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """What is known of whether an answer was right.

    Args:
        right: 1 right, 0 wrong, between where it is doubtful.
        at_s: when it became known, in seconds since 1970.
        detail: one line for people.
    """

    kind: OutcomeKind
    right: float
    at_s: float
    detail: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Try:
    """One draft as it is learned from.

    Args:
        cost: billions of parameters × thousands of tokens.
        probability: that it was right, as was thought then; None where nobody judged.
    """

    tier: str
    model: str
    logprob: LogprobSummary | None
    evidence: tuple[Evidence, ...]
    action: Action
    probability: float | None
    cost: float
    elapsed_s: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Experience:
    """One request as it is learned from.

    Args:
        asked_at_s: seconds since 1970.
        session: id of the request that its conversation began with; its own where none is known.
        follows: id of the request whose answer it goes on from; empty where none is known.
        choice: None where the request named its tier, so that nothing was chosen.
        tries: in the order they were made; never empty.
        answered_by: index of the try whose draft was the answer.
        outcomes: in the order they became known; empty where nothing did.
    """

    request_id: str
    asked_at_s: float
    session: str
    features: Features
    choice: Choice | None
    tries: tuple[Try, ...]
    answered_by: int
    accepted: bool
    follows: str = ""
    outcomes: tuple[Outcome, ...] = ()
    words: tuple[int, ...] = ()
    """Columns of the words asked in, rising (`words_asked`); empty where texts are not kept."""
    labels: Mapping[str, float] = field(default_factory=dict)
    """Model → whether its draft was right, in [0, 1], where the outcomes say so."""

    @property
    def cost(self) -> float:
        """Of every draft, those thrown away included."""
        return sum(each.cost for each in self.tries)


def words_asked(text: str) -> tuple[int, ...]:
    """Columns of the words of a request's newest message, rising, each below `WORD_COLUMNS`."""
    return tuple(sorted(request_columns(text, WORD_COLUMNS)))
