from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.core.chat import (
    ChatRequest,
    Message,
    Sampling,
    TokenLogprob,
    ToolCall,
    ToolSpec,
    Usage,
)
from xnai.core.errors import BadRequest, EngineError, PromptTooLong, XnaiError
from xnai.engines.llama_wire import (
    MAX_LINE_BYTES,
    EventLines,
    Garbled,
    StreamReader,
    chat_body,
    error_of,
    event_data,
    most_tokens,
)

ALLOWED = {
    "messages",
    "tools",
    "stream",
    "stream_options",
    "temperature",
    "top_p",
    "max_tokens",
    "cache_prompt",
    "seed",
    "stop",
    "logprobs",
    "top_logprobs",
    "response_format",
    "parallel_tool_calls",
    "verbose",
    "response_fields",
}


def request(**fields: object) -> ChatRequest:
    fields = {"messages": (Message(role="user", content="hi"),)} | fields
    return ChatRequest(id="r", **fields)


def test_the_body_has_known_fields_only():
    full = request(
        sampling=Sampling(temperature=0.5, top_p=0.9, seed=7, stop=("x",)),
        tools=(ToolSpec(name="f"),),
        json_schema={"type": "object"},
        logprobs=True,
        tests="assert f()",
        tier="expert",
        deadline_s=3,
    )
    body = chat_body(full, max_tokens=9)
    assert set(body) | set(chat_body(replace(full, tools=()), max_tokens=9)) == ALLOWED
    assert "logprobs" not in body
    assert "verbose" not in chat_body(request(), max_tokens=9)
    assert (body["temperature"], body["top_p"], body["seed"]) == (0.5, 0.9, 7)
    assert (body["max_tokens"], body["stop"], body["stream"]) == (9, ["x"], True)


def test_a_seed_never_means_random():
    assert chat_body(request(sampling=Sampling(seed=2**32 - 1)), max_tokens=1)["seed"] == 0
    assert chat_body(request(sampling=Sampling(seed=-1)), max_tokens=1)["seed"] == 2**32 - 2


def test_any_json_and_json_of_a_schema_are_asked_for_differently():
    any_json = chat_body(request(json_schema={}), max_tokens=1)["response_format"]
    shaped = chat_body(request(json_schema={"type": "array"}), max_tokens=1)["response_format"]
    assert any_json == {"type": "json_object"}
    assert shaped == {"type": "json_schema", "json_schema": {"schema": {"type": "array"}}}


def test_tool_calls_and_their_results_are_replayed():
    call = ToolCall(id="c1", name="read", arguments="{}")
    messages = (
        Message(role="assistant", content="", tool_calls=(call,)),
        Message(role="tool", content="text", tool_call_id="c1"),
    )
    first, second = chat_body(request(messages=messages), max_tokens=1)["messages"]
    function = {"name": "read", "arguments": "{}"}
    assert first["tool_calls"] == [{"id": "c1", "type": "function", "function": function}]
    assert second == {"role": "tool", "content": "text", "tool_call_id": "c1"}


def test_lines_of_a_stream_are_told_apart():
    assert event_data('data: {"a": 1}') == '{"a": 1}'
    assert event_data("data:[DONE]") == "[DONE]"
    assert event_data(": keep-alive") is None
    assert event_data("") is None
    with pytest.raises(Garbled, match="html"):
        event_data("<html>")


def test_a_stream_becomes_text_usage_and_a_finish():
    reader = StreamReader()
    delta = reader.read(
        '{"choices":[{"delta":{"content":"ab"},"logprobs":{"content":'
        '[{"token":"ab","logprob":-0.5}]}}]}'
    )
    assert delta is not None
    assert (delta.text, delta.logprobs) == ("ab", (TokenLogprob(token="ab", logprob=-0.5),))
    assert reader.read('{"choices":[{"delta":{},"finish_reason":"length"}]}') is None
    reader.read(
        '{"choices":[],"usage":{"prompt_tokens":5,"completion_tokens":1,'
        '"prompt_tokens_details":{"cached_tokens":3}}}'
    )
    end = reader.end()
    assert end.finish == "length"
    assert end.usage == Usage(prompt_tokens=5, completion_tokens=1, cached_tokens=3)


def test_a_tool_call_in_fragments_is_given_whole_at_the_end():
    reader = StreamReader()
    for piece in (
        '{"index":0,"id":"c7","function":{"name":"read","arguments":"{"}}',
        '{"index":0,"function":{"arguments":"}"}}',
    ):
        assert reader.read(f'{{"choices":[{{"delta":{{"tool_calls":[{piece}]}}}}]}}') is None
    assert reader.end().tool_calls == (ToolCall(id="c7", name="read", arguments="{}"),)
    assert reader.n_tokens_seen == 2


def test_thinking_is_kept_apart_from_the_answer():
    delta = StreamReader().read('{"choices":[{"delta":{"reasoning_content":"hm"}}]}')
    assert delta is not None
    assert (delta.text, delta.reasoning) == ("", "hm")


@given(
    st.one_of(
        st.text(),
        st.recursive(
            st.sampled_from(["1", "null", '"a"', "{}", "[]", '{"choices":[]}', '{"choices":[{}]}']),
            lambda inner: inner.map(lambda text: f'{{"choices":[{{"delta":{text}}}]}}'),
        ),
    )
)
def test_no_payload_does_worse_than_garbled(payload):
    try:
        StreamReader().read(payload)
    except (Garbled, XnaiError):
        return


def test_errors_of_the_server_are_translated():
    too_long = {"type": "exceed_context_size_error", "n_prompt_tokens": 9, "n_ctx": 5, "code": 400}
    found = error_of({"error": too_long}, status=400, model="m")
    assert isinstance(found, PromptTooLong)
    assert (found.prompt_tokens, found.n_ctx) == (9, 5)
    assert isinstance(error_of({"error": {"code": 400}}, status=400, model="m"), BadRequest)
    broken = error_of({"error": {"code": 500, "message": "boom"}}, status=500, model="m")
    assert type(broken) is EngineError
    assert "boom" in broken.message
    assert isinstance(error_of("text", status=502, model="m"), EngineError)


@pytest.mark.parametrize(
    ("content", "most"), [("", 272), ("abc", 275), ("é€", 277), ("\ud800", 273)], ids=ascii
)
def test_a_prompt_has_no_more_tokens_than_bytes_and_a_template(content, most):
    assert most_tokens(request(messages=(Message(role="user", content=content),))) == most


def test_how_long_tools_are_in_a_prompt_only_the_template_knows():
    assert most_tokens(request(tools=(ToolSpec(name="f"),))) is None


@pytest.mark.parametrize("size", [1, 3, 1000])
def test_payloads_are_found_however_the_stream_is_cut(size):
    said = b'data: {"a": "\xc3\xa9"}\r\n\r\n: alive\n\ndata: [DONE]\n\n'
    lines = EventLines()
    pieces = [said[i : i + size] for i in range(0, len(said), size)]
    assert [p for piece in pieces for p in lines.payloads(piece)] == ['{"a": "é"}', "[DONE]"]


@pytest.mark.parametrize("fault", [b"<html>\n", b"data: " + b"x" * MAX_LINE_BYTES])
def test_what_came_before_garbage_in_one_piece_is_not_lost(fault):
    payloads = EventLines().payloads(b"data: 1\n\n" + fault)
    assert next(payloads) == "1"
    with pytest.raises(Garbled):
        next(payloads)


def said(text: str, logprob: float = -0.5) -> str:
    token = f'{{"token":"{text}","logprob":{logprob}}}'
    told = f'"delta":{{"content":"{text}"}},"logprobs":{{"content":[{token}]}}'
    return f'{{"choices":[{{{told}}}]}}'


def test_what_came_at_once_is_one_piece():
    reader = StreamReader()
    taken = reader.take_all(iter([said("a"), said("b"), said("c", -1.5), "[DONE]", said("d")]))
    assert taken.delta is not None
    assert taken.delta.text == "abc"
    assert [token.logprob for token in taken.delta.logprobs] == [-0.5, -0.5, -1.5]
    assert (taken.news, taken.fault, reader.over, reader.n_tokens_seen) == (True, None, True, 3)


def test_what_was_said_before_a_fault_is_said_and_comments_are_no_news():
    taken = StreamReader().take_all(iter([said("a"), "{", said("b")]))
    assert taken.delta is not None
    assert taken.delta.text == "a"
    assert isinstance(taken.fault, Garbled)
    silent = StreamReader().take_all(iter([]))
    assert (silent.delta, silent.news, silent.fault) == (None, False, None)
