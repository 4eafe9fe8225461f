"""One exchange: a body comes in, an answer goes out, whole or piece by piece.

- What fails before anything went out has its own status; what fails later ends the stream in the
  dialect's error.
- The head of a stream goes out with its first piece, or after `keep_alive_s` of silence, so that no
  client gives up while a model is loaded; from then on silence is broken by keep-alives.
- A client that goes away cancels the work behind its answer.
- The answer goes out before it is recorded; the exchange ends when it has been.

Does not cover who may ask (`xnai.server.access`) nor which dialect a path speaks
(`xnai.server.app`).
"""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Final

import anyio
from anyio import CancelScope, create_task_group

from xnai.core.chat import ChatRequest, Delta
from xnai.core.errors import Busy, SlowBody, XnaiError
from xnai.core.events import AnswerBegan, AnswerBroken, Emit
from xnai.core.judgement import AnswerDelta
from xnai.server.access import Receive, Send
from xnai.server.admission import Admission
from xnai.server.choices import NextAnswer, answers
from xnai.server.collected import Collected
from xnai.server.dialect import JSON, Asked, ChoicesEncoder, Dialect, Encoder, Served
from xnai.server.ending import Ending
from xnai.server.gateway import Gateway, extension, headers, mistake, served_name
from xnai.server.pieces import Pieces

Headers = Sequence[tuple[bytes, bytes]]
KEEP_ALIVE_S: Final = 10.0
_PIECES_AHEAD: Final = 64
"""Deltas that may wait for a slow reader before its engine waits too."""
_log = logging.getLogger("xnai.server")


@dataclass(kw_only=True, slots=True)
class Exchange:
    """One request and its response.

    Args:
        private: why the request must stay on this machine, where a header says so.
        path: the route, as events tell it.
        emit: must not block.
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
    private: str = ""
    keep_alive_s: float = KEEP_ALIVE_S
    error: XnaiError | None = None
    answered: bool = False

    async def run(self, body: bytes, receive: Receive) -> None:
        """Answer a body; ends early when the client goes away."""
        collected = Collected(began=time.monotonic(), on_first=self._tell_begun)
        try:
            asked = self.dialect.decode(body, self.request_id)
            # An unknown name is told without waiting.
            request = self.gateway.request(asked, private=self.private)
        except XnaiError as error:
            await self._refuse(error)
            return
        pieces = Pieces(_PIECES_AHEAD)
        async with create_task_group() as tasks:
            tasks.start_soon(self._until_gone, receive, tasks.cancel_scope)
            tasks.start_soon(self._pump, asked, request, pieces)
            write = self._stream if asked.stream else self._whole
            await write(asked, pieces, collected)
            while not pieces.over:  # until it is recorded
                await pieces.take(self.keep_alive_s)
            tasks.cancel_scope.cancel()

    async def _until_gone(self, receive: Receive, scope: CancelScope) -> None:
        """Cancel the work when the client goes away; one that was answered leaves nothing to do."""
        while (await receive())["type"] != "http.disconnect":
            pass
        if not self.answered:
            scope.cancel()

    async def _pump(self, asked: Asked, request: ChatRequest, pieces: Pieces) -> None:
        """Wait for a turn and read the answer; what goes wrong is kept for whoever writes it."""
        try:
            with self.ending.work():
                await self._work(asked, request, pieces)
        except XnaiError as error:
            self.error = error
        except Exception:  # noqa: BLE001 (the top of a request: a bug must not be silence)
            _log.exception("request %s failed", self.request_id)
            self.error = mistake()
        finally:
            pieces.close()

    async def _work(self, asked: Asked, request: ChatRequest, pieces: Pieces) -> None:
        turn = self.admission.admitted(asked.priority, request.deadline_s)
        async with turn as waited_s:
            began = time.monotonic() - waited_s

            def ask(one: ChatRequest) -> AsyncIterator[Delta]:
                return self.gateway.answer(
                    one,
                    load=bool(asked.options.get("load")),
                    waited_s=time.monotonic() - began,
                    keep_s=asked.options.get("keep_alive_s"),
                )

            await self._read(answers(ask, request, asked.n), pieces, asked.n)

    async def _read(self, deltas: AsyncGenerator[Delta], pieces: Pieces, n: int) -> None:
        """Pass the answer on; its engine is free again when this ends, however it ends."""
        n_ended = 0
        try:
            async for delta in deltas:
                await pieces.put(delta)
                n_ended += delta.finish is not None
                if n_ended == n:
                    await pieces.sent.wait()  # to record it takes the time of who waits for it
        finally:
            with CancelScope(shield=True):
                await deltas.aclose()

    async def _whole(self, asked: Asked, pieces: Pieces, collected: Collected) -> None:
        while collected.n_ended < asked.n and not pieces.over:
            for delta in await pieces.take(self.keep_alive_s):
                if isinstance(delta, NextAnswer):
                    collected.next()
                collected.add(delta)
        if self.error and collected.n_ended < asked.n:
            await self._refuse(self.error)
            return
        self.answered = True
        answer = collected.answer()
        body = self.dialect.whole(asked, self._served(asked), answer)
        await respond(self.send, 200, body, [*headers(answer.extension), *self._ids])
        pieces.sent.set()

    async def _stream(self, asked: Asked, pieces: Pieces, collected: Collected) -> None:
        encoder: Encoder | None = None
        while collected.n_ended < asked.n and not pieces.over:
            found = await pieces.take(self.keep_alive_s)
            if found or not pieces.over:  # a silence begins a stream, too
                encoder = encoder or await self._begin(asked, _known(found))
                await self._write(self._pieces(encoder, found, collected))
        if self.error and collected.n_ended < asked.n:
            await (self._break_off(encoder, self.error) if encoder else self._refuse(self.error))
            return
        self.answered = True
        encoder = encoder or await self._begin(asked)
        await self._write(encoder.end(collected.answer()), more=False)
        pieces.sent.set()

    async def _break_off(self, encoder: Encoder, error: XnaiError) -> None:
        kind = type(error).__name__
        self.emit(AnswerBroken(request_id=self.request_id, path=self.path, kind=kind))
        await self._write(encoder.failed(error), more=False)

    def _tell_begun(self, elapsed_s: float) -> None:
        self.emit(AnswerBegan(request_id=self.request_id, path=self.path, elapsed_s=elapsed_s))

    def _pieces(self, encoder: Encoder, found: Sequence[Delta], collected: Collected) -> bytes:
        """Pieces as they go out; something for the silence where there are none."""
        if not found:
            return encoder.keep_alive()
        return b"".join([self._piece(encoder, delta, collected) for delta in found])

    def _piece(self, encoder: Encoder, delta: Delta, collected: Collected) -> bytes:
        if isinstance(delta, NextAnswer):
            assert isinstance(encoder, ChoicesEncoder)  # no other dialect asks for several
            return encoder.next_choice(collected.next())
        collected.add(delta)
        return encoder.piece(delta)

    async def _begin(self, asked: Asked, known: Headers = ()) -> Encoder:
        """Send the head; `known` is what can be told of the answer before its first piece."""
        encoder = self.dialect.encoder(asked, self._served(asked))
        head = [
            (b"content-type", self.dialect.media_type.encode()),
            (b"cache-control", b"no-cache"),
            (b"x-accel-buffering", b"no"),  # nginx would hold the pieces back
            *known,
            *self._ids,
        ]
        await self.send({"type": "http.response.start", "status": 200, "headers": head})
        await self._write(encoder.begin())
        return encoder

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
        """The request's id where the SDKs look for it: Anthropic's, then OpenAI's."""
        found = self.request_id.encode()
        return ((b"request-id", found), (b"x-request-id", found))

    def _served(self, asked: Asked) -> Served:
        return Served(id=self.request_id, model=served_name(asked), created=int(time.time()))


def _known(found: Sequence[Delta]) -> Headers:
    """The headers of a streamed answer that comes in one piece, as from the cache; else none."""
    if not (found and isinstance(found[0], AnswerDelta)):
        return ()
    return headers(extension(found[0].trajectory, found[0].cache))


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


async def body_in_time(receive: Receive, *, limit_s: float, ending: Ending) -> bytes | None:
    """The whole body; None when the client went away first.

    Raises:
        SlowBody: it did not come in time.
        ShuttingDown: the server is being stopped.
    """
    try:
        with ending.work(), anyio.fail_after(limit_s):
            return await read_body(receive)
    except TimeoutError as error:
        raise SlowBody(limit_s=limit_s) from error


async def until_gone(receive: Receive, scope: CancelScope) -> None:
    """Cancel the work when the client goes away."""
    while (await receive())["type"] != "http.disconnect":
        pass
    scope.cancel()
