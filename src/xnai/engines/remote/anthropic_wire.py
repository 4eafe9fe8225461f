"""Anthropic's Messages API as a client speaks it; MiniMax and others speak it too. Pure.

A schema for the answer is told in the system text: the API has no field for it that all endpoints
know, and the answer is checked against it afterwards anyhow.

Source: Anthropic's API reference, and the types of its Python SDK 2.11.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import orjson

from xnai.core.chat import ChatRequest, Delta, FinishReason, Message, ToolCall, ToolSpec, Usage
from xnai.engines.llama_wire import event_data
from xnai.engines.remote.wire import Reader, arguments_of, in_stream, usage_of, well_formed

VERSION: Final = "2023-06-01"
_FINISHES: Final[Mapping[str, FinishReason]] = {
    "end_turn": "stop",
    "stop_sequence": "stop",
    "tool_use": "tool_calls",
    "max_tokens": "length",
    "model_context_window_exceeded": "length",
    "refusal": "stop",
    "pause_turn": "length",
}
_ONLY_JSON: Final = "Answer with one JSON value and nothing else: no fence, no comment."


@dataclass(frozen=True, slots=True)
class AnthropicWire:
    """`/v1/messages`; the base URL has no `/v1`."""

    path: str = "/v1/messages"

    def headers(self, key: str | None) -> dict[str, str]:
        """The key as the API's own SDK sends it, and the version of the API."""
        return {"anthropic-version": VERSION} | ({"x-api-key": key} if key else {})

    def body(self, request: ChatRequest, *, model: str, max_tokens: int) -> dict[str, Any]:
        """See `RemoteWire.body`. A seed and log-probabilities are not known here."""
        sampling = request.sampling
        body: dict[str, Any] = {
            "model": model,
            "stream": True,
            "max_tokens": max_tokens,
            "messages": list(_turns(request.messages)),
            "temperature": min(sampling.temperature, 1.0),
        }
        if sampling.top_p < 1:
            body["top_p"] = sampling.top_p
        if sampling.stop:
            body["stop_sequences"] = list(sampling.stop)
        if system := _system(request):
            body["system"] = system
        if request.tools:
            body["tools"] = [_tool(tool) for tool in request.tools]
            body["tool_choice"] = {
                "type": "any" if request.tool_choice == "required" else "auto",
                "disable_parallel_tool_use": not request.parallel_tool_calls,
            }
        return body

    def reader(self, model: str) -> Reader:
        """Reads server-sent events; their names are repeated in their data."""
        return AnthropicReader(model=model)


@dataclass(kw_only=True, slots=True)
class AnthropicReader:
    """Events of one message."""

    model: str
    n_pieces: int = 0
    finish: FinishReason | None = None
    stopped_by: str = ""
    _usage: Usage | None = None
    _calls: dict[int, dict[str, str]] = field(default_factory=dict)

    def read(self, line: str) -> Delta | None:
        """See `Reader`."""
        payload = event_data(line)
        if payload is None:
            return None
        with well_formed(line):
            event: dict[str, Any] = orjson.loads(payload)
            match event["type"]:
                case "message_start":
                    self._usage = _usage(event["message"].get("usage") or {}, Usage())
                case "content_block_start":
                    return self._opened(event["index"], event["content_block"])
                case "content_block_delta":
                    return self._piece(event["index"], event["delta"])
                case "message_delta":
                    self._usage = _usage(event.get("usage") or {}, self._usage or Usage())
                    reason = event["delta"].get("stop_reason")
                    self.finish = _FINISHES.get(reason, "stop") if reason else self.finish
                    self.stopped_by = event["delta"].get("stop_sequence") or ""
                case "error":
                    raise in_stream(event["error"], model=self.model, n_pieces=self.n_pieces)
        return None

    def end(self) -> Delta:
        """See `Reader`."""
        calls = tuple(
            ToolCall(id=call["id"], name=call["name"], arguments=call["arguments"] or "{}")
            for _, call in sorted(self._calls.items())
        )
        return Delta(
            tool_calls=calls, usage=self._usage, finish=self.finish, stopped_by=self.stopped_by
        )

    def _opened(self, index: int, block: Mapping[str, Any]) -> Delta | None:
        if block["type"] == "tool_use":
            self.n_pieces += 1
            self._calls[index] = {"id": block["id"], "name": block["name"], "arguments": ""}
        return self._said(text=block.get("text") or "")

    def _piece(self, index: int, delta: Mapping[str, Any]) -> Delta | None:
        match delta["type"]:
            case "text_delta":
                return self._said(text=delta["text"])
            case "thinking_delta":
                return self._said(reasoning=delta["thinking"])
            case "input_json_delta":
                self.n_pieces += 1
                self._calls[index]["arguments"] += delta["partial_json"]
        return None

    def _said(self, *, text: str = "", reasoning: str = "") -> Delta | None:
        if not (text or reasoning):
            return None
        self.n_pieces += 1
        return Delta(text=text, reasoning=reasoning)


def _usage(wire: Mapping[str, Any], before: Usage) -> Usage:
    """Anthropic counts cached tokens of the prompt beside the others; later counts replace."""
    if "input_tokens" not in wire:
        prompt, cached = before.prompt_tokens, before.cached_tokens
    else:
        cached = int(wire.get("cache_read_input_tokens") or 0)
        made = int(wire.get("cache_creation_input_tokens") or 0)
        prompt = int(wire["input_tokens"]) + cached + made
    return usage_of(prompt, wire.get("output_tokens", before.completion_tokens), cached)


def _system(request: ChatRequest) -> str:
    said = [m.content for m in request.messages if m.role == "system"]
    if request.json_schema is not None:
        schema = orjson.dumps(dict(request.json_schema)).decode()
        valid = f"\nIt must be valid against this JSON Schema: {schema}" if schema != "{}" else ""
        said.append(_ONLY_JSON + valid)
    return "\n\n".join(said)


def _turns(messages: tuple[Message, ...]) -> Iterator[dict[str, Any]]:
    """Turns that alternate, as the API wants them; results of tools are the user's words."""
    turn: dict[str, Any] | None = None
    for message in messages:
        if message.role == "system":
            continue
        role = "assistant" if message.role == "assistant" else "user"
        if turn is not None and turn["role"] != role:
            yield turn
            turn = None
        turn = turn or {"role": role, "content": []}
        turn["content"] += _blocks(message)
    if turn is not None:
        yield turn


def _blocks(message: Message) -> list[dict[str, Any]]:
    if message.role == "tool":
        result = {"type": "tool_result", "tool_use_id": message.tool_call_id or ""}
        return [result | {"content": message.content}]
    said = [{"type": "text", "text": message.content}] if message.content.strip() else []
    return [*said, *(_tool_use(call) for call in message.tool_calls)]


def _tool_use(call: ToolCall) -> dict[str, Any]:
    return {"type": "tool_use", "id": call.id, "name": call.name, "input": arguments_of(call)}


def _tool(tool: ToolSpec) -> dict[str, Any]:
    return {
        "name": tool.name,
        "description": tool.description,
        "input_schema": dict(tool.parameters) or {"type": "object", "properties": {}},
    }
