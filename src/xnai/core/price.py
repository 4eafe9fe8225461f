"""The price of compute that holds a budget: what a unit of it must bring to be spent. Pure.

The price is in probability of being right per request's allowance. A step is worth taking where it
raises the probability by more than the price of its cost. Whatever is spent above the allowance
raises the price, and whatever is left lowers it:

    price ← min(10, max(0, price + step · (spent / allowed - 1)))

So as long as the price has not reached its ceiling, n requests have together spent at most their
allowance and `10 / step` allowances more; and where it has not reached zero either, at least their
allowance less the same. That holds for any stream of requests, in any order, without a word about
what comes. The ceiling is reached where even the cheapest that is done for a request costs more
than is allowed; zero where all that helps has been bought and allowance is left, which is not
saved. A share of big calls is held in the same way: a big call costs 1, others 0.

Does not cover what a step would bring nor cost; nor clocks: a month's budget is an allowance for
each request, set by who knows the month. Source: Balseiro, Lu and Mirrokni, Dual mirror descent for
online allocation problems, ICML 2020.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

CEILING: Final = 10.0
"""At this price a step of a tenth of the allowance is taken only where it is sure to mend."""
STEP: Final = 0.002
"""5,000 requests end within a few per cent of their allowance, since prices lie near 0.1; a larger
step ends closer and, its price less steady, a little less often right."""


@dataclass(frozen=True, slots=True)
class Price:
    """The price and what led to it; all that has to be kept between requests.

    Args:
        value: in [0, 10], probability per allowance.
        n: requests so far.
        spent, allowed: by them together, in any unit of cost.
    """

    value: float = 0.1
    n: int = 0
    spent: float = 0.0
    allowed: float = 0.0

    @property
    def is_sound(self) -> bool:
        """Whether it can have come about; what was damaged on disk may not decide anything."""
        amounts = (self.value, self.spent, self.allowed)
        known = all(math.isfinite(each) and each >= 0 for each in amounts) and self.n >= 0
        return known and self.value <= CEILING and bool(self.allowed) == bool(self.n)

    @property
    def share(self) -> float:
        """Spent over allowed; 1 before the first request."""
        return self.spent / self.allowed if self.allowed else 1.0


def worth(price: Price, *, gain: float, cost: float, allowed: float) -> bool:
    """Whether a step should be taken.

    Args:
        gain: by how much it raises the probability of being right.
        cost: that is expected of it, ≥ 0, in the unit of `allowed`.
        allowed: a request's allowance, > 0.
    """
    return gain > price.value * cost / allowed


def paid(price: Price, *, spent: float, allowed: float, step: float = STEP) -> Price:
    """The price after a request.

    Args:
        spent: by all drafts of the request together, ≥ 0.
        allowed: for it, > 0.
        step: how fast the price follows, > 0.

    Raises:
        ValueError: an amount is not finite or out of its range.
    """
    if not (math.isfinite(spent) and spent >= 0):
        raise ValueError(f"spent must be 0 or more, not {spent}")
    if not (math.isfinite(allowed) and allowed > 0 and math.isfinite(step) and step > 0):
        raise ValueError(f"allowance and step must be above 0, not {allowed} and {step}")
    moved = price.value + step * (spent / allowed - 1)
    return Price(
        value=min(CEILING, max(0.0, moved)),
        n=price.n + 1,
        spent=price.spent + spent,
        allowed=price.allowed + allowed,
    )
