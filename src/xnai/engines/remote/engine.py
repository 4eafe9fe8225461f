"""A `ChatModel` over one model behind a URL.

Covers: what may be sent at all (privacy, money, the breaker), asking again before the first token,
and what is written down of each call that leaves the machine. Does not cover the connection
(`endpoint`) nor the words of an API (`wire` and the three beside it).

1. Nothing of a private request is sent to an endpoint that is not on this machine.
2. What leaves is written down before it does; where that fails, nothing is sent.
3. Only what failed before its first token is asked again.
"""

from __future__ import annotations

import random
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing, suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

import anyio

from xnai.core.chat import ChatRequest, Delta, Usage
from xnai.core.config import RemoteModel
from xnai.core.errors import (
    EngineError,
    KeptPrivate,
    NoInfill,
    PromptTooLong,
    RemoteFailed,
    StoreError,
    XnaiError,
)
from xnai.core.ports import Egress, Sending
from xnai.engines.llama_wire import encode, least_tokens
from xnai.engines.remote.apis import wire_of
from xnai.engines.remote.bill import (
    answer_limit,
    dearest,
    least,
    priced,
    told_or_estimated,
)
from xnai.engines.remote.breaker import Breaker, Pass
from xnai.engines.remote.endpoint import Endpoint, FieldRefused, Patience
from xnai.engines.remote.openai_wire import OpenAIWire
from xnai.engines.remote.proxy import Proxy
from xnai.engines.remote.thoughts import Thoughts
from xnai.engines.remote.wire import NEWER_LIMIT, OLDER_LIMIT, THOUGHTS, Reader

TRIES: Final = 3
LONGEST_PAUSE_S: Final = 8.0
"""An endpoint that says to wait longer is not waited for: another tier answers."""
REFUSED_PAUSE_S: Final = 60.0
"""For a key or a model that an endpoint does not know: neither mends itself in a moment."""
BYTES_PER_PIECE: Final = 4096
"""Of what an endpoint may send for a token, with all that is around it."""
_DISPENSABLE: Final = frozenset(
    {"seed", "logprobs", "temperature", "top_p", "stop", "parallel_tool_calls", "stream_options"}
)
"""Fields without which a request means the same, or nearly; never what bounds an answer."""
_PASSING: Final = frozenset({"dns", "refused", "network", "timeout", "limit", "server", "cut"})
_WORKED: Final = frozenset({"timeout", "cut", "garbled", "server", "cancelled"})
"""Ends of a call that an endpoint may charge for."""


def jittered_pause_s(n: int) -> float:
    """Seconds before asking again after try `n`; random, so that many do not come back at once."""
    return random.uniform(0.5, 1.0) * 2.0 ** (n - 1)  # noqa: S311 (no secret)


@dataclass(frozen=True, kw_only=True, slots=True)
class Terms:
    """What calls of endpoints are bound to, the same for all of them.

    Args:
        egress: told of all that leaves this machine.
        monthly_budget: money; None for no bound.
        proxy: what those that it serves are asked through.
        pause_s: seconds after try `n`, from 1.
        clock: seconds, monotonic.
    """

    egress: Egress
    monthly_budget: float | None = None
    proxy: Proxy | None = None
    pause_s: Callable[[int], float] = jittered_pause_s
    clock: Callable[[], float] = time.monotonic


class RemoteEngine:
    """Answers through an endpoint; closed by `aclose`.

    Args:
        name: in the configuration, for messages.
        key: None where the endpoint wants none.
    """

    def __init__(self, *, name: str, config: RemoteModel, key: str | None, terms: Terms) -> None:
        self.name = name
        self.config = config
        self.breaker = Breaker(clock=terms.clock)
        self._terms = terms
        self._keyless = config.key_env is not None and not key
        self._wire = wire_of(config)
        self._proxy = terms.proxy if terms.proxy and terms.proxy.serves(config) else None
        self._endpoint = Endpoint(
            name=name, config=config, wire=self._wire, key=key, proxy=self._proxy
        )
        self._not_taken: set[str] = set()
        self._thoughts = Thoughts()

    def out_of_use(self) -> str:
        """Why it is not asked at this moment; empty where it is."""
        wait_s = self.breaker.wait_s
        return f"not asked for {wait_s:.0f} s, since it failed too often" if wait_s else ""

    async def aclose(self) -> None:
        """Close the connections; running answers end."""
        await self._endpoint.aclose()

    async def count(self, request: ChatRequest) -> int:
        """Never: the prompt would have to be sent to be counted.

        Raises:
            EngineError: always.
        """
        raise EngineError(
            f"{self.name} is behind a URL: its prompts are not counted.",
            hint="Count for a tier that llama.cpp runs on this machine.",
        )

    async def chat(self, request: ChatRequest) -> AsyncGenerator[Delta]:
        """Answer a request; see `ChatModel.chat`.

        Raises:
            NoInfill: there is a suffix: chat APIs have no place for it.
            KeptPrivate: the request is private and the endpoint not on this machine.
            OverSpend: the money of this month may not suffice.
            EngineError: what would leave cannot be written down.
            PromptTooLong, BadRequest: the endpoint refuses the request.
            RemoteFailed: it failed, or did so too often to be asked; says how.
        """
        if request.private and self.config.leaves_machine:
            raise KeptPrivate(
                f"{self.name} is not on this machine, and the request is private: "
                f"{request.private}.",
                hint="Ask a tier of this machine.",
            )
        if request.suffix is not None:
            raise NoInfill(model=self.name)
        if self._keyless:
            raise RemoteFailed(
                f"There is no key for {self.name}: {self.config.key_env} is not set.",
                fault="auth",
                hint=f"Set it in the environment, or keep it: xnai key set {self.config.key_env}.",
            )
        if (n_least := least_tokens(request)) >= self.config.n_ctx:
            raise PromptTooLong(
                prompt_tokens=n_least, n_ctx=self.config.n_ctx, model=self.name, exact=False
            )
        patience = Patience(silence_s=self.config.timeout_s, left_s=self.config.answer_s)
        for n in range(1, TRIES + 1):
            try:
                async with aclosing(self._guarded(request, patience)) as deltas:
                    async for delta in deltas:
                        yield delta
                return
            except FieldRefused as error:
                if n == TRIES or not self._learnt(error.field):
                    raise error.why from None
            except RemoteFailed as error:
                pause_s = self._pause_s(error, n)
                if pause_s is None or patience.left_s <= 0:
                    raise
                await anyio.sleep(pause_s)

    def _learnt(self, field: str) -> bool:
        """Whether calls from now on do without a field that the endpoint does not take."""
        if field in _DISPENSABLE:
            self._not_taken.add(field)
            return True
        if field == THOUGHTS and self._thoughts.most_bytes:
            self._thoughts = Thoughts(most_bytes=0)
            return True
        if isinstance(self._wire, OpenAIWire) and field == OLDER_LIMIT == self._wire.limit_field:
            self._wire = replace(self._wire, limit_field=NEWER_LIMIT)
            return True
        return False

    def _pause_s(self, error: RemoteFailed, n: int) -> float | None:
        """Seconds until another try; None where none is worth it."""
        if n == TRIES or not error.before_first_token or error.fault not in _PASSING:
            return None
        pause_s = self._terms.pause_s(n) if error.retry_after_s is None else error.retry_after_s
        return pause_s if pause_s <= LONGEST_PAUSE_S else None

    async def _guarded(self, request: ChatRequest, patience: Patience) -> AsyncGenerator[Delta]:
        """One try, unless the breaker is open; it learns how the try ended."""
        if (admitted := self.breaker.admit()) is None:
            wait_s = self.breaker.wait_s
            raise RemoteFailed(
                f"The endpoint of {self.name} failed too often; it is asked again in "
                f"{max(1.0, wait_s):.0f} s.",
                fault="open",
                retry_after_s=wait_s,
            )
        told: Callable[[Pass], None] = self.breaker.left
        try:
            async with aclosing(self._written_down(request, patience)) as deltas:
                async for delta in deltas:
                    yield delta
            told = self.breaker.succeeded
        except RemoteFailed as error:
            told = partial(self.breaker.failed, pause_s=_away_s(error))
            raise
        finally:
            told(admitted)

    async def _written_down(
        self, request: ChatRequest, patience: Patience
    ) -> AsyncGenerator[Delta]:
        """One try, with its entry in the log of what leaves this machine."""
        limit = answer_limit(request, self.config.n_ctx)
        body = self._wire.body(
            request, model=self.config.model, max_tokens=limit, recall=self._thoughts.of
        )
        sent = encode({f: value for f, value in body.items() if f not in self._not_taken})
        reader = self._wire.reader(self.name)
        entry = await self._begin(request, sent, limit)
        outcome, usage, heard = "cancelled", None, list[Delta]()
        try:
            async with aclosing(
                self._endpoint.answer(
                    request,
                    sent,
                    reader,
                    most_bytes=(limit + 64) * BYTES_PER_PIECE,
                    patience=patience,
                )
            ) as deltas:
                async for delta in deltas:
                    heard.append(delta)
                    if delta.finish:
                        self._thoughts.remember(heard, reader.said())
                        billed = told_or_estimated(delta.usage, sent, reader.n_pieces)
                        usage = priced(billed, self.config.price, least(request, heard))
                    yield replace(delta, usage=usage)
            outcome = "answered"
        except RemoteFailed as error:
            outcome = error.fault
            raise
        except (XnaiError, FieldRefused):
            outcome = "rejected"
            raise
        finally:
            if entry is not None:
                spent = usage or self._spent(sent, limit, reader, outcome)
                # What was reserved stays counted where the bill cannot be written down.
                with anyio.CancelScope(shield=True), suppress(StoreError):
                    await self._terms.egress.end(entry, outcome=outcome, usage=spent)

    async def _begin(self, request: ChatRequest, sent: bytes, limit: int) -> int | None:
        """The entry of a call that leaves this machine; None where it does not."""
        if not self.config.leaves_machine:
            return None
        sending = Sending(
            request_id=request.id,
            model=self.name,
            host=self.config.host,
            via=self._proxy.host if self._proxy else "",
            body=sent,
            reserved=priced(dearest(sent, limit), self.config.price).cost,
            budget=self._terms.monthly_budget,
        )
        try:
            return await self._terms.egress.begin(sending)
        except StoreError as error:  # another tier may answer
            raise EngineError(
                f"{self.name} was not asked, since it cannot be written down: {error.message}",
                hint=error.hint,
            ) from error

    def _spent(self, sent: bytes, limit: int, reader: Reader, outcome: str) -> Usage:
        """What a call without a bill may have cost: all that was reserved, where it worked."""
        if outcome not in _WORKED and not reader.n_pieces:
            return Usage()
        return priced(dearest(sent, limit), self.config.price)


def _away_s(error: RemoteFailed) -> float | None:
    """How long to stay away after one failure; None where it takes several."""
    if error.fault in {"auth", "missing"}:
        return REFUSED_PAUSE_S
    pause_s = error.retry_after_s or 0.0
    return pause_s if pause_s > LONGEST_PAUSE_S else None
