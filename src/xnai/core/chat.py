"""The words of a conversation, and the one method that everything that answers has.

Covers: messages, requests, deltas, `ChatModel`. Does not cover how an answer is judged
(`xnai.core.judgement`) nor any wire format.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

Role = Literal["system", "user", "assistant", "tool"]
FinishReason = Literal["stop", "length", "tool_calls", "error"]
ToolChoice = Literal["auto", "required"]
RouterName = Literal["learned", "conductor"]
"""Who decides where a request starts: the fitted calibration, or a small model that is asked."""
Pattern = Literal[
    "coarse_to_fine", "cascade_breaking", "verify_loop", "draft_verify", "ensemble", "voting"
]
"""What the cascade does with a draft that is not sure to be right."""
Objective = Literal["quality", "balanced", "fast", "frugal"]
"""What being right is weighed against: compute or waiting, cheap or dear."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ToolCall:
    """A call that a model wants made. `arguments` is JSON text as the model wrote it."""

    id: str
    name: str
    arguments: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ToolSpec:
    """A tool that the client offers. `parameters` is a JSON Schema object."""

    name: str
    description: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Message:
    """One turn. `tool_call_id` is set on role `tool` only, `tool_calls` on `assistant` only."""

    role: Role
    content: str
    tool_calls: tuple[ToolCall, ...] = ()
    tool_call_id: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Sampling:
    """How tokens are drawn. Greedy by default, so that an answer can be repeated.

    Args:
        temperature: 0 is greedy; ≥ 0.
        top_p: nucleus, in (0, 1].
        seed: fixes the draw where the engine supports it.
        max_tokens: upper bound on generated tokens; None leaves it to the tier's token budget.
        stop: strings that end the answer; not part of it.
    """

    temperature: float = 0.0
    top_p: float = 1.0
    seed: int | None = None
    max_tokens: int | None = None
    stop: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ChatRequest:
    """What is asked, free of any client's dialect.

    Args:
        id: unique; names the request in the store and in every event.
        messages: oldest first; at least one from the user.
        tools: tools the client offers, in the client's order; of those it forbids none is here.
        tool_choice: `required`: the answer must call one of `tools`.
        parallel_tool_calls: whether it may call more than one.
        json_schema: the answer must be JSON valid against it; `{}` means any JSON.
        grammar: GBNF that the answer must follow, where the engine can; ours, never a client's.
        suffix: text behind a gap; the answer is what stands between the last message and it.
        logprobs: ask the engine for the log-probability of each token drawn.
        top_logprobs: and of so many of the likeliest tokens in its place, 0 to 20.
        truncate: where the conversation fits no tier, its oldest turns may be left out.
        compress: a conversation that is too long for a tier may be shortened for it; None leaves
            that to the configuration.
        tier: answer with this tier only, unjudged.
        min_tier, max_tier: bounds on the ladder, inclusive, by tier name.
        quality: probability that an answer must reach to be accepted, in (0, 1]; None leaves it to
            the thresholds of the tiers.
        latency_target_s: seconds within which an answer is wanted, ≥ 0; ends nothing.
        router: who decides where it starts; None leaves it to the configuration.
        pattern: what is done with a draft that is not sure to be right; None leaves it to the
            ladder's configuration.
        objective: what being right is weighed against; None leaves it to the configuration.
        tests: text of the user's own test file; the answer must pass it.
        tests_module: name under which the tests import the answer; empty when they need not.
        private: it never leaves this machine; the reason, or empty.
        deadline_s: seconds from the start of the request after which it is cancelled.
        cache: whether an earlier answer will do: True, False, or None where nothing was said, which
            takes one for a greedy answer only.
    """

    id: str
    messages: tuple[Message, ...]
    sampling: Sampling = Sampling()
    tools: tuple[ToolSpec, ...] = ()
    tool_choice: ToolChoice = "auto"
    parallel_tool_calls: bool = True
    json_schema: Mapping[str, Any] | None = None
    grammar: str = ""
    suffix: str | None = None
    logprobs: bool = False
    top_logprobs: int = 0
    truncate: bool = False
    compress: bool | None = None
    tier: str | None = None
    min_tier: str | None = None
    max_tier: str | None = None
    quality: float | None = None
    latency_target_s: float | None = None
    router: RouterName | None = None
    pattern: Pattern | None = None
    objective: Objective | None = None
    tests: str | None = None
    tests_module: str = ""
    private: str = ""
    deadline_s: float | None = None
    cache: bool | None = None

    @property
    def last_user_text(self) -> str:
        """Text of the newest user message; empty when there is none."""
        return next((m.content for m in reversed(self.messages) if m.role == "user"), "")


@dataclass(frozen=True, kw_only=True, slots=True)
class TokenLogprob:
    """A token drawn and its natural-log probability (≤ 0).

    Args:
        likeliest: those that were likeliest in its place, the likeliest first, as far as asked for.
    """

    token: str
    logprob: float
    likeliest: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Usage:
    """Tokens of one model call. `cached_tokens` of the prompt were not evaluated again.

    Args:
        cost: money, in the currency of the configuration's prices; 0 on this machine.
    """

    prompt_tokens: int = 0
    completion_tokens: int = 0
    cached_tokens: int = 0
    cost: float = 0.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Delta:
    """A piece of an answer, in order. The last one has `finish` set.

    Args:
        text: content to append.
        reasoning: thinking or progress, never part of the answer.
        logprobs: of the tokens in `text`, when asked for.
        tool_calls: complete calls; given at most once, with or before the last delta.
        usage: on the last delta.
        stopped_by: which of the request's stop strings ended it; empty where none did, or where the
            engine does not say.
    """

    text: str = ""
    reasoning: str = ""
    logprobs: tuple[TokenLogprob, ...] = ()
    tool_calls: tuple[ToolCall, ...] = ()
    usage: Usage | None = None
    finish: FinishReason | None = None
    stopped_by: str = ""


class ChatModel(Protocol):
    """Anything that answers: an engine, the cascade, a remote worker, a fake in a test."""

    def chat(self, request: ChatRequest) -> AsyncIterator[Delta]:
        """Answer a request.

        Closing the iterator early cancels the work behind it.

        Raises:
            EngineError: the engine failed before or while it answered.
            PromptTooLong: the prompt does not fit the context; nothing was generated.
        """
        ...
