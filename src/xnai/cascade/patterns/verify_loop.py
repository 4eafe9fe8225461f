"""`verify_loop`: a tier refines its own draft by what is found wrong with it, until nothing new is.

Pure. A tier drafts; the checks, and after them the smallest tier of this machine as a critic, look
for a fault; the same tier gets its draft back with it. The rounds end where the draft is
acceptable, where a fault was found before (what was told once and not mended is not mended by
telling it again), where none is found, and at the tier's `draws`. Then the plan is climbed, and the
next tier begins afresh.

A critic's words are handed back; as evidence they count only where it was measured as able to
criticise.
"""

from __future__ import annotations

from dataclasses import replace

from xnai.cascade.policy import examined, undecided, walk, with_more
from xnai.cascade.progress import Newest, Progress, Steps
from xnai.cascade.routing import Rung
from xnai.cascade.steps import Call, Check, Policy
from xnai.cascade.terms import Terms


def verify_in_a_loop(terms: Terms) -> Policy:
    """Decide one request step by step."""
    return walk(Progress(terms=terms), _refine)


def _refine(progress: Progress, rung: Rung) -> Steps[bool]:
    """Draft and refine at one tier; whether the last draft is accepted."""
    lower = progress.attempts[-1] if progress.attempts else None
    known: set[str] = set()
    for draw in range(rung.draws):
        call = Call(
            tier=rung.name,
            draw=draw,
            hand_over=draw > 0,
            packet="whole",
        )
        draft = yield from progress.call(call)
        if draft is None:
            return False
        newest = yield from examined(
            progress, rung, draft, lower=lower, n_draws=draw + 1, but=("critique",)
        )
        if undecided(progress, newest):
            newest = yield from _criticised(progress, newest)
        fault = _fault(newest)
        again = bool(fault) and fault not in known and draw + 1 < rung.draws
        verdict = progress.judge(newest, again=again)
        yield from progress.note(newest, verdict)
        if verdict.action != "redraw":
            return verdict.action == "accept"
        known.add(fault)
    return False


def _criticised(progress: Progress, newest: Newest) -> Steps[Newest]:
    """The draft with what the smallest tier finds wrong with it."""
    terms, critics = progress.terms, progress.terms.staying()[:1]
    late = terms.timing.too_late_to_check("critique", progress.at_s)
    progress.hurried |= late
    if "critique" not in terms.checks or not critics or late:
        return newest
    (critic,) = critics
    check = Check(kind="critique", draft=newest.draft, tier=critic.name)
    found = yield from progress.check(check)
    if not critic.critic:
        found = replace(found, weight=0.0)
    return with_more(progress, newest, (found,))


def _fault(newest: Newest) -> str:
    """What is wrong with a draft, in words that can be compared; empty where nothing was found."""
    said = (e.detail for e in newest.evidence if e.kind == "critique" and e.score == 0)
    return newest.refutation or next(said, "")
