"""How much context engines have where nothing says it: never too much, and never less for more."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.engines.footprint import ASSUMED_CTX
from xnai.engines.lengths import STEPS, Candidate, lengths, steps, why

TRAINED = 32_768


def model(
    name: str, weights: float, per_k: float, *, trained: int = TRAINED, **more: bool
) -> Candidate:
    """One of `weights` MiB that takes `per_k` MiB more for each 1,024 tokens."""
    sizes = {n: weights + per_k * n / 1024 for n in steps(trained)}
    return Candidate(model=name, sizes_mib=sizes, **more)


SMALL = model("S", 1000, 25)
MIDDLE = model("M", 2000, 50)
LARGE = model("L", 5000, 100)
LADDER = (SMALL, MIDDLE, LARGE)


def chosen(*candidates: Candidate, budget_mib: float, max_loaded: int = 2) -> dict[str, int]:
    found = lengths(candidates, budget_mib=budget_mib, max_loaded=max_loaded)
    return {name: length.n_ctx for name, length in found.items()}


@pytest.mark.parametrize(
    ("budget_mib", "expected"),
    [
        (5050, (16_384, 32_768, 1024)),  # not even a short one: the smallest, and it is refused
        (5100, (16_384, 32_768, 1024)),
        (5400, (32_768, 32_768, 4096)),
        (6499, (32_768, 32_768, 8192)),  # L and S cannot be there together: L has it all
        (6500, (4096, 32_768, 4096)),  # they can
        (6900, (4096, 32_768, 8192)),
        (7000, (8192, 32_768, 8192)),
        (7800, (8192, 32_768, 16_384)),
        (8000, (16_384, 32_768, 16_384)),
        (10_000, (32_768, 32_768, 32_768)),
        (100_000, (32_768, 32_768, 32_768)),
    ],
)
def test_the_smallest_keeps_its_place_beside_each(budget_mib, expected):
    assert tuple(chosen(*LADDER, budget_mib=budget_mib).values()) == expected


def test_where_one_is_loaded_at_a_time_each_has_the_room_for_itself():
    found = chosen(*LADDER, budget_mib=8200, max_loaded=1)
    assert found == {"S": 32_768, "M": 32_768, "L": 32_768}


def test_what_is_pinned_stays_beside_everything():
    pinned = model("P", 3000, 0, pinned=True, climbs=False)
    assert chosen(LARGE, pinned, budget_mib=8400)["L"] == 4096
    assert chosen(LARGE, pinned, budget_mib=8399)["L"] == 2048
    assert chosen(LARGE, pinned, budget_mib=8200, max_loaded=3)["L"] == 2048


def test_a_model_that_no_tier_runs_is_in_nobodys_way():
    spare = model("spare", 500, 1, climbs=False)
    assert chosen(LARGE, spare, budget_mib=8200)["L"] == 32_768


def test_a_context_that_the_configuration_gives_is_kept_and_counted():
    fixed = Candidate(model="S", sizes_mib={20_000: 1500})
    assert chosen(fixed, LARGE, budget_mib=8100) == {"S": 20_000, "L": 16_384}


@pytest.mark.parametrize(
    ("trained", "expected"),
    [
        (512, (512,)),
        (2048, (1024, 2048)),
        (20_000, (1024, 2048, 4096, 8192, 16_384, 20_000)),
        (131_072, (1024, 2048, 4096, 8192, 16_384, 32_768)),
    ],
)
def test_nobody_gets_more_than_he_was_trained_for(trained, expected):
    assert steps(trained) == expected


def test_the_arithmetic_is_told():
    found = lengths(LADDER, budget_mib=7800, max_loaded=2)
    assert why(found["S"]) == "16,384 would take 8,000 of 7,800 MiB with L beside it"
    assert why(found["M"]) == "the most that is taken unasked"
    assert why(found["L"]) == "32,768 would take 9,600 of 7,800 MiB with S beside it"
    (short,) = lengths([model("T", 1, 1, trained=512)], budget_mib=9, max_loaded=1).values()
    assert why(short) == "all it was trained for"


@st.composite
def ladders(draw: st.DrawFn) -> list[Candidate]:
    many = draw(st.integers(1, 5))
    return [
        model(
            f"m{at}",
            draw(st.floats(1, 9000)),
            draw(st.floats(0.1, 200)),
            trained=draw(st.sampled_from((512, 2048, 4096, 8192, 20_000, 32_768, 131_072))),
            pinned=draw(st.booleans()) and draw(st.booleans()),
            climbs=draw(st.booleans()) or draw(st.booleans()),
        )
        for at in range(many)
    ]


def assumed(candidate: Candidate) -> float:
    return candidate.sizes_mib[candidate.at(ASSUMED_CTX)]


def beside(ladder: list[Candidate], one: Candidate, budget: float, most: int) -> list[Candidate]:
    """Written anew: who stays beside a model."""
    pinned = [c for c in ladder if c.pinned and c is not one]
    free = [c for c in ladder if c.climbs and not c.pinned and c is not one]
    if not free or not one.climbs or len(pinned) + 2 > most:
        return pinned
    smallest = min(free, key=lambda c: (assumed(c), c.model))
    held = sum(map(assumed, [one, smallest, *pinned]))
    return [*pinned, smallest] if held <= budget else pinned


@given(ladder=ladders(), budget=st.floats(1, 65_536), most=st.integers(1, 4))
def test_what_stays_together_fits_together(ladder, budget, most):
    found = chosen(*ladder, budget_mib=budget, max_loaded=most)
    for one in ladder:
        others = beside(ladder, one, budget, most)
        held = sum(c.sizes_mib[found[c.model]] for c in (one, *others))
        able = one.sizes_mib[min(one.sizes_mib)] + sum(map(assumed, others))
        assert held <= budget or able > budget
        assert found[one.model] in one.sizes_mib


@given(ladder=ladders(), budgets=st.lists(st.floats(1, 65_536), min_size=2), most=st.integers(1, 4))
def test_with_more_room_for_the_same_ones_nobody_gets_less(ladder, budgets, most):
    for less, more in pairwise(sorted(budgets)):
        if all(beside(ladder, c, less, most) == beside(ladder, c, more, most) for c in ladder):
            before = chosen(*ladder, budget_mib=less, max_loaded=most)
            after = chosen(*ladder, budget_mib=more, max_loaded=most)
            assert all(before[name] <= after[name] for name in before)


@given(ladder=ladders(), budget=st.floats(1, 65_536))
def test_the_order_of_the_configuration_does_not_matter(ladder, budget):
    there = chosen(*ladder, budget_mib=budget)
    assert chosen(*reversed(ladder), budget_mib=budget) == there


@given(ladder=ladders())
def test_a_large_machine_has_all_that_is_given_unasked(ladder):
    found = chosen(*ladder, budget_mib=1e9, max_loaded=8)
    assert all(found[c.model] == max(c.sizes_mib) <= max(STEPS) for c in ladder)
