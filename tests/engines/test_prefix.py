"""What two conversations share."""

from hypothesis import given
from hypothesis import strategies as st

from xnai.core.chat import ChatRequest, Message, ToolSpec
from xnai.engines.prefix import NOTHING, prefix_of

TURNS = st.lists(st.text(max_size=8), min_size=1, max_size=6)


def conversation(*texts: str, **fields: object) -> ChatRequest:
    messages = tuple(
        Message(role="assistant" if i % 2 else "user", content=text) for i, text in enumerate(texts)
    )
    return ChatRequest(id="r", messages=messages, **fields)


def test_a_conversation_that_goes_on_shares_all_that_was_said_before():
    before = prefix_of(conversation("hello"))
    after = prefix_of(conversation("hello", "hi", "and now?"))
    assert before.shared(after) == before.length == 5
    assert before.is_worth_for(after)


def test_nothing_is_shared_behind_the_first_difference():
    one = prefix_of(conversation("same", "a", "same"))
    other = prefix_of(conversation("same", "b", "same"))
    assert one.shared(other) == 4


def test_other_tools_stand_before_everything_and_leave_nothing_to_share():
    plain = prefix_of(conversation("hello"))
    with_tools = prefix_of(conversation("hello", tools=(ToolSpec(name="read"),)))
    assert plain.shared(with_tools) == 0


def test_a_short_beginning_of_two_long_conversations_is_not_worth_it():
    one = prefix_of(conversation("hi", "a" * 50))
    assert not one.is_worth_for(prefix_of(conversation("hi", "b" * 50)))


def test_another_schema_of_a_tool_leaves_nothing_to_share():
    one, other = (
        prefix_of(conversation("hello", tools=(ToolSpec(name="read", parameters={"type": of}),)))
        for of in ("object", "string")
    )
    assert one.shared(one) == 5
    assert one.shared(other) == 0


def test_what_is_nested_too_deep_to_be_written_is_no_conversation():
    schema: dict[str, object] = {}
    for _ in range(2000):
        schema = {"items": schema}
    assert (
        prefix_of(conversation("hello", tools=(ToolSpec(name="t", parameters=schema),))) is NOTHING
    )


def test_a_gap_to_be_filled_is_no_conversation():
    assert prefix_of(conversation("hello", suffix="end")) is NOTHING


@given(TURNS, TURNS)
def test_what_is_shared_is_shared_by_both_and_no_longer_than_either(mine, its):
    a, b = prefix_of(conversation(*mine)), prefix_of(conversation(*its))
    assert a.shared(b) == b.shared(a) <= min(a.length, b.length)
    assert a.shared(a) == a.length
