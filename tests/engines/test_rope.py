"""A context longer than a model was trained for, on the embedded files by real llama.cpp."""

from __future__ import annotations

from pathlib import Path

import pytest

import xnai.pocket
from tests.engines.conftest import ask, read
from xnai.core.chat import Sampling
from xnai.core.config import LlamaModel
from xnai.core.errors import PromptTooLong
from xnai.engines.child import llama_server_arguments
from xnai.engines.footprint import MOST_STRETCH, context_of, estimate, stretch_of
from xnai.engines.gguf import read_gguf
from xnai.engines.local_model import LocalModel

DRAFT = Path(xnai.pocket.__path__[0]) / "draft.gguf"
INFO = read_gguf(DRAFT)
TRAINED = INFO.n_ctx_train


def model(n_ctx: int, rope: str) -> LlamaModel:
    return LlamaModel(path=str(DRAFT), parameters_b=0.001, n_ctx=n_ctx, rope=rope)


@pytest.mark.parametrize(
    ("n_ctx", "rope", "given", "stretch"),
    [
        (TRAINED, "none", TRAINED, 1),
        (2 * TRAINED, "none", TRAINED, 1),
        (TRAINED // 2, "yarn", TRAINED // 2, 1),
        (2 * TRAINED, "yarn", 2 * TRAINED, 2),
        (3 * TRAINED, "yarn", 3 * TRAINED, 3),
        (100 * TRAINED, "yarn", MOST_STRETCH * TRAINED, MOST_STRETCH),
    ],
)
def test_positions_are_stretched_as_far_as_the_context_asks_for(n_ctx, rope, given, stretch):
    asked = model(n_ctx, rope)
    assert context_of(INFO, asked) == given
    assert stretch_of(INFO, asked) == stretch


def test_what_is_stretched_is_in_the_estimate():
    plain, long = (estimate(INFO, model(2 * TRAINED, rope)) for rope in ("none", "yarn"))
    assert long.kv_mib == pytest.approx(2 * plain.kv_mib)


@pytest.mark.anyio
async def test_a_prompt_longer_than_the_training_is_read(pool_of):
    long = ask("word " * int(1.4 * TRAINED), sampling=Sampling(max_tokens=3))
    plain, yarn = (
        LocalModel(path=DRAFT, config=model(2 * TRAINED, rope)) for rope in ("none", "yarn")
    )
    async with pool_of(plain=plain, long=yarn) as pool:
        async with pool.lease("long") as engine:
            usage = (await read(engine, long))[-1].usage
            assert usage is not None
            assert TRAINED < usage.prompt_tokens < 2 * TRAINED
            stretched = await likelihoods(engine)
        async with pool.lease("plain") as engine:
            with pytest.raises(PromptTooLong, match=f"at most {TRAINED}"):
                await read(engine, long)
            assert await likelihoods(engine) != stretched


async def likelihoods(engine) -> list[float]:
    short = ask(sampling=Sampling(max_tokens=4), logprobs=True)
    return [entry.logprob for delta in await read(engine, short) for entry in delta.logprobs]


def test_a_llama_server_of_the_users_is_told_too():
    settings = {
        **dict.fromkeys(("path", "port", "kv_type", "binary", "n_threads", "n_threads_batch"), "x"),
        **dict.fromkeys(("n_ctx", "n_slots", "n_batch", "n_ubatch"), 1),
        **dict.fromkeys(("cache_ram_mib", "n_checkpoints", "n_spare"), 1),
        **dict.fromkeys(("mlock", "pooling", "repacks", "slots_folder"), None),
        **dict.fromkeys(("n_gpu_layers", "speculation"), None),
        "flash_attention": "auto",
        "stretch": 2.0,
        "n_ctx_train": 1536,
    }
    told = " ".join(llama_server_arguments(settings, "key"))
    assert "--rope-scaling yarn --rope-scale 2.0 --yarn-orig-ctx 1536" in told
    plain = llama_server_arguments(settings | {"stretch": 1.0}, "key")
    assert not [word for word in plain if "rope" in word or "yarn" in word]
