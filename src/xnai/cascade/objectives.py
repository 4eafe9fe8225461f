"""What an objective is: two prices. Pure.

    objective   a draft of the largest tier   a second
    quality     a quarter of `min_gain`       free
    balanced    `min_gain`                    free
    fast        `min_gain`                    0.01
    frugal      four times `min_gain`         free

With a second at 0.01 a request waits twenty seconds longer where that adds 0.2 to the probability
of a right answer. Does not cover budgets, which set the price that `balanced` has
(`xnai.cascade.spending`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from xnai.core.chat import Objective
from xnai.core.judgement import Prices

_TIMES: Final[Mapping[Objective, float]] = {
    "quality": 0.25,
    "balanced": 1.0,
    "fast": 1.0,
    "frugal": 4.0,
}
_SECOND: Final[Mapping[Objective, float]] = {"fast": 0.01}


def prices_of(objective: Objective, base: float) -> Prices:
    """The prices of an objective.

    Args:
        base: what `balanced` pays for a draft of the largest tier, in probability, ≥ 0.
    """
    return Prices(cost=_TIMES[objective] * base, second=_SECOND.get(objective, 0.0))
