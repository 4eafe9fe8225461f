"""Requests as OpenTelemetry spans, for a collector on this machine.

A span for each request, within it one for each draft, with what was found out as its events; named
by OpenTelemetry's conventions for generative AI. Names and numbers only: no text of a prompt, a
draft or evidence is in them. Off unless the configuration names a collector, which must be on this
machine: whether anything goes further is then for it to say. Needs the extra `otel`.

Source: semantic conventions for generative AI, spans (`gen_ai.*`).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import requests
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExportResult
from opentelemetry.trace import Span, SpanKind, Status, StatusCode, Tracer, set_span_in_context

from xnai import __version__
from xnai.core.events import (
    AttemptJudged,
    CallFailed,
    CallStarted,
    ClientGone,
    Event,
    EvidenceFound,
    RequestAnswered,
    RequestCame,
    RequestEnded,
    RouteDecided,
)
from xnai.core.judgement import Attempt, Trajectory

PROVIDER: Final = "xnai"
_log = logging.getLogger("xnai.server")
LAST_SPANS_S: Final = 5.0
"""How long a batch may take, and the end of the server."""


@dataclass(kw_only=True, slots=True)
class _Open:
    """The spans of one request that have not ended.

    Args:
        worked: somebody was asked, or what was asked for was known.
    """

    root: Span
    worked: bool = False
    drafts: dict[int, Span] = field(default_factory=dict)


class _Exporter(OTLPSpanExporter):
    """Says once that spans are lost, and once that they are taken again."""

    def __init__(self, address: str, session: requests.Session) -> None:
        super().__init__(endpoint=address, session=session, timeout=LAST_SPANS_S)
        self._address = address
        self._lost = False

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        """Send a batch; blocking."""
        result = super().export(spans)
        lost = result is not SpanExportResult.SUCCESS
        if lost and not self._lost:
            _log.warning("spans are lost: no collector takes them at %s", self._address)
        elif self._lost and not lost:
            _log.warning("spans are taken again at %s", self._address)
        self._lost = lost
        return result


class Tracing:
    """Listens to events; what is told of a request that nobody heard of is left out.

    Args:
        tracer: makes spans; what becomes of them is its provider's business.
    """

    def __init__(self, tracer: Tracer) -> None:
        self._tracer = tracer
        self._open: dict[str, _Open] = {}
        self._heard: dict[type[Event], Callable[[Any], None]] = {
            RequestCame: self._came,
            RouteDecided: self._decided,
            CallStarted: self._started,
            EvidenceFound: self._found,
            AttemptJudged: self._judged,
            CallFailed: self._failed,
            RequestAnswered: self._answered,
            RequestEnded: self._ended,
            ClientGone: self._gone,
        }

    def __call__(self, event: Event) -> None:
        """Take in an event; one that makes no span, as that of each token, costs a look-up."""
        heard = self._heard.get(type(event))
        if heard is not None:
            heard(event)

    def _came(self, event: RequestCame) -> None:
        root = self._tracer.start_span(
            event.path, kind=SpanKind.SERVER, attributes={"http.route": event.path}
        )
        self._open[event.request_id] = _Open(root=root)

    def _decided(self, event: RouteDecided) -> None:
        if known := self._open.get(event.request_id):
            features = event.route.features
            known.root.set_attributes(
                {
                    "xnai.plan": event.route.plan,
                    "xnai.domain": features.domain,
                    "xnai.complexity": features.complexity,
                }
            )

    def _started(self, event: CallStarted) -> None:
        if known := self._open.get(event.request_id):
            known.worked = True
            known.drafts[event.attempt] = self._tracer.start_span(
                f"chat {event.model}",
                context=set_span_in_context(known.root),
                kind=SpanKind.CLIENT,
                attributes={
                    "gen_ai.operation.name": "chat",
                    "gen_ai.provider.name": PROVIDER,
                    "gen_ai.request.model": event.model,
                    "xnai.tier": event.tier,
                },
            )

    def _found(self, event: EvidenceFound) -> None:
        known, found = self._open.get(event.request_id), event.evidence
        if known and (draft := known.drafts.get(event.attempt)):
            score = {} if found.score is None else {"xnai.score": found.score}
            draft.add_event(found.kind, {**score, "xnai.seconds": found.cost_s})

    def _judged(self, event: AttemptJudged) -> None:
        if draft := self._taken(event.request_id, event.attempt):
            draft.set_attributes(_of_attempt(event.record))
            draft.end()

    def _failed(self, event: CallFailed) -> None:
        if draft := self._taken(event.request_id, event.attempt):
            draft.set_status(Status(StatusCode.ERROR))
            draft.end()

    def _answered(self, event: RequestAnswered) -> None:
        if known := self._open.get(event.trajectory.request_id):
            known.worked = True
            known.root.set_attributes(_of_answer(event.trajectory))

    def _ended(self, event: RequestEnded) -> None:
        if known := self._open.pop(event.request_id, None):
            if event.status < 400 and not known.worked:
                return  # a listing, a look at the health: what does not end is not told
            known.root.set_attribute("http.response.status_code", event.status)
            if event.status >= 500:
                known.root.set_attribute("error.type", str(event.status))
                known.root.set_status(Status(StatusCode.ERROR))
            _end(known)

    def _gone(self, event: ClientGone) -> None:
        if known := self._open.pop(event.request_id, None):
            known.root.set_attribute("error.type", "client_gone")
            _end(known)

    def _taken(self, request_id: str, attempt: int) -> Span | None:
        """The span of a draft that is about to end."""
        known = self._open.get(request_id)
        return known.drafts.pop(attempt, None) if known else None


def _end(known: _Open) -> None:
    """Drafts that were given up first."""
    for draft in known.drafts.values():
        draft.end()
    known.root.end()


def _of_attempt(attempt: Attempt) -> dict[str, Any]:
    draft, verdict = attempt.draft, attempt.verdict
    found: dict[str, Any] = {
        "gen_ai.response.model": draft.model,
        "gen_ai.response.finish_reasons": (draft.finish,),
        "gen_ai.usage.input_tokens": draft.usage.prompt_tokens,
        "gen_ai.usage.output_tokens": draft.usage.completion_tokens,
        "xnai.verdict": verdict.action,
    }
    if verdict.probability is not None:
        found["xnai.probability"] = verdict.probability
    return found


def _of_answer(trajectory: Trajectory) -> dict[str, Any]:
    """Tokens are those of all drafts together: that is what the answer has cost."""
    usages = [attempt.draft.usage for attempt in trajectory.attempts]
    cached = bool(trajectory.cached_from)
    found: dict[str, Any] = {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": PROVIDER,
        "gen_ai.response.id": trajectory.request_id,
        "gen_ai.response.model": trajectory.answer.model,
        "gen_ai.usage.input_tokens": 0 if cached else sum(u.prompt_tokens for u in usages),
        "gen_ai.usage.output_tokens": 0 if cached else sum(u.completion_tokens for u in usages),
        "xnai.tier": trajectory.answer.tier,
        "xnai.accepted": trajectory.accepted,
        "xnai.cached": cached,
        "xnai.private": bool(trajectory.private),
        "xnai.overhead_s": trajectory.overhead_s,
    }
    if trajectory.probability is not None:
        found["xnai.probability"] = trajectory.probability
    return found


@contextmanager
def tracing_to(endpoint: str) -> Iterator[Tracing]:
    """A listener whose spans go to a collector, in batches and by a thread of their own.

    Args:
        endpoint: address of the collector, where `/v1/traces` takes OTLP over HTTP.
    """
    session = requests.Session()
    session.trust_env = False  # a proxy of the environment is not on this machine
    resource = Resource.create({"service.name": PROVIDER, "service.version": __version__})
    provider = TracerProvider(resource=resource, shutdown_on_exit=False)
    logging.getLogger("opentelemetry.exporter").setLevel(logging.CRITICAL)  # five lines a batch
    exporter = _Exporter(f"{endpoint.rstrip('/')}/v1/traces", session)
    provider.add_span_processor(BatchSpanProcessor(exporter))
    try:
        yield Tracing(provider.get_tracer("xnai", __version__))
    finally:
        provider.shutdown()
