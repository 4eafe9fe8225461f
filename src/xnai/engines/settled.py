"""What the configuration leaves open of its models, decided: context, and how positions are scaled.

Reads the headers of files; of files that are not here yet it goes by the catalogue, so that the
decision is the same before and after a pull.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from xnai.core.config import HubFile, LlamaModel
from xnai.core.errors import ModelFileError
from xnai.engines.catalog import Catalog
from xnai.engines.footprint import ASSUMED_CTX, estimate, repackable_mib
from xnai.engines.geometry import GgufInfo
from xnai.engines.gguf import seen_gguf
from xnai.engines.known import known_models
from xnai.engines.lengths import Candidate, Length, lengths, why
from xnai.engines.machine import may_repack
from xnai.engines.serving import candidate, with_context, with_scaling


@dataclass(frozen=True, kw_only=True, slots=True)
class Use:
    """What models are for.

    Args:
        climbing: those that tiers run.
        embedding: those that make embeddings.
    """

    climbing: Collection[str]
    embedding: Collection[str] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Settled:
    """Models as their engines serve them.

    Args:
        models: name → with `n_ctx` and `rope` decided.
        paths: name → where its file is or would be. Of two it is the one that a context was chosen
            for; with that context the other might seem to fit.
        chosen: of those that answer and whose context was left open; None where the file is not
            here and not known.
    """

    models: Mapping[str, LlamaModel]
    paths: Mapping[str, Path]
    chosen: Mapping[str, Length | None]

    def why(self, name: str) -> str:
        """Why a model has the context that it has; empty where the configuration says how much."""
        if name not in self.chosen:
            return ""
        length = self.chosen[name]
        return f"automatic: {why(length)}" if length else "assumed until its file is here"


def settle(
    models: Mapping[str, LlamaModel], catalog: Catalog, *, max_loaded: int, use: Use
) -> Settled:
    """Decide what is open; see `lengths`. Never fails because of a file.

    A file that cannot be used and that the catalogue does not know counts for nothing.

    Raises:
        ConfigError: an embedded name that is no plain file name.
    """
    scaled = {name: with_scaling(m, known_models().serving(m)) for name, m in models.items()}
    paths = {name: catalog.locate(model) for name, model in scaled.items()}
    if all(model.n_ctx is not None for model in scaled.values()):
        return Settled(models=scaled, paths=paths, chosen={})
    read = {n: _info(m, paths[n], catalog.budget_mib) for n, m in scaled.items()}
    found = lengths(
        [
            _candidate(name, scaled[name], info, catalog.budget_mib, use)
            for name, info in read.items()
            if info is not None
        ],
        budget_mib=catalog.budget_mib,
        max_loaded=max_loaded,
    )
    open_ = [n for n, m in scaled.items() if m.n_ctx is None and n not in use.embedding]
    return Settled(
        models={
            n: with_context(m, found[n].n_ctx if n in found else ASSUMED_CTX)
            for n, m in scaled.items()
        },
        paths=paths,
        chosen={n: found.get(n) for n in open_},
    )


def _candidate(
    name: str, model: LlamaModel, info: GgufInfo, budget_mib: float, use: Use
) -> Candidate:
    """Weights that are to be repacked count where they fit at all: that was asked for, a long
    context was not."""
    climbs, embeds = name in use.climbing, name in use.embedding
    plain = candidate(name, model, info, climbs=climbs, embeds=embeds)
    if embeds or not model.repack or not may_repack(model):
        return plain
    extra = repackable_mib(info)
    if min(plain.sizes_mib.values()) + extra > budget_mib:
        return plain
    return candidate(name, model, info, climbs=climbs, more_mib=extra)


def _info(model: LlamaModel, path: Path, budget_mib: float) -> GgufInfo | None:
    """What its file says, or will say."""
    try:
        return seen_gguf(path)
    except ModelFileError:
        source = None if model.path else model.source
        return _to_come(source, model, budget_mib) if source else None


def _to_come(source: HubFile, model: LlamaModel, budget_mib: float) -> GgufInfo | None:
    """Of the file that `xnai pull` would fetch: the first, or the smaller one where only that fits.

    None where the catalogue has no such file.
    """
    names = (source.file, source.fallback_file or source.file)
    known = [found for name in names if (found := known_models().mix_of(source, name)) is not None]
    infos = [each.info(mix) for each, mix in known]
    fitting = (info for info in infos if estimate(info, model).total_mib <= budget_mib)
    return next(fitting, infos[-1] if infos else None)
