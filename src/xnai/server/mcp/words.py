"""What the tools are told and what they say, as shapes that are published as JSON Schemas. Pure.

Arguments are strict: a number is no text, and a name that is not known is refused rather than
passed over, since a model that misspells one would never learn of it. Does not cover the protocol
around them (`xnai.server.mcp.protocol`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from xnai.core.experience import Word
from xnai.core.judgement import AnswerDelta, Route
from xnai.server.feedback import MAX_BECAUSE_CHARS, MAX_ID_CHARS
from xnai.server.gateway import extension
from xnai.server.wire import MAX_NAME_CHARS, SHOWN_CHARS, BadField, Wire, checked

T = TypeVar("T", bound="Arguments")
MAX_QUERY_CHARS: Final = 1_000_000
"""More fits no context; a line of the standard input has no other bound."""
LAST: Final = "last"

Query = Annotated[
    str,
    Field(
        min_length=1,
        max_length=MAX_QUERY_CHARS,
        description="The request, in plain words. Examples such as `f(2) == 4` are run.",
    ),
]
Ref = Annotated[
    str,
    Field(
        min_length=1,
        max_length=MAX_ID_CHARS,
        description="`request_id` of an answer, or `last` for the newest of this session.",
    ),
]


class Arguments(Wire):
    """What a tool is called with."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class RouteQuery(Arguments):
    """What `route_query` is called with."""

    query: Query
    context: Annotated[
        str,
        Field(
            max_length=MAX_QUERY_CHARS,
            description="What the answer has to fit: code, conventions, an error. Not answered.",
        ),
    ] = ""
    preferred_tier: Annotated[
        str | None,
        Field(
            max_length=MAX_NAME_CHARS,
            description="The tier that answers, alone. Its draft is checked as always and not "
            "climbed from: `force_escalate` does that.",
        ),
    ] = None


class ForceEscalate(Arguments):
    """What `force_escalate` is called with."""

    request_id: Ref = LAST
    reason: Annotated[
        str,
        Field(
            max_length=MAX_BECAUSE_CHARS,
            description="What is wrong with the answer. The next tier is told, and it counts as a "
            "correction of the answer.",
        ),
    ] = ""


class ExplainRoute(Arguments):
    """What `explain_route` is called with."""

    query: Query


class SubmitFeedback(Arguments):
    """What `submit_feedback` is called with."""

    good: Annotated[bool, Field(description="Whether the answer did what was wanted.")]
    request_id: Ref = LAST
    note: Annotated[
        str, Field(max_length=MAX_BECAUSE_CHARS, description="Why; kept where texts are.")
    ] = ""


class NoArguments(Arguments):
    """What a tool is called with that takes nothing."""


class Said(BaseModel):
    """What a tool says, or a part of it."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Tried(Said):
    """One draft, and the verdict on it."""

    tier: str
    model: str
    tokens: int = Field(description="Tokens of the draft.")
    verdict: str = Field(description="accept, redraw, climb or give_up.")
    probability: float | None = Field(description="Calibrated probability that it is right.")
    reason: str


class Answer(Said):
    """What `route_query` and `force_escalate` say."""

    request_id: str = Field(description="Names this answer to the other tools.")
    answer: str
    code: str = Field(description="The code in the answer; empty where there is none.")
    language: str
    accepted: bool = Field(description="False: the best draft is shown, but nobody vouches for it.")
    probability: float | None = Field(description="Calibrated probability that it is right.")
    tier: str
    model: str
    reason: str = Field(description="The evidence that decided.")
    plan: list[str] = Field(description="Tiers that might have been asked, in order.")
    attempts: list[Tried]
    failures: dict[str, str] = Field(description="Tier → why it could not answer.")
    cache: str = Field(description="hit: an earlier answer to the same request.")
    elapsed_s: float
    escalated_from: str | None = Field(description="The request that was climbed from.")
    larger_tier: str | None = Field(description="Who `force_escalate` would ask next.")


class Option(Said):
    """A plan that was weighed."""

    plan: list[str]
    right: float
    cost: float = Field(description="In drafts of the largest tier.")
    seconds: float | None = Field(description="None where a tier was not measured here.")
    worth: float
    chosen: bool


class Explained(Said):
    """What `explain_route` says. No tier has been asked."""

    plan: list[str] = Field(description="Tiers that may be asked, in order.")
    reasons: list[str]
    probabilities: dict[str, float] = Field(description="Tier → how likely its draft is right.")
    seconds: dict[str, float] = Field(description="Tier → seconds its draft is expected to take.")
    kind: str
    domain: str
    complexity: str
    language: str
    objective: str
    pattern: str
    private: str = Field(description="Why it stays on this machine; empty where it may leave.")
    options: list[Option]


class TierStatus(Said):
    """One rung."""

    tier: str
    role: str
    model: str
    threshold: float = Field(description="Probability from which its drafts are accepted.")
    parameters_b: float
    n_ctx: int = Field(description="Tokens that it reads at most; 0 where that is not known.")
    leaves_machine: bool
    state: str = Field(description="ready, not loaded, remote, or what its engine is doing.")
    calls: int = Field(description="Requests that its engine works on now.")
    memory_mib: float | None
    usual_s: float | None = Field(description="Seconds of its calls so far; None where unmeasured.")


class LadderStatus(Said):
    """What `get_tier_status` says."""

    tiers: list[TierStatus] = Field(description="Smallest first.")
    budget_mib: float = Field(description="RAM for all engines together.")
    held_mib: float
    running: int
    waiting: int
    sovereign: str | None = Field(description="What keeps this process from the network.")


class Kept(Said):
    """What `submit_feedback` says."""

    request_id: str
    feedback: Word


def read(shape: type[T], given: Mapping[str, Any]) -> T:
    """The arguments of a call.

    Raises:
        BadField: one is missing, not known, or of the wrong shape.
    """
    unknown = next((name for name in given if name not in shape.model_fields), None)
    if unknown is not None:
        known = ", ".join(shape.model_fields) or "none"
        raise BadField(
            f"`{unknown[:SHOWN_CHARS]}` is no argument of this tool.",
            field=unknown,
            hint=f"Leave it out; there are: {known}.",
        )
    return checked(shape, dict(given))


def answer_of(found: AnswerDelta, *, escalated_from: str | None, larger: str | None) -> Answer:
    """An answer as a tool says it."""
    trajectory = found.trajectory
    told = extension(trajectory, found.cache)
    return Answer.model_validate(
        told
        | {
            "answer": trajectory.answer.text,
            "code": trajectory.answer.code,
            "language": trajectory.answer.language,
            "accepted": trajectory.accepted,
            "elapsed_s": round(trajectory.elapsed_s, 4),
            "escalated_from": escalated_from,
            "larger_tier": larger,
        }
    )


def explained(route: Route) -> Explained:
    """A route as a tool says it."""
    seen = route.features
    return Explained(
        plan=list(route.plan),
        reasons=list(route.reasons),
        probabilities={tier: round(p, 4) for tier, p in route.probabilities.items()},
        seconds={tier: round(s, 3) for tier, s in route.seconds.items()},
        kind=seen.kind,
        domain=seen.domain,
        complexity=seen.complexity,
        language=seen.language,
        objective=route.objective,
        pattern=route.pattern,
        private=route.private,
        options=[
            Option(
                plan=list(each.plan),
                right=round(each.right, 4),
                cost=round(each.cost, 4),
                seconds=None if each.seconds is None else round(each.seconds, 3),
                worth=round(each.worth, 4),
                chosen=each.chosen,
            )
            for each in route.options
        ],
    )


def word(*, good: bool) -> Word:
    """What is said of an answer, as it is kept."""
    said: Literal["good", "bad"] = "good" if good else "bad"
    return said
