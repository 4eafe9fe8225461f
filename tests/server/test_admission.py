"""Who is let in, who is next, and that no place is ever lost."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from heapq import heapify, heapreplace
from math import inf, nextafter
from statistics import fmean

import anyio
import pytest
from anyio.lowlevel import checkpoint
from hypothesis import example, given, settings
from hypothesis import strategies as st

from xnai.core.errors import Busy, DeadlineExceeded
from xnai.core.events import QueueChanged
from xnai.server.admission import (
    Admission,
    Counts,
    Limits,
    Pace,
    Priority,
    Waiter,
    class_of,
    first_in_line,
    place_of,
    retry_after_s,
)

pytestmark = pytest.mark.anyio
AGEING_S = 10.0
PRIORITIES = st.sampled_from(["interactive", "normal", "batch"])
WHOLE_S = st.integers(0, 60).map(float)
NONE = Counts(running=0, waiting=0)


def waiter(priority: Priority, since_s: float = 0.0) -> Waiter:
    return Waiter(priority=priority, since_s=since_s)


@st.composite
def lines(draw: st.DrawFn) -> tuple[list[Waiter], float]:
    """Who waits, in the order in which they came, and a time when all have come."""
    came = sorted(draw(st.lists(WHOLE_S, min_size=1, max_size=12)))
    return [waiter(draw(PRIORITIES), since_s) for since_s in came], came[-1] + draw(WHOLE_S)


# The line, as it is decided


@pytest.mark.parametrize(
    ("priority", "waited_s", "lifted"),
    [
        ("interactive", 0, 0),
        ("normal", 0, 1),
        ("batch", 0, 2),
        ("batch", nextafter(10, 0), 2),
        ("batch", 10, 1),
        ("batch", 19, 1),
        ("batch", 20, 0),
        ("batch", 1000, 0),
        ("normal", 10, 0),
        ("interactive", 1000, 0),
    ],
)
def test_each_ageing_time_of_waiting_lifts_a_request_by_one_class(priority, waited_s, lifted):
    assert class_of(waiter(priority, 5), 5 + waited_s, AGEING_S) == lifted


def test_without_ageing_a_class_is_kept_for_ever():
    assert class_of(waiter("batch"), 1e9, inf) == 2


def test_in_an_empty_line_nobody_is_first():
    assert first_in_line([], 0, AGEING_S) is None


@pytest.mark.parametrize(
    ("line", "now_s", "first"),
    [
        ([("batch", 0), ("normal", 0), ("interactive", 0)], 0, 2),
        ([("normal", 0), ("normal", 1), ("normal", 2)], 2, 0),
        ([("batch", 0), ("normal", 9)], 9, 1),
        ([("batch", 0), ("normal", 9)], 10, 0),
        ([("batch", 0), ("interactive", 9)], 19, 1),
        ([("batch", 0), ("interactive", 9)], 20, 0),
        ([("interactive", 0), ("batch", 0)], 99, 0),
    ],
)
def test_the_highest_class_goes_first_and_within_it_whoever_came_first(line, now_s, first):
    waiting = [waiter(*each) for each in line]
    assert first_in_line(waiting, now_s, AGEING_S) is waiting[first]


@given(lines())
def test_nobody_of_the_same_class_overtakes_and_no_lower_class_does(line):
    waiting, now_s = line
    first = first_in_line(waiting, now_s, AGEING_S)
    assert first is not None
    at = waiting.index(first)
    classes = [class_of(each, now_s, AGEING_S) for each in waiting]
    assert all(each > classes[at] for each in classes[:at])
    assert all(each >= classes[at] for each in classes[at:])


@given(lines())
def test_after_two_ageing_times_only_those_go_before_that_came_before(line):
    waiting, now_s = line
    first = first_in_line(waiting, now_s, AGEING_S)
    old = [each for each in waiting if now_s - each.since_s >= 2 * AGEING_S]
    assert not old or waiting.index(first) <= waiting.index(old[0])


@given(lines(), PRIORITIES)
def test_a_place_is_how_many_would_have_their_turn_first_and_oneself(line, priority):
    waiting, now_s = line
    place = place_of(priority, waiting, now_s, AGEING_S)
    newcomer = waiter(priority, now_s)
    left = [*waiting, newcomer]
    for _ in range(place - 1):
        first = first_in_line(left, now_s, AGEING_S)
        assert first is not newcomer
        left.remove(first)
    assert first_in_line(left, now_s, AGEING_S) is newcomer


# The estimate


@pytest.mark.parametrize(
    ("service_s", "place", "running", "after_s"),
    [
        (8.0, 1, 8, 1),
        (8.0, 65, 8, 65),
        (10.0, 3, 4, 8),
        (10.0, 1, 1, 10),
        (0.001, 1, 8, 1),
        (0.0, 1, 8, 1),
        (-inf, 1, 8, 1),
        (600.0, 8, 8, 600),
        (600.1, 8, 8, 600),
        (inf, 65, 8, 600),
    ],
)
def test_the_estimate_is_service_time_by_place_over_running(service_s, place, running, after_s):
    assert retry_after_s(service_s=service_s, place=place, running=running) == after_s


@given(
    st.floats(0.1, 8),
    st.integers(1, 60),
    st.lists(st.floats(0, 1, exclude_max=True), min_size=1, max_size=9),
)
def test_with_equal_service_times_the_estimate_is_off_by_less_than_one(service_s, place, phases):
    ends = [phase * service_s for phase in phases]  # of those that are worked on now
    heapify(ends)
    for _ in range(place - 1):
        heapreplace(ends, ends[0] + service_s)
    estimate = retry_after_s(service_s=service_s, place=place, running=len(phases))
    assert -service_s < estimate - ends[0] < service_s + 1  # a second for rounding up


@given(st.lists(WHOLE_S, min_size=1, max_size=16))
def test_the_first_sixteen_service_times_weigh_the_same(took):
    pace = Pace()
    for each in took:
        pace = pace.after(each)
    assert pace.n == len(took)
    assert pace.mean_s == pytest.approx(fmean(took))


def test_old_service_times_fade():
    pace = Pace(n=1000, mean_s=64.0)
    for _ in range(11):
        pace = pace.after(0.0)
    assert 30 < pace.mean_s < 32


# What is done


@dataclass(kw_only=True)
class Clock:
    now_s: float = 100.0

    def __call__(self) -> float:
        return self.now_s


@dataclass(kw_only=True)
class House:
    """An admission, whoever comes to it, and how many were ever worked on at once."""

    limits: Limits
    clock: Clock = field(default_factory=Clock)
    inside: int = 0
    most: int = 0
    served: list["Visitor"] = field(default_factory=list)
    told: list[QueueChanged] = field(default_factory=list)
    admission: Admission = field(init=False)

    def __post_init__(self) -> None:
        self.admission = Admission(self.limits, clock=self.clock, emit=self.told.append)

    def check(self) -> None:
        counts = self.admission.counts
        assert self.inside <= counts.running <= self.limits.running
        assert 0 <= counts.waiting <= self.limits.waiting
        told = self.told[-1] if self.told else QueueChanged(running=0, waiting=0)
        assert (told.running, told.waiting) == (counts.running, counts.waiting)
        assert not counts.waiting or counts.running == self.limits.running, "waits for nothing"


class Failure(Exception):
    """What a body raises."""


@dataclass(kw_only=True, eq=False)
class Visitor:
    """A request whose work lasts until `go`."""

    house: House
    priority: Priority = "normal"
    deadline_s: float | None = None
    fails: bool = False
    go: anyio.Event = field(default_factory=anyio.Event)
    scope: anyio.CancelScope = field(default_factory=anyio.CancelScope)
    outcome: str = "left"
    waited_s: float = -1.0
    error: Exception | None = None
    on_end: Callable[[], None] = lambda: None

    async def visit(self) -> None:
        with self.scope:
            try:
                await self._visit()
            except (Busy, DeadlineExceeded, Failure) as error:
                self.outcome, self.error = type(error).__name__, error

    async def _visit(self) -> None:
        admitted = self.house.admission.admitted(self.priority, self.deadline_s)
        async with admitted as self.waited_s:
            self.house.inside += 1
            self.house.most = max(self.house.most, self.house.inside)
            self.house.served.append(self)
            try:
                await self.go.wait()
                if self.fails:
                    raise Failure
            finally:
                self.house.inside -= 1
        self.on_end()
        self.outcome = "served"


async def until(house: House, *, running: int, waiting: int) -> None:
    """Let the others go on until so many are worked on and wait."""
    with anyio.fail_after(5):
        while (house.inside, house.admission.counts.waiting) != (running, waiting):
            await checkpoint()
    assert house.admission.counts == Counts(running=running, waiting=waiting)


def a_house(running: int = 1, waiting: int = 9) -> House:
    return House(limits=Limits(running=running, waiting=waiting, ageing_s=AGEING_S))


async def test_as_many_as_may_are_worked_on_and_the_others_wait():
    house = a_house(running=2)
    visitors = [Visitor(house=house) for _ in range(5)]
    async with anyio.create_task_group() as tasks:
        for each in visitors:
            tasks.start_soon(each.visit)
        await until(house, running=2, waiting=3)
        visitors[0].go.set()
        await until(house, running=2, waiting=2)
        for each in visitors:
            each.go.set()
    assert house.served == visitors
    assert house.most == 2
    assert house.admission.counts == NONE


async def test_turns_come_by_class_with_what_waiting_has_lifted():
    house = a_house()
    came: list[tuple[Priority, float]] = [
        ("normal", 0),  # takes the only place
        ("batch", 0),
        ("normal", 5),
        ("interactive", 9),
        ("interactive", 12),
    ]
    visitors = [Visitor(house=house, priority=priority) for priority, _ in came]
    async with anyio.create_task_group() as tasks:
        for n, (each, (_, at_s)) in enumerate(zip(visitors, came, strict=True)):
            house.clock.now_s = 100 + at_s
            tasks.start_soon(each.visit)
            await until(house, running=1, waiting=n)
        house.clock.now_s = 116  # the batch request is normal now, the normal one interactive
        for n in range(len(came)):
            await until(house, running=1, waiting=len(came) - 1 - n)
            house.served[-1].go.set()
    assert [visitors.index(each) for each in house.served] == [0, 2, 3, 4, 1]


async def test_a_stream_of_urgent_requests_starves_nobody():
    house = a_house()
    patient = Visitor(house=house, priority="batch")
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(Visitor(house=house).visit)
        await until(house, running=1, waiting=0)
        tasks.start_soon(patient.visit)
        await until(house, running=1, waiting=1)
        for _ in range(30):
            tasks.start_soon(Visitor(house=house, priority="interactive").visit)
            await until(house, running=1, waiting=2)
            house.clock.now_s += 1
            house.served[-1].go.set()
            await until(house, running=1, waiting=1)
        tasks.cancel_scope.cancel()
    assert patient.waited_s == 2 * AGEING_S


async def test_a_request_learns_how_long_it_waited():
    house = a_house()
    first, second = Visitor(house=house), Visitor(house=house)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(first.visit)
        tasks.start_soon(second.visit)
        await until(house, running=1, waiting=1)
        house.clock.now_s += 7
        first.go.set()
        second.go.set()
    assert (first.waited_s, second.waited_s) == (0, 7)


async def test_one_more_than_may_wait_is_refused_at_once():
    house = a_house(running=2, waiting=1)
    async with anyio.create_task_group() as tasks:
        for _ in range(3):
            tasks.start_soon(Visitor(house=house).visit)
        await until(house, running=2, waiting=1)
        with pytest.raises(Busy) as refusal:
            async with house.admission.admitted():
                pytest.fail("let in")
        assert (refusal.value.running, refusal.value.waiting) == (2, 1)
        assert "2 requests" in str(refusal.value)
        assert f"{refusal.value.retry_after_s} s" in refusal.value.hint
        await until(house, running=2, waiting=1)
        tasks.cancel_scope.cancel()
    assert house.admission.counts == NONE


async def refused(house: House, priority: Priority = "normal") -> int:
    with pytest.raises(Busy) as refusal:
        async with house.admission.admitted(priority):
            pytest.fail("let in")
    return refusal.value.retry_after_s


async def test_until_a_request_has_ended_the_estimate_is_what_the_first_took_so_far():
    house = a_house(running=2, waiting=1)
    async with anyio.create_task_group() as tasks:
        for _ in range(3):
            tasks.start_soon(Visitor(house=house).visit)
            await checkpoint()
            await checkpoint()
            house.clock.now_s += 3
        await until(house, running=2, waiting=1)
        assert await refused(house) == 9  # 9 s, place 2, 2 running
        house.clock.now_s += 30
        assert await refused(house, "interactive") == 39  # and so is the one that waits, by now
        tasks.cancel_scope.cancel()


async def test_the_estimate_knows_how_long_requests_took_and_not_how_long_they_waited():
    house = a_house(waiting=1)
    first, second = Visitor(house=house), Visitor(house=house)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(first.visit)
        tasks.start_soon(second.visit)
        await until(house, running=1, waiting=1)
        house.clock.now_s += 10
        first.go.set()
        await until(house, running=1, waiting=0)
        house.clock.now_s += 20
        second.go.set()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(Visitor(house=house).visit)
        tasks.start_soon(Visitor(house=house, priority="batch").visit)
        await until(house, running=1, waiting=1)
        assert await refused(house) == 15
        tasks.cancel_scope.cancel()


async def test_the_estimate_goes_by_the_place_and_who_leaves_the_line_does_not_count():
    house = a_house(running=2, waiting=2)
    for took_s in (10, 20, 60):
        async with house.admission.admitted():
            house.clock.now_s += took_s
    async with anyio.create_task_group() as tasks:
        for priority in ("normal", "normal", "interactive", "batch"):
            visitor = Visitor(house=house, priority=priority)
            tasks.start_soon(visitor.visit)
        await until(house, running=2, waiting=2)
        assert await refused(house, "batch") == 45  # 30 s on average, place 3, 2 running
        assert await refused(house, "normal") == 30
        visitor.scope.cancel()
        await until(house, running=2, waiting=1)
        tasks.start_soon(Visitor(house=house).visit)
        await until(house, running=2, waiting=2)
        house.clock.now_s += 1
        assert await refused(house, "normal") == 45  # who left did not count
        tasks.cancel_scope.cancel()


@pytest.mark.parametrize("fails", [False, True])
async def test_a_body_that_ends_or_fails_lets_the_next_in(fails):
    house = a_house()
    first, second = Visitor(house=house, fails=fails), Visitor(house=house)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(first.visit)
        tasks.start_soon(second.visit)
        await until(house, running=1, waiting=1)
        first.go.set()
        await until(house, running=1, waiting=0)
        second.go.set()
    assert [first.outcome, second.outcome] == ["Failure" if fails else "served", "served"]
    assert house.admission.counts == NONE


async def test_who_goes_away_while_waiting_leaves_the_line_at_once():
    house = a_house()
    first, gone, third = (Visitor(house=house) for _ in range(3))
    async with anyio.create_task_group() as tasks:
        for each in (first, gone, third):
            tasks.start_soon(each.visit)
        await until(house, running=1, waiting=2)
        gone.scope.cancel()
        await until(house, running=1, waiting=1)
        first.go.set()
        third.go.set()
    assert house.served == [first, third]


async def test_whose_deadline_passes_while_waiting_is_told_so_and_leaves_the_line():
    house = a_house()
    first, late = Visitor(house=house), Visitor(house=house, deadline_s=0.01)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(first.visit)
        await until(house, running=1, waiting=0)
        with anyio.fail_after(5):
            await late.visit()
        await until(house, running=1, waiting=0)
        first.go.set()
    assert late.outcome == "DeadlineExceeded"
    assert "The 0.01 s of this request" in str(late.error)
    assert house.served == [first]


async def test_a_turn_that_comes_after_the_deadline_goes_to_the_next():
    house = a_house()
    first, late, third = (Visitor(house=house, deadline_s=each) for each in (None, 50, None))
    async with anyio.create_task_group() as tasks:
        for each in (first, late, third):
            tasks.start_soon(each.visit)
        await until(house, running=1, waiting=2)
        house.clock.now_s += 50
        first.go.set()
        third.go.set()
    assert house.served == [first, third]
    assert late.outcome == "DeadlineExceeded"
    assert house.admission.counts == NONE


async def test_the_deadline_ends_the_waiting_and_not_the_work():
    house = a_house()
    first = Visitor(house=house, deadline_s=0.0)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(first.visit)
        await until(house, running=1, waiting=0)
        house.clock.now_s += 9
        await checkpoint()
        first.go.set()
    assert first.outcome == "served"


@pytest.mark.parametrize("goes_first", [False, True])
async def test_who_goes_away_in_the_tick_of_its_turn_takes_no_place(goes_first):
    house = a_house()
    first, gone, third = (Visitor(house=house) for _ in range(3))

    async def hold() -> None:
        async with house.admission.admitted():
            await first.go.wait()
            if goes_first:
                gone.scope.cancel()
        gone.scope.cancel()

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(hold)
        await checkpoint()
        await checkpoint()
        tasks.start_soon(gone.visit)
        tasks.start_soon(third.visit)
        with anyio.fail_after(5):
            while house.admission.counts.waiting < 2:
                await checkpoint()
        first.go.set()
        await until(house, running=1, waiting=0)
        third.go.set()
    assert (gone.outcome, third.outcome) == ("left", "served")
    assert house.admission.counts == NONE


async def test_a_task_of_asyncio_that_is_cancelled_in_the_tick_of_its_turn_takes_no_place():
    house = a_house()
    first, gone = Visitor(house=house), Visitor(house=house)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(first.visit)
        await until(house, running=1, waiting=0)
        task = asyncio.create_task(gone.visit())
        await until(house, running=1, waiting=1)
        first.on_end = task.cancel  # runs after the turn was given, before it is taken
        first.go.set()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert gone not in house.served
    assert house.admission.counts == NONE


async def test_a_newcomer_does_not_take_the_place_of_whose_turn_it_is():
    house = a_house(waiting=1)
    first, second, newcomer = (Visitor(house=house) for _ in range(3))
    async with anyio.create_task_group() as tasks:
        first.on_end = lambda: tasks.start_soon(newcomer.visit)
        tasks.start_soon(first.visit)
        tasks.start_soon(second.visit)
        await until(house, running=1, waiting=1)
        first.go.set()
        newcomer.go.set()
        with anyio.fail_after(5):
            while second not in house.served:
                await checkpoint()
        second.go.set()
    assert house.served == [first, second, newcomer]


# Whatever happens, in whatever order

COME = st.builds(
    lambda priority, deadline_s: ("come", priority, deadline_s),
    PRIORITIES,
    st.sampled_from([None, None, 0.0, 5.0]),
)
DO = st.tuples(st.sampled_from(["end", "fail", "leave"]), st.integers(0, 19))
PASS = st.tuples(st.just("pass"), st.sampled_from([1.0, 6.0, 30.0]))
TICK = st.just(("tick",))
SCRIPTS = st.lists(st.one_of(COME, COME, DO, DO, TICK, TICK, PASS), max_size=60)


async def play(house: House, script: list[tuple]) -> list[Visitor]:
    visitors: list[Visitor] = []
    with anyio.fail_after(20):
        async with anyio.create_task_group() as tasks:
            for what, *more in script:
                match what, more:
                    case "come", [priority, deadline_s]:
                        visitor = Visitor(house=house, priority=priority, deadline_s=deadline_s)
                        visitors.append(visitor)
                        tasks.start_soon(visitor.visit)
                    case "pass", [seconds]:
                        house.clock.now_s += seconds
                    case "tick", _:
                        await checkpoint()
                    case _, [n] if visitors:
                        act(visitors[n % len(visitors)], what)
                house.check()
            for _ in range(5):
                await checkpoint()
                house.check()
            for each in visitors:
                each.go.set()
    return visitors


def act(visitor: Visitor, what: str) -> None:
    if what == "leave":
        visitor.scope.cancel()
    else:
        visitor.fails |= what == "fail"
        visitor.go.set()


@settings(max_examples=300)
@given(st.integers(1, 3), st.integers(0, 5), SCRIPTS)
@example(1, 5, [("come", "normal", None)] * 3 + [("tick",)] * 2 + [("end", 0), ("leave", 1)])
def test_no_place_is_lost_and_nobody_waits_for_ever(running, waiting, script):
    house = a_house(running, waiting)
    visitors = anyio.run(play, house, script)
    assert house.admission.counts == NONE
    assert house.most <= running
    for each in visitors:
        allowed = {"served", "Failure" if each.fails else "served"}
        allowed |= {"left"} if each.scope.cancel_called else set()
        allowed |= {"DeadlineExceeded"} if each.deadline_s is not None else set()
        allowed |= {"Busy"} if len(visitors) > running + waiting else set()
        assert each.outcome in allowed


@given(st.lists(PRIORITIES, min_size=2, max_size=8), st.lists(WHOLE_S, min_size=8, max_size=8))
def test_turns_are_given_in_the_order_that_is_decided(priorities, later_s):
    house = a_house()

    async def order() -> list[int]:
        visitors = [Visitor(house=house, priority=each) for each in priorities]
        async with anyio.create_task_group() as tasks:
            for n, each in enumerate(visitors):
                tasks.start_soon(each.visit)
                await until(house, running=1, waiting=n)
                house.clock.now_s += 3
            for n, seconds in enumerate(later_s[: len(visitors)]):
                house.clock.now_s += seconds
                house.served[-1].go.set()
                left = len(visitors) - n - 2
                if left >= 0:
                    await until(house, running=1, waiting=left)
        return [visitors.index(each) for each in house.served]

    line = [waiter(each, 100 + 3 * n) for n, each in enumerate(priorities)]
    left, decided, now_s = line[1:], [0], 100.0 + 3 * len(line)
    for seconds in later_s[: len(line) - 1]:
        now_s += seconds
        first = first_in_line(left, now_s, AGEING_S)
        left.remove(first)
        decided.append(line.index(first))
    assert anyio.run(order) == decided


def test_limits_are_eight_and_sixty_four_unless_told_otherwise():
    assert (Limits().running, Limits().waiting) == (8, 64)
