"""The shapes of a body for `/v1/messages`. Pure.

Covers what Anthropic's clients send, as far as it is read. Does not cover what it means
(`xnai.server.anthropic_request`).

Source: the types of the `anthropic` package, 2.14.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BeforeValidator, Discriminator, Field, Tag

from xnai.server.wire import ModelName, Wire, XnaiOptions


class Text(Wire):
    """Words."""

    type: str
    text: str


class ToolUse(Wire):
    """A call that the model wanted made, in the history."""

    type: str
    id: str
    name: str
    input: dict[str, Any]


class Other(Wire):
    """Any other block: its type decides whether it is passed over or refused."""

    type: str


def _kind(block: object) -> str:
    kind = block.get("type") if isinstance(block, dict) else None
    return str(kind) if kind in ("text", "tool_use", "tool_result") else "other"


def _inner_kind(block: object) -> str:
    return "text" if _kind(block) == "text" else "other"


def _as_blocks(content: object) -> object:
    """A string is short for one block of text, and nothing for none."""
    if isinstance(content, str):
        return [{"type": "text", "text": content}]
    return [] if content is None else content


Words: TypeAlias = Annotated[
    list[
        Annotated[
            Annotated[Text, Tag("text")] | Annotated[Other, Tag("other")],
            Discriminator(_inner_kind),
        ]
    ],
    BeforeValidator(_as_blocks),
]


class ToolResult(Wire):
    """What a tool answered. Holds no further results, so that no body nests without end."""

    type: str
    tool_use_id: str
    content: Words = Field(default_factory=list)
    is_error: bool | None = None


Block: TypeAlias = Annotated[
    Annotated[Text, Tag("text")]
    | Annotated[ToolUse, Tag("tool_use")]
    | Annotated[ToolResult, Tag("tool_result")]
    | Annotated[Other, Tag("other")],
    Discriminator(_kind),
]


class Turn(Wire):
    """One message. `system` comes from clients that add instructions as they go."""

    role: Literal["user", "assistant", "system"]
    content: Annotated[list[Block], BeforeValidator(_as_blocks)]


class Tool(Wire):
    """A tool that is offered; `type` is set on those that Anthropic defines."""

    type: str | None = None
    name: str = ""
    description: str | None = None
    input_schema: dict[str, Any] | None = None


class ToolChoice(Wire):
    """Which tools may be called."""

    type: Literal["auto", "any", "tool", "none"]
    name: str | None = None
    disable_parallel_tool_use: bool | None = None


class OutputFormat(Wire):
    """JSON of a given shape is wanted."""

    type: Literal["json_schema"]
    json_schema: dict[str, Any] = Field(alias="schema")


class OutputConfig(Wire):
    """How the answer shall look."""

    format: OutputFormat | None = None


class Thinking(Wire):
    """Whether thinking is wanted, and whether it is shown."""

    type: str = ""
    display: str | None = None


class Body(Wire):
    """A body for `/v1/messages`, or for its token count, which needs no `max_tokens`."""

    model: ModelName = ""
    messages: list[Turn]
    system: Words = Field(default_factory=list)
    max_tokens: int | None = None
    stop_sequences: list[str] | None = None
    temperature: float | None = None
    top_p: float | None = None
    stream: bool | None = None
    tools: list[Tool] | None = None
    tool_choice: ToolChoice | None = None
    thinking: Thinking | None = None
    output_config: OutputConfig | None = None
    output_format: OutputFormat | None = None
    container: Any = None
    mcp_servers: Any = None
    xnai: XnaiOptions | None = None
