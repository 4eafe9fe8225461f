"""What requests spend of a budget, and what a draft of the largest tier must bring by now.

A budget is a mean over all requests that were routed: of compute, or of how often the largest tier
of this machine is asked. It is held by a price (`xnai.core.price`) instead of by `min_gain`; the
objective of a request multiplies it as it does that. Without a clock: what counts is each request.

State belongs to one event loop; the kept price is everybody's who uses the store. Does not cover
keeping it (`xnai.store.prices`).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from xnai.cascade.routing import Rung
from xnai.core.config import BudgetMeasure
from xnai.core.errors import XnaiError
from xnai.core.events import Emit, PriceFailed
from xnai.core.judgement import Attempt
from xnai.core.price import CEILING, Price, paid

Keep = Callable[[float, float], Awaitable[Price]]
"""(spent, allowed) → the price by now, with what everybody spent."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Allowance:
    """What a request may spend on average.

    Args:
        measure: `compute`, in drafts of the largest tier of this machine, or `share_of_largest`,
            in requests that it is asked in.
        each: in (0, 1].
    """

    measure: BudgetMeasure
    each: float

    def start(self, base: float) -> Price:
        """The price before the first request: a draft of the largest tier costs `base`."""
        return Price(value=min(CEILING, base * self.each))


@dataclass(kw_only=True, slots=True)
class Spending:
    """The budget of a ladder.

    Args:
        price: by now.
        keep: None keeps nothing.
        emit: told where the price could not be kept; must not block.
    """

    allowance: Allowance
    price: Price
    ladder: Sequence[Rung]
    keep: Keep | None
    emit: Emit

    @property
    def base(self) -> float:
        """What a draft of the largest tier must bring, in probability."""
        return self.price.value / self.allowance.each

    async def pay(self, attempts: Sequence[Attempt]) -> None:
        """Take in what a request drafted; one that drafted nothing is not counted."""
        if not attempts:
            return
        spent = amount(attempts, self.ladder, self.allowance.measure)
        # Known here at once: other requests begin before it is kept.
        self.price = paid(self.price, spent=spent, allowed=self.allowance.each)
        if self.keep is None:
            return
        try:
            self.price = await self.keep(spent, self.allowance.each)
        except XnaiError as error:  # the price goes on here, and an answer is worth more than it
            self.emit(PriceFailed(error=f"the price of the budget: {error.message}"))


def amount(attempts: Sequence[Attempt], ladder: Sequence[Rung], measure: BudgetMeasure) -> float:
    """What a request spent, in drafts of the largest tier of this machine, or in asking it.

    Such a draft would have had as many tokens as the last of the request. What is not on this
    machine is no compute of it.
    """
    here = {rung.name: rung.parameters_b for rung in ladder if not rung.cloud}
    largest = max(here, key=here.__getitem__, default="")
    asked = [attempt.draft for attempt in attempts if attempt.draft.tier in here]
    if measure == "share_of_largest":
        return float(any(draft.tier == largest for draft in asked))
    if not asked or not here[largest]:
        return 0.0
    tokens = [max(1, d.usage.prompt_tokens + d.usage.completion_tokens) for d in asked]
    worked = sum(here[d.tier] * n for d, n in zip(asked, tokens, strict=True))
    return worked / (here[largest] * tokens[-1])
