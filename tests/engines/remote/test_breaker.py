"""The breaker, as a state machine."""

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.engines.remote.builders import Clock
from xnai.engines.remote.breaker import Breaker


class Calls(RuleBasedStateMachine):
    """Callers, endpoint and time do what they like; one caller at a time."""

    def __init__(self):
        super().__init__()
        self.clock = Clock()
        self.breaker = Breaker(clock=self.clock)
        self.through = False
        self.in_a_row = 0

    @precondition(lambda self: not self.through)
    @rule()
    def ask(self):
        before = self.breaker.state
        self.through = self.breaker.refused_for_s() == 0
        assert self.through == (before != "open")

    @precondition(lambda self: self.through)
    @rule(pause_s=st.none() | st.floats(9, 1000))
    def fail(self, pause_s):
        self.breaker.failed(pause_s=pause_s)
        self.in_a_row += 1
        self.through = False
        if pause_s or self.in_a_row >= 3:
            assert self.breaker.state == "open"

    @precondition(lambda self: self.through)
    @rule()
    def succeed(self):
        self.breaker.succeeded()
        self.through, self.in_a_row = False, 0
        assert self.breaker.state == "closed"

    @precondition(lambda self: self.through)
    @rule()
    def leave(self):
        self.breaker.left()
        self.through = False

    @rule(seconds=st.floats(0, 400))
    def wait(self, seconds):
        self.clock.now += seconds

    @invariant()
    def never_closed_for_longer_than_it_may(self):
        if not self.through and self.breaker.state == "open":
            assert 0 < self.breaker.refused_for_s() <= self.breaker.longest_s + 1e-6


TestCalls = Calls.TestCase


def failing(breaker: Breaker, clock: Clock) -> float:
    """Let it fail until it is open; seconds that it stays so."""
    while breaker.refused_for_s() == 0:
        breaker.failed()
    return breaker.refused_for_s()


def test_each_failed_try_doubles_the_pause():
    clock = Clock()
    breaker = Breaker(clock=clock)
    pauses = []
    for _ in range(6):
        pauses.append(failing(breaker, clock))
        clock.now += pauses[-1]
    assert pauses == [15, 30, 60, 120, 240, 300]


def test_one_caller_tries_while_the_others_are_refused():
    clock = Clock()
    breaker = Breaker(clock=clock)
    clock.now += failing(breaker, clock)
    assert breaker.refused_for_s() == 0
    assert breaker.refused_for_s() > 0
    breaker.left()
    assert breaker.refused_for_s() == 0, "whoever gave up leaves the try to the next"


@given(st.lists(st.booleans(), max_size=30))
def test_two_failures_in_a_row_never_open_it(outcomes):
    breaker, failures = Breaker(clock=Clock()), 0
    for well in outcomes:
        failures = 0 if well else failures + 1
        if failures == 3:
            return
        breaker.succeeded() if well else breaker.failed()
        assert breaker.state == "closed"
