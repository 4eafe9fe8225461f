"""The cache around the cascade: an answer is given again, and nothing goes wrong with it."""

from dataclasses import dataclass, field, replace

import pytest

from tests.cascade.builders import request
from tests.cascade.fakes import FakeRecorder
from tests.store.builders import trajectory
from xnai.cascade.cached import Cached
from xnai.core.chat import Delta, Sampling
from xnai.core.errors import EngineDied, StoreError
from xnai.core.events import CacheConsulted, CacheFailed, RecordFailed, RequestAnswered
from xnai.core.judgement import AnswerDelta

pytestmark = pytest.mark.anyio
ASKED = request("hi")
GOOD = replace(trajectory("first"), failures={})
DIED = EngineDied("gone", before_first_token=False)


@dataclass(kw_only=True)
class Model:
    """Answers by its script, counting."""

    script: list
    n_asked: int = 0
    n_closed: int = 0

    async def chat(self, request):
        self.n_asked += 1
        try:
            for step in self.script:
                if isinstance(step, Exception):
                    raise step
                yield step
        finally:
            self.n_closed += 1


@dataclass(kw_only=True)
class Shelf:
    """A cache in memory; `fault` is raised by every use."""

    fault: StoreError | None = None
    kept: dict = field(default_factory=dict)

    async def get(self, key):
        if self.fault:
            raise self.fault
        return self.kept.get(key)

    async def put(self, key, trajectory):
        if self.fault:
            raise self.fault
        self.kept[key] = trajectory


def last(found=GOOD) -> AnswerDelta:
    return AnswerDelta(text=found.answer.text, finish="stop", trajectory=found)


@dataclass(kw_only=True)
class House:
    model: Model = field(default_factory=lambda: Model(script=[Delta(reasoning="…"), last()]))
    shelf: Shelf = field(default_factory=Shelf)
    recorder: FakeRecorder = field(default_factory=FakeRecorder)
    settings: list = field(default_factory=lambda: ["m"])
    events: list = field(default_factory=list)

    async def ask(self, request=ASKED) -> list[Delta]:
        cached = Cached(
            model=self.model,
            cache=self.shelf,
            setting=lambda: self.settings[0] if len(self.settings) == 1 else self.settings.pop(0),
            emit=self.events.append,
            recorder=self.recorder,
        )
        return [delta async for delta in cached.chat(request)]

    @property
    def outcomes(self) -> list[str]:
        return [e.outcome for e in self.events if isinstance(e, CacheConsulted)]


async def test_the_second_time_the_same_answer_comes_without_a_model():
    house = House()
    (_, first), (again,) = await house.ask(), await house.ask(replace(ASKED, id="r2"))
    assert (house.model.n_asked, house.outcomes) == (1, ["miss", "hit"])
    assert (first.cache, again.cache) == ("miss", "hit")
    assert (again.text, again.tool_calls) == (GOOD.answer.text, GOOD.answer.tool_calls)
    assert again.usage.completion_tokens == 2 * (12 + 3)  # of all that was asked the first time
    assert again.finish == "stop"
    assert again.trajectory.request_id == "r2"
    assert again.trajectory.cached_from == "first"
    assert again.trajectory.attempts == GOOD.attempts
    assert again.trajectory.elapsed_s < GOOD.elapsed_s


async def test_a_hit_is_recorded_and_told_as_a_request_of_its_own():
    house = House()
    await house.ask()
    await house.ask(replace(ASKED, id="r2"))
    assert [(t.request_id, t.cached_from) for t in house.recorder.kept] == [("r2", "first")]
    assert [e.trajectory.request_id for e in house.events if isinstance(e, RequestAnswered)] == [
        "r2"
    ]


async def test_a_hit_that_cannot_be_recorded_is_an_answer():
    house = House(recorder=FakeRecorder(full=True))
    await house.ask()
    (again,) = await house.ask()
    assert again.cache == "hit"
    assert [e.error for e in house.events if isinstance(e, RecordFailed)] == ["the disk is full"]


@pytest.mark.parametrize(
    "asked",
    [replace(ASKED, cache=False), replace(ASKED, sampling=Sampling(temperature=0.5))],
    ids=["forbidden", "warm"],
)
async def test_where_it_is_off_nothing_is_taken_and_nothing_kept(asked):
    house = House()
    for _ in range(2):
        *_, answer = await house.ask(asked)
        assert answer.cache == "off"
    assert (house.model.n_asked, house.shelf.kept, house.outcomes) == (2, {}, ["off", "off"])


async def test_a_cache_that_fails_is_a_miss_and_an_answer():
    house = House(shelf=Shelf(fault=StoreError("the disk is full")))
    *_, answer = await house.ask()
    assert (answer.text, answer.cache) == (GOOD.answer.text, "miss")
    failed = [event.error for event in house.events if isinstance(event, CacheFailed)]
    assert failed == ["the disk is full"] * 2


async def test_an_answer_that_was_not_accepted_is_not_kept():
    house = House(model=Model(script=[last(replace(GOOD, accepted=False))]))
    await house.ask()
    assert house.shelf.kept == {}


async def test_an_answer_that_broke_off_is_not_kept():
    house = House(model=Model(script=[Delta(text="hal"), DIED]))
    with pytest.raises(EngineDied):
        await house.ask()
    assert house.shelf.kept == {}


@pytest.mark.parametrize("settings", [["m", "n"], ["m", None]])
async def test_an_answer_during_which_a_file_was_replaced_is_not_kept(settings):
    house = House(settings=settings)
    await house.ask()
    assert house.shelf.kept == {}


async def test_what_cannot_be_said_to_be_the_same_is_not_looked_for():
    house = House(settings=[None])
    await house.ask()
    assert house.outcomes == ["off"]


async def test_who_goes_away_ends_the_work_behind():
    house = House()
    cached = Cached(
        model=house.model,
        cache=house.shelf,
        setting=lambda: "m",
        emit=house.events.append,
        recorder=house.recorder,
    )
    deltas = cached.chat(ASKED)
    await anext(deltas)
    await deltas.aclose()
    assert house.model.n_closed == 1
    assert house.shelf.kept == {}
