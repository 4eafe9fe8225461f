"""Who decides: promotion, trial, watch, rollback and reset."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.core.errors import BadRequest, ConfigError
from xnai.core.statistics import Interval
from xnai.learning.canary import ENOUGH, FEW, SHARE, Fresh, falls_to_challenger, judge
from xnai.learning.standing import (
    SHIPPED,
    Candidate,
    Standing,
    advanced,
    as_shipped,
    promoted,
    read_standing,
    reviewed,
    rolled_back,
    to_json,
)

ONE, TWO = "1" * 64, "2" * 64
AT = "2026-11-28T06:00:00+00:00"


def candidate(version=ONE, against=SHIPPED, *, promotable=True) -> Candidate:
    return Candidate(version=version, against=against, promotable=promotable, why="its bound")


def on_trial(version=ONE, start: Standing | None = None) -> Standing:
    start = start or Standing()
    return promoted(reviewed(start, candidate(version, start.champion), AT), AT)


def in_office(version=ONE, start: Standing | None = None) -> Standing:
    watched = advanced(on_trial(version, start), "all", "holds", AT)
    return advanced(watched, "done", "held", AT)


def test_a_promoted_challenger_decides_its_share_and_no_more():
    standing = on_trial()
    decided = [standing.decides(f"r{n}") for n in range(4000)]
    assert decided.count(ONE) / 4000 == pytest.approx(SHARE, abs=0.02)
    assert set(decided) == {ONE, SHIPPED}


def test_the_same_request_falls_to_the_same_side():
    assert len({on_trial().decides("r7") for _ in range(10)}) == 1


def test_nobody_else_decides_once_the_bound_holds():
    standing = advanced(on_trial(), "all", "holds", AT)
    assert {standing.decides(f"r{n}") for n in range(500)} == {ONE}
    assert standing.on_trial == (SHIPPED, ONE)


@pytest.mark.parametrize("stage", ["trial", "watch"])
def test_what_is_worse_goes_and_the_champion_before_decides_again(stage):
    standing = on_trial(TWO, in_office(ONE))
    if stage == "watch":
        standing = advanced(standing, "all", "holds", AT)
    back = advanced(standing, "back", "worse", AT)
    assert (back.champion, back.stage) == (ONE, None)
    assert back.history[-1].step == "back"
    assert back.history[-1].version == TWO


def test_a_rollback_goes_one_champion_back_each_time_and_no_further_than_shipped():
    standing = in_office(TWO, in_office(ONE))
    first = rolled_back(standing, AT)
    second = rolled_back(first, AT)
    assert (standing.champion, first.champion, second.champion) == (TWO, ONE, SHIPPED)
    with pytest.raises(BadRequest, match="shipped"):
        rolled_back(second, AT)


def test_a_rollback_ends_a_trial():
    back = rolled_back(on_trial(TWO, in_office(ONE)), AT)
    assert (back.champion, back.stage, back.other) == (ONE, None, "")


def test_a_reset_leaves_nothing_but_the_history():
    standing = as_shipped(on_trial(TWO, in_office(ONE)), AT)
    assert (standing.champion, standing.stage, standing.candidate) == (SHIPPED, None, None)
    assert standing.history[-1].step == "reset"
    with pytest.raises(BadRequest):
        rolled_back(standing, AT)


def test_a_refused_challenger_cannot_be_promoted():
    standing = reviewed(Standing(), candidate(promotable=False), AT)
    with pytest.raises(BadRequest, match="refused: its bound"):
        promoted(standing, AT)


def test_a_challenger_held_against_another_champion_cannot_be_promoted():
    standing = reviewed(in_office(ONE), candidate(TWO, against=SHIPPED), AT)
    with pytest.raises(BadRequest, match="held against shipped"):
        promoted(standing, AT)


def test_two_challengers_are_not_on_trial_together():
    standing = reviewed(on_trial(), candidate(TWO), AT)
    with pytest.raises(BadRequest, match="is on trial"):
        promoted(standing, AT)


def test_without_a_review_there_is_no_challenger():
    with pytest.raises(BadRequest, match="no challenger"):
        promoted(Standing(), AT)


@given(st.lists(st.sampled_from(["review", "promote", "all", "done", "back", "rollback"])))
def test_whatever_happens_somebody_decides_and_what_is_written_is_read_again(steps):
    standing = Standing()
    for number, step in enumerate(steps):
        try:
            match step:
                case "review":
                    fresh = candidate(f"{number:064}", standing.champion)
                    standing = reviewed(standing, fresh, AT)
                case "promote":
                    standing = promoted(standing, AT)
                case "rollback":
                    standing = rolled_back(standing, AT)
                case verdict:
                    standing = advanced(standing, verdict, "because", AT)
        except BadRequest:
            pass
        assert (standing.stage is None) == (standing.other == "")
        assert standing.decides("r") in standing.versions
    assert read_standing(to_json(standing), named="x") == standing


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"[]",
        b"{}",
        to_json(Standing()).replace(b"standing/1", b"standing/0"),
        to_json(Standing()).replace(b"standing/1", b"standing/2"),
        to_json(Standing()).replace(b'"stage": null', b'"stage": "trial"'),
        to_json(Standing()).replace(b'"history": []', b'"history": [{}]'),
        to_json(Standing()).replace(b'"candidate": null', b'"candidate": {"version": 1}'),
    ],
)
def test_an_older_newer_or_damaged_standing_is_refused_by_name(document):
    with pytest.raises(ConfigError, match=r"standing\.json") as caught:
        read_standing(document, named="standing.json")
    assert "reset" in caught.value.hint


def test_the_history_does_not_grow_for_ever():
    standing = Standing()
    for _ in range(700):
        standing = reviewed(standing, candidate(), AT)
    assert len(json.loads(to_json(standing))["history"]) == 500


def gain(low: float, high: float) -> Interval:
    return Interval(value=(low + high) / 2, low=low, high=high)


@pytest.mark.parametrize(
    ("stage", "n", "found", "verdict"),
    [
        ("trial", 0, None, "wait"),
        ("trial", FEW - 1, gain(-0.9, -0.5), "wait"),
        ("trial", FEW, gain(-0.9, -0.5), "back"),
        ("trial", FEW, gain(-0.3, 0.4), "wait"),
        ("trial", FEW, gain(-0.01, 0.1), "all"),
        ("trial", ENOUGH, gain(-0.3, 0.4), "back"),
        ("watch", FEW, gain(-0.3, 0.4), "wait"),
        ("watch", FEW, gain(-0.3, -0.01), "back"),
        ("watch", ENOUGH, gain(-0.3, -0.01), "back"),
        ("watch", ENOUGH, gain(-0.3, 0.4), "done"),
    ],
)
def test_what_becomes_of_a_challenger(stage, n, found, verdict):
    assert judge(stage, Fresh(n=n, gain=found))[0] == verdict


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_a_share_of_nothing_and_of_all(share):
    assert {falls_to_challenger(f"{n}", share) for n in range(200)} == {bool(share)}
