"""What a body in Ollama's format holds, and what it means in the words of `xnai.core.chat`.

Covers `/api/chat` and `/api/generate`: fields, ranges, durations, and which tool message answers
which call. Passed over, because it tunes an engine or only shades an answer: every other field,
`think`, `thinking` in old messages, and all of `options` but `temperature`, `top_p`, `seed`,
`num_predict` and `stop` (so also `num_ctx`, `top_k`, `min_p` and the penalties). Refused, because
the answer would be another one: images, `raw`, `template`, `context`.

Source: Ollama's `docs/api.md` and the Go types behind it (`api/types.go`), 2026-08.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from itertools import count
from typing import Annotated, Any, Final

import orjson
from pydantic import AfterValidator, BeforeValidator, Field

from xnai.core.chat import Message, Role, Sampling, ToolCall, ToolSpec
from xnai.server.wire import ModelName, Wire, XnaiOptions

MAX_TOP: Final = 20
MAX_KEEP_ALIVE_S: Final = 9_223_372_036.0
"""What a Go duration, 64 bits of nanoseconds, can hold: 292 years."""

_NUMBER: Final = r"[0-9]+(?:\.[0-9]*)?|\.[0-9]+"
_UNIT_S: Final = {
    "ns": 1e-9,
    "us": 1e-6,
    "µs": 1e-6,  # U+00B5, the micro sign
    "μs": 1e-6,  # U+03BC, the Greek letter; Go reads both
    "ms": 1e-3,
    "s": 1.0,
    "m": 60.0,
    "h": 3600.0,
}
_PART: Final = re.compile(rf"({_NUMBER})({'|'.join(_UNIT_S)})")
_DURATION: Final = re.compile(rf"([-+]?)((?:(?:{_NUMBER})(?:{'|'.join(_UNIT_S)}))+)")
_SECONDS: Final = re.compile(rf"[-+]?(?:{_NUMBER})")


def duration_s(value: object) -> float | None:
    """Seconds of a JSON number, of a Go duration such as "1h30m", or of a number in quotes.

    Ollama itself reads a number in quotes only in `OLLAMA_KEEP_ALIVE`; clients send "-1" here too.

    Returns:
        Seconds, negative as given; None when it is none of these.
    """
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, str):
        return None
    if _SECONDS.fullmatch(value):
        return float(value)
    found = _DURATION.fullmatch(value)
    if found is None:
        return None
    total = sum(float(number) * _UNIT_S[unit] for number, unit in _PART.findall(found[2]))
    return -total if found[1] == "-" else total


def _keep_alive(value: object) -> float | None:
    """Seconds ≥ 0; infinity keeps the model for ever; None says nothing about it."""
    if value is None:
        return None
    seconds = duration_s(value)
    if seconds is None or not seconds <= MAX_KEEP_ALIVE_S:
        raise ValueError(
            f"Input should be seconds, as in 300, or a duration, as in '5m' or '1h30m', of at most "
            f"{MAX_KEEP_ALIVE_S:.0f} s; -1 keeps the model loaded",
        )
    return math.inf if seconds < 0 else abs(seconds)  # "-0s" is no eternity


def _schema(value: object) -> dict[str, Any] | None:
    """The schema meant by `format`; Ollama takes an empty string and null for no format."""
    if value is None or value == "":
        return None
    if value == "json":
        return {}
    if isinstance(value, dict):
        return value
    raise ValueError("Input should be 'json' or a JSON Schema object")


def _num_predict(value: int | None) -> int | None:
    if value in (None, -1, -2):
        return None
    if value < 1:
        raise ValueError("Input should be at least 1 token, or -1 or -2 for no limit")
    return value


def _arguments(value: object) -> str:
    """The arguments of a call as JSON text; null, which Ollama reads as no arguments, is `{}`."""
    if value is not None and not isinstance(value, dict):
        raise ValueError("Input should be an object, not JSON in a string")
    try:
        return orjson.dumps(value or {}).decode()
    except orjson.JSONEncodeError as error:
        raise ValueError("Input is nested too deeply; flatten it") from error


def _absent(why: str) -> AfterValidator:
    """A field that may be there, since clients send its empty value, but must say nothing."""

    def check(value: object) -> object:
        if value:
            raise ValueError(why)
        return value

    return AfterValidator(check)


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _lowered(value: object) -> object:
    return value.lower() if isinstance(value, str) else value


_Images = Annotated[
    Any, _absent("These models understand text only; leave the images out, or describe them")
]


class EngineOptions(Wire):
    """`options` of a body: how tokens are drawn, and much that is passed over.

    Args:
        temperature: 0 to 2; absent is 0, see `sampling`.
        top_p: above 0, at most 1.
        seed: any integer; negative draws freely, as when it is absent.
        num_predict: at least 1; -1 and -2, no limit, read as None.
        stop: strings, or one string; empty ones are dropped.
        xnai: here too, because Ollama's own SDK drops unknown fields everywhere else.
    """

    temperature: float | None = Field(None, ge=0, le=2)
    top_p: float | None = Field(None, gt=0, le=1)
    seed: int | None = None
    num_predict: Annotated[int | None, AfterValidator(_num_predict)] = None
    stop: Annotated[tuple[str, ...] | None, BeforeValidator(_as_list)] = None
    xnai: XnaiOptions | None = None


class CalledFunction(Wire):
    """The function of a call; `arguments` comes as an object and is kept as JSON text."""

    name: str = Field(min_length=1)
    arguments: Annotated[str, BeforeValidator(_arguments)] = "{}"


class WireCall(Wire):
    """A call in an old assistant message. Some clients send its `id`, Ollama's own do not."""

    id: str | None = None
    function: CalledFunction


class WireMessage(Wire):
    """One turn. A tool message may say by id or by name which call it answers, or not at all."""

    role: Annotated[Role, BeforeValidator(_lowered)]
    content: str | None = None
    images: _Images = None
    tool_calls: tuple[WireCall, ...] | None = None
    tool_call_id: str | None = None
    tool_name: str | None = None
    name: str | None = None


class OfferedFunction(Wire):
    """The function of a tool; `parameters` is a JSON Schema object."""

    name: str = Field(min_length=1)
    description: str | None = None
    parameters: dict[str, Any] | None = None


class WireTool(Wire):
    """A tool that the client offers."""

    function: OfferedFunction


class Body(Wire):
    """What both kinds of body share.

    Args:
        stream: absent is true.
        format: the schema that the answer must obey; `{}` for any JSON.
        keep_alive: seconds after the answer for which the model stays loaded; infinite for ever.
        top_logprobs: so many of the likeliest tokens in the place of each; counts for nothing
            without `logprobs`.
    """

    model: ModelName | None = None
    stream: bool | None = None
    format: Annotated[dict[str, Any] | None, BeforeValidator(_schema)] = None
    options: EngineOptions | None = None
    keep_alive: Annotated[float | None, BeforeValidator(_keep_alive)] = None
    logprobs: bool | None = None
    top_logprobs: int | None = Field(None, ge=0, le=MAX_TOP)
    xnai: XnaiOptions | None = None


class ChatBody(Body):
    """Body of `/api/chat`. No messages at all is how clients load a model."""

    messages: tuple[WireMessage, ...] | None = None
    tools: tuple[WireTool, ...] | None = None


class GenerateBody(Body):
    """Body of `/api/generate`. An empty prompt is how clients load a model."""

    prompt: str | None = None
    system: str | None = None
    images: _Images = None
    suffix: str | None = None
    raw: Annotated[
        bool | None, _absent("The model's own template is always applied; send false or nothing")
    ] = None
    template: Annotated[
        str | None, _absent("The model's own template is always used; leave the field out")
    ] = None
    context: Annotated[
        Any, _absent("Token lists are not kept; send earlier turns as messages to /api/chat")
    ] = None


def sampling(options: EngineOptions) -> Sampling:
    """How tokens are drawn.

    An absent temperature stays 0.0, where Ollama would take 0.8: an answer of xnai can be repeated.
    """
    free = options.seed is None or options.seed < 0
    return Sampling(
        temperature=options.temperature or 0.0,
        top_p=1.0 if options.top_p is None else options.top_p,
        seed=None if free else options.seed,
        max_tokens=options.num_predict,
        stop=tuple(text for text in options.stop or () if text),
    )


def tools(offered: Iterable[WireTool]) -> tuple[ToolSpec, ...]:
    """Tools in the client's order."""
    return tuple(
        ToolSpec(
            name=tool.function.name,
            description=tool.function.description or "",
            parameters=tool.function.parameters or {},
        )
        for tool in offered
    )


def messages(turns: Iterable[WireMessage]) -> tuple[Message, ...]:
    """Turns, oldest first, with every tool message tied to the call it answers.

    A call without an id gets one from its position among all calls, so it keeps it for as long as
    the conversation grows. A result whose call is not to be found has `tool_call_id` None: some
    clients send results without the calls.
    """
    position = count()
    read: list[Message] = []
    waiting: list[ToolCall] = []
    for turn in turns:
        text = turn.content or ""
        if turn.role == "assistant" and turn.tool_calls:
            waiting = [_call(call, position) for call in turn.tool_calls]
            read.append(Message(role="assistant", content=text, tool_calls=tuple(waiting)))
        elif turn.role == "tool":
            answered = _answered(turn, waiting)
            waiting = [call for call in waiting if call.id != answered]
            read.append(Message(role="tool", content=text, tool_call_id=answered))
        else:
            read.append(Message(role=turn.role, content=text))
    return tuple(read)


def _call(call: WireCall, position: count[int]) -> ToolCall:
    fallback = f"call_{next(position)}"
    return ToolCall(
        id=call.id or fallback, name=call.function.name, arguments=call.function.arguments
    )


def _answered(turn: WireMessage, waiting: Iterable[ToolCall]) -> str | None:
    """Id of the call that a tool message answers: by id, else by name, else the next in order."""
    if turn.tool_call_id:
        return turn.tool_call_id
    name = turn.tool_name or turn.name
    return next((call.id for call in waiting if not name or call.name == name), None)
