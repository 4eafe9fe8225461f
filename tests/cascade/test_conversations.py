"""A conversation stays with the tier that answers it, as long as that succeeds."""

from dataclasses import replace

import pytest

from tests.cascade.fakes import BROKEN, RIGHT, house
from xnai.cascade.conversations import NOBODY, Answered, Conversations
from xnai.core.chat import ChatRequest, Message, ToolCall

pytestmark = pytest.mark.anyio
AFTER = {"draft": 0.3, "refine": 0.95, "expert": 0.95}
CALL = ToolCall(id="call_7", name="read", arguments="{}")


def talk(*turns: str, **fields) -> ChatRequest:
    said = [Message(role=("user", "assistant")[i % 2], content=t) for i, t in enumerate(turns)]
    return ChatRequest(id="r1", messages=tuple(said), **fields)


async def test_the_tier_that_answered_is_asked_first_the_next_time():
    made = house({"draft": [RIGHT], "refine": [RIGHT, RIGHT]}, after=AFTER)
    first = await made.ask(talk("Write f(x): double it"))
    assert first.answer.tier == "refine"
    again = await made.ask(talk("Write f(x): double it", first.answer.text, "Now f(x) again"))
    assert [attempt.draft.tier for attempt in again.attempts] == ["refine"]
    assert again.route.plan == ("refine", "expert")
    assert any("gave the last answer" in reason for reason in again.route.reasons)


async def test_where_it_does_not_succeed_the_next_tier_is_asked():
    made = house({"draft": [RIGHT], "refine": [RIGHT, BROKEN], "expert": [RIGHT]}, after=AFTER)
    first = await made.ask(talk("Write f(x): double it"))
    again = await made.ask(talk("Write f(x): double it", first.answer.text, "Now f(x) again"))
    assert again.answer.tier == "expert"


async def test_another_conversation_begins_where_it_would():
    made = house({"draft": [RIGHT, RIGHT], "refine": [RIGHT, RIGHT]}, after=AFTER)
    await made.ask(talk("Write f(x): double it"))
    other = await made.ask(talk("Write f(x): double it", "something else", "Now f(x) again"))
    assert other.route.plan[0] == "draft"


async def test_bounds_hold_all_the_same():
    made = house({"draft": [RIGHT, RIGHT], "refine": [RIGHT]}, after=AFTER)
    first = await made.ask(talk("Write f(x): double it"))
    asked = talk("Write f(x): double it", first.answer.text, "f(x) again", max_tier="draft")
    assert (await made.ask(asked)).route.plan == ("draft",)


def test_an_answer_is_known_again_by_its_stripped_text_and_the_ids_of_its_calls():
    known = Conversations()
    known.remember("hello\n", (CALL,), Answered(tier="expert", request_id="r0"))
    back = Message(role="assistant", content="hello", tool_calls=(replace(CALL, arguments="{ }"),))
    user = Message(role="user", content="hi")
    assert known.before(ChatRequest(id="r", messages=(user, back, user))) == Answered(
        tier="expert", request_id="r0"
    )
    other = replace(back, tool_calls=(replace(CALL, id="call_8"),))
    assert known.before(ChatRequest(id="r", messages=(user, other, user))) == NOBODY
    assert known.before(talk("hi")) == NOBODY


def test_the_oldest_answers_are_forgotten():
    known = Conversations(most=2)
    for text in ("a", "b", "c"):
        known.remember(text, (), Answered(tier="draft"))
    assert [known.before(talk("hi", text, "on")).tier for text in ("a", "b", "c")] == [
        "", "draft", "draft"
    ]  # fmt: skip
