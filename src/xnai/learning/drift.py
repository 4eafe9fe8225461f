"""Whether models still are as right as is claimed of them: an alarm on each one's error.

Watched is `right - probability` of the answers of each model, in the order they were recorded. An
alarm is told and resets nothing: in simulations, forgetting at an alarm never helped. A review
holds a challenger against the champion whether or not there was one.

Source: Bifet and Gavaldà, Learning from Time-Changing Data with Adaptive Windowing, SDM 2007, as
implemented in river.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from river.drift import ADWIN

from xnai.learning.trust import Known


@dataclass(frozen=True, kw_only=True, slots=True)
class Alarm:
    """A model is not as right as it was, compared with what is claimed.

    Args:
        request_id: the request at which it was noticed.
        answers: of the model by then.
        before, since: mean of `right - probability`, before and in the window that is left.
    """

    model: str
    request_id: str
    answers: int
    before: float
    since: float


class _Window(Protocol):
    """What is used of river's ADWIN, which has no types."""

    @property
    def estimation(self) -> float: ...
    @property
    def drift_detected(self) -> bool: ...
    def update(self, x: float) -> None: ...


def alarms(rows: Sequence[Known]) -> list[Alarm]:
    """Every alarm, in the order in which they would have been raised."""
    watched: dict[str, _Window] = {}
    answers: dict[str, int] = {}
    found = []
    for row in rows:
        made = row.experience.tries[row.experience.answered_by]
        if made.probability is None:
            continue
        window = watched.setdefault(made.model, _window())
        answers[made.model] = answers.get(made.model, 0) + 1
        before = float(window.estimation)
        window.update(row.right - made.probability)
        if window.drift_detected:
            found.append(
                Alarm(
                    model=made.model,
                    request_id=row.experience.request_id,
                    answers=answers[made.model],
                    before=before,
                    since=float(window.estimation),
                )
            )
    return found


def _window() -> _Window:
    made: _Window = ADWIN()  # type: ignore[no-untyped-call]
    return made
