"""Anthropic's Messages API: `/v1/messages`, its token count, and its list of models. Pure.

Covers what goes back to the client: answers, streams, errors. What the body asks is read by
`xnai.server.anthropic_request`.

Three things are not as with Anthropic. Where an engine does not say which stop sequence ended an
answer, `stop_reason` is `end_turn` and `stop_sequence` null. Thinking carries no signature.
Arguments of a call that are no JSON object go out as `{}`: `input` has to be an object, and a
client that checks it against the schema of the tool sees that they are missing.

Source: the types and the stream reader of the `anthropic` package, 2.14.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

import orjson
from pydantic import AwareDatetime, TypeAdapter

from xnai.core.chat import Delta, ToolCall, Usage
from xnai.core.errors import OverBudget, PromptTooLong, XnaiError
from xnai.server.anthropic_request import SHOWS_THINKING, read_prompt, read_question
from xnai.server.dialect import SSE, Answer, Asked, Encoder, Served

Grown = Literal["thinking", "text"]

_OVERLOADED: Final = (529, "overloaded_error")
_FAILED: Final = (500, "api_error")
_INVALID: Final = "invalid_request_error"
_KINDS: Final[Mapping[int, tuple[int, str]]] = {
    401: (401, "authentication_error"),
    402: (402, "billing_error"),
    403: (403, "permission_error"),
    404: (404, "not_found_error"),
    413: (413, "request_too_large"),
    429: (429, "rate_limit_error"),
    # An engine that is starting, or rests after failures, may answer the next try: clients wait
    # longer after a 529 than after any other failure, and some turn to another model.
    503: _OVERLOADED,
    504: (504, "timeout_error"),
}
_TIME: Final = TypeAdapter[Any](AwareDatetime)


class AnthropicMessages:
    """The dialect of `/v1/messages`."""

    @property
    def media_type(self) -> str:
        """Of a stream."""
        return SSE

    def decode(self, body: bytes, request_id: str) -> Asked:
        """Read a body; see `read_question` for what its fields become.

        Raises:
            BadField: a field is missing, has the wrong shape, or wants what is not here.
        """
        return read_question(body, request_id)

    def encoder(self, asked: Asked, served: Served) -> Encoder:
        """What writes a streamed answer."""
        return _Stream(served=served, shows_thinking=asked.options.get(SHOWS_THINKING, True))

    def whole(self, asked: Asked, served: Served, answer: Answer) -> bytes:
        """An answer that is not streamed; `content` is empty where nothing was said."""
        content = list[dict[str, Any]]()
        if answer.reasoning and asked.options.get(SHOWS_THINKING, True):
            content.append(_block("thinking", answer.reasoning))
        if answer.text:
            content.append(_block("text", answer.text))
        content += [
            _tool_use(call, orjson.Fragment(_input_json(call))) for call in answer.tool_calls
        ]
        return orjson.dumps(
            _message(served, content)
            | _stopped(answer)
            | {"usage": _usage(answer.usage)}
            | _extension(answer)
        )

    def error(self, error: XnaiError, request_id: str) -> tuple[int, bytes]:
        """Status and body of an error before anything went out.

        An engine that failed is a 500, for Anthropic's clients know no 502. `OverBudget` is a 529
        where running requests hold the memory, since it comes back when they end, and a 500 where
        the model would never fit.
        """
        return _status_and_type(error)[0], orjson.dumps(_error(error, request_id))


def decode_count(body: bytes, request_id: str) -> Asked:
    """Read a body for `/v1/messages/count_tokens`; `max_tokens` is not needed.

    Raises:
        BadField: a field is missing, has the wrong shape, or wants what is not here.
    """
    return read_prompt(body, request_id)


def count_body(n: int) -> bytes:
    """The answer to `/v1/messages/count_tokens`: `n` tokens ≥ 0."""
    return orjson.dumps({"input_tokens": n})


def models_page(names: Sequence[str], created: int) -> bytes:
    """The answer to `/v1/models`: all names on one page, in their order.

    Args:
        names: offered, as a client may write them in `model`.
        created: since when, in seconds since 1970.
    """
    models = [_model(name, created) for name in names]
    first, last = (names[0], names[-1]) if names else (None, None)
    return orjson.dumps({"data": models, "has_more": False, "first_id": first, "last_id": last})


def model_object(name: str, created: int) -> bytes:
    """The answer to `/v1/models/{name}`."""
    return orjson.dumps(_model(name, created))


def _model(name: str, created: int) -> dict[str, str]:
    return {
        "type": "model",
        "id": name,
        "display_name": name,
        "created_at": _TIME.dump_python(_TIME.validate_python(created), mode="json"),
        "lifecycle": "active",
    }


@dataclass(kw_only=True, slots=True)
class _Stream:
    """Writes one answer as events.

    Blocks are numbered from 0 in the order in which they begin; one ends before the next begins.
    """

    served: Served
    shows_thinking: bool
    _index: int = 0
    _growing: Grown | None = None

    def begin(self) -> bytes:
        """`message_start`; the tokens of the prompt are not counted yet and told at the end."""
        message = _message(self.served, ()) | {"stop_reason": None, "usage": _usage(Usage())}
        return _event("message_start", message=message)

    def piece(self, delta: Delta) -> bytes:
        """Events for what the delta holds; empty where there is nothing to show."""
        out = b""
        if delta.reasoning and self.shows_thinking:
            out += self._grow("thinking", delta.reasoning)
        if delta.text:
            out += self._grow("text", delta.text)
        return out + b"".join(self._call(call) for call in delta.tool_calls)

    def end(self, answer: Answer) -> bytes:
        """The last block's end, `message_delta` with the usage and `xnai`, `message_stop`.

        `xnai` is in `message_delta`, not in `message_stop`: Anthropic's own stream helper replaces
        the latter by one of its making.
        """
        usage = _usage(answer.usage)
        return (
            self._close()
            + _event("message_delta", delta=_stopped(answer), usage=usage, **_extension(answer))
            + _event("message_stop")
        )

    def failed(self, error: XnaiError) -> bytes:
        """An `error` event: clients raise it, whatever block was open."""
        return _sse("error", _error(error, self.served.id))

    def keep_alive(self) -> bytes:
        """A `ping` event."""
        return _event("ping")

    def _grow(self, kind: Grown, text: str) -> bytes:
        opened = b""
        if self._growing != kind:
            opened = self._close() + self._start(_block(kind, ""))
            self._growing = kind
        return opened + self._delta({"type": f"{kind}_delta", kind: text})

    def _call(self, call: ToolCall) -> bytes:
        grown = {"type": "input_json_delta", "partial_json": _input_json(call).decode()}
        opened = self._close() + self._start(_tool_use(call, {})) + self._delta(grown)
        return opened + self._stop()

    def _close(self) -> bytes:
        if self._growing is None:
            return b""
        self._growing = None
        return self._stop()

    def _start(self, block: Mapping[str, Any]) -> bytes:
        return _event("content_block_start", index=self._index, content_block=block)

    def _delta(self, delta: Mapping[str, Any]) -> bytes:
        return _event("content_block_delta", index=self._index, delta=delta)

    def _stop(self) -> bytes:
        stopped = _event("content_block_stop", index=self._index)
        self._index += 1
        return stopped


def _event(name: str, **fields: object) -> bytes:
    return _sse(name, {"type": name, **fields})


def _sse(name: str, payload: Mapping[str, Any]) -> bytes:
    """Without the line that names it, Anthropic's clients pass an event over."""
    return b"event: %s\ndata: %s\n\n" % (name.encode(), orjson.dumps(payload))


def _message(served: Served, content: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    return {
        "id": f"msg_{served.id}",
        "type": "message",
        "role": "assistant",
        "model": served.model,
        "content": list(content),
        "stop_sequence": None,
    }


def _block(kind: Grown, text: str) -> dict[str, Any]:
    return {"type": kind, kind: text} | ({"signature": ""} if kind == "thinking" else {})


def _tool_use(call: ToolCall, given: object) -> dict[str, Any]:
    return {"type": "tool_use", "id": call.id, "name": call.name, "input": given}


def _input_json(call: ToolCall) -> bytes:
    """The arguments as the model wrote them; `{}` where they are no JSON object."""
    try:
        is_object = isinstance(orjson.loads(call.arguments), dict)
    except orjson.JSONDecodeError:
        is_object = False
    return call.arguments.encode() if is_object else b"{}"


def _stopped(answer: Answer) -> dict[str, str | None]:
    reason = _stop_reason(answer)
    return {
        "stop_reason": reason,
        "stop_sequence": answer.stopped_by if reason == "stop_sequence" else None,
    }


def _stop_reason(answer: Answer) -> str:
    if answer.finish in ("length", "error"):
        return "max_tokens"  # of an answer cut short by an error too: it says that more was to come
    if answer.tool_calls:
        return "tool_use"
    return "stop_sequence" if answer.stopped_by else "end_turn"


def _usage(usage: Usage) -> dict[str, int]:
    """Anthropic's `input_tokens` leave out those read from a cache; ours hold them."""
    cached = min(usage.cached_tokens, usage.prompt_tokens)
    return {
        "input_tokens": usage.prompt_tokens - cached,
        "output_tokens": usage.completion_tokens,
        "cache_read_input_tokens": cached,
        "cache_creation_input_tokens": 0,
    }


def _extension(answer: Answer) -> dict[str, Any]:
    return {"xnai": dict(answer.extension)} if answer.extension else {}


def _error(error: XnaiError, request_id: str) -> dict[str, Any]:
    told = {"type": _status_and_type(error)[1], "message": _words(error)}
    return {"type": "error", "error": told, "request_id": request_id}


def _status_and_type(error: XnaiError) -> tuple[int, str]:
    if isinstance(error, PromptTooLong):
        return 400, _INVALID  # 413 is for bodies of too many bytes; see `_words`
    if isinstance(error, OverBudget):
        return _OVERLOADED if error.held_mib else _FAILED
    if kind := _KINDS.get(error.status):
        return kind
    return (error.status, _INVALID) if 400 <= error.status < 500 else _FAILED


def _words(error: XnaiError) -> str:
    """The message, then what to do next.

    A prompt that is too long begins as Anthropic says it: by these words agents notice that they
    have to shorten the conversation, and read how far.
    """
    told = f"{error.message} {error.hint}".strip()
    if isinstance(error, PromptTooLong):
        return f"prompt is too long: {error.prompt_tokens} tokens > {error.n_ctx} maximum. {told}"
    return told
