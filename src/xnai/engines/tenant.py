"""One engine in memory and the task that owns its life: start, probe, measure, stop.

Covers: everything between the decision to start an engine and the return of its memory. Does not
decide: `xnai.engines.steward` does, and is told of every change through `post`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Literal

import anyio
import anyio.to_thread
from anyio.abc import TaskGroup

from xnai.core.config import Pooling
from xnai.core.errors import EngineError, EngineStartError, XnaiError
from xnai.core.events import (
    Ailment,
    Emit,
    EngineHung,
    EngineMeasured,
    EngineStarted,
    EngineStopped,
)
from xnai.engines.contexts import Shelf
from xnai.engines.footprint import stretch_of
from xnai.engines.geometry import GgufInfo
from xnai.engines.llama import LlamaEngine, Patience
from xnai.engines.local_model import LocalModel
from xnai.engines.process import EngineProcess, Launch, free_port, new_key
from xnai.engines.pulse import AILMENTS, Beat, look_at
from xnai.engines.slots import WORTH_S, Slots, bytes_a_token, engine_key

StopReason = Literal["evicted", "pressed", "expired", "closed", "died", "retried", "slower", "lean"]
Phase = Literal["starting", "ready", "stopping"]
PORT_TAKEN: Final = "couldn't bind"
MEASURE_EVERY_S: Final = 1.0
FIRST_PAUSE_S: Final = 0.01
LONGEST_PAUSE_S: Final = 0.1
KEEPS_READ: Final = ("evicted", "pressed", "expired", "slower")
"""Reasons to go after which another engine of the model may be asked to go on."""
EXIT_NOTICE_S: Final = 1.0
"""A broken connection is seen a moment before the exit that broke it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """How long things may take, in seconds.

    Args:
        start_s: from spawn to the probe's token.
        grace_s: from SIGTERM to SIGKILL.
        wait_s: that a lease waits for others to be returned.
        patience: with an engine that is silent.
        worth_s: of reading again, from which on what was read is kept over a swap.
    """

    start_s: float = 180.0
    grace_s: float = 2.0
    wait_s: float = 120.0
    worth_s: float = WORTH_S
    patience: Patience = field(default_factory=Patience)


@dataclass(frozen=True, kw_only=True, slots=True)
class Ready:
    """The engine has generated a token. `pss_mib` is None where it cannot be measured."""

    tenant: Tenant
    pss_mib: float | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Measured:
    tenant: Tenant
    pss_mib: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Failed:
    tenant: Tenant
    error: XnaiError


@dataclass(frozen=True, kw_only=True, slots=True)
class Exited:
    """The process went away by itself."""

    tenant: Tenant


@dataclass(frozen=True, kw_only=True, slots=True)
class Gone:
    """The process has ended and its memory is back."""

    tenant: Tenant


News = Ready | Measured | Failed | Exited | Gone


class Tenant:
    """An engine in memory.

    `phase`, `leases`, `last_used`, `keep_s` and `foreseen` (nobody has asked for it yet) belong to
    the steward.

    Args:
        whole: what the file of the model as it is configured says; the one served may have fewer
            bits.
        given_up: what it does without, see `xnai.engines.leaner`.
        post: tells the steward what happened.
        shelf: where it may keep what it has read; None for nowhere.
    """

    def __init__(
        self,
        *,
        name: str,
        model: LocalModel,
        info: GgufInfo,
        limits: Limits,
        estimated_mib: float,
        post: Callable[[News], None],
        emit: Emit,
        shelf: Shelf | None = None,
        whole: GgufInfo | None = None,
        given_up: tuple[str, ...] = (),
        pick_port: Callable[[], int] = free_port,
    ) -> None:
        self.name = name
        self.n_slots = model.config.n_slots
        self.estimated_mib = estimated_mib
        self.measured_mib: float | None = None
        self.phase: Phase = "starting"
        self.leases = 0
        self.last_used = anyio.current_time()
        self.keep_s = model.keep_s
        self.load_s = 0.0
        self.foreseen = False
        self._model = model
        self._shelf = shelf
        self._slots: Slots | None = None
        self._tuning = model.tuning(info)
        self.info = info
        self.whole = whole or info
        self.given_up = given_up
        self.started_at = anyio.current_time()
        self._limits = limits
        self._post = post
        self._emit = emit
        self._pick_port = pick_port
        self._process: EngineProcess | None = None
        self._engine: LlamaEngine | None = None
        self._stop_reason: StopReason = "closed"
        self._stop_asked = anyio.Event()
        self._measure_asked = anyio.Event()
        self._gone = anyio.Event()
        self._announced = False
        self._obituary = ""
        self._put_down = False

    @property
    def pid(self) -> int | None:
        """None before the process exists."""
        return self._process.pid if self._process else None

    @property
    def port(self) -> int | None:
        """Port on 127.0.0.1; None before the process exists."""
        return self._process.launch.port if self._process else None

    @property
    def pinned(self) -> bool:
        """Whether it stays in memory, whoever else wants the room."""
        return self._model.config.pinned

    @property
    def n_threads(self) -> int:
        """That it computes with, the most of reading and drawing."""
        return max(self._tuning.n_threads, self._tuning.n_threads_batch)

    @property
    def is_slower(self) -> bool:
        """Whether it guesses ahead and would be faster without."""
        guesses = self._tuning.speculation is not None
        return guesses and self._model.tuning(self.info) != self._tuning

    @property
    def expires_at(self) -> float:
        """When it is unloaded for want of use, on the event loop's clock; infinite for never."""
        if self.keep_s is None or self.leases or self.pinned or self.phase != "ready":
            return math.inf
        return self.last_used + self.keep_s

    @property
    def engine(self) -> LlamaEngine:
        """What answers; only from phase `ready` on."""
        assert self._engine is not None
        return self._engine

    @property
    def died(self) -> bool:
        """Whether it was ready once, and went by a fault."""
        return self.load_s > 0 and self._stop_reason in ("died", "retried")

    def beat(self) -> Beat | None:
        """How it stands at this moment; None where there is no process any more."""
        if self._process is None or self._engine is None:
            return None
        in_child = self._model.config.binary is None
        return look_at(self._process.pid, self._engine.awaited(), in_child=in_child)

    @property
    def may_be_probed(self) -> bool:
        """Whether a token can be drawn without the loss of what a slot has read."""
        return self._model.embeds or self._probe_slot is not None

    @property
    def _probe_slot(self) -> int | None:
        spare = self._process.launch.spare_slot if self._process else None
        return self._slots.unread() if spare is None and self._slots else spare

    async def probe(self) -> None:
        """Have it generate a token, in a slot that nobody needs; only where that may be.

        Raises:
            EngineError: it cannot.
        """
        slot = self._probe_slot
        if self._model.embeds:
            await self.engine.probe_embedding()
        elif slot is not None:
            await self.engine.probe(slot=slot)

    async def has_exited(self) -> bool:
        """Whether its process is gone; waits for a moment, since its connections break first."""
        if self._process is None:
            return True
        with anyio.move_on_after(EXIT_NOTICE_S):
            await self._process.wait()
        return self._process.exit_code is not None

    @property
    def is_put_down(self) -> bool:
        """Whether it is being ended for a fault; the system may take its time."""
        return self._put_down

    def put_down(self, how: Ailment) -> None:
        """End it for a fault that was seen, once; its end is noticed as any other."""
        if self._process is not None and self._process.exit_code is None and not self._put_down:
            self._put_down = True
            self._emit(EngineHung(model=self.name, pid=self._process.pid, how=how))
            self._process.kill(AILMENTS[how])

    def ask_to_stop(self, reason: StopReason) -> None:
        """Have the owner stop the process. The first reason counts."""
        if not self._stop_asked.is_set():
            self._stop_reason = reason
            self._stop_asked.set()

    def ask_to_measure(self) -> None:
        """Have the owner measure its memory; soon, and not too often."""
        self._measure_asked.set()

    async def obituary(self) -> str:
        """Wait for the end of an engine that failed; why it went, empty if it had to be killed."""
        await self._gone.wait()
        return self._obituary

    async def live(self) -> None:
        """The whole life of the engine; the task that runs this owns it."""
        try:
            async with anyio.create_task_group() as tasks:
                error = await self._start_unless_stopped(tasks)
                if error is not None:
                    self._post(Failed(tenant=self, error=error))
                elif self._announced:
                    tasks.start_soon(self._watch_exit)
                    tasks.start_soon(self._measure_when_asked)
                    await self._stop_asked.wait()
                    await self._keep_what_was_read()
                tasks.cancel_scope.cancel()
        finally:
            with anyio.CancelScope(shield=True):
                await self._end()
            self._gone.set()
            self._post(Gone(tenant=self))

    async def _start_unless_stopped(self, tasks: TaskGroup) -> EngineError | None:
        """Start it; one that nobody waits for may have to stop before it is ready."""
        with anyio.CancelScope() as starting:
            tasks.start_soon(self._give_up, starting)
            return await self._start(tasks)
        return None

    async def _give_up(self, starting: anyio.CancelScope) -> None:
        await self._stop_asked.wait()
        starting.cancel()

    async def _keep_what_was_read(self) -> None:
        """Save what its slots hold, where another engine may go on with it."""
        if self._slots is not None and self._stop_reason in KEEPS_READ:
            await self._slots.save(self.engine)

    async def _start(self, tasks: TaskGroup) -> EngineError | None:
        began = anyio.current_time()
        error = await self._attempt(tasks)
        if error is not None and PORT_TAKEN in error.message:
            await self._end()  # somebody took the port between our look and the child's
            error = await self._attempt(tasks)
        if error is None:
            self.load_s = anyio.current_time() - began
            await self._announce(self.load_s)
        return error

    async def _attempt(self, tasks: TaskGroup) -> EngineError | None:
        launch = self._launch()
        try:
            process = self._process = await EngineProcess.spawn(launch)
        except EngineStartError as error:
            return error
        tasks.start_soon(process.drain_stderr)
        self._slots = await self._new_slots()
        engine = self._engine = LlamaEngine(
            model=self.name,
            port=launch.port,
            api_key=launch.api_key,
            n_ctx=launch.n_ctx,
            patience=self._limits.patience,
            slots=self._slots,
            guessing=self._model.guessing if launch.tuning.speculation else None,
        )
        with anyio.move_on_after(self._limits.start_s):
            return await self._until_ready(process, engine)
        limit_s, why = self._limits.start_s, await process.why()
        return EngineStartError(
            f"{self.name} was not ready within {limit_s:.0f} s: {why}.",
            hint="A smaller model loads faster; see also `xnai doctor`.",
        )

    async def _until_ready(
        self, process: EngineProcess, engine: LlamaEngine
    ) -> EngineStartError | None:
        pause_s = FIRST_PAUSE_S
        while process.exit_code is None:
            try:
                listening = await engine.is_listening()
            except EngineStartError as error:
                return error
            if listening:
                return await self._probe(process, engine)
            await anyio.sleep(pause_s)
            pause_s = min(2 * pause_s, LONGEST_PAUSE_S)
        return EngineStartError(
            f"{self.name} did not start: {await process.why()}.", hint="See `xnai doctor`."
        )

    async def _probe(self, process: EngineProcess, engine: LlamaEngine) -> EngineStartError | None:
        try:
            await self.probe()
        except XnaiError as error:
            with anyio.move_on_after(EXIT_NOTICE_S):
                await process.wait()
            return EngineStartError(
                f"{self.name} was loaded, but cannot generate: {error.message} "
                f"{await process.why()}.",
                hint="The file may be no model of this kind; see `xnai doctor`.",
            )
        return None

    async def _announce(self, ready_s: float) -> None:
        assert self._process is not None
        assert self._slots is not None
        if self._slots.key is not None and self._slots.key != await self._key():
            self._slots.key = None  # the file was replaced while it was read: whose are they?
        self.measured_mib = await self._process.pss_mib()
        self._announced = True
        self._emit(
            EngineStarted(
                model=self.name,
                pid=self._process.pid,
                ready_s=ready_s,
                estimated_mib=self.estimated_mib,
                measured_mib=self.measured_mib or 0.0,
                given_up=self.given_up,
            )
        )
        self._post(Ready(tenant=self, pss_mib=self.measured_mib))

    async def _watch_exit(self) -> None:
        assert self._process is not None
        await self._process.wait()
        self._post(Exited(tenant=self))

    async def _measure_when_asked(self) -> None:
        assert self._process is not None
        while True:
            await self._measure_asked.wait()
            self._measure_asked = anyio.Event()
            pss_mib = await self._process.pss_mib()
            if pss_mib is not None:
                self.measured_mib = pss_mib
                self._post(Measured(tenant=self, pss_mib=pss_mib))
                self._emit(self._as_measured(self._process.pid, pss_mib))
            await anyio.sleep(MEASURE_EVERY_S)  # walking the pages of 5 GB is not free

    def _as_measured(self, pid: int, pss_mib: float) -> EngineMeasured:
        guessing = self._model.guessing if self._tuning.speculation else None
        return EngineMeasured(
            model=self.name,
            pid=pid,
            measured_mib=pss_mib,
            acceptance=guessing.acceptance.rate if guessing else None,
            speed_up=guessing.speed_up if guessing else None,
        )

    async def _end(self) -> None:
        """Close the connection and the process; tell of an engine that was told of."""
        if self._engine is not None:
            await self._engine.aclose()
        if self._process is None:
            return
        died = self._stop_reason in ("died", "retried")
        if died:
            with anyio.move_on_after(EXIT_NOTICE_S):
                await self._process.wait()
            if self._process.exit_code is not None:
                self._obituary = await self._process.why()
        await self._process.stop(grace_s=0 if died else self._limits.grace_s)
        if self._slots is not None:
            await self._slots.clean()
        if self._announced:
            self._announced = False
            pid, reason = self._process.pid, self._stop_reason
            self._emit(EngineStopped(model=self.name, pid=pid, reason=reason))

    async def _new_slots(self) -> Slots:
        model = self._model
        keeps = self._shelf is not None and not model.embeds
        return Slots(
            model=self.name,
            n_slots=self.n_slots,
            key=await self._key() if keeps else None,
            bytes_a_token=bytes_a_token(self.info, model.config),
            shelf=self._shelf,
            emit=self._emit,
            worth_s=self._limits.worth_s,
        )

    async def _key(self) -> str | None:
        model = self._model
        return await anyio.to_thread.run_sync(engine_key, model.path, model.config, self._tuning)

    def _pooling(self) -> Pooling | None:
        """None where it chats."""
        return (self._model.pooling or self.info.pooling or "mean") if self._model.embeds else None

    def _launch(self) -> Launch:
        config, guessing = self._model.config, self._model.guessing
        footprint = self._model.footprint(self.info)
        return Launch(
            model=self.name,
            path=self._model.path,
            guard=self._model.guard,
            n_ctx=self._model.n_ctx(self.info),
            stretch=1.0 if self._model.embeds else stretch_of(self.info, config),
            n_ctx_train=self.info.n_ctx_train,
            pooling=self._pooling(),
            n_slots=config.n_slots,
            kv_type=config.kv_type,
            tuning=self._tuning,
            mlock=config.mlock,
            slides=self.info.windowed_kv > 0,
            slots_folder=self._shelf.folder if self._shelf else None,
            binary=config.binary,
            port=self._pick_port(),
            api_key=new_key(),
            own_mib=footprint.own_mib,
            n_tensors=self.info.n_tensors + (guessing.n_tensors if guessing else 0),
            estimated_mib=self.estimated_mib,
            slot_mib=footprint.kv_mib / config.n_slots,
            given_up=self.given_up,
        )
