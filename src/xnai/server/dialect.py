"""What a dialect is: the pure pair of functions between one wire format and `xnai.core.chat`.

Covers the words that the dialects (`openai`, `anthropic`, `ollama`) and the application share. A
dialect reads a body, and writes an answer whole or piece by piece; it knows no socket, no clock and
no model. Which model a name stands for is not its business (`xnai.server.offer`), nor who may ask
(`xnai.server.access`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, Protocol, runtime_checkable

from xnai.core.chat import ChatRequest, Delta, FinishReason, TokenLogprob, ToolCall, Usage
from xnai.core.errors import XnaiError
from xnai.core.judgement import Domain
from xnai.core.ports import Embedded

SSE: Final = "text/event-stream; charset=utf-8"
NDJSON: Final = "application/x-ndjson"
JSON: Final = "application/json"
Priority = Literal["interactive", "normal", "batch"]
"""Who goes first where requests wait; see `xnai.server.admission`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """One request, read.

    Args:
        request: without what only a dialect knows. `tier`, `min_tier` and `max_tier` are set by the
            `xnai` options of the body alone; what `model` means is resolved later.
        model: as the client wrote it; empty where it named none.
        stream: the answer goes out piece by piece.
        n: answers wanted, ≥ 1; more than one only of dialects whose encoder is a `ChoicesEncoder`.
        priority: of its waiting, where others are worked on.
        options: what the dialect's own encoder has to remember of the body.
    """

    request: ChatRequest
    model: str
    stream: bool
    n: int = 1
    priority: Priority = "normal"
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Served:
    """Who answers, for every answer: told before the first piece goes out.

    Args:
        id: of the request, unique; a dialect puts its own prefix before it.
        model: the name the client asked for, or the offered name where it asked for none.
        created: when the request came, seconds since 1970.
    """

    id: str
    model: str
    created: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """A finished answer.

    Args:
        stopped_by: the stop string that ended it, where one did and the engine says so.
        extension: the `xnai` object: which tier and model answered, what was tried, and why;
            empty where a model answered by itself.
        elapsed_s: from the request to its end.
        drawn_s: so much of `elapsed_s` went into drawing tokens, those of every draft.
        others: the further answers, where more than one was wanted.
    """

    text: str
    logprobs: tuple[TokenLogprob, ...] = ()
    reasoning: str = ""
    tool_calls: tuple[ToolCall, ...] = ()
    usage: Usage = field(default_factory=Usage)
    finish: FinishReason = "stop"
    stopped_by: str = ""
    extension: Mapping[str, Any] = field(default_factory=dict)
    elapsed_s: float = 0.0
    drawn_s: float = 0.0
    others: tuple[Answer, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class EmbedAsked:
    """One request for embeddings, read.

    Args:
        texts: in their order; may be empty, which asks for nothing.
        model: as the client wrote it; empty where it named none.
        truncate: a text that is too long is cut, else refused.
        dimensions: numbers that a vector is to have; None for as many as it has.
        base64: vectors go out as bytes in base64, else as numbers.
        deadline_s: seconds that it may take; None for no bound.
        domain: what the texts are about; None where the request does not say.
    """

    texts: tuple[str, ...]
    model: str
    truncate: bool
    dimensions: int | None = None
    base64: bool = False
    priority: Priority = "normal"
    deadline_s: float | None = None
    domain: Domain | None = None


class EmbedDialect(Protocol):
    """One wire format of embeddings."""

    def decode(self, body: bytes) -> EmbedAsked:
        """Read a body.

        Raises:
            BadRequest: it cannot be served; says which field, what is wrong, and what to do.
        """
        ...

    def encode(self, asked: EmbedAsked, found: Embedded, elapsed_s: float) -> bytes:
        """Write the answer.

        Args:
            elapsed_s: from the request to its end.
        """
        ...


class Encoder(Protocol):
    """Writes one answer piece by piece; holds what the format must not repeat."""

    def begin(self) -> bytes:
        """What goes out before the first piece; may be empty."""
        ...

    def piece(self, delta: Delta) -> bytes:
        """Text, reasoning or tool calls of one delta; empty where it holds none of them.

        `finish` and `usage` of a delta are not written here: `end` has them.
        """
        ...

    def end(self, answer: Answer) -> bytes:
        """The end of the stream. Text, reasoning and calls of `answer` went out already."""
        ...

    def failed(self, error: XnaiError) -> bytes:
        """An error after the stream has begun, in the shape in which clients notice it."""
        ...

    def keep_alive(self) -> bytes:
        """Something every client passes over."""
        ...


@runtime_checkable
class ChoicesEncoder(Encoder, Protocol):
    """Writes several answers, one after the other."""

    def next_choice(self, answer: Answer) -> bytes:
        """The end of one answer, and the beginning of the next."""
        ...


class Dialect(Protocol):
    """One wire format."""

    @property
    def media_type(self) -> str:
        """Of a stream."""
        ...

    def decode(self, body: bytes, request_id: str) -> Asked:
        """Read a body.

        Raises:
            BadRequest: it cannot be served; says which field, what is wrong, and what to do.
        """
        ...

    def encoder(self, asked: Asked, served: Served) -> Encoder:
        """What writes a streamed answer."""
        ...

    def whole(self, asked: Asked, served: Served, answer: Answer) -> bytes:
        """An answer that is not streamed."""
        ...

    def error(self, error: XnaiError, request_id: str) -> tuple[int, bytes]:
        """Status and body of an error before anything went out.

        `XnaiError.status` says what happened; a dialect whose clients know fewer statuses, or
        others, translates it.
        """
        ...
