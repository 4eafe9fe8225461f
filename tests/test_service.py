"""Sums of how requests were served: they add up in any order, and percentiles survive it."""

import math

import orjson
from hypothesis import given
from hypothesis import strategies as st

from xnai.core.service import NOTHING, Service, class_of, read_service, start_of, total

COUNT = st.integers(0, 1000)
SERVICES = st.builds(
    Service,
    n=COUNT,
    answered=COUNT,
    failed=COUNT,
    judged=COUNT,
    accepted=COUNT,
    seconds=st.integers(0, 10**6).map(float),
    classes=st.dictionaries(st.integers(0, 150), st.integers(1, 99), max_size=5),
    tiers=st.dictionaries(st.sampled_from(["draft", "refine"]), st.integers(1, 99)),
    looks=COUNT,
    cpu_sum=st.integers(0, 99).map(float),
    cpu_most=st.floats(0, 1),
    memory_mib=st.none() | st.floats(1, 1e6),
    disk_mib=st.none() | st.floats(1, 1e6),
)
TIMES = st.lists(st.floats(0.001, 3600), min_size=1, max_size=200)


def served(times: list[float]) -> Service:
    return total(
        Service(n=1, answered=1, seconds=each, classes={class_of(each): 1}) for each in times
    )


@given(SERVICES, SERVICES, SERVICES)
def test_stretches_add_up_in_any_order(one, two, three):
    assert (one + two) + three == one + (two + three)
    assert one + two == two + one
    assert one + NOTHING == one


@given(SERVICES)
def test_what_is_kept_is_read_again_as_it_was(service):
    kept = orjson.loads(orjson.dumps(service.kept(), option=orjson.OPT_NON_STR_KEYS))
    assert read_service(kept) == service
    assert read_service(kept | {"of_a_later_version": 1}) == service


@given(TIMES, st.floats(0.01, 1))
def test_a_percentile_is_known_to_within_a_twentieth(times, share):
    true = sorted(times)[math.ceil(share * len(times) - 1e-9) - 1]
    found = served(times).quantile_s(share)
    assert found is not None
    assert true / 1.06 <= found <= true * 1.06


@given(TIMES, TIMES)
def test_the_percentile_of_a_sum_is_that_of_all_its_requests(one, other):
    assert (served(one) + served(other)).quantile_s(0.95) == served(one + other).quantile_s(0.95)


@given(SERVICES)
def test_shares_are_none_exactly_where_nothing_was_counted(service):
    assert (service.availability is None) == (service.answered + service.failed == 0)
    assert (service.mean_s is None) == (service.answered == 0)
    assert NOTHING.quantile_s(0.95) is None


@given(st.floats(0, 4e9), st.sampled_from([300, 3600]))
def test_a_moment_lies_in_its_stretch(at, span):
    assert start_of(at, span) <= at < start_of(at, span) + span
