"""How far a router model is believed."""

from __future__ import annotations

from importlib.resources import files

import orjson
import pytest

from xnai.core.errors import ConfigError
from xnai.learning.conductor import PRIOR, SCHEMA, Claims, read_claims

MEASURED = {"m": {"path": "pocket:draft.gguf", "slope": 0.0, "constant": 0.0, "n": 9}}


def test_a_model_that_was_never_measured_is_believed_half_of_what_it_claims():
    claims = read_claims({"schema": SCHEMA, "models": MEASURED}, "other.gguf")
    assert claims == PRIOR
    assert claims.right(0.5) == pytest.approx(0.5)
    assert 0.7 < claims.right(0.9) < 0.8
    assert 0 < claims.right(0.0) < claims.right(1.0) < 1


def test_a_model_whose_claims_say_nothing_is_right_as_often_as_it_was():
    claims = read_claims({"schema": SCHEMA, "models": MEASURED}, "pocket:draft.gguf")
    assert claims.right(0.99) == claims.right(0.01) == 0.5


def test_weights_of_another_schema_are_refused():
    with pytest.raises(ConfigError, match="must have schema"):
        read_claims({"schema": "xnai.conductor/0", "models": {}}, None)


@pytest.mark.parametrize("name", ["draft", "refine", "expert"])
def test_the_embedded_models_were_measured_and_are_never_sure(name: str):
    shipped = files("xnai.learning").joinpath("calibrations/conductor.json")
    claims = read_claims(orjson.loads(shipped.read_bytes()), f"pocket:{name}.gguf")
    assert isinstance(claims, Claims)
    assert claims != PRIOR
    assert claims.right(0.999) < 0.65
