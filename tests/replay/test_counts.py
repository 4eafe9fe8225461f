"""What can be counted in prompts."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from xnai.replay.counts import SURFACE, surface


@given(st.lists(st.text(max_size=80), max_size=4))
def test_any_text_gives_finite_columns(texts: list[str]) -> None:
    assert np.isfinite(surface(texts)).all()
    assert surface(texts).shape == (len(texts), len(SURFACE))


def test_a_text_has_the_same_columns_whatever_stands_beside_it() -> None:
    one = "Write a function that sorts a list."

    assert np.array_equal(surface([one])[0], surface(["other words", one])[1])
