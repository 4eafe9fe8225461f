"""One connection to an endpoint behind a URL: send a body, read the lines of its answer.

Covers: silence and broken connections as `RemoteFailed`, error answers, cancelling. Redirects are
not followed: a key goes to the address it was given for, and nowhere else. Does not cover what may
be sent, nor asking again (`xnai.engines.remote.engine`).
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import partial
from typing import Final, TypeVar

import anyio
import httpx2

from xnai.core.chat import ChatRequest, Delta
from xnai.core.config import RemoteModel
from xnai.core.errors import RemoteFailed, RemoteFault, XnaiError
from xnai.engines.llama_wire import Garbled
from xnai.engines.remote.proxy import Proxy
from xnai.engines.remote.wire import Reader, RemoteWire, refusal, refused_field

T = TypeVar("T")
D = TypeVar("D", Delta, Delta | None)
CONNECT_S: Final = 10.0
MAX_LINE_BYTES: Final = 1 << 20
MAX_ERROR_BYTES: Final = 1 << 16


@dataclass(kw_only=True, slots=True)
class Patience:
    """How long an endpoint is waited for, over all tries of one call.

    Time in which whoever reads the answer works on it is not the endpoint's, and does not count.

    Args:
        silence_s: without anything coming.
        left_s: in all, until the answer has ended.
    """

    silence_s: float
    left_s: float

    async def wait(self, step: Callable[[], Awaitable[T]]) -> T:
        """Wait for the next thing to come.

        Raises:
            TimeoutError: it did not come in time, or no time was left.
        """
        if (
            self.left_s <= 0
        ):  # what has come already would be read without waiting, whatever is left
            raise TimeoutError
        began = anyio.current_time()
        try:
            with anyio.fail_after(min(self.silence_s, self.left_s)):
                return await step()
        finally:
            self.left_s -= anyio.current_time() - began


class FieldRefused(Exception):
    """The endpoint does not take a field of the body, and would answer without it."""

    def __init__(self, field: str, why: XnaiError) -> None:
        super().__init__(field)
        self.field = field
        self.why = why


class Endpoint:
    """Where one model is asked; closed by `aclose`.

    Args:
        name: of the model in the configuration, for messages.
        key: None where the endpoint wants none.
        proxy: it is asked through; None where it is asked itself.
    """

    def __init__(
        self,
        *,
        name: str,
        config: RemoteModel,
        wire: RemoteWire,
        key: str | None,
        proxy: Proxy | None = None,
    ) -> None:
        self._name = name
        self._url = f"{config.base_url.rstrip('/')}{wire.path}"
        self._place = f"{config.host} via {proxy.host}" if proxy else config.host
        self._config = config
        self._client = httpx2.AsyncClient(
            # Packed answers could be bombs, and streams of small pieces gain nothing by it.
            headers={
                "content-type": "application/json",
                "accept-encoding": "identity",
                **wire.headers(key),
            },
            timeout=httpx2.Timeout(None, connect=min(CONNECT_S, config.timeout_s)),
            trust_env=False,  # a .netrc could hold another key for this host
            proxy=proxy.url if proxy else None,
            follow_redirects=False,
        )

    async def aclose(self) -> None:
        """Close the connections; running answers end."""
        with anyio.CancelScope(shield=True):
            await self._client.aclose()

    async def answer(
        self,
        request: ChatRequest,
        body: bytes,
        reader: Reader,
        *,
        most_bytes: int,
        patience: Patience,
    ) -> AsyncGenerator[Delta]:
        """Send a body and read the answer; the last delta has `finish` set.

        Args:
            most_bytes: of the answer; one that says more is broken off.
            patience: what is left of it; one that lasts longer is broken off too.

        Raises:
            FieldRefused: it names a field that it does not take.
            PromptTooLong, BadRequest: it refuses the request.
            RemoteFailed: it failed; says how.
        """
        n_bytes = 0
        call = self._client.build_request("POST", self._url, content=body)
        response = await self._within(
            patience, reader, partial(self._client.send, call, stream=True)
        )
        try:
            if response.headers.get("content-encoding", "identity") != "identity":
                raise self._failed("sent a packed answer, unasked", "garbled", reader)
            if response.status_code != 200:
                raise await self._refusal(response, request, reader, patience)
            async with aclosing(_lines(response)) as lines:
                step = partial(anext, lines, None)
                while (line := await self._within(patience, reader, step)) is not None:
                    n_bytes += len(line)
                    if n_bytes > most_bytes:
                        raise self._failed("said more than it was asked for", "garbled", reader)
                    if delta := self._sane(partial(reader.read, line), reader):
                        yield delta
        finally:
            with anyio.CancelScope(shield=True):  # closing it tells the endpoint to stop
                await response.aclose()
        if reader.finish is None:
            raise self._failed("closed the stream before the end", "cut", reader)
        yield self._sane(reader.end, reader)

    def _sane(self, step: Callable[[], D], reader: Reader) -> D:
        """A step of reading; what a stranger sends must not be a mistake of ours."""
        try:
            found = step()
            if found is not None and not (
                isinstance(found.text, str) and isinstance(found.reasoning, str)
            ):
                raise Garbled("text that is no text")
        except XnaiError:
            raise
        except Exception as error:  # whatever it sent, another tier answers
            raise self._failed(f"sent garbage: {error}", "garbled", reader) from error
        return found

    async def _within(
        self, patience: Patience, reader: Reader, step: Callable[[], Awaitable[T]]
    ) -> T:
        try:
            return await patience.wait(step)
        except (TimeoutError, httpx2.TimeoutException) as error:
            told = f"was silent for {self._config.timeout_s:.0f} s"
            if patience.left_s <= 0:
                told = f"had not ended its answer after {self._config.answer_s:.0f} s"
            if isinstance(error, httpx2.ConnectTimeout):  # nothing was sent
                raise self._failed("could not be reached in time", "network", reader) from error
            raise self._failed(told, "timeout", reader) from error
        except (httpx2.RequestError, httpx2.InvalidURL, httpx2.StreamError) as error:
            fault, told = broken_connection(error, began=reader.n_pieces > 0)
            raise self._failed(told, fault, reader) from error
        except Garbled as error:
            raise self._failed(f"sent garbage: {error}", "garbled", reader) from error

    async def _refusal(
        self, response: httpx2.Response, request: ChatRequest, reader: Reader, patience: Patience
    ) -> Exception:
        status = response.status_code
        if 300 <= status < 400:
            return self._failed(
                f"answered {status}, a redirect, which is never followed", "missing", reader
            )
        body = await self._within(patience, reader, partial(_beginning, response))
        error = refusal(
            status,
            body,
            model=self._name,
            request=request,
            retry_after_s=retry_after_s(response.headers.get("retry-after"), datetime.now(UTC)),
        )
        field = refused_field(status, body)
        return FieldRefused(field, error) if field else error

    def _failed(self, what: str, fault: RemoteFault, reader: Reader) -> RemoteFailed:
        return RemoteFailed(
            f"The endpoint of {self._name} ({self._place}) {what}.",
            fault=fault,
            before_first_token=reader.n_pieces == 0,
        )


def broken_connection(error: BaseException, *, began: bool) -> tuple[RemoteFault, str]:
    """How a connection broke, by what the system said.

    Args:
        began: a part of the answer had come.
    """
    causes = list(_causes(error))
    if isinstance(error, httpx2.LocalProtocolError):  # it quotes headers, and so the key
        return "network", "was to be sent a request that is no HTTP"
    if isinstance(error, httpx2.ProxyError):
        return "network", f"could not be reached, since the proxy refuses: {error}"
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return "dns", "has a name that cannot be resolved"
    if tls := next((cause for cause in causes if isinstance(cause, ssl.SSLError)), None):
        return "tls", f"could not be trusted: {getattr(tls, 'verify_message', '') or tls.reason}"
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return "refused", "refused the connection"
    if began or isinstance(error, httpx2.ReadError | httpx2.RemoteProtocolError):
        return "cut", f"broke the connection: {error or type(error).__name__}"
    return "network", f"could not be reached: {error or type(error).__name__}"


def retry_after_s(header: str | None, now: datetime) -> float | None:
    """Seconds of a `retry-after`, given as a number or a date; None where it says nothing."""
    if header is None:
        return None
    try:
        return max(0.0, float(header))
    except ValueError:
        pass
    try:
        return max(0.0, (parsedate_to_datetime(header) - now).total_seconds())
    except (ValueError, TypeError, OverflowError):
        return None


def _causes(error: BaseException | None) -> list[BaseException]:
    """The error, what it was raised from, and the members of groups among them."""
    found: list[BaseException] = []
    while error is not None:
        found.append(error)
        if isinstance(error, BaseExceptionGroup):
            found += [cause for each in error.exceptions for cause in _causes(each)]
        error = error.__cause__ or error.__context__
    return found


async def _beginning(response: httpx2.Response) -> bytes:
    """Enough of an error's body to tell what it says."""
    read = b""
    async for piece in response.aiter_raw():
        read += piece
        if len(read) > MAX_ERROR_BYTES:
            break
    return read[:MAX_ERROR_BYTES]


async def _lines(response: httpx2.Response) -> AsyncGenerator[str]:
    """Lines of a stream.

    Raises:
        Garbled: one has more than `MAX_LINE_BYTES`.
    """
    rest = b""
    async for piece in response.aiter_raw():
        *lines, rest = (rest + piece).split(b"\n")
        if len(rest) > MAX_LINE_BYTES:
            raise Garbled(f"a line of more than {MAX_LINE_BYTES} bytes")
        for line in lines:
            yield line.decode("utf-8", "replace").rstrip("\r")
    if rest.strip():
        yield rest.decode("utf-8", "replace").rstrip("\r")
