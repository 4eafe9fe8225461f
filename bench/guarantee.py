"""Counts how often accepted answers of the embedded ladder are wrong, by what spoke for them.

    python -m bench.guarantee [--n 400]

Requests of the generated test split, which nothing was trained, tuned or calibrated on; each of
them without tests and with half of them, and explanations besides. All tests judge, whichever were
given.
Writes the file that is shipped: what `xnai status` tells until the user's own outcomes are known.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import anyio

from bench.questions import MIX_SEED, explanations, mix
from bench.report import model_digests
from bench.runs import Answer, climbed, open_ladder
from xnai.benchmark.writing import per_cent, table
from xnai.bootstrap import calibration
from xnai.config import load_config
from xnai.core.guarantee import GROUNDS, Ground, Tally, ground_of
from xnai.learning.bounds import upper_bound
from xnai.learning.guarantee import SCHEMA

SHIPPED: Final = Path("src/xnai/learning/guarantees/pocket.json")
DEFAULT_N: Final = 400


def tallies(answers: Sequence[Answer]) -> dict[Ground, Tally]:
    """Accepted answers by what spoke for them; a ground without any is left out."""
    n, wrong = Counter[Ground](), Counter[Ground]()
    for each in answers:
        if each.trajectory is not None and each.trajectory.accepted:
            ground = ground_of(each.trajectory.answering.evidence)
            n[ground] += 1
            wrong[ground] += not each.ok
    return {g: Tally(n=n[g], wrong=wrong[g]) for g in GROUNDS if n[g]}


async def answers(n: int) -> list[Answer]:
    """Run the cascade on all requests."""
    asked = mix(n)
    async with open_ladder() as cascade:
        alone = await climbed(cascade, asked)
        tested = await climbed(cascade, asked, tests_given=True)
        return [*alone, *tested, *await climbed(cascade, explanations(n // 5))]


def source(n: int) -> str:
    """What was counted, in words."""
    return (
        f"the embedded ladder on {n} generated requests of the test split, seed {MIX_SEED}, each "
        f"without tests and with half of them, and on {n // 5} explanations"
    )


def document(counted: dict[Ground, Tally], n: int) -> dict[str, object]:
    """The JSON form."""
    config = load_config(None, preset="pocket").config
    return {
        "schema": SCHEMA,
        "source": source(n),
        "files": model_digests(),
        "calibration": calibration(config).version,
        "models": {name: getattr(model, "path", "") for name, model in config.models.items()},
        "grounds": {g: {"n": tally.n, "wrong": tally.wrong} for g, tally in counted.items()},
    }


def section(counted: dict[Ground, Tally], n: int) -> str:
    """The counts as Markdown."""
    rows = [
        [ground, each.n, each.wrong, per_cent(each.wrong / each.n), per_cent(upper_bound(each))]
        for ground, each in counted.items()
    ]
    head = ("what spoke for it", "accepted", "wrong", "wrong %", "at most %")
    return (
        f"Accepted answers of {source(n)}. At most: Clopper–Pearson, one-sided, 95 %, for this "
        "number of answers; it says nothing of requests of another kind.\n\n" + table(head, rows)
    )


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.guarantee", description=__doc__)
    parser.add_argument("--n", type=int, default=DEFAULT_N, help="generated requests")
    parser.add_argument("--out", type=Path, default=SHIPPED)
    given = parser.parse_args()
    counted = tallies(anyio.run(answers, given.n))
    given.out.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(document(counted, given.n), indent=1, ensure_ascii=False)
    given.out.write_text(text + "\n", encoding="utf-8")
    print(section(counted, given.n))


if __name__ == "__main__":
    main()
