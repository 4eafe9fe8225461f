"""How many characters of a conversation a tier takes, and the conversation in so many. Pure.

Only an engine can count tokens, and how many characters make one differs by text. What was told
last is taken, in coarse steps: with each step the point moves at which a conversation is shortened,
and then an engine has to read all of it again.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from xnai.cascade.compression.compaction import Compressed, compressed
from xnai.cascade.truncation import ANSWER_SHARE, n_chars
from xnai.core.chat import ChatRequest, Message
from xnai.core.config import CompressionConfig
from xnai.core.errors import PromptTooLong

CHARS_PER_TOKEN: Final = 3.0
"""Where no engine has counted. Code in a vocabulary of 150,000 has more, and so fits."""
MOST_TRIES: Final = 3
_STEP: Final = 1.1
_LESS: Final = 0.8
"""Of what was reckoned with, where it was too much."""
_SANE: Final = (1.0, 8.0)


@dataclass(frozen=True, kw_only=True, slots=True)
class Fitted:
    """A conversation that was shortened.

    Args:
        density: characters a token that it was reckoned with.
        tokens_before: of the whole prompt.
    """

    found: Compressed
    density: float
    tokens_before: int


def wants_compression(request: ChatRequest, settings: CompressionConfig) -> bool:
    """Whether a conversation may be shortened: what the request says, else the configuration."""
    allowed = settings.enabled if request.compress is None else request.compress
    return allowed and request.suffix is None and len(request.messages) > 1


def fitted_early(
    asked: ChatRequest, prompt: ChatRequest, settings: CompressionConfig, n_ctx: int
) -> Fitted | None:
    """The conversation for a tier of which only a share shall be used.

    Args:
        asked: what the client asked.
        prompt: as the tier would be given it.
        n_ctx: of the tier.

    Returns:
        None where it is short enough, or cannot be made so.
    """
    if settings.share >= 1 or _size(prompt) <= settings.share * n_ctx * CHARS_PER_TOKEN:
        return None
    before = int(_size(prompt) / CHARS_PER_TOKEN)
    return _fitted(asked, prompt, settings, n_ctx, CHARS_PER_TOKEN, before)


def fitted(
    asked: ChatRequest,
    prompt: ChatRequest,
    settings: CompressionConfig,
    error: PromptTooLong,
    last: Fitted | None,
) -> Fitted | None:
    """The conversation for a tier that said how much it takes.

    Args:
        asked: what the client asked, whole.
        prompt: what the tier refused.
        last: what was tried before.

    Returns:
        None where it cannot be made to fit.
    """
    n_tokens = error.prompt_tokens
    density = coarse(_size(prompt) / n_tokens) if error.exact and n_tokens else CHARS_PER_TOKEN
    if last is not None:
        density, n_tokens = min(density, last.density * _LESS), last.tokens_before
    elif not error.exact:
        n_tokens = max(n_tokens, int(_size(prompt) / CHARS_PER_TOKEN))
    return _fitted(asked, prompt, settings, error.n_ctx, density, n_tokens)


def coarse(density: float) -> float:
    """Characters a token, rounded down to a step."""
    least, most = _SANE
    step = math.floor(math.log(min(max(density, least), most), _STEP) + 1e-9)
    return float(_STEP**step)


def _fitted(
    asked: ChatRequest,
    prompt: ChatRequest,
    settings: CompressionConfig,
    n_ctx: int,
    density: float,
    tokens_before: int,
) -> Fitted | None:
    reserve = int(n_ctx * ANSWER_SHARE)
    room = n_ctx - min(reserve, asked.sampling.max_tokens or reserve)
    tokens = min(room, settings.share * n_ctx)
    # What the tier is told besides the conversation: its system text, and tools.
    beside = _size(prompt) - _chars(prompt.messages) + _beside(asked, prompt)
    found = compressed(
        asked.messages, most_chars=int(tokens * density) - beside, packs=settings.packs
    )
    if not found.elisions:
        return None
    return Fitted(found=found, density=density, tokens_before=tokens_before)


def _beside(asked: ChatRequest, prompt: ChatRequest) -> int:
    """Characters of system text of ours."""
    ours, theirs = (
        sum(len(m.content) for m in request.messages if m.role == "system")
        for request in (prompt, asked)
    )
    return max(0, ours - theirs)


def _size(request: ChatRequest) -> int:
    tools = ((t.name, t.description, dict(t.parameters)) for t in request.tools)
    return _chars(request.messages) + sum(len(json.dumps(tool)) for tool in tools)


def _chars(messages: Sequence[Message]) -> int:
    return sum(map(n_chars, messages))
