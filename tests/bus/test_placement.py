"""Who is given a task."""

from __future__ import annotations

from dataclasses import replace

from xnai.bus.placement import Announcement, Place, Placing, Worker, read, written


def worker(
    name: str, *, warm: bool = False, free: int = 2, ram_mib: float = 1000, beat: int = 1
) -> Worker:
    place = Place(model="small", warm=warm, free=free)
    said = Announcement(machine="m", ram_mib=ram_mib, tiers={"draft": place})
    return Worker(name=name, beat=beat, said=said)


def test_the_worker_whose_model_is_in_memory_is_given_the_task():
    workers = [worker("cold", ram_mib=9000), worker("warm", warm=True)]
    assert Placing().choose(workers, "draft") == "warm"


def test_where_no_model_is_in_memory_the_one_with_most_memory_left_loads_it():
    assert Placing().choose([worker("a"), worker("b", ram_mib=2000)], "draft") == "b"


def test_where_all_are_alike_whoever_is_free_first_takes_it():
    assert Placing().choose([worker("a", warm=True), worker("b", warm=True)], "draft") is None
    assert Placing().choose([worker("a", warm=True)], "draft") is None
    assert Placing().choose([], "draft") is None


def test_no_worker_is_given_more_than_it_has_slots_for_between_two_beats():
    workers = [worker("cold", free=0), worker("warm", warm=True, free=2)]
    placing = Placing()
    assert [placing.choose(workers, "draft") for _ in range(3)] == ["warm", "warm", None]
    later = [workers[0], replace(workers[1], beat=2)]
    assert placing.choose(later, "draft") == "warm"


def test_another_tier_is_no_business_of_a_worker():
    workers = [worker("a", warm=True), worker("b")]
    assert Placing().choose(workers, "expert") is None


def test_a_worker_whose_words_cannot_be_read_is_none_of_ours():
    said = worker("a")
    census = [b"a", b"1", written(said.said), b"b", b"2", b"{}", b"c", b"3", b""]
    assert read(census) == [said]
