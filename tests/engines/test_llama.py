"""Answers of a real llama.cpp, through the pool, from a tiny model with random weights."""

from contextlib import suppress
from dataclasses import replace

import anyio
import orjson
import pytest
from anyio.abc import SocketAttribute, SocketStream

from tests.engines.conftest import ask, read, text_of, unkept
from xnai.core.chat import Message, Sampling, ToolSpec
from xnai.core.errors import BadRequest, EngineDied, PromptTooLong
from xnai.engines.llama import LlamaEngine, Patience

pytestmark = pytest.mark.anyio
CHARACTER_TOKENS = "z~"
"""Merges of the tiny vocabulary do not join these: one token each."""


async def test_a_greedy_answer_is_the_same_twice_and_ends_with_usage(pool_of, local):
    async with pool_of(m=local()) as pool, pool.lease("m") as engine:
        request = ask(sampling=Sampling(max_tokens=8), logprobs=True)
        first, second = await read(engine, request), await read(engine, request)
    assert text_of(first) == text_of(second) != ""
    assert first[-1].finish == "length"
    assert first[-1].usage is not None
    assert first[-1].usage.completion_tokens == 8
    assert first[-1].usage.prompt_tokens > 5
    drawn = [entry for delta in first for entry in delta.logprobs]
    assert drawn
    assert all(entry.logprob < 0 for entry in drawn)


async def test_no_logprobs_unless_asked_for(pool_of, local):
    async with pool_of(m=local()) as pool, pool.lease("m") as engine:
        assert not any(delta.logprobs for delta in await read(engine))


async def test_draws_differ_by_seed_and_repeat_with_it(pool_of, local):
    async with pool_of(m=local()) as pool, pool.lease("m") as engine:

        async def draw(seed: int) -> str:
            sampling = Sampling(temperature=1.0, seed=seed, max_tokens=12)
            return text_of(await read(engine, ask(sampling=sampling)))

        assert await draw(1) == await draw(1) != await draw(2)


async def test_which_stop_string_ended_an_answer_is_told(pool_of, local):
    async with pool_of(m=local()) as pool, pool.lease("m") as engine:
        text = text_of(await read(engine, ask(sampling=Sampling(max_tokens=12))))
        for stop, ended in ((("never said", text[3]), text[3]), (("never said",), "")):
            last = (await read(engine, ask(sampling=Sampling(max_tokens=12, stop=stop))))[-1]
            assert last.stopped_by == ended


async def test_an_answer_follows_the_json_schema(pool_of, local):
    schema = {
        "type": "object",
        "properties": {"ok": {"type": "boolean"}},
        "required": ["ok"],
        "additionalProperties": False,
    }
    async with pool_of(m=local()) as pool, pool.lease("m") as engine:
        request = ask(json_schema=schema, sampling=Sampling(max_tokens=200))
        answer = orjson.loads(text_of(await read(engine, request)))
    assert isinstance(answer["ok"], bool)


async def test_a_schema_that_cannot_be_followed_is_the_requests_fault(pool_of, local):
    async with pool_of(m=local()) as pool, pool.lease("m") as engine:
        with pytest.raises(BadRequest, match="refuses the request"):
            await read(engine, ask(json_schema={"type": "nonsense"}))
        assert text_of(await read(engine))


async def prompt_of(engine, n_tokens: int) -> str:
    """A user text whose whole prompt has just so many tokens."""
    empty = await engine.count(ask(""))
    return CHARACTER_TOKENS * ((n_tokens - empty) // 2) + "z" * ((n_tokens - empty) % 2)


async def test_a_prompt_that_leaves_room_for_one_token_gets_one_and_a_longer_one_is_refused(
    pool_of, local
):
    async with pool_of(m=local(n_ctx=256)) as pool, pool.lease("m") as lease:
        engine = (await lease._tenant()).engine
        fits = await prompt_of(engine, 255)
        assert await engine.count(ask(fits)) == 255
        deltas = await read(lease, ask(fits, sampling=Sampling(max_tokens=50)))
        assert deltas[-1].usage is not None
        assert (deltas[-1].usage.completion_tokens, deltas[-1].finish) == (1, "length")
        with pytest.raises(PromptTooLong) as refusal:
            await read(lease, ask(fits + "z"))
        assert (refusal.value.prompt_tokens, refusal.value.n_ctx) == (256, 256)


@pytest.mark.parametrize(("wanted", "sent"), [(None, 24), (100, 24), (7, 7)])
async def test_no_more_tokens_are_asked_for_than_the_context_has_room_for(
    pool_of, fake, tmp_path, wanted, sent
):
    model = fake("--requests", tmp_path / "bodies")
    async with pool_of(m=model) as pool, pool.lease("m") as engine:
        await read(engine, ask("x" * 1000, sampling=Sampling(max_tokens=wanted)))
    assert orjson.loads((tmp_path / "bodies").read_bytes())["max_tokens"] == sent


async def test_each_slot_has_the_whole_context(pool_of, local):
    async with pool_of(m=local(n_ctx=256, n_slots=2)) as pool, pool.lease("m") as lease:
        fits = await prompt_of((await lease._tenant()).engine, 250)
        deltas = await read(lease, ask(fits))
        assert deltas[-1].usage is not None
        assert deltas[-1].usage.prompt_tokens == 250


@pytest.mark.parametrize("text", ["", "\x00\x01 binary \x7f\r\n\ufffd", "é漢字🙂" * 20])
async def test_empty_and_binary_prompts_are_answered(pool_of, local, text):
    async with pool_of(m=local()) as pool, pool.lease("m") as engine:
        assert (await read(engine, ask(text)))[-1].finish == "length"


async def test_text_that_is_no_unicode_is_refused(pool_of, local):
    async with pool_of(m=local()) as pool, pool.lease("m") as engine:
        with pytest.raises(BadRequest, match="not valid Unicode"):
            await read(engine, ask("half a pair: \ud800"))


async def test_a_megabyte_of_prompt_is_refused_with_its_length(pool_of, local):
    async with pool_of(m=local()) as pool, pool.lease("m") as engine:
        with pytest.raises(PromptTooLong, match="reads at most 1024"):
            await read(engine, ask("word " * 200_000))
        assert text_of(await read(engine))


async def test_what_can_never_fit_is_not_read_by_the_engine(pool_of, fake):
    async with pool_of(m=fake()) as pool, pool.lease("m") as lease:
        engine = (await lease._tenant()).engine
        await engine._client.aclose()  # nobody can be asked any more
        for text, n in (("x" * 256 * 1024, 1), ("", 1024)):
            messages = (Message(role="user", content=text),) * n
            with pytest.raises(PromptTooLong, match=r"at least 102[45] tokens"):
                await anext(engine.chat(replace(ask(), messages=messages)))


async def test_closing_an_answer_early_frees_the_only_slot(pool_of, local):
    async with pool_of(m=local(n_ctx=4096)) as pool, pool.lease("m") as engine:
        endless = engine.chat(ask(sampling=Sampling(max_tokens=4000)))
        await anext(endless)
        await endless.aclose()
        with anyio.fail_after(5):
            assert text_of(await read(engine))


async def test_cancelling_an_answer_leaves_the_engine_usable(pool_of, local):
    async with pool_of(m=local(n_ctx=4096)) as pool:
        async with anyio.create_task_group() as tasks, pool.lease("m") as engine:
            async for _ in engine.chat(ask(sampling=Sampling(max_tokens=4000))):
                tasks.cancel_scope.cancel()
        async with pool.lease("m") as engine:
            assert text_of(await read(engine))


async def test_a_conversation_with_tools_is_accepted(pool_of, local):
    messages = (
        Message(role="system", content="s"),
        Message(role="user", content="u"),
        Message(role="assistant", content="a"),
        Message(role="user", content="u2"),
    )
    request = ask(tools=(ToolSpec(name="read_file"),))
    async with pool_of(m=local()) as pool, pool.lease("m") as engine:
        deltas = await read(
            engine,
            type(request)(
                id="r",
                messages=messages,
                tools=request.tools,
                sampling=Sampling(max_tokens=3),
                logprobs=True,  # as the cascade asks; llama.cpp has none for a stream with tools
            ),
        )
    assert deltas[-1].finish == "length"


async def test_tool_calls_come_whole_with_the_last_delta(pool_of, fake):
    async with pool_of(m=fake("--calls-tool")) as pool, pool.lease("m") as engine:
        deltas = await read(engine, ask(sampling=Sampling(max_tokens=100)))
    assert [call.arguments for call in deltas[-1].tool_calls] == ['{"path": "a"}']
    assert deltas[-1].finish == "tool_calls"


async def test_death_while_a_tool_call_is_written_is_not_before_the_first_token(pool_of, fake):
    model = fake("--calls-tool", "--crash-after", 3)
    async with pool_of(m=model) as pool, pool.lease("m") as engine:
        with pytest.raises(EngineDied) as death:
            await read(engine, ask(sampling=Sampling(max_tokens=100)))
    assert not death.value.before_first_token


async def test_no_request_is_sent_on_the_connection_of_a_stream():
    heads, said = [], b'data: {"choices":[{"delta":{"content":"a"},"finish_reason":"stop"}]}\n\n'

    async def answer(stream: SocketStream) -> None:
        async with stream:
            heads.append((await stream.receive()).lower())
            size = str(len(said)).encode()
            await stream.send(b"HTTP/1.1 200 OK\r\ncontent-length: " + size + b"\r\n\r\n" + said)
            with suppress(anyio.EndOfStream):
                await stream.receive()  # open until the client closes it

    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    port = listener.extra(SocketAttribute.local_port)
    engine = LlamaEngine(
        model="m", port=port, api_key="k", n_ctx=1024, patience=Patience(), slots=unkept()
    )
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, answer)
        for _ in range(3):
            request = ask(sampling=Sampling(max_tokens=1))
            assert text_of([delta async for delta in engine.chat(request)]) == "a"
        tasks.cancel_scope.cancel()
    await engine.aclose()
    await listener.aclose()
    assert len(heads) == 3
    assert all(b"connection: close" in head for head in heads)
