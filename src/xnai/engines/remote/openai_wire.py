"""OpenAI's chat API as a client speaks it; also that of llama-server, vLLM and most others. Pure.

Source: OpenAI's API reference, and the types of its Python SDK 3.57.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

import orjson

from xnai.core.chat import ChatRequest, Delta, FinishReason
from xnai.engines.llama_wire import FINISHES, StreamReader, event_data, template_body
from xnai.engines.remote.wire import (
    OLDER_LIMIT,
    Reader,
    Recall,
    Said,
    in_stream,
    nothing,
    well_formed,
)

_SCHEMA_NAME: Final = "answer"
"""OpenAI wants a name for a schema; it means nothing."""
_BROKEN_OFF: Final = frozenset({"content_filter", "insufficient_system_resource"})
"""Reasons after which the end of an answer is missing."""


@dataclass(frozen=True, slots=True)
class OpenAIWire:
    """`/chat/completions`; the base URL ends in `/v1` or the like.

    Args:
        limit_field: OpenAI itself knows the newer one only, many others the older one only.
        replays: the model is to see in later turns what it reasoned; some endpoints refuse that.
    """

    limit_field: str = OLDER_LIMIT
    replays: bool = False
    path: str = "/chat/completions"

    def headers(self, key: str | None) -> dict[str, str]:
        """A bearer token."""
        return {"authorization": f"Bearer {key}"} if key else {}

    def body(
        self, request: ChatRequest, *, model: str, max_tokens: int, recall: Recall = nothing
    ) -> dict[str, Any]:
        """See `RemoteWire.body`."""
        sampling = request.sampling
        body = template_body(request)
        for message, wire in zip(request.messages, body["messages"], strict=True):
            for more in recall(message):
                wire.update(more)
        body |= {
            "model": model,
            "stream": True,
            "stream_options": {"include_usage": True},
            "temperature": sampling.temperature,
            "top_p": sampling.top_p,
            self.limit_field: max_tokens,
        }
        if sampling.seed is not None:
            body["seed"] = sampling.seed
        if sampling.stop:
            body["stop"] = list(sampling.stop)
        if request.logprobs and not request.tools:  # llama-server refuses a stream with both
            body["logprobs"] = True
        if request.tools:
            body["tool_choice"] = request.tool_choice
            if not request.parallel_tool_calls:
                body["parallel_tool_calls"] = False
        if request.json_schema is not None:
            body["response_format"] = _response_format(request)
        return body

    def reader(self, model: str) -> Reader:
        """Reads server-sent events."""
        return OpenAIReader(model=model, replays=self.replays)


@dataclass(kw_only=True, slots=True)
class OpenAIReader:
    """Chunks of a chat completion."""

    model: str
    replays: bool
    _reasoning: list[str] = field(default_factory=list)
    _chunks: StreamReader = field(default_factory=StreamReader)

    @property
    def n_pieces(self) -> int:
        """See `Reader`."""
        return self._chunks.n_tokens_seen

    @property
    def finish(self) -> FinishReason | None:
        """See `Reader`."""
        return self._chunks.finish

    def read(self, line: str) -> Delta | None:
        """See `Reader`."""
        payload = event_data(line)
        if payload is None or payload == "[DONE]":
            return None
        with well_formed(line):
            chunk: dict[str, Any] = orjson.loads(payload)
            if chunk.get("error"):
                raise in_stream(chunk["error"], model=self.model, n_pieces=self.n_pieces)
            delta = self._chunks.take(_usual(chunk))
        if delta and self.replays:
            self._reasoning.append(delta.reasoning)
        return delta

    def end(self) -> Delta:
        """See `Reader`."""
        return self._chunks.end()

    def said(self) -> Said:
        """See `Reader`: a field beside the answer's `content`."""
        reasoning = "".join(self._reasoning)
        return ({"reasoning_content": reasoning},) if reasoning else ()


def _usual(chunk: dict[str, Any]) -> dict[str, Any]:
    """A chunk in the words that llama.cpp uses too: endpoints have reasons to end of their own."""
    chunk.setdefault("choices", [])
    for choice in chunk["choices"]:
        if reason := choice.get("finish_reason"):
            other = "length" if reason in _BROKEN_OFF else "stop"
            choice["finish_reason"] = FINISHES.get(reason, other)
    return chunk


def _response_format(request: ChatRequest) -> dict[str, Any]:
    if not request.json_schema:
        return {"type": "json_object"}
    schema = {"name": _SCHEMA_NAME, "schema": dict(request.json_schema)}
    return {"type": "json_schema", "json_schema": schema}
