"""A calibration for each domain, shrunk to the one for all."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.core.statistics import log_loss
from xnai.learning.logistic import solve
from xnai.replay.shrinkage import TIES, fit_shrunken


def world(counts: dict[str, tuple[int, float]], seed: int = 0):
    """Rows of each domain: how many, and how steeply being right follows the input."""
    rng = np.random.default_rng(seed)
    domains = [name for name, (n, _) in counts.items() for _ in range(n)]
    x = rng.normal(size=len(domains))
    slopes = np.array([counts[name][1] for name in domains])
    right = (rng.random(len(x)) < 1 / (1 + np.exp(-slopes * x))).astype(float)
    return np.stack([np.ones(len(x)), x], axis=1), right, domains


def at(fitted, domain: str, x: float = 1.0) -> float:
    return float(fitted.probabilities(np.array([[1.0, x]]), [domain])[0])


def test_a_domain_with_many_outcomes_has_its_own_calibration() -> None:
    inputs, right, domains = world({"sure": (800, 2.0), "random": (800, 0.0)})
    fitted = fit_shrunken(inputs, right, domains, list(map(str, range(len(right)))))

    assert at(fitted, "sure") == pytest.approx(1 / (1 + np.exp(-2)), abs=0.05)
    assert at(fitted, "random") == pytest.approx(0.5, abs=0.05)


def test_a_domain_with_few_outcomes_leans_on_all() -> None:
    inputs, right, domains = world({"known": (800, 2.0), "new": (3, -2.0)})
    fitted = fit_shrunken(inputs, right, domains, domains, ties=(10.0,))

    assert at(fitted, "new") == pytest.approx(at(fitted, "known"), abs=0.1)


def test_a_domain_that_was_never_seen_gets_what_fits_all() -> None:
    inputs, right, domains = world({"one": (300, 2.0), "two": (300, 1.0)})
    fitted = fit_shrunken(inputs, right, domains, domains, ties=(3.0,))
    low, high = sorted((at(fitted, "one"), at(fitted, "two")))

    assert low < at(fitted, "three") < high


def test_a_strong_tie_makes_one_model_of_all_and_a_loose_one_a_model_of_each() -> None:
    inputs, right, domains = world({"one": (400, 2.0), "two": (400, 0.0)})
    alone = solve(inputs, right, 1.0)
    tied, loose = (
        fit_shrunken(inputs, right, domains, domains, ties=(tie,)) for tie in (1e7, 1e-3)
    )

    assert tied.weights == pytest.approx(alone, abs=1e-3)
    assert at(loose, "one") > at(tied, "one") > at(loose, "two")


def test_it_is_the_logistic_regression_with_a_copy_of_the_inputs_for_each_domain() -> None:
    inputs, right, domains = world({"one": (120, 2.0), "two": (80, 0.3)})
    tie, penalty = 4.0, 1.0
    scale = (penalty / tie) ** 0.5
    copies = [inputs * scale * (np.array(domains) == name)[:, None] for name in ("one", "two")]
    dense = solve(np.hstack([inputs, *copies]), right, penalty)
    fitted = fit_shrunken(inputs, right, domains, domains, ties=(tie,), penalty=penalty)

    assert fitted.weights == pytest.approx(dense[:2], abs=1e-5)
    assert fitted.by_domain["two"] == pytest.approx(scale * dense[4:], abs=1e-5)


def test_the_tie_is_chosen_by_what_was_not_seen() -> None:
    rng = np.random.default_rng(2)
    counts = {str(n): (12, 1.0) for n in range(30)}
    inputs, right, domains = world(counts)
    groups = list(map(str, rng.permutation(len(right))))
    fresh, truth, _ = world(counts, seed=5)
    alike = fit_shrunken(inputs, right, domains, groups)
    loose = fit_shrunken(inputs, right, domains, groups, ties=(1e-3,))

    assert alike.tie == max(TIES)
    assert log_loss(alike.probabilities(fresh, domains), truth) < log_loss(
        loose.probabilities(fresh, domains), truth
    )


@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.floats(-50, 50), st.booleans()),
        min_size=1,
        max_size=40,
    )
)
def test_any_outcomes_give_probabilities(rows: list[tuple[str, float, bool]]) -> None:
    domains = [domain for domain, _, _ in rows]
    inputs = np.array([[1.0, x] for _, x, _ in rows])
    right = np.array([float(one) for _, _, one in rows])
    fitted = fit_shrunken(inputs, right, domains, domains)
    claimed = fitted.probabilities(inputs, domains)

    assert np.isfinite(claimed).all()
    assert ((claimed >= 0) & (claimed <= 1)).all()
