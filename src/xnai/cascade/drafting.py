"""One model call read to its end: text, log-probabilities, tool calls and usage into a `Draft`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from xnai.cascade.compression.fitting import Fitted
from xnai.core.chat import Delta, FinishReason, Message, TokenLogprob, ToolCall, Usage
from xnai.core.judgement import Compression, Draft, LogprobSummary


@dataclass(kw_only=True)
class DraftReader:
    """Collects deltas.

    Args:
        clock: seconds, monotonic.
        one_call: the client takes no more. What it has of the first decides what comes next, so
            that a second one is no fault: it is left out.
        keep_tokens: the client wants to see the log-probabilities.
        n_fittings: how often the conversation was made to fit.
        fitted: what the tier was given of the conversation, where that was not all.
    """

    tier: str
    model: str
    clock: Callable[[], float]
    one_call: bool = False
    keep_tokens: bool = False
    prompt_sha256: str = ""
    dropped_turns: int = 0
    fitted: Fitted | None = None
    n_fittings: int = 0
    began: float = field(init=False)
    n_deltas: int = 0
    _first_s: float | None = None
    _text: list[str] = field(default_factory=list)
    _logprobs: list[TokenLogprob] = field(default_factory=list)
    _tool_calls: tuple[ToolCall, ...] = ()
    _usage: Usage = field(default_factory=Usage)
    _finish: FinishReason = "stop"
    _stopped_by: str = ""

    def __post_init__(self) -> None:
        self.began = self.clock()

    @property
    def elapsed_s(self) -> float:
        """Seconds since the call began."""
        return self.clock() - self.began

    @property
    def n_tokens(self) -> int:
        """Tokens drawn so far; deltas are counted where the engine names no tokens."""
        return len(self._logprobs) or self.n_deltas

    def read(self, delta: Delta) -> None:
        """Take one delta in."""
        self.n_deltas += bool(delta.text)
        if self._first_s is None and (delta.text or delta.logprobs or delta.reasoning):
            self._first_s = self.elapsed_s
        self._text.append(delta.text)
        self._logprobs.extend(delta.logprobs)
        self._tool_calls += delta.tool_calls
        self._usage = delta.usage or self._usage
        self._finish = delta.finish or self._finish
        self._stopped_by = delta.stopped_by or self._stopped_by

    def draft(self) -> Draft:
        """What was read."""
        return Draft(
            tier=self.tier,
            model=self.model,
            text="".join(self._text),
            tool_calls=self._tool_calls[: 1 if self.one_call else None],
            usage=self._usage,
            logprob=summarise(self._logprobs),
            finish=self._finish,
            elapsed_s=self.elapsed_s,
            # All in one piece: nobody can tell when it was begun.
            first_s=self._first_s if self.n_deltas > 1 else None,
            prompt_sha256=self.prompt_sha256,
            stopped_by=self._stopped_by,
            dropped_turns=self.dropped_turns,
            compression=self._compression(),
            tokens=tuple(self._logprobs) if self.keep_tokens else (),
        )

    def _compression(self) -> Compression | None:
        if self.fitted is None:
            return None
        return Compression(
            elisions=self.fitted.found.elisions,
            tokens_before=self.fitted.tokens_before,
            tokens_after=self._usage.prompt_tokens,
        )


def prompt_hash(messages: Sequence[Message]) -> str:
    """SHA-256 of the messages, role and text of each; tells equal prompts without keeping them."""
    digest = sha256()
    for message in messages:
        for part in (message.role, message.content):
            digest.update(len(part).to_bytes(8, "big") + part.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def summarise(logprobs: list[TokenLogprob]) -> LogprobSummary | None:
    """Mean and least certain token; None for none."""
    if not logprobs:
        return None
    values = [min(token.logprob, 0.0) for token in logprobs]
    return LogprobSummary(mean=sum(values) / len(values), minimum=min(values), n_tokens=len(values))
