"""An answer that is given up before its end: whoever makes it is told why.

A task that is cancelled can be told by the cancellation itself (`Task.cancel(why)`); an iterator
that is closed learns nothing. So what reads an answer ends it by the very cancellation that it met,
and what passes an answer on does the same (`Reading`).
"""

from __future__ import annotations

from asyncio import CancelledError
from collections.abc import AsyncGenerator
from contextlib import suppress
from types import TracebackType

from xnai.core.chat import Delta
from xnai.core.errors import Interrupted


def interruption(end: BaseException) -> Interrupted:
    """Why an answer was given up, as it is recorded.

    Args:
        end: the `CancelledError` or `GeneratorExit` that it ended in.
    """
    told = next((why for why in end.args if isinstance(why, Interrupted)), None)
    return told or Interrupted("It was interrupted before there was an answer.")


async def give_up(deltas: AsyncGenerator[Delta], end: BaseException | None) -> None:
    """Close an answer, which cancels the work behind it.

    Args:
        end: what ended the reading of it.
    """
    if isinstance(end, CancelledError) and end.args:
        with suppress(CancelledError, StopAsyncIteration):  # the caller's own goes on
            await deltas.athrow(CancelledError(*end.args))
    await deltas.aclose()


class Reading:
    """An answer that is passed on, as an async context; as `contextlib.aclosing`, but telling why.

    Args:
        deltas: closed at the end of the context.
    """

    __slots__ = ("_deltas",)

    def __init__(self, deltas: AsyncGenerator[Delta]) -> None:
        self._deltas = deltas

    async def __aenter__(self) -> AsyncGenerator[Delta]:
        return self._deltas

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await give_up(self._deltas, error)
