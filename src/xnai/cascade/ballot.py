"""How likely each of several drafts is right, given which of them do the same. Pure.

At most one behaviour is right. With p_i the calibrated probability of draft i, that the behaviour
of a group G is right and all others are not has the weight

    prod(p_i for i in G) · prod(1 - p_i for the others) · chance(the others fall as they do)

and that none is right likewise. Drafts that are wrong do not fall independently: one does the same
as an earlier wrong one with probability `SAME_MISTAKE`, else something new.

Does not cover finding out what drafts do (`xnai.cascade.checks.behaviour`).
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence
from typing import Final

SAME_MISTAKE: Final = 0.5
"""Probability that a wrong draft does what an earlier wrong one does, as far as our inputs tell.

Measured on pairs of drafts of the three embedded tiers for calibration requests: of 306 pairs that
were both right 98 % did the same, of 54 both wrong 28 %, and of 168 of which one was right 16 %,
the inputs being too few. For the likeliest member of a group both together count as a half.
Source: `python -m bench.verifiers`.
"""
_SURE: Final = 1e-6


def posteriors(
    chances: Sequence[float],
    groups: Sequence[Hashable | None],
    *,
    same_mistake: float = SAME_MISTAKE,
) -> tuple[float, ...]:
    """The probability of each draft, all of them considered.

    Args:
        chances: of each draft for itself, in [0, 1].
        groups: which do the same; None where that is not known, which leaves the chance as it is.
    """
    known = [at for at, group in enumerate(groups) if group is not None]
    if len(known) < 2:
        return tuple(chances)
    p = {at: min(max(chances[at], _SURE), 1 - _SURE) for at in known}
    kinds = dict.fromkeys(groups[at] for at in known)
    weights = {
        right: _log_weight(p, {at: groups[at] for at in known}, right, same_mistake)
        for right in (*kinds, None)
    }
    most = max(weights.values())
    total = math.fsum(math.exp(w - most) for w in weights.values())
    return tuple(
        chances[at] if group is None else math.exp(weights[group] - most) / total
        for at, group in enumerate(groups)
    )


def _log_weight(
    p: dict[int, float],
    groups: dict[int, Hashable | None],
    right: Hashable | None,
    same_mistake: float,
) -> float:
    """Of the case that the group `right` is right and no other; None: that none is."""
    weight, wrong = 0.0, set[Hashable | None]()
    for at, group in groups.items():
        if group == right:
            weight += math.log(p[at])
            continue
        weight += math.log1p(-p[at])
        if wrong:
            weight += math.log(same_mistake if group in wrong else 1 - same_mistake)
        wrong.add(group)
    return weight
