"""The routes that make embeddings: a body comes in, vectors go out.

Covers waiting for a turn, deadlines, clients that go away, and how the model is listed. Who may ask
is decided in front of it (`xnai.server.access`); bodies are read and written by the dialects.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import anyio
from starlette.exceptions import HTTPException
from starlette.types import Receive, Scope, Send

from xnai.core.errors import Busy, DeadlineExceeded, NotConfigured, XnaiError
from xnai.core.judgement import Domain
from xnai.core.ports import EMBED_DIMS, EMBED_TOKENS, Embedded, Embedder
from xnai.server.admission import Admission
from xnai.server.dialect import EmbedAsked, EmbedDialect
from xnai.server.embed_body import check_dimensions
from xnai.server.ending import Ending, Work
from xnai.server.gateway import mistake
from xnai.server.leaving import Leaving
from xnai.server.offer import EMBED, EMBED_TASKS, Offer
from xnai.server.ollama_embed import OllamaEmbed, OllamaEmbeddings
from xnai.server.ollama_tags import ListedModel
from xnai.server.openai_embed import OpenAIEmbeddings
from xnai.server.reply import body_in_time, respond

EMBEDS: Final[Mapping[str, EmbedDialect]] = {
    "/v1/embeddings": OpenAIEmbeddings(),
    "/api/embed": OllamaEmbed(),
    "/api/embeddings": OllamaEmbeddings(),
}
"""Path to the dialect that is spoken there."""
LISTED: Final = ListedModel(
    name=EMBED,
    size_bytes=91_335_235,
    family="bert",
    parameters_b=0.0227,
    quantization="F32",
    n_ctx=EMBED_TOKENS,
    n_embd=EMBED_DIMS,
    digest="53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    format="safetensors",
)
"""How it is listed, once it is set up."""
Embedders = Mapping[str, tuple[Embedder, ListedModel]]
"""Offered name → who makes its vectors, and how it is listed once it is set up."""
Shape = Callable[[str, XnaiError], tuple[int, bytes]]
"""Status and body of an error at a path."""
_log = logging.getLogger("xnai.server")


@dataclass(frozen=True, kw_only=True, slots=True)
class Embeds:
    """An ASGI endpoint that makes embeddings.

    Args:
        by_domain: domain that a request may name → offered name that answers for `xnai/embed` then.
        body_s: a body that takes longer to come is not waited for, seconds.
        deadline_s: of requests that have none of their own; None for none.
    """

    path: str
    offer: Offer
    embedders: Embedders
    by_domain: Mapping[Domain, str]
    admission: Admission
    shape: Shape
    ending: Ending
    body_s: float
    deadline_s: float | None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; ends early when the client goes away."""
        if scope["method"] != "POST":
            raise HTTPException(405)
        request_id = scope["state"]["request_id"]
        try:
            async with self.ending.work() as work:
                body = await body_in_time(receive, work, limit_s=self.body_s)
                if body is not None:
                    with Leaving(receive, work):
                        await self._respond(body, send, request_id, work)
        except XnaiError as error:
            await self._refuse(send, error, request_id)
        except Exception:  # noqa: BLE001 (the top of a request: a bug must not be silence)
            _log.exception("request %s failed", request_id)
            await self._refuse(send, mistake(), request_id)

    async def _respond(self, body: bytes, send: Send, request_id: str, work: Work) -> None:
        began = time.monotonic()
        dialect = EMBEDS[self.path]
        asked = dialect.decode(body)
        name = self.offer.embedding(asked.model)
        if name == EMBED and asked.domain is not None:
            name = self.by_domain.get(asked.domain, name)
        embedder, _ = embedder_of(self.embedders, name)
        check_dimensions(asked.dimensions, embedder.dims)
        found = await self._embedded(asked, embedder)
        told = dialect.encode(asked, found, time.monotonic() - began)
        work.spare()
        by = (b"x-xnai-model", found.model.encode())
        await respond(send, 200, told, [by, *_ids(request_id)])

    async def _embedded(self, asked: EmbedAsked, embedder: Embedder) -> Embedded:
        """Wait for a turn and compute; what waiting took is off the deadline.

        Raises:
            DeadlineExceeded: the time is over; the batch that ran was waited for.
        """
        limit_s = self.deadline_s if asked.deadline_s is None else asked.deadline_s
        async with self.admission.admitted(asked.priority, limit_s) as waited_s:
            try:
                with anyio.fail_after(None if limit_s is None else max(0.0, limit_s - waited_s)):
                    return await embedder.embed(asked.texts, truncate=asked.truncate)
            except TimeoutError:
                raise DeadlineExceeded(
                    f"The {limit_s:g} s of this request ran out before its vectors were computed.",
                    hint="Allow it more time, or send fewer texts at once.",
                ) from None

    async def _refuse(self, send: Send, error: XnaiError, request_id: str) -> None:
        status, told = self.shape(self.path, error)
        ids = _ids(request_id)
        if isinstance(error, Busy):
            ids.append((b"retry-after", str(error.retry_after_s).encode()))
        await respond(send, status, told, ids)


def embedder_of(embedders: Embedders, name: str) -> tuple[Embedder, ListedModel]:
    """Who makes the vectors of an offered name.

    Raises:
        NotConfigured: nobody does; names the setting.
    """
    if (found := embedders.get(name)) is not None:
        return found
    task = EMBED_TASKS[name]
    raise NotConfigured(
        what=name,
        setting=f"embeddings.{task}",
        example=f"embeddings: {{{task}: {{model: NAME}}}}",
    )


def _ids(request_id: str) -> list[tuple[bytes, bytes]]:
    found = request_id.encode()
    return [(b"request-id", found), (b"x-request-id", found)]
