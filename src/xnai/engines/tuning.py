"""How fast an engine is set to be: what `xnai tune` chooses among, and what an engine starts with.

Nothing here changes what a model says, but for the type of its context (`kv_type`), which is chosen
among types that lose nothing to speak of, and speculation, which only takes log-probabilities away
(`xnai.engines.speculation`). Pure. Does not cover finding the best (`xnai.engines.search`) nor
keeping it (`xnai.engines.profile`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from xnai.core.config import LlamaModel
from xnai.engines.footprint import N_BATCH
from xnai.engines.speculation import Speculation

KvType = Literal["f16", "q8_0", "q4_0"]
FlashAttention = Literal["auto", "on", "off"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Tuning:
    """Settings of one engine.

    Args:
        n_threads: that compute one token, ≥ 1: llama.cpp aborts at 0.
        n_threads_batch: that read a prompt, ≥ 1.
        n_batch: tokens of a prompt between two looks at whether it was cancelled.
        n_ubatch: tokens computed at once, at most `n_batch`.
        kv_type: of keys and values.
        repacks: weights are kept a second time, see `xnai.engines.repacking`.
        n_gpu_layers: layers on another device than the CPU; None for as many as llama.cpp chooses.
        n_slots: requests served at the same time.
        speculation: how tokens are guessed ahead; None for not at all.
    """

    n_threads: int
    n_threads_batch: int
    n_batch: int = N_BATCH
    n_ubatch: int = N_BATCH
    kv_type: KvType = "f16"
    flash_attention: FlashAttention = "auto"
    repacks: bool = False
    n_gpu_layers: int | None = None
    n_slots: int = 1
    speculation: Speculation | None = None


def untuned(config: LlamaModel, *, n_threads: int) -> Tuning:
    """What an engine starts with where nothing was measured."""
    return Tuning(
        n_threads=n_threads,
        n_threads_batch=n_threads,
        kv_type=config.kv_type,
        n_slots=config.n_slots,
    )


def tuned(config: LlamaModel, tuning: Tuning) -> LlamaModel:
    """The configuration with what of a tuning decides what memory is taken.

    What the configuration itself says stands.
    """
    found = {"kv_type": tuning.kv_type, "n_slots": tuning.n_slots}
    said = config.model_fields_set
    return config.model_copy(update={k: v for k, v in found.items() if k not in said})
