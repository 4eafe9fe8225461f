"""The types into which Zed reads answers, as far as they need something. They pass over the rest.

Read from Zed's source (its rooms `ollama` and `open_ai`) as of 2026-11.
"""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, NonNegativeInt


class Typed(BaseModel):
    model_config = ConfigDict(strict=True)


class Details(Typed):
    format: str
    family: str
    families: list[str] | None = None
    parameter_size: str
    quantization_level: str


class Listed(Typed):
    name: str
    modified_at: str
    size: NonNegativeInt
    digest: str
    details: Details


class Function(Typed):
    name: str
    arguments: dict[str, Any]


class Call(Typed):
    id: str
    function: Function


class Message(Typed):
    role: Literal["assistant"]
    content: str
    tool_calls: list[Call] | None = None
    thinking: str | None = None


class Line(Typed):
    model: str
    created_at: str
    message: Message
    done: bool
    done_reason: str | None = None
    prompt_eval_count: NonNegativeInt | None = None
    eval_count: NonNegativeInt | None = None


class FunctionPiece(Typed):
    name: str | None = None
    arguments: str | None = None


class CallPiece(Typed):
    index: NonNegativeInt
    id: str | None = None
    function: FunctionPiece | None = None


class Piece(Typed):
    role: Literal["user", "assistant", "system", "tool"] | None = None
    content: str | None = None
    reasoning_content: str | None = None
    tool_calls: list[CallPiece] | None = None


class Choice(Typed):
    index: NonNegativeInt
    delta: Piece | None = None
    finish_reason: str | None = None


class Spent(Typed):
    prompt_tokens: NonNegativeInt
    completion_tokens: NonNegativeInt
    total_tokens: NonNegativeInt


class Chunk(Typed):
    choices: list[Choice]
    usage: Spent | None = None


class Failure(Typed):
    message: str


class Failed(Typed):
    error: Failure


class Item(Typed):
    type: str
    id: str | None = None
    call_id: str | None = None
    name: str | None = None
    arguments: str = ""
    content: list[dict[str, Any]] = Field(default_factory=list)


class Response(Typed):
    id: str | None = None
    status: str | None = None
    output: list[Item] = Field(default_factory=list)


EVENTS: dict[str, dict[str, type]] = {
    "response.created": {"response": dict},
    "response.in_progress": {"response": dict},
    "response.output_item.added": {"output_index": int, "item": dict},
    "response.output_item.done": {"output_index": int, "item": dict},
    "response.content_part.added": {"item_id": str, "output_index": int, "content_index": int},
    "response.content_part.done": {"item_id": str, "output_index": int, "content_index": int},
    "response.output_text.delta": {"item_id": str, "output_index": int, "delta": str},
    "response.output_text.done": {"item_id": str, "output_index": int, "text": str},
    "response.reasoning_summary_part.added": {"item_id": str, "summary_index": int},
    "response.reasoning_summary_part.done": {"item_id": str, "summary_index": int},
    "response.reasoning_summary_text.delta": {"item_id": str, "output_index": int, "delta": str},
    "response.reasoning_summary_text.done": {"item_id": str, "output_index": int, "text": str},
    "response.function_call_arguments.delta": {"item_id": str, "delta": str},
    "response.function_call_arguments.done": {"item_id": str, "arguments": str},
    "response.completed": {"response": dict},
    "response.incomplete": {"response": dict},
    "response.failed": {"response": dict},
    "error": {"error": dict},
}
"""Of the events that it knows, the fields that it needs."""
