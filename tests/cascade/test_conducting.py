"""A router model in the cascade: where its word counts, and that it never costs an answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.cascade.builders import request
from tests.cascade.fakes import DEAD, RIGHT, FakeModel, House, Says, house
from tests.cascade.test_conversations import talk
from xnai.cascade.conducting import Conductor
from xnai.cascade.ladder import ByDomain, Preference
from xnai.core.chat import RouterName
from xnai.core.errors import BadRequest, OverBudget, UnknownName
from xnai.core.events import RouteDecided
from xnai.core.judgement import Route

pytestmark = pytest.mark.anyio
PLAIN = "Write f(x): double it"
SURE = {"draft": 0.95, "refine": 0.95, "expert": 0.95}


def says(tier: str, level: str) -> Says:
    return Says(
        text=f'<thinking>\nbecause\n</thinking>\n<route tier="{tier}" level="{level}"/>',
        logprob=None,
    )


HEAVY, MID = says("heavy", "complex"), says("mid", "medium")


def conducted(
    *script: Says,
    router: RouterName = "conductor",
    confidence: float = 0.8,
    timeout_s: float = 30.0,
    **fields,
) -> House:
    """A house with a router model; every tier answers rightly and is sure."""
    fields = {"after": SURE} | fields
    made = house({"draft": [RIGHT], "refine": [RIGHT], "expert": [RIGHT]}, **fields)
    made.pool.models["conductor"] = FakeModel(script=list(script))
    conductor = Conductor(
        model="conductor",
        tier="router",
        pool=made.pool,
        system="classify",
        timeout_s=timeout_s,
        min_confidence=0.5,
        calibrated=lambda claimed: confidence,
    )
    settings = made.cascade.settings.model_copy(update={"router": router})
    return replace(made, cascade=replace(made.cascade, settings=settings, conductor=conductor))


def decided(made: House) -> Route:
    return next(event.route for event in made.events if isinstance(event, RouteDecided))


class TestHeard:
    async def test_the_plan_begins_with_the_tier_that_it_names(self):
        made = conducted(HEAVY)
        done = await made.ask(request(PLAIN))
        assert done.answer.tier == "expert"
        assert made.pool.leased == ["conductor", "large"]
        assert decided(made).plan == ("expert",)
        assert any("heavy (complex), right with p=0.80" in r for r in decided(made).reasons)
        assert decided(made).choice.router == "conductor"

    async def test_above_the_named_tier_the_plan_goes_on_at_the_least_cost(self):
        made = conducted(MID)
        await made.ask(request(PLAIN))
        assert decided(made).plan == ("refine", "expert")

    async def test_what_it_said_and_took_is_in_the_route_and_is_paid_for(self):
        made = conducted(MID)
        last = (await made.deltas(request(PLAIN)))[-1]
        advice = decided(made).advice
        assert (advice.complexity, advice.level, advice.thinking) == ("mid", "medium", "because")
        assert last.usage.prompt_tokens == 10 + 10
        assert last.trajectory.overhead_s <= last.trajectory.elapsed_s - advice.elapsed_s + 1e-6

    async def test_a_request_may_ask_for_it_where_the_configuration_does_not(self):
        made = conducted(HEAVY, router="learned")
        done = await made.ask(request(PLAIN, router="conductor"))
        assert done.answer.tier == "expert"

    async def test_a_request_may_ask_for_the_learned_router_instead(self):
        made = conducted()
        done = await made.ask(request(PLAIN, router="learned"))
        assert done.answer.tier == "draft"
        assert decided(made).choice.router == "learned"
        assert decided(made).advice is None

    async def test_bounds_on_the_tiers_hold_for_it(self):
        made = conducted(HEAVY)
        await made.ask(request(PLAIN, max_tier="refine"))
        assert decided(made).plan == ("refine",)


class TestNeverCosts:
    @pytest.mark.parametrize(
        ("script", "why"),
        [
            (Says(text="I think that it is hard."), "names no class"),
            (Says(text=""), "names no class"),
            (DEAD, "the engine is gone"),
            (replace(HEAVY, fault=DEAD.fault), "the engine is gone"),
        ],
    )
    async def test_garbage_or_a_dead_engine_leaves_it_to_the_learned_router(self, script, why):
        made = conducted(script)
        done = await made.ask(request(PLAIN))
        assert (done.answer.tier, done.accepted) == ("draft", True)
        route = decided(made)
        assert route.choice.router == "learned"
        assert any(why in r and "the learned router decides" in r for r in route.reasons)
        assert made.pool.n_held == 0

    @pytest.mark.parametrize(
        "refusal",
        [
            OverBudget(model="conductor", wanted_mib=9, budget_mib=1, held_mib=0),
            UnknownName(kind="model", name="conductor", known=["small"]),
        ],
    )
    async def test_an_engine_that_cannot_be_had_leaves_it_to_the_learned_router(self, refusal):
        made = conducted()
        made.pool.refusals["conductor"] = refusal
        done = await made.ask(request(PLAIN))
        assert done.answer.tier == "draft"
        assert refusal.message in decided(made).advice.fault

    async def test_one_that_is_late_is_left_and_its_engine_given_back(self):
        made = conducted(Says(text="<thinking>\n", hangs=True), timeout_s=0.05)
        done = await made.ask(request(PLAIN))
        assert done.answer.tier == "draft"
        assert "had not decided after 0.05 s" in decided(made).advice.fault
        assert made.pool.n_held == 0
        assert made.model("conductor").n_closed == 1

    async def test_of_a_deadline_it_takes_a_quarter_at_most(self):
        made = conducted(Says(hangs=True))
        done = await made.ask(request(PLAIN, deadline_s=2.0))
        assert done.answer.tier == "draft"
        assert "after 0.5 s" in decided(made).advice.fault

    async def test_one_that_is_unsure_does_not_count(self):
        made = conducted(HEAVY, confidence=0.4)
        done = await made.ask(request(PLAIN))
        assert done.answer.tier == "draft"
        assert "right with p=0.40, below 0.5" in decided(made).advice.fault


class TestNotAsked:
    @pytest.mark.parametrize(
        ("fields", "why"),
        [
            ({"min_tier": "expert"}, "one tier"),
            ({"tier": "expert"}, "one tier"),
            ({"latency_target_s": 5.0}, "latency target"),
            ({"suffix": "return y"}, "gap"),
        ],
    )
    async def test_it_is_not_asked_where_there_is_nothing_for_it_to_decide(self, fields, why):
        made = conducted()
        await made.ask(request(PLAIN, **fields))
        assert "conductor" not in made.pool.leased
        assert any("was not asked where to begin" in r and why in r for r in decided(made).reasons)

    async def test_a_domain_with_a_tier_of_its_own_is_not_asked_about(self):
        made = conducted(HEAVY)
        code = ByDomain(preferences={"code": Preference(primary="refine")})
        made = replace(made, cascade=replace(made.cascade, by_domain=code))
        done = await made.ask(request(PLAIN))
        assert done.answer.tier == "refine"
        assert any("code has a tier of its own" in reason for reason in decided(made).reasons)

    async def test_a_conversation_stays_where_it_is(self):
        made = conducted(HEAVY)
        first = await made.ask(request(PLAIN))
        made.model("large").script.append(RIGHT)
        await made.ask(talk(PLAIN, first.answer.text, "And now triple it"))
        assert made.pool.leased == ["conductor", "large", "large"]

    async def test_without_a_router_model_a_request_for_it_is_refused(self):
        made = house({"draft": [RIGHT]}, after=SURE)
        with pytest.raises(BadRequest, match="no router model") as refused:
            await made.ask(request(PLAIN, router="conductor"))
        assert "role: router" in refused.value.hint
        assert made.pool.leased == []

    async def test_a_configuration_that_lost_its_router_model_says_so_and_goes_on(self):
        made = conducted()
        made = replace(made, cascade=replace(made.cascade, conductor=None))
        done = await made.ask(request(PLAIN))
        assert done.answer.tier == "draft"
        assert any("no router model" in reason for reason in decided(made).reasons)
