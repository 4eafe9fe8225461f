"""Policies on recorded confidences, in a world where it is known what can be found."""

from __future__ import annotations

import copy
from dataclasses import replace

import numpy as np
import pytest

from tests.replay.worlds import BIG, MIDDLE, SMALL, recorded
from xnai.core.errors import BadRequest
from xnai.replay import confidences
from xnai.replay.beliefs import believe, read
from xnai.replay.envelope import PRICES, drafted_sets, envelope
from xnai.replay.ladders import ladders, pairs
from xnai.replay.measures import figures
from xnai.replay.policies import studies
from xnai.replay.rivals import best_of, cascade_routing
from xnai.replay.stream import drifting, pass_through, shuffled
from xnai.replay.texts import hashed

RECORDED = recorded()
LADDER = ladders(RECORDED)[0]


@pytest.fixture(scope="module")
def found():
    wanted = [name for name in confidences.POLICIES if name not in ("online", "ladder")]
    (study,) = studies(RECORDED, wanted)
    return {each.policy: each for each in study.figures}


@pytest.fixture(scope="module")
def beliefs():
    return [believe(LADDER, one, one.scores, drafted_sets(2)) for one in read(LADDER)]


def test_models_stand_by_their_cost_and_the_largest_costs_one() -> None:
    assert LADDER.models == (SMALL, BIG)
    assert LADDER.cost[:, 1].mean() == pytest.approx(1)
    assert LADDER.cost[:, 0].mean() == pytest.approx(1 / 40)
    assert set(LADDER.domains) == {"sums", "dates"}


def test_every_policy_is_better_than_dice(found) -> None:
    for policy in ("raw confidence", "calibrated", "envelope", "cascade routing"):
        assert found[policy].apgr.value > found["random mix"].apgr.value + 0.02, policy


def test_a_calibration_by_domain_and_words_beats_the_raw_confidence(found) -> None:
    assert found["calibrated"].apgr.value > found["raw confidence"].apgr.value + 0.1
    assert found["envelope"].c95.value < found["raw confidence"].c95.value


def test_no_policy_beats_the_oracle(found) -> None:
    best = found["oracle"].c95.value
    assert all(best <= each.c95.value + 1e-9 for each in found.values())


def test_what_is_believed_of_a_row_does_not_depend_on_how_it_turned_out() -> None:
    held = read(LADDER)[0].held
    row = int(np.flatnonzero(held)[0])
    changed = copy.deepcopy(RECORDED)
    for told in changed.rows[row]["models"].values():
        told["y"] = 1 - told["y"]
    other = ladders(changed)[0]
    for ladder in (LADDER, other):
        assert ladder.ids[row] == RECORDED.rows[row]["id"]
    before, after = (
        believe(ladder, read(ladder)[0], read(ladder)[0].scores, [(), (0,)])
        for ladder in (LADDER, other)
    )
    assert not np.array_equal(LADDER.right[row], other.right[row])
    for drafted in ((), (0,)):
        assert before.right[drafted][row] == pytest.approx(after.right[drafted][row])


def test_at_no_price_nothing_is_paid_twice_and_the_free_end_asks_the_big_model_most(
    beliefs,
) -> None:
    sweep = envelope("e", LADDER, beliefs)
    assert sweep.big.mean(axis=1)[0] == 0
    assert sweep.big.mean(axis=1).argmax() >= len(PRICES) - 10
    both = LADDER.cost.sum(axis=1)
    assert (sweep.cost <= both + 1e-12).all()
    assert (sweep.cost > 0).all()


def test_the_envelope_leaves_out_a_draft_that_would_tell_nothing(beliefs) -> None:
    sweep = envelope("e", LADDER, beliefs)
    dear = np.array(["riddle" in prompt for prompt in LADDER.prompts])
    dates = np.array([domain == "dates" for domain in LADDER.domains])
    middle = len(PRICES) // 2
    at_once = sweep.cost[:, :] == LADDER.cost[:, 1]
    assert at_once[middle:, dear & dates].mean() > at_once[middle:, ~dear & ~dates].mean()


def test_a_draft_as_dear_as_the_big_answer_is_hardly_ever_made_before_it() -> None:
    dear = replace(LADDER, cost=np.ones_like(LADDER.cost))
    told = [believe(dear, one, one.scores, drafted_sets(2)) for one in read(dear)]
    sweep = envelope("e", dear, told)
    # 0.03, and 0.29 if a look cost nothing. Where compute is nearly free, both may be asked.
    assert (sweep.cost[(PRICES > 0.1) & (PRICES < 1)] > 1).mean() < 0.1


def test_a_ladder_may_end_in_between() -> None:
    whole = recorded(middle=True)
    ladder = ladders(whole)[0]
    assert ladder.models == (SMALL, MIDDLE, BIG)
    # The small one costs more than a fifth of the middle one.
    assert pairs(ladder) == [(0, 2)]
    told = [believe(ladder, one, one.scores, drafted_sets(3)) for one in read(ladder)]
    sweep = envelope("ladder", ladder, told)
    # Nearly as good as the largest model, at the cost of the middle one.
    assert figures(sweep, ladder.pair).c95.value < 0.3


def test_the_larger_of_two_doubtful_numbers_is_larger_than_either() -> None:
    one, other = np.array([0.2, 0.6]), np.array([0.5, 0.6])
    assert (best_of(one, other, 0.3) > np.maximum(one, other)).all()
    assert best_of(one, other, 0.0) == pytest.approx(np.maximum(one, other))
    drawn = np.random.default_rng(0).normal(0.2 - 0.5, 0.3, 200_000)
    assert best_of(one, other, 0.3)[0] == pytest.approx(
        0.5 + np.maximum(drawn, 0).mean(), abs=0.002
    )


def test_cascade_routing_gives_the_likelier_of_two_drafts(beliefs) -> None:
    sweep = cascade_routing("c", LADDER, beliefs)
    assert (
        sweep.right[sweep.big == 0]
        == np.broadcast_to(LADDER.right[:, 0], sweep.right.shape)[sweep.big == 0]
    ).all()
    assert sweep.right.mean(axis=1).max() > LADDER.right[:, 1].mean() - 0.02


def test_models_whose_names_tell_no_size_are_compared_by_recorded_money() -> None:
    ladder = ladders(recorded(60, big="the-large-one", big_cost=8.0))[0]
    assert ladder.models == (SMALL, "the-large-one")
    assert ladder.cost == pytest.approx(np.tile([1 / 8, 1.0], (60, 1)))


@pytest.mark.parametrize("told", ["both", "what ran"])
@pytest.mark.parametrize("order", [drifting, shuffled])
def test_a_stream_holds_its_budget_and_beats_dice(told, order) -> None:
    ladder = ladders(recorded(3000))[0]
    passed = pass_through(
        ladder, hashed(ladder.prompts), order(ladder.domains, 1), budget=0.4, told=told, seed=1
    )
    assert passed.spent == pytest.approx(1, abs=0.05)
    assert passed.points > 2


STREAM = ladders(recorded(700))[0]
ORDER = shuffled(STREAM.domains, 1)


def passed_with(right, told):
    return pass_through(
        replace(STREAM, right=right), hashed(STREAM.prompts), ORDER, budget=0.4, told=told, seed=1
    )


def test_a_stream_decides_by_nothing_that_comes_later() -> None:
    other = STREAM.right.copy()
    other[ORDER[500:]] = 1 - other[ORDER[500:]]
    one, changed = (passed_with(right, "both").prices for right in (STREAM.right, other))
    assert np.array_equal(one[:501], changed[:501])


def test_a_stream_learns_from_what_ran_and_only_from_it() -> None:
    one = passed_with(STREAM.right, "what ran")
    hidden, seen = STREAM.right.copy(), STREAM.right.copy()
    hidden[ORDER] = np.where(one.ran, hidden[ORDER], 1 - hidden[ORDER])
    seen[ORDER] = np.where(one.ran, 1 - seen[ORDER], seen[ORDER])
    assert 0.2 < one.ran[:, 1].mean() < 0.8
    assert np.array_equal(passed_with(hidden, "what ran").prices, one.prices)
    assert not np.array_equal(passed_with(seen, "what ran").prices, one.prices)


def test_a_drifting_stream_begins_with_one_domain_and_ends_with_another() -> None:
    domains = LADDER.domains
    order = drifting(domains, 3)
    first, last = (
        {name: sum(domains[at] == name for at in part) for name in set(domains)}
        for part in (order[:50], order[-50:])
    )
    assert max(first, key=first.__getitem__) != max(last, key=last.__getitem__)
    assert sorted(order) == list(range(len(domains)))


def broken(change):
    recording = recorded(60)
    rows = [copy.deepcopy(row) for row in recording.rows]
    return type(recording)(
        name="made", kind="confidences", rows=tuple(change(rows)), prompts=recording.prompts,
        visible={},
    )  # fmt: skip


def without(rows, key):
    del rows[7]["models"][SMALL][key]
    return rows


def unknown(rows):
    rows[9]["models"]["other-9b"] = rows[9]["models"].pop(SMALL)
    return rows


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda rows: without(rows, "conf"), "'dates/7' has no number 'conf' of 'tiny-1b'"),
        (unknown, "'dates/9' has no number 'y' of 'tiny-1b'"),
        (lambda rows: rows[:20], "20 requests of 2 models are too few"),
    ],
)
def test_what_cannot_be_learned_from_is_told(change, told) -> None:
    with pytest.raises(BadRequest) as raised:
        list(studies(broken(change), ["all"]))
    assert told in raised.value.message


def test_models_of_one_class_only_are_told_without_a_figure() -> None:
    def all_right(rows):
        for row in rows:
            for one in row["models"].values():
                one["y"] = 1
        return rows

    (study,) = studies(broken(all_right), ["envelope", "calibrated"])
    assert all(np.isnan(each.apgr.value) for each in study.figures)


def test_a_policy_that_nobody_knows_is_told_with_those_there_are() -> None:
    with pytest.raises(BadRequest, match="no policy 'guess'") as raised:
        list(studies(RECORDED, ["guess"]))
    assert "envelope" in (raised.value.hint or "")
