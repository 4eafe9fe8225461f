"""What a tier is told: system text of its role, the conversation, and the packet. Pure.

A prompt pack is a folder: `draft.md`, `refine.md`, `expert.md`, `router.md`, `cloud.md` (system
text of a role; a missing file means none), `handoff.txt`, `critique.txt`, and `verify.txt` where
the usual question does not do. The system text comes first and never changes within a
conversation, so that the engine's prompt cache hits.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from string import Template
from typing import Final

from xnai.cascade.features import entry_name
from xnai.cascade.handoff import render_handoff
from xnai.cascade.python_source import is_mentioned
from xnai.core.chat import ChatRequest, Message
from xnai.core.config import Role
from xnai.core.judgement import Draft, Handoff

_BUDGET: Mapping[Role, tuple[float, int | None]] = {
    "router": (0.10, 512),
    "draft": (0.25, 1024),
    "refine": (0.50, 2048),
    "expert": (0.75, None),
    "cloud": (0.75, None),
}


VERIFY: Final = """\
Does the answer below do exactly what the request asks, in every case? Say "yes" or "no".

<request>
$request
</request>

<answer>
$draft
</answer>
"""
"""Of packs without `verify.txt`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PromptPack:
    """The texts of one pack; `handoff`, `critique` and `verify` are `string.Template` sources.

    Args:
        style: what the user wants of every answer, a line each; behind the system text of any role,
            where an answer is free to follow it.
    """

    system: Mapping[str, str]
    handoff: str
    critique: str
    style: str = ""
    verify: str = VERIFY


def token_budget(role: Role, total: int) -> int:
    """Tokens that a tier of this role may generate, of `total` shared by the ladder."""
    share, cap = _BUDGET[role]
    return min(int(total * share), cap or total)


def compose(
    request: ChatRequest,
    pack: PromptPack,
    *,
    role: Role,
    tier_number: int,
    max_tokens: int,
    entry: str = "",
    logprobs: bool = True,
    temperature: float | None = None,
    seed: int | None = None,
    handoff: Handoff | None = None,
) -> ChatRequest:
    """The request as one tier gets it.

    Args:
        tier_number: position of the tier in the ladder, from 0.
        max_tokens: the tier's token budget; the client's own limit stands when it is lower.
        entry: the function wanted; told where the request does not name it (its tests may).
        logprobs: the engine is to say how sure it was.
        temperature, seed: override the client's for a redraw.
    """
    messages = request.messages
    if request.suffix is None:  # else they are no words to a model, but the text before the gap
        messages = _with_system(messages, _system(request, pack, role))
        messages = _with_entry(messages, request.last_user_text, entry)
        messages = _with_packet(messages, pack, handoff, tier_number)
    sampling = request.sampling
    limit = min(sampling.max_tokens or max_tokens, max_tokens)
    return replace(
        request,
        messages=messages,
        logprobs=logprobs,
        sampling=replace(
            sampling,
            max_tokens=limit,
            temperature=sampling.temperature if temperature is None else temperature,
            seed=sampling.seed if seed is None else seed,
        ),
    )


def compose_critique(request: ChatRequest, pack: PromptPack, draft: Draft) -> ChatRequest:
    """Ask a critic to judge `draft`: one word, `right` or `wrong`, and one line of reason."""
    return about_draft(request, pack.critique, draft, max_tokens=160)


def about_draft(
    request: ChatRequest, template: str, draft: Draft, *, max_tokens: int
) -> ChatRequest:
    """Ask a model something about a draft, without what the client wants of its answer.

    Args:
        template: `string.Template` source with `request` and `draft`.
    """
    text = Template(template).substitute(request=request.last_user_text, draft=draft.text)
    return replace(
        request,
        messages=(Message(role="user", content=text),),
        tools=(),
        tool_choice="auto",
        json_schema=None,
        tests=None,
        logprobs=False,
        sampling=replace(request.sampling, max_tokens=max_tokens, temperature=0.0, stop=()),
    )


def _with_entry(messages: tuple[Message, ...], asked: str, entry: str) -> tuple[Message, ...]:
    if not entry or _names(asked, entry):
        return messages
    return _append_to_last_user(messages, f"Call it {entry}.", glue="\n")


def _with_packet(
    messages: tuple[Message, ...], pack: PromptPack, handoff: Handoff | None, tier_number: int
) -> tuple[Message, ...]:
    if handoff is None or not (handoff.draft or handoff.facts or handoff.critique):
        return messages
    packet = render_handoff(handoff, tier_number=tier_number, template=pack.handoff)
    return _append_to_last_user(messages, packet)


def _names(text: str, entry: str) -> bool:
    """Whether the text names the function, rather than having its letters or word somewhere."""
    return is_mentioned(entry, text) or entry_name(text) == entry


def _system(request: ChatRequest, pack: PromptPack, role: Role) -> str:
    """Style has no say where a schema or tools say how an answer looks, or a router gives none."""
    free = role != "router" and request.json_schema is None and not request.tools
    texts = (pack.system.get(role, "").rstrip(), pack.style if free else "")
    return "\n\n".join(filter(None, texts))


def _with_system(messages: tuple[Message, ...], text: str) -> tuple[Message, ...]:
    """Ours first, then the client's: one system message, as most chat templates demand."""
    if not text:
        return messages
    theirs = [m.content for m in messages if m.role == "system"]
    rest = tuple(m for m in messages if m.role != "system")
    return (Message(role="system", content="\n\n".join([text.rstrip(), *theirs])), *rest)


def _append_to_last_user(
    messages: tuple[Message, ...], text: str, *, glue: str = "\n\n"
) -> tuple[Message, ...]:
    at = max(i for i, m in enumerate(messages) if m.role == "user")
    told = replace(messages[at], content=f"{messages[at].content.rstrip()}{glue}{text.rstrip()}")
    return (*messages[:at], told, *messages[at + 1 :])
