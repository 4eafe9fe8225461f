"""What a router may believe of a request before and after each draft, without having seen its fold.

For a set of models that have drafted: the probability that each model of the ladder is right, by
the words of the prompt and its length, how sure each draft was and how long; calibrated in each
domain and shrunk to all (`xnai.replay.shrinkage`). And what each model is expected to cost. The
domain is what a classifier reads from the words, never the label of the row itself.

Does not cover deciding (`xnai.replay.envelope`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xnai.core.statistics import Floats
from xnai.learning.logistic import fold_numbers
from xnai.replay.ladders import INPUT_TOKEN, Ladder
from xnai.replay.shrinkage import fit_shrunken
from xnai.replay.texts import hashed, nested_scores

_TIE: Final = 1.0
_EDGE: Final = 1e-5
Drafted = tuple[int, ...]
"""Columns of the models that have drafted, in rising order."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """What words say, of one fold.

    Args:
        held: `(n,)` its rows.
        scores: `(n, m)` how likely each model of the whole ladder is right, standardised.
        domains: `(n,)` as read from the words.
    """

    held: NDArray[np.bool_]
    scores: Floats
    domains: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Beliefs:
    """What is believed of every row, fitted on those that are not held.

    Args:
        inputs: drafted → `(n, k)`, for whoever fits something else on them.
        right: drafted → `(n, m)` probability that each model is right, drafted or not.
        cost: `(n, m)` expected.
    """

    held: NDArray[np.bool_]
    domains: tuple[str, ...]
    cost: Floats
    inputs: Mapping[Drafted, Floats] = field(default_factory=dict)
    right: Mapping[Drafted, Floats] = field(default_factory=dict)


def read(ladder: Ladder) -> list[Reading]:
    """The readings of every fold."""
    folds = fold_numbers(ladder.groups)
    names = sorted(set(ladder.domains))
    labels = np.array([[domain == name for name in names] for domain in ladder.domains], float)
    rows = hashed(ladder.prompts)
    n_models = len(ladder.models)
    found = []
    for fold in np.unique(folds):
        told = nested_scores(rows, np.hstack([ladder.right, labels]), folds, int(fold))
        seen = folds != fold
        score = told[:, :n_models]
        spread = np.maximum(score[seen].std(axis=0), 1e-9)
        found.append(
            Reading(
                held=~seen,
                scores=(score - score[seen].mean(axis=0)) / spread,
                domains=tuple(names[at] for at in told[:, n_models:].argmax(axis=1)),
            )
        )
    return found


def believe(ladder: Ladder, reading: Reading, scores: Floats, wanted: Iterable[Drafted]) -> Beliefs:
    """Fit all that is wanted.

    Args:
        scores: `(n, m)` those of the reading that are of this ladder's models.
        wanted: sets of models that may have drafted.
    """
    seen = ~reading.held
    groups = [group for group, one in zip(ladder.groups, seen, strict=True) if one]
    domains = [domain for domain, one in zip(reading.domains, seen, strict=True) if one]
    inputs: dict[Drafted, Floats] = {}
    right: dict[Drafted, Floats] = {}
    for drafted in wanted:
        x = _inputs(ladder, scores, drafted)
        claims = np.empty_like(ladder.right)
        for model, outcome in enumerate(ladder.right.T):
            fitted = fit_shrunken(x[seen], outcome[seen], domains, groups, ties=(_TIE,))
            claims[:, model] = fitted.probabilities(x, reading.domains)
        inputs[drafted], right[drafted] = x, claims
    return Beliefs(
        held=reading.held,
        domains=reading.domains,
        cost=_expected_cost(ladder, reading),
        inputs=inputs,
        right=right,
    )


def how_sure(sure: Floats) -> Floats:
    """`(n, 3)` inputs from a confidence: its log-odds, its logarithm, itself."""
    odds = np.log(np.clip(sure, _EDGE, 1)) - np.log(np.clip(1 - sure, _EDGE, 1))
    return np.stack([odds / 4, np.log(np.maximum(sure, np.exp(-4.0))), sure], axis=1)


def prompt_length(ladder: Ladder) -> Floats:
    """`(n,)` about 1 in size."""
    return np.log1p(np.array([len(prompt) for prompt in ladder.prompts]) / 300)


def _inputs(ladder: Ladder, scores: Floats, drafted: Drafted) -> Floats:
    columns = [np.ones((len(ladder.ids), 1)), prompt_length(ladder)[:, None], scores]
    for model in drafted:
        columns += [how_sure(ladder.sure[:, model]), np.log1p(ladder.n_out[:, [model]]) / 2]
    return np.hstack(columns)


def _expected_cost(ladder: Ladder, reading: Reading) -> Floats:
    """Tokens that are read are known, tokens that will be written are those usual in the domain."""
    seen, names = ~reading.held, np.asarray(reading.domains)
    found = np.empty_like(ladder.cost)
    # Cost over weighted tokens is the same for every request of a model, or nearly so for money.
    read_and_written = ladder.n_out + INPUT_TOKEN * ladder.n_in
    unit = ladder.cost[seen].sum(axis=0) / np.maximum(read_and_written[seen].sum(axis=0), 1e-9)
    usual = ladder.n_out[seen].mean(axis=0)
    for domain in set(reading.domains):
        at = names == domain
        of_it = at & seen
        written = ladder.n_out[of_it].mean(axis=0) if of_it.any() else usual
        found[at] = unit * (written + INPUT_TOKEN * ladder.n_in[at])
    return found
