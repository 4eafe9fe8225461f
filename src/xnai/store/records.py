"""What the store gives back: the same facts, flat, as they were kept.

A field is None where nothing was kept: texts when `keep_text` was off, and what a request that
failed never came to.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True, slots=True)
class RequestSummary:
    """One line of a list.

    Args:
        asked_at: ISO 8601, UTC.
        opening: first 200 characters of the prompt.
        n_calls: model calls made.
        error_kind: class of the error that ended the request; None when it was answered.
    """

    id: str
    asked_at: str
    opening: str | None
    accepted: bool
    probability: float | None
    tier: str | None
    model: str | None
    elapsed_s: float
    n_calls: int
    error_kind: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class StoreSize:
    """How much is kept.

    Args:
        outcomes: what became known of answers later.
        n_bytes: of the file, and of what SQLite has not moved into it yet.
    """

    requests: int
    outcomes: int
    n_bytes: int


@dataclass(frozen=True, kw_only=True, slots=True)
class EvidenceRecord:
    """One checked fact; see `xnai.core.judgement.Evidence`.

    The last three are of the model call that the check made, None where it made none.
    """

    kind: str
    score: float | None
    weight: float
    cost_s: float
    detail: str | None
    facts: tuple[str, ...] | None
    prompt_sha256: str | None
    prompt_tokens: int | None
    completion_tokens: int | None


@dataclass(frozen=True, kw_only=True, slots=True)
class CallRecord:
    """One model call with its evidence and verdict; `attempt` counts from 1, `cost` is money.

    Args:
        compression: `tokens_before`, `tokens_after`, and in `elided` the pack, handle, path or
            beginning, message and characters of each piece that stood in fewer words; None where
            nothing did.
    """

    attempt: int
    tier: str
    model: str
    prompt_sha256: str
    prompt_tokens: int
    completion_tokens: int
    cached_tokens: int
    cost: float
    elapsed_s: float
    logprob_mean: float | None
    logprob_min: float | None
    finish: str
    draft: str | None
    tool_calls: tuple[Mapping[str, str], ...] | None
    action: str
    probability: float | None
    reason: str | None
    compression: Mapping[str, Any] | None
    evidence: tuple[EvidenceRecord, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class RequestRecord:
    """Everything kept about one request. Route fields are None when it failed before a route.

    `failures` names the tiers that could not answer, each with its error (None where texts are not
    kept). `cached_from` is the request whose answer was given again, no model being asked;
    `follows` the one whose answer the conversation goes on from; `choice` as in `Choice`.
    """

    id: str
    asked_at: str
    prompt_sha256: str
    prompt: str | None
    features: Mapping[str, object] | None
    plan: tuple[str, ...] | None
    probabilities: Mapping[str, float] | None
    reasons: tuple[str, ...] | None
    expected_cost: float | None
    accepted: bool
    probability: float | None
    tier: str | None
    model: str | None
    elapsed_s: float
    overhead_s: float | None
    answer: str | None
    error_kind: str | None
    error: str | None
    failures: Mapping[str, str | None] | None
    cached_from: str | None
    choice: Mapping[str, object] | None
    follows: str | None
    calls: tuple[CallRecord, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class EgressRecord:
    """One body that left this machine.

    Args:
        seq: its number.
        request: id of the request it was for.
        sent_at: ISO 8601, UTC.
        via: host of the proxy that passed it on, encrypted; empty where none did.
        body: as it was sent; None where texts are not kept, and in lists.
        cost: money; what was reserved for it where `outcome` is None.
        outcome: `answered`, `cancelled`, `rejected` or how the endpoint failed; None while it runs,
            and for good where xnai was killed meanwhile.
    """

    seq: int
    request: str
    sent_at: str
    host: str
    via: str
    model: str
    n_bytes: int
    body_sha256: str
    cost: float
    prompt_tokens: int | None
    completion_tokens: int | None
    outcome: str | None
    body: str | None = None
