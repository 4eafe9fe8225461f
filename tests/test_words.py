"""Texts as hashed words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.core.words import hashes, words, words_of_request


@given(st.text(max_size=200))
def test_any_text_has_a_hash_for_each_word_and_each_two_neighbours(text: str) -> None:
    for found in (words(text), words_of_request(text)):
        assert len(hashes(found)) == max(0, 2 * len(found) - 1)
        assert len(hashes(found, beginning=True)) == 2 * len(found)


def test_hashes_are_the_same_on_every_machine_and_in_every_run() -> None:
    """Files that were fitted elsewhere hold weights of these columns."""
    assert hashes(words("Sort é 42")) == [
        1361375778, 235179326, 4088798008, 450215437, 2844914946, 656746508, 2171658620,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "by_digits", "of_request"),
    [
        ("Add 42 to x_1!", ["add", "4", "2", "to", "x", "1", "!"], ["add", "0", "to", "x", "_"]),
        ("ÄRGER", ["ärger"], ["ärger"]),
        ("  ", [], []),
    ],
)
def test_numbers_are_read_by_digits_or_as_all_alike(
    text: str, by_digits: list[str], of_request: list[str]
) -> None:
    assert words(text) == by_digits
    assert words_of_request(text)[: len(of_request)] == of_request


def test_the_order_of_words_counts() -> None:
    one, other = (set(hashes(words(text))) for text in ("dog bites man", "man bites dog"))

    assert one != other
    assert len(one & other) == 3
