"""What each objective comes to on the embedded ladder, beside each tier, a mix and an oracle.

    python -m bench.objectives [--n 400]

The requests are those of the main table's kind. Answers are remembered: the same prompt to the same
model is answered alike under every objective, so differences are those of the decisions. Compute is
parameters × tokens of every draft. An answer of this ladder takes a fraction of a second, and a
remembered one less: what `fast` spares does not show here.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, get_args

import anyio
import numpy as np

from bench.questions import mix
from bench.replay import RememberingPool
from bench.runs import Answer, climbed, one_draft_each, open_ladder
from pocket.questions import Question
from xnai.benchmark.baselines import Outcomes, oracle, random_mix
from xnai.benchmark.writing import points, table, with_interval
from xnai.cascade.engine import Cascade
from xnai.core.chat import Objective
from xnai.core.statistics import bootstrap, mean, mean_difference, ratio

DEFAULT_N: Final = 400
HEAD: Final = (
    "policy", "pass@1 %", "points to always-expert", "compute %",
    "with tests: pass@1 %", "points", "compute %",
)  # fmt: skip


async def compare(cascade: Cascade, questions: Sequence[Question]) -> str:
    """The table."""
    remembering = replace(cascade, pool=RememberingPool(pool=cascade.pool))
    names = [tier.rung.name for tier in cascade.tiers]
    alone = [
        _outcomes(f"always-{name}", await one_draft_each(remembering, name, questions))
        for name in names
    ]
    expert = alone[-1]
    rows = [[*_cells(each, expert), "", "", ""] for each in (*alone, oracle(alone))]
    for objective in get_args(Objective):
        settings = cascade.settings.model_copy(update={"objective": objective})
        tried = replace(remembering, settings=settings)
        plain, tested = [
            _outcomes(objective, await climbed(tried, questions, tests_given=given))
            for given in (False, True)
        ]
        rows.append([*_cells(plain, expert), *_cells(tested, expert)[1:]])
        dice = random_mix(alone, float(plain.cost.mean()))
        same = replace(dice, name=f"random mix at the cost of {objective}")
        rows.append([*_cells(same, expert), "", "", ""])
    return table(HEAD, rows)


def _outcomes(name: str, answers: Sequence[Answer]) -> Outcomes:
    return Outcomes(
        name=name,
        right=np.array([float(answer.ok) for answer in answers]),
        cost=np.array([answer.cost for answer in answers]),
        shares={},
    )


def _cells(policy: Outcomes, expert: Outcomes) -> list[str]:
    return [
        policy.name,
        with_interval(bootstrap(mean, policy.right)),
        points(bootstrap(mean_difference, policy.right, expert.right)),
        with_interval(bootstrap(ratio, policy.cost, expert.cost)),
    ]


async def section(n: int = DEFAULT_N) -> str:
    """The table on the embedded ladder, and how it was made."""
    async with open_ladder() as cascade:
        found = await compare(cascade, mix(n))
    return f"Made by `python -m bench.objectives --n {n}`; the same answers under each.\n\n{found}"


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, default=DEFAULT_N, help="generated requests")
    given = parser.parse_args()
    print(anyio.run(section, given.n))


if __name__ == "__main__":
    main()
