"""Engines over fake endpoints, a log of what left, and answers in the words of three APIs."""

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import orjson

from tests.tools.fake_endpoint import FakeEndpoint, Reply, endpoint
from xnai.core.chat import ChatRequest, Delta, Message, Usage
from xnai.core.config import Price, RemoteModel
from xnai.core.errors import XnaiError
from xnai.core.ports import Egress, Sending
from xnai.engines.remote.engine import RemoteEngine, Terms
from xnai.engines.remote.proxy import Proxy

ENGINES = ("openai", "anthropic", "ollama")
REQUEST = ChatRequest(id="r1", messages=(Message(role="user", content="double it"),))
PRICE = Price(prompt=1_000_000, completion=2_000_000)
"""So that a token costs one, and a token of an answer two."""


@dataclass(kw_only=True)
class Log:
    """An `Egress` that remembers, and refuses where it is told to."""

    begun: list[Sending] = field(default_factory=list)
    ended: list[tuple[int, str, Usage]] = field(default_factory=list)
    refuses: XnaiError | None = None
    forgets: XnaiError | None = None

    async def begin(self, sending: Sending) -> int:
        if self.refuses is not None:
            raise self.refuses
        self.begun.append(sending)
        return len(self.begun)

    async def end(self, number: int, *, outcome: str, usage: Usage) -> None:
        if self.forgets is not None:
            raise self.forgets
        self.ended.append((number, outcome, usage))

    @property
    def outcomes(self) -> list[str]:
        return [outcome for _, outcome, _ in self.ended]


@dataclass(kw_only=True)
class Clock:
    now: float = 100.0

    def __call__(self) -> float:
        return self.now


@dataclass(frozen=True, kw_only=True)
class House:
    engine: RemoteEngine
    endpoint: FakeEndpoint
    log: Egress
    clock: Clock

    async def ask(self, request: ChatRequest = REQUEST) -> list[Delta]:
        return [delta async for delta in self.engine.chat(request)]


@asynccontextmanager
async def house(
    *replies: Reply,
    engine: str = "openai",
    here: bool = False,
    log: Egress | None = None,
    key: str | None = "k-1",
    tls: ssl.SSLContext | None = None,
    monthly_budget: float | None = None,
    proxy: Proxy | None = None,
    **settings,
) -> AsyncIterator[House]:
    """An engine over an endpoint that follows a script.

    Args:
        here: reach it at an address of this machine.
    """
    log, clock = log or Log(), Clock()
    async with endpoint(*replies, tls=tls) as found:
        host = "127.0.0.1" if here else "0.0.0.0"
        scheme = "https" if tls else "http"
        config = RemoteModel.model_construct(
            **{
                "engine": engine,
                "model": "theirs",
                "key_env": None,
                "parameters_b": 10.0,
                "n_ctx": 4096,
                "price": PRICE,
                "timeout_s": 20.0,
                "base_url": f"{scheme}://{host}:{found.port}",
                **settings,
            }
        )
        terms = Terms(
            egress=log,
            monthly_budget=monthly_budget,
            proxy=proxy,
            pause_s=lambda n: 0.0,
            clock=clock,
        )
        made = RemoteEngine(name="cloud", config=config, key=key, terms=terms)
        try:
            yield House(engine=made, endpoint=found, log=log, clock=clock)
        finally:
            await made.aclose()


def sse(*events: object) -> bytes:
    return b"".join(b"data: " + orjson.dumps(event) + b"\n\n" for event in events)


def said(engine: str, *words: str, whole: bool = True) -> Reply:
    """An answer of these words, with 3 tokens of prompt and 2 of answer."""
    if engine == "openai":
        pieces = [{"choices": [{"index": 0, "delta": {"content": w}}]} for w in words]
        end = [
            {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]},
            {"choices": [], "usage": {"prompt_tokens": 3, "completion_tokens": 2}},
        ]
        return Reply(body=sse(*pieces, *(end if whole else ())) + b"data: [DONE]\n\n" * whole)
    if engine == "anthropic":
        start = {"type": "message_start", "message": {"usage": {"input_tokens": 3}}}
        pieces = [
            {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": w}}
            for w in words
        ]
        end = [
            {
                "type": "message_delta",
                "delta": {"stop_reason": "end_turn"},
                "usage": {"output_tokens": 2},
            },
            {"type": "message_stop"},
        ]
        return Reply(body=sse(start, *pieces, *(end if whole else ())))
    lines = [{"message": {"role": "assistant", "content": w}, "done": False} for w in words]
    last = {"done": True, "done_reason": "stop", "prompt_eval_count": 3, "eval_count": 2}
    lines += [last] if whole else []
    return Reply(body=b"".join(orjson.dumps(line) + b"\n" for line in lines))


def cut(reply: Reply) -> Reply:
    """The same, with the connection broken after it."""
    return replace(reply, then="cut")


def text_of(deltas: list[Delta]) -> str:
    return "".join(delta.text for delta in deltas)
