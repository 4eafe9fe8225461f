"""Another plan by lot, for a small share of requests: what else would have come is seen then. Pure.

A review can only tell what a plan is worth that was sometimes taken, with a chance that is known
(`xnai.learning.offpolicy`). Every tier that a plan may begin with begins one other plan: itself,
and what the decided plan has above it. The lot is drawn from the request's id, so that what is
recorded can be drawn again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True, kw_only=True, slots=True)
class Lot:
    """What was drawn.

    Args:
        propensities: arm (tiers joined by `>`) → chance in (0, 1]; they sum to 1.
    """

    plan: tuple[str, ...]
    propensities: Mapping[str, float]


def draw(
    request_id: str,
    plan: tuple[str, ...],
    starts: Sequence[str],
    order: Sequence[str],
    share: float,
) -> Lot:
    """Leave the plan as it is, or take one that begins elsewhere.

    Args:
        plan: as it was decided.
        starts: tiers that a plan may begin with; one that begins elsewhere, as with the cloud,
            stays as it is.
        order: every tier, smallest first.
        share: of requests that are given another plan, in [0, 1).
    """
    rank = {name: at for at, name in enumerate(order)}
    others = [
        (start, *(tier for tier in plan if rank[tier] > rank[start]))
        for start in starts
        if start != plan[0]
    ]
    if not others or share <= 0 or plan[0] not in starts:
        return undrawn(plan)
    each = share / len(others)
    chances = {arm(plan): 1 - share} | {arm(other): each for other in others}
    place = _between_0_and_1(request_id)
    taken = plan if place >= share else others[min(int(place / each), len(others) - 1)]
    return Lot(plan=taken, propensities=chances)


def undrawn(plan: tuple[str, ...]) -> Lot:
    """The plan as it was decided, for certain."""
    return Lot(plan=plan, propensities={arm(plan): 1.0})


def arm(plan: Sequence[str]) -> str:
    """How a plan is written down."""
    return ">".join(plan)


def _between_0_and_1(request_id: str) -> float:
    """Another number than the one by which a trial draws, from the same id."""
    return int.from_bytes(sha256(f"plan {request_id}".encode()).digest()[:8]) / 2**64
