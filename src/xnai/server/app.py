"""The server as an ASGI application: which path speaks which dialect.

Covers the routes, listings, and the shape of errors by path. Who may ask is decided by one layer in
front of all of them (`xnai.server.access`), the exchange itself is in `xnai.server.reply`.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final
from uuid import uuid4

import orjson
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, WebSocketRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from xnai import __version__
from xnai.core.errors import (
    NotServed,
    NotSetUp,
    WrongMethod,
    XnaiError,
)
from xnai.core.events import FeedbackGiven
from xnai.core.judgement import Domain
from xnai.core.ports import Feedback, SovereignGrade
from xnai.server import anthropic, ollama_tags, openai_object, openapi
from xnai.server.access import Access
from xnai.server.access_rules import Rules
from xnai.server.admission import Admission
from xnai.server.anthropic import AnthropicMessages
from xnai.server.bus import Bus
from xnai.server.dialect import JSON, Dialect
from xnai.server.embedding import EMBEDS, LISTED, Embedders, Embeds, embedder_of
from xnai.server.ending import Ending
from xnai.server.feedback import decode_feedback, feedback_body
from xnai.server.gateway import Gateway, mistake
from xnai.server.health import Health
from xnai.server.mcp.door import PATH as MCP
from xnai.server.mcp.door import Door
from xnai.server.mcp.refusals import refused
from xnai.server.metrics import Metrics
from xnai.server.ollama import OllamaChat, OllamaGenerate
from xnai.server.ollama_tags import ListedModel, decode_show
from xnai.server.openai import OpenAIChat, OpenAICompletions
from xnai.server.reply import KEEP_ALIVE_S, Exchange
from xnai.server.responses import OpenAIResponses
from xnai.server.told import Paths, Told
from xnai.server.watch import Watch

_OPENAI: Final = OpenAIChat()
_ANTHROPIC: Final = AnthropicMessages()
_OLLAMA: Final = OllamaChat()
CHATS: Final[Mapping[str, Dialect]] = {
    "/v1/chat/completions": _OPENAI,
    "/v1/completions": OpenAICompletions(),
    "/v1/responses": OpenAIResponses(),
    "/v1/messages": _ANTHROPIC,
    "/api/chat": _OLLAMA,
    "/api/generate": OllamaGenerate(),
}
"""Path to the dialect that is spoken there."""
OLLAMA_VERSION: Final = "0.12.11"
"""Of the Ollama API that is spoken here; some clients refuse a server below 0.6.4."""
_READ: Final = ("GET", "HEAD")
FEEDBACK: Final = "/api/xnai/feedback"
POSTED: Final = frozenset((*CHATS, *EMBEDS, "/v1/messages/count_tokens", "/api/show", FEEDBACK))
_PATHS_TOLD: Final = (
    f"Post to {', '.join(sorted(POSTED))}; read /v1/models, /api/tags, /api/ps, /api/version, "
    "/metrics, /health, /ready; connect to /api/xnai/events by websocket, and by MCP to /mcp."
)
_PRIVATE: Final = b"x-xnai-private"
_log = logging.getLogger("xnai.server")
Handler = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Server:
    """What the routes work with.

    Args:
        models: every offered name that chats, the cascade first.
        loaded: those in memory now.
        embedders: by offered name; one that is not there is not configured.
        embed_domains: domain → offered name whose vectors `xnai/embed` gives for it.
        feedback: keeps what clients say of answers.
        bus: tells what happens on; `metrics` listens to it.
        body_s: a body that takes longer to come is not waited for, seconds.
        sovereign: what keeps this process from the network; None where nothing does.
        started: seconds since 1970; the age that listings give.
        ending: of everything that is worked on.
        door: to the MCP server; None where there is none.
        health: what is needed to answer.
        chores: done beside the answers, until cancelled.
    """

    gateway: Gateway
    models: Sequence[ListedModel]
    loaded: Callable[[], Sequence[ListedModel]]
    embedders: Embedders
    feedback: Feedback
    admission: Admission
    metrics: Metrics
    bus: Bus
    embed_domains: Mapping[Domain, str] = field(default_factory=dict)
    keep_alive_s: float = KEEP_ALIVE_S
    body_s: float = 60.0
    sovereign: SovereignGrade | None = None
    started: int = field(default_factory=lambda: int(time.time()))
    ending: Ending = field(default_factory=Ending)
    door: Door | None = None
    health: Health = field(default_factory=Health)
    chores: Sequence[Callable[[], Coroutine[Any, Any, None]]] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every offered name that chats."""
        return tuple(model.name for model in self.models)

    @property
    def listed(self) -> tuple[ListedModel, ...]:
        """All that can be asked now, for embeddings last."""
        made = (listed for embedder, listed in self.embedders.values() if embedder.is_set_up)
        return (*self.models, *made)

    def model(self, name: str) -> ListedModel:
        """The listing of an offered name, or of what an alias stands for.

        Raises:
            UnknownName: nothing is offered under it.
            NotSetUp, NotConfigured: it makes embeddings, and cannot be asked.
        """
        if embeds := self.gateway.offer.embeds(name):
            embedder, listed = embedder_of(self.embedders, embeds)
            if not embedder.is_set_up and listed is LISTED:
                raise NotSetUp(what="The embedding model", command="xnai setup embeddings")
            return listed
        tier = self.gateway.offer.tier(name)
        wanted = (name.removesuffix(":latest"), f"xnai/{tier}" if tier else "xnai/auto")
        return next(m for want in wanted for m in self.models if m.name == want)


def make_app(server: Server, rules: Rules) -> ASGIApp:
    """The whole application, with the layer in front that decides who may ask."""
    served = routes(server)
    app = Starlette(routes=served, exception_handlers={HTTPException: _unrouted})
    paths = Paths(route.path for route in served)
    return Told(Access(_Straight(app), rules=rules, shape=shape), emit=server.bus, paths=paths)


def routes(server: Server) -> list[Route | WebSocketRoute]:
    """Every route; none of them looks at who asks."""
    answers = _Answers(server)
    guarded = partial(_guarded, ending=server.ending)
    chats = [Route(path, _Chat(path, dialect, server)) for path, dialect in CHATS.items()]
    embeddings = [
        Route(
            path,
            Embeds(
                path=path,
                offer=server.gateway.offer,
                embedders=server.embedders,
                by_domain=server.embed_domains,
                admission=server.admission,
                shape=shape,
                ending=server.ending,
                body_s=server.body_s,
                deadline_s=server.gateway.deadline_s,
            ),
        )
        for path in EMBEDS
    ]
    listings = [
        Route("/", _running, methods=_READ),
        Route("/health", answers.health, methods=_READ),
        Route("/ready", guarded(answers.ready), methods=_READ),
        Route("/openapi.json", _described, methods=_READ),
        Route("/metrics", answers.metrics, methods=_READ),
        Route("/v1/models", guarded(answers.models), methods=_READ),
        Route("/v1/models/{name:path}", guarded(answers.one_model), methods=_READ),
        Route("/v1/messages/count_tokens", guarded(answers.count), methods=["POST"]),
        Route("/api/tags", guarded(answers.tags), methods=_READ),
        Route("/api/ps", guarded(answers.running), methods=_READ),
        Route("/api/show", guarded(answers.show), methods=["POST"]),
        Route(FEEDBACK, guarded(answers.feedback), methods=["POST"]),
        Route("/api/version", guarded(answers.version), methods=_READ),
    ]
    watch = Watch(server.bus, shape=shape)
    mcp = [Route(MCP, server.door)] if server.door else []
    return [
        *chats,
        *embeddings,
        *listings,
        *mcp,
        WebSocketRoute("/api/xnai/events", watch.serve),
    ]


def shape(path: str, error: XnaiError) -> tuple[int, bytes]:
    """Status and body of an error, in the dialect of its path."""
    if path == MCP:
        return refused(error)
    return _dialect_of(path).error(error, uuid4().hex)


def _dialect_of(path: str) -> Dialect:
    if path.startswith("/api/") or path == "/":
        return _OLLAMA
    return _ANTHROPIC if path.startswith("/v1/messages") else _OPENAI


class _Straight:
    """Sends chats past the framework, whose layers do nothing for them but take their time."""

    def __init__(self, app: Starlette) -> None:
        self._app = app
        found = (route for route in app.routes if isinstance(route, Route))
        self._chats = {r.path: r.endpoint for r in found if isinstance(r.endpoint, _Chat)}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        straight = self._chats.get(scope["path"]) if scope["type"] == "http" else None
        if straight is not None and scope["method"] == "POST":
            await straight(scope, receive, send)
        else:
            await self._app(scope, receive, send)


class _Chat:
    """An ASGI endpoint: pieces go out as they come, which no response object allows."""

    def __init__(self, path: str, dialect: Dialect, server: Server) -> None:
        self._path = path
        self._dialect = dialect
        self._server = server

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] != "POST":
            raise HTTPException(405)
        exchange = Exchange(
            dialect=self._dialect,
            gateway=self._server.gateway,
            admission=self._server.admission,
            ending=self._server.ending,
            request_id=scope["state"]["request_id"],
            path=self._path,
            emit=self._server.bus,
            send=send,
            body_s=self._server.body_s,
            private=_private(scope),
            keep_alive_s=self._server.keep_alive_s,
        )
        await exchange.run(receive)


@dataclass(frozen=True, kw_only=False, slots=True)
class _Answers:
    """The routes that answer at once."""

    server: Server

    async def health(self, request: Request) -> Response:
        told = {"status": "ok", "version": __version__, "sovereign": self.server.sovereign}
        return _json(orjson.dumps(told))

    async def ready(self, request: Request) -> Response:
        """Whether requests can be answered: 200 or 503, with the checks that failed."""
        can, body = await self.server.health.ready(draining=self.server.ending.draining)
        return _json(orjson.dumps(body), 200 if can else 503)

    async def models(self, request: Request) -> Response:
        """OpenAI's page, or Anthropic's where its client asks."""
        if _is_anthropic(request):
            return _json(anthropic.models_page(self.server.names, self.server.started))
        names = tuple(model.name for model in self.server.listed)
        return _json(openai_object.models_page(names, self.server.started))

    async def one_model(self, request: Request) -> Response:
        name = request.path_params["name"]
        if not name:
            raise NotServed("The name of a model is missing.", hint="Read /v1/models for all.")
        self.server.model(name)
        write = anthropic.model_object if _is_anthropic(request) else openai_object.model_object
        return _json(write(name, self.server.started))

    async def count(self, request: Request) -> Response:
        asked = anthropic.decode_count(await request.body(), uuid4().hex)
        return _json(anthropic.count_body(await self.server.gateway.count(asked)))

    async def tags(self, request: Request) -> Response:
        return _json(ollama_tags.tags_body(self.server.listed))

    async def running(self, request: Request) -> Response:
        embeds = (listed for made, listed in self.server.embedders.values() if made.is_loaded)
        return _json(ollama_tags.ps_body((*self.server.loaded(), *embeds)))

    async def show(self, request: Request) -> Response:
        name = decode_show(await request.body())
        return _json(ollama_tags.show_body(self.server.model(name)))

    async def feedback(self, request: Request) -> Response:
        said = decode_feedback(await request.body())
        await self.server.feedback.keep(said.request, said.word, said.because)
        self.server.bus(FeedbackGiven(request_id=said.request, word=said.word))
        return _json(feedback_body(said))

    async def metrics(self, request: Request) -> Response:
        page, media_type = self.server.metrics.page(request.headers.get("accept", ""))
        return Response(page, headers={"content-type": media_type})

    async def version(self, request: Request) -> Response:
        return _json(ollama_tags.version_body(OLLAMA_VERSION))


def _guarded(handler: Handler, ending: Ending) -> Handler:
    """Errors of a route in the dialect of its path, or of its client where two share the path."""

    async def guarded(request: Request) -> Response:
        try:
            async with ending.work():
                return await handler(request)
        except XnaiError as error:
            told = error
        except Exception:  # noqa: BLE001 (the top of a request: a bug has a shape too)
            _log.exception("%s failed", request.url.path)
            told = mistake()
        dialect = _ANTHROPIC if _is_anthropic(request) else _dialect_of(request.url.path)
        status, body = dialect.error(told, uuid4().hex)
        return _json(body, status)

    return guarded


async def _running(request: Request) -> Response:
    return Response("xnai is running", media_type="text/plain")


async def _described(request: Request) -> Response:
    return _json(openapi.description())


async def _unrouted(request: Request, error: Exception) -> Response:
    """A path or a method that is not served, in the dialect of the path."""
    path = request.url.path
    found: XnaiError = NotServed(f"Nothing is served at {path[:200]}.", hint=_PATHS_TOLD)
    if isinstance(error, HTTPException) and error.status_code == 405:
        use = "POST" if path in POSTED else "GET"
        found = WrongMethod(f"{request.method} is not served at {path}.", hint=f"Use {use}.")
    status, body = shape(path, found)
    return _json(body, status)


def _private(scope: Scope) -> str:
    """Why a request must stay on this machine, where its header says so. Any value but 0 does."""
    found = (value.strip().lower() for name, value in scope["headers"] if name == _PRIVATE)
    said = any(value not in {b"", b"0", b"false", b"no"} for value in found)
    return "asked for by x-xnai-private" if said else ""


def _is_anthropic(request: Request) -> bool:
    return "anthropic-version" in request.headers


def _json(body: bytes, status: int = 200) -> Response:
    return Response(body, status, media_type=JSON)
