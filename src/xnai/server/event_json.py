"""Events as JSON objects, as a websocket tells them. Pure.

    {"v":1,"type":"EngineStopped","at":"2026-11-28T…","model":"m","pid":7,"reason":"died"}

What can quote a prompt, a draft or values in them is null unless it is asked for: drafts, code,
reasons, details, facts, error messages, names seen in the request. Numbers, truth values and names
of ours pass. A string passes only where its field is listed here, so that a field that is added
somewhere is kept back until somebody has looked at it.

Covers version 1. A field that is added keeps the version; one that changes its meaning or goes
makes a new one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any, Final

from xnai.core.events import Event

VERSION: Final = 1
_NAMES: Final = frozenset(
    {"request_id", "path", "dialect", "tier", "model", "kind", "domain", "complexity", "output"}
    | {"action", "outcome", "finish", "cached_from", "prompt_sha256", "plan"}
    | {"EngineStopped.reason", "ContextDropped.reason", "FeedbackGiven.word", "follows", "arm"}
    | {"version", "router", "level", "pattern", "objective", "pack", "handle"}
    | {"EngineHung.how", "HealthChanged.part", "rule"}
)
"""Fields that hold names of ours or words of a closed set."""
_NOT_TOLD: Final = frozenset({"Trajectory.route", "Trajectory.attempts", "Elision.original"})
"""Parts of the last event that earlier ones told, and texts that the store keeps under a handle."""


def told(event: Event, at: str, *, texts: bool) -> dict[str, Any]:
    """One event as an object.

    Args:
        at: when, ISO 8601.
        texts: leave nothing out.
    """
    return {"v": VERSION, "type": type(event).__name__, "at": at} | _object(event, texts)


def _object(found: Any, texts: bool) -> dict[str, Any]:  # noqa: ANN401 (any dataclass)
    kind = type(found).__name__
    told = {}
    for field in fields(found):
        full = f"{kind}.{field.name}"
        if full not in _NOT_TOLD:
            named = texts or field.name in _NAMES or full in _NAMES
            told[field.name] = _value(getattr(found, field.name), named, texts)
    return told


def _value(found: Any, named: bool, texts: bool) -> Any:  # noqa: ANN401 (any value of a field)
    """A value; None for a string that is not told."""
    if is_dataclass(found):
        return _object(found, texts)
    if isinstance(found, Mapping):  # its keys are names of tiers
        return {key: _value(value, named, texts) for key, value in found.items()}
    if isinstance(found, tuple | list):
        return [_value(each, named, texts) for each in found]
    return found if named or not isinstance(found, str) else None
