"""From what was measured to what engines start with.

Covers whose settings hold (the configuration's own words before what was found), who may guess for
whom, and what there is memory for: a model that guesses, a second copy of the weights and more
slots are taken only where the engines that may be loaded together still fit, in this order. Does
not cover measuring (`xnai.engines.tuner`), nor whose weights are repacked
(`xnai.engines.repacking`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from xnai.core.errors import ConfigError, ModelFileError
from xnai.engines.footprint import MIB
from xnai.engines.geometry import GgufInfo
from xnai.engines.gguf import seen_gguf
from xnai.engines.guessing import Guessing
from xnai.engines.local_model import LocalModel
from xnai.engines.machine import knows_repacking, may_repack
from xnai.engines.partners import disagreement, read_vocabulary
from xnai.engines.profile import Found, Profile, key_of
from xnai.engines.repacking import Candidate, most_together, repacked
from xnai.engines.speculation import Speculation
from xnai.engines.tuning import tuned

ASKED: Final = {"ngram": 16, "draft": 4}
"""Tokens guessed at once where the configuration asks for it and nobody measured."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Room:
    """What engines may take.

    Args:
        budget_mib: all together.
        max_loaded: engines at the same time.
    """

    budget_mib: float
    max_loaded: int


def with_tuning(
    models: Mapping[str, LocalModel],
    profile: Profile | None,
    *,
    below: Mapping[str, str],
    room: Room,
) -> dict[str, LocalModel]:
    """The models with what was found for them. Blocking: reads the head of every file.

    Args:
        models: as the configuration has them.
        profile: of this machine; None where nothing was measured.
        below: model → the one of the tier below, that may guess for it.

    Raises:
        ConfigError: a model is to guess for one that cuts text into other tokens.
    """
    if profile is None and not any(model.config.speculation != "off" for model in models.values()):
        return with_copies(models, room)
    infos = _infos(models)
    found = {name: _found(profile, info) for name, info in infos.items()}
    quick = {name: _tuned(models[name], each) for name, each in found.items()}
    wished = _repacked(quick, infos, {}, room, only_wishes=True)
    guessing = {
        name: replace(model, guessing=_guessing(name, model, models, infos, below))
        for name, model in wished.items()
    }
    faster = {name: each.repacks if each else None for name, each in found.items()}
    copied = _repacked(affordable(guessing, wished, infos, room), infos, faster, room)
    more = {name: _with_slots(model, models[name]) for name, model in copied.items()}
    return {**models, **affordable(more, copied, infos, room)}


def with_copies(models: Mapping[str, LocalModel], room: Room) -> dict[str, LocalModel]:
    """The models as they are untuned. Blocking: reads the head of every file.

    Not even that where the files alone leave no room for a copy.
    """
    wished = any(model.config.repack for model in models.values())
    if not knows_repacking() or (not wished and _full_of_files(models.values(), room)):
        return dict(models)
    infos = _infos(models)
    here = {name: models[name] for name in infos}
    return {**models, **_repacked(here, infos, {}, room)}


def affordable(
    wanted: Mapping[str, LocalModel],
    plain: Mapping[str, LocalModel],
    infos: Mapping[str, GgufInfo],
    room: Room,
) -> dict[str, LocalModel]:
    """What of it there is memory for, the smallest models first: they are in use most.

    Args:
        plain: the models without.
    """
    chosen = dict(plain)
    for name in sorted(wanted, key=lambda each: infos[each].tensor_bytes):
        more, info = wanted[name], infos[name]
        takes_no_more = more.footprint(info).total_mib <= plain[name].footprint(info).total_mib
        if takes_no_more or _fits({**chosen, name: more}, infos, room):
            chosen[name] = more
    return chosen


def copy_mib(model: LocalModel, info: GgufInfo) -> float:
    """What is added where it keeps its weights a second time, MiB.

    0 where there is nothing to copy, and of engines that are left as they are: the user's own,
    those of other processors, those that make embeddings.
    """
    if model.embeds or not may_repack(model.config):
        return 0.0
    once, twice = (replace(model, repacks=each).footprint(info) for each in (False, True))
    return twice.repacked_mib - once.repacked_mib


def _repacked(
    models: Mapping[str, LocalModel],
    infos: Mapping[str, GgufInfo],
    faster: Mapping[str, bool | None],
    room: Room,
    *,
    only_wishes: bool = False,
) -> dict[str, LocalModel]:
    """The models with a second copy of the weights of those that have one."""
    candidates = []
    for name, model in models.items():
        extra_mib = copy_mib(model, infos[name])
        wish = model.config.repack if extra_mib else False
        candidates.append(
            Candidate(
                model=name,
                plain_mib=replace(model, repacks=False).footprint(infos[name]).total_mib,
                extra_mib=extra_mib,
                wish=bool(wish) if only_wishes else wish,
                faster=faster.get(name),
            )
        )
    chosen = repacked(candidates, budget_mib=room.budget_mib, max_loaded=room.max_loaded)
    return {name: replace(model, repacks=name in chosen) for name, model in models.items()}


def _full_of_files(models: Iterable[LocalModel], room: Room) -> bool:
    sizes = (_size(model.path) / MIB for model in models)
    return most_together(sizes, room.max_loaded) > room.budget_mib


def _size(path: Path) -> int:
    """Bytes; 0 where it cannot be seen."""
    with suppress(OSError, ValueError):
        return path.stat().st_size
    return 0


def _infos(models: Mapping[str, LocalModel]) -> dict[str, GgufInfo]:
    """What the files say; without those that cannot be used, which is told when they are wanted."""
    found: dict[str, GgufInfo] = {}
    for name, model in models.items():
        with suppress(ModelFileError):
            found[name] = seen_gguf(model.path)
    return found


def _fits(models: Mapping[str, LocalModel], infos: Mapping[str, GgufInfo], room: Room) -> bool:
    """Whether the largest engines that may be loaded together are within the budget."""
    sizes = (models[name].footprint(infos[name]).total_mib for name in models)
    return most_together(sizes, room.max_loaded) <= room.budget_mib


def _found(profile: Profile | None, info: GgufInfo) -> Found | None:
    if profile is None:
        return None
    with suppress(OSError):
        return profile.models.get(key_of(info))
    return None


def _tuned(model: LocalModel, found: Found | None) -> LocalModel:
    """With what takes no memory."""
    if found is None or model.embeds:
        return model
    config = tuned(model.config, replace(found.tuning, n_slots=model.config.n_slots))
    fits = config.kv_type == "f16" or found.tuning.flash_attention != "off"
    tuning = found.tuning if fits else replace(found.tuning, flash_attention="auto")
    return replace(model, config=config, tuned=tuning)


def _with_slots(model: LocalModel, plain: LocalModel) -> LocalModel:
    if model.tuned is None:
        return model
    n_slots = tuned(plain.config, model.tuned).n_slots
    return replace(model, config=model.config.model_copy(update={"n_slots": n_slots}))


def _guessing(
    name: str,
    model: LocalModel,
    models: Mapping[str, LocalModel],
    infos: Mapping[str, GgufInfo],
    below: Mapping[str, str],
) -> Guessing | None:
    """How it guesses; None for not at all."""
    if model.embeds:
        return None
    measured = model.tuned.speculation if model.tuned else None
    match model.config.speculation:
        case "off":
            return None
        case "auto":
            wanted = measured
        case "ngram":
            asked = Speculation(kind="ngram", n_guess=ASKED["ngram"])
            wanted = measured if measured and measured.kind == "ngram" else asked
        case "draft":
            wanted = (
                measured if measured and measured.kind == "draft" else _asked(name, models, below)
            )
    if wanted is None or wanted.draft is None:
        return Guessing(wanted) if wanted else None
    draft = next((n for n, m in models.items() if str(m.path) == wanted.draft and n in infos), None)
    if draft is None:
        return None  # the ladder is another one now
    if why := partners_disagree(model.path, Path(wanted.draft)):
        if model.config.speculation == "auto":
            return None  # nobody asked for this pair
        raise ConfigError(
            f"{draft} cannot guess for {name}: {why}.",
            hint=f"Leave `speculation: draft` of {name} out, or give the tier below a model of the "
            "same family.",
        )
    return Guessing(wanted, draft=infos[draft])


def _asked(name: str, models: Mapping[str, LocalModel], below: Mapping[str, str]) -> Speculation:
    """With the tier below.

    Raises:
        ConfigError: there is none.
    """
    if name not in below:
        raise ConfigError(
            f"`speculation: draft` of {name}: no tier below it has a model on this machine.",
            hint="Use `speculation: ngram`, or leave it out.",
        )
    return Speculation(
        kind="draft", n_guess=ASKED["draft"], draft=str(models[below[name]].path), least_sure=0.6
    )


def partners_disagree(path: Path, draft: Path) -> str:
    """Why one cannot guess for the other; empty where it can. Blocking, 0.2 s for real ones."""
    try:
        return disagreement(read_vocabulary(draft), read_vocabulary(path))
    except ModelFileError as error:
        return error.message.rstrip(".")
