"""The three APIs as tables: what is asked, what is read."""

from dataclasses import replace

import orjson
import pytest

from tests.engines.remote.builders import ENGINES, sse
from xnai.core.chat import ChatRequest, Message, Sampling, ToolCall, ToolSpec
from xnai.core.config import RemoteModel
from xnai.core.errors import RemoteFailed
from xnai.engines.llama_wire import Garbled
from xnai.engines.remote.apis import wire_of
from xnai.engines.remote.wire import refused_field

CALL = ToolCall(id="call_1", name="read", arguments='{"path":"a.py"}')
TOOL = ToolSpec(
    name="read",
    description="Read a file.",
    parameters={"type": "object", "properties": {"path": {"type": "string"}}},
)
TALK = ChatRequest(
    id="r",
    messages=(
        Message(role="system", content="Be brief."),
        Message(role="user", content="Read a.py"),
        Message(role="assistant", content="", tool_calls=(CALL,)),
        Message(role="tool", content="x = 1", tool_call_id="call_1"),
        Message(role="user", content="And now?"),
    ),
    tools=(TOOL,),
    sampling=Sampling(temperature=0.5, top_p=0.9, seed=7, stop=("END",)),
)


def wire(engine, **more):
    config = {"engine": engine, "model": "m", "base_url": "https://a.example", "parameters_b": 1}
    return wire_of(RemoteModel(**config | more))


def body(engine, request=TALK, **more):
    found = wire(engine, **more).body(request, model="theirs", max_tokens=99)
    return orjson.loads(orjson.dumps(found))


class TestOpenAI:
    def test_a_conversation_with_tools(self):
        asked = body("openai")
        assert [m["role"] for m in asked["messages"]] == [m.role for m in TALK.messages]
        assert asked["messages"][2]["tool_calls"][0]["function"]["name"] == "read"
        assert asked["messages"][3]["tool_call_id"] == "call_1"
        assert asked["tools"][0]["function"]["parameters"] == TOOL.parameters
        assert (asked["model"], asked["max_tokens"], asked["stream"]) == ("theirs", 99, True)
        assert (asked["temperature"], asked["top_p"], asked["seed"]) == (0.5, 0.9, 7)
        assert asked["stop"] == ["END"]

    def test_openai_itself_is_told_the_limit_by_its_newer_name(self):
        asked = body("openai", base_url="https://api.openai.com/v1")
        assert asked["max_completion_tokens"] == 99
        assert "max_tokens" not in asked

    def test_a_schema_goes_along(self):
        asked = body("openai", ChatRequest(id="r", messages=TALK.messages, json_schema={"a": 1}))
        assert asked["response_format"]["json_schema"]["schema"] == {"a": 1}
        any_json = ChatRequest(id="r", messages=TALK.messages, json_schema={})
        assert body("openai", any_json)["response_format"] == {"type": "json_object"}

    def test_log_probabilities_are_not_asked_for_beside_tools(self):
        asked = ChatRequest(id="r", messages=TALK.messages, logprobs=True)
        assert body("openai", asked)["logprobs"] is True
        assert "logprobs" not in body("openai")

    @pytest.mark.parametrize(
        ("told", "meant"),
        [
            ("stop", "stop"),
            ("eos", "stop"),
            ("length", "length"),
            ("tool_calls", "tool_calls"),
            ("content_filter", "length"),
        ],
    )
    def test_every_reason_to_end_is_understood(self, told, meant):
        (last,) = read("openai", {"choices": [{"delta": {}, "finish_reason": told}]})
        assert last.finish == meant

    def test_a_call_of_a_tool_in_fragments(self):
        fragments = [
            {"index": 0, "id": "c9", "function": {"name": "read", "arguments": ""}},
            {"index": 0, "function": {"arguments": '{"path":'}},
            {"index": 0, "function": {"arguments": '"a.py"}'}},
        ]
        *_, last = read(
            "openai",
            *({"choices": [{"delta": {"tool_calls": [f]}}]} for f in fragments),
            {"choices": [{"delta": {}, "finish_reason": "tool_calls"}]},
        )
        assert last.tool_calls == (ToolCall(id="c9", name="read", arguments='{"path":"a.py"}'),)


class TestAnthropic:
    def test_a_conversation_with_tools(self):
        asked = body("anthropic")
        assert asked["system"] == "Be brief."
        assert [m["role"] for m in asked["messages"]] == ["user", "assistant", "user"]
        (used,) = asked["messages"][1]["content"]
        assert used == {
            "type": "tool_use", "id": "call_1", "name": "read", "input": {"path": "a.py"}
        }  # fmt: skip
        result, text = asked["messages"][2]["content"]
        assert (result["type"], result["tool_use_id"]) == ("tool_result", "call_1")
        assert text["text"] == "And now?"
        assert asked["tools"][0]["input_schema"] == TOOL.parameters
        assert asked["stop_sequences"] == ["END"]
        assert "seed" not in asked

    def test_a_temperature_that_anthropic_does_not_know_is_its_highest(self):
        hot = ChatRequest(id="r", messages=TALK.messages, sampling=Sampling(temperature=1.8))
        assert body("anthropic", hot)["temperature"] == 1.0

    def test_a_schema_is_told_in_words(self):
        asked = ChatRequest(id="r", messages=TALK.messages, json_schema={"type": "array"})
        assert '{"type":"array"}' in body("anthropic", asked)["system"]

    def test_text_thinking_a_call_and_tokens(self):
        *said, last = read(
            "anthropic",
            {
                "type": "message_start",
                "message": {"usage": {"input_tokens": 5, "cache_read_input_tokens": 20}},
            },
            {"type": "content_block_start", "index": 0, "content_block": {"type": "thinking"}},
            {
                "type": "content_block_delta", "index": 0,
                "delta": {"type": "thinking_delta", "thinking": "hm"},
            },
            {"type": "ping"},
            {
                "type": "content_block_start", "index": 1,
                "content_block": {"type": "tool_use", "id": "t1", "name": "read", "input": {}},
            },
            {
                "type": "content_block_delta", "index": 1,
                "delta": {"type": "input_json_delta", "partial_json": '{"path": "a"}'},
            },
            {
                "type": "message_delta", "delta": {"stop_reason": "tool_use"},
                "usage": {"output_tokens": 4},
            },
            {"type": "message_stop"},
        )  # fmt: skip
        assert [delta.reasoning for delta in said] == ["hm"]
        assert last.tool_calls == (ToolCall(id="t1", name="read", arguments='{"path": "a"}'),)
        assert last.finish == "tool_calls"
        assert (last.usage.prompt_tokens, last.usage.cached_tokens) == (25, 20)
        assert last.usage.completion_tokens == 4

    def test_the_stop_string_that_ended_it_is_told(self):
        ended = {"stop_reason": "stop_sequence", "stop_sequence": "END"}
        *_, last = read("anthropic", {"type": "message_delta", "delta": ended})
        assert (last.finish, last.stopped_by) == ("stop", "END")


class TestOllama:
    def test_a_conversation_with_tools(self):
        asked = body("ollama", n_ctx=8192)
        assert asked["messages"][2]["tool_calls"][0]["function"]["arguments"] == {"path": "a.py"}
        assert asked["messages"][3]["tool_name"] == "read"
        assert asked["options"]["num_ctx"] == 8192
        assert asked["options"]["num_predict"] == 99
        assert asked["truncate"] is False, "a prompt is never cut without a word"

    def test_a_schema_goes_along(self):
        asked = ChatRequest(id="r", messages=TALK.messages, json_schema={})
        assert body("ollama", asked)["format"] == "json"

    def test_calls_have_ids_of_their_own_from_turn_to_turn(self):
        def called(at):
            function = {"name": "read", "arguments": {"path": "a"}}
            message = {"content": "", "tool_calls": [{"function": function}]}
            reader = wire("ollama").reader("m")
            reader.read(orjson.dumps({"created_at": at, "message": message}).decode())
            reader.read('{"done": true, "done_reason": "stop"}')
            return reader.end()

        first, second = called("10:00:01"), called("10:00:02")
        assert first.finish == "tool_calls"
        assert first.tool_calls[0].arguments == '{"path":"a"}'
        assert first.tool_calls[0].id != second.tool_calls[0].id


def test_a_call_that_must_be_made_is_asked_for():
    forced = replace(TALK, tool_choice="required", parallel_tool_calls=False)
    asked = body("openai", forced)
    assert (asked["tool_choice"], asked["parallel_tool_calls"]) == ("required", False)
    assert body("anthropic", forced)["tool_choice"] == {
        "type": "any", "disable_parallel_tool_use": True
    }  # fmt: skip
    assert body("openai")["tool_choice"] == "auto"


def test_arguments_that_are_no_json_still_reach_the_endpoint():
    broken = ToolCall(id="c", name="read", arguments='{"path": ')
    talk = ChatRequest(
        id="r",
        messages=(
            Message(role="user", content="go"),
            Message(role="assistant", content="", tool_calls=(broken,)),
        ),
    )
    (used,) = body("anthropic", talk)["messages"][1]["content"]
    assert used["input"] == {"arguments": '{"path": '}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("line", ['data: {"type": 5}x', "{", "data: [1]", '{"message": 7}'])
def test_what_is_no_part_of_an_answer_is_garbage_or_nothing(engine, line):
    reader = wire(engine).reader("m")
    try:
        assert reader.read(line) is None
    except Garbled:
        pass
    except RemoteFailed as error:
        pytest.fail(f"not an error of the endpoint: {error}")


@pytest.mark.parametrize(
    ("status", "body", "field"),
    [
        (400, {"error": {"code": "unsupported_parameter", "param": "seed"}}, "seed"),
        (400, {"error": {"code": "unsupported_value", "param": "temperature"}}, "temperature"),
        (400, {"error": {"code": "invalid_value", "param": "messages"}}, ""),
        (500, {"error": {"code": "unsupported_value", "param": "seed"}}, ""),
        (400, ["nonsense"], ""),
    ],
)
def test_a_field_is_left_out_only_where_it_is_named_as_unknown(status, body, field):
    assert refused_field(status, orjson.dumps(body)) == field


def read(engine, *events):
    reader = wire(engine).reader("m")
    lines = sse(*events).decode().splitlines()
    found = [delta for line in lines if (delta := reader.read(line))]
    return [*found, reader.end()]
