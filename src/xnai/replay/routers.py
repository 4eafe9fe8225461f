"""Routers that read the prompt alone, by name: each foretells how much better the big model does.

    TF-IDF logistic two logistic regressions on words and word pairs, one a model; the difference of
                    their probabilities is the gain
    nearest         mean gain of the 40 most similar prompts
    linear          as the first, on shapes of the prompt too (`bags.shape`), and on outcomes that
                    are moved toward the mean of their domain
    similarity-weighted ranking, matrix factorisation
                    of RouteLLM (Ong et al., 2024), on hashed words in place of their embeddings.
                    With two models a Bradley–Terry fit weighted by similarity has a closed form:
                    the weighted share of wins, ties counted as halves. The factorisation learns a
                    vector for each model and a projection of the prompt, by Adam on the same wins.

All are fitted on the rows known and foretell the rows held. Does not cover the figures.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from xnai.core.statistics import Floats
from xnai.replay.bags import Bags, Rows, toward_domains

Narrow = NDArray[np.float32]
Router = Callable[[Bags, Rows, Rows, Floats, Floats], Floats]
"""Prompts, rows known, rows held, the small and the big model's outcomes of those known → `(held,)`
how much better the big model will do, in any unit that rises with it."""

DOMAIN_SHARE: Final = 0.65
_NEAREST: Final = 40
_TEMPER: Final = 10.0
"""γ of RouteLLM's similarity-weighted ranking: the most similar prompt weighs so much more than one
that has nothing in common."""
_FACTORS: Final = 64
_EPOCHS: Final = 12
_BATCH: Final = 128
_RATE: Final = 3e-3
_DECAY: Final = 1e-4
_LOGISTIC_RIDGE: Final = 1.0
_STEPS: Final = 60


def logistic(found: Bags, known: Rows, held: Rows, small: Floats, big: Floats) -> Floats:
    """Difference of two logistic regressions on words and pairs."""
    words = found.wide[:, : found.wide.shape[1] - found.shapes]
    return _claimed(words, known, held, big) - _claimed(words, known, held, small)


def linear(found: Bags, known: Rows, held: Rows, small: Floats, big: Floats) -> Floats:
    """The same on shapes too, and on outcomes moved toward the mean of their domain."""
    both = np.stack([small, big], axis=1)
    wanted = toward_domains(both, found.domains[known], DOMAIN_SHARE)
    claimed = [_claimed(found.wide, known, held, column) for column in wanted.T]
    return claimed[1] - claimed[0]


def nearest(found: Bags, known: Rows, held: Rows, small: Floats, big: Floats) -> Floats:
    """Mean gain of the most similar prompts."""
    alike = found.sketch[held] @ found.sketch[known].T
    count = min(_NEAREST, len(known))
    top = np.argpartition(-alike, count - 1, axis=1)[:, :count]
    return np.asarray((big - small)[top].mean(axis=1))


def similarity_ranking(found: Bags, known: Rows, held: Rows, small: Floats, big: Floats) -> Floats:
    """Bradley–Terry strengths of the two models, battles weighted by similarity of prompts."""
    alike = found.sketch[held] @ found.sketch[known].T
    alike /= np.maximum(alike.max(axis=1, keepdims=True), 1e-6)
    weights = _TEMPER ** (1 + alike)
    return np.asarray(weights @ (0.5 + (big - small) / 2) / weights.sum(axis=1))


def factorisation(found: Bags, known: Rows, held: Rows, small: Floats, big: Floats) -> Floats:
    """Chance that the big model wins, by a bilinear score of model and prompt."""
    rng = np.random.default_rng(0)
    texts, wins = found.sketch[known], (0.5 + (big - small) / 2).astype(np.float32)
    width = texts.shape[1]
    held_by = [
        rng.normal(0, 0.1, (2, _FACTORS)).astype(np.float32),  # a vector for each model
        rng.normal(0, width**-0.5, (width, _FACTORS)).astype(np.float32),  # the projection
        np.ones(_FACTORS, np.float32),  # its bias: what holds for every prompt
    ]
    moments = [(np.zeros_like(part), np.zeros_like(part)) for part in held_by]
    step = 0
    for _ in range(_EPOCHS):
        order = rng.permutation(len(known))
        for at in range(0, len(known), _BATCH):
            step += 1
            _improve(
                held_by,
                moments,
                texts[order[at : at + _BATCH]],
                wins[order[at : at + _BATCH]],
                step,
            )
    models, projection, bias = held_by
    return np.asarray((found.sketch[held] @ projection + bias) @ (models[1] - models[0]))


def _improve(
    parts: list[Narrow],
    moments: list[tuple[Narrow, Narrow]],
    texts: Narrow,
    wins: Narrow,
    step: int,
) -> None:
    """One step of Adam on the log loss."""
    models, projection, bias = parts
    mapped, apart = texts @ projection + bias, models[1] - models[0]
    off = (0.5 * (1 + np.tanh(mapped @ apart / 2)) - wins) / np.float32(len(wins))
    turn = off @ mapped
    slopes = [np.stack([-turn, turn]), np.outer(off @ texts, apart), off.sum() * apart]
    for i, slope in enumerate(slopes):
        first, second = moments[i]
        decayed = slope + _DECAY * parts[i]
        moments[i] = (0.9 * first + 0.1 * decayed, 0.999 * second + 0.001 * decayed**2)
        mean, spread = moments[i][0] / (1 - 0.9**step), moments[i][1] / (1 - 0.999**step)
        parts[i] = parts[i] - _RATE * mean / (np.sqrt(spread) + 1e-8)


def _claimed(words: sparse.csr_matrix, known: Rows, held: Rows, right: Floats) -> Floats:
    """`(held,)` probabilities by a logistic regression, in accelerated steps of fixed size."""
    inputs = words[known]
    # No curvature of the log loss is above a quarter of that of squares.
    rate = 1 / (0.25 * _longest(inputs) + _LOGISTIC_RIDGE)
    weights, ahead = np.zeros(inputs.shape[1]), np.zeros(inputs.shape[1])
    mean = float(np.clip(right.mean(), 0.01, 0.99))
    constant = float(np.log(mean / (1 - mean)))
    for step in range(_STEPS):
        off = 0.5 * (1 + np.tanh((inputs @ ahead + constant) / 2)) - right
        before = weights
        weights = ahead - rate * (inputs.T @ off + _LOGISTIC_RIDGE * ahead)
        ahead = weights + step / (step + 3) * (weights - before)
    return np.asarray(0.5 * (1 + np.tanh((words[held] @ weights + constant) / 2)))


def _longest(inputs: sparse.csr_matrix) -> float:
    """Greatest eigenvalue of the inputs' inner products, a little above."""
    vector = np.ones(inputs.shape[1])
    length = 1.0
    for _ in range(20):
        vector = inputs.T @ (inputs @ vector)
        length = float(np.linalg.norm(vector))
        vector /= max(length, 1e-12)
    return 1.1 * length


ROUTERS: Final[dict[str, Router]] = {
    "TF-IDF logistic": logistic,
    "nearest": nearest,
    "similarity-weighted ranking": similarity_ranking,
    "matrix factorisation": factorisation,
    "linear": linear,
}
