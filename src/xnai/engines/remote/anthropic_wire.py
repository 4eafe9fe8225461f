"""Anthropic's Messages API as a client speaks it; MiniMax and others speak it too. Pure.

A schema for the answer is told in the system text: the API has no field for it that all endpoints
know, and the answer is checked against it afterwards anyhow.

Source: Anthropic's API reference, and the types of its Python SDK 2.11.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

import orjson

from xnai.core.chat import ChatRequest, Delta, FinishReason, Message, ToolCall, ToolSpec, Usage
from xnai.engines.llama_wire import event_data
from xnai.engines.remote.wire import (
    Reader,
    Recall,
    Said,
    arguments_of,
    in_stream,
    nothing,
    usage_of,
    well_formed,
)

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
_KINDS: Final[Mapping[str, tuple[str, ...]]] = {
    "text": ("text",),
    "thinking": ("thinking", "signature"),
    "redacted_thinking": ("data",),
    "tool_use": ("id", "name", "input"),
}
"""Blocks of an answer, and their fields."""
_ONLY_JSON: Final = "Answer with one JSON value and nothing else: no fence, no comment."


@dataclass(frozen=True, slots=True)
class AnthropicWire:
    """`/v1/messages`; the base URL has no `/v1`."""

    path: str = "/v1/messages"

    def headers(self, key: str | None) -> dict[str, str]:
        """The key as the API's own SDK sends it, and the version of the API."""
        return {"anthropic-version": VERSION} | ({"x-api-key": key} if key else {})

    def body(
        self, request: ChatRequest, *, model: str, max_tokens: int, recall: Recall = nothing
    ) -> dict[str, Any]:
        """See `RemoteWire.body`. A seed and log-probabilities are not known here."""
        sampling = request.sampling
        body: dict[str, Any] = {
            "model": model,
            "stream": True,
            "max_tokens": max_tokens,
            "messages": list(_turns(request.messages, recall)),
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
    _blocks: dict[int, dict[str, str]] = field(default_factory=dict)

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
        calls = tuple(map(_call, self._blocks_of("tool_use")))
        return Delta(
            tool_calls=calls, usage=self._usage, finish=self.finish, stopped_by=self.stopped_by
        )

    def said(self) -> Said:
        """See `Reader`: all blocks in their order, if a thought among them is signed.

        Only what is signed is known to be taken back.
        """
        signed = self._blocks_of("thinking", "redacted_thinking")
        if not any(block.get("signature") or block.get("data") for block in signed):
            return ()
        found = (_sent_back(block) for block in self._blocks_of(*_KINDS))
        return tuple(block for block in found if block is not None)

    def _blocks_of(self, *kinds: str) -> list[dict[str, str]]:
        return [block for _, block in sorted(self._blocks.items()) if block["type"] in kinds]

    def _opened(self, index: int, block: Mapping[str, Any]) -> Delta | None:
        kind = block["type"]
        if kind not in _KINDS:
            return None
        self._blocks[index] = {"type": kind} | dict.fromkeys(_KINDS[kind], "")
        if kind == "tool_use":
            self.n_pieces += 1
            self._blocks[index] |= {"id": block["id"], "name": block["name"]}
        elif kind == "redacted_thinking":
            self._blocks[index]["data"] = block["data"]
        elif kind == "thinking":
            self._blocks[index]["signature"] = block.get("signature") or ""
            return self._grown(index, "thinking", block.get("thinking") or "")
        else:
            return self._grown(index, "text", block.get("text") or "")
        return None

    def _piece(self, index: int, delta: Mapping[str, Any]) -> Delta | None:
        match delta["type"]:
            case "text_delta":
                return self._grown(index, "text", delta["text"])
            case "thinking_delta":
                return self._grown(index, "thinking", delta["thinking"])
            case "signature_delta":
                self._blocks[index]["signature"] += delta.get("signature") or ""
            case "input_json_delta":
                self.n_pieces += 1
                self._blocks[index]["input"] += delta["partial_json"]
        return None

    def _grown(self, index: int, kind: Literal["text", "thinking"], piece: str) -> Delta | None:
        if not piece:
            return None
        # Some endpoints do not say that a block begins.
        block = self._blocks.setdefault(index, {"type": kind, kind: "", "signature": ""})
        block[kind] += piece
        self.n_pieces += 1
        return Delta(text=piece) if kind == "text" else Delta(reasoning=piece)


def _call(block: Mapping[str, str]) -> ToolCall:
    return ToolCall(id=block["id"], name=block["name"], arguments=block["input"] or "{}")


def _sent_back(block: Mapping[str, str]) -> Mapping[str, Any] | None:
    """A block of an answer as it is sent back; None for what the API does not take."""
    match block["type"]:
        case "tool_use":
            return _tool_use(_call(block))
        case "thinking" if not block["signature"]:
            return None
        case "text" if not block["text"].strip():
            return None
        case kind:
            return {"type": kind} | {name: block[name] for name in _KINDS[kind]}


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


def _turns(messages: tuple[Message, ...], recall: Recall) -> Iterator[dict[str, Any]]:
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
        turn["content"] += recall(message) or _blocks(message)
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
