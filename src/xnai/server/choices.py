"""Several answers to one request, one after the other.

An engine has one slot as a rule, so that answers side by side would only wait for each other. Each
is a request of its own, with an id, a record and a verdict of its own. They share one deadline and
one turn in the queue. At temperature 0 they are all the same: the first is computed, the others
repeat it.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass, replace

from xnai.core.chat import ChatRequest, Delta, Usage
from xnai.core.giving_up import Reading

Ask = Callable[[ChatRequest], AsyncGenerator[Delta]]


@dataclass(frozen=True, kw_only=True, slots=True)
class NextAnswer(Delta):
    """The deltas behind it belong to the next answer."""


async def answers(ask: Ask, request: ChatRequest, n: int) -> AsyncGenerator[Delta]:
    """The deltas of `n` ≥ 1 answers, with a `NextAnswer` between two of them."""
    first: list[Delta] = []
    for number in range(n):
        if number:
            yield NextAnswer()
        if number and request.sampling.temperature == 0:
            yield _repeated(first)
            continue
        async with Reading(ask(_numbered(request, number))) as deltas:
            async for delta in deltas:
                if n > 1 and number == 0:
                    first.append(delta)
                yield delta


def _numbered(request: ChatRequest, number: int) -> ChatRequest:
    """The request of one answer; the first is the client's own."""
    seed = request.sampling.seed
    if number == 0:
        return request
    if seed is not None:  # toward 0, so that it stays in its range
        seed = seed - number if seed > 0 else seed + number
    sampling = replace(request.sampling, seed=seed)
    # Without a seed the cache would take it for the first one.
    cache = request.cache if seed is not None else False
    return replace(request, id=f"{request.id}-{number}", sampling=sampling, cache=cache)


def _repeated(deltas: Sequence[Delta]) -> Delta:
    """A whole answer as one delta; it costs no tokens."""
    return replace(
        deltas[-1],
        text="".join(delta.text for delta in deltas),
        logprobs=tuple(token for delta in deltas for token in delta.logprobs),
        tool_calls=tuple(call for delta in deltas for call in delta.tool_calls),
        usage=Usage(),
    )
