"""Calls that must be made: the grammar as a table, and a real llama.cpp under it."""

import json

import pytest

from tests.engines.conftest import ask, read
from xnai.core.chat import Sampling, ToolSpec
from xnai.engines.llama_calls import forcing, must_call, read_call
from xnai.engines.llama_wire import StreamReader, chat_body

pytestmark = pytest.mark.anyio
LAMP = ToolSpec(
    name="lamp",
    parameters={
        "type": "object",
        "properties": {"colour": {"$ref": "#/$defs/colour"}},
        "required": ["colour"],
        "additionalProperties": False,
        "$defs": {"colour": {"enum": ["red", "blue"]}},
    },
)
DOOR = ToolSpec(name="door")


def test_only_a_request_that_offers_tools_can_ask_for_a_call():
    assert must_call(ask(tools=(LAMP,), tool_choice="required"))
    assert not must_call(ask(tools=(LAMP,)))
    assert not must_call(ask(tool_choice="required"))


def test_what_a_schema_refers_to_moves_with_it():
    fields = forcing([DOOR, LAMP])
    assert fields["tool_choice"] == "none"
    door, lamp = fields["response_format"]["json_schema"]["schema"]["anyOf"]
    assert door["properties"]["name"] == {"const": "door"}
    arguments = lamp["properties"]["arguments"]
    where = "#/anyOf/1/properties/arguments/$defs/colour"
    assert arguments["properties"]["colour"] == {"$ref": where}
    assert LAMP.parameters["properties"]["colour"] == {"$ref": "#/$defs/colour"}


@pytest.mark.parametrize(
    ("text", "call"),
    [
        ('{"name": "lamp", "arguments": {"n": 1267650600228229401496703205376}}', '{"n": 12676506'),
        ('{"name": "lamp", "arguments": {"é": "ü"}}', '{"é": "ü"}'),
        ('{"name": "lamp", "arguments": {"colour": "re', None),
        ('{"name": "lamp"}', None),
        ("[]", None),
        ("", None),
        ("[" * 100_000, None),
    ],
)
def test_a_forced_answer_is_a_call_or_was_cut(text, call):
    found = read_call(text, "c1")
    assert (found and found.arguments[: len(call or "")]) == call


def test_a_call_of_the_body_is_only_forced_where_it_must_be():
    request = ask(tools=(LAMP,), parallel_tool_calls=False)
    assert "tool_choice" not in chat_body(request, max_tokens=1)
    assert chat_body(request, max_tokens=1)["parallel_tool_calls"] is False


def test_calls_that_the_engine_does_not_name_are_named_after_their_request():
    ids = set()
    for request_id in ("r1", "r2"):
        reader = StreamReader(request_id=request_id)
        for index in (0, 1):
            call = {"index": index, "function": {"name": "lamp", "arguments": "{}"}}
            reader.read(json.dumps({"choices": [{"delta": {"tool_calls": [call]}}]}))
        ids |= {call.id for call in reader.end().tool_calls}
    assert len(ids) == 4


async def test_a_model_that_knows_nothing_calls_a_tool_where_it_must(pool_of, local):
    async with pool_of(m=local()) as pool, pool.lease("m") as engine:
        for tools in ((LAMP,), (DOOR, LAMP)):
            request = ask(
                tools=tools,
                tool_choice="required",
                sampling=Sampling(max_tokens=200),
                logprobs=True,
            )
            deltas = await read(engine, request)
            assert not any(delta.text for delta in deltas)
            (call,) = deltas[-1].tool_calls
            assert call.name in {tool.name for tool in tools}
            assert json.loads(call.arguments).get("colour") in ("red", "blue", None)
            assert deltas[-1].finish == "tool_calls"


async def test_a_call_that_was_cut_is_given_as_what_there_is_of_it(pool_of, local):
    request = ask(tools=(LAMP,), tool_choice="required", sampling=Sampling(max_tokens=12))
    async with pool_of(m=local()) as pool, pool.lease("m") as engine:
        last = (await read(engine, request))[-1]
    assert last.text.startswith("{")
    assert (last.tool_calls, last.finish) == ((), "length")
