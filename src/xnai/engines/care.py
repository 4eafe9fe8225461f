"""Looks after the engines of a pool: stuck ones are ended, dead ones are started again.

Covers, every second, a look at each engine (`xnai.engines.pulse`), and for those that nobody uses
a real token every few seconds. The token is drawn while no engine is in use, since it takes cores;
whoever asks for an engine ends it at once. It is no use of the engine: nothing is loaded for it,
and when an engine goes, and which, is as it would be without.

An engine that died is started again where no other has to go for it, and is the first to go, as
what is foreseen is: nobody has asked for it yet. Who waits for one is served by the steward alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import anyio
from anyio.abc import TaskGroup

from xnai.core.errors import EngineDied, XnaiError
from xnai.core.events import Ailment, Emit, EngineProbed
from xnai.engines.pulse import AILMENTS, Pulse
from xnai.engines.quarantine import Quarantine
from xnai.engines.tenant import Tenant
from xnai.engines.wishes import Revive


@dataclass(frozen=True, kw_only=True, slots=True)
class Rounds:
    """How often is looked, in seconds.

    Args:
        look_s: between two looks at all engines.
        probe_s: an idle engine that gave no sign of life for so long is asked for a token; None
            asks for none.
    """

    look_s: float = 1.0
    probe_s: float | None = 5.0


class Care:
    """Of the engines of one pool.

    Args:
        tenants: those in memory.
        is_quiet: whether no engine is in use and nobody waits for one.
        post: wishes that the steward is told.
    """

    def __init__(
        self,
        *,
        tenants: Mapping[str, Tenant],
        is_quiet: Callable[[], bool],
        post: Callable[[Revive], None],
        emit: Emit,
        rounds: Rounds,
        quarantine: Quarantine | None = None,
    ) -> None:
        self.quarantine = quarantine or Quarantine(emit=emit)
        self._tenants = tenants
        self._is_quiet = is_quiet
        self._post = post
        self._emit = emit
        self._rounds = rounds
        self._pulses: dict[Tenant, Pulse] = {}
        self._lived_at: dict[Tenant, float] = {}
        self._probing: anyio.CancelScope | None = None
        self._tasks: TaskGroup | None = None

    def hush(self) -> None:
        """End the token that draws: somebody wants an engine."""
        if self._probing is not None:
            self._probing.cancel()

    def gone(self, tenant: Tenant) -> None:
        """An engine has ended; one that died is started again."""
        if tenant.died and self._tasks is not None:
            self._tasks.start_soon(self._revive, tenant)

    async def work(self) -> None:
        """Look after them until cancelled."""
        async with anyio.create_task_group() as tasks:
            self._tasks = tasks
            try:
                while True:
                    await anyio.sleep(self._rounds.look_s)
                    self._look()
                    self._probe_one(tasks)
            finally:
                self._tasks = None

    def _look(self) -> None:
        now = anyio.current_time()
        ready = [
            each
            for each in self._tenants.values()
            if each.phase == "ready" and not each.is_put_down
        ]
        self._pulses = {tenant: self._pulses.get(tenant, Pulse()) for tenant in ready}
        self._lived_at = {tenant: self._lived_at.get(tenant, now) for tenant in ready}
        for tenant in ready:
            beat = tenant.beat()
            if beat is None:
                continue
            before, pulse = self._pulses[tenant].beat, self._pulses[tenant].then(beat)
            self._pulses[tenant] = pulse
            if tenant.leases and before is not None and beat.awaited != before.awaited:
                self._lived_at[tenant] = now
            if pulse.ailment is not None:
                self._put_down(tenant, pulse.ailment)

    def _put_down(self, tenant: Tenant, how: Ailment) -> None:
        """End it. Where it is in use, whoever used it says so to the quarantine."""
        if not tenant.leases:
            died = EngineDied(
                f"The engine of {tenant.name} was killed, since {AILMENTS[how]}.",
                before_first_token=True,
            )
            self.quarantine.note_idle_death(tenant.name, died)
        tenant.put_down(how)

    def _probe_one(self, tasks: TaskGroup) -> None:
        """Have the engine that was silent for longest draw a token, where it is time."""
        probe_s, now = self._rounds.probe_s, anyio.current_time()
        if probe_s is None or self._probing is not None or not self._is_quiet():
            return
        due = [
            tenant
            for tenant, lived_at in self._lived_at.items()
            if now - max(lived_at, tenant.last_used) >= probe_s and tenant.may_be_probed
        ]
        if due:
            self._probing = anyio.CancelScope()
            tasks.start_soon(self._probe, min(due, key=self._lived_at.__getitem__), self._probing)

    async def _probe(self, tenant: Tenant, scope: anyio.CancelScope) -> None:
        began = anyio.current_time()
        try:
            with scope:
                await tenant.probe()
                now = anyio.current_time()
                self._lived_at[tenant] = now
                if tenant.pid is not None:
                    self._emit(
                        EngineProbed(model=tenant.name, pid=tenant.pid, elapsed_s=now - began)
                    )
        except XnaiError:
            if not await tenant.has_exited() and tenant.phase == "ready":
                self._put_down(tenant, "mute")
        finally:
            self._probing = None

    async def _revive(self, tenant: Tenant) -> None:
        await anyio.sleep(self.quarantine.backoff_s(tenant.name))
        self._post(Revive(tenant=tenant))
