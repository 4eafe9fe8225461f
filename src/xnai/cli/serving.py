"""The work behind `xnai serve`: tell people how to connect, serve until a signal ends it."""

from __future__ import annotations

import ctypes
import gc
import logging
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import anyio
import uvicorn
from anyio.abc import TaskGroup

from xnai.bootstrap import look_after_trial
from xnai.cli.environment import given_token, keep_numpy_to_one_core, places
from xnai.cli.listening import Place
from xnai.cli.printing import tell_only_losses
from xnai.core.ports import SovereignGrade
from xnai.server.access_rules import Rules, rules_at
from xnai.server.app import make_app
from xnai.server.ending import Ending
from xnai.server.sending import bounded_sends
from xnai.server.token import checked, read_or_make
from xnai.server.watcher_socket import SETTINGS, WatcherSocket
from xnai.server_bootstrap import open_server
from xnai.sovereign.guard import HELD
from xnai.workspace import MIB, Workspace

_FILES = 65_536
_M_ARENA_MAX = -8
"""Of `mallopt` in glibc's malloc.h."""
_DRAIN_S = 30
"""How long running answers may take to end after SIGTERM."""
_LAST_WORDS_S = 5
"""How long a client may take to read that its answer was given up."""


def run(space: Workspace, place: Place, listener: socket.socket) -> None:
    """Serve until interrupted.

    Args:
        listener: listens at `place`.

    Raises:
        ConfigError: the token or the configuration cannot be used.
    """
    keep_numpy_to_one_core()
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
    greeting = _greeting(place, token, space.sovereign)
    _allow_many_connections()
    _spare_memory()
    ended_by = anyio.run(
        _serve,
        space,
        rules,
        listener,
        greeting,
        backend_options={"use_uvloop": sys.platform != "win32"},
    )
    if ended_by == signal.SIGINT:
        raise KeyboardInterrupt


async def _serve(
    space: Workspace, rules: Rules, listener: socket.socket, greeting: str
) -> signal.Signals:
    """Serve until a signal comes, and say which."""
    logging.getLogger("uvicorn").setLevel(logging.ERROR)  # what clients do wrong is told to them
    async with open_server(space, emit=tell_only_losses) as found:
        _spare_the_collector()
        server = _Uvicorn(
            uvicorn.Config(
                make_app(found, rules),
                log_config=None,
                access_log=False,
                server_header=False,
                lifespan="off",
                http=bounded_sends(space.config.server.send_timeout_s),
                ws=WatcherSocket,
                **SETTINGS,
                proxy_headers=False,  # whom a proxy speaks for is nothing that we ask
            )
        )
        async with anyio.create_task_group() as tasks:
            ends: list[signal.Signals] = []
            tasks.start_soon(_end_on_signal, server, found.ending, ends, tasks)
            tasks.start_soon(look_after_trial, space)
            assert found.door is not None
            for chore in (found.door.serve, found.health.watch, *found.chores):
                tasks.start_soon(chore)
            sys.stdout.write(greeting)
            sys.stdout.flush()
            await server.serve(sockets=[listener])
            tasks.cancel_scope.cancel()
        return ends[0] if ends else signal.SIGTERM


def _allow_many_connections() -> None:
    """As many files as the system lets this process open; the usual 1,024 are 500 chats."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 (not on Windows)

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        most = _FILES if hard == resource.RLIM_INFINITY else min(hard, _FILES)
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, most), hard))


def _spare_the_collector() -> None:
    """What is there when the server starts stays: it need not be looked through again and again.

    A request makes thousands of objects and few cycles, so that the usual threshold of 700 would
    have the collector run five times for each.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


def _spare_memory() -> None:
    """One arena for all threads, where the C library is glibc's.

    It gives each thread one of its own, and keeps what each had at its fullest: 5 MiB here.
    """
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)


class _Uvicorn(uvicorn.Server):
    """Leaves signals to us: uvicorn's own would end the process before its engines are stopped."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def _end_on_signal(
    server: uvicorn.Server, ending: Ending, ends: list[signal.Signals], tasks: TaskGroup
) -> None:
    """The first signal lets running answers end, the second does not, the third waits for none."""
    with anyio.open_signal_receiver(signal.SIGINT, signal.SIGTERM) as signals:
        async for each in signals:
            ends.append(each)
            ending.draining = True
            server.should_exit, server.force_exit = True, len(ends) > 2
            tasks.start_soon(_give_up, server, ending, _DRAIN_S if len(ends) == 1 else 0)


async def _give_up(server: uvicorn.Server, ending: Ending, after_s: float) -> None:
    """End what still runs by errors, and then whoever does not read them.

    The server ends when the last exchange has: until then there is a store to record it in.
    """
    await anyio.sleep(after_s)
    ending.end()
    await anyio.sleep(_LAST_WORDS_S)
    for connection in list(server.server_state.connections):
        connection.transport.abort()


def _greeting(place: Place, token: str, sovereign: SovereignGrade | None) -> str:
    url = place.url
    held = f"sovereign          {sovereign}: {HELD[sovereign]}\n" if sovereign else ""
    return (
        f"xnai serves at {url}\n"
        f"token: {token}\n\n"
        f"OpenAI clients     OPENAI_BASE_URL={url}/v1 OPENAI_API_KEY={token}\n"
        f"Anthropic clients  ANTHROPIC_BASE_URL={url} ANTHROPIC_AUTH_TOKEN={token}\n"
        f"Ollama clients     OLLAMA_HOST={url} OLLAMA_API_KEY={token}\n"
        f"MCP clients        {url}/mcp  Authorization: Bearer {token}\n"
        "model              xnai/auto\n"
        f"{held}\n"
    )
