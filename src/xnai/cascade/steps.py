"""What a policy may ask for, and what it is told: the protocol between deciding and acting. Pure.

    step it yields          what it is sent back
    Call(tier, …)           Drafted(draft, …) or CallFailed(error)
    Check(kind, draft)      the Evidence found
    Compare(drafts)         Behaviour: which of them do the same
    Together(steps)         what each of them is sent back, in their order
    Judged(attempt)         None
    (return)                Outcome

Whether the steps of `Together` are made at once or one after the other is no business of a policy.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from xnai.cascade.handoff import Packet
from xnai.cascade.settling import Outcome
from xnai.core.judgement import Attempt, Draft, Evidence, EvidenceKind


@dataclass(frozen=True, kw_only=True, slots=True)
class Call:
    """Ask a tier for a draft; `draw` counts its drafts in this request from 0.

    Args:
        hand_over: a packet goes along, that holds what `packet` says.
        varied: drawn at a temperature, also where the tier was not asked the same before.
    """

    tier: str
    draw: int
    hand_over: bool
    packet: Packet = "useful"
    varied: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """Make one check of a draft.

    Args:
        tier: who is asked, where the check is made by a model; empty for the draft's own.
    """

    kind: EvidenceKind
    draft: Draft
    tier: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Compare:
    """Run drafts on the same inputs, and see which of them do the same."""

    drafts: tuple[Draft, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Together:
    """Steps that do not need each other."""

    steps: tuple[Call, ...] | tuple[Check, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Judged:
    """Told, not asked: a verdict was reached."""

    attempt: Attempt


@dataclass(frozen=True, kw_only=True, slots=True)
class Drafted:
    """A draft came, `at_s` seconds after the request."""

    draft: Draft
    at_s: float = 0.0


@dataclass(frozen=True, kw_only=True, slots=True)
class CallFailed:
    """The tier could not answer; known `at_s` seconds after the request."""

    error: str
    at_s: float = 0.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Behaviour:
    """What came of running drafts on the same inputs.

    Args:
        groups: for each draft the number of its group; None where running it told nothing.
        n_inputs: that told something.
        cost_s: seconds that it took.
        detail: one line for people.
    """

    groups: tuple[int | None, ...]
    n_inputs: int
    cost_s: float = 0.0
    detail: str = ""


Step = Call | Check | Compare | Together | Judged
Observation = (
    Drafted
    | CallFailed
    | Evidence
    | Behaviour
    | tuple[Drafted | CallFailed, ...]
    | tuple[Evidence, ...]
    | None
)
Policy = Generator[Step, Observation, Outcome]
