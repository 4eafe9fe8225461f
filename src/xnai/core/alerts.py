"""When something is wrong enough to be told, and when it is over. Pure.

    quiet  → firing   the measure is at the limit or above for `hold_s` without a break
    firing → quiet    it is at `clear` or below for `hold_s` without a break

1. Between `clear` and the limit nothing changes: a measure that dithers there is told once.
2. What is raised is cleared before it is raised again.
3. What cannot be measured, as a rate of no requests, changes nothing and breaks a hold.

Covers the rules and what they measure. Does not cover who is told (`xnai.server.alerting`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from xnai.core.service import Service

Rule = Literal[
    "p95_s", "error_rate", "fallback_rate", "acceptance_drop", "memory_share", "queue_age_s"
]
Change = Literal["raised", "cleared"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Limit:
    """Of one rule.

    Args:
        at: from here on something is wrong.
        clear: at most `at`; from here down it is over.
        hold_s: how long either must last, seconds.
    """

    at: float
    clear: float
    hold_s: float = 60.0


@dataclass(frozen=True, kw_only=True, slots=True)
class State:
    """Of one rule.

    Args:
        since: when what would change the state began, seconds, monotonic; None where it does not
            last.
        worst: that was measured while it fires.
    """

    firing: bool = False
    since: float | None = None
    worst: float = 0.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Alert:
    """A rule began to fire, or ceased.

    Args:
        value: at that moment; `worst`: while it fired.
    """

    rule: Rule
    change: Change
    value: float
    limit: float
    worst: float


def step(state: State, limit: Limit, value: float | None, now: float) -> tuple[State, bool]:
    """The state after one more look, and whether it turned.

    Args:
        value: what was measured; None where it could not be.
        now: seconds, monotonic.
    """
    if value is None:
        return replace(state, since=None), False
    worst = max(state.worst, value) if state.firing else value
    turns = value <= limit.clear if state.firing else value >= limit.at
    if not turns:
        return State(firing=state.firing, worst=worst), False
    since = now if state.since is None else state.since
    if now - since < limit.hold_s:
        return State(firing=state.firing, since=since, worst=worst), False
    return State(firing=not state.firing, worst=worst), True


def measured(
    recent: Service,
    earlier: Service,
    *,
    memory_share: float | None,
    queue_age_s: float,
    least: int,
) -> Mapping[Rule, float | None]:
    """What the rules look at.

    Args:
        recent, earlier: how requests were served in the last minutes, and in the days before.
        memory_share: that engines hold of their budget, in [0, 1] and above.
        queue_age_s: how long the longest has waited that waits.
        least: requests without which a rate says nothing.
    """
    enough = recent.answered + recent.failed >= least
    drop = None
    if recent.judged >= least and earlier.judged >= least:
        drop = (earlier.acceptance or 0.0) - (recent.acceptance or 0.0)
    return {
        "p95_s": recent.quantile_s(0.95) if enough else None,
        "error_rate": recent.failure_rate if enough else None,
        "fallback_rate": recent.fallback_rate if enough else None,
        "acceptance_drop": drop,
        "memory_share": memory_share,
        "queue_age_s": queue_age_s,
    }
