"""Estimated and measured memory of engines, side by side, as a Markdown table.

Each model is loaded alone, answers a prompt that fills most of its context, and is measured (PSS).
Covers the embedded models, small ones with random weights and one of 0.5B geometry in two
quantisations. Run: `python -m bench.ledger`, or with `--quick` without the larger random ones.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import anyio
import psutil

import xnai.pocket
from tests.tools.random_gguf import HALF_B, TINY, Geometry, write_random_gguf
from xnai.core.chat import ChatModel, ChatRequest, Message, Sampling
from xnai.core.config import LlamaModel
from xnai.core.errors import PromptTooLong
from xnai.engines.footprint import MIB, estimate
from xnai.engines.gguf import read_gguf
from xnai.engines.local_model import LocalModel
from xnai.engines.pool import Pool

SMALL = {
    "random 0.1M": TINY,
    "random 1.8M": Geometry(n_layer=4, n_embd=192, n_head=3, n_ff=512, n_vocab=1024),
    "random 6.7M": Geometry(n_layer=5, n_embd=320, n_head=5, n_head_kv=5, n_ff=896, n_vocab=1024),
}
LARGER = {
    "random 36M": Geometry(n_layer=8, n_embd=512, n_head=8, n_head_kv=4, n_ff=2048, n_vocab=8192),
}
HALF_N_CTX = 1024
HEADER = """| model | context | estimated MiB | measured MiB | error |
| --- | ---: | ---: | ---: | ---: |"""


def rows(folder: Path, *, quick: bool = False) -> Iterator[str]:
    """Markdown rows under `HEADER`, one a model, as they are measured.

    Args:
        folder: where models with random weights are written.
        quick: leave out the 36M and 0.5B geometries, which take a minute and more.
    """
    for path in sorted(Path(xnai.pocket.__path__[0]).glob("*.gguf")):
        yield _row(f"pocket {path.stem}", path, n_ctx=read_gguf(path).n_ctx_train)
    for name, geometry in (SMALL if quick else SMALL | LARGER).items():
        yield _row(name, write_random_gguf(folder / "small.gguf", geometry), n_ctx=4096)
    for kind in () if quick else ("Q8_0", "Q4_K"):
        path = write_random_gguf(folder / "half.gguf", HALF_B, kind=kind)
        yield _row(f"random 0.5B {kind}", path, n_ctx=HALF_N_CTX)


def _row(name: str, path: Path, *, n_ctx: int) -> str:
    model = LocalModel(path=path, config=LlamaModel(path=str(path), parameters_b=1, n_ctx=n_ctx))
    estimated = estimate(read_gguf(path), model.config).total_mib
    measured = anyio.run(_measure, model)
    error = 100 * (estimated / measured - 1)
    return f"| {name} | {n_ctx} | {estimated:.1f} | {measured:.1f} | {error:+.1f} % |"


async def _measure(model: LocalModel) -> float:
    """PSS in MiB after the context was used."""
    models = {"m": model}
    async with (
        Pool(models, budget_mib=16_384, max_loaded=1, emit=lambda _: None) as pool,
        pool.lease("m") as engine,
    ):
        await _fill(engine, model.config.n_ctx)
        pid = pool.status()[0].pid
        return float(psutil.Process(pid).memory_full_info().pss) / MIB


async def _fill(engine: ChatModel, n_words: int) -> None:
    """Ask with as many words as fit; a word is one token or several."""
    while True:
        message = Message(role="user", content="z~" * (n_words // 2))
        request = ChatRequest(id="fill", messages=(message,), sampling=Sampling(max_tokens=8))
        try:
            async for _ in engine.chat(request):
                pass
        except PromptTooLong:
            n_words = n_words * 9 // 10
        else:
            return


def main() -> None:
    """Print the table."""
    print(HEADER)
    with TemporaryDirectory() as folder:
        for row in rows(Path(folder), quick="--quick" in sys.argv):
            print(row, flush=True)


if __name__ == "__main__":
    main()
