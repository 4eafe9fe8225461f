"""Reading the bodies of `/v1/chat/completions` and `/v1/completions`.

Covers their shapes and what becomes of them. Does not cover tools (`xnai.server.openai_tools`), the
fields that are refused (`xnai.server.openai_refusals`), nor answers (`xnai.server.openai`).

Passed over, because the answer means the same without: `user`, `metadata`, `store`, `service_tier`,
`prediction`, `reasoning_effort`, `verbosity`, and fields nobody knows.

Source: OpenAI's API reference and the types of its Python SDK 3.57.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Annotated, Any, Final, Literal

from pydantic import BeforeValidator, Field

from xnai.core.chat import ChatRequest, Message, Role, Sampling, ToolCall
from xnai.server.dialect import Asked
from xnai.server.openai_refusals import CHAT_REFUSALS, COMPLETION_REFUSALS, refuse
from xnai.server.openai_tools import Tool, ToolChoice, kept, offered, strictness
from xnai.server.wire import (
    SHOWN_CHARS,
    BadField,
    ModelName,
    Wire,
    XnaiOptions,
    no_logprobs_beside_tools,
    parsed,
)

MAX_STOPS: Final = 4
MAX_TOKENS: Final = 2**31 - 1
"""llama.cpp counts tokens in 32 bits."""
MAX_CHOICES: Final = 8
"""Answers to one request: they are worked on one after the other, and others wait."""
MAX_TOP: Final = 20
MAX_SEED: Final = 2**63 - 1
"""The store keeps whole numbers in 64 bits."""
ROLES: Final[dict[str, Role]] = {
    "system": "system",
    "developer": "system",
    "user": "user",
    "assistant": "assistant",
    "tool": "tool",
}


def _as_list(found: object) -> object:
    return [found] if isinstance(found, str) else found


class _Function(Wire):
    name: str
    arguments: str = ""


class _Call(Wire):
    id: str
    type: Literal["function"] = "function"
    function: _Function


class _Message(Wire):
    role: Literal["system", "developer", "user", "assistant", "tool"]
    content: Any = None
    """A string, a list of parts, or null; `text_of` reads it, so that errors name the part."""
    tool_calls: list[_Call] | None = None
    tool_call_id: str | None = None


class _JsonSchema(Wire):
    schema_: dict[str, Any] | None = Field(None, alias="schema")


class _ResponseFormat(Wire):
    type: Literal["text", "json_object", "json_schema"]
    json_schema: _JsonSchema | None = None


class _StreamOptions(Wire):
    include_usage: bool | None = None


class _Body(Wire):
    """What both routes take. Every field may be null: clients write null for "not set"."""

    model: ModelName | None = None
    stream: bool | None = None
    stream_options: _StreamOptions | None = None
    temperature: float | None = None
    top_p: float | None = None
    seed: int | None = None
    max_tokens: int | None = None
    max_completion_tokens: int | None = None
    stop: Annotated[list[str] | None, BeforeValidator(_as_list)] = None
    xnai: XnaiOptions | None = None

    n: int | None = None

    # Refused unless they ask for nothing; see `Refusal`.
    logit_bias: Any = None
    frequency_penalty: Any = None
    presence_penalty: Any = None


class ChatBody(_Body):
    messages: list[_Message]
    tools: list[Tool] | None = None
    tool_choice: ToolChoice = None
    parallel_tool_calls: bool | None = None
    response_format: _ResponseFormat | None = None
    logprobs: bool | None = None
    top_logprobs: int | None = None

    modalities: Any = None
    audio: Any = None
    functions: Any = None
    function_call: Any = None
    web_search_options: Any = None
    moderation: Any = None


class CompletionBody(_Body):
    prompt: Any
    suffix: str | None = None
    logprobs: int | None = None
    """So many of the likeliest tokens in the place of each; 0 has the token alone."""

    echo: Any = None
    best_of: Any = None


def read_chat(body: bytes, request_id: str) -> Asked:
    """Read the body of `/v1/chat/completions`.

    `temperature` is 0 where the body names none, so that an answer can be repeated. What
    `tool_choice` does is told at `kept`. `options` holds `include_usage`, a bool.

    Raises:
        BadField: names the field, the limit, and what to do.
    """
    asked = parsed(ChatBody, body)
    refuse(asked, CHAT_REFUSALS)
    messages = tuple(_message(found, f"messages.{i}") for i, found in enumerate(asked.messages))
    if not any(message.role == "user" for message in messages):
        raise BadField(
            "`messages` has none of role `user`, but there must be at least one.",
            field="messages",
            hint="Add the question as a message of role `user`.",
        )
    request = ChatRequest(
        id=request_id,
        messages=messages,
        sampling=_sampling(asked),
        tools=kept(offered(asked.tools or ()), asked.tool_choice),
        tool_choice=strictness(asked.tool_choice),
        parallel_tool_calls=asked.parallel_tool_calls is not False,
        json_schema=_schema(asked.response_format),
        logprobs=bool(asked.logprobs),
        top_logprobs=_top(asked.top_logprobs, "top_logprobs", asked=bool(asked.logprobs)),
    )
    if request.logprobs and request.tools:
        raise no_logprobs_beside_tools("logprobs")
    return _asked(asked, request)


def read_completion(body: bytes, request_id: str) -> Asked:
    """Read the body of `/v1/completions`.

    The prompt becomes one message of the user: it is answered, as by `/v1/chat/completions`, and
    not continued as text. With a `suffix` it is no message, but what stands before the gap.

    Raises:
        BadField: names the field, the limit, and what to do.
    """
    asked = parsed(CompletionBody, body)
    refuse(asked, COMPLETION_REFUSALS)
    request = ChatRequest(
        id=request_id,
        messages=(Message(role="user", content=_prompt(asked.prompt)),),
        sampling=_sampling(asked),
        suffix=asked.suffix or None,
        logprobs=asked.logprobs is not None,
        top_logprobs=_top(asked.logprobs, "logprobs", asked=True),
    )
    return _asked(asked, request)


def _asked(body: _Body, request: ChatRequest) -> Asked:
    xnai = body.xnai
    counted = body.stream_options is not None and bool(body.stream_options.include_usage)
    return Asked(
        request=xnai.of(request) if xnai else request,
        model=body.model or "",
        stream=bool(body.stream),
        n=_n(body.n),
        priority=xnai.priority if xnai else "normal",
        options={"include_usage": counted},
    )


def _sampling(body: _Body) -> Sampling:
    if body.temperature is not None and not 0 <= body.temperature <= 2:
        raise _outside("temperature", body.temperature, "between 0 and 2")
    if body.top_p is not None and not 0 < body.top_p <= 1:
        raise _outside("top_p", body.top_p, "above 0 and at most 1")
    if body.seed is not None and abs(body.seed) > MAX_SEED:
        raise _outside("seed", body.seed, f"between -{MAX_SEED} and {MAX_SEED}")
    return Sampling(
        temperature=0.0 if body.temperature is None else body.temperature,
        top_p=1.0 if body.top_p is None else body.top_p,
        seed=body.seed,
        max_tokens=_max_tokens(body),
        stop=_stops(body.stop or ()),
    )


def shows_logprobs(asked: Asked) -> bool:
    """Whether the client wants the log-probabilities; judging needs them anyway."""
    return asked.request.logprobs


def _n(found: int | None) -> int:
    if found is not None and not 1 <= found <= MAX_CHOICES:
        raise _outside("n", found, f"between 1 and {MAX_CHOICES}")
    return found or 1


def _top(found: int | None, field: str, *, asked: bool) -> int:
    """How many of the likeliest tokens are told."""
    if found and not asked:
        raise BadField(
            f"`{field}` is {found}, but `logprobs` is not true.",
            field=field,
            hint="Set `logprobs` to true, or leave both out.",
        )
    if found is not None and not 0 <= found <= MAX_TOP:
        raise _outside(field, found, f"between 0 and {MAX_TOP}")
    return found or 0


def _outside(field: str, found: float, limits: str) -> BadField:
    return BadField(
        f"`{field}` is {found}, but must be {limits}.",
        field=field,
        hint="Give a value in that range, or leave the field out.",
    )


def _max_tokens(body: _Body) -> int | None:
    """The smaller of the two names for one limit; clients that send both mean both."""
    limits = {
        "max_tokens": body.max_tokens,
        "max_completion_tokens": body.max_completion_tokens,
    }
    given = {field: limit for field, limit in limits.items() if limit is not None}
    for field, limit in given.items():
        if not 1 <= limit <= MAX_TOKENS:
            raise _outside(field, limit, f"between 1 and {MAX_TOKENS}")
    return min(given.values(), default=None)


def _stops(found: Sequence[str]) -> tuple[str, ...]:
    """An empty string is dropped: clients mean "none" by it, engines would stop at once."""
    if len(found) > MAX_STOPS:
        raise BadField(
            f"`stop` has {len(found)} strings, but at most {MAX_STOPS} are allowed.",
            field="stop",
            hint="Keep those that matter most.",
        )
    return tuple(stop for stop in found if stop)


def _message(found: _Message, field: str) -> Message:
    role = ROLES[found.role]
    if role == "tool" and not found.tool_call_id:
        raise BadField(
            f"`{field}.tool_call_id` is missing, but a message of role `tool` must have it.",
            field=f"{field}.tool_call_id",
            hint="Give the `id` of the tool call that this message answers.",
        )
    if role != "assistant" and found.content is None:
        raise BadField(
            f"`{field}.content` is missing, but a message of role `{found.role}` must have it.",
            field=f"{field}.content",
            hint="Give a string; it may be empty.",
        )
    return Message(
        role=role,
        content="" if found.content is None else text_of(found.content, f"{field}.content"),
        tool_calls=_calls(found) if role == "assistant" else (),
        tool_call_id=found.tool_call_id if role == "tool" else None,
    )


def _calls(found: _Message) -> tuple[ToolCall, ...]:
    return tuple(
        ToolCall(id=call.id, name=call.function.name, arguments=call.function.arguments)
        for call in found.tool_calls or ()
    )


def text_of(content: object, field: str, *, kinds: Collection[str] = ("text",)) -> str:
    """A string as it is; the parts of a list on lines of their own.

    Args:
        kinds: types of parts that hold a text; the first is what an error recommends.

    Raises:
        BadField: it is neither, or a part is no text.
    """
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        return "\n".join(_part(part, f"{field}.{i}", kinds) for i, part in enumerate(content))
    raise BadField(
        f"`{field}` must be a string or a list of parts.",
        field=field,
        hint="Give the text as a string.",
    )


def _part(part: object, field: str, kinds: Collection[str]) -> str:
    match part:
        case {"type": str(kind), "text": str(text)} if kind in kinds:
            return text
        case {"type": "refusal", "refusal": str(text)}:
            return text
        case {"type": str(kind)} if kind not in {*kinds, "refusal"}:
            raise BadField(
                f"`{field}` is of type `{kind[:SHOWN_CHARS]}`, but these models understand text "
                "only.",
                field=field,
                hint="Leave the part out, or say in words what it holds.",
            )
        case _:
            raise BadField(
                f'`{field}` must be an object such as {{"type": "{next(iter(kinds))}", '
                '"text": "…"}.',
                field=field,
                hint="Give the text of the part as a string in `text`.",
            )


def _prompt(found: object) -> str:
    match found:
        case str(text) | [str(text)]:
            return text
        case _:
            raise BadField(
                "`prompt` must be a string, or a list of one string: one request gives one answer, "
                "and token numbers differ from one tier to the next.",
                field="prompt",
                hint="Send each prompt as text, in a request of its own.",
            )


def _schema(found: _ResponseFormat | None) -> dict[str, Any] | None:
    """The schema that the answer must obey; `{}` takes any JSON, None takes any text."""
    if found is None or found.type == "text":
        return None
    if found.type == "json_object":
        return {}
    if found.json_schema is None:
        raise BadField(
            "`response_format.json_schema` is missing, but `response_format.type` names it.",
            field="response_format.json_schema",
            hint="Give the schema in `response_format.json_schema.schema`.",
        )
    return found.json_schema.schema_ or {}
