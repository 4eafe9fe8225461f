"""Several answers to one request, over real HTTP."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field

import orjson
import pytest

from tests.server.scripted import body, served
from xnai.core.chat import ChatRequest, Delta, Sampling, TokenLogprob, ToolCall, Usage
from xnai.core.errors import EngineError
from xnai.server.choices import NextAnswer, answers

pytestmark = pytest.mark.anyio
CHAT, TEXT = "/v1/chat/completions", "/v1/completions"
CALL = ToolCall(id="c", name="f", arguments="{}")
DREW = (
    Delta(text="a", logprobs=(TokenLogprob(token="a", logprob=-1.0),)),
    Delta(text="b", tool_calls=(CALL,), finish="stop", usage=Usage(completion_tokens=2)),
)


@dataclass(kw_only=True)
class Teller:
    """Says what it was told to; keeps the requests, and how many of them were read to the end."""

    told: tuple[Delta, ...] = DREW
    requests: list[ChatRequest] = field(default_factory=list)
    n_open: int = 0

    async def ask(self, request: ChatRequest) -> AsyncGenerator[Delta]:
        self.requests.append(request)
        self.n_open += 1
        try:
            for delta in self.told:
                yield delta
        finally:
            self.n_open -= 1


def asked(**sampling) -> ChatRequest:
    return ChatRequest(id="r", messages=(), sampling=Sampling(**sampling))


async def drawn(teller: Teller, request: ChatRequest, n: int) -> list[Delta]:
    return [delta async for delta in answers(teller.ask, request, n)]


async def test_one_answer_is_the_answer_as_it_comes():
    teller = Teller()
    assert await drawn(teller, asked(temperature=1.0), 1) == list(DREW)
    assert teller.requests == [asked(temperature=1.0)]


async def test_at_temperature_0_the_first_answer_is_repeated_and_costs_once():
    teller = Teller()
    *first, cut, second = await drawn(teller, asked(), 2)
    assert (tuple(first), isinstance(cut, NextAnswer)) == (DREW, True)
    assert (second.text, second.tool_calls, second.finish) == ("ab", (CALL,), "stop")
    assert (second.logprobs, second.usage) == (DREW[0].logprobs, Usage())
    assert len(teller.requests) == 1


@pytest.mark.parametrize(
    ("seed", "seeds"),
    [(7, [7, 6, 5]), (-7, [-7, -6, -5]), (2**63 - 1, [2**63 - 1, 2**63 - 2, 2**63 - 3])],
)
async def test_at_a_temperature_each_answer_is_drawn_by_a_seed_and_a_name_of_its_own(seed, seeds):
    teller = Teller()
    deltas = await drawn(teller, asked(temperature=1.0, seed=seed), 3)
    assert [request.sampling.seed for request in teller.requests] == seeds
    assert [request.id for request in teller.requests] == ["r", "r-1", "r-2"]
    assert sum(isinstance(delta, NextAnswer) for delta in deltas) == 2


async def test_without_a_seed_the_engine_draws_freely():
    teller = Teller()
    await drawn(teller, asked(temperature=1.0), 2)
    assert [request.sampling.seed for request in teller.requests] == [None, None]


async def test_a_reader_that_goes_away_closes_the_answer_it_was_reading():
    teller = Teller()
    deltas = answers(teller.ask, asked(temperature=1.0), 3)
    for _ in range(4):  # into the second
        await anext(deltas)
    assert (len(teller.requests), teller.n_open) == (2, 1)
    await deltas.aclose()
    assert teller.n_open == 0


@pytest.mark.parametrize("path", [CHAT, TEXT])
@pytest.mark.parametrize("temperature", [0, 1])
async def test_choices_are_numbered_and_their_tokens_added_up(path, temperature):
    usage = Usage(prompt_tokens=3, completion_tokens=2)
    script = (Delta(text="hel"), Delta(text="lo"), Delta(finish="stop", usage=usage))
    async with served(*script) as (client, model):
        more = {"n": 3, "temperature": temperature}
        answer = (await client.post(path, json=body(path, stream=False, **more))).json()
    assert [choice["index"] for choice in answer["choices"]] == [0, 1, 2]
    texts = [c["text"] if path == TEXT else c["message"]["content"] for c in answer["choices"]]
    assert texts == ["hello"] * 3
    assert len(model.requests) == (3 if temperature else 1)
    assert answer["usage"]["completion_tokens"] == 2 * len(model.requests)


@pytest.mark.parametrize("path", [CHAT, TEXT])
async def test_streamed_choices_come_one_after_the_other_each_with_its_end(path):
    script = (Delta(text="hel"), Delta(text="lo"), Delta(finish="stop", usage=Usage()))
    more = {"n": 2, "temperature": 1, "stream_options": {"include_usage": True}}
    async with served(*script) as (client, _):
        sent = (await client.post(path, json=body(path, stream=True, **more))).text
    *events, done = [line.removeprefix("data: ") for line in sent.split("\n\n") if line]
    *chunks, counted = map(orjson.loads, events)
    assert (done, counted["choices"]) == ("[DONE]", [])
    choices = [chunk["choices"][0] for chunk in chunks]
    assert [c["index"] for c in choices] == sorted(c["index"] for c in choices)
    for index in (0, 1):
        own = [c for c in choices if c["index"] == index]
        said = [c["text"] if path == TEXT else c["delta"].get("content", "") for c in own]
        assert "".join(said) == "hello"
        assert [c["finish_reason"] for c in own] == [None] * (len(own) - 1) + ["stop"]
        assert path == TEXT or own[0]["delta"]["role"] == "assistant"


async def test_a_choice_that_fails_fails_the_answer():
    teller = Teller()

    async def ask(request: ChatRequest) -> AsyncGenerator[Delta]:
        if teller.requests:
            raise EngineError("gone")
        async for delta in teller.ask(request):
            yield delta

    deltas = answers(ask, asked(temperature=1.0), 2)
    assert [await anext(deltas) for _ in range(3)] == [*DREW, NextAnswer()]
    with pytest.raises(EngineError, match="gone"):
        await anext(deltas)


@pytest.mark.parametrize("path", [CHAT, TEXT])
@pytest.mark.parametrize("n", [0, -1, 9, 10**6])
async def test_more_choices_than_may_be_are_refused(path, n):
    async with served() as (client, model):
        answer = await client.post(path, json=body(path, stream=False, n=n))
    error = answer.json()["error"]
    assert (answer.status_code, error["param"]) == (400, "n")
    assert "between 1 and 8" in error["message"]
    assert model.requests == []
