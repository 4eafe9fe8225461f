"""Plans by what a request is about: a first tier and a fallback, and specialists."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from tests.cascade.builders import LADDER, FixedCalibration, request
from tests.cascade.fakes import DEAD, PACK, RIGHT, house
from xnai.cascade.ladder import ByDomain, Preference, Tier, decide_plan
from xnai.cascade.routing import Rung
from xnai.core.chat import ToolSpec
from xnai.core.errors import UnknownName
from xnai.core.judgement import Domain, Route

MATH = Rung(name="mathematician", model="wizard", parameters_b=7.0, threshold=0.9)
CHEAPEST = ("draft", "refine", "expert")
WORDS = "Sum the first hundred odd numbers"


@dataclass(frozen=True)
class Fixed:
    """A reader that says what it was told to."""

    domain: Domain
    p: float = 0.9

    def read(self, text: str) -> tuple[Domain, float]:
        return self.domain, self.p


def tiers(*more: Rung) -> list[Tier]:
    rungs = (*LADDER, *more)
    return [Tier(rung=r, role="expert", pack=PACK, number=i) for i, r in enumerate(rungs)]


def planned(
    domain: Domain = "math", *more: Rung, prefer: Preference | None = None, **asked
) -> Route:
    text = asked.pop("text", WORDS)
    calibration = FixedCalibration(before=dict.fromkeys(("small", "middle", "large"), 0.9))
    by_domain = ByDomain(
        reader=Fixed(domain), preferences={"math": prefer} if prefer is not None else {}
    )
    before = asked.pop("before", "")
    return decide_plan(
        request(text, **asked),
        tiers(*more),
        calibration,
        can_run=False,
        before=before,
        by_domain=by_domain,
    )


class TestPreferences:
    def test_the_primary_is_asked_first_and_the_plan_goes_on_above_it(self):
        route = planned(prefer=Preference(primary="refine"))
        assert route.plan == ("refine", "expert")
        assert route.features.domain == "math"
        assert "refine: asked first, for the request is math" in route.reasons
        assert "domain math, with p=0.90" in route.reasons

    @pytest.mark.parametrize(
        ("primary", "fallback", "plan"),
        [
            ("expert", "refine", ("expert", "refine")),
            ("refine", "draft", ("refine", "draft", "expert")),
            ("draft", "expert", ("draft", "expert", "refine")),
            ("refine", "refine", ("refine", "expert")),
            ("", "expert", ("draft", "expert", "refine")),
        ],
    )
    def test_the_fallback_is_next_wherever_it_stands_on_the_ladder(self, primary, fallback, plan):
        assert planned(prefer=Preference(primary=primary, fallback=fallback)).plan == plan

    def test_other_domains_are_planned_as_always(self):
        assert planned("creative", prefer=Preference(primary="expert")).plan == CHEAPEST
        assert planned("general", prefer=Preference(primary="expert")).plan == CHEAPEST

    def test_bounds_of_the_request_hold_and_the_fallback_stands_in(self):
        prefer = Preference(primary="expert", fallback="refine")
        route = planned(prefer=prefer, max_tier="refine")
        assert route.plan == ("refine",)
        assert any("and expert may not be asked" in reason for reason in route.reasons)
        assert planned(prefer=prefer, max_tier="draft").plan == ("draft",)
        assert planned(prefer=prefer, tier="draft").plan == ("draft",)

    def test_a_conversation_stays_with_its_tier(self):
        route = planned(prefer=Preference(primary="expert"), before="refine")
        assert route.plan[0] == "refine"

    def test_an_unknown_tier_is_still_refused(self):
        with pytest.raises(UnknownName):
            planned(prefer=Preference(primary="expert"), tier="huge")

    @pytest.mark.parametrize(
        "asked",
        [
            {"text": "Write f(x): double it. f(2) returns 4"},
            {"text": "Fix this:\n```python\ndef f(x):\n    return x\n```"},
            {"tests": "assert f(2) == 4"},
            {"tools": (ToolSpec(name="read"),)},
        ],
    )
    def test_what_shows_code_is_code_whatever_its_words(self, asked):
        route = planned("math", prefer=Preference(primary="expert"), **asked)
        assert route.features.domain == "code"
        assert route.plan == CHEAPEST
        assert "domain code, by what it shows" in route.reasons

    def test_where_nothing_is_configured_the_domain_is_no_reason(self):
        route = planned("math")
        assert route.features.domain == "math"
        assert not any(reason.startswith("domain") for reason in route.reasons)


class TestSpecialists:
    SPECIALIST = replace(MATH, domains=("math",))

    def test_a_specialist_is_planned_for_its_domain_alone(self):
        prefer = Preference(primary="mathematician", fallback="expert")
        assert planned("math", self.SPECIALIST, prefer=prefer).plan == ("mathematician", "expert")
        assert planned("creative", self.SPECIALIST, prefer=prefer).plan == CHEAPEST

    def test_who_names_it_has_it_for_anything(self):
        assert planned("creative", self.SPECIALIST, tier="mathematician").plan == ("mathematician",)

    def test_where_it_alone_may_be_asked_it_is(self):
        within = {"min_tier": "mathematician", "max_tier": "mathematician"}
        assert planned("creative", self.SPECIALIST, **within).plan == ("mathematician",)

    def test_a_specialist_in_the_cloud_is_not_sent_other_requests(self):
        away = replace(self.SPECIALIST, cloud=True)
        assert planned("math", away).plan[-1] == "mathematician"
        assert "mathematician" not in planned("creative", away).plan


@pytest.mark.anyio
class TestAsked:
    async def asked(self, scripts, **prefer):
        made = house(scripts, after={"draft": 0.95, "refine": 0.95, "expert": 0.95})
        code = ByDomain(preferences={"code": Preference(**prefer)})
        made = replace(made, cascade=replace(made.cascade, by_domain=code))
        return await made.ask(request("Write f(x): double it")), made

    async def test_the_primary_answers_alone_where_it_suffices(self):
        done, made = await self.asked({"refine": [RIGHT]}, primary="refine", fallback="draft")
        assert done.answer.tier == "refine"
        assert made.pool.leased == ["middle"]

    async def test_a_primary_that_fails_gives_way_to_its_fallback_also_below_it(self):
        done, made = await self.asked(
            {"expert": [DEAD], "draft": [RIGHT]}, primary="expert", fallback="draft"
        )
        assert (done.answer.tier, done.accepted) == ("draft", True)
        assert made.pool.leased == ["large", "small"]
        assert "the engine is gone" in done.failures["expert"]
