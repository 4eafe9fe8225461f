"""What a recorded request would have come to under another calibration. Pure.

The policy itself is asked again, and sent what the record holds: each recorded draft with its
log-probabilities and evidence. Where it asks for a draft that was never made, the tale ends.

Does not cover texts, which an experience does not hold: whether two drafts are the same program is
known by the recorded `agreement` alone. Latency targets, tiers that failed and the conversation's
last tier are left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from xnai.cascade.lots import arm
from xnai.cascade.planning import climbs_of
from xnai.cascade.policy import climb
from xnai.cascade.routing import Rung, decide_route
from xnai.cascade.settling import Outcome
from xnai.cascade.steps import Call, Check, Drafted, Observation, Step
from xnai.cascade.terms import Terms
from xnai.core.chat import ChatRequest, Message
from xnai.core.experience import Experience, Try
from xnai.core.hindsight import Course
from xnai.core.judgement import Draft, Evidence, EvidenceKind, Features, Prices, Route
from xnai.core.ports import Calibration

_ASKED = ChatRequest(id="", messages=(Message(role="user", content=""),))
"""A request without bounds: what else was asked is in the features."""
_UNCHECKED = frozenset({"whole", "logprob", "record"})
"""Kinds that no check is asked for."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Retelling:
    """A `Hindsight` by the policy of the cascade.

    Args:
        ladder: smallest first.
        floor: as in `xnai.cascade.terms.Terms`.
        prices: what being right is weighed against.
        can_run: whether there is a sandbox.
        cloud_first: tiers that are not on this machine are asked first.
    """

    ladder: Sequence[Rung]
    floor: float
    prices: Prices
    can_run: bool
    cloud_first: bool = False

    def __call__(self, calibration: Calibration, experience: Experience) -> Course:
        """Retell a request as it would have gone."""
        about = calibration.about(experience.words)
        return self.along(about, experience, self.route(about, experience.features))

    def along(self, calibration: Calibration, experience: Experience, route: Route) -> Course:
        """The same where the plan is given."""
        exact = self.can_run and experience.features.has_exact_check
        terms = Terms(
            route=route,
            ladder={rung.name: rung for rung in self.ladder},
            calibration=calibration,
            checks=_kinds(experience),
            exact=exact,
            floor=self.floor,
            capped=False,
        )
        return _follow(terms, experience)

    def route(self, calibration: Calibration, features: Features) -> Route:
        """The plan for such a request."""
        right = {r.name: calibration.before_draft(r.model, features) for r in self.ladder}
        accepted: Mapping[str, float] = right
        if not (features.has_exact_check and self.can_run):
            accepted = {
                r.name: calibration.acceptance(r.model, features, r.threshold) for r in self.ladder
            }
        return decide_route(
            _ASKED,
            features,
            self.ladder,
            right,
            accepted,
            can_run=self.can_run,
            cloud_first=self.cloud_first,
            prices=self.prices,
            climbs=climbs_of(calibration, features),
        )


def _follow(terms: Terms, experience: Experience) -> Course:
    """Send the policy what was recorded, until it ends or asks for more."""
    policy = climb(terms)
    tries, made = experience.tries, 0
    observation: Observation = None
    try:
        step: Step = next(policy)
        while True:
            observation = None
            if isinstance(step, Call):
                if made == len(tries) or tries[made].tier != step.tier:
                    policy.close()
                    return _unfinished(terms, made, step.tier)
                observation = Drafted(draft=_draft(tries, made))
                made += 1
            elif isinstance(step, Check):
                observation = _found(tries[made - 1], step.kind)
            step = policy.send(observation)
    except StopIteration as stop:
        outcome: Outcome = stop.value
    return Course(arm=arm(terms.route.plan), n_tries=made, answered_by=outcome.answer)


def _unfinished(terms: Terms, made: int, tier: str) -> Course:
    return Course(
        arm=arm(terms.route.plan),
        n_tries=made,
        answered_by=None,
        next_tier=tier,
        next_model=terms.ladder[tier].model,
    )


def _kinds(experience: Experience) -> tuple[EvidenceKind, ...]:
    """The checks that were made, in their order."""
    made = dict.fromkeys(e.kind for each in experience.tries for e in each.evidence)
    return tuple(kind for kind in made if kind not in _UNCHECKED)


def _found(made: Try, kind: EvidenceKind) -> Evidence:
    missing = Evidence(kind=kind, score=None, detail="not recorded")
    return next((e for e in made.evidence if e.kind == kind), missing)


def _draft(tries: Sequence[Try], at: int) -> Draft:
    """The draft as far as it is known.

    Its code is a name of its own, and that of the draft below where both were the same program.
    """
    made = tries[at]
    owner = at
    while owner and _agrees(tries[owner]):
        owner -= 1
    cut = any(e.kind == "whole" and e.refutes for e in made.evidence)
    draft = Draft(
        tier=made.tier, model=made.model, text="", code=f"draft_{owner}", logprob=made.logprob
    )
    return replace(draft, finish="length") if cut else draft


def _agrees(made: Try) -> bool:
    return any(e.kind == "agreement" and e.score == 1 for e in made.evidence)
