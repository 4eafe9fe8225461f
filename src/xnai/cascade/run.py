"""One request on its way up: follows the policy's steps, acting on each.

Covers drafts, checks, the end of the deadline and the events of one request. An engine that fails
is one more observation for the policy. Does not decide anything (`xnai.cascade.policy`), and leaves
talking to engines to `xnai.cascade.calls`.
"""

from __future__ import annotations

import math
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Protocol

from xnai.cascade.calls import Caller, Stopwatch
from xnai.cascade.drafting import DraftReader
from xnai.cascade.evidence import Examiner, read_code
from xnai.cascade.examples import find_examples
from xnai.cascade.handoff import make_handoff
from xnai.cascade.ladder import Tier
from xnai.cascade.paces import Paces
from xnai.cascade.policy import (
    Call,
    CallFailed,
    Check,
    Drafted,
    Judged,
    Observation,
    Policy,
    Step,
    Terms,
    climb,
    combine,
)
from xnai.cascade.settling import Outcome, settle
from xnai.cascade.timing import Timing
from xnai.core.chat import ChatRequest, Delta
from xnai.core.config import CascadeConfig
from xnai.core.errors import (
    BadRequest,
    DeadlineExceeded,
    EngineError,
    OverBudget,
    XnaiError,
)
from xnai.core.events import AttemptJudged, CallStarted, Emit, EvidenceFound, TokensDrawn
from xnai.core.events import CallFailed as CallFailedEvent
from xnai.core.guarantee import NO_RECORD, Record
from xnai.core.judgement import (
    Attempt,
    Draft,
    Evidence,
    EvidenceKind,
    Route,
    Trajectory,
    Verdict,
)
from xnai.core.ports import Calibration, EnginePool, Sandbox


class Parts(Protocol):
    """What a run is given to work with; see `xnai.cascade.engine.Cascade`."""

    @property
    def tiers(self) -> Sequence[Tier]: ...
    @property
    def pool(self) -> EnginePool: ...
    @property
    def calibration(self) -> Calibration: ...
    @property
    def sandbox(self) -> Sandbox: ...
    @property
    def settings(self) -> CascadeConfig: ...
    @property
    def run_s(self) -> float: ...
    @property
    def paces(self) -> Paces: ...
    @property
    def emit(self) -> Emit: ...
    @property
    def clock(self) -> Callable[[], float]: ...


@dataclass(kw_only=True)
class Run:
    """One request on its way up. The only mutable thing here, owned by one task.

    Args:
        record: how accepted answers turned out.
    """

    cascade: Parts
    request: ChatRequest
    route: Route
    started: float
    record: Record = NO_RECORD
    attempts: list[Attempt] = field(default_factory=list)
    n_calls: int = 0
    observation: Observation = None
    unjudged: Draft | None = None
    evidence: list[Evidence] = field(default_factory=list)
    failures: dict[str, str] = field(default_factory=dict)
    outcome: Outcome | None = None
    error: XnaiError | None = None
    watch: Stopwatch = field(init=False)
    caller: Caller = field(init=False)
    examiner: Examiner = field(init=False)
    terms: Terms = field(init=False)

    def __post_init__(self) -> None:
        self.watch = Stopwatch(
            clock=self.cascade.clock, started=self.started, deadline_s=self.request.deadline_s
        )
        self.caller = Caller(
            pool=self.cascade.pool,
            settings=self.cascade.settings,
            watch=self.watch,
            request=self.request,
            entry=self.route.features.entry,
            last_tier=self.route.plan[-1],
        )
        self.examiner = self._examiner()
        self.terms = self._terms()

    @property
    def live(self) -> bool:
        """Tokens go out as they come: the client named the tier and nothing is run on the draft."""
        return self.request.tier is not None and not self.terms.exact

    async def climb(self) -> AsyncGenerator[Delta, None]:
        """Follow the policy to its outcome."""
        policy = climb(self.terms)
        step: Step | None = next(policy)
        try:
            while step is not None:
                answer: Observation = None
                match step:
                    case Call():
                        # Closed here and now: a reader that goes away must not keep the lease.
                        async with aclosing(self._draft(step)) as drafting:
                            async for delta in drafting:
                                yield delta
                        answer = self.observation
                    case Check(kind=kind):
                        answer = await self._check(kind)
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

    def _out_of_time(self) -> Outcome:
        """The best draft so far answers; without one the deadline is the error.

        A draft that running could tell right from wrong, and that was not run, is shown but marked.
        """
        floor = self.terms.bar
        if self.unjudged is not None:
            self._judged(self._half_judged(self.unjudged))
            floor = math.inf if self.terms.exact else floor
        if not self.attempts:
            raise DeadlineExceeded(
                f"No tier had drafted an answer when the {self.request.deadline_s:.3g} s of this "
                "request ran out.",
                hint="Allow more time, or ask with a lower --max-tier.",
            ) from None
        return settle(
            self.attempts,
            self.failures,
            floor,
            hopeless=self.terms.floor,
            because="time ran out",
        )

    def _half_judged(self, draft: Draft) -> Attempt:
        start = self.terms.calibration.after_draft(draft.model, self.route.features, draft.logprob)
        verdict = Verdict(
            action="give_up",
            probability=combine(start, self.evidence),
            reason="not every check was made",
        )
        evidence = self.terms.with_record(tuple(self.evidence))
        return Attempt(draft=draft, evidence=evidence, verdict=verdict)

    def paid_for(self) -> tuple[Attempt, ...]:
        """The drafts so far, also the one that is still being checked."""
        if self.unjudged is None:
            return tuple(self.attempts)
        return (*self.attempts, self._half_judged(self.unjudged))

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
        if self.error is None:
            return EngineError("No tier of the plan could answer.")
        *before, _ = self.failures.items()
        told = [f"Before that {tier} failed: {why}" for tier, why in before]
        if self.route.private:
            told.append(f"Nobody beyond this machine was asked: {self.route.private}.")
        return self.error.saying(" ".join([self.error.message, *told]))

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
            checks=self.examiner.kinds(),
            exact=self.examiner.exact,
            floor=self.cascade.settings.floor,
            min_gain=self.cascade.settings.min_gain,
            capped=self.request.sampling.max_tokens is not None,
            quality=self.request.quality,
            timing=Timing(
                target_s=self.request.latency_target_s,
                calls=self.route.seconds,
                checks=dict(self.cascade.paces.checks),
            ),
            record=self.record,
        )

    def _tier(self, name: str) -> Tier:
        return next(tier for tier in self.cascade.tiers if tier.rung.name == name)

    async def _draft(self, call: Call) -> AsyncGenerator[Delta, None]:
        """Run one draft; leaves a `Drafted` or a `CallFailed` in `self.observation`."""
        tier = self._tier(call.tier)
        packet = make_handoff(self.request, self.route, self.attempts) if call.hand_over else None
        self.n_calls += 1
        self._emit_started(tier)
        try:
            reader = self.caller.reader(tier)
            drawn = {a.draft.prompt_sha256 for a in self.attempts if a.draft.tier == call.tier}
            drafting = self.caller.draft(tier, reader, draw=call.draw, handoff=packet, drawn=drawn)
            async with aclosing(drafting) as stream:
                async for delta in stream:
                    reader.read(delta)
                    self._emit_progress(reader)
                    if self.live and (delta.text or delta.logprobs):
                        yield Delta(text=delta.text, logprobs=delta.logprobs)
            self.unjudged = read_code(reader.draft(), self.route.features)
            self.evidence = []
            self.observation = Drafted(draft=self.unjudged, at_s=self.watch.elapsed_s)
        except (EngineError, OverBudget, BadRequest) as error:
            self.error = error
            self.failures[call.tier] = error.message
            self.observation = CallFailed(error=error.message, at_s=self.watch.elapsed_s)
            self.cascade.emit(
                CallFailedEvent(
                    request_id=self.request.id,
                    attempt=self.n_calls,
                    tier=call.tier,
                    error=error.message,
                )
            )

    async def _check(self, kind: EvidenceKind) -> Evidence:
        assert isinstance(self.observation, Drafted)
        draft = self.observation.draft
        with self.watch.waiting():
            if kind == "critique":
                evidence = await self.caller.critique(self._tier(draft.tier), draft)
            else:
                earlier = [attempt.draft for attempt in self.attempts]
                evidence = await self.examiner.examine(kind, draft, earlier)
        self.evidence.append(evidence)
        self.cascade.emit(
            EvidenceFound(request_id=self.request.id, attempt=self.n_calls, evidence=evidence)
        )
        return evidence

    def _judged(self, attempt: Attempt) -> Delta:
        self.attempts.append(attempt)
        self.unjudged = None
        self.cascade.emit(
            AttemptJudged(request_id=self.request.id, attempt=self.n_calls, record=attempt)
        )
        verdict = attempt.verdict
        return Delta(reasoning=f"{attempt.draft.tier}: {verdict.action}, {verdict.reason}\n")

    def _emit_started(self, tier: Tier) -> None:
        self.cascade.emit(
            CallStarted(
                request_id=self.request.id,
                attempt=self.n_calls,
                tier=tier.rung.name,
                model=tier.rung.model,
            )
        )

    def _emit_progress(self, reader: DraftReader) -> None:
        self.cascade.emit(
            TokensDrawn(
                request_id=self.request.id,
                attempt=self.n_calls,
                n_tokens=reader.n_tokens,
                elapsed_s=reader.elapsed_s,
            )
        )
