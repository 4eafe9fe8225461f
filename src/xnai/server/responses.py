"""OpenAI's dialect of `/v1/responses`, which Codex and newer clients speak.

Covers answers, whole and as server-sent events, and errors. Does not cover reading bodies
(`xnai.server.responses_body`) nor what a response is as JSON (`xnai.server.responses_object`).
Nothing is stored: every request brings its whole conversation.

What clients depend on, each kept by a test:

1. Every event has its name on an `event:` line and in `type`, and a `sequence_number` that rises by
   one from 0.
2. Items never overlap: one is done before the next is added. Codex takes a delta for the item that
   was added last. Where reasoning follows text, it is an item of its own.
3. Ids of items do not change from their first event to the response at the end; calls have a
   `call_id` besides, by which their outputs name them.
4. The response in the last event is what `whole` would have sent; where reasoning or calls came
   before a text, it keeps the order in which they came.
5. An error is told twice, since no event reaches all: `error`, at which OpenAI's SDK raises
   `APIError` and which Codex passes over, then `response.failed`, which Codex waits for.

Source: OpenAI's API reference, the types and the stream reader of its Python SDK 3.57, and the
stream reader of Codex (`codex-api`, `sse/responses.rs`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from xnai.core.chat import Delta, ToolCall
from xnai.core.errors import PromptTooLong, XnaiError
from xnai.server.dialect import SSE, Answer, Asked, Served
from xnai.server.openai_errors import error_object, status_of
from xnai.server.openai_object import KEEP_ALIVE, encoded, sse
from xnai.server.responses_body import read_response
from xnai.server.responses_object import (
    MESSAGE,
    REASONING,
    ItemStatus,
    Logprobs,
    TextKind,
    answer_status,
    call_item,
    ended_response,
    id_of_item,
    logprobs_of,
    output_of,
    response_in,
)

_ARGUMENTS: Final = "response.function_call_arguments"


class OpenAIResponses:
    """The dialect of `/v1/responses`."""

    media_type = SSE

    def decode(self, body: bytes, request_id: str) -> Asked:
        """Read a body; see `read_response`.

        Raises:
            BadField: names the field, the limit, and what to do.
        """
        return read_response(body, request_id)

    def encoder(self, asked: Asked, served: Served) -> ResponseEncoder:
        """What writes a streamed answer."""
        return ResponseEncoder(asked=asked, served=served)

    def whole(self, asked: Asked, served: Served, answer: Answer) -> bytes:
        """An answer that is not streamed: a `response` object."""
        return encoded(ended_response(asked, served, answer, output_of(asked, served, answer)))

    def error(self, error: XnaiError, request_id: str) -> tuple[int, bytes]:
        """Status and body; OpenAI names the request in a header only."""
        return status_of(error), encoded({"error": _error(error)})


@dataclass(kw_only=True, slots=True)
class _Open:
    """The item that is being written."""

    kind: TextKind
    id: str
    texts: list[str] = field(default_factory=list)
    logprobs: list[Mapping[str, Any]] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class ResponseEncoder:
    """Writes the events of one response."""

    asked: Asked
    served: Served
    n_events: int = 0
    """Events written so far; the next one has this `sequence_number`."""
    done: list[dict[str, Any]] = field(default_factory=list)
    """Items that are complete; the next one has their number as its `output_index`."""
    writing: _Open | None = None

    def begin(self) -> bytes:
        """The response, with nothing in it yet."""
        response = response_in(self.asked, self.served, "in_progress", ())
        return self._event("response.created", response=response) + self._event(
            "response.in_progress", response=response
        )

    def piece(self, delta: Delta) -> bytes:
        """Reasoning, text and calls, each in an item of its own kind."""
        written = b""
        if delta.reasoning:
            written += self._text(REASONING, delta.reasoning)
        logprobs = logprobs_of(self.asked, delta.logprobs)
        if delta.text or logprobs:
            written += self._text(MESSAGE, delta.text, logprobs)
        for call in delta.tool_calls:
            written += self._close() + self._call(call)
        return written

    def end(self, answer: Answer) -> bytes:
        """The end of the last item, and the response with all of them."""
        written = b""
        spoken = self.writing is not None and self.writing.kind is MESSAGE
        if not spoken and all(item["type"] == "reasoning" for item in self.done):
            written += self._open(MESSAGE)  # an answer is never nothing
        written += self._close(answer_status(answer))
        response = ended_response(self.asked, self.served, answer, self.done)
        return written + self._event(f"response.{response['status']}", response=response)

    def failed(self, error: XnaiError) -> bytes:
        """The error as an event, and the response that failed by it."""
        told = _error(error)
        flat = {key: told[key] for key in ("code", "message", "param")}
        response = response_in(self.asked, self.served, "failed", self.done)
        response["error"] = told | {"code": _failure_code(error)}
        return self._event("error", **flat, error=told) + self._event(
            "response.failed", response=response
        )

    def keep_alive(self) -> bytes:
        """A comment."""
        return KEEP_ALIVE

    def _text(self, kind: TextKind, text: str, logprobs: Logprobs = ()) -> bytes:
        opened = b""
        if self.writing is None or self.writing.kind is not kind:
            opened = self._open(kind)
        assert self.writing is not None
        self.writing.texts.append(text)
        self.writing.logprobs.extend(logprobs)
        told = kind.told(logprobs)
        return opened + self._of_part(f"{kind.text_event}.delta", delta=text, **told)

    def _open(self, kind: TextKind) -> bytes:
        """Begin an item, after the end of the one before."""
        closed = self._close()
        item_id = id_of_item(kind.prefix, self.served, len(self.done))
        self.writing = _Open(kind=kind, id=item_id)
        added = self._of_item("added", kind.item(item_id, None, "in_progress"))
        return closed + added + self._of_part(f"{kind.part_event}.added", part=kind.filled(""))

    def _close(self, status: ItemStatus = "completed") -> bytes:
        """End the item that is being written, if there is one."""
        if self.writing is None:
            return b""
        kind, text = self.writing.kind, "".join(self.writing.texts)
        logprobs = self.writing.logprobs
        item = kind.item(self.writing.id, text, status, logprobs)
        written = (
            self._of_part(f"{kind.text_event}.done", text=text, **kind.told(logprobs))
            + self._of_part(f"{kind.part_event}.done", part=kind.filled(text, logprobs))
            + self._of_item("done", item)
        )
        self.writing = None
        self.done.append(item)
        return written

    def _call(self, call: ToolCall) -> bytes:
        item = call_item(call, self.served, len(self.done))
        about = {"item_id": item["id"], "output_index": len(self.done)}
        written = (
            self._of_item("added", item | {"arguments": "", "status": "in_progress"})
            + self._event(f"{_ARGUMENTS}.delta", **about, delta=item["arguments"])
            + self._event(
                f"{_ARGUMENTS}.done", **about, name=call.name, arguments=item["arguments"]
            )
            + self._of_item("done", item)
        )
        self.done.append(item)
        return written

    def _of_item(self, what: Literal["added", "done"], item: Mapping[str, Any]) -> bytes:
        index = len(self.done)
        return self._event(f"response.output_item.{what}", output_index=index, item=item)

    def _of_part(self, kind: str, **more: object) -> bytes:
        assert self.writing is not None
        place = {"item_id": self.writing.id, "output_index": len(self.done)}
        return self._event(kind, **place, **{self.writing.kind.index: 0}, **more)

    def _event(self, kind: str, **more: object) -> bytes:
        found = {"type": kind, "sequence_number": self.n_events, **more}
        self.n_events += 1
        return b"event: %s\n%s" % (kind.encode(), sse(found))


def _error(error: XnaiError) -> dict[str, str | None]:
    """The `error` object; a prompt stands in `input` here."""
    return error_object(error, prompt="input")


def _failure_code(error: XnaiError) -> str:
    """The `code` of a failed response: a closed set, by which clients decide what to do.

    `context_length_exceeded` is not of the set that OpenAI documents, but Codex knows it, and does
    not send the same conversation again.
    """
    if isinstance(error, PromptTooLong):
        return "context_length_exceeded"
    if error.status == 429:
        return "rate_limit_exceeded"
    return "server_error" if error.status >= 500 else "invalid_prompt"
