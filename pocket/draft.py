"""What is kept of one answer of one tier; a line of the file calibration is fitted on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """One answer of one tier.

    Args:
        ok: right, by execution or comparison.
        mean_logprob: mean natural log-probability of its tokens; 0 for an empty answer.
        min_logprob: the smallest one.
    """

    tier: str
    level: str
    source: str
    kind: str
    id: str
    ok: bool
    mean_logprob: float
    min_logprob: float
    n_tokens: int
    prompt_tokens: int
    seconds: float
    text: str


def pick(drafts: Iterable[Draft], **wanted: str) -> list[Draft]:
    """The drafts whose fields have the wanted values."""
    return [d for d in drafts if all(getattr(d, field) == v for field, v in wanted.items())]
