"""Reading the body of `/v1/responses`.

Covers its shape, what becomes of it, what a response repeats of it, and the fields that are
refused. Does not cover its conversation (`xnai.server.responses_input`), its tools
(`xnai.server.responses_tools`) nor answers (`xnai.server.responses`).

Passed over, because the answer means the same without: `reasoning`, `store`, all of `include` but
`message.output_text.logprobs`, `service_tier`, `max_tool_calls`, `stream_options`,
`text.verbosity`, `context_management`, and fields nobody knows.

Source: OpenAI's API reference and the types of its Python SDK 3.57; what Codex sends.
"""

from __future__ import annotations

from typing import Any, Final, Literal

import orjson
from pydantic import Field

from xnai.core.chat import ChatRequest, Message, Sampling
from xnai.server.dialect import Asked
from xnai.server.openai_body import MAX_TOKENS, MAX_TOP
from xnai.server.openai_refusals import MODERATION, Refusal, refuse
from xnai.server.responses_input import read_input
from xnai.server.responses_tools import read_tools
from xnai.server.wire import (
    BadField,
    ModelName,
    Wire,
    XnaiOptions,
    no_logprobs_beside_tools,
    parsed,
)

_LOGPROBS: Final = "message.output_text.logprobs"
_WHOLE: Final = "Leave it out, and send the whole conversation in `input`."
RESPONSE_REFUSALS: Final = (
    Refusal(
        field="previous_response_id",
        why="is not supported: responses are not stored",
        instead=_WHOLE,
    ),
    Refusal(
        field="conversation",
        why="is not supported: conversations are not stored",
        instead=_WHOLE,
    ),
    Refusal(
        field="background",
        harmless=(False,),
        why="can only be false: an answer goes to whoever waits for it",
        instead="Leave it out, and wait for the answer, or stream it.",
    ),
    Refusal(
        field="prompt",
        why="is not supported: templates of prompts are not stored",
        instead="Leave it out, and send the text itself in `instructions` and `input`.",
    ),
    MODERATION,
)


class _Format(Wire):
    type: Literal["text", "json_object", "json_schema"] = "text"
    name: str = "answer"
    description: str | None = None
    schema_: dict[str, Any] | None = Field(None, alias="schema")
    strict: bool | None = None


class _Text(Wire):
    format: _Format | None = None


class ResponseBody(Wire):
    """Every field may be null: clients write null for "not set"."""

    model: ModelName | None = None
    stream: bool | None = None
    input: Any = None
    instructions: str | None = None
    tools: Any = None
    tool_choice: Any = None
    parallel_tool_calls: bool | None = None
    text: _Text | None = None
    truncation: Literal["auto", "disabled"] | None = None
    max_output_tokens: int | None = Field(None, ge=1, le=MAX_TOKENS)
    temperature: float | None = Field(None, ge=0, le=2)
    top_p: float | None = Field(None, gt=0, le=1)
    include: list[str] | None = None
    top_logprobs: int | None = Field(None, ge=0, le=MAX_TOP)
    xnai: XnaiOptions | None = None

    # Told again in the response, and nothing else.
    metadata: dict[str, str] | None = None
    user: str | None = None
    prompt_cache_key: str | None = None
    safety_identifier: str | None = None

    # Refused unless they ask for nothing; see `Refusal`.
    previous_response_id: Any = None
    conversation: Any = None
    background: Any = None
    prompt: Any = None
    moderation: Any = None


def read_response(body: bytes, request_id: str) -> Asked:
    """Read the body of `/v1/responses`.

    `temperature` is 0 where the body names none, so that an answer can be repeated. `options` holds
    `told`, a dict: the fields of the body that a response repeats, with defaults for those that
    are not there.

    Raises:
        BadField: names the field, the limit, and what to do.
    """
    asked = parsed(ResponseBody, body)
    refuse(asked, RESPONSE_REFUSALS)
    messages = (*_instructions(asked.instructions), *read_input(asked.input))
    tools, strictness, told_tools = read_tools(asked.tools, asked.tool_choice)
    logprobs = _wants_logprobs(asked)
    if logprobs and tools:
        raise no_logprobs_beside_tools("include")
    format_ = (asked.text and asked.text.format) or _Format()
    request = ChatRequest(
        id=request_id,
        messages=messages,
        sampling=_sampling(asked),
        tools=tools,
        tool_choice=strictness,
        parallel_tool_calls=asked.parallel_tool_calls is not False,
        json_schema=_schema(format_),
        logprobs=logprobs,
        top_logprobs=asked.top_logprobs or 0,
        truncate=asked.truncation == "auto",
    )
    xnai = asked.xnai or XnaiOptions()
    told = told_tools | _told(asked, request.sampling, format_)
    _refuse_depth(told)
    return Asked(
        request=xnai.of(request),
        model=asked.model or "",
        stream=bool(asked.stream),
        priority=xnai.priority,
        options={"told": told},
    )


def _instructions(found: str | None) -> tuple[Message, ...]:
    return (Message(role="system", content=found),) if found else ()


def _sampling(body: ResponseBody) -> Sampling:
    return Sampling(
        temperature=0.0 if body.temperature is None else body.temperature,
        top_p=1.0 if body.top_p is None else body.top_p,
        max_tokens=body.max_output_tokens,
    )


def _wants_logprobs(body: ResponseBody) -> bool:
    wanted = _LOGPROBS in (body.include or ())
    if body.top_logprobs and not wanted:
        raise BadField(
            f"`top_logprobs` is {body.top_logprobs}, but `include` does not name `{_LOGPROBS}`.",
            field="top_logprobs",
            hint="Name it there, or leave `top_logprobs` out.",
        )
    return wanted


def _schema(format_: _Format) -> dict[str, Any] | None:
    """The schema that the answer must obey; `{}` takes any JSON, None takes any text."""
    if format_.type != "json_schema":
        return {} if format_.type == "json_object" else None
    if format_.schema_ is None:
        raise BadField(
            "`text.format.schema` is missing, but `text.format.type` is `json_schema`.",
            field="text.format.schema",
            hint="Give the schema there, or ask for any JSON by the type `json_object`.",
        )
    return format_.schema_


def _told(body: ResponseBody, sampling: Sampling, format_: _Format) -> dict[str, Any]:
    """What a response repeats besides tools; `store` says what is so, whatever was asked for."""
    # Null is no value that these may have: they are there, or they are not.
    given = {
        "prompt_cache_key": body.prompt_cache_key,
        "safety_identifier": body.safety_identifier,
    }
    return {
        "instructions": body.instructions,
        "metadata": body.metadata or {},
        "parallel_tool_calls": body.parallel_tool_calls is not False,
        "temperature": sampling.temperature,
        "top_p": sampling.top_p,
        "max_output_tokens": sampling.max_tokens,
        "text": {"format": _told_format(format_)},
        "reasoning": {"effort": None, "summary": None},
        "truncation": body.truncation or "disabled",
        "background": False,
        "store": False,
        "previous_response_id": None,
        "top_logprobs": body.top_logprobs or 0,
        "user": body.user,
        **{name: value for name, value in given.items() if value is not None},
    }


def _told_format(format_: _Format) -> dict[str, Any]:
    if format_.type == "json_schema":
        return format_.model_dump(by_alias=True, exclude_none=True)
    return {"type": format_.type}


def _refuse_depth(told: dict[str, Any]) -> None:
    """What was read may nest deeper than what can be written; then no answer could begin."""
    try:
        orjson.dumps(told)
    except orjson.JSONEncodeError as error:
        raise BadField(
            "`tools` or `text.format.schema` cannot be repeated in the response: it is nested "
            "deeper than 250 levels.",
            field="tools",
            hint="Flatten the schema.",
        ) from error
