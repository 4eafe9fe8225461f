"""The main table: the cascade beside one tier always, a random mix and the oracle.

    python -m bench.cascade [--n 1000]

Requests are a 70/20/10 mix of mundane, mid and heavy. Compute is parameters × tokens, prompt and
completion, of every draft made, thrown away or not. Tiers alone answer by one greedy draft.
Models and sandbox run for real; the same requests go to all, so that differences are paired.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import anyio
import numpy as np

from bench.questions import hand_test, mix
from bench.report import gate
from bench.runs import Answer, climbed, one_draft_each, open_ladder
from pocket.figures import auroc, share
from pocket.questions import Question
from xnai.benchmark.baselines import Outcomes, oracle, random_mix
from xnai.benchmark.writing import per_cent, points, table, with_interval
from xnai.cascade.engine import Cascade
from xnai.core.judgement import Evidence
from xnai.core.statistics import (
    Floats,
    bootstrap,
    brier,
    expected_calibration_error,
    mean,
    mean_difference,
    ratio,
)

DEFAULT_N: Final = 1000
BAR: Final = 0.9
"""The threshold of every tier in the shipped preset."""
HEAD: Final = (
    "policy",
    "pass@1 %",
    "points to always-expert",
    "compute %",
    "answered by, %",
    "calls",
    "accepted %",
    "right when accepted %",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Runs:
    """All that was run on one list of questions.

    Args:
        alone: tier → answers by it alone, smallest tier first.
        climbs: how the tests were given → the cascade's answers.
    """

    alone: Mapping[str, Sequence[Answer]]
    climbs: Mapping[str, Sequence[Answer]]


async def run(cascade: Cascade, questions: Sequence[Question]) -> Runs:
    """Every tier alone, then the cascade without tests and with half of them."""
    names = [tier.rung.name for tier in cascade.tiers]
    alone = {name: await one_draft_each(cascade, name, questions) for name in names}
    climbs = {
        "no tests given": await climbed(cascade, questions),
        "half of the tests given": await climbed(cascade, questions, tests_given=True),
    }
    return Runs(alone=alone, climbs=climbs)


def main_section(runs: Runs) -> str:
    """The tables and gates of the generated mix."""
    questions = [answer.question for answer in next(iter(runs.alone.values()))]
    held_out = sum(q.source == "held-out" for q in questions)
    head = (
        f"{len(questions)} generated requests of the test split, of them {held_out} with pairs of "
        "operations that were never trained."
    )
    bars = {"no tests given": (-0.01, 0.60), "half of the tests given": (0.0, 0.50)}
    parts = [head, *_comparisons(runs)]
    for name, answers in runs.climbs.items():
        parts += [f"With {name}:", _gates(_tiers(runs)[-1], _seen(name, answers), *bars[name])]
    parts += ["### By level, pass@1 %", _by_level(runs)]
    return "\n\n".join([*parts, "### The shipped calibration on these requests", _claims(runs)])


def hand_section(runs: Runs) -> str:
    """The same tables of the hand-worded requests: totals only."""
    n = len(next(iter(runs.alone.values())))
    head = f"{n} requests worded by hand, held out from training, tuning and calibration."
    return "\n\n".join([head, *_comparisons(runs)])


def _comparisons(runs: Runs) -> list[str]:
    parts = []
    for name, answers in runs.climbs.items():
        parts += [f"### {name.capitalize()}", _comparison(_tiers(runs), answers), _trust(answers)]
    return parts


def _comparison(tiers: Sequence[Outcomes], answers: Sequence[Answer]) -> str:
    ours = _seen("cascade", answers)
    dice = random_mix(tiers, float(ours.cost.mean()))
    expert = tiers[-1]
    rows = [_row(each, expert) for each in (*tiers, dice, oracle(tiers))]
    return table(HEAD, [*rows, [*_row(ours, expert)[:-3], *_climbing(answers)]])


def _row(policy: Outcomes, expert: Outcomes) -> list[str]:
    shares = " / ".join(f"{100 * part:.0f}" for part in policy.shares.values())
    name = f"always-{policy.name}" if policy.name in policy.shares else policy.name
    return [
        name,
        with_interval(bootstrap(mean, policy.right)),
        points(bootstrap(mean_difference, policy.right, expert.right)),
        with_interval(bootstrap(ratio, policy.cost, expert.cost)),
        shares,
        "1.00",
        "—",
        "—",
    ]


def _climbing(answers: Sequence[Answer]) -> list[str]:
    calls = np.mean([len(a.attempts) for a in answers])
    accepted = [a for a in answers if a.trajectory is not None and a.trajectory.accepted]
    return [
        f"{calls:.2f}",
        per_cent(len(accepted) / len(answers)),
        str(share([a.ok for a in accepted])),
    ]


def _trust(answers: Sequence[Answer]) -> str:
    """How far the cascade's own probabilities can be believed."""
    claimed = np.array([a.trajectory.probability if a.trajectory else 0.0 for a in answers])
    right = _right(answers)
    error = expected_calibration_error(claimed, right)
    return (
        f"The cascade claims {per_cent(float(claimed.mean()))} % right on average, "
        f"{per_cent(float(right.mean()))} % are; calibration error {per_cent(error)} points."
    )


def _gates(expert: Outcomes, ours: Outcomes, least: float, most: float) -> str:
    gap = bootstrap(mean_difference, ours.right, expert.right)
    compute = bootstrap(ratio, ours.cost, expert.cost)
    needed = "always-expert" if least == 0 else f"always-expert {100 * least:+.0f} point"
    return "\n".join(
        [
            gate(f"pass@1 ≥ {needed}", reached=gap.value >= least, found=f"{points(gap)} points"),
            gate(
                f"compute ≤ {100 * most:.0f} % of always-expert",
                reached=compute.value <= most,
                found=f"{with_interval(compute)} %",
            ),
        ]
    )


def _by_level(runs: Runs) -> str:
    everyone = {f"always-{name}": answers for name, answers in runs.alone.items()}
    everyone |= {f"cascade, {name}": answers for name, answers in runs.climbs.items()}
    levels = list(dict.fromkeys(a.question.level for a in next(iter(everyone.values()))))
    rows = [
        [name, *(str(share([a.ok for a in answers if a.question.level == lv])) for lv in levels)]
        for name, answers in everyone.items()
    ]
    return table(("policy", *levels), rows)


def _claims(runs: Runs) -> str:
    """The probability given to each tier's draft from its log-probabilities, before any check."""
    rows = []
    for name, answers in runs.alone.items():
        made = [(e.score, a.ok) for a in answers if (e := _logprob(a)) and e.score is not None]
        claimed, right = np.array([p for p, _ in made]), np.array([float(ok) for _, ok in made])
        area = auroc([p for p, _ in made], [ok for _, ok in made])
        rows.append(
            [
                name,
                "—" if area is None else f"{area:.3f}",
                f"{brier(claimed, right):.3f}",
                f"{expected_calibration_error(claimed, right):.3f}",
                per_cent(float((claimed >= BAR).mean())),
                str(share([ok for p, ok in made if p >= BAR])),
            ]
        )
    head = ("tier", "AUROC", "Brier", "ECE", f"claim ≥ {BAR}, %", "of them right %")
    return table(head, rows)


def _logprob(answer: Answer) -> Evidence | None:
    found = (e for a in answer.attempts[:1] for e in a.evidence if e.kind == "logprob")
    return next(found, None)


def _tiers(runs: Runs) -> list[Outcomes]:
    """Each tier alone; its row shows that it answers everything."""
    return [_alone(name, answers, list(runs.alone)) for name, answers in runs.alone.items()]


def _alone(name: str, answers: Sequence[Answer], tiers: Sequence[str]) -> Outcomes:
    return Outcomes(
        name=name,
        right=_right(answers),
        cost=_cost(answers),
        shares={tier: float(tier == name) for tier in tiers},
    )


def _seen(name: str, answers: Sequence[Answer]) -> Outcomes:
    by = [a.trajectory.answer.tier if a.trajectory else "" for a in answers]
    return Outcomes(
        name=name,
        right=_right(answers),
        cost=_cost(answers),
        shares={tier: by.count(tier) / len(by) for tier in ("draft", "refine", "expert")},
    )


def _right(answers: Sequence[Answer]) -> Floats:
    return np.array([float(a.ok) for a in answers])


def _cost(answers: Sequence[Answer]) -> Floats:
    return np.array([a.cost for a in answers])


async def sections(n: int, *, hand: bool = True) -> dict[str, str]:
    """Run everything; heading → Markdown."""
    async with open_ladder() as cascade:
        found = {"Cascade, generated mix": main_section(await run(cascade, mix(n)))}
        if hand:
            found["Cascade, hand-worded"] = hand_section(await run(cascade, hand_test()))
    return found


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, default=DEFAULT_N, help="generated requests")
    given = parser.parse_args()
    for heading, text in anyio.run(sections, given.n).items():
        print(f"## {heading}\n\n{text}\n")


if __name__ == "__main__":
    main()
