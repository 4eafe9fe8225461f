"""A `ChatModel` over one llama.cpp server.

Covers: readiness, counting the prompt, streaming an answer, the watchdog, cancelling, translating
errors. Does not cover the process (`xnai.engines.process`) nor the wording (`llama_wire`).
"""

from __future__ import annotations

import errno
from collections.abc import AsyncGenerator, Awaitable
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import anyio
import httpx2
import orjson

from xnai.core.chat import ChatRequest, Delta
from xnai.core.errors import EngineDied, EngineStartError, NoInfill, PromptTooLong, XnaiError
from xnai.engines.llama_calls import must_call
from xnai.engines.llama_infill import FAMILIES, Marks, completion_body, words_of
from xnai.engines.llama_wire import (
    Garbled,
    StreamReader,
    chat_body,
    encode,
    error_of,
    event_data,
    least_tokens,
    most_tokens,
    template_body,
)

T = TypeVar("T")
MAX_LINE_BYTES: Final = 1 << 20
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
    """

    def __init__(
        self, *, model: str, port: int, api_key: str, n_ctx: int, patience: Patience
    ) -> None:
        self.model = model
        self.n_ctx = n_ctx
        self._patience = patience
        self._marks: Marks | None = None
        self._client = httpx2.AsyncClient(
            base_url=f"http://127.0.0.1:{port}",
            headers={"authorization": f"Bearer {api_key}"},
            timeout=httpx2.Timeout(None, connect=5.0),  # the watchdog knows what is too long
            trust_env=False,  # a proxy of the environment has no business on loopback
            follow_redirects=False,
        )

    async def aclose(self) -> None:
        """Close the connections; running answers end."""
        with anyio.CancelScope(shield=True):
            await self._client.aclose()

    async def is_listening(self) -> bool:
        """True once the server says that the model is loaded.

        Raises:
            EngineStartError: nobody on this machine can reach it.
        """
        try:
            answer = await self._client.get("/health", timeout=HEALTH_S)
            return answer.status_code == 200
        except httpx2.TransportError as error:
            if _has_errno(error, errno.ENETUNREACH, errno.EADDRNOTAVAIL):
                raise EngineStartError(
                    f"{self.model} cannot be reached: 127.0.0.1 is down.",
                    hint="Bring the loopback interface up: ip link set lo up.",
                ) from error
            return False

    async def probe(self) -> None:
        """Generate one token: a server that only says that it is well may be wedged.

        Raises:
            EngineError: it cannot.
        """
        body = {"messages": [{"role": "user", "content": "1"}], "max_tokens": 1, "stream": False}
        await self._post("/v1/chat/completions", body)

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
            request_id=request.id, forced=must_call(request), top_logprobs=request.top_logprobs
        )
        async with aclosing(self._payloads(path, body, reader, prompt_tokens)) as payloads:
            async for payload in payloads:
                if delta := self._read(reader, payload):
                    yield delta
        yield reader.end()

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

    async def _payloads(
        self, path: str, body: dict[str, Any], reader: StreamReader, prompt_tokens: int
    ) -> AsyncGenerator[str]:
        """Payloads of the answer up to `[DONE]`, each within the time it may take."""
        first_s = self._patience.first(prompt_tokens)
        request = self._request(path, body)
        # llama.cpp closes a connection after a stream without a word; the next request on it could
        # be taken for one that killed the engine.
        request.headers["connection"] = "close"
        response = await self._within(first_s, reader, self._client.send(request, stream=True))
        try:
            if response.status_code != 200:
                await self._within(first_s, reader, response.aread())
                raise self._refusal(response)
            async with aclosing(_payloads_of(response)) as payloads:
                while True:
                    limit_s = self._patience.between_tokens_s if reader.n_tokens_seen else first_s
                    payload = await self._within(limit_s, reader, anext(payloads, None))
                    if payload == "[DONE]" or (payload is None and reader.finish):
                        return
                    if payload is None:
                        raise self._died("it closed the stream before the end", reader)
                    yield payload
        finally:
            with anyio.CancelScope(shield=True):  # closing the connection frees the slot
                await response.aclose()

    def _read(self, reader: StreamReader, payload: str) -> Delta | None:
        try:
            return reader.read(payload)
        except Garbled as error:
            raise self._died(f"it sent garbage: {error}", reader) from error

    async def _post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        """Ask a short question and return the JSON object that answers it."""
        nothing_yet = StreamReader()
        request = self._request(path, body)
        limit_s = self._patience.first_token_s
        response = await self._within(limit_s, nothing_yet, self._client.send(request))
        if response.status_code != 200:
            raise self._refusal(response)
        found = _json(response.content)
        if not isinstance(found, dict):
            raise self._died(f"it sent garbage: {response.content[:80]!r}", nothing_yet)
        return found

    def _request(self, path: str, body: dict[str, Any]) -> httpx2.Request:
        headers = {"content-type": "application/json"}
        return self._client.build_request("POST", path, content=encode(body), headers=headers)

    async def _within(self, limit_s: float, reader: StreamReader, step: Awaitable[T]) -> T:
        """Await a step; silence and broken connections become `EngineDied`."""
        try:
            with anyio.fail_after(limit_s):
                return await step
        except TimeoutError as error:
            raise self._died(f"it hangs: nothing came for {limit_s:.0f} s", reader) from error
        except httpx2.TransportError as error:
            what = str(error) or type(error).__name__
            raise self._died(f"the connection broke: {what}", reader) from error
        except Garbled as error:
            raise self._died(f"it sent garbage: {error}", reader) from error

    def _died(self, what: str, reader: StreamReader) -> EngineDied:
        when = f"after {reader.n_tokens_seen} tokens" if reader.n_tokens_seen else "before a token"
        return EngineDied(
            f"The engine of {self.model} failed {when}: {what}.",
            before_first_token=reader.n_tokens_seen == 0,
            hint="Ask again; a fresh engine will be started.",
        )

    def _refusal(self, response: httpx2.Response) -> XnaiError:
        body = _json(response.content)
        if body is None:
            body = {"message": response.text[:200]}
        return error_of(body, status=response.status_code, model=self.model)


async def _payloads_of(response: httpx2.Response) -> AsyncGenerator[str]:
    """Payloads of a stream of server-sent events; comments are passed over.

    Raises:
        Garbled: something else came, or a line of more than `MAX_LINE_BYTES`.
    """
    rest = b""
    async for piece in response.aiter_bytes():
        *lines, rest = (rest + piece).split(b"\n")
        if len(rest) > MAX_LINE_BYTES:
            raise Garbled(f"a line of more than {MAX_LINE_BYTES} bytes")
        for line in lines:
            if payload := event_data(line.decode("utf-8", "replace").rstrip("\r")):
                yield payload


def _json(content: bytes) -> Any:  # noqa: ANN401 - foreign JSON
    """The JSON value, or None when it is none."""
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError:
        return None


def _has_errno(error: BaseException | None, *numbers: int) -> bool:
    """Whether it, or what it was raised from, is one of these errors of the system."""
    while error is not None:
        if isinstance(error, OSError) and error.errno in numbers:
            return True
        error = error.__cause__ or error.__context__
    return False
