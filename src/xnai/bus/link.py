"""The connection to Redis: made, asked again, and its failures in our words.

Covers whom to connect to, scripts, and what is worth another try. Does not cover what is asked.
A password is never part of a message, nor of an address that is shown.
"""

from __future__ import annotations

import random
import ssl
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha1
from socket import gaierror
from typing import Any, Final, TypeVar

import anyio
from redis.asyncio import BlockingConnectionPool, Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import (
    AuthenticationError,
    AuthorizationError,
    BusyLoadingError,
    ConnectionError,  # noqa: A004 (redis's own)
    MaxConnectionsError,
    NoPermissionError,
    NoScriptError,
    OutOfMemoryError,
    ReadOnlyError,
    RedisError,
    ResponseError,
    TimeoutError,  # noqa: A004 (redis's own)
)

from xnai.core.errors import ConfigError, RemoteFailed, RemoteFault

T = TypeVar("T")
CONNECTIONS: Final = 16
SLOW_S: Final = 5.0
"""Longest wait for one reply; what blocks longer asks for less."""
LONGEST_PAUSE_S: Final = 5.0
_PASSING: Final = frozenset({"refused", "network", "timeout", "limit", "server", "dns"})


def pause_s(n: int) -> float:
    """Seconds before try `n` + 1, from 1; random, so that many do not come back at once."""
    longest = min(LONGEST_PAUSE_S, 0.05 * 2.0 ** min(n, 10))
    return random.uniform(0.5, 1.0) * longest  # noqa: S311 (no secret)


def passes(error: RemoteFailed) -> bool:
    """Whether it may be over in a moment."""
    return error.fault in _PASSING


@dataclass(frozen=True, kw_only=True, slots=True)
class Address:
    """Where Redis is, and as whom to go there.

    Args:
        url: without a password; see `xnai.core.config.BusConfig`.
        ca_file: of who signed its certificate; None for those that the system trusts.
    """

    url: str
    username: str | None = None
    password: str | None = None
    ca_file: str | None = None

    def __repr__(self) -> str:
        return f"Address({self.url!r})"


@dataclass(kw_only=True, slots=True, eq=False)
class _Call:
    """A script that is to run.

    Args:
        turn: its reply is there, or it is its turn to send for all who wait.
    """

    script: str
    words: tuple[object, ...]
    turn: anyio.Event = field(default_factory=anyio.Event)
    done: bool = False
    result: Any = None


class Link:
    """A pool of connections; closed by `aclose`. Connects when it is first asked.

    Scripts that are asked for while others are on their way share the next way: at a thousand tasks
    a second most of the work is writing to a socket and waking up.
    """

    def __init__(self, address: Address) -> None:
        self.url = address.url
        more: dict[str, Any] = {"ssl_ca_certs": address.ca_file} if address.ca_file else {}
        if not address.url.startswith("unix:"):
            more |= {"socket_keepalive": True, "socket_connect_timeout": SLOW_S}
        try:
            pool = BlockingConnectionPool.from_url(
                address.url,
                max_connections=CONNECTIONS,
                timeout=SLOW_S,
                username=address.username,
                password=address.password,
                socket_timeout=SLOW_S,
                protocol=2,
                retry=Retry(NoBackoff(), 0),
                **more,
            )
        except (ValueError, TypeError) as error:
            raise ConfigError(
                f"The address of Redis cannot be used: {error}.",
                hint="Give one such as redis://127.0.0.1:6379/0.",
            ) from error
        self.client: Redis = Redis.from_pool(pool)
        self._calls: list[_Call] = []
        self._sends = False

    async def aclose(self) -> None:
        """Close every connection."""
        with anyio.move_on_after(1, shield=True):
            await self.client.aclose()

    async def run(self, script: str, keys: Sequence[str], *words: object) -> Any:  # noqa: ANN401 (redis's own)
        """Run a script of `xnai.bus.scripts`.

        Raises:
            RemoteFailed: Redis failed; says how.
        """
        call = _Call(script=script, words=(len(keys), *keys, *words))
        self._calls.append(call)
        if self._sends:
            try:
                await call.turn.wait()
            except BaseException:  # cancelled: it is not wanted any more, but the others wait
                self._leave(call)
                raise
        if not call.done:
            await self._send()
        if isinstance(call.result, RedisError | OSError):
            raise translate(call.result, self.url) from call.result
        return call.result

    async def _send(self) -> None:
        """Send what has gathered, and let the next one send what gathers meanwhile.

        At the end of it nobody who was cancelled has taken the replies of others along: a batch is
        waited for to its end, which connections bound.
        """
        self._sends = True
        batch, self._calls = self._calls, []
        try:
            with anyio.CancelScope(shield=True):
                await self._replied(batch)
        finally:
            for call in batch:
                call.done = True
                call.turn.set()
            self._hand_on()

    def _hand_on(self) -> None:
        """Whoever waits for longest sends next, for all who wait."""
        self._sends = bool(self._calls)
        if self._calls:
            self._calls[0].turn.set()

    def _leave(self, call: _Call) -> None:
        if call in self._calls:
            self._calls.remove(call)
        if call.turn.is_set() and not call.done:
            self._hand_on()

    async def _replied(self, batch: Sequence[_Call]) -> None:
        try:
            pipe = self.client.pipeline(transaction=False)
            for call in batch:
                pipe.execute_command("EVALSHA", _digest(call.script), *call.words)
            found = await pipe.execute(raise_on_error=False)
            for call, result in zip(batch, found, strict=True):
                call.result = result
            for call in batch:
                if isinstance(call.result, NoScriptError):  # it was started anew, or is new to it
                    call.result = await self._written_out(call)
        except (RedisError, OSError) as error:
            for call in batch:
                call.result = error

    async def _written_out(self, call: _Call) -> Any:  # noqa: ANN401 (redis's own)
        try:
            told = self.client.execute_command("EVAL", call.script, *call.words)  # type: ignore[no-untyped-call]
            return await told
        except ResponseError as error:
            return error

    def translated(self) -> Translated:
        """A context in which failures of Redis are told in our words."""
        return Translated(self.url)

    async def patiently(self, ask: Callable[[], Awaitable[T]], *, within_s: float) -> T:
        """Ask again while Redis may come back.

        Args:
            within_s: the first failure after this is told.

        Raises:
            RemoteFailed: it failed for longer, or in a way that does not pass.
        """
        began, n = time.monotonic(), 0
        while True:
            try:
                return await ask()
            except RemoteFailed as error:
                n += 1
                if not passes(error) or time.monotonic() - began > within_s:
                    raise
                await anyio.sleep(pause_s(n))


class Translated:
    """Turns failures of Redis into `RemoteFailed`."""

    def __init__(self, url: str) -> None:
        self._url = url

    async def __aenter__(self) -> None:
        return

    async def __aexit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, RedisError | OSError):
            raise translate(error, self._url) from error


@cache
def _digest(script: str) -> str:
    return sha1(script.encode(), usedforsecurity=False).hexdigest()


def translate(error: RedisError | OSError, url: str) -> RemoteFailed:
    """What failed, in our words."""
    fault, what, hint = _told(error)
    return RemoteFailed(f"Redis at {url} {what}.", fault=fault, hint=hint)


_TOLD: Final[
    Sequence[tuple[type[Exception] | tuple[type[Exception], ...], RemoteFault, str, str]]
] = (
    (
        (AuthenticationError, AuthorizationError),
        "auth",
        "refuses the user or the password",
        "Set the password where `bus.password_env` says, and `bus.username`.",
    ),
    (
        NoPermissionError,
        "auth",
        "does not let this user do what xnai needs ({text})",
        "The reference lists the rights under `bus`.",
    ),
    (
        OutOfMemoryError,
        "limit",
        "is full: it has reached `maxmemory`",
        "Give it more, or wait until tasks are done.",
    ),
    (
        ReadOnlyError,
        "server",
        "is read-only: a replica, or failing over",
        "Name the primary in `bus.url`.",
    ),
    (BusyLoadingError, "server", "is still reading its files", "Ask again in a moment."),
    (MaxConnectionsError, "timeout", "has no connection free", "Ask again in a moment."),
    (TimeoutError, "timeout", f"did not reply within {SLOW_S:g} s", "See what keeps it busy."),
)
"""Kind of failure, how it counts, what happened, what to do; the first that fits."""


def _told(error: RedisError | OSError) -> tuple[RemoteFault, str, str]:
    text = str(error)
    for kind, fault, what, hint in _TOLD:
        if isinstance(error, kind):
            return fault, what.format(text=text), hint
    if isinstance(error, ConnectionError | OSError):
        return _unreached(error, text)
    if text.startswith("MISCONF"):
        return "limit", "cannot write to its disk, so it takes nothing", "Free some space there."
    return "server", f"failed: {text}", "Its log may say more."


def _unreached(error: RedisError | OSError, text: str) -> tuple[RemoteFault, str, str]:
    cause = error.__cause__ or error.__context__
    if isinstance(cause, gaierror) or isinstance(error, gaierror):
        return "dns", "has a host name that nobody knows", "Correct `bus.url`."
    if isinstance(cause, ssl.SSLError) or "SSL" in text or "certificate" in text:
        hint = "Name who signed its certificate in `bus.ca_file`."
        return "tls", f"cannot be trusted ({text})", hint
    if isinstance(cause, ConnectionRefusedError):
        return "refused", "is not there: nobody listens", "See whether it runs: redis-server."
    return "refused", f"cannot be reached ({text})", "See whether it runs: redis-server."


def lost_its_groups(error: RemoteFailed) -> bool:
    """Whether Redis does not know the group of workers, as after a start without its files."""
    return "NOGROUP" in error.message
