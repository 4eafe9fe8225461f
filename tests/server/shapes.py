"""Errors as each dialect's clients look for them: the whole shape, whole or at a stream's end."""

import json
from collections.abc import Sequence
from typing import Any, Final

import httpx2

PROMPT_FIELDS: Final = {
    "/v1/completions": "prompt",
    "/v1/responses": "input",
    "/api/generate": "prompt",
}
"""Where a path has what is asked; `messages` elsewhere."""


ANTHROPIC_TYPES: Final = {
    "api_error",
    "authentication_error",
    "billing_error",
    "invalid_request_error",
    "not_found_error",
    "overloaded_error",
    "permission_error",
    "rate_limit_error",
    "request_too_large",
    "timeout_error",
}


def prompt_field(path: str) -> str:
    return PROMPT_FIELDS.get(path, "messages")


def error_told(path: str, found: dict[str, Any]) -> str:
    """The message of an error, which must have the shape of its path and nothing beside it."""
    if path.startswith("/api/"):
        assert found.keys() == {"error"}
        message = found["error"]
    elif path == "/v1/messages":
        assert found.keys() == {"type", "error", "request_id"}
        assert found["type"] == "error"
        assert found["error"].keys() == {"type", "message"}
        assert found["error"]["type"] in ANTHROPIC_TYPES
        message = found["error"]["message"]
    else:
        assert found.keys() == {"error"}
        assert found["error"].keys() == {"message", "type", "param", "code"}
        assert found["error"]["type"].endswith("_error")
        message = found["error"]["message"]
    assert isinstance(message, str)
    assert "Traceback" not in message
    return message


def refusal(path: str, answer: httpx2.Response) -> str:
    """The message of an answer that is an error."""
    assert answer.status_code >= 400, answer.text[:500]
    assert answer.headers["content-type"] == "application/json"
    assert len(answer.content) < 2_000, "what was sent is not sent back"
    return error_told(path, answer.json())


def broken_off(path: str, answer: httpx2.Response) -> str:
    """The message of the error in which a stream ends."""
    assert answer.status_code == 200, answer.text[:500]
    assert answer.headers["content-type"] != "application/json"
    events = stream_events(path, answer.text)
    if path == "/v1/responses":
        assert events[-1]["type"] == "response.failed"
        assert events[-1]["response"]["status"] == "failed"
        assert events[-2]["type"] == "error"
        return error_told(path, {"error": events[-2]["error"]})
    return error_told(path, events[-1])


def stream_events(path: str, text: str) -> Sequence[dict[str, Any]]:
    """Every event of a stream that is JSON."""
    if path.startswith("/api/"):
        return [json.loads(line) for line in text.splitlines()]
    return [json.loads(line[6:]) for line in text.splitlines() if line.startswith("data: {")]


def extension(path: str, answer: httpx2.Response) -> dict[str, Any]:
    """The `xnai` object of an answer, whole or in pieces."""
    if answer.headers["content-type"] == "application/json":
        return answer.json()["xnai"]
    last = [event for event in stream_events(path, answer.text) if _holder(event)][-1]
    return _holder(last)["xnai"]


def _holder(event: dict[str, Any]) -> dict[str, Any] | None:
    found = (event, event.get("response"), event.get("message"))
    return next((one for one in found if isinstance(one, dict) and "xnai" in one), None)
