"""What `GET /metrics` counts: the families, their labels and what they say of themselves.

Source: Prometheus, "Metric and label naming": base units, and `_total` behind every counter, which
the library adds.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

_BUCKETS_S: Final = (
    *(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5),
    *(1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0),
)


class Families:
    """All of them, on one registry that is nobody else's."""

    def __init__(self, registry: CollectorRegistry) -> None:
        counter = partial(Counter, registry=registry)
        gauge = partial(Gauge, registry=registry)
        seconds = partial(Histogram, registry=registry, buckets=_BUCKETS_S)
        self.requests = counter(
            "xnai_requests",
            "HTTP requests that ended; status 499: the client went away.",
            ("path", "dialect", "status"),
        )
        self.seconds = seconds(
            "xnai_request_seconds",
            "From the head of a request to the end of its response.",
            ("path",),
        )
        self.first_seconds = seconds(
            "xnai_first_piece_seconds",
            "From the body of a request to the first piece of its answer.",
            ("path",),
        )
        self.broken = counter(
            "xnai_answers_broken",
            "Answers that ended in an error after they had begun to go out.",
            ("path",),
        )
        self.stalled = counter(
            "xnai_clients_stalled",
            "Clients cut off since they read nothing of their response.",
            ("path",),
        )
        self.running = gauge("xnai_requests_running", "Requests that are worked on.")
        self.waiting = gauge("xnai_requests_waiting", "Requests that wait for their turn.")
        self.answers = counter(
            "xnai_answers", "Answers, by the tier that gave them.", ("tier", "accepted")
        )
        self.cache = counter(
            "xnai_cache",
            "Answers looked for among earlier ones; off: not looked for.",
            ("outcome",),
        )
        self.cache_failures = counter(
            "xnai_cache_failures", "Times that the cache could not be read or written."
        )
        self.attempts = counter("xnai_attempts", "Drafts, by verdict.", ("tier", "verdict"))
        self.failures = counter(
            "xnai_call_failures", "Calls that an engine did not answer.", ("tier",)
        )
        self.evidence = counter(
            "xnai_evidence",
            "Checks: for the draft, against it, between, or not made.",
            ("kind", "outcome"),
        )
        self.tokens = counter(
            "xnai_tokens",
            "Tokens read and written by models, critiques and discarded drafts included.",
            ("tier", "direction"),
        )
        self.starts = counter("xnai_engine_starts", "Engines that became ready.", ("model",))
        self.stops = counter(
            "xnai_engine_stops", "Engines that ended, and why.", ("model", "reason")
        )
        self.estimated = gauge(
            "xnai_engine_estimated_bytes",
            "RAM that a loaded engine was estimated to take.",
            ("model",),
        )
        self.measured = gauge(
            "xnai_engine_measured_bytes",
            "RAM that a loaded engine was measured to take (PSS).",
            ("model",),
        )
        self.budget = gauge("xnai_engine_budget_bytes", "RAM for all engines together.")
        self.probes = seconds(
            "xnai_engine_probe_seconds", "Tokens that idle engines were asked for.", ("model",)
        )
        self.hangs = counter(
            "xnai_engine_hangs", "Engines that were found stuck, and how.", ("model", "how")
        )
        self.quarantined = gauge(
            "xnai_engine_quarantined",
            "Whether a model is not started, since its engines failed too often: 0 or 1.",
            ("model",),
        )
        self.well = gauge("xnai_health", "Whether a part of the server works: 0 or 1.", ("part",))
        self.memory = gauge("xnai_machine_memory_available_bytes", "Memory that programs can have.")
        self.disk = gauge("xnai_machine_disk_free_bytes", "Free where the store is.")
        self.cpu = gauge(
            "xnai_machine_cpu_ratio", "Share of all processors that worked, in [0, 1]."
        )
        self.alerts = gauge("xnai_alert", "Whether a rule fires: 0 or 1.", ("rule",))
        self.feedback = counter(
            "xnai_feedback", "What clients said of answers: good or bad.", ("word",)
        )
        self.unrecorded = counter("xnai_record_failures", "Requests that the store could not keep.")
