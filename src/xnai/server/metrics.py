"""What Prometheus reads: numbers that are counted from events alone.

Covers what counts as what (`xnai.server.metric_families` names it) and the text of `GET /metrics`.
Labels come from closed sets: routes, tiers and models of the configuration, words of our own;
whatever else is met is counted as `other`, so that no client decides how many series there are.
Nothing is kept outside of this object: the registry is its own.

Source: Prometheus' text format 0.0.4; OpenMetrics 1.0.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, Final

from prometheus_client import CollectorRegistry
from prometheus_client.exposition import choose_encoder

from xnai.core.events import (
    AlertCleared,
    AlertRaised,
    AnswerBegan,
    AnswerBroken,
    AttemptJudged,
    CacheConsulted,
    CacheFailed,
    CallFailed,
    ClientGone,
    ClientStalled,
    EngineHung,
    EngineMeasured,
    EngineProbed,
    EngineStarted,
    EngineStopped,
    Event,
    EvidenceFound,
    FeedbackGiven,
    HealthChanged,
    MachineLooked,
    ModelQuarantined,
    ModelReleased,
    QueueChanged,
    RecordFailed,
    RequestAnswered,
    RequestEnded,
)
from xnai.core.judgement import Evidence
from xnai.server.metric_families import Families
from xnai.server.told import OTHER

_MIB: Final = 1024 * 1024
_GONE: Final = "499"
"""What nginx logs for a client that did not wait; HTTP has no status for it."""
_OPENMETRICS: Final = "application/openmetrics-text"


class Metrics:
    """Counts events; an `Emit`.

    Args:
        tiers, models: names in the configuration.
        budget_mib: RAM for all engines together.
    """

    def __init__(
        self, *, tiers: Collection[str], models: Collection[str], budget_mib: float
    ) -> None:
        self._tiers = frozenset(tiers)
        self._models = frozenset(models)
        self._registry = CollectorRegistry()
        self._count = Families(self._registry)
        self._count.budget.set(budget_mib * _MIB)
        self._pids: dict[str, int] = {}
        self._counted: dict[type[Event], Callable[[Any], None]] = {
            RequestEnded: self._ended,
            ClientGone: self._gone,
            ClientStalled: self._stalled,
            AnswerBegan: self._began,
            AnswerBroken: self._broke,
            QueueChanged: self._queue,
            RequestAnswered: self._answered,
            AttemptJudged: self._judged,
            CacheConsulted: self._consulted,
            CacheFailed: self._uncached,
            CallFailed: self._failed,
            EvidenceFound: self._found,
            EngineStarted: self._started,
            EngineMeasured: self._measured,
            EngineStopped: self._stopped,
            EngineProbed: self._probed,
            EngineHung: self._hung,
            ModelQuarantined: self._shut_out,
            ModelReleased: self._let_in,
            HealthChanged: self._well,
            MachineLooked: self._looked,
            AlertRaised: self._raised,
            AlertCleared: self._cleared,
            RecordFailed: self._unrecorded,
            FeedbackGiven: self._told_worth,
        }

    def __call__(self, event: Event) -> None:
        """Count an event; one that is not counted, as that of each token, costs a look-up."""
        count = self._counted.get(type(event))
        if count is not None:
            count(event)

    def page(self, accept: str) -> tuple[bytes, str]:
        """The numbers now, and their media type.

        Args:
            accept: the Accept header. OpenMetrics where it names it, else Prometheus' text.
        """
        # Not the header itself: the library reads versions out of it, and stumbles over odd ones.
        wanted = _OPENMETRICS if _OPENMETRICS in accept.lower() else ""
        encode, media_type = choose_encoder(wanted)
        return encode(self._registry), media_type

    def _ended(self, event: RequestEnded) -> None:
        self._count.requests.labels(event.path, event.dialect, str(event.status)).inc()
        self._count.seconds.labels(event.path).observe(event.elapsed_s)

    def _gone(self, event: ClientGone) -> None:
        self._count.requests.labels(event.path, event.dialect, _GONE).inc()
        self._count.seconds.labels(event.path).observe(event.elapsed_s)

    def _stalled(self, event: ClientStalled) -> None:
        self._count.stalled.labels(event.path).inc()

    def _began(self, event: AnswerBegan) -> None:
        self._count.first_seconds.labels(event.path).observe(event.elapsed_s)

    def _broke(self, event: AnswerBroken) -> None:
        self._count.broken.labels(event.path).inc()

    def _queue(self, event: QueueChanged) -> None:
        self._count.running.set(event.running)
        self._count.waiting.set(event.waiting)

    def _answered(self, event: RequestAnswered) -> None:
        found = event.trajectory
        judged = "true" if found.accepted else "false"
        accepted = "unjudged" if found.probability is None else judged
        self._count.answers.labels(self._tier(found.answer.tier), accepted).inc()

    def _judged(self, event: AttemptJudged) -> None:
        draft, tier = event.record.draft, self._tier(event.record.draft.tier)
        self._count.attempts.labels(tier, event.record.verdict.action).inc()
        critics = ((e.tier, e.usage) for e in event.record.evidence if e.usage)
        for asked, usage in ((tier, draft.usage), *critics):
            self._count.tokens.labels(asked or tier, "in").inc(usage.prompt_tokens)
            self._count.tokens.labels(asked or tier, "out").inc(usage.completion_tokens)

    def _consulted(self, event: CacheConsulted) -> None:
        self._count.cache.labels(event.outcome).inc()

    def _uncached(self, event: CacheFailed) -> None:
        self._count.cache_failures.inc()

    def _failed(self, event: CallFailed) -> None:
        self._count.failures.labels(self._tier(event.tier)).inc()

    def _found(self, event: EvidenceFound) -> None:
        self._count.evidence.labels(event.evidence.kind, _outcome(event.evidence)).inc()

    def _started(self, event: EngineStarted) -> None:
        model = self._model(event.model)
        self._pids[model] = event.pid
        self._count.starts.labels(model).inc()
        self._count.estimated.labels(model).set(event.estimated_mib * _MIB)
        self._count.measured.labels(model).set(event.measured_mib * _MIB)

    def _measured(self, event: EngineMeasured) -> None:
        model = self._model(event.model)
        if self._pids.get(model) == event.pid:
            self._count.measured.labels(model).set(event.measured_mib * _MIB)

    def _stopped(self, event: EngineStopped) -> None:
        model = self._model(event.model)
        self._count.stops.labels(model, event.reason).inc()
        # The engine that took its place may have been told of already.
        if self._pids.get(model) == event.pid:
            del self._pids[model]
            self._count.estimated.remove(model)
            self._count.measured.remove(model)

    def _probed(self, event: EngineProbed) -> None:
        self._count.probes.labels(self._model(event.model)).observe(event.elapsed_s)

    def _hung(self, event: EngineHung) -> None:
        self._count.hangs.labels(self._model(event.model), event.how).inc()

    def _shut_out(self, event: ModelQuarantined) -> None:
        self._count.quarantined.labels(self._model(event.model)).set(1)

    def _let_in(self, event: ModelReleased) -> None:
        self._count.quarantined.labels(self._model(event.model)).set(0)

    def _well(self, event: HealthChanged) -> None:
        self._count.well.labels(event.part).set(event.well)

    def _looked(self, event: MachineLooked) -> None:
        self._count.memory.set(event.memory_available_mib * _MIB)
        self._count.disk.set(event.disk_free_mib * _MIB)
        self._count.cpu.set(event.cpu)

    def _raised(self, event: AlertRaised) -> None:
        self._count.alerts.labels(event.rule).set(1)

    def _cleared(self, event: AlertCleared) -> None:
        self._count.alerts.labels(event.rule).set(0)

    def _unrecorded(self, event: RecordFailed) -> None:
        self._count.unrecorded.inc()

    def _told_worth(self, event: FeedbackGiven) -> None:
        self._count.feedback.labels(event.word).inc()

    def _tier(self, name: str) -> str:
        return name if name in self._tiers else OTHER

    def _model(self, name: str) -> str:
        return name if name in self._models else OTHER


def _outcome(evidence: Evidence) -> str:
    if evidence.score is None:
        return "not_made"
    if evidence.score >= 1:
        return "for"
    return "against" if evidence.score <= 0 else "between"
