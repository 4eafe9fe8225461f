"""Which model is brought near while a tier drafts."""

from dataclasses import replace

import pytest

from tests.cascade.builders import request
from tests.cascade.fakes import RIGHT, WRONG, House, house
from xnai.core.chat import ChatRequest

pytestmark = pytest.mark.anyio
PLAIN = "Write f(x): double it"
SURE = {"draft": 0.95, "refine": 0.95, "expert": 0.95}
UNSURE = {"draft": 0.3, "refine": 0.95, "expert": 0.95}


async def foreseen(made: House, asked: ChatRequest) -> list[tuple[str, float]]:
    """What was told, of a request that was asked to its end."""
    told: list[tuple[str, float]] = []
    cascade = replace(made.cascade, foresee=lambda model, p: told.append((model, round(p, 2))))
    async for _ in cascade.chat(asked):
        pass
    return told


async def test_the_next_tier_of_the_plan_is_foreseen_with_the_chance_of_a_climb():
    made = house(
        {"draft": [WRONG], "refine": [RIGHT]},
        after=UNSURE,
        accepted={"draft": 0.7, "refine": 0.9},
    )
    assert await foreseen(made, request(PLAIN)) == [("middle", 0.3), ("large", 0.1)]


async def test_where_running_tells_the_chance_to_be_right_counts(sandbox):
    asked = request("Write f(x): double it. f(2) returns 4, f(5) returns 10")
    before = {"draft": 0.8, "refine": 0.9, "expert": 0.9}
    made = house({"draft": [RIGHT]}, before=before, after=SURE, sandbox=sandbox)
    assert await foreseen(made, asked) == [("middle", 0.2)]


async def test_nothing_is_foreseen_above_a_tier_that_was_named():
    made = house({"draft": [RIGHT]}, after=UNSURE)
    assert await foreseen(made, request(PLAIN, tier="draft")) == []


async def test_a_tier_of_the_cloud_is_not_brought_near():
    made = house({"draft": [RIGHT]}, after=SURE, accepted={"draft": 0.7})
    tiers = [
        replace(tier, rung=replace(tier.rung, cloud=tier.rung.name != "draft"))
        for tier in made.cascade.tiers
    ]
    cloudy = replace(made, cascade=replace(made.cascade, tiers=tiers))
    assert await foreseen(cloudy, request(PLAIN)) == []
