"""The models that llama.cpp runs on this machine, as their engines are started.

All that estimates, lists or loads asks here, so that it tells of the same engines. Does not cover
what was found for them nor what there is memory for (`xnai.engines.applying`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from xnai.core.config import Config, LlamaModel
from xnai.engines.applying import Room, with_copies, with_tuning
from xnai.engines.catalog import Description, describe
from xnai.engines.local_model import LocalModel
from xnai.engines.profile import standing_profile
from xnai.sovereign.hook import ENGINE_GUARD
from xnai.workspace import Workspace


def served_models(space: Workspace) -> dict[str, LocalModel]:
    """With what `xnai tune` found for them on this machine. Blocking.

    Raises:
        ConfigError: a model is to guess for one that cuts text into other tokens.
    """
    return with_tuning(
        _configured(space),
        standing_profile(space.tuning_path),
        below=models_below(space.config),
        room=_room(space),
    )


def untuned_models(space: Workspace) -> dict[str, LocalModel]:
    """As they would be had nobody measured, and with nothing guessed ahead. Blocking."""
    return with_copies(_configured(space), _room(space))


def models_below(config: Config) -> dict[str, str]:
    """Model → the local model of the tier below it, of those on the ladder."""
    local = [
        tier.model for tier in config.ladder if isinstance(config.models[tier.model], LlamaModel)
    ]
    rungs = list(dict.fromkeys(local))
    return dict(zip(rungs[1:], rungs, strict=False))


def manner_of(models: Mapping[str, LocalModel]) -> str:
    """How engines are set, where that may change what they say; a part of a kept answer's key."""
    return repr(sorted((name, model.manner) for name, model in models.items()))


def described(space: Workspace, model: LocalModel) -> Description:
    """What is known of a model, with what its engine takes as it is served. Blocking."""
    found = describe(model.config, model.path)
    return replace(found, footprint=model.footprint(found.info)) if found.info else found


def _configured(space: Workspace) -> dict[str, LocalModel]:
    """As the configuration has them, with what it leaves open decided.

    A context is chosen before anything that was measured: it does not change by `xnai tune`.
    """
    config, catalog = space.config, space.catalog
    guard = ENGINE_GUARD if space.sovereign else ()
    critical = {tier.model for tier in config.tiers if tier.critical}
    embeds = {each.model: each.pooling for each in config.embeddings.chosen().values()}
    return {
        name: LocalModel(
            path=space.settled.paths[name],
            config=model.model_copy(update={"mlock": True}) if name in critical else model,
            smaller=catalog.smaller(model, space.settled.paths[name]),
            guard=guard,
            embeds=name in embeds,
            pooling=embeds.get(name),
            keep_s=_keep_s(config, model),
        )
        for name, model in space.settled.models.items()
    }


def _room(space: Workspace) -> Room:
    return Room(budget_mib=space.budget_mib, max_loaded=space.config.budget.max_loaded)


def _keep_s(config: Config, model: LlamaModel) -> float | None:
    """How long an engine stays after its last use, seconds; None for until room is needed."""
    if model.keep_s is None and config.budget.unload_after_use:
        return 0.0
    return model.keep_s
