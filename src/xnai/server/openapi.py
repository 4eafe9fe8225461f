"""The server's own OpenAPI description. Pure.

Covers every path that is posted to or read, the bodies as their readers know them, what answers and
errors have at the least. Does not cover streams and the websocket, whose events OpenAPI cannot
tell, `/mcp`, which describes itself by its own protocol, nor fields that are passed over.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

import orjson
from pydantic.json_schema import models_json_schema

from xnai import __version__
from xnai.server import anthropic_body, ollama_body, openai_body
from xnai.server.feedback import FeedbackBody
from xnai.server.ollama_embed import EmbedBody, OlderEmbedBody
from xnai.server.ollama_tags import ShowBody
from xnai.server.openai_embed import EmbeddingsBody
from xnai.server.responses_body import ResponseBody
from xnai.server.wire import Wire

BODIES: Final[Mapping[str, type[Wire]]] = {
    "/v1/chat/completions": openai_body.ChatBody,
    "/v1/completions": openai_body.CompletionBody,
    "/v1/responses": ResponseBody,
    "/v1/embeddings": EmbeddingsBody,
    "/v1/messages": anthropic_body.Body,
    "/v1/messages/count_tokens": anthropic_body.Body,
    "/api/chat": ollama_body.ChatBody,
    "/api/generate": ollama_body.GenerateBody,
    "/api/embed": EmbedBody,
    "/api/embeddings": OlderEmbedBody,
    "/api/show": ShowBody,
    "/api/xnai/feedback": FeedbackBody,
}
"""Path to what is posted there."""
_ANSWERS: Final[Mapping[str, tuple[str, ...]]] = {
    "/v1/chat/completions": ("id", "object", "created", "model", "choices", "usage"),
    "/v1/completions": ("id", "object", "created", "model", "choices", "usage"),
    "/v1/responses": ("id", "object", "created_at", "model", "status", "output"),
    "/v1/embeddings": ("object", "data", "model", "usage"),
    "/v1/messages": ("id", "type", "role", "content", "model", "stop_reason", "usage"),
    "/v1/messages/count_tokens": ("input_tokens",),
    "/api/chat": ("model", "created_at", "message", "done"),
    "/api/generate": ("model", "created_at", "response", "done"),
    "/api/embed": ("model", "embeddings"),
    "/api/embeddings": ("embedding",),
    "/api/show": ("details", "model_info", "capabilities"),
    "/api/xnai/feedback": ("request", "feedback"),
    "/v1/models": ("data",),
    "/v1/models/{name}": ("id",),
    "/api/tags": ("models",),
    "/api/ps": ("models",),
    "/api/version": ("version",),
    "/health": ("status", "version", "sovereign"),
    "/ready": ("ready", "failed", "checks", "tiers"),
    "/openapi.json": ("openapi", "info", "paths"),
}
"""Path to the fields that every whole answer has."""
_TEXTS: Final[Mapping[str, tuple[str, ...]]] = {
    "/": ("text/plain",),
    "/metrics": ("text/plain", "application/openmetrics-text"),
}
"""Path to the types of a text that is read there."""
_UNREADY: Final = frozenset({"/ready"})
"""What answers with the same fields, and 503, where something is missing."""
_STREAMS: Final[Mapping[str, str]] = {
    "/v1/chat/completions": "text/event-stream",
    "/v1/completions": "text/event-stream",
    "/v1/responses": "text/event-stream",
    "/v1/messages": "text/event-stream",
    "/api/chat": "application/x-ndjson",
    "/api/generate": "application/x-ndjson",
}
_REFERENCE: Final = "#/components/schemas/{model}"
_TEXT: Final = {"type": "string"}
_OR_NULL: Final = {"type": ["string", "null"]}


@cache
def description() -> bytes:
    """The document, as JSON; made at the first call."""
    shapes = dict.fromkeys(BODIES.values())
    names, schemas = models_json_schema(
        [(shape, "validation") for shape in shapes], ref_template=_REFERENCE
    )
    posted = {
        path: {"post": _operation(path, body=names[shape, "validation"])}
        for path, shape in BODIES.items()
    }
    read = {path: {"get": _operation(path)} for path in (*_ANSWERS, *_TEXTS) if path not in BODIES}
    return orjson.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "xnai", "version": __version__},
            "security": [{"bearer": []}],
            "paths": posted | read,
            "components": {
                "schemas": schemas["$defs"] | _errors(),
                "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
            },
        }
    )


def _operation(path: str, body: Mapping[str, Any] | None = None) -> dict[str, Any]:
    failed = {"$ref": _REFERENCE.format(model=_error_of(path))}
    refused = {"description": "an error", "content": _json(failed)}
    operation: dict[str, Any] = {
        "responses": {
            "200": {"description": "the answer", "content": _answer(path)},
            "4XX": refused,
            "5XX": refused,
        }
    }
    if path in _UNREADY:
        operation["responses"]["503"] = {"description": "not now", "content": _answer(path)}
    if "{name}" in path:
        operation["parameters"] = [
            {"name": "name", "in": "path", "required": True, "schema": _TEXT}
        ]
    if body is not None:
        operation["requestBody"] = {"required": True, "content": _json(body)}
    return operation


def _answer(path: str) -> dict[str, Any]:
    """By type, what a whole answer is."""
    texts: dict[str, Any] = {kind: {"schema": _TEXT} for kind in _TEXTS.get(path, ())}
    if texts:
        return texts
    answer = _json({"type": "object", "required": list(_ANSWERS[path])})
    return answer | ({_STREAMS[path]: {"schema": _TEXT}} if path in _STREAMS else {})


def _json(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


def _error_of(path: str) -> str:
    if path.startswith("/api/") or path == "/":
        return "OllamaError"
    return "AnthropicError" if path.startswith("/v1/messages") else "OpenAIError"


def _errors() -> dict[str, Any]:
    """Errors in the three shapes that clients read."""
    openai: dict[str, Any] = {"message": _TEXT, "type": _TEXT, "param": _OR_NULL, "code": _OR_NULL}
    inner = _object(type=_TEXT, message=_TEXT)
    anthropic: dict[str, Any] = {"type": {"const": "error"}, "error": inner, "request_id": _TEXT}
    return {
        "OpenAIError": _object(error=_object(**openai)),
        "AnthropicError": _object(**anthropic),
        "OllamaError": _object(error=_TEXT),
    }


def _object(**fields: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": fields, "required": list(fields)}
