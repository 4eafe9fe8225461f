"""A server in this process over a scripted model, on a real socket."""

import socket
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import anyio
import httpx2
import numpy as np
import uvicorn

from xnai.core.chat import ChatRequest, Delta, Usage
from xnai.core.errors import NotSetUp, UnknownName, XnaiError
from xnai.core.experience import Word
from xnai.core.ports import Embedded
from xnai.server.access_rules import rules_at
from xnai.server.admission import Admission
from xnai.server.app import Server, make_app
from xnai.server.bus import Bus
from xnai.server.embedding import LISTED
from xnai.server.gateway import Gateway
from xnai.server.metrics import Metrics
from xnai.server.offer import EMBED, Offer
from xnai.server.ollama_tags import ListedModel
from xnai.server.sending import BoundedSends
from xnai.server.watcher_socket import SETTINGS, WatcherSocket

TOKEN = "a-token"
KNOWN = "5" * 32
"""The request that feedback may be given on."""
DONE = Delta(finish="stop", usage=Usage(prompt_tokens=3, completion_tokens=2))


@dataclass(frozen=True, eq=False, kw_only=True)
class Gate:
    """A place in a script where the model waits until it is let on."""

    reached: anyio.Event = field(default_factory=anyio.Event)
    opened: anyio.Event = field(default_factory=anyio.Event)


Step = Delta | XnaiError | Exception | Callable[[], Exception] | float | Gate
"""What a model does next: say something, fail, be silent for so many seconds, or wait.

An error knows all that it went through. One that is made when it is raised ends with its request.
"""


@dataclass(kw_only=True)
class ScriptedModel:
    """Answers every request by the same script; counts what was begun and what was left."""

    script: Sequence[Step]
    requests: list[ChatRequest] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)
    on_end: anyio.Event | None = None

    async def chat(self, request: ChatRequest) -> AsyncGenerator[Delta]:
        self.requests.append(request)
        how = "left"
        try:
            for step in self.script:
                if isinstance(step, Exception):
                    raise step
                if callable(step):
                    raise step()
                if isinstance(step, float):
                    await anyio.sleep(step)
                elif isinstance(step, Gate):
                    step.reached.set()
                    await step.opened.wait()
                else:
                    yield step
            how = "whole"
        finally:
            self.ended.append(how)
            if self.on_end is not None:
                self.on_end.set()


@dataclass(frozen=True, kw_only=True)
class NoPool:
    """No engine is ever leased; keeps what it was told to keep."""

    kept: list[tuple[str, float]] = field(default_factory=list)

    def keep(self, model: str, seconds: float) -> None:
        self.kept.append((model, seconds))

    def lease(self, model: str):
        raise AssertionError(f"{model} was leased")


@dataclass(kw_only=True)
class ScriptedEmbedder:
    """Makes vectors that count upwards; keeps what it was asked.

    Args:
        error: what it raises instead.
        gate: it answers when this is set.
    """

    is_set_up: bool = True
    is_loaded: bool = False
    model: str = "all-MiniLM-L6-v2"
    dims: int = 384
    error: Exception | None = None
    gate: anyio.Event | None = None
    asked: list[tuple[Sequence[str], bool]] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)

    async def embed(self, texts: Sequence[str], *, truncate: bool) -> Embedded:
        self.asked.append((texts, truncate))
        if not self.is_set_up:
            raise NotSetUp(what="The embedding model", command="xnai setup embeddings")
        if self.error is not None:
            raise self.error
        how = "left"
        try:
            if self.gate is not None:
                await self.gate.wait()
            how = "whole"
        finally:
            self.ended.append(how)
        vectors = [np.full(self.dims, 0.1 * i, dtype=np.float32) for i in range(len(texts))]
        return Embedded(
            vectors=tuple(vectors), n_tokens=3 * len(texts), model=self.model, dims=self.dims
        )


@dataclass(frozen=True, kw_only=True)
class ScriptedFeedback:
    """Knows one request; keeps what is said of it.

    Args:
        error: what it raises instead.
    """

    error: XnaiError | None = None
    kept: list[tuple[str, Word, str]] = field(default_factory=list)

    async def keep(self, request_id: str, word: Word, because: str) -> None:
        if self.error is not None:
            raise self.error
        if request_id != KNOWN:
            raise UnknownName(kind="request", name=request_id, known=())
        self.kept.append((request_id, word, because))


def make_server(model: ScriptedModel, *, keep_alive_s: float = 10.0) -> Server:
    offer = Offer(
        tiers={"draft": "small", "expert": "large"},
        aliases={"gpt-*": "xnai/auto", "ada-*": "xnai/embed"},
    )
    metrics = Metrics(tiers=["draft", "expert"], models=["small", "large"], budget_mib=100)
    bus = Bus(metrics)
    return Server(
        gateway=Gateway(cascade=model, direct=model, pool=NoPool(), offer=offer),
        models=[ListedModel(name=name) for name in offer.names],
        loaded=list,
        embedders={EMBED: (ScriptedEmbedder(is_set_up=False), LISTED)},
        feedback=ScriptedFeedback(),
        admission=Admission(emit=bus),
        metrics=metrics,
        bus=bus,
        keep_alive_s=keep_alive_s,
    )


class PromptServer(uvicorn.Server):
    """Ends as soon as it may; uvicorn's own looks ten times a second whether it may end."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ended = anyio.Event()

    async def main_loop(self) -> None:
        await self.on_tick(0)  # makes the headers that every answer has
        await self.ended.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        while self.server_state.connections or self.server_state.tasks:  # noqa: ASYNC110
            await anyio.sleep(0.002)  # uvicorn sets no event
        for server in self.servers:
            await server.wait_closed()


@asynccontextmanager
async def served(
    *script: Step,
    keep_alive_s: float = 10.0,
    make: Callable[[Server], Server] = lambda s: s,
    http: type[BoundedSends] = BoundedSends,
) -> AsyncIterator[tuple[httpx2.AsyncClient, ScriptedModel]]:
    """A client of a server whose model follows the script."""
    model = ScriptedModel(script=script, on_end=anyio.Event())
    server = make(make_server(model, keep_alive_s=keep_alive_s))
    async with at_a_socket(server, http=http) as client:
        yield client, model


@asynccontextmanager
async def at_a_socket(
    server: Server, *, http: type[BoundedSends] = BoundedSends
) -> AsyncIterator[httpx2.AsyncClient]:
    """A client of it."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(64)
        port = listener.getsockname()[1]
        app = make_app(server, rules_at("127.0.0.1", port, token=TOKEN))
        settings = uvicorn.Config(
            app, log_config=None, lifespan="off", http=http, ws=WatcherSocket, **SETTINGS
        )
        uvicorn_server = PromptServer(settings)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(uvicorn_server._serve, [listener])  # without its signal handlers
            # No certificate is looked at, and reading those of the system takes longer than a test.
            async with httpx2.AsyncClient(
                base_url=f"http://127.0.0.1:{port}",
                headers={"authorization": f"Bearer {TOKEN}"},
                timeout=30,
                verify=False,
            ) as client:
                yield client
            uvicorn_server.ended.set()


def body(path: str, *, stream: bool, **more) -> dict:
    """What asks for "hi" there."""
    if path in ("/v1/completions", "/api/generate"):
        return {"model": "xnai/auto", "prompt": "hi", "stream": stream} | more
    if path == "/v1/responses":
        return {"model": "xnai/auto", "input": "hi", "stream": stream} | more
    messages = [{"role": "user", "content": "hi"}]
    return {"model": "xnai/auto", "messages": messages, "max_tokens": 9, "stream": stream} | more
