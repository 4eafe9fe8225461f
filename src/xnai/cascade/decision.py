"""What a plan is worth: one tier at once, or a draft, a look at it, and perhaps another. Pure.

    worth = probability of being right − price · cost − price of time · seconds

A fixed chain climbs from the bottom whatever is asked. Here every request gets the plan of greatest
worth, so that a tier that will not suffice is passed by, and what no tier will get right is sent
nowhere. One number serves for a budget: the higher the price, the less is spent.

Everything may be a number, as for a request of the live ladder (`xnai.cascade.planning`), or an
array with one number a request, as for recordings (`xnai.replay.draft_policies`). Does not cover
where the probabilities come from (`xnai.learning`) nor how a price follows a budget.
Source of the form: Dekoninck et al., A Unified Approach to Routing and Cascading (2024).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from xnai.core.judgement import Prices

if TYPE_CHECKING:  # who only answers needs no numpy
    from xnai.core.statistics import Floats

    Numbers = float | Floats


@dataclass(frozen=True, kw_only=True, slots=True)
class Option:
    """One plan, and what is expected of it.

    Args:
        plan: tiers that may be asked, in order.
        right: probability that the answer will be right.
        cost: in the unit of the price.
    """

    plan: tuple[str, ...]
    right: Numbers
    cost: Numbers
    seconds: Numbers = 0.0

    def worth(self, prices: Prices) -> Numbers:
        """What it is worth at these prices, in units of probability."""
        return self.right - prices.cost * self.cost - prices.second * self.seconds


def checked(first: Option, then: Option, *, kept: Numbers, right_if_kept: Numbers) -> Option:
    """Draft, check, and go on where the check speaks against it.

    Args:
        first: the draft; its `right` is not asked.
        then: what is done where the draft is not kept, given that it was not.
        kept: probability that it is kept.
        right_if_kept: probability that a draft that is kept is right.
    """
    return Option(
        plan=(*first.plan, *then.plan),
        right=kept * right_if_kept + (1 - kept) * then.right,
        cost=first.cost + (1 - kept) * then.cost,
        seconds=first.seconds + (1 - kept) * then.seconds,
    )
