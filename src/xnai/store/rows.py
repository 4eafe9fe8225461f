"""From the records of a request to rows; what may not be kept is left out here only. Pure.

With `keep_text` off, everything that can quote the prompt, the answer or values in them becomes
NULL: texts, but also names seen in the request, reasons, details and facts.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from hashlib import sha256

from xnai.core.judgement import Attempt, Compression, Evidence, Features, Route, Trajectory

Value = str | int | float | None
Row = dict[str, Value]

_ENCODER = json.JSONEncoder(separators=(",", ":"))
"""The standard library escapes lone surrogates, where orjson refuses them."""
_QUOTING = frozenset({"entry", "hardness"})
"""Fields of `Features` that hold words of the prompt."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Rows:
    """One request as rows; those of calls and evidence still lack the request's number.

    Args:
        elided: SHA-256 → a text that a tier was given in fewer words; empty where none are kept.
    """

    request: Row
    calls: tuple[Row, ...]
    evidence: tuple[Row, ...]
    elided: Mapping[str, str]


def answered(trajectory: Trajectory, prompt: str, *, asked_at: datetime, keep_text: bool) -> Rows:
    """Rows of a request that came to an answer."""
    request = {
        **_asked(trajectory.request_id, prompt, asked_at, keep_text),
        **(_routed(trajectory.route, trajectory.failures, keep_text) if trajectory.route else {}),
        "accepted": int(trajectory.accepted),
        "probability": trajectory.probability,
        "tier": trajectory.answer.tier,
        "model": trajectory.answer.model,
        "elapsed_s": trajectory.elapsed_s,
        "overhead_s": trajectory.overhead_s,
        "answer": _text(trajectory.answer.text) if keep_text else None,
        "cached_from": trajectory.cached_from or None,
    }
    # The calls of a cached answer are those of the request that it is from, and were paid for once.
    made = () if trajectory.cached_from else trajectory.attempts
    return _rows(request, made, keep_text)


def failed(
    request_id: str,
    prompt: str,
    error: BaseException,
    route: Route | None,
    attempts: Sequence[Attempt],
    failures: Mapping[str, str],
    *,
    asked_at: datetime,
    elapsed_s: float,
    keep_text: bool,
) -> Rows:
    """Rows of a request that ended in an error. Messages may quote: only the class is sure."""
    request = {
        **_asked(request_id, prompt, asked_at, keep_text),
        **(_routed(route, failures, keep_text) if route else {}),
        "accepted": 0,
        "elapsed_s": elapsed_s,
        "error_kind": type(error).__name__,
        "error": _text(str(error)) if keep_text else None,
    }
    return _rows(request, attempts, keep_text)


def _rows(request: Row, attempts: Sequence[Attempt], keep_text: bool) -> Rows:
    numbered = list(enumerate(attempts, start=1))
    return Rows(
        request=request,
        calls=tuple(_call(n, attempt, keep_text) for n, attempt in numbered),
        evidence=tuple(row for n, attempt in numbered for row in _found(n, attempt, keep_text)),
        elided=dict(_elided(attempts)) if keep_text else {},
    )


def _asked(request_id: str, prompt: str, asked_at: datetime, keep_text: bool) -> Row:
    return {
        "id": request_id,
        "asked_at": asked_at.isoformat(timespec="milliseconds"),
        "prompt_sha256": sha256(prompt.encode("utf-8", "surrogatepass")).hexdigest(),
        "prompt": _text(prompt) if keep_text else None,
    }


def _routed(route: Route, failures: Mapping[str, str], keep_text: bool) -> Row:
    return {
        "features": _json(_features(route.features, keep_text)),
        "plan": _json(route.plan),
        "probabilities": _json(dict(route.probabilities)),
        "reasons": _json(route.reasons) if keep_text else None,
        "expected_cost": route.expected_cost,
        "failures": _json({t: e if keep_text else None for t, e in failures.items()}),
        "choice": _json(asdict(route.choice)) if route.choice else None,
        "follows": route.follows or None,
    }


def _features(features: Features, keep_text: bool) -> dict[str, object]:
    kept = (f.name for f in fields(features) if keep_text or f.name not in _QUOTING)
    return {name: getattr(features, name) for name in kept}


def _call(number: int, attempt: Attempt, keep_text: bool) -> Row:
    draft, verdict = attempt.draft, attempt.verdict
    return {
        "attempt": number,
        "tier": draft.tier,
        "model": draft.model,
        "prompt_tokens": draft.usage.prompt_tokens,
        "completion_tokens": draft.usage.completion_tokens,
        "prompt_sha256": draft.prompt_sha256,
        "cached_tokens": draft.usage.cached_tokens,
        "cost": draft.usage.cost,
        "elapsed_s": draft.elapsed_s,
        "logprob_mean": draft.logprob.mean if draft.logprob else None,
        "logprob_min": draft.logprob.minimum if draft.logprob else None,
        "finish": draft.finish,
        "draft": _text(draft.text) if keep_text else None,
        "tool_calls": _json([asdict(call) for call in draft.tool_calls]) if keep_text else None,
        "action": verdict.action,
        "probability": verdict.probability,
        "reason": _text(verdict.reason) if keep_text else None,
        "compression": _compression(draft.compression, keep_text) if draft.compression else None,
    }


def _compression(found: Compression, keep_text: bool) -> str:
    rows = [
        {
            "pack": each.pack,
            "handle": each.handle,
            "what": each.what if keep_text else None,
            "message": each.message,
            "chars_before": each.chars_before,
            "chars_after": each.chars_after,
        }
        for each in found.elisions
    ]
    told = {"tokens_before": found.tokens_before, "tokens_after": found.tokens_after}
    return _json({**told, "elided": rows})


def _elided(attempts: Sequence[Attempt]) -> Iterator[tuple[str, str]]:
    for attempt in attempts:
        found = attempt.draft.compression
        for elision in found.elisions if found else ():
            content = elision.original.encode("utf-8", "surrogatepass")
            yield sha256(content).hexdigest(), _text(elision.original)


def _found(number: int, attempt: Attempt, keep_text: bool) -> Iterator[Row]:
    for position, evidence in enumerate(attempt.evidence, start=1):
        yield {"attempt": number, "position": position, **_evidence(evidence, keep_text)}


def _evidence(evidence: Evidence, keep_text: bool) -> Row:
    return {
        "kind": evidence.kind,
        "score": evidence.score,
        "weight": evidence.weight,
        "cost_s": evidence.cost_s,
        "detail": _text(evidence.detail) if keep_text else None,
        "facts": _json(evidence.facts) if keep_text else None,
        "prompt_sha256": evidence.prompt_sha256,
        "prompt_tokens": evidence.usage.prompt_tokens if evidence.usage else None,
        "completion_tokens": evidence.usage.completion_tokens if evidence.usage else None,
    }


def _json(value: object) -> str:
    return _ENCODER.encode(value)


def _text(text: str) -> str:
    """SQLite holds UTF-8 only; a lone surrogate (from bytes that were not) becomes `?`."""
    return text.encode("utf-8", "replace").decode("utf-8")
