"""Ollama's `/api/embed`, and `/api/embeddings`, which came before it.

Covers what a body may hold and how answers look. A text that is too long is cut, unless `truncate`
is false; the older path always cuts. No text at all asks to load the model, and gets no vector.
Passed over: `options` and `keep_alive`, since the model stays loaded.

Source: Ollama's `docs/api.md` and the Go types and handlers behind it, 2026-08.
"""

from __future__ import annotations

from xnai.core.ports import Embedded
from xnai.server.dialect import EmbedAsked
from xnai.server.embed_body import (
    EmbedOptions,
    EmbedWire,
    encoded,
    extension,
    texts_of,
)
from xnai.server.offer import EMBED
from xnai.server.wire import ModelName, Wire, parsed

_SECOND_NS = 1_000_000_000


class EmbedBody(EmbedWire):
    truncate: bool | None = None


class OlderEmbedBody(Wire):
    model: ModelName = ""
    prompt: str = ""
    xnai: EmbedOptions = EmbedOptions()


class OllamaEmbed:
    """`/api/embed`."""

    def decode(self, body: bytes) -> EmbedAsked:
        """Read a body.

        Raises:
            BadField: a field is at fault.
        """
        read = parsed(EmbedBody, body)
        return EmbedAsked(
            texts=() if read.input in (None, "") else texts_of(read.input),
            model=read.model,
            truncate=read.truncate is not False,
            dimensions=read.dimensions,
            priority=read.xnai.priority,
            deadline_s=read.xnai.deadline_s,
            domain=read.xnai.domain,
        )

    def encode(self, asked: EmbedAsked, found: Embedded, elapsed_s: float) -> bytes:
        """The vectors, and how long it took; loading is not told apart."""
        return encoded(
            {
                "model": asked.model or EMBED,
                "embeddings": found.vectors,
                "total_duration": max(1, round(elapsed_s * _SECOND_NS)),
                "load_duration": 0,
                "prompt_eval_count": found.n_tokens,
                "xnai": extension(found),
            }
        )


class OllamaEmbeddings:
    """`/api/embeddings`: one text, one vector."""

    def decode(self, body: bytes) -> EmbedAsked:
        """Read a body.

        Raises:
            BadField: a field is at fault.
        """
        read = parsed(OlderEmbedBody, body)
        return EmbedAsked(
            texts=(read.prompt,) if read.prompt else (),
            model=read.model,
            truncate=True,
            priority=read.xnai.priority,
            deadline_s=read.xnai.deadline_s,
            domain=read.xnai.domain,
        )

    def encode(self, asked: EmbedAsked, found: Embedded, elapsed_s: float) -> bytes:
        """The vector; empty where there was no text."""
        return encoded(
            {"embedding": found.vectors[0] if found.vectors else [], "xnai": extension(found)}
        )
