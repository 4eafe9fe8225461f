import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.core.config import Budget
from xnai.core.errors import OverBudget
from xnai.engines.footprint import Footprint
from xnai.engines.ledger import (
    Account,
    Resident,
    Seat,
    budget_for_machine,
    fit_at_once,
    plan_load,
    plan_relief,
)

SIZES = st.integers(1, 100)


@st.composite
def houses(draw: st.DrawFn) -> tuple[list[Resident], Resident, int, int]:
    """Residents, a wish, a budget and a limit of engines: possible and impossible ones."""
    resident = [
        Resident(model=f"m{i}", mib=draw(SIZES), leased=draw(st.booleans()))
        for i in range(draw(st.integers(0, 7)))
    ]
    wanted = Resident(model="wanted", mib=draw(SIZES))
    return resident, wanted, draw(st.integers(1, 400)), draw(st.integers(1, 9))


def fits(engines: list[Resident], budget: float, max_loaded: int) -> bool:
    return sum(e.mib for e in engines) <= budget and len(engines) <= max_loaded


@given(houses())
def test_a_plan_never_exceeds_the_budget_nor_the_number_of_engines(house):
    resident, wanted, budget, max_loaded = house
    try:
        evicted = plan_load(resident, wanted, budget_mib=budget, max_loaded=max_loaded)
    except OverBudget:
        return
    left = [e for e in resident if e.model not in evicted]
    assert fits([*left, wanted], budget, max_loaded)


@given(houses())
def test_a_leased_engine_is_never_evicted_and_a_refusal_means_impossible(house):
    resident, wanted, budget, max_loaded = house
    leased = [e for e in resident if e.leased]
    if fits([*leased, wanted], budget, max_loaded):
        evicted = plan_load(resident, wanted, budget_mib=budget, max_loaded=max_loaded)
        assert not {e.model for e in leased} & set(evicted)
    else:
        with pytest.raises(OverBudget) as refusal:
            plan_load(resident, wanted, budget_mib=budget, max_loaded=max_loaded)
        assert (refusal.value.wanted_mib, refusal.value.budget_mib) == (wanted.mib, budget)
        assert refusal.value.held_mib == sum(e.mib for e in leased)


@given(houses())
def test_no_evicted_engine_could_have_stayed(house):
    resident, wanted, budget, max_loaded = house
    try:
        evicted = plan_load(resident, wanted, budget_mib=budget, max_loaded=max_loaded)
    except OverBudget:
        return
    left = [e for e in resident if e.model not in evicted]
    for engine in resident:
        if engine.model in evicted:
            assert not fits([*left, wanted, engine], budget, max_loaded)


@given(st.integers(1, 8), st.integers(1, 8))
def test_of_equal_engines_the_least_recently_used_go(n_resident, max_loaded):
    resident = [Resident(model=f"m{i}", mib=1) for i in range(n_resident)]
    wanted = Resident(model="wanted", mib=1)
    evicted = plan_load(resident, wanted, budget_mib=100, max_loaded=max_loaded)
    n_evicted = max(0, n_resident + 1 - max_loaded)
    assert evicted == tuple(f"m{i}" for i in range(n_evicted))


def test_a_small_old_engine_stays_when_a_large_newer_one_must_go_anyway():
    resident = [Resident(model="old", mib=10), Resident(model="new", mib=90)]
    wanted = Resident(model="wanted", mib=60)
    assert plan_load(resident, wanted, budget_mib=100, max_loaded=9) == ("new",)


@given(houses())
def test_relief_brings_memory_under_the_budget_or_stops_everything_idle(house):
    resident, _, budget, _ = house
    going = plan_relief(resident, budget_mib=budget)
    left = [e for e in resident if e.model not in going]
    assert sum(e.mib for e in left) <= budget or all(e.leased for e in left)
    assert not any(e.leased and e.model in going for e in resident)
    held = sum(e.mib for e in left)
    if held <= budget:
        assert not any(e.mib + held <= budget for e in resident if e.model in going)


@pytest.mark.parametrize(
    ("ram_mib", "expected_mib"), [(64_000, 4608), (6144, 4608), (4096, 2560), (1024, 0)]
)
def test_a_small_machine_lowers_the_budget_and_a_large_one_never_raises_it(ram_mib, expected_mib):
    assert budget_for_machine(Budget(), ram_mib) == expected_mib


def account(at_rest: float, growth: float) -> Account:
    parts = {"weights_mib": at_rest - 3, "kv_mib": 2, "compute_mib": growth, "overhead_mib": 1}
    return Account(model="m", estimated=Footprint(cache_mib=0, **parts))


def test_a_measurement_above_the_estimate_raises_the_charge_and_keeps_room_for_growth():
    estimated = account(100, 20)
    assert estimated.charge_mib == 120
    assert estimated.measured(130, fresh=True).charge_mib == 150
    assert estimated.measured(130, fresh=False).charge_mib == 130
    assert estimated.measured(90, fresh=True).measured(160, fresh=False).charge_mib == 160


def test_an_engine_that_shares_its_pages_is_charged_as_if_the_other_process_had_ended():
    estimated = account(4160, 50)
    halved = estimated.measured(2160, fresh=True)
    assert halved.charge_mib == 4210
    assert halved.measured(4200, fresh=True).charge_mib == 4250


def seat(model: str, *, n_free: int = 1, n_threads: int = 1, busy: bool = False) -> Seat:
    return Seat(model=model, n_free=n_free, n_threads=n_threads, busy=busy)


@pytest.mark.parametrize(
    ("wanted", "seats", "fit"),
    [
        (["a", "b"], [seat("a"), seat("b")], True),
        (["a", "b"], [seat("a")], False),
        (["a", "b"], [seat("a", n_threads=2), seat("b")], False),
        (["a", "b"], [seat("a"), seat("b"), seat("c", busy=True)], False),
        (["a", "b"], [seat("a"), seat("b"), seat("c")], True),
        (["a", "a"], [seat("a", n_free=2, n_threads=2)], True),
        (["a", "a"], [seat("a", n_free=1)], False),
        (["a", "b"], [seat("a"), seat("b", n_free=0, busy=True)], False),
        ([], [], True),
    ],
)
def test_models_are_asked_at_once_where_all_are_loaded_and_free_and_share_no_cores(
    wanted, seats, fit
):
    assert fit_at_once(wanted, seats, n_cores=2) is fit
