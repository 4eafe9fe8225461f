"""Which turns go when a conversation does not fit."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cascade.fakes import FakeModel, Says, house
from xnai.cascade.ladder import acquainted
from xnai.cascade.truncation import shortened
from xnai.core.chat import ChatRequest, Delta, Message
from xnai.core.errors import BadRequest, PromptTooLong

SYSTEM = Message(role="system", content="s" * 84)


def turn(number: int) -> tuple[Message, Message]:
    """200 characters, frames included."""
    said = f"{number}".ljust(84, "u")
    return Message(role="user", content=said), Message(role="assistant", content="a" * 84)


CHAT = (SYSTEM, *turn(1), *turn(2), *turn(3), Message(role="user", content="4".ljust(84, "u")))
"""800 characters."""


def too_long(prompt_tokens: int, n_ctx: int) -> PromptTooLong:
    return PromptTooLong(prompt_tokens=prompt_tokens, n_ctx=n_ctx, model="m")


def left(messages: tuple[Message, ...]) -> str:
    return "".join(message.content[0] for message in messages)


@pytest.mark.parametrize(
    ("n_ctx", "max_tokens", "dropped", "kept"),
    [
        (800, None, 1, "s2a3a4"),  # a quarter is left for the answer
        (799, 1, 1, "s2a3a4"),
        (760, None, 2, "s3a4"),
        (600, 1, 2, "s3a4"),
        (600, 0, 2, "s3a4"),
        (300, None, 3, "s4"),
        (1, None, 3, "s4"),
    ],
)
def test_as_many_of_the_oldest_turns_go_as_are_too_many(n_ctx, max_tokens, dropped, kept):
    found, n_gone = shortened(CHAT, too_long(800, n_ctx), max_tokens)
    assert (n_gone, left(found)) == (dropped, kept)


@pytest.mark.parametrize(
    "messages",
    [
        CHAT[-1:],
        (SYSTEM, CHAT[-1]),
        (CHAT[-1], Message(role="assistant", content="a"), Message(role="tool", content="t")),
    ],
)
def test_system_messages_and_the_newest_turn_never_go(messages):
    assert shortened(messages, too_long(800, 100), None) == (messages, 0)


def test_a_turn_goes_with_its_calls_and_their_results():
    called = Message(role="assistant", content="c")
    result = Message(role="tool", content="r", tool_call_id="1")
    messages = (Message(role="user", content="1"), called, result, SYSTEM, CHAT[-1])
    assert left(shortened(messages, too_long(2, 1), 1)[0]) == "s4"


@given(
    st.lists(st.sampled_from(["system", "user", "assistant", "tool"]), max_size=12),
    st.integers(0, 10**6),
    st.integers(0, 10**6),
)
def test_whatever_is_said_what_stays_is_in_order_and_ends_as_before(roles, prompt_tokens, n_ctx):
    said = [Message(role=role, content=f"{at}") for at, role in enumerate(roles)]
    messages = (*said, Message(role="user", content="last"))
    found, n_gone = shortened(messages, too_long(prompt_tokens, n_ctx), None)
    assert found[-1] == messages[-1]
    assert [m for m in messages if m in found] == list(found)
    assert [m for m in found if m.role == "system"] == [m for m in said if m.role == "system"]
    assert (n_gone > 0) == any(message.role != "system" for message in said)


@dataclass(kw_only=True)
class Narrow(FakeModel):
    """Reads so many characters, one token each."""

    n_ctx: int

    async def chat(self, request: ChatRequest) -> AsyncGenerator[Delta, None]:
        n_chars = sum(len(message.content) + 16 for message in request.messages)
        if n_chars >= self.n_ctx:
            raise too_long(n_chars, self.n_ctx)
        async for delta in super().chat(request):
            yield delta


def narrow(*contexts: int, cloud: Sequence[str] = ()):
    made = house({})
    tiers = []
    for tier, n_ctx in zip(made.cascade.tiers, contexts, strict=True):
        rung = replace(tier.rung, n_ctx=n_ctx, cloud=tier.rung.name in cloud)
        tiers.append(replace(tier, rung=rung))
        made.pool.models[rung.model] = Narrow(script=[Says(text="Good.")], n_ctx=n_ctx)
    return replace(made, cascade=replace(made.cascade, tiers=acquainted(tiers)))


ASKED = ChatRequest(id="r1", messages=CHAT, truncate=True)


@pytest.mark.anyio
class TestRequests:
    async def test_what_fits_a_tier_above_is_given_to_it_whole(self):
        done = await narrow(500, 500, 900).ask(ASKED)
        assert (done.answer.tier, done.answer.dropped_turns) == ("expert", 0)

    async def test_what_fits_none_is_cut_for_the_last(self):
        made = narrow(500, 500, 700)
        done = await made.ask(ASKED)
        assert (done.answer.tier, done.answer.dropped_turns) == ("expert", 2)
        assert left(made.model("large").requests[0].messages) == "s3a4"

    async def test_a_named_tier_cuts_for_itself(self):
        done = await narrow(500, 500, 900).ask(replace(ASKED, tier="draft"))
        assert (done.answer.tier, done.answer.dropped_turns) == ("draft", 3)

    async def test_nothing_is_cut_unasked(self):
        with pytest.raises(PromptTooLong, match="reads at most 700"):
            await narrow(500, 500, 700).ask(replace(ASKED, truncate=False))

    @pytest.mark.parametrize(
        ("contexts", "cloud", "more", "hint"),
        [
            ((500, 500, 700), (), {}, "Shorten the prompt."),
            (
                (500, 500, 900),
                (),
                {"tier": "draft"},
                "Shorten the prompt, or name a tier with a larger context: expert.",
            ),
            (
                (500, 900, 900),
                (),
                {"max_tier": "draft"},
                "Shorten the prompt, or name a tier with a larger context: refine, expert.",
            ),
            ((500, 700, 700), (), {"tier": "draft"}, "Shorten the prompt."),
            (
                (500, 500, 900),
                ("expert",),
                {"tier": "draft", "private": "said so"},
                "Shorten the prompt.",
            ),
        ],
    )
    async def test_a_tier_is_proposed_only_where_one_could_take_it(
        self, contexts, cloud, more, hint
    ):
        with pytest.raises(PromptTooLong) as refusal:
            await narrow(*contexts, cloud=cloud).ask(replace(ASKED, truncate=False, **more))
        assert refusal.value.hint == hint

    async def test_what_is_too_long_by_itself_is_an_error_that_names_the_limit(self):
        with pytest.raises(BadRequest, match="reads at most 150"):
            await narrow(150, 150, 150).ask(ASKED)
