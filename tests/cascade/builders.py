"""Short ways to make the records that the cascade's tests are written in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from xnai.cascade.features import read_features
from xnai.cascade.routing import Rung
from xnai.core.chat import ChatRequest, Message
from xnai.core.judgement import (
    Attempt,
    Draft,
    Evidence,
    Features,
    LogprobSummary,
    Route,
    Verdict,
)
from xnai.core.odds import logit

LADDER = (
    Rung(name="draft", model="small", parameters_b=1.0, threshold=0.9, draws=3),
    Rung(name="refine", model="middle", parameters_b=4.0, threshold=0.9, draws=3),
    Rung(name="expert", model="large", parameters_b=16.0, threshold=0.9, draws=3),
)


@dataclass(frozen=True, kw_only=True)
class FixedCalibration:
    """A `Calibration` that says what it was told to, by model; 0.5 for the rest.

    A climb promises 0.99 unless told otherwise, and a verifier is taken at its word.
    """

    before: Mapping[str, float] = field(default_factory=dict)
    after: Mapping[str, float] = field(default_factory=dict)
    climb: Mapping[str, float] = field(default_factory=dict)
    accepted: Mapping[str, float] = field(default_factory=dict)
    trust: Mapping[str, float] = field(default_factory=dict)
    version: str = "fixed"

    def about(self, words: Sequence[int]) -> FixedCalibration:
        return self

    def by_words(self, model: str) -> float:
        return 0.0

    def before_draft(self, model: str, features: Features) -> float:
        return self.before.get(model, 0.5)

    def acceptance(self, model: str, features: Features, threshold: float) -> float:
        return self.accepted.get(model, self.before_draft(model, features))

    def after_draft(self, model: str, features: Features, logprob: LogprobSummary | None) -> float:
        return self.after.get(model, 0.5)

    def after_climb(self, lower: str, above: str, features: Features, probability: float) -> float:
        return self.climb.get(above, 0.99)

    def opinion(self, verifier: str, said: float) -> float:
        slope = self.trust.get(verifier, 1.0)
        return max(-3.0, min(3.0, slope * logit(said)))


def request(text: str, **fields) -> ChatRequest:
    return ChatRequest(id="r1", messages=(Message(role="user", content=text),), **fields)


def features(text: str = "Write f(x): double it", *, n_examples: int = 0, **fields) -> Features:
    return read_features(request(text, **fields), n_examples=n_examples)


def route(*plan: str, n_examples: int = 0, p: float = 0.5) -> Route:
    return Route(
        features=features(n_examples=n_examples),
        plan=plan or ("draft", "refine", "expert"),
        probabilities=dict.fromkeys(("draft", "refine", "expert"), p),
        expected_cost=1.0,
    )


def draft(tier: str = "draft", code: str = "def f(x):\n    return 2 * x", **fields) -> Draft:
    return Draft(
        tier=tier,
        model={"draft": "small", "refine": "middle", "expert": "large"}[tier],
        text=f"```python\n{code}\n```",
        code=code,
        language="python",
        logprob=LogprobSummary(mean=-0.1, minimum=-1.0, n_tokens=20),
        **fields,
    )


def passed(kind: str) -> Evidence:
    weight = 0.0 if kind == "parse" else 3.0
    return Evidence(kind=kind, score=1.0, weight=weight, detail=f"{kind} passed")


def failed(kind: str, *facts: str, score: float = 0.0) -> Evidence:
    return Evidence(kind=kind, score=score, weight=3.0, detail=f"{kind} failed", facts=facts)


def attempt(tier: str, p: float, *evidence: Evidence, action: str = "climb") -> Attempt:
    return Attempt(
        draft=draft(tier),
        evidence=evidence,
        verdict=Verdict(action=action, probability=p, reason="because"),
    )
