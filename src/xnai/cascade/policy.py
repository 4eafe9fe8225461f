"""Where the climbing is decided: a generator that asks for steps and is sent observations. Pure.

    step it yields          what it is sent back
    Call(tier, …)           Drafted(draft, agrees_with) or CallFailed(error)
    Check(kind)             the Evidence found
    (return)                Outcome

Laws, each a test:
    1. A draft that an exact check refutes is never accepted.
    2. A draft is accepted at its tier's threshold, by calibrated probability and evidence; below it
       too, down to the floor, where no tier above is likely enough to do better.
    3. Checks run cheapest first, and only until the verdict is settled.
    4. It climbs the route's plan only upward, past tiers unlikely to do better, and every climb
       carries its reason.
    5. A tier is asked again only where an exact check can tell a better draft, and only while that
       is cheaper in expectation than climbing; what failed with a packet, first without one.
    6. When no tier is left, the likeliest unrefuted draft is the answer if it reaches the floor;
       otherwise the best one is shown and marked. Another program of a larger tier speaks against
       a draft.
    7. Where the user gave tests, an answer that they could not be run on is shown and marked.
    8. Where the request asks for a quality, that is the bar of every tier, and the plan is climbed
       until a draft reaches it; where none does, the answer is marked. So is one on whose ground
       answers turned out wrong too often for it, whatever probability it claims.
    9. Once there is a draft that nothing refutes, no call and no check begins that is expected to
       end after the latency target. A draft that was to be run and was not is marked.

Evidence combines in log-odds: the calibrated probability after the draft is the start, each score
adds weight · (2 · score - 1). Time is what observations say it is. Does not cover prompts, engines
or clocks (`xnai.cascade.engine`).
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from xnai.cascade.handoff import failing
from xnai.cascade.routing import Rung
from xnai.cascade.settling import Outcome, distrusted, ended, settle, standings
from xnai.cascade.timing import AT_LEISURE, TOO_LATE, Timing
from xnai.core.guarantee import NO_RECORD, Record
from xnai.core.judgement import (
    Attempt,
    Draft,
    Evidence,
    EvidenceKind,
    LogprobSummary,
    Route,
    Verdict,
)
from xnai.core.odds import logit, sigmoid
from xnai.core.ports import Calibration

_FRESH_DRAW: Final = 0.3
"""What a failed draw leaves of the chance given to the next of the same tier: failures repeat. Of
40 second draws of the embedded ladder, on requests of the tuning set, two passed; larger models
vary more."""
_GIVING_UP: Final = 4.0
"""What having no answer is worth, in drafts of a tier that none is left to better; lets it draw
again under a check."""
_REFUTED: Final = 0.001
_NOBODY_BETTER: Final = "no tier above is likely to do better"
_TOO_SLOW: Final = "nothing above would answer in time"
_MISTAKEN: Final = 0.2
"""Share of a larger tier's wrong drafts that look likelier than one in reserve at 0.7: of the two
larger embedded tiers' on the calibration requests 15 and 19 per cent."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Call:
    """Ask a tier for a draft; `draw` counts its drafts in this request from 0."""

    tier: str
    draw: int
    hand_over: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """Make one check of the newest draft."""

    kind: EvidenceKind


@dataclass(frozen=True, kw_only=True, slots=True)
class Judged:
    """Told, not asked: a verdict was reached. Sent back None."""

    attempt: Attempt


@dataclass(frozen=True, kw_only=True, slots=True)
class Drafted:
    """A draft came, `at_s` seconds after the request."""

    draft: Draft
    at_s: float = 0.0


@dataclass(frozen=True, kw_only=True, slots=True)
class CallFailed:
    """The tier could not answer; known `at_s` seconds after the request."""

    error: str
    at_s: float = 0.0


Step = Call | Check | Judged
Observation = Drafted | CallFailed | Evidence | None
Policy = Generator[Step, Observation, Outcome]


@dataclass(frozen=True, kw_only=True, slots=True)
class Terms:
    """What one request is decided on.

    Args:
        ladder: tier name → rung, for every tier of the configuration.
        checks: the kinds that can be made for this request on this machine, cheapest first.
        exact: one of them tells right from wrong by running the draft.
        floor: below this probability even an answer that none could better is marked.
        min_gain: a climb to the largest tier of the plan must be expected to raise the probability
            of a right answer by this much, and one to a smaller tier by as much less as it is
            smaller.
        capped: the client itself asked for no more tokens than so many; a cut is no fault then.
        quality: the bar that the request asks for, instead of the thresholds and the floor.
        timing: what may still begin.
        record: how accepted answers turned out; asked under a quality only.
    """

    route: Route
    ladder: Mapping[str, Rung]
    calibration: Calibration
    checks: tuple[EvidenceKind, ...]
    exact: bool
    floor: float
    min_gain: float
    capped: bool
    quality: float | None = None
    timing: Timing = AT_LEISURE
    record: Record = NO_RECORD

    @property
    def bar(self) -> float:
        """From which probability on an answer that none could better is accepted."""
        return self.floor if self.quality is None else self.quality

    def threshold(self, rung: Rung) -> float:
        """From which probability on a draft of a tier is accepted, whatever those above promise."""
        return rung.held_to(self.quality).threshold

    def with_record(self, evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
        """The evidence, and what earlier answers on such evidence say against it."""
        if self.quality is None or failing(evidence):
            return evidence
        return (*evidence, *self.record.speaks(evidence, self.quality))

    def above(self, tier: str) -> tuple[Rung, ...]:
        """The rungs that the plan may still climb to from `tier`."""
        plan = self.route.plan
        return tuple(self.ladder[name] for name in plan[plan.index(tier) + 1 :])

    def better(self, rung: Rung, probability: float, standing: float) -> tuple[Rung, ...]:
        """Those worth climbing to.

        Args:
            rung: the tier that drafted last.
            probability: that this draft is right.
            standing: that the likeliest draft so far is right: what a climb must better.
        """
        if self.quality is not None:  # what was asked for is worth every climb
            return self.above(rung.name)
        price = self.min_gain / max(self.ladder[name].parameters_b for name in self.route.plan)
        return tuple(
            above
            for above in self.above(rung.name)
            if self._gain(rung, above, probability, standing) >= price * above.parameters_b
        )

    def _gain(self, rung: Rung, above: Rung, probability: float, standing: float) -> float:
        """What a draft of `above` is expected to add to the probability of a right answer.

        The likeliest draft so far stays in reserve: a climb gains where that one is wrong and the
        new one right, and loses only where a wrong one looks likelier than a right one in reserve.
        """
        features, after_climb = self.route.features, self.calibration.after_climb
        # Where another draft is the likeliest, the last one may be right though that is wrong.
        other = probability if probability < standing else 0.0
        mended = after_climb(rung.model, above.model, features, other)
        kept = after_climb(rung.model, above.model, features, 1.0)
        return (1 - standing) * mended - _MISTAKEN * standing * (1 - kept)


@dataclass(kw_only=True, slots=True)
class _Hour:
    """How late it is, and what came of it.

    Args:
        at_s: seconds since the request, as of the last observation.
        hurried: something was left out that would have been done at leisure.
    """

    timing: Timing
    at_s: float = 0.0
    hurried: bool = False

    def in_time(self, rungs: Sequence[Rung]) -> tuple[Rung, ...]:
        """Those whose draft may be expected in time."""
        return tuple(r for r in rungs if not self.timing.too_late_to_ask(r.name, self.at_s))


@dataclass(frozen=True, kw_only=True, slots=True)
class _Newest:
    """The draft to be judged.

    Args:
        probability: that it is right, all evidence counted.
        standing: probability of the likeliest draft before this one; 0 for none.
        lower: the last draft of a tier below, if there was one.
        n_draws: of its tier by now.
    """

    rung: Rung
    draft: Draft
    evidence: Sequence[Evidence]
    probability: float
    standing: float
    lower: Attempt | None
    n_draws: int


def climb(terms: Terms) -> Policy:
    """Decide one request step by step."""
    attempts: list[Attempt] = []
    failures: dict[str, str] = {}
    hour = _Hour(timing=terms.timing)
    rung: Rung | None = terms.ladder[terms.route.plan[0]]
    while rung is not None:
        failed = yield from _stand_on(terms, rung, attempts, hour)
        if failed is not None:
            failures[rung.name] = failed.error
        elif attempts[-1].verdict.action == "accept":
            done = ended(attempts, len(attempts) - 1, failures, accepted=True)
            return replace(done, hurried=hour.hurried)
        rung = _next(terms, rung, attempts, hour)
    because = _TOO_SLOW if hour.hurried else "no tier above could do better"
    settled = settle(attempts, failures, terms.bar, hopeless=terms.floor, because=because)
    return replace(settled, hurried=hour.hurried)


def _next(terms: Terms, rung: Rung, attempts: Sequence[Attempt], hour: _Hour) -> Rung | None:
    """The tier to climb to from `rung`, which gave no acceptable draft or none at all."""
    above = terms.above(rung.name)
    if attempts:
        last, standing = attempts[-1], max(standings(attempts))
        drafted = terms.ladder[last.draft.tier]
        worthy = terms.better(drafted, last.probability, standing)
        above = tuple(each for each in above if each in worthy)
        if standing:
            in_time = hour.in_time(above)
            hour.hurried |= in_time != above
            above = in_time
    return above[0] if above else None


def _stand_on(
    terms: Terms, rung: Rung, attempts: list[Attempt], hour: _Hour
) -> Generator[Step, Observation, CallFailed | None]:
    """Draw from one tier until its verdict is anything but `redraw`; appends to `attempts`."""
    lower = attempts[-1] if attempts else None
    for draw in range(rung.draws):
        # A packet can mislead: what failed with it is tried once more without.
        hand_over = lower is not None and draw == 0
        observed = yield Call(tier=rung.name, draw=draw, hand_over=hand_over)
        assert isinstance(observed, CallFailed | Drafted)
        hour.at_s = observed.at_s
        if isinstance(observed, CallFailed):
            return observed
        evidence, probability = yield from _gather(terms, rung, observed.draft, attempts, hour)
        newest = None if failing(evidence) else observed.draft
        standing = max(standings(attempts, newest), default=0.0)
        drafted = _Newest(
            rung=rung,
            draft=observed.draft,
            evidence=evidence,
            probability=probability,
            standing=standing,
            lower=lower,
            n_draws=draw + 1,
        )
        verdict = _judge(terms, drafted, hour)
        attempts.append(Attempt(draft=observed.draft, evidence=evidence, verdict=verdict))
        yield Judged(attempt=attempts[-1])
        if verdict.action != "redraw":
            break
    return None


def combine(probability: float, evidence: Sequence[Evidence]) -> float:
    """Update a probability by evidence, in log-odds; a refutation leaves next to nothing."""
    if any(e.refutes for e in evidence):
        return _REFUTED
    odds = logit(probability)
    for e in evidence:
        if e.score is not None:
            odds += e.weight * (2 * e.score - 1)
    return sigmoid(odds)


def _gather(
    terms: Terms, rung: Rung, draft: Draft, attempts: Sequence[Attempt], hour: _Hour
) -> Generator[Step, Observation, tuple[tuple[Evidence, ...], float]]:
    """Check until settled: refuted, or every check that could still change the verdict is made."""
    prior = terms.calibration.after_draft(rung.model, terms.route.features, draft.logprob)
    evidence: list[Evidence] = []
    if draft.finish == "length" and not terms.capped:
        told = f"cut after {draft.usage.completion_tokens} tokens"
        return (Evidence(kind="whole", score=0.0, detail=told),), _REFUTED
    if draft.logprob is not None:
        evidence.append(_logprob_evidence(draft.logprob, prior))
    for kind in terms.checks:
        if kind == "critique" and not rung.critic:
            continue
        if kind == "agreement" and not any(a.draft.tier != draft.tier for a in attempts):
            continue
        if terms.timing.too_late_to_check(kind, hour.at_s):
            evidence.append(Evidence(kind=kind, score=None, detail=TOO_LATE))
            hour.hurried = True
            continue
        found = yield Check(kind=kind)
        assert isinstance(found, Evidence)
        hour.at_s += found.cost_s
        evidence.append(found)
        if found.refutes:
            break
    return terms.with_record(tuple(evidence)), combine(prior, evidence)


def _judge(terms: Terms, newest: _Newest, hour: _Hour) -> Verdict:
    """Judge the newest draft."""
    rung, probability, standing = newest.rung, newest.probability, newest.standing
    above = terms.better(rung, probability, max(probability, standing))
    refutation = failing(newest.evidence)
    distrust = distrusted(newest.evidence)
    # Another draw of the same tier would stand on the same ground.
    redraws = not distrust and _redraw_pays(terms, newest, above)
    late = False
    if standing or not refutation:  # something is there to be given
        in_time = hour.in_time(above)
        too_slow = terms.timing.too_late(hour.at_s, newest.draft.elapsed_s)
        late = in_time != above or (redraws and too_slow)
        above, redraws = in_time, redraws and not too_slow
    threshold = terms.threshold(rung)
    # Where nobody is left who might do better, the answer stands unless it is refuted, hopeless, or
    # less likely than an earlier one.
    bar = threshold if above else min(threshold, max(terms.bar, standing))
    hour.hurried |= late and (bool(refutation) or probability < threshold)
    if not (refutation or distrust) and probability >= bar:
        alone = probability < threshold and bool(terms.above(rung.name))
        why = (_TOO_SLOW if late else _NOBODY_BETTER) if alone else ""
        reason = _why_accepted(terms, newest.evidence, probability, why)
        return Verdict(action="accept", probability=probability, reason=reason)
    doubt = distrust if probability >= bar else _why_not(terms, probability, bar)
    reason = refutation or doubt
    if late and not above:
        reason += f", {_TOO_SLOW}"
    if redraws:
        return Verdict(action="redraw", probability=probability, reason=reason)
    action: Literal["climb", "give_up"] = "climb" if above else "give_up"
    return Verdict(action=action, probability=probability, reason=reason)


def _redraw_pays(terms: Terms, newest: _Newest, above: Sequence[Rung]) -> bool:
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
    chance *= _FRESH_DRAW**draws
    spared = above[0].parameters_b if above else _GIVING_UP * rung.parameters_b
    return rung.parameters_b < chance * spared


def _why_accepted(
    terms: Terms, evidence: Sequence[Evidence], probability: float, alone: str
) -> str:
    """Args: `alone`: why it is accepted under its tier's threshold; empty where it is not."""
    shown = [e.kind for e in evidence if e.score is not None and e.score >= 1 and e.weight > 0]
    passed = f", {', '.join(shown)} passed" if shown else ""
    stands = f", {alone}" if alone else ""
    asked = f", {terms.quality:g} was asked for" if terms.quality is not None else ""
    return f"probability {probability:.2f}{asked}{passed}{stands}"


def _why_not(terms: Terms, probability: float, bar: float) -> str:
    if terms.quality is None:
        return f"probability {probability:.2f} is under {bar:.2f}"
    return f"probability {probability:.4g} is under {terms.quality:g}, which was asked for"


def _logprob_evidence(logprob: LogprobSummary, prior: float) -> Evidence:
    """Weight 0: the calibrated probability is where the log-odds start, not one more vote."""
    detail = f"mean {logprob.mean:.3f}, least {logprob.minimum:.2f}: right with p={prior:.2f}"
    return Evidence(kind="logprob", score=prior, detail=detail)
