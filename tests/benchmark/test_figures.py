"""What follows from answers, worked out by hand; and how it is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.benchmark.builders import LADDER, answer, run
from xnai.benchmark.figures import figures, of_largest
from xnai.benchmark.gates import Gate, gates
from xnai.benchmark.picture import draw
from xnai.benchmark.records import CASCADE, Call, Rung
from xnai.benchmark.report import markdown, sections, summary

LEVELS = ("mundane",) * 4 + ("heavy",) * 4
SEEN = {
    "small": (1, 1, 1, 0, 0, 0, 0, 0),
    "large": (1, 1, 1, 1, 1, 0, 0, 0),
    CASCADE: (1, 1, 1, 1, 1, 1, 0, 0),
}


def gates_of(seen, levels=LEVELS, **other) -> list[Gate]:
    made = run(seen, levels, **other)
    return list(gates(made, figures(made)))


def test_shares_are_of_each_level_with_the_interval_of_wilson():
    small = figures(run(SEEN, LEVELS)).entrants[0]
    assert (small.shares["all"].value, small.shares["mundane"].value) == (3 / 8, 3 / 4)
    assert small.shares["all"].low == pytest.approx(0.1368, abs=1e-4)
    assert small.shares["heavy"].low == 0
    assert small.shares["heavy"].high == pytest.approx(0.4899, abs=1e-4)


def test_the_oracle_and_the_random_mix_stand_beside_the_cascade():
    found = figures(run(SEEN, LEVELS))
    mix, oracle = found.baselines
    assert oracle.shares["all"].value == 5 / 8
    assert oracle.outcomes.shares == {"small": 6 / 8, "large": 2 / 8}
    assert mix.outcomes.cost.mean() <= found.entrants[-1].outcomes.cost.mean()


def test_the_uplift_is_over_the_best_tier_of_its_tasks():
    everything, mundane, heavy = figures(run(SEEN, LEVELS)).uplifts
    assert (everything.best, everything.gain.value) == ("large", pytest.approx(1 / 8))
    assert everything.relative is not None
    assert everything.relative.value == pytest.approx(1 / 5)
    assert (mundane.best, mundane.gain.value) == ("large", 0)
    assert heavy.relative is not None
    assert (heavy.n, heavy.relative.value) == (4, pytest.approx(1.0))
    assert heavy.gain.low <= heavy.gain.value <= heavy.gain.high


def test_of_equally_good_tiers_the_cheaper_is_the_best():
    seen = {"small": (1, 0), "large": (0, 1), CASCADE: (1, 1)}
    assert figures(run(seen, ("mid", "mid"))).uplifts[0].best == "small"


def test_a_tier_over_the_budget_is_no_single_tier_and_in_no_baseline():
    made = run(SEEN, LEVELS)
    over = [replace(a, overspent=True, passed=False, calls=()) if a.entrant == "large" else a
            for a in made.answers]  # fmt: skip
    found = figures(replace(made, answers=tuple(over)))
    assert [each.fits for each in found.entrants] == [True, False, True]
    assert {each.best for each in found.uplifts} == {"small"}
    assert found.baselines[1].outcomes.shares == {"small": 1.0}


def test_repeats_of_a_task_do_not_make_its_interval_narrower():
    once = run(SEEN, LEVELS)
    many = replace(
        once,
        setup=replace(once.setup, repeat=3),
        answers=tuple(replace(a, repeat=n) for n in range(3) for a in once.answers),
    )
    for before, after in zip(figures(once).entrants, figures(many).entrants, strict=True):
        assert before.shares == after.shares
    assert figures(once).uplifts == figures(many).uplifts


def test_tokens_and_calls_of_every_draft_count():
    thrown_away = Call(tier="small", prompt_tokens=200, completion_tokens=100, elapsed_s=1.0)
    kept = Call(tier="large", prompt_tokens=300, completion_tokens=200, elapsed_s=2.0)
    made = run({"small": (1,), "large": (1,), CASCADE: (1,)}, ("mid",))
    climbed = answer(CASCADE, "t0", tier="large", calls=(thrown_away, kept), energy_j=30.0)
    found = figures(replace(made, answers=(*made.answers[:2], climbed)))
    cascade = found.entrants[-1]
    assert cascade.speed is not None
    assert (cascade.speed.tokens_in, cascade.speed.tokens_out) == (500, 300)
    assert (cascade.speed.tokens_per_s, cascade.speed.calls) == (100, 2)
    assert (cascade.speed.energy_j, found.entrants[0].speed.energy_j) == (30, None)
    assert cascade.outcomes.cost[0] == pytest.approx(0.3 + 10 * 0.5)
    assert of_largest(found, cascade) == pytest.approx(5.3 / 1.5)
    assert cascade.outcomes.shares == {"small": 0, "large": 1}


def test_the_gates_go_by_what_was_measured_and_say_what_the_interval_holds():
    mundane, uplift, outward = gates_of(SEEN)
    assert mundane.reached
    assert mundane.found.startswith("75.0 (")
    assert mundane.found.endswith("n 4; the interval holds the bar")
    assert uplift.reached
    assert "over large, n 4" in uplift.found
    assert outward.reached
    assert outward.found.startswith("0 calls outwards")


def test_a_gate_that_is_missed_is_missed():
    mundane, uplift, outward = gates_of(
        {"small": (1, 1, 0, 0) + (0,) * 4, "large": SEEN["large"], CASCADE: SEEN["large"]},
        outward=1,
    )
    assert (mundane.reached, uplift.reached, outward.reached) == (False, False, False)


def test_an_uplift_that_was_not_to_be_had_is_said_to_be_so():
    seen = {"small": (0,) * 6, "large": (1,) * 5 + (0,), CASCADE: (1,) * 6}
    uplift = gates_of(seen, ("heavy",) * 6)[1]
    assert not uplift.reached
    assert uplift.found.endswith("more than +20.0 % was not to be had")


def test_where_no_tier_solves_any_one_solved_is_an_uplift():
    seen = {"small": (0, 0), "large": (0, 0), CASCADE: (0, 1)}
    assert gates_of(seen, ("heavy", "heavy"))[1].reached
    assert not gates_of(seen | {CASCADE: (0, 0)}, ("heavy", "heavy"))[1].reached


def test_a_gate_without_its_tasks_is_not_known():
    seen = {"small": (1,), "large": (1,), CASCADE: (1,)}
    assert [gate.reached for gate in gates_of(seen, ("mid",))[:2]] == [None, None]


def test_what_was_only_counted_is_not_called_held():
    seen = {"small": (1,), "large": (1,), CASCADE: (1,)}
    counted = gates_of(seen, ("mid",), held="none")[2]
    assert counted.reached is None
    assert "nothing held the engines" in counted.found
    cloud = Rung(tier="cloud", model="c", parameters_b=100.0, local=False)
    away = gates_of(seen, ("mid",), held="none", ladder=(*LADDER, cloud))[2]
    assert away.reached is False
    assert "behind a URL: cloud" in away.found


def test_another_entrant_stands_beside_the_cascade_and_is_no_tier():
    made = run(SEEN | {"xnai/other": SEEN["small"]}, LEVELS)
    text = markdown(sections(made, figures(made), gates_of(SEEN)), title="x")
    assert "| always large |" in text
    assert "| xnai/other |" in text
    assert {each.best for each in figures(made).uplifts} == {"large"}


def test_the_report_tells_every_part_and_escapes_what_would_end_a_cell():
    made = run(SEEN, LEVELS)
    first = replace(made.answers[3], note="1 of 2 tests pass; f(1 | 2) returned 3")
    made = replace(made, answers=(*made.answers[:3], first, *made.answers[4:]))
    found = figures(made)
    text = markdown(sections(made, found, gates(made, found)), title="Run")
    for heading in ("What was run", "Quality", "Speed and cost", "Who answered",
                    "Chaining uplift", "Acceptance gates", "What did not pass"):  # fmt: skip
        assert f"## {heading}\n" in text
    assert "| oracle | 62.5 (" in text
    assert "not readable here" in text
    assert "f(1 \\| 2)" in text
    assert [gate["reached"] for gate in summary(found, gates(made, found))["gates"]] == [True] * 3


def test_the_picture_is_drawn_also_where_nobody_answered():
    for seen in (SEEN, dict.fromkeys(SEEN, (0,) * 8)):
        made = run(seen, LEVELS)
        assert draw(made, figures(made)).startswith(b"\x89PNG")
    silent = run(dict.fromkeys(SEEN, (0,)), ("mid",), calls=(), overspent=True)
    assert draw(silent, figures(silent)).startswith(b"\x89PNG")
