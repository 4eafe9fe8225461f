"""Errors as OpenAI's clients read them: status, and the four keys of the `error` object.

Source: OpenAI's API reference and the exceptions of its Python SDK 3.57.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from xnai.core.errors import (
    ConfigError,
    DeadlineExceeded,
    EmptyPrompt,
    EngineDied,
    EngineError,
    EngineStartError,
    ModelFileError,
    NotSetUp,
    OverBudget,
    PromptTooLong,
    SandboxUnavailable,
    ShuttingDown,
    StoreError,
    TextTooLong,
    UnknownName,
    XnaiError,
)
from xnai.server.wire import BadField

_CODES: Final[Mapping[type[XnaiError], str]] = {
    BadField: "invalid_value",
    EmptyPrompt: "invalid_value",
    PromptTooLong: "context_length_exceeded",  # agents shorten the conversation at this code
    TextTooLong: "context_length_exceeded",
    UnknownName: "model_not_found",
    NotSetUp: "model_not_found",
    ConfigError: "config_error",
    ModelFileError: "model_file_error",
    EngineStartError: "engine_start_error",
    EngineDied: "engine_died",
    EngineError: "engine_error",
    OverBudget: "over_budget",
    DeadlineExceeded: "deadline_exceeded",
    SandboxUnavailable: "sandbox_unavailable",
    ShuttingDown: "shutting_down",
    StoreError: "store_error",
}
_OF_THE_PROMPT: Final = (PromptTooLong, EmptyPrompt)
_STATUS_CODES: Final[Mapping[int, str]] = {
    401: "invalid_api_key",
    413: "request_too_large",
    429: "rate_limit_exceeded",
}


def status_of(error: XnaiError) -> int:
    """The HTTP status. A prompt that is too long is 400 here, as OpenAI's clients know it."""
    return 400 if isinstance(error, PromptTooLong) else error.status


def error_object(error: XnaiError, *, prompt: str = "messages") -> dict[str, str | None]:
    """The `error` object, with the four keys that clients read.

    Args:
        prompt: the field in which this route has what is asked.
    """
    return {
        "message": f"{error.message} {error.hint}".strip(),
        "type": _error_type(status_of(error)),
        "param": prompt if isinstance(error, _OF_THE_PROMPT) else _param(error),
        "code": _code(error),
    }


def _error_type(status: int) -> str:
    if status == 429:
        return "rate_limit_error"
    return "invalid_request_error" if status < 500 else "server_error"


def _param(error: XnaiError) -> str | None:
    if isinstance(error, TextTooLong):
        return "input"
    return (error.field or None) if isinstance(error, BadField) else None


def _code(error: XnaiError) -> str | None:
    by_class = (_CODES.get(kind) for kind in type(error).__mro__)
    return next(filter(None, by_class), _STATUS_CODES.get(error.status))
