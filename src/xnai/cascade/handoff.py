"""The packet that a climb hands to the next tier, and its two forms: JSON and prompt text. Pure.

Always in it: the conversation, the route, confidences, failing tests and verified facts. The
draft only when it is probably useful: in one study a wrong draft handed upward cost up to 18
points of the larger model's score, a right one gained up to 19. So a draft goes along when it
passes half of what was run, or, where nothing was run, when it is probably right. A packet
that holds neither a draft nor anything known of one is not shown to the model.

Does not cover which tier is next (`xnai.cascade.policy`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from string import Template
from typing import Any, Final, Literal

from xnai.core.chat import ChatRequest
from xnai.core.judgement import Attempt, Evidence, Handoff, Route, Unwanted, Verdict

Packet = Literal["useful", "verified", "whole"]
"""What a packet holds of a draft: `useful`: the draft where it is probably of use; `verified`:
only where nothing refutes it and it is probably right; `whole`: the newest one, whatever it is.
What was verified and what a critic said goes along in any."""

SCHEMA: Final = "xnai.handoff/1"
_USEFUL: Final = 0.5
_PROBABLY_RIGHT: Final = 0.95
"""Where nothing was run. An unsure draft is copied with its mistakes, and the copy looks like
agreement: with 0.85 the embedded ladder was 0.3 to 0.7 points worse under every setting."""
_OF_THE_TEXT: Final = ("parse", "compile")
"""What these find speaks of lines of the draft, and misleads where the draft is not shown."""
_UNWANTED: Final = 0.001
"""Probability of an answer that its reader sent back, whatever was claimed for it."""
_MAX_FACTS: Final = 8
_FACTS_SHARE: Final = 0.5
"""Facts may be half as long as the newest message; one is always told. Further failing cases tell a
model little that is new and cost context: with half of the tests given, one fact instead of three
took the embedded ladder from 67 to 54 % of always-expert's compute, and no answer with it."""


def make_handoff(
    request: ChatRequest, route: Route, attempts: Sequence[Attempt], packet: Packet = "useful"
) -> Handoff:
    """Pack what is known for the next tier.

    Args:
        attempts: at least one, oldest first.
        packet: what of the drafts goes along.
    """
    best = attempts[-1] if packet == "whole" else max(attempts, key=usefulness)
    useful = _goes_along(best, packet) and bool(best.draft.code or best.draft.text)
    telling = [e for e in best.evidence if useful or e.kind not in _OF_THE_TEXT]
    facts = tuple(dict.fromkeys(fact for e in telling for fact in e.facts))
    said = (e.detail for e in best.evidence if e.kind == "critique" and e.score is not None)
    return Handoff(
        messages=request.messages,
        route=route,
        from_tier=attempts[-1].draft.tier,
        draft=(best.draft.code or best.draft.text) if useful else None,
        facts=_worth_telling(facts, len(request.messages[-1].content) * _FACTS_SHARE),
        critique=next(filter(None, said), ""),
        confidence={a.draft.tier: round(a.probability, 4) for a in attempts},
    )


def sent_back(unwanted: Unwanted) -> tuple[Attempt, ...]:
    """The drafts of an answer that somebody wants bettered, as the next tier is to see them.

    The answer is climbed from like a draft that a critic refused, its reader being the critic. What
    a critic of ours said of it goes along.
    """
    *before, answer = unwanted.attempts
    critics = (e.detail for e in answer.evidence if e.kind == "critique" and e.score is not None)
    said = "; ".join(filter(None, (unwanted.because, *critics)))
    refusal = Evidence(kind="critique", score=0.0, detail=said or "not what was wanted")
    others = tuple(e for e in answer.evidence if e.kind != "critique")
    verdict = Verdict(action="climb", probability=_UNWANTED, reason=refusal.detail)
    return (*before, replace(answer, evidence=(*others, refusal), verdict=verdict))


def _goes_along(attempt: Attempt, packet: Packet) -> bool:
    """Whether the draft itself does."""
    if packet == "whole":
        return True
    refuted = bool(failing(attempt.evidence))
    if packet == "verified" and refuted:
        return False
    return usefulness(attempt) >= (_USEFUL if refuted else _PROBABLY_RIGHT)


def _worth_telling(facts: Sequence[str], room: float) -> tuple[str, ...]:
    """The first fact, and further ones as long as all of them fit into `room` characters."""
    told = list(facts[:1])
    for fact in facts[1:_MAX_FACTS]:
        if sum(map(len, told)) + len(fact) > room:
            break
        told.append(fact)
    return tuple(told)


def usefulness(attempt: Attempt) -> float:
    """How much of the draft is likely right, in [0, 1].

    Partial success of an executed check counts in full: a function that passes half of the examples
    is a better start than none. A draft that does not parse or compile is no start at all.
    """
    broken = any(e.refutes and e.kind in _OF_THE_TEXT for e in attempt.evidence)
    if broken:
        return 0.0
    executed = [
        e.score for e in attempt.evidence if e.kind in ("examples", "tests") and e.score is not None
    ]
    return min(executed) if executed else attempt.probability


def to_json(handoff: Handoff) -> dict[str, Any]:
    """The packet as JSON-ready data, valid against `handoff.schema.json` beside this file."""
    packet = asdict(handoff)
    packet["confidence"] = dict(handoff.confidence)
    packet["route"]["probabilities"] = dict(handoff.route.probabilities)
    return {"schema": SCHEMA, **packet}


def render_handoff(handoff: Handoff, *, tier_number: int, template: str) -> str:
    """The packet as text for a prompt.

    Args:
        tier_number: position of the next tier in the ladder, from 0.
        template: of the prompt pack, with `$tier`, `$draft`, `$facts`, `$critique`, `$confidence`;
            each is a block that ends in a newline, or empty.
    """
    return packet_text(
        template,
        tier_number=tier_number,
        draft=handoff.draft or "",
        facts=handoff.facts,
        critique=handoff.critique,
        confidence=handoff.confidence,
    )


def packet_text(
    template: str,
    *,
    tier_number: int,
    draft: str,
    facts: Sequence[str] = (),
    critique: str = "",
    confidence: Mapping[str, float] | None = None,
) -> str:
    """What `render_handoff` writes, from its parts; those left out are not told."""
    sure = ", ".join(f"{tier} {p:.2f}" for tier, p in (confidence or {}).items())
    return Template(template).substitute(
        tier=tier_number,
        draft=f"draft:\n```python\n{draft.rstrip()}\n```\n" if draft else "",
        facts="".join(f"{fact}\n" for fact in facts),
        critique=f"critique: {critique}\n" if critique else "",
        confidence=f"confidence: {sure}\n" if sure else "",
    )


def failing(evidence: Sequence[Evidence]) -> str:
    """The first refutation in one line, or empty."""
    return next((f"{e.kind}: {e.detail}" for e in evidence if e.refutes), "")
