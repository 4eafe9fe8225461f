"""Models: what they are, where they come from, what they cost, and the RAM they share.

Which of them are asked, and when, is in `xnai.core.config.ladder`.
"""

from __future__ import annotations

from ipaddress import ip_address
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, model_validator

from xnai.core.config.base import Strict


class Budget(Strict):
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


class HubFile(Strict):
    """Where a GGUF file can be downloaded from."""

    repo: str = Field(pattern=r"^\w[\w.-]*/\w[\w.-]*$")
    file: str = Field(pattern=_HUB_NAME)
    fallback_file: str | None = Field(
        None,
        pattern=_HUB_NAME,
        description="smaller file of the same repo, for when `file` is missing or over the budget",
    )


class LlamaModel(Strict):
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


class Price(Strict):
    """Money for a million tokens, in the currency of `cloud.monthly_budget`."""

    prompt: float = Field(ge=0)
    completion: float = Field(ge=0)


class RemoteModel(Strict):
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
        return is_loopback(self.host)

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


def is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


ModelConfig = Annotated[LlamaModel | RemoteModel, Field(discriminator="engine")]

Pooling = Literal["mean", "cls", "last"]
"""How the vectors of a text's tokens become one: their mean, or that of the first or last token."""


class EmbeddingModel(Strict):
    """A GGUF model that makes embeddings instead of answers."""

    model: str = Field(description="a key of `models`, of llama.cpp, that no tier runs")
    pooling: Pooling | None = Field(
        None, description="how tokens become one vector; default what its file says, else the mean"
    )
