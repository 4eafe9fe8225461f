"""The dialect of `/v1/responses`: bodies, answers and streams, also as the SDK reads them."""

from __future__ import annotations

import json
from contextlib import suppress

import httpx2
import openai
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from openai.types.responses import Response, ResponseStreamEvent
from pydantic import BaseModel, TypeAdapter

from xnai.core.chat import Delta, Message, Sampling, TokenLogprob, ToolCall, ToolSpec, Usage
from xnai.core.errors import BadRequest, DeadlineExceeded, EngineDied, PromptTooLong, XnaiError
from xnai.server.dialect import Answer, Asked, Served
from xnai.server.responses import OpenAIResponses
from xnai.server.responses_body import RESPONSE_REFUSALS
from xnai.server.wire import BadField

DIALECT = OpenAIResponses()
SERVED = Served(id="r1", model="xnai/auto", created=1_700_000_000)
USER = {"role": "user", "content": "hi"}
USAGE = Usage(prompt_tokens=7, completion_tokens=5, cached_tokens=3)
CALLS = (
    ToolCall(id="call_a", name="read", arguments='{"path": "a.py"}'),
    ToolCall(id="call_b", name="list", arguments=""),
)
READ = {"type": "function", "name": "read", "parameters": {"type": "object"}, "strict": False}
SCHEMA = {"type": "object", "properties": {"on": {"type": "boolean"}}}
EVENTS = TypeAdapter(ResponseStreamEvent)
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=20)  # halves of pairs included


def body(**fields):
    return json.dumps({"model": "m", "input": "hi"} | fields).encode()


def request(**fields):
    return DIALECT.decode(body(**fields), "r1").request


def messages(*items):
    return request(input=list(items)).messages


def refused(**fields):
    with pytest.raises(BadField) as caught:
        DIALECT.decode(body(**fields), "r1")
    return caught.value


def asked(**fields):
    return DIALECT.decode(body(**fields), "r1")


def whole(answer, **fields):
    return json.loads(DIALECT.whole(asked(**fields), SERVED, answer))


def answer_of(deltas, **more):
    """What a server collects while it streams."""
    return Answer(
        text="".join(d.text for d in deltas),
        reasoning="".join(d.reasoning for d in deltas),
        tool_calls=tuple(call for d in deltas for call in d.tool_calls),
        **more,
    )


def sent(*deltas, fields=None, error=None, **more):
    """The bytes of a streamed answer."""
    encoder = DIALECT.encoder(asked(**(fields or {})), SERVED)
    pieces = [encoder.begin(), *map(encoder.piece, deltas)]
    last = encoder.failed(error) if error else encoder.end(answer_of(deltas, **more))
    return b"".join([*pieces, last])


def events_in(stream):
    """The payloads; each event has its name and its number."""
    found = []
    for event in stream.decode().removesuffix("\n\n").split("\n\n"):
        name, payload = event.split("\n")
        found.append(json.loads(payload.removeprefix("data: ")))
        assert name == f"event: {found[-1]['type']}"
    assert [event["sequence_number"] for event in found] == list(range(len(found)))
    return found


def stream(*deltas, **more):
    return events_in(sent(*deltas, **more))


def kinds(events):
    return [event["type"].removeprefix("response.") for event in events]


def of_kind(events, kind):
    return [event for event in events if event["type"] == f"response.{kind}"]


# The conversation.


def test_a_body_becomes_a_request_with_its_defaults():
    found = DIALECT.decode(body(), "r9")
    assert (found.model, found.stream, found.request.id) == ("m", False, "r9")
    assert found.request.messages == (Message(role="user", content="hi"),)
    assert found.request.sampling == Sampling()
    assert (found.request.tools, found.request.json_schema) == ((), None)


def test_null_means_not_set():
    names = [
        *("stream", "instructions", "tools", "tool_choice", "parallel_tool_calls", "text"),
        *("max_output_tokens", "temperature", "top_p", "xnai", "metadata", "user", "reasoning"),
        *("prompt_cache_key", "safety_identifier", *(r.field for r in RESPONSE_REFUSALS)),
    ]
    assert DIALECT.decode(body(**dict.fromkeys(names)), "r1") == DIALECT.decode(body(), "r1")


def test_a_stream_is_asked_for_by_name_and_no_model_is_an_empty_name():
    found = DIALECT.decode(body(stream=True, model=None), "r1")
    assert (found.stream, found.model) == (True, "")


def test_instructions_lead_the_conversation():
    assert request(instructions="Be brief.").messages == (
        Message(role="system", content="Be brief."),
        Message(role="user", content="hi"),
    )
    assert request(instructions="").messages == (Message(role="user", content="hi"),)


@pytest.mark.parametrize(
    ("item", "role", "content"),
    [
        ({"role": "system", "content": "a"}, "system", "a"),
        ({"role": "developer", "content": "a"}, "system", "a"),
        ({"role": "user", "content": ""}, "user", ""),
        ({"type": "message", "role": "assistant", "content": "a"}, "assistant", "a"),
        ({"role": "user", "content": []}, "user", ""),
        ({"role": "user", "content": [{"type": "input_text", "text": "a"}]}, "user", "a"),
        (
            {
                "role": "user",
                "content": [{"type": "input_text", "text": "a"}, {"type": "text", "text": "b"}],
            },
            "user",
            "a\nb",
        ),
        (
            {
                "type": "message",
                "id": "msg_1",
                "status": "completed",
                "role": "assistant",
                "content": [
                    {"type": "output_text", "text": "a", "annotations": []},
                    {"type": "refusal", "refusal": "no"},
                ],
            },
            "assistant",
            "a\nno",
        ),
    ],
)
def test_a_message_keeps_its_role_and_text(item, role, content):
    assert messages(item, USER)[0] == Message(role=role, content=content)


def call(call_id="c1", **fields):
    found = {"type": "function_call", "call_id": call_id, "name": "read", "arguments": "{}"}
    return found | fields


def result(call_id="c1", output="x = 1"):
    return {"type": "function_call_output", "call_id": call_id, "output": output}


def reasoning(text="hm"):
    return {"type": "reasoning", "id": "rs_1", "summary": [{"type": "summary_text", "text": text}]}


def test_what_the_assistant_says_and_calls_in_one_turn_is_one_message():
    said = {"role": "assistant", "content": "Reading."}
    found = messages(USER, reasoning(), said, call("c1"), reasoning(), call("c2"))
    calls = tuple(ToolCall(id=i, name="read", arguments="{}") for i in ("c1", "c2"))
    assert found == (
        Message(role="user", content="hi"),
        Message(role="assistant", content="Reading.", tool_calls=calls),
    )


def test_texts_of_one_turn_stand_on_lines_of_their_own():
    said = [{"role": "assistant", "content": text} for text in ("a", "b")]
    assert messages(USER, *said)[1] == Message(role="assistant", content="a\nb")


def test_a_result_ends_the_turn_of_its_call():
    found = messages(USER, call("c1"), result("c1"), call("c2"), result("c2"))
    assert [m.role for m in found] == ["user", "assistant", "tool", "assistant", "tool"]
    assert [m.tool_call_id for m in found[2::2]] == ["c1", "c2"]


def test_neighbouring_messages_of_a_user_stay_apart():
    assert len(messages(USER, USER)) == 2


@pytest.mark.parametrize(
    ("output", "content"),
    [("x = 1", "x = 1"), ([], ""), ([{"type": "input_text", "text": "x = 1"}], "x = 1")],
)
def test_a_result_is_text_or_parts(output, content):
    found = messages(USER, call(), result(output=output))
    assert found[-1] == Message(role="tool", content=content, tool_call_id="c1")


@pytest.mark.parametrize(
    ("item", "field", "said"),
    [
        ({"role": "robot", "content": "a"}, ".role", "'developer'"),
        ({"content": "a"}, ".role", "missing"),
        ({"role": "user"}, ".content", "missing"),
        ({"role": "user", "content": 5}, ".content", "a string or a list of parts"),
        (
            {"role": "user", "content": [{"type": "input_image", "image_url": "x"}]},
            ".content.0",
            "`input_image`, but these models understand text only",
        ),
        ({"role": "user", "content": [{"type": "input_text"}]}, ".content.0", "an object such as"),
        ({"role": "user", "content": ["a"]}, ".content.0", "an object such as"),
        (call(call_id=None), ".call_id", "missing"),
        (call(name=None), ".name", "missing"),
        (call(arguments={}), ".arguments", "a valid string"),
        (result(call_id=None), ".call_id", "missing"),
        (result(output=None), ".output", "missing"),
        (result(output=[{"type": "input_file"}]), ".output.0", "`input_file`"),
        ({"type": "item_reference", "id": "msg_1"}, "", "nothing is stored"),
        ({"type": "local_shell_call", "call_id": "c"}, "", "`local_shell_call`"),
        ({"type": "compaction", "encrypted_content": "x"}, "", "`compaction`"),
    ],
)
def test_a_wrong_item_is_named_with_its_place(item, field, said):
    error = refused(input=[USER, item])
    assert error.field == f"input.1{field}"
    assert f"`input.1{field}`" in error.message
    assert said in error.message
    assert error.hint


@pytest.mark.parametrize("found", [None, 5, {}, [], [call(), result()], [reasoning()], ["hi"]])
def test_an_input_that_asks_nothing_is_refused(found):
    assert refused(input=found).field.startswith("input")


# The other fields.


def test_sampling_is_passed_on():
    found = request(temperature=2, top_p=0.5, max_output_tokens=9)
    assert found.sampling == Sampling(temperature=2.0, top_p=0.5, max_tokens=9)


@pytest.mark.parametrize(
    ("field", "value", "limit"),
    [
        ("temperature", -0.1, "0"),
        ("temperature", 2.1, "2"),
        ("top_p", 0, "0"),
        ("top_p", 1.01, "1"),
        ("max_output_tokens", 0, "1"),
        ("max_output_tokens", 2**31, f"{2**31 - 1}"),
    ],
)
def test_a_number_out_of_range_is_told_its_limit(field, value, limit):
    error = refused(**{field: value})
    assert error.field == field
    assert f"equal to {limit} (" in error.message or f"greater than {limit} (" in error.message


@pytest.mark.parametrize("field", ["model", "stream", "instructions", "metadata", "text", "tools"])
def test_a_field_of_the_wrong_type_is_named(field):
    assert refused(**{field: 5.5}).field == field


@pytest.mark.parametrize(
    ("text", "schema"),
    [
        ({}, None),
        ({"verbosity": "low"}, None),
        ({"format": {"type": "text"}}, None),
        ({"format": {"type": "json_object"}}, {}),
        ({"format": {"type": "json_schema", "name": "n", "schema": SCHEMA}}, SCHEMA),
        ({"format": {"type": "json_schema", "name": "n", "schema": {}}}, {}),
    ],
)
def test_a_text_format_becomes_a_schema(text, schema):
    assert request(text=text).json_schema == schema


@pytest.mark.parametrize(
    ("format_", "field"),
    [
        ({"type": "json_schema", "name": "n"}, "text.format.schema"),
        ({"type": "json_schema", "name": "n", "schema": "x"}, "text.format.schema"),
        ({"type": "grammar"}, "text.format.type"),
    ],
)
def test_a_text_format_that_cannot_be_read_is_named(format_, field):
    assert refused(text={"format": format_}).field == field


def test_the_xnai_object_sets_the_ladder():
    found = request(xnai={"min_tier": "a", "max_tier": "b", "tests": "assert f()", "deadline_s": 3})
    assert (found.min_tier, found.max_tier, found.tests) == ("a", "b", "assert f()")
    assert (found.deadline_s, found.tier) == (3.0, None)


ASKS_FOR_SOMETHING = {
    "previous_response_id": "resp_1",
    "conversation": "conv_1",
    "background": True,
    "prompt": {"id": "pmpt_1"},
    "truncation": "auto",
    "moderation": {"model": "m"},
}


@pytest.mark.parametrize("refusal", RESPONSE_REFUSALS, ids=lambda refusal: refusal.field)
def test_what_would_change_the_answer_is_refused_and_its_default_is_not(refusal):
    error = refused(**{refusal.field: ASKS_FOR_SOMETHING[refusal.field]})
    assert error.field == refusal.field
    assert error.message.startswith(f"`{refusal.field}` ")
    for harmless in refusal.harmless:
        assert isinstance(asked(**{refusal.field: harmless}), Asked)


@pytest.mark.parametrize("field", ["previous_response_id", "conversation"])
def test_whoever_counts_on_a_stored_conversation_is_told_to_send_all_of_it(field):
    assert "whole conversation in `input`" in refused(**{field: "x"}).hint


def test_what_does_not_change_the_answer_is_passed_over():
    extras = {
        "reasoning": {"effort": "high", "summary": "auto"},
        "store": True,
        "include": ["reasoning.encrypted_content"],
        "service_tier": "flex",
        "stream_options": {"include_obfuscation": False},
        "max_tool_calls": 3,
        "nobody_knows": [1],
    }
    assert DIALECT.decode(body(**extras), "r1") == DIALECT.decode(body(), "r1")


# Log-probabilities.


LOGPROBS = {"include": ["reasoning.encrypted_content", "message.output_text.logprobs"]}
DREW = (
    TokenLogprob(token="a", logprob=-0.5, likeliest=(("a", -0.5), ("b", -2.0))),
    TokenLogprob(token="\ufffd", logprob=-1.0),
)
TOLD = [
    {
        "token": "a",
        "logprob": -0.5,
        "bytes": [97],
        "top_logprobs": [
            {"token": "a", "logprob": -0.5, "bytes": [97]},
            {"token": "b", "logprob": -2.0, "bytes": [98]},
        ],
    },
    {"token": "\ufffd", "logprob": -1.0, "bytes": [], "top_logprobs": []},
]


def test_log_probabilities_are_asked_of_the_engine_where_they_are_included():
    found = request(top_logprobs=3, **LOGPROBS)
    assert (found.logprobs, found.top_logprobs) == (True, 3)
    assert not request(include=["reasoning.encrypted_content"], top_logprobs=0).logprobs


@pytest.mark.parametrize("wanted", [True, False])
def test_log_probabilities_are_in_the_part_and_its_events_where_they_are_wanted(wanted):
    fields = LOGPROBS if wanted else {}
    told = TOLD if wanted else []
    answer = whole(Answer(text="a", logprobs=DREW), **fields)
    Response.model_validate(answer)
    assert answer["output"][0]["content"][0]["logprobs"] == told
    # A part of a character has no text yet.
    deltas = [Delta(text="a", logprobs=DREW[:1]), Delta(logprobs=DREW[1:])]
    events = stream(*deltas, fields=fields)
    pieces = [event["logprobs"] for event in of_kind(events, "output_text.delta")]
    assert pieces == ([[each] for each in told] or [[]])
    assert of_kind(events, "output_text.done")[0]["logprobs"] == told
    assert of_kind(events, "content_part.done")[0]["part"]["logprobs"] == told
    assert events[-1]["response"]["output"] == answer["output"]
    for event in events:
        EVENTS.validate_python(event)


@pytest.mark.parametrize(
    ("fields", "field", "said"),
    [
        ({"top_logprobs": 2}, "top_logprobs", "message.output_text.logprobs"),
        ({"top_logprobs": 21} | LOGPROBS, "top_logprobs", "equal to 20"),
        ({"tools": [READ]} | LOGPROBS, "include", "beside `tools`"),
        ({"include": "all"}, "include", "list"),
    ],
)
def test_log_probabilities_that_cannot_be_had_are_refused(fields, field, said):
    error = refused(**fields)
    assert error.field == field
    assert said in error.message
    assert error.hint


# Tools.


def tool(name="read", **fields):
    return {"type": "function", "name": name} | fields


def test_a_tool_keeps_its_description_and_schema():
    found = request(tools=[tool(description="Reads.", parameters=SCHEMA), tool("bare")])
    assert found.tools == (
        ToolSpec(name="read", description="Reads.", parameters=SCHEMA),
        ToolSpec(name="bare"),
    )


@pytest.mark.parametrize(
    ("fields", "cut", "told"),
    [
        ({}, False, "disabled"),
        ({"truncation": "disabled"}, False, "disabled"),
        ({"truncation": "auto"}, True, "auto"),
        ({"xnai": {"truncate": True}}, True, "disabled"),
    ],
)
def test_a_conversation_is_cut_only_where_that_is_asked_for(fields, cut, told):
    assert request(**fields).truncate is cut
    assert whole(Answer(text=""), **fields)["truncation"] == told


@pytest.mark.parametrize(
    ("choice", "kept", "strictness"),
    [
        (None, ["a", "b", "c"], "auto"),
        ("auto", ["a", "b", "c"], "auto"),
        ("required", ["a", "b", "c"], "required"),
        ("none", [], "auto"),
        (tool("b"), ["b"], "required"),
        (
            {"type": "allowed_tools", "mode": "auto", "tools": [tool("c"), tool("a")]},
            ["a", "c"],
            "auto",
        ),
        (
            {"type": "allowed_tools", "mode": "required", "tools": [tool("c")]},
            ["c"],
            "required",
        ),
    ],
)
def test_the_tool_choice_decides_which_tools_are_seen_and_is_told_again(choice, kept, strictness):
    fields = {"tools": [tool("a"), tool("b"), tool("c")], "tool_choice": choice}
    found = request(parallel_tool_calls=False, **fields)
    assert [spec.name for spec in found.tools] == kept
    assert (found.tool_choice, found.parallel_tool_calls) == (strictness, False)
    assert whole(Answer(text=""), **fields)["tool_choice"] == (choice or "auto")


@pytest.mark.parametrize(
    "other",
    [
        {"type": "web_search", "external_web_access": False},
        {"type": "file_search"},
        {"type": "mcp", "server_label": "x"},
        {"type": "namespace", "name": "agents", "tools": [tool("spawn")]},
        {"type": "custom", "name": "grammar"},
        {"type": "local_shell"},
    ],
)
def test_a_tool_that_is_no_function_is_left_out_and_the_response_shows_it(other):
    fields = {"tools": [other, tool("a")]}
    assert [spec.name for spec in request(**fields).tools] == ["a"]
    assert [each["name"] for each in whole(Answer(text=""), **fields)["tools"]] == ["a"]


WEB_SEARCH = {"type": "web_search"}


def test_a_call_cannot_be_wanted_of_tools_that_are_all_left_out():
    error = refused(tools=[WEB_SEARCH], tool_choice="required")
    assert error.field == "tool_choice"


@pytest.mark.parametrize(
    ("fields", "field", "said"),
    [
        ({"tool_choice": "required"}, "tool_choice", "offers none"),
        ({"tool_choice": "any"}, "tool_choice.type", "'required'"),
        ({"tool_choice": {"type": "web_search_preview"}}, "tool_choice.type", "'function'"),
        ({"tools": [tool("a")], "tool_choice": tool("b")}, "tool_choice", "'b'"),
        (
            {"tools": [tool("a")], "tool_choice": {"type": "function"}},
            "tool_choice.name",
            "missing",
        ),
        (
            {"tools": [tool("a")], "tool_choice": {"type": "allowed_tools", "tools": [{}]}},
            "tool_choice.tools.0.name",
            "required",
        ),
        ({"tools": [tool("a"), tool("a")]}, "tools.1.name", "`tools.1.name` is 'a'"),
        ({"tools": [{"type": "function", "function": {}}]}, "tools.0.name", "required"),
        ({"tools": [tool("")]}, "tools.0.name", "at least 1"),
        ({"tools": [WEB_SEARCH, tool("")]}, "tools.1.name", "`tools.1.name`"),
        (
            {"tools": [WEB_SEARCH, tool("a"), WEB_SEARCH, tool("a")]},
            "tools.3.name",
            "`tools.3.name` is 'a'",
        ),
        ({"tools": [5]}, "tools.0", "object"),
        ({"tools": {}}, "tools", "list"),
    ],
)
def test_tools_that_cannot_be_offered_are_named(fields, field, said):
    error = refused(**fields)
    assert error.field == field
    assert said in error.message


def test_a_schema_too_deep_to_be_told_again_is_refused():
    deep = {}
    for _ in range(300):
        deep = {"items": deep}
    assert "deeper" in refused(tools=[tool(parameters=deep)]).message


# Nothing but `BadRequest` comes out of a bad body.

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["type", "text", "role", "content", "format", "name", "schema"]),
            inner | st.sampled_from(["function", "allowed_tools", "json_schema", "input_text"]),
            max_size=3,
        )
    ),
    max_leaves=8,
)
FIELDS = [
    *("input", "model", "stream", "instructions", "tools", "tool_choice", "text", "temperature"),
    *("top_p", "max_output_tokens", "metadata", "user", "xnai", "parallel_tool_calls"),
    *(refusal.field for refusal in RESPONSE_REFUSALS),
]
ITEMS = st.lists(
    st.fixed_dictionaries(
        {
            "type": st.sampled_from(
                ["message", "function_call", "function_call_output", "reasoning"]
            )
        },
        optional={
            "role": st.sampled_from(["user", "assistant", "tool"]),
            "content": JSON_VALUES,
            "call_id": JSON_VALUES,
            "name": JSON_VALUES,
            "arguments": JSON_VALUES,
            "output": JSON_VALUES,
        },
    ),
    max_size=3,
)


def decoded_or_refused(found):
    """Any other exception fails the test; what was read can be answered."""
    with suppress(BadRequest):
        read = DIALECT.decode(found, "r1")
        Response.model_validate(json.loads(DIALECT.whole(read, SERVED, Answer(text=""))))


@given(st.binary(max_size=40))
@example(b'{"input": "\\ud800"}')
@example(b'{"input": "\xff"}')
@example(b'{"input": [{"role": "user", "content": "hi"}, null]}')
def test_any_bytes_are_read_or_refused(found):
    decoded_or_refused(found)


@given(st.dictionaries(st.sampled_from(FIELDS), JSON_VALUES), ITEMS)
def test_any_object_is_read_or_refused(fields, items):
    decoded_or_refused(body(**fields))
    decoded_or_refused(body(**fields | {"input": [USER, *items]}))


# A whole answer.


def test_a_whole_answer_has_every_key_that_clients_read():
    answer = Answer(
        text="a", reasoning="hm", usage=USAGE, extension={"tier": "draft"}, elapsed_s=2.9
    )
    assert whole(answer) == {
        "id": "resp_r1",
        "object": "response",
        "created_at": 1_700_000_000,
        "completed_at": 1_700_000_002,
        "status": "completed",
        "error": None,
        "incomplete_details": None,
        "model": "xnai/auto",
        "output": [
            {
                "id": "rs_r1_0",
                "type": "reasoning",
                "summary": [{"type": "summary_text", "text": "hm"}],
            },
            {
                "id": "msg_r1_1",
                "type": "message",
                "role": "assistant",
                "status": "completed",
                "content": [
                    {"type": "output_text", "annotations": [], "logprobs": [], "text": "a"}
                ],
            },
        ],
        "usage": {
            "input_tokens": 7,
            "input_tokens_details": {"cached_tokens": 3, "cache_write_tokens": 0},
            "output_tokens": 5,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": 12,
        },
        "tools": [],
        "tool_choice": "auto",
        "instructions": None,
        "metadata": {},
        "parallel_tool_calls": True,
        "temperature": 0.0,
        "top_p": 1.0,
        "max_output_tokens": None,
        "text": {"format": {"type": "text"}},
        "reasoning": {"effort": None, "summary": None},
        "truncation": "disabled",
        "background": False,
        "store": False,
        "previous_response_id": None,
        "top_logprobs": 0,
        "user": None,
        "xnai": {"tier": "draft"},
    }


EVERYTHING = {
    "instructions": "Be brief.",
    "metadata": {"a": "b"},
    "parallel_tool_calls": False,
    "temperature": 0.5,
    "top_p": 0.9,
    "max_output_tokens": 9,
    "tools": [READ | {"description": None}],
    "tool_choice": {"type": "function", "name": "read"},
    "text": {
        "format": {
            "type": "json_schema",
            "name": "lamp",
            "schema": SCHEMA,
            "strict": True,
        }
    },
    "user": "ann",
    "prompt_cache_key": "k",
    "safety_identifier": "s",
}


def test_what_was_asked_for_is_told_again():
    found = whole(Answer(text=""), **EVERYTHING)
    assert {key: found[key] for key in EVERYTHING} == EVERYTHING


def test_an_answer_without_an_extension_has_none():
    assert "xnai" not in whole(Answer(text="a"))


def test_an_empty_answer_is_an_empty_text():
    (item,) = whole(Answer(text=""))["output"]
    assert (item["type"], item["content"][0]["text"]) == ("message", "")


def test_calls_stand_in_place_of_a_text_and_their_arguments_are_always_json():
    output = whole(Answer(text="", tool_calls=CALLS))["output"]
    assert [(item["type"], item["call_id"], item["id"]) for item in output] == [
        ("function_call", "call_a", "fc_r1_0"),
        ("function_call", "call_b", "fc_r1_1"),
    ]
    assert [item["arguments"] for item in output] == ['{"path": "a.py"}', "{}"]


@pytest.mark.parametrize(
    ("finish", "status"),
    [
        ("stop", "completed"),
        ("tool_calls", "completed"),
        ("length", "incomplete"),
        ("error", "incomplete"),
    ],
)
def test_an_answer_that_was_cut_or_broke_off_is_incomplete(finish, status):
    found = whole(Answer(text="a", finish=finish))
    assert (found["status"], found["output"][0]["status"]) == (status, status)
    reason = {"reason": "max_output_tokens"} if status == "incomplete" else None
    assert found["incomplete_details"] == reason
    assert (found["completed_at"] is None) == (status == "incomplete")
    assert stream(Delta(text="a"), finish=finish)[-1]["type"] == f"response.{status}"


# A streamed answer.


def test_a_text_is_told_from_the_response_to_the_part_and_back():
    events = stream(Delta(text="a"), Delta(), Delta(text="b"), usage=USAGE)
    assert kinds(events) == [
        "created",
        "in_progress",
        "output_item.added",
        "content_part.added",
        "output_text.delta",
        "output_text.delta",
        "output_text.done",
        "content_part.done",
        "output_item.done",
        "completed",
    ]
    assert [event["delta"] for event in of_kind(events, "output_text.delta")] == ["a", "b"]
    assert of_kind(events, "output_text.done")[0]["text"] == "ab"
    assert of_kind(events, "content_part.done")[0]["part"]["text"] == "ab"
    assert of_kind(events, "output_item.done")[0]["item"] == events[-1]["response"]["output"][0]
    begun = events[0]["response"]
    assert (begun["status"], begun["output"], begun["usage"]) == ("in_progress", [], None)


def test_reasoning_is_an_item_that_is_done_before_the_text():
    events = stream(Delta(reasoning="hm", text="a"))
    assert kinds(events)[2:-1] == [
        "output_item.added",
        "reasoning_summary_part.added",
        "reasoning_summary_text.delta",
        "reasoning_summary_text.done",
        "reasoning_summary_part.done",
        "output_item.done",
        "output_item.added",
        "content_part.added",
        "output_text.delta",
        "output_text.done",
        "content_part.done",
        "output_item.done",
    ]
    delta = of_kind(events, "reasoning_summary_text.delta")[0]
    assert (delta["delta"], delta["summary_index"], delta["item_id"]) == ("hm", 0, "rs_r1_0")


def test_a_call_is_added_filled_and_done():
    events = stream(Delta(tool_calls=CALLS))
    assert (
        kinds(events)[2:-1]
        == [
            "output_item.added",
            "function_call_arguments.delta",
            "function_call_arguments.done",
            "output_item.done",
        ]
        * 2
    )
    added = of_kind(events, "output_item.added")
    assert [(e["item"]["arguments"], e["item"]["status"]) for e in added] == [
        ("", "in_progress"),
        ("", "in_progress"),
    ]
    done = of_kind(events, "function_call_arguments.done")
    assert [(e["name"], e["arguments"]) for e in done] == [
        ("read", '{"path": "a.py"}'),
        ("list", "{}"),
    ]
    assert [e["delta"] for e in of_kind(events, "function_call_arguments.delta")] == [
        e["arguments"] for e in done
    ]


def test_only_the_last_item_of_a_cut_answer_is_incomplete():
    events = stream(Delta(reasoning="hm"), Delta(text="a"), Delta(reasoning="oh"), finish="length")
    output = events[-1]["response"]["output"]
    assert [item["type"] for item in output] == ["reasoning", "message", "reasoning"]
    assert output[1]["status"] == "completed"


@pytest.mark.parametrize(
    ("extension", "told"), [({"tier": "draft"}, {"tier": "draft"}), ({}, None)]
)
def test_the_extension_is_in_the_last_response_alone(extension, told):
    *others, last = stream(Delta(text="a"), extension=extension)
    assert last["response"].get("xnai") == told
    assert not any(
        "xnai" in json.dumps(event["response"].keys().__repr__()) for event in others[:2]
    )


def test_keep_alive_is_a_comment():
    kept = DIALECT.encoder(asked(), SERVED).keep_alive()
    assert kept.startswith(b":")
    assert kept.endswith(b"\n\n")
    assert kept.count(b"\n") == 2


DELTAS = st.lists(
    st.builds(
        Delta,
        text=st.text(max_size=5),
        reasoning=st.text(max_size=5),
        tool_calls=st.sampled_from([(), (), CALLS[:1]]),
    ),
    max_size=8,
)


@given(DELTAS, st.sampled_from(["stop", "length", "error", "tool_calls"]))
def test_events_are_of_the_sdk_and_items_never_overlap(deltas, finish):
    events = stream(*deltas, finish=finish)
    open_item = None
    for event in events:
        assert EVENTS.validate_python(event).type == event["type"]
        match event["type"]:
            case "response.output_item.added":
                assert open_item is None
                open_item = (event["output_index"], event["item"]["id"])
            case "response.output_item.done":
                assert open_item == (event["output_index"], event["item"]["id"])
                open_item = None
            case _ if "item_id" in event:
                assert open_item == (event["output_index"], event["item_id"])
    assert open_item is None
    done = [event["item"] for event in of_kind(events, "output_item.done")]
    assert events[-1]["response"]["output"] == done
    for kind, field in (("output_text", "text"), ("reasoning_summary_text", "reasoning")):
        told = "".join(event["delta"] for event in of_kind(events, f"{kind}.delta"))
        assert told == "".join(getattr(delta, field) for delta in deltas)


@given(
    st.lists(st.text(max_size=5), max_size=3),
    st.lists(st.text(max_size=5), max_size=3),
    st.sampled_from([(), CALLS]),
    st.sampled_from(["stop", "length", "error"]),
)
def test_the_last_event_has_the_response_that_is_sent_whole(reasons, texts, calls, finish):
    deltas = [Delta(reasoning=text) for text in reasons] + [Delta(text=text) for text in texts]
    deltas.append(Delta(tool_calls=calls))
    more = {"finish": finish, "usage": USAGE, "extension": {"tier": "draft"}}
    last = stream(*deltas, fields=EVERYTHING, **more)[-1]
    assert last["response"] == whole(answer_of(deltas, **more), **EVERYTHING)


@given(st.lists(ANY_TEXT), ANY_TEXT)
@example(["a\u2028b", "\x85", "\u2029"], "\u2028")
@example(["\ud83d\ude00", "\ud83d"], "\ude00")
def test_any_text_comes_back_and_every_event_is_two_lines(texts, arguments):
    call_ = ToolCall(id="c", name="f", arguments=arguments)
    written = sent(*(Delta(text=text) for text in texts), Delta(tool_calls=(call_,)))
    lines = written.decode().splitlines()
    assert all(line == "" or line.startswith(("data: ", "event: ")) for line in lines)
    mended = [text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") for text in texts]
    deltas = of_kind(events_in(written), "output_text.delta")
    assert [event["delta"] for event in deltas] == [text for text in mended if text]


# Errors.


@pytest.mark.parametrize(
    ("error", "status", "kind", "param", "code"),
    [
        (
            BadField("No.", field="input.0"),
            400,
            "invalid_request_error",
            "input.0",
            "invalid_value",
        ),
        (
            PromptTooLong(prompt_tokens=9, n_ctx=4, model="m"),
            400,
            "invalid_request_error",
            "input",
            "context_length_exceeded",
        ),
        (DeadlineExceeded("Late."), 504, "server_error", None, "deadline_exceeded"),
    ],
)
def test_an_error_has_its_status_and_all_four_keys(error, status, kind, param, code):
    found, written = DIALECT.error(error, "r1")
    told = json.loads(written)["error"]
    assert list(told) == ["message", "type", "param", "code"]
    assert (found, told["type"], told["param"], told["code"]) == (status, kind, param, code)


class _Busy(XnaiError):
    status = 429


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (EngineDied("Gone.", before_first_token=False), "server_error"),
        (_Busy("Full."), "rate_limit_exceeded"),
        (BadRequest("No."), "invalid_prompt"),
        (PromptTooLong(prompt_tokens=9, n_ctx=4, model="m"), "context_length_exceeded"),
    ],
)
def test_an_error_in_a_stream_is_an_event_and_a_failed_response(error, code):
    *_, told, failed = stream(Delta(reasoning="hm", text="a"), error=error)
    assert told["type"] == "error"
    assert told["message"] == told["error"]["message"]
    assert failed["type"] == "response.failed"
    assert (failed["response"]["status"], failed["response"]["error"]["code"]) == ("failed", code)
    assert [item["type"] for item in failed["response"]["output"]] == ["reasoning"]


# The published SDK.


def client(content, content_type):
    """One whose server always sends this."""
    answer = httpx2.Response(200, headers={"content-type": content_type}, content=content)
    transport = httpx2.MockTransport(lambda request: answer)
    return openai.OpenAI(api_key="k", max_retries=0, http_client=httpx2.Client(transport=transport))


def streaming(*deltas, **more):
    return client(sent(*deltas, **more), DIALECT.media_type)


@pytest.mark.parametrize("finish", ["stop", "length"])
@pytest.mark.parametrize(
    ("text", "calls"), [("a", ()), ("", CALLS), ("", ()), ("Reading. \u2028", CALLS)]
)
def test_the_sdk_reads_a_whole_answer_strictly(text, calls, finish):
    answer = Answer(
        text=text, reasoning="hm", tool_calls=calls, finish=finish, extension={"tier": "draft"}
    )
    written = DIALECT.whole(asked(**EVERYTHING), SERVED, answer)
    Response.model_validate_json(written, strict=True)
    with client(written, "application/json") as sdk:
        found = sdk.responses.create(model="m", input="hi")
    assert found.output_text == text
    assert [item.call_id for item in found.output if item.type == "function_call"] == [
        call_.id for call_ in calls
    ]
    assert found.xnai == {"tier": "draft"}


def test_the_sdk_puts_a_stream_together():
    deltas = (Delta(reasoning="hm"), Delta(text="a"), Delta(text="b"), Delta(tool_calls=CALLS))
    with (
        streaming(*deltas, usage=USAGE) as sdk,
        sdk.responses.stream(model="m", input="hi") as found,
    ):
        snapshots = [e.snapshot for e in found if e.type == "response.output_text.delta"]
        final = found.get_final_response()
    assert snapshots == ["a", "ab"]
    assert final.output_text == "ab"
    assert [item.type for item in final.output] == [
        "reasoning",
        "message",
        "function_call",
        "function_call",
    ]
    assert final.usage.total_tokens == 12


class Lamp(BaseModel):
    on: bool


def test_the_sdk_parses_what_it_gave_a_schema_for():
    with (
        streaming(Delta(text='{"on": '), Delta(text="true}")) as sdk,
        sdk.responses.stream(model="m", input="hi", text_format=Lamp) as found,
    ):
        assert found.get_final_response().output_parsed == Lamp(on=True)


def test_the_sdk_raises_at_an_error_in_a_stream():
    error = EngineDied("The engine went away.", before_first_token=False, hint="Ask again.")
    with streaming(Delta(text="a"), error=error) as sdk:
        events = iter(sdk.responses.create(model="m", input="hi", stream=True))
        with pytest.raises(openai.APIError, match=r"went away\. Ask again") as caught:
            list(events)
    assert caught.value.code == "engine_died"


def test_what_the_sdk_gave_back_can_be_sent_again():
    deltas = (Delta(reasoning="hm"), Delta(text="a"), Delta(tool_calls=CALLS))
    with streaming(*deltas) as sdk, sdk.responses.stream(model="m", input="hi") as found:
        output = [item.model_dump(mode="json") for item in found.get_final_response().output]
    (_, said) = messages(USER, *output)
    assert said.content == "a"
    assert [call_.id for call_ in said.tool_calls] == ["call_a", "call_b"]
