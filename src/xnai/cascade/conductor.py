"""What a router model is asked, in which form it must answer, and how sure it was. Pure.

    <thinking>
    three steps, one of them a parser
    </thinking>
    <route tier="mid" level="medium"/>

A grammar holds the model to this form, so that it cannot ramble, answer the request or invent a
class. The tokens that spell the class decide: their log-probabilities, shared out among the classes
alone, say how sure it was.

Covers the grammar, the prompt, reading an answer, and which tier a level stands for. Does not cover
asking (`xnai.cascade.conducting`).
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import Final, get_args

from xnai.core.chat import ChatRequest, Message, Sampling, TokenLogprob
from xnai.core.config import Role
from xnai.core.judgement import Advice, Complexity, Level

MAX_TOKENS: Final = 160
"""The form takes about 30, and the line of thought no more than its characters."""
_THOUGHT_CHARS: Final = 120
_HEAD_CHARS: Final = 1500
_TAIL_CHARS: Final = 500
"""Of a long request so much is shown: a small model reads some hundred tokens a second."""
_LISTED: Final = 20
_CLASSES: Final[tuple[Complexity, ...]] = get_args(Complexity)
_LEVELS: Final[Mapping[Level, Complexity]] = {
    "trivial": "mundane",
    "simple": "mundane",
    "medium": "mid",
    "complex": "heavy",
    "expert": "heavy",
}
_USUAL: Final[Mapping[str, Level]] = {"mundane": "simple", "mid": "medium", "heavy": "complex"}
_ROLES: Final[tuple[Role, ...]] = ("router", "draft", "refine", "expert", "cloud")
_WANTED: Final[Mapping[Level, Role]] = {
    "trivial": "router",
    "simple": "draft",
    "medium": "refine",
    "complex": "expert",
    "expert": "expert",
}
"""The smallest role that does such requests."""
_THINKING: Final = "<thinking>"
_ROUTE: Final = re.compile(
    r'</thinking>\s*+<route tier="(?P<tier>mundane|mid|heavy)"(?: level="(?P<level>\w++)")?\s*+/?>'
)


def grammar() -> str:
    """GBNF of the form above; a level goes with its class only."""
    rules = [
        r'root ::= "<thinking>\n" thought "\n</thinking>\n<route tier=\"" '
        f'({" | ".join(_CLASSES)}) "\\"/>"',
        rf"thought ::= [^<\n]{{1,{_THOUGHT_CHARS}}}",
    ]
    for name in _CLASSES:
        levels = " | ".join(f'"{level}"' for level, of in _LEVELS.items() if of == name)
        rules.append(f'{name} ::= "{name}\\" level=\\"" ({levels})')
    return "\n".join(rules)


def compose_question(request: ChatRequest, system: str) -> ChatRequest:
    """Ask how hard the newest message of a request is.

    Args:
        system: the pack's text.
    """
    shown = _shown(request.last_user_text)
    return ChatRequest(
        id=request.id,
        messages=(
            Message(role="system", content=system.rstrip()),
            Message(role="user", content=f"<request>\n{shown}\n</request>"),
        ),
        sampling=Sampling(max_tokens=MAX_TOKENS),
        grammar=grammar(),
        logprobs=True,
        top_logprobs=_LISTED,
        private=request.private,
    )


def read_answer(text: str, tokens: Sequence[TokenLogprob], model: str) -> Advice:
    """What the model said; one with a `fault` where it kept to no form.

    Args:
        text: of the whole answer.
        tokens: drawn, in order; empty where the engine does not tell them.
    """
    found = _ROUTE.search(text)
    _, begun, thinking = text[: found.start() if found else 0].partition(_THINKING)
    if found is None or not begun:
        return Advice(model=model, fault=f"its answer names no class: {text.strip()[:60]!r}")
    complexity = next(name for name in _CLASSES if name == found["tier"])
    level: Level = next(
        (each for each, of in _LEVELS.items() if (each, of) == (found["level"], complexity)),
        _USUAL[complexity],
    )
    return Advice(
        model=model,
        complexity=complexity,
        level=level,
        claimed=_claimed(tokens, complexity),
        thinking=" ".join(thinking.split()),
    )


def first_tier(level: Level, planned: Sequence[tuple[str, Role]]) -> str:
    """The tier that a level stands for.

    Args:
        planned: name and role of the tiers to choose from, smallest first; never empty.

    Returns:
        The first of a role that is large enough, else the last; the last for `expert`.
    """
    wanted = _ROLES.index(_WANTED[level])
    enough = [name for name, role in planned if _ROLES.index(role) >= wanted]
    return enough[0] if enough and level != "expert" else planned[-1][0]


def _claimed(tokens: Sequence[TokenLogprob], word: Complexity) -> float | None:
    """How much of the probability of all classes the model gave to this one."""
    found = _ROUTE.search("".join(token.token for token in tokens))
    if found is None:
        return None
    begin, end = found.span("tier")
    share, at = 1.0, 0
    for token in tokens:
        if at < end and at + len(token.token) > begin:
            share *= _share(token, found.string[at:begin], found.string[begin:at], word)
        at += len(token.token)
    return share


def _share(token: TokenLogprob, before: str, written: str, word: Complexity) -> float:
    """Of the probability of all that may stand in the place of a token, what leads to `word`.

    A token that begins several classes counts for each: the next one tells them apart. A class that
    none of the tokens listed leads to may have been as likely as the last of them. Where none are
    listed, the token's own probability is the least that its class can have.

    Args:
        before: what the token holds from before the class.
        written: of the class by the tokens before this one.
    """
    if not token.likeliest:
        return math.exp(min(0.0, token.logprob))
    listed = {**dict(token.likeliest), token.token: token.logprob}
    rests = {
        name: f'{before}{name.removeprefix(written)}"'
        for name in _CLASSES
        if name.startswith(written)
    }
    leads = {
        name: [said for said in listed if said and (rest.startswith(said) or said.startswith(rest))]
        for name, rest in rests.items()
    }
    least = min(listed.values())
    kept = [listed[said] for said in {said for lead in leads.values() for said in lead}]
    kept += [least for lead in leads.values() if not lead]
    top = max(kept, default=-math.inf)
    if math.isinf(top):
        return 0.0
    mine = sum(math.exp(listed[said] - top) for said in leads[word])
    return mine / sum(math.exp(each - top) for each in kept)


def _shown(text: str) -> str:
    if len(text) <= _HEAD_CHARS + _TAIL_CHARS:
        return text
    return f"{text[:_HEAD_CHARS]}\n[…]\n{text[-_TAIL_CHARS:]}"
