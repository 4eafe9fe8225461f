"""A request whose conversation is too long for a tier is shortened for it, and says so."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass, replace

import pytest

from tests.cascade.compression.talks import filler, joined, read, source, user
from tests.cascade.fakes import RIGHT, FakeModel, direct, house
from xnai.cascade.compression.compaction import restored
from xnai.cascade.compression.fitting import coarse
from xnai.cascade.ladder import acquainted
from xnai.cascade.truncation import n_chars
from xnai.core.chat import ChatRequest, Delta, ToolSpec, Usage
from xnai.core.config import CompressionConfig
from xnai.core.errors import PromptTooLong

A = source("a")
TALK = joined(
    user("Hm."),
    *(read("src/a.py", A.replace("* 3", f"* {n}")) for n in range(5)),
    user("Write f."),
)
SIZE = sum(map(n_chars, TALK))


@dataclass(kw_only=True)
class Counting(FakeModel):
    """Reads so many tokens, each of some characters.

    Args:
        exact: counts what it refuses, and does not only guess.
    """

    n_ctx: int
    density: float = 3.0
    exact: bool = True

    async def chat(self, request: ChatRequest) -> AsyncGenerator[Delta, None]:
        n_tokens = int(sum(map(n_chars, request.messages)) / self.density)
        if n_tokens >= self.n_ctx:
            told = n_tokens if self.exact else n_tokens // 80
            raise PromptTooLong(prompt_tokens=told, n_ctx=self.n_ctx, model="m", exact=self.exact)
        async for delta in super().chat(request):
            usage = Usage(prompt_tokens=n_tokens, completion_tokens=1)
            yield replace(delta, usage=usage) if delta.finish else delta


def ladder(*contexts: int, settings: CompressionConfig | None = None, **how):
    sure = {"draft": 0.99}
    made = house({}, before=sure, after=sure, accepted=sure)
    tiers = []
    for tier, n_ctx in zip(made.cascade.tiers, contexts, strict=True):
        rung = replace(tier.rung, n_ctx=n_ctx)
        tiers.append(replace(tier, rung=rung))
        made.pool.models[rung.model] = Counting(script=[RIGHT], n_ctx=n_ctx, **how)
    cascade = made.cascade
    if settings is not None:
        told = cascade.settings.model_copy(update={"compression": settings})
        cascade = replace(cascade, settings=told)
    return replace(made, cascade=replace(cascade, tiers=acquainted(tiers)))


ASKED = ChatRequest(id="r1", messages=TALK, tier="draft")
HALF = int(SIZE / 3.0 / 2)
"""Tokens for half of the conversation."""
pytestmark = pytest.mark.anyio


async def test_what_does_not_fit_is_shortened_before_a_larger_context_is_asked():
    made = ladder(HALF, HALF, 10 * HALF)
    done = await made.ask(replace(ASKED, tier=None))
    assert done.answer.tier == "draft"
    found = done.answer.compression
    assert found.packs == {"superseded": 4}
    assert found.tokens_before == int(SIZE / 3.0)
    given = made.model("small").requests[0].messages
    assert found.tokens_after == int(sum(map(n_chars, given)) / 3.0) < HALF
    assert restored(given, found.elisions) == TALK


async def test_a_tier_that_is_named_and_not_judged_does_it_too():
    made = ladder(HALF, HALF, HALF)
    deltas = [delta async for delta in direct(made.cascade).chat(ASKED)]
    assert deltas[-1].trajectory.answer.compression.packs == {"superseded": 4}
    assert made.recorder.kept[0].answer.compression is not None


async def test_what_fits_is_given_as_it_is():
    made = ladder(int(SIZE / 3) + 2, HALF, HALF)
    done = await made.ask(ASKED)
    assert done.answer.compression is None
    assert made.model("small").requests[0].messages == TALK


@pytest.mark.parametrize(("share", "shortened"), [(0.5, True), (0.95, False), (1.0, False)])
async def test_above_a_share_of_the_context_it_is_done_early(share, shortened):
    settings = CompressionConfig(share=share)
    done = await ladder(int(SIZE / 3 / 0.9), HALF, HALF, settings=settings).ask(ASKED)
    assert (done.answer.compression is not None) is shortened


@pytest.mark.parametrize(
    ("enabled", "compress", "done"),
    [(True, None, True), (True, False, False), (False, None, False), (False, True, True)],
)
async def test_the_request_has_the_last_word(enabled, compress, done):
    made = ladder(HALF, HALF, HALF, settings=CompressionConfig(enabled=enabled))
    asked = replace(ASKED, compress=compress)
    if done:
        assert (await made.ask(asked)).answer.compression is not None
    else:
        with pytest.raises(PromptTooLong):
            await made.ask(asked)


@pytest.mark.parametrize("how", [{"density": 1.7}, {"density": 5.5}, {"exact": False}])
async def test_however_many_characters_a_token_has_it_comes_to_fit(how):
    n_ctx = int(0.5 * SIZE / how.get("density", 3.0))
    done = await ladder(n_ctx, n_ctx, n_ctx, **how).ask(ASKED)
    assert done.answer.compression is not None


async def test_where_nobody_counted_tokens_a_guess_that_was_too_bold_is_mended():
    made = ladder(*[int(0.42 * SIZE / 2.2)] * 3, density=2.2, exact=False)
    done = await made.ask(ASKED)
    assert done.answer.compression is not None


async def test_what_cannot_be_made_to_fit_is_refused_with_its_own_length():
    with pytest.raises(PromptTooLong) as refused:
        await ladder(300, 300, 300).ask(ASKED)
    assert refused.value.prompt_tokens == int(SIZE / 3.0)


async def test_what_cannot_be_made_to_fit_is_cut_where_that_was_asked_for():
    talk = joined(user("x" * 9000), filler(1), user("y" * 300))
    done = await ladder(2000, 2000, 2000).ask(replace(ASKED, messages=talk, truncate=True))
    assert done.answer.dropped_turns == 1
    assert done.answer.compression is None


async def test_room_is_left_for_tools_and_the_system_text():
    tool = ToolSpec(name="f", description="d" * (SIZE // 4))
    n_ctx = int(SIZE / 3 * 0.9)
    plain = await ladder(n_ctx, n_ctx, n_ctx).ask(ASKED)
    made = ladder(n_ctx, n_ctx, n_ctx)
    with_tools = await made.ask(replace(ASKED, tools=(tool,)))
    assert with_tools.answer.compression.tokens_after <= plain.answer.compression.tokens_after


async def test_a_gap_in_a_text_is_no_conversation():
    with pytest.raises(PromptTooLong):
        await ladder(HALF, HALF, HALF).ask(replace(ASKED, suffix="x"))


def test_characters_a_token_are_taken_in_steps_that_never_promise_too_much():
    assert coarse(3.0) == coarse(2.9) <= 2.9
    assert coarse(0.01) == 1.0
    assert coarse(99.0) <= 8.0
