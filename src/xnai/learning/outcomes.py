"""Whether a draft was right, from all that came to light: during the request, and after it. Pure.

    kind         says                                                  right
    tests        the user's tests ran on the draft                     1 or 0
    feedback     the user's word on the answer                         1 or 0
    written      the file it was written to stands as written, or not  1 … 0
    correction   the next turn of the conversation mends it            0.1
    agreement    a larger tier that was accepted said the same, or no  its probability, or 1 - it

The most reliable kind that is known of a draft is its label; kinds are in that order. That nobody
complained is no outcome. Does not cover fitting (`xnai.learning.challenger`), which weighs each
kind by how far it is to be trusted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from xnai.core.experience import Experience, Outcome, OutcomeKind, Try

CORRECTED: Final = 0.1
"""What is mended may have been right, and the wish another one."""
SOON_S: Final = 3600.0
"""A turn that comes later than this after an answer is about something else."""
_BY_TRUST: Final[tuple[OutcomeKind, ...]] = (
    "tests", "feedback", "written", "correction", "agreement",
)  # fmt: skip


def with_outcomes(experiences: Iterable[Experience]) -> Iterator[Experience]:
    """The same, oldest first, each with every outcome that follows from it and from those after it.

    Args:
        experiences: oldest first. Those that may still be corrected are held back in memory.
    """
    waiting: dict[str, Experience] = {}
    for each in experiences:
        before = waiting.get(each.follows)
        if before is not None and _mends(each, before):
            told = Outcome(
                kind="correction",
                right=CORRECTED,
                at_s=each.asked_at_s,
                detail=f"request {each.request_id} mends it",
            )
            waiting[before.request_id] = replace(before, outcomes=(*before.outcomes, told))
        waiting[each.request_id] = each
        while waiting and _settled(waiting[first := next(iter(waiting))], each):
            yield labelled(waiting.pop(first))
    yield from map(labelled, waiting.values())


def labelled(experience: Experience) -> Experience:
    """With the outcomes that the request itself brought, and what all say of each model's draft."""
    within = tuple(_within(experience))
    answering = experience.tries[experience.answered_by]
    labels: dict[str, tuple[int, float]] = {}

    def say(model: str, kind: OutcomeKind, right: float) -> None:
        trust = _BY_TRUST.index(kind)
        if model not in labels or trust < labels[model][0]:
            labels[model] = (trust, right)

    for each in experience.tries:
        if (ran := _ran_tests(each)) is not None:
            say(each.model, "tests", ran)
    for outcome in experience.outcomes:
        say(answering.model, outcome.kind, outcome.right)
    for model, right in _agreement(experience):
        say(model, "agreement", right)
    return replace(
        experience,
        outcomes=(*within, *experience.outcomes),
        labels={model: right for model, (_, right) in labels.items()},
    )


def _within(experience: Experience) -> Iterator[Outcome]:
    answering = experience.tries[experience.answered_by]
    if (ran := _ran_tests(answering)) is not None:
        yield Outcome(kind="tests", right=ran, at_s=experience.asked_at_s)


def _ran_tests(draft: Try) -> float | None:
    scores = [e.score for e in draft.evidence if e.kind == "tests" and e.score is not None]
    if scores:
        return float(min(scores) == 1.0)
    # What does not even parse or compile would have failed them too.
    return 0.0 if any(e.refutes for e in draft.evidence) else None


def _agreement(experience: Experience) -> Iterator[tuple[str, float]]:
    """What an accepted larger tier says of the drafts below it."""
    answering = experience.tries[experience.answered_by]
    if not experience.accepted or answering.probability is None:
        return
    said = [e.score for e in answering.evidence if e.kind == "agreement" and e.score is not None]
    below = experience.tries[: experience.answered_by]
    if not said or not below or below[-1].model == answering.model:
        return
    same = said[-1] >= 0.5
    yield below[-1].model, answering.probability if same else 1 - answering.probability


def _mends(later: Experience, before: Experience) -> bool:
    soon = 0 <= later.asked_at_s - before.asked_at_s <= SOON_S
    return soon and (later.features.kind == "repair" or later.features.complains)


def _settled(earlier: Experience, now: Experience) -> bool:
    """Nothing that comes after `now` can mend it. A clock that went back holds nothing up."""
    return not 0 <= now.asked_at_s - earlier.asked_at_s <= SOON_S
