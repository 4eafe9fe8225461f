"""Decides which engines are in memory and who may use them: the one writer of that state.

Covers: the queue of those who want an engine, starting, evicting, granting, measured memory
raising what is charged. It is told everything by messages and takes each at once, so that whoever
asks for a free engine has it; its own task waits for nothing but the end of an engine's time. All
of it belongs to one event loop. Does not cover processes (`xnai.engines.tenant`), nor the
arithmetic (`xnai.engines.ledger`).

The queue is served in order. Whoever waits for the memory of engines in use holds back all behind
him: else a stream of requests for a resident model would keep another model out for ever.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from math import inf
from typing import Final, assert_never

import anyio

from xnai.core.errors import OverBudget, XnaiError
from xnai.engines.geometry import GgufInfo
from xnai.engines.leaner import Form, forms
from xnai.engines.ledger import (
    Account,
    Resident,
    Seat,
    fit_at_once,
    fits,
    plan_load,
    plan_relief,
)
from xnai.engines.local_model import LocalModel
from xnai.engines.measures import Measures
from xnai.engines.pressure import Room
from xnai.engines.residency import regret
from xnai.engines.tenant import (
    Exited,
    Failed,
    Gone,
    Measured,
    News,
    Ready,
    StopReason,
    Tenant,
)
from xnai.engines.wishes import Ask, Foresee, Keep, Return, Revive, Ticket, closed

FORESEEN_S: Final = 60.0
"""How long an engine stays that was loaded before anybody asked for it, and that nobody did."""
LEAN_S: Final = 60.0
"""How long an engine that gave something up lives at least, before a whole one takes its place."""
AMPLE: Final = 1.1
"""How much of what the whole one takes has to be there then: memory comes and goes."""
KEPT: Final = 1e6
"""Regret of what is kept for ever: more than that of all others together."""


Message = Ask | Return | Keep | Foresee | Revive | Room | News


class Steward:
    """The state of the pool. Give it messages with `post` while one task runs `work`.

    Args:
        build: makes the tenant of a model in one of its forms and starts the task that lives its
            life.
        budget_mib: RAM for all engines together.
        max_loaded: engines that may be loaded at the same time.
        measures: what engines were seen to take before.
    """

    def __init__(
        self,
        *,
        models: Mapping[str, LocalModel],
        build: Callable[[str, Form, float], Tenant],
        budget_mib: float,
        max_loaded: int,
        measures: Measures,
    ) -> None:
        self.tenants: dict[str, Tenant] = {}
        self.accounts: dict[str, Account] = {}
        self._models = models
        self._build = build
        self._budget_mib = budget_mib
        self._available_mib = inf
        self._max_loaded = max_loaded
        self._measures = measures
        self._queue: list[Ticket] = []
        self._closed = False
        self._looks_at = inf
        self._sooner = asyncio.Event()

    def post(self, message: Message) -> None:
        """Tell the steward something; never blocks. After the end nobody is granted anything."""
        if isinstance(message, Ask) and self._grant_at_once(message.ticket):
            return
        self._take(message)
        self._settle_all()
        if self._soonest_expiry() < self._looks_at:
            self._sooner.set()

    async def work(self) -> None:
        """Stop engines when their time is over, until cancelled; then send away who still waits."""
        try:
            while True:
                self._sooner.clear()
                self._looks_at = self._soonest_expiry()
                with anyio.move_on_after(max(0.0, self._looks_at - anyio.current_time())):
                    await self._sooner.wait()
                self._settle_all()
        finally:
            self._closed = True
            self._settle_all()

    def is_quiet(self) -> bool:
        """Whether no engine is in use, and nobody waits for one."""
        return not self._queue and not any(tenant.leases for tenant in self.tenants.values())

    def room_for(self, names: Sequence[str], *, n_cores: int) -> bool:
        """Whether all of these could be granted at once, and would not share cores."""
        if self._queue or self._closed:
            return False
        seats = [
            Seat(
                model=tenant.name,
                n_free=tenant.n_slots - tenant.leases,
                n_threads=tenant.n_threads,
                busy=tenant.leases > 0,
            )
            for tenant in self.tenants.values()
            if tenant.phase == "ready"
        ]
        return fit_at_once(names, seats, n_cores=n_cores)

    def ahead(self, name: str) -> float:
        """Calls of a model that one more would wait for: whole ones, and half of what runs.

        Slots take turns, so that many end in the time of one.
        """
        tenant = self.tenants.get(name)
        n_slots = tenant.n_slots if tenant else 1
        running = tenant.leases if tenant else 0
        waiting = sum(ticket.name == name for ticket in self._queue)
        before = running + waiting + 1 - n_slots
        return (before - 0.5 * (running == n_slots)) / n_slots if before > 0 else 0.0

    def _settle_all(self) -> None:
        """Do what follows from the present state."""
        if self._closed:
            for ticket in list(self._queue):
                self._refuse(ticket, closed())
            return
        self._expire()
        self._relieve()
        self._serve_queue()

    def _take(self, message: Message) -> None:
        match message:
            case Ask(ticket=ticket):
                self._enqueue(ticket)
            case Return(ticket=ticket, broken=broken):
                self._take_back(ticket, broken)
            case Keep(name=name, seconds=seconds):
                if name in self.tenants:
                    self.tenants[name].keep_s = seconds
            case Foresee(name=name, info=info):
                self._start_foreseen(name, info)
            case Revive(tenant=tenant):
                self._start_again(tenant)
            case Room(available_mib=available_mib, relief=relief):
                self._available_mib = available_mib
                if relief:
                    self._stop_least_missed()
            case Ready() | Measured() | Failed() | Exited() | Gone():
                self._take_news(message)
            case _:
                assert_never(message)

    def _take_news(self, news: News) -> None:
        match news:
            case Ready(tenant=tenant, pss_mib=pss_mib):
                if tenant.phase == "starting":  # one that was foreseen may have to stop already
                    tenant.phase = "ready"
                self._note(tenant, pss_mib, fresh=True)
            case Measured(tenant=tenant, pss_mib=pss_mib):
                self._note(tenant, pss_mib, fresh=False)
            case Failed(tenant=tenant, error=error):
                self._start_failed(tenant, error)
            case Exited(tenant=tenant):
                self._stop(tenant, "died")
            case Gone(tenant=tenant):
                del self.tenants[tenant.name]
            case _:
                assert_never(news)

    def _grant_at_once(self, ticket: Ticket) -> bool:
        """Where an engine stands free and nobody waits, nothing else follows from it."""
        tenant = self.tenants.get(ticket.name)
        if tenant is None or tenant.phase != "ready" or self._queue or self._closed:
            return False
        return self._grant(ticket, tenant)

    def fits_beside(self, name: str, info: GgufInfo) -> bool:
        """Whether a model could be loaded now with nobody going for it."""
        if self._queue or self._closed or name in self.tenants:
            return False
        staying, going = self._residents()
        wanted = Resident(model=name, mib=self._account(name, self._full(name, info)).charge_mib)
        return fits([*staying, *going, wanted], self._limit_mib, self._max_loaded)

    def _start_foreseen(self, name: str, info: GgufInfo) -> Tenant | None:
        """Load what nobody has asked for yet; it goes first. None without room."""
        if not self.fits_beside(name, info):
            return None
        tenant = self._start(name, self._full(name, info))
        tenant.foreseen = True
        tenant.keep_s = FORESEEN_S
        return tenant

    def _start_again(self, dead: Tenant) -> None:
        """Load what died, to stay for no longer than it would have stayed."""
        now = anyio.current_time()
        over = dead.keep_s is not None and dead.last_used + dead.keep_s <= now
        if not over and (tenant := self._start_foreseen(dead.name, dead.whole)):
            tenant.keep_s, tenant.last_used = dead.keep_s, dead.last_used

    @property
    def _limit_mib(self) -> float:
        """What engines may take together: the budget, or less where the machine has less left."""
        held_mib = sum(self._unmapped_mib(tenant) for tenant in self.tenants.values())
        return min(self._budget_mib, max(0.0, self._available_mib + held_mib))

    def _unmapped_mib(self, tenant: Tenant) -> float:
        """What an engine holds besides weights that the kernel could take from it."""
        account = self.accounts[tenant.name]
        if self._models[tenant.name].config.mlock:
            return account.charge_mib
        return max(0.0, account.charge_mib - account.estimated.weights_mib)

    def _stop_least_missed(self) -> None:
        staying, _ = self._residents()
        idle = [resident for resident in staying if not resident.leased]
        for resident in sorted(idle, key=lambda resident: resident.regret)[:1]:
            self._stop(self.tenants[resident.model], "pressed")

    def _full(self, name: str, info: GgufInfo) -> Form:
        return Form(model=self._models[name], info=info, whole=info)

    def _account(self, name: str, form: Form) -> Account:
        """What a model would be charged; a file that was replaced is a new one."""
        estimated = form.model.footprint(form.info)
        known = self.accounts.get(name)
        if known is None or known.estimated != estimated:
            return self._measures.account(name, form.model.config, form.info, estimated)
        return known

    def _start(self, name: str, form: Form) -> Tenant:
        """Start an engine; its account is open as long as it lives, and until the next one."""
        account = self.accounts[name] = self._account(name, form)
        tenant = self.tenants[name] = self._build(name, form, account.charge_mib)
        return tenant

    def _enqueue(self, ticket: Ticket) -> None:
        self._queue.insert(0 if ticket.urgent else len(self._queue), ticket)

    def _take_back(self, ticket: Ticket, broken: StopReason | None) -> None:
        if ticket in self._queue:
            self._queue.remove(ticket)
        tenant, ticket.tenant = ticket.tenant, None
        if tenant is None:
            return
        tenant.leases -= 1
        self._touch(tenant)
        if broken:
            self._stop(tenant, broken)
        elif tenant.leases == 0 and tenant.is_slower and tenant.phase == "ready":
            self._stop(tenant, "slower")  # the next one starts without guessing
        elif tenant.leases == 0 and self._may_be_whole(tenant):
            self._stop(tenant, "lean")  # the next one starts with all that this one gave up
        elif tenant.leases == 0:
            tenant.ask_to_measure()

    def _may_be_whole(self, tenant: Tenant) -> bool:
        """Whether there is memory again for what an engine gave up, and for a while."""
        if not tenant.given_up or tenant.phase != "ready" or tenant.pinned:
            return False
        if anyio.current_time() - tenant.started_at < LEAN_S:
            return False
        full = self._account(tenant.name, self._full(tenant.name, tenant.whole))
        wanted = Resident(model=tenant.name, mib=AMPLE * full.charge_mib)
        others = [each for each in self._residents()[0] if each.model != tenant.name]
        return fits([*others, wanted], self._limit_mib, self._max_loaded)

    def _touch(self, tenant: Tenant) -> None:
        """Make it the most recently used: the dictionary is in order of use."""
        tenant.last_used = anyio.current_time()
        if self.tenants.get(tenant.name) is tenant:
            self.tenants[tenant.name] = self.tenants.pop(tenant.name)

    def _note(self, tenant: Tenant, pss_mib: float | None, *, fresh: bool) -> None:
        if pss_mib is not None:
            account = self.accounts[tenant.name]
            self.accounts[tenant.name] = account.measured(pss_mib, fresh=fresh)
            if fresh:
                self._measures.note(account, pss_mib)

    def _start_failed(self, tenant: Tenant, error: XnaiError) -> None:
        tenant.phase = "stopping"
        for ticket in [ticket for ticket in self._queue if ticket.name == tenant.name]:
            self._refuse(ticket, error)

    def _stop(self, tenant: Tenant, reason: StopReason) -> None:
        tenant.phase = "stopping"
        tenant.ask_to_stop(reason)

    def _residents(self) -> tuple[list[Resident], list[Resident]]:
        """What stays and what is going, as the ledger knows them, least recently used first."""
        staying: list[Resident] = []
        going: list[Resident] = []
        for tenant in self.tenants.values():
            resident = Resident(
                model=tenant.name,
                mib=self.accounts[tenant.name].charge_mib,
                leased=self._is_held(tenant),
                regret=self._regret(tenant),
            )
            (going if tenant.phase == "stopping" else staying).append(resident)
        return staying, going

    def _is_held(self, tenant: Tenant) -> bool:
        """Whether it cannot be evicted: in use, pinned, or on its way to whoever waits for it."""
        if tenant.leases or tenant.pinned:
            return True
        if tenant.phase == "starting" and tenant.foreseen:
            return any(ticket.name == tenant.name for ticket in self._queue)
        return tenant.phase != "ready"

    def _regret(self, tenant: Tenant) -> float:
        """How much it would be missed.

        Those that clients keep for ever are missed most, but they go too: a client that could pin
        the budget full would have every other model refused. The configuration may (`pinned`).
        """
        if tenant.foreseen:
            return 0.0
        idle_s = anyio.current_time() - tenant.last_used
        return regret(load_s=tenant.load_s, idle_s=idle_s) + (KEPT if tenant.keep_s == inf else 0)

    def _soonest_expiry(self) -> float:
        """On the event loop's clock; infinite for never."""
        return min((tenant.expires_at for tenant in self._unwanted()), default=inf)

    def _expire(self) -> None:
        """Stop engines that were not used for as long as they were to be kept."""
        now = anyio.current_time()
        for tenant in self._unwanted():
            if tenant.expires_at <= now:
                self._stop(tenant, "expired")

    def _unwanted(self) -> list[Tenant]:
        """Those that nobody waits for; one that is waited for is about to be used."""
        wanted = {ticket.name for ticket in self._queue}
        return [tenant for tenant in self.tenants.values() if tenant.name not in wanted]

    def _relieve(self) -> None:
        """Stop idle engines when memory was measured to be above the budget.

        What is going counts as gone: this runs at every message, and one engine is stopped once.
        """
        staying, _ = self._residents()
        held_mib = sum(resident.mib for resident in staying)
        reason: StopReason = "evicted" if held_mib > self._budget_mib else "pressed"
        for name in plan_relief(staying, budget_mib=self._limit_mib):
            self._stop(self.tenants[name], reason)

    def _serve_queue(self) -> None:
        for ticket in list(self._queue):
            ticket.blocked = None
            tenant = self.tenants.get(ticket.name)
            if tenant is None and not self._make_room(ticket):
                return
            if tenant is not None and tenant.phase == "ready" and self._grant(ticket, tenant):
                self._queue.remove(ticket)

    def _grant(self, ticket: Ticket, tenant: Tenant) -> bool:
        if tenant.leases >= tenant.n_slots:
            return False
        tenant.leases += 1
        ticket.tenant = tenant
        if tenant.foreseen:
            tenant.foreseen, tenant.keep_s = False, self._models[tenant.name].keep_s
        self._touch(tenant)
        ticket.settled.set()
        return True

    def _make_room(self, ticket: Ticket) -> bool:
        """Start the engine of a ticket, or what must come before. False: those behind must wait."""
        form = self._form_for(ticket)
        wanted = Resident(model=ticket.name, mib=self._account(ticket.name, form).charge_mib)
        staying, going = self._residents()
        try:
            evicted = plan_load(
                staying, wanted, budget_mib=self._limit_mib, max_loaded=self._max_loaded
            )
        except OverBudget as error:
            if self._limit_mib < self._budget_mib:
                error = error.for_others()
            return self._blocked(ticket, error, impossible=self._is_pinned_out(wanted))
        for name in evicted:
            self._stop(self.tenants[name], "evicted")
        together = [*staying, *going, wanted]
        if evicted or (going and not fits(together, self._limit_mib, self._max_loaded)):
            return False  # their memory is not back yet; `Gone` brings us here again
        self._start(ticket.name, form)
        return True

    def _form_for(self, ticket: Ticket) -> Form:
        """The model as it is, or the first leaner form that other programs leave room for.

        Where the budget itself is too small for it, that is said instead: the configuration is
        what to change then. So it is where no form fits.
        """
        full = self._full(ticket.name, ticket.info)
        if self._limit_mib >= self._budget_mib:
            return full
        found = forms(full.model, ticket.info, ticket.smaller)
        return next((form for form in found if not self._is_shut_out(ticket.name, form)), full)

    def _is_shut_out(self, name: str, form: Form) -> bool:
        charge_mib = self._account(name, form).charge_mib
        return self._is_pinned_out(Resident(model=name, mib=charge_mib))

    def _is_pinned_out(self, wanted: Resident) -> bool:
        """Whether it does not fit beside those that never go."""
        staying, _ = self._residents()
        pinned = [each for each in staying if self.tenants[each.model].pinned]
        return not fits([*pinned, wanted], self._limit_mib, self._max_loaded)

    def _blocked(self, ticket: Ticket, error: OverBudget, *, impossible: bool) -> bool:
        """Refuse what can never fit; let wait what leases are in the way of."""
        if impossible:
            self._refuse(ticket, error)
            return True
        ticket.blocked = error
        return False

    def _refuse(self, ticket: Ticket, error: XnaiError) -> None:
        ticket.refusal = error
        self._queue.remove(ticket)
        ticket.settled.set()
