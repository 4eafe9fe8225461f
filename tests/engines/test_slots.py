"""What an engine has read survives its swap: real llama.cpp, real files."""

import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import xnai.pocket
from tests.engines.conftest import QUICK, Ears, ask, read, text_of
from tests.tools.random_gguf import write_random_gguf
from tests.tools.small_disk import fill, small_disk
from xnai.core.chat import ChatRequest, Delta, Message, Sampling
from xnai.core.events import ContextDropped, ContextRestored, ContextSaved, EngineStopped
from xnai.engines.contexts import Shelf
from xnai.engines.gguf import read_gguf
from xnai.engines.guessing import Guessing
from xnai.engines.local_model import LocalModel
from xnai.engines.pool import Pool
from xnai.engines.slots import engine_key
from xnai.engines.speculation import Speculation
from xnai.engines.tuning import Tuning

pytestmark = pytest.mark.anyio
EAGER = replace(QUICK, worth_s=0.0)
LONG = "def add(a, b): return a + b\n" * 12


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "contexts", max_bytes=1 << 30, max_age_s=1000)


def kinds(ears: Ears) -> list[str]:
    told = (ContextSaved, ContextRestored, ContextDropped)
    return [type(event).__name__ for event in ears.events if isinstance(event, told)]


def reasons(ears: Ears) -> list[str]:
    return [event.reason for event in ears.events if isinstance(event, ContextDropped)]


def going_on(deltas: list[Delta], text: str = LONG, **fields: object) -> ChatRequest:
    said = "".join(delta.text for delta in deltas)
    messages = (
        Message(role="user", content=text),
        Message(role="assistant", content=said),
        Message(role="user", content="and more"),
    )
    return ChatRequest(id="r2", messages=messages, sampling=Sampling(max_tokens=4), **fields)


async def asked(pool: Pool, model: str, request: ChatRequest) -> list[Delta]:
    async with pool.lease(model) as engine:
        return await read(engine, request)


async def test_a_conversation_goes_on_after_a_swap_without_being_read_again(
    pool_of: Callable[..., Pool], local: Callable[..., LocalModel], shelf: Shelf, ears: Ears
):
    models = {"a": local(), "b": local()}
    async with pool_of(max_loaded=1, limits=EAGER, shelf=shelf, **models) as pool:
        first = await asked(pool, "a", ask(LONG))
        await asked(pool, "b", ask("something else"))
        kept = next(kept for kept in shelf.kept if kept.n_tokens > 100)
        assert stat.S_IMODE(kept.path.stat().st_mode) == 0o600
        last = (await asked(pool, "a", going_on(first)))[-1]
        assert not kept.path.exists()  # it is in memory again
    assert "ContextRestored" in kinds(ears)
    assert last.usage.cached_tokens >= first[-1].usage.prompt_tokens - 1


async def test_an_answer_after_a_restored_context_is_the_one_of_a_conversation_read_anew(
    pool_of: Callable[..., Pool], local: Callable[..., LocalModel], shelf: Shelf
):
    models = {"a": local(), "b": local()}
    async with pool_of(max_loaded=1, limits=EAGER, shelf=shelf, **models) as pool:
        first = await asked(pool, "a", ask(LONG))
        await asked(pool, "b", ask())
        restored = await asked(pool, "a", going_on(first))
    async with pool_of(max_loaded=1, **models) as pool:
        anew = await asked(pool, "a", going_on(first))
    assert restored[-1].usage.cached_tokens > anew[-1].usage.cached_tokens
    assert text_of(restored) == text_of(anew)


async def test_each_of_several_slots_comes_back_with_its_own_conversation(
    pool_of: Callable[..., Pool], local: Callable[..., LocalModel], shelf: Shelf
):
    models = {"a": local(n_slots=2), "b": local()}
    texts = [LONG, "class Stack: pass\n" * 12]
    async with pool_of(max_loaded=1, limits=EAGER, shelf=shelf, **models) as pool:
        firsts = [await asked(pool, "a", ask(text)) for text in texts]
        await asked(pool, "b", ask())
        for text, first in zip(texts, firsts, strict=True):
            last = (await asked(pool, "a", going_on(first, text)))[-1]
            assert last.usage.cached_tokens >= first[-1].usage.prompt_tokens - 1


async def test_a_conversation_goes_on_in_the_slot_that_has_read_it(
    pool_of: Callable[..., Pool], local: Callable[..., LocalModel]
):
    texts = [LONG, "class Stack: pass\n" * 12]
    async with pool_of(a=local(n_slots=2)) as pool:
        firsts = [await asked(pool, "a", ask(text)) for text in texts]
        for i in (1, 0):  # not the one that was used longest ago
            last = (await asked(pool, "a", going_on(firsts[i], texts[i])))[-1]
            assert last.usage.cached_tokens >= firsts[i][-1].usage.prompt_tokens - 1


async def test_what_must_not_leave_this_machine_is_not_written_to_it_once_more(
    pool_of: Callable[..., Pool], local: Callable[..., LocalModel], shelf: Shelf, ears: Ears
):
    models = {"a": local(), "b": local()}
    async with pool_of(max_loaded=1, limits=EAGER, shelf=shelf, **models) as pool:
        await asked(pool, "a", ask(LONG, private="it holds a key"))
        await asked(pool, "b", ask())
        assert list(shelf.folder.glob("*.*v")) == []
    assert kinds(ears) == []


async def test_what_takes_no_time_to_be_read_again_is_not_saved(
    pool_of: Callable[..., Pool], local: Callable[..., LocalModel], shelf: Shelf, ears: Ears
):
    models = {"a": local(), "b": local()}
    async with pool_of(max_loaded=1, shelf=shelf, **models) as pool:
        await asked(pool, "a", ask(LONG))
        await asked(pool, "b", ask())
    assert kinds(ears) == []


async def test_a_disk_that_fills_up_while_a_context_is_written_costs_the_context_only(
    pool_of: Callable[..., Pool], local: Callable[..., LocalModel], ears: Ears, tmp_path: Path
):
    models = {"a": local(), "b": local()}
    with small_disk(tmp_path / "disk", kib=64) as disk:
        shelf = Shelf(disk, max_bytes=1 << 30, max_age_s=1000, free_bytes=lambda _: 1 << 40)
        async with pool_of(max_loaded=1, limits=EAGER, shelf=shelf, **models) as pool:
            first = await asked(pool, "a", ask(LONG))
            fill(disk)
            await asked(pool, "b", ask())
            assert [path.name for path in shelf.folder.iterdir()] == [".lock"]
            assert (await asked(pool, "a", going_on(first)))[-1].usage.cached_tokens == 0
    assert "not_written" in reasons(ears)


async def test_a_file_that_was_cut_is_not_given_to_an_engine_which_would_die_of_it(
    pool_of: Callable[..., Pool], local: Callable[..., LocalModel], shelf: Shelf, ears: Ears
):
    models = {"a": local(), "b": local()}
    async with pool_of(max_loaded=1, limits=EAGER, shelf=shelf, **models) as pool:
        first = await asked(pool, "a", ask(LONG))
        await asked(pool, "b", ask())
        kept = next(kept for kept in shelf.kept if kept.n_tokens > 100)
        kept.path.write_bytes(kept.path.read_bytes()[:-1000])
        assert (await asked(pool, "a", going_on(first)))[-1].usage.cached_tokens == 0
    assert "damaged" in reasons(ears)
    assert "died" not in [event.reason for event in ears.of(EngineStopped)]


async def test_an_engine_that_dies_of_a_context_is_replaced_and_does_not_get_it_again(
    pool_of: Callable[..., Pool], local: Callable[..., LocalModel], shelf: Shelf, ears: Ears
):
    models = {"a": local(), "b": local()}
    async with pool_of(max_loaded=1, limits=EAGER, shelf=shelf, **models) as pool:
        first = await asked(pool, "a", ask(LONG))
        await asked(pool, "b", ask())
        kept = next(kept for kept in shelf.kept if kept.n_tokens > 100)
        half = kept.n_bytes // 2
        kept.path.write_bytes(kept.path.read_bytes()[:half] + bytes(kept.n_bytes - half))
        assert (await asked(pool, "a", going_on(first)))[-1].finish is not None


async def test_another_file_in_its_place_reads_a_conversation_anew(
    pool_of: Callable[..., Pool], local: Callable[..., LocalModel], shelf: Shelf, tmp_path: Path
):
    path = write_random_gguf(tmp_path / "m.gguf")
    models = {"a": local(path), "b": local()}
    async with pool_of(max_loaded=1, limits=EAGER, shelf=shelf, **models) as pool:
        first = await asked(pool, "a", ask(LONG))
        await asked(pool, "b", ask())
        write_random_gguf(tmp_path / "new.gguf").replace(path)
        assert (await asked(pool, "a", going_on(first)))[-1].usage.cached_tokens == 0


async def test_a_folder_that_cannot_be_made_costs_no_answer(
    pool_of: Callable[..., Pool], local: Callable[..., LocalModel], ears: Ears, tmp_path: Path
):
    (tmp_path / "file").touch()
    shelf = Shelf(tmp_path / "file" / "contexts", max_bytes=1 << 30, max_age_s=1000)
    async with pool_of(limits=EAGER, shelf=shelf, a=local()) as pool:
        assert await asked(pool, "a", ask())
    assert reasons(ears) == ["no_folder"]


@pytest.mark.parametrize(
    "change", [{"kv_type": "q8_0"}, {"flash_attention": "off"}, {"n_slots": 2}]
)
def test_what_an_engine_has_read_is_for_one_that_is_tuned_alike(local, change):
    model = local()
    tuning = Tuning(n_threads=1, n_threads_batch=1)

    def key(tuning: Tuning) -> str | None:
        return engine_key(model.path, model.config, tuning)

    assert key(replace(tuning, **change)) != key(tuning)
    assert key(replace(tuning, n_threads=2, repacks=True)) == key(tuning)
    stretched = model.config.model_copy(update={"rope": "yarn"})
    assert engine_key(model.path, stretched, tuning) != key(tuning)


async def test_an_engine_that_guesses_leaves_what_it_has_read_to_one_that_does_not(
    pool_of: Callable[..., Pool], local: Callable[..., LocalModel], shelf: Shelf, ears: Ears
):
    draft = Path(xnai.pocket.__path__[0]) / "draft.gguf"
    losing = Speculation(kind="draft", n_guess=4, draft=str(draft), break_even=1.5)
    guessing = Guessing(losing, draft=read_gguf(draft))
    model = replace(local(draft.with_name("expert.gguf")), guessing=guessing)
    request = ask(LONG, sampling=Sampling(max_tokens=60, temperature=0))
    async with pool_of(m=model, limits=EAGER, shelf=shelf) as pool:
        while guessing.now:
            first = await asked(pool, "m", request)
        stopped = await ears.hear(EngineStopped, "m")
        last = (await asked(pool, "m", going_on(first)))[-1]
    assert stopped.reason == "slower"
    assert last.usage.cached_tokens >= first[-1].usage.prompt_tokens - 1
    assert "ContextRestored" in kinds(ears)
