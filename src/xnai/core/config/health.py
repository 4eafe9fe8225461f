"""How `xnai serve` looks after itself, and whom it tells what is wrong."""

from __future__ import annotations

from typing import Self
from urllib.parse import urlsplit

from pydantic import Field, model_validator

from xnai.core.config.base import Misplaced, Strict


class HealthConfig(Strict):
    """How `xnai serve` looks after what it needs."""

    probe_s: float | None = Field(
        5.0,
        ge=1,
        le=3600,
        description="seconds without a sign of life after which an idle engine is asked for a "
        "token; null asks for none",
    )


class AlertRule(Strict):
    """From where on something is wrong, and from where it is over."""

    at: float = Field(gt=0, description="it is told from here on")
    clear: float = Field(ge=0, description="it is over from here down; at most `at`")
    hold_s: float = Field(60, ge=0, le=86_400, description="how long either must last, seconds")

    @model_validator(mode="after")
    def _is_over_below(self) -> Self:
        if self.clear > self.at:
            raise ValueError(f"`clear` is {self.clear:g}, above `at`, which is {self.at:g}")
        return self


class AlertsConfig(Strict):
    """What `xnai serve` tells when it goes wrong. A rule that is null is not looked at."""

    p95_s: AlertRule | None = Field(
        None, description="95th percentile of the response time; null: `cascade.latency_target_s`"
    )
    error_rate: AlertRule | None = AlertRule(at=0.2, clear=0.1)
    fallback_rate: AlertRule | None = AlertRule(at=0.3, clear=0.15)
    acceptance_drop: AlertRule | None = AlertRule(at=0.2, clear=0.1)
    memory_share: AlertRule | None = AlertRule(at=1.0, clear=0.97)
    queue_age_s: AlertRule | None = AlertRule(at=30, clear=10)
    window_s: float = Field(900, ge=300, le=86_400, description="that rates are of, seconds")
    least: int = Field(10, ge=1, description="requests without which a rate says nothing")
    desktop: bool = Field(True, description="show a note on the desktop, where notify-send is")
    webhooks: tuple[str, ...] = Field((), description="addresses that alerts are posted to")
    webhook_hosts: tuple[str, ...] = Field((), description="hosts that `webhooks` may name")

    @model_validator(mode="after")
    def _webhooks_are_allowed(self) -> Self:
        for i, url in enumerate(self.webhooks):
            try:
                parts = urlsplit(url)
                host, known = parts.hostname, parts.scheme in ("http", "https") and parts.port != 0
            except ValueError:
                host, known = None, False
            if not (known and host):
                raise Misplaced(f"{url!r} is no address of http or https", "alerts", "webhooks", i)
            if host not in self.webhook_hosts:
                raise Misplaced(
                    f"{host!r} is not in `webhook_hosts`, which lists whom alerts may be sent to",
                    *("alerts", "webhooks", i),
                )
        return self
