"""Who is let through to a model whose engines fail."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.core.errors import EngineDied, EngineQuarantined
from xnai.core.events import Event, ModelQuarantined, ModelReleased
from xnai.engines.quarantine import LONGEST_BACKOFF_S, Quarantine

DIED = EngineDied("it died of a fault", before_first_token=True)


class World:
    """A quarantine with a clock of its own."""

    def __init__(self) -> None:
        self.now, self.told = 0.0, list[Event]()
        self.quarantine = Quarantine(emit=self.told.append, clock=lambda: self.now)

    def fail(self) -> None:
        visit = self.quarantine.enter("m")
        visit.failed(DIED)
        visit.ended()

    def work(self) -> None:
        visit = self.quarantine.enter("m")
        visit.worked()
        visit.ended()


def test_three_failures_in_a_row_keep_a_model_out_and_say_why_and_for_how_long():
    world = World()
    for _ in range(3):
        world.fail()
    with pytest.raises(EngineQuarantined, match=r"not started for 15 s.*died of a fault"):
        world.quarantine.enter("m")
    assert world.told == [ModelQuarantined(model="m", pause_s=15.0)]
    world.quarantine.enter("another").worked()


def test_a_use_that_tries_twice_counts_twice():
    world = World()
    visit = world.quarantine.enter("m")
    for _ in range(3):
        visit.failed(DIED)
    visit.failed(DIED)  # it may not try any more, and says nothing new
    with pytest.raises(EngineQuarantined):
        world.quarantine.enter("m")
    assert len(world.told) == 1


def test_one_may_try_after_the_pause_and_its_answer_ends_it():
    world = World()
    for _ in range(3):
        world.fail()
    world.now = 15.0
    trial = world.quarantine.enter("m")
    with pytest.raises(EngineQuarantined):
        world.quarantine.enter("m")
    trial.worked()
    assert world.told[-1] == ModelReleased(model="m")
    assert world.quarantine.wait_s("m") == 0
    assert world.quarantine.because("m") == ""


def test_a_trial_that_fails_doubles_the_pause_and_one_that_is_given_up_frees_the_next():
    world = World()
    for _ in range(3):
        world.fail()
    world.now = 15.0
    world.quarantine.enter("m").ended()
    world.fail()
    assert world.quarantine.wait_s("m") == 30.0
    assert world.told[-1] == ModelQuarantined(model="m", pause_s=30.0)


def test_an_engine_that_dies_once_comes_back_at_once_and_later_ones_ever_later():
    world, waits = World(), []
    for _ in range(12):
        world.now += 1000
        world.fail()
        waits.append(world.quarantine.backoff_s("m"))
    assert waits[:2] == [0.0, 1.0]
    assert waits == sorted(waits)
    assert LONGEST_BACKOFF_S <= waits[-1] <= 300


@given(st.lists(st.sampled_from(["fail", "work", "idle", "wait"]), max_size=60))
def test_whatever_happens_a_model_is_never_kept_out_for_ever(steps):
    world = World()
    for step in steps:
        try:
            if step == "wait":
                world.now += 10
            elif step == "idle":
                world.quarantine.note_idle_death("m", DIED)
            else:
                getattr(world, step)()
        except EngineQuarantined:
            assert world.quarantine.wait_s("m") > 0
    world.now += 301
    world.work()
    assert world.quarantine.wait_s("m") == 0
