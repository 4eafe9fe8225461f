"""A configuration, and where its files are: all that commands need which ask no model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from xnai.core.config import Config, LlamaModel, ModelConfig
from xnai.core.errors import UnknownName
from xnai.core.ports import SovereignGrade
from xnai.engines.catalog import Catalog
from xnai.engines.footprint import wanted_context
from xnai.engines.ledger import budget_for_machine
from xnai.engines.memory import total_mib
from xnai.engines.remote.proxy import Proxy
from xnai.engines.settled import Settled, Use, settle

MIB = 1024 * 1024
_RESIDENCE = {"pinned", "keep_s"}
"""How long a model stays in memory: one that stays longer is no other model."""


@dataclass(frozen=True, kw_only=True)
class Workspace:
    """A configuration, and where its files are.

    Args:
        source: the configuration file; None when it is a preset alone.
        base: folder that relative paths in the configuration start from.
        models_folder: where pulled models lie.
        store_path: the audit trail.
        embeddings_folder: where `xnai setup embeddings` puts the model.
        learning_folder: where lessons are kept; None where nothing is learned.
        bench_folder: where `xnai bench` keeps runs that were given no folder; None for nowhere.
        tuning_path: what `xnai tune` found; None where nothing is kept.
        style_path: lines on how this user wants answers; None for none.
        proxy: what models behind a URL are asked through.
        keys: `key_env` of a model → the key itself, of those that were found.
        sovereign: what keeps this process and its children from the network; None where nothing
            does. Where it is wanted, `config` has no model behind a URL (`Config.local`).
    """

    config: Config
    source: Path | None
    base: Path
    models_folder: Path
    store_path: Path
    embeddings_folder: Path
    learning_folder: Path | None = None
    bench_folder: Path | None = None
    tuning_path: Path | None = None
    style_path: Path | None = None
    proxy: Proxy | None = None
    keys: Mapping[str, str] = field(default_factory=dict)
    sovereign: SovereignGrade | None = None

    @property
    def catalog(self) -> Catalog:
        """Finds model files."""
        return Catalog(base=self.base, models=self.models_folder, budget_mib=self.budget_mib)

    def located(self) -> dict[str, Path]:
        """Each model of llama.cpp → the path its file has, or would have. Blocking."""
        catalog = self.catalog
        models = self.config.models.items()
        return {n: catalog.locate(m) for n, m in models if isinstance(m, LlamaModel)}

    @property
    def budget_mib(self) -> float:
        """RAM for all engines together on this machine."""
        return budget_for_machine(self.config.budget, total_mib())

    @cached_property
    def settled(self) -> Settled:
        """The models of this machine with all decided that the configuration leaves open.

        Reads files, once: what was decided stays, whatever comes to lie on the disk.
        """
        config = self.config
        return settle(
            {n: m for n, m in config.models.items() if isinstance(m, LlamaModel)},
            self.catalog,
            max_loaded=config.budget.max_loaded,
            use=Use(
                climbing={tier.model for tier in config.tiers},
                embedding={each.model for each in config.embeddings.chosen().values()},
            ),
        )

    def model(self, name: str) -> ModelConfig:
        """A model of the configuration, with its context decided."""
        return self.settled.models.get(name) or self.config.models[name]

    def n_ctx(self, name: str) -> int:
        """Tokens that a model is to hold."""
        model = self.model(name)
        return wanted_context(model) if isinstance(model, LlamaModel) else model.n_ctx

    def latency_target_s(self, asked_s: float | None) -> float | None:
        """Seconds within which an answer is wanted, where nothing else is asked for."""
        return self.config.cascade.latency_target_s if asked_s is None else asked_s

    def tier_name(self, name: str | None) -> str | None:
        """The tier that a name or alias (S, M, L) stands for.

        Raises:
            UnknownName: no such tier.
        """
        if name is None:
            return None
        tier = self.config.tier(name)
        if tier is None:
            raise UnknownName(kind="tier", name=name, known=[t.name for t in self.config.tiers])
        return tier.name


def names_by_configuration(config: Config) -> dict[str, str]:
    """Model → the name that what is known of it is kept under, a new one where it is changed."""
    return {
        name: sha256(model.model_dump_json(exclude=_RESIDENCE).encode()).hexdigest()
        for name, model in config.models.items()
    }
