"""What a word of `xnai pull` means: files of the hub, by preset, tier, model or repository."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from xnai.config import load_config, preset_names
from xnai.core.config import Budget, Config, LlamaModel
from xnai.core.errors import BadRequest, UnknownName
from xnai.engines.fitting import Wish, largest
from xnai.engines.footprint import estimate
from xnai.engines.hub import Reference, quantisation_of, read_reference
from xnai.engines.known import Known, known_models
from xnai.engines.ledger import budget_for_machine
from xnai.engines.memory import total_mib
from xnai.workspace import Workspace


@dataclass(frozen=True, kw_only=True, slots=True)
class Order:
    """One file that is wanted.

    Args:
        file: its name in the repository, or a quantisation; empty where the hub is asked first.
    """

    repo: str
    file: str

    def target(self, folder: Path) -> Path | None:
        """Where it will lie; None where the hub has to be asked for its name."""
        return folder / self.repo / self.file if self.file.endswith(".gguf") else None


def orders(space: Workspace, what: str | None, quant: str | None) -> list[Order]:
    """What a word means.

    Raises:
        UnknownName: it means nothing.
        BadRequest: what it means needs no download.
    """
    known = known_models()
    reference = read_reference(what) if what else None
    if reference is not None:
        return [_referred(reference, quant)]
    if what is None:
        return _of_ladder(space.config, "The ladder in use", space.budget_mib, quant)
    if what in preset_names():
        config = load_config(None, preset=what).config
        return _of_ladder(config, f"The preset {what}", _budget_mib(config.budget), quant)
    model = space.config.models.get(space.config.meant_model(what))
    if isinstance(model, LlamaModel) and model.source:
        return [_of_model(model, space.budget_mib, quant)]
    if what in known.models:
        return [_of_known(known.models[what], space.budget_mib, quant)]
    if model is not None:
        raise BadRequest(f"{what} has no `source`: it is not fetched from the hub.")
    names = [*preset_names(), *space.config.models, *known.models]
    raise UnknownName(kind="preset, model or repository", name=what, known=dict.fromkeys(names))


def _of_known(known: Known, budget_mib: float, quant: str | None) -> Order:
    """The largest of its files that fits, or else the smallest."""
    if quant is not None:
        named = [file for mix, file in known.files.items() if mix == quant.upper()]
        return Order(repo=known.repo, file=named[0] if named else quant)
    model = LlamaModel(path=known.name, parameters_b=known.parameters_b)
    wish = Wish(known=known, model=model, own=False)
    return Order(repo=known.repo, file=largest(wish, budget_mib).file)


def _referred(reference: Reference, quant: str | None) -> Order:
    if quant and reference.wanted:
        raise BadRequest(
            f"{reference.repo}:{reference.wanted} names a file already.", hint="Leave --quant out."
        )
    return Order(repo=reference.repo, file=reference.wanted or quant or "")


def _budget_mib(budget: Budget) -> float:
    return budget_for_machine(budget, total_mib())


def _of_ladder(config: Config, what: str, budget_mib: float, quant: str | None) -> list[Order]:
    models = [config.models[tier.model] for tier in config.tiers]
    local = [m for m in models if isinstance(m, LlamaModel) and m.source and not m.path]
    if not local:
        raise BadRequest(
            f"{what} needs no download.",
            hint="Name a preset (qwen-coder), a model or a repository; `xnai fit` says which "
            "ladder fits this machine.",
        )
    return list(dict.fromkeys(_of_model(model, budget_mib, quant) for model in local))


def _of_model(model: LlamaModel, budget_mib: float, quant: str | None) -> Order:
    """Its file, or the smaller one where the catalogue knows that the first takes too much."""
    source = model.source
    assert source is not None
    files = [source.file, *([source.fallback_file] if source.fallback_file else [])]
    if quant is not None:
        named = [file for file in files if quantisation_of(file) == quant.upper()]
        return Order(repo=source.repo, file=named[0] if named else quant)
    found = known_models().mix_of(source, source.file)
    if found and len(files) > 1:
        known, mix = found
        if estimate(known.info(mix), model).total_mib > budget_mib:
            return Order(repo=source.repo, file=files[1])
    return Order(repo=source.repo, file=files[0])
