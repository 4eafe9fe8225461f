"""Estimates of many outcomes at once."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xnai.core.errors import ConfigError
from xnai.core.statistics import Floats
from xnai.learning.estimators import fit_estimator, fit_ridge, from_document, ridge, to_document


def _drawn(seed: int, n: int = 200) -> tuple[Floats, Floats, list[str], list[str]]:
    """Columns, whether two things are right, groups of two, and domains of which `b` is harder."""
    rng = np.random.default_rng(seed)
    inputs = rng.normal(size=(n, 4))
    domains = ["a" if n % 3 else "b" for n in range(n)]
    odds = 1.5 * inputs[:, :2] - 2.0 * np.array([[d == "b"] for d in domains])
    right = (rng.random((n, 2)) < 1 / (1 + np.exp(-odds))).astype(np.float64)
    return inputs, right, [str(row // 2) for row in range(n)], domains


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 1000), st.sampled_from([None, 0.0, 1.0]))
def test_what_is_estimated_is_a_probability_even_of_one_class_only(
    seed: int, only: float | None
) -> None:
    inputs, right, groups, domains = _drawn(seed, 40)
    if only is not None:
        right[:, 1] = only
    made = fit_estimator(inputs, right, groups, domains, targets=("s", "b"), dense=4).estimator

    found = made.predict(100 * inputs, [*domains[:-1], "never seen"])

    assert ((found > 0) & (found < 1)).all()


def test_one_row_is_enough_to_fit_and_says_little() -> None:
    made = fit_estimator(np.ones((1, 3)), np.array([[1.0]]), ["g"], ["a"], targets=("s",)).estimator

    assert 0.5 <= made.predict(np.ones((1, 3)), ["a"])[0, 0] < 0.9


def test_what_was_learned_ranks_and_is_calibrated_in_each_domain() -> None:
    inputs, right, groups, domains = _drawn(1, 900)
    fitted = fit_estimator(inputs, right, groups, domains, targets=("s", "b"), dense=4)
    b = np.array([domain == "b" for domain in domains])

    for rows in (b, ~b):
        assert abs(fitted.outside[rows, 0].mean() - right[rows, 0].mean()) < 0.05
    assert np.corrcoef(fitted.outside[:, 0], right[:, 0])[0, 1] > 0.4


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
    inputs, right, *_ = _drawn(5, 30)
    wide = np.hstack([inputs, np.zeros((30, 50))])

    few, many = ridge(inputs, right, 2.0, dense=4), ridge(wide, right, 2.0, dense=4)

    assert np.allclose(few.predict(inputs), many.predict(wide))


def test_a_document_gives_back_the_same_probabilities() -> None:
    inputs, right, groups, domains = _drawn(2)
    made = fit_estimator(
        inputs, right, groups, domains, targets=("s", "b"), dense=4, sources=("drawn",)
    ).estimator

    read = from_document(json.loads(json.dumps(to_document(made))), columns=4)

    assert np.allclose(read.predict(inputs, domains), made.predict(inputs, domains), atol=1e-3)
    assert (read.targets, read.sources) == (("s", "b"), ("drawn",))


@pytest.mark.parametrize(
    "change",
    [
        {"schema": "other"},
        {"offset": [1.0]},
        {"weights": [["x"]]},
        {"shifts": {"a": [float("nan")] * 2}},
    ],
)
def test_a_document_that_does_not_fit_is_refused_with_what_to_do(change: dict[str, object]) -> None:
    inputs, right, groups, domains = _drawn(2, 40)
    made = fit_estimator(inputs, right, groups, domains, targets=("s", "b")).estimator

    with pytest.raises(ConfigError) as caught:
        from_document(to_document(made) | change, columns=4)

    assert caught.value.hint
