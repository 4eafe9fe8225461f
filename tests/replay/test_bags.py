"""Recorded prompts as bags of words."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from xnai.replay.bags import counted, folded
from xnai.replay.texts import hashed


def _folded(texts: list[str], columns: int = 256) -> NDArray[np.float32]:
    found = counted(texts)
    return folded(found, np.log1p(found.counts), columns)


@given(st.lists(st.text(max_size=80), max_size=4))
def test_any_text_gives_finite_rows_of_length_one_or_none(texts: list[str]) -> None:
    lengths = np.linalg.norm(_folded(texts, 64), axis=1)

    assert lengths.shape == (len(texts),)
    assert all(abs(length - 1) < 1e-5 or length < 1e-5 for length in lengths)


def test_a_text_has_the_same_columns_whatever_stands_beside_it() -> None:
    one = "Write a function that sorts a list."

    assert np.array_equal(_folded([one])[0], _folded(["other words", one])[1])
    assert np.array_equal(hashed([one]).toarray()[0], hashed(["", one]).toarray()[1])


def test_like_texts_are_nearer_than_unlike_ones() -> None:
    first, second, third = _folded(
        ["sort a list of 1 numbers", "Sort a list of 7 numbers", "#include <vector> int main()"]
    )

    assert first @ second > 0.7
    assert first @ third < 0.3


def test_parts_that_share_a_column_are_counted_together() -> None:
    found = counted(["one two one"], columns=1)

    assert found.columns.tolist() == [0]
    assert found.counts.tolist() == [5]
