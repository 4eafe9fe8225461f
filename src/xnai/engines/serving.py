"""A model of the configuration as an engine would serve it with one context or another. Pure."""

from __future__ import annotations

from xnai.core.config import LlamaModel
from xnai.engines.footprint import MOST_EMBED_TOKENS, context_of, embed_tokens, estimate
from xnai.engines.geometry import GgufInfo
from xnai.engines.known import Known
from xnai.engines.lengths import Candidate, steps


def with_scaling(model: LlamaModel, known: Known | None) -> LlamaModel:
    """A model with `rope` decided: stretched where more is asked for and its makers say it can be.

    Its context is then what they say at most.

    Args:
        known: what the catalogue says of it; None where it says nothing.
    """
    if model.rope != "auto":
        return model
    n_ctx, most = model.n_ctx, known.n_ctx_yarn if known else 0
    if known is None or n_ctx is None or not known.n_ctx_train < n_ctx or not most:
        return model.model_copy(update={"rope": "none"})
    return model.model_copy(update={"rope": "yarn", "n_ctx": min(n_ctx, most)})


def with_context(model: LlamaModel, n_ctx: int) -> LlamaModel:
    """A model with a context, its own where the configuration gives it one."""
    return model if model.n_ctx is not None else model.model_copy(update={"n_ctx": n_ctx})


def candidate(
    name: str,
    model: LlamaModel,
    info: GgufInfo,
    *,
    climbs: bool,
    embeds: bool = False,
    more_mib: float = 0.0,
) -> Candidate:
    """What a model would take with each context that it may have.

    Args:
        info: of its file.
        climbs: a tier runs it.
        embeds: it makes embeddings; its context is as long as one text may be.
        more_mib: above the estimate.
    """
    if embeds:
        choice: tuple[int, ...] = (embed_tokens(info, with_context(model, MOST_EMBED_TOKENS)),)
    elif model.n_ctx is not None:
        choice = (context_of(info, model),)
    else:
        choice = steps(info.n_ctx_train)
    return Candidate(
        model=name,
        sizes_mib={
            n: estimate(info, with_context(model, n), embeds=embeds).total_mib + more_mib
            for n in choice
        },
        pinned=model.pinned,
        climbs=climbs,
    )
