"""The ladder: its tiers, how it is climbed and what that may spend; embeddings and domains."""

from __future__ import annotations

from typing import Annotated, Literal, Self, get_args

from pydantic import Field, model_validator

from xnai.core.chat import Objective, Pattern, RouterName
from xnai.core.config.base import Misplaced, Strict
from xnai.core.config.models import EmbeddingModel
from xnai.core.judgement import Domain, Pack

TierName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,31}$")]
Role = Literal["router", "draft", "refine", "expert", "cloud"]
TIER_ALIASES = {"s": "draft", "m": "refine", "l": "expert"}
"""The S/M/L names of the small, medium and large rung."""


class TierConfig(Strict):
    """One rung of the ladder."""

    name: TierName
    model: str = Field(description="a key of `models`")
    role: Role
    threshold: float = Field(
        0.9, ge=0, le=1, description="calibrated probability from which a draft is accepted"
    )
    pack: str = Field("coder", description="prompt pack: `coder`, `pocket` or a folder")
    critic: bool = Field(False, description="measured as able to criticise; trusted as evidence")
    draws: int = Field(3, ge=1, le=32, description="most drafts of one request on this tier")
    critical: bool = Field(False, description="its weights are kept from being paged out")
    domains: tuple[Domain, ...] = Field(
        (), description="asked for requests of these only, or where it is named; empty: for all"
    )


BudgetMeasure = Literal["share_of_largest", "compute"]


class BudgetConfig(Strict):
    """What requests may spend on average; one of the two."""

    share_of_largest: float | None = Field(
        None, gt=0, le=1, description="of requests that the largest local tier is asked in"
    )
    compute: float | None = Field(
        None, gt=0, le=1, description="of what asking the largest local tier always would take"
    )

    @property
    def measured(self) -> tuple[BudgetMeasure, float]:
        """By what it is measured, and the allowance of a request."""
        if self.compute is not None:
            return "compute", self.compute
        assert self.share_of_largest is not None
        return "share_of_largest", self.share_of_largest

    @model_validator(mode="after")
    def _is_one(self) -> Self:
        if (self.share_of_largest is None) == (self.compute is None):
            raise Misplaced(
                "needs `share_of_largest` or `compute`, one of the two", "cascade", "budget"
            )
        return self


class CompressionConfig(Strict):
    """What is left out of a conversation that is too long for a tier. Text to edit never is."""

    enabled: bool = Field(True, description="where a request does not say")
    share: float = Field(
        1.0,
        ge=0.1,
        le=1,
        description="share of a tier's context above which it is done; 1 leaves what fits as it is",
    )
    packs: tuple[Pack, ...] = Field(
        ("repeats", "superseded"),
        description="`repeats` and `superseded` leave out what stands again further below, "
        "`outputs` the middle of long outputs, `skeletons` the bodies of functions in files that "
        "are not edited",
    )


class CascadeConfig(Strict):
    """How the ladder is climbed."""

    router: RouterName = Field(
        "learned",
        description="who decides where a request starts: the fitted calibration, or a small model, "
        "the tier with `role: router`",
    )
    floor: float = Field(
        0.2, ge=0, le=1, description="below this even an answer none could better is marked"
    )
    min_gain: float = Field(
        0.1,
        ge=0,
        le=1,
        description="least rise in the probability that is worth a climb to the largest tier",
    )
    pattern: Pattern = Field(
        "coarse_to_fine",
        description="what is done with a draft that is not sure to be right, where a request does "
        "not say",
    )
    explore: float = Field(
        0.0,
        ge=0,
        le=0.2,
        description="share of requests that begin with another tier by lot, so that `xnai learn "
        "review` can tell what comes of that",
    )
    objective: Objective = Field(
        "balanced", description="what being right is weighed against, where a request does not say"
    )
    budget: BudgetConfig | None = Field(
        None, description="what requests may spend on average; sets the price instead of `min_gain`"
    )
    redraw_temperature: float = Field(0.7, gt=0, le=2)
    total_budget_tokens: int = Field(4096, ge=256, description="shared out to tiers by role")
    latency_target_s: float | None = Field(
        None,
        gt=0,
        le=86_400,
        description="seconds within which an answer is wanted where a request does not say; "
        "ends nothing",
    )
    compression: CompressionConfig = CompressionConfig()


class ConductorConfig(Strict):
    """The router model, where `cascade.router` or a request asks for it."""

    pack: str = Field(
        "conductor", description="prompt pack: `conductor`, or a folder that has a `router.md`"
    )
    timeout_s: float = Field(
        5.0,
        gt=0,
        le=600,
        description="seconds that it is waited for, its loading included; of a request with a "
        "deadline a quarter of that at most",
    )
    min_confidence: float = Field(
        0.5,
        ge=0,
        le=1,
        description="calibrated probability from which on its decision counts",
    )


EmbedTask = Literal["general", "code", "routing"]


class EmbeddingsConfig(Strict):
    """Who makes embeddings, for each task."""

    general: EmbeddingModel | None = Field(
        None, description="`xnai/embed`; without it all-MiniLM-L6-v2 of `xnai setup embeddings`"
    )
    code: EmbeddingModel | None = Field(None, description="`xnai/embed-code`")
    routing: EmbeddingModel | None = Field(None, description="`xnai/embed-routing`")

    def chosen(self) -> dict[EmbedTask, EmbeddingModel]:
        """Those that are configured."""
        tasks: tuple[EmbedTask, ...] = get_args(EmbedTask)
        found = {task: getattr(self, task) for task in tasks}
        return {task: model for task, model in found.items() if model is not None}


class DomainConfig(Strict):
    """Who answers the requests of one domain."""

    primary: str | None = Field(
        None, description="tier, or model of a tier, that is asked first; None: as for all requests"
    )
    fallback: str | None = Field(
        None, description="tier, or model of a tier, that is asked where the first does not suffice"
    )
    embedding: EmbedTask | None = Field(
        None, description="whose vectors `xnai/embed` gives where a request names this domain"
    )
