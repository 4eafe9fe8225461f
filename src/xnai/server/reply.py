"""One exchange: a body comes in, an answer goes out, whole or piece by piece.

- What fails before anything went out has its own status; what fails later ends the stream in the
  dialect's error.
- The head of a stream goes out with its first piece, or after `keep_alive_s` of silence, so that no
  client gives up while a model is loaded; from then on silence is broken by keep-alives.
- A client that goes away cancels the work behind its answer; one that reads slowly holds it up, and
  one that reads nothing is cut off (`xnai.server.sending`).
- The answer goes out before it is recorded; the exchange ends when it has been.

One task reads the engine and writes to the client: between two tasks every piece would cost two
more turns of the event loop. Does not cover who may ask (`xnai.server.access`) nor which dialect a
path speaks (`xnai.server.app`).
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from anyio import CancelScope

from xnai.core.chat import ChatRequest, Delta
from xnai.core.errors import Busy, SlowBody, XnaiError
from xnai.core.events import AnswerBegan, AnswerBroken, Emit
from xnai.core.giving_up import give_up
from xnai.core.judgement import AnswerDelta
from xnai.server.access import Receive, Send
from xnai.server.admission import Admission
from xnai.server.choices import NextAnswer, answers
from xnai.server.collected import Collected
from xnai.server.dialect import JSON, Asked, ChoicesEncoder, Dialect, Encoder, Served
from xnai.server.ending import Ending, Work
from xnai.server.gateway import Gateway, extension, headers, mistake, served_name
from xnai.server.leaving import Leaving
from xnai.server.silence import Silence

Headers = Sequence[tuple[bytes, bytes]]
KEEP_ALIVE_S: Final = 10.0
_log = logging.getLogger("xnai.server")


@dataclass(kw_only=True, slots=True)
class Exchange:
    """One request and its response.

    Args:
        private: why the request must stay on this machine, where a header says so.
        path: the route, as events tell it.
        emit: must not block.
        body_s: a body that takes longer to come is not waited for, seconds.
        keep_alive_s: longest silence on a stream, seconds.
    """

    dialect: Dialect
    gateway: Gateway
    admission: Admission
    ending: Ending
    request_id: str
    path: str
    emit: Emit
    send: Send
    body_s: float
    private: str = ""
    keep_alive_s: float = KEEP_ALIVE_S
    answered: bool = False
    encoder: Encoder | None = None
    foretold: Headers = ()
    collected: Collected = field(init=False)
    work: Work = field(init=False)

    async def run(self, receive: Receive) -> None:
        """Read a body and answer it; ends early when the client goes away."""
        try:
            async with self.ending.work() as work:
                body = await body_in_time(receive, work, limit_s=self.body_s)
                if body is not None:
                    await self._answer(body, receive, work)
        except XnaiError as error:
            await self._fail(error)
        except Exception:  # noqa: BLE001 (the top of a request: a bug must not be silence)
            _log.exception("request %s failed", self.request_id)
            await self._fail(mistake())

    async def _answer(self, body: bytes, receive: Receive, work: Work) -> None:
        # Told by a function that does not know us: a cycle would wait for the collector.
        begun = partial(_tell_begun, self.emit, self.request_id, self.path)
        self.collected = Collected(began=time.monotonic(), on_first=begun)
        asked = self.dialect.decode(body, self.request_id)
        # An unknown name is told without waiting.
        request = self.gateway.request(asked, private=self.private)
        self.foretold = self.gateway.foretold(request)
        self.work = work
        with Leaving(receive, work):
            if asked.stream:
                with Silence(self.keep_alive_s, lambda: self._keep_alive(asked)) as silence:
                    await self._work(asked, request, silence)
            else:
                await self._work(asked, request, None)

    async def _work(self, asked: Asked, request: ChatRequest, silence: Silence | None) -> None:
        """Wait for a turn, read the answer and write it."""
        # The record belongs to the turn: more answers than can be written down would pile up.
        async with self.admission.admitted(asked.priority, request.deadline_s) as waited_s:
            began = time.monotonic() - waited_s

            def ask(one: ChatRequest) -> AsyncGenerator[Delta]:
                return self.gateway.answer(
                    one,
                    load=bool(asked.options.get("load")),
                    waited_s=time.monotonic() - began,
                    keep_s=asked.options.get("keep_alive_s"),
                )

            deltas = ask(request) if asked.n == 1 else answers(ask, request, asked.n)
            await self._write_all(deltas, asked, silence)
        if not self.answered:
            await self._end(asked)

    async def _write_all(
        self, deltas: AsyncGenerator[Delta], asked: Asked, silence: Silence | None
    ) -> None:
        """Pass the answer on; its engine is free again when this ends, however it ends."""
        try:
            async for delta in deltas:
                if silence is None:
                    self._collect(delta)
                else:
                    await self._write_piece(delta, asked)
                    silence.broken()
                if self.collected.n_ended == asked.n and not self.answered:
                    await self._end(asked)  # to record it takes the time of who waits for it
        except BaseException as end:
            with CancelScope(shield=True):
                await give_up(deltas, end)
            raise

    def _collect(self, delta: Delta) -> None:
        if isinstance(delta, NextAnswer):
            self.collected.next()
        self.collected.add(delta)

    async def _write_piece(self, delta: Delta, asked: Asked) -> None:
        """A piece as it goes out, with the head where it is the first."""
        encoder, begun = await self._begun(asked, delta)
        await self._write(begun + self._encoded(encoder, delta))

    def _encoded(self, encoder: Encoder, delta: Delta) -> bytes:
        if isinstance(delta, NextAnswer):
            assert isinstance(encoder, ChoicesEncoder)  # no other dialect asks for several
            return encoder.next_choice(self.collected.next())
        self.collected.add(delta)
        return encoder.piece(delta)

    async def _keep_alive(self, asked: Asked) -> None:
        """Break a silence; it begins a stream, too."""
        if self.answered:
            return
        encoder, begun = await self._begun(asked)
        await self._write(begun + encoder.keep_alive())

    async def _end(self, asked: Asked) -> None:
        """The end of the answer, or the whole of it. It is recorded, whoever goes away now."""
        self.answered = True
        self.work.spare()
        answer = self.collected.answer()
        if asked.stream:
            encoder, begun = await self._begun(asked)
            await self._write(begun + encoder.end(answer), more=False)
        else:
            body = self.dialect.whole(asked, self._served(asked), answer)
            await respond(self.send, 200, body, [*headers(answer.extension), *self._ids])

    async def _fail(self, error: XnaiError) -> None:
        """Tell of an error, in the place that is left for it; none where the answer is out."""
        if self.answered:
            return
        self.answered = True
        if self.encoder is None:
            await self._refuse(error)
            return
        kind = type(error).__name__
        self.emit(AnswerBroken(request_id=self.request_id, path=self.path, kind=kind))
        await self._write(self.encoder.failed(error), more=False)

    async def _begun(self, asked: Asked, delta: Delta | None = None) -> tuple[Encoder, bytes]:
        """The encoder of a stream whose head is out, and what is to go out before all else.

        Args:
            delta: the first piece; where it is the whole answer, the head tells all about it, and
                of others only what holds whatever they become.
        """
        if self.encoder is not None:
            return self.encoder, b""
        self.encoder = encoder = self.dialect.encoder(asked, self._served(asked))
        head = [
            (b"content-type", self.dialect.media_type.encode()),
            (b"cache-control", b"no-cache"),
            (b"x-accel-buffering", b"no"),  # nginx would hold the pieces back
            *(_known(delta) or self.foretold),
            *self._ids,
        ]
        await self.send({"type": "http.response.start", "status": 200, "headers": head})
        return encoder, encoder.begin()

    async def _write(self, body: bytes, *, more: bool = True) -> None:
        if body or not more:
            await self.send({"type": "http.response.body", "body": body, "more_body": more})

    async def _refuse(self, error: XnaiError) -> None:
        status, body = self.dialect.error(error, self.request_id)
        more = [*self._ids]
        if isinstance(error, Busy):
            more.append((b"retry-after", str(error.retry_after_s).encode()))
        await respond(self.send, status, body, more)

    @property
    def _ids(self) -> Headers:
        """The request's id where the SDKs look for it, Anthropic's, then OpenAI's; and as ours."""
        found = self.request_id.encode()
        names = (b"request-id", b"x-request-id", b"x-xnai-request-id")
        return tuple((name, found) for name in names)

    def _served(self, asked: Asked) -> Served:
        return Served(id=self.request_id, model=served_name(asked), created=int(time.time()))


def _tell_begun(emit: Emit, request_id: str, path: str, elapsed_s: float) -> None:
    emit(AnswerBegan(request_id=request_id, path=path, elapsed_s=elapsed_s))


def _known(delta: Delta | None) -> Headers:
    """The headers of a streamed answer that comes in one piece, as from the cache; else none."""
    if not isinstance(delta, AnswerDelta):
        return ()
    return headers(extension(delta.trajectory, delta.cache))


async def respond(
    send: Send, status: int, body: bytes, more: Headers = (), media_type: str = JSON
) -> None:
    """A whole response.

    Args:
        more: headers besides its type and length.
    """
    head = [
        (b"content-type", media_type.encode()),
        (b"content-length", str(len(body)).encode()),
        *more,
    ]
    await send({"type": "http.response.start", "status": status, "headers": head})
    await send({"type": "http.response.body", "body": body})


async def read_body(receive: Receive) -> bytes | None:
    """The whole body; None when the client went away first."""
    parts: list[bytes] = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        parts.append(message.get("body") or b"")
        if not message.get("more_body"):
            return b"".join(parts)


async def body_in_time(receive: Receive, work: Work, *, limit_s: float) -> bytes | None:
    """The whole body; None when the client went away first.

    Args:
        work: cut off by a `SlowBody` where it does not come in time.
    """

    def late() -> None:
        work.cut(SlowBody(limit_s=limit_s))

    timer = asyncio.get_running_loop().call_later(limit_s, late)
    try:
        return await read_body(receive)
    finally:
        timer.cancel()
