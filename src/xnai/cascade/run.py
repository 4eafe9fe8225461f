"""One request on its way up: follows the policy's steps to its end, in time or not.

Covers the end of the deadline, what is streamed, and the record. Does not decide anything
(`xnai.cascade.policy`, `xnai.cascade.patterns`), and leaves making steps to `xnai.cascade.acting`.
"""

from __future__ import annotations

import math
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Final

from xnai.cascade.acting import Acting, Parts, Unjudged
from xnai.cascade.calls import Caller, Stopwatch
from xnai.cascade.evidence import Examiner
from xnai.cascade.examples import find_examples
from xnai.cascade.patterns import PATTERNS
from xnai.cascade.progress import combine
from xnai.cascade.settling import Outcome, settle
from xnai.cascade.steps import (
    Call,
    CallFailed,
    Check,
    Compare,
    Drafted,
    Judged,
    Observation,
    Policy,
    Step,
    Together,
)
from xnai.cascade.terms import Terms
from xnai.cascade.timing import Timing
from xnai.core.chat import ChatRequest, Delta, Pattern
from xnai.core.errors import DeadlineExceeded, EngineError, XnaiError
from xnai.core.events import AttemptJudged
from xnai.core.guarantee import NO_RECORD, Record
from xnai.core.judgement import Attempt, Route, Trajectory, Verdict

_DRAW_AGAIN: Final[frozenset[Pattern]] = frozenset({"verify_loop", "voting"})
"""Patterns by which a single tier may be asked more than once, though nothing is run."""


@dataclass(kw_only=True)
class Run:
    """One request on its way up. What changes is here and in `acting`, owned by one task.

    Args:
        record: how accepted answers turned out.
        before: drafts of an earlier request that this one is to better.
    """

    cascade: Parts
    request: ChatRequest
    route: Route
    started: float
    record: Record = NO_RECORD
    before: tuple[Attempt, ...] = ()
    outcome: Outcome | None = None
    watch: Stopwatch = field(init=False)
    acting: Acting = field(init=False)
    terms: Terms = field(init=False)

    def __post_init__(self) -> None:
        self.watch = Stopwatch(
            clock=self.cascade.clock, started=self.started, deadline_s=self.request.deadline_s
        )
        caller = Caller(
            pool=self.cascade.pool,
            settings=self.cascade.settings,
            watch=self.watch,
            request=self.request,
            entry=self.route.features.entry,
            last_tier=self.route.plan[-1],
        )
        self.acting = Acting(
            cascade=self.cascade,
            request=self.request,
            route=self.route,
            watch=self.watch,
            caller=caller,
            examiner=self._examiner(),
            before=self.before,
        )
        self.terms = self._terms()

    @property
    def live(self) -> bool:
        """Tokens go out as they come: the client named the tier, which drafts but once."""
        once = self.route.pattern not in _DRAW_AGAIN and not self.terms.exact
        return self.request.tier is not None and once

    async def climb(self) -> AsyncGenerator[Delta, None]:
        """Follow the policy to its outcome."""
        policy = PATTERNS[self.route.pattern](self.terms)
        step: Step | None = next(policy)
        try:
            while step is not None:
                answer: Observation = None
                match step:
                    case Call():
                        self._foresee(step.tier)
                        # Closed here and now: a reader that goes away must not keep the lease.
                        async with aclosing(self.acting.draft(step)) as drafting:
                            async for piece in drafting:
                                if isinstance(piece, Drafted | CallFailed):
                                    answer = piece
                                elif self.live and (piece.text or piece.logprobs):
                                    yield Delta(text=piece.text, logprobs=piece.logprobs)
                    case Check():
                        answer = await self.acting.check(step)
                    case Compare():
                        answer = await self.acting.compare(step)
                    case Together():
                        answer = await self.acting.together(step)
                    case Judged(attempt=attempt):
                        yield self._judged(attempt)
                step = self._advance(policy, answer)
        except TimeoutError:
            self.outcome = self._out_of_time()

    def _advance(self, policy: Policy, answer: Observation) -> Step | None:
        try:
            return policy.send(answer)
        except StopIteration as stop:
            self.outcome = stop.value
            return None

    def _foresee(self, tier: str) -> None:
        """Have the next tier of this machine brought near while this one drafts."""
        above = next((rung for rung in self.terms.above(tier) if not rung.cloud), None)
        if above is not None:
            self.cascade.foresee(above.model, self.terms.climbs(tier))

    def _out_of_time(self) -> Outcome:
        """The best draft so far answers; without one the deadline is the error.

        A draft that running could tell right from wrong, and that was not run, is shown but marked.
        """
        floor = self.terms.bar
        for each in tuple(self.acting.unjudged):
            self._judged(self._half_judged(each))
            floor = math.inf if self.terms.exact else floor
        attempts = self.acting.attempts
        if not attempts:
            raise DeadlineExceeded(
                f"No tier had drafted an answer when the {self.request.deadline_s:.3g} s of this "
                "request ran out.",
                hint="Allow more time, or ask with a lower --max-tier.",
            ) from None
        return settle(
            attempts,
            self.acting.failures,
            floor,
            hopeless=self.terms.floor,
            because="time ran out",
        )

    def _half_judged(self, unjudged: Unjudged) -> Attempt:
        draft, evidence = unjudged.draft, tuple(unjudged.evidence)
        start = self.terms.calibration.after_draft(draft.model, self.route.features, draft.logprob)
        verdict = Verdict(
            action="give_up",
            probability=combine(start, evidence),
            reason="not every check was made",
        )
        evidence = self.terms.with_record(evidence)
        return Attempt(draft=draft, evidence=evidence, verdict=verdict)

    def paid_for(self) -> tuple[Attempt, ...]:
        """The drafts so far, also those that are still being checked."""
        waiting = map(self._half_judged, self.acting.unjudged)
        return (*self.acting.attempts, *waiting)

    @property
    def failures(self) -> Mapping[str, str]:
        """Tier name → why it could not answer."""
        return self.acting.failures

    def trajectory(self) -> Trajectory:
        """The record of the finished request.

        Raises:
            XnaiError: no tier gave any draft; the last one's reason, then those of the others.
        """
        assert self.outcome is not None
        if self.outcome.answer is None:
            raise self._nobody_answered()
        elapsed = self.watch.elapsed_s
        return Trajectory(
            request_id=self.request.id,
            route=self.route,
            attempts=self.outcome.attempts,
            failures=self.outcome.failures,
            answer=self.outcome.attempts[self.outcome.answer].draft,
            accepted=self.outcome.accepted,
            probability=self.outcome.probability,
            elapsed_s=elapsed,
            overhead_s=elapsed - self.watch.busy_s,
            private=self.route.private,
            hurried=self.route.hurried or self.outcome.hurried,
        )

    def _nobody_answered(self) -> XnaiError:
        if self.acting.error is None:
            return EngineError("No tier of the plan could answer.")
        *before, _ = self.acting.failures.items()
        told = [f"Before that {tier} failed: {why}" for tier, why in before]
        if self.route.private:
            told.append(f"Nobody beyond this machine was asked: {self.route.private}.")
        error = self.acting.error
        return error.saying(" ".join([error.message, *told]))

    def _examiner(self) -> Examiner:
        features = self.route.features
        return Examiner(
            request=self.request,
            features=features,
            # The route counted them: where there were none, a long text is not searched again.
            examples=find_examples(self.request.last_user_text) if features.n_examples else (),
            sandbox=self.cascade.sandbox,
            timeout_s=self.cascade.run_s,
        )

    def _terms(self) -> Terms:
        return Terms(
            route=self.route,
            ladder={tier.rung.name: tier.rung for tier in self.cascade.tiers},
            calibration=self.cascade.calibration,
            checks=self.acting.examiner.kinds(),
            exact=self.acting.examiner.exact,
            floor=self.cascade.settings.floor,
            capped=self.request.sampling.max_tokens is not None,
            quality=self.request.quality,
            timing=Timing(
                target_s=self.request.latency_target_s,
                calls=self.route.seconds,
                checks=dict(self.cascade.paces.checks),
            ),
            record=self.record,
            runs_alike=self.acting.examiner.runs_alike,
            handed=bool(self.before),
        )

    def _judged(self, attempt: Attempt) -> Delta:
        acting, draft = self.acting, attempt.draft
        acting.attempts.append(attempt)
        acting.unjudged = [each for each in acting.unjudged if each.draft is not draft]
        number = acting.number(draft)
        self.cascade.emit(AttemptJudged(request_id=self.request.id, attempt=number, record=attempt))
        verdict = attempt.verdict
        return Delta(reasoning=f"{attempt.draft.tier}: {verdict.action}, {verdict.reason}\n")
