"""Log-probabilities in the two shapes of OpenAI's answers. Pure.

They are those of the model whose draft is the answer, drawn as it was drawn: by a judged answer
nothing is added to them. Null where the engine gave none.

Source: OpenAI's API reference and the types of its Python SDK 3.57.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Any

from xnai.core.chat import TokenLogprob


def of_chat(tokens: Sequence[TokenLogprob]) -> dict[str, Any] | None:
    """`choices[].logprobs` of a chat, whole or of one chunk."""
    if not tokens:
        return None
    return {
        "content": [
            _named(each.token, each.logprob)
            | {"top_logprobs": [_named(token, logprob) for token, logprob in each.likeliest]}
            for each in tokens
        ],
        "refusal": None,
    }


def of_text(tokens: Sequence[TokenLogprob], offset: int = 0) -> dict[str, Any] | None:
    """`choices[].logprobs` of a text.

    Args:
        offset: characters of the answer before the first of these tokens.
    """
    if not tokens:
        return None
    texts = [each.token for each in tokens]
    return {
        "tokens": texts,
        "token_logprobs": [each.logprob for each in tokens],
        "top_logprobs": [dict(each.likeliest) or None for each in tokens],
        "text_offset": list(accumulate(map(len, texts[:-1]), initial=offset)),
    }


def _named(token: str, logprob: float) -> dict[str, Any]:
    # A token may be a part of a character; its bytes are lost by then.
    whole = "\ufffd" not in token
    written = list(token.encode("utf-8", "replace")) if whole else None
    return {"token": token, "logprob": logprob, "bytes": written}
