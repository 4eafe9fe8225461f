"""Tools of `/v1/responses`: functions in their flat shape, which of them the model sees.

Tools of other kinds are left out: those that a service would run (`web_search`, `mcp`), those that
models would have to know by name (`local_shell`, `custom`), and groups (`namespace`). To offer one
is not to need it: Codex offers some with each request, whoever answers. The response repeats the
tools without them, so that a client can see it. A choice that names one is refused. What a choice
does to the tools is told at `xnai.server.openai_tools.kept`, for both routes.

Source: OpenAI's API reference and the types of its Python SDK 3.57.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from xnai.core.chat import ToolChoice as Strictness
from xnai.core.chat import ToolSpec
from xnai.server.openai_tools import (
    Tool,
    ToolChoice,
    kept,
    offered,
    refuse_twins,
    strictness,
)
from xnai.server.wire import BadField, Wire, checked


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
    tools: dict[int, _Function]
    """By their place in the client's list, which has more, so that an error names it."""
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
        BadField: a function has another shape, two have one name, or the choice wants one that is
            not offered.
    """
    found = checked(_Offer, {"tools": _functions(tools), "tool_choice": choice})
    told = {
        "tools": [tool.model_dump() for tool in found.tools.values()],
        "tool_choice": _told_choice(found.tool_choice),
    }
    nested = _nested_choice(found.tool_choice)
    return kept(_offered(found.tools), nested), strictness(nested), told


def _functions(tools: object) -> dict[int, object]:
    """Without tools of other kinds; whatever is no tool at all is left to be refused by shape."""
    if not isinstance(tools, list | None):
        raise BadField(
            "`tools` must be a list of tools.",
            field="tools",
            hint="Put the tool into a list, or leave the field out.",
        )
    return {i: tool for i, tool in enumerate(tools or ()) if _kind(tool) == "function"}


def _kind(tool: object) -> str:
    kind = tool.get("type") if isinstance(tool, dict) else None
    return kind if isinstance(kind, str) else "function"


def _offered(tools: Mapping[int, _Function]) -> tuple[ToolSpec, ...]:
    """Every function, in the client's order.

    Raises:
        BadField: two have one name.
    """
    refuse_twins({f"tools.{i}.name": tool.name for i, tool in tools.items()})
    return offered([Tool.model_validate({"function": t.model_dump()}) for t in tools.values()])


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
