"""What a llama.cpp server is asked for embeddings, and how its answer is read. Pure.

Vectors come as bytes in base64: numbers in words take four times as long to read.
"""

from __future__ import annotations

from base64 import b64decode
from binascii import Error
from collections.abc import Mapping, Sequence
from typing import Any, Final

from xnai.core.errors import EngineError
from xnai.core.ports import Embedded

MARKS: Final = 4
"""Tokens that a tokenizer may put around a text, at most."""
BLANK: Final = " "
"""Asked instead of an empty text, which llama.cpp refuses."""


def embed_body(texts: Sequence[str | list[int]]) -> dict[str, Any]:
    """Body for `/v1/embeddings`: texts, or the tokens of those that were cut."""
    return {"input": list(texts), "encoding_format": "base64"}


def read_embeddings(body: Mapping[str, Any], model: str) -> Embedded:
    """The vectors, in the order of the texts.

    Raises:
        EngineError: the answer is none, or a vector holds something that is no number.
    """
    import numpy as np  # noqa: PLC0415 (14 MiB that who never embeds does not need)

    try:
        listed = sorted(body["data"], key=lambda each: int(each["index"]))
        vectors = [np.frombuffer(b64decode(each["embedding"]), dtype="<f4") for each in listed]
        n_tokens = int(body["usage"]["prompt_tokens"])
    except (KeyError, TypeError, ValueError, Error) as error:
        raise EngineError(f"The engine of {model} sent no embeddings: {error!r}.") from error
    if not all(np.isfinite(vector).all() and vector.size for vector in vectors):
        raise EngineError(
            f"The vectors of {model} hold values that are no numbers.",
            hint="Its file may be damaged, or no embedding model.",
        )
    dims = vectors[0].size if vectors else 0
    return Embedded(vectors=tuple(vectors), n_tokens=n_tokens, model=model, dims=dims)
