"""What the settings of the embedded ladder's preset were chosen from.

    python -m bench.sweep [--n 400]

Plays the cascade with each setting, told as it ends, on one list of requests of a seed used for
nothing else, never those that the tables are made from. The setting of the preset is marked.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from typing import Final

import anyio

from bench.questions import tuning
from bench.replay import RememberingPool
from bench.runs import Answer, climbed, one_draft_each, open_ladder
from pocket.questions import Question
from xnai.benchmark.writing import per_cent, table
from xnai.cascade.engine import Cascade

GAINS: Final = (0.02, 0.05)
THRESHOLDS: Final = (0.85, 0.9, 0.93)
HEAD: Final = (
    "min_gain", "threshold", "pass@1 %", "points", "compute %",
    "with tests: pass@1 %", "points", "compute %",
)  # fmt: skip


def with_settings(cascade: Cascade, min_gain: float, threshold: float) -> Cascade:
    """The cascade with another price of a climb and another bar below the top tier."""
    tiers = tuple(
        replace(tier, rung=replace(tier.rung, threshold=threshold)) for tier in cascade.tiers
    )
    settings = cascade.settings.model_copy(update={"min_gain": min_gain})
    return replace(cascade, tiers=tiers, settings=settings)


async def sweep(cascade: Cascade, questions: Sequence[Question]) -> str:
    """The table of every setting."""
    remembering = replace(cascade, pool=RememberingPool(pool=cascade.pool))
    names = [tier.rung.name for tier in cascade.tiers]
    alone = [await one_draft_each(remembering, name, questions) for name in names]
    top = alone[-1]
    rows = [
        [f"always-{name}", "", *_cells(answers, top), "", "", ""]
        for name, answers in zip(names, alone, strict=True)
    ]
    shipped = (cascade.settings.min_gain, cascade.tiers[0].rung.threshold)
    for gain, threshold in product(GAINS, THRESHOLDS):
        tried = with_settings(remembering, gain, threshold)
        cells = _cells(await climbed(tried, questions), top)
        cells += _cells(await climbed(tried, questions, tests_given=True), top)
        mark = " ←" if (gain, threshold) == shipped else ""
        rows.append([f"{gain:g}", f"{threshold:g}{mark}", *cells])
        print(*rows[-1], sep="  ", file=sys.stderr, flush=True)
    return table(HEAD, rows)


async def _of_the_ladder(n: int) -> str:
    async with open_ladder() as cascade:
        return await sweep(cascade, tuning(n))


def _cells(answers: Sequence[Answer], top: Sequence[Answer]) -> list[str]:
    right, best = (sum(a.ok for a in each) / len(each) for each in (answers, top))
    paid, most = (sum(a.cost for a in each) for each in (answers, top))
    return [per_cent(right), f"{100 * (right - best):+.1f}", per_cent(paid / most)]


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, default=400, help="generated requests")
    given = parser.parse_args()
    print(anyio.run(_of_the_ladder, given.n))


if __name__ == "__main__":
    main()
