"""What it says of a draft that it passed: the weights of executed evidence, found on outcomes.

    python -m bench.weights [--n 600]

Each tier alone answers requests of the seed for tuning with half of their tests, and every draft is
judged by all of them. Of those that pass, the weight is what has to be added to the log-odds that
their log-probabilities gave, so that they claim as much as is right. What passes only says how much
a *passed* check weighs: failed ones refute.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

import anyio
import numpy as np

from bench.questions import tuning
from bench.replay import RememberingPool
from bench.runs import Answer, one_draft_each, open_ladder
from pocket.questions import Question
from xnai.benchmark.writing import per_cent, table
from xnai.cascade.engine import Cascade
from xnai.core.judgement import Attempt, EvidenceKind
from xnai.core.odds import logit
from xnai.core.statistics import Floats, bootstrap
from xnai.learning.logistic import shift

HEAD = ("passed", "tier", "n", "claimed before, %", "right, %", "weight", "95 % interval")
_PRIOR, _RESAMPLES = 2.0, 400


@dataclass(frozen=True, kw_only=True, slots=True)
class Passed:
    """One draft that passed: what it claimed before, in log-odds, and whether it is right."""

    tier: str
    odds: float
    ok: bool


def passed(answers: Iterable[Answer], kind: EvidenceKind) -> list[Passed]:
    """The drafts that passed a check of this kind in full."""
    return [
        Passed(tier=attempt.draft.tier, odds=logit(before), ok=answer.ok)
        for answer in answers
        for attempt in answer.attempts
        if (before := _claimed(attempt)) is not None
        and any(e.kind == kind and e.score == 1 for e in attempt.evidence)
    ]


def _claimed(attempt: Attempt) -> float | None:
    return next((e.score for e in attempt.evidence if e.kind == "logprob"), None)


def rows(what: str, drafts: Sequence[Passed]) -> list[list[str]]:
    """The weight of each tier and of all of them."""
    tiers = dict.fromkeys(d.tier for d in drafts)
    each = [(tier, [d for d in drafts if d.tier == tier]) for tier in tiers]
    return [[what, tier, *_cells(chosen)] for tier, chosen in [*each, ("all", list(drafts))]]


def _cells(drafts: Sequence[Passed]) -> list[str]:
    odds, right = np.array([d.odds for d in drafts]), np.array([float(d.ok) for d in drafts])
    claimed = float((0.5 * (1 + np.tanh(odds / 2))).mean())
    found = bootstrap(_shifts, odds, right, resamples=_RESAMPLES)
    interval = f"{found.low:.1f} … {found.high:.1f}"
    cells = [per_cent(claimed), per_cent(float(right.mean())), f"{found.value:.2f}", interval]
    return [str(len(drafts)), *cells]


def _shifts(odds: Floats, right: Floats) -> Floats:
    return np.array([shift(o, r, _PRIOR) for o, r in zip(odds, right, strict=True)])


async def weigh(cascade: Cascade, questions: Sequence[Question]) -> str:
    """The table."""
    remembering = replace(cascade, pool=RememberingPool(pool=cascade.pool))
    ask = partial(one_draft_each, remembering, questions=questions)
    tiers = [tier.rung.name for tier in cascade.tiers]
    tested = [a for tier in tiers for a in await ask(tier, tests_given=True)]
    plain = [a for tier in tiers for a in await ask(tier)]
    found = rows("half of the tests", passed(tested, "tests"))
    return table(HEAD, found + rows("the request's examples", passed(plain, "examples")))


async def _of_the_ladder(n: int) -> str:
    async with open_ladder() as cascade:
        return await weigh(cascade, tuning(n))


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, default=600, help="generated requests")
    given = parser.parse_args()
    print(anyio.run(_of_the_ladder, given.n))


if __name__ == "__main__":
    main()
