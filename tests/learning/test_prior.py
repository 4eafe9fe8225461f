"""What is believed of models that nobody has measured."""

from __future__ import annotations

import json
import math
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cascade.builders import features
from xnai.core.errors import ConfigError
from xnai.learning.prior import COLUMNS, PUBLISHED, SCHEMA, prior_vector, read_prior

SHIPPED = json.loads(files("xnai.learning").joinpath("calibrations/prior.json").read_bytes())
PRIORS = (PUBLISHED, read_prior(SHIPPED))
TEXTS = (
    "Write f(x): double it",
    "Prove that the integral of an odd function is zero",
    "Why is the sky blue? Compare both answers, then decide, and argue when it is not",
    "Write a Rust parser: if the list is empty raise an error, otherwise recurse, then sort it",
)


def document(**changed):
    return {"schema": SCHEMA, "sources": [{"name": "one"}, {"name": "other"}]} | {
        "weights": dict.fromkeys(COLUMNS, 0.5) | changed
    }


@pytest.mark.parametrize("prior", PRIORS)
@given(sizes=st.tuples(st.floats(0, 1e4), st.floats(0, 1e4)), text=st.sampled_from(TEXTS))
def test_a_larger_model_is_never_believed_less_and_nobody_beyond_certainty(prior, sizes, text):
    less, more = (prior.probability(size, features(text)) for size in sorted(sizes))
    assert 0 <= less <= more <= 1


@pytest.mark.parametrize("prior", PRIORS)
def test_a_larger_model_is_believed_more_within_the_sizes_that_were_measured(prior):
    for text in TEXTS:
        told = [prior.probability(size, features(text)) for size in (0.5, 1.5, 7, 70)]
        assert told == sorted(set(told))


def test_the_weight_of_each_column_is_in_log_odds():
    odds = {name: float(n + 1) for n, name in enumerate(COLUMNS)}
    seen = features(TEXTS[3])
    told = read_prior(document(**{name: value / 50 for name, value in odds.items()}))
    expected = sum(v / 50 * x for v, x in zip(odds.values(), prior_vector(3, seen), strict=True))
    assert told.probability(3, seen) == pytest.approx(1 / (1 + math.exp(-expected)))


def test_the_published_rates_are_those_of_mundane_requests():
    told = [PUBLISHED.probability(size, features()) for size in (1.5, 3, 7)]
    assert told == pytest.approx([0.707, 0.841, 0.884], abs=0.05)


def test_where_it_comes_from_is_told():
    assert read_prior(document()).source == "one, other"


def test_the_shipped_one_is_that_of_the_published_rates_until_a_fit_beats_it():
    assert PRIORS[1] == PUBLISHED


@pytest.mark.parametrize(
    "found",
    [
        {"schema": "xnai.prior/0"},
        {"schema": SCHEMA},
        document(doublings=-0.1),
        document(mid=float("nan")),
        document(mid="much"),
        document(another=1.0),
        {"schema": SCHEMA, "sources": [], "weights": {"bias": 1.0}},
    ],
)
def test_a_foreign_or_misshapen_file_is_refused(found):
    with pytest.raises(ConfigError):
        read_prior(found)
