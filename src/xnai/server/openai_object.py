"""The objects of OpenAI's dialect, answers and their parts, usage, models, and their bytes.

Covers what whole answers and streams share. Does not cover the order of a stream
(`xnai.server.openai`) nor errors (`xnai.server.openai_errors`). The laws that both keep stand in
`xnai.server.openai`.

Source: OpenAI's API reference and the types and stream reader of its Python SDK 3.57.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import orjson

from xnai.core.chat import FinishReason, ToolCall, Usage
from xnai.server.dialect import Answer, Asked, Served
from xnai.server.openai_body import shows_logprobs
from xnai.server.openai_logprobs import of_chat, of_text

OWNER: Final = "xnai"
KEEP_ALIVE: Final = b": keep-alive\n\n"
"""A comment of the event stream: every client passes over it."""

_LINE_ENDS: Final = (
    (b"\xc2\x85", b"\\u0085"),
    (b"\xe2\x80\xa8", b"\\u2028"),
    (b"\xe2\x80\xa9", b"\\u2029"),
)


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


def answer_head(served: Served, kind: str, prefix: str) -> dict[str, Any]:
    """What all objects of one answer begin with."""
    return {
        "id": f"{prefix}-{served.id}",
        "object": kind,
        "created": served.created,
        "model": served.model,
    }


def whole_body(
    head: Mapping[str, Any], answer: Answer, write: Callable[[int, Answer], dict[str, Any]]
) -> bytes:
    """The whole response.

    Every choice says who gave it; the first one's answer speaks for the whole as well.
    """
    each = (answer, *answer.others)
    choices = [write(index, one) for index, one in enumerate(each)]
    if answer.others:
        choices = [choice | extension_field(one) for choice, one in zip(choices, each, strict=True)]
    usage = usage_object(total_usage(answer))
    return encoded({**head, "choices": choices, "usage": usage, **extension_field(answer)})


def chat_choice(asked: Asked) -> Callable[[int, Answer], dict[str, Any]]:
    """How the choices of a whole chat are written."""

    def write(index: int, answer: Answer) -> dict[str, Any]:
        return {
            "index": index,
            "message": _message(answer),
            "logprobs": of_chat(answer.logprobs) if shows_logprobs(asked) else None,
            "finish_reason": chat_finish(answer.finish, called=bool(answer.tool_calls)),
        }

    return write


def completion_choice(asked: Asked) -> Callable[[int, Answer], dict[str, Any]]:
    """How the choices of a whole text are written."""

    def write(index: int, answer: Answer) -> dict[str, Any]:
        logprobs = of_text(answer.logprobs) if shows_logprobs(asked) else None
        return text_choice(index, answer.text, logprobs, text_finish(answer.finish))

    return write


def last_answer(answer: Answer) -> Answer:
    """The answer that ends the stream."""
    return (answer, *answer.others)[-1]


def total_usage(answer: Answer) -> Usage:
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
        message["tool_calls"] = [call_object(call) for call in answer.tool_calls]
    return message


def call_object(call: ToolCall) -> dict[str, Any]:
    """A call. Clients parse `arguments` without a look, so none are an empty object."""
    function = {"name": call.name, "arguments": call.arguments or "{}"}
    return {"id": call.id, "type": "function", "function": function}


def text_choice(
    index: int, text: str, logprobs: Mapping[str, Any] | None, finish: str | None
) -> dict[str, Any]:
    """A choice of a text, whole or a piece of it."""
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
