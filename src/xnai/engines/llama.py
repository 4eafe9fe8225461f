"""A `ChatModel` over one llama.cpp server.

Covers: readiness, counting the prompt, streaming an answer, the watchdog, cancelling, translating
errors. Does not cover the process (`xnai.engines.process`) nor the wording (`llama_wire`).
"""

from __future__ import annotations

import errno
from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from typing import Any, Final

import anyio
import orjson

from xnai.core.chat import ChatRequest, Delta
from xnai.core.errors import (
    EngineDied,
    EngineStartError,
    NoInfill,
    PromptTooLong,
    TextTooLong,
    XnaiError,
)
from xnai.core.ports import Embedded
from xnai.engines.guessing import Guessing
from xnai.engines.llama_calls import must_call
from xnai.engines.llama_embed import BLANK, MARKS, embed_body, read_embeddings
from xnai.engines.llama_infill import FAMILIES, Marks, completion_body, words_of
from xnai.engines.llama_wire import (
    LONGEST_TOKEN_CHARS,
    EventLines,
    Garbled,
    StreamReader,
    chat_body,
    encode,
    error_of,
    least_tokens,
    most_tokens,
    template_body,
)
from xnai.engines.loopback import ConnectionBroke, Loopback
from xnai.engines.slots import Slots

HEALTH_S: Final = 1.0
"""Whoever asks looks in between whether the process still lives."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Patience:
    """How long an engine may be silent, in seconds, before it counts as hung.

    Args:
        first_token_s: for the first token of an empty prompt, and for any short question.
        per_prompt_token_s: added for each token of the prompt; a 7B reads 20 a second on 2 cores.
        between_tokens_s: between two pieces of an answer. Keep-alive comments do not count: a
            server whose computation hangs still sends them.
    """

    first_token_s: float = 60.0
    per_prompt_token_s: float = 0.25
    between_tokens_s: float = 60.0

    def first(self, prompt_tokens: int) -> float:
        """Seconds that the first token may take."""
        return self.first_token_s + prompt_tokens * self.per_prompt_token_s


class LlamaEngine:
    """Answers through the OpenAI endpoint of a llama.cpp server; closed by `aclose`.

    Args:
        model: name in the configuration, for messages.
        n_ctx: tokens of one slot, prompt and answer together.
        slots: which conversation each slot has read.
        guessing: is told how guesses went where the server makes any. Such a server knows no
            log-probabilities of what it guessed, so none are told.
    """

    def __init__(
        self,
        *,
        model: str,
        port: int,
        api_key: str,
        n_ctx: int,
        patience: Patience,
        slots: Slots,
        guessing: Guessing | None = None,
    ) -> None:
        self.model = model
        self._slots = slots
        self._guessing = guessing
        self.n_ctx = n_ctx
        self._patience = patience
        self._marks: Marks | None = None
        self._client = Loopback(port=port, api_key=api_key)

    async def aclose(self) -> None:
        """Close the connections; running answers end."""
        await self._client.aclose()

    async def is_listening(self) -> bool:
        """True once the server says that the model is loaded.

        Raises:
            EngineStartError: nobody on this machine can reach it.
        """
        try:
            async with self._client.asked("/health", limit_s=HEALTH_S) as reply:
                return await reply.status(HEALTH_S) == 200
        except TimeoutError:
            return False
        except ConnectionBroke as error:
            if _has_errno(error, errno.ENETUNREACH, errno.EADDRNOTAVAIL):
                raise EngineStartError(
                    f"{self.model} cannot be reached: 127.0.0.1 is down.",
                    hint="Bring the loopback interface up: ip link set lo up.",
                ) from error
            return False

    def awaited(self) -> frozenset[tuple[int, int]]:
        """See `Loopback.awaited`."""
        return self._client.awaited()

    async def probe(self, *, slot: int = -1) -> None:
        """Generate one token: a server that only says that it is well may be wedged.

        One token is read and no template: what Qwen's puts around a message takes a 7B a second to
        read on two cores, which every swap would wait for.

        Args:
            slot: where; what it holds is lost. -1 leaves that to the server.

        Raises:
            EngineError: it cannot.
        """
        body: dict[str, Any] = {"prompt": "1", "n_predict": 1, "stream": False}
        body |= {"cache_prompt": False, "id_slot": slot}
        await self._post("/completion", body)

    async def save_slot(self, number: int, file: str, *, limit_s: float) -> tuple[int, int]:
        """Write a slot into the engine's folder of slots; see `SlotKeeping.save_slot`."""
        told = await self._slot_action(number, "save", file, limit_s)
        return _number(told, "n_saved"), _number(told, "n_written")

    async def restore_slot(self, number: int, file: str) -> int:
        """Read a slot back; see `SlotKeeping.restore_slot`."""
        told = await self._slot_action(number, "restore", file, self._patience.first_token_s)
        return _number(told, "n_restored")

    async def _slot_action(
        self, number: int, action: str, file: str, limit_s: float
    ) -> dict[str, Any]:
        path = f"/slots/{number}?action={action}"
        return await self._post(path, {"filename": file}, limit_s=limit_s)

    async def probe_embedding(self) -> None:
        """Make a vector of one short text, as `probe` generates a token.

        Raises:
            EngineError: it cannot.
        """
        await self._post("/v1/embeddings", embed_body(["1"]))

    async def embed(self, texts: Sequence[str], first: int, *, truncate: bool) -> Embedded:
        """Make a vector of each text; only where the server was started for it.

        Args:
            first: place of the first text in the whole request.
            truncate: a text that is too long is cut at its end, else refused.

        Raises:
            TextTooLong: a text has more tokens than the engine reads.
            EngineDied, EngineError: as for `chat`.
        """
        asked = [
            await self._fitting(text, place, truncate=truncate)
            for place, text in enumerate(texts, first)
        ]
        limit_s = self._patience.first(sum(map(len, asked)))  # at most so many tokens
        answer = await self._post("/v1/embeddings", embed_body(asked), limit_s=limit_s)
        return read_embeddings(answer, self.model)

    async def _fitting(self, text: str, place: int, *, truncate: bool) -> str | list[int]:
        """The text, or its tokens where it has to be cut."""
        if len(text.encode("utf-8", "replace")) + MARKS <= self.n_ctx:
            return text or BLANK
        least = len(text) // LONGEST_TOKEN_CHARS
        if least > self.n_ctx and not truncate:  # too long even to be counted
            raise TextTooLong(place=place, length=least, limit=self.n_ctx, unit="tokens")
        seen = text[: self.n_ctx * LONGEST_TOKEN_CHARS]
        tokens = await self._tokens({"content": seen, "add_special": True})
        if len(tokens) <= self.n_ctx:
            return text
        if not truncate:
            raise TextTooLong(place=place, length=len(tokens), limit=self.n_ctx, unit="tokens")
        return [*tokens[: self.n_ctx - 1], tokens[-1]]

    async def count(self, request: ChatRequest) -> int:
        """Tokens of the prompt as the model's template writes it.

        Raises:
            EngineError: the server cannot say.
        """
        if request.suffix is not None:
            return len(await self._infill_prompt(request.last_user_text, request.suffix))
        rendered = await self._post("/apply-template", template_body(request))
        question = {"content": rendered["prompt"], "add_special": True, "parse_special": True}
        return len(await self._tokens(question))

    async def chat(self, request: ChatRequest) -> AsyncGenerator[Delta]:
        """Answer a request; see `ChatModel.chat`.

        Raises:
            PromptTooLong: prompt and one token do not fit the context.
            BadRequest: llama.cpp refuses a field, such as a schema it cannot follow.
            NoInfill: there is a suffix, and the model was never taught what that means.
            EngineDied: the server went away, was silent too long or sent garbage.
            EngineError: the server reports an error.
        """
        if (least := least_tokens(request)) >= self.n_ctx:  # too long even to be counted
            raise PromptTooLong(
                prompt_tokens=least, n_ctx=self.n_ctx, model=self.model, exact=False
            )
        path, body, prompt_tokens = await self._body(request)
        reader = StreamReader(
            request_id=request.id,
            forced=must_call(request),
            top_logprobs=request.top_logprobs,
            knows_logprobs=self._guessing is None,
        )
        first_s = self._patience.first(prompt_tokens)
        async with AsyncExitStack() as stack:
            stack.enter_context(self._watched(reader, first_s))
            slot = await stack.enter_async_context(self._slots.taken(request, self))
            body["id_slot"] = slot.number
            began = anyio.current_time()
            # Leaving the connection closes it, which frees the slot.
            async with self._client.asked(path, encode(body), limit_s=first_s) as reply:
                if (status := await reply.status(first_s)) != 200:
                    raise self._refusal(status, await reply.body(first_s))
                lines, until_s = EventLines(), anyio.current_time() + first_s
                while not reader.over:
                    if not (piece := await reply.piece(until_s - anyio.current_time())):
                        break
                    taken = reader.take_all(lines.payloads(piece))
                    if slot.first_s is None and reader.n_tokens_seen:
                        slot.first_s = anyio.current_time() - began
                    if taken.delta:
                        yield taken.delta
                    if taken.fault:
                        raise taken.fault
                    if taken.news:
                        until_s = anyio.current_time() + self._limit_s(reader, first_s)
                if not (reader.over or reader.finish):
                    raise self._died("it closed the stream before the end", reader)
                if self._guessing is not None and reader.guesses is not None:
                    self._guessing.note(reader.guesses)
                last = reader.end()
                self._slots.has_read(slot, last.usage)
                yield last

    async def _body(self, request: ChatRequest) -> tuple[str, dict[str, Any], int]:
        """Where to ask, what, and the tokens of the prompt, or a bound on them.

        Raises:
            PromptTooLong, NoInfill: as for `chat`.
        """
        wanted = request.sampling.max_tokens
        if request.suffix is not None:
            prompt = await self._infill_prompt(request.last_user_text, request.suffix)
            drawn = chat_body(request, max_tokens=self._room(len(prompt), wanted))
            return "/v1/completions", completion_body(drawn, prompt), len(prompt)
        prompt_tokens = most_tokens(request)
        if wanted is None or prompt_tokens is None or prompt_tokens + wanted > self.n_ctx:
            prompt_tokens = await self.count(request)
        body = chat_body(request, max_tokens=self._room(prompt_tokens, wanted))
        return "/v1/chat/completions", body, prompt_tokens

    def _room(self, prompt_tokens: int, wanted: int | None) -> int:
        """How many tokens the answer may have."""
        left = self.n_ctx - prompt_tokens
        if left < 1:
            raise PromptTooLong(prompt_tokens=prompt_tokens, n_ctx=self.n_ctx, model=self.model)
        return min(left, wanted or left)

    async def _infill_prompt(self, before: str, behind: str) -> list[int]:
        marks = self._marks = self._marks or await self._find_marks()
        texts = [await self._tokens(words_of(text, mark=False)) for text in (before, behind)]
        return marks.prompt(*texts)

    async def _find_marks(self) -> Marks:
        start = await self._tokens({"content": "", "add_special": True})
        for family in FAMILIES:
            found = [await self._tokens(words_of(mark, mark=True)) for mark in family]
            if all(len(tokens) == 1 for tokens in found):
                before, behind, filling = (tokens[0] for tokens in found)
                return Marks(start=tuple(start), before=before, behind=behind, filling=filling)
        raise NoInfill(model=self.model)

    async def _tokens(self, question: dict[str, Any]) -> list[int]:
        found: list[int] = (await self._post("/tokenize", question))["tokens"]
        return found

    async def _post(
        self, path: str, body: dict[str, Any], *, limit_s: float | None = None
    ) -> dict[str, Any]:
        """Ask a question that is answered by one JSON object, and return that.

        Args:
            limit_s: how long it may be silent; None for a short question.
        """
        nothing_yet = StreamReader()
        limit_s = limit_s or self._patience.first_token_s
        with self._watched(nothing_yet, limit_s):
            async with self._client.asked(path, encode(body), limit_s=limit_s) as reply:
                status, content = await reply.status(limit_s), await reply.body(limit_s)
        if status != 200:
            raise self._refusal(status, content)
        found = _json(content)
        if not isinstance(found, dict):
            raise self._died(f"it sent garbage: {content[:80]!r}", nothing_yet)
        return found

    def _limit_s(self, reader: StreamReader, first_s: float) -> float:
        return self._patience.between_tokens_s if reader.n_tokens_seen else first_s

    @contextmanager
    def _watched(self, reader: StreamReader, first_s: float) -> Iterator[None]:
        """Silence, garbage and broken connections become `EngineDied`."""
        try:
            yield
        except TimeoutError as error:
            limit_s = self._limit_s(reader, first_s)
            raise self._died(f"it hangs: nothing came for {limit_s:.0f} s", reader) from error
        except ConnectionBroke as error:
            raise self._died(f"the connection broke: {error}", reader) from error
        except Garbled as error:
            raise self._died(f"it sent garbage: {error}", reader) from error

    def _died(self, what: str, reader: StreamReader) -> EngineDied:
        when = f"after {reader.n_tokens_seen} tokens" if reader.n_tokens_seen else "before a token"
        return EngineDied(
            f"The engine of {self.model} failed {when}: {what}.",
            before_first_token=reader.n_tokens_seen == 0,
            hint="Ask again; a fresh engine will be started.",
        )

    def _refusal(self, status: int, content: bytes) -> XnaiError:
        body = _json(content)
        if body is None:
            body = {"message": content[:200].decode("utf-8", "replace")}
        return error_of(body, status=status, model=self.model)


def _json(content: bytes) -> Any:  # noqa: ANN401 - foreign JSON
    """The JSON value, or None when it is none."""
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError:
        return None


def _number(told: dict[str, Any], name: str) -> int:
    """A count that the server told; 0 where it did not."""
    found = told.get(name)
    return found if isinstance(found, int) else 0


def _has_errno(error: BaseException | None, *numbers: int) -> bool:
    """Whether it, or what it was raised from, is one of these errors of the system."""
    while error is not None:
        if isinstance(error, OSError) and error.errno in numbers:
            return True
        error = error.__cause__ or error.__context__
    return False
