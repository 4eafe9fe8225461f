"""What bodies that ask for embeddings have in common, and its limits. Pure.

The limits are told where they are met: how many texts a request may hold, and that a vector has as
many numbers as it has. How long a text may be is the model's business.
"""

from __future__ import annotations

from typing import Any, Final

import orjson
from pydantic import ConfigDict, Field

from xnai.core.judgement import Domain
from xnai.core.ports import Embedded
from xnai.server.dialect import Priority
from xnai.server.wire import BadField, ModelName, Wire

MAX_TEXTS: Final = 2_048
"""As many as OpenAI takes."""


class EmbedOptions(Wire):
    """The `xnai` extension object of a request for embeddings; see `xnai.server.wire`.

    Args:
        domain: what the texts are about; `xnai/embed` gives the vectors configured for it.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    priority: Priority = "normal"
    deadline_s: float | None = Field(None, gt=0, le=86_400)
    domain: Domain | None = None


class EmbedWire(Wire):
    """Fields that OpenAI's format and Ollama's newer one have."""

    model: ModelName = ""
    input: Any = None
    """A text or a list of texts; `texts_of` reads it, so that errors name the text."""
    dimensions: int | None = None
    xnai: EmbedOptions = EmbedOptions()


def texts_of(found: object) -> tuple[str, ...]:
    """The texts of `input`, in their order.

    Raises:
        BadField: it is no text and no list of texts, or holds more than `MAX_TEXTS`.
    """
    texts = [found] if isinstance(found, str) else found
    if not isinstance(texts, list):
        raise BadField(
            "`input` must be a text or a list of texts.",
            field="input",
            hint="Send what is to be embedded there.",
        )
    if len(texts) > MAX_TEXTS:
        raise BadField(
            f"`input` holds {len(texts)} texts; a request takes at most {MAX_TEXTS}.",
            field="input",
            hint="Send them in several requests.",
        )
    for i, text in enumerate(texts):
        if not isinstance(text, str):
            raise _no_text(i, text)
    return tuple(texts)


def _no_text(place: int, found: object) -> BadField:
    if isinstance(found, int | list) and not isinstance(found, bool):
        return BadField(
            "`input` holds numbers of tokens, which differ from one model to the next; "
            "only texts are read here.",
            field="input",
            hint="Send the texts themselves. With langchain: check_embedding_ctx_length=False.",
        )
    return BadField(
        f"`input.{place}` must be a text.", field=f"input.{place}", hint="Send texts only."
    )


def check_dimensions(wanted: int | None, dims: int) -> None:
    """Make sure that no other length of vectors is wanted than the model's.

    Args:
        dims: of its vectors; 0 where it is not set up, which is told by whoever is asked.

    Raises:
        BadField: another one is.
    """
    if dims and wanted not in (None, dims):
        raise BadField(
            f"`dimensions` is {wanted}, but vectors of this model have {dims} numbers.",
            field="dimensions",
            hint=f"Leave it out, or send {dims}.",
        )


def extension(found: Embedded) -> dict[str, Any]:
    """The `xnai` object of an answer: who truly gave it, whatever name was asked for."""
    return {"model": found.model, "dimensions": found.dims}


def encoded(body: dict[str, Any]) -> bytes:
    """As JSON; vectors as lists of numbers, each as short as its 32 bits allow."""
    return orjson.dumps(body, option=orjson.OPT_SERIALIZE_NUMPY)
