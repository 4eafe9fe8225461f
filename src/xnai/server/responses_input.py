"""The conversation of a `/v1/responses` body: its `input`, as messages.

Covers messages, calls of functions and their results, and items that are passed over or refused.
Does not cover the other fields of the body (`xnai.server.responses_body`).

Items are finer than messages: a text and the calls beside it are items of their own. Neighbours of
the assistant become one message here, since templates of chat models want one turn to be one
message. Items of reasoning lie between them and are passed over.

Source: OpenAI's API reference and the types of its Python SDK 3.57; what Codex sends.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, Literal, TypeVar

from xnai.core.chat import Message, ToolCall
from xnai.server.openai_body import ROLES, text_of
from xnai.server.wire import SHOWN_CHARS, BadField, Wire, checked

T = TypeVar("T")
_TEXT_PARTS: Final = ("input_text", "output_text", "text")


class _Item(Wire):
    """Of any type: which fields must be there depends on `type`, and is asked for by `_item`."""

    type: str | None = None
    role: Literal["system", "developer", "user", "assistant"] | None = None
    content: Any = None
    call_id: str | None = None
    name: str | None = None
    arguments: str | None = None
    output: Any = None


class _Items(Wire):
    input: list[_Item]


def read_input(found: object) -> tuple[Message, ...]:
    """The messages of `input`, oldest first; at least one is the user's.

    Args:
        found: text of the user, or a list of items.

    Raises:
        BadField: names the item and what to do.
    """
    if isinstance(found, str):
        return (Message(role="user", content=found),)
    if not isinstance(found, list):
        raise BadField(
            "`input` must be a string or a list of items.",
            field="input",
            hint="Give the question as a string.",
        )
    items = checked(_Items, {"input": found}).input
    each = (_item(item, f"input.{i}") for i, item in enumerate(items))
    messages = _turns(message for message in each if message is not None)
    if not any(message.role == "user" for message in messages):
        raise BadField(
            "`input` has no message of role `user`, but there must be at least one.",
            field="input",
            hint="Send the whole conversation: nothing of earlier requests is stored.",
        )
    return messages


def _turns(messages: Iterable[Message]) -> tuple[Message, ...]:
    """With neighbours of the assistant joined."""
    turns: list[Message] = []
    for message in messages:
        if turns and turns[-1].role == message.role == "assistant":
            turns[-1] = _joined(turns[-1], message)
        else:
            turns.append(message)
    return tuple(turns)


def _joined(first: Message, second: Message) -> Message:
    return Message(
        role="assistant",
        content="\n".join(filter(None, (first.content, second.content))),
        tool_calls=first.tool_calls + second.tool_calls,
    )


def _item(item: _Item, field: str) -> Message | None:
    match item.type or "message":
        case "message":
            return _message(item, field)
        case "function_call":
            return _call(item, field)
        case "function_call_output":
            return _result(item, field)
        case "reasoning":
            return None
        case "item_reference":
            raise BadField(
                f"`{field}` refers to a stored item, but nothing is stored.",
                field=field,
                hint="Send the item itself.",
            )
        case other:
            raise BadField(
                f"`{field}` is of type `{other[:SHOWN_CHARS]}`, but only messages, function "
                "calls and their outputs are understood.",
                field=field,
                hint="Leave the item out, or say in a message what it holds.",
            )


def _message(item: _Item, field: str) -> Message:
    role = _there(item.role, f"{field}.role", "a message")
    content = _there(item.content, f"{field}.content", "a message")
    return Message(
        role=ROLES[role], content=text_of(content, f"{field}.content", kinds=_TEXT_PARTS)
    )


def _call(item: _Item, field: str) -> Message:
    call = ToolCall(
        id=_there(item.call_id, f"{field}.call_id", "a function call"),
        name=_there(item.name, f"{field}.name", "a function call"),
        arguments=item.arguments or "",
    )
    return Message(role="assistant", content="", tool_calls=(call,))


def _result(item: _Item, field: str) -> Message:
    output = _there(item.output, f"{field}.output", "the output of a call")
    return Message(
        role="tool",
        content=text_of(output, f"{field}.output", kinds=_TEXT_PARTS),
        tool_call_id=_there(item.call_id, f"{field}.call_id", "the output of a call"),
    )


def _there(found: T | None, field: str, whose: str) -> T:
    if found is None:
        raise BadField(
            f"`{field}` is missing, but {whose} must have it.",
            field=field,
            hint="Give it as a string.",
        )
    return found
