"""A promotion on trial: who decides which request, and when the trial ends. Pure.

    champion ──promote──▶ trial ──holds──▶ watch ──ends──▶ champion
                            │                │
                            └────worse───────┴──▶ back to the champion before

In a trial the challenger decides a share of the requests, drawn by lot, so that what both would do
can be compared on fresh outcomes. In the watch it decides all of them, and the old champion is held
beside it by hindsight, which sees less: of a draft that is no answer it mostly knows nothing. In
both it is sent back as soon as the champion is surely better: the upper bound of what the
challenger gains is below 0. The trial ends well when the lower bound is above `-MARGIN`; where it
does not after `ENOUGH` outcomes, the challenger has not shown what it claimed, and goes as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:  # numpy, which whoever only answers never needs
    from xnai.core.statistics import Interval

SHARE: Final = 0.1
"""Of requests that a challenger decides while it is on trial."""
FEW: Final = 50
"""Fresh outcomes before which nothing is decided."""
ENOUGH: Final = 2000
"""Fresh outcomes by which a trial, and then the watch, has ended."""
MARGIN: Final = 0.02
"""Utility that a challenger may be worse by, as far as is known, when its trial ends well."""

Stage = Literal["trial", "watch"]
Verdict = Literal["wait", "all", "done", "back"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Fresh:
    """What came to light since a stage began.

    Args:
        n: requests with a known outcome.
        gain: utility of the challenger less that of the champion; None where nothing is known.
    """

    n: int
    gain: Interval | None


def judge(stage: Stage, fresh: Fresh) -> tuple[Verdict, str]:
    """What becomes of a challenger, and why.

    Returns:
        `wait`; `all`: it decides all requests from now on; `done`: the watch is over; `back`: the
        champion before decides again.
    """
    if fresh.gain is None or fresh.n < FEW:
        return "wait", f"{fresh.n} outcomes since, {FEW} are needed"
    told = f"{fresh.n} outcomes since, it gains {_points(fresh.gain)}"
    if fresh.gain.high < 0:
        return "back", f"the champion is better: {told}"
    if stage == "watch":
        return ("done", f"it held: {told}") if fresh.n >= ENOUGH else ("wait", told)
    if fresh.gain.low > -MARGIN:
        return "all", f"its bound holds: {told}"
    if fresh.n >= ENOUGH:
        return "back", f"its bound does not hold: {told}"
    return "wait", told


def falls_to_challenger(request_id: str, share: float) -> bool:
    """Whether a request is the challenger's: by lot, and the same each time it is asked."""
    lot = int.from_bytes(sha256(b"canary " + request_id.encode()).digest()[:8], "big")
    return lot < share * 2**64


def _points(gain: Interval) -> str:
    low, high = 100 * gain.low, 100 * gain.high
    return f"{100 * gain.value:+.2f} points of utility ({low:+.2f} to {high:+.2f})"
