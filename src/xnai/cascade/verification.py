"""Asking a model whether a draft is right, for one word and how likely it was. Pure.

The answer is held to `"yes"` or `"no"` by a schema, so that every model can be asked. What it drew
matters less than how its probability was shared between the two where the word began: engines give
the likeliest tokens of a place as the model saw them, before the schema ruled any out.

Does not cover what a verifier's word counts (`xnai.core.ports.Calibration.opinion`).
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, Literal

from xnai.cascade.prompts import PromptPack, about_draft
from xnai.core.chat import ChatRequest, TokenLogprob
from xnai.core.judgement import Draft, Evidence

_SCHEMA: Final[Mapping[str, Any]] = {"type": "string", "enum": ["yes", "no"]}
_WORDS: Final[Mapping[str, Literal["yes", "no"]]] = {'"yes"': "yes", '"no"': "no"}
_MAX_TOKENS: Final = 24
_FENCE: Final = re.compile(r"^[\s`]*(?:json\b)?\s*")
"""What some templates let stand before JSON, though not for long."""
_LIKELIEST: Final = 20
"""As many as any API gives."""
_WORD_ALONE: Final = 0.75
"""Probability given to a word of an engine that does not say how likely it was."""


def compose_verification(request: ChatRequest, pack: PromptPack, draft: Draft) -> ChatRequest:
    """Ask whether `draft` does what the request asks: yes or no."""
    asked = about_draft(request, pack.verify, draft, max_tokens=_MAX_TOKENS)
    return replace(asked, json_schema=_SCHEMA, logprobs=True, top_logprobs=_LIKELIEST)


def read_verification(draft: Draft) -> Evidence:
    """What a verifier said: the score is the probability it gave to yes, not yet calibrated.

    Args:
        draft: the answer, with its tokens.
    """
    told = Evidence(
        kind="verification",
        score=None,
        cost_s=draft.elapsed_s,
        detail="the verifier said neither yes nor no",
        usage=draft.usage,
        prompt_sha256=draft.prompt_sha256,
        tier=draft.tier,
    )
    said = _decides(draft.text)
    if said is None:
        return told
    share = yes_share(draft.tokens)
    if share is None:
        share = _WORD_ALONE if said == "yes" else 1 - _WORD_ALONE
    return replace(told, score=share, detail=f"{said}, p(yes)={share:.2f}")


def yes_share(tokens: Sequence[TokenLogprob]) -> float | None:
    """Of the probability of both words that of yes, in [0, 1], where the word was decided.

    A word that is not among the likeliest tokens is taken to be as likely as the least of them, but
    no likelier than the other; None where the engine gave no likeliest tokens.
    """
    said = ""
    for token in tokens:
        drawn = _decides(said + token.token)
        if drawn is not None:
            return _share(said, token, drawn)
        said += token.token
    return None


def _share(said: str, token: TokenLogprob, drawn: Literal["yes", "no"]) -> float | None:
    if not token.likeliest:
        return None
    mass = {"yes": 0.0, "no": 0.0}
    for text, logprob in {**dict(token.likeliest), token.token: token.logprob}.items():
        if word := _decides(said + text):
            mass[word] += math.exp(logprob)
    other = "no" if drawn == "yes" else "yes"
    if not mass[other]:
        least = min(math.exp(logprob) for _, logprob in token.likeliest)
        mass[other] = min(least, mass[drawn])
    total = mass["yes"] + mass["no"]
    return mass["yes"] / total if total else None


def _decides(text: str) -> Literal["yes", "no"] | None:
    """The one word that the answer can still become."""
    begun = _FENCE.sub("", text)
    left = [word for whole, word in _WORDS.items() if begun and _is_begun(whole, begun)]
    return left[0] if len(left) == 1 else None


def _is_begun(whole: str, begun: str) -> bool:
    return whole.startswith(begun) or begun.startswith(whole)
