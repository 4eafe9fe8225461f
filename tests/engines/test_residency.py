"""Who goes, and what is brought near."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.engines.residency import MOST_WEIGHED, least_missed, preparation, regret


@dataclass(frozen=True)
class Engine:
    mib: float
    regret: float


ENGINES = st.builds(Engine, st.integers(1, 50), st.floats(0.001, 10))
HOUSES = st.lists(ENGINES, max_size=MOST_WEIGHED + 3)


def fits(engines: list[Engine], room: float, most: int) -> bool:
    return len(engines) <= most and sum(e.mib for e in engines) <= room


@given(HOUSES, st.integers(0, 300), st.integers(0, 12))
def test_who_stays_fits_and_nobody_goes_who_could_have_stayed(idle, room, most):
    going = least_missed(idle, room_mib=room, most=most)
    left = list(idle)
    for engine in going:
        left.remove(engine)
    assert fits(left, room, most)
    assert not any(fits([*left, engine], room, most) for engine in going)


def test_where_all_fit_nobody_goes_not_even_who_would_not_be_missed():
    idle = [Engine(100, 0.0)] * MOST_WEIGHED
    assert least_missed(idle, room_mib=100 * MOST_WEIGHED, most=MOST_WEIGHED) == ()


def test_what_loads_slowly_stays_though_it_was_used_longer_ago():
    slow = Engine(1000, regret(load_s=10.0, idle_s=60.0))
    quick = Engine(1000, regret(load_s=0.5, idle_s=30.0))
    assert least_missed([slow, quick], room_mib=1000, most=2) == (quick,)


def test_at_equal_load_times_the_least_recently_used_goes():
    old, new = (Engine(1000, regret(load_s=2.0, idle_s=s)) for s in (90.0, 30.0))
    assert least_missed([old, new], room_mib=1000, most=2) == (old,)


def test_one_large_engine_goes_rather_than_two_that_would_be_missed_more():
    small = [Engine(500, 0.3), Engine(500, 0.3)]
    assert least_missed([*small, Engine(1000, 0.5)], room_mib=1000, most=3) == (Engine(1000, 0.5),)


@pytest.mark.parametrize(
    ("told", "step"),
    [
        ({}, "load"),
        ({"fits": False}, "nothing"),
        ({"probability": 0.4}, "nothing"),
        ({"load_s": 0.1}, "nothing"),
        ({"read_s": 5.0, "cold_mib": 4000}, "read"),
        ({"read_s": 5.0, "cold_mib": 4000, "fits": False}, "read"),
        ({"read_s": 5.0, "cold_mib": 4000, "probability": 0.2}, "read"),
        ({"read_s": 5.0, "cold_mib": 4000, "probability": 0.05}, "nothing"),
        ({"read_s": 5.0, "cold_mib": 4000, "free_mib": 4200}, "nothing"),
        ({"probability": 1.0}, "load"),
        ({"probability": 0.0}, "nothing"),
    ],
)
def test_what_is_cold_is_read_and_what_is_warm_is_loaded_where_that_pays(told, step):
    usual = {"probability": 0.7, "read_s": 0.0, "load_s": 1.5, "cold_mib": 0, "free_mib": 8000}
    assert preparation(**({"fits": True} | usual | told)) == step
