"""From raw signals to probabilities, by logistic models read from a small versioned file.

Covers applying a calibration: before a draft (what the request looks like: will it be right, and
will it be sure enough to be accepted) and after it (how sure the model was of its own tokens). Does
not cover fitting (`bench.calibrate`) nor learning from use. A model without an entry gets a prior
by its size and the request (`xnai.learning.prior`), which says little and is meant to: then the
checks decide.

A climb is judged by what the draft below says of the request: where the smaller model is wrong, the
larger one is less often right than it is on average, and more often where the smaller is right.

Source of the unfitted shifts: Qwen2.5-Coder (base) 1.5B and 7B, a greedy draft each on the 2,672
problems of BigCodeBench, HumanEval+, MBPP+, CRUXEval and MultiPL-E together: 40.4 and 54.2 % right,
60.0 % by one of the two. So the 7B is right on 86 % of what the 1.5B is right on, and on 33 % of
the rest.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any, Final

from xnai.core.errors import ConfigError
from xnai.core.judgement import Features, LogprobSummary
from xnai.core.odds import logit, sigmoid
from xnai.learning.prior import PUBLISHED, Prior, read_prior, surface

SCHEMA: Final = "xnai.calibration/3"
BEFORE: Final = (
    "bias", "n_asks", "log_chars", "n_hard", "mid", "heavy", "examples", "not_code",
)  # fmt: skip
AFTER: Final = (
    "bias", "mean_logprob", "min_logprob", "total_logprob", "log_tokens", "log_chars", "mid",
    "heavy", "not_code",
)  # fmt: skip
CLAIMS: Final = ("bias", "before", "threshold")
UNFITTED_SHIFTS: Final = (-0.9, 1.6)
"""Log-odds of the tier above where the draft below is wrong, and where it is right."""
UNFITTED_OPINION: Final = (0.0, 0.5)
"""Of a verifier that was not measured: no bias, and half of what it claims. A guess on the careful
side, since models are surer of what they read than they are right."""
MOST_OPINION: Final = 2.0
"""Log-odds that one verifier can add or take at most, so that none outweighs running the draft."""


def before_vector(features: Features) -> tuple[float, ...]:
    """Inputs of the model before a draft, in the order of `BEFORE`; each about 0–3 in size."""
    return (1.0, *surface(features))


def after_vector(features: Features, logprob: LogprobSummary) -> tuple[float, ...]:
    """Inputs of the model after a draft, in the order of `AFTER`.

    Log-probabilities enter by the square root of their size: what matters happens near zero.
    """
    return (
        1.0,
        math.sqrt(min(-logprob.mean, 4.0)),
        math.sqrt(min(-logprob.minimum, 16.0)),
        math.sqrt(min(-logprob.mean * logprob.n_tokens, 36.0)) / 2,
        math.log1p(logprob.n_tokens) / 4,
        math.log1p(features.n_chars) / 4,
        float(features.complexity == "mid"),
        float(features.complexity == "heavy"),
        float(features.output != "code"),
    )


def claims_vector(before: float, threshold: float) -> tuple[float, ...]:
    """Inputs of the model of claims, in the order of `CLAIMS`, from two probabilities."""
    return (1.0, logit(before), -logit(threshold))


@dataclass(frozen=True, kw_only=True, slots=True)
class Weights:
    """Logistic weights of one model.

    Args:
        before: in the order of `BEFORE`.
        after: in the order of `AFTER`.
        claims: in the order of `CLAIMS`; a cumulative logit model of what a draft will claim.
    """

    before: tuple[float, ...]
    after: tuple[float, ...]
    claims: tuple[float, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class LogisticCalibration:
    """A `Calibration` of logistic models.

    Args:
        weights: by model name.
        climbs: (lower, above) → what is added to the log-odds of `above`, when `lower` is wrong and
            when it is right.
        verifiers: model → bias and slope of its opinion, both in log-odds.
        sizes_b: billions of parameters of models that may have no weights; for the prior.
        prior: what is believed of those.
        version: SHA-256 of the document it was read from.
    """

    weights: Mapping[str, Weights] = field(default_factory=dict)
    climbs: Mapping[tuple[str, str], tuple[float, float]] = field(default_factory=dict)
    verifiers: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    sizes_b: Mapping[str, float] = field(default_factory=dict)
    prior: Prior = PUBLISHED
    version: str = ""

    def only(self, models: set[str]) -> LogisticCalibration:
        """Without what was fitted for models other than these: they get the prior."""
        return replace(
            self,
            weights={model: known for model, known in self.weights.items() if model in models},
            climbs={
                pair: shifts for pair, shifts in self.climbs.items() if models.issuperset(pair)
            },
            verifiers={name: known for name, known in self.verifiers.items() if name in models},
        )

    def about(self, words: Sequence[int]) -> LogisticCalibration:
        """The same: what a request says in words is learned from use alone."""
        return self

    def by_words(self, model: str) -> float:
        """Nothing."""
        return 0.0

    def before_draft(self, model: str, features: Features) -> float:
        """Probability in [0, 1] that `model` answers such a request rightly."""
        if known := self.weights.get(model):
            return sigmoid(_dot(known.before, before_vector(features)))
        return self.prior.probability(self.sizes_b.get(model, 7.0), features)

    def acceptance(self, model: str, features: Features, threshold: float) -> float:
        """Probability in [0, 1] of a claim of at least `threshold`; see `Calibration`.

        A model that is right in half of such requests may never be sure of it. Unfitted, what is
        right is taken to be accepted.
        """
        before = self.before_draft(model, features)
        known = self.weights.get(model)
        return sigmoid(_dot(known.claims, claims_vector(before, threshold))) if known else before

    def after_draft(self, model: str, features: Features, logprob: LogprobSummary | None) -> float:
        """Probability in [0, 1] that this draft is right, before any check of it."""
        known = self.weights.get(model)
        if known and logprob:
            return sigmoid(_dot(known.after, after_vector(features, logprob)))
        before = self.before_draft(model, features)
        if logprob is None:
            return before
        # Unfitted: a typical mean of -0.15 changes nothing, the extremes move by one unit.
        return sigmoid(logit(before) + max(-1.0, min(1.0, (logprob.mean + 0.15) / 0.15)))

    def after_climb(self, lower: str, above: str, features: Features, probability: float) -> float:
        """Probability in [0, 1] that `above` is right, given the draft below; see `Calibration`."""
        odds = logit(self.before_draft(above, features))
        wrong, right = (sigmoid(odds + s) for s in self.climbs.get((lower, above), UNFITTED_SHIFTS))
        return (1 - probability) * wrong + probability * right

    def opinion(self, verifier: str, said: float) -> float:
        """Log-odds that the word of a verifier adds to those of a draft; see `Calibration`."""
        bias, slope = self.verifiers.get(verifier, UNFITTED_OPINION)
        return max(-MOST_OPINION, min(MOST_OPINION, bias + slope * logit(said)))


def read_calibration(
    document: Mapping[str, Any], *, sizes_b: Mapping[str, float]
) -> LogisticCalibration:
    """Validate the JSON form.

    Args:
        document: its `prior`, where it has one, is a document of its own (`xnai.learning.prior`).

    Raises:
        ConfigError: another schema, or vectors of the wrong length.
    """
    if document.get("schema") != SCHEMA:
        raise ConfigError(
            f"A calibration file must have schema {SCHEMA!r}, this one has "
            f"{document.get('schema')!r}.",
            hint="Fit it again with this version.",
        )
    weights = {}
    for name, entry in document["models"].items():
        weights[name] = Weights(
            **{
                field: _vector(name, field, entry.get(field, ()), len(expected))
                for field, expected in (("before", BEFORE), ("after", AFTER), ("claims", CLAIMS))
            }
        )
    climbs = {
        (lower, above): _pair(f"the climb from {lower!r} to {above!r}", shifts)
        for lower, found in document.get("climbs", {}).items()
        for above, shifts in found.items()
    }
    return LogisticCalibration(
        weights=weights,
        climbs=climbs,
        verifiers={
            name: _pair(f"the opinion of {name!r}", found)
            for name, found in document.get("verifiers", {}).items()
        },
        sizes_b=sizes_b,
        prior=read_prior(document["prior"]) if "prior" in document else PUBLISHED,
        version=document_hash(document),
    )


def document_hash(document: Mapping[str, Any]) -> str:
    """SHA-256 of the JSON form, whatever the order of its keys."""
    told = json.dumps(document, sort_keys=True, separators=(",", ":"))
    return sha256(told.encode()).hexdigest()


def _vector(model: str, field: str, found: Sequence[float], expected: int) -> tuple[float, ...]:
    if len(found) != expected:
        raise ConfigError(
            f"Calibration of {model!r} has {len(found)} weights of {field!r}, expected {expected}."
        )
    return tuple(map(float, found))


def _pair(of: str, shifts: Sequence[float]) -> tuple[float, float]:
    if len(shifts) != 2:
        raise ConfigError(f"Calibration of {of} has {len(shifts)} shifts, expected 2.")
    return float(shifts[0]), float(shifts[1])


def _dot(weights: tuple[float, ...], inputs: tuple[float, ...]) -> float:
    return sum(w * x for w, x in zip(weights, inputs, strict=True))
