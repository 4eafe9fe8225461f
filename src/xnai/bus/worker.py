"""Serves tiers to whoever asks through Redis.

Covers taking tasks, the beat that keeps them, what is told of this worker, taking over from those
that died. Does not cover one task (`job`) nor engines (an `EnginePool` has them).

1. A task is taken when there is a slot for it, and kept by the beat; without one for `lease_s`
   another worker takes it.
2. Only one attempt of a task ends it. Who lost a task stops working on it.
3. What a worker cannot do goes back, up to `attempts` times; then it lies among the dead.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing, suppress
from dataclasses import dataclass
from typing import Any, Final

import anyio
from anyio.abc import TaskGroup
from redis.exceptions import RedisError, ResponseError

from xnai.bus.frames import may_help_elsewhere
from xnai.bus.job import MOST_DEAD, Job, Taken
from xnai.bus.link import Link, lost_its_groups, pause_s
from xnai.bus.names import Names
from xnai.bus.placement import Announcement, Place, written
from xnai.bus.scripts import ADOPT, BEAT, GROUP, TAKE
from xnai.bus.task import BadTask, Task, decode
from xnai.core.chat import Delta
from xnai.core.errors import DeadlineExceeded, EngineDied, EngineError, RemoteFailed, XnaiError
from xnai.core.ports import EnginePool

_PATIENCE_S: Final = 1.0
"""Longest time without a look into the streams: a wake can be lost with its connection."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Served:
    """A tier that a worker serves.

    Args:
        model: as the pool knows it.
        n_slots: tasks at the same time.
    """

    model: str
    n_slots: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Post:
    """What a worker is, and what it goes by.

    Args:
        name: of this worker, and of no other.
        machine: where it runs, see `xnai.bus.machine`.
        attempts: that a task has.
        keep_s: how long is known that a task was done.
        is_warm: whether a model is in memory.
        ram_mib: memory left for models.
        tell: people, one line at a time.
    """

    name: str
    machine: str
    tiers: Mapping[str, Served]
    lease_s: float
    attempts: int
    keep_s: float
    limit_bytes: int
    is_warm: Callable[[str], bool]
    ram_mib: Callable[[], float]
    tell: Callable[[str], None]


REST_S: Final = 1.0
"""How long others have the first choice of a task that this worker could not do."""


class Worker:
    """Works until it is cancelled, or told to end."""

    def __init__(self, link: Link, pool: EnginePool, *, names: Names, post: Post) -> None:
        self._link = link
        self._pool = pool
        self._names = names
        self._post = post
        self._jobs: dict[str, tuple[str, Job]] = {}
        self._woken = anyio.Event()
        self._ending = False
        self._reclaims = True
        self._away = False
        self._rests: dict[str, float] = {}

    async def work(self) -> None:
        """Serve; returns when `end` was called and the last task is done.

        Raises:
            RemoteFailed: Redis refuses this worker for good.
        """
        await self._patient(self._make_groups)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(self._listen)
            tasks.start_soon(self._beat)
            while not (self._ending and not self._jobs):
                woken = self._woken = anyio.Event()
                if not self._ending:
                    await self._patient(self._take_all, tasks)
                with anyio.move_on_after(_PATIENCE_S):
                    await woken.wait()
            tasks.cancel_scope.cancel()
        with suppress(RemoteFailed):
            await self._leave()

    def end(self) -> None:
        """Take nothing more, and end with the last task."""
        self._ending = True
        self._woken.set()

    def give_up(self) -> None:
        """End now: what is worked on goes to others."""
        self.end()
        for _, job in self._jobs.values():
            job.scope.cancel()

    async def _patient(self, act: Callable[..., Any], *words: object) -> None:
        """Act, and again while Redis is away; people are told once."""
        n_failed = 0
        while True:
            try:
                await act(*words)
            except RemoteFailed as error:
                if error.fault in {"auth", "tls"}:
                    raise
                n_failed += 1
                if lost_its_groups(error):
                    with suppress(RemoteFailed):
                        await self._make_groups()
                    continue
                self._tell_away(error)
                await anyio.sleep(pause_s(n_failed))
            else:
                self._tell_back()
                return

    def _tell_away(self, error: RemoteFailed) -> None:
        if not self._away:
            self._away = True
            self._post.tell(f"{error.message} It is asked again and again.")

    def _tell_back(self) -> None:
        if self._away:
            self._away = False
            self._post.tell("Redis is back.")

    async def _make_groups(self) -> None:
        async with self._link.translated():
            for tier in self._post.tiers:
                for stream in self._names.read_by(self._post.name, tier):
                    try:
                        await self._link.client.xgroup_create(stream, GROUP, "0", mkstream=True)
                    except ResponseError as error:
                        if not str(error).startswith("BUSYGROUP"):
                            raise

    def _free(self, tier: str) -> int:
        if self._rests.get(tier, 0.0) > anyio.current_time():
            return 0
        return self._post.tiers[tier].n_slots - sum(t == tier for t, _ in self._jobs.values())

    async def _take_all(self, tasks: TaskGroup) -> None:
        reclaims, self._reclaims = self._reclaims, False
        for tier in self._post.tiers:
            if (room := self._free(tier)) > 0:
                post = self._post
                taken = await self._link.run(
                    TAKE,
                    (self._names.dead, *self._names.read_by(post.name, tier)),
                    *(post.name, GROUP, room, post.attempts, int(post.lease_s * 1000)),
                    *(int(reclaims), self._names.task, MOST_DEAD, post.limit_bytes),
                )
                for each in taken:
                    self._begin(tier, _taken(each), tasks)

    def _begin(self, tier: str, taken: Taken, tasks: TaskGroup) -> None:
        job = Job(
            worker=self._post.name,
            taken=taken,
            link=self._link,
            names=self._names,
            keep_s=self._post.keep_s,
        )
        self._jobs[taken.entry + taken.stream] = (tier, job)
        tasks.start_soon(self._do, tier, job, tasks)

    async def _do(self, tier: str, job: Job, tasks: TaskGroup) -> None:
        """One task to its end, whatever that is."""
        try:
            error: XnaiError | None = None
            with job.scope:
                error = await self._answered(tier, job, tasks)
                await self._tell_end(tier, job, error)
                return
            await job.drop()
            if self._ending:
                common = self._names.common(tier, escalated=False)
                await job.give_back(common, counts=False)
        except RemoteFailed as failed:  # Redis was away for good: the task is taken by another
            self._tell_away(failed)
        finally:
            del self._jobs[job.taken.entry + job.taken.stream]
            self._woken.set()

    async def _tell_end(self, tier: str, job: Job, error: XnaiError | None) -> None:
        if isinstance(error, BadTask):
            self._post.tell(f"a task was put among the dead: {error.message}")
            await job.bury(error)
        elif error is None or not may_help_elsewhere(error):
            await job.finish(error)
        elif job.taken.attempt < self._post.attempts:
            self._rests[tier] = anyio.current_time() + REST_S
            await job.give_back(self._names.common(tier, escalated=False), counts=True)
        else:
            self._post.tell(f"a task was put among the dead: {error.message}")
            await job.bury(error)

    async def _answered(self, tier: str, job: Job, tasks: TaskGroup) -> XnaiError | None:
        """Answer a task; why that was not possible, or None."""
        try:
            task = decode(job.taken.body, limit_bytes=self._post.limit_bytes)
            model = self._model_for(tier, task)
            with anyio.fail_after(job.taken.left_s):
                async with self._pool.lease(model) as engine:
                    answer = engine.chat(task.request)
                    assert isinstance(answer, AsyncGenerator)
                    async with aclosing(answer) as deltas:
                        await self._passed_on(job, deltas, tasks)
        except TimeoutError:
            return DeadlineExceeded("The task was not done at its deadline.")
        except XnaiError as error:
            return error
        except Exception as error:  # noqa: BLE001 (one bad task must not end all others)
            told = f"The worker made a mistake: {type(error).__name__}."
            return EngineDied(told, before_first_token=False)
        return None

    async def _passed_on(self, job: Job, deltas: AsyncGenerator[Delta], tasks: TaskGroup) -> None:
        async for delta in deltas:
            job.say(delta)
            if delta.finish is None and job.wants_sender():
                tasks.start_soon(job.send)

    def _model_for(self, tier: str, task: Task) -> str:
        """The model to ask.

        Raises:
            EngineError: the director counts on another one, or the request may not be seen here.
        """
        model = self._post.tiers[tier].model
        if task.request.private and task.machine != self._post.machine:
            raise EngineError(f"The request may not leave its machine: {task.request.private}.")
        if task.model != model:
            raise EngineError(
                f"Worker {self._post.name} serves {model} as tier {tier!r}, and not {task.model}.",
                hint="Use the same configuration on every machine.",
            )
        return model

    async def _listen(self) -> None:
        """Hear of new tasks and of cancelled ones; again after every failure."""
        n_failed, names = 0, self._names
        while True:
            try:
                async with self._link.client.pubsub() as heard:
                    await heard.subscribe(names.wake, names.cancel)
                    self._woken.set()
                    n_failed = 0
                    while True:
                        message = await heard.get_message(timeout=_PATIENCE_S)
                        if message is not None and message["type"] == "message":
                            self._heed(message)
            except (RedisError, OSError):  # whoever takes tasks tells of it
                n_failed += 1
                await anyio.sleep(pause_s(n_failed))

    def _heed(self, message: Mapping[str, Any]) -> None:
        if message["channel"] == self._names.wake.encode():
            self._woken.set()
            return
        cancelled = message["data"].decode("utf-8", "replace")
        for _, job in self._jobs.values():
            if job.taken.id == cancelled:
                job.scope.cancel()

    async def _beat(self) -> None:
        """Keep what is worked on, tell of this worker, and look after those that died."""
        n_beats = 0
        while True:
            with suppress(RemoteFailed):  # whoever takes tasks tells of it
                await self._beat_once()
                if n_beats % 4 == 0:
                    self._reclaims = True
                    self._woken.set()
                    await self._adopt()
            n_beats += 1
            await anyio.sleep(min(1.0, self._post.lease_s / 4))

    async def _beat_once(self) -> None:
        names, post = self._names, self._post
        held = [job for _, job in self._jobs.values()]
        pairs = [word for job in held for word in (job.taken.stream, job.taken.entry)]
        said = written(self._announcement())
        keys = (names.workers, names.beats)
        for lost in await self._link.run(BEAT, keys, post.name, said, GROUP, *pairs):
            held[lost].scope.cancel()

    def _announcement(self) -> Announcement:
        post = self._post
        return Announcement(
            machine=post.machine,
            ram_mib=round(post.ram_mib(), 1),
            tiers={
                tier: Place(
                    model=served.model,
                    warm=post.is_warm(served.model),
                    free=0 if self._ending else self._free(tier),
                )
                for tier, served in post.tiers.items()
            },
        )

    async def _adopt(self) -> None:
        names = self._names
        words = (int(self._post.lease_s * 1000), GROUP, names.queries, names.escalations)
        await self._link.run(ADOPT, (names.workers, names.beats), *words, names.wake)

    async def _leave(self) -> None:
        """Hand over what was given to this worker, at once instead of when it is missed."""
        async with self._link.translated():
            await self._link.client.zadd(self._names.beats, {self._post.name: 0})
        await self._adopt()


def _taken(found: list[Any]) -> Taken:
    stream, entry, task_id, reply, body, attempt, left_ms = found
    return Taken(
        stream=stream.decode(),
        entry=entry.decode(),
        id=task_id.decode("utf-8", "replace"),
        reply=reply.decode("utf-8", "replace"),
        body=body,
        attempt=attempt,
        left_s=left_ms / 1000,
    )
