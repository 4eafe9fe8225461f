"""The prior of models that were never measured, judged on recorded outcomes it was not fitted on.

    prior   one model, the big one where the shipped prior (`xnai.learning.prior`) says that it
            gains most; nothing is fitted

Sizes are those in the names of models; where a name tells none there is no prior. Beside the
figures of routing stands how good its probabilities are.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import cache
from importlib.resources import files
from typing import Final

import numpy as np

from xnai.cascade.examples import find_examples
from xnai.cascade.features import read_features
from xnai.core.chat import ChatRequest, Message
from xnai.core.errors import BadRequest
from xnai.core.judgement import Features
from xnai.core.statistics import (
    Floats,
    Interval,
    bootstrap,
    expected_calibration_error,
    log_loss,
)
from xnai.learning.prior import Prior, read_prior
from xnai.replay.measures import Pair, Sweep, routed
from xnai.replay.recordings import size_b
from xnai.replay.study import Found

POLICY: Final = "prior"
_BINS: Final = 10
_RESAMPLES: Final = 400


@cache
def shipped_prior() -> Prior:
    """That of the package."""
    shipped = files("xnai.learning").joinpath("calibrations/prior.json")
    return read_prior(json.loads(shipped.read_bytes()))


@cache
def features_of(prompt: str) -> Features:
    """What the cascade sees of a prompt that is sent as it stands."""
    request = ChatRequest(id="", messages=(Message(role="user", content=prompt),))
    return read_features(request, n_examples=len(find_examples(prompt)))


def sized(pair: Pair) -> bool:
    """Whether the names of both models tell their size."""
    try:
        return all(size_b(name) for name in pair.name.split(" → "))
    except BadRequest:
        return False


def by_prior(pair: Pair) -> Sweep:
    """Swept by its share of big calls."""
    small, big = claims(shipped_prior(), pair)
    return routed(POLICY, pair, big - small)


def claims(prior: Prior, pair: Pair) -> tuple[Floats, Floats]:
    """`(n,)` probabilities of the small and of the big model."""
    small, big = (_claimed(prior, size_b(name), pair.prompts) for name in pair.name.split(" → "))
    return small, big


def told(pair: Pair) -> tuple[Found, ...]:
    """How good its probabilities are, each model by itself."""
    named = zip(
        pair.name.split(" → "),
        claims(shipped_prior(), pair),
        (pair.small_right, pair.big_right),
        strict=True,
    )
    return tuple(
        Found(policy=POLICY, measure=f"{what} of {model}", value=_judged(by, claimed, right))
        for model, claimed, right in named
        for what, by in (("log loss", log_loss), ("calibration error", calibration_error))
    )


def calibration_error(claimed: Floats, right: Floats) -> float:
    """In ten bins. Equal claims are one: their place in a file tells them apart in nothing."""
    _, at = np.unique(claimed, return_inverse=True)
    came = np.bincount(at, right) / np.bincount(at)
    return expected_calibration_error(claimed, came[at], _BINS)


def _claimed(prior: Prior, size: float, prompts: Sequence[str]) -> Floats:
    return np.array([prior.probability(size, features_of(prompt)) for prompt in prompts])


def _judged(judge: Callable[[Floats, Floats], float], claimed: Floats, right: Floats) -> Interval:
    def each(told: Floats, came: Floats) -> Floats:
        return np.array([judge(*pair) for pair in zip(told, came, strict=True)])

    return bootstrap(each, claimed, right, resamples=_RESAMPLES)
