"""Filling a gap: a real llama.cpp with a vocabulary that has the tokens for it, and without."""

import pytest

from tests.engines.conftest import ask, read, text_of
from tests.tools.random_gguf import SPECIAL, write_random_gguf
from xnai.core.chat import Sampling
from xnai.core.errors import NoInfill, PromptTooLong
from xnai.engines.llama_infill import FAMILIES, Marks, completion_body, words_of
from xnai.engines.llama_wire import chat_body

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module", params=FAMILIES, ids=lambda family: family[0])
def filling_gguf(request, tmp_path_factory):
    path = tmp_path_factory.mktemp("models") / "fim.gguf"
    return write_random_gguf(path, special=(*SPECIAL, *request.param))


def test_the_text_before_the_gap_comes_first_and_the_filling_last():
    marks = Marks(start=(9,), before=1, behind=2, filling=3)
    assert marks.prompt([11, 12], [21]) == [9, 1, 11, 12, 2, 21, 3]


def test_a_mark_in_a_text_is_its_letters():
    assert not words_of("<|fim_prefix|>", mark=False)["parse_special"]


def test_it_is_drawn_as_a_chat_would_be():
    sampling = Sampling(temperature=0.5, seed=7, stop=("x",))
    request = ask(sampling=sampling, logprobs=True, top_logprobs=3)
    body = completion_body(chat_body(request, max_tokens=9), [1, 2])
    assert (body["prompt"], body["max_tokens"], body["logprobs"]) == ([1, 2], 9, 3)
    assert (body["temperature"], body["seed"], body["stop"]) == (0.5, 7, ["x"])
    assert body.keys().isdisjoint({"messages", "tools", "top_logprobs"})


async def test_a_gap_is_filled_with_regard_to_what_is_behind_it(pool_of, local, filling_gguf):
    async with pool_of(m=local(filling_gguf)) as pool, pool.lease("m") as engine:

        async def fill(suffix: str) -> list[float]:  # by random weights all texts may be alike
            sampling = Sampling(max_tokens=6)
            request = ask("def f(x):\n", suffix=suffix, sampling=sampling, logprobs=True)
            deltas = await read(engine, request)
            assert deltas[-1].usage.completion_tokens == 6
            assert deltas[-1].finish == "length"
            return [token.logprob for delta in deltas for token in delta.logprobs]

        assert await fill("\n    return y") == await fill("\n    return y")
        assert await fill("\n    return y") != await fill("\n    print(z) # and so on")


async def test_a_gap_has_its_tokens_counted_and_their_log_probabilities_told(
    pool_of, local, filling_gguf
):
    request = ask("ab", suffix="", logprobs=True, top_logprobs=2)
    async with pool_of(m=local(filling_gguf)) as pool, pool.lease("m") as engine:
        n_tokens, deltas = await engine.count(request), await read(engine, request)
    assert deltas[-1].usage.prompt_tokens == n_tokens
    drawn = [token for delta in deltas for token in delta.logprobs]
    assert len(drawn) == 4
    assert all(len(token.likeliest) == 2 for token in drawn)


async def test_what_is_too_long_is_refused_and_never_cut(pool_of, local, filling_gguf):
    async with pool_of(m=local(filling_gguf)) as pool, pool.lease("m") as engine:
        fits = ask("z" * 600, suffix="z" * 300)
        assert await engine.count(fits) > 384  # what llama.cpp's own infill would have kept
        assert (await read(engine, fits))[-1].usage.prompt_tokens == await engine.count(fits)
        with pytest.raises(PromptTooLong, match="reads at most 1024"):
            await read(engine, ask("z" * 3000, suffix="y" * 300))
        with pytest.raises(PromptTooLong, match="at least"):  # nothing so long is read at all
            await read(engine, ask("z", suffix="y" * 300_000))


async def test_a_model_that_was_never_taught_it_is_named(pool_of, local):
    async with pool_of(m=local()) as pool, pool.lease("m") as engine:
        with pytest.raises(NoInfill, match="m cannot fill in text before a suffix"):
            await read(engine, ask("a", suffix="b"))
        assert text_of(await read(engine))
