"""The price that holds a budget, on streams of any kind."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.core.price import CEILING, STEP, Price, paid, worth

AMOUNTS = st.floats(0, 1e9)
ALLOWANCES = st.floats(1e-6, 1e6)
REQUESTS = st.lists(st.tuples(st.floats(-1, 1), st.floats(0.01, 20)), min_size=1, max_size=40)
"""Gain and cost of a step."""


def bought(requests: Sequence[tuple[float, float]], allowed: float, step: float = STEP) -> Price:
    """A stream that takes a step wherever it is worth its price, and pays nothing else."""
    price = Price()
    for gain, cost in requests:
        takes = worth(price, gain=gain, cost=cost, allowed=allowed)
        price = paid(price, spent=cost if takes else 0.0, allowed=allowed, step=step)
    return price


@given(st.lists(st.tuples(AMOUNTS, ALLOWANCES), max_size=60), st.floats(1e-6, 10))
def test_the_price_is_a_number_between_zero_and_its_ceiling(amounts, step) -> None:
    price = Price()
    for spent, allowed in amounts:
        price = paid(price, spent=spent, allowed=allowed, step=step)
        assert 0 <= price.value <= CEILING
    assert price.n == len(amounts)
    assert not math.isnan(price.share)


@given(AMOUNTS, AMOUNTS, ALLOWANCES, st.floats(0, CEILING))
def test_who_spends_more_pays_more_for_the_next(one, other, allowed, value) -> None:
    low, high = sorted((one, other))
    price = Price(value=value)
    assert (
        paid(price, spent=low, allowed=allowed).value
        <= paid(price, spent=high, allowed=allowed).value
    )


@given(st.floats(-1, 1), st.floats(0, 1e6), ALLOWANCES, st.floats(0, CEILING), st.floats(0, 5))
def test_what_is_not_worth_its_price_is_not_worth_a_higher_one(
    gain, cost, allowed, value, rise
) -> None:
    dear = worth(Price(value=value + rise), gain=gain, cost=cost, allowed=allowed)
    cheap = worth(Price(value=value), gain=gain, cost=cost, allowed=allowed)
    assert cheap or not dear


@given(REQUESTS, st.integers(1, 40), st.floats(0.05, 5), st.sampled_from((0.002, 0.02, 0.2)))
def test_no_stream_spends_more_than_its_allowance_and_what_the_price_remembers(
    requests, times, allowed, step
) -> None:
    price = bought(requests * times, allowed, step)
    beyond = price.spent / allowed - price.n
    # The price at which nothing of such a stream is bought, and one step past it.
    dearest = max(1.0, allowed / min(cost for _, cost in requests))
    last = step * max(cost for _, cost in requests) / allowed
    if dearest + last < CEILING:
        assert beyond <= (dearest + last) / step + 1e-6
    assert beyond <= (price.value - Price().value) / step + 1e-6 or price.value >= CEILING - last


@pytest.mark.parametrize("allowed", [0.2, 0.5, 1.0])
def test_what_is_spent_goes_to_the_allowance_under_drift(allowed) -> None:
    cheap = [(0.02 + 0.3 * (n % 10) / 10, 0.5 + (n % 3)) for n in range(2000)]
    dear = [(0.3 + 0.6 * (n % 7) / 7, 2.0 + (n % 5)) for n in range(2000)]
    for stream in (
        cheap + dear,
        dear + cheap,
        [x for two in zip(cheap, dear, strict=True) for x in two],
    ):
        assert bought(stream, allowed).share == pytest.approx(1, abs=0.05)


def test_a_share_of_big_calls_is_held_like_any_budget() -> None:
    stream = [((n * 37 % 100) / 100, 1.0) for n in range(5000)]
    price = bought(stream, 0.25)
    assert price.spent / price.n == pytest.approx(0.25, abs=0.01)
    # The quarter that gains most is bought.
    assert price.value / 0.25 == pytest.approx(0.75, abs=0.05)


def test_where_the_cheapest_costs_too_much_the_price_stays_at_its_ceiling_and_comes_back() -> None:
    price = Price()
    for _ in range(50_000):
        price = paid(price, spent=3.0, allowed=1.0)
    assert price.value == CEILING
    for _ in range(5_000):
        price = paid(price, spent=0.0, allowed=1.0)
    assert price.value == pytest.approx(0)


@pytest.mark.parametrize(
    ("spent", "allowed", "step"),
    [
        (-1, 1, 1), (math.nan, 1, 1), (math.inf, 1, 1), (1, 0, 1), (1, -1, 1), (1, math.nan, 1),
        (1, 1, 0), (1, 1, math.inf),
    ],
)  # fmt: skip
def test_what_is_no_amount_is_refused_and_the_price_stays(spent, allowed, step) -> None:
    with pytest.raises(ValueError, match="not"):
        paid(Price(), spent=spent, allowed=allowed, step=step)
