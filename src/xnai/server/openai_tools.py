"""Tools of OpenAI's chat bodies, and which of them the model sees.

Covers functions that the client runs. Does not cover tools that a service would run (`web_search`,
`custom`): a body that offers them is refused.

Source: OpenAI's API reference.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from xnai.core.chat import ToolChoice as Choice
from xnai.core.chat import ToolSpec
from xnai.server.wire import SHOWN_CHARS, BadField, Wire


class _Described(Wire):
    name: str = Field(min_length=1)
    description: str | None = None
    parameters: dict[str, Any] | None = None


class Tool(Wire):
    """A function that the client offers."""

    type: Literal["function"] = "function"
    function: _Described


class _Named(Wire):
    name: str


class _NamedTool(Wire):
    type: Literal["function"] = "function"
    function: _Named


class _AllowedTools(Wire):
    mode: Choice = "auto"
    tools: list[_NamedTool]


class _ToolChoice(Wire):
    type: Literal["none", "auto", "required", "function", "allowed_tools"]
    function: _Named | None = None
    allowed_tools: _AllowedTools | None = None


def _as_choice(found: object) -> object:
    return {"type": found} if isinstance(found, str) else found


ToolChoice = Annotated[_ToolChoice | None, BeforeValidator(_as_choice)]
"""`none`, `auto` and `required` are written as a string, the others as an object."""


def offered(tools: Sequence[Tool]) -> tuple[ToolSpec, ...]:
    """Every tool of the body, in its order.

    Raises:
        BadField: two have one name.
    """
    refuse_twins({f"tools.{i}.function.name": t.function.name for i, t in enumerate(tools)})
    return tuple(
        ToolSpec(
            name=tool.function.name,
            description=tool.function.description or "",
            parameters=tool.function.parameters or {},
        )
        for tool in tools
    )


def refuse_twins(names: Mapping[str, str]) -> None:
    """Make sure that no two tools have one name.

    Args:
        names: field of the body → the name of a tool there, in the order of the tools.

    Raises:
        BadField: two have.
    """
    seen = set[str]()
    for field, name in names.items():
        if name in seen:
            raise BadField(
                f"`{field}` is {name[:SHOWN_CHARS]!r}, as is an earlier tool's.",
                field=field,
                hint="Give every tool a name of its own.",
            )
        seen.add(name)


def kept(tools: tuple[ToolSpec, ...], choice: _ToolChoice | None) -> tuple[ToolSpec, ...]:
    """The tools that the model sees.

    `none` hides all, a named function or a list of allowed tools hides the others.

    Raises:
        BadField: the choice wants a tool that is not offered.
    """
    if choice is None or choice.type == "auto":
        return tools
    if choice.type == "none":
        return ()
    if not tools:
        raise BadField(
            "`tool_choice` wants a tool, but `tools` offers none.",
            field="tool_choice",
            hint="Offer the tool in `tools`, or leave `tool_choice` out.",
        )
    return tools if choice.type == "required" else _named(tools, _wanted(choice))


def strictness(choice: _ToolChoice | None) -> Choice:
    """Whether the answer must call one of the tools that are kept."""
    match choice:
        case _ToolChoice(type="required" | "function"):
            return "required"
        case _ToolChoice(type="allowed_tools", allowed_tools=_AllowedTools(mode=mode)):
            return mode
        case _:
            return "auto"


def _wanted(choice: _ToolChoice) -> list[str]:
    if choice.type == "function" and choice.function is not None:
        return [choice.function.name]
    if choice.type == "allowed_tools" and choice.allowed_tools is not None:
        return [tool.function.name for tool in choice.allowed_tools.tools]
    raise BadField(
        f"`tool_choice.{choice.type}` is missing, but `tool_choice.type` says it is there.",
        field=f"tool_choice.{choice.type}",
        hint="Name the tool there, or leave `tool_choice` out.",
    )


def _named(tools: tuple[ToolSpec, ...], wanted: Sequence[str]) -> tuple[ToolSpec, ...]:
    names = [tool.name for tool in tools]
    for name in wanted:
        if name not in names:
            raise BadField(
                f"`tool_choice` names {name[:SHOWN_CHARS]!r}, which `tools` does not offer.",
                field="tool_choice",
                hint=f"Name one of: {', '.join(names)}.",
            )
    return tuple(tool for tool in tools if tool.name in wanted)
