"""From a decoded request to whoever answers it: a name becomes a tier or the cascade.

Covers whom a request goes to, how many tokens a prompt has, and what is told about an answer
(headers and the `xnai` extension). Does not cover the wire (`xnai.server.reply`).
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from xnai.core.chat import ChatModel, ChatRequest, Delta
from xnai.core.errors import XnaiError
from xnai.core.giving_up import Reading
from xnai.core.judgement import Attempt, CacheOutcome, Compression, Trajectory
from xnai.core.ports import KeepingPool
from xnai.server.dialect import Asked
from xnai.server.offer import AUTO, PRIVATE, Manner, Offer
from xnai.server.wire import SHOWN_CHARS, BadField


@dataclass(frozen=True, kw_only=True, slots=True)
class Gateway:
    """Answers what the dialects decoded.

    Args:
        cascade: answers what names no tier, and what is to be judged: by tests, a quality or a
            pattern.
        direct: answers what names its tier.
        pool: where prompts are counted, and models are kept.
        deadline_s, latency_target_s: of requests that have none of their own; None for none.
    """

    cascade: ChatModel
    direct: ChatModel
    pool: KeepingPool
    offer: Offer
    deadline_s: float | None = None
    latency_target_s: float | None = None

    def request(self, asked: Asked, *, private: str = "") -> ChatRequest:
        """The request as it goes to the cascade.

        Args:
            private: why it must stay on this machine, where more than its body says so.

        Raises:
            UnknownName: nothing is offered under the name asked for.
            BadField: a bound of the ladder is no tier.
        """
        for bound in ("min_tier", "max_tier"):
            named = getattr(asked.request, bound)
            if named is not None and named not in self.offer.tiers:
                raise BadField(
                    f"`xnai.{bound}`: there is no tier {named[:SHOWN_CHARS]!r}.",
                    field=f"xnai.{bound}",
                    hint=f"Name one of: {', '.join(self.offer.tiers)}.",
                )
        request = _in_manner(asked.request, self.offer.manner(asked.model))
        tier = self.offer.tier(asked.model) or request.tier
        if self.offer.is_private(asked.model):
            private = f"asked of {PRIVATE}"
        private = private or request.private
        deadline_s = _first(request.deadline_s, self.deadline_s)
        target_s = _first(request.latency_target_s, self.latency_target_s)
        known = (request.tier, request.private, request.deadline_s, request.latency_target_s)
        if (tier, private, deadline_s, target_s) == known:
            return request
        return replace(
            request,
            tier=tier,
            private=private,
            deadline_s=deadline_s,
            latency_target_s=target_s,
        )

    def answer(
        self, request: ChatRequest, *, load: bool, waited_s: float, keep_s: float | None
    ) -> AsyncGenerator[Delta]:
        """Answer; see `ChatModel.chat`.

        Args:
            request: as `request` gave it.
            load: have its model ready, or gone where `keep_s` is 0, and answer nothing.
            waited_s: taken off its deadline and its latency target.
            keep_s: how long its model stays in memory afterwards; see `KeepingPool.keep`. None
                leaves that as it is, and so does the cascade, which has no one model.
        """
        if request.deadline_s is not None or request.latency_target_s is not None:
            request = replace(
                request,
                deadline_s=_left(request.deadline_s, waited_s),
                latency_target_s=_left(request.latency_target_s, waited_s),
            )
        deltas = self._load(request, keep_s) if load else self._model(request).chat(request)
        assert isinstance(deltas, AsyncGenerator)  # closing it is what cancels the work behind it
        if request.tier is None or keep_s is None:
            return deltas
        return self._kept(deltas, self.offer.tiers[request.tier], keep_s)

    def foretold(self, request: ChatRequest) -> list[tuple[bytes, bytes]]:
        """The headers that hold whatever becomes of an answer: who gives it, where that was named.

        Args:
            request: as `request` gave it.
        """
        tier = request.tier
        return _written({"tier": tier, "model": self.offer.tiers[tier]}) if tier else []

    def _model(self, request: ChatRequest) -> ChatModel:
        wishes = (request.tests, request.quality, request.pattern)
        wants_verdict = any(wish is not None for wish in wishes)
        judged = request.tier is None or wants_verdict
        return self.cascade if judged else self.direct

    async def _kept(
        self, deltas: AsyncGenerator[Delta], model: str, keep_s: float
    ) -> AsyncGenerator[Delta]:
        try:
            async with Reading(deltas):
                async for delta in deltas:
                    if delta.finish is not None:  # told before the client can ask what holds
                        self.pool.keep(model, keep_s)
                    yield delta
        finally:
            self.pool.keep(model, keep_s)

    async def _load(self, request: ChatRequest, keep_s: float | None) -> AsyncGenerator[Delta]:
        """Ollama's way to have a model ready before it is asked; the cascade has no one model."""
        if request.tier is not None and keep_s != 0:
            async with self.pool.lease(self.offer.tiers[request.tier]):
                pass
        yield Delta(finish="stop")

    async def count(self, asked: Asked) -> int:
        """Tokens of the prompt as the tier's template writes it; the smallest's for the cascade.

        Raises:
            UnknownName: as for `request`.
            EngineError, OverBudget: the engine cannot say.
        """
        tier = self.request(asked).tier or next(iter(self.offer.tiers))
        async with self.pool.lease(self.offer.tiers[tier]) as engine:
            return await engine.count(asked.request)


def _in_manner(request: ChatRequest, manner: Manner) -> ChatRequest:
    """The request with what its model's name wants, where it does not say so itself."""
    if manner == Manner():
        return request
    bounded = request.min_tier is not None or request.max_tier is not None
    return replace(
        request,
        min_tier=request.min_tier if bounded else manner.min_tier,
        pattern=request.pattern or manner.pattern,
        objective=request.objective or manner.objective,
    )


def _first(asked: float | None, default: float | None) -> float | None:
    return default if asked is None else asked


def _left(seconds: float | None, waited_s: float) -> float | None:
    return None if seconds is None else max(0.0, seconds - waited_s)


def mistake() -> XnaiError:
    """What is told of a bug of ours: nothing of what it holds."""
    return XnaiError("The server made a mistake.", hint="Its log says which.")


def served_name(asked: Asked) -> str:
    """The name that an answer bears: the one asked for."""
    return asked.model or AUTO


def extension(trajectory: Trajectory, cache: CacheOutcome) -> dict[str, Any]:
    """The `xnai` object of an answer: who gave it, what was tried, and why."""
    answering = trajectory.answering
    return {
        "request_id": trajectory.request_id,
        "tier": answering.draft.tier,
        "model": answering.draft.model,
        "accepted": None if trajectory.probability is None else trajectory.accepted,
        "probability": _rounded(trajectory.probability),
        "reason": answering.verdict.reason,
        "plan": list(trajectory.plan),
        "attempts": [_told(attempt) for attempt in trajectory.attempts],
        "failures": dict(trajectory.failures),
        "dropped_turns": answering.draft.dropped_turns,
        "compression": _compressed(answering.draft.compression),
        "cache": cache,
        **_of_the_cloud(trajectory),
    }


def _compressed(found: Compression | None) -> dict[str, Any] | None:
    """What the tier was given in fewer words; None where all was as it is."""
    if found is None:
        return None
    return {
        "tokens_before": found.tokens_before,
        "tokens_after": found.tokens_after,
        "packs": found.packs,
        "elided": [
            {
                "pack": each.pack,
                "handle": each.handle,
                "what": each.what,
                "message": each.message,
                "chars_before": each.chars_before,
                "chars_after": each.chars_after,
            }
            for each in found.elisions
        ],
    }


def _of_the_cloud(trajectory: Trajectory) -> dict[str, Any]:
    """Why it stayed on this machine, and what it cost; nothing where neither is so."""
    paid = () if trajectory.cached_from else trajectory.attempts
    cost = sum(attempt.draft.usage.cost for attempt in paid)
    private = trajectory.private
    return ({"private": private} if private else {}) | ({"cost": round(cost, 6)} if cost else {})


def headers(told: Mapping[str, Any]) -> list[tuple[bytes, bytes]]:
    """The `x-xnai-*` headers of an answer, from its extension; not the id, which all have."""
    if not told:
        return []
    tried = " ".join(f"{each['tier']}={each['verdict']}" for each in told["attempts"])
    found = {
        "tier": told["tier"],
        "model": told["model"],
        **_judged(told["accepted"], told["probability"]),
        "attempts": tried,
        "cache": told["cache"],
        **_shorter(told["compression"]),
    }
    return _written(found)


def _written(found: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    # A model's name may hold what no header can.
    return [(f"x-xnai-{k}".encode(), v.encode("ascii", "replace")) for k, v in found.items()]


def _shorter(compression: Mapping[str, Any] | None) -> dict[str, str]:
    """As a header, `41200>18021 superseded=4 outputs=2`; none where nothing was left out."""
    if compression is None:
        return {}
    packs = " ".join(f"{pack}={n}" for pack, n in compression["packs"].items())
    return {"compression": f"{compression['tokens_before']}>{compression['tokens_after']} {packs}"}


def _judged(accepted: bool | None, probability: float | None) -> dict[str, str]:
    """As headers; none where nobody judged."""
    if probability is None:
        return {}
    return {"accepted": "true" if accepted else "false", "probability": f"{probability:.4f}"}


def _rounded(probability: float | None) -> float | None:
    return None if probability is None else round(probability, 4)


def _told(attempt: Attempt) -> dict[str, Any]:
    draft, verdict = attempt.draft, attempt.verdict
    return {
        "tier": draft.tier,
        "model": draft.model,
        "tokens": draft.usage.completion_tokens,
        "verdict": verdict.action,
        "probability": _rounded(verdict.probability),
        "reason": verdict.reason,
    }
