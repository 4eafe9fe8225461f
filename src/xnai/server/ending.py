"""What the server works on, so that it can be cut off: each piece of work by an error in its place.

Covers cutting it off. Does not cover when (`xnai.cli.serving`), nor how the error looks (the
dialects). Not a cancel scope of anyio, which costs more than all else that is done here: a cut is
one cancellation of the task, taken back where the work ends.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from types import TracebackType
from typing import Self

from xnai.core.errors import ShuttingDown, XnaiError


class Ending:
    """Ends what runs inside `work`. Its state belongs to one event loop."""

    def __init__(self) -> None:
        self.draining = False
        """Whether the server ends as soon as what runs has ended."""
        self._ended = False
        self._running: set[Work] = set()

    def end(self) -> None:
        """Cut off all work, and let no more begin."""
        self._ended = True
        for work in self._running:
            work.cut(ShuttingDown())

    def work(self) -> Work:
        """What may be cut off, as an async context.

        Raises:
            ShuttingDown: at its beginning, where the end has come before.
            XnaiError: at its end, where it was cut off; see `Work.cut`.
        """
        if self._ended:
            raise ShuttingDown
        return Work(self._running)


class Work:
    """One piece of work, done by one task.

    Args:
        running: where it is found while it lasts.
    """

    __slots__ = ("_n_cancels", "_running", "_task", "_was_cut", "_why")

    def __init__(self, running: set[Work]) -> None:
        self._running = running
        self._task: asyncio.Task[object] | None = None
        self._n_cancels = 0
        self._was_cut = False
        self._why: XnaiError | None = None

    def cut(self, why: XnaiError | None) -> None:
        """End it; once, and not where it has ended.

        Args:
            why: raised where it ends; None where nobody wants to know.
        """
        if self._task is not None and not self._was_cut:
            self._was_cut, self._why = True, why
            self._task.cancel(why)  # told to whoever records it; see `xnai.core.giving_up`

    def spare(self) -> None:
        """What is left of it is not cut off any more."""
        self._running.discard(self)
        if not self._was_cut:
            self._task = None

    async def __aenter__(self) -> Self:
        self._task = task = asyncio.current_task()
        assert task is not None
        self._n_cancels = task.cancelling()
        self._running.add(self)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        self._running.discard(self)
        task, self._task = self._task, None
        if not self._was_cut or task is None:
            return False
        n_left = task.uncancel()
        if kind is not asyncio.CancelledError:
            with suppress(asyncio.CancelledError):  # it may still be on its way
                await asyncio.sleep(0)
            return False
        if n_left > self._n_cancels:  # one from elsewhere goes on
            return False
        if self._why is not None:
            raise self._why
        return True
