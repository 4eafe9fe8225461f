"""The statistics against values worked out by hand."""

import math

import numpy as np
import pytest

from pocket.figures import Share, auroc
from xnai.core.statistics import (
    bootstrap,
    brier,
    expected_calibration_error,
    log_loss,
    mean,
    mean_difference,
    ratio,
    reliability,
    wilson,
)
from xnai.learning.logistic import fit, fold_numbers, probabilities, shift, solve


def column(*values: float) -> np.ndarray:
    return np.array(values, dtype=np.float64)


def test_wilson_of_eight_in_ten_is_the_textbook_interval():
    low, high = Share(right=8, of=10).interval
    assert low == pytest.approx(0.4902, abs=1e-4)
    assert high == pytest.approx(0.9433, abs=1e-4)


def test_wilson_agrees_with_the_pocket_figures_and_knows_nothing_of_none():
    found = wilson(8, 10)
    assert (found.low, found.high) == pytest.approx(Share(right=8, of=10).interval)
    assert wilson(2.5, 10).value == 0.25
    assert (wilson(0, 0).low, wilson(0, 0).high) == (0, 1)
    assert wilson(0, 5).low == 0
    assert wilson(5, 5).high == 1


def test_auroc_counts_pairs_in_order_and_ties_by_half():
    # right: .8, .5; wrong: .5, .1 → pairs: 1, 1, ½, 1
    assert auroc([0.8, 0.5, 0.5, 0.1], [True, True, False, False]) == pytest.approx(3.5 / 4)


def test_brier_is_the_mean_squared_distance():
    assert brier(column(0.9, 0.2), column(1, 0)) == pytest.approx((0.01 + 0.04) / 2)


def test_log_loss_is_finite_for_a_certain_mistake():
    assert log_loss(column(0.5, 0.5), column(1, 0)) == pytest.approx(math.log(2))
    assert log_loss(column(1.0), column(0)) == pytest.approx(-math.log(1e-6), rel=1e-3)


def test_calibration_error_weighs_the_gap_of_each_bin_by_its_size():
    claimed = column(0.1, 0.3, 0.7, 0.9)
    right = column(0, 1, 1, 1)
    # bins (.1, .3) claims .2 and finds .5; (.7, .9) claims .8 and finds 1
    assert expected_calibration_error(claimed, right, 2) == pytest.approx((0.3 + 0.2) / 2)


def test_every_answer_falls_in_one_reliability_bin():
    bins = reliability(np.linspace(0, 1, 13), np.ones(13), 5)
    assert [b.n for b in bins] == [3, 3, 3, 2, 2]
    assert [b.claimed for b in bins] == sorted(b.claimed for b in bins)


def test_fewer_answers_than_bins_leave_no_bin_empty():
    assert [b.n for b in reliability(column(0.5, 0.6), column(0, 1), 5)] == [1, 1]


def test_bootstrap_of_a_share_comes_near_the_normal_interval():
    right = np.array([1.0] * 80 + [0.0] * 20)
    found = bootstrap(mean, right)
    reach = 1.96 * math.sqrt(0.8 * 0.2 / 100)
    assert found.value == pytest.approx(0.8)
    assert found.low == pytest.approx(0.8 - reach, abs=0.02)
    assert found.high == pytest.approx(0.8 + reach, abs=0.02)


def test_paired_bootstrap_sees_no_noise_in_a_constant_difference():
    one = np.random.default_rng(3).random(50)
    found = bootstrap(mean_difference, one, one - 0.25)
    assert (found.low, found.value, found.high) == pytest.approx((0.25, 0.25, 0.25))


def test_ratio_is_of_sums_not_the_mean_of_ratios():
    assert bootstrap(ratio, column(1, 3), column(4, 4)).value == pytest.approx(0.5)


def test_bootstrap_gives_the_same_interval_again():
    right = column(1, 0, 1, 1, 0, 1)
    assert bootstrap(mean, right) == bootstrap(mean, right)


def test_logistic_of_a_constant_is_the_log_odds_of_the_share():
    inputs = np.ones((10, 1))
    right = np.array([1.0] * 8 + [0.0] * 2)
    assert solve(inputs, right, 1.0)[0] == pytest.approx(math.log(4), abs=1e-4)


def test_logistic_finds_the_weights_that_made_the_data():
    dice = np.random.default_rng(5)
    inputs = np.column_stack([np.ones(20_000), dice.normal(size=(20_000, 2))])
    made = column(0.5, -1.5, 0.8)
    right = (dice.random(20_000) < probabilities(inputs, made)).astype(np.float64)
    assert solve(inputs, right, 0.1) == pytest.approx(made, abs=0.08)


def test_separable_data_are_fitted_with_finite_weights():
    inputs = np.column_stack([np.ones(6), column(-3, -2, -1, 1, 2, 3)])
    weights = solve(inputs, column(0, 0, 0, 1, 1, 1), 0.1)
    assert np.isfinite(weights).all()
    assert weights[1] > 1


def test_a_group_is_never_split_over_folds():
    folds = fold_numbers(["a", "b", "a", "c", "b"])
    assert folds[0] == folds[2]
    assert folds[1] == folds[4]


def test_out_of_fold_probabilities_of_pure_noise_do_not_beat_the_share():
    dice = np.random.default_rng(8)
    inputs = np.column_stack([np.ones(300), dice.normal(size=(300, 5))])
    right = (dice.random(300) < 0.7).astype(np.float64)
    found = fit(inputs, right, [f"g{i}" for i in range(300)])
    share = np.full(300, right.mean())
    assert log_loss(found.outside, right) > log_loss(share, right) - 0.005
    assert log_loss(found.inside, right) <= log_loss(found.outside, right)


def test_a_shift_makes_the_claims_as_high_as_the_outcomes():
    odds = np.random.default_rng(1).normal(size=4000)
    right = (np.random.default_rng(2).random(4000) < 1 / (1 + np.exp(-(odds + 1.5)))).astype(float)
    found = shift(odds, right, prior=0.0)
    assert abs(found - 1.5) < 0.15
    assert abs((1 / (1 + np.exp(-(odds + found)))).mean() - right.mean()) < 0.001


def test_a_shift_without_outcomes_is_the_prior():
    assert shift(np.zeros(0), np.zeros(0), prior=-0.9) == -0.9


def test_a_few_outcomes_move_a_shift_only_so_far():
    assert 0.5 < shift(np.zeros(3), np.ones(3), prior=0.0) < 1.5
