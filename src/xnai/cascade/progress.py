"""How far a request has come, and what follows from it, whatever the pattern. Pure.

Covers what all policies share: checking a draft, adding up evidence, the verdict on it, the tier to
climb to, and the end. Does not cover in which order tiers are asked (`xnai.cascade.policy`,
`xnai.cascade.patterns`).

Evidence combines in log-odds: the calibrated probability after the draft is the start, each score
adds weight · (2 · score - 1). Time is what observations say it is.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal, TypeVar

from xnai.cascade.handoff import failing
from xnai.cascade.planning import FRESH_DRAW
from xnai.cascade.routing import Rung
from xnai.cascade.settling import Outcome, distrusted, ended, settle, standings
from xnai.cascade.steps import Call, CallFailed, Check, Drafted, Judged, Observation, Step
from xnai.cascade.terms import Terms
from xnai.cascade.timing import TOO_LATE
from xnai.core.judgement import Attempt, Draft, Evidence, EvidenceKind, LogprobSummary, Verdict
from xnai.core.odds import logit, sigmoid

_GIVING_UP: Final = 4.0
"""What having no answer is worth, in drafts of a tier that none is left to better; lets it draw
again under a check."""
_REFUTED: Final = 0.001
_NOBODY_BETTER: Final = "no tier above is likely to do better"
TOO_SLOW: Final = "nothing above would answer in time"

T = TypeVar("T")
Steps = Generator[Step, Observation, T]


@dataclass(frozen=True, kw_only=True, slots=True)
class Newest:
    """The draft to be judged.

    Args:
        probability: that it is right, all evidence counted.
        lower: the last draft of a tier below, if there was one.
        n_draws: of its tier by now.
        above: the tiers that may be asked next.
    """

    rung: Rung
    draft: Draft
    evidence: tuple[Evidence, ...]
    probability: float
    lower: Attempt | None
    n_draws: int
    above: tuple[Rung, ...]

    @property
    def refutation(self) -> str:
        """What proves it wrong; empty where nothing does."""
        return failing(self.evidence)


@dataclass(kw_only=True, slots=True)
class Progress:
    """What has happened so far.

    Args:
        at_s: seconds since the request, as of the last observation.
        hurried: a latency target left something out that would have been done at leisure.
    """

    terms: Terms
    attempts: list[Attempt] = field(default_factory=list)
    failures: dict[str, str] = field(default_factory=dict)
    at_s: float = 0.0
    hurried: bool = False

    def call(self, call: Call) -> Steps[Draft | None]:
        """Ask a tier; None where it failed, which is noted."""
        observed = yield call
        assert isinstance(observed, CallFailed | Drafted)
        return self.came(call.tier, observed)

    def came(self, tier: str, observed: Drafted | CallFailed) -> Draft | None:
        """Note what a tier gave."""
        self.at_s = max(self.at_s, observed.at_s)
        if isinstance(observed, Drafted):
            return observed.draft
        self.failures[tier] = observed.error
        return None

    def gather(
        self, rung: Rung, draft: Draft, *, but: Sequence[EvidenceKind] = ()
    ) -> Steps[tuple[Evidence, ...]]:
        """Check until settled: refuted, or every check that could still change the verdict is made.

        Args:
            but: kinds that are left to the pattern.
        """
        terms = self.terms
        if draft.finish == "length" and not terms.capped:
            told = f"cut after {draft.usage.completion_tokens} tokens"
            return (Evidence(kind="whole", score=0.0, detail=told),)
        evidence: list[Evidence] = []
        if draft.logprob is not None:
            evidence.append(_logprob_evidence(draft.logprob, self.prior(rung, draft)))
        for kind in terms.checks:
            if kind in but or (kind == "critique" and not rung.critic):
                continue
            if kind == "agreement" and not any(a.draft.tier != draft.tier for a in self.attempts):
                continue
            if terms.timing.too_late_to_check(kind, self.at_s):
                evidence.append(Evidence(kind=kind, score=None, detail=TOO_LATE))
                self.hurried = True
                continue
            evidence.append((yield from self.check(Check(kind=kind, draft=draft))))
            if evidence[-1].refutes:
                break
        return terms.with_record(tuple(evidence))

    def check(self, check: Check) -> Steps[Evidence]:
        """Make one check."""
        found = yield check
        assert isinstance(found, Evidence)
        self.at_s += found.cost_s
        return found

    def prior(self, rung: Rung, draft: Draft) -> float:
        """Probability that a draft is right, before any check of it."""
        features = self.terms.route.features
        return self.terms.calibration.after_draft(rung.model, features, draft.logprob)

    def standing(self, newest: Newest | None = None) -> float:
        """How likely the likeliest draft so far is right, by now; 0 for none.

        Args:
            newest: is not among them, but may speak against them.
        """
        speaks = newest.draft if newest and not newest.refutation else None
        return max(standings(self.attempts, speaks), default=0.0)

    def in_time(self, rungs: tuple[Rung, ...]) -> tuple[Rung, ...]:
        """Those whose draft may be expected in time."""
        late = self.terms.timing.too_late_to_ask
        return tuple(rung for rung in rungs if not late(rung.name, self.at_s))

    def worth_asking(self, above: tuple[Rung, ...]) -> tuple[Rung, ...]:
        """Those of `above` that may be asked after what was drafted so far, if anything was."""
        if not self.attempts:
            return above
        last, standing = self.attempts[-1], self.standing()
        drafted = self.terms.ladder[last.draft.tier]
        worthy = self.terms.better(drafted, last.probability, standing, above)
        if not standing:
            return worthy
        in_time = self.in_time(worthy)
        self.hurried |= in_time != worthy
        return in_time

    def judge(self, newest: Newest, *, again: bool | None = None) -> Verdict:
        """Judge the newest draft.

        Args:
            again: whether its tier has something new to go by, and is asked again where the draft
                is under its threshold; None leaves that to what another draw costs and promises.
        """
        terms, rung, probability = self.terms, newest.rung, newest.probability
        standing = self.standing(newest)
        above = terms.better(rung, probability, max(probability, standing), newest.above)
        distrust = distrusted(newest.evidence)
        redraws = redraw_pays(terms, newest, above) if again is None else again
        if distrust:  # another draw of the same tier would stand on the same ground
            redraws = False
        late = False
        if standing or not newest.refutation:  # something is there to be given
            in_time = self.in_time(above)
            too_slow = terms.timing.too_late(self.at_s, newest.draft.elapsed_s)
            late = in_time != above or (redraws and too_slow)
            above, redraws = in_time, redraws and not too_slow
        threshold = terms.threshold(rung)
        # Where nobody is left who might do better, the answer stands unless it is refuted,
        # hopeless, or less likely than an earlier one.
        goes_on = above or (again and redraws)
        bar = threshold if goes_on else min(threshold, max(terms.bar, standing))
        self.hurried |= late and (bool(newest.refutation) or probability < threshold)
        if not (newest.refutation or distrust) and probability >= bar:
            unsure = probability < threshold and bool(newest.above)
            why = (TOO_SLOW if late else _NOBODY_BETTER) if unsure else ""
            reason = why_accepted(terms, newest.evidence, probability, why)
            return Verdict(action="accept", probability=probability, reason=reason)
        doubt = distrust if probability >= bar else why_not(terms, probability, bar)
        reason = newest.refutation or doubt
        if late and not above:
            reason += f", {TOO_SLOW}"
        if redraws:
            return Verdict(action="redraw", probability=probability, reason=reason)
        action: Literal["climb", "give_up"] = "climb" if above else "give_up"
        return Verdict(action=action, probability=probability, reason=reason)

    def note(self, newest: Newest, verdict: Verdict) -> Steps[None]:
        """Keep a judged draft, and tell it."""
        attempt = Attempt(draft=newest.draft, evidence=newest.evidence, verdict=verdict)
        self.attempts.append(attempt)
        yield Judged(attempt=attempt)

    def accepted(self) -> Outcome:
        """The last draft is the answer."""
        last = len(self.attempts) - 1
        done = ended(self.attempts, last, self.failures, accepted=True)
        return replace(done, hurried=self.hurried)

    def settled(self) -> Outcome:
        """Nobody was accepted outright: the likeliest draft is the answer."""
        because = TOO_SLOW if self.hurried else "no tier above could do better"
        terms = self.terms
        done = settle(
            self.attempts, self.failures, terms.bar, hopeless=terms.floor, because=because
        )
        return replace(done, hurried=self.hurried)


def combine(probability: float, evidence: Sequence[Evidence]) -> float:
    """Update a probability by evidence, in log-odds; a refutation leaves next to nothing."""
    if any(e.refutes for e in evidence):
        return _REFUTED
    odds = logit(probability)
    for e in evidence:
        if e.score is not None:
            odds += e.weight * (2 * e.score - 1)
    return sigmoid(odds)


def redraw_pays(terms: Terms, newest: Newest, above: Sequence[Rung]) -> bool:
    """Whether another draw of the same tier is cheaper in expectation than climbing."""
    rung, draws, lower = newest.rung, newest.n_draws, newest.lower
    if not terms.exact or draws >= rung.draws:
        return False
    chance = terms.route.probabilities[rung.name]
    if lower is not None:  # what the tier below failed at, this one often fails at too
        told = terms.calibration.after_climb(
            lower.draft.model, rung.model, terms.route.features, lower.probability
        )
        chance = min(chance, told)
        draws -= 1  # the one with the packet says less of one without than a failed repetition
    chance *= FRESH_DRAW**draws
    spared = above[0].parameters_b if above else _GIVING_UP * rung.parameters_b
    return rung.parameters_b < chance * spared


def why_accepted(terms: Terms, evidence: Sequence[Evidence], probability: float, alone: str) -> str:
    """For people.

    Args:
        alone: why it is accepted under its tier's threshold; empty where it is not.
    """
    shown = [e.kind for e in evidence if e.score is not None and e.score >= 1 and e.weight > 0]
    passed = f", {', '.join(dict.fromkeys(shown))} passed" if shown else ""
    stands = f", {alone}" if alone else ""
    asked = f", {terms.quality:g} was asked for" if terms.quality is not None else ""
    return f"probability {probability:.2f}{asked}{passed}{stands}"


def why_not(terms: Terms, probability: float, bar: float) -> str:
    """For people."""
    if terms.quality is None:
        return f"probability {probability:.2f} is under {bar:.2f}"
    return f"probability {probability:.4g} is under {terms.quality:g}, which was asked for"


def _logprob_evidence(logprob: LogprobSummary, prior: float) -> Evidence:
    """Weight 0: the calibrated probability is where the log-odds start, not one more vote."""
    detail = f"mean {logprob.mean:.3f}, least {logprob.minimum:.2f}: right with p={prior:.2f}"
    return Evidence(kind="logprob", score=prior, detail=detail)
