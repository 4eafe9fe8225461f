from dataclasses import replace
from itertools import count

import pytest

from xnai.engines.axes import REPACKING as COPY
from xnai.engines.axes import Ground, axes_of, threads
from xnai.engines.search import Axis, Sample, Step, Task, by_drawing, contest
from xnai.engines.tuner import on_repacking
from xnai.engines.tuning import Tuning

DEFAULT = Tuning(n_threads=2, n_threads_batch=2)
GROUND = Ground(
    n_cores=4, n_logical=8, devices=False, n_layer=24, repacks=True, n_slots=4, free_kv=True
)


def axis(*values: int, margin: float = 0.02) -> Axis:
    return Axis(
        aim="threads",
        task=Task(reads=False),
        judge=by_drawing,
        rivals=lambda best: [replace(best, n_threads=n) for n in values],
        margin=margin,
    )


def run(which: Axis, took, *, rounds: int = 99) -> tuple[Step, list[int]]:
    """The outcome of a contest, and how many candidates were measured in each round.

    Args:
        took: (threads, number of the round) → seconds a token; None where it cannot run.
    """
    duel, sizes = contest(DEFAULT, which), []
    try:
        wanted = next(duel)
        for number in count():
            sizes.append(len(wanted.candidates))
            seconds = [took(each.n_threads, number) for each in wanted.candidates]
            samples = [s and Sample(read_s=1.0, draw_s=s) for s in seconds]
            wanted = duel.send(samples if number < rounds else None)
    except StopIteration as ended:
        return ended.value, sizes


def test_a_faster_rival_wins():
    step, _ = run(axis(1, 4), lambda n, _: {1: 2.0, 2: 1.0, 4: 0.5}[n])
    assert (step.winner.n_threads, step.changed, step.gain) == (4, True, 2.0)


def test_the_default_stands_where_all_are_alike():
    step, _ = run(axis(1, 4), lambda n, number: 1.0)
    assert (step.winner, step.changed, step.decided) == (DEFAULT, False, True)


def test_the_default_stands_against_a_rival_that_is_ahead_by_noise_only():
    noisy = {2: [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0], 4: [0.5, 1.4, 0.5, 1.4] * 2}
    step, _ = run(axis(4), lambda n, number: noisy[n][number])
    assert not step.changed


def test_a_gain_below_the_margin_is_none():
    assert not run(axis(4), lambda n, _: 1.0 if n == 2 else 0.985)[0].changed
    assert not run(axis(4, margin=0.05), lambda n, _: 1.0 if n == 2 else 0.97)[0].changed


def test_one_disturbed_round_does_not_cost_the_better_one_its_victory():
    step, sizes = run(axis(4), lambda n, number: 5.0 if (n, number) == (4, 1) else 2 / n)
    assert step.changed
    assert len(sizes) == 8


def test_a_machine_that_slows_down_for_all_changes_nothing():
    step, _ = run(axis(4), lambda n, number: (1.0 + number) * 2 / n)
    assert (step.winner.n_threads, step.gain) == (4, pytest.approx(2.0))


def test_rivals_that_fall_behind_are_measured_no_more():
    speeds = {1: 1.2, 2: 1.0, 3: 0.9, 4: 0.8, 8: 1.1}
    step, sizes = run(axis(1, 3, 4, 8), lambda n, _: speeds[n])
    assert step.winner.n_threads == 4
    assert sizes[:3] == [5, 5, 3]
    assert sizes[-1] == 2


def test_a_hopeless_rival_is_measured_once():
    step, sizes = run(axis(8), lambda n, _: 1.0 if n == 2 else 9.0)
    assert (sizes, step.changed) == ([2], False)


def test_a_rival_that_cannot_run_is_left_out():
    step, _ = run(axis(4, 8), lambda n, _: {2: 1.0, 4: 0.5, 8: None}[n])
    assert step.winner.n_threads == 4


def test_when_the_time_is_over_the_champion_stands_and_the_step_says_so():
    step, _ = run(axis(4), lambda n, _: 2 / n, rounds=3)
    assert (step.winner, step.decided) == (DEFAULT, False)


@pytest.mark.parametrize(
    ("cores", "logical", "tried"),
    [(1, 1, [1]), (2, 2, [1, 2]), (2, 4, [1, 2, 4]), (4, 8, [1, 2, 3, 4, 8])],
)
def test_real_and_logical_cores_are_both_tried(cores: int, logical: int, tried: list[int]):
    assert threads(replace(GROUND, n_cores=cores, n_logical=logical)) == tried


def test_what_there_is_no_room_for_is_not_tried():
    small = axes_of(replace(GROUND, repacks=False, n_slots=1, free_kv=False))
    assert [each.aim for each in small] == [
        "threads that draw", "threads that read", "batch", "flash attention"
    ]  # fmt: skip
    assert {"repacked weights", "context type", "2 slots", "4 slots"} <= {
        each.aim for each in axes_of(GROUND)
    }


def test_layers_are_only_put_elsewhere_where_there_is_such_a_place():
    tried = axes_of(replace(GROUND, devices=True))[0]
    assert tried.aim == "layers elsewhere"
    assert [each.n_gpu_layers for each in tried.rivals(DEFAULT)] == [25, 18, 12, 6, 0]


def test_no_context_type_that_loses_anything_is_tried():
    tried = next(each for each in axes_of(GROUND) if each.aim == "context type")
    assert [each.kv_type for each in tried.rivals(DEFAULT)] == ["q8_0"]
    assert tried.rivals(replace(DEFAULT, flash_attention="off")) == []


@pytest.mark.parametrize(("repacked", "margin"), [(False, 0.05), (True, 0.02)])
def test_a_copy_of_the_weights_has_to_bring_more_than_to_go_without(repacked: bool, margin: float):
    tried = next(each for each in axes_of(replace(GROUND, repacked=repacked)) if each.aim == COPY)
    assert tried.margin == margin
    held = replace(DEFAULT, repacks=repacked)
    assert [each.repacks for each in tried.rivals(held) if each != held] == [not repacked]


def test_what_is_known_of_a_copy_is_what_was_clearly_seen():
    won = Step(aim=COPY, winner=replace(DEFAULT, repacks=True), changed=True, gain=1.2, n_rounds=6)
    lost = replace(won, winner=DEFAULT, changed=False, gain=0.9)
    assert (on_repacking([won]), on_repacking([lost])) == (True, False)
    assert on_repacking([replace(lost, decided=False)]) is None
    assert on_repacking([replace(lost, n_rounds=0)]) is None
    assert on_repacking([replace(lost, gain=1.04)]) is None, "not enough to win, and no loss"
    assert on_repacking([replace(won, aim="batch")]) is None
