"""A budget is held by a price: through the real cascade, with models that are told what to say."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import replace
from random import Random

import pytest

from tests.cascade.builders import LADDER, FixedCalibration, attempt, draft, request
from tests.cascade.fakes import House, Says, house
from xnai.cascade.routing import Rung
from xnai.cascade.spending import Allowance, Spending, amount
from xnai.core.chat import Usage
from xnai.core.errors import StoreError
from xnai.core.events import PriceFailed
from xnai.core.price import CEILING, STEP, Price

pytestmark = pytest.mark.anyio
PLAIN = "Write f(x): double it"
RIGHT = "```python\ndef f(x):\n    return 2 * x\n```"
RUNGS = [replace(rung, draws=1) for rung in LADDER]


def spending(made: House, measure="compute", each=0.4, *, keep=None) -> House:
    allowance = Allowance(measure=measure, each=each)
    budget = Spending(
        allowance=allowance,
        price=allowance.start(0.1),
        ladder=RUNGS,
        keep=keep,
        emit=made.cascade.emit,
    )
    made.cascade = replace(made.cascade, spending=budget)
    return made


def used(tier: str, n_tokens: int):
    drafted = attempt(tier, 0.5)
    usage = Usage(prompt_tokens=n_tokens, completion_tokens=0)
    return replace(drafted, draft=replace(drafted.draft, usage=usage))


@pytest.mark.parametrize(
    ("tiers", "compute", "share"),
    [
        (("draft",), 1 / 16, 0.0),
        (("expert",), 1.0, 1.0),
        (("draft", "refine", "expert"), (1 + 4 + 16) / 16, 1.0),
        (("draft", "draft", "refine"), (1 + 1 + 4) / 16, 0.0),
    ],
)
def test_a_request_spends_what_its_drafts_are_of_one_by_the_largest_tier(tiers, compute, share):
    attempts = [used(tier, 50) for tier in tiers]
    assert amount(attempts, RUNGS, "compute") == pytest.approx(compute)
    assert amount(attempts, RUNGS, "share_of_largest") == share


def test_longer_drafts_spend_more_and_what_is_not_on_this_machine_nothing():
    attempts = [used("draft", 100), used("refine", 50)]
    assert amount(attempts, RUNGS, "compute") == pytest.approx((1 * 2 + 4) / 16)
    cloud = [*RUNGS[:2], replace(RUNGS[2], cloud=True)]
    assert amount([used("expert", 50)], cloud, "compute") == 0.0
    assert amount([used("refine", 50), used("expert", 50)], cloud, "share_of_largest") == 1.0
    nowhere: list[Rung] = [replace(rung, cloud=True) for rung in RUNGS]
    assert amount([used("draft", 50)], nowhere, "compute") == 0.0
    assert draft().usage == Usage(), "no tokens are known here, and nothing is divided by them"
    assert amount([attempt("draft", 0.5)], RUNGS, "compute") == pytest.approx(1 / 16)


class Stream:
    """A calibration under which requests differ in how sure the smaller tiers are of them."""

    def __init__(self, seed: int) -> None:
        self.dice = Random(seed)

    def next(self) -> FixedCalibration:
        small = self.dice.random()
        middle = small + self.dice.random() * (1 - small)
        right = {"small": small, "middle": middle, "large": 0.95}
        return FixedCalibration(before=right, after=right, climb=right)


@pytest.mark.parametrize(("measure", "each"), [("compute", 0.4), ("share_of_largest", 0.25)])
async def test_what_a_stream_spends_comes_to_its_budget(measure, each):
    n, stream = 600, Stream(1)
    made = spending(
        house({t: [Says(text=RIGHT)] * n * 3 for t in ("draft", "refine", "expert")}, draws=1),
        measure,
        each,
    )
    budget = made.cascade.spending
    for at in range(n):
        calibrated = replace(made.cascade, calibration=stream.next(), recorder=None)
        async for _ in calibrated.chat(replace(request(PLAIN), id=str(at))):
            pass
    price = budget.price
    assert price.n == n
    assert 0 < price.value < CEILING
    assert price.share == pytest.approx(1.0, abs=0.1)
    assert abs(price.spent - price.allowed) <= CEILING / STEP * each


async def test_a_request_that_names_its_tier_spends_nothing_of_the_budget():
    made = spending(house({"draft": [Says(text=RIGHT)] * 2}, after={"draft": 0.95}))
    await made.ask(request(PLAIN, tier="draft"))
    assert made.cascade.spending.price.n == 0
    await made.ask(request(PLAIN))
    assert made.cascade.spending.price.n == 1


async def test_a_dear_price_keeps_a_request_at_the_small_tier():
    made = spending(house({"draft": [Says(text=RIGHT)]}, after={"draft": 0.5}))
    made.cascade.spending.price = Price(value=CEILING)
    done = await made.ask(request(PLAIN))
    assert done.answer.tier == "draft"
    assert done.route.prices.cost == pytest.approx(CEILING / 0.4)


async def test_what_was_drafted_for_a_client_that_went_away_is_paid_for():
    made = spending(house({"draft": [Says(text=RIGHT)]}, after={"draft": 0.5}))
    answer = made.cascade.chat(request(PLAIN))
    async with aclosing(answer):
        told = [delta.reasoning async for delta in answer_until_judged(answer)]
    assert told[-1].startswith("draft: climb")
    assert made.cascade.spending.price.n == 1


async def answer_until_judged(answer):
    async for delta in answer:
        yield delta
        if delta.reasoning:
            return


async def test_a_price_that_cannot_be_kept_goes_on_and_is_told():
    async def full(spent: float, allowed: float) -> Price:
        raise StoreError("the disk is full")

    made = spending(house({"draft": [Says(text=RIGHT)]}, after={"draft": 0.95}), keep=full)
    await made.ask(request(PLAIN))
    assert made.cascade.spending.price.n == 1
    (told,) = [event for event in made.events if isinstance(event, PriceFailed)]
    assert "the disk is full" in told.error
