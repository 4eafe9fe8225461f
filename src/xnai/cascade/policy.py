"""Where the climbing is decided: a generator that asks for steps and is sent observations. Pure.

The steps are in `xnai.cascade.steps`. This is the pattern `coarse_to_fine`, and the walk up the
plan that most patterns share (`xnai.cascade.patterns`).

Laws, each a test, of every pattern unless it says otherwise:
    1. A draft that an exact check refutes is never accepted.
    2. A draft is accepted at its tier's threshold, by calibrated probability and evidence; below it
       too, down to the floor, where no tier above is likely enough to do better.
    3. Checks run cheapest first, and only until the verdict is settled.
    4. It climbs the route's plan only upward, past tiers unlikely to do better, and every climb
       carries its reason.
    5. A tier is asked again only where an exact check can tell a better draft, and only while that
       is cheaper in expectation than climbing; what failed with a packet, first without one.
    6. When no tier is left, the likeliest unrefuted draft is the answer if it reaches the floor;
       otherwise the best one is shown and marked. Another program of a larger tier speaks against
       a draft.
    7. Where the user gave tests, an answer that they could not be run on is shown and marked.
    8. Where the request asks for a quality, that is the bar of every tier, and the plan is climbed
       until a draft reaches it; where none does, the answer is marked. So is one on whose ground
       answers turned out wrong too often for it, whatever probability it claims.
    9. Once there is a draft that nothing refutes, no call and no check begins that is expected to
       end after the latency target. A draft that was to be run and was not is marked.

Does not cover prompts, engines or clocks (`xnai.cascade.run`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from xnai.cascade.handoff import Packet
from xnai.cascade.progress import Newest, Progress, Steps, combine
from xnai.cascade.routing import Rung
from xnai.cascade.settling import Outcome
from xnai.cascade.steps import Call, Policy
from xnai.cascade.terms import Terms
from xnai.core.judgement import Attempt, Draft, Evidence, EvidenceKind

Standing = Callable[[Progress, Rung], Steps[bool]]
"""Asks one tier; whether its last draft is accepted."""
Opinions = Callable[[Progress, Newest], Steps[tuple[Evidence, ...]]]
"""What others say of a draft that its own evidence left under the threshold."""


def climb(terms: Terms, *, packet: Packet = "useful", opinions: Opinions | None = None) -> Policy:
    """Decide one request step by step.

    Args:
        packet: what of the drafts below is handed upward.
        opinions: asked about what is neither refuted nor sure; nobody without it.
    """

    def stand(progress: Progress, rung: Rung) -> Steps[bool]:
        return (yield from _stand_on(progress, rung, packet, opinions))

    return (yield from walk(Progress(terms=terms), stand))


def walk(progress: Progress, stand: Standing) -> Steps[Outcome]:
    """From tier to tier of the plan, until a draft is accepted or none is worth asking."""
    rung: Rung | None = progress.terms.ladder[progress.terms.route.plan[0]]
    while rung is not None:
        if (yield from stand(progress, rung)):
            return progress.accepted()
        next_ones = progress.worth_asking(progress.terms.above(rung.name))
        rung = next_ones[0] if next_ones else None
    return progress.settled()


def examined(
    progress: Progress,
    rung: Rung,
    draft: Draft,
    *,
    lower: Attempt | None,
    n_draws: int,
    but: Sequence[EvidenceKind] = (),
) -> Steps[Newest]:
    """A draft of a tier in the plan with all that its own checks say.

    Args:
        but: kinds of checks that are left to the pattern.
    """
    evidence = yield from progress.gather(rung, draft, but=but)
    return Newest(
        rung=rung,
        draft=draft,
        evidence=evidence,
        probability=combine(progress.prior(rung, draft), evidence),
        lower=lower,
        n_draws=n_draws,
        above=progress.terms.above(rung.name),
    )


def _stand_on(
    progress: Progress, rung: Rung, packet: Packet, opinions: Opinions | None
) -> Steps[bool]:
    """Draw from one tier until its verdict is anything but `redraw`."""
    lower = progress.attempts[-1] if progress.attempts else None
    for draw in range(rung.draws):
        # A packet can mislead: what failed with it is tried once more without.
        handed = progress.terms.handed and lower is None
        hand_over = (lower is not None or handed) and draw == 0
        told: Packet = "whole" if handed else packet
        call = Call(tier=rung.name, draw=draw, hand_over=hand_over, packet=told)
        draft = yield from progress.call(call)
        if draft is None:
            return False
        newest = yield from examined(progress, rung, draft, lower=lower, n_draws=draw + 1)
        if opinions and undecided(progress, newest):
            newest = with_more(progress, newest, (yield from opinions(progress, newest)))
        verdict = progress.judge(newest)
        yield from progress.note(newest, verdict)
        if verdict.action != "redraw":
            return verdict.action == "accept"
    return False


def undecided(progress: Progress, newest: Newest) -> bool:
    """Whether the draft might be right, and is not sure to be."""
    return not newest.refutation and newest.probability < progress.terms.threshold(newest.rung)


def with_more(progress: Progress, newest: Newest, evidence: Sequence[Evidence]) -> Newest:
    """The draft with more evidence, counted in."""
    found = (*newest.evidence, *evidence)
    return replace(
        newest,
        evidence=found,
        probability=combine(progress.prior(newest.rung, newest.draft), found),
    )
