"""What an endpoint thought goes back to it in later turns, and to nobody else."""

from dataclasses import replace
from functools import partial

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.engines.remote.builders import REQUEST, House, house, said, sse, text_of
from tests.server.scripted import served
from tests.tools.fake_endpoint import Reply
from xnai.core.chat import Delta, Message, ToolCall
from xnai.core.config import RemoteModel
from xnai.engines.remote.thoughts import Thoughts
from xnai.server.app import Server

pytestmark = pytest.mark.anyio
THINKING = {"type": "thinking", "thinking": "Look first.", "signature": "c2ln"}
REDACTED = {"type": "redacted_thinking", "data": "b3BhcXVl"}
TEXT = {"type": "text", "text": "I read it."}
USE = {"type": "tool_use", "id": "toolu_7", "name": "read", "input": {"path": "a.py", "n": 1}}
SCHEMA = {"type": "object", "properties": {"path": {"type": "string"}}}


def grown(block: dict) -> list[dict]:
    """A block as a stream tells it: begun empty, and then filled."""
    match block["type"]:
        case "thinking":
            start = block | {"thinking": "", "signature": ""}
            deltas = [
                {"type": "thinking_delta", "thinking": block["thinking"][:4]},
                {"type": "thinking_delta", "thinking": block["thinking"][4:]},
                {"type": "signature_delta", "signature": block["signature"]},
            ]
        case "text":
            start = block | {"text": ""}
            deltas = [{"type": "text_delta", "text": block["text"]}]
        case "tool_use":
            start = block | {"input": {}}
            arguments = orjson.dumps(block["input"]).decode()
            deltas = [{"type": "input_json_delta", "partial_json": arguments}]
        case _:
            start, deltas = block, []
    begun = {"type": "content_block_start", "content_block": start}
    return [begun, *({"type": "content_block_delta", "delta": delta} for delta in deltas)]


def thought(*blocks: dict) -> Reply:
    events = [
        event | {"index": index} for index, block in enumerate(blocks) for event in grown(block)
    ]
    end = {"type": "message_delta", "delta": {"stop_reason": "tool_use"}, "usage": {}}
    return Reply(body=sse(*events, end, {"type": "message_stop"}))


def answered(calls: tuple[ToolCall, ...], content: str = "I read it."):
    """The conversation after a turn in which tools were called."""
    results = (Message(role="tool", content="x = 1", tool_call_id=call.id) for call in calls)
    answer = Message(role="assistant", content=content, tool_calls=calls)
    return replace(REQUEST, messages=(*REQUEST.messages, answer, *results))


CALL = ToolCall(id="toolu_7", name="read", arguments='{"n": 1, "path": "a.py"}')
"""As a client writes it anew."""


def sent_back(made: House, number: int = 1) -> list[dict]:
    """The assistant's turn in a body that the endpoint got."""
    return made.endpoint.bodies[number]["messages"][1]["content"]


def over(made: House, server: Server) -> Server:
    """The server, asking the engine for every answer."""
    return replace(server, gateway=replace(server.gateway, cascade=made.engine))


async def test_an_anthropic_client_gets_through_what_its_endpoint_signed():
    tools = [{"name": "read", "input_schema": SCHEMA}]
    first = {"role": "user", "content": "Read a.py"}
    ask = {"model": "xnai/auto", "max_tokens": 99, "tools": tools}
    ask["thinking"] = {"type": "adaptive"}
    async with (
        house(thought(THINKING, REDACTED, TEXT, USE), engine="anthropic") as made,
        served(make=partial(over, made)) as (client, _),
    ):
        answer = (await client.post("/v1/messages", json=ask | {"messages": [first]})).json()
        assert answer["content"][0]["thinking"] == "Look first."
        turn = {"role": "assistant", "content": answer["content"]}
        result = {"type": "tool_result", "tool_use_id": "toolu_7", "content": "x = 1"}
        talk = [first, turn, {"role": "user", "content": [result]}]
        await client.post("/v1/messages", json=ask | {"messages": talk})
    assert sent_back(made) == [THINKING, REDACTED, TEXT, USE]


async def test_an_openai_client_whose_format_has_no_signature_gets_it_through_too():
    path, first = "/v1/chat/completions", {"role": "user", "content": "Read a.py"}
    tools = [{"type": "function", "function": {"name": "read", "parameters": SCHEMA}}]
    ask = {"model": "xnai/auto", "tools": tools}
    async with (
        house(thought(THINKING, TEXT, USE), engine="anthropic") as made,
        served(make=partial(over, made)) as (client, _),
    ):
        answer = (await client.post(path, json=ask | {"messages": [first]})).json()
        turn = answer["choices"][0]["message"]
        result = {"role": "tool", "tool_call_id": "toolu_7", "content": "x = 1"}
        await client.post(path, json=ask | {"messages": [first, turn, result]})
    assert sent_back(made) == [THINKING, TEXT, USE]


async def test_no_other_endpoint_gets_the_thoughts_of_one():
    async with house(thought(THINKING, TEXT, USE), engine="anthropic") as other:
        await other.ask()
    async with house(thought(TEXT, USE), engine="anthropic") as made:
        await made.ask()
        await made.ask(answered((CALL,)))
    assert sent_back(made) == [TEXT, USE]


@pytest.mark.parametrize(
    "changed",
    [
        answered((CALL,), content="I read all of it."),
        answered((replace(CALL, arguments='{"path": "b.py", "n": 1}'),)),
        answered((replace(CALL, id="toolu_8"),)),
        answered(()),
    ],
    ids=["text", "arguments", "id", "no call"],
)
async def test_an_answer_that_was_changed_goes_without_what_was_thought(changed):
    async with house(thought(THINKING, TEXT, USE), engine="anthropic") as made:
        await made.ask()
        await made.ask(changed)
    assert "thinking" not in {block["type"] for block in sent_back(made)}


async def test_what_is_not_signed_is_not_sent_back():
    async with house(thought(THINKING | {"signature": ""}, USE), engine="anthropic") as made:
        await made.ask()
        await made.ask(answered((CALL,), content=""))
    assert sent_back(made) == [USE]


async def test_an_answer_that_many_conversations_hold_brings_no_thoughts_along():
    for text, kept in (("Done.", False), ("It doubles each number of the list. " * 3, True)):
        async with house(thought(THINKING, TEXT | {"text": text}), engine="anthropic") as made:
            await made.ask()
            await made.ask(answered((), content=text.strip()))
        assert (THINKING in sent_back(made)) == kept


async def test_an_endpoint_that_does_not_take_its_thoughts_back_is_asked_without():
    words = "messages.1.content.0: Invalid `signature` in `thinking` block"
    refused = Reply(status=400, body=orjson.dumps({"error": {"message": words}}))
    turn = thought(THINKING, TEXT, USE)
    async with house(turn, refused, turn, turn, engine="anthropic") as made:
        await made.ask()
        assert text_of(await made.ask(answered((CALL,)))) == "I read it."
        await made.ask(answered((CALL,)))
    assert [THINKING in sent_back(made, number) for number in (1, 2, 3)] == [True, False, False]


@pytest.mark.parametrize("wanted", [True, False])
async def test_reasoning_goes_back_to_an_openai_endpoint_where_the_configuration_wants_it(wanted):
    deltas = [{"reasoning_content": "Look "}, {"reasoning_content": "first."}]
    fragment = {"index": 0, "id": "toolu_7", "function": {"name": "read", "arguments": "{}"}}
    chunks = [*deltas, {"content": "I read it."}, {"tool_calls": [fragment]}]
    body = sse(
        *({"choices": [{"index": 0, "delta": delta}]} for delta in chunks),
        {"choices": [{"index": 0, "delta": {}, "finish_reason": "tool_calls"}]},
    )
    async with house(Reply(body=body), said("openai", "a"), replay_reasoning=wanted) as made:
        await made.ask()
        await made.ask(answered((replace(CALL, arguments=""),)))
    turn = made.endpoint.bodies[1]["messages"][1]
    assert turn.get("reasoning_content") == ("Look first." if wanted else None)
    assert turn["tool_calls"][0]["id"] == "toolu_7"


def test_only_openais_api_has_to_be_told_to_send_reasoning_back():
    with pytest.raises(ValidationError, match="`engine: openai`"):
        RemoteModel(
            engine="anthropic", model="m", base_url="https://a.example", parameters_b=1,
            replay_reasoning=True,
        )  # fmt: skip


@settings(max_examples=30)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 500)), min_size=1, max_size=30))
def test_no_more_is_kept_than_may_be_and_the_newest_is_where_it_fits(turns):
    thoughts = Thoughts(most_bytes=400)
    for number, length in turns:
        told = [{"thinking": "x" * length}]
        thoughts.remember([Delta(tool_calls=(numbered(number),), finish="stop")], told)
        asked = [
            Message(role="assistant", content="", tool_calls=(numbered(n),)) for n in range(10)
        ]
        found = [thoughts.of(message) for message in asked]
        assert sum(len(orjson.dumps(said)) for said in found if said) <= 400
        assert found[number] == (told if len(orjson.dumps(told)) <= 400 else ())


def numbered(number: int) -> ToolCall:
    return replace(CALL, id=f"c{number}")


def test_arguments_of_any_depth_are_no_mistake_of_ours():
    deep = replace(CALL, arguments='{"a":' * 400 + "1" + "}" * 400)
    thoughts = Thoughts()
    thoughts.remember([Delta(tool_calls=(deep,), finish="tool_calls")], [THINKING])
    assert thoughts.of(Message(role="assistant", content="", tool_calls=(deep,))) == [THINKING]
