"""Weights that begin at what was known."""

from __future__ import annotations

import numpy as np

from xnai.learning.posterior import most_likely, word_weights


def test_words_get_the_weights_that_the_same_inputs_get_one_by_one() -> None:
    rng = np.random.default_rng(1)
    texts = [sorted(rng.choice(12, rng.integers(1, 6), replace=False)) for _ in range(400)]
    dense = np.zeros((400, 12))
    for row, text in zip(dense, texts, strict=True):
        row[text] = 1 / np.sqrt(len(text))
    odds, weights = rng.normal(size=400), rng.random(400)
    right = (rng.random(400) < 1 / (1 + np.exp(-odds - 2 * dense[:, 3]))).astype(np.float64)

    sparse = word_weights(texts, odds, right, weights, columns=12, precision=30.0)

    assert np.allclose(sparse, most_likely(dense, odds, right, weights, precision=30.0), atol=1e-4)
    assert sparse.argmax() == 3


def test_without_texts_nothing_is_learned_of_words() -> None:
    none = np.zeros(0)

    assert not word_weights([], none, none, none, columns=4, precision=30.0).any()
