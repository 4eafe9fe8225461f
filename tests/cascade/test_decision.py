"""Which plan is worth most."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.cascade.decision import Option, checked
from xnai.core.judgement import Prices

SHARE = st.floats(0, 1)
SMALL = Option(plan=("small",), right=0.5, cost=0.2, seconds=1.0)
BIG = Option(plan=("big",), right=0.9, cost=1.0, seconds=6.0)


def _best(options: Sequence[Option], prices: Prices) -> Option:
    return max(options, key=lambda option: option.worth(prices))


@pytest.mark.parametrize(
    ("cost", "plan"), [(0.1, ("big",)), (0.4, ("small", "big")), (2, ("small",))]
)
def test_a_price_moves_a_request_from_the_big_tier_to_a_checked_draft_to_the_small(
    cost: float, plan: tuple[str, ...]
) -> None:
    climbing = checked(
        SMALL, Option(plan=("big",), right=0.7, cost=1.0), kept=0.5, right_if_kept=0.95
    )

    assert _best([SMALL, climbing, BIG], Prices(cost=cost)).plan == plan


def test_a_second_of_waiting_has_a_price_of_its_own() -> None:
    assert _best([SMALL, BIG], Prices(cost=0)).plan == ("big",)
    assert _best([SMALL, BIG], Prices(cost=0, second=0.1)).plan == ("small",)


@given(SHARE, SHARE, SHARE)
def test_a_checked_draft_lies_between_its_parts_and_pays_for_what_it_throws_away(
    kept: float, right: float, then: float
) -> None:
    plan = checked(
        SMALL, Option(plan=("big",), right=then, cost=1.0), kept=kept, right_if_kept=right
    )

    assert min(right, then) - 1e-9 <= plan.right <= max(right, then) + 1e-9
    assert plan.cost == pytest.approx(0.2 + (1 - kept))


def test_many_requests_are_weighed_at_once_as_each_would_be_alone() -> None:
    small = Option(plan=("small",), right=np.array([0.8, 0.1]), cost=np.array([0.2, 0.2]))
    big = Option(plan=("big",), right=np.array([0.9, 0.9]), cost=np.array([1.0, 1.0]))
    prices = Prices(cost=0.5)

    assert (small.worth(prices) >= big.worth(prices)).tolist() == [True, False]
