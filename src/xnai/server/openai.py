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
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import orjson

from xnai.core.chat import Delta, FinishReason, ToolCall, Usage
from xnai.core.errors import XnaiError
from xnai.server.dialect import SSE, Answer, Asked, Served
from xnai.server.openai_body import read_chat, read_completion, shows_logprobs
from xnai.server.openai_errors import error_object, status_of
from xnai.server.openai_logprobs import of_chat, of_text

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
        chunks = _Chunks.of(asked, served, "chat.completion.chunk", "chatcmpl")
        return ChatEncoder(chunks, logprobs=shows_logprobs(asked))

    def whole(self, asked: Asked, served: Served, answer: Answer) -> bytes:
        """An answer that is not streamed: a `chat.completion` object."""
        return _whole(_head(served, "chat.completion", "chatcmpl"), answer, _chat_choice(asked))

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
        chunks = _Chunks.of(asked, served, "text_completion", "cmpl")
        return CompletionEncoder(chunks, logprobs=shows_logprobs(asked))

    def whole(self, asked: Asked, served: Served, answer: Answer) -> bytes:
        """An answer that is not streamed: a `text_completion` object."""
        return _whole(_head(served, "text_completion", "cmpl"), answer, _completion_choice(asked))

    def error(self, error: XnaiError, request_id: str) -> tuple[int, bytes]:
        """Status and body; OpenAI names the request in a header only."""
        return status_of(error), encoded({"error": error_object(error, prompt="prompt")})


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
        extension = extension_field(_last(answer))
        if not self.include_usage:
            return self.event(choice, extension) + DONE
        counted = {**self.head, "choices": [], "usage": usage_object(_total(answer)), **extension}
        return self.event(choice) + sse(counted) + DONE


@dataclass(slots=True)
class ChatEncoder:
    """Writes `chat.completion.chunk` events.

    Args:
        logprobs: whether the client wants them.
        index: of the choice that is written.
        n_calls: calls of it written so far; the next one has this index.
    """

    chunks: _Chunks
    logprobs: bool = False
    index: int = 0
    n_calls: int = 0

    def begin(self) -> bytes:
        """The role, before any text."""
        return self._delta({"role": "assistant", "content": ""})

    def piece(self, delta: Delta) -> bytes:
        """Reasoning, text and calls, each in chunks of its own."""
        written = b""
        if delta.reasoning:
            written += self._delta({"reasoning_content": delta.reasoning})
        logprobs = delta.logprobs if self.logprobs else ()
        if delta.text or logprobs:
            written += self._delta({"content": delta.text}, of_chat(logprobs))
        for call in delta.tool_calls:
            written += self._call(call)
        return written

    def next_choice(self, answer: Answer) -> bytes:
        """Why the answer ended, and the role of the next one."""
        ended = self.chunks.event(self._finish(answer), extension_field(answer))
        self.index, self.n_calls = self.index + 1, 0
        return ended + self.begin()

    def end(self, answer: Answer) -> bytes:
        """Why the last answer ended, and the usage where it was asked for."""
        return self.chunks.end(self._finish(_last(answer)), answer)

    def _finish(self, answer: Answer) -> dict[str, Any]:
        called = bool(self.n_calls or answer.tool_calls)
        finish = chat_finish(answer.finish, called=called)
        return {"index": self.index, "delta": {}, "logprobs": None, "finish_reason": finish}

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

    def _delta(self, delta: Mapping[str, Any], logprobs: Mapping[str, Any] | None = None) -> bytes:
        choice = {"index": self.index, "delta": delta, "logprobs": logprobs, "finish_reason": None}
        return self.chunks.event(choice)


@dataclass(slots=True)
class CompletionEncoder:
    """Writes `text_completion` events.

    Args:
        logprobs: whether the client wants them.
        index: of the choice that is written.
        n_chars: of the tokens of it that were told with their log-probabilities.
    """

    chunks: _Chunks
    logprobs: bool = False
    index: int = 0
    n_chars: int = 0

    def begin(self) -> bytes:
        """Nothing: there is no role to tell."""
        return b""

    def piece(self, delta: Delta) -> bytes:
        """The text alone; the format has no place for reasoning or calls."""
        logprobs = delta.logprobs if self.logprobs else ()
        if not (delta.text or logprobs):
            return b""
        told = of_text(logprobs, self.n_chars)
        self.n_chars += sum(len(each.token) for each in logprobs)
        return self.chunks.event(_text_choice(self.index, delta.text, told, None))

    def next_choice(self, answer: Answer) -> bytes:
        """Why the answer ended."""
        ended = self.chunks.event(self._finish(answer), extension_field(answer))
        self.index, self.n_chars = self.index + 1, 0
        return ended

    def end(self, answer: Answer) -> bytes:
        """Why the last answer ended, and the usage where it was asked for."""
        return self.chunks.end(self._finish(_last(answer)), answer)

    def _finish(self, answer: Answer) -> dict[str, Any]:
        return _text_choice(self.index, "", None, text_finish(answer.finish))

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


def _whole(
    head: Mapping[str, Any], answer: Answer, write: Callable[[int, Answer], dict[str, Any]]
) -> bytes:
    """Every choice says who gave it; the first one's answer speaks for the whole as well."""
    each = (answer, *answer.others)
    choices = [write(index, one) for index, one in enumerate(each)]
    if answer.others:
        choices = [choice | extension_field(one) for choice, one in zip(choices, each, strict=True)]
    usage = usage_object(_total(answer))
    return encoded({**head, "choices": choices, "usage": usage, **extension_field(answer)})


def _chat_choice(asked: Asked) -> Callable[[int, Answer], dict[str, Any]]:
    def write(index: int, answer: Answer) -> dict[str, Any]:
        return {
            "index": index,
            "message": _message(answer),
            "logprobs": of_chat(answer.logprobs) if shows_logprobs(asked) else None,
            "finish_reason": chat_finish(answer.finish, called=bool(answer.tool_calls)),
        }

    return write


def _completion_choice(asked: Asked) -> Callable[[int, Answer], dict[str, Any]]:
    def write(index: int, answer: Answer) -> dict[str, Any]:
        logprobs = of_text(answer.logprobs) if shows_logprobs(asked) else None
        return _text_choice(index, answer.text, logprobs, text_finish(answer.finish))

    return write


def _last(answer: Answer) -> Answer:
    return (answer, *answer.others)[-1]


def _total(answer: Answer) -> Usage:
    """Of all choices: each prompt was read for itself, though mostly from a cache."""
    each = [one.usage for one in (answer, *answer.others)]
    return Usage(
        prompt_tokens=sum(usage.prompt_tokens for usage in each),
        completion_tokens=sum(usage.completion_tokens for usage in each),
        cached_tokens=sum(usage.cached_tokens for usage in each),
    )


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


def _text_choice(
    index: int, text: str, logprobs: Mapping[str, Any] | None, finish: str | None
) -> dict[str, Any]:
    return {"index": index, "text": text, "logprobs": logprobs, "finish_reason": finish}


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
