"""Embedding models that llama.cpp runs: real engines over random weights, through the pool."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import anyio
import gguf
import numpy as np
import orjson
import psutil
import pytest

from tests.engines.conftest import read, text_of
from tests.tools.random_bert import Bert, write_random_bert
from tests.tools.random_gguf import write_random_gguf
from xnai.core.config import LlamaModel
from xnai.core.errors import EngineError, ModelFileError, OverBudget, TextTooLong
from xnai.core.events import EngineStarted, EngineStopped
from xnai.engines.child import llama_server_arguments
from xnai.engines.embedding_engine import EngineEmbedder
from xnai.engines.gguf import read_gguf
from xnai.engines.llama_embed import read_embeddings
from xnai.engines.local_model import LocalModel
from xnai.engines.pool import Pool
from xnai.engines.process import Launch
from xnai.engines.tuning import Tuning

pytestmark = pytest.mark.anyio
TEXTS = ["sort the words", "a", "def f(x): return 2 * x", "sort the words"]


@pytest.fixture(scope="session")
def bert(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_random_bert(tmp_path_factory.mktemp("bert") / "bert.gguf")


def embedding(path: Path, **settings) -> LocalModel:
    pooling = settings.pop("pooling", None)
    config = LlamaModel(path=str(path), parameters_b=0.001, **{"n_ctx": 512} | settings)
    return LocalModel(path=path, config=config, embeds=True, pooling=pooling)


def embedder(pool: Pool, local: LocalModel, name: str = "e") -> EngineEmbedder:
    return EngineEmbedder(model=name, pool=pool, dims=read_gguf(local.path).n_embd)


async def test_a_bert_model_makes_unit_vectors_in_the_order_of_the_texts(pool_of, bert, ears):
    local = embedding(bert)
    async with pool_of(e=local) as pool:
        made = embedder(pool, local)
        assert (made.is_set_up, made.is_loaded) == (True, False)
        found = await made.embed(TEXTS, truncate=False)
        assert made.is_loaded
    assert (found.model, found.dims, len(found.vectors)) == ("e", 64, 4)
    assert all(np.linalg.norm(v) == pytest.approx(1, abs=1e-5) for v in found.vectors)
    np.testing.assert_allclose(found.vectors[0], found.vectors[3], atol=1e-6)
    assert not np.allclose(found.vectors[0], found.vectors[2], atol=1e-3)
    assert found.n_tokens > sum(len(t.replace(" ", "")) for t in TEXTS)
    (started,) = ears.of(EngineStarted)
    assert started.measured_mib <= started.estimated_mib


async def test_a_chat_models_file_can_make_embeddings_too(pool_of, tmp_path):
    local = embedding(write_random_gguf(tmp_path / "qwen.gguf"))
    async with pool_of(e=local) as pool:
        found = await embedder(pool, local).embed(["hello", ""], truncate=False)
    assert [v.shape for v in found.vectors] == [(64,), (64,)]


async def test_pooling_is_what_the_configuration_says_else_the_file_else_the_mean(
    pool_of, tmp_path, bert
):
    cls = write_random_bert(tmp_path / "cls.gguf", pooling=gguf.PoolingType.CLS)
    models = {
        "none": embedding(bert),
        "mean": embedding(bert, pooling="mean"),
        "cls_of_file": embedding(cls),
        "cls": embedding(bert, pooling="cls"),
        "last": embedding(cls, pooling="last"),
    }
    assert read_gguf(cls).pooling == "cls"
    assert read_gguf(bert).pooling is None
    async with pool_of(**models) as pool:
        vectors = {
            name: (await embedder(pool, local, name).embed(TEXTS[:1], truncate=False)).vectors[0]
            for name, local in models.items()
        }
    np.testing.assert_allclose(vectors["none"], vectors["mean"], atol=1e-6)
    np.testing.assert_allclose(vectors["cls_of_file"], vectors["cls"], atol=1e-6)
    assert not np.allclose(vectors["mean"], vectors["cls"], atol=1e-4)
    assert not np.allclose(vectors["last"], vectors["cls"], atol=1e-4)


def test_a_llama_server_of_the_users_is_told_the_same():
    launch = Launch(
        model="e",
        path=Path("e.gguf"),
        n_ctx=256,
        n_slots=1,
        tuning=Tuning(n_threads=1, n_threads_batch=1),
        kv_type="f16",
        mlock=False,
        binary="llama-server",
        port=1,
        api_key="k",
        own_mib=64,
        n_tensors=1,
        estimated_mib=128,
        pooling="cls",
    )
    words = llama_server_arguments(orjson.loads(launch.settings()), "key")
    told = dict(pairwise(words))
    assert (told["--pooling"], told["--batch-size"], told["--ubatch-size"]) == ("cls", "256", "256")
    assert "--embeddings" in words
    assert "--no-repack" in words
    assert (told["--cache-ram"], told["--ctx-checkpoints"]) == ("0", "0")
    chats = llama_server_arguments(orjson.loads(replace(launch, pooling=None).settings()), "key")
    assert {"--embeddings", "--pooling"}.isdisjoint(chats)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"data": None},
        {"data": [{"index": 0, "embedding": "!"}], "usage": {"prompt_tokens": 1}},
        {"data": [{"index": 0, "embedding": [0.1]}], "usage": {"prompt_tokens": 1}},
        {"data": [{"index": 0, "embedding": "AADAfwAAgD8="}], "usage": {"prompt_tokens": 1}},
    ],
)
def test_an_answer_that_holds_no_vectors_is_an_error_of_the_engine(body):
    with pytest.raises(EngineError, match=r"e sent no embeddings|of e hold values"):
        read_embeddings(body, "e")


class TestLength:
    async def test_what_is_too_long_is_refused_with_its_place_and_the_limit(self, pool_of, bert):
        local = embedding(bert, n_ctx=256)
        async with pool_of(e=local) as pool:
            made = embedder(pool, local)
            with pytest.raises(TextTooLong, match=r"1.*256") as refused:
                await made.embed(["x", "y" * 300], truncate=False)
            assert "302" in str(refused.value)
            with pytest.raises(TextTooLong):
                await made.embed(["z" * 5_000_000], truncate=False)

    async def test_what_is_too_long_is_cut_at_its_end_where_that_is_asked_for(self, pool_of, bert):
        local = embedding(bert, n_ctx=256)
        async with pool_of(e=local) as pool:
            made = embedder(pool, local)
            whole = await made.embed(["word" * 63 + "wo"], truncate=False)
            cut = await made.embed(["word" * 5_000, "z" * 1_000_000], truncate=True)
        assert whole.n_tokens == 256
        assert cut.n_tokens == 512
        np.testing.assert_allclose(cut.vectors[0], whole.vectors[0], atol=1e-5)

    async def test_the_longest_text_fits_one_batch_within_the_estimate(self, pool_of, tmp_path):
        shape = Bert(n_layer=4, n_embd=384, n_head=12, n_ff=1536, n_ctx_train=2048)
        local = embedding(write_random_bert(tmp_path / "wide.gguf", shape), n_ctx=4096)
        async with pool_of(e=local) as pool:
            found = await embedder(pool, local).embed(["x" * 2046], truncate=False)
            (status,) = pool.status()
            measured = psutil.Process(status.pid).memory_full_info().pss / 2**20
        assert found.n_tokens == 2048
        assert measured <= status.estimated_mib


class TestPool:
    async def test_no_text_starts_the_engine_and_makes_no_vector(self, pool_of, bert):
        local = embedding(bert)
        async with pool_of(e=local) as pool:
            found = await embedder(pool, local).embed([], truncate=True)
            assert embedder(pool, local).is_loaded
        assert (found.vectors, found.n_tokens, found.dims) == ((), 0, 64)

    async def test_it_makes_room_and_gives_room_like_every_other_model(
        self, pool_of, bert, local, ears
    ):
        made = embedding(bert)
        async with pool_of(e=made, m=local(), max_loaded=1) as pool:
            await embedder(pool, made).embed(["a"], truncate=False)
            async with pool.lease("m") as engine:
                assert text_of(await read(engine))
            await embedder(pool, made).embed(["a"], truncate=False)
        assert [e.model for e in ears.of(EngineStopped)][:2] == ["e", "m"]

    async def test_one_that_does_not_fit_the_budget_is_refused_with_the_figures(
        self, pool_of, bert
    ):
        local = embedding(bert)
        async with pool_of(e=local, budget_mib=10) as pool:
            with pytest.raises(OverBudget, match="10"):
                await embedder(pool, local).embed(["a"], truncate=False)

    async def test_an_engine_that_was_killed_is_replaced_and_nobody_knows(self, pool_of, bert):
        local = embedding(bert)
        async with pool_of(e=local) as pool:
            made = embedder(pool, local)
            async with pool.lease("e") as engine:
                os.kill(pool.status()[0].pid, signal.SIGKILL)
                found = await engine.embed(["a"], 0, truncate=False)
            assert len(found.vectors) == 1
            assert (await made.embed(["a"], truncate=False)).n_tokens == 3

    async def test_whoever_goes_away_gives_the_engine_back(self, pool_of, bert):
        local = embedding(bert)
        async with pool_of(e=local) as pool:
            made = embedder(pool, local)
            await made.embed(["a"], truncate=False)
            with anyio.move_on_after(0.05):
                await made.embed(["word " * 100] * 2_000, truncate=True)
            await anyio.wait_all_tasks_blocked()
            assert pool.status()[0].leases == 0
            assert (await made.embed(["a"], truncate=False)).n_tokens == 3

    async def test_a_file_that_is_not_there_is_named(self, pool_of, tmp_path):
        local = embedding(tmp_path / "gone.gguf")
        async with pool_of(e=local) as pool:
            made = EngineEmbedder(model="e", pool=pool, dims=0)
            assert not made.is_set_up
            with pytest.raises(ModelFileError, match=r"gone\.gguf"):
                await made.embed(["a"], truncate=False)

    async def test_an_embedding_model_that_is_to_chat_says_that_it_cannot(
        self, pool_of, bert, local: Callable[..., LocalModel]
    ):
        config = LlamaModel(path=str(bert), parameters_b=0.001, n_ctx=512)
        async with pool_of(m=LocalModel(path=bert, config=config)) as pool:
            with pytest.raises(EngineError):
                async with pool.lease("m") as engine:
                    await read(engine)
