"""Engines that are measured: started with settings that are on trial, asked, timed, stopped.

The times are llama.cpp's own, so that neither HTTP nor this process counts; of requests at the same
time, and of those that rewrite, it is the clock. Engines of a round stay in memory for the next one
as long as there is room: they map the same weights. Does not cover what is tried
(`xnai.engines.search`).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import anyio
import orjson
from anyio.abc import TaskGroup

from xnai.core.errors import EngineError, EngineStartError, XnaiError
from xnai.engines.footprint import MIB, Footprint, context_of, estimate, together
from xnai.engines.geometry import GgufInfo
from xnai.engines.gguf import read_gguf
from xnai.engines.guessing import beside
from xnai.engines.local_model import LocalModel
from xnai.engines.loopback import ConnectionBroke, Loopback
from xnai.engines.process import EngineProcess, Launch, free_port, new_key
from xnai.engines.search import Sample, Task
from xnai.engines.tuning import Tuning, tuned

N_CTX: Final = 2048
START_S: Final = 60.0
ANSWER_S: Final = 60.0
_FEW: Final = 8
"""Tokens of a prompt that is only there to be answered."""
_PAUSE_S: Final = 0.02
_LINES: Final = tuple(
    f"def step_{n}(items, limit):\n    total = {n}\n    for item in items[{n}:limit]:\n"
    f"        total += item * {n + 2}\n    return total\n"
    for n in range(8)
)
TEXT: Final = "\n".join(_LINES)
REWRITE: Final = (
    "Here is a module.\n\n```python\n" + TEXT + "```\n\nReturn the whole module in one code block, "
    "with `step_3` renamed to `third_step` and everything else exactly as it is."
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Sizes:
    """How long a sample is, in tokens.

    Args:
        n_read: of a prompt that is to be read, ≤ 1,024.
        n_draw: of an answer, ≥ 2.
    """

    n_read: int
    n_draw: int


class Engine:
    """One running engine. End it with `stop`."""

    def __init__(self, process: EngineProcess, client: Loopback) -> None:
        self._process = process
        self._client = client
        self._tokens: list[int] = []

    async def ready(self) -> None:
        """Wait until it answers, and warm it.

        Raises:
            EngineStartError: it ended, or was not ready in time.
        """
        with anyio.move_on_after(START_S):
            while self._process.exit_code is None:
                if await self._listens():
                    self._tokens = (await self.post("/tokenize", {"content": TEXT * 4}))["tokens"]
                    await self._complete(_FEW, 2)
                    return
                await anyio.sleep(_PAUSE_S)
        raise EngineStartError(f"It did not start: {await self._process.why()}.")

    async def sample(self, task: Task, sizes: Sizes) -> Sample:
        """Ask it once.

        Raises:
            EngineError: it failed.
        """
        if task.rewrites:
            return await self._rewrite(sizes)
        n_read = sizes.n_read if task.reads else _FEW
        n_draw = sizes.n_draw if task.draws else 1
        if task.at_once > 1:
            return await self._several(task.at_once, n_draw)
        timings = await self._complete(n_read, n_draw)
        return Sample(
            read_s=_above_0(timings["prompt_ms"]) / 1000 / max(1, timings["prompt_n"]),
            draw_s=_above_0(timings["predicted_ms"]) / 1000 / max(1, timings["predicted_n"]),
            n_drawn=timings["predicted_n"],
        )

    async def _several(self, n: int, n_draw: int) -> Sample:
        began = anyio.current_time()
        async with anyio.create_task_group() as tasks:
            for _ in range(n):
                tasks.start_soon(self._complete, _FEW, n_draw)
        took_s = anyio.current_time() - began
        return Sample(read_s=1.0, draw_s=took_s / (n * n_draw), n_drawn=n * n_draw)

    async def _rewrite(self, sizes: Sizes) -> Sample:
        body = {
            "messages": [{"role": "user", "content": REWRITE}],
            "max_tokens": 2 * sizes.n_draw,
            "temperature": 0,
            "cache_prompt": True,  # the prompt is the same, and reading it is not what is measured
        }
        timings = (await self.post("/v1/chat/completions", body))["timings"]
        n_drawn = max(1, timings["predicted_n"])
        return Sample(
            read_s=1.0,
            draw_s=_above_0(timings["predicted_ms"]) / 1000 / n_drawn,
            n_drawn=n_drawn,
            n_guessed=timings.get("draft_n") or 0,
            n_right=timings.get("draft_n_accepted") or 0,
        )

    async def _complete(self, n_read: int, n_draw: int) -> dict[str, Any]:
        body = {
            "prompt": self._tokens[:n_read],
            "n_predict": n_draw,
            "cache_prompt": False,
            "ignore_eos": True,
            "temperature": 0,
        }
        found: dict[str, Any] = (await self.post("/completion", body))["timings"]
        return found

    async def post(
        self, path: str, body: dict[str, Any], *, limit_s: float = ANSWER_S
    ) -> dict[str, Any]:
        """Ask, and read one object.

        Args:
            limit_s: how long it may take.

        Raises:
            EngineError: it failed.
        """
        try:
            async with self._client.asked(path, orjson.dumps(body), limit_s=limit_s) as reply:
                status, content = await reply.status(limit_s), await reply.body(limit_s)
            found = orjson.loads(content)
        except (TimeoutError, ConnectionBroke, orjson.JSONDecodeError) as error:
            raise EngineError(f"It failed: {await self._process.why()}.") from error
        if status != 200 or not isinstance(found, dict):
            raise EngineError(f"It answered with status {status}: {content[:200]!r}")
        return found

    async def _listens(self) -> bool:
        try:
            async with self._client.asked("/health", limit_s=1.0) as reply:
                return await reply.status(1.0) == 200
        except (TimeoutError, ConnectionBroke):
            return False

    async def stop(self) -> None:
        """End it; its memory is back then."""
        with anyio.CancelScope(shield=True):
            await self._client.aclose()
            await self._process.stop(grace_s=0)


class Rig:
    """Engines of one model, each with other settings; use `open_rig`.

    Args:
        room_mib: that all of them may take together.
    """

    def __init__(
        self, model: LocalModel, info: GgufInfo, *, room_mib: float, tasks: TaskGroup
    ) -> None:
        self._model = model
        self._info = info
        self._room_mib = room_mib
        self._tasks = tasks
        self._engines: dict[Tuning, Engine] = {}
        self._unable: set[Tuning] = set()
        self._drafts: dict[Path, GgufInfo] = {}

    async def sample(self, tuning: Tuning, task: Task, sizes: Sizes) -> Sample | None:
        """One sample; None where an engine cannot run with these settings here."""
        if tuning in self._unable:
            return None
        try:
            return await (await self.engine(tuning)).sample(task, sizes)
        except XnaiError:
            self._unable.add(tuning)
            await self._stop(tuning)
            return None

    async def engine(self, tuning: Tuning) -> Engine:
        """A running engine with these settings; it stays until its room is needed.

        Raises:
            EngineStartError: it cannot run.
            ModelFileError: nor can the model that is to guess for it be read.
        """
        engine = self._engines.pop(tuning, None) or await self._start(tuning)
        self._engines[tuning] = engine  # the last one used is the last to go
        return engine

    async def stop_all(self) -> None:
        """End every engine."""
        for tuning in list(self._engines):
            await self._stop(tuning)

    def mib(self, tunings: Sequence[Tuning]) -> float:
        """What engines with these settings take together: they share the pages of the file."""
        shared = self._info.tensor_bytes / MIB
        return sum(self._footprint(each).total_mib - shared for each in tunings) + shared

    def _footprint(self, tuning: Tuning) -> Footprint:
        config = tuned(self._model.config, tuning)
        own = estimate(self._info, config, repacks=tuning.repacks)
        if tuning.speculation is None or tuning.speculation.draft is None:
            return own
        draft = Path(tuning.speculation.draft)
        if draft not in self._drafts:
            self._drafts[draft] = read_gguf(draft)
        info, n_ctx = self._drafts[draft], context_of(self._info, config)
        return together(own, beside(info, config, n_ctx=n_ctx, repacks=tuning.repacks))

    async def _start(self, tuning: Tuning) -> Engine:
        while self._engines and self.mib([*self._engines, tuning]) > self._room_mib:
            await self._stop(next(iter(self._engines)))
        launch = self._launch(tuning)
        process = await EngineProcess.spawn(launch)
        self._tasks.start_soon(process.drain_stderr)
        client = Loopback(port=launch.port, api_key=launch.api_key)
        engine = Engine(process, client)
        try:
            await engine.ready()
        except BaseException:
            await engine.stop()
            raise
        return engine

    async def _stop(self, tuning: Tuning) -> None:
        if (engine := self._engines.pop(tuning, None)) is not None:
            await engine.stop()

    def _launch(self, tuning: Tuning) -> Launch:
        config = tuned(self._model.config, tuning)
        return Launch(
            model=self._info.path.name,
            path=self._info.path,
            n_ctx=min(N_CTX, self._info.n_ctx_train),
            n_slots=config.n_slots,
            kv_type=config.kv_type,
            tuning=tuning,
            mlock=False,
            binary=config.binary,
            port=free_port(),
            api_key=new_key(),
            guard=self._model.guard,
        )


@asynccontextmanager
async def open_rig(model: LocalModel, info: GgufInfo, *, room_mib: float) -> AsyncIterator[Rig]:
    """A rig; leaving it stops every engine.

    Args:
        model: its context is as long as a sample needs, whatever its configuration says.
        room_mib: that its engines may take together.
    """
    n_ctx = min(N_CTX, info.n_ctx_train)
    short = replace(model, config=model.config.model_copy(update={"n_ctx": n_ctx}))
    tasks = await anyio.create_task_group().__aenter__()
    rig = Rig(short, info, room_mib=room_mib, tasks=tasks)
    try:
        yield rig
    finally:  # by hand: a group would wrap what is raised inside
        with anyio.CancelScope(shield=True):
            await rig.stop_all()
        tasks.cancel_scope.cancel()
        await tasks.__aexit__(None, None, None)


def _above_0(ms: float) -> float:
    """A time of 0 is one below what the clock of the engine tells."""
    return max(float(ms), 1e-3)
