"""How a request ends: which of its drafts is the answer, and whether it is accepted. Pure.

The likeliest unrefuted draft is the answer. What was to be run and was not is shown and marked, and
so is what earlier answers on the same ground speak against.
Does not cover how drafts are come by (`xnai.cascade.policy`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from xnai.cascade.handoff import failing
from xnai.cascade.python_source import normal_form
from xnai.cascade.timing import TOO_LATE
from xnai.core.judgement import Attempt, Draft, Evidence
from xnai.core.odds import logit, sigmoid

_OUTVOTED: Final = 1.3
"""Log-odds against a smaller tier's draft when a larger one writes another program. Of 1,212 such
drafts on the calibration requests 17 % were right, where they claimed 34 %."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """How the request ends.

    Args:
        answer: index into `attempts`; None when no tier gave any draft.
        failures: tier name → error, of tiers that could not answer.
        hurried: a latency target left something out.
    """

    attempts: tuple[Attempt, ...]
    answer: int | None
    accepted: bool
    probability: float
    failures: Mapping[str, str] = field(default_factory=dict)
    hurried: bool = False


def settle(
    attempts: Sequence[Attempt],
    failures: Mapping[str, str],
    floor: float,
    *,
    hopeless: float,
    because: str = "no tier above could do better",
) -> Outcome:
    """End a request in which nobody was accepted outright, or whose time ran out.

    The likeliest draft is the answer, of equal ones and of hopeless ones the later.

    Args:
        floor: from which probability on it is accepted.
        hopeless: probabilities below tell nothing apart.
    """
    if not attempts:
        return Outcome(attempts=(), answer=None, accepted=False, probability=0.0, failures=failures)
    chances = standings(attempts)
    best = max(
        range(len(attempts)), key=lambda i: (_passed(attempts[i]), max(chances[i], hopeless), i)
    )
    chosen = attempts[best]
    if chances[best]:  # nothing refutes it
        verdict = replace(chosen.verdict, probability=chances[best])
        chosen = replace(chosen, verdict=verdict)
    accepted = not failing(chosen.evidence) and chosen.probability >= floor
    if accepted and chosen.verdict.action != "accept":
        chosen = relabelled(chosen, "accept", f"{because}; {chosen.verdict.reason}")
    kept = (*attempts[:best], chosen, *attempts[best + 1 :])
    return ended(kept, best, failures, accepted=accepted)


def ended(
    attempts: Sequence[Attempt], answer: int, failures: Mapping[str, str], *, accepted: bool
) -> Outcome:
    """The outcome; what the user's tests were not run on is not accepted after all."""
    chosen = attempts[answer]
    unrun = (f"the {e.kind} were not run: {e.detail}" for e in chosen.evidence if _lacks(e))
    lacking = next(unrun, distrusted(chosen.evidence))
    if accepted and lacking:
        chosen = relabelled(chosen, "give_up", lacking)
    return Outcome(
        attempts=(*attempts[:answer], chosen, *attempts[answer + 1 :]),
        answer=answer,
        accepted=accepted and not lacking,
        probability=chosen.probability,
        failures=failures,
    )


def distrusted(evidence: Sequence[Evidence]) -> str:
    """Why answers on such evidence are not good enough for this request; empty where they are."""
    return next((e.detail for e in evidence if e.kind == "record" and e.score == 0), "")


def _lacks(evidence: Evidence) -> bool:
    """Whether running the draft would have told, and was not done though it could be."""
    if evidence.score is not None:
        return False
    late = evidence.kind == "examples" and evidence.detail == TOO_LATE
    return evidence.kind == "tests" or late


def relabelled(attempt: Attempt, action: Literal["accept", "give_up"], reason: str) -> Attempt:
    """The attempt with another verdict, as likely as before."""
    return replace(attempt, verdict=replace(attempt.verdict, action=action, reason=reason))


def standings(attempts: Sequence[Attempt], newest: Draft | None = None) -> list[float]:
    """How likely each draft is right by now; 0 of one that is refuted.

    Each larger tier that wrote another program since speaks against it, unless running it spoke.

    Args:
        newest: a draft that nothing refutes and that is not among the attempts yet.
    """
    unrefuted = [None if failing(a.evidence) else a.draft for a in attempts]
    return [
        sigmoid(
            logit(attempts[at].probability)
            - _OUTVOTED * _others(attempts[at], [*unrefuted[at + 1 :], newest])
        )
        if draft
        else 0.0
        for at, draft in enumerate(unrefuted)
    ]


def _others(attempt: Attempt, since: Sequence[Draft | None]) -> int:
    """The larger tiers that wrote another program."""
    code, tier = attempt.draft.code, attempt.draft.tier
    compared = any(e.kind == "behaviour" for e in attempt.evidence)
    if not code or _passed(attempt)[1] or compared:
        return 0
    written = [draft for draft in since if draft and draft.code and draft.tier != tier]
    return len({draft.tier for draft in written if normal_form(draft.code) != normal_form(code)})


def _passed(attempt: Attempt) -> tuple[bool, float]:
    """Unrefuted before refuted, then by share of executed checks passed."""
    ran = [
        e.score for e in attempt.evidence if e.kind in ("examples", "tests") and e.score is not None
    ]
    return not failing(attempt.evidence), min(ran) if ran else 0.0
