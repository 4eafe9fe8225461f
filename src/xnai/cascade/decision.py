"""Which plan is worth most: one tier at once, or a draft, a look at it, and perhaps another. Pure.

    worth = probability of being right − price · cost − price of time · seconds

A fixed chain climbs from the bottom whatever is asked. Here every request gets the plan of greatest
worth among all pairs, so that a tier that will not suffice is passed by, and what no tier will get
right is sent nowhere. One number serves for a budget: the higher the price, the less is spent.

Everything may be a number, or an array with one number a request. Does not cover where the
probabilities come from (`xnai.learning`) nor how a price follows a budget.
Source of the form: Dekoninck et al., A Unified Approach to Routing and Cascading (2024).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from xnai.core.judgement import Prices

if TYPE_CHECKING:  # who only answers needs no numpy
    import numpy as np
    from numpy.typing import NDArray

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


def drawn(once: Option, draws: int) -> Option:
    """Draw from one tier until an exact check passes, at most so often.

    Args:
        once: one draw; `right` is the chance that a draw passes, given the request. Where that
            chance is itself in doubt, more draws are worth less than this says.
        draws: ≥ 1.
    """
    missed = 1 - once.right
    tries = sum((missed**n for n in range(1, draws)), start=missed**0)
    return Option(
        plan=once.plan * draws,
        right=1 - missed**draws,
        cost=tries * once.cost,
        seconds=tries * once.seconds,
    )


def best(options: Sequence[Option], prices: Prices) -> Option:
    """The option of greatest worth; of equal ones the first.

    Args:
        options: of numbers, at least one.
    """
    return max(options, key=lambda option: float(option.worth(prices)))


def choices(options: Sequence[Option], prices: Prices) -> NDArray[np.int64]:
    """`(n,)` index of the option of greatest worth for each request; of equal ones the first.

    Args:
        options: of arrays `(n,)`, at least one.
    """
    import numpy as np  # noqa: PLC0415

    worth = np.array([option.worth(prices) for option in options])
    return np.asarray(np.argmax(worth, axis=0), np.int64)


def goes_on(gain: Numbers, then: Option, prices: Prices) -> NDArray[np.bool_]:
    """Whether a draft that was seen is worth replacing.

    Args:
        gain: probability that the next answer is right less the probability that the draft is.
        then: what would be asked; its `right` is not asked.
    """
    import numpy as np  # noqa: PLC0415

    price = prices.cost * then.cost + prices.second * then.seconds
    return np.asarray(np.asarray(gain) > price)
