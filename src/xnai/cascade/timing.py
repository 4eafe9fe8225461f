"""What a latency target makes of a request: who may answer in time, and what is left out. Pure.

A target is no deadline: it ends nothing that has begun. What is not measured on this machine counts
as fast enough.

Does not cover measuring (`xnai.cascade.paces`), nor learning how long answers will be: an answer is
taken to be as long as those of its tier were, or as the request has asks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from xnai.core.chat import ChatRequest
from xnai.core.judgement import EvidenceKind, Features
from xnai.core.pace import Pace

CHARACTERS_A_TOKEN: Final = 3
_SLOW: Final[frozenset[EvidenceKind]] = frozenset({"examples", "tests", "critique", "behaviour"})
"""Checks that run something; the others take no time that anybody notices."""
TOO_LATE: Final = "left out, it would have ended after the latency target"


@dataclass(frozen=True, kw_only=True, slots=True)
class Timing:
    """What may still begin.

    Args:
        target_s: seconds from the start of the request; None for no target.
        calls: tier name → seconds that its draft is expected to take.
        checks: kind → seconds that it usually takes.
    """

    target_s: float | None = None
    calls: Mapping[str, float] = field(default_factory=dict)
    checks: Mapping[EvidenceKind, float] = field(default_factory=dict)

    def too_late(self, at_s: float, seconds: float) -> bool:
        """Whether what takes so long would end after the target if it began now."""
        return self.target_s is not None and at_s + seconds > self.target_s

    def too_late_to_ask(self, tier: str, at_s: float) -> bool:
        """Whether the draft of a tier would come after the target."""
        return self.too_late(at_s, self.calls.get(tier, 0.0))

    def too_late_to_check(self, kind: EvidenceKind, at_s: float) -> bool:
        """Whether a check would end after the target, one that is worth leaving out."""
        return kind in _SLOW and self.too_late(at_s, self.checks.get(kind, 0.0))


AT_LEISURE: Final = Timing()


def answer_tokens(features: Features) -> float:
    """Tokens of an answer, by what is asked for."""
    return 40 + 30 * features.n_asks


def foretold(
    request: ChatRequest, features: Features, paces: Mapping[str, Pace], *, before: str = ""
) -> dict[str, float]:
    """Seconds until each tier would have answered, of those that were measured.

    Args:
        paces: tier name → what was measured of its model.
        before: the tier that has read the conversation already, but for its newest turn.
    """
    n_chars = _characters(request)
    found = {}
    for tier, pace in paces.items():
        n_prompt = features.n_chars if tier == before else n_chars
        n_answer = max(answer_tokens(features), pace.usual_tokens)
        if request.sampling.max_tokens is not None:
            n_answer = min(n_answer, request.sampling.max_tokens)
        seconds = pace.seconds(n_prompt=n_prompt / CHARACTERS_A_TOKEN, n_answer=n_answer)
        if seconds is not None:
            found[tier] = seconds
    return found


def chain_in_time(chain: Sequence[str], seconds: Mapping[str, float], target_s: float) -> list[str]:
    """Leave out tiers until the last one would still answer in time, the slowest first.

    The last stays, whatever it takes.
    """
    kept = list(chain)
    while len(kept) > 1 and sum(seconds.get(tier, 0.0) for tier in kept) > target_s:
        kept.remove(max(kept[:-1], key=lambda tier: seconds.get(tier, 0.0)))
    return kept


def best_in_time(
    tiers: Sequence[str],
    probabilities: Mapping[str, float],
    seconds: Mapping[str, float],
    target_s: float,
) -> str:
    """The tier likeliest to be right of those that would answer in time, else the fastest.

    Args:
        tiers: smallest first, at least one; of equal ones the smaller is taken.
    """
    fitting = [tier for tier in tiers if seconds.get(tier, 0.0) <= target_s]
    if fitting:
        return max(fitting, key=lambda tier: probabilities[tier])
    return min(tiers, key=lambda tier: seconds[tier])


def told(tiers: Sequence[str], paces: Mapping[str, Pace], timing: Timing) -> tuple[str, ...]:
    """What is expected of each tier, for people; nothing without a target."""
    if timing.target_s is None:
        return ()
    lines = []
    for tier in tiers:
        if tier not in timing.calls:
            lines.append(f"{tier}: not measured on this machine, so it counts as fast enough")
            continue
        load_s = paces[tier].load_s
        loading = f", {load_s:.2g} s of it loading" if load_s else ""
        if load_s is None:
            loading = ", without loading, which was not measured"
        wait_s = paces[tier].wait_s
        waiting = f", {wait_s:.2g} s of it waiting for others" if wait_s else ""
        lines.append(f"{tier}: {timing.calls[tier]:.2g} s expected{loading}{waiting}")
    return (f"an answer within {timing.target_s:g} s is wanted", *lines)


def _characters(request: ChatRequest) -> int:
    """Of all that a tier reads."""
    said = sum(len(message.content) for message in request.messages)
    called = sum(len(c.arguments) for message in request.messages for c in message.tool_calls)
    tools = sum(len(tool.description) + len(str(tool.parameters)) for tool in request.tools)
    return said + called + tools + len(request.suffix or "")
