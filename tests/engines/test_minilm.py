"""all-MiniLM-L6-v2 in numpy, with its real weights, beside the same maths written the slow way."""

import math
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

from xnai.engines.minilm import MiniLM, gelu

TEXTS = (
    "A man is eating food.",
    "Two men",
    "def sort(xs): return sorted(xs, reverse=True)",
    "Der Fluß ist naß; 日本語 too, naïve café",
    "x",
    "why is the sky blue at noon and red in the evening? " * 8,
)


@pytest.fixture(scope="module")
def model(embeddings_folder: Path) -> MiniLM:
    return MiniLM(embeddings_folder)


def by_the_book(weights: dict, ids: list[int], n_padding: int = 0) -> np.ndarray:
    """One text in float64, as the papers write it: padded, masked, head by head, token by token."""
    w = {name: array.astype(np.float64) for name, array in weights.items()}
    mask = np.array([1.0] * len(ids) + [0.0] * n_padding)

    def linear(x, name):
        return x @ w[f"{name}.weight"].T + w[f"{name}.bias"]

    def norm(x, name):
        mean, deviation = x.mean(-1, keepdims=True), np.sqrt(x.var(-1, keepdims=True) + 1e-12)
        return (x - mean) / deviation * w[f"{name}.weight"] + w[f"{name}.bias"]

    n = len(mask)
    x = w["embeddings.word_embeddings.weight"][ids + [0] * n_padding]
    x = x + w["embeddings.position_embeddings.weight"][:n]
    x = norm(x + w["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
    for i in range(6):
        layer = f"encoder.layer.{i}"
        q, k, v = (
            linear(x, f"{layer}.attention.self.{part}") for part in ("query", "key", "value")
        )
        heads = []
        for head in range(12):
            part = slice(32 * head, 32 * head + 32)
            scores = np.exp(q[:, part] @ k[:, part].T / math.sqrt(32)) * mask
            heads.append(scores / scores.sum(-1, keepdims=True) @ v[:, part])
        mixed = linear(np.concatenate(heads, -1), f"{layer}.attention.output.dense")
        x = norm(x + mixed, f"{layer}.attention.output.LayerNorm")
        wide = linear(x, f"{layer}.intermediate.dense")
        bent = wide * 0.5 * (1 + np.vectorize(math.erf)(wide / math.sqrt(2)))
        x = norm(x + linear(bent, f"{layer}.output.dense"), f"{layer}.output.LayerNorm")
    mean = (x * mask[:, None]).sum(0) / mask.sum()
    return mean / np.linalg.norm(mean)


def test_vectors_are_those_of_the_papers(model, embeddings_folder):
    weights = load_file(embeddings_folder / "model.safetensors")
    tokens = model.tokens(TEXTS)
    for i, (ids, vector) in enumerate(zip(tokens, model.vectors(tokens), strict=True)):
        expected = by_the_book(weights, ids, n_padding=i)
        assert np.abs(vector - expected).max() < 1e-6


def test_a_vector_has_length_1_and_384_numbers(model):
    vectors = model.vectors(model.tokens(TEXTS))
    assert (vectors.shape, vectors.dtype) == ((len(TEXTS), 384), np.float32)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)


@pytest.mark.parametrize("repeats", [1, 7])
def test_a_vector_does_not_depend_on_what_is_beside_it(model, repeats):
    tokens = sorted(model.tokens(TEXTS * repeats), key=len)  # those of one length side by side
    together = model.vectors(tokens)
    for ids, vector in zip(tokens, together, strict=True):
        assert np.abs(model.vectors([ids])[0] - vector).max() < 1e-5


def test_texts_that_mean_the_same_are_nearest(model):
    pairs = (
        ("How do I sort a list in Python?", "ordering the items of a Python array"),
        ("The cat sleeps on the sofa", "A kitten is napping on the couch"),
        ("Stock prices fell sharply today", "Shares dropped a lot this morning"),
        ("The server returns status 404", "the HTTP request ends with not found"),
    )
    left, right = (model.vectors(model.tokens(side)) for side in zip(*pairs, strict=True))
    assert (left @ right.T).argmax(axis=1).tolist() == [0, 1, 2, 3]


def test_tokens_begin_and_end_with_their_marks_and_are_never_cut(model):
    short, long = model.tokens(["Hello, world!", "word " * 1000])
    assert short == [101, 7592, 1010, 2088, 999, 102]
    assert (len(long), long[0], long[-1]) == (1002, 101, 102)


def test_gelu_is_x_times_the_normal_distribution_below_it():
    x = np.linspace(-9, 9, 4_000, dtype=np.float32).reshape(-1, 40)
    expected = [v * math.erfc(-v / math.sqrt(2)) / 2 for v in x.ravel().tolist()]
    assert np.abs(gelu(x.copy()).ravel() - expected).max() < 1e-6
