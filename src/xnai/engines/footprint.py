"""How much memory an engine will take, before it is started. Pure.

Covers: weights, repacked or not, context (KV), compute buffers, vocabulary and the child itself, as
the PSS of the child once its whole context has been used. Layers that llama.cpp keeps only a window
of are charged the window. Does not cover GPUs: every layer is in RAM.
Source: the buffer sizes llama.cpp prints, and PSS measured over geometries of 0.1 M to 8 B
parameters at contexts of 1,024 to 32,768 (`bench/ledger.py` and `bench/true_size/footprints.py`
print the comparison).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from xnai.core.config import LlamaModel
from xnai.engines.geometry import GgufInfo

MIB: Final = 1 << 20

N_BATCH: Final = 512
"""Tokens of a prompt evaluated at once. Larger is hardly faster on a CPU, and a cancelled request
has to wait for the batch that is running."""

MOST_EMBED_TOKENS: Final = 2048
"""A text is embedded as one batch, whose intermediate results grow with its length."""

CACHE_RAM_MIB: Final = 0
"""Host memory for the states of earlier prompts. llama.cpp's own default is 8,192 MiB. A slot keeps
the state of its last prompt anyway, and on a laptop weights are the better use of the rest."""

BASE_MIB: Final = 30.0
"""The child with no model: Python, llama.cpp's code, its threads and HTTP server."""

CHECKPOINTS: Final = 0
"""States of a slot kept to go back to, of models whose context cannot be cut. llama.cpp's own
default is 32 for each slot."""

VOCABULARY_BYTES_PER_TOKEN: Final = 400
"""Strings, hash tables and merges."""

REPACKED: Final = ("Q2_K", "Q4_0", "Q4_K", "IQ4_NL")
"""Types of the tensors that llama.cpp's kernels for x86 want in another order. Those for ARM want
more of them, which engines of ours are kept from: `repack` is for x86 alone."""

KV_BYTES: Final[dict[Literal["f16", "q8_0", "q4_0"], float]] = {
    "f16": 2.0,
    "q8_0": 34 / 32,
    "q4_0": 18 / 32,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Footprint:
    """Memory of one engine in MiB, each ≥ 0.

    Args:
        weights_mib: the tensors, mapped from the file.
        repacked_mib: a second copy of some of them in memory of the process's own, in an order that
            generates faster; 0 where the engine does without.
        kv_mib: keys and values of all slots.
        compute_mib: intermediate results of one batch; touched when the first long prompt comes.
        cache_mib: states of earlier prompts kept in host memory; fills with use.
        overhead_mib: the process, the vocabulary.
    """

    weights_mib: float
    kv_mib: float
    compute_mib: float
    cache_mib: float
    overhead_mib: float
    repacked_mib: float = 0.0

    @property
    def total_mib(self) -> float:
        """Everything, with the whole context in use."""
        return self.at_rest_mib + self.growth_mib

    @property
    def at_rest_mib(self) -> float:
        """What a fresh engine takes that has answered one short prompt."""
        return self.weights_mib + self.own_at_rest_mib

    @property
    def own_mib(self) -> float:
        """What cannot be read from the file again, with the whole context in use."""
        return self.own_at_rest_mib + self.growth_mib

    @property
    def own_at_rest_mib(self) -> float:
        """What a fresh engine has that cannot be read from the file again."""
        return self.repacked_mib + self.kv_mib + self.overhead_mib

    @property
    def growth_mib(self) -> float:
        """What is added by use."""
        return self.compute_mib + self.cache_mib


ASSUMED_CTX: Final = 4096
"""Tokens of a slot where neither the configuration nor the budget has decided yet: by so many a
file is chosen, and what stays loaded beside what."""

MOST_STRETCH: Final = 8
"""Of the context that a model was trained for. YaRN was published with up to 32, of models that
were trained further for it; what an untrained one makes of more than 4 is doubtful."""


def wanted_context(model: LlamaModel) -> int:
    """Tokens of one slot, whatever the model can."""
    return ASSUMED_CTX if model.n_ctx is None else model.n_ctx


def context_of(info: GgufInfo, model: LlamaModel) -> int:
    """Tokens that one slot can hold: what it was trained for, or more by scaled positions."""
    most = info.n_ctx_train * (MOST_STRETCH if model.rope == "yarn" else 1)
    return min(wanted_context(model), most)


def stretch_of(info: GgufInfo, model: LlamaModel) -> float:
    """How far positions are stretched, from 1: no further than the context asks for."""
    return max(1.0, context_of(info, model) / info.n_ctx_train)


def embed_tokens(info: GgufInfo, model: LlamaModel) -> int:
    """Tokens of the longest text that an engine makes a vector of: all of it is one batch."""
    return min(context_of(info, model), MOST_EMBED_TOKENS)


def estimate(
    info: GgufInfo, model: LlamaModel, *, embeds: bool = False, repacks: bool = False
) -> Footprint:
    """Estimate the memory of an engine that serves `model` from the file `info` describes.

    Args:
        embeds: it makes embeddings.
        repacks: it keeps its weights a second time, see `repackable_mib`.
    """
    n_ctx = embed_tokens(info, model) if embeds else context_of(info, model)
    cells = _round_up(n_ctx, 256) * model.n_slots
    n_batch = n_ctx if embeds else N_BATCH
    return Footprint(
        weights_mib=info.tensor_bytes / MIB,
        repacked_mib=repackable_mib(info) if repacks else 0.0,
        kv_mib=_kv_bytes(info, model, cells) / MIB,
        compute_mib=_compute_bytes(info, cells, n_batch) / MIB,
        cache_mib=CACHE_RAM_MIB,
        overhead_mib=BASE_MIB + info.n_vocab * VOCABULARY_BYTES_PER_TOKEN / MIB,
    )


def repackable_mib(info: GgufInfo) -> float:
    """What llama.cpp would keep a second time, were it let, MiB."""
    return sum(info.layer_bytes.get(kind, 0) for kind in REPACKED) / MIB


def together(one: Footprint, other: Footprint) -> Footprint:
    """Two models in one process: what the process itself takes counts once."""
    return Footprint(
        weights_mib=one.weights_mib + other.weights_mib,
        repacked_mib=one.repacked_mib + other.repacked_mib,
        kv_mib=one.kv_mib + other.kv_mib,
        compute_mib=one.compute_mib + other.compute_mib,
        cache_mib=one.cache_mib,
        overhead_mib=one.overhead_mib + other.overhead_mib - BASE_MIB,
    )


def _kv_bytes(info: GgufInfo, model: LlamaModel, cells: int) -> float:
    window = min(cells, _window_cells(info) * model.n_slots)
    heads = (info.n_head_kv_total - info.windowed_kv) * cells + info.windowed_kv * window
    return heads * (info.key_length + info.value_length) * KV_BYTES[model.kv_type]


def _window_cells(info: GgufInfo) -> int:
    """Tokens kept of a windowed layer: the window, and the batch that moves it."""
    return _round_up(info.sliding_window + N_BATCH, 256)


def _compute_bytes(info: GgufInfo, cells: int, n_batch: int) -> float:
    """Activations of a batch in F32, five times the stream and three times the feed-forward,
    and the attention mask in F16."""
    width = max(info.n_embd, info.n_head * max(info.key_length, info.value_length))
    return n_batch * 4 * (5 * width + 3 * info.n_ff) + n_batch * 2 * cells


def _round_up(number: int, step: int) -> int:
    return -(-number // step) * step
