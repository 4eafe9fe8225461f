"""OpenAI's dialect: `/v1/chat/completions`, the older `/v1/completions`, and `/v1/models`.

Covers answers, whole and as server-sent events, errors and the list of models. Does not cover
reading bodies (`xnai.server.openai_body`) nor `/v1/responses` (`xnai.server.responses`).

What clients depend on, each kept by a test:

1. All chunks of one answer share `id` and `created`.
2. The first delta has `role` and an empty `content`; the delta of the finishing chunk is empty.
3. A tool call is a delta with its index, id and name, then one with its arguments.
4. With `include_usage`, a last chunk has the usage and no choices; the others have `usage` null.
5. `[DONE]` ends an answer that is complete, and no other.
6. An event is one line for every client: separators that Python's `splitlines` knows and JSON does
   not escape are escaped here. httpx splits lines so.

Source: OpenAI's API reference and the types and stream reader of its Python SDK 3.57.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import orjson

from xnai.core.chat import Delta, FinishReason, ToolCall, Usage
from xnai.core.errors import XnaiError
from xnai.server.dialect import SSE, Answer, Asked, Served
from xnai.server.openai_body import read_chat, read_completion
from xnai.server.openai_errors import error_object, status_of

OWNER: Final = "xnai"
DONE: Final = b"data: [DONE]\n\n"
KEEP_ALIVE: Final = b": keep-alive\n\n"
"""A comment of the event stream: every client passes over it."""

_LINE_ENDS: Final = (
    (b"\xc2\x85", b"\\u0085"),
    (b"\xe2\x80\xa8", b"\\u2028"),
    (b"\xe2\x80\xa9", b"\\u2029"),
)


class OpenAIChat:
    """The dialect of `/v1/chat/completions`."""

    media_type = SSE

    def decode(self, body: bytes, request_id: str) -> Asked:
        """Read a body; see `read_chat`.

        Raises:
            BadField: names the field, the limit, and what to do.
        """
        return read_chat(body, request_id)

    def encoder(self, asked: Asked, served: Served) -> ChatEncoder:
        """What writes a streamed answer."""
        return ChatEncoder(_Chunks.of(asked, served, "chat.completion.chunk", "chatcmpl"))

    def whole(self, asked: Asked, served: Served, answer: Answer) -> bytes:
        """An answer that is not streamed: a `chat.completion` object."""
        choice = {
            "index": 0,
            "message": _message(answer),
            "logprobs": None,
            "finish_reason": chat_finish(answer.finish, called=bool(answer.tool_calls)),
        }
        return _whole(_head(served, "chat.completion", "chatcmpl"), choice, answer)

    def error(self, error: XnaiError, request_id: str) -> tuple[int, bytes]:
        """Status and body; OpenAI names the request in a header only."""
        return status_of(error), encoded({"error": error_object(error)})


class OpenAICompletions:
    """The dialect of `/v1/completions`. Text only: no tools, no reasoning."""

    media_type = SSE

    def decode(self, body: bytes, request_id: str) -> Asked:
        """Read a body; see `read_completion`.

        Raises:
            BadField: names the field, the limit, and what to do.
        """
        return read_completion(body, request_id)

    def encoder(self, asked: Asked, served: Served) -> CompletionEncoder:
        """What writes a streamed answer."""
        return CompletionEncoder(_Chunks.of(asked, served, "text_completion", "cmpl"))

    def whole(self, asked: Asked, served: Served, answer: Answer) -> bytes:
        """An answer that is not streamed: a `text_completion` object."""
        choice = _text_choice(answer.text, text_finish(answer.finish))
        return _whole(_head(served, "text_completion", "cmpl"), choice, answer)

    def error(self, error: XnaiError, request_id: str) -> tuple[int, bytes]:
        """Status and body; OpenAI names the request in a header only."""
        return status_of(error), encoded({"error": error_object(error)})


@dataclass(frozen=True, slots=True)
class _Chunks:
    """Writes the events of one answer. `head` is what all of them share."""

    head: Mapping[str, Any]
    include_usage: bool

    @classmethod
    def of(cls, asked: Asked, served: Served, kind: str, prefix: str) -> _Chunks:
        return cls(_head(served, kind, prefix), bool(asked.options.get("include_usage")))

    def event(self, choice: Mapping[str, Any], more: Mapping[str, Any] | None = None) -> bytes:
        chunk = {**self.head, "choices": [choice], **(more or {})}
        if self.include_usage:
            chunk["usage"] = None
        return sse(chunk)

    def end(self, choice: Mapping[str, Any], answer: Answer) -> bytes:
        """The finishing chunk, the usage where it was asked for, and the end of the stream."""
        extension = extension_field(answer)
        if not self.include_usage:
            return self.event(choice, extension) + DONE
        counted = {**self.head, "choices": [], "usage": usage_object(answer.usage), **extension}
        return self.event(choice) + sse(counted) + DONE


@dataclass(slots=True)
class ChatEncoder:
    """Writes `chat.completion.chunk` events."""

    chunks: _Chunks
    n_calls: int = 0
    """Calls written so far; the next one has this index."""

    def begin(self) -> bytes:
        """The role, before any text."""
        return self._delta({"role": "assistant", "content": ""})

    def piece(self, delta: Delta) -> bytes:
        """Reasoning, text and calls, each in chunks of its own."""
        written = b""
        if delta.reasoning:
            written += self._delta({"reasoning_content": delta.reasoning})
        if delta.text:
            written += self._delta({"content": delta.text})
        for call in delta.tool_calls:
            written += self._call(call)
        return written

    def end(self, answer: Answer) -> bytes:
        """Why the answer ended, and the usage where it was asked for."""
        called = bool(self.n_calls or answer.tool_calls)
        return self.chunks.end(_delta_choice({}, chat_finish(answer.finish, called=called)), answer)

    def failed(self, error: XnaiError) -> bytes:
        """An error event, at which OpenAI's SDK raises `APIError`."""
        return _failed(error)

    def keep_alive(self) -> bytes:
        """A comment."""
        return KEEP_ALIVE

    def _call(self, call: ToolCall) -> bytes:
        whole = _call(call)
        arguments = whole["function"]["arguments"]
        opened = whole | {"index": self.n_calls, "function": {"name": call.name, "arguments": ""}}
        filled = {"index": self.n_calls, "function": {"arguments": arguments}}
        self.n_calls += 1
        return self._delta({"tool_calls": [opened]}) + self._delta({"tool_calls": [filled]})

    def _delta(self, delta: Mapping[str, Any]) -> bytes:
        return self.chunks.event(_delta_choice(delta, None))


@dataclass(slots=True)
class CompletionEncoder:
    """Writes `text_completion` events."""

    chunks: _Chunks

    def begin(self) -> bytes:
        """Nothing: there is no role to tell."""
        return b""

    def piece(self, delta: Delta) -> bytes:
        """The text alone; the format has no place for reasoning or calls."""
        return self.chunks.event(_text_choice(delta.text, None)) if delta.text else b""

    def end(self, answer: Answer) -> bytes:
        """Why the answer ended, and the usage where it was asked for."""
        return self.chunks.end(_text_choice("", text_finish(answer.finish)), answer)

    def failed(self, error: XnaiError) -> bytes:
        """An error event, at which OpenAI's SDK raises `APIError`."""
        return _failed(error)

    def keep_alive(self) -> bytes:
        """A comment."""
        return KEEP_ALIVE


def models_page(names: Sequence[str], created: int) -> bytes:
    """Body of `GET /v1/models`.

    Args:
        names: offered names, in the order in which clients list them.
        created: seconds since 1970; one for all, since clients only sort by it.
    """
    return encoded({"object": "list", "data": [_model(name, created) for name in names]})


def model_object(name: str, created: int) -> bytes:
    """Body of `GET /v1/models/{name}`."""
    return encoded(_model(name, created))


def chat_finish(finish: FinishReason, *, called: bool) -> str:
    """The `finish_reason` of a chat. An answer that broke off (`error`) is told as `length`.

    OpenAI knows no reason for a broken answer. `stop` would say that it is complete; at `length`
    clients know that the end is missing, and the SDK's `parse` raises. Calls do not change that:
    those of an answer that was cut may be cut as well.
    """
    reason = text_finish(finish)
    return "tool_calls" if called and reason == "stop" else reason


def text_finish(finish: FinishReason) -> str:
    """The `finish_reason` of a text; see `chat_finish`."""
    return "length" if finish in {"length", "error"} else "stop"


def usage_object(usage: Usage) -> dict[str, Any]:
    """Tokens, as OpenAI counts them."""
    return {
        "prompt_tokens": usage.prompt_tokens,
        "completion_tokens": usage.completion_tokens,
        "total_tokens": usage.prompt_tokens + usage.completion_tokens,
        "prompt_tokens_details": {"cached_tokens": usage.cached_tokens},
    }


def _failed(error: XnaiError) -> bytes:
    """Without `[DONE]`: who overlooks the error must not take the answer for a whole one."""
    return sse({"error": error_object(error)})


def _head(served: Served, kind: str, prefix: str) -> dict[str, Any]:
    return {
        "id": f"{prefix}-{served.id}",
        "object": kind,
        "created": served.created,
        "model": served.model,
    }


def _whole(head: Mapping[str, Any], choice: Mapping[str, Any], answer: Answer) -> bytes:
    usage = usage_object(answer.usage)
    return encoded({**head, "choices": [choice], "usage": usage, **extension_field(answer)})


def extension_field(answer: Answer) -> dict[str, Any]:
    """The field `xnai` of an answer; none where it has none."""
    return {"xnai": dict(answer.extension)} if answer.extension else {}


def _message(answer: Answer) -> dict[str, Any]:
    """Of a whole answer. `content` is null where calls stand in its place."""
    content = None if answer.tool_calls and not answer.text else answer.text
    message: dict[str, Any] = {"role": "assistant", "content": content, "refusal": None}
    if answer.reasoning:
        message["reasoning_content"] = answer.reasoning
    if answer.tool_calls:
        message["tool_calls"] = [_call(call) for call in answer.tool_calls]
    return message


def _call(call: ToolCall) -> dict[str, Any]:
    """Clients parse `arguments` without a look, so that no arguments are an empty object."""
    function = {"name": call.name, "arguments": call.arguments or "{}"}
    return {"id": call.id, "type": "function", "function": function}


def _delta_choice(delta: Mapping[str, Any], finish: str | None) -> dict[str, Any]:
    return {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}


def _text_choice(text: str, finish: str | None) -> dict[str, Any]:
    return {"index": 0, "text": text, "logprobs": None, "finish_reason": finish}


def _model(name: str, created: int) -> dict[str, Any]:
    return {"id": name, "object": "model", "created": created, "owned_by": OWNER}


def sse(found: Mapping[str, Any]) -> bytes:
    """The data of one server-sent event, with the blank line that ends it."""
    line = encoded(found)
    for end, escaped in _LINE_ENDS:
        line = line.replace(end, escaped)
    return b"data: " + line + b"\n\n"


def encoded(found: Mapping[str, Any]) -> bytes:
    """As JSON. Halves of surrogate pairs are joined where they meet, and replaced where not."""
    try:
        return orjson.dumps(found)
    except orjson.JSONEncodeError:
        text = json.dumps(found, ensure_ascii=False)
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()
