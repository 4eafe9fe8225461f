"""What has come of the answers to one request, piece by piece, and what they are when whole."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from xnai.core.chat import Delta, FinishReason, TokenLogprob, ToolCall, Usage
from xnai.core.judgement import AnswerDelta, Trajectory
from xnai.server.dialect import Answer
from xnai.server.gateway import extension


@dataclass(kw_only=True, slots=True)
class _Growing:
    """One answer."""

    text: list[str] = field(default_factory=list)
    logprobs: list[TokenLogprob] = field(default_factory=list)
    reasoning: list[str] = field(default_factory=list)
    tool_calls: tuple[ToolCall, ...] = ()
    usage: Usage = field(default_factory=Usage)
    finish: FinishReason = "stop"
    stopped_by: str = ""
    last: AnswerDelta | None = None
    first_at: float | None = None
    ended: bool = False


@dataclass(kw_only=True, slots=True)
class Collected:
    """The answers so far.

    Args:
        began: when the request came, on the monotonic clock.
        on_first: told how long the first token took, seconds; must not block.
        whole: answers that have ended.
    """

    began: float
    on_first: Callable[[float], None]
    whole: list[Answer] = field(default_factory=list)
    growing: _Growing = field(default_factory=_Growing)

    def add(self, delta: Delta) -> None:
        """Take a piece of the newest answer in."""
        one = self.growing
        if one.first_at is None and (delta.text or delta.tool_calls):
            one.first_at = time.monotonic()
            if not self.whole:
                self.on_first(one.first_at - self.began)
        one.text.append(delta.text)
        one.logprobs.extend(delta.logprobs)
        one.reasoning.append(delta.reasoning)
        one.tool_calls += delta.tool_calls
        one.usage = delta.usage or one.usage
        if delta.finish is not None:
            one.finish, one.ended = delta.finish, True
        one.stopped_by = delta.stopped_by or one.stopped_by
        if isinstance(delta, AnswerDelta):
            one.last = delta

    @property
    def n_ended(self) -> int:
        """How many answers are whole."""
        return len(self.whole) + self.growing.ended

    def next(self) -> Answer:
        """Begin another answer; the one that has ended."""
        self.whole.append(self._newest())
        self.growing = _Growing()
        return self.whole[-1]

    def answer(self) -> Answer:
        """The first answer, which has the others."""
        first, *others = (*self.whole, self._newest())
        return replace(first, others=tuple(others)) if others else first

    def _newest(self) -> Answer:
        one, now = self.growing, time.monotonic()
        elapsed_s = now - self.began
        return Answer(
            text="".join(one.text),
            logprobs=tuple(one.logprobs),
            reasoning="".join(one.reasoning),
            tool_calls=one.tool_calls,
            usage=one.usage,
            finish=one.finish,
            stopped_by=one.stopped_by,
            extension=extension(one.last.trajectory, one.last.cache) if one.last else {},
            elapsed_s=elapsed_s,
            drawn_s=(
                drawn_s(one.last.trajectory, elapsed_s)
                if one.last
                else now - (now if one.first_at is None else one.first_at)
            ),
        )


def drawn_s(trajectory: Trajectory, elapsed_s: float) -> float:
    """How much of the time went into drawing the tokens of all drafts, seconds.

    A judged answer comes in one piece, so when it came says nothing of it; its drafts do. A draft
    that came in one piece itself counts whole. Where the calls took longer than the request, since
    its answer was kept from an earlier one, what it took is shared out as theirs was.
    """
    drafts = [attempt.draft for attempt in trajectory.attempts]
    called_s = sum(draft.elapsed_s for draft in drafts)
    found_s = sum(draft.elapsed_s - (draft.first_s or 0.0) for draft in drafts)
    return found_s * min(1.0, elapsed_s / called_s) if called_s else 0.0
