"""OpenAI's `/v1/embeddings`.

A text that is too long is refused, as OpenAI does, and so is an empty one. The published SDKs ask
for base64 unless told otherwise, and turn it into numbers themselves.

Source: OpenAI's API reference and its Python SDK 3.57.
"""

from __future__ import annotations

from base64 import b64encode
from typing import Any, Literal

from xnai.core.ports import Embedded
from xnai.server.dialect import EmbedAsked
from xnai.server.embed_body import EmbedWire, encoded, extension, texts_of
from xnai.server.offer import EMBED
from xnai.server.wire import BadField, parsed


class EmbeddingsBody(EmbedWire):
    encoding_format: Literal["float", "base64"] | None = None


class OpenAIEmbeddings:
    """`/v1/embeddings`."""

    def decode(self, body: bytes) -> EmbedAsked:
        """Read a body.

        Raises:
            BadField: a field is at fault, `input` is empty, or a text in it is.
        """
        read = parsed(EmbeddingsBody, body)
        texts = texts_of(read.input)
        if not texts:
            raise BadField("`input` holds no text.", field="input", hint="Send at least one.")
        if "" in texts:
            place = f"input.{texts.index('')}" if isinstance(read.input, list) else "input"
            raise BadField(f"`{place}` is an empty text.", field=place, hint="Leave it out.")
        return EmbedAsked(
            texts=texts,
            model=read.model,
            truncate=False,
            dimensions=read.dimensions,
            base64=read.encoding_format == "base64",
            priority=read.xnai.priority,
            deadline_s=read.xnai.deadline_s,
            domain=read.xnai.domain,
        )

    def encode(self, asked: EmbedAsked, found: Embedded, elapsed_s: float) -> bytes:
        """A list with an object for each vector."""
        vectors: list[Any] = list(found.vectors)
        if asked.base64:
            vectors = [b64encode(vector.astype("<f4").tobytes()).decode() for vector in vectors]
        return encoded(
            {
                "object": "list",
                "data": [
                    {"object": "embedding", "index": i, "embedding": vector}
                    for i, vector in enumerate(vectors)
                ],
                "model": asked.model or EMBED,
                "usage": {"prompt_tokens": found.n_tokens, "total_tokens": found.n_tokens},
                "xnai": extension(found),
            }
        )
