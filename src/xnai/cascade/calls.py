"""Model calls of one request: lease an engine, ask it, within the deadline.

Covers leases, prompts, the packet that does not fit, critiques, and how long was waited for others.
Does not cover what is done with a draft (`xnai.cascade.run`).
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Collection, Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial

import anyio
from anyio import to_thread

from xnai.cascade.compression.fitting import (
    MOST_TRIES,
    Fitted,
    fitted,
    fitted_early,
    wants_compression,
)
from xnai.cascade.drafting import DraftReader, prompt_hash
from xnai.cascade.evidence import read_critique
from xnai.cascade.ladder import Tier
from xnai.cascade.prompts import compose, compose_critique, token_budget
from xnai.cascade.truncation import shortened
from xnai.cascade.verification import compose_verification, read_verification
from xnai.core.chat import ChatRequest, Delta
from xnai.core.config import CascadeConfig
from xnai.core.errors import BadRequest, EngineError, OverBudget, PromptTooLong
from xnai.core.judgement import Draft, Evidence, Handoff
from xnai.core.ports import EnginePool


@dataclass(kw_only=True, slots=True)
class Stopwatch:
    """The time of one request.

    Args:
        clock: seconds, monotonic.
        started: when the request came.
        deadline_s: seconds that it may take; None for no bound.
        busy_s: spent waiting for engines, for checks, and for whoever reads the answer.
    """

    clock: Callable[[], float]
    started: float
    deadline_s: float | None
    busy_s: float = 0.0

    @property
    def elapsed_s(self) -> float:
        """Seconds since the request came."""
        return self.clock() - self.started

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Count what happens inside as waiting, and end it at the deadline.

        Raises:
            TimeoutError: the deadline has passed.
        """
        began = self.clock()
        try:
            if self.deadline_s is None:
                yield
            else:
                with anyio.fail_after(max(0.0, self.deadline_s - self.elapsed_s)):
                    yield
        finally:
            self.busy_s += self.clock() - began

    async def next_of(self, stream: AsyncIterator[Delta]) -> Delta | None:
        """The next piece, waited for as `waiting` does; None at the end.

        Raises:
            TimeoutError: the deadline has passed.
        """
        # Closed before anything is yielded: a generator may be resumed in another task.
        if self.deadline_s is not None:
            with self.waiting():
                return await anext(stream, None)
        began = self.clock()
        try:
            return await anext(stream, None)
        finally:
            self.busy_s += self.clock() - began


@dataclass(frozen=True, kw_only=True, slots=True)
class Caller:
    """Asks the engines of one request.

    Args:
        last_tier: of the plan. Only there turns are left out of a conversation that is too long:
            the tiers before it are passed, since one above may take the whole.
        entry: the function asked for; empty when none was named.
        judged: confidence is part of the verdict, so the engine has to say how sure it was.
    """

    pool: EnginePool
    settings: CascadeConfig
    watch: Stopwatch
    request: ChatRequest
    last_tier: str
    entry: str = ""
    judged: bool = True

    def reader(self, tier: Tier) -> DraftReader:
        """What will hold the draft of a tier."""
        return DraftReader(
            tier=tier.rung.name,
            model=tier.rung.model,
            clock=self.watch.clock,
            one_call=not self.request.parallel_tool_calls,
            keep_tokens=self.request.logprobs,
        )

    async def draft(
        self,
        tier: Tier,
        reader: DraftReader,
        *,
        draw: int = 0,
        handoff: Handoff | None = None,
        drawn: Collection[str] = (),
        varied: bool = False,
    ) -> AsyncGenerator[Delta, None]:
        """Hold the engine and pass on what it says.

        Args:
            draw: of this tier, from 0; seeds one that is answered at a temperature.
            handoff: goes along where it fits; the request itself may without it.
            drawn: hashes of the prompts that this tier has answered; repeated, they are answered at
                a temperature.
            varied: answered at a temperature in any case.

        Raises:
            EngineError, OverBudget, BadRequest: the tier cannot answer.
            TimeoutError: the deadline has passed.
        """
        async with AsyncExitStack() as stack:
            with self.watch.waiting():
                engine = await stack.enter_async_context(self.pool.lease(tier.rung.model))
            reader.began = self.watch.clock()
            asked, packet = await self._short_enough(tier, reader, handoff), handoff
            while True:
                prompt = self._prompt(asked, tier, packet)
                reader.prompt_sha256 = prompt_hash(prompt.messages)
                if varied or reader.prompt_sha256 in drawn:
                    prompt = self._prompt(asked, tier, packet, again=draw)
                answer = engine.chat(prompt)
                try:
                    while (delta := await self.watch.next_of(answer)) is not None:
                        yield delta
                    return
                except PromptTooLong as error:
                    if packet is None:
                        asked = await self._shorter(asked, prompt, tier, reader, error)
                    packet = None
                finally:
                    await close(answer)

    async def critique(self, tier: Tier, draft: Draft) -> Evidence:
        """What a tier that was measured as able to criticise says of a draft."""
        try:
            said = await self._said(tier, compose_critique(self.request, tier.pack, draft))
        except (EngineError, OverBudget, BadRequest) as error:
            return Evidence(kind="critique", score=None, detail=error.message)
        return read_critique(said)

    async def verification(self, tier: Tier, draft: Draft) -> Evidence:
        """How likely a tier says that a draft is right; not yet calibrated."""
        try:
            said = await self._said(tier, compose_verification(self.request, tier.pack, draft))
        except (EngineError, OverBudget, BadRequest) as error:
            return Evidence(kind="verification", score=None, detail=error.message)
        return read_verification(said)

    async def _said(self, tier: Tier, prompt: ChatRequest) -> Draft:
        """The whole answer to a prompt of ours.

        Raises:
            EngineError, OverBudget, BadRequest: the tier cannot answer.
        """
        reader = self.reader(tier)
        reader.keep_tokens = True
        reader.prompt_sha256 = prompt_hash(prompt.messages)
        async with AsyncExitStack() as stack:
            engine = await stack.enter_async_context(self.pool.lease(tier.rung.model))
            stream = engine.chat(prompt)
            stack.push_async_callback(close, stream)
            async for delta in stream:
                reader.read(delta)
        return reader.draft()

    async def _short_enough(
        self, tier: Tier, reader: DraftReader, handoff: Handoff | None
    ) -> ChatRequest:
        """The request with the share of the context that a conversation may take."""
        settings = self.settings.compression
        if settings.share >= 1 or not wants_compression(self.request, settings):
            return self.request
        prompt = self._prompt(self.request, tier, handoff)
        return await self._given(
            reader, partial(fitted_early, self.request, prompt, settings, tier.rung.n_ctx)
        )

    async def _shorter(
        self,
        asked: ChatRequest,
        prompt: ChatRequest,
        tier: Tier,
        reader: DraftReader,
        error: PromptTooLong,
    ) -> ChatRequest:
        """The request in fewer words, or else without its oldest turns.

        Args:
            prompt: what the tier refused.

        Raises:
            PromptTooLong: see `_shortened`.
        """
        settings = self.settings.compression
        may = wants_compression(self.request, settings) and not reader.dropped_turns
        while may and reader.n_fittings < MOST_TRIES:
            last = reader.fitted
            found = await self._given(
                reader, partial(fitted, self.request, prompt, settings, error, last)
            )
            if reader.fitted is None:
                break
            if last is None or reader.fitted.found.messages != last.found.messages:
                return found
        if reader.fitted is not None:
            reader.fitted, asked = None, self.request
        return self._shortened(asked, tier, reader, error)

    async def _given(self, reader: DraftReader, fit: Callable[[], Fitted | None]) -> ChatRequest:
        """What the tier is given of the conversation. In a thread: megabytes may be parsed.

        Raises:
            TimeoutError: the deadline has passed.
        """
        reader.n_fittings += 1
        with self.watch.waiting():
            reader.fitted = await to_thread.run_sync(fit, abandon_on_cancel=True)
        if reader.fitted is None:
            return self.request
        return replace(self.request, messages=reader.fitted.found.messages)

    def _shortened(
        self, asked: ChatRequest, tier: Tier, reader: DraftReader, error: PromptTooLong
    ) -> ChatRequest:
        """The request without its oldest turns.

        Raises:
            PromptTooLong: the one given, where none may be left out; proposes who could take it.
        """
        told = error.proposing(self._wide_enough(tier, error))
        if not self.request.truncate or tier.rung.name != self.last_tier:
            raise told
        messages, n_gone = shortened(asked.messages, error, asked.sampling.max_tokens)
        if not n_gone:
            raise told
        reader.dropped_turns += n_gone
        return replace(asked, messages=messages)

    def _wide_enough(self, tier: Tier, error: PromptTooLong) -> list[str]:
        return [
            rung.name
            for rung in tier.wider
            if rung.n_ctx > error.prompt_tokens and not (rung.cloud and self.request.private)
        ]

    def _prompt(
        self, asked: ChatRequest, tier: Tier, handoff: Handoff | None, *, again: int | None = None
    ) -> ChatRequest:
        return compose(
            asked,
            tier.pack,
            role=tier.role,
            tier_number=tier.number,
            max_tokens=token_budget(tier.role, self.settings.total_budget_tokens),
            entry=self.entry,
            logprobs=self.judged or asked.logprobs,
            temperature=None if again is None else self.settings.redraw_temperature,
            seed=again,
            handoff=handoff,
        )


async def close(stream: AsyncIterator[Delta]) -> None:
    """Closing a stream early is what cancels the work behind it."""
    if isinstance(stream, AsyncGenerator):
        await stream.aclose()
