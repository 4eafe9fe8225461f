"""A model that llama.cpp runs here: its file, its settings, what was found for it, what it takes.

Does not cover engines (`xnai.engines.tenant`), nor what there is memory for
(`xnai.engines.applying`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from xnai.core.config import LlamaModel, Pooling
from xnai.engines.footprint import Footprint, context_of, embed_tokens, estimate, together
from xnai.engines.geometry import GgufInfo
from xnai.engines.guessing import Guessing
from xnai.engines.machine import threads_for
from xnai.engines.tuning import Tuning, untuned


@dataclass(frozen=True, kw_only=True, slots=True)
class LocalModel:
    """A model of the configuration with the path its file has.

    Args:
        smaller: its file with fewer bits, for when memory is short; None where there is none.
        guard: words for the interpreter that have it hold the child; none where nothing does.
        embeds: it makes embeddings instead of answers.
        pooling: how it makes one vector of those of its tokens; None for what its file says.
        keep_s: seconds that an engine of it stays after its last use; None for until its room is
            needed. Whoever asks for it may say otherwise.
        repacks: it keeps its weights a second time, see `xnai.engines.repacking`.
        tuned: what was found to be fastest here; None where nothing was measured.
        guessing: how it guesses ahead, while that pays; None for never.
    """

    path: Path
    config: LlamaModel
    smaller: Path | None = None
    guard: tuple[str, ...] = ()
    embeds: bool = False
    pooling: Pooling | None = None
    keep_s: float | None = None
    repacks: bool = False
    tuned: Tuning | None = None
    guessing: Guessing | None = None

    @property
    def manner(self) -> tuple[str, str, str]:
        """What of its tuning may change what it says, or whether it tells log-probabilities."""
        guesses = self.guessing.now if self.guessing else None
        flash = self.tuned.flash_attention if self.tuned else "auto"
        way = f"{guesses.kind} {guesses.n_guess} {guesses.draft}" if guesses else ""
        return (self.config.kv_type, flash, way)

    def footprint(self, info: GgufInfo) -> Footprint:
        """What an engine of it will take, with the model that guesses for it."""
        own = estimate(info, self.config, embeds=self.embeds, repacks=self.repacks)
        if self.guessing is None:
            return own
        n_ctx = context_of(info, self.config)
        beside = self.guessing.footprint(self.config, n_ctx=n_ctx, repacks=self.repacks)
        return own if beside is None else together(own, beside)

    def tuning(self, info: GgufInfo) -> Tuning:
        """How fast its engine is set to be, as things stand now."""
        found = self.tuned or untuned(self.config, n_threads=threads_for(info.tensor_bytes))
        return replace(
            found,
            kv_type=self.config.kv_type,
            n_slots=self.config.n_slots,
            repacks=self.repacks,
            speculation=self.guessing.now if self.guessing else None,
        )

    def alike(self, other: LocalModel) -> bool:
        """Whether an engine of one gives the answers of the other, but for the context's length.

        Each keeps a record of its own of how its guesses went, so that only their ways of guessing
        are compared.
        """
        return not self.embeds and (self._any_length(), self.manner) == (
            other._any_length(),
            other.manner,
        )

    def _any_length(self) -> LocalModel:
        config = self.config.model_copy(update={"n_ctx": 0, "n_slots": 0})
        return replace(self, config=config, guessing=None)

    def n_ctx(self, info: GgufInfo) -> int:
        """Tokens that one slot can hold."""
        return embed_tokens(info, self.config) if self.embeds else context_of(info, self.config)
