"""Log-probabilities in the three shapes of OpenAI's answers. Pure.

They are those of the model whose draft is the answer, drawn as it was drawn: by a judged answer
nothing is added to them. Null, or an empty list in a response, where the engine gave none.

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
    return {"content": _listed(tokens), "refusal": None}


def of_response(tokens: Sequence[TokenLogprob]) -> list[dict[str, Any]]:
    """`logprobs` of a text of `/v1/responses`, whole or of one event.

    Its types allow no null where the bytes are lost: the list of them is empty there.
    """
    told = _listed(tokens)
    for one in told:
        for each in (one, *one["top_logprobs"]):
            each["bytes"] = each["bytes"] or []
    return told


def of_text(tokens: Sequence[TokenLogprob], offset: int = 0) -> dict[str, Any] | None:
    """`choices[].logprobs` of a text.

    Among the likeliest stands the token that was drawn, always: as one more where it is none of
    them, and alone where no others were asked for.

    Args:
        offset: characters of the answer before the first of these tokens.
    """
    if not tokens:
        return None
    texts = [each.token for each in tokens]
    return {
        "tokens": texts,
        "token_logprobs": [each.logprob for each in tokens],
        "top_logprobs": [dict(each.likeliest) | {each.token: each.logprob} for each in tokens],
        "text_offset": list(accumulate(map(len, texts[:-1]), initial=offset)),
    }


def named(token: str, logprob: float) -> dict[str, Any]:
    """A token as all clients read it.

    It may be a part of a character, whose bytes are lost by then: they are null.
    """
    whole = "\ufffd" not in token
    written = list(token.encode("utf-8", "replace")) if whole else None
    return {"token": token, "logprob": logprob, "bytes": written}


def _listed(tokens: Sequence[TokenLogprob]) -> list[dict[str, Any]]:
    return [
        named(each.token, each.logprob)
        | {"top_logprobs": [named(token, logprob) for token, logprob in each.likeliest]}
        for each in tokens
    ]
