"""The refinement patterns side by side on the embedded ladder: quality, compute and time.

    python -m bench.patterns [--n 200]

The same requests of the generated mix go to every pattern, so that differences are paired. Compute
is parameters × tokens, prompt and completion, of every draft and of every critique and
verification. Time is from the request to the answer, engines loaded.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final, get_args

import anyio
import numpy as np

from bench.questions import mix
from bench.runs import Answer, climbed, one_draft_each, open_ladder
from pocket.figures import share
from pocket.questions import Question
from xnai.benchmark.writing import points, table, with_interval
from xnai.cascade.engine import Cascade
from xnai.core.chat import Pattern
from xnai.core.ports import Calibration
from xnai.core.statistics import Floats, bootstrap, mean, mean_difference, ratio
from xnai.learning.calibration import LogisticCalibration

DEFAULT_N: Final = 200
BASE: Final[Pattern] = "coarse_to_fine"
VERIFYING: Final[frozenset[Pattern]] = frozenset({"draft_verify", "ensemble"})
HEAD: Final = (
    "pattern",
    "pass@1 %",
    "points to coarse_to_fine",
    "compute % of always-expert",
    "drafts",
    "verified",
    "median s",
    "95 % within s",
    "right when accepted %",
)


async def compared(
    cascade: Cascade, questions: Sequence[Question], *, tests_given: bool
) -> dict[str, list[Answer]]:
    """Pattern → its answers, after those of the largest tier alone.

    Patterns that ask verifiers come twice: with what was measured of them, and without.
    """
    largest = cascade.tiers[-1].rung.name
    found = {f"always-{largest}": await one_draft_each(cascade, largest, questions)}
    for pattern in get_args(Pattern):
        settings = cascade.settings.model_copy(update={"pattern": pattern})
        asked = replace(cascade, settings=settings)
        found[pattern] = await climbed(asked, questions, tests_given=tests_given)
        if pattern in VERIFYING:
            trusting = replace(asked, calibration=_unmeasured(cascade.calibration), chosen=None)
            name = f"{pattern}, verifiers unmeasured"
            found[name] = await climbed(trusting, questions, tests_given=tests_given)
    return found


def _unmeasured(known: Calibration) -> Calibration:
    """The same, as if nobody knew what the word of a verifier is worth."""
    assert isinstance(known, LogisticCalibration)
    return replace(known, verifiers={})


def compute(answer: Answer, sizes: Mapping[str, float]) -> float:
    """Billions of parameters × tokens, of drafts and of what models said about them."""
    asked = [(e.tier, e.usage) for a in answer.attempts for e in a.evidence if e.usage]
    said = sum(sizes[tier] * (u.prompt_tokens + u.completion_tokens) for tier, u in asked)
    return answer.cost + said


def section(found: Mapping[str, Sequence[Answer]], sizes: Mapping[str, float]) -> str:
    """One table."""
    base, (largest, *_) = found[BASE], found.values()
    paid = np.array([compute(a, sizes) for a in largest])
    rows = []
    for name, answers in found.items():
        right, cost = _right(answers), np.array([compute(a, sizes) for a in answers])
        took = [a.trajectory.elapsed_s for a in answers if a.trajectory]
        verified = np.mean([_n_verified(a) for a in answers])
        accepted = [a.ok for a in answers if a.trajectory and a.trajectory.accepted]
        rows.append(
            [
                name,
                with_interval(bootstrap(mean, right)),
                "—" if name == BASE else points(bootstrap(mean_difference, right, _right(base))),
                with_interval(bootstrap(ratio, cost, paid)),
                f"{np.mean([len(a.attempts) for a in answers]):.2f}",
                f"{verified:.2f}",
                f"{np.median(took):.3f}",
                f"{np.quantile(took, 0.95):.3f}",
                str(share(accepted)),
            ]
        )
    return table(HEAD, rows)


def _right(answers: Sequence[Answer]) -> Floats:
    return np.array([float(a.ok) for a in answers])


def _n_verified(answer: Answer) -> int:
    """Critiques and verifications by models, and comparisons by running."""
    kinds = {"critique", "verification", "behaviour"}
    return sum(e.kind in kinds for a in answer.attempts for e in a.evidence)


async def tables(n: int) -> str:
    """Run everything, and tell it as Markdown."""
    questions, found = mix(n), [f"{n} generated requests of the test split."]
    async with open_ladder() as cascade:
        sizes = {tier.rung.name: tier.rung.parameters_b for tier in cascade.tiers}
        for heading, given in (("No tests given", False), ("Half of the tests given", True)):
            answers = await compared(cascade, questions, tests_given=given)
            found.append(f"### Patterns: {heading.lower()}\n\n{section(answers, sizes)}")
    return "\n\n".join(found)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, default=DEFAULT_N, help="generated requests")
    given = parser.parse_args()
    print(anyio.run(tables, given.n))


if __name__ == "__main__":
    main()
