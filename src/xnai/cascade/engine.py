"""The cascade: a `ChatModel` made of `ChatModel`s. `Run` acts; `xnai.cascade.policy` decides.

A judged draft is not streamed as content, since its words may be withdrawn: progress goes out as
reasoning, the accepted answer as content at once. A request that names its tier streams live. Every
request is recorded, also one that ends in an error; an answer goes out before its record, and a
record that fails costs no answer.
"""

from __future__ import annotations

import time
from asyncio import CancelledError
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from functools import partial

from anyio import CancelScope

from xnai.cascade.checks.static import python_problem
from xnai.cascade.conducting import Conductor, conducted
from xnai.cascade.conversations import NOBODY, Answered, Conversations
from xnai.cascade.handoff import sent_back
from xnai.cascade.ladder import NO_DOMAINS, Aim, ByDomain, Tier, decide_plan, larger, starts
from xnai.cascade.lots import Lot, arm, draw, undrawn
from xnai.cascade.paces import Paces, nobody_ahead
from xnai.cascade.python_source import holds_tests
from xnai.cascade.recording import Records, SoFar
from xnai.cascade.routing import Begin
from xnai.cascade.run import Run
from xnai.cascade.spending import Spending
from xnai.core.chat import ChatRequest, Delta, Usage
from xnai.core.config import CascadeConfig
from xnai.core.errors import BadRequest, XnaiError
from xnai.core.events import Emit, RouteDecided
from xnai.core.experience import words_asked
from xnai.core.giving_up import interruption
from xnai.core.guarantee import NO_RECORD, Guarantee, Record
from xnai.core.judgement import AnswerDelta, Attempt, Choice, Route, Trajectory, Unwanted
from xnai.core.ports import Calibration, EnginePool, Privacy, Recorder, Sandbox


def _one_after_the_other(models: Sequence[str]) -> bool:
    """No models are asked at the same time."""
    return False


def _unprepared(model: str, probability: float) -> None:
    """Nothing is brought near."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Cascade:
    """Answers each request with the smallest tier whose answer can be shown to be good.

    Args:
        tiers: smallest first.
        run_s: how long executed code may take, seconds.
        chosen: request id → the calibration that decides it, where that is not the same for every
            request; instead of `calibration`.
        cloud_first: tiers that are not on this machine are asked before the others, not after.
        by_domain: what is known of domains, and who answers which.
        conductor: the router model; None where no tier has `role: router`.
        privacy: None where every tier is on this machine, so that nothing can leave it.
        emit: told of every event, in order; must not block.
        recorder: None keeps nothing.
        paces: told of every event by whoever hands over `emit`.
        guarantee: how accepted answers turned out; asked under a quality only. None where nobody
            knows.
        room: whether these models may be asked at the same time.
        ahead: calls of a model that one more would wait for.
        spending: None where there is no budget.
        foresee: is told of a model that may be asked for next, and how likely that is.
        manner: how its engines are set, where that may change what they say.
        clock: seconds, monotonic.
    """

    tiers: Sequence[Tier]
    pool: EnginePool
    calibration: Calibration
    sandbox: Sandbox
    settings: CascadeConfig
    run_s: float
    emit: Emit
    recorder: Recorder | None = None
    chosen: Callable[[str], Calibration] | None = None
    cloud_first: bool = False
    by_domain: ByDomain = NO_DOMAINS
    conductor: Conductor | None = None
    privacy: Privacy | None = None
    conversations: Conversations = field(default_factory=Conversations)
    paces: Paces = field(default_factory=Paces)
    guarantee: Guarantee | None = None
    room: Callable[[Sequence[str]], bool] = _one_after_the_other
    ahead: Callable[[str], float] = nobody_ahead
    spending: Spending | None = None
    foresee: Callable[[str, float], None] = _unprepared
    manner: str = ""
    clock: Callable[[], float] = time.monotonic

    def chat(self, request: ChatRequest) -> AsyncGenerator[Delta]:
        """Climb until a draft is accepted; the last delta is an `AnswerDelta`.

        Raises:
            BadRequest: see `decide_plan`; or the tests cannot be run, or the prompt fits no tier.
            EngineError, OverBudget: no tier of the plan could answer at all.
            DeadlineExceeded: time ran out before there was any draft.
        """
        return self._answer(request, None)

    def escalate(self, request: ChatRequest, unwanted: Unwanted) -> AsyncGenerator[Delta]:
        """As `chat`, from the tier above those that drafted what is unwanted; see `Ladder`.

        That tier is asked with the packet, whatever its draft is expected to bring. From there on
        it is a climb as any other, whose record holds the new drafts only.

        Args:
            request: without a tier, a lower bound or a latency target: it begins where that is
                decided by what was drafted.

        Raises:
            BadRequest: no tier is larger; or as for `chat`.
            EngineError, OverBudget, DeadlineExceeded: as for `chat`.
        """
        return self._answer(request, unwanted)

    async def _answer(
        self, request: ChatRequest, unwanted: Unwanted | None
    ) -> AsyncGenerator[Delta]:
        started, run = self.clock(), None
        try:
            request = await self._kept_private(request)
            run = await self._begin(request, started, await self._record(request), unwanted)
            async with aclosing(run.climb()) as progress:
                async for delta in progress:
                    handed_over = self.clock()
                    yield delta
                    run.watch.busy_s += self.clock() - handed_over
            trajectory = run.trajectory()
            self._remember(trajectory)
        except XnaiError as error:
            await self._records.failed(request, error, _so_far(run), self.clock() - started)
            await self._pay(request, _so_far(run).attempts)
            raise
        except (CancelledError, GeneratorExit) as end:
            took_s = self.clock() - started
            await self._records.failed(request, interruption(end), _so_far(run), took_s)
            await self._pay(request, _so_far(run).attempts)
            raise
        try:
            yield last_delta(trajectory, streamed=run.live)
        finally:  # also where nobody asks for more
            await self._records.answered(request, trajectory)
            await self._pay(request, trajectory.attempts)

    async def _pay(self, request: ChatRequest, attempts: Sequence[Attempt]) -> None:
        """A request that names its tier is not routed, and spends nothing of the budget."""
        if self.spending is not None and request.tier is None:
            with CancelScope(shield=True):
                await self.spending.pay(attempts)

    @property
    def _base(self) -> float:
        return self.settings.min_gain if self.spending is None else self.spending.base

    @property
    def _records(self) -> Records:
        return Records(recorder=self.recorder, emit=self.emit)

    def _remember(self, trajectory: Trajectory) -> None:
        if trajectory.accepted:
            answer = trajectory.answer
            told = Answered(tier=answer.tier, request_id=trajectory.request_id)
            self.conversations.remember(answer.text, answer.tool_calls, told)

    async def _record(self, request: ChatRequest) -> Record:
        if self.guarantee is None or request.quality is None:
            return NO_RECORD
        return await self.guarantee.now()

    async def _begin(
        self, request: ChatRequest, started: float, record: Record, unwanted: Unwanted | None
    ) -> Run:
        if request.tests is not None:
            self._refuse_what_cannot_be_run(request.tests)
        decided = self._decided(request)
        before: tuple[Attempt, ...] = ()
        if unwanted is None:
            route = await decided._route(request)
        else:
            route, before = decided._upward(request, unwanted), sent_back(unwanted)
        self.emit(RouteDecided(request_id=request.id, route=route))
        run = Run(
            cascade=decided,
            request=request,
            route=route,
            started=started,
            record=record,
            before=before,
        )
        run.watch.busy_s += route.advice.elapsed_s if route.advice else 0.0
        return run

    async def decide(self, request: ChatRequest) -> Route:
        """Where the request would start, and why; at most the router model is asked.

        What makes it private is remembered, as it is where it is answered.

        Raises:
            BadRequest: see `decide_plan`; or there is no router model, and one is to decide.
        """
        request = await self._kept_private(request)
        before = self.conversations.before(request)
        return await self._decided(request)._planned(request, before)

    def _upward(self, request: ChatRequest, unwanted: Unwanted) -> Route:
        """The plan from the tier above those that drafted, which is asked in any case."""
        drafted = {attempt.draft.tier for attempt in unwanted.attempts}
        request = replace(request, min_tier=larger(self.tiers, drafted))
        decide = self._decider(request, NOBODY)
        first = starts(request, self.tiers, decide().features.domain)[0][0]
        why = f"{first}: asked with the drafts of request {unwanted.request_id}, sent back"
        route = decide(begin=Begin(tier=first, because=why))
        return replace(
            route,
            plan=(first, *(name for name in route.plan if name != first)),
            pattern="coarse_to_fine",
            # Who says what is wrong has corrected the answer; who only wants more has not.
            follows=unwanted.request_id if unwanted.because else "",
            features=replace(route.features, complains=bool(unwanted.because)),
        )

    async def _kept_private(self, request: ChatRequest) -> ChatRequest:
        if self.privacy is None:
            return request
        return replace(request, private=await self.privacy.reason(request))

    async def _planned(self, request: ChatRequest, before: Answered) -> Route:
        decide = self._decider(request, before)
        route = decide()
        if (request.router or self.settings.router) != "conductor":
            return route
        return await conducted(
            self.conductor,
            request,
            route,
            starts(request, self.tiers, route.features.domain),
            before=before.tier,
            by_domain=self.by_domain,
            again=lambda begin: decide(begin=begin),
        )

    def _decider(self, request: ChatRequest, before: Answered) -> Callable[..., Route]:
        """`decide_plan` for a request, as this ladder is set."""
        return partial(
            decide_plan,
            request,
            self.tiers,
            self.calibration,
            can_run=self.sandbox.grade != "none",
            cloud_first=self.cloud_first,
            before=before.tier,
            by_domain=self.by_domain,
            paces=self.paces.now(
                {tier.rung.name: tier.rung.model for tier in self.tiers}, self.ahead
            ),
            pattern=self.settings.pattern,
            aim=Aim(objective=self.settings.objective, base=self._base),
        )

    async def _route(self, request: ChatRequest) -> Route:
        before = self.conversations.before(request)
        route = await self._planned(request, before)
        # What comes of a plan under another pattern says little about the plan.
        if request.tier is not None or route.pattern != "coarse_to_fine":
            return route
        lot = self._lot(request, route, sticks=bool(before.tier))
        if lot.plan != route.plan:
            told = f"begins with {lot.plan[0]} by lot, so that it is seen what comes of that"
            route = replace(route, plan=lot.plan, reasons=(*route.reasons, told))
        choice = Choice(
            arm=arm(lot.plan),
            propensities=lot.propensities,
            version=self.calibration.version,
            router="conductor" if route.advice and not route.advice.fault else "learned",
        )
        return replace(route, choice=choice, follows=before.request_id)

    def _lot(self, request: ChatRequest, route: Route, *, sticks: bool) -> Lot:
        """Another plan for few requests, and for none that has a wish or a conversation to keep."""
        wishes = request.quality is not None or request.latency_target_s is not None
        if wishes or sticks or route.advice or not self.settings.explore:
            return undrawn(route.plan)
        return draw(
            request.id,
            route.plan,
            [name for name, _ in starts(request, self.tiers, route.features.domain)],
            [tier.rung.name for tier in self.tiers],
            share=self.settings.explore,
        )

    def _decided(self, request: ChatRequest) -> Cascade:
        """The same, with the calibration that decides this request."""
        decides = self.calibration if self.chosen is None else self.chosen(request.id)
        about = decides.about(words_asked(request.last_user_text))
        return replace(self, calibration=about, chosen=None)

    def _refuse_what_cannot_be_run(self, tests: str) -> None:
        if self.sandbox.grade == "none":
            raise BadRequest(
                "The tests cannot be run: there is no sandbox here.",
                hint="`xnai doctor` says what it needs. Without tests the request can be answered.",
            )
        if problem := python_problem(tests):
            raise BadRequest(f"The tests cannot be run: {problem}")
        if not holds_tests(tests):
            raise BadRequest(
                "The test file holds no tests.",
                hint="Write `assert f(1) == 2` lines, test_… functions or unittest classes.",
            )


def _so_far(run: Run | None) -> SoFar:
    if run is None:
        return SoFar()
    return SoFar(route=run.route, attempts=run.paid_for(), failures=run.failures)


def last_delta(trajectory: Trajectory, *, streamed: bool) -> AnswerDelta:
    """The end of an answer, with the text where it was not `streamed` before."""
    answer = trajectory.answer
    return AnswerDelta(
        text="" if streamed else answer.text,
        logprobs=() if streamed else answer.tokens,
        tool_calls=answer.tool_calls,
        usage=_total_usage(trajectory),
        finish=answer.finish,
        stopped_by=answer.stopped_by,
        trajectory=trajectory,
    )


def _total_usage(trajectory: Trajectory) -> Usage:
    """Every discarded draft is paid for, every critique, and what the router model said."""
    calls = [attempt.draft.usage for attempt in trajectory.attempts]
    calls += [e.usage for attempt in trajectory.attempts for e in attempt.evidence if e.usage]
    calls += [trajectory.route.advice.usage] if trajectory.route and trajectory.route.advice else []
    return Usage(
        prompt_tokens=sum(u.prompt_tokens for u in calls),
        completion_tokens=sum(u.completion_tokens for u in calls),
        cached_tokens=sum(u.cached_tokens for u in calls),
        cost=sum(u.cost for u in calls),
    )
