"""Ollama's dialect: `/api/chat` and `/api/generate`, as lines of JSON.

Covers reading a body into a `ChatRequest` and writing an answer whole or as NDJSON. What a body may
hold is told in `xnai.server.ollama_body`. The listings are in `xnai.server.ollama_tags`, and
`/api/embed` is not here. Names are passed on as written, a tag such as `:latest` included.

An empty prompt, or no messages, loads a model: `Asked.options["load"]` is True, and the request
holds one empty user message. With `keep_alive` 0 it unloads it. `Asked.options["keep_alive_s"]` is
there where the body had `keep_alive`: seconds for which the model stays loaded, infinite for ever.

Source: Ollama's `docs/api.md`; what its clients for Python, JavaScript and Go, langchain, litellm,
Open WebUI, Continue and Zed read of a stream, 2026-08.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, ClassVar, Final

import orjson

from xnai.core.chat import ChatRequest, Delta, Message, ToolCall, ToolSpec
from xnai.core.errors import XnaiError
from xnai.server.dialect import NDJSON, Answer, Asked, Encoder, Served
from xnai.server.ollama_body import (
    Body,
    ChatBody,
    EngineOptions,
    GenerateBody,
    messages,
    sampling,
    tools,
)
from xnai.server.ollama_logprobs import of_tokens
from xnai.server.wire import BadField, XnaiOptions, no_logprobs_beside_tools, parsed

Said = Callable[[str, str, Sequence[Mapping[str, Any]]], dict[str, Any]]
"""Text, reasoning and calls in the shape of one route."""

NOT_JSON: Final = "invalid_json"
"""Key under which arguments go out that a model wrote but that are no JSON object."""

_DONE_REASON: Final = {"stop": "stop", "length": "length", "tool_calls": "stop", "error": "error"}
_SECOND_NS: Final = 1_000_000_000
_LOADING: Final = (Message(role="user", content=""),)


class _Ollama(ABC):
    """What both routes share; they differ in their bodies and in where an answer's text stands."""

    media_type: ClassVar[str] = NDJSON

    @abstractmethod
    def decode(self, body: bytes, request_id: str) -> Asked:
        """See `xnai.server.dialect.Dialect`."""

    @staticmethod
    @abstractmethod
    def said(text: str, reasoning: str, calls: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        """Text, reasoning and calls where this route has them; absent where they are empty."""

    def encoder(self, asked: Asked, served: Served) -> Encoder:
        """What writes a streamed answer."""
        return Lines(asked, served, self.said)

    def whole(self, asked: Asked, served: Served, answer: Answer) -> bytes:
        """An answer that is not streamed."""
        said = self.said(answer.text, answer.reasoning, _calls(answer.tool_calls, 0))
        told = of_tokens(answer.logprobs) if asked.request.logprobs else {}
        return orjson.dumps(_head(served) | said | told | _last(asked, answer))

    def error(self, error: XnaiError, request_id: str) -> tuple[int, bytes]:
        """Status and body; Ollama's clients show the text for any status of 400 and above."""
        return error.status, _error(error)


class OllamaChat(_Ollama):
    """`/api/chat`."""

    def decode(self, body: bytes, request_id: str) -> Asked:
        """Read a body.

        Raises:
            BadField: as `xnai.server.ollama_body` tells, or no message is from the user.
        """
        read = parsed(ChatBody, body)
        said = messages(read.messages or ())
        if said and not any(message.role == "user" for message in said):
            raise BadField(
                "`messages` holds no message from the user.",
                field="messages",
                hint='Add one with the role "user".',
            )
        return _asked(read, request_id, said, tools(read.tools or ()))

    @staticmethod
    def said(text: str, reasoning: str, calls: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        """A `message`; `content` is always there, because clients read it unasked."""
        message: dict[str, Any] = {"role": "assistant", "content": _unicode(text)}
        if reasoning:
            message["thinking"] = _unicode(reasoning)
        if calls:
            message["tool_calls"] = calls
        return {"message": message}


class OllamaGenerate(_Ollama):
    """`/api/generate`."""

    def decode(self, body: bytes, request_id: str) -> Asked:
        """Read a body; `system` becomes a message before the prompt.

        With a `suffix` the prompt is what stands before the gap, and `system` is passed over.

        Raises:
            BadField: as `xnai.server.ollama_body` tells.
        """
        read = parsed(GenerateBody, body)
        said: tuple[Message, ...] = ()
        if read.prompt or read.suffix:
            said = (Message(role="user", content=read.prompt or ""),)
            if read.system and not read.suffix:
                said = (Message(role="system", content=read.system), *said)
        return _asked(read, request_id, said, suffix=read.suffix or None)

    @staticmethod
    def said(text: str, reasoning: str, calls: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        """A `response`, always there, and beside it `thinking` and `tool_calls`."""
        said: dict[str, Any] = {"response": _unicode(text)}
        if reasoning:
            said["thinking"] = _unicode(reasoning)
        if calls:
            said["tool_calls"] = calls
        return said


class Lines:
    """Writes a stream, one JSON object a line."""

    def __init__(self, asked: Asked, served: Served, said: Said) -> None:
        self._asked = asked
        self._head = _head(served)
        self._said = said
        self._calls = 0

    def begin(self) -> bytes:
        """Nothing: the first line is the first piece."""
        return b""

    def piece(self, delta: Delta) -> bytes:
        """A line of reasoning, a line of text and calls, either or neither.

        Never both in one line: litellm passed over the text of a line that also thought.
        """
        lines = b""
        if delta.reasoning:
            lines += self._line("", delta.reasoning)
        told = of_tokens(delta.logprobs) if self._asked.request.logprobs else {}
        if delta.text or delta.tool_calls or told:
            lines += self._line(delta.text, "", _calls(delta.tool_calls, self._calls), told)
            self._calls += len(delta.tool_calls)
        return lines

    def end(self, answer: Answer) -> bytes:
        """The line with `done`, its reason, durations and counts."""
        return (
            orjson.dumps(self._head | self._said("", "", ()) | _last(self._asked, answer)) + b"\n"
        )

    def failed(self, error: XnaiError) -> bytes:
        """A line with `error` alone; clients raise on it, and expect nothing after it."""
        return _error(error) + b"\n"

    def keep_alive(self) -> bytes:
        """A piece with empty text.

        NDJSON has no comments, and an empty line breaks clients that parse every line, Ollama's SDK
        for Python first. All of them append an empty text without a trace. Open WebUI does too, but
        tells clients of its own API that each such line is the end, and goes on after it.
        """
        return self._line("", "")

    def _line(
        self,
        text: str,
        reasoning: str,
        calls: Sequence[Mapping[str, Any]] = (),
        told: Mapping[str, Any] = MappingProxyType({}),
    ) -> bytes:
        said = self._said(text, reasoning, calls)
        return orjson.dumps({**self._head, **said, **told, "done": False}) + b"\n"


def rfc3339(seconds: float) -> str:
    """A time in UTC with nine decimals, as in "2026-11-27T23:45:00.000000000Z".

    Args:
        seconds: since 1970, negative before; in the years 0 to 9999.

    Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`. Years
    begin in March there, so that the leap day is the last day of one.
    """
    whole, fraction = divmod(seconds, 1)  # apart, or a double would lose the last six digits
    second, ns = divmod(int(whole) * _SECOND_NS + round(fraction * _SECOND_NS), _SECOND_NS)
    days, second = divmod(second, 86_400)
    era, day = divmod(days + 719_468, 146_097)  # eras of 400 years, from 0000-03-01
    year = (day - day // 1_460 + day // 36_524 - day // 146_096) // 365
    day -= 365 * year + year // 4 - year // 100
    month = (5 * day + 2) // 153
    day -= (153 * month + 2) // 5 - 1
    year += 400 * era + (month >= 10)
    month += -9 if month >= 10 else 3
    clock = f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}"
    return f"{year:04}-{month:02}-{day:02}T{clock}.{ns:09}Z"


def _asked(
    body: Body,
    request_id: str,
    said: tuple[Message, ...],
    offered: tuple[ToolSpec, ...] = (),
    suffix: str | None = None,
) -> Asked:
    logprobs = bool(body.logprobs)
    if logprobs and offered:
        raise no_logprobs_beside_tools("logprobs")
    engine = body.options or EngineOptions()
    xnai = body.xnai or engine.xnai or XnaiOptions()
    request = ChatRequest(
        id=request_id,
        messages=said or _LOADING,
        sampling=sampling(engine),
        tools=offered,
        json_schema=body.format,
        suffix=suffix,
        logprobs=logprobs,
        top_logprobs=(body.top_logprobs or 0) if logprobs else 0,
    )
    options: dict[str, Any] = {} if said else {"load": True}
    if body.keep_alive is not None:
        options["keep_alive_s"] = body.keep_alive
    return Asked(
        request=xnai.of(request),
        model=body.model or "",
        stream=body.stream is not False,
        priority=xnai.priority,
        options=options,
    )


def _head(served: Served) -> dict[str, Any]:
    return {"model": served.model, "created_at": rfc3339(served.created)}


def _last(asked: Asked, answer: Answer) -> dict[str, Any]:
    """What only the final object has.

    All that is not drawing counts as prompt: waiting, loading, reading, checking. The durations to
    divide by are never 0: clients compute tokens per second unasked.
    """
    drawn_ns = max(1, round(answer.drawn_s * _SECOND_NS))
    total_ns = max(drawn_ns + 1, round(answer.elapsed_s * _SECOND_NS))
    last: dict[str, Any] = {
        "done": True,
        "done_reason": _done_reason(asked, answer),
        "total_duration": total_ns,
        "load_duration": 0,
        "prompt_eval_count": answer.usage.prompt_tokens,
        "prompt_eval_duration": total_ns - drawn_ns,
        "eval_count": answer.usage.completion_tokens,
        "eval_duration": drawn_ns,
    }
    return last | ({"xnai": dict(answer.extension)} if answer.extension else {})


def _done_reason(asked: Asked, answer: Answer) -> str:
    if asked.options.get("load"):
        return "unload" if asked.options.get("keep_alive_s") == 0 else "load"
    return _DONE_REASON[answer.finish]


def _calls(calls: Sequence[ToolCall], first: int) -> list[dict[str, Any]]:
    """Calls with their position in the answer; Zed needs the `id`, Open WebUI reads the `index`."""
    return [
        {
            "id": call.id,
            "function": {"index": first + i, "name": call.name, "arguments": _object(call)},
        }
        for i, call in enumerate(calls)
    ]


def _object(call: ToolCall) -> orjson.Fragment | dict[str, str]:
    """The arguments as an object, in the model's own digits and order.

    What is no object goes out under `NOT_JSON`, so that a tool refuses it; without arguments it
    would run, and do something else than the model meant.
    """
    text = call.arguments.strip() or "{}"
    try:
        is_object = isinstance(orjson.loads(text), dict)
    except orjson.JSONDecodeError:
        is_object = False
    if not is_object:
        return {NOT_JSON: _unicode(call.arguments)}
    # Outside strings a line break is space, and inside them JSON has none: it would end our line.
    return orjson.Fragment(text.replace("\r", " ").replace("\n", " "))


def _error(error: XnaiError) -> bytes:
    said = f"{error.message} {error.hint}" if error.hint else error.message
    return orjson.dumps({"error": _unicode(said)})


def _unicode(text: str) -> str:
    """The text with a question mark for half a surrogate pair, which JSON in UTF-8 cannot say."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()
