"""An embedding model that llama.cpp runs, as the server asks it: an `xnai.core.ports.Embedder`.

It goes through the pool like every other model: its engine is started within the RAM budget, and
goes when its room is needed. A request is worked on in small batches, so that a client that goes
away costs the batch that runs, and the lease is held between them.

Does not cover the engine's own words (`xnai.engines.llama_embed`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from xnai.core.ports import Embedded
from xnai.engines.embedding import batches
from xnai.engines.pool import Pool

_BATCH_CHARS: Final = 16_384


@dataclass(frozen=True, kw_only=True, slots=True)
class EngineEmbedder:
    """One model of the pool.

    Args:
        model: its name in the configuration, told with every answer.
        dims: numbers in a vector, as its file says; 0 where the file cannot be read.
    """

    model: str
    pool: Pool
    dims: int

    @property
    def is_set_up(self) -> bool:
        """Whether it can be asked."""
        return self.dims > 0

    @property
    def is_loaded(self) -> bool:
        """Whether its engine is in memory."""
        return any(each.model == self.model for each in self.pool.status())

    async def embed(self, texts: Sequence[str], *, truncate: bool) -> Embedded:
        """See `xnai.core.ports.Embedder`.

        Raises:
            ModelFileError: the file is missing, damaged or no model.
            OverBudget, EngineError: the engine cannot start, or failed.
            TextTooLong: a text has more tokens than the model reads, and is not to be cut.
        """
        found: list[Embedded] = []
        async with self.pool.lease(self.model) as engine:
            for part in batches([len(text) for text in texts], most=_BATCH_CHARS):
                some = [texts[i] for i in part]
                found.append(await engine.embed(some, part[0], truncate=truncate))
        return Embedded(
            vectors=tuple(vector for each in found for vector in each.vectors),
            n_tokens=sum(each.n_tokens for each in found),
            model=self.model,
            dims=self.dims,
        )
