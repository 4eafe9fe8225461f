"""Engines, a pool and a recorder that do as they are told, and remember what they were asked."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import anyio
import anyio.lowlevel

from tests.cascade.builders import LADDER, FixedCalibration
from xnai.cascade.direct import Direct
from xnai.cascade.engine import Cascade
from xnai.cascade.ladder import Tier
from xnai.cascade.prompts import PromptPack
from xnai.core.chat import (
    ChatModel,
    ChatRequest,
    Delta,
    Pattern,
    TokenLogprob,
    ToolCall,
    Usage,
)
from xnai.core.config import CascadeConfig
from xnai.core.errors import EngineError, StoreError, XnaiError
from xnai.core.events import Event
from xnai.core.judgement import AnswerDelta, Attempt, Route, Trajectory
from xnai.core.ports import Sandbox
from xnai.sandbox import NoSandbox

PACK = PromptPack(
    system={},
    handoff="<tier $tier>\n$draft$facts$critique$confidence",
    critique="judge $draft against $request",
)


@dataclass(frozen=True, kw_only=True)
class Says:
    """One scripted answer, streamed word by word; `fault` comes after the words."""

    text: str = ""
    logprob: float | None = -0.1
    tool_calls: tuple[ToolCall, ...] = ()
    fault: XnaiError | None = None
    hangs: bool = False


def code(body: str) -> Says:
    """An answer that holds one code block."""
    return Says(text=f"```python\n{body}\n```")


RIGHT = code("def f(x):\n    return 2 * x")
WRONG = code("def f(x):\n    return x")
BROKEN = code("def f(x):\n    return (")
DEAD = Says(fault=EngineError("the engine is gone"))


@dataclass(kw_only=True)
class FakeModel:
    """Plays its script, one entry a call; keeps the requests it was given."""

    script: list[Says]
    requests: list[ChatRequest] = field(default_factory=list)
    n_closed: int = 0

    async def chat(self, request: ChatRequest) -> AsyncGenerator[Delta, None]:
        self.requests.append(request)
        says = self.script.pop(0)
        try:
            words = says.text.splitlines(keepends=True)
            for word in words:
                logprobs = (
                    ()
                    if says.logprob is None
                    else (TokenLogprob(token=word, logprob=says.logprob),)
                )
                yield Delta(text=word, logprobs=logprobs)
            if says.hangs:
                await anyio.sleep_forever()
            if says.fault is not None:
                raise says.fault
            usage = Usage(prompt_tokens=10, completion_tokens=len(words))
            yield Delta(tool_calls=says.tool_calls, usage=usage, finish="stop")
        finally:
            self.n_closed += 1

    @property
    def prompts(self) -> list[str]:
        return [request.last_user_text for request in self.requests]


@dataclass(kw_only=True)
class FakePool:
    """Leases the scripted models; `refusals` are raised instead of a lease."""

    models: dict[str, FakeModel]
    refusals: dict[str, XnaiError] = field(default_factory=dict)
    leased: list[str] = field(default_factory=list)
    n_held: int = 0

    @asynccontextmanager
    async def lease(self, model: str) -> AsyncIterator[ChatModel]:
        if model in self.refusals:
            raise self.refusals[model]
        self.leased.append(model)
        self.n_held += 1
        try:
            yield self.models[model]
        finally:
            with anyio.CancelScope(shield=True):  # as a pool does that talks to its steward
                await anyio.lowlevel.checkpoint()
                self.n_held -= 1


@dataclass(frozen=True, kw_only=True)
class Failed:
    """What was recorded of a request that ended in an error."""

    id: str
    error: BaseException
    plan: tuple[str, ...] | None
    attempts: Sequence[Attempt]
    failures: Mapping[str, str]


@dataclass(kw_only=True)
class FakeRecorder:
    """Keeps what it is given, or says that the disk is full."""

    full: bool = False
    kept: list[Trajectory] = field(default_factory=list)
    failures: list[Failed] = field(default_factory=list)

    async def record(self, trajectory: Trajectory, prompt: str) -> None:
        if self.full:
            raise StoreError("the disk is full")
        self.kept.append(trajectory)

    async def record_failure(
        self,
        request_id: str,
        prompt: str,
        error: BaseException,
        *,
        route: Route | None,
        attempts: Sequence[Attempt],
        failures: Mapping[str, str],
        elapsed_s: float,
    ) -> None:
        if self.full:
            raise StoreError("the disk is full")
        plan = route.plan if route else None
        self.failures.append(
            Failed(id=request_id, error=error, plan=plan, attempts=attempts, failures=failures)
        )


@dataclass(kw_only=True)
class House:
    """A cascade and everything it talks to."""

    cascade: Cascade
    pool: FakePool
    recorder: FakeRecorder
    events: list[Event]

    async def ask(self, request: ChatRequest) -> Trajectory:
        """Read the whole stream; the trajectory of its last delta."""
        return (await self.deltas(request))[-1].trajectory

    async def deltas(self, request: ChatRequest) -> list[Delta | AnswerDelta]:
        return [delta async for delta in self.cascade.chat(request)]

    def model(self, name: str) -> FakeModel:
        return self.pool.models[name]

    @property
    def event_names(self) -> list[str]:
        return [type(event).__name__ for event in self.events]


def house(
    scripts: dict[str, Sequence[Says]],
    *,
    after: dict[str, float] | None = None,
    before: dict[str, float] | None = None,
    accepted: dict[str, float] | None = None,
    critic: str = "",
    threshold: float = 0.9,
    sandbox: Sandbox | None = None,
    refusals: dict[str, XnaiError] | None = None,
    full_disk: bool = False,
    draws: int = 3,
    clock: Callable[[], float] | None = None,
    pattern: Pattern = "coarse_to_fine",
    room: bool = False,
) -> House:
    """Build one.

    Args:
        scripts: tier name → what it says, call by call. Tiers left out have nothing to say.
        after, before, accepted: tier name → calibrated probability.
        critic: the tier whose critique counts.
        room: for several engines at once.
    """
    models = {rung.name: rung.model for rung in LADDER}
    pool = FakePool(
        models={models[t]: FakeModel(script=list(scripts.get(t, ()))) for t in models},
        refusals={models[t]: error for t, error in (refusals or {}).items()},
    )
    recorder, events = FakeRecorder(full=full_disk), list[Event]()
    calibration = FixedCalibration(
        before={models[t]: p for t, p in (before or {}).items()},
        after={models[t]: p for t, p in (after or {}).items()},
        accepted={models[t]: p for t, p in (accepted or {}).items()},
    )
    cascade = Cascade(
        tiers=[_tier(i, critic=critic, threshold=threshold, draws=draws) for i in range(3)],
        pool=pool,
        calibration=calibration,
        sandbox=sandbox or NoSandbox("none is wanted here"),
        settings=CascadeConfig(pattern=pattern),
        room=lambda models: room,
        run_s=5.0,
        emit=events.append,
        recorder=recorder,
        **({"clock": clock} if clock else {}),
    )
    return House(cascade=cascade, pool=pool, recorder=recorder, events=events)


def direct(parts: Cascade) -> Direct:
    """The tiers of a cascade, each by its name."""
    return Direct(
        tiers=parts.tiers,
        pool=parts.pool,
        settings=parts.settings,
        emit=parts.emit,
        recorder=parts.recorder,
        clock=parts.clock,
    )


def _logprobs(word: str, logprob: float | None) -> tuple[TokenLogprob, ...]:
    return () if logprob is None else (TokenLogprob(token=word, logprob=logprob),)


def _tier(number: int, *, critic: str, threshold: float, draws: int) -> Tier:
    rung = replace(
        LADDER[number], threshold=threshold, critic=LADDER[number].name == critic, draws=draws
    )
    return Tier(rung=rung, role=rung.name, pack=PACK, number=number)
