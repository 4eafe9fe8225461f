"""Texts as columns."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from xnai.learning.text import SURFACE, hashed, surface


@given(st.lists(st.text(max_size=80), max_size=4))
def test_any_text_gives_finite_columns_and_rows_of_length_one_or_none(texts: list[str]) -> None:
    found = hashed(texts, 64)
    lengths = np.linalg.norm(found, axis=1)

    assert found.shape == (len(texts), 64)
    assert all(abs(length - 1) < 1e-5 or length < 1e-5 for length in lengths)
    assert np.isfinite(surface(texts)).all()
    assert surface(texts).shape == (len(texts), len(SURFACE))


def test_a_text_has_the_same_columns_whatever_stands_beside_it() -> None:
    one = "Write a function that sorts a list."

    assert np.array_equal(hashed([one])[0], hashed(["other words", one])[1])
    assert np.array_equal(surface([one])[0], surface(["other words", one])[1])


def test_like_texts_are_nearer_than_unlike_ones() -> None:
    first, second, third = hashed(
        ["sort a list of 12 numbers", "Sort a list of 7 numbers", "#include <vector> int main()"]
    )

    assert first @ second > 0.99
    assert first @ third < 0.3


def test_the_order_of_words_counts_where_neighbours_do() -> None:
    texts = ["dog bites man", "man bites dog"]
    alone, paired = hashed(texts, pairs=False), hashed(texts)

    assert np.allclose(alone[0], alone[1])
    assert not np.allclose(paired[0], paired[1])
