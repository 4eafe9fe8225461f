"""When a rule fires and when it is over, by properties."""

from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from xnai.core.alerts import Limit, Rule, State, measured, step
from xnai.core.service import NOTHING, Service, class_of

LIMIT = Limit(at=10.0, clear=5.0, hold_s=60.0)
LOOKS = st.lists(
    st.tuples(st.floats(0, 100), st.none() | st.floats(0, 20)), min_size=1, max_size=80
)


def seen(looks, limit: Limit = LIMIT, state: State | None = None):
    """Each look's time, value and state, and whether it turned."""
    state, now = state or State(), 0.0
    for pause_s, value in looks:
        now += pause_s
        state, turned = step(state, limit, value, now)
        yield now, value, state, turned


def test_it_fires_when_the_limit_was_kept_to_the_end_of_the_hold_and_is_over_likewise():
    looks = [(0, 12.0), (59, 12.0), (1, 12.0), (1, 7.0), (1, 4.0), (59, 4.0), (1, 4.0)]
    turns = [(now, state.firing) for now, _, state, turned in seen(looks) if turned]
    assert turns == [(60, True), (122, False)]


def test_one_look_below_the_limit_begins_the_hold_anew():
    looks = [(0, 12.0), (59, 9.9), (1, 12.0), (59, 12.0)]
    assert not any(turned for *_, turned in seen(looks))


@given(LOOKS)
def test_between_the_two_limits_nothing_ever_changes(looks):
    for _, value, _, turned in seen(looks):
        if turned:
            assert value is not None
            assert value >= LIMIT.at or value <= LIMIT.clear


@given(LOOKS)
def test_what_is_raised_is_cleared_before_it_is_raised_again(looks):
    firing = [state.firing for *_, state, turned in seen(looks) if turned]
    assert firing == [number % 2 == 0 for number in range(len(firing))]


@given(LOOKS)
def test_it_turns_only_after_a_whole_hold_of_looks_that_all_say_so(looks):
    history = []
    for now, value, state, turned in seen(looks):
        history.append((now, value))
        if turned:
            wrong = state.firing
            held = [each for each in history if each[0] >= now - LIMIT.hold_s]
            earlier = [each for each in history if each[0] < now - LIMIT.hold_s]
            for _, each in [*earlier[-1:], *held] if held[0][0] > now - LIMIT.hold_s else held:
                assert each is not None
                assert each >= LIMIT.at if wrong else each <= LIMIT.clear


@given(LOOKS)
def test_what_stays_well_for_long_enough_is_over_whatever_came_before(looks):
    *_, (now, _, state, _) = seen(looks)
    for later in (now, now + LIMIT.hold_s + 1):
        state, _ = step(state, LIMIT, 0.0, later)
    assert not state.firing


@given(LOOKS)
def test_the_worst_is_the_most_that_was_measured_while_it_fired(looks):
    most = 0.0
    for _, value, state, turned in seen(looks):
        if state.firing:
            most = value if turned else max(most, value or 0.0)
            assert state.worst == most


def test_a_rate_of_too_few_requests_says_nothing():
    slow = Service(n=9, answered=9, seconds=90, classes={class_of(10): 9}, judged=9, accepted=0)
    good = Service(judged=100, accepted=90)

    def values(recent: Service, earlier: Service):
        return measured(recent, earlier, memory_share=0.5, queue_age_s=1.0, least=10)

    few, enough = values(slow, good), values(slow + slow, good)
    assert set(few) == set(get_args(Rule))
    assert few["p95_s"] is None
    assert few["acceptance_drop"] is None
    assert 9.4 < enough["p95_s"] < 10.6
    assert abs(enough["acceptance_drop"] - 0.9) < 1e-9
    assert values(slow + slow, NOTHING)["acceptance_drop"] is None
    assert (few["memory_share"], few["queue_age_s"]) == (0.5, 1.0)
