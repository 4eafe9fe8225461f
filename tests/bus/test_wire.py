"""The wire, and one answer out of several attempts: pure."""

from __future__ import annotations

from itertools import pairwise

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.bus.frames import (
    BadFrame,
    End,
    decode_deltas,
    decode_end,
    encode_deltas,
    encode_end,
)
from xnai.bus.splice import Splice
from xnai.bus.task import VERSION, BadTask, Task, TaskTooLarge, decode, encode
from xnai.core.chat import (
    ChatRequest,
    Delta,
    Message,
    Sampling,
    TokenLogprob,
    ToolCall,
    ToolSpec,
    Usage,
)
from xnai.core.errors import BadRequest, EngineDied, EngineError, NoInfill, PromptTooLong, XnaiError

LIMIT = 10_000
REQUEST = ChatRequest(
    id="r1",
    messages=(
        Message(role="user", content="ünï"),
        Message(
            role="assistant", content="", tool_calls=(ToolCall(id="c", name="f", arguments="{}"),)
        ),
        Message(role="tool", content="4", tool_call_id="c"),
    ),
    sampling=Sampling(temperature=0.5, top_p=0.9, seed=1, max_tokens=3, stop=("\n",)),
    tools=(ToolSpec(name="f", parameters={"type": "object", "properties": {"x": {}}}),),
    tool_choice="required",
    parallel_tool_calls=False,
    json_schema={"type": "object"},
    grammar="root ::= .",
    suffix="end",
    logprobs=True,
    top_logprobs=2,
    private="it says so",
)
TASK = Task(tier="draft", model="small", machine="m", request=REQUEST)
TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)


def envelope(**changes: object) -> bytes:
    return orjson.dumps(orjson.loads(encode(TASK, limit_bytes=LIMIT)) | changes)


def test_a_task_comes_out_as_it_went_in():
    assert decode(encode(TASK, limit_bytes=LIMIT), limit_bytes=LIMIT) == TASK


@pytest.mark.parametrize("version", [0, 2, None, "1", [1]])
def test_an_unknown_version_is_refused(version: object):
    with pytest.raises(BadTask, match=f"this worker knows {VERSION}"):
        decode(envelope(v=version), limit_bytes=LIMIT)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"\xff", "not JSON"),
        (b"[1]", "not a JSON object"),
        (b"{}", "of version None"),
        (envelope(tier=3), "`tier` must be a text"),
        (envelope(request=None), "`request`"),
        (envelope(request={"id": "r"}), "`request.messages`"),
        (envelope(request={"id": "r", "messages": [{"role": "god", "content": ""}]}), "role"),
    ],
)
def test_what_is_no_task_is_refused_in_words(body: bytes, says: str):
    with pytest.raises(BadTask, match=says):
        decode(body, limit_bytes=LIMIT)


def test_a_task_over_the_limit_is_neither_sent_nor_read():
    with pytest.raises(TaskTooLarge, match="workers read at most 100"):
        encode(TASK, limit_bytes=100)
    with pytest.raises(TaskTooLarge):
        decode(encode(TASK, limit_bytes=LIMIT), limit_bytes=100)


def test_a_prompt_that_is_no_unicode_is_refused():
    request = ChatRequest(id="r", messages=(Message(role="user", content="\ud800"),))
    with pytest.raises(BadRequest, match="Unicode"):
        encode(Task(tier="t", model="m", machine="h", request=request), limit_bytes=LIMIT)


def test_deltas_come_out_as_they_went_in():
    deltas = (
        Delta(
            text="a", logprobs=(TokenLogprob(token="a", logprob=-0.5, likeliest=(("a", -0.5),)),)
        ),
        Delta(reasoning="hm", tool_calls=(ToolCall(id="c", name="f", arguments="{}"),)),
        Delta(finish="length", usage=Usage(prompt_tokens=3), stopped_by="\n"),
    )
    assert decode_deltas(encode_deltas(deltas)) == deltas


def test_what_json_cannot_say_becomes_what_it_can():
    odd = Delta(text="\ud800", logprobs=(TokenLogprob(token="x", logprob=float("-inf")),))
    (found,) = decode_deltas(encode_deltas([odd]))
    assert found.text == "?"
    assert found.logprobs[0].logprob == -1e9


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (PromptTooLong(prompt_tokens=9, n_ctx=8, model="m", exact=False), PromptTooLong),
        (NoInfill(model="m"), NoInfill),
        (BadRequest("no", hint="do"), BadRequest),
        (EngineDied("died", before_first_token=True), EngineDied),
        (EngineError("failed", hint="see"), EngineError),
    ],
)
def test_an_error_keeps_its_kind_and_its_words(error: XnaiError, kind: type[XnaiError]):
    found = decode_end(encode_end(End(error=error))).error
    assert type(found) is kind
    assert (found.message, found.hint) == (error.message, error.hint)


@pytest.mark.parametrize("frame", [b"", b"7", b'{"error": {"kind": "x"}}', b'{"last": 3}'])
def test_an_end_that_cannot_be_read_is_refused(frame: bytes):
    with pytest.raises(BadFrame):
        decode_end(frame)


def said(text: str, cuts: list[int]) -> list[tuple[Delta, ...]]:
    """A text in frames of one delta, cut at these places."""
    edges = [0, *sorted(cut % (len(text) + 1) for cut in cuts), len(text)]
    return [(Delta(text=text[a:b]),) for a, b in pairwise(edges)]


@given(TEXT, st.lists(st.integers(0, 99)), st.lists(st.integers(0, 99)), st.lists(st.booleans()))
def test_however_attempts_are_cut_and_mixed_the_text_comes_once(
    text: str, first_cuts: list[int], second_cuts: list[int], turns: list[bool]
):
    first, second = said(text, first_cuts), said(text, second_cuts)
    n_heard = [0, 0]
    splice, heard = Splice(), ""
    for second_speaks in turns:
        frames, attempt = (second, 1) if second_speaks else (first, 0)
        if n_heard[attempt] < len(frames):
            number = n_heard[attempt]
            heard += "".join(d.text for d in splice.take(attempt + 1, number, frames[number]))
            n_heard[attempt] += 1
    heard += splice.rest(End(text=text, last=Delta(finish="stop"))).text
    assert heard == text


@given(TEXT, st.lists(st.integers(0, 99)), st.sets(st.integers(0, 99)))
def test_a_frame_that_is_lost_or_comes_twice_costs_no_word(
    text: str, cuts: list[int], lost: set[int]
):
    splice, heard = Splice(), ""
    for number, frame in enumerate(said(text, cuts)):
        if number not in lost:
            for _ in range(2):
                heard += "".join(d.text for d in splice.take(1, number, frame))
    assert heard + splice.rest(End(text=text)).text == text


def test_who_takes_over_and_says_something_else_ends_in_an_error():
    splice = Splice()
    splice.take(1, 0, (Delta(text="one t"),))
    assert splice.take(2, 0, (Delta(text="two"),)) == []
    with pytest.raises(EngineDied, match="something else"):
        splice.rest(End(text="two"))


def test_tokens_and_calls_come_once():
    call = ToolCall(id="c", name="f", arguments="{}")
    tokens = (TokenLogprob(token="ab", logprob=-1.0), TokenLogprob(token="cd", logprob=-2.0))
    splice = Splice()
    assert splice.take(1, 0, (Delta(text="ab", logprobs=tokens[:1], tool_calls=(call,)),))
    (piece,) = splice.take(2, 0, (Delta(text="abcd", logprobs=tokens, tool_calls=(call,)),))
    assert piece == Delta(text="cd", logprobs=tokens[1:])
    last = splice.rest(End(text="abcd", last=Delta(finish="stop", tool_calls=(call,))))
    assert last == Delta(finish="stop")
