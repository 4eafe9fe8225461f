"""The work behind `xnai serve`: bind, tell people how to connect, serve until a signal ends it."""

from __future__ import annotations

import errno
import logging
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import anyio
import uvicorn

from xnai.bootstrap import MIB, Workspace, open_server
from xnai.cli.environment import given_token, places
from xnai.cli.printing import tell_only_losses
from xnai.core.errors import BadRequest
from xnai.server.access_rules import Rules, rules_at
from xnai.server.app import make_app
from xnai.server.token import checked, read_or_make

_BACKLOG = 2048
_DRAIN_S = 30
"""How long running answers may take to end after SIGTERM."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where to listen."""

    host: str
    port: int

    @property
    def url(self) -> str:
        """As clients on this machine reach it."""
        host = "127.0.0.1" if self.host in ("0.0.0.0", "::") else self.host  # noqa: S104 (compared)
        return f"http://{f'[{host}]' if ':' in host and host[0] != '[' else host}:{self.port}"


def run(space: Workspace, place: Place) -> None:
    """Serve until interrupted.

    Raises:
        BadRequest: the address cannot be listened at.
        ConfigError: the token or the configuration cannot be used.
    """
    token_file = places().data / "token"
    given = given_token()
    token = checked(given, source="XNAI_API_KEY") if given else read_or_make(token_file)
    rules = rules_at(
        place.host,
        place.port,
        token=token,
        hosts=space.config.server.hosts,
        origins=space.config.server.origins,
        body_limit_bytes=space.config.server.max_body_mib * MIB,
        token_at="" if given else str(token_file),
    )
    listener = _listen(place)
    with listener:
        ended_by = anyio.run(_serve, space, rules, listener, _greeting(place, token))
    if ended_by == signal.SIGINT:
        raise KeyboardInterrupt


async def _serve(
    space: Workspace, rules: Rules, listener: socket.socket, greeting: str
) -> signal.Signals:
    """Serve until a signal comes, and say which."""
    logging.getLogger("uvicorn").setLevel(logging.ERROR)  # what clients do wrong is told to them
    async with open_server(space, emit=tell_only_losses) as found:
        server = _Uvicorn(
            uvicorn.Config(
                make_app(found, rules),
                log_config=None,
                access_log=False,
                server_header=False,
                lifespan="off",
                ws="none",
                timeout_graceful_shutdown=_DRAIN_S,
            )
        )
        async with anyio.create_task_group() as tasks:
            ends: list[signal.Signals] = []
            tasks.start_soon(_end_on_signal, server, ends)
            sys.stdout.write(greeting)
            sys.stdout.flush()
            await server.serve(sockets=[listener])
            tasks.cancel_scope.cancel()
        return ends[0] if ends else signal.SIGTERM


class _Uvicorn(uvicorn.Server):
    """Leaves signals to us: uvicorn's own would end the process before its engines are stopped."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def _end_on_signal(server: uvicorn.Server, ends: list[signal.Signals]) -> None:
    """The first signal lets running answers end, the second does not."""
    with anyio.open_signal_receiver(signal.SIGINT, signal.SIGTERM) as signals:
        async for each in signals:
            server.should_exit, server.force_exit = True, bool(ends)
            ends.append(each)


def _listen(place: Place) -> socket.socket:
    try:
        found = socket.getaddrinfo(place.host.strip("[]"), place.port, type=socket.SOCK_STREAM)
        family, kind, protocol, _, address = found[0]
        listener = socket.socket(family, kind, protocol)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(address)
            listener.listen(_BACKLOG)
        except OSError:
            listener.close()
            raise
    except OSError as error:
        raise BadRequest(
            f"Nothing can listen at {place.host} port {place.port}: {error.strerror or error}.",
            hint="Another server may run there: choose another one with --port."
            if error.errno == errno.EADDRINUSE
            else "Name an address of this machine with --host, and a port that you may use.",
        ) from error
    return listener


def _greeting(place: Place, token: str) -> str:
    url = place.url
    return (
        f"xnai serves at {url}\n"
        f"token: {token}\n\n"
        f"OpenAI clients     OPENAI_BASE_URL={url}/v1 OPENAI_API_KEY={token}\n"
        f"Anthropic clients  ANTHROPIC_BASE_URL={url} ANTHROPIC_AUTH_TOKEN={token}\n"
        f"Ollama clients     OLLAMA_HOST={url} OLLAMA_API_KEY={token}\n"
        "model              xnai/auto\n\n"
    )
