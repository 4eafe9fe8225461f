"""Estimates of many outcomes at once."""

from __future__ import annotations

import numpy as np
import pytest

from xnai.core.statistics import Floats
from xnai.replay.ridges import fit_ridge


def _drawn(seed: int, n: int = 200) -> tuple[Floats, Floats, list[str]]:
    """Columns, whether two things are right, and groups of two."""
    rng = np.random.default_rng(seed)
    inputs = rng.normal(size=(n, 4))
    right = (rng.random((n, 2)) < 1 / (1 + np.exp(-1.5 * inputs[:, :2]))).astype(np.float64)
    return inputs, right, [str(row // 2) for row in range(n)]


def test_each_target_is_estimated_from_what_tells_of_it() -> None:
    inputs, right, groups = _drawn(1, 900)
    _, outside = fit_ridge(inputs, right, groups, dense=4)

    told = np.corrcoef(outside.T, right.T)[:2, 2:]

    assert (np.diag(told) > 0.4).all()
    assert (np.abs(told - np.diag(np.diag(told))) < 0.15).all()


def test_one_row_is_enough_to_fit() -> None:
    made, _ = fit_ridge(np.ones((1, 3)), np.array([[1.0]]), ["g"])

    assert made.predict(np.ones((1, 3))) == pytest.approx(1)


def test_no_row_is_estimated_by_what_saw_its_group() -> None:
    """Two rows of a group are alike and pure noise: who saw one would know the other."""
    rng = np.random.default_rng(3)
    inputs = np.repeat(np.eye(60), 2, axis=0)
    right = np.repeat(rng.integers(0, 2, (60, 1)), 2, axis=0).astype(np.float64)
    groups = [str(row // 2) for row in range(120)]

    _, apart = fit_ridge(inputs, right, groups, penalties=(0.1,))
    _, leaked = fit_ridge(inputs, right, [str(row) for row in range(120)], penalties=(0.1,))

    assert np.corrcoef(apart[:, 0], right[:, 0])[0, 1] < 0.3
    assert np.corrcoef(leaked[:, 0], right[:, 0])[0, 1] > 0.6


def test_more_columns_than_rows_give_what_fewer_would() -> None:
    inputs, right, groups = _drawn(5, 30)
    wide = np.hstack([inputs, np.zeros((30, 50))])

    few, _ = fit_ridge(inputs, right, groups, dense=4, penalties=(2.0,))
    many, _ = fit_ridge(wide, right, groups, dense=4, penalties=(2.0,))

    assert np.allclose(few.predict(inputs), many.predict(wide))
