"""What stands around the ladder: cloud, privacy, sandbox, files that are kept, server, hub."""

from __future__ import annotations

from typing import Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator

from xnai.core.config.base import Misplaced, Strict
from xnai.core.config.models import is_loopback

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


class CloudConfig(Strict):
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


_PRIVATE_PATHS = (
    *("**/.env", "**/.env.*", "**/.envrc", "**/*.pem", "**/.netrc", "**/.npmrc"),
    *("**/id_rsa*", "**/id_ed25519*", "**/id_ecdsa*"),
    *("**/.ssh/**", "**/.aws/**", "**/.gnupg/**", "**/.kube/**", "**/secrets/**"),
)


class PrivacyConfig(Strict):
    """What may not leave the machine: nothing at all, or private requests.

    Those are private that say so themselves, and those that these settings find.
    """

    sovereign: bool = Field(False, description="no socket leaves the machine")
    globs: tuple[str, ...] = Field(
        _PRIVATE_PATHS,
        description="a conversation that names such a path is private",
    )
    secrets: bool = Field(True, description="a conversation that holds keys or passwords is too")


class SandboxConfig(Strict):
    """Limits for code that is executed as evidence."""

    enabled: bool = True
    timeout_s: float = Field(5.0, gt=0, le=300)
    memory_mib: int = Field(512, ge=64, le=65_536)
    output_kib: int = Field(64, ge=1, le=65_536)
    processes: int = Field(16, ge=1, le=1024)


class StoreConfig(Strict):
    """The audit trail."""

    path: str | None = Field(None, description="SQLite file; default in the user's data folder")
    keep_text: bool = Field(True, description="keep prompt and answer texts")


class CacheConfig(Strict):
    """Answers of `xnai serve` that may be given again."""

    enabled: bool = True
    max_mib: int = Field(64, ge=1, le=65_536, description="least recently used answers go first")
    max_age_days: float = Field(30, gt=0, le=3650, description="older answers are not given")


class ContextsConfig(Strict):
    """What engines of `xnai serve` have read, kept on disk while they make room for others."""

    enabled: bool = True
    max_mib: int = Field(
        1024, ge=1, le=1_048_576, description="of all files; those saved longest ago go first"
    )
    max_age_s: float = Field(3600, gt=0, le=604_800, description="older files are removed")


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


class ServerConfig(Strict):
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


class TracingConfig(Strict):
    """Spans of `xnai serve` by OpenTelemetry; none unless a collector is named."""

    endpoint: str | None = Field(
        None,
        description="address of a collector on this machine that takes OTLP over HTTP, as "
        "`http://127.0.0.1:4318`; texts are never sent",
    )

    @field_validator("endpoint")
    @classmethod
    def _is_here(cls, endpoint: str | None) -> str | None:
        if endpoint is None:
            return None
        address = urlsplit(endpoint)
        if address.scheme not in ("http", "https") or not is_loopback(address.hostname or ""):
            raise ValueError(
                "must be an http or https address on this machine, as `http://127.0.0.1:4318`"
            )
        return endpoint


HUB = "https://huggingface.co"


class HubConfig(Strict):
    """Where `xnai pull` fetches models."""

    endpoint: str = Field(
        HUB,
        pattern=r"^https?://[^\s/?#@]+(/[^\s?#@]*)?$",
        description="address of the model hub or of a mirror; HF_ENDPOINT comes before it",
    )
