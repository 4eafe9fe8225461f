"""A simulated user of the embedded ladder: real drafts with real verdicts, a user who is made up.

Every tier answers every request for real, once, and every answer is judged by running its tests.
What the user then does with a policy is replayed from that: which plan is drawn, how far the policy
climbs, what is told of the answer, truly or not. Does not cover packets: a tier above answers as it
does alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

import numpy as np

from bench.questions import as_request
from bench.runs import Answer, one_draft_each
from pocket.questions import Question
from xnai.cascade.engine import Cascade
from xnai.cascade.evidence import compare
from xnai.cascade.examples import find_examples
from xnai.cascade.features import read_features
from xnai.cascade.hindsight import Retelling
from xnai.cascade.lots import arm, draw
from xnai.core.experience import Experience, Outcome, Try
from xnai.core.judgement import Attempt, Choice, Draft, Features
from xnai.core.ports import Calibration

Choose = Callable[[str], Calibration]
"""Request id → the calibration that decides it."""
PER_SESSION = 2
PER_DAY = 60
DAY_S = 86_400.0
BEGUN_S = 20_783 * DAY_S
"""A Thursday in November 2026."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Drafted:
    """What a tier answered, and whether it was right."""

    draft: Draft
    made: Try
    right: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """One request, with what every tier answered."""

    features: Features
    answers: Mapping[str, Drafted]


@dataclass(frozen=True, kw_only=True, slots=True)
class User:
    """What is told of answers, and how often another plan is drawn.

    Args:
        told: chance that the outcome of a request becomes known.
        lies: chance that what is told is not so.
        explored: chance that another plan is drawn by lot.
    """

    told: float = 0.7
    lies: float = 0.02
    explored: float = 0.1


async def gathered(
    cascade: Cascade, questions: Sequence[Question], sizes_b: Mapping[str, float]
) -> list[Asked]:
    """Have every tier answer every request.

    Args:
        sizes_b: tier → billions of parameters that its drafts are paid for as.
    """
    by_tier = {
        tier.rung.name: await one_draft_each(cascade, tier.rung.name, questions)
        for tier in cascade.tiers
    }
    return [
        _asked(question, {name: found[at] for name, found in by_tier.items()}, sizes_b)
        for at, question in enumerate(questions)
    ]


def experiences(
    asked: Sequence[Asked],
    user: User,
    choose: Choose,
    retelling: Retelling,
    *,
    start: int = 0,
) -> Iterator[Experience]:
    """What the record holds after these requests.

    Args:
        start: requests before; their ids and days go on from there.
    """
    for at, each in enumerate(asked, start=start):
        dice = np.random.default_rng(at)
        name = sha256(f"{at}".encode()).hexdigest()[:32]
        calibration = choose(name)
        choice = _drawn(name, each, calibration, retelling, user.explored)
        tries, answered = climbed(each, calibration, choice.arm, retelling)
        right = each.answers[tries[answered].tier].right != (dice.random() < user.lies)
        at_s = BEGUN_S + DAY_S * at / PER_DAY
        outcome = Outcome(kind="feedback", right=float(right), at_s=at_s)
        yield Experience(
            request_id=name,
            asked_at_s=at_s,
            session=f"session {at // PER_SESSION}",
            features=each.features,
            choice=choice,
            tries=tries,
            answered_by=answered,
            accepted=True,
            outcomes=(outcome,) if dice.random() < user.told else (),
        )


def climbed(
    each: Asked, calibration: Calibration, chosen: str, retelling: Retelling
) -> tuple[tuple[Try, ...], int]:
    """The tries that a policy makes under a plan, and which of them answers."""
    route = replace(retelling.route(calibration, each.features), plan=tuple(chosen.split(">")))
    tries: tuple[Try, ...] = ()
    drafts: list[Draft] = []
    for tier in route.plan:
        drafted = each.answers[tier]
        p = calibration.after_draft(drafted.made.model, each.features, drafted.made.logprob)
        made = replace(drafted.made, probability=p)
        if drafts:
            agreement = compare(drafted.draft, drafts)
            made = replace(made, evidence=(*made.evidence, agreement))
        drafts.append(drafted.draft)
        tries = (*tries, made)
        course = retelling.along(calibration, _record(each, tries), route)
        if course.answered_by is not None:
            return tries, course.answered_by
        if course.next_tier == tier or course.next_tier not in route.plan:
            break
    return tries, len(tries) - 1


def utility(
    asked: Sequence[Asked], calibration: Calibration, retelling: Retelling, price: float
) -> tuple[float, float]:
    """The true share of right answers of a policy, and its utility."""
    rights, costs = [], []
    for each in asked:
        own = arm(retelling.route(calibration, each.features).plan)
        tries, answered = climbed(each, calibration, own, retelling)
        rights.append(each.answers[tries[answered].tier].right)
        costs.append(sum(made.cost for made in tries))
    return float(np.mean(rights)), float(np.mean(rights) - price * np.mean(costs))


def _drawn(
    request_id: str, each: Asked, calibration: Calibration, retelling: Retelling, explored: float
) -> Choice:
    """The policy's own plan, or another by lot, as `cascade.explore` has it."""
    names = [rung.name for rung in retelling.ladder]
    plan = retelling.route(calibration, each.features).plan
    lot = draw(request_id, plan, names, names, explored)
    return Choice(arm=arm(lot.plan), propensities=lot.propensities, version=calibration.version)


def _record(each: Asked, tries: tuple[Try, ...]) -> Experience:
    return Experience(
        request_id="",
        asked_at_s=0.0,
        session="",
        features=each.features,
        choice=None,
        tries=tries,
        answered_by=0,
        accepted=True,
    )


def _asked(question: Question, found: Mapping[str, Answer], sizes: Mapping[str, float]) -> Asked:
    request = as_request(question)
    features = read_features(request, n_examples=len(find_examples(question.prompt)))
    answers = {
        name: Drafted(
            draft=answer.attempts[0].draft,
            made=_try(answer.attempts[0], sizes[name]),
            right=answer.ok,
        )
        for name, answer in found.items()
        if answer.attempts
    }
    return Asked(features=features, answers=answers)


def _try(attempt: Attempt, size_b: float) -> Try:
    draft = attempt.draft
    tokens = draft.usage.prompt_tokens + draft.usage.completion_tokens
    return Try(
        tier=draft.tier,
        model=draft.model,
        logprob=draft.logprob,
        evidence=attempt.evidence,
        action=attempt.verdict.action,
        probability=None,
        cost=size_b * tokens / 1000,
        elapsed_s=draft.elapsed_s,
    )
