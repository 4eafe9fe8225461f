"""Asks the router model where a request starts; whatever goes wrong costs the request nothing.

Covers the lease, the time it may take, and when it is not asked at all. The form of its answer is
the business of `xnai.cascade.conductor`, the plan that follows of `xnai.cascade.routing`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import anyio

from xnai.cascade.calls import close
from xnai.cascade.conductor import compose_question, first_tier, read_answer
from xnai.cascade.drafting import DraftReader
from xnai.cascade.ladder import ByDomain
from xnai.cascade.routing import Begin
from xnai.core.chat import ChatRequest
from xnai.core.config import Role
from xnai.core.errors import BadRequest, XnaiError
from xnai.core.judgement import Advice, Route
from xnai.core.ports import EnginePool

DEADLINE_SHARE: Final = 0.25
"""Of a request's deadline: what is left has to do for the answer."""
_UNTOLD: Final = 0.5
"""Taken for what the model claims where its engine gives no log-probabilities."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Conductor:
    """A router model and the terms on which it is heard.

    Args:
        tier: that it runs.
        system: what it is told before the request.
        timeout_s: longest that it is waited for, seconds, loading included.
        min_confidence: calibrated probability from which on its decision counts.
        calibrated: from what it claims to the probability that it is right.
        clock: seconds, monotonic.
    """

    model: str
    tier: str
    pool: EnginePool
    system: str
    timeout_s: float
    min_confidence: float
    calibrated: Callable[[float], float]
    clock: Callable[[], float] = time.monotonic

    async def advise(self, request: ChatRequest) -> Advice:
        """What it says of a request; never fails: its `fault` says why it does not count."""
        began, limit_s = self.clock(), self._limit_s(request)
        reader = DraftReader(tier="", model=self.model, clock=self.clock, keep_tokens=True)
        try:
            with anyio.fail_after(limit_s):
                await self._listen(request, reader)
            draft = reader.draft()
            advice = self._weighed(read_answer(draft.text, draft.tokens, self.model))
        except TimeoutError:
            fault = f"it had not decided after {limit_s:g} s"
            advice = Advice(model=self.model, fault=fault)
        except XnaiError as error:
            advice = Advice(model=self.model, fault=error.message)
        took_s = self.clock() - began
        return replace(advice, tier=self.tier, elapsed_s=took_s, usage=reader.draft().usage)

    def _limit_s(self, request: ChatRequest) -> float:
        if request.deadline_s is None:
            return self.timeout_s
        return min(self.timeout_s, DEADLINE_SHARE * request.deadline_s)

    async def _listen(self, request: ChatRequest, reader: DraftReader) -> None:
        async with self.pool.lease(self.model) as engine:
            answer = engine.chat(compose_question(request, self.system))
            try:
                async for delta in answer:
                    reader.read(delta)
            finally:
                await close(answer)

    def _weighed(self, advice: Advice) -> Advice:
        """With its confidence, and with a fault where that is too low."""
        if advice.fault:
            return advice
        claimed = _UNTOLD if advice.claimed is None else advice.claimed
        confidence = self.calibrated(claimed)
        fault = ""
        if confidence < self.min_confidence:
            fault = (
                f"it says {advice.complexity} and is right with p={confidence:.2f}, below "
                f"{self.min_confidence:g}"
            )
        return replace(advice, confidence=confidence, fault=fault)


async def conducted(
    conductor: Conductor | None,
    request: ChatRequest,
    learned: Route,
    starts: Sequence[tuple[str, Role]],
    *,
    before: str,
    by_domain: ByDomain,
    again: Callable[[Begin], Route],
) -> Route:
    """The route as the router model wants it; the learned one wherever that has nothing to say.

    Args:
        conductor: None where no tier has `role: router`.
        starts: name and role of the tiers that the plan may begin with, smallest first.
        before: the tier whose answer the conversation goes on from; empty where there is none.
        by_domain: a domain that has a tier of its own is not asked about.
        again: plans with another beginning.

    Raises:
        BadRequest: the request itself asks for a router model, and there is none.
    """
    if conductor is None:
        if request.router is not None:
            raise BadRequest(
                "There is no router model to ask.",
                hint="Give a tier of this machine `role: router`, or leave `router` out.",
            )
        return _told(learned, "there is no router model: the learned router decides")
    if reason := _needless(request, learned, starts, before, by_domain):
        return _told(learned, f"{conductor.model} was not asked where to begin: {reason}")
    advice = await conductor.advise(request)
    if advice.fault:
        why = f"{conductor.model} was asked where to begin and does not count: {advice.fault}"
        return replace(_told(learned, f"{why}; the learned router decides"), advice=advice)
    assert advice.level is not None
    tier = first_tier(advice.level, starts)
    because = (
        f"{tier}: asked first, since {conductor.model} calls the request {advice.complexity} "
        f"({advice.level}), right with p={advice.confidence:.2f}"
    )
    return replace(again(Begin(tier=tier, because=because)), advice=advice)


def _needless(
    request: ChatRequest,
    learned: Route,
    starts: Sequence[tuple[str, Role]],
    before: str,
    by_domain: ByDomain,
) -> str:
    """Why the router model need not be asked; empty where it has something to decide."""
    if len(starts) < 2:
        return "there is one tier to begin with"
    if before and learned.plan[0] == before:
        return f"the conversation stays with {before}"
    if learned.plan[0] not in dict(starts):
        return "the cloud is asked first"
    if request.latency_target_s is not None:
        return "a latency target is planned for by what was measured"
    preferred = by_domain.preferences.get(learned.features.domain)
    if preferred is not None and learned.plan[0] == preferred.primary:
        return f"{learned.features.domain} has a tier of its own"
    if request.suffix is not None:
        return "a gap in a text is no request in words"
    return ""


def _told(route: Route, reason: str) -> Route:
    return replace(route, reasons=(*route.reasons, reason))
