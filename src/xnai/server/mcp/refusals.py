"""Errors as the protocol tells them. Pure.

A tool that fails says so in its result, for the model that called it to read; what the protocol
itself refuses is a JSON-RPC error. Source: JSON-RPC 2.0, 5.1; MCP 2025-11-25, Tools.
"""

from __future__ import annotations

from typing import Any, Final

import orjson

from xnai.core.errors import BadRequest, ConfigError, XnaiError

PARSE_ERROR: Final = -32700
INVALID_REQUEST: Final = -32600
INVALID_PARAMS: Final = -32602
INTERNAL_ERROR: Final = -32603


def sentence(error: XnaiError) -> str:
    """What happened, and what to do next."""
    return f"{error.message} {error.hint}".strip()


def facts(error: XnaiError) -> dict[str, Any]:
    """The same for programs."""
    return {"type": type(error).__name__, "status": error.status, "hint": error.hint}


def code_of(error: XnaiError) -> int:
    """Whether the request is at fault, or what it asked for."""
    return INVALID_PARAMS if isinstance(error, BadRequest | ConfigError) else INTERNAL_ERROR


def refused(error: XnaiError) -> tuple[int, bytes]:
    """Status and body of a request that never came to the protocol."""
    return error.status, _unaddressed(INVALID_REQUEST, error)


def unreadable() -> bytes:
    """What is told of a line that is no message, for nobody knows which call it was."""
    error = BadRequest(
        "This line is no JSON-RPC message.",
        hint="Send one message a line, as JSON in UTF-8 without line ends in it.",
    )
    return _unaddressed(PARSE_ERROR, error)


def _unaddressed(code: int, error: XnaiError) -> bytes:
    told = {"code": code, "message": sentence(error), "data": facts(error)}
    return orjson.dumps({"jsonrpc": "2.0", "id": None, "error": told})
