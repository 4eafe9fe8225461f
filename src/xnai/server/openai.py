"""OpenAI's dialect: `/v1/chat/completions` and the older `/v1/completions`.

Covers answers, whole and as server-sent events, and errors. Does not cover reading bodies
(`xnai.server.openai_body`), the objects that are written (`xnai.server.openai_object`) nor
`/v1/responses` (`xnai.server.responses`).

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

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from xnai.core.chat import Delta, ToolCall
from xnai.core.errors import XnaiError
from xnai.server.dialect import SSE, Answer, Asked, Served
from xnai.server.openai_body import read_chat, read_completion, shows_logprobs
from xnai.server.openai_errors import error_object, status_of
from xnai.server.openai_logprobs import of_chat, of_text
from xnai.server.openai_object import (
    KEEP_ALIVE,
    answer_head,
    call_object,
    chat_choice,
    chat_finish,
    completion_choice,
    encoded,
    extension_field,
    last_answer,
    sse,
    text_choice,
    text_finish,
    total_usage,
    usage_object,
    whole_body,
)

DONE: Final = b"data: [DONE]\n\n"


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
        return whole_body(
            answer_head(served, "chat.completion", "chatcmpl"), answer, chat_choice(asked)
        )

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
        return whole_body(
            answer_head(served, "text_completion", "cmpl"), answer, completion_choice(asked)
        )

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
        return cls(answer_head(served, kind, prefix), bool(asked.options.get("include_usage")))

    def event(self, choice: Mapping[str, Any], more: Mapping[str, Any] | None = None) -> bytes:
        chunk = {**self.head, "choices": [choice], **(more or {})}
        if self.include_usage:
            chunk["usage"] = None
        return sse(chunk)

    def end(self, choice: Mapping[str, Any], answer: Answer) -> bytes:
        """The finishing chunk, the usage where it was asked for, and the end of the stream."""
        extension = extension_field(last_answer(answer))
        if not self.include_usage:
            return self.event(choice, extension) + DONE
        counted = {
            **self.head,
            "choices": [],
            "usage": usage_object(total_usage(answer)),
            **extension,
        }
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
        return self.chunks.end(self._finish(last_answer(answer)), answer)

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
        whole = call_object(call)
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
        return self.chunks.event(text_choice(self.index, delta.text, told, None))

    def next_choice(self, answer: Answer) -> bytes:
        """Why the answer ended."""
        ended = self.chunks.event(self._finish(answer), extension_field(answer))
        self.index, self.n_chars = self.index + 1, 0
        return ended

    def end(self, answer: Answer) -> bytes:
        """Why the last answer ended, and the usage where it was asked for."""
        return self.chunks.end(self._finish(last_answer(answer)), answer)

    def _finish(self, answer: Answer) -> dict[str, Any]:
        return text_choice(self.index, "", None, text_finish(answer.finish))

    def failed(self, error: XnaiError) -> bytes:
        """An error event, at which OpenAI's SDK raises `APIError`."""
        return _failed(error)

    def keep_alive(self) -> bytes:
        """A comment."""
        return KEEP_ALIVE


def _failed(error: XnaiError) -> bytes:
    """Without `[DONE]`: who overlooks the error must not take the answer for a whole one."""
    return sse({"error": error_object(error)})
