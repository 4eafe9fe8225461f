"""What an API of a model behind a URL is: a body to send, lines to read, errors to translate. Pure.

Does not cover the connection (`xnai.engines.remote.endpoint`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final, Protocol

import orjson

from xnai.core.chat import ChatRequest, Delta, FinishReason, Message, ToolCall, Usage
from xnai.core.errors import BadRequest, PromptTooLong, RemoteFailed, RemoteFault, XnaiError
from xnai.engines.llama_wire import Garbled, least_tokens

SHOWN_CHARS: Final = 300
MOST_TOKENS: Final = 1 << 31
"""More is no count but a slip of the endpoint."""
THOUGHTS: Final = "thoughts"
"""No field, but what is sent back of earlier thoughts (`Recall`)."""
OLDER_LIMIT: Final = "max_tokens"
NEWER_LIMIT: Final = "max_completion_tokens"
"""How OpenAI's chat API calls the most tokens of an answer; endpoints differ in which they take."""
_OF_STATUS: Final[Mapping[int, RemoteFault]] = {
    401: "auth",
    402: "limit",
    403: "auth",
    404: "missing",
    408: "timeout",
    429: "limit",
    504: "timeout",
}
_SAYS_TO_RENAME: Final = ("instead", "not supported", "unsupported", "unrecognized", "deprecated")
_HINTS: Final[Mapping[RemoteFault, str]] = {
    "auth": "Check the key: the environment variable that `key_env` names, or the keyring.",
    "missing": "Check `model` and `base_url` of this model in the configuration.",
    "limit": "Ask again later, or by a tier on this machine.",
}


Said = Sequence[Mapping[str, Any]]
"""What came with an answer and is wanted back, in the words of the API."""
Recall = Callable[[Message], Said]


def nothing(message: Message) -> Said:
    """A `Recall` that knows no earlier answer."""
    del message
    return ()


class Reader(Protocol):
    """Reads one answer line by line."""

    @property
    def n_pieces(self) -> int:
        """Pieces of the answer so far, those of tool calls included."""
        ...

    @property
    def finish(self) -> FinishReason | None:
        """Why the answer ended; None until the endpoint says so."""
        ...

    def read(self, line: str) -> Delta | None:
        """Take in one line; returns a delta when it carries text or reasoning.

        Raises:
            Garbled: it is no part of the protocol.
            XnaiError: the endpoint reports an error.
        """
        ...

    def end(self) -> Delta:
        """The last delta: tool calls, usage, and why it ended."""
        ...

    def said(self) -> Said:
        """What the endpoint wants back with this answer in later turns; empty where nothing."""
        ...


class RemoteWire(Protocol):
    """One API. Knows no connection and no key but the one it is given."""

    @property
    def path(self) -> str:
        """Of a chat, behind the base URL."""
        ...

    def headers(self, key: str | None) -> dict[str, str]:
        """What says who asks."""
        ...

    def body(
        self, request: ChatRequest, *, model: str, max_tokens: int, recall: Recall = nothing
    ) -> dict[str, Any]:
        """What is asked, always as a stream: only a stream can be cancelled.

        Args:
            recall: what a reader's `said` was of an earlier answer.
        """
        ...

    def reader(self, model: str) -> Reader:
        """What reads one answer; `model` is for messages."""
        ...


def refusal(
    status: int, body: bytes, *, model: str, request: ChatRequest, retry_after_s: float | None
) -> XnaiError:
    """Translate an error answer of any of the three APIs.

    Args:
        retry_after_s: as the endpoint's header says.
    """
    found = _error(body)
    message = str(found.get("message") or body[:SHOWN_CHARS].decode("utf-8", "replace"))
    told = f"The endpoint of {model} answered {status}: {message[:SHOWN_CHARS].strip()}"
    if status in {400, 413, 422}:
        if _is_too_long(found, message):
            return PromptTooLong(
                prompt_tokens=least_tokens(request), n_ctx=0, model=model, exact=False
            ).saying(told)
        return BadRequest(told)
    fault = _OF_STATUS.get(status, "server")
    return RemoteFailed(told, fault=fault, retry_after_s=retry_after_s, hint=_HINTS.get(fault, ""))


def refused_field(status: int, body: bytes) -> str:
    """The field of a body that the endpoint does not take; empty where it names none.

    Endpoints differ in what they know: a seed, log-probabilities, a temperature. `THOUGHTS` where
    it does not take back what it thought, as after a change of keys.
    """
    if status not in {400, 422}:
        return ""
    found = _error(body)
    code = str(found.get("code") or "")
    if code.startswith("unsupported") and found.get("param"):
        return str(found["param"])
    said = str(found.get("message") or "").lower()
    if "reasoning_content" in said or ("thinking" in said and "signature" in said):
        return THOUGHTS
    # A limit that is too high may be told by both names as well.
    renamed = NEWER_LIMIT in said and any(word in said for word in _SAYS_TO_RENAME)
    return OLDER_LIMIT if renamed else ""


def in_stream(error: object, *, model: str, n_pieces: int) -> RemoteFailed:
    """An error that comes instead of a piece of the answer."""
    found = error if isinstance(error, dict) else {"message": error}
    kind = str(found.get("type") or found.get("code") or "error")
    message = str(found.get("message") or kind)[:SHOWN_CHARS]
    return RemoteFailed(
        f"The endpoint of {model} broke off with {kind}: {message}",
        fault="limit" if kind in {"overloaded_error", "rate_limit_error"} else "server",
        before_first_token=n_pieces == 0,
    )


@contextmanager
def well_formed(line: str) -> Iterator[None]:
    """Whatever is wrong with the shape of a line becomes `Garbled`."""
    try:
        yield
    except (orjson.JSONDecodeError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise Garbled(repr(line[:SHOWN_CHARS])) from error


def arguments_of(call: ToolCall) -> dict[str, Any]:
    """The arguments of a call as an object; where a model wrote none, its words as one."""
    try:
        found = orjson.loads(call.arguments or "{}")
    except orjson.JSONDecodeError:
        found = None
    return found if isinstance(found, dict) else {"arguments": call.arguments}


def usage_of(prompt: object, completion: object, cached: object = 0) -> Usage:
    """Tokens as an endpoint told them; what is no number is none.

    Args:
        prompt: those of the prompt, cached ones included.
    """
    counts = [
        min(n, MOST_TOKENS) if isinstance(n, int) and n >= 0 else 0
        for n in (prompt, completion, cached)
    ]
    return Usage(prompt_tokens=counts[0], completion_tokens=counts[1], cached_tokens=counts[2])


def _error(body: bytes) -> Mapping[str, Any]:
    """The error object of OpenAI and Anthropic, or Ollama's text as one."""
    try:
        found: Any = orjson.loads(body)
    except orjson.JSONDecodeError:
        return {}
    error = found.get("error", found) if isinstance(found, dict) else {}
    return error if isinstance(error, dict) else {"message": str(error)}


def _is_too_long(error: Mapping[str, Any], message: str) -> bool:
    said = message.lower()
    return (
        error.get("code") == "context_length_exceeded"
        or "prompt is too long" in said
        or "exceeds the available context" in said
        or "context length" in said
    )
