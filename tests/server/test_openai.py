"""OpenAI's dialect: what bodies become, and what clients read, by tables and properties."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from xnai.core.chat import Delta, Message, Sampling, ToolCall, ToolSpec, Usage
from xnai.core.errors import (
    BadRequest,
    DeadlineExceeded,
    EngineDied,
    OverBudget,
    PromptTooLong,
    UnknownName,
    XnaiError,
)
from xnai.server.dialect import Answer, Asked, Served
from xnai.server.openai import OpenAIChat, OpenAICompletions
from xnai.server.openai_object import model_object, models_page
from xnai.server.openai_refusals import CHAT_REFUSALS, COMPLETION_REFUSALS
from xnai.server.wire import BadField

CHAT = OpenAIChat()
TEXT = OpenAICompletions()
SERVED = Served(id="r1", model="xnai/auto", created=1_700_000_000)
USER = {"role": "user", "content": "hi"}
USAGE = Usage(prompt_tokens=7, completion_tokens=5, cached_tokens=3)
CALLS = (
    ToolCall(id="call_a", name="read", arguments='{"path": "a.py"}'),
    ToolCall(id="call_b", name="list", arguments=""),
)
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=20)  # halves of pairs included


def body(**fields):
    return json.dumps({"model": "m", "messages": [USER]} | fields).encode()


def prompt(**fields):
    return json.dumps({"model": "m", "prompt": "hi"} | fields).encode()


def request(**fields):
    return CHAT.decode(body(**fields), "r1").request


def refused(fields, dialect=CHAT, write=body):
    with pytest.raises(BadField) as caught:
        dialect.decode(write(**fields), "r1")
    return caught.value


def tool(name="read", **fields):
    return {"type": "function", "function": {"name": name} | fields}


def one_call(**fields):
    call = {"id": "c1", "type": "function", "function": {"name": "read", "arguments": "{}"}}
    return {"role": "assistant", "content": None, "tool_calls": [call | fields]}


def asked(dialect=CHAT, *, include_usage=False):
    write = body if dialect is CHAT else prompt
    return dialect.decode(write(stream=True, stream_options={"include_usage": include_usage}), "r1")


def stream(*deltas, answer=None, dialect=CHAT, include_usage=False):
    """The payloads of a streamed answer, `[DONE]` as a string."""
    encoder = dialect.encoder(asked(dialect, include_usage=include_usage), SERVED)
    pieces = [encoder.begin(), *map(encoder.piece, deltas)]
    return payloads(b"".join([*pieces, encoder.end(answer or Answer(text=""))]))


def payloads(sent):
    events = sent.decode().removesuffix("\n\n").split("\n\n") if sent else []
    assert all(event.startswith("data: ") for event in events)
    return [
        "[DONE]" if event == "data: [DONE]" else json.loads(event.removeprefix("data: "))
        for event in events
    ]


def deltas_of(chunks):
    return [chunk["choices"][0]["delta"] for chunk in chunks[:-1] if chunk["choices"]]


def whole(answer, dialect=CHAT):
    return json.loads(dialect.whole(asked(dialect), SERVED, answer))


# What a body becomes.


def test_a_body_becomes_a_request_with_its_defaults():
    found = CHAT.decode(body(), "r9")
    assert (found.model, found.stream, found.request.id) == ("m", False, "r9")
    assert found.request.messages == (Message(role="user", content="hi"),)
    assert found.request.sampling == Sampling()
    assert (found.request.tools, found.request.json_schema) == ((), None)


def test_null_means_not_set():
    names = [
        *(refusal.field for refusal in CHAT_REFUSALS),
        *("stream", "stream_options", "temperature", "top_p", "seed", "max_tokens", "stop"),
        *("max_completion_tokens", "tools", "tool_choice", "response_format", "xnai"),
    ]
    nulls = dict.fromkeys(names)
    assert CHAT.decode(body(**nulls), "r1") == CHAT.decode(body(), "r1")


def test_no_model_is_an_empty_name():
    assert CHAT.decode(body(model=None), "r1").model == ""


@pytest.mark.parametrize(
    ("found", "role", "content"),
    [
        ({"role": "system", "content": "a"}, "system", "a"),
        ({"role": "developer", "content": "a"}, "system", "a"),
        ({"role": "user", "content": ""}, "user", ""),
        ({"role": "assistant", "content": "a", "reasoning_content": "hm"}, "assistant", "a"),
        ({"role": "assistant", "content": None}, "assistant", ""),
        ({"role": "assistant"}, "assistant", ""),
        ({"role": "user", "content": []}, "user", ""),
        ({"role": "user", "content": [{"type": "text", "text": "a"}]}, "user", "a"),
        (
            {
                "role": "user",
                "content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}],
            },
            "user",
            "a\nb",
        ),
        (
            {"role": "assistant", "content": [{"type": "refusal", "refusal": "no"}]},
            "assistant",
            "no",
        ),
        ({"role": "user", "content": "a", "name": "ann", "tool_call_id": "x"}, "user", "a"),
        (one_call() | {"role": "user", "content": "a"}, "user", "a"),
    ],
)
def test_a_message_keeps_its_role_and_text(found, role, content):
    messages = request(messages=[found, USER]).messages
    assert messages[0] == Message(role=role, content=content)


def test_calls_and_their_results_are_kept_together():
    result = {"role": "tool", "tool_call_id": "c1", "content": [{"type": "text", "text": "x = 1"}]}
    messages = request(messages=[USER, one_call(), result]).messages
    call = ToolCall(id="c1", name="read", arguments="{}")
    assert messages[1:] == (
        Message(role="assistant", content="", tool_calls=(call,)),
        Message(role="tool", content="x = 1", tool_call_id="c1"),
    )


@pytest.mark.parametrize(
    ("found", "field", "said"),
    [
        ({"role": "robot", "content": "a"}, "role", "'developer'"),
        ({"content": "a"}, "role", "required"),
        ({"role": "user"}, "content", "`user` must have it"),
        ({"role": "developer", "content": None}, "content", "`developer` must have it"),
        ({"role": "tool", "content": "a"}, "tool_call_id", "`tool` must have it"),
        ({"role": "user", "content": 5}, "content", "a string or a list of parts"),
        (
            {"role": "user", "content": [{"type": "image_url", "image_url": {"url": "x"}}]},
            "content.0",
            "`image_url`, but these models understand text only",
        ),
        (
            {"role": "user", "content": [{"type": "text", "text": "a"}, {"type": "file"}]},
            "content.1",
            "`file`, but these models understand text only",
        ),
        ({"role": "user", "content": [{"type": "text"}]}, "content.0", "must be an object"),
        ({"role": "user", "content": ["a"]}, "content.0", "must be an object"),
        (one_call(type="custom"), "tool_calls.0.type", "'function'"),
        (one_call(function={"arguments": "{}"}), "tool_calls.0.function.name", "required"),
    ],
)
def test_a_wrong_message_is_named_with_its_place(found, field, said):
    error = refused({"messages": [USER, found]})
    assert error.field == f"messages.1.{field}"
    assert f"`messages.1.{field}`" in error.message
    assert said in error.message


@pytest.mark.parametrize("messages", [[], [{"role": "system", "content": "a"}]])
def test_a_conversation_without_a_user_is_refused(messages):
    assert refused({"messages": messages}).field == "messages"


def test_sampling_is_passed_on():
    found = request(temperature=2, top_p=0.5, seed=-3, max_tokens=9, stop=["a", "b", "c", "d"])
    assert found.sampling == Sampling(
        temperature=2.0, top_p=0.5, seed=-3, max_tokens=9, stop=("a", "b", "c", "d")
    )


@pytest.mark.parametrize(
    ("fields", "limit"),
    [
        ({"max_tokens": 5, "max_completion_tokens": 3}, 3),
        ({"max_tokens": 2, "max_completion_tokens": 3}, 2),
        ({"max_completion_tokens": 3}, 3),
        ({}, None),
    ],
)
def test_the_smaller_of_two_token_limits_wins(fields, limit):
    assert request(**fields).sampling.max_tokens == limit


@pytest.mark.parametrize(
    ("stop", "stops"), [("END", ("END",)), ([], ()), ("", ()), (["", "x"], ("x",))]
)
def test_stop_is_one_string_or_a_list_and_an_empty_one_is_none(stop, stops):
    assert request(stop=stop).sampling.stop == stops


@pytest.mark.parametrize(
    ("fields", "limits"),
    [
        ({"temperature": -0.1}, "between 0 and 2"),
        ({"temperature": 2.1}, "between 0 and 2"),
        ({"top_p": 0}, "above 0 and at most 1"),
        ({"top_p": 1.01}, "above 0 and at most 1"),
        ({"seed": 2**63}, f"and {2**63 - 1}"),
        ({"max_tokens": 0}, f"between 1 and {2**31 - 1}"),
        ({"max_tokens": -1, "max_completion_tokens": 5}, f"between 1 and {2**31 - 1}"),
        ({"max_completion_tokens": 2**31}, f"between 1 and {2**31 - 1}"),
        ({"stop": list("abcde")}, "at most 4"),
    ],
)
def test_a_number_out_of_range_is_told_its_range(fields, limits):
    error = refused(fields)
    assert error.field == next(iter(fields))
    assert limits in error.message
    assert error.hint


@pytest.mark.parametrize("field", ["max_tokens", "seed", "temperature", "stop", "stream", "model"])
def test_a_field_of_the_wrong_type_is_named(field):
    assert refused({field: {"a": 1}}).field == field


@pytest.mark.parametrize(
    ("format_", "schema"),
    [
        ({"type": "text"}, None),
        ({"type": "json_object"}, {}),
        (
            {"type": "json_schema", "json_schema": {"name": "n", "schema": {"type": "null"}}},
            {"type": "null"},
        ),
        ({"type": "json_schema", "json_schema": {"name": "n"}}, {}),
    ],
)
def test_a_response_format_becomes_a_schema(format_, schema):
    assert request(response_format=format_).json_schema == schema


@pytest.mark.parametrize(
    ("format_", "field"),
    [
        ({"type": "json_schema"}, "response_format.json_schema"),
        ({"type": "grammar"}, "response_format.type"),
        (
            {"type": "json_schema", "json_schema": {"schema": "x"}},
            "response_format.json_schema.schema",
        ),
    ],
)
def test_a_response_format_that_cannot_be_read_is_named(format_, field):
    assert refused({"response_format": format_}).field == field


def test_the_xnai_object_sets_the_ladder():
    found = request(xnai={"min_tier": "a", "max_tier": "b", "tests": "assert f()", "deadline_s": 3})
    assert (found.min_tier, found.max_tier, found.tests) == ("a", "b", "assert f()")
    assert (found.deadline_s, found.tier) == (3.0, None)


# Tools.


def test_a_tool_keeps_its_description_and_schema():
    schema = {"type": "object", "properties": {"path": {"type": "string"}}}
    found = request(tools=[tool(description="Reads.", parameters=schema), tool("bare")])
    assert found.tools == (
        ToolSpec(name="read", description="Reads.", parameters=schema),
        ToolSpec(name="bare"),
    )


@pytest.mark.parametrize(
    ("choice", "kept", "strictness"),
    [
        (None, ["a", "b", "c"], "auto"),
        ("auto", ["a", "b", "c"], "auto"),
        ("required", ["a", "b", "c"], "required"),
        ("none", [], "auto"),
        ({"type": "function", "function": {"name": "b"}}, ["b"], "required"),
        (
            {
                "type": "allowed_tools",
                "allowed_tools": {"mode": "auto", "tools": [tool("c"), tool("a")]},
            },
            ["a", "c"],
            "auto",
        ),
        (
            {"type": "allowed_tools", "allowed_tools": {"mode": "required", "tools": [tool("c")]}},
            ["c"],
            "required",
        ),
    ],
)
def test_the_tool_choice_decides_which_tools_are_seen_and_whether_one_must_be_called(
    choice, kept, strictness
):
    found = request(tools=[tool("a"), tool("b"), tool("c")], tool_choice=choice)
    assert [spec.name for spec in found.tools] == kept
    assert found.tool_choice == strictness


@pytest.mark.parametrize(("given", "read"), [({}, True), ({"parallel_tool_calls": False}, False)])
def test_no_more_than_one_call_where_the_client_says_so(given, read):
    assert request(tools=[tool("a")], **given).parallel_tool_calls is read


@pytest.mark.parametrize(
    ("fields", "field", "said"),
    [
        ({"tool_choice": "required"}, "tool_choice", "offers none"),
        ({"tool_choice": "any"}, "tool_choice.type", "'required'"),
        (
            {
                "tools": [tool("a")],
                "tool_choice": {"type": "function", "function": {"name": "b"}},
            },
            "tool_choice",
            "'b'",
        ),
        (
            {"tools": [tool("a")], "tool_choice": {"type": "function"}},
            "tool_choice.function",
            "missing",
        ),
        ({"tools": [tool("a"), tool("a")]}, "tools.1.function.name", "'a'"),
        ({"tools": [{"type": "custom", "custom": {"name": "x"}}]}, "tools.0.type", "'function'"),
        ({"tools": [{"type": "function", "name": "flat"}]}, "tools.0.function", "required"),
        ({"tools": [tool("")]}, "tools.0.function.name", "at least 1"),
    ],
)
def test_tools_that_cannot_be_offered_are_named(fields, field, said):
    error = refused(fields)
    assert error.field == field
    assert said in error.message


# What is refused, and what is passed over.

ASKS_FOR_SOMETHING = {
    "n": 2,
    "frequency_penalty": 0.5,
    "presence_penalty": -0.5,
    "logit_bias": {"50256": -100},
    "logprobs": True,
    "top_logprobs": 2,
    "modalities": ["text", "audio"],
    "audio": {"voice": "alloy", "format": "wav"},
    "functions": [{"name": "f"}],
    "function_call": {"name": "f"},
    "web_search_options": {},
    "moderation": {"model": "m"},
    "suffix": "return x",
    "echo": True,
    "best_of": 3,
}
WRITERS = ((CHAT, body, CHAT_REFUSALS), (TEXT, prompt, COMPLETION_REFUSALS))


@pytest.mark.parametrize(
    ("dialect", "write", "refusal"),
    [(dialect, write, refusal) for dialect, write, table in WRITERS for refusal in table],
    ids=lambda value: getattr(value, "field", ""),
)
def test_what_would_change_the_answer_is_refused_and_its_default_is_not(dialect, write, refusal):
    field = refusal.field
    error = refused({field: ASKS_FOR_SOMETHING[field]}, dialect, write)
    assert error.field == field
    assert error.message.startswith(f"`{field}` ")
    assert error.hint
    for harmless in refusal.harmless:
        assert isinstance(dialect.decode(write(**{field: harmless}), "r1"), Asked)


def test_what_does_not_change_the_answer_is_passed_over():
    extras = {
        "user": "ann",
        "metadata": {"a": "b"},
        "store": True,
        "service_tier": "flex",
        "reasoning_effort": "high",
        "prediction": {"type": "content", "content": "x"},
        "modalities": ["text"],
        "nobody_knows": [1],
    }
    assert CHAT.decode(body(**extras), "r1") == CHAT.decode(body(), "r1")


# Older completions.


@pytest.mark.parametrize("found", ["hi", ["hi"]])
def test_a_prompt_is_one_message_of_the_user(found):
    read = TEXT.decode(prompt(prompt=found, max_tokens=4, stop="\n"), "r1").request
    assert read.messages == (Message(role="user", content="hi"),)
    assert read.sampling == Sampling(max_tokens=4, stop=("\n",))


@pytest.mark.parametrize("found", [None, ["a", "b"], [], [1, 2], [[1]], 5])
def test_a_prompt_that_is_not_one_text_is_refused(found):
    assert refused({"prompt": found}, TEXT, prompt).field == "prompt"


# Nothing but `BadRequest` comes out of a bad body.

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["type", "text", "role", "content", "function", "name", "schema", "id"]
            ),
            inner,
            max_size=3,
        )
    ),
    max_leaves=8,
)
FIELDS = [
    *("messages", "prompt", "model", "stream", "stream_options", "temperature", "top_p", "seed"),
    *("max_tokens", "max_completion_tokens", "stop", "tools", "tool_choice", "response_format"),
    *("xnai", *(refusal.field for refusal in CHAT_REFUSALS + COMPLETION_REFUSALS)),
]
MESSAGES = st.lists(
    st.fixed_dictionaries(
        {"role": st.sampled_from(["user", "assistant", "tool", "system"])},
        optional={"content": JSON_VALUES, "tool_calls": JSON_VALUES, "tool_call_id": JSON_VALUES},
    ),
    max_size=3,
)


def decoded_or_refused(dialect, found):
    """Any other exception fails the test."""
    with suppress(BadRequest):
        assert isinstance(dialect.decode(found, "r1"), Asked)


@given(st.binary(max_size=40))
@example(b'{"messages": [{"role": "user", "content": "\\ud800"}]}')
@example(b'{"messages": [{"role": "user", "content": "\xff"}]}')
def test_any_bytes_are_read_or_refused(found):
    decoded_or_refused(CHAT, found)
    decoded_or_refused(TEXT, found)


@given(st.dictionaries(st.sampled_from(sorted(set(FIELDS))), JSON_VALUES), MESSAGES)
def test_any_object_is_read_or_refused(fields, messages):
    decoded_or_refused(CHAT, body(**fields))
    decoded_or_refused(TEXT, prompt(**fields))
    decoded_or_refused(CHAT, body(**fields | {"messages": [USER, *messages]}))


# A streamed answer.


def test_chunks_of_one_answer_share_their_head():
    *chunks, done = stream(Delta(reasoning="hm"), Delta(text="a"), Delta(tool_calls=CALLS))
    heads = {(c["id"], c["created"], c["model"], c["object"]) for c in chunks}
    assert heads == {("chatcmpl-r1", 1_700_000_000, "xnai/auto", "chat.completion.chunk")}
    assert done == "[DONE]"


def test_a_text_is_opened_by_its_role_and_closed_by_its_reason():
    chunks = stream(Delta(text="a"), Delta(), Delta(text="b"), Delta(finish="stop", usage=USAGE))
    assert deltas_of(chunks) == [
        {"role": "assistant", "content": ""},
        {"content": "a"},
        {"content": "b"},
        {},
    ]
    reasons = [chunk["choices"][0]["finish_reason"] for chunk in chunks[:-1]]
    assert reasons == [None, None, None, "stop"]
    assert "usage" not in chunks[-2]


def test_reasoning_and_text_of_one_delta_are_told_apart():
    chunks = stream(Delta(text="a", reasoning="hm"))
    assert deltas_of(chunks)[1:3] == [{"reasoning_content": "hm"}, {"content": "a"}]


def test_a_call_is_opened_by_its_name_and_filled_by_its_arguments():
    chunks = stream(Delta(tool_calls=CALLS), answer=Answer(text="", tool_calls=CALLS))
    fragments = [delta["tool_calls"][0] for delta in deltas_of(chunks)[1:-1]]
    opened = {"type": "function", "id": "call_a", "function": {"name": "read", "arguments": ""}}
    assert fragments[:2] == [
        {"index": 0} | opened,
        {"index": 0, "function": {"arguments": '{"path": "a.py"}'}},
    ]
    assert [fragment["index"] for fragment in fragments] == [0, 0, 1, 1]
    assert chunks[-2]["choices"][0]["finish_reason"] == "tool_calls"


def test_usage_asked_for_comes_last_without_choices():
    answer = Answer(text="a", usage=USAGE)
    *others, last, done = stream(Delta(text="a"), answer=answer, include_usage=True)
    assert last["choices"] == []
    assert last["usage"] == {
        "prompt_tokens": 7,
        "completion_tokens": 5,
        "total_tokens": 12,
        "prompt_tokens_details": {"cached_tokens": 3},
    }
    assert all(chunk["usage"] is None for chunk in others)
    assert others[-1]["choices"][0]["finish_reason"] == "stop"
    assert done == "[DONE]"


@pytest.mark.parametrize("dialect", [CHAT, TEXT])
@pytest.mark.parametrize("include_usage", [False, True])
def test_the_extension_is_on_the_last_chunk_alone(dialect, include_usage):
    answer = Answer(text="a", extension={"tier": "draft"})
    *others, last, _ = stream(
        Delta(text="a"), answer=answer, dialect=dialect, include_usage=include_usage
    )
    assert last["xnai"] == {"tier": "draft"}
    assert not any("xnai" in chunk for chunk in others)


@pytest.mark.parametrize("dialect", [CHAT, TEXT])
def test_an_answer_without_an_extension_has_none(dialect):
    assert "xnai" not in stream(dialect=dialect)[-2]
    assert "xnai" not in whole(Answer(text="a"), dialect)


@pytest.mark.parametrize("dialect", [CHAT, TEXT])
def test_an_error_in_a_stream_is_an_event_and_the_answer_is_not_done(dialect):
    encoder = dialect.encoder(asked(dialect), SERVED)
    error = EngineDied("The engine went away.", before_first_token=False, hint="Ask again.")
    assert payloads(encoder.failed(error)) == [
        {
            "error": {
                "message": "The engine went away. Ask again.",
                "type": "server_error",
                "param": None,
                "code": "engine_died",
            }
        }
    ]


@pytest.mark.parametrize("dialect", [CHAT, TEXT])
def test_keep_alive_is_a_comment(dialect):
    kept = dialect.encoder(asked(dialect), SERVED).keep_alive()
    assert kept.startswith(b":")
    assert kept.endswith(b"\n\n")
    assert kept.count(b"\n") == 2


def test_a_streamed_text_completion_holds_text_alone():
    *chunks, done = stream(
        Delta(reasoning="hm", text="a"),
        Delta(tool_calls=CALLS),
        Delta(text="b"),
        answer=Answer(text="ab", finish="length"),
        dialect=TEXT,
    )
    choices = [chunk["choices"][0] for chunk in chunks]
    assert [choice["text"] for choice in choices] == ["a", "b", ""]
    assert [choice["finish_reason"] for choice in choices] == [None, None, "length"]
    assert {(chunk["id"], chunk["object"]) for chunk in chunks} == {("cmpl-r1", "text_completion")}
    assert done == "[DONE]"


@given(st.lists(ANY_TEXT), ANY_TEXT)
@example(["a\u2028b", "\x85", "\u2029"], "\u2028")
@example(["\ud83d\ude00", "\ud83d"], "\ude00")
def test_any_text_comes_back_whole_and_every_event_is_one_line(texts, arguments):
    encoder = CHAT.encoder(asked(), SERVED)
    pieces = [encoder.piece(Delta(text=text, reasoning=text)) for text in texts]
    call = ToolCall(id="c", name="f", arguments=arguments)
    sent = b"".join([*pieces, encoder.piece(Delta(tool_calls=(call,)))])
    lines = sent.decode().splitlines()
    assert all(line == "" or line.startswith("data: ") for line in lines)
    deltas = [json.loads(line[6:])["choices"][0]["delta"] for line in lines if line]
    mended = [text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") for text in texts]
    assert [d["content"] for d in deltas if "content" in d] == [t for t in mended if t]
    assert [d["reasoning_content"] for d in deltas if "reasoning_content" in d] == [
        t for t in mended if t
    ]


# A whole answer.


def test_a_whole_answer_has_every_key_that_clients_read():
    answer = Answer(text="a", reasoning="hm", usage=USAGE, extension={"tier": "draft"})
    assert whole(answer) == {
        "id": "chatcmpl-r1",
        "object": "chat.completion",
        "created": 1_700_000_000,
        "model": "xnai/auto",
        "choices": [
            {
                "index": 0,
                "message": {
                    "role": "assistant",
                    "content": "a",
                    "refusal": None,
                    "reasoning_content": "hm",
                },
                "logprobs": None,
                "finish_reason": "stop",
            }
        ],
        "usage": {
            "prompt_tokens": 7,
            "completion_tokens": 5,
            "total_tokens": 12,
            "prompt_tokens_details": {"cached_tokens": 3},
        },
        "xnai": {"tier": "draft"},
    }


def test_an_empty_answer_is_an_empty_text():
    message = whole(Answer(text=""))["choices"][0]["message"]
    assert message == {"role": "assistant", "content": "", "refusal": None}


def test_calls_stand_in_place_of_a_text_and_their_arguments_are_always_json():
    choice = whole(Answer(text="", tool_calls=CALLS, finish="stop"))["choices"][0]
    assert choice["message"]["content"] is None
    assert [c["function"]["arguments"] for c in choice["message"]["tool_calls"]] == [
        '{"path": "a.py"}',
        "{}",
    ]
    assert choice["finish_reason"] == "tool_calls"


def test_a_text_beside_calls_is_kept():
    message = whole(Answer(text="Reading.", tool_calls=CALLS))["choices"][0]["message"]
    assert message["content"] == "Reading."


@pytest.mark.parametrize(
    ("finish", "calls", "reason"),
    [
        ("stop", (), "stop"),
        ("length", (), "length"),
        ("error", (), "length"),
        ("tool_calls", (), "stop"),
        ("tool_calls", CALLS, "tool_calls"),
        ("length", CALLS, "length"),
        ("error", CALLS, "length"),
    ],
)
def test_a_reason_never_says_that_a_broken_answer_is_complete(finish, calls, reason):
    answer = Answer(text="a", tool_calls=calls, finish=finish)
    assert whole(answer)["choices"][0]["finish_reason"] == reason
    chunks = stream(Delta(text="a"), Delta(tool_calls=calls), answer=answer)
    assert chunks[-2]["choices"][0]["finish_reason"] == reason


def test_a_whole_text_completion_holds_the_text_alone():
    answer = Answer(text="a", reasoning="hm", finish="tool_calls", tool_calls=CALLS, usage=USAGE)
    found = whole(answer, TEXT)
    assert (found["id"], found["object"]) == ("cmpl-r1", "text_completion")
    assert found["choices"] == [
        {"index": 0, "text": "a", "logprobs": None, "finish_reason": "stop"}
    ]
    assert found["usage"]["total_tokens"] == 12


# Errors.


class _Busy(XnaiError):
    status = 429


class _NoToken(BadRequest):
    status = 401


@pytest.mark.parametrize("dialect", [CHAT, TEXT])
@pytest.mark.parametrize(
    ("error", "status", "kind", "param", "code"),
    [
        (BadRequest("No."), 400, "invalid_request_error", None, None),
        (
            BadField("No.", field="messages.0.role"),
            400,
            "invalid_request_error",
            "messages.0.role",
            "invalid_value",
        ),
        (BadField("No.", field=""), 400, "invalid_request_error", None, "invalid_value"),
        (
            PromptTooLong(prompt_tokens=9, n_ctx=4, model="m"),
            400,
            "invalid_request_error",
            "messages",
            "context_length_exceeded",
        ),
        (
            UnknownName(kind="model", name="x", known=["y"]),
            404,
            "invalid_request_error",
            None,
            "model_not_found",
        ),
        (_NoToken("No."), 401, "invalid_request_error", None, "invalid_api_key"),
        (_Busy("No."), 429, "rate_limit_error", None, "rate_limit_exceeded"),
        (
            OverBudget(model="m", wanted_mib=2, budget_mib=1, held_mib=0),
            507,
            "server_error",
            None,
            "over_budget",
        ),
        (DeadlineExceeded("Late."), 504, "server_error", None, "deadline_exceeded"),
        (XnaiError("Oh."), 500, "server_error", None, None),
    ],
)
def test_an_error_has_its_status_and_all_four_keys(dialect, error, status, kind, param, code):
    found, sent = dialect.error(error, "r1")
    assert found == status
    told = json.loads(sent)["error"]
    assert list(told) == ["message", "type", "param", "code"]
    if dialect is TEXT and param == "messages":
        param = "prompt"
    assert (told["type"], told["param"], told["code"]) == (kind, param, code)


def test_the_hint_of_an_error_follows_its_message():
    sent = CHAT.error(XnaiError("It broke.", hint="Mend it."), "r1")[1]
    assert json.loads(sent)["error"]["message"] == "It broke. Mend it."


# Models.


def test_models_are_listed_in_the_order_given():
    page = json.loads(models_page(["xnai/auto", "xnai/draft"], 5))
    assert page["object"] == "list"
    assert [model["id"] for model in page["data"]] == ["xnai/auto", "xnai/draft"]
    assert page["data"][0] == json.loads(model_object("xnai/auto", 5))
    assert page["data"][0] == {
        "id": "xnai/auto",
        "object": "model",
        "created": 5,
        "owned_by": "xnai",
    }
