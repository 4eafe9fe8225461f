"""The breaker, as a state machine."""

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, multiple, rule

from tests.engines.remote.builders import Clock
from xnai.engines.remote.breaker import Breaker, Pass

THRESHOLD = 3
LONGEST_S = 300.0


class Calls(RuleBasedStateMachine):
    """Many callers at the same time, endpoint and time do what they like.

    Beside the breaker runs what is expected of it: whose end still counts, and when it opens.
    """

    running = Bundle("running")

    def __init__(self):
        super().__init__()
        self.clock = Clock()
        self.breaker = Breaker(clock=self.clock, threshold=THRESHOLD, longest_s=LONGEST_S)
        self.is_open = False
        self.trial: Pass | None = None
        self.fresh: set[Pass] = set()
        """Let through since it last opened or closed, while it was closed."""
        self.in_a_row = 0
        self.pause_s = self.breaker.pause_s

    @rule(target=running)
    def ask(self):
        before, wait_s = self.breaker.state, self.breaker.wait_s
        admitted = self.breaker.admit()
        free = before == "closed" or (before == "half open" and self.trial is None)
        assert (admitted is not None) == free == (wait_s == 0)
        if admitted is None:
            return multiple()
        if before == "closed":
            self.fresh.add(admitted)
        else:
            self.trial = admitted
        return admitted

    @rule(call=consumes(running), pause_s=st.none() | st.floats(9, 1000))
    def fail(self, call, pause_s):
        counts = call is self.trial or call in self.fresh
        opens = call is self.trial or (counts and (pause_s or self.in_a_row + 1 >= THRESHOLD))
        before = self.breaker.wait_s
        self.breaker.failed(call, pause_s=pause_s)
        if opens:
            wanted = min(pause_s, LONGEST_S) if pause_s else self.pause_s
            self.pause_s = min(2 * self.pause_s, LONGEST_S)
            assert self.breaker.state == "open"
            assert abs(self.breaker.wait_s - wanted) < 1e-6
            self._turned(now_open=True)
        else:
            self.in_a_row += counts
            assert self.breaker.wait_s == before, "nobody else is let through or kept out by it"

    @rule(call=consumes(running))
    def succeed(self, call):
        before = self.breaker.wait_s
        self.breaker.succeeded(call)
        if call is self.trial:
            self.pause_s = self.breaker.pause_s
            assert self.breaker.state == "closed"
            self._turned(now_open=False)
        else:
            self.in_a_row = 0 if call in self.fresh else self.in_a_row
            assert self.breaker.wait_s == before

    @rule(call=consumes(running))
    def leave(self, call):
        before = self.breaker.wait_s
        self.breaker.left(call)
        if call is self.trial:
            self.trial = None
            assert self.breaker.wait_s == 0, "the next one may try"
        else:
            assert self.breaker.wait_s == before

    @rule(seconds=st.floats(0, 400))
    def wait(self, seconds):
        self.clock.now += seconds

    @invariant()
    def open_as_long_as_it_should_be(self):
        assert (self.breaker.state == "closed") == (not self.is_open)
        assert 0 <= self.breaker.wait_s <= LONGEST_S + 1e-6

    def _turned(self, *, now_open: bool) -> None:
        self.is_open, self.trial, self.in_a_row = now_open, None, 0
        self.fresh.clear()


TestCalls = Calls.TestCase
TestCalls.settings = settings(max_examples=60)


def failing(breaker: Breaker) -> float:
    """Let it fail until it is open; seconds that it stays so."""
    while admitted := breaker.admit():
        breaker.failed(admitted)
    return breaker.wait_s


def test_each_failed_try_doubles_the_pause():
    clock = Clock()
    breaker = Breaker(clock=clock)
    pauses = []
    for _ in range(6):
        pauses.append(failing(breaker))
        clock.now += pauses[-1]
    assert pauses == [15, 30, 60, 120, 240, 300]


def test_one_caller_tries_while_the_others_are_refused():
    clock = Clock()
    breaker = Breaker(clock=clock)
    clock.now += failing(breaker)
    trial = breaker.admit()
    assert trial is not None
    assert breaker.admit() is None
    breaker.left(trial)
    assert breaker.admit() is not None, "whoever gave up leaves the try to the next"


def test_a_call_from_before_it_opened_does_not_free_the_trial_of_another():
    clock = Clock()
    breaker = Breaker(clock=clock)
    slow = [breaker.admit() for _ in range(3)]
    clock.now += failing(breaker)
    assert breaker.admit() is not None
    breaker.left(slow[0])
    assert breaker.admit() is None
    breaker.failed(slow[1])
    assert breaker.state == "half open", "the trial still runs"
    breaker.succeeded(slow[2])
    assert breaker.state == "half open", "what it answered was asked before the outage"


def test_what_began_before_an_outage_says_nothing_of_the_time_after_it():
    clock = Clock()
    breaker = Breaker(clock=clock)
    slow = breaker.admit()
    clock.now += failing(breaker)
    breaker.succeeded(breaker.admit())
    breaker.failed(slow, pause_s=90)
    assert breaker.state == "closed"


@given(st.lists(st.booleans(), max_size=30))
def test_two_failures_in_a_row_never_open_it(outcomes):
    breaker, failures = Breaker(clock=Clock()), 0
    for well in outcomes:
        failures = 0 if well else failures + 1
        if failures == 3:
            return
        admitted = breaker.admit()
        breaker.succeeded(admitted) if well else breaker.failed(admitted)
        assert breaker.state == "closed"
