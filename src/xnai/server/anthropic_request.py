"""What a body for `/v1/messages` asks. Pure.

Covers how the fields become a `ChatRequest`, which are refused and which are passed over. Does not
cover their shapes (`xnai.server.anthropic_body`), nor what is sent back (`xnai.server.anthropic`).

Passed over, because an answer is as good without it: `cache_control`, `metadata`, `service_tier`,
`speed`, `inference_geo`, `top_k`, `context_management`, `output_config.effort`, the budget of
`thinking`, and thinking that the history holds. Refused, because the answer would be another one:
images and documents, tools that Anthropic runs or has trained its models on, `container`,
`mcp_servers`, and an answer that the client has begun itself.

Source: Anthropic's documentation of the Messages API.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final, Literal

import orjson

from xnai.core.chat import ChatRequest, Message, Sampling, ToolCall, ToolSpec
from xnai.server.anthropic_body import (
    Block,
    Body,
    Other,
    Text,
    Thinking,
    Tool,
    ToolChoice,
    ToolResult,
    ToolUse,
    Turn,
)
from xnai.server.dialect import Asked
from xnai.server.wire import BadField, XnaiOptions, parsed

SHOWS_THINKING: Final = "shows_thinking"
"""Key of `Asked.options`, a bool."""

_THINKING: Final = ("thinking", "redacted_thinking")
_FAILED_TOOL: Final = "The tool reported an error:\n"
_BILLING: Final = re.compile(r"\Ax-anthropic-billing-header:[^\n]*\n?")
"""Claude Code puts this line first in the system prompt, with a hash that every request changes: no
prompt would begin like the one before, and nothing that was evaluated could be used again."""


def read_question(body: bytes, request_id: str) -> Asked:
    """Read a body that wants an answer.

    An absent `temperature` is 0, not Anthropic's 1: an answer of xnai can be repeated.

    Raises:
        BadField: `max_tokens` is missing, the assistant has the last word, or as for `read_prompt`.
    """
    found = parsed(Body, body)
    asked = _asked(found, request_id, sampling=_sampling(found))
    if asked.request.messages[-1].role == "assistant":
        raise BadField(
            "`messages`: the last message is the assistant's, but an answer that has been begun "
            "cannot be continued.",
            field="messages",
            hint="Leave it out, and say in the user's message how the answer shall begin.",
        )
    return asked


def read_prompt(body: bytes, request_id: str) -> Asked:
    """Read a body whose tokens are to be counted; how the answer would be drawn is passed over.

    Raises:
        BadField: a field has the wrong shape, or holds something that no model here understands.
    """
    found = parsed(Body, body)
    return replace(_asked(found, request_id, sampling=Sampling()), stream=False)


def _asked(found: Body, request_id: str, *, sampling: Sampling) -> Asked:
    _refuse_services(found)
    options, choice = found.xnai or XnaiOptions(), found.tool_choice
    form = (found.output_config and found.output_config.format) or found.output_format
    request = ChatRequest(
        id=request_id,
        messages=_conversation(found),
        sampling=sampling,
        tools=_offered(found.tools or (), choice),
        tool_choice="required" if choice and choice.type in ("any", "tool") else "auto",
        parallel_tool_calls=not (choice and choice.disable_parallel_tool_use),
        json_schema=form.json_schema if form else None,
    )
    return Asked(
        request=options.of(request),
        model=found.model,
        stream=bool(found.stream),
        priority=options.priority,
        options={SHOWS_THINKING: _shows_thinking(found.thinking)},
    )


def _refuse_services(found: Body) -> None:
    for field in ("container", "mcp_servers"):
        if getattr(found, field):
            raise BadField(
                f"`{field}`: this is a service of Anthropic's own servers, which is not here.",
                field=field,
                hint=f"Leave `{field}` out, and offer what it did as a tool that the client runs.",
            )


def _shows_thinking(thinking: Thinking | None) -> bool:
    """Shown where the client asks for it: others read the first block as the answer's text."""
    if thinking is None:
        return False
    return thinking.type != "disabled" and thinking.display != "omitted"


def _sampling(found: Body) -> Sampling:
    if found.max_tokens is None:
        raise BadField(
            "`max_tokens` is missing: it bounds the answer, and is required here.",
            field="max_tokens",
            hint="Send a whole number of at least 1, as in 1024.",
        )
    _check_range("max_tokens", found.max_tokens, found.max_tokens >= 1, "at least 1")
    temperature = 0.0 if found.temperature is None else found.temperature
    _check_range("temperature", temperature, 0 <= temperature <= 1, "from 0 to 1")
    top_p = 1.0 if found.top_p is None else found.top_p
    _check_range("top_p", top_p, 0 < top_p <= 1, "above 0 and at most 1")
    stops = tuple(found.stop_sequences or ())
    if "" in stops:
        place = f"stop_sequences.{stops.index('')}"
        raise BadField(f"`{place}`: an empty text would end every answer at once.", field=place)
    return Sampling(temperature=temperature, top_p=top_p, max_tokens=found.max_tokens, stop=stops)


def _check_range(field: str, value: float, holds: bool, said: str) -> None:
    if not holds:
        raise BadField(f"`{field}` must be {said} (given: {value}).", field=field)


def _offered(tools: Sequence[Tool], choice: ToolChoice | None) -> tuple[ToolSpec, ...]:
    offered = tuple(_tool(tool, f"tools.{place}") for place, tool in enumerate(tools))
    if choice is None or choice.type == "auto":
        return offered
    if choice.type == "none":
        return ()
    chosen = offered if choice.type == "any" else _named(offered, choice.name)
    if not chosen:
        known = ", ".join(tool.name for tool in offered) or "none"
        raise BadField(
            f"`tool_choice`: no tool that it allows is offered (given: {choice.name or 'any'}).",
            field="tool_choice",
            hint=f"Name one of `tools` ({known}), or choose `auto`.",
        )
    return chosen


def _named(offered: tuple[ToolSpec, ...], name: str | None) -> tuple[ToolSpec, ...]:
    return tuple(tool for tool in offered if tool.name == name)


def _tool(tool: Tool, place: str) -> ToolSpec:
    if tool.type not in (None, "custom"):
        raise BadField(
            f"`{place}`: a tool of type `{tool.type}` is defined or run by Anthropic, and these "
            "models do not know it.",
            field=place,
            hint="Offer a tool with `name`, `description` and `input_schema` that the client runs.",
        )
    if not tool.name:
        raise BadField(f"`{place}.name` is missing: a tool needs a name.", field=f"{place}.name")
    if tool.input_schema is None:
        raise BadField(
            f"`{place}.input_schema` is missing: without it {tool.name!r} cannot be called.",
            field=f"{place}.input_schema",
            hint='Send the JSON Schema of its input, as in {"type": "object", "properties": {}}.',
        )
    return ToolSpec(
        name=tool.name, description=tool.description or "", parameters=tool.input_schema
    )


def _conversation(found: Body) -> tuple[Message, ...]:
    """The messages, oldest first, with every system text in the one that leads.

    Claude Code adds system messages after the user's, but most chat templates refuse any that does
    not lead.
    """
    system = [_BILLING.sub("", text) for text in _texts(found.system, "system", "system")]
    turns = list[Message]()
    for number, turn in enumerate(found.messages):
        place = f"messages.{number}.content"
        if turn.role == "system":
            system += _texts(turn.content, place, turn.role)
        else:
            turns += _turn(turn, turn.role, place)
    if not any(message.role == "user" for message in turns):
        raise BadField(
            "`messages`: there is no message from the user that holds text.",
            field="messages",
            hint="Send at least one of role `user`.",
        )
    lead = Message(role="system", content=_joined(system))
    return (*((lead,) if lead.content else ()), *_merged(turns))


def _turn(turn: Turn, role: Literal["user", "assistant"], place: str) -> list[Message]:
    """Results first: a chat template wants them right behind the calls that they answer."""
    texts, calls, results = list[str](), list[ToolCall](), list[Message]()
    for number, block in enumerate(turn.content):
        at = f"{place}.{number}"
        match block:
            case Text():
                texts.append(block.text)
            case ToolUse() if role == "assistant":
                calls.append(_call(block, at))
            case ToolResult() if role == "user":
                results.append(_result(block, at))
            case Other() if role == "assistant" and block.type in _THINKING:
                pass
            case _:
                raise _unread(block.type, at, role)
    said = Message(role=role, content=_joined(texts), tool_calls=tuple(calls))
    return [*results, said] if said.content or calls else results


def _call(block: ToolUse, at: str) -> ToolCall:
    try:
        arguments = orjson.dumps(block.input).decode()
    except orjson.JSONEncodeError as error:
        raise BadField(
            f"`{at}.input` cannot be written as JSON again: {error}.",
            field=f"{at}.input",
            hint="Nest it less deeply.",
        ) from error
    return ToolCall(id=block.id, name=block.name, arguments=arguments)


def _result(block: ToolResult, at: str) -> Message:
    text = _joined(_texts(block.content, f"{at}.content", "tool_result"))
    told = f"{_FAILED_TOOL}{text}" if block.is_error else text
    return Message(role="tool", content=told, tool_call_id=block.tool_use_id)


def _texts(blocks: Iterable[Block], place: str, within: str) -> list[str]:
    texts = list[str]()
    for number, block in enumerate(blocks):
        if not isinstance(block, Text):
            raise _unread(block.type, f"{place}.{number}", within)
        texts.append(block.text)
    return texts


def _joined(texts: Iterable[str]) -> str:
    return "\n".join(text for text in texts if text)


def _merged(turns: Iterable[Message]) -> list[Message]:
    """Neighbours of one role are one turn, as Anthropic reads them and chat templates demand."""
    merged = list[Message]()
    for turn in turns:
        if merged and merged[-1].role == turn.role != "tool":
            last = merged[-1]
            merged[-1] = replace(
                last,
                content=_joined([last.content, turn.content]),
                tool_calls=last.tool_calls + turn.tool_calls,
            )
        else:
            merged.append(turn)
    return merged


def _unread(kind: str, at: str, within: str) -> BadField:
    if kind in ("tool_use", "tool_result", *_THINKING):
        return BadField(
            f"`{at}`: a block of type `{kind}` has no place in `{within}`.",
            field=at,
            hint="Calls and thinking are the assistant's, results the user's.",
        )
    return BadField(
        f"`{at}`: a block of type `{kind}` cannot be read: these models understand only text.",
        field=at,
        hint="Leave it out, or say in words what it shows.",
    )
