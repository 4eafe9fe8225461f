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

from xnai.core.chat import Message, Role, ToolCall
from xnai.server.wire import BadField, Wire, checked

T = TypeVar("T")
_SHOWN_CHARS: Final = 60
_ROLES: Final[dict[str, Role]] = {
    "system": "system",
    "developer": "system",
    "user": "user",
    "assistant": "assistant",
}
_TEXT_PARTS: Final = frozenset({"input_text", "output_text", "text"})


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
                f"`{field}` is of type `{other[:_SHOWN_CHARS]}`, but only messages, function "
                "calls and their outputs are understood.",
                field=field,
                hint="Leave the item out, or say in a message what it holds.",
            )


def _message(item: _Item, field: str) -> Message:
    role = _there(item.role, f"{field}.role", "a message")
    content = _there(item.content, f"{field}.content", "a message")
    return Message(role=_ROLES[role], content=_text(content, f"{field}.content"))


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
        content=_text(output, f"{field}.output"),
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


def _text(content: object, field: str) -> str:
    """A string as it is; the parts of a list on lines of their own."""
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        return "\n".join(_part(part, f"{field}.{i}") for i, part in enumerate(content))
    raise BadField(
        f"`{field}` must be a string or a list of parts.",
        field=field,
        hint="Give the text as a string.",
    )


def _part(part: object, field: str) -> str:
    match part:
        case {"type": str(kind), "text": str(text)} if kind in _TEXT_PARTS:
            return text
        case {"type": "refusal", "refusal": str(text)}:
            return text
        case {"type": str(kind)} if kind not in {*_TEXT_PARTS, "refusal"}:
            raise BadField(
                f"`{field}` is of type `{kind[:_SHOWN_CHARS]}`, but these models understand text "
                "only.",
                field=field,
                hint="Leave the part out, or say in words what it holds.",
            )
        case _:
            raise BadField(
                f'`{field}` must be an object such as {{"type": "input_text", "text": "…"}}.',
                field=field,
                hint="Give the text of the part as a string in `text`.",
            )
