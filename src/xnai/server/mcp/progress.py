"""How far an answer has come, in a line each: drafts, checks, verdicts, climbs.

`Board` is told of every event and keeps those of requests that somebody follows; where nobody does,
an event costs one look. A follower that is slow loses the oldest lines. Tokens are told a few times
a second and only as the newest number.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from typing import Final

import anyio

from xnai.core.events import (
    AttemptJudged,
    CallFailed,
    CallStarted,
    Event,
    EvidenceFound,
    RouteDecided,
    TokensDrawn,
)

TOKENS_EVERY_S: Final = 0.25
MOST_LINES: Final = 64


def line(event: Event) -> str | None:
    """An event as a line; None of those that say nothing of how far it is."""
    match event:
        case RouteDecided(route=route):
            return f"plan: {' → '.join(route.plan)}"
        case CallStarted(tier=tier, model=model):
            return f"{tier} drafts ({model})"
        case TokensDrawn(n_tokens=n, elapsed_s=elapsed_s):
            return f"{n} tokens in {elapsed_s:.1f} s"
        case EvidenceFound(evidence=found):
            outcome = "not made" if found.score is None else f"{found.score:.2f}"
            return f"{found.kind} {outcome}{f': {found.detail}' if found.detail else ''}"
        case AttemptJudged(record=record):
            return f"{record.draft.tier}: {record.verdict.action}, {record.verdict.reason}"
        case CallFailed(tier=tier, error=error):
            return f"{tier} failed: {error}"
        case _:
            return None


class Following:
    """The lines of one request, for one reader.

    Args:
        clock: seconds, monotonic.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lines: deque[str] = deque(maxlen=MOST_LINES)
        self._told_s = -TOKENS_EVERY_S
        self._changed = anyio.Event()
        self._closed = False

    def put(self, event: Event) -> None:
        """Take in an event."""
        if isinstance(event, TokensDrawn):
            now = self._clock()
            if now - self._told_s < TOKENS_EVERY_S:
                return
            self._told_s = now
        if (said := line(event)) is not None:
            self._lines.append(said)
            self._changed.set()

    def close(self) -> None:
        """Nothing more will come; what waits is still read."""
        self._closed = True
        self._changed.set()

    async def lines(self) -> AsyncIterator[str]:
        """Each line as it comes, until it is closed."""
        while True:
            while self._lines:
                yield self._lines.popleft()
            if self._closed:
                return
            await self._changed.wait()
            self._changed = anyio.Event()


class Board:
    """An `Emit` that tells followers of their requests."""

    def __init__(self) -> None:
        self._followed: dict[str, Following] = {}

    def __call__(self, event: Event) -> None:
        """Take in one event."""
        if not self._followed:
            return
        following = self._followed.get(getattr(event, "request_id", ""))
        if following is not None:
            following.put(event)

    @contextmanager
    def following(self, request_id: str) -> Iterator[Following]:
        """Follow a request while the context lasts."""
        found = self._followed[request_id] = Following()
        try:
            yield found
        finally:
            del self._followed[request_id]
