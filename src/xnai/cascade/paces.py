"""Listens to what happens, and so knows how long each model and each check takes here.

Covers which models are in memory, too. Its state belongs to one event loop. Does not cover what
follows from it (`xnai.cascade.timing`), nor keeping it (`xnai.store.paces`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from xnai.core.events import AttemptJudged, EngineStarted, EngineStopped, Event, EvidenceFound
from xnai.core.judgement import EvidenceKind
from xnai.core.pace import Pace

_NEWEST_CHECK: Final = 0.2
"""Weight of the newest check in the mean of its kind."""


def nobody_ahead(model: str) -> float:
    """Every model can be asked at once."""
    return 0.0


@dataclass(kw_only=True, slots=True)
class Paces:
    """What was measured; an `Emit` that is told of every event.

    Args:
        loaded_here: models that llama.cpp has to load before they can be asked.
        known: model → what was measured of it before.
        changed: something was measured that `known` did not hold at first.
        checks: kind → mean seconds, of those made since the start.
    """

    loaded_here: frozenset[str] = frozenset()
    known: dict[str, Pace] = field(default_factory=dict)
    changed: bool = False
    checks: dict[EvidenceKind, float] = field(default_factory=dict)
    _in_memory: set[str] = field(default_factory=set)

    def __call__(self, event: Event) -> None:
        """Take in one event."""
        match event:
            case AttemptJudged(record=attempt):
                model = attempt.draft.model
                self._learn(model, self._of(model).after_call(attempt.draft))
            case EngineStarted(model=model, ready_s=ready_s):
                self._in_memory.add(model)
                self._learn(model, self._of(model).after_load(ready_s))
            case EngineStopped(model=model):
                self._in_memory.discard(model)
            case EvidenceFound(evidence=evidence):
                before = self.checks.get(evidence.kind, evidence.cost_s)
                self.checks[evidence.kind] = before + _NEWEST_CHECK * (evidence.cost_s - before)
            case _:
                pass  # of the others none tells how long something took

    def now(
        self, models: Mapping[str, str], ahead: Callable[[str], float] = nobody_ahead
    ) -> dict[str, Pace]:
        """What was measured, and what loading and waiting would take from here on.

        Args:
            models: tier name → model.
            ahead: model → calls of it that one more would wait for.
        """
        return {tier: self._from_here(model, ahead(model)) for tier, model in models.items()}

    def _from_here(self, model: str, calls: float) -> Pace:
        pace = self._of(model)
        unloaded = model in self.loaded_here and model not in self._in_memory
        return replace(pace, load_s=pace.load_s if unloaded else 0.0, wait_s=calls * pace.usual_s)

    def _of(self, model: str) -> Pace:
        return self.known.get(model, Pace())

    def _learn(self, model: str, pace: Pace) -> None:
        self.changed |= pace != self._of(model)
        self.known[model] = pace
