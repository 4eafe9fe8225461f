"""What is said to a llama.cpp server and how its stream is read. Pure.

Covers: the request body, built from known fields only so that nothing a client invents reaches the
server; server-sent events; chunks; error bodies. Does not cover the connection
(`xnai.engines.llama`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal

import orjson

from xnai.core.chat import (
    ChatRequest,
    Delta,
    FinishReason,
    Message,
    TokenLogprob,
    ToolCall,
    ToolSpec,
    Usage,
)
from xnai.core.errors import BadRequest, EngineError, PromptTooLong, XnaiError
from xnai.engines.llama_calls import NO_PARAMETERS, forcing, must_call, read_call
from xnai.engines.speculation import Acceptance

MAX_LINE_BYTES: Final = 1 << 20
SHOWN_CHARS: Final = 120
_MOST_TOKENS: Final = 1 << 31
"""More is no count but a slip."""
LONGEST_TOKEN_CHARS: Final = 256
"""No token stands for more; the longest of Qwen's and Llama's vocabularies are runs of blanks."""
MAX_SEED: Final = 2**32 - 2
"""The number above it asks llama.cpp for a random seed."""
FINISHES: Final[Mapping[str, Literal["stop", "length", "tool_calls"]]] = {
    "stop": "stop",
    "length": "length",
    "tool_calls": "tool_calls",
}


class Garbled(Exception):
    """The server sent something that is no part of the protocol; carries what was seen."""


def template_body(request: ChatRequest) -> dict[str, Any]:
    """Body for `/apply-template`: the conversation and the tools."""
    body: dict[str, Any] = {"messages": [_message(message) for message in request.messages]}
    if request.tools:
        body["tools"] = [_tool(tool) for tool in request.tools]
    return body


def least_tokens(request: ChatRequest) -> int:
    """How many tokens a prompt has at least: what can never fit need not be read by an engine.

    Reading megabytes only to refuse them took the engine hundreds of MiB that no estimate knows,
    and writing 100,000 messages by a template half a minute.
    """
    said = sum(len(message.content) for message in request.messages) + len(request.suffix or "")
    return said // LONGEST_TOKEN_CHARS + len(request.messages)


def most_tokens(request: ChatRequest) -> int | None:
    """A bound on the tokens of a prompt, which spares counting one that fits anyway.

    A token stands for at least one byte; what a template puts around the messages is taken as 256
    tokens and 16 for each. How tools are written is a template's own affair: no bound. Should a
    template say more, the answer ends at the context's end, with finish `length`.
    """
    if request.tools or any(message.tool_calls for message in request.messages):
        return None
    said = sum(len(message.content.encode("utf-8", "replace")) for message in request.messages)
    return 256 + 16 * len(request.messages) + said


def chat_body(request: ChatRequest, *, max_tokens: int) -> dict[str, Any]:
    """Body for `/v1/chat/completions`, always streaming: only a stream can be cancelled."""
    sampling = request.sampling
    body = template_body(request) | {
        "stream": True,
        "stream_options": {"include_usage": True},
        "temperature": sampling.temperature,
        "top_p": sampling.top_p,
        "max_tokens": max_tokens,
        "cache_prompt": True,
    }
    if sampling.seed is not None:
        body["seed"] = sampling.seed % (MAX_SEED + 1)
    if sampling.stop:
        body["stop"] = list(sampling.stop)
        # Only where it is asked to be verbose does it say which of them it was.
        body |= {"verbose": True, "response_fields": ["stopping_word"]}
    if request.logprobs and not request.tools:  # llama.cpp refuses a stream with both
        body |= {"logprobs": True, "top_logprobs": max(1, request.top_logprobs)}
    if request.json_schema is not None:
        body["response_format"] = _response_format(request.json_schema)
    if request.grammar and not request.tools:  # llama.cpp refuses both
        body["grammar"] = request.grammar
    if request.tools:
        body["parallel_tool_calls"] = request.parallel_tool_calls
    return body | (forcing(request.tools) if must_call(request) else {})


def encode(body: Mapping[str, Any]) -> bytes:
    """The body as JSON.

    Raises:
        BadRequest: it holds something that JSON cannot say, such as half a surrogate pair.
    """
    try:
        return orjson.dumps(body)
    except orjson.JSONEncodeError as error:
        raise BadRequest(
            f"The request holds text that is not valid Unicode ({error}).",
            hint="Read the prompt as UTF-8 with undecodable bytes replaced.",
        ) from error


def _message(message: Message) -> dict[str, Any]:
    wire: dict[str, Any] = {"role": message.role, "content": message.content}
    if message.tool_calls:
        wire["tool_calls"] = [
            {
                "id": call.id,
                "type": "function",
                "function": {"name": call.name, "arguments": call.arguments},
            }
            for call in message.tool_calls
        ]
    if message.tool_call_id is not None:
        wire["tool_call_id"] = message.tool_call_id
    return wire


def _tool(tool: ToolSpec) -> dict[str, Any]:
    function = {
        "name": tool.name,
        "description": tool.description,
        "parameters": dict(tool.parameters) or dict(NO_PARAMETERS),
    }
    return {"type": "function", "function": function}


def _response_format(schema: Mapping[str, Any]) -> dict[str, Any]:
    if not schema:
        return {"type": "json_object"}
    return {"type": "json_schema", "json_schema": {"schema": dict(schema)}}


class EventLines:
    """Finds the payloads of server-sent events in a stream that comes in pieces."""

    def __init__(self) -> None:
        self._rest = b""

    def payloads(self, piece: bytes) -> Iterator[str]:
        """The payloads that are whole with this piece, in order; those before a fault come first.

        Raises:
            Garbled: something else came, or a line of more than `MAX_LINE_BYTES`.
        """
        *lines, self._rest = (self._rest + piece).split(b"\n")
        for line in lines:
            if payload := event_data(line.decode("utf-8", "replace").rstrip("\r")):
                yield payload
        if len(self._rest) > MAX_LINE_BYTES:
            raise Garbled(f"a line of more than {MAX_LINE_BYTES} bytes")


def event_data(line: str) -> str | None:
    """The payload of one line of a stream; None for comments, blanks and other fields.

    Raises:
        Garbled: the line is no server-sent event.
    """
    if line.startswith("data:"):
        return line[5:].strip()
    if not line or line.startswith((":", "event:", "id:", "retry:")):
        return None
    if line.startswith("error:"):  # how older llama-servers report an error in a stream
        return line[6:].strip()
    raise Garbled(repr(line[:SHOWN_CHARS]))


@dataclass(frozen=True, kw_only=True, slots=True)
class Taken:
    """What came at once.

    Args:
        delta: of all of it together; None where nothing was said.
        news: there was more than comments, which a server sends that hangs.
        fault: why nothing behind `delta` can be read.
    """

    delta: Delta | None
    news: bool
    fault: Garbled | XnaiError | None


@dataclass(slots=True)
class StreamReader:
    """Turns the payloads of one stream into deltas. Tool calls and the end are held back to `end`.

    Args:
        request_id: unique; so are the ids of calls, which clients keep over many turns.
        forced: the text is a call; see `xnai.engines.llama_calls`.
        top_logprobs: likeliest tokens that are kept; the engine gives one at least.
        over: the server said that nothing more comes.
        knows_logprobs: False of a server that guesses ahead: it sends 0 for what it guessed.
        guesses: how its guesses went, once the server said so.
        n_tokens_seen: pieces of the answer seen, tool call fragments included.
        finish: why the answer ended; None until the server says so.
    """

    request_id: str = ""
    forced: bool = False
    top_logprobs: int = 0
    knows_logprobs: bool = True
    guesses: Acceptance | None = None
    over: bool = False
    n_tokens_seen: int = 0
    finish: FinishReason | None = None
    stopped_by: str = ""
    usage: Usage | None = None
    _calls: dict[int, dict[str, str]] = field(default_factory=dict)
    _forced_text: list[str] = field(default_factory=list)

    def take_all(self, payloads: Iterator[str]) -> Taken:
        """Take in what came at once, up to the end of the stream or a fault."""
        said: list[Delta] = []
        news, fault = False, None
        try:
            for payload in payloads:
                news = True
                if payload == "[DONE]":
                    self.over = True
                    break
                if delta := self.read(payload):
                    said.append(delta)
        except (Garbled, XnaiError) as error:
            fault = error
        return Taken(delta=_together(said), news=news, fault=fault)

    def read(self, payload: str) -> Delta | None:
        """Take in one payload; returns a delta when it carries text.

        Raises:
            Garbled: it is no chunk of a chat completion.
            XnaiError: the server reports an error in the stream.
        """
        try:
            chunk = orjson.loads(payload)
            if isinstance(chunk, dict) and ("error" in chunk or "code" in chunk):
                raise error_of(chunk, status=500, model="the engine")
            return self.take(chunk)
        except (orjson.JSONDecodeError, KeyError, TypeError, ValueError, AttributeError) as error:
            raise Garbled(repr(payload[:SHOWN_CHARS])) from error

    def end(self) -> Delta:
        """The last delta."""
        if self.forced:
            return self._forced_end("".join(self._forced_text))
        calls = tuple(
            ToolCall(
                id=call["id"] or self._call_id(index), name=call["name"], arguments=call["args"]
            )
            for index, call in sorted(self._calls.items())
        )
        return Delta(
            tool_calls=calls, usage=self.usage, finish=self.finish, stopped_by=self.stopped_by
        )

    def _forced_end(self, text: str) -> Delta:
        """The call; where it was cut, what there is of it."""
        call = read_call(text, self._call_id(0))
        if call is None:
            return Delta(text=text, usage=self.usage, finish=self.finish)
        return Delta(tool_calls=(call,), usage=self.usage, finish="tool_calls")

    def _call_id(self, index: int) -> str:
        return f"call_{self.request_id}_{index}"

    def take(self, chunk: Mapping[str, Any]) -> Delta | None:
        """Take in one chunk; as `read`, but what is malformed raises whatever it raises."""
        if chunk.get("usage"):
            self.usage = _usage(chunk["usage"])
        if timings := chunk.get("timings"):
            self.guesses = _guesses(timings)
        if not chunk["choices"]:
            return None
        choice = chunk["choices"][0]
        if choice.get("finish_reason"):
            self.finish = FINISHES[choice["finish_reason"]]
            self.stopped_by = (chunk.get("__verbose") or {}).get("stopping_word") or ""
        piece = choice.get("delta") or {}
        for fragment in piece.get("tool_calls") or ():
            self._fragment(fragment)
        delta = Delta(
            text=piece.get("content") or choice.get("text") or "",
            reasoning=piece.get("reasoning_content") or piece.get("reasoning") or "",
            logprobs=_logprobs(choice.get("logprobs"), self.top_logprobs)
            if self.knows_logprobs
            else (),
        )
        if not (delta.text or delta.reasoning or delta.logprobs):
            return None
        self.n_tokens_seen += 1
        if self.forced:
            self._forced_text.append(delta.text)
            return replace(delta, text="")
        return delta

    def _fragment(self, fragment: Mapping[str, Any]) -> None:
        self.n_tokens_seen += 1
        call = self._calls.setdefault(int(fragment["index"]), {"id": "", "name": "", "args": ""})
        function = fragment.get("function") or {}
        call["id"] = fragment.get("id") or call["id"]
        call["name"] = function.get("name") or call["name"]
        call["args"] += function.get("arguments") or ""


def _together(said: Sequence[Delta]) -> Delta | None:
    """Pieces that came at once, as one: each costs what stands between engine and client."""
    if len(said) < 2:
        return said[0] if said else None
    return Delta(
        text="".join(each.text for each in said),
        reasoning="".join(each.reasoning for each in said),
        logprobs=tuple(token for each in said for token in each.logprobs),
    )


def _usage(wire: Mapping[str, Any]) -> Usage:
    details = wire.get("prompt_tokens_details") or {}
    told = (wire["prompt_tokens"], wire["completion_tokens"], details.get("cached_tokens") or 0)
    prompt, completion, cached = (max(0, min(int(n), _MOST_TOKENS)) for n in told)
    return Usage(prompt_tokens=prompt, completion_tokens=completion, cached_tokens=cached)


def _guesses(timings: Mapping[str, Any]) -> Acceptance:
    told = (timings.get(key) or 0 for key in ("predicted_n", "draft_n", "draft_n_accepted"))
    drawn, guessed, right = (max(0, min(int(n), _MOST_TOKENS)) for n in told)
    return Acceptance(n_drawn=drawn, n_guessed=guessed, n_right=min(right, guessed, drawn))


def _logprobs(wire: Mapping[str, Any] | None, top: int) -> tuple[TokenLogprob, ...]:
    entries: Sequence[Mapping[str, Any]] = (wire or {}).get("content") or ()
    return tuple(
        TokenLogprob(
            token=token,
            logprob=logprob,
            likeliest=tuple(map(_logprob, (entry.get("top_logprobs") or ())[:top])),
        )
        for entry in entries
        for token, logprob in (_logprob(entry),)
    )


def _logprob(entry: Mapping[str, Any]) -> tuple[str, float]:
    return str(entry["token"]), min(0.0, float(entry["logprob"]))


def error_of(body: Any, *, status: int, model: str) -> XnaiError:  # noqa: ANN401 - foreign JSON
    """Translate an error body of the server.

    Args:
        status: HTTP status it came with; the body's own `code` goes before it.
    """
    error = body.get("error", body) if isinstance(body, dict) else {}
    if not isinstance(error, dict):
        error = {"message": str(error)}
    code = error.get("code", status)
    message = str(error.get("message", body))[:500]
    if error.get("type") == "exceed_context_size_error":
        return PromptTooLong(
            prompt_tokens=int(error.get("n_prompt_tokens", 0)),
            n_ctx=int(error.get("n_ctx", 0)),
            model=model,
        )
    if code == 400:
        return BadRequest(f"llama.cpp refuses the request: {message}")
    return EngineError(f"llama.cpp answered with error {code}: {message}")
