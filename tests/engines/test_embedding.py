"""The embedding model as the server asks it: batches, limits, threads, and files that are wrong."""

import shutil
import threading
import time
from functools import partial
from pathlib import Path

import anyio
import anyio.lowlevel
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.core.errors import ModelFileError, NotSetUp, TextTooLong
from xnai.engines.embedding import MAX_CHARS, LocalEmbedder, batches
from xnai.engines.embedding_files import PIECES, SIZE_BYTES
from xnai.server.embedding import LISTED

pytestmark = pytest.mark.anyio


@pytest.fixture
def embedder(embeddings_folder: Path) -> LocalEmbedder:
    return LocalEmbedder(embeddings_folder)


@given(st.lists(st.integers(1, 50)), st.integers(1, 60))
def test_batches_hold_everything_once_and_in_order_and_no_more_than_allowed(sizes, most):
    found = list(batches(sizes, most=most))
    assert [i for part in found for i in part] == list(range(len(sizes)))
    assert all(len(part) == 1 or sum(sizes[i] for i in part) <= most for part in found)


async def test_vectors_come_in_the_order_of_the_texts_whatever_their_length(embedder):
    texts = [f"{'many words ' * (i % 7)}text {i}" for i in range(40)]
    together = await embedder.embed(texts, truncate=False)
    for i in (0, 1, 6, 20, 39):
        alone = await embedder.embed([texts[i]], truncate=False)
        assert np.abs(alone.vectors[0] - together.vectors[i]).max() < 1e-5
    assert together.n_tokens > 40 * 4


async def test_what_is_too_long_is_refused_with_its_place_and_the_limit(embedder):
    with pytest.raises(TextTooLong, match=r"Text 1 .* has 302 tokens.* at most 256"):
        await embedder.embed(["x", "word " * 300], truncate=False)
    with pytest.raises(TextTooLong, match=f"Text 0 .* 20000 characters.* at most {MAX_CHARS}"):
        await embedder.embed(["x" * 20_000], truncate=False)


async def test_what_is_too_long_is_cut_at_its_end_where_that_is_asked_for(embedder):
    whole = await embedder.embed(["word " * 254], truncate=False)
    assert whole.n_tokens == 256
    for long in ("word " * 255, "word " * 100_000, "word\n\t  " * 100_000):
        cut = await embedder.embed([long], truncate=True)
        assert cut.n_tokens == 256
        assert np.abs(cut.vectors[0] - whole.vectors[0]).max() < 1e-5


async def test_no_text_loads_the_model_and_gives_no_vector(embedder):
    assert not embedder.is_loaded
    found = await embedder.embed([], truncate=True)
    assert (found.vectors, found.n_tokens, embedder.is_loaded) == ((), 0, True)


async def test_whoever_goes_away_costs_the_batch_that_runs_and_no_more(embedder):
    one_batch = ["a " * 254] * 4
    await embedder.embed(one_batch, truncate=True)
    began = time.process_time()
    await embedder.embed(one_batch, truncate=True)
    batch_s = time.process_time() - began
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(partial(embedder.embed, one_batch * 50, truncate=True))
        for _ in range(3):  # each has its turns between those of the long one
            await embedder.embed(["short"], truncate=True)
        tasks.cancel_scope.cancel()
    assert time.process_time() - began < 25 * batch_s


async def test_requests_at_the_same_time_are_worked_on_by_one_thread(embedder):
    async with anyio.create_task_group() as tasks:
        for _ in range(8):
            tasks.start_soon(partial(embedder.embed, ["a " * 100] * 4, truncate=True))
    workers = [t for t in threading.enumerate() if t.name.startswith("AnyIO worker")]
    assert len(workers) == 1


async def test_the_event_loop_goes_on_meanwhile(embedder):
    n_rounds = 0

    async def count() -> None:
        nonlocal n_rounds
        while True:
            await anyio.lowlevel.checkpoint()
            n_rounds += 1

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(count)
        await embedder.embed(["some text " * 20] * 8, truncate=True)
        tasks.cancel_scope.cancel()
    assert n_rounds > 100


async def test_files_may_come_while_it_waits(embeddings_folder, tmp_path):
    embedder = LocalEmbedder(tmp_path / "model")
    assert not embedder.is_set_up
    with pytest.raises(NotSetUp) as refused:
        await embedder.embed(["x"], truncate=True)
    assert "xnai setup embeddings" in refused.value.hint
    (tmp_path / "model").symlink_to(embeddings_folder)
    assert embedder.is_set_up
    assert len((await embedder.embed(["x"], truncate=True)).vectors) == 1


@pytest.mark.parametrize("name", [piece.name for piece in PIECES])
async def test_a_damaged_file_is_told_and_never_loaded(embeddings_folder, tmp_path, name):
    for piece in PIECES:
        (tmp_path / piece.name).symlink_to(embeddings_folder / piece.name)
    (tmp_path / name).unlink()
    shutil.copy(embeddings_folder / name, tmp_path / name)
    with (tmp_path / name).open("r+b") as file:
        file.seek(100)
        file.write(b"\xff")
    embedder = LocalEmbedder(tmp_path)
    with pytest.raises(ModelFileError, match=name) as refused:
        await embedder.embed(["x"], truncate=True)
    assert "xnai setup embeddings" in refused.value.hint
    assert not embedder.is_loaded


def test_the_listing_is_of_these_files():
    assert (LISTED.size_bytes, LISTED.digest) == (SIZE_BYTES, PIECES[0].sha256)
