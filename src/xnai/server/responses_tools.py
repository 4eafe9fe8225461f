"""Tools of `/v1/responses`: functions in their flat shape, which of them the model sees.

Covers what is refused: tools that a service would run (`web_search`, `mcp`), and tools that models
would have to know by name (`local_shell`, `custom`). What a choice does to the tools is told at
`xnai.server.openai_tools.kept`, for both routes.

Source: OpenAI's API reference and the types of its Python SDK 3.57.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Final, Literal

from pydantic import BeforeValidator, Field

from xnai.core.chat import ToolChoice as Strictness
from xnai.core.chat import ToolSpec
from xnai.server.openai_tools import Tool, ToolChoice, kept, offered, strictness
from xnai.server.wire import SHOWN_CHARS, BadField, Wire, checked

_INSTEAD: Final[Mapping[str, str]] = {
    "web_search": 'Leave it out; in Codex, set `web_search = "disabled"`.',
    "mcp": "Connect to the MCP server from the client, and offer its tools as functions.",
    "namespace": "Offer each of its tools as a function.",
    "custom": "Offer it as a function with one string as its parameter.",
    "local_shell": "Offer a function that runs a command.",
    "shell": "Offer a function that runs a command.",
    "apply_patch": "Offer a function that takes the patch as a string.",
}
"""Beginning of a tool's type, to what can be done: newer kinds of a tool have a date at the end."""


class _Function(Wire):
    type: Literal["function"]
    name: str = Field(min_length=1)
    description: str | None = None
    parameters: dict[str, Any] | None = None
    strict: bool | None = None


class _Named(Wire):
    type: Literal["function"] = "function"
    name: str


class _Choice(Wire):
    type: Literal["none", "auto", "required", "function", "allowed_tools"]
    name: str | None = None
    mode: Strictness = "auto"
    tools: list[_Named] = Field(default_factory=list)


def _as_choice(found: object) -> object:
    if found is None:
        return {"type": "auto"}
    return {"type": found} if isinstance(found, str) else found


class _Offer(Wire):
    tools: list[_Function]
    tool_choice: Annotated[_Choice, BeforeValidator(_as_choice)]


class _Chosen(Wire):
    tool_choice: ToolChoice


def read_tools(
    tools: object, choice: object
) -> tuple[tuple[ToolSpec, ...], Strictness, dict[str, Any]]:
    """The tools that the model sees, whether it must call one, and what a response repeats of both.

    Args:
        tools: of the body, a list or None.
        choice: `tool_choice` of the body.

    Raises:
        BadField: a tool is no function, two have one name, or the choice wants one that is not
            offered.
    """
    _refuse_others(tools)
    found = checked(_Offer, {"tools": [] if tools is None else tools, "tool_choice": choice})
    told = {
        "tools": [tool.model_dump() for tool in found.tools],
        "tool_choice": _told_choice(found.tool_choice),
    }
    nested = _nested_choice(found.tool_choice)
    return kept(_offered(found.tools), nested), strictness(nested), told


def _refuse_others(tools: object) -> None:
    """Before shapes are looked at: tools of other kinds lack the fields of a function."""
    for i, tool in enumerate(tools if isinstance(tools, list) else ()):
        kind = tool.get("type") if isinstance(tool, dict) else None
        if isinstance(kind, str) and kind != "function":
            known = (told for name, told in _INSTEAD.items() if kind.startswith(name))
            raise BadField(
                f"`tools.{i}.type` is {kind[:SHOWN_CHARS]!r}, but only functions that the client "
                "runs itself can be offered.",
                field=f"tools.{i}.type",
                hint=next(known, "Leave it out, or offer a function that does the same."),
            )


def _offered(tools: Sequence[_Function]) -> tuple[ToolSpec, ...]:
    nested = [Tool.model_validate({"function": tool.model_dump()}) for tool in tools]
    try:
        return offered(nested)
    except BadField as error:
        # Its place is told as chat bodies have it, one level deeper.
        field = error.field.replace(".function.", ".")
        message = error.message.replace(error.field, field)
        raise BadField(message, field=field, hint=error.hint) from error


def _nested_choice(choice: _Choice) -> ToolChoice:
    """In the shape of chat bodies."""
    if choice.type == "function" and choice.name is None:
        raise BadField(
            "`tool_choice.name` is missing, but `tool_choice.type` is `function`.",
            field="tool_choice.name",
            hint="Name the tool there, or leave `tool_choice` out.",
        )
    nested: dict[str, Any] = {"type": choice.type}
    if choice.type == "function":
        nested["function"] = {"name": choice.name}
    if choice.type == "allowed_tools":
        named = [{"function": {"name": tool.name}} for tool in choice.tools]
        nested["allowed_tools"] = {"mode": choice.mode, "tools": named}
    return checked(_Chosen, {"tool_choice": nested}).tool_choice


def _told_choice(choice: _Choice) -> str | dict[str, Any]:
    if choice.type == "function":
        return {"type": choice.type, "name": choice.name}
    if choice.type == "allowed_tools":
        tools = [tool.model_dump() for tool in choice.tools]
        return {"type": choice.type, "mode": choice.mode, "tools": tools}
    return choice.type
