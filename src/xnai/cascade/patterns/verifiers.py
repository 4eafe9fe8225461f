"""Asking models whether a draft is right, and what their word counts. Pure.

A verifier reads the request and the draft and says yes or no, nothing else; how likely it was to
say yes is what counts, by how far its word could be trusted where that was measured
(`Calibration.opinion`). It is asked only where a yes could make the draft acceptable: a no would
leave it where it is, under the threshold. So what was measured as unable to judge is never asked.
Verifiers are of this machine: what may be read elsewhere may as well be written there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from xnai.cascade.progress import Newest, Progress, Steps
from xnai.cascade.routing import Rung
from xnai.cascade.steps import Check, Together
from xnai.cascade.terms import Terms
from xnai.cascade.timing import TOO_LATE
from xnai.core.judgement import Evidence, EvidenceKind
from xnai.core.odds import logit, sigmoid

KIND: Final[EvidenceKind] = "verification"


def verified(
    progress: Progress, newest: Newest, verifiers: Sequence[Rung]
) -> Steps[tuple[Evidence, ...]]:
    """What each verifier says of a draft that is neither refuted nor sure; they may say it at once.

    Args:
        verifiers: of this machine; nobody is asked where they are none.
    """
    if not _could_settle(progress.terms, newest, verifiers):
        return ()
    timing = progress.terms.timing
    if timing.too_late(progress.at_s, len(verifiers) * timing.checks.get(KIND, 0.0)):
        progress.hurried = True
        return (Evidence(kind=KIND, score=None, detail=TOO_LATE),)
    checks = tuple(Check(kind=KIND, draft=newest.draft, tier=each.name) for each in verifiers)
    found = yield Together(steps=checks)
    assert isinstance(found, tuple)
    said = [each for each in found if isinstance(each, Evidence)]
    progress.at_s += sum(each.cost_s for each in said)
    return tuple(
        _weighed(progress.terms, verifier, each)
        for verifier, each in zip(verifiers, said, strict=True)
    )


def _could_settle(terms: Terms, newest: Newest, verifiers: Sequence[Rung]) -> bool:
    """Whether the draft would be accepted if all said yes, and would not be without them."""
    if not newest.above and terms.quality is None:
        return False  # it stands as it is
    most = sum(max(0.0, terms.calibration.opinion(each.model, 1.0)) for each in verifiers)
    reached = sigmoid(logit(newest.probability) + most)
    return bool(most) and reached >= terms.threshold(newest.rung)


def _weighed(terms: Terms, verifier: Rung, said: Evidence) -> Evidence:
    """The word of a verifier, as evidence that adds its log-odds."""
    if said.score is None:
        return said
    odds = terms.calibration.opinion(verifier.model, said.score)
    word = "yes" if said.score >= 0.5 else "no"
    told = f"{verifier.name}: {word}, p(yes)={said.score:.2f}, log-odds {odds:+.2f}"
    return replace(said, score=float(odds >= 0), weight=abs(odds), detail=told)
