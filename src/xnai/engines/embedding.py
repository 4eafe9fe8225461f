"""The embedding model as the server asks it: loaded at first use, computed beside the event loop.

Work goes to a worker thread in small batches, one at a time for all requests together, in the order
in which they come to it. So a short request waits for one batch of a long one and not for all of
them, and a client that goes away costs the batch that runs.

Does not cover the arithmetic (`xnai.engines.minilm`), the files (`xnai.engines.embedding_files`)
nor how they come here (`xnai.engines.embedding_setup`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Sized
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from anyio import CapacityLimiter, to_thread

from xnai.core.errors import TextTooLong
from xnai.core.ports import EMBED_DIMS, EMBED_MODEL, EMBED_TOKENS, Embedded
from xnai.engines.embedding_files import are_there, check, not_set_up

if TYPE_CHECKING:
    from xnai.engines.minilm import Floats, MiniLM

T = TypeVar("T")
MAX_CHARS: Final = 16_384
"""Of one text, a run of white space counted as one: no more is looked at. Splitting a text into
tokens takes 200 bytes a character, and no language needs 64 characters a token."""
_BATCH_CHARS: Final = 65_536
_BATCH_TOKENS: Final = 1_024
"""About 0.3 s of one core."""


class LocalEmbedder:
    """all-MiniLM-L6-v2 on this machine; an `xnai.core.ports.Embedder`.

    Args:
        folder: where `xnai setup embeddings` puts the files; they may come later.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._model: MiniLM | None = None
        self._one_at_a_time = CapacityLimiter(1)

    @property
    def model(self) -> str:
        """Its name."""
        return EMBED_MODEL

    @property
    def dims(self) -> int:
        """Numbers in a vector."""
        return EMBED_DIMS

    @property
    def is_set_up(self) -> bool:
        """Whether it can be asked."""
        return self.is_loaded or are_there(self._folder)

    @property
    def is_loaded(self) -> bool:
        """Whether it is in memory."""
        return self._model is not None

    async def embed(self, texts: Sequence[str], *, truncate: bool) -> Embedded:
        """See `xnai.core.ports.Embedder`.

        Raises:
            NotSetUp: its files are not there.
            ModelFileError: a file is damaged.
            TextTooLong: a text has more than `EMBED_TOKENS`, or `MAX_CHARS`, and is not to be cut.
        """
        if not self.is_set_up:
            raise not_set_up()
        model = await self._aside(self._loaded)
        tokens: list[list[int]] = []
        for part in batches([len(text) for text in texts], most=_BATCH_CHARS):
            asked = [texts[i] for i in part]
            tokens += await self._aside(partial(_tokens, model, asked, part[0], truncate=truncate))
        by_length = sorted(range(len(tokens)), key=lambda i: len(tokens[i]))
        rows: dict[int, Floats] = {}
        for part in batches([len(tokens[i]) for i in by_length], most=_BATCH_TOKENS):
            places = [by_length[i] for i in part]
            found = await self._aside(partial(model.vectors, [tokens[i] for i in places]))
            rows |= zip(places, found, strict=True)
        return Embedded(
            vectors=tuple(rows[i] for i in range(len(texts))), n_tokens=sum(map(len, tokens))
        )

    def _loaded(self) -> MiniLM:
        if self._model is None:
            # numpy and the weights take 120 MiB: only where somebody asks for a vector.
            from xnai.engines.minilm import MiniLM  # noqa: PLC0415

            check(self._folder)
            self._model = MiniLM(self._folder)
        return self._model

    async def _aside(self, work: Callable[[], T]) -> T:
        """In a worker thread; ends when the work does, also where nobody waits for it any more."""
        return await to_thread.run_sync(work, limiter=self._one_at_a_time)


def batches(sizes: Sequence[int], *, most: int) -> Iterator[range]:
    """Cut a row of things into stretches.

    Args:
        sizes: of each thing, in order.
        most: of a stretch together; a single thing may be larger.

    Returns:
        Their places, in order; no stretch is empty.
    """
    begin, held = 0, 0
    for i, size in enumerate(sizes):
        if held + size > most and i > begin:
            yield range(begin, i)
            begin, held = i, 0
        held += size
    if begin < len(sizes):
        yield range(begin, len(sizes))


def _tokens(model: MiniLM, texts: Sequence[str], first: int, *, truncate: bool) -> list[list[int]]:
    """Tokens of each text, at most `EMBED_TOKENS`.

    Args:
        first: place of the first text in the whole request.

    Raises:
        TextTooLong: a text is longer, and is not to be cut.
    """
    dense = [text if len(text) <= MAX_CHARS else " ".join(text.split()) for text in texts]
    if not truncate:
        _refuse_long(dense, MAX_CHARS, "characters", first)
    found = model.tokens([text[:MAX_CHARS] for text in dense])
    if not truncate:
        _refuse_long(found, EMBED_TOKENS, "tokens", first)
    return [
        ids if len(ids) <= EMBED_TOKENS else [*ids[: EMBED_TOKENS - 1], ids[-1]] for ids in found
    ]


def _refuse_long(texts: Sequence[Sized], limit: int, unit: str, first: int) -> None:
    for place, text in enumerate(texts, first):
        if len(text) > limit:
            raise TextTooLong(place=place, length=len(text), limit=limit, unit=unit)
