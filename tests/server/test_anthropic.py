"""Anthropic's Messages API: what its bodies become, and what goes back."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.core.chat import Delta, FinishReason, Message, Sampling, ToolCall, Usage
from xnai.core.errors import (
    BadRequest,
    DeadlineExceeded,
    EngineDied,
    EngineStartError,
    OverBudget,
    PromptTooLong,
    SandboxUnavailable,
    StoreError,
    UnknownName,
    XnaiError,
)
from xnai.server.anthropic import AnthropicMessages, count_body, decode_count, models_page
from xnai.server.dialect import Answer, Asked, Dialect, Served
from xnai.server.wire import BadField

DIALECT: Dialect = AnthropicMessages()
SERVED = Served(id="r1", model="xnai/auto", created=1_700_000_000)
HELLO: dict[str, Any] = {"role": "user", "content": "Hello"}
WEATHER: dict[str, Any] = {
    "name": "weather",
    "description": "Of a city.",
    "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}},
}
CALL = ToolCall(id="toolu_1", name="weather", arguments='{"city": "Bern"}')
IMAGE = {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "AA=="}}


def body(*messages: dict[str, Any], **fields: object) -> bytes:
    return orjson.dumps(
        {"model": "xnai/auto", "max_tokens": 64, "messages": list(messages) or [HELLO]} | fields
    )


def read(*messages: dict[str, Any], **fields: object) -> Asked:
    return DIALECT.decode(body(*messages, **fields), "r1")


def refusal(*messages: dict[str, Any], **fields: object) -> BadField:
    with pytest.raises(BadField) as caught:
        read(*messages, **fields)
    return caught.value


def text(*words: str) -> list[dict[str, str]]:
    return [{"type": "text", "text": word} for word in words]


def whole(answer: Answer, **fields: object) -> dict[str, Any]:
    fields = {"thinking": {"type": "adaptive"}} | fields
    found: dict[str, Any] = orjson.loads(DIALECT.whole(read(**fields), SERVED, answer))
    return found


def events(stream: bytes) -> list[dict[str, Any]]:
    """The payloads of a stream, after checking that each is named as clients need it."""
    found = list[dict[str, Any]]()
    for event in stream.decode().removesuffix("\n\n").split("\n\n"):
        name, payload = event.split("\n")
        found.append(json.loads(payload.removeprefix("data: ")))
        assert name == f"event: {found[-1]['type']}"
    return found


def streamed(deltas: list[Delta], answer: Answer, **fields: object) -> list[dict[str, Any]]:
    fields = {"thinking": {"type": "adaptive"}} | fields
    encoder = DIALECT.encoder(read(**fields), SERVED)
    pieces = [encoder.begin(), *(encoder.piece(delta) for delta in deltas), encoder.end(answer)]
    return events(b"".join(pieces))


def blocks_of(stream: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The content that a client puts together; each step is checked to be lawful."""
    blocks, is_open = list[dict[str, Any]](), False
    for event in stream:
        match event["type"]:
            case "content_block_start":
                assert not is_open
                assert event["index"] == len(blocks)
                blocks.append(event["content_block"] | {"grown": ""})
            case "content_block_delta":
                assert is_open
                assert event["index"] == len(blocks) - 1
                delta, block = event["delta"], blocks[-1]
                assert set(delta) - {"type"} <= {"text", "thinking", "partial_json"}
                block["grown"] += "".join(v for k, v in delta.items() if k != "type")
            case "content_block_stop":
                assert is_open
                assert event["index"] == len(blocks) - 1
        if event["type"].startswith("content_block"):
            is_open = event["type"] != "content_block_stop"
    assert not is_open
    return blocks


class TestQuestions:
    def test_a_plain_question_is_read(self):
        asked = read(HELLO, model="xnai/fast", stream=True)
        assert asked.model == "xnai/fast"
        assert asked.stream
        assert asked.request.id == "r1"
        assert asked.request.messages == (Message(role="user", content="Hello"),)
        assert asked.request.sampling == Sampling(max_tokens=64)

    def test_an_answer_is_whole_and_repeatable_unless_asked_otherwise(self):
        asked = read()
        assert not asked.stream
        assert asked.request.sampling.temperature == 0.0

    def test_sampling_is_passed_on(self):
        asked = read(temperature=1, top_p=0.5, stop_sequences=["\n\n", "END"], top_k=40)
        assert asked.request.sampling == Sampling(
            temperature=1.0, top_p=0.5, max_tokens=64, stop=("\n\n", "END")
        )

    @pytest.mark.parametrize("system", ["One\nTwo", text("One", "Two"), text("One", "", "Two")])
    def test_system_text_leads_whether_string_or_blocks(self, system: object):
        first, second = read(system=system).request.messages
        assert first == Message(role="system", content="One\nTwo")
        assert second.role == "user"

    @pytest.mark.parametrize("system", ["", [], None])
    def test_an_empty_system_prompt_is_none(self, system: object):
        assert [m.role for m in read(system=system).request.messages] == ["user"]

    def test_system_messages_on_the_way_are_moved_to_the_one_that_leads(self):
        later = {"role": "system", "content": text("Later")}
        messages = read(HELLO, later, system="First").request.messages
        assert [(m.role, m.content) for m in messages] == [
            ("system", "First\nLater"),
            ("user", "Hello"),
        ]

    @pytest.mark.parametrize("rest", ["You help.", "You help.\nx-anthropic-billing-header: kept"])
    @pytest.mark.parametrize("as_blocks", [True, False])
    def test_the_billing_line_that_every_request_changes_is_left_out(
        self, rest: str, as_blocks: bool
    ):
        line = "x-anthropic-billing-header: cc_version=2.1; cch=0f3a1;"
        system = text(line, rest) if as_blocks else f"{line}\n{rest}"
        assert read(system=system).request.messages[0].content == rest

    def test_text_blocks_of_a_message_are_joined_by_newlines(self):
        asked = read({"role": "user", "content": text("One", "Two")})
        assert asked.request.messages == (Message(role="user", content="One\nTwo"),)

    def test_neighbours_of_one_role_are_one_message(self):
        asked = read(HELLO, HELLO, {"role": "assistant", "content": "Yes?"}, HELLO)
        assert [(m.role, m.content) for m in asked.request.messages] == [
            ("user", "Hello\nHello"),
            ("assistant", "Yes?"),
            ("user", "Hello"),
        ]

    def test_calls_and_results_of_the_history_are_kept(self):
        use = {"type": "tool_use", "id": "toolu_1", "name": "weather", "input": {"city": "Zürich"}}
        result = {"type": "tool_result", "tool_use_id": "toolu_1", "content": text("12", "°C")}
        asked = read(
            HELLO,
            {"role": "assistant", "content": [*text("I look."), use]},
            {"role": "user", "content": [*text("And?"), result]},
        )
        assert asked.request.messages[1:] == (
            Message(
                role="assistant",
                content="I look.",
                tool_calls=(ToolCall(id="toolu_1", name="weather", arguments='{"city":"Zürich"}'),),
            ),
            Message(role="tool", content="12\n°C", tool_call_id="toolu_1"),
            Message(role="user", content="And?"),
        )

    def test_calls_without_words_and_in_neighbouring_messages_are_kept(self):
        calls = [
            {
                "role": "assistant",
                "content": [{"type": "tool_use", "name": "f", "input": {}} | {"id": name}],
            }
            for name in "ab"
        ]
        results = [{"type": "tool_result", "tool_use_id": name, "content": "1"} for name in "ab"]
        messages = read(HELLO, *calls, {"role": "user", "content": results}).request.messages
        assert [call.id for call in messages[1].tool_calls] == ["a", "b"]
        assert [m.role for m in messages] == ["user", "assistant", "tool", "tool"]

    def test_results_of_two_calls_stay_two_messages(self):
        results = [{"type": "tool_result", "tool_use_id": name, "content": "1"} for name in "ab"]
        messages = read(HELLO, {"role": "user", "content": results}).request.messages
        assert [m.tool_call_id for m in messages] == [None, "a", "b"]

    @pytest.mark.parametrize(
        ("fields", "content"),
        [
            ({"content": "gone"}, "gone"),
            ({"content": "gone", "is_error": False}, "gone"),
            ({"content": "gone", "is_error": True}, "The tool reported an error:\ngone"),
            ({"is_error": True}, "The tool reported an error:\n"),
            ({"content": None}, ""),
            ({}, ""),
        ],
    )
    def test_what_a_tool_said_and_whether_it_failed_is_told(
        self, fields: dict[str, object], content: str
    ):
        result = {"type": "tool_result", "tool_use_id": "a"} | fields
        assert read(HELLO, {"role": "user", "content": [result]}).request.messages[-1] == Message(
            role="tool", content=content, tool_call_id="a"
        )

    def test_thinking_of_the_history_is_passed_over(self):
        thought = {"type": "thinking", "thinking": "Hm.", "signature": "x"}
        hidden = {"type": "redacted_thinking", "data": "x"}
        only = {"role": "assistant", "content": [thought]}
        asked = read(
            HELLO, only, {"role": "assistant", "content": [thought, hidden, *text("Hi")]}, HELLO
        )
        assert [m.content for m in asked.request.messages] == ["Hello", "Hi", "Hello"]

    def test_what_changes_no_answer_is_passed_over(self):
        cached = {"type": "ephemeral"}
        block = {"type": "text", "text": "Hello", "cache_control": cached}
        asked = read(
            {"role": "user", "content": [block]},
            system=[{"type": "text", "text": "S", "cache_control": cached}],
            tools=[WEATHER | {"cache_control": cached, "type": "custom", "strict": True}],
            metadata={"user_id": "u"},
            service_tier="auto",
            thinking={"type": "enabled", "budget_tokens": 2048},
            context_management={"edits": []},
            output_config={"effort": "high"},
            container=None,
            mcp_servers=[],
            unheard_of=1,
        )
        plain = read(HELLO, system="S", tools=[WEATHER])
        assert asked.request == plain.request

    def test_the_options_of_xnai_are_read(self):
        options = {"min_tier": "draft", "max_tier": "expert", "tests": "assert 1", "deadline_s": 9}
        request = read(xnai=options).request
        assert (request.min_tier, request.max_tier) == ("draft", "expert")
        assert (request.tests, request.deadline_s) == ("assert 1", 9.0)

    @pytest.mark.parametrize("place", ["output_config", "output_format"])
    def test_a_schema_for_the_answer_is_read(self, place: str):
        form = {"type": "json_schema", "schema": {"type": "object"}}
        asked = read(**{place: {"format": form} if place == "output_config" else form})
        assert asked.request.json_schema == {"type": "object"}

    def test_no_schema_is_none(self):
        assert read(output_config={"effort": "low"}).request.json_schema is None


class TestTools:
    def test_tools_are_read_in_order(self):
        bare = {"name": "now", "input_schema": {}}
        tools = read(tools=[WEATHER, bare]).request.tools
        assert [tool.name for tool in tools] == ["weather", "now"]
        assert tools[0].description == "Of a city."
        assert tools[0].parameters == WEATHER["input_schema"]
        assert tools[1].description == ""

    @pytest.mark.parametrize(
        ("choice", "left", "strictness"),
        [
            (None, ["weather", "now"], "auto"),
            ({"type": "auto"}, ["weather", "now"], "auto"),
            ({"type": "any"}, ["weather", "now"], "required"),
            ({"type": "tool", "name": "now"}, ["now"], "required"),
            ({"type": "none"}, [], "auto"),
        ],
    )
    def test_the_choice_says_which_tools_are_left_and_whether_one_must_be_called(
        self, choice: object, left: list[str], strictness: str
    ):
        tools = [WEATHER, {"name": "now", "input_schema": {}}]
        found = read(tools=tools, tool_choice=choice).request
        assert [tool.name for tool in found.tools] == left
        assert found.tool_choice == strictness

    @pytest.mark.parametrize("alone", [True, False])
    def test_no_more_than_one_call_where_the_client_says_so(self, alone: bool):
        choice = {"type": "auto", "disable_parallel_tool_use": alone}
        found = read(tools=[WEATHER], tool_choice=choice).request
        assert found.parallel_tool_calls is not alone

    @pytest.mark.parametrize(
        ("choice", "said"),
        [
            ({"type": "tool", "name": "nwo"}, "nwo"),
            ({"type": "tool"}, "tool"),
            ({"type": "any"}, "any"),
        ],
    )
    def test_a_choice_that_no_tool_fits_is_refused(self, choice: dict[str, str], said: str):
        tools = [] if said == "any" else [WEATHER]
        error = refusal(tools=tools, tool_choice=choice)
        assert error.field == "tool_choice"
        assert said in error.message
        assert ("weather" if tools else "none") in error.hint

    @pytest.mark.parametrize(
        ("tool", "field", "said"),
        [
            (
                {"type": "web_search_20250305", "name": "web_search"},
                "tools.1",
                "web_search_20250305",
            ),
            ({"type": "bash_20250124", "name": "bash"}, "tools.1", "bash_20250124"),
            ({"type": "mcp_toolset", "mcp_server_name": "x"}, "tools.1", "mcp_toolset"),
            ({"name": "x"}, "tools.1.input_schema", "'x'"),
            ({"input_schema": {}}, "tools.1.name", "name"),
        ],
    )
    def test_a_tool_that_no_client_runs_or_none_can_call_is_refused(
        self, tool: dict[str, object], field: str, said: str
    ):
        error = refusal(tools=[WEATHER, tool])
        assert error.field == field
        assert said in error.message


class TestRefusals:
    @pytest.mark.parametrize(
        ("fields", "field", "said"),
        [
            ({"max_tokens": None}, "max_tokens", "required"),
            ({"max_tokens": 0}, "max_tokens", "at least 1"),
            ({"max_tokens": -5}, "max_tokens", "-5"),
            ({"max_tokens": "many"}, "max_tokens", "many"),
            ({"temperature": 1.01}, "temperature", "from 0 to 1"),
            ({"temperature": -0.1}, "temperature", "from 0 to 1"),
            ({"temperature": "nan"}, "temperature", "from 0 to 1"),
            ({"top_p": 0}, "top_p", "above 0 and at most 1"),
            ({"top_p": 1.5}, "top_p", "above 0 and at most 1"),
            ({"stop_sequences": ["x", ""]}, "stop_sequences.1", "empty"),
            ({"stop_sequences": "x"}, "stop_sequences", "list"),
            ({"messages": []}, "messages", "user"),
            ({"messages": "x"}, "messages", "list"),
            ({"container": "c1"}, "container", "Anthropic"),
            ({"mcp_servers": [{"url": "http://x"}]}, "mcp_servers", "Anthropic"),
            ({"tool_choice": {"type": "maybe"}}, "tool_choice.type", "maybe"),
            ({"output_config": {"format": {"type": "xml"}}}, "output_config.format.type", "xml"),
            ({"xnai": {"max_teir": "x"}}, "xnai.max_teir", "no option of `xnai`"),
            ({"system": [IMAGE]}, "system.0", "image"),
            ({"model": 5}, "model", "string"),
        ],
    )
    def test_a_field_at_fault_is_named_with_what_is_allowed(
        self, fields: dict[str, object], field: str, said: str
    ):
        error = refusal(**fields)
        assert error.field == field
        assert said in error.message
        assert f"`{field.partition('.')[0]}" in error.message

    @pytest.mark.parametrize("kind", ["image", "document", "container_upload", "search_result"])
    def test_what_is_no_text_is_refused_with_its_place(self, kind: str):
        error = refusal(HELLO, {"role": "user", "content": [*text("See"), {"type": kind}]})
        assert error.field == "messages.1.content.1"
        assert f"`{kind}` cannot be read: these models understand only text" in error.message

    def test_an_image_of_the_assistant_is_refused_too(self):
        error = refusal(HELLO, {"role": "assistant", "content": [*text("See"), IMAGE]}, HELLO)
        assert error.field == "messages.1.content.1"

    def test_an_image_in_a_result_is_refused_with_its_place(self):
        result = {"type": "tool_result", "tool_use_id": "a", "content": [*text("x"), IMAGE]}
        error = refusal(HELLO, {"role": "user", "content": [result]})
        assert error.field == "messages.1.content.0.content.1"
        assert "`image`" in error.message

    @pytest.mark.parametrize(
        ("role", "block"),
        [
            ("user", {"type": "tool_use", "id": "a", "name": "x", "input": {}}),
            ("user", {"type": "thinking", "thinking": "x"}),
            ("assistant", {"type": "tool_result", "tool_use_id": "a"}),
            ("system", {"type": "tool_result", "tool_use_id": "a"}),
        ],
    )
    def test_a_block_in_the_wrong_role_is_refused(self, role: str, block: dict[str, object]):
        error = refusal(HELLO, {"role": role, "content": [block]})
        assert error.field == "messages.1.content.0"
        assert "has no place" in error.message

    def test_a_wrong_role_is_named_with_its_place(self):
        error = refusal(HELLO, {"role": "tool", "content": "x"})
        assert error.field == "messages.1.role"
        assert "'tool'" in error.message

    @pytest.mark.parametrize("content", ["", [], None, text("")])
    def test_a_conversation_without_words_of_the_user_is_refused(self, content: object):
        assert refusal({"role": "user", "content": content}).field == "messages"

    def test_an_answer_that_was_begun_is_refused(self):
        error = refusal(HELLO, {"role": "assistant", "content": "The answer is ("})
        assert error.field == "messages"
        assert "cannot be continued" in error.message
        assert error.hint

    def test_a_call_nested_beyond_measure_is_refused(self):
        deep = b'{"a":' * 500 + b"1" + b"}" * 500
        raw = body(HELLO, {"role": "assistant", "content": [{"type": "tool_use", "id": "a"}]})
        raw = raw.replace(b'"id":"a"', b'"id":"a","name":"x","input":' + deep)
        with pytest.raises(BadField) as caught:
            DIALECT.decode(raw, "r1")
        assert caught.value.field == "messages.1.content.0.input"

    def test_results_in_results_are_refused_however_deep(self):
        deep: dict[str, Any] = {"type": "tool_result", "tool_use_id": "a", "content": "x"}
        for _ in range(50):
            deep = {"type": "tool_result", "tool_use_id": "a", "content": [deep]}
        error = refusal(HELLO, {"role": "user", "content": [deep]})
        assert error.field == "messages.1.content.0.content.0"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
BLOCK = st.fixed_dictionaries(
    {"type": st.sampled_from(["text", "tool_use", "tool_result", "thinking", "image"]) | JSON},
    optional={
        "text": st.text() | JSON,
        "id": st.text(),
        "name": st.text(),
        "input": JSON,
        "tool_use_id": st.text(),
        "content": st.text() | JSON,
        "is_error": JSON,
    },
)
TURN = st.fixed_dictionaries(
    {
        "role": st.sampled_from(["user", "assistant", "system"]) | JSON,
        "content": st.text() | st.lists(BLOCK, max_size=3) | JSON,
    }
)
FIELDS = [
    "system", "max_tokens", "temperature", "top_p", "stop_sequences", "stream", "tools",
    "tool_choice", "thinking", "output_config", "output_format", "container", "xnai", "model",
]  # fmt: skip
BODY = st.fixed_dictionaries(
    {"messages": st.lists(TURN, max_size=3) | JSON},
    optional=dict.fromkeys(FIELDS, JSON) | {"max_tokens": st.integers(-1, 5) | JSON},
)


BLOCKS = {
    "text": st.builds(lambda said: {"type": "text", "text": said}, st.text(max_size=3)),
    "thinking": st.just({"type": "thinking", "thinking": "Hm", "signature": ""}),
    "tool_use": st.builds(
        lambda given: {"type": "tool_use", "id": "a", "name": "f", "input": given},
        st.dictionaries(st.text(), JSON, max_size=2),
    ),
    "tool_result": st.builds(
        lambda said: {"type": "tool_result", "tool_use_id": "a", "content": said},
        st.text(max_size=3),
    ),
}


def turn_of(role: str, *kinds: str) -> st.SearchStrategy[dict[str, Any]]:
    blocks = st.lists(st.one_of([BLOCKS[kind] for kind in kinds]), max_size=3)
    return st.builds(
        lambda content: {"role": role, "content": content}, st.text(max_size=3) | blocks
    )


TALK = st.lists(
    turn_of("user", "text", "tool_result")
    | turn_of("assistant", "text", "thinking", "tool_use")
    | turn_of("system", "text"),
    max_size=8,
)


class TestAnyBody:
    @given(st.binary())
    def test_any_bytes_are_read_or_refused(self, raw: bytes):
        self.read_or_refuse(raw)

    @given(BODY)
    def test_any_object_is_read_or_refused(self, found: dict[str, Any]):
        self.read_or_refuse(orjson.dumps(found))

    @given(TALK)
    def test_any_talk_becomes_turns_that_a_chat_template_takes(self, talk: list[dict[str, Any]]):
        raw = orjson.dumps({"messages": [HELLO, *talk]})
        messages = decode_count(raw, "r1").request.messages
        roles = [message.role for message in messages]
        assert "user" in roles
        assert "system" not in roles[1:]
        assert all(a != b or a == "tool" for a, b in pairwise(roles))
        assert all(m.content or m.tool_calls or m.role == "tool" for m in messages)

    def read_or_refuse(self, raw: bytes) -> None:
        for decode in (DIALECT.decode, decode_count):
            try:
                assert isinstance(decode(raw, "r1"), Asked)
            except BadRequest as error:
                assert error.message  # noqa: PT017 (either outcome is right)


class TestWholeAnswers:
    def test_an_answer_has_the_shape_of_a_message(self):
        usage = Usage(prompt_tokens=100, completion_tokens=7, cached_tokens=80)
        assert whole(Answer(text="Hi", usage=usage)) == {
            "id": "msg_r1",
            "type": "message",
            "role": "assistant",
            "model": "xnai/auto",
            "content": [{"type": "text", "text": "Hi"}],
            "stop_reason": "end_turn",
            "stop_sequence": None,
            "usage": {
                "input_tokens": 20,
                "output_tokens": 7,
                "cache_read_input_tokens": 80,
                "cache_creation_input_tokens": 0,
            },
        }

    def test_thinking_comes_first_then_text_then_calls(self):
        answer = Answer(text="Hi", reasoning="Hm", tool_calls=(CALL,), finish="tool_calls")
        found = whole(answer)
        assert found["content"] == [
            {"type": "thinking", "thinking": "Hm", "signature": ""},
            {"type": "text", "text": "Hi"},
            {"type": "tool_use", "id": "toolu_1", "name": "weather", "input": {"city": "Bern"}},
        ]
        assert found["stop_reason"] == "tool_use"

    @pytest.mark.parametrize(
        "thinking", [None, {"type": "disabled"}, {"type": "adaptive", "display": "omitted"}]
    )
    def test_thinking_that_nobody_asked_for_is_left_out(self, thinking: dict[str, str] | None):
        assert whole(Answer(text="Hi", reasoning="Hm"), thinking=thinking)["content"] == [
            {"type": "text", "text": "Hi"}
        ]
        stream = streamed(
            [Delta(reasoning="Hm"), Delta(text="Hi")], Answer(text="Hi"), thinking=thinking
        )
        assert [block["type"] for block in blocks_of(stream)] == ["text"]

    def test_an_empty_answer_has_no_content(self):
        found = whole(Answer(text=""))
        assert found["content"] == []
        assert found["stop_reason"] == "end_turn"

    @pytest.mark.parametrize(
        ("finish", "calls", "reason"),
        [
            ("stop", (), "end_turn"),
            ("stop", (CALL,), "tool_use"),  # some engines say so
            ("tool_calls", (CALL,), "tool_use"),
            ("tool_calls", (), "end_turn"),
            ("length", (), "max_tokens"),
            ("length", (CALL,), "max_tokens"),
            ("error", (), "max_tokens"),
        ],
    )
    def test_why_it_ended_is_told_alike_whole_and_streamed(
        self, finish: FinishReason, calls: tuple[ToolCall, ...], reason: str
    ):
        answer = Answer(text="", tool_calls=calls, finish=finish)
        assert whole(answer)["stop_reason"] == reason
        stream = streamed([Delta(tool_calls=calls)], answer)
        assert stream[-2]["delta"] == {"stop_reason": reason, "stop_sequence": None}

    def test_the_stop_sequence_that_ended_it_is_named(self):
        answer = Answer(text="Hi", stopped_by="END")
        named = {"stop_reason": "stop_sequence", "stop_sequence": "END"}
        assert whole(answer).items() >= named.items()
        assert streamed([Delta(text="Hi")], answer)[-2]["delta"] == named
        cut = whole(Answer(text="Hi", finish="length", stopped_by="END"))
        assert (cut["stop_reason"], cut["stop_sequence"]) == ("max_tokens", None)

    @pytest.mark.parametrize("written", ["", "{", "[1]", "null", '"x"', "NaN", '{"a": NaN}'])
    def test_arguments_that_are_no_object_become_an_empty_one(self, written: str):
        calls = (ToolCall(id="a", name="f", arguments=written),)
        assert whole(Answer(text="", tool_calls=calls))["content"][0]["input"] == {}
        blocks = blocks_of(streamed([Delta(tool_calls=calls)], Answer(text="", tool_calls=calls)))
        assert blocks[0]["grown"] == "{}"

    def test_who_answered_is_told(self):
        answer = Answer(text="Hi", extension={"tier": "draft"})
        assert whole(answer)["xnai"] == {"tier": "draft"}
        assert "xnai" not in whole(Answer(text="Hi"))


class TestStreams:
    def test_events_come_in_the_order_that_clients_expect(self):
        usage = Usage(prompt_tokens=9, completion_tokens=3, cached_tokens=4)
        deltas = [
            Delta(reasoning="H"),
            Delta(reasoning="m"),
            Delta(text="H"),
            Delta(text="i"),
            Delta(tool_calls=(CALL,), finish="tool_calls", usage=usage),
        ]
        answer = Answer(text="Hi", tool_calls=(CALL,), finish="tool_calls", usage=usage)
        stream = streamed(deltas, answer)
        block = ["content_block_start", "content_block_delta", "content_block_stop"]
        grown = [block[0], block[1], block[1], block[2]]
        assert [event["type"] for event in stream] == [
            "message_start", *grown, *grown, *block, "message_delta", "message_stop",
        ]  # fmt: skip
        assert [(b["type"], b["grown"]) for b in blocks_of(stream)] == [
            ("thinking", "Hm"),
            ("text", "Hi"),
            ("tool_use", '{"city": "Bern"}'),
        ]
        assert [e["delta"]["type"] for e in stream if e["type"] == "content_block_delta"] == [
            *["thinking_delta"] * 2, *["text_delta"] * 2, "input_json_delta",
        ]  # fmt: skip

    def test_blocks_begin_empty(self):
        deltas = [Delta(reasoning="Hm", text="Hi", tool_calls=(CALL,))]
        stream = streamed(deltas, Answer(text="Hi"))
        assert [e["content_block"] for e in stream if e["type"] == "content_block_start"] == [
            {"type": "thinking", "thinking": "", "signature": ""},
            {"type": "text", "text": ""},
            {"type": "tool_use", "id": "toolu_1", "name": "weather", "input": {}},
        ]

    def test_a_message_begins_empty_and_unfinished(self):
        stream = streamed([], Answer(text=""))
        assert [event["type"] for event in stream] == [
            "message_start",
            "message_delta",
            "message_stop",
        ]
        message = stream[0]["message"]
        assert message["id"] == "msg_r1"
        assert message["content"] == []
        assert message["stop_reason"] is None
        assert message["usage"]["input_tokens"] == message["usage"]["output_tokens"] == 0

    def test_the_end_tells_all_tokens_and_who_answered(self):
        usage = Usage(prompt_tokens=9, completion_tokens=3, cached_tokens=4)
        stream = streamed([], Answer(text="", usage=usage, extension={"tier": "draft"}))
        assert stream[-2]["usage"] == {
            "input_tokens": 5,
            "output_tokens": 3,
            "cache_read_input_tokens": 4,
            "cache_creation_input_tokens": 0,
        }
        assert stream[-2]["xnai"] == {"tier": "draft"}
        assert "xnai" not in streamed([], Answer(text=""))[-2]

    def test_a_delta_that_shows_nothing_writes_nothing(self):
        encoder = DIALECT.encoder(read(), SERVED)
        assert encoder.piece(Delta(finish="stop", usage=Usage(prompt_tokens=1))) == b""

    def test_waiting_is_a_ping(self):
        assert DIALECT.media_type.startswith("text/event-stream")
        assert events(DIALECT.encoder(read(), SERVED).keep_alive()) == [{"type": "ping"}]

    def test_an_error_on_the_way_is_an_error_event(self):
        encoder = DIALECT.encoder(read(), SERVED)
        encoder.piece(Delta(text="Hi"))
        error = EngineDied("It died.", before_first_token=False, hint="Try again.")
        assert events(encoder.failed(error)) == [
            {
                "type": "error",
                "error": {"type": "api_error", "message": "It died. Try again."},
                "request_id": "r1",
            }
        ]

    @given(
        st.lists(
            st.builds(
                Delta,
                text=st.text(max_size=5),
                reasoning=st.text(max_size=5),
                tool_calls=st.lists(
                    st.builds(
                        ToolCall,
                        id=st.text(max_size=3),
                        name=st.text(max_size=3),
                        arguments=st.text(max_size=3)
                        | st.dictionaries(st.text(), JSON, max_size=2).map(
                            lambda found: orjson.dumps(found).decode()
                        ),
                    ),
                    max_size=2,
                ).map(tuple),
            ),
            max_size=6,
        )
    )
    def test_any_stream_is_lawful_and_loses_nothing(self, deltas: list[Delta]):
        blocks = blocks_of(streamed(deltas, Answer(text="")))
        grown = {"text": "", "thinking": ""}
        for block in blocks:
            if block["type"] == "tool_use":
                assert isinstance(json.loads(block["grown"]), dict)
            else:
                grown[block["type"]] += block["grown"]
        assert grown["text"] == "".join(delta.text for delta in deltas)
        assert grown["thinking"] == "".join(delta.reasoning for delta in deltas)
        assert [b["id"] for b in blocks if b["type"] == "tool_use"] == [
            call.id for delta in deltas for call in delta.tool_calls
        ]


class Unheard(XnaiError):
    """An error of a status that the tree does not have yet."""

    def __init__(self, status: int) -> None:
        super().__init__("Said.")
        self.status = status


class TestErrors:
    @pytest.mark.parametrize(
        ("error", "status", "kind"),
        [
            (BadRequest("x"), 400, "invalid_request_error"),
            (BadField("x", field="f"), 400, "invalid_request_error"),
            (UnknownName(kind="model", name="x", known=["y"]), 404, "not_found_error"),
            (EngineDied("x", before_first_token=True), 500, "api_error"),
            (EngineStartError("x"), 529, "overloaded_error"),
            (DeadlineExceeded("x"), 504, "timeout_error"),
            (SandboxUnavailable("x"), 500, "api_error"),
            (StoreError("x"), 500, "api_error"),
            (Unheard(401), 401, "authentication_error"),
            (Unheard(402), 402, "billing_error"),
            (Unheard(403), 403, "permission_error"),
            (Unheard(405), 405, "invalid_request_error"),
            (Unheard(413), 413, "request_too_large"),
            (Unheard(429), 429, "rate_limit_error"),
            (Unheard(599), 500, "api_error"),
        ],
    )
    def test_an_error_has_the_status_and_the_type_that_clients_know(
        self, error: XnaiError, status: int, kind: str
    ):
        told_status, told = DIALECT.error(error, "r1")
        found = orjson.loads(told)
        assert told_status == status
        assert found["error"]["type"] == kind
        assert found["type"] == "error"
        assert found["request_id"] == "r1"

    @pytest.mark.parametrize(
        ("held_mib", "status", "kind"),
        [(0, 500, "api_error"), (300, 529, "overloaded_error")],
    )
    def test_memory_is_worth_waiting_for_only_where_somebody_holds_it(
        self, held_mib: float, status: int, kind: str
    ):
        error = OverBudget(model="m", wanted_mib=900, budget_mib=800, held_mib=held_mib)
        told_status, told = DIALECT.error(error, "r1")
        assert (told_status, orjson.loads(told)["error"]["type"]) == (status, kind)

    def test_what_to_do_next_follows_the_message(self):
        _, told = DIALECT.error(BadRequest("It is wrong.", hint="Mend it."), "r1")
        assert orjson.loads(told)["error"]["message"] == "It is wrong. Mend it."
        _, told = DIALECT.error(BadRequest("It is wrong."), "r1")
        assert orjson.loads(told)["error"]["message"] == "It is wrong."

    def test_a_prompt_that_is_too_long_is_told_in_the_words_that_agents_look_for(self):
        error = PromptTooLong(prompt_tokens=5000, n_ctx=4096, model="draft")
        status, told = DIALECT.error(error, "r1")
        found = orjson.loads(told)["error"]
        assert (status, found["type"]) == (400, "invalid_request_error")
        assert found["message"].startswith("prompt is too long: 5000 tokens > 4096 maximum")
        assert error.hint in found["message"]


class TestCountsAndModels:
    def test_a_count_needs_no_limit_and_takes_any_last_message(self):
        raw = orjson.dumps(
            {
                "messages": [HELLO, {"role": "assistant", "content": "Hi"}],
                "tools": [WEATHER],
                "stream": True,
            }
        )
        asked = decode_count(raw, "r1")
        assert [m.role for m in asked.request.messages] == ["user", "assistant"]
        assert [tool.name for tool in asked.request.tools] == ["weather"]
        assert not asked.stream

    def test_a_count_refuses_what_no_model_reads(self):
        with pytest.raises(BadField):
            decode_count(orjson.dumps({"messages": [{"role": "user", "content": [IMAGE]}]}), "r1")

    def test_a_count_is_told(self):
        assert orjson.loads(count_body(7)) == {"input_tokens": 7}

    def test_models_are_one_page_in_their_order(self):
        page = orjson.loads(models_page(["xnai/auto", "xnai/draft"], 1_700_000_000))
        assert (page["first_id"], page["last_id"]) == ("xnai/auto", "xnai/draft")
        assert page["has_more"] is False
        assert [model["id"] for model in page["data"]] == ["xnai/auto", "xnai/draft"]
        assert page["data"][0] == {
            "type": "model",
            "id": "xnai/auto",
            "display_name": "xnai/auto",
            "created_at": "2023-11-14T22:13:20Z",
            "lifecycle": "active",
        }

    def test_no_models_are_an_empty_page(self):
        page = orjson.loads(models_page([], 0))
        assert page == {"data": [], "has_more": False, "first_id": None, "last_id": None}
