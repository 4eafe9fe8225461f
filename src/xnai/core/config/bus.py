"""Redis, through which other processes serve tiers."""

from __future__ import annotations

from typing import Self
from urllib.parse import urlsplit

from pydantic import Field, model_validator

from xnai.core.config.base import Misplaced, Strict
from xnai.core.config.ladder import TierName
from xnai.core.config.models import is_loopback

_KEY_NAME = r"^[\w:.-]{1,64}$"


class BusConfig(Strict):
    """Tiers that other processes serve, through Redis. Without `url` all is in this process."""

    url: str | None = Field(
        None,
        pattern=r"^(rediss?|unix)://",
        description="`redis://host:port/db`, `rediss://` with TLS, or `unix:///path`; --redis "
        "comes before it",
    )
    username: str | None = Field(None, min_length=1, description="of Redis's access list")
    password_env: str | None = Field(
        None,
        pattern=r"^[A-Za-z_][A-Za-z0-9_]*$",
        description="environment variable that holds the password, or its name in the keyring",
    )
    ca_file: str | None = Field(
        None,
        description="who signed the certificate of a `rediss://`; none: whom the system trusts",
    )
    tiers: tuple[TierName, ...] | None = Field(
        None, description="those that workers serve; none: all of them"
    )
    queries: str = Field("xnai:queries", pattern=_KEY_NAME, description="stream of first asks")
    responses: str = Field("xnai:responses", pattern=_KEY_NAME, description="streams of answers")
    escalations: str = Field(
        "xnai:escalations",
        pattern=_KEY_NAME,
        description="stream of asks after a draft that did not suffice; served first",
    )
    max_waiting: int = Field(
        1000, ge=1, le=1_000_000, description="most tasks of a tier in its streams; more are Busy"
    )
    max_task_mib: int = Field(8, ge=1, le=256, description="longest task")
    lease_s: float = Field(
        10.0, ge=0.2, le=3600, description="a worker that was not heard of for so long is dead"
    )
    attempts: int = Field(
        3, ge=1, le=100, description="workers that may fail or die on a task before it is given up"
    )
    wait_s: float = Field(
        10.0, ge=0, le=3600, description="longest that Redis, or every worker, may be away"
    )
    answer_s: float = Field(1800, gt=0, le=86_400, description="longest answer, waiting included")
    keep_s: float = Field(
        600, ge=10, le=86_400, description="how long answers nobody read, and ids, are kept"
    )

    @property
    def host(self) -> str:
        """Where Redis is, without the port; empty where it is a socket of this machine."""
        return urlsplit(self.url or "").hostname or ""

    @property
    def leaves_machine(self) -> bool:
        """Whether what is sent there leaves this machine."""
        return self.url is not None and bool(self.host) and not is_loopback(self.host)

    def serves(self, tier: str) -> bool:
        """Whether a tier is asked of workers."""
        return self.url is not None and (self.tiers is None or tier in self.tiers)

    @model_validator(mode="after")
    def _keeps_its_password(self) -> Self:
        if self.url is None:
            return self
        try:
            url = urlsplit(self.url)
            sound = url.port != 0 and not url.fragment and bool(url.hostname or url.path)
        except ValueError:  # a port that is none
            raise Misplaced("`url` has a port that is none", "bus", "url") from None
        if "@" in url.netloc:
            raise Misplaced(
                "a password never stands in `url`: name its variable in `password_env`, and the "
                "user in `username`",
                *("bus", "url"),
            )
        if not sound or (url.scheme != "unix" and (url.query or not url.hostname)):
            raise Misplaced("`url` must be scheme, host, port and database", "bus", "url")
        if self.password_env and url.scheme == "redis" and self.leaves_machine:
            raise Misplaced(
                f"the password would go to {self.host} unencrypted: use rediss://", "bus", "url"
            )
        return self
