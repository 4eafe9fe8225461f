"""What the server works on, so that it can be ended: each piece of work by an error in its place.

Covers ending it. Does not cover when (`xnai.cli.serving`), nor how the error looks (the dialects).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from anyio import CancelScope

from xnai.core.errors import ShuttingDown


class Ending:
    """Ends what runs inside `work`. Its state belongs to one event loop."""

    def __init__(self) -> None:
        self._ended = False
        self._scopes: set[CancelScope] = set()

    def end(self) -> None:
        """Cancel all work, and let no more begin."""
        self._ended = True
        for scope in self._scopes:
            scope.cancel()

    @contextmanager
    def work(self) -> Iterator[CancelScope]:
        """What may be ended, and given up before by whoever began it.

        Raises:
            ShuttingDown: it was, or would have begun after the end.
        """
        if self._ended:
            raise ShuttingDown
        with CancelScope() as scope:
            self._scopes.add(scope)
            try:
                yield scope
            finally:
                self._scopes.discard(scope)
        if scope.cancelled_caught and self._ended:
            raise ShuttingDown
