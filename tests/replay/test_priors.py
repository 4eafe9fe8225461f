"""The prior of unmeasured models, judged on outcomes it was not fitted on."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.replay.worlds import BIG, SMALL, recorded
from xnai.replay import priors
from xnai.replay.ladders import ladders
from xnai.replay.policies import studies

RECORDED = recorded(80)
PAIR = ladders(RECORDED)[0].pair


def test_the_big_model_is_believed_more_of_every_request():
    small, big = priors.claims(priors.shipped_prior(), PAIR)
    assert (small < big).all()


def test_nothing_that_is_recorded_moves_the_prior():
    (before,) = studies(RECORDED, ["prior"])
    for row in (other := recorded(80)).rows:
        row["models"][SMALL]["y"] = 1 - row["models"][SMALL]["y"]
    (after,) = studies(other, ["prior"])
    shares = [each.figures[-1].policy for each in (before, after)]
    assert shares == ["prior", "prior"]
    (one, two) = (priors.by_prior(ladders(r)[0].pair).big for r in (RECORDED, other))
    assert np.array_equal(one, two)


def test_the_big_model_is_asked_first_where_it_is_believed_to_gain_most():
    heavy = "Write a parser: if it is empty raise, unless cached, then sort, then merge, then print"
    prompts = tuple((f"Write f(x): add {at} to it", heavy)[at % 2] for at in range(80))
    pair = replace(PAIR, prompts=prompts)
    small, big = priors.claims(priors.shipped_prior(), pair)
    half = priors.by_prior(pair).big[100] == 1
    gain = big - small
    assert half.sum() == 40
    assert gain[half].min() > gain[~half].max()


def test_its_probabilities_are_judged_for_each_model():
    (study,) = studies(RECORDED, ["prior"])
    told = {(each.policy, each.measure) for each in study.found}
    assert told == {
        ("prior", f"{what} of {model}")
        for what in ("log loss", "calibration error")
        for model in (SMALL, BIG)
    }


def test_a_figure_is_that_of_the_claims_with_an_interval_around_it():
    (study,) = studies(RECORDED, ["prior"])
    loss = next(e.value for e in study.found if e.measure == f"log loss of {SMALL}")
    small, _ = priors.claims(priors.shipped_prior(), PAIR)
    came = np.where(PAIR.small_right == 1, small, 1 - small)
    assert loss.value == pytest.approx(float(-np.log(came).mean()))
    assert loss.low < loss.value < loss.high


def test_equal_claims_are_not_told_apart_by_their_order():
    right = np.repeat([0.0, 1.0], 50)
    assert priors.calibration_error(np.full(100, 0.5), right) == 0
    assert priors.calibration_error(np.full(100, 0.8), right) == pytest.approx(0.3)


def test_models_whose_names_tell_no_size_have_no_prior():
    nameless = recorded(80, big="oracle", big_cost=30.0)
    (study,) = studies(nameless, ["prior"])
    assert [each.policy for each in study.figures] == ["random mix", "oracle"]
    assert study.found == ()
