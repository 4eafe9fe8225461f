"""How llama.cpp is brought to call a tool where the client says that it must. Pure.

Its own `tool_choice: required` forces nothing. A last message that begins the call does, but each
family of templates begins one in its own way. So the tools stay in the prompt, llama.cpp is told to
look for no calls, and its grammar admits nothing but the JSON of one call. Any template will do.

Covers that grammar, as a schema, and reading what it lets through. A forced answer is one call:
more than one are never needed to obey.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from xnai.core.chat import ChatRequest, ToolCall, ToolSpec

NO_PARAMETERS: Final[Mapping[str, Any]] = {"type": "object", "properties": {}}
_ARGUMENTS: Final = "#/anyOf/{}/properties/arguments"


def must_call(request: ChatRequest) -> bool:
    """Whether the answer has to be a call."""
    return request.tool_choice == "required" and bool(request.tools)


def forcing(tools: Sequence[ToolSpec]) -> dict[str, Any]:
    """Fields of a body for `/v1/chat/completions` that leave nothing but a call of one of these."""
    schema = {"anyOf": [_call_of(tool, place) for place, tool in enumerate(tools)]}
    return {
        "tool_choice": "none",
        "response_format": {"type": "json_schema", "json_schema": {"schema": schema}},
    }


def read_call(text: str, call_id: str) -> ToolCall | None:
    """The call that a forced answer is; None where it was cut."""
    try:
        match json.loads(text):
            case {"name": str(name), "arguments": dict(arguments)}:
                written = json.dumps(arguments, ensure_ascii=False)
                return ToolCall(id=call_id, name=name, arguments=written)
    except (ValueError, RecursionError):
        pass
    return None


def _call_of(tool: ToolSpec, place: int) -> dict[str, Any]:
    arguments = _moved(dict(tool.parameters) or dict(NO_PARAMETERS), _ARGUMENTS.format(place))
    return {
        "type": "object",
        "properties": {"name": {"const": tool.name}, "arguments": arguments},
        "required": ["name", "arguments"],
        "additionalProperties": False,
    }


def _moved(schema: Any, root: str) -> Any:  # noqa: ANN401 - foreign JSON
    """The schema as a part of another one: what it refers to by its own root has moved."""
    match schema:
        case list():
            return [_moved(item, root) for item in schema]
        case dict():
            return {
                key: root + value[1:]
                if key == "$ref" and isinstance(value, str) and value.startswith("#")
                else _moved(value, root)
                for key, value in schema.items()
            }
        case _:
            return schema
