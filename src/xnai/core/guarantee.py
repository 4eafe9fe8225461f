"""What accepted answers turned out to be, by what had spoken for them. Pure.

An answer that passed tests is wrong less often than one that merely compiles, whatever probability
both claim. So answers are counted by their ground: the strongest thing that spoke for them.

    tests        the user's tests passed
    examples     the examples in the request passed
    agreement    another tier wrote the same program
    schema       JSON or a call that fits the client's schema
    compiled     it parses or compiles, and the model was sure
    nothing      the model's own word alone: prose, or a language without a parser

A quality q asks for an error of at most 1 - q. It is refused on a ground where that cannot be
believed any more: the upper Clopper–Pearson bound on the error exceeds 1 - q, at 95 %, one-sided.
For that the bound itself is not needed: it exceeds p exactly where so few errors, or fewer, would
have a chance of more than 5 % if p were the true share. `xnai.learning.bounds` has the figure.

What it is not. The bound holds for a number of outcomes that was fixed before: who looks again and
again until it passes is wrong more often than 5 % of the time. That does little harm, since a
record only takes away: what a draft claims must reach the quality all the same. Outcomes are those
that became known, which users decide; they are no random sample of all answers.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, Protocol

from xnai.core.judgement import Evidence, EvidenceKind

Ground = Literal["tests", "examples", "agreement", "schema", "compiled", "nothing"]
GROUNDS: Final[tuple[Ground, ...]] = (
    "tests", "examples", "agreement", "schema", "compiled", "nothing",
)  # fmt: skip
"""The strongest first."""
ANSWERS: Final[Mapping[Ground, str]] = {
    "tests": "answers that passed the tests",
    "examples": "answers that passed the examples",
    "agreement": "answers that two tiers agreed on",
    "schema": "answers that fit their schema",
    "compiled": "answers that merely compiled",
    "nothing": "answers that nothing was checked of",
}
"""In words."""
ALPHA: Final = 0.05
"""Chance that the bound is too low, one-sided."""
ENOUGH: Final = 20
"""Of fewer outcomes a single error would decide, whatever the quality."""
_SPEAKS: Final[Mapping[EvidenceKind, Ground]] = {
    "tests": "tests",
    "examples": "examples",
    "agreement": "agreement",
    "schema": "schema",
    "compile": "compiled",
    "parse": "compiled",
}


def ground_of(evidence: Sequence[Evidence]) -> Ground:
    """The strongest thing that speaks for a draft."""
    speaking = {_SPEAKS[e.kind] for e in evidence if e.kind in _SPEAKS and e.score == 1}
    return next((ground for ground in GROUNDS if ground in speaking), "nothing")


@dataclass(frozen=True, kw_only=True, slots=True)
class Tally:
    """Accepted answers of one ground whose outcome is known.

    Args:
        n: how many, ≥ 0.
        wrong: of them, 0 to `n`.
    """

    n: int
    wrong: int

    def says(self, quality: float) -> bool:
        """Whether so many outcomes can tell if answers are so often right.

        Not where they are fewer than `ENOUGH`, or so few that even without an error they would not
        show it; unless the errors alone disprove it.

        Args:
            quality: share of right answers that is asked for, in (0, 1].
        """
        most = 1 - quality
        if self.n >= ENOUGH and _at_most(0, self.n, most) <= ALPHA:
            return True
        return 1 - _at_most(self.wrong - 1, self.n, most) <= ALPHA

    def rules_out(self, quality: float) -> bool:
        """Whether answers on this ground cannot be believed to be so often right; see `says`."""
        return self.says(quality) and _at_most(self.wrong, self.n, 1 - quality) > ALPHA


@dataclass(frozen=True, kw_only=True, slots=True)
class Record:
    """What is known of accepted answers by now; a ground without outcomes is left out.

    Args:
        used: what became known in use.
        shipped: what was measured before; it speaks where use cannot tell yet.
    """

    used: Mapping[Ground, Tally] = field(default_factory=dict)
    shipped: Mapping[Ground, Tally] = field(default_factory=dict)

    def speaks(self, evidence: Sequence[Evidence], quality: float) -> tuple[Evidence, ...]:
        """What it says of a draft with such evidence: something against it, or nothing.

        Args:
            quality: share of right answers that is asked for, in (0, 1].
        """
        ground = ground_of(evidence)
        found = ((self.used.get(ground), ""), (self.shipped.get(ground), ", measured before"))
        for tally, how in found:
            if tally is not None and tally.says(quality):
                if not tally.rules_out(quality):
                    break
                told = f"of {tally.n} {ANSWERS[ground]}{how} {tally.wrong} were wrong"
                return (
                    Evidence(kind="record", score=0.0, detail=f"{told}: too many for {quality:g}"),
                )
        return ()


NO_RECORD: Final = Record()


class Guarantee(Protocol):
    """Knows how accepted answers turned out."""

    async def now(self) -> Record:
        """What is known by now; nothing where it cannot be read."""
        ...


def _at_most(k: int, n: int, p: float) -> float:
    """Chance of at most `k` successes in `n` independent trials with chance `p` each."""
    if k < 0 or k >= n or not 0 < p < 1:
        return float(k >= n or (k >= 0 and p <= 0))
    if k > n * p:  # the shorter tail is summed
        return 1 - _at_most(n - k - 1, n, 1 - p)
    log = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
    term = total = math.exp(log + k * math.log(p) + (n - k) * math.log1p(-p))
    for i in range(k, 0, -1):  # each smaller than the one before, since k is below the mean
        term *= i * (1 - p) / ((n - i + 1) * p)
        total += term
        if term < total * 1e-16:
            break
    return total
