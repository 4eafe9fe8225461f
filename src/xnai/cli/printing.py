"""What may reach a terminal: text of models, users and files, without what would steer it.

Covers the line on stderr that tells of something, too.
"""

from __future__ import annotations

import re
import sys

from xnai.core.events import (
    AlertCleared,
    AlertRaised,
    EngineHung,
    Event,
    HealthChanged,
    ModelQuarantined,
    PriceFailed,
    RecordFailed,
)

_ESCAPE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\^_])")
"""Whole sequences, so that what is left of them is no litter: colours, titles, cursor moves."""
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Control characters, and those that turn the direction of reading."""


def printable(text: str) -> str:
    """Text without terminal escape codes and control characters; line ends and tabs stay."""
    return _CONTROL.sub("", _ESCAPE.sub("", text))


def tell(text: str) -> None:
    """One line on stderr."""
    sys.stderr.write(f"xnai: {printable(text)}\n")


def tell_only_losses(event: Event) -> None:
    """Where nobody watches the climb, what is lost or fails has to be known all the same."""
    if isinstance(event, RecordFailed | PriceFailed):
        tell(f"not recorded: {event.error}")
    elif isinstance(event, HealthChanged) and not event.well:
        tell(f"{event.part}: {event.detail}")
    elif isinstance(event, EngineHung):
        tell(f"the engine of {event.model} hung ({event.how}) and is replaced")
    elif isinstance(event, ModelQuarantined):
        tell(f"{event.model} failed too often and is not started for {event.pause_s:.0f} s")
    elif isinstance(event, AlertRaised):
        tell(f"alert: {event.rule} is {event.value:.3g}, the limit is {event.limit:.3g}")
    elif isinstance(event, AlertCleared):
        tell(f"alert over: {event.rule} is {event.value:.3g}, the worst was {event.worst:.3g}")
