"""What a request would have come to under another calibration, as far as the record can tell.

Covers the words in which cascade and learning speak of it. How it is found out is the cascade's
matter (`xnai.cascade.hindsight`), what follows from it is learning's (`xnai.learning.offpolicy`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from xnai.core.experience import Experience
from xnai.core.ports import Calibration


@dataclass(frozen=True, kw_only=True, slots=True)
class Course:
    """The way of one request under a calibration.

    Args:
        arm: the plan it would have been given, tiers joined by `>`.
        n_tries: how many of the recorded tries it would have made, from the first on.
        answered_by: index of the recorded try that would have been the answer; None where it
            would have gone on to a draft that was never made.
        next_tier: the tier of that draft; empty where there is none.
        next_model: its model; empty as well.
    """

    arm: str
    n_tries: int
    answered_by: int | None
    next_tier: str = ""
    next_model: str = ""


class Hindsight(Protocol):
    """Retells a request as it would have gone. Pure: no clock, disk or dice."""

    def __call__(self, calibration: Calibration, experience: Experience) -> Course:
        """The course that `experience` would have taken under `calibration`."""
        ...
