"""A world whose truth is known: models that are right with stated chances, and a user who tells.

Covers drawing what every tier would answer, following a policy through it, and the true value of a
policy. The policy that decides is the cascade's own, through `Retelling`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from tests.cascade.builders import features as built
from xnai.cascade.hindsight import Retelling
from xnai.cascade.routing import Rung
from xnai.core.experience import Experience, Outcome, Try
from xnai.core.judgement import Choice, Features, LogprobSummary, Prices
from xnai.core.odds import sigmoid
from xnai.core.ports import Calibration
from xnai.learning.calibration import LogisticCalibration

SIZES = {"small": 1.0, "large": 8.0}
LADDER = (
    Rung(name="draft", model="small", parameters_b=1.0, threshold=0.75),
    Rung(name="expert", model="large", parameters_b=8.0, threshold=0.75),
)
IDENTITIES = {"small": "1" * 64, "large": "2" * 64}
BASE = LogisticCalibration(sizes_b=SIZES, version="0" * 64)
RETELLING = Retelling(ladder=LADDER, floor=0.3, prices=Prices(cost=0.05), can_run=True)
PLANS = ("draft>expert", "expert")
DAY_S = 86_400.0


@dataclass(frozen=True, kw_only=True)
class World:
    """What is true, and what is told of it.

    Args:
        small, large: log-odds of being right beside what the shipped calibration says.
        explored: chance of the plan that the policy would not choose.
        told: chance that the user says whether an answer was right.
        lies: chance that what is said is the contrary.
        labelled: of drafts that are no answers the record knows whether they were right.
    """

    small: float = 0.0
    large: float = 0.0
    explored: float = 0.0
    told: float = 1.0
    lies: float = 0.0
    labelled: bool = False
    kind: str = "tests"

    def drawn(self, n: int, seed: int = 1) -> list[tuple[Features, dict[str, tuple[Try, bool]]]]:
        """Requests, with what every tier would answer."""
        dice = np.random.default_rng(seed)
        return [self._request(dice) for _ in range(n)]

    def _request(self, dice: np.random.Generator) -> tuple[Features, dict[str, tuple[Try, bool]]]:
        hard = str(dice.choice(["mundane", "mid", "heavy"], p=[0.5, 0.3, 0.2]))
        seen = replace(FEATURES, complexity=hard, n_chars=int(dice.integers(40, 400)))
        answers = {}
        for rung in LADDER:
            logprob = LogprobSummary(mean=-float(dice.exponential(0.12)), minimum=-1.0, n_tokens=30)
            p = sigmoid(_logit(BASE.after_draft(rung.model, seen, logprob)) + self._of(rung.model))
            made = Try(
                tier=rung.name,
                model=rung.model,
                logprob=logprob,
                evidence=(),
                action="accept",
                probability=None,
                cost=rung.parameters_b * 0.1,
                elapsed_s=0.1,
            )
            answers[rung.name] = (made, bool(dice.random() < p))
        return seen, answers

    def _of(self, model: str) -> float:
        return {"small": self.small, "large": self.large}[model]

    def experiences(
        self,
        n: int,
        calibration: Calibration = BASE,
        *,
        seed: int = 1,
        version: str = "v",
        per_session: int = 2,
        per_day: int = 100,
    ) -> list[Experience]:
        """What the record holds after `n` requests under `calibration`."""
        dice = np.random.default_rng(seed + 1000)
        return [
            self._recorded(at, each, calibration, dice, version, (per_session, per_day), seed)
            for at, each in enumerate(self.drawn(n, seed))
        ]

    def _recorded(self, at, each, calibration, dice, version, pace, seed) -> Experience:
        seen, answers = each
        own = ">".join(RETELLING.route(calibration, seen).plan)
        others = [plan for plan in PLANS if plan != own]
        propensities = {own: 1 - self.explored} | dict.fromkeys(others, self.explored)
        propensities = {plan: p for plan, p in propensities.items() if p > 0}
        arm = others[0] if dice.random() < self.explored else own
        tries, answered = follow(calibration, seen, answers, arm)
        right = answers[tries[answered].tier][1] != (dice.random() < self.lies)
        told = dice.random() < self.told
        at_s = DAY_S * (20_000 + at / pace[1])
        outcome = Outcome(kind=self.kind, right=float(right), at_s=at_s)
        return Experience(
            request_id=f"r{seed}-{at}",
            asked_at_s=at_s,
            session=f"s{seed}-{at // pace[0]}",
            features=seen,
            choice=Choice(arm=arm, propensities=propensities, version=version),
            tries=tries,
            answered_by=answered,
            accepted=True,
            outcomes=(outcome,) if told else (),
            labels={m.model: float(answers[m.tier][1]) for m in tries} if self.labelled else {},
        )

    def value(
        self, calibration: Calibration, price: float, n: int = 20_000, seed: int = 77
    ) -> float:
        """The true mean of right less price times cost, by drawing `n` requests."""
        utilities = []
        for seen, answers in self.drawn(n, seed):
            plan = ">".join(RETELLING.route(calibration, seen).plan)
            tries, answered = follow(calibration, seen, answers, plan)
            cost = sum(made.cost for made in tries)
            utilities.append(answers[tries[answered].tier][1] - price * cost)
        return float(np.mean(utilities))


FEATURES = built()


def _logit(p: float) -> float:
    return float(np.log(p / (1 - p)))


def follow(
    calibration: Calibration,
    seen: Features,
    answers: Mapping[str, tuple[Try, bool]],
    arm: str,
) -> tuple[tuple[Try, ...], int]:
    """The tries that are made under a plan, and which of them answers."""
    rungs = [next(r for r in LADDER if r.name == name) for name in arm.split(">")]
    route = replace(RETELLING.route(calibration, seen), plan=tuple(arm.split(">")))
    tries: tuple[Try, ...] = ()
    for rung in rungs:
        made = answers[rung.name][0]
        p = calibration.after_draft(made.model, seen, made.logprob)
        tries = (*tries, replace(made, probability=p))
        told = Experience(
            request_id="",
            asked_at_s=0,
            session="",
            features=seen,
            choice=None,
            tries=tries,
            answered_by=0,
            accepted=True,
        )
        course = RETELLING.along(calibration, told, route)
        if course.answered_by is not None:
            return tries, course.answered_by
    raise AssertionError("the last tier ends every course")
