"""The `response` object of OpenAI's dialect: its items, its states, and its usage.

Covers what an answer is as JSON, whole or half done, for `xnai.server.responses`. Does not cover
the events that tell it piece by piece.

Source: OpenAI's API reference and the types of its Python SDK 3.57.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from xnai.core.chat import TokenLogprob, ToolCall, Usage
from xnai.server.dialect import Answer, Asked, Served
from xnai.server.openai_logprobs import of_response
from xnai.server.openai_object import extension_field, text_finish

ItemStatus = Literal["in_progress", "completed", "incomplete"]
Logprobs = Sequence[Mapping[str, Any]]
"""As `of_response` gives them."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TextKind:
    """An item that holds text, and the names that its events have.

    Args:
        type: of the item.
        prefix: of its id.
        parts: field of the item with its parts; each item here has one.
        part_event, text_event: beginnings of the types of its events.
        index: field of an event that says which part of the item it is about.
        part: a part of it, without its text.
        has_logprobs: whether its parts, and events about its text, have log-probabilities.
    """

    type: Literal["reasoning", "message"]
    prefix: str
    parts: str
    part_event: str
    text_event: str
    index: str
    part: Mapping[str, Any]
    has_logprobs: bool

    def told(self, logprobs: Logprobs) -> dict[str, Any]:
        """Log-probabilities of a text, where it may have them; an empty list where it has none."""
        return {"logprobs": list(logprobs)} if self.has_logprobs else {}

    def filled(self, text: str, logprobs: Logprobs = ()) -> dict[str, Any]:
        """The part with its text."""
        return {**self.part, "text": text, **self.told(logprobs)}

    def item(
        self, item_id: str, text: str | None, status: ItemStatus, logprobs: Logprobs = ()
    ) -> dict[str, Any]:
        """The item; it has no part yet where `text` is None."""
        parts = [] if text is None else [self.filled(text, logprobs)]
        found = {"id": item_id, "type": self.type, self.parts: parts}
        # The status of reasoning is optional, and would say nothing.
        return found | ({"role": "assistant", "status": status} if self.type == "message" else {})


REASONING: Final = TextKind(
    type="reasoning",
    prefix="rs",
    parts="summary",
    part_event="response.reasoning_summary_part",
    text_event="response.reasoning_summary_text",
    index="summary_index",
    part={"type": "summary_text"},
    has_logprobs=False,
)
MESSAGE: Final = TextKind(
    type="message",
    prefix="msg",
    parts="content",
    part_event="response.content_part",
    text_event="response.output_text",
    index="content_index",
    part={"type": "output_text", "annotations": []},
    has_logprobs=True,
)


def logprobs_of(asked: Asked, tokens: Sequence[TokenLogprob]) -> Logprobs:
    """Those of a text, where the client wants them; judging needs them anyway."""
    return of_response(tokens) if asked.request.logprobs else ()


def output_of(asked: Asked, served: Served, answer: Answer) -> list[dict[str, Any]]:
    """The items of a whole answer. Only one without calls may have an empty message."""
    found: list[dict[str, Any]] = []
    if answer.reasoning:
        item_id = id_of_item(REASONING.prefix, served, 0)
        found.append(REASONING.item(item_id, answer.reasoning, "completed"))
    if answer.text or not answer.tool_calls:
        status = "completed" if answer.tool_calls else answer_status(answer)
        item_id = id_of_item(MESSAGE.prefix, served, len(found))
        logprobs = logprobs_of(asked, answer.logprobs)
        found.append(MESSAGE.item(item_id, answer.text, status, logprobs))
    for call in answer.tool_calls:
        found.append(call_item(call, served, len(found)))
    return found


def call_item(call: ToolCall, served: Served, index: int) -> dict[str, Any]:
    """Clients parse `arguments` without a look, so that no arguments are an empty object."""
    return {
        "id": id_of_item("fc", served, index),
        "type": "function_call",
        "call_id": call.id,
        "name": call.name,
        "arguments": call.arguments or "{}",
        "status": "completed",
    }


def id_of_item(prefix: str, served: Served, index: int) -> str:
    """The same in every event: items are numbered as they stand in the response."""
    return f"{prefix}_{served.id}_{index}"


def answer_status(answer: Answer) -> Literal["completed", "incomplete"]:
    """An answer that broke off is incomplete, as one that was cut; see `text_finish`."""
    return "incomplete" if text_finish(answer.finish) == "length" else "completed"


def response_in(
    asked: Asked, served: Served, status: str, output: Sequence[Mapping[str, Any]]
) -> dict[str, Any]:
    """A response as long as it is not known how it ends."""
    return {
        "id": f"resp_{served.id}",
        "object": "response",
        "created_at": served.created,
        "completed_at": None,
        "status": status,
        "error": None,
        "incomplete_details": None,
        "model": served.model,
        "output": list(output),
        "usage": None,
        **asked.options["told"],
    }


def ended_response(
    asked: Asked, served: Served, answer: Answer, output: Sequence[Mapping[str, Any]]
) -> dict[str, Any]:
    """A response that is complete, or as complete as it becomes."""
    status = answer_status(answer)
    response = response_in(asked, served, status, output)
    response["usage"] = _usage(answer.usage)
    if status == "completed":
        response["completed_at"] = served.created + int(answer.elapsed_s)
    else:
        # Also where it broke off: the reasons are a closed set, and clients want one of it.
        response["incomplete_details"] = {"reason": "max_output_tokens"}
    return response | extension_field(answer)


def _usage(usage: Usage) -> dict[str, Any]:
    """Tokens, as OpenAI counts them. Those of reasoning are not counted apart."""
    return {
        "input_tokens": usage.prompt_tokens,
        "input_tokens_details": {"cached_tokens": usage.cached_tokens, "cache_write_tokens": 0},
        "output_tokens": usage.completion_tokens,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": usage.prompt_tokens + usage.completion_tokens,
    }
