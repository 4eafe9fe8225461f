"""Log-probabilities as Ollama's clients read them, beside the text of an answer. Pure.

They are those of the model whose draft is the answer. Ollama leaves out what is empty: the bytes of
a token that is a part of a character, and the likeliest tokens where none were asked for.

Source: the Go types behind Ollama's API (`api/types.go`, 0.12.11) and those of its Python SDK.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xnai.core.chat import TokenLogprob
from xnai.server.openai_logprobs import named


def of_tokens(tokens: Sequence[TokenLogprob]) -> dict[str, Any]:
    """The field `logprobs`; none where the engine gave none."""
    return {"logprobs": [_told(each) for each in tokens]} if tokens else {}


def _told(drawn: TokenLogprob) -> dict[str, Any]:
    others = [_whole(token, logprob) for token, logprob in drawn.likeliest]
    return _whole(drawn.token, drawn.logprob) | ({"top_logprobs": others} if others else {})


def _whole(token: str, logprob: float) -> dict[str, Any]:
    written = token.encode("utf-8", "replace").decode()  # half a surrogate pair is no UTF-8
    return {key: value for key, value in named(written, logprob).items() if value is not None}
