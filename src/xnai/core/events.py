"""What happens during a request, as it happens: for the terminal, the store and telemetry.

Events are facts in the past tense. Whoever emits them does not know who listens.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from xnai.core.judgement import Attempt, Evidence, Route, Trajectory


@dataclass(frozen=True, kw_only=True, slots=True)
class RouteDecided:
    request_id: str
    route: Route


@dataclass(frozen=True, kw_only=True, slots=True)
class CallStarted:
    """`attempt` counts from 1 over the whole request."""

    request_id: str
    attempt: int
    tier: str
    model: str


@dataclass(frozen=True, kw_only=True, slots=True)
class TokensDrawn:
    """`n_tokens` and `elapsed_s` are totals of the running call."""

    request_id: str
    attempt: int
    n_tokens: int
    elapsed_s: float


@dataclass(frozen=True, kw_only=True, slots=True)
class EvidenceFound:
    request_id: str
    attempt: int
    evidence: Evidence


@dataclass(frozen=True, kw_only=True, slots=True)
class AttemptJudged:
    request_id: str
    attempt: int
    record: Attempt


@dataclass(frozen=True, kw_only=True, slots=True)
class CallFailed:
    """An engine could not answer; the cascade goes on with another tier if there is one."""

    request_id: str
    attempt: int
    tier: str
    error: str


@dataclass(frozen=True, kw_only=True, slots=True)
class RequestAnswered:
    trajectory: Trajectory


@dataclass(frozen=True, kw_only=True, slots=True)
class RecordFailed:
    """The answer stands, but the store could not keep it."""

    request_id: str
    error: str


@dataclass(frozen=True, kw_only=True, slots=True)
class EngineStarted:
    """`ready_s` runs from spawn to the probe's token; `measured_mib` is PSS at that moment."""

    model: str
    pid: int
    ready_s: float
    estimated_mib: float
    measured_mib: float


@dataclass(frozen=True, kw_only=True, slots=True)
class EngineStopped:
    """`reason`: evicted, expired, closed, died, retried."""

    model: str
    pid: int
    reason: str


Event = (
    RouteDecided
    | CallStarted
    | TokensDrawn
    | EvidenceFound
    | AttemptJudged
    | CallFailed
    | RequestAnswered
    | RecordFailed
    | EngineStarted
    | EngineStopped
)
Emit = Callable[[Event], None]
