"""The statistics of the tables: shares with intervals, separation, reliability, agreement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

_Z95 = 1.959964


@dataclass(frozen=True, kw_only=True, slots=True)
class Share:
    """How many of how many."""

    right: int
    of: int

    def __str__(self) -> str:
        if not self.of:
            return "—"
        low, high = self.interval
        return f"{self.right / self.of:.1%} ({low:.1%}–{high:.1%}, n {self.of})".replace("%", "")

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95 % interval.

        Source: Wilson, JASA 22 (1927), 209–212.
        """
        if not self.of:
            return 0.0, 1.0
        share, square = self.right / self.of, _Z95**2 / self.of
        middle = (share + square / 2) / (1 + square)
        reach = sqrt(share * (1 - share) * square + square**2 / 4) / (1 + square)
        return max(0.0, middle - reach), min(1.0, middle + reach)


def share(verdicts: Sequence[bool]) -> Share:
    """Count the verdicts."""
    return Share(right=sum(verdicts), of=len(verdicts))


def auroc(scores: Sequence[float], verdicts: Sequence[bool]) -> float | None:
    """The chance that a right answer scores above a wrong one; None if there is only one sort."""
    right = sum(verdicts)
    wrong = len(verdicts) - right
    if not right or not wrong:
        return None
    order = sorted(range(len(scores)), key=scores.__getitem__)
    ranks, at = 0.0, 0
    while at < len(order):
        end = at
        while end < len(order) and scores[order[end]] == scores[order[at]]:
            end += 1
        ranks += (at + end + 1) / 2 * sum(verdicts[i] for i in order[at:end])
        at = end
    return (ranks - right * (right + 1) / 2) / (right * wrong)


def bins(
    scores: Sequence[float], verdicts: Sequence[bool], count: int = 5
) -> list[tuple[float, float, Share]]:
    """Equally filled bins by rising score: lowest score, highest score, share right."""
    order = sorted(range(len(scores)), key=scores.__getitem__)
    found = []
    for number in range(count):
        chosen = order[len(order) * number // count : len(order) * (number + 1) // count]
        if chosen:
            verdict = share([verdicts[at] for at in chosen])
            found.append((scores[chosen[0]], scores[chosen[-1]], verdict))
    return found
