"""What `xnai top` knows of a running server: figures that it publishes, and events. Pure.

Covers reading `/metrics` and `/ready`, rates between two looks, and the last answers as events tell
them. Does not cover fetching (`xnai.cli.top_follow`) nor drawing (`xnai.cli.top_view`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from prometheus_client.parser import text_string_to_metric_families

LAST: Final = 8
"""Answers that are shown."""
_MIB: Final = 1024 * 1024


@dataclass(frozen=True, kw_only=True, slots=True)
class Engine:
    """One in memory; MiB."""

    model: str
    estimated_mib: float
    measured_mib: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Figures:
    """What the server counted since it started, and what holds now.

    Args:
        at: when it was asked, seconds, monotonic.
        answers, accepted, unjudged: by tier; of the answers those that a verdict accepted, and
            those that had none.
        tokens: drawn, by tier.
        alerts: rules that fire.
        requests: to paths that answer, by class of status: `2`, `4`, `5`.
        seconds: that those took together.
    """

    at: float
    engines: tuple[Engine, ...] = ()
    budget_mib: float = 0.0
    running: int = 0
    waiting: int = 0
    answers: Mapping[str, int] = field(default_factory=dict)
    accepted: Mapping[str, int] = field(default_factory=dict)
    unjudged: Mapping[str, int] = field(default_factory=dict)
    tokens: Mapping[str, int] = field(default_factory=dict)
    requests: Mapping[str, int] = field(default_factory=dict)
    seconds: float = 0.0
    hangs: int = 0
    alerts: tuple[str, ...] = ()
    memory_available_mib: float | None = None
    disk_free_mib: float | None = None
    cpu: float | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """One that was given.

    Args:
        tiers: that were asked, in order; the last gave the answer.
        accepted: None where nobody judged it.
    """

    at: str
    tiers: tuple[str, ...]
    accepted: bool | None
    probability: float | None
    elapsed_s: float
    cached: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Rates:
    """Between two looks."""

    requests_a_minute: float
    tokens_a_second: float
    mean_s: float | None


def read_figures(text: str, at: float) -> Figures:
    """The text of `/metrics`, read."""
    series: dict[str, list[tuple[Mapping[str, str], float]]] = {}
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            series.setdefault(sample.name, []).append((sample.labels, sample.value))

    def one(name: str) -> float | None:
        return next((value for _, value in series.get(name, [])), None)

    def by(name: str, label: str, **only: str) -> dict[str, int]:
        found: dict[str, int] = {}
        for labels, value in series.get(name, []):
            if all(labels[key] == wanted for key, wanted in only.items()):
                found[labels[label]] = found.get(labels[label], 0) + int(value)
        return found

    def mib(value: float | None) -> float | None:
        return None if value is None else value / _MIB

    answering = [
        (labels["status"][0], value)
        for labels, value in series.get("xnai_requests_total", [])
        if _answers(labels["path"])
    ]
    measured = {labels["model"]: v for labels, v in series.get("xnai_engine_measured_bytes", [])}
    return Figures(
        at=at,
        engines=tuple(
            Engine(
                model=labels["model"],
                estimated_mib=value / _MIB,
                measured_mib=measured.get(labels["model"], 0.0) / _MIB,
            )
            for labels, value in series.get("xnai_engine_estimated_bytes", [])
        ),
        budget_mib=mib(one("xnai_engine_budget_bytes")) or 0.0,
        running=int(one("xnai_requests_running") or 0),
        waiting=int(one("xnai_requests_waiting") or 0),
        answers=by("xnai_answers_total", "tier"),
        accepted=by("xnai_answers_total", "tier", accepted="true"),
        unjudged=by("xnai_answers_total", "tier", accepted="unjudged"),
        tokens=by("xnai_tokens_total", "tier", direction="out"),
        requests={
            kind: int(sum(value for status, value in answering if status == kind))
            for kind in {status for status, _ in answering}
        },
        seconds=sum(
            value
            for labels, value in series.get("xnai_request_seconds_sum", [])
            if _answers(labels["path"])
        ),
        alerts=tuple(rule for rule, fires in by("xnai_alert", "rule").items() if fires),
        hangs=sum(by("xnai_engine_hangs_total", "model").values()),
        memory_available_mib=mib(one("xnai_machine_memory_available_bytes")),
        disk_free_mib=mib(one("xnai_machine_disk_free_bytes")),
        cpu=one("xnai_machine_cpu_ratio"),
    )


def _answers(path: str) -> bool:
    """Whether a model may be asked there; the others are read by machines, this one included."""
    return path in {
        *("/v1/chat/completions", "/v1/completions", "/v1/responses", "/v1/messages"),
        *("/api/chat", "/api/generate"),
    }


def rates(before: Figures, now: Figures) -> Rates | None:
    """What happened between two looks; None where the server was started anew in between."""
    n, tokens = _n(now) - _n(before), sum(now.tokens.values()) - sum(before.tokens.values())
    took_s = now.at - before.at
    if n < 0 or tokens < 0 or took_s <= 0:
        return None
    return Rates(
        requests_a_minute=60 * n / took_s,
        tokens_a_second=tokens / took_s,
        mean_s=max(0.0, now.seconds - before.seconds) / n if n else None,
    )


def _n(figures: Figures) -> int:
    return sum(figures.requests.values())


@dataclass(kw_only=True, slots=True)
class Heard:
    """What events told: the last answers, and what went wrong, newest first."""

    answers: deque[Answer] = field(default_factory=lambda: deque(maxlen=LAST))
    troubles: deque[tuple[str, str]] = field(default_factory=lambda: deque(maxlen=LAST))
    _asked: dict[str, list[str]] = field(default_factory=dict)

    def hear(self, event: Mapping[str, Any]) -> None:
        """One event as the websocket tells it; unknown ones are passed over."""
        kind, at = event.get("type"), str(event.get("at", ""))
        request = str(event.get("request_id", ""))
        if kind == "CallStarted":
            tiers, tier = self._asked.setdefault(request, []), str(event["tier"])
            if not tiers or tiers[-1] != tier:
                tiers.append(tier)
        elif kind == "RequestAnswered":
            self._answered(at, event["trajectory"])
        elif kind in ("ClientGone", "RequestEnded"):
            self._asked.pop(request, None)
        elif kind in _TROUBLES:
            self.troubles.appendleft((at, _TROUBLES[kind].format(**event)))
        elif kind == "HealthChanged" and not event["well"]:
            self.troubles.appendleft((at, f"{event['part']} does not work"))

    def _answered(self, at: str, found: Mapping[str, Any]) -> None:
        by = str(found["answer"]["tier"])
        asked = self._asked.pop(str(found["request_id"]), [])
        self.answers.appendleft(
            Answer(
                at=at,
                tiers=tuple(asked) if by in asked else (*asked, by),
                accepted=None if found["probability"] is None else bool(found["accepted"]),
                probability=found["probability"],
                elapsed_s=float(found["elapsed_s"]),
                cached=bool(found.get("cached_from")),
            )
        )


_TROUBLES: Final = {
    "EngineHung": "{model} hung ({how}) and was replaced",
    "ModelQuarantined": "{model} failed too often: not started for {pause_s:.0f} s",
    "ModelReleased": "{model} answers again",
    "RecordFailed": "an answer could not be recorded",
    "AlertRaised": "alert: {rule} is {value:.3g}, the limit is {limit:.3g}",
    "AlertCleared": "alert over: {rule} is {value:.3g}",
    "CallFailed": "{tier} could not answer",
    "AnswerBroken": "an answer broke off",
    "EventsLost": "{count} events are missing here",
}
