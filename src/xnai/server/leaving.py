"""Notices that a client went away, and cuts off the work behind its answer.

ASGI tells it to whoever receives, so a task has to; but most answers of a fast engine are whole
before anybody can have gone, and are spared the task.
"""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Final, Self

from xnai.server.access import Receive
from xnai.server.ending import Work

LOOKS_AFTER_S: Final = 0.05


class Leaving:
    """Looks out for one client while the context lasts, from `LOOKS_AFTER_S` on.

    Args:
        receive: may say by a `why` of the last message that the client was cut off.
        work: cut off, silently where the client left by itself.
    """

    __slots__ = ("_receive", "_task", "_timer", "_work")

    def __init__(self, receive: Receive, work: Work) -> None:
        self._receive = receive
        self._work = work
        self._task: asyncio.Task[None] | None = None
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(LOOKS_AFTER_S, self._look)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._timer.cancel()
        if self._task is not None:
            self._task.cancel()
            self._task = None  # its error will know us: a cycle would wait for the collector

    def _look(self) -> None:
        self._task = asyncio.create_task(self._until_gone())

    async def _until_gone(self) -> None:
        while (message := await self._receive())["type"] != "http.disconnect":
            pass
        self._work.cut(message.get("why"))
