"""What the word of each embedded model is worth as a verifier, and how often mistakes coincide.

    python -m bench.verifiers            # tells
    python -m bench.verifiers --write    # and writes the opinions into the shipped calibration

On requests of the calibration split: every tier drafts each once, greedily; every tier says yes or
no to every draft; the drafts of one request are run on the same inputs. A verifier's opinion is
`bias + slope · log-odds of yes`, fitted beside the draft's own calibrated probability.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

import anyio
import numpy as np

from bench.calibrate import SHIPPED
from bench.questions import calibration
from bench.runs import Answer, one_draft_each, open_ladder, watched
from pocket.figures import auroc, share
from pocket.questions import Question
from xnai.benchmark.writing import table
from xnai.cascade.checks import compare_behaviour
from xnai.cascade.drafting import DraftReader
from xnai.cascade.engine import Cascade
from xnai.cascade.examples import find_examples
from xnai.cascade.handoff import failing
from xnai.cascade.ladder import Tier
from xnai.cascade.verification import compose_verification, read_verification
from xnai.core.chat import ChatRequest, Message
from xnai.core.judgement import Draft
from xnai.core.odds import logit
from xnai.core.statistics import Floats

DEFAULT_N: Final = 400
PER_LEVEL: Final = 120
"""Generated requests to draw from, of each level."""
_PENALTY: Final = 4.0
"""Of half the squares of bias and slope: an opinion of no worth is one of zero."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """One verifier about one draft.

    Args:
        prior: calibrated probability of the draft, without verifiers.
        yes: probability that was given to yes.
    """

    verifier: str
    prior: float
    yes: float
    right: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Pair:
    """Two drafts for one request, neither refuted.

    Args:
        n_right: of the two.
        same: they do the same; None where it cannot be told.
    """

    n_right: int
    same: bool | None


async def gather(cascade: Cascade, questions: Sequence[Question]) -> tuple[list[Said], list[Pair]]:
    """Draft, verify and compare."""
    names = [tier.rung.name for tier in cascade.tiers]
    drafted = {name: await one_draft_each(cascade, name, questions) for name in names}
    said, pairs = list[Said](), list[Pair]()
    for at, question in enumerate(watched(questions, "verified")):
        answers = [drafted[name][at] for name in names]
        sound = [a for a in answers if a.attempts and not failing(a.attempts[0].evidence)]
        for answer in sound:
            said += [await _verified(cascade, tier, question, answer) for tier in cascade.tiers]
        pairs += await _pairs(cascade, question, sound)
    return said, pairs


async def _verified(cascade: Cascade, tier: Tier, question: Question, answer: Answer) -> Said:
    attempt = answer.attempts[0]
    asked = ChatRequest(id="v", messages=(Message(role="user", content=question.prompt),))
    prompt = compose_verification(asked, tier.pack, attempt.draft)
    reader = DraftReader(
        tier=tier.rung.name, model=tier.rung.model, clock=cascade.clock, keep_tokens=True
    )
    async with cascade.pool.lease(tier.rung.model) as engine:
        async for delta in engine.chat(prompt):
            reader.read(delta)
    found = read_verification(reader.draft())
    yes = 0.5 if found.score is None else found.score
    return Said(verifier=tier.rung.model, prior=attempt.probability, yes=yes, right=answer.ok)


async def _pairs(cascade: Cascade, question: Question, answers: Sequence[Answer]) -> list[Pair]:
    drafts: list[Draft] = [a.attempts[0].draft for a in answers]
    found = []
    for one, other in combinations(range(len(drafts)), 2):
        behaviour = await compare_behaviour(
            [drafts[one], drafts[other]],
            question.prompt,
            find_examples(question.prompt),
            cascade.sandbox,
        )
        groups = behaviour.groups
        same = None if None in groups else groups[0] == groups[1]
        found.append(Pair(n_right=answers[one].ok + answers[other].ok, same=same))
    return found


def opinion(said: Sequence[Said]) -> tuple[float, float]:
    """Bias and slope of least penalised log loss, beside the prior."""
    inputs = np.array([[1.0, logit(each.yes)] for each in said])
    offset = np.array([logit(each.prior) for each in said])
    right = np.array([float(each.right) for each in said])
    weights: Floats = np.zeros(2)
    for _ in range(50):
        p = 0.5 * (1 + np.tanh((offset + inputs @ weights) / 2))
        slope = inputs.T @ (p - right) + _PENALTY * weights
        curve = (inputs.T * (p * (1 - p))) @ inputs + _PENALTY * np.eye(2)
        weights = weights - np.linalg.solve(curve, slope)
    return round(float(weights[0]), 4), round(float(weights[1]), 4)


def section(said: Sequence[Said], pairs: Sequence[Pair]) -> str:
    """The tables."""
    rows = []
    for name in dict.fromkeys(each.verifier for each in said):
        its = [each for each in said if each.verifier == name]
        alone = auroc([each.yes for each in its], [each.right for each in its])
        prior = auroc([each.prior for each in its], [each.right for each in its])
        bias, slope = opinion(its)
        rows.append([name, len(its), _area(prior), _area(alone), f"{bias:+.3f}", f"{slope:+.3f}"])
    head = ("verifier", "drafts", "AUROC of the draft's own p", "of its yes", "bias", "slope")
    told = {0: "both wrong", 1: "one right", 2: "both right"}
    kinds = [
        [told[n], len(its), sum(p.same is None for p in its), str(share(_known(its)))]
        for n in told
        if (its := [pair for pair in pairs if pair.n_right == n])
    ]
    compared = table(("pairs of drafts", "n", "not comparable", "do the same, %"), kinds)
    return f"{table(head, rows)}\n\n{compared}"


def _known(pairs: Sequence[Pair]) -> list[bool]:
    return [pair.same for pair in pairs if pair.same is not None]


def _area(found: float | None) -> str:
    return "—" if found is None else f"{found:.3f}"


async def measured(n: int) -> tuple[list[Said], list[Pair]]:
    """Run the models on about `n` requests of the calibration split, evenly spaced."""
    drawn = calibration(per_level=PER_LEVEL, per_kind=0)
    questions = [q for q in drawn if q.kind in ("code", "told") and q.tests]
    async with open_ladder() as cascade:
        return await gather(cascade, questions[:: max(1, len(questions) // n)])


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, default=DEFAULT_N, help="requests")
    parser.add_argument("--write", action="store_true", help="into the shipped calibration")
    given = parser.parse_args()
    said, pairs = anyio.run(measured, given.n)
    print(section(said, pairs))
    if given.write:
        document = json.loads(SHIPPED.read_text(encoding="utf-8"))
        names = dict.fromkeys(each.verifier for each in said)
        document["verifiers"] = {
            name: list(opinion([each for each in said if each.verifier == name])) for name in names
        }
        SHIPPED.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
