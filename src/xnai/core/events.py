"""What happens during a request, as it happens: for the terminal, the server and telemetry.

Events are facts in the past tense. Whoever emits them does not know who listens.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from xnai.core.alerts import Rule
from xnai.core.experience import Word
from xnai.core.judgement import Attempt, CacheOutcome, Evidence, Route, Trajectory

Spoken = Literal["openai", "anthropic", "ollama", "xnai"]
"""Whose API a path of the server belongs to; `xnai` where it is ours."""
Ailment = Literal["stopped", "still", "mute"]
"""How an engine is stuck: stopped by a signal, doing nothing for who waits, or unable to draw."""


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
class CacheConsulted:
    """Whether the answer to an equal request was known; `off` where it was not looked for."""

    request_id: str
    outcome: CacheOutcome


@dataclass(frozen=True, kw_only=True, slots=True)
class CacheFailed:
    """The cache could not be read or written; the request is answered without it."""

    request_id: str
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
class PriceFailed:
    """The price of the budget could not be kept, or what was kept is damaged; the answer stands."""

    error: str


@dataclass(frozen=True, kw_only=True, slots=True)
class EngineStarted:
    """`ready_s` runs from spawn to the probe's token; `measured_mib` is PSS at that moment.

    Args:
        given_up: what it does without, since the machine has less memory left than the budget.
    """

    model: str
    pid: int
    ready_s: float
    estimated_mib: float
    measured_mib: float
    given_up: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class EngineMeasured:
    """Looked at again after an answer; `measured_mib` is PSS.

    Args:
        acceptance: share of the tokens it guessed ahead that were right; None where it does not.
        speed_up: plain time of its answers over the time they took; None likewise.
    """

    model: str
    pid: int
    measured_mib: float
    acceptance: float | None = None
    speed_up: float | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class EngineStopped:
    """`reason`: evicted, pressed (memory is short), expired, closed, died, retried, slower (than
    without guessing), lean (there is memory again for what it gave up)."""

    model: str
    pid: int
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class EngineProbed:
    """An idle engine generated a token."""

    model: str
    pid: int
    elapsed_s: float


@dataclass(frozen=True, kw_only=True, slots=True)
class EngineHung:
    """An engine was found stuck, and is killed; another takes its place."""

    model: str
    pid: int
    how: Ailment


@dataclass(frozen=True, kw_only=True, slots=True)
class ModelQuarantined:
    """A model whose engines failed too often in a row is not asked for `pause_s`."""

    model: str
    pause_s: float


@dataclass(frozen=True, kw_only=True, slots=True)
class ModelReleased:
    """A model that was in quarantine was tried again and answered."""

    model: str


@dataclass(frozen=True, kw_only=True, slots=True)
class MachineLooked:
    """The machine at this moment.

    Args:
        memory_available_mib: that programs can have without anything being swapped out.
        disk_free_mib: where the store is.
        cpu: share of all processors that worked since the last look, in [0, 1].
    """

    memory_available_mib: float
    disk_free_mib: float
    cpu: float


@dataclass(frozen=True, kw_only=True, slots=True)
class HealthChanged:
    """A part of the server began to fail, or works again; at the first look, how it stands.

    Args:
        part: `store`, `disk`, `memory`, or what else is looked at.
        detail: what was found; empty where it works.
    """

    part: str
    well: bool
    detail: str


@dataclass(frozen=True, kw_only=True, slots=True)
class AlertRaised:
    """Something is wrong: the measure of a rule is at its limit, and stays there.

    A server that starts tells again what fired when the last one ended.
    """

    rule: Rule
    value: float
    limit: float


@dataclass(frozen=True, kw_only=True, slots=True)
class AlertCleared:
    """It is over. `worst` is the worst that was measured meanwhile."""

    rule: Rule
    value: float
    worst: float


@dataclass(frozen=True, kw_only=True, slots=True)
class ContextSaved:
    """What an engine had read of a conversation was written to disk before the engine went."""

    model: str
    n_tokens: int
    n_bytes: int
    elapsed_s: float


@dataclass(frozen=True, kw_only=True, slots=True)
class ContextRestored:
    """An engine goes on with a conversation that another engine had read."""

    model: str
    n_tokens: int
    n_bytes: int
    elapsed_s: float


@dataclass(frozen=True, kw_only=True, slots=True)
class ContextDropped:
    """What was read of a conversation is lost, and will be read again.

    Args:
        model: empty where it is about all of them.
        reason: `no_room` (over the limit, or the disk is nearly full), `not_written` (the disk is
            full, or the engine failed), `damaged` (the file is not what it was), `not_read` (the
            engine refused it), `no_folder` (none can be made: nothing is saved).
    """

    model: str
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class FeedbackGiven:
    """A client said what the answer to an earlier request was worth.

    Args:
        request_id: of that request.
    """

    request_id: str
    word: Word


@dataclass(frozen=True, kw_only=True, slots=True)
class RequestCame:
    """A client asks the server; what it asks for has not been looked at.

    Args:
        path: a route of the server, as in `/v1/models/{name}`, or `other`; never a client's words.
    """

    request_id: str
    path: str


@dataclass(frozen=True, kw_only=True, slots=True)
class AnswerBegan:
    """The first piece of an answer is there, `elapsed_s` after its body came."""

    request_id: str
    path: str
    elapsed_s: float


@dataclass(frozen=True, kw_only=True, slots=True)
class AnswerBroken:
    """An answer that had begun to go out ended in an error; `kind` is the error's class."""

    request_id: str
    path: str
    kind: str


@dataclass(frozen=True, kw_only=True, slots=True)
class RequestEnded:
    """The response went out to its end, a refusal as well; `status` is HTTP's."""

    request_id: str
    path: str
    dialect: Spoken
    status: int
    elapsed_s: float


@dataclass(frozen=True, kw_only=True, slots=True)
class ClientGone:
    """The client went away before its response had ended; there is no `RequestEnded`."""

    request_id: str
    path: str
    dialect: Spoken
    elapsed_s: float


@dataclass(frozen=True, kw_only=True, slots=True)
class ClientStalled:
    """The client read nothing of its response for `limit_s`, and was cut off.

    `ClientGone` follows where the response had not ended; `RequestEnded` came before where the rest
    of it only waited to be read.
    """

    request_id: str
    path: str
    limit_s: float


@dataclass(frozen=True, kw_only=True, slots=True)
class QueueChanged:
    """How many requests are worked on, and how many wait for their turn."""

    running: int
    waiting: int


@dataclass(frozen=True, kw_only=True, slots=True)
class EventsLost:
    """Whoever reads these events was too slow: the oldest `count` are missing here."""

    count: int


Event = (
    RouteDecided
    | CallStarted
    | TokensDrawn
    | EvidenceFound
    | AttemptJudged
    | CallFailed
    | CacheConsulted
    | CacheFailed
    | RequestAnswered
    | RecordFailed
    | PriceFailed
    | EngineStarted
    | EngineMeasured
    | EngineStopped
    | EngineProbed
    | EngineHung
    | ModelQuarantined
    | ModelReleased
    | MachineLooked
    | HealthChanged
    | AlertRaised
    | AlertCleared
    | ContextSaved
    | ContextRestored
    | ContextDropped
    | FeedbackGiven
    | RequestCame
    | AnswerBegan
    | AnswerBroken
    | RequestEnded
    | ClientGone
    | ClientStalled
    | QueueChanged
    | EventsLost
)
Emit = Callable[[Event], None]
