"""Which plan is worth most."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.cascade.decision import Option, best, checked, choices, drawn, goes_on
from xnai.core.judgement import Prices

SHARE = st.floats(0, 1)
COST = st.floats(0.01, 10)
OPTIONS = st.lists(st.builds(Option, plan=st.just(("t",)), right=SHARE, cost=COST), min_size=1)
SMALL = Option(plan=("small",), right=0.5, cost=0.2, seconds=1.0)
BIG = Option(plan=("big",), right=0.9, cost=1.0, seconds=6.0)


@given(OPTIONS, st.floats(0, 5), st.floats(0, 5))
def test_the_dearer_cost_is_the_less_is_spent(
    options: list[Option], one: float, two: float
) -> None:
    cheap, dear = sorted((one, two))

    assert best(options, Prices(cost=dear)).cost <= best(options, Prices(cost=cheap)).cost + 1e-9


@given(OPTIONS)
def test_where_nothing_costs_anything_the_likeliest_is_taken(options: list[Option]) -> None:
    assert best(options, Prices(cost=0)).right == max(option.right for option in options)


@pytest.mark.parametrize(
    ("cost", "plan"), [(0.1, ("big",)), (0.4, ("small", "big")), (2, ("small",))]
)
def test_a_price_moves_a_request_from_the_big_tier_to_a_checked_draft_to_the_small(
    cost: float, plan: tuple[str, ...]
) -> None:
    climbing = checked(
        SMALL, Option(plan=("big",), right=0.7, cost=1.0), kept=0.5, right_if_kept=0.95
    )

    assert best([SMALL, climbing, BIG], Prices(cost=cost)).plan == plan


def test_a_second_of_waiting_has_a_price_of_its_own() -> None:
    assert best([SMALL, BIG], Prices(cost=0)).plan == ("big",)
    assert best([SMALL, BIG], Prices(cost=0, second=0.1)).plan == ("small",)


@given(SHARE, SHARE, SHARE)
def test_a_checked_draft_lies_between_its_parts_and_pays_for_what_it_throws_away(
    kept: float, right: float, then: float
) -> None:
    plan = checked(
        SMALL, Option(plan=("big",), right=then, cost=1.0), kept=kept, right_if_kept=right
    )

    assert min(right, then) - 1e-9 <= plan.right <= max(right, then) + 1e-9
    assert plan.cost == pytest.approx(0.2 + (1 - kept))


@given(SHARE, st.integers(1, 8))
def test_drawing_until_a_check_passes_costs_what_is_expected(right: float, draws: int) -> None:
    plan = drawn(Option(plan=("s",), right=right, cost=1.0), draws)
    tries = [n * (1 - right) ** (n - 1) * right for n in range(1, draws)]

    assert plan.right == pytest.approx(1 - (1 - right) ** draws)
    assert plan.cost == pytest.approx(sum(tries) + draws * (1 - right) ** (draws - 1))
    assert plan.plan == ("s",) * draws


def test_many_requests_are_decided_at_once_as_each_would_be_alone() -> None:
    small = Option(plan=("small",), right=np.array([0.8, 0.1]), cost=np.array([0.2, 0.2]))
    big = Option(plan=("big",), right=np.array([0.9, 0.9]), cost=np.array([1.0, 1.0]))

    assert choices([small, big], Prices(cost=0.5)).tolist() == [0, 1]


def test_a_draft_that_the_next_tier_would_not_better_is_kept_at_any_price() -> None:
    assert goes_on(0.3, BIG, Prices(cost=0.2))
    assert not goes_on(0.3, BIG, Prices(cost=0.4))
    assert not goes_on(-0.1, BIG, Prices(cost=0))
    assert goes_on(np.array([0.3, 0.1]), BIG, Prices(cost=0.2)).tolist() == [True, False]
