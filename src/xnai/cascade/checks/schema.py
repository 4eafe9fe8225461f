"""JSON answers and tool calls against the schema that the client gave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import orjson

from xnai.cascade.checks.static import json_problem
from xnai.cascade.checks.timed import SCHEMA_WEIGHT, Timed
from xnai.core.chat import ToolCall, ToolSpec
from xnai.core.judgement import Evidence


async def check_schema(text: str, schema: Mapping[str, Any]) -> Evidence:
    """Whether the answer is JSON valid against the schema; `{}` takes any JSON."""
    timed = Timed("schema", SCHEMA_WEIGHT)
    return _schema_evidence(timed, [("the answer", text, schema)])


async def check_tool_calls(
    calls: Sequence[ToolCall], tools: Sequence[ToolSpec], *, must_call: bool = False
) -> Evidence:
    """Whether every call names a tool that is offered, with arguments valid against its schema.

    Args:
        must_call: an answer without any call is wrong.
    """
    timed = Timed("schema", SCHEMA_WEIGHT)
    offered = {tool.name: tool.parameters for tool in tools}
    unknown = [f"there is no tool '{call.name}'" for call in calls if call.name not in offered]
    if unknown:
        return timed.found(0.0, unknown[0], unknown)
    if not calls and must_call:
        return timed.found(
            0.0, "no tool is called", [f"one of {', '.join(offered)} must be called"]
        )
    if not calls:
        return timed.found(None, "no tool is called")
    return _schema_evidence(timed, [(c.name, c.arguments or "{}", offered[c.name]) for c in calls])


def _schema_evidence(
    timed: Timed, documents: Sequence[tuple[str, str, Mapping[str, Any]]]
) -> Evidence:
    facts = list[str]()
    for label, text, schema in documents:
        if problem := json_problem(text):
            facts.append(f"{label} is {problem}")
            continue
        try:
            facts += [f"{label}: {error}" for error in _schema_errors(schema, text)]
        except ValueError as error:
            return timed.found(None, f"the schema for {label} cannot be used: {_first_line(error)}")
    if facts:
        return timed.found(0.0, facts[0], facts)
    return timed.found(1.0, "valid against the schema")


def _first_line(error: ValueError) -> str:
    return str(error).partition("\n")[0]


def _schema_errors(schema: Mapping[str, Any], text: str) -> list[str]:
    """Every violation, with its place.

    Raises:
        ValueError: the schema is not one, or refers to something outside itself.
    """
    import jsonschema_rs  # noqa: PLC0415 (only requests with tools or a schema need it)

    def refuse(uri: str) -> Any:  # noqa: ANN401
        raise ValueError(f"{uri} would have to be fetched")

    validator = jsonschema_rs.validator_for(
        dict(schema),
        retriever=refuse,
        pattern_options=jsonschema_rs.RegexOptions(),
    )
    return [
        f"{error.message} at /{'/'.join(map(str, error.instance_path))}"
        for error in validator.iter_errors(orjson.loads(text))
    ]
