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

Evidence combines in log-odds: the calibrated probability after the draft is the start, each score
adds weight · (2 · score - 1). Does not cover prompts, engines or time (`xnai.cascade.engine`).
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from xnai.cascade.handoff import failing
from xnai.cascade.python_source import normal_form
from xnai.cascade.routing import Rung
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
_OUTVOTED: Final = 1.3
"""Log-odds against a smaller tier's draft when a larger one writes another program. Of 1,212 such
drafts on the calibration requests 17 % were right, where they claimed 34 %."""
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
    """A draft came."""

    draft: Draft


@dataclass(frozen=True, kw_only=True, slots=True)
class CallFailed:
    """The tier could not answer."""

    error: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """How the request ends.

    Args:
        answer: index into `attempts`; None when no tier gave any draft.
        failures: tier name → error, of tiers that could not answer.
    """

    attempts: tuple[Attempt, ...]
    answer: int | None
    accepted: bool
    probability: float
    failures: Mapping[str, str] = field(default_factory=dict)


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
    """

    route: Route
    ladder: Mapping[str, Rung]
    calibration: Calibration
    checks: tuple[EvidenceKind, ...]
    exact: bool
    floor: float
    min_gain: float
    capped: bool

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


def climb(terms: Terms) -> Policy:
    """Decide one request step by step."""
    attempts: list[Attempt] = []
    failures: dict[str, str] = {}
    rung: Rung | None = terms.ladder[terms.route.plan[0]]
    while rung is not None:
        failed = yield from _stand_on(terms, rung, attempts)
        if failed is not None:
            failures[rung.name] = failed.error
        elif attempts[-1].verdict.action == "accept":
            return _ended(attempts, len(attempts) - 1, failures, accepted=True)
        rung = _next(terms, rung, attempts)
    return settle(attempts, failures, terms.floor)


def _next(terms: Terms, rung: Rung, attempts: Sequence[Attempt]) -> Rung | None:
    """The tier to climb to from `rung`, which gave no acceptable draft or none at all."""
    above = terms.above(rung.name)
    if attempts:
        last = attempts[-1]
        drafted = terms.ladder[last.draft.tier]
        worthy = terms.better(drafted, last.probability, max(_standings(attempts)))
        above = tuple(each for each in above if each in worthy)
    return above[0] if above else None


def _stand_on(
    terms: Terms, rung: Rung, attempts: list[Attempt]
) -> Generator[Step, Observation, CallFailed | None]:
    """Draw from one tier until its verdict is anything but `redraw`; appends to `attempts`."""
    lower = attempts[-1] if attempts else None
    for draw in range(rung.draws):
        # A packet can mislead: what failed with it is tried once more without.
        hand_over = lower is not None and draw == 0
        observed = yield Call(tier=rung.name, draw=draw, hand_over=hand_over)
        if isinstance(observed, CallFailed):
            return observed
        assert isinstance(observed, Drafted)
        evidence, probability = yield from _gather(terms, rung, observed.draft, attempts)
        newest = None if failing(evidence) else observed.draft
        standing = max(_standings(attempts, newest), default=0.0)
        verdict = _judge(terms, rung, evidence, probability, standing, lower, draws=draw + 1)
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
    terms: Terms, rung: Rung, draft: Draft, attempts: Sequence[Attempt]
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
        found = yield Check(kind=kind)
        assert isinstance(found, Evidence)
        evidence.append(found)
        if found.refutes:
            break
    return tuple(evidence), combine(prior, evidence)


def _judge(
    terms: Terms,
    rung: Rung,
    evidence: Sequence[Evidence],
    probability: float,
    standing: float,
    lower: Attempt | None,
    *,
    draws: int,
) -> Verdict:
    """Judge the newest draft.

    Args:
        standing: probability of the likeliest draft before this one.
        lower: the last draft of a tier below, if there was one.
    """
    above = terms.better(rung, probability, max(probability, standing))
    refutation = failing(evidence)
    # Where nobody is left who might do better, the answer stands unless it is refuted, hopeless, or
    # less likely than an earlier one.
    bar = rung.threshold if above else min(rung.threshold, max(terms.floor, standing))
    if not refutation and probability >= bar:
        alone = probability < rung.threshold and bool(terms.above(rung.name))
        reason = _why_accepted(evidence, probability, alone=alone)
        return Verdict(action="accept", probability=probability, reason=reason)
    reason = refutation or f"probability {probability:.2f} is under {bar:.2f}"
    if _redraw_pays(terms, rung, above, draws, lower):
        return Verdict(action="redraw", probability=probability, reason=reason)
    action: Literal["climb", "give_up"] = "climb" if above else "give_up"
    return Verdict(action=action, probability=probability, reason=reason)


def _redraw_pays(
    terms: Terms, rung: Rung, above: Sequence[Rung], draws: int, lower: Attempt | None
) -> bool:
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


def _why_accepted(evidence: Sequence[Evidence], probability: float, *, alone: bool) -> str:
    """Args: `alone`: it is under the threshold, but no tier above is likely to do better."""
    shown = [e.kind for e in evidence if e.score is not None and e.score >= 1 and e.weight > 0]
    passed = f", {', '.join(shown)} passed" if shown else ""
    stands = ", no tier above is likely to do better" if alone else ""
    return f"probability {probability:.2f}{passed}{stands}"


def _logprob_evidence(logprob: LogprobSummary, prior: float) -> Evidence:
    """Weight 0: the calibrated probability is where the log-odds start, not one more vote."""
    detail = f"mean {logprob.mean:.3f}, least {logprob.minimum:.2f}: right with p={prior:.2f}"
    return Evidence(kind="logprob", score=prior, detail=detail)


def settle(
    attempts: Sequence[Attempt],
    failures: Mapping[str, str],
    floor: float,
    *,
    because: str = "no tier above could do better",
) -> Outcome:
    """End a request in which nobody was accepted outright, or whose time ran out.

    The likeliest draft is the answer, of equal ones and of those below the floor the later.
    """
    if not attempts:
        return Outcome(attempts=(), answer=None, accepted=False, probability=0.0, failures=failures)
    standings = _standings(attempts)
    hopeless = floor if floor < 1 else 0.0  # probabilities below tell nothing apart
    best = max(
        range(len(attempts)), key=lambda i: (_passed(attempts[i]), max(standings[i], hopeless), i)
    )
    chosen = attempts[best]
    if standings[best]:  # nothing refutes it
        verdict = replace(chosen.verdict, probability=standings[best])
        chosen = replace(chosen, verdict=verdict)
    accepted = not failing(chosen.evidence) and chosen.probability >= floor
    if accepted and chosen.verdict.action != "accept":
        chosen = _relabelled(chosen, "accept", f"{because}; {chosen.verdict.reason}")
    kept = (*attempts[:best], chosen, *attempts[best + 1 :])
    return _ended(kept, best, failures, accepted=accepted)


def _ended(
    attempts: Sequence[Attempt], answer: int, failures: Mapping[str, str], *, accepted: bool
) -> Outcome:
    """The outcome; what the user's tests could not be run on is not accepted after all."""
    chosen = attempts[answer]
    lacking = next((e.detail for e in chosen.evidence if e.kind == "tests" and e.score is None), "")
    if accepted and lacking:
        chosen = _relabelled(chosen, "give_up", f"the tests were not run: {lacking}")
    return Outcome(
        attempts=(*attempts[:answer], chosen, *attempts[answer + 1 :]),
        answer=answer,
        accepted=accepted and not lacking,
        probability=chosen.probability,
        failures=failures,
    )


def _relabelled(attempt: Attempt, action: Literal["accept", "give_up"], reason: str) -> Attempt:
    return replace(attempt, verdict=replace(attempt.verdict, action=action, reason=reason))


def _standings(attempts: Sequence[Attempt], newest: Draft | None = None) -> list[float]:
    """How likely each draft is right by now; 0 of one that is refuted.

    Each larger tier that wrote another program since speaks against it, unless running it spoke.

    Args:
        newest: a draft that nothing refutes and that is not among the attempts yet.
    """
    unrefuted = [None if failing(a.evidence) else a.draft for a in attempts]
    return [
        sigmoid(
            logit(attempts[at].probability)
            - _OUTVOTED * _others(attempts[at], [*unrefuted[at + 1 :], newest])
        )
        if draft
        else 0.0
        for at, draft in enumerate(unrefuted)
    ]


def _others(attempt: Attempt, since: Sequence[Draft | None]) -> int:
    """The larger tiers that wrote another program."""
    code, tier = attempt.draft.code, attempt.draft.tier
    if not code or _passed(attempt)[1]:
        return 0
    written = [draft for draft in since if draft and draft.code and draft.tier != tier]
    return len({draft.tier for draft in written if normal_form(draft.code) != normal_form(code)})


def _passed(attempt: Attempt) -> tuple[bool, float]:
    """Unrefuted before refuted, then by share of executed checks passed."""
    ran = [
        e.score for e in attempt.evidence if e.kind in ("examples", "tests") and e.score is not None
    ]
    return not failing(attempt.evidence), min(ran) if ran else 0.0
