"""Ollama's dialect: what a body means, what goes over the wire, and how models are listed."""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.core.chat import Delta, Message, Sampling, ToolCall, ToolSpec, Usage
from xnai.core.errors import BadRequest, EngineDied, PromptTooLong, XnaiError
from xnai.server.dialect import NDJSON, Answer, Asked, Dialect, Encoder, Served
from xnai.server.ollama import NOT_JSON, OllamaChat, OllamaGenerate, rfc3339
from xnai.server.ollama_body import MAX_KEEP_ALIVE_S, duration_s
from xnai.server.ollama_tags import ListedModel, ps_body, show_body, tags_body, version_body
from xnai.server.wire import BadField

CHAT: Dialect = OllamaChat()
GENERATE: Dialect = OllamaGenerate()
BOTH = pytest.mark.parametrize("dialect", [CHAT, GENERATE], ids=["chat", "generate"])
SERVED = Served(id="r1", model="xnai/auto", created=1_764_287_100)
CREATED = "2025-11-27T23:45:00.000000000Z"
HELLO = {"messages": [{"role": "user", "content": "hello"}], "prompt": "hello"}
WEATHER = {"function": {"name": "weather", "arguments": {"city": "Oslo"}}}
TIME = {"function": {"name": "time", "arguments": {}}}


def asked(dialect: Dialect, **fields: Any) -> Asked:
    return dialect.decode(json.dumps(HELLO | fields).encode(), "r1")


def refused(dialect: Dialect, **fields: Any) -> BadField:
    with pytest.raises(BadField) as caught:
        asked(dialect, **fields)
    return caught.value


def chatted(*turns: dict[str, Any]) -> tuple[Message, ...]:
    return asked(CHAT, messages=[{"role": "user", "content": "hello"}, *turns]).request.messages[1:]


def lines(*pieces: bytes) -> list[dict[str, Any]]:
    """The objects of a stream, read as strictly as the strictest client does: one a line."""
    stream = b"".join(pieces)
    assert stream.endswith(b"\n")
    return [json.loads(line) for line in stream[:-1].split(b"\n")]


def encoder(dialect: Dialect, **fields: Any) -> Encoder:
    return dialect.encoder(asked(dialect, **fields), SERVED)


NO_DURATIONS: list[Any] = [
    *("", " ", "5 m", "m", "5d", "1h30", "1.2.3s", "--1", "forever", "٣s", "1e3"),
    *(True, [], {}),
    *(MAX_KEEP_ALIVE_S * 2, "9" * 400, "9" * 400 + "h"),
]

# With halves of surrogate pairs, which are no text, and with what could end a line. Drawn by name:
# among all characters they would never come up.
UNICODE = st.lists(st.sampled_from("\ud800\udfff\n\r\u2028") | st.characters()).map("".join)

# JSON of any shape, and bodies that come close to good ones: both must be read or refused.
ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
CALLS = st.fixed_dictionaries(
    {"function": st.fixed_dictionaries({"name": st.text()}, optional={"arguments": ANY}) | ANY},
    optional={"id": st.text() | ANY},
)
TURNS = st.fixed_dictionaries(
    {"role": st.sampled_from(["system", "user", "Assistant", "tool"]) | ANY},
    optional={
        "content": st.text() | ANY,
        "images": ANY,
        "tool_calls": st.lists(CALLS, max_size=3),
        **dict.fromkeys(["tool_call_id", "tool_name", "name"], st.text() | ANY),
    },
)
OPTIONS = st.dictionaries(
    st.sampled_from(["temperature", "top_p", "seed", "num_predict", "stop", "xnai", "num_ctx"]), ANY
)
BODIES = st.fixed_dictionaries(
    {},
    optional={
        "messages": st.lists(TURNS, max_size=5) | ANY,
        "prompt": st.text() | ANY,
        "system": st.text() | ANY,
        "options": OPTIONS | ANY,
        "keep_alive": st.from_regex(r"[-+0-9.hmsun]*") | ANY,
        "tools": st.lists(CALLS, max_size=3) | ANY,
        "model": st.none() | st.text(),
        "stream": st.none() | st.booleans(),
        **dict.fromkeys(["format", "raw", "suffix", "context", "xnai"], st.none() | ANY),
    },
)


class TestReading:
    def test_a_conversation_is_read_with_all_its_roles(self) -> None:
        request = asked(
            CHAT,
            model="xnai/auto:latest",
            messages=[
                {"role": "system", "content": "be brief"},
                {"role": "User", "content": "hello"},
                {"role": "assistant", "content": "hi", "thinking": "greet"},
                {"role": "user", "content": "héllo\n"},
            ],
        )
        assert request.request.id == "r1"
        assert request.model == "xnai/auto:latest"
        assert request.request.messages == (
            Message(role="system", content="be brief"),
            Message(role="user", content="hello"),
            Message(role="assistant", content="hi"),
            Message(role="user", content="héllo\n"),
        )

    def test_a_system_text_stands_before_the_prompt(self) -> None:
        assert asked(GENERATE, system="be brief").request.messages == (
            Message(role="system", content="be brief"),
            Message(role="user", content="hello"),
        )
        assert asked(GENERATE, system="").request.messages == (
            Message(role="user", content="hello"),
        )

    @BOTH
    @pytest.mark.parametrize(
        ("given_stream", "streams"),
        [({}, True), ({"stream": None}, True), ({"stream": False}, False)],
    )
    def test_an_answer_streams_unless_the_body_says_no(
        self, dialect: Dialect, given_stream: dict[str, Any], streams: bool
    ) -> None:
        assert asked(dialect, **given_stream).stream is streams

    def test_no_model_is_an_empty_name(self) -> None:
        assert asked(CHAT).model == asked(CHAT, model=None).model == ""

    def test_tools_are_read_in_their_order(self) -> None:
        schema = {"type": "object", "properties": {"city": {"type": "string"}}}
        offered = [
            {"type": "function", "function": {"name": "weather", "parameters": schema}},
            {"function": {"name": "time", "description": "now", "parameters": None}},
        ]
        assert asked(CHAT, tools=offered).request.tools == (
            ToolSpec(name="weather", parameters=schema),
            ToolSpec(name="time", description="now"),
        )

    @BOTH
    @pytest.mark.parametrize(
        ("given_format", "schema"),
        [
            (None, None),
            ("", None),
            ("json", {}),
            ({}, {}),
            ({"type": "object"}, {"type": "object"}),
        ],
    )
    def test_a_format_is_a_schema_or_none(
        self, dialect: Dialect, given_format: Any, schema: dict[str, Any] | None
    ) -> None:
        assert asked(dialect, format=given_format).request.json_schema == schema

    @BOTH
    def test_the_xnai_object_bounds_the_ladder(self, dialect: Dialect) -> None:
        xnai = {"min_tier": "a", "max_tier": "b", "tests": "assert f()", "deadline_s": 9}
        request = asked(dialect, xnai=xnai).request
        assert (request.min_tier, request.max_tier) == ("a", "b")
        assert (request.tests, request.deadline_s) == ("assert f()", 9.0)

    def test_the_xnai_object_may_stand_in_the_options_where_the_sdk_lets_it_through(self) -> None:
        assert asked(CHAT, options={"xnai": {"max_tier": "b"}}).request.max_tier == "b"


class TestSampling:
    @BOTH
    def test_without_options_an_answer_can_be_repeated(self, dialect: Dialect) -> None:
        assert asked(dialect).request.sampling == Sampling(temperature=0.0)
        assert asked(dialect, options=None).request.sampling == Sampling(temperature=0.0)

    @BOTH
    def test_options_are_read_and_those_of_the_engine_passed_over(self, dialect: Dialect) -> None:
        options = {
            "temperature": 0.7,
            "top_p": 0.5,
            "seed": 7,
            "num_predict": 99,
            "stop": ["\n\n", "", "END"],
            "num_ctx": 8192,
            "top_k": 40,
            "repeat_penalty": 1.1,
            "num_thread": "many",
        }
        assert asked(dialect, options=options).request.sampling == Sampling(
            temperature=0.7, top_p=0.5, seed=7, max_tokens=99, stop=("\n\n", "END")
        )

    @pytest.mark.parametrize("unlimited", [-1, -2, None])
    def test_minus_one_and_minus_two_set_no_limit(self, unlimited: int | None) -> None:
        options = {"num_predict": unlimited}
        assert asked(CHAT, options=options).request.sampling.max_tokens is None

    def test_one_stop_string_needs_no_list(self) -> None:
        assert asked(CHAT, options={"stop": "END"}).request.sampling.stop == ("END",)

    def test_a_negative_seed_is_none(self) -> None:
        assert asked(CHAT, options={"seed": -1}).request.sampling.seed is None
        assert asked(CHAT, options={"seed": 0}).request.sampling.seed == 0

    @BOTH
    @pytest.mark.parametrize(
        ("option", "value", "limit"),
        [
            ("temperature", -0.1, "greater than or equal to 0"),
            ("temperature", 2.1, "less than or equal to 2"),
            ("temperature", "hot", "number"),
            ("top_p", 0, "greater than 0"),
            ("top_p", 1.1, "less than or equal to 1"),
            ("seed", 1.5, "integer"),
            ("num_predict", 0, "at least 1"),
            ("num_predict", -3, "-1 or -2 for no limit"),
            ("stop", 3, "tuple"),
            ("xnai", {"speed": 1}, "no option of `xnai`"),
        ],
    )
    def test_an_option_out_of_range_is_named_with_its_limit(
        self, dialect: Dialect, option: str, value: Any, limit: str
    ) -> None:
        error = refused(dialect, options={option: value})
        assert error.field.startswith(f"options.{option}")
        assert limit in error.message


class TestKeepAlive:
    @BOTH
    def test_it_is_absent_where_the_body_says_nothing(self, dialect: Dialect) -> None:
        assert "keep_alive_s" not in asked(dialect).options
        assert "keep_alive_s" not in asked(dialect, keep_alive=None).options

    @BOTH
    @pytest.mark.parametrize(
        ("keep_alive", "seconds"),
        [
            (0, 0.0),
            (300, 300.0),
            (2.5, 2.5),
            ("0", 0.0),
            ("300", 300.0),
            ("5m", 300.0),
            ("1h30m", 5400.0),
            ("1.5h", 5400.0),
            ("+90s", 90.0),
            (".5s", 0.5),
            ("5.s", 5.0),
            ("2m3ms", 120.003),
            ("300ms", 0.3),
            ("1us2µs3μs4ns", 6.004e-6),
            ("-0s", 0.0),
            (-1, None),
            (-0.5, None),
            ("-1", None),
            ("-1m", None),
            ("-24h", None),
        ],
    )
    def test_numbers_are_seconds_strings_are_durations_and_negative_is_for_ever(
        self, dialect: Dialect, keep_alive: Any, seconds: float | None
    ) -> None:
        read = asked(dialect, keep_alive=keep_alive).options["keep_alive_s"]
        assert read == pytest.approx(math.inf if seconds is None else seconds)
        assert str(read) != "-0.0"

    @BOTH
    @pytest.mark.parametrize("keep_alive", NO_DURATIONS)
    def test_what_is_no_duration_is_refused_by_name(
        self, dialect: Dialect, keep_alive: Any
    ) -> None:
        error = refused(dialect, keep_alive=keep_alive)
        assert error.field == "keep_alive"
        assert "'1h30m'" in error.message
        assert "-1 keeps the model" in error.message

    def test_a_long_row_of_digits_is_refused_in_linear_time(self) -> None:
        assert duration_s("1" * 1_000_000 + "x") is None

    @given(st.integers(0, 10_000), st.integers(0, 59), st.integers(0, 59), st.integers(0, 999))
    def test_any_duration_that_go_prints_is_read_back(
        self, h: int, m: int, s: int, ms: int
    ) -> None:
        assert duration_s(f"{h}h{m}m{s}.{ms:03}s") == pytest.approx(
            h * 3600 + m * 60 + s + ms / 1000
        )


class TestLoading:
    @pytest.mark.parametrize(
        ("dialect", "empty"),
        [
            (CHAT, {"messages": []}),
            (CHAT, {"messages": None}),
            (GENERATE, {"prompt": ""}),
            (GENERATE, {"prompt": None}),
            (GENERATE, {"prompt": "", "system": "be brief"}),
        ],
    )
    def test_nothing_asked_loads_the_model(self, dialect: Dialect, empty: dict[str, Any]) -> None:
        read = asked(dialect, **empty, keep_alive="5m")
        assert read.request.messages == (Message(role="user", content=""),)
        assert read.options == {"load": True, "keep_alive_s": 300.0}

    @BOTH
    def test_something_asked_does_not(self, dialect: Dialect) -> None:
        assert "load" not in asked(dialect).options

    @BOTH
    @pytest.mark.parametrize(
        ("keep_alive", "reason"), [(None, "load"), (-1, "load"), ("5m", "load"), (0, "unload")]
    )
    def test_the_final_object_says_whether_it_was_loaded_or_unloaded(
        self, dialect: Dialect, keep_alive: Any, reason: str
    ) -> None:
        read = asked(dialect, messages=[], prompt="", keep_alive=keep_alive)
        whole = json.loads(dialect.whole(read, SERVED, Answer(text="")))
        assert whole["done_reason"] == reason
        assert whole == lines(dialect.encoder(read, SERVED).end(Answer(text="")))[0]


class TestTools:
    def test_a_call_gets_an_id_by_its_position_and_keeps_it_as_the_talk_grows(self) -> None:
        turns: list[dict[str, Any]] = [
            {"role": "assistant", "tool_calls": [WEATHER, TIME]},
            {"role": "tool", "content": "rain"},
            {"role": "tool", "content": "noon"},
            {"role": "assistant", "content": "", "tool_calls": [WEATHER]},
        ]
        short, long = chatted(*turns[:3]), chatted(*turns)
        assert [call.id for call in long[0].tool_calls] == ["call_0", "call_1"]
        assert [call.id for call in long[3].tool_calls] == ["call_2"]
        assert long[:3] == short

    def test_arguments_are_kept_as_json_text(self) -> None:
        city = {"function": {"name": "f", "arguments": {"b": 1, "a": ["é", None]}}}
        none = {"function": {"name": "f", "arguments": None}}
        calls = chatted({"role": "assistant", "tool_calls": [city, none]})[0].tool_calls
        assert calls[0].arguments == '{"b":1,"a":["é",null]}'
        assert calls[1].arguments == "{}"

    @pytest.mark.parametrize(
        ("results", "answered"),
        [
            ([{}, {}], ["call_0", "call_1"]),
            ([{"tool_name": "time"}, {"tool_name": "weather"}], ["call_1", "call_0"]),
            ([{"name": "time"}, {"name": "weather"}], ["call_1", "call_0"]),
            ([{"tool_name": "time"}, {}], ["call_1", "call_0"]),
            ([{"tool_call_id": "call_1"}, {}], ["call_1", "call_0"]),
            ([{"tool_call_id": "elsewhere"}, {}], ["elsewhere", "call_0"]),
            ([{}, {}, {}], ["call_0", "call_1", None]),
            ([{"tool_name": "time"}, {"tool_name": "time"}], ["call_1", None]),
            ([{"tool_name": "ghost"}, {}], [None, "call_0"]),
        ],
    )
    def test_a_result_answers_by_id_or_name_or_else_the_next_call(
        self, results: list[dict[str, Any]], answered: list[str | None]
    ) -> None:
        read = chatted(
            {"role": "assistant", "tool_calls": [WEATHER, TIME]},
            *({"role": "tool", "content": "x"} | result for result in results),
        )
        assert [message.tool_call_id for message in read[1:]] == answered

    def test_two_calls_of_one_tool_are_answered_in_their_order(self) -> None:
        read = chatted(
            {"role": "assistant", "tool_calls": [WEATHER, WEATHER]},
            {"role": "tool", "content": "rain", "tool_name": "weather"},
            {"role": "tool", "content": "sun", "tool_name": "weather"},
        )
        assert [message.tool_call_id for message in read[1:]] == ["call_0", "call_1"]

    def test_an_id_of_the_client_stands(self) -> None:
        read = chatted(
            {"role": "assistant", "tool_calls": [{"id": "mine", **WEATHER}, TIME]},
            {"role": "tool", "content": "rain"},
        )
        assert [call.id for call in read[0].tool_calls] == ["mine", "call_1"]
        assert read[1].tool_call_id == "mine"

    def test_a_new_round_of_calls_leaves_the_old_ones_unanswered(self) -> None:
        read = chatted(
            {"role": "assistant", "tool_calls": [WEATHER]},
            {"role": "assistant", "tool_calls": [TIME]},
            {"role": "tool", "content": "noon"},
        )
        assert read[2].tool_call_id == "call_1"

    def test_a_result_without_any_call_is_kept(self) -> None:
        assert chatted({"role": "tool", "content": "rain"}) == (
            Message(role="tool", content="rain", tool_call_id=None),
        )


class TestRefusals:
    @pytest.mark.parametrize(
        ("body", "field"),
        [
            ({"messages": [{"role": "chef", "content": "x"}]}, "messages.0.role"),
            ({"messages": [{"content": "x"}]}, "messages.0.role"),
            ({"messages": [{"role": "user", "content": ["x"]}]}, "messages.0.content"),
            ({"messages": [{"role": "user", "images": ["aGk="]}]}, "messages.0.images"),
            ({"messages": [{"role": "system", "content": "x"}]}, "messages"),
            ({"messages": "hello"}, "messages"),
            ({"tools": [{"type": "function"}]}, "tools.0.function"),
            ({"tools": [{"function": {"name": ""}}]}, "tools.0.function.name"),
            ({"format": "yaml"}, "format"),
            ({"format": ["json"]}, "format"),
            ({"logprobs": "many"}, "logprobs"),
            ({"logprobs": True, "tools": [WEATHER]}, "logprobs"),
            ({"logprobs": True, "top_logprobs": 21}, "top_logprobs"),
            ({"top_logprobs": -1}, "top_logprobs"),
            ({"options": []}, "options"),
            ({"xnai": {"max_tears": 1}}, "xnai.max_tears"),
        ],
    )
    def test_a_field_at_fault_is_named_with_its_place(
        self, body: dict[str, Any], field: str
    ) -> None:
        error = refused(CHAT, **body)
        assert error.field == field
        assert f"`{field}`" in error.message
        assert error.message.endswith(".")

    @pytest.mark.parametrize("arguments", ['{"a": 1}', [1], 3])
    def test_arguments_that_are_no_object_are_refused(self, arguments: Any) -> None:
        call = {"function": {"name": "f", "arguments": arguments}}
        turn = {"role": "assistant", "tool_calls": [call]}
        error = refused(CHAT, messages=[{"role": "user", "content": "x"}, turn])
        assert error.field == "messages.1.tool_calls.0.function.arguments"

    def test_arguments_nested_beyond_what_can_be_written_are_refused(self) -> None:
        deep: dict[str, Any] = {}
        for _ in range(300):
            deep = {"a": deep}
        turn = {"role": "assistant", "tool_calls": [{"function": {"name": "f", "arguments": deep}}]}
        assert "nested too deeply" in refused(CHAT, messages=[turn]).message

    @pytest.mark.parametrize(
        ("field", "value", "empty"),
        [
            ("images", ["aGk="], []),
            ("raw", True, False),
            ("template", "{{ .Prompt }}", ""),
            ("context", [1, 2], []),
        ],
    )
    def test_what_would_change_the_answer_is_refused_and_its_empty_value_passed_over(
        self, field: str, value: Any, empty: Any
    ) -> None:
        assert refused(GENERATE, **{field: value}).field == field
        for harmless in (empty, None):
            assert asked(GENERATE, **{field: harmless}).request == asked(GENERATE).request

    @BOTH
    def test_what_changes_nothing_is_passed_over(self, dialect: Dialect) -> None:
        harmless = {"think": "high", "truncate": True, "top_logprobs": 3, "unheard_of": [1]}
        assert asked(dialect, **harmless) == asked(dialect)

    @BOTH
    @pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'"x"', b"\xff", b'{"a":1}x'])
    def test_a_body_that_is_no_object_is_refused(self, dialect: Dialect, body: bytes) -> None:
        with pytest.raises(BadField):
            dialect.decode(body, "r1")

    @BOTH
    @given(st.binary() | BODIES.map(lambda body: json.dumps(body).encode()))
    def test_any_bytes_are_read_or_refused(self, dialect: Dialect, body: bytes) -> None:
        try:
            read = dialect.decode(body, "r1")
        except BadRequest:
            return
        assert any(message.role == "user" for message in read.request.messages)


class TestWriting:
    def test_a_chat_streams_as_messages_of_one_model_and_time(self) -> None:
        writer = encoder(CHAT)
        pieces = [writer.piece(Delta(text="Hé")), writer.piece(Delta(text="llo 🙂\n"))]
        answer = Answer(
            text="Héllo 🙂\n",
            usage=Usage(prompt_tokens=5, completion_tokens=3),
            elapsed_s=2.5,
            drawn_s=2.0,
        )
        head = {"model": "xnai/auto", "created_at": CREATED}
        assert lines(writer.begin(), *pieces, writer.end(answer)) == [
            head | {"message": {"role": "assistant", "content": "Hé"}, "done": False},
            head | {"message": {"role": "assistant", "content": "llo 🙂\n"}, "done": False},
            head
            | {
                "message": {"role": "assistant", "content": ""},
                "done": True,
                "done_reason": "stop",
                "total_duration": 2_500_000_000,
                "load_duration": 0,
                "prompt_eval_count": 5,
                "prompt_eval_duration": 500_000_000,
                "eval_count": 3,
                "eval_duration": 2_000_000_000,
            },
        ]

    def test_a_generation_streams_as_responses(self) -> None:
        writer = encoder(GENERATE)
        first, last = lines(writer.piece(Delta(text="Hi")), writer.end(Answer(text="Hi")))
        assert (first["response"], first["done"]) == ("Hi", False)
        assert (last["response"], last["done"], last["done_reason"]) == ("", True, "stop")
        assert "message" not in first | last

    def test_reasoning_goes_out_as_thinking_in_a_line_of_its_own(self) -> None:
        both = Delta(text="4", reasoning="2+2")
        thought, said = lines(encoder(CHAT).piece(both))
        assert thought["message"] == {"role": "assistant", "content": "", "thinking": "2+2"}
        assert said["message"] == {"role": "assistant", "content": "4"}
        thought, said = lines(encoder(GENERATE).piece(both))
        assert (thought["response"], thought["thinking"]) == ("", "2+2")
        assert said["response"] == "4"
        assert "thinking" not in said

    def test_calls_carry_objects_ids_and_their_place_in_the_answer(self) -> None:
        writer = encoder(CHAT)
        one = ToolCall(id="a", name="weather", arguments='{"city": "Oslo"}')
        two = ToolCall(id="b", name="time", arguments="")
        first, second = lines(
            writer.piece(Delta(tool_calls=(one,))), writer.piece(Delta(tool_calls=(two,)))
        )
        assert first["message"]["content"] == ""
        assert first["message"]["tool_calls"] == [
            {"id": "a", "function": {"index": 0, "name": "weather", "arguments": {"city": "Oslo"}}}
        ]
        assert second["message"]["tool_calls"] == [
            {"id": "b", "function": {"index": 1, "name": "time", "arguments": {}}}
        ]
        whole = CHAT.whole(asked(CHAT), SERVED, Answer(text="", tool_calls=(one, two)))
        assert json.loads(whole)["message"]["tool_calls"] == [
            first["message"]["tool_calls"][0],
            second["message"]["tool_calls"][0],
        ]
        (generated,) = lines(encoder(GENERATE).piece(Delta(tool_calls=(one,))))
        assert generated["tool_calls"] == first["message"]["tool_calls"]

    @pytest.mark.parametrize("written", ["{", "[1]", '"x"', "null", '{"a": 1e999}'])
    def test_arguments_that_are_no_object_are_shown_and_never_dropped(self, written: str) -> None:
        call = ToolCall(id="a", name="delete", arguments=written)
        (line,) = lines(encoder(CHAT).piece(Delta(tool_calls=(call,))))
        assert line["message"]["tool_calls"][0]["function"]["arguments"] == {NOT_JSON: written}

    def test_arguments_over_several_lines_stay_on_one_and_keep_their_digits(self) -> None:
        written = '{\r\n  "id": 123456789012345678901234567890,\n  "text": "a\\nb"\n}\n'
        call = ToolCall(id="a", name="f", arguments=written)
        (line,) = lines(encoder(CHAT).piece(Delta(tool_calls=(call,))))
        assert line["message"]["tool_calls"][0]["function"]["arguments"] == {
            "id": 123456789012345678901234567890,
            "text": "a\nb",
        }

    @BOTH
    def test_the_whole_answer_holds_what_the_stream_would(self, dialect: Dialect) -> None:
        answer = Answer(text="4", reasoning="2+2", extension={"tier": "draft"}, finish="length")
        read = asked(dialect)
        whole = json.loads(dialect.whole(read, SERVED, answer))
        writer = dialect.encoder(read, SERVED)
        thought, said, last = lines(
            writer.piece(Delta(text=answer.text, reasoning=answer.reasoning)), writer.end(answer)
        )
        shape = "message" if dialect is CHAT else "response"
        assert {key: whole[key] for key in whole if key not in (shape, "thinking")} == {
            key: last[key] for key in last if key != shape
        }
        if dialect is CHAT:
            assert whole["message"] == thought["message"] | said["message"]
        else:
            assert (whole["thinking"], whole["response"]) == (thought["thinking"], said["response"])

    @BOTH
    @pytest.mark.parametrize(
        ("finish", "reason"), [("stop", "stop"), ("length", "length"), ("tool_calls", "stop")]
    )
    def test_the_reason_to_end_is_one_of_ollamas(
        self, dialect: Dialect, finish: Any, reason: str
    ) -> None:
        (last,) = lines(encoder(dialect).end(Answer(text="", finish=finish)))
        assert last["done_reason"] == reason

    @BOTH
    def test_the_extension_is_in_the_final_object_alone(self, dialect: Dialect) -> None:
        writer = encoder(dialect)
        answer = Answer(text="4", extension={"tier": "draft", "tried": ["draft"]})
        first, last = lines(writer.piece(Delta(text="4")), writer.end(answer))
        assert "xnai" not in first
        assert last["xnai"] == {"tier": "draft", "tried": ["draft"]}
        assert "xnai" not in lines(writer.end(Answer(text="4")))[0]

    @BOTH
    def test_a_delta_without_words_writes_nothing(self, dialect: Dialect) -> None:
        assert encoder(dialect).piece(Delta(finish="stop", usage=Usage(prompt_tokens=1))) == b""
        assert encoder(dialect).begin() == b""

    @BOTH
    def test_what_keeps_a_connection_open_is_a_piece_without_text(self, dialect: Dialect) -> None:
        writer = encoder(dialect)
        (alive,) = lines(writer.keep_alive())
        (piece,) = lines(writer.piece(Delta(text="x")))
        assert alive["done"] is False
        assert alive.keys() == piece.keys()
        assert alive.get("response", "") == alive.get("message", {}).get("content", "") == ""

    @BOTH
    @given(elapsed=st.floats(0, 1e6), drawn=st.floats(0, 1e6))
    def test_durations_add_up_and_can_be_divided_by(
        self, dialect: Dialect, elapsed: float, drawn: float
    ) -> None:
        (last,) = lines(encoder(dialect).end(Answer(text="", elapsed_s=elapsed, drawn_s=drawn)))
        parts = [last["load_duration"], last["prompt_eval_duration"], last["eval_duration"]]
        assert last["total_duration"] == sum(parts)
        assert min(parts[1:]) > 0
        assert all(isinstance(part, int) for part in parts)

    @BOTH
    @given(text=UNICODE, reasoning=UNICODE, arguments=UNICODE)
    def test_any_answer_can_be_written_on_one_line_a_piece(
        self, dialect: Dialect, text: str, reasoning: str, arguments: str
    ) -> None:
        calls = (ToolCall(id="a", name="f", arguments=arguments),)
        writer = encoder(dialect)
        answer = Answer(text=text, reasoning=reasoning, tool_calls=calls)
        pieces = [
            writer.piece(Delta(text=text)),
            writer.piece(Delta(reasoning=reasoning)),
            writer.piece(Delta(tool_calls=calls)),
        ]
        streamed = lines(*pieces, writer.end(answer))
        assert len(streamed) == 2 + bool(text) + bool(reasoning)
        whole = json.loads(dialect.whole(asked(dialect), SERVED, answer))
        said = whole["message"]["content"] if dialect is CHAT else whole["response"]
        assert said == text.encode("utf-8", "replace").decode()


class TestErrors:
    @BOTH
    def test_an_error_is_told_with_what_to_do_next(self, dialect: Dialect) -> None:
        status, body = dialect.error(PromptTooLong(prompt_tokens=9, n_ctx=8, model="draft"), "r1")
        assert status == 413
        told = json.loads(body)
        assert list(told) == ["error"]
        assert "at most 8" in told["error"]
        assert told["error"].endswith("Shorten the prompt.")

    @BOTH
    def test_without_a_hint_the_message_stands_alone(self, dialect: Dialect) -> None:
        assert json.loads(dialect.error(XnaiError("It broke."), "r1")[1]) == {"error": "It broke."}

    @BOTH
    def test_an_error_in_midstream_is_a_line_with_error(self, dialect: Dialect) -> None:
        writer = encoder(dialect)
        error = EngineDied("draft died.", before_first_token=False, hint="Ask again.")
        piece, last = lines(writer.piece(Delta(text="x")), writer.failed(error))
        assert "error" not in piece
        assert last == {"error": "draft died. Ask again."}

    @BOTH
    def test_a_stream_is_lines_of_json(self, dialect: Dialect) -> None:
        assert dialect.media_type == NDJSON


class TestTimes:
    @given(st.datetimes(timezones=st.just(UTC)))
    def test_a_time_is_the_one_that_the_calendar_has(self, when: datetime) -> None:
        seconds = (when - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(seconds=1)
        expected = when.replace(microsecond=0, tzinfo=None).isoformat()
        assert rfc3339(seconds) == f"{expected}.000000000Z"

    @pytest.mark.parametrize(
        ("seconds", "written"),
        [
            (0, "1970-01-01T00:00:00.000000000Z"),
            (951_782_400, "2000-02-29T00:00:00.000000000Z"),
            (1_764_287_100.25, "2025-11-27T23:45:00.250000000Z"),
            (-1e-20, "1970-01-01T00:00:00.000000000Z"),
            (-0.5, "1969-12-31T23:59:59.500000000Z"),
            (4_107_542_400, "2100-03-01T00:00:00.000000000Z"),
        ],
    )
    def test_leap_days_fractions_and_times_before_1970_are_right(
        self, seconds: float, written: str
    ) -> None:
        assert rfc3339(seconds) == written


class TestListings:
    MODEL = ListedModel(
        name="xnai/draft",
        size_bytes=491_400_032,
        family="qwen2",
        parameters_b=0.494,
        quantization="Q4_K_M",
        n_ctx=8192,
        modified_s=1_764_287_100,
        digest="ab" * 32,
        expires_s=1_764_287_400.5,
        template="{%- if tools %}",
    )
    DETAILS = {  # noqa: RUF012
        "parent_model": "",
        "format": "gguf",
        "family": "qwen2",
        "families": ["qwen2"],
        "parameter_size": "494M",
        "quantization_level": "Q4_K_M",
    }

    def test_tags_list_models_in_the_order_given(self) -> None:
        other = ListedModel(name="xnai/auto")
        first, second = json.loads(tags_body([self.MODEL, other]))["models"]
        assert first == {
            "name": "xnai/draft",
            "model": "xnai/draft",
            "size": 491_400_032,
            "digest": "ab" * 32,
            "details": self.DETAILS,
            "modified_at": CREATED,
            "capabilities": ["completion", "tools"],
        }
        assert second["name"] == "xnai/auto"
        assert json.loads(tags_body([])) == {"models": []}

    def test_a_name_without_a_file_has_a_digest_of_its_own_that_stays(self) -> None:
        names = ["xnai/auto", "xnai/fast", "xnai/auto"]
        models = json.loads(tags_body(ListedModel(name=name) for name in names))["models"]
        auto, fast, again = (model["digest"] for model in models)
        assert len(auto) == len(fast) == 64
        assert auto == again != fast

    def test_show_tells_the_context_where_each_client_looks_for_it(self) -> None:
        shown = json.loads(show_body(self.MODEL))
        assert shown["model_info"] == {
            "general.architecture": "qwen2",
            "general.basename": "xnai/draft",
            "general.parameter_count": 494_000_000,
            "qwen2.context_length": 8192,
        }
        assert shown["parameters"] == "num_ctx 8192"
        assert shown["details"] == self.DETAILS
        assert shown["capabilities"] == ["completion", "tools"]
        deaf = json.loads(show_body(ListedModel(name="m", template="{{ messages }}")))
        assert deaf["capabilities"] == ["completion"]
        assert shown["modified_at"] == CREATED
        assert shown["template"] == "{%- if tools %}"
        assert "FROM xnai/draft\n" in shown["modelfile"]

    def test_what_is_not_known_is_shown_empty(self) -> None:
        shown = json.loads(show_body(ListedModel(name="xnai/auto")))
        assert shown["details"]["families"] == []
        assert shown["details"]["parameter_size"] == shown["template"] == shown["parameters"] == ""
        assert not [key for key in shown["model_info"] if key.endswith("context_length")]

    def test_ps_tells_when_a_model_goes(self) -> None:
        forever = ListedModel(name="xnai/best")
        first, second = json.loads(ps_body([self.MODEL, forever]))["models"]
        assert first["expires_at"] == "2025-11-27T23:50:00.500000000Z"
        assert (first["size"], first["size_vram"]) == (491_400_032, 0)
        assert first["context_length"] == 8192
        # More than twenty years away is what Ollama's command line prints as "Forever".
        assert datetime.fromisoformat(second["expires_at"][:19]).replace(tzinfo=UTC).year > 2200

    def test_the_version_is_told_as_given(self) -> None:
        assert orjson.loads(version_body("0.12.0")) == {"version": "0.12.0"}

    @pytest.mark.parametrize(
        ("parameters_b", "size"),
        [(0.0, ""), (0.0015, "1.5M"), (0.494, "494M"), (1.0, "1B"), (7.6, "7.6B"), (230.0, "230B")],
    )
    def test_sizes_are_written_as_people_say_them(self, parameters_b: float, size: str) -> None:
        model = ListedModel(name="x", parameters_b=parameters_b)
        assert json.loads(show_body(model))["details"]["parameter_size"] == size
