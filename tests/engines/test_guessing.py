"""Guessing ahead with the real llama.cpp, on the embedded models."""

from dataclasses import replace
from pathlib import Path

import pytest

import xnai.pocket
from tests.engines.conftest import ask, read, text_of
from xnai.core.chat import Sampling
from xnai.core.events import EngineMeasured, EngineStarted, EngineStopped
from xnai.engines.gguf import read_gguf
from xnai.engines.guessing import Guessing
from xnai.engines.local_model import LocalModel
from xnai.engines.pool import Pool
from xnai.engines.speculation import Speculation

pytestmark = pytest.mark.anyio

POCKET = Path(xnai.pocket.__path__[0])
QUESTION = "Write clean(words): strip each word, lowercase it, drop empty ones"
REPEATED = QUESTION + "\n" + "def clean(words):\n    return [w.strip() for w in words]\n" * 3


@pytest.fixture
def expert(local):
    def make(speculation: Speculation | None = None) -> LocalModel:
        draft = read_gguf(POCKET / "draft.gguf") if speculation and speculation.draft else None
        guessing = Guessing(speculation, draft=draft) if speculation else None
        return replace(local(POCKET / "expert.gguf"), guessing=guessing)

    return make


def by_draft(break_even: float) -> Speculation:
    draft = str(POCKET / "draft.gguf")
    return Speculation(kind="draft", n_guess=4, draft=draft, break_even=break_even)


async def answer(pool: Pool, text: str = QUESTION):
    request = ask(text, sampling=Sampling(max_tokens=60, temperature=0), logprobs=True)
    async with pool.lease("m") as lease:
        return await read(lease, request)


@pytest.mark.parametrize("kind", ["ngram", "draft"])
async def test_guesses_do_not_change_the_answer(pool_of, expert, kind: str):
    ngram = Speculation(kind="ngram", n_guess=8, n_match=2, break_even=0.01)
    guessing = expert(ngram if kind == "ngram" else by_draft(0.01))
    async with pool_of(m=guessing, budget_mib=4096) as pool:
        guessed = [text_of(await answer(pool, text)) for text in (QUESTION, REPEATED)]
    async with pool_of(m=expert()) as pool:
        plain = [text_of(await answer(pool, text)) for text in (QUESTION, REPEATED)]
    assert guessed == plain
    if kind == "draft":
        assert guessing.guessing.acceptance.n_guessed > 0


async def test_how_the_guesses_went_is_told(pool_of, expert, ears):
    async with pool_of(m=expert(by_draft(0.01))) as pool:
        await answer(pool)
        told = await ears.hear(EngineMeasured, "m")
    assert 0 < told.acceptance <= 1
    assert told.speed_up > 1


async def test_an_engine_that_guesses_claims_no_log_probabilities(pool_of, expert):
    async with pool_of(m=expert(by_draft(0.01))) as pool:
        deltas = await answer(pool)
    assert text_of(deltas)
    assert not any(delta.logprobs for delta in deltas)


async def test_guessing_that_loses_ends_with_the_engine_and_probabilities_come_back(
    pool_of, expert, ears
):
    model = expert(by_draft(1.5))  # as if a guess took longer than a token
    async with pool_of(m=model) as pool:
        while model.guessing.now:
            await answer(pool)
        stopped = await ears.hear(EngineStopped, "m")
        deltas = await answer(pool)
    assert stopped.reason == "slower"
    assert any(delta.logprobs for delta in deltas)
    first, second = ears.of(EngineStarted)
    assert second.estimated_mib < first.estimated_mib - 1
