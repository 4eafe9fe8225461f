"""Grants leases on engines within the RAM budget: `xnai.core.ports.EnginePool`.

Covers: the face of the engines to the rest of the program: leases, one retry on a fresh child,
status, shutting down. Does not decide (`xnai.engines.steward`) nor run anything
(`xnai.engines.tenant`).
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial
from math import inf
from typing import Final, Self

import anyio
import anyio.to_thread
from anyio.abc import TaskGroup

from xnai.core.chat import ChatRequest, Delta
from xnai.core.errors import EngineDied, EngineStartError, ModelFileError, UnknownName
from xnai.core.events import ContextDropped, Emit
from xnai.core.ports import Embedded
from xnai.engines.care import Care, Rounds
from xnai.engines.contexts import Shelf
from xnai.engines.footprint import wanted_context
from xnai.engines.foresight import Foresight
from xnai.engines.geometry import GgufInfo
from xnai.engines.gguf import read_gguf, seen_gguf
from xnai.engines.leaner import Form
from xnai.engines.local_model import LocalModel
from xnai.engines.machine import usable_cores
from xnai.engines.measures import Measures
from xnai.engines.pressure import Look, watch
from xnai.engines.quarantine import Visit
from xnai.engines.slots import shelved
from xnai.engines.steward import Steward
from xnai.engines.tenant import Gone, Limits, News, Phase, StopReason, Tenant
from xnai.engines.wishes import Ask, Keep, Return, Ticket, closed

EXPIRE_EVERY_S: Final = 60.0


@dataclass(frozen=True, kw_only=True, slots=True)
class EngineStatus:
    """One engine, for `xnai ps`.

    Args:
        estimated_mib: what it was charged when it was started.
        measured_mib: its PSS when it was last looked at; None before.
        idle_s: since it was last granted or returned; 0 while it is leased.
        given_up: what it does without for want of memory, see `xnai.engines.leaner`.
        expires_in_s: until it is unloaded for want of use, were it idle from now on where it is
            leased; infinite for never.
    """

    model: str
    pid: int | None
    port: int | None
    state: Phase
    leases: int
    estimated_mib: float
    measured_mib: float | None
    idle_s: float
    expires_in_s: float
    given_up: tuple[str, ...] = ()


class Pool:
    """Engines of one configuration. Use it as an async context manager; leaving it stops them all.

    Args:
        models: name → where the file is and how it is served.
        budget_mib: RAM for all engines together; see `ledger.budget_for_machine`.
        max_loaded: engines that may be loaded at the same time.
        emit: is told of engines started and stopped.
        shelf: where what engines have read is kept while others have their room; opened and closed
            with the pool. None keeps nothing.
        preloads: what is likely to be asked for next is brought near.
        looks: at the memory of the machine, which may have less than the budget; None does not.
        measures: what engines were seen to take before; saved at the end.
        rounds: how often engines are looked after (`xnai.engines.care`); None never.
    """

    def __init__(
        self,
        models: Mapping[str, LocalModel],
        *,
        budget_mib: float,
        max_loaded: int,
        emit: Emit,
        limits: Limits | None = None,
        shelf: Shelf | None = None,
        preloads: bool = False,
        looks: Callable[[], Look] | None = None,
        measures: Measures | None = None,
        rounds: Rounds | None = None,
    ) -> None:
        self._models = models
        self._measures = measures or Measures()
        self._emit = emit
        self._limits = limits or Limits()
        self._shelf = shelf
        self._preloads = preloads
        self._looks = looks
        self._tasks: TaskGroup | None = None
        self._steward = Steward(
            models=self._models,
            build=self._build,
            budget_mib=budget_mib,
            max_loaded=max_loaded,
            measures=self._measures,
        )
        self._foresight = Foresight(models, self._steward)
        self._care = self._care_by(rounds) if rounds else None
        self._wider = wider(models)

    async def __aenter__(self) -> Self:
        await self._open_shelf()
        self._tasks = await anyio.create_task_group().__aenter__()
        self._tasks.start_soon(self._steward.work)
        if self._shelf is not None:
            self._tasks.start_soon(_tend, self._shelf)
        if self._looks is not None:
            self._tasks.start_soon(watch, self._looks, self._steward.post)
        if self._care is not None:
            self._tasks.start_soon(self._care.work)
        return self

    async def __aexit__(self, *why: object) -> None:
        """Stop every engine; also when cancelled."""
        assert self._tasks is not None
        tasks, self._tasks = self._tasks, None
        self._foresight.stop_all()
        tasks.cancel_scope.cancel()
        try:
            await tasks.__aexit__(None, None, None)
        finally:
            with anyio.CancelScope(shield=True):
                if self._shelf is not None:
                    await shelved(self._shelf, self._shelf.close)
                await anyio.to_thread.run_sync(self._measures.save)

    async def _open_shelf(self) -> None:
        """Without a folder nothing is kept, and every conversation is read again."""
        if self._shelf is None:
            return
        try:
            await shelved(self._shelf, self._shelf.open)
        except OSError:
            self._shelf = None
            self._emit(ContextDropped(model="", reason="no_folder"))

    @asynccontextmanager
    async def lease(self, model: str) -> AsyncIterator[Lease]:
        """Hold an engine; see `EnginePool.lease`. Waits for a slot, and for memory in use.

        Raises:
            UnknownName: no such model.
            OverBudget: it cannot fit, or what is in the way was not returned in time.
            ModelFileError: the file cannot be used.
            EngineStartError: it did not become ready.
            EngineQuarantined: its engines failed too often.
            EngineError: the pool is closed.
        """
        visit = self._visit(model)
        try:
            lease = Lease(
                await self._acquire(model, visit),
                acquire=partial(self._acquire, model, visit, urgent=True),
                post=self._steward.post,
                visit=visit,
            )
            try:
                yield lease
            finally:
                if not lease.give_back():
                    with anyio.CancelScope(shield=True):
                        await lease.aclose()
        finally:
            if visit is not None:
                visit.ended()

    def out_of_use(self, model: str) -> str:
        """Why a model cannot be asked at this moment; empty where it can, as far as is known."""
        path = self._models[model].path
        if not path.is_file():
            return f"{path} is not there"
        if self._care is None or not self._care.quarantine.wait_s(model):
            return ""
        wait_s = self._care.quarantine.wait_s(model)
        return f"not started for {wait_s:.0f} s, since {self._care.quarantine.because(model)}"

    def _visit(self, model: str) -> Visit | None:
        if self._care is None:
            return None
        self._care.hush()
        return self._care.quarantine.enter(self._serving(model))

    def _care_by(self, rounds: Rounds) -> Care:
        steward = self._steward
        return Care(
            tenants=steward.tenants,
            is_quiet=steward.is_quiet,
            post=steward.post,
            emit=self._emit,
            rounds=rounds,
        )

    def _hear(self, news: News) -> None:
        """What an engine tells."""
        self._steward.post(news)
        if self._care is not None and isinstance(news, Gone):
            self._care.gone(news.tenant)

    def keep(self, model: str, seconds: float) -> None:
        """Say how long an engine stays in memory after its last use; see `KeepingPool.keep`."""
        self._steward.post(Keep(name=self._serving(model), seconds=seconds))

    def foresee(self, model: str, probability: float) -> None:
        """Say that a model is likely to be asked for next; see `Foresight.prepare`. Never blocks.

        Args:
            probability: in [0, 1].
        """
        known = self._preloads and model in self._models and self._serving(model) == model
        if known and self._tasks is not None and model not in self._steward.tenants:
            self._tasks.start_soon(self._foresight.prepare, model, probability)

    def room_for(self, models: Sequence[str]) -> bool:
        """Whether these models may be asked at the same time; see `ledger.fit_at_once`."""
        serving = [self._serving(model) for model in models]
        return self._steward.room_for(serving, n_cores=usable_cores())

    def ahead(self, model: str) -> float:
        """Calls of a model that one more would wait for, in calls of its usual length."""
        return self._steward.ahead(self._serving(model))

    def status(self) -> tuple[EngineStatus, ...]:
        """Engines in memory, least recently used first; none once the pool is closed."""
        if self._tasks is None:
            return ()
        now = anyio.current_time()
        return tuple(_status(tenant, now) for tenant in self._steward.tenants.values())

    async def _acquire(self, name: str, visit: Visit | None, *, urgent: bool = False) -> Ticket:
        try:
            return await self._granted(name, urgent=urgent)
        except EngineStartError as error:
            if visit is not None:
                visit.failed(error)
            raise

    async def _granted(self, name: str, *, urgent: bool) -> Ticket:
        ticket = await self._ticket(name, urgent=urgent)
        if self._tasks is None:
            raise closed()
        self._steward.post(Ask(ticket=ticket))
        try:
            await self._settled(ticket)
        except BaseException:  # cancelled or refused: a grant that crossed our way goes back
            self._steward.post(Return(ticket=ticket))
            raise
        return ticket

    async def _settled(self, ticket: Ticket) -> None:
        """Wait for a grant. Starting has its own deadline; only waiting for memory has this one."""
        while not ticket.settled.is_set():
            with anyio.move_on_after(self._limits.wait_s):
                await ticket.settled.wait()
            if ticket.blocked and not ticket.settled.is_set():
                raise ticket.blocked
        if ticket.refusal:
            raise ticket.refusal

    async def _ticket(self, name: str, *, urgent: bool = False) -> Ticket:
        """A wish, after a look at the file: no child ever opens one that was not validated."""
        if name not in self._models:
            raise UnknownName(kind="model", name=name, known=self._models)
        name = self._serving(name)
        model = self._models[name]
        self._foresight.stop(name)
        tenant = self._steward.tenants.get(name)
        if tenant is not None and tenant.phase == "ready":
            return Ticket(name=name, info=tenant.whole, urgent=urgent)
        info, smaller = await anyio.to_thread.run_sync(_look_at, model)
        return Ticket(name=name, info=info, smaller=smaller, urgent=urgent)

    def _serving(self, name: str) -> str:
        """The model whose engine answers: the one named, or one in memory with a wider context."""
        tenants = self._steward.tenants
        if name in tenants:
            return name
        for other in self._wider.get(name, ()):
            if other in tenants and tenants[other].phase != "stopping":
                return other
        return name

    def _build(self, name: str, form: Form, estimated_mib: float) -> Tenant:
        tenant = Tenant(
            name=name,
            model=form.model,
            info=form.info,
            whole=form.whole,
            given_up=form.given_up,
            limits=self._limits,
            estimated_mib=estimated_mib,
            post=self._hear,
            emit=self._emit,
            shelf=self._shelf,
        )
        assert self._tasks is not None  # the steward runs in it
        self._tasks.start_soon(tenant.live)
        return tenant


class Lease:
    """One slot of one engine, as a `ChatModel`; for one answer at a time.

    An engine that dies before its first token is replaced once, and the caller never knows.

    Args:
        acquire: gets another ticket for the same model, before all others.
        post: tells the steward.
        visit: is told how answers end; None tells nobody.
    """

    def __init__(
        self,
        ticket: Ticket,
        *,
        acquire: Callable[[], Awaitable[Ticket]],
        post: Callable[[Return], None],
        visit: Visit | None = None,
    ) -> None:
        self._visit = visit
        self._ticket: Ticket | None = ticket
        self._acquire = acquire
        self._post = post
        self._answers: list[AsyncGenerator[Delta]] = []
        self._n_streaming = 0

    def chat(self, request: ChatRequest) -> AsyncGenerator[Delta]:
        """Answer a request; see `ChatModel.chat`."""
        answer = self._answer(request)
        self._answers.append(answer)
        return answer

    async def count(self, request: ChatRequest) -> int:
        """Tokens of the prompt; see `Engine.count`."""
        tenant = await self._tenant()
        return await tenant.engine.count(request)

    async def embed(self, texts: Sequence[str], first: int, *, truncate: bool) -> Embedded:
        """Make a vector of each text; see `LlamaEngine.embed`. One that died is replaced once."""
        for last_try in (False, True):
            tenant = await self._tenant()
            try:
                found = await tenant.engine.embed(texts, first, truncate=truncate)
                self._worked()
                return found
            except EngineDied as error:
                await self._died(tenant, error, final=last_try)
        raise AssertionError("the last try returns or raises")

    def give_back(self) -> bool:
        """Give the slot back where nothing streams any more; whether that was so."""
        if self._n_streaming:
            return False
        if self._ticket is not None:
            self._post(Return(ticket=self._ticket))
            self._ticket = None
        return True

    async def aclose(self) -> None:
        """End what still streams, and give the slot back."""
        for answer in self._answers:
            await answer.aclose()
        self.give_back()

    async def _answer(self, request: ChatRequest) -> AsyncGenerator[Delta]:
        self._n_streaming += 1
        try:
            for last_try in (False, True):
                tenant = await self._tenant()
                try:
                    async with aclosing(tenant.engine.chat(request)) as deltas:
                        async for delta in deltas:
                            yield delta
                    self._worked()
                    return
                except EngineDied as error:
                    final = last_try or not error.before_first_token
                    await self._died(tenant, error, final=final)
        finally:
            self._n_streaming -= 1

    async def _tenant(self) -> Tenant:
        if self._ticket is None:
            self._ticket = await self._acquire()
        assert self._ticket.tenant is not None
        return self._ticket.tenant

    async def _died(self, tenant: Tenant, error: EngineDied, *, final: bool) -> None:
        """Bury it; another one is tried unless this is final.

        Raises:
            EngineDied: it is; says why it broke, too.
        """
        reason = await self._bury(tenant, "died" if final else "retried")
        if self._visit is not None:
            self._visit.failed(error)
        if final:
            raise _with_reason(error, reason) from error

    def _worked(self) -> None:
        if self._visit is not None:
            self._visit.worked()

    async def _bury(self, tenant: Tenant, reason: StopReason) -> str:
        """Give a broken engine back to be stopped; returns why it broke, if it said so."""
        assert self._ticket is not None
        ticket, self._ticket = self._ticket, None
        self._post(Return(ticket=ticket, broken=reason))
        return await tenant.obituary()


def _look_at(model: LocalModel) -> tuple[GgufInfo, GgufInfo | None]:
    """What its file says, and the one with fewer bits, where that can be used. Blocking.

    Raises:
        ModelFileError: the file cannot be used.
    """
    info, smaller = read_gguf(model.path), None
    if model.smaller is not None:
        with suppress(ModelFileError):
            smaller = seen_gguf(model.smaller)
    return info, smaller


async def _tend(shelf: Shelf) -> None:
    """Remove what is too old, until cancelled."""
    while True:
        await anyio.sleep(EXPIRE_EVERY_S)
        await shelved(shelf, shelf.expire)


def wider(models: Mapping[str, LocalModel]) -> dict[str, tuple[str, ...]]:
    """Model → those of the same file and settings with a larger context, the smallest first.

    An engine of theirs answers whatever it could: loading another one would take the time and the
    memory once more.
    """
    found = {}
    for name, model in models.items():
        alike = [
            other
            for other, its in models.items()
            if its.alike(model) and wanted_context(its.config) > wanted_context(model.config)
        ]
        found[name] = tuple(sorted(alike, key=lambda other: wanted_context(models[other].config)))
    return found


def _with_reason(error: EngineDied, reason: str) -> EngineDied:
    message = f"{error.message} The process: {reason}." if reason else error.message
    return EngineDied(message, before_first_token=error.before_first_token, hint=error.hint)


def _status(tenant: Tenant, now: float) -> EngineStatus:
    return EngineStatus(
        model=tenant.name,
        pid=tenant.pid,
        port=tenant.port,
        state=tenant.phase,
        leases=tenant.leases,
        estimated_mib=tenant.estimated_mib,
        measured_mib=tenant.measured_mib,
        idle_s=0.0 if tenant.leases else now - tenant.last_used,
        expires_in_s=_expires_in_s(tenant, now),
        given_up=tenant.given_up,
    )


def _expires_in_s(tenant: Tenant, now: float) -> float:
    kept = inf if tenant.keep_s is None else tenant.keep_s
    return kept if tenant.leases else max(0.0, tenant.last_used + kept - now)
