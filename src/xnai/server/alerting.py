"""Looks whether something is wrong enough to be told, and tells it.

Covers the looks, what is kept of them, and that no outlet holds up another or the server. Does not
decide (`xnai.core.alerts`), nor know what an outlet does (`xnai.server.outlets`).
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Final, Protocol

import anyio
from anyio import CapacityLimiter
from anyio.abc import TaskGroup

from xnai.core.alerts import Alert, Change, Limit, Rule, State, step
from xnai.core.errors import StoreError
from xnai.core.events import AlertCleared, AlertRaised, Emit

EVERY_S: Final = 15.0
LONGEST_S: Final = 30.0
"""That an outlet may take for one alert."""
AT_ONCE: Final = 8
_log = logging.getLogger("xnai.server")
Measure = Callable[[], Awaitable[Mapping[Rule, float | None]]]
Outlet = Callable[[Alert], Awaitable[None]]


class Log(Protocol):
    """Keeps alerts over a restart."""

    async def firing(self) -> Mapping[str, float]:
        """Rules that fired, with the worst that was measured.

        Raises:
            StoreError: it cannot be read.
        """
        ...

    async def keep(self, alert: Alert) -> None:
        """Keep one.

        Raises:
            StoreError: it cannot be written.
        """
        ...


class Alerting:
    """Of one server.

    Args:
        limits: of the rules that are looked at.
        measure: what they look at; raises `StoreError` where it is not known.
        outlets: told of each alert, beside the events.
    """

    def __init__(
        self,
        *,
        limits: Mapping[Rule, Limit],
        measure: Measure,
        log: Log,
        emit: Emit,
        outlets: Sequence[Outlet] = (),
        every_s: float = EVERY_S,
    ) -> None:
        self._limits = limits
        self._measure = measure
        self._log = log
        self._emit = emit
        self._outlets = outlets
        self._every_s = every_s
        self._states: dict[Rule, State] = {}
        self._room = CapacityLimiter(AT_ONCE)

    async def work(self) -> None:
        """Look again and again, until cancelled."""
        async with anyio.create_task_group() as tasks:
            await self._remember()
            while True:
                await self.look(tasks)
                await anyio.sleep(self._every_s)

    async def _remember(self) -> None:
        """What fired when the last server ended fires until it is seen to be over."""
        try:
            firing = await self._log.firing()
        except StoreError:  # `xnai.server.health` says so
            return
        for rule in self._limits:
            if rule in firing:
                self._states[rule] = State(firing=True, worst=firing[rule])
                limit, worst = self._limits[rule].at, firing[rule]
                self._emit(AlertRaised(rule=rule, value=worst, limit=limit))

    async def look(self, tasks: TaskGroup) -> None:
        """Look once; never fails. Whom it tells has until the end of `tasks`."""
        try:
            values = await self._measure()
        except StoreError:
            values = {}
        for rule, limit in self._limits.items():
            before, value = self._states.get(rule, State()), values.get(rule)
            state, turned = step(before, limit, value, anyio.current_time())
            self._states[rule] = state
            if turned and value is not None:
                await self._tell(_alert(rule, state, limit, value), tasks)

    async def _tell(self, alert: Alert, tasks: TaskGroup) -> None:
        if alert.change == "raised":
            self._emit(AlertRaised(rule=alert.rule, value=alert.value, limit=alert.limit))
        else:
            self._emit(AlertCleared(rule=alert.rule, value=alert.value, worst=alert.worst))
        try:
            await self._log.keep(alert)
        except StoreError as error:
            _log.warning("an alert is not kept: %s", error.message)
        for outlet in self._outlets:
            tasks.start_soon(self._pass_on, outlet, alert)

    async def _pass_on(self, outlet: Outlet, alert: Alert) -> None:
        try:
            async with self._room:
                with anyio.fail_after(LONGEST_S):
                    await outlet(alert)
        except Exception as error:  # noqa: BLE001 (whoever cannot be told must end nothing)
            _log.warning("%s could not be told of an alert: %s", outlet, error)


def _alert(rule: Rule, state: State, limit: Limit, value: float) -> Alert:
    change: Change = "raised" if state.firing else "cleared"
    return Alert(rule=rule, change=change, value=value, limit=limit.at, worst=state.worst)
