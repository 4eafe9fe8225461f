"""The configuration, validated. Reading files and the environment is the business of `xnai.cli`.

Covers the shape of `xnai.yaml`, its defaults and its limits. Does not cover presets
(`xnai.config`, files of this same shape) nor where files are found.
"""

from __future__ import annotations

from ipaddress import ip_address
from typing import Annotated, Literal, Self, get_args
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, model_validator

from xnai.core.chat import Objective, Pattern, RouterName
from xnai.core.judgement import Domain, Pack

TierName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,31}$")]
Role = Literal["router", "draft", "refine", "expert", "cloud"]
TIER_ALIASES = {"s": "draft", "m": "refine", "l": "expert"}
"""The S/M/L names of the small, medium and large rung."""


class Misplaced(ValueError):
    """A rule between fields is broken; `path` leads to the field at fault."""

    def __init__(self, message: str, *path: str | int) -> None:
        super().__init__(message)
        self.path = path


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Budget(_Strict):
    """RAM in MiB. The defaults are a 6 GiB laptop; a smaller machine lowers them, never raises."""

    ram_mib: int = Field(6144, ge=256, description="RAM that xnai may plan with")
    os_mib: int = Field(1024, ge=0, description="left to the operating system")
    app_mib: int = Field(512, ge=0, description="xnai itself and the client")
    kv_mib: int = Field(512, ge=0, description="context of all engines together")
    models_mib: int = Field(4096, ge=1, description="weights and buffers of all engines together")
    max_loaded: int = Field(2, ge=1, le=64, description="engines loaded at the same time")
    unload_after_use: bool = Field(
        False, description="an engine goes when its last user has left, unless `keep_s` says else"
    )
    preload_next: bool = Field(
        True, description="bring the next tier's model near while one drafts, where that pays"
    )


_HUB_NAME = r"^\w[\w.-]*(/\w[\w.-]*)*\.gguf$"
"""It becomes a path in the models folder, which it must not lead out of."""


class HubFile(_Strict):
    """Where a GGUF file can be downloaded from."""

    repo: str = Field(pattern=r"^\w[\w.-]*/\w[\w.-]*$")
    file: str = Field(pattern=_HUB_NAME)
    fallback_file: str | None = Field(
        None,
        pattern=_HUB_NAME,
        description="smaller file of the same repo, for when `file` is missing or over the budget",
    )


class LlamaModel(_Strict):
    """A GGUF file run by llama.cpp on this machine."""

    engine: Literal["llamacpp"] = "llamacpp"
    path: str | None = Field(None, description="GGUF file; `pocket:NAME.gguf` is an embedded one")
    source: HubFile | None = Field(
        None, description="where it can be fetched, when there is no path"
    )
    parameters_b: float = Field(gt=0, description="billions of parameters; the unit of cost")
    n_ctx: int | None = Field(
        None,
        ge=128,
        le=1_048_576,
        description="context in tokens; none: as much, up to 32768, as the model was trained for "
        "and the budget has room for",
    )
    rope: Literal["auto", "none", "yarn"] = Field(
        "auto",
        description="how positions are scaled where `n_ctx` is more than the model was trained "
        "for: `yarn` up to eight times as much, `none` not at all, `auto` as the catalogue says",
    )
    n_slots: int = Field(1, ge=1, le=64, description="requests served at the same time")
    kv_type: Literal["f16", "q8_0", "q4_0"] = "f16"
    mlock: bool = False
    pinned: bool = Field(
        False, description="once loaded it stays: no other model gets its room, and no time ends it"
    )
    keep_s: float | None = Field(
        None, ge=0, description="seconds in memory after its last use; none: until room is needed"
    )
    repack: bool | None = Field(
        None,
        description="keep 4-bit weights a second time, for faster generation; none: where no other "
        "engine has to make room for it",
    )
    speculation: Literal["off", "auto", "ngram", "draft"] = Field(
        "off",
        description="guess tokens ahead: never, where `xnai tune` found that it pays, by what the "
        "prompt repeats, or with the model of the tier below",
    )
    binary: str | None = Field(
        None, description="a llama-server to use instead of the built-in one"
    )

    @model_validator(mode="after")
    def _has_origin(self) -> Self:
        if self.path is None and self.source is None:
            raise ValueError("give `path` (a GGUF file) or `source` (repo and file to pull)")
        return self


class Price(_Strict):
    """Money for a million tokens, in the currency of `cloud.monthly_budget`."""

    prompt: float = Field(ge=0)
    completion: float = Field(ge=0)


class RemoteModel(_Strict):
    """A model behind a URL. Its key never stands in a file: `key_env` only names it."""

    engine: Literal["ollama", "openai", "anthropic"] = Field(description="the API it speaks")
    model: str = Field(min_length=1, description="the id the endpoint knows")
    base_url: str = Field(pattern=r"^https?://", description="without the path of a request")
    key_env: str | None = Field(
        None,
        pattern=r"^[A-Za-z_][A-Za-z0-9_]*$",
        description="environment variable that holds the key, or its name in the keyring",
    )
    parameters_b: float = Field(gt=0, description="billions of parameters; the unit of cost")
    n_ctx: int = Field(32_768, ge=128, description="context in tokens")
    price: Price | None = Field(None, description="money for a million tokens")
    timeout_s: float = Field(60, gt=0, le=3600, description="longest silence, seconds")
    answer_s: float = Field(
        1800, gt=0, le=86_400, description="longest answer, seconds, all tries together"
    )

    replay_reasoning: bool = Field(
        False,
        description="OpenAI's API: send what the model reasoned back with its earlier answers, as "
        "`reasoning_content`",
    )

    @property
    def host(self) -> str:
        """Where it is, without the port."""
        return urlsplit(self.base_url).hostname or ""

    @property
    def is_here(self) -> bool:
        """Whether its address is this machine's."""
        return _is_loopback(self.host)

    @property
    def leaves_machine(self) -> bool:
        """Whether what is sent there leaves this machine, as far as can be told.

        An Ollama on this machine passes the requests for its `cloud` models on.
        """
        passed_on = self.model.lower().endswith(("-cloud", ":cloud"))
        return passed_on or not self.is_here

    @model_validator(mode="after")
    def _keeps_its_key(self) -> Self:
        in_the_clear = self.base_url.startswith("http://") and not self.is_here
        if self.key_env is not None and in_the_clear:
            raise ValueError(f"its key would go to {self.host} unencrypted: use https://")
        url = urlsplit(self.base_url)
        try:
            sound = bool(url.hostname) and url.port != 0
        except ValueError:  # a port that is none
            sound = False
        if not sound or url.username is not None or url.query or url.fragment:
            raise ValueError("`base_url` must be scheme, host, port and path, and nothing else")
        if self.engine == "ollama" and self.base_url.rstrip("/").endswith("/v1"):
            raise ValueError("Ollama's own API is asked: leave /v1 out of `base_url`")
        if self.replay_reasoning and self.engine != "openai":
            raise ValueError(
                "`replay_reasoning` is for `engine: openai`; Anthropic's API needs none"
            )
        return self


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


ModelConfig = Annotated[LlamaModel | RemoteModel, Field(discriminator="engine")]


class TierConfig(_Strict):
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


class BudgetConfig(_Strict):
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


class CompressionConfig(_Strict):
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


class CascadeConfig(_Strict):
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


class ConductorConfig(_Strict):
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


PROXY_OF_ENVIRONMENT = "environment"


def proxy_fault(url: str) -> str:
    """What is wrong with the address of a proxy; empty where nothing is."""
    try:
        parts = urlsplit(url)
        sound = bool(parts.hostname) and parts.port != 0 and not (parts.query or parts.fragment)
        sound &= parts.scheme in {"http", "https"} and parts.path in {"", "/"}
    except ValueError:  # a port that is none
        sound = False
    if not sound:
        return "must be `http://host:port` or `https://host:port`, and nothing else"
    return ""


class CloudConfig(_Strict):
    """When models that are not on this machine are asked, and what they may cost."""

    policy: Literal["local_first", "cloud_first", "local_only"] = Field(
        "local_first",
        description="the cloud as the last rung; first, with the local ladder for when it fails; "
        "or never",
    )
    monthly_budget: float | None = Field(
        None, ge=0, description="most money of a calendar month (UTC), in the currency of prices"
    )
    proxy: str | None = Field(
        None,
        description="what https:// endpoints are asked through: `http://host:port`, or "
        "`environment` for HTTPS_PROXY and NO_PROXY",
    )

    @model_validator(mode="after")
    def _proxy_can_be_asked(self) -> Self:
        if self.proxy is None or self.proxy == PROXY_OF_ENVIRONMENT:
            return self
        if fault := proxy_fault(self.proxy):
            raise Misplaced(f"`proxy` {fault}", "cloud", "proxy")
        if urlsplit(self.proxy).username is not None:
            raise Misplaced(
                "a password never stands in a file: set HTTPS_PROXY, and write "
                f"`proxy: {PROXY_OF_ENVIRONMENT}`",
                *("cloud", "proxy"),
            )
        return self


EmbedTask = Literal["general", "code", "routing"]
Pooling = Literal["mean", "cls", "last"]
"""How the vectors of a text's tokens become one: their mean, or that of the first or last token."""


class EmbeddingModel(_Strict):
    """A GGUF model that makes embeddings instead of answers."""

    model: str = Field(description="a key of `models`, of llama.cpp, that no tier runs")
    pooling: Pooling | None = Field(
        None, description="how tokens become one vector; default what its file says, else the mean"
    )


class EmbeddingsConfig(_Strict):
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


class DomainConfig(_Strict):
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


_PRIVATE_PATHS = (
    *("**/.env", "**/.env.*", "**/.envrc", "**/*.pem", "**/.netrc", "**/.npmrc"),
    *("**/id_rsa*", "**/id_ed25519*", "**/id_ecdsa*"),
    *("**/.ssh/**", "**/.aws/**", "**/.gnupg/**", "**/.kube/**", "**/secrets/**"),
)


class PrivacyConfig(_Strict):
    """What may not leave the machine: nothing at all, or private requests.

    Those are private that say so themselves, and those that these settings find.
    """

    sovereign: bool = Field(False, description="no socket leaves the machine")
    globs: tuple[str, ...] = Field(
        _PRIVATE_PATHS,
        description="a conversation that names such a path is private",
    )
    secrets: bool = Field(True, description="a conversation that holds keys or passwords is too")


class SandboxConfig(_Strict):
    """Limits for code that is executed as evidence."""

    enabled: bool = True
    timeout_s: float = Field(5.0, gt=0, le=300)
    memory_mib: int = Field(512, ge=64, le=65_536)
    output_kib: int = Field(64, ge=1, le=65_536)
    processes: int = Field(16, ge=1, le=1024)


class StoreConfig(_Strict):
    """The audit trail."""

    path: str | None = Field(None, description="SQLite file; default in the user's data folder")
    keep_text: bool = Field(True, description="keep prompt and answer texts")


class CacheConfig(_Strict):
    """Answers of `xnai serve` that may be given again."""

    enabled: bool = True
    max_mib: int = Field(64, ge=1, le=65_536, description="least recently used answers go first")
    max_age_days: float = Field(30, gt=0, le=3650, description="older answers are not given")


class ContextsConfig(_Strict):
    """What engines of `xnai serve` have read, kept on disk while they make room for others."""

    enabled: bool = True
    max_mib: int = Field(
        1024, ge=1, le=1_048_576, description="of all files; those saved longest ago go first"
    )
    max_age_s: float = Field(3600, gt=0, le=604_800, description="older files are removed")


class HealthConfig(_Strict):
    """How `xnai serve` looks after what it needs."""

    probe_s: float | None = Field(
        5.0,
        ge=1,
        le=3600,
        description="seconds without a sign of life after which an idle engine is asked for a "
        "token; null asks for none",
    )


_ALIASES = {
    "claude-*haiku*": "xnai/fast",
    "claude-*": "xnai/auto",
    "gpt-*mini*": "xnai/fast",
    "gpt-*": "xnai/auto",
    "all-minilm": "xnai/embed",
    "all-minilm:22m*": "xnai/embed",
    "*all-MiniLM-L6-v2": "xnai/embed",
    "text-embedding-*": "xnai/embed",
    "nomic-embed-text*": "xnai/embed",
}
"""Of embedding models only the same one, and those whose vectors have another length: an index that
holds vectors of theirs refuses ours. Of the same length it would mix them, and find nonsense."""


class ServerConfig(_Strict):
    """`xnai serve`."""

    host: str = Field("127.0.0.1", min_length=1, description="address to listen at")
    port: int = Field(11435, ge=1, le=65_535)
    running: int = Field(8, ge=1, le=1024, description="requests worked on at the same time")
    waiting: int = Field(64, ge=0, le=65_536, description="requests that may wait for their turn")
    hosts: tuple[str, ...] = Field(
        (), description="more Host headers to answer to, as clients send them: `box.lan:11435`"
    )
    origins: tuple[str, ...] = Field(
        (), description="web pages that may ask, as browsers name them: `https://notes.example`"
    )
    max_body_mib: int = Field(8, ge=1, le=1024, description="longest body of a request")
    deadline_s: float | None = Field(
        None, gt=0, le=86_400, description="seconds that a request may take that does not say"
    )
    send_timeout_s: float = Field(
        60.0, ge=1, le=86_400, description="longest that a client may take nothing of its answer"
    )
    aliases: dict[str, str] = Field(
        _ALIASES,
        description="pattern of a model name that agents ask for: the offered name it stands for",
    )


HUB = "https://huggingface.co"


class HubConfig(_Strict):
    """Where `xnai pull` fetches models."""

    endpoint: str = Field(
        HUB,
        pattern=r"^https?://[^\s/?#@]+(/[^\s?#@]*)?$",
        description="address of the model hub or of a mirror; HF_ENDPOINT comes before it",
    )


class Config(_Strict):
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
    hub: HubConfig = HubConfig()

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
        return isinstance(model, RemoteModel) and model.leaves_machine

    def remote(self) -> dict[str, RemoteModel]:
        """Models behind a URL that may be asked."""
        found = {tier.model: self.models[tier.model] for tier in self.ladder}
        return {name: model for name, model in found.items() if isinstance(model, RemoteModel)}

    def local(self) -> Config:
        """Without the models behind URLs and the tiers that they serve.

        An address on this machine is one too: what is served there may ask others. The ladder can
        be empty then.
        """
        models = {n: model for n, model in self.models.items() if isinstance(model, LlamaModel)}
        tiers = tuple(tier for tier in self.tiers if tier.model in models)
        cloud = self.cloud.model_copy(update={"proxy": None})
        return self.model_copy(update={"models": models, "tiers": tiers, "cloud": cloud})

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
