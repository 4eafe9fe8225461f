"""`voting`: several drafts are run on the same inputs, and those that do the same vote together.

Pure. Candidates come from the smallest tier upward to the plan's last, one each, or from the one
tier that was named, as many as its `draws`. The first two are asked at once; another one where no
group is likely enough and it is worth asking, the largest tier more than once where a check refuted
all of them. What is voted on is what programs return, not their
text. Each vote weighs what its draft's calibrated probability makes of it (`ballot`); the likeliest
member of the heaviest group is the answer. What an exact check refutes has no vote.

Where no program is asked for, or none can be run, it climbs as `coarse_to_fine` does: to vote on
texts tells little.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import Final

from xnai.cascade.ballot import posteriors
from xnai.cascade.handoff import failing
from xnai.cascade.policy import climb
from xnai.cascade.progress import Progress, Steps, combine, why_accepted, why_not
from xnai.cascade.routing import Rung
from xnai.cascade.settling import Outcome, ended, relabelled
from xnai.cascade.steps import (
    Behaviour,
    Call,
    CallFailed,
    Compare,
    Drafted,
    Judged,
    Policy,
    Together,
)
from xnai.cascade.terms import Terms
from xnai.core.judgement import Attempt, Draft, Evidence, EvidenceKind, Verdict
from xnai.core.odds import logit

_KIND: Final[EvidenceKind] = "behaviour"
_FIRST: Final = 2
"""Candidates that are asked at once: one alone has nobody to agree with."""


def vote(terms: Terms) -> Policy:
    """Decide one request step by step."""
    if not terms.runs_alike:
        return (yield from climb(terms))
    ballot = _Ballot(progress=Progress(terms=terms))
    left = candidates(terms)
    asked = _at_first(ballot.progress, left)
    while asked:
        left = tuple(call for call in left if call not in asked)
        for rung, draft in (yield from _drafts(ballot.progress, asked)):
            yield from ballot.admit(rung, draft)
        yield from ballot.count()
        if ballot.is_decided or not left:
            break
        asked = _next(ballot.progress, left)
    return ballot.outcome()


def candidates(terms: Terms) -> tuple[Call, ...]:
    """Everybody who may be asked, in order: each tier once, then the largest again."""
    rungs = _panel(terms)
    again = [(rungs[-1], draw) for draw in range(1, rungs[-1].draws)]
    return tuple(
        Call(tier=rung.name, draw=draw, hand_over=False, varied=draw > 0)
        for rung, draw in (*((rung, 0) for rung in rungs), *again)
    )


def _panel(terms: Terms) -> tuple[Rung, ...]:
    """The tiers of this machine up to the plan's largest; the cloud where the plan has it."""
    plan = [terms.ladder[name] for name in terms.route.plan]
    ahead = list(takewhile(lambda rung: rung.cloud, plan))
    behind = [rung for rung in plan[len(ahead) :] if rung.cloud]
    largest = max((rung.parameters_b for rung in plan if not rung.cloud), default=0.0)
    here = [rung for rung in terms.staying() if rung.parameters_b <= largest]
    return (*ahead, *here, *behind)


def _at_first(progress: Progress, calls: tuple[Call, ...]) -> tuple[Call, ...]:
    """The first candidates, fewer where the second would come too late, or costs money."""
    ladder, timing = progress.terms.ladder, progress.terms.timing
    first, *others = calls[:_FIRST]
    if ladder[first.tier].cloud:
        return (first,)
    begins = timing.calls.get(first.tier, 0.0)
    in_time = tuple(each for each in others if not timing.too_late_to_ask(each.tier, begins))
    progress.hurried |= len(in_time) < len(others)
    return (first, *(each for each in in_time if not ladder[each.tier].cloud))


def _next(progress: Progress, left: Sequence[Call]) -> tuple[Call, ...]:
    """The next candidate that is worth asking; none where none is.

    A tier is asked again where it is the only one, or where no draft stands and a check can tell a
    better one.
    """
    alone = len(_panel(progress.terms)) == 1
    again = alone or (progress.terms.exact and not progress.standing())
    left = [
        call for call in left if call.tier not in progress.failures and (call.draw == 0 or again)
    ]
    rungs = tuple(progress.terms.ladder[call.tier] for call in left)
    worthy = progress.worth_asking(rungs)
    return next(((call,) for call in left if call.tier == worthy[0].name), ()) if worthy else ()


def _drafts(progress: Progress, calls: tuple[Call, ...]) -> Steps[list[tuple[Rung, Draft]]]:
    """What the tiers give, of those that give something."""
    observed = yield Together(steps=calls)
    assert isinstance(observed, tuple)
    came = [
        (progress.terms.ladder[call.tier], progress.came(call.tier, each))
        for call, each in zip(calls, observed, strict=True)
        if isinstance(each, Drafted | CallFailed)
    ]
    return [(rung, draft) for rung, draft in came if draft is not None]


@dataclass(kw_only=True, slots=True)
class _Ballot:
    """The candidates so far; `votes` stand in the order of `progress.attempts`.

    Args:
        votes: the probability that each has for itself.
        n_judged: of them the verdict was told.
    """

    progress: Progress
    votes: list[float] = field(default_factory=list)
    n_judged: int = 0

    def admit(self, rung: Rung, draft: Draft) -> Steps[None]:
        """Check a new candidate."""
        evidence = yield from self.progress.gather(rung, draft, but=("agreement",))
        chance = combine(self.progress.prior(rung, draft), evidence)
        self.votes.append(chance)
        verdict = Verdict(action="climb", probability=chance, reason=failing(evidence))
        self.progress.attempts.append(Attempt(draft=draft, evidence=evidence, verdict=verdict))

    def count(self) -> Steps[None]:
        """Compare all candidates, weigh their votes, and judge those that are new."""
        attempts, n_judged = self.progress.attempts, self.n_judged
        unrefuted = [each.draft for each in attempts if not failing(each.evidence)]
        behaviour = yield from self._compared(unrefuted)
        groups = iter(behaviour.groups)
        placed = [None if failing(each.evidence) else next(groups) for each in attempts]
        chances = posteriors(self.votes, placed)
        for at, each in enumerate(attempts):
            told = _told(behaviour, placed, at, self.votes[at], chances[at])
            attempts[at] = self._recounted(each, chances[at], told)
        if self.is_decided and self.leader is not None and self.leader >= n_judged:
            attempts[self.leader] = self._accepted(attempts[self.leader])
        self.n_judged = len(attempts)
        for each in attempts[n_judged:]:
            yield Judged(attempt=each)

    def _compared(self, drafts: Sequence[Draft]) -> Steps[Behaviour]:
        """What running them tells; nothing of one alone."""
        unknown = Behaviour(groups=(None,) * len(drafts), n_inputs=0)
        if len(drafts) < 2:
            return unknown
        if self.progress.terms.timing.too_late_to_check(_KIND, self.progress.at_s):
            self.progress.hurried = True
            return unknown
        found = yield Compare(drafts=tuple(drafts))
        assert isinstance(found, Behaviour)
        self.progress.at_s += found.cost_s
        return found

    def _recounted(self, attempt: Attempt, probability: float, told: Evidence | None) -> Attempt:
        """A candidate after a vote."""
        terms = self.progress.terms
        bar = terms.threshold(terms.ladder[attempt.draft.tier])
        reason = failing(attempt.evidence) or why_not(terms, probability, bar)
        if probability >= bar:
            reason = f"another one is likelier than {probability:.2f}, or does the same"
        kept = tuple(e for e in attempt.evidence if e.kind != _KIND)
        return replace(
            attempt,
            evidence=(*kept, told) if told else kept,
            verdict=Verdict(action="climb", probability=probability, reason=reason),
        )

    def _accepted(self, attempt: Attempt) -> Attempt:
        reason = why_accepted(self.progress.terms, attempt.evidence, attempt.probability, "")
        return replace(attempt, verdict=replace(attempt.verdict, action="accept", reason=reason))

    @property
    def leader(self) -> int | None:
        """The likeliest member of the heaviest group; None where all are refuted."""
        attempts = self.progress.attempts
        standing = [at for at, each in enumerate(attempts) if not failing(each.evidence)]
        return max(
            standing,
            key=lambda at: (round(attempts[at].probability, 9), self.votes[at]),
            default=None,
        )

    @property
    def is_decided(self) -> bool:
        """Whether the leader is likely enough."""
        if self.leader is None:
            return False
        best = self.progress.attempts[self.leader]
        bar = self.progress.terms.threshold(self.progress.terms.ladder[best.draft.tier])
        return best.probability >= bar

    def outcome(self) -> Outcome:
        """The leader is the answer."""
        progress, leader = self.progress, self.leader
        if leader is None:
            return _marked(progress.settled())
        best = progress.attempts[leader]
        accepted = self.is_decided or best.probability >= progress.terms.bar
        if self.is_decided:
            best = self._accepted(best)
        elif accepted:
            best = relabelled(best, "accept", f"nobody is likelier; {best.verdict.reason}")
        else:
            best = relabelled(best, "give_up", best.verdict.reason)
        progress.attempts[leader] = best
        done = ended(progress.attempts, leader, progress.failures, accepted=accepted)
        return replace(done, hurried=progress.hurried)


def _marked(outcome: Outcome) -> Outcome:
    """An end without a draft that stands."""
    if outcome.answer is None:
        return outcome
    attempts = list(outcome.attempts)
    shown = attempts[outcome.answer]
    attempts[outcome.answer] = relabelled(shown, "give_up", shown.verdict.reason)
    return replace(outcome, attempts=tuple(attempts))


def _told(
    behaviour: Behaviour, placed: Sequence[int | None], at: int, before: float, after: float
) -> Evidence | None:
    """What the comparison says of one candidate, as evidence that adds its log-odds."""
    if placed[at] is None:
        return None
    n_same = sum(group == placed[at] for group in placed) - 1
    odds = logit(after) - logit(before)
    n_others = sum(group is not None for group in placed) - 1
    detail = f"does what {n_same} of {n_others} others do; {behaviour.detail}"
    return Evidence(
        kind=_KIND,
        score=float(odds >= 0),
        weight=abs(odds),
        cost_s=behaviour.cost_s if at + 1 == len(placed) else 0.0,
        detail=detail,
    )
