"""A task as it goes to a worker. Pure.

Covers the envelope, its version and its size. Does not cover what comes back (`frames`).

1. A version that is not known is refused, an older one too: who sends it is told to update.
2. What is too large is refused before it is parsed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import orjson
from pydantic import TypeAdapter, ValidationError

from xnai.core.chat import ChatRequest
from xnai.core.errors import BadRequest

VERSION: Final = 1
"""Of the envelope and of the frames; raised when a reader of the one before would misread it."""
SHOWN_CHARS: Final = 80
_ASKED: Final = (
    *("id", "messages", "sampling", "tools", "tool_choice", "parallel_tool_calls", "json_schema"),
    *("grammar", "suffix", "logprobs", "top_logprobs", "private"),
)
"""What an engine heeds of a request; all else is for whoever asks engines."""
_REQUEST: Final[TypeAdapter[ChatRequest]] = TypeAdapter(ChatRequest)


class BadTask(BadRequest):
    """A message that is no task for this version of xnai."""


class TaskTooLarge(BadTask):
    """A task with more bytes than a worker reads."""

    status = 413


@dataclass(frozen=True, kw_only=True, slots=True)
class Task:
    """One question to one model.

    Args:
        model: that the director counts on, as its configuration names it; a worker that serves
            another one under this tier's name refuses.
        machine: of the director, as `xnai.bus.machine` tells machines apart.
    """

    tier: str
    model: str
    machine: str
    request: ChatRequest


def encode(task: Task, *, limit_bytes: int) -> bytes:
    """The task as JSON.

    Raises:
        BadRequest: it holds something that JSON cannot say, such as half a surrogate pair.
        TaskTooLarge: it has more bytes than a worker reads.
    """
    asked = {name: getattr(task.request, name) for name in _ASKED}
    envelope = {
        "v": VERSION,
        "tier": task.tier,
        "model": task.model,
        "machine": task.machine,
        "request": asked,
    }
    try:
        body = orjson.dumps(envelope)
    except orjson.JSONEncodeError as error:
        raise BadRequest(
            f"The request holds text that is not valid Unicode ({error}).",
            hint="Read the prompt as UTF-8 with undecodable bytes replaced.",
        ) from error
    _refuse_large(body, limit_bytes)
    return body


def decode(body: bytes, *, limit_bytes: int) -> Task:
    """A task that somebody sent.

    Raises:
        TaskTooLarge: it has more bytes than this worker reads.
        BadTask: it is none, or of another version.
    """
    _refuse_large(body, limit_bytes)
    try:
        envelope = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise BadTask(f"The task is not JSON: {error}.") from error
    if not isinstance(envelope, dict):
        raise BadTask("The task is not a JSON object.")
    if envelope.get("v") != VERSION:
        raise BadTask(
            f"The task is of version {str(envelope.get('v'))[:SHOWN_CHARS]}, but this worker "
            f"knows {VERSION}.",
            hint="Run the same version of xnai on every machine.",
        )
    try:
        return Task(
            tier=_text(envelope, "tier"),
            model=_text(envelope, "model"),
            machine=_text(envelope, "machine"),
            request=_REQUEST.validate_python(envelope.get("request")),
        )
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        at = ".".join(map(str, ("request", *first["loc"])))
        raise BadTask(f"The task cannot be read: `{at}`: {first['msg']}.") from error


def _text(envelope: dict[str, Any], name: str) -> str:
    value = envelope.get(name)
    if not isinstance(value, str) or not value:
        raise BadTask(f"The task cannot be read: `{name}` must be a text.")
    return value


def _refuse_large(body: bytes, limit_bytes: int) -> None:
    if len(body) > limit_bytes:
        raise TaskTooLarge(
            f"The task has {len(body)} bytes, and workers read at most {limit_bytes}.",
            hint="Send less at once, or raise `bus.max_task_mib` on every machine.",
        )
