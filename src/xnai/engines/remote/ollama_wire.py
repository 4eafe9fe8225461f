"""Ollama's own chat API as a client speaks it. Pure.

Its `/v1` would cut a prompt that is longer than the server's default context without a word; here
the context is asked for, and cutting is refused.

Source: Ollama's API reference, and the types of its Python client 0.6.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Final

import orjson

from xnai.core.chat import ChatRequest, Delta, FinishReason, Message, ToolCall
from xnai.engines.llama_wire import template_body
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

_FINISHES: Final[Mapping[str, FinishReason]] = {"stop": "stop", "length": "length"}


@dataclass(frozen=True, slots=True)
class OllamaWire:
    """`/api/chat`; the base URL is the server's root.

    Args:
        n_ctx: context to load the model with, tokens.
    """

    n_ctx: int
    path: str = "/api/chat"

    def headers(self, key: str | None) -> dict[str, str]:
        """A bearer token, for servers behind a proxy that wants one."""
        return {"authorization": f"Bearer {key}"} if key else {}

    def body(
        self, request: ChatRequest, *, model: str, max_tokens: int, recall: Recall = nothing
    ) -> dict[str, Any]:
        """See `RemoteWire.body`. Log-probabilities are not asked for: few versions know them."""
        del recall  # nothing is wanted back
        sampling = request.sampling
        options: dict[str, Any] = {
            "num_ctx": self.n_ctx,
            "num_predict": max_tokens,
            "temperature": sampling.temperature,
            "top_p": sampling.top_p,
        }
        if sampling.seed is not None:
            options["seed"] = sampling.seed
        if sampling.stop:
            options["stop"] = list(sampling.stop)
        names = {call.id: call.name for m in request.messages for call in m.tool_calls}
        body: dict[str, Any] = {
            "model": model,
            "stream": True,
            "truncate": False,
            "shift": False,
            "messages": [_message(message, names) for message in request.messages],
            "options": options,
        }
        if request.tools:
            body["tools"] = template_body(request)["tools"]
        if request.json_schema is not None:
            body["format"] = dict(request.json_schema) or "json"
        return body

    def reader(self, model: str) -> Reader:
        """Reads a JSON object a line."""
        return OllamaReader(model=model)


@dataclass(kw_only=True, slots=True)
class OllamaReader:
    """Objects of one answer."""

    model: str
    n_pieces: int = 0
    finish: FinishReason | None = None
    _calls: list[ToolCall] = field(default_factory=list)
    _last: Mapping[str, Any] = field(default_factory=dict)

    def read(self, line: str) -> Delta | None:
        """See `Reader`."""
        if not line.strip():
            return None
        with well_formed(line):
            piece: dict[str, Any] = orjson.loads(line)
            if piece.get("error"):
                raise in_stream(piece["error"], model=self.model, n_pieces=self.n_pieces)
            return self._piece(piece)

    def end(self) -> Delta:
        """See `Reader`."""
        told = (self._last.get("prompt_eval_count"), self._last.get("eval_count"))
        usage = usage_of(*told) if any(told) else None
        finish: FinishReason | None = "tool_calls" if self._calls else self.finish
        return Delta(tool_calls=tuple(self._calls), usage=usage, finish=finish)

    def said(self) -> Said:
        """Nothing; see `Reader`."""
        return ()

    def _piece(self, piece: Mapping[str, Any]) -> Delta | None:
        message = piece.get("message") or {}
        for call in message.get("tool_calls") or ():
            function = call["function"]
            arguments = orjson.dumps(function.get("arguments") or {}).decode()
            made_up = _call_id(piece.get("created_at"), len(self._calls))
            call_id = call.get("id") or made_up
            self._calls.append(ToolCall(id=call_id, name=function["name"], arguments=arguments))
            self.n_pieces += 1
        if piece.get("done"):
            self._last = piece
            self.finish = _FINISHES.get(piece.get("done_reason") or "stop", "stop")
        text, reasoning = message.get("content") or "", message.get("thinking") or ""
        if not (text or reasoning):
            return None
        self.n_pieces += 1
        return Delta(text=text, reasoning=reasoning)


def _call_id(created_at: object, number: int) -> str:
    """Ollama's calls have none, and clients want one that no other turn has."""
    return f"call_{sha256(f'{created_at} {number}'.encode()).hexdigest()[:16]}"


def _message(message: Message, names: Mapping[str, str]) -> dict[str, Any]:
    """Ollama names the tool of a result, where others give the id of its call."""
    wire: dict[str, Any] = {"role": message.role, "content": message.content}
    if message.tool_calls:
        wire["tool_calls"] = [
            {"function": {"name": call.name, "arguments": arguments_of(call)}}
            for call in message.tool_calls
        ]
    if message.tool_call_id is not None:
        wire["tool_name"] = names.get(message.tool_call_id, message.tool_call_id)
    return wire
