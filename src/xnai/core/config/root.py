"""The whole file: its parts, the rules between them, and what is asked of them together."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from xnai.core.config.base import Misplaced, Strict
from xnai.core.config.bus import BusConfig
from xnai.core.config.health import AlertsConfig, HealthConfig
from xnai.core.config.ladder import (
    TIER_ALIASES,
    CascadeConfig,
    ConductorConfig,
    DomainConfig,
    EmbeddingsConfig,
    TierConfig,
)
from xnai.core.config.models import Budget, LlamaModel, ModelConfig, Pooling, RemoteModel
from xnai.core.config.service import (
    CacheConfig,
    CloudConfig,
    ContextsConfig,
    HubConfig,
    PrivacyConfig,
    SandboxConfig,
    ServerConfig,
    StoreConfig,
    TracingConfig,
)
from xnai.core.judgement import Domain


class Config(Strict):
    """A whole configuration, presets merged."""

    version: Literal[1] = 1
    preset: str | None = Field(None, description="what this file starts from")
    budget: Budget = Budget()
    models: dict[str, ModelConfig] = Field(min_length=1)
    tiers: tuple[TierConfig, ...] = Field(min_length=1, description="smallest first")
    cascade: CascadeConfig = CascadeConfig()
    conductor: ConductorConfig = ConductorConfig()
    embeddings: EmbeddingsConfig = EmbeddingsConfig()
    domains: dict[Domain, DomainConfig] = Field(
        {}, description="`code`, `math`, `creative`, `reasoning`, `general`: who answers them"
    )
    cloud: CloudConfig = CloudConfig()
    privacy: PrivacyConfig = PrivacyConfig()
    sandbox: SandboxConfig = SandboxConfig()
    store: StoreConfig = StoreConfig()
    cache: CacheConfig = CacheConfig()
    contexts: ContextsConfig = ContextsConfig()
    server: ServerConfig = ServerConfig()
    health: HealthConfig = HealthConfig()
    alerts: AlertsConfig = AlertsConfig()
    hub: HubConfig = HubConfig()
    tracing: TracingConfig = TracingConfig()
    bus: BusConfig = BusConfig()

    @model_validator(mode="after")
    def _ladder_is_sound(self) -> Self:
        seen: set[str] = set()
        for i, tier in enumerate(self.tiers):
            if tier.name in seen:
                raise Misplaced(f"tier {tier.name!r} stands twice in `tiers`", "tiers", i, "name")
            seen.add(tier.name)
            if tier.model not in self.models:
                known = ", ".join(self.models)
                raise Misplaced(
                    f"tier {tier.name!r} names model {tier.model!r}; known: {known}",
                    *("tiers", i, "model"),
                )
        return self

    @model_validator(mode="after")
    def _router_is_here(self) -> Self:
        """Every request is shown to it, also a private one."""
        if self.cascade.router == "conductor" and self.router_tier is None:
            raise Misplaced(
                "`router: conductor` needs a tier with `role: router` on this machine",
                *("cascade", "router"),
            )
        return self

    @model_validator(mode="after")
    def _embeddings_are_made_here(self) -> Self:
        """An engine either answers or makes embeddings: it is started for one of the two."""
        pooling: dict[str, Pooling | None] = {}
        running = {tier.model: tier.name for tier in self.tiers}
        for task, wanted in self.embeddings.chosen().items():
            name, fault = wanted.model, ""
            if name not in self.models:
                fault = f"names model {name!r}; known: {', '.join(self.models)}"
            elif not isinstance(self.models[name], LlamaModel):
                fault = f"names {name!r}, which llama.cpp does not run"
            elif name in running:
                fault = (
                    f"names {name!r}, which tier {running[name]!r} runs: give it a model of its own"
                )
            elif pooling.setdefault(name, wanted.pooling) != wanted.pooling:
                fault = f"gives {name!r} another `pooling` than it has above"
            if fault:
                raise Misplaced(f"`{task}` {fault}", "embeddings", task, "model")
        return self

    @model_validator(mode="after")
    def _domains_name_tiers(self) -> Self:
        for domain, wanted in self.domains.items():
            for key in ("primary", "fallback"):
                name = getattr(wanted, key)
                if name is not None and self.tier_of(name) is None:
                    known = ", ".join(tier.name for tier in self.tiers)
                    raise Misplaced(
                        f"`{key}` names {name!r}, which is no tier and no tier's model; known: "
                        f"{known}",
                        *("domains", domain, key),
                    )
            if wanted.embedding not in (None, "general", *self.embeddings.chosen()):
                raise Misplaced(
                    f"`embedding` names {wanted.embedding!r}, and `embeddings.{wanted.embedding}` "
                    "is not set",
                    *("domains", domain, "embedding"),
                )
        return self

    @model_validator(mode="after")
    def _workers_serve_tiers(self) -> Self:
        """A model is asked here or of workers: whoever asks it knows the model, not the tier."""
        wanted = self.bus.tiers or ()
        known = {tier.name: tier.model for tier in self.tiers}
        for name in wanted:
            if name not in known:
                raise Misplaced(
                    f"`tiers` names {name!r}; known: {', '.join(known)}", "bus", "tiers"
                )
        served = {known[name] for name in wanted}
        for name, model in known.items():
            if model in served and name not in wanted:
                raise Misplaced(
                    f"tier {name!r} has the model of a tier in `tiers`: name it there, too",
                    *("bus", "tiers"),
                )
        return self

    @model_validator(mode="after")
    def _money_can_be_counted(self) -> Self:
        """A budget that a model without a price could exceed would be none."""
        if self.cloud.monthly_budget is None:
            return self
        for name, model in self.models.items():
            if isinstance(model, RemoteModel) and model.leaves_machine and model.price is None:
                raise Misplaced(
                    f"model {name!r} needs a price: `cloud.monthly_budget` is set",
                    *("models", name, "price"),
                )
        return self

    @property
    def ladder(self) -> tuple[TierConfig, ...]:
        """Tiers that may be asked; what is not on this machine stands behind all that is."""
        staying = tuple(tier for tier in self.tiers if not self.leaves_machine(tier))
        leaving = tuple(tier for tier in self.tiers if self.leaves_machine(tier))
        return staying if self.cloud.policy == "local_only" else (*staying, *leaving)

    @property
    def router_tier(self) -> TierConfig | None:
        """The tier whose model can decide where a request starts; None where there is none."""
        here = (tier for tier in self.tiers if not self.leaves_machine(tier))
        return next((tier for tier in here if tier.role == "router"), None)

    def leaves_machine(self, tier: TierConfig) -> bool:
        """Whether what a tier is asked leaves this machine."""
        model = self.models[tier.model]
        away = self.bus.serves(tier.name) and self.bus.leaves_machine
        return away or (isinstance(model, RemoteModel) and model.leaves_machine)

    def remote(self) -> dict[str, RemoteModel]:
        """Models behind a URL that may be asked."""
        found = {tier.model: self.models[tier.model] for tier in self.ladder}
        return {name: model for name, model in found.items() if isinstance(model, RemoteModel)}

    def local(self) -> Config:
        """Without the models behind URLs, the tiers that they serve, and webhooks.

        An address on this machine is one too: what is served there may ask others. The ladder can
        be empty then.
        """
        models = {n: model for n, model in self.models.items() if isinstance(model, LlamaModel)}
        tiers = tuple(tier for tier in self.tiers if tier.model in models)
        cloud = self.cloud.model_copy(update={"proxy": None})
        alerts = self.alerts.model_copy(update={"webhooks": ()})
        changed = {"models": models, "tiers": tiers, "cloud": cloud, "alerts": alerts}
        return self.model_copy(update=changed)

    def tier_of(self, name: str) -> str | None:
        """The tier of that name, or else the first that runs the model of that name."""
        tiers = sorted(self.tiers, key=lambda tier: tier.name != name)
        return next((tier.name for tier in tiers if name in (tier.name, tier.model)), None)

    def tier(self, name: str) -> TierConfig | None:
        """The tier of that name or alias (S, M, L), or None."""
        wanted = TIER_ALIASES.get(name.lower(), name)
        return next((tier for tier in self.tiers if tier.name == wanted), None)

    def meant_model(self, name: str) -> str:
        """The model of the tier of that name or alias, or else the name itself."""
        tier = self.tier(name)
        return tier.model if tier else name
