"""Probabilities from signals."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.report import model_digests
from tests.cascade.builders import features
from xnai.bootstrap import calibration
from xnai.config import load_config
from xnai.core.config import LlamaModel, RemoteModel
from xnai.core.errors import ConfigError
from xnai.core.judgement import LogprobSummary
from xnai.core.odds import logit, sigmoid
from xnai.learning.calibration import (
    AFTER,
    BEFORE,
    MOST_OPINION,
    SCHEMA,
    LogisticCalibration,
    read_calibration,
)

PRIORS = LogisticCalibration(sizes_b={"small": 1.5, "large": 7.0})


def test_a_larger_unknown_model_is_trusted_more():
    assert PRIORS.before_draft("large", features()) > PRIORS.before_draft("small", features())


def test_a_surer_draft_is_trusted_more():
    def after(mean):
        seen = LogprobSummary(mean=mean, minimum=-2.0, n_tokens=30)
        return PRIORS.after_draft("small", features(), seen)

    assert after(-0.01) > after(-0.15) > after(-0.6)


def test_without_log_probabilities_the_prior_stands():
    assert PRIORS.after_draft("small", features(), None) == PRIORS.before_draft("small", features())


def test_fitted_weights_replace_the_prior():
    fitted = read_calibration(
        {
            "schema": SCHEMA,
            "models": {
                "small": {
                    "before": [2.0] + [0.0] * (len(BEFORE) - 1),
                    "after": [-2.0] + [0.0] * (len(AFTER) - 1),
                    "claims": [0.5, 2.0, 1.5],
                }
            },
        },
        sizes_b={},
    )
    seen = LogprobSummary(mean=-0.1, minimum=-1.0, n_tokens=9)
    assert fitted.before_draft("small", features()) == pytest.approx(sigmoid(2.0))
    assert fitted.after_draft("small", features(), seen) == pytest.approx(sigmoid(-2.0))
    told = fitted.acceptance("small", features(), 0.9)
    assert told == pytest.approx(sigmoid(0.5 + 2 * 2.0 - 1.5 * logit(0.9)))


def test_what_was_never_fitted_is_taken_to_be_accepted_when_it_is_right():
    assert PRIORS.acceptance("small", features(), 0.9) == PRIORS.before_draft("small", features())


def test_a_wrong_draft_below_speaks_against_the_tier_above_and_a_right_one_for_it():
    before = PRIORS.before_draft("large", features())

    def after(p):
        return PRIORS.after_climb("small", "large", features(), p)

    assert after(0.0) < before < after(1.0)
    assert after(0.5) == pytest.approx((after(0.0) + after(1.0)) / 2)


def test_fitted_shifts_replace_the_published_ones():
    fitted = read_calibration(
        {"schema": SCHEMA, "models": {}, "climbs": {"small": {"large": [-2.0, 3.0]}}},
        sizes_b={"large": 7.0},
    )
    odds = logit(fitted.before_draft("large", features()))
    assert fitted.after_climb("small", "large", features(), 0.0) == pytest.approx(sigmoid(odds - 2))
    assert fitted.after_climb("small", "large", features(), 1.0) == pytest.approx(sigmoid(odds + 3))


POCKET = load_config(None, preset="pocket").config
SEEN = LogprobSummary(mean=-0.02, minimum=-0.3, n_tokens=30)


def test_the_shipped_calibration_knows_every_embedded_model_and_climb():
    found = calibration(POCKET)
    assert set(found.weights) == set(POCKET.models)
    assert set(found.climbs) == {
        ("pocket-draft", "pocket-refine"),
        ("pocket-draft", "pocket-expert"),
        ("pocket-refine", "pocket-expert"),
    }


@pytest.mark.parametrize(
    "other",
    [
        LlamaModel(path="Qwen2.5-Coder-7B.gguf", parameters_b=7),
        LlamaModel(source={"repo": "Qwen/Coder-GGUF", "file": "q4.gguf"}, parameters_b=7),
        LlamaModel(path="pocket:expert.gguf", parameters_b=7),
        RemoteModel(engine="ollama", model="q", base_url="http://localhost", parameters_b=7),
    ],
)
def test_another_model_under_an_embedded_name_gets_the_prior_of_its_size(other):
    models = {**POCKET.models, "pocket-draft": other}
    found = calibration(POCKET.model_copy(update={"models": models}))
    assert found.after_draft("pocket-draft", features(), SEEN) == PRIORS.after_draft(
        "large", features(), SEEN
    )
    assert set(found.weights) == {"pocket-refine", "pocket-expert"}
    assert set(found.climbs) == {("pocket-refine", "pocket-expert")}


def test_the_shipped_calibration_was_fitted_for_the_shipped_files():
    shipped = files("xnai.learning").joinpath("calibrations/pocket.json")
    assert json.loads(shipped.read_bytes())["files"] == model_digests()


@pytest.mark.parametrize(
    "document",
    [
        {"schema": "xnai.calibration/0", "models": {}},
        {"schema": SCHEMA, "models": {"m": {"before": [1.0], "after": [1.0]}}},
        {
            "schema": SCHEMA,
            "models": {"m": {"before": [1.0] * len(BEFORE), "after": [1.0] * len(AFTER)}},
        },
        {"schema": SCHEMA, "models": {}, "climbs": {"m": {"n": [1.0]}}},
        {"schema": SCHEMA, "models": {}, "verifiers": {"m": [1.0]}},
    ],
)
def test_a_foreign_or_misshapen_file_is_refused(document):
    with pytest.raises(ConfigError):
        read_calibration(document, sizes_b={})


class TestOpinions:
    def test_a_verifier_is_believed_as_far_as_it_was_measured(self):
        document = {"schema": SCHEMA, "models": {}, "verifiers": {"m": [-0.5, 1.0]}}
        found = read_calibration(document, sizes_b={})
        assert found.opinion("m", 0.5) == pytest.approx(-0.5)
        assert found.opinion("m", 0.8) == pytest.approx(logit(0.8) - 0.5)
        assert found.opinion("m", 1.0) == MOST_OPINION
        assert found.only({"n"}).opinion("m", 0.5) == 0.0

    def test_one_that_was_not_measured_is_half_believed_within_bounds(self):
        found = read_calibration({"schema": SCHEMA, "models": {}}, sizes_b={})
        assert found.opinion("any", 0.9) == pytest.approx(logit(0.9) / 2)
        assert found.opinion("any", 0.0) == -MOST_OPINION

    def test_the_embedded_models_cannot_judge_and_no_yes_of_theirs_speaks_for_a_draft(self):
        found = calibration(POCKET)
        assert all(found.opinion(name, 1.0) <= 0 for name in POCKET.models)


@given(st.floats(-700, 700))
def test_log_odds_never_overflow(x):
    assert 0.0 <= sigmoid(x) <= 1.0


@given(st.floats(0.001, 0.999))
def test_log_odds_and_probabilities_are_inverses(p):
    assert sigmoid(logit(p)) == pytest.approx(p)
