"""Estimated and measured memory of models of true size, by context.

    python -m bench.true_size.footprints MODEL.gguf … [--contexts 2048 8192 32768] [--out FILE]

Each model is started anew for each context, reads a prompt of somewhat more than one batch and is
measured (PSS). llama.cpp clears the whole context when it starts, so that all of it is in memory
from then on; what such a prompt does not touch is the attention mask of a full context, which is
added by its size: 2 bytes for each token of a batch and each of the context. `bench.ledger` fills
contexts in truth, with smaller models. Results are appended to FILE, one JSON object a line;
`--table FILE` prints what stands there.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

import anyio
import psutil

from xnai.benchmark.writing import table
from xnai.core.chat import ChatRequest, Message, Sampling
from xnai.core.config import LlamaModel
from xnai.engines.footprint import MIB, N_BATCH
from xnai.engines.gguf import read_gguf
from xnai.engines.local_model import LocalModel
from xnai.engines.pool import Pool

CONTEXTS = (2048, 8192, 32_768)
PROMPT = "def add(left, right):\n    return left + right\n\n\n" * 45
HEAD = ("model", "context", "estimated MiB", "measured MiB", "mask not touched MiB", "error")


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One model at one context, MiB.

    Args:
        mask_mib: of the estimate, what the prompt did not reach.
    """

    model: str
    n_ctx: int
    n_prompt: int
    estimated_mib: float
    measured_mib: float
    mask_mib: float

    @property
    def error(self) -> float:
        """Of the estimate, as a share of what a full context takes."""
        return self.estimated_mib / (self.measured_mib + self.mask_mib) - 1


async def measure(path: Path, n_ctx: int, *, repacks: bool) -> Row:
    """Start an engine, have it read the prompt and look at its memory."""
    config = LlamaModel(path=str(path), parameters_b=1, n_ctx=n_ctx)
    model = LocalModel(path=path, config=config, repacks=repacks)
    info = read_gguf(path)
    async with (
        Pool({"m": model}, budget_mib=20_480, max_loaded=1, emit=lambda _: None) as pool,
        pool.lease("m") as engine,
    ):
        message = Message(role="user", content=PROMPT)
        request = ChatRequest(id="m", messages=(message,), sampling=Sampling(max_tokens=2))
        usage = [delta.usage async for delta in engine.chat(request)][-1]
        pid = pool.status()[0].pid
        measured = float(psutil.Process(pid).memory_full_info().pss) / MIB
    n_prompt = usage.prompt_tokens if usage else 0
    used = min(model.n_ctx(info), n_prompt)
    return Row(
        model=path.stem + (", repacked" if repacks else ""),
        n_ctx=model.n_ctx(info),
        n_prompt=n_prompt,
        estimated_mib=model.footprint(info).total_mib,
        measured_mib=measured,
        mask_mib=2 * N_BATCH * (model.n_ctx(info) - used) / MIB,
    )


def section(rows: Iterable[Row]) -> str:
    """The table."""
    return table(
        HEAD,
        [
            [
                row.model,
                f"{row.n_ctx:,}",
                f"{row.estimated_mib:,.0f}",
                f"{row.measured_mib:,.0f}",
                f"{row.mask_mib:.0f}",
                f"{100 * row.error:+.1f} %",
            ]
            for row in rows
        ],
    )


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", type=Path, nargs="*")
    parser.add_argument("--contexts", type=int, nargs="*", default=CONTEXTS)
    parser.add_argument("--repack", action="store_true")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--table", type=Path)
    given = parser.parse_args()
    if given.table:
        lines = given.table.read_text("utf-8").splitlines()
        print(section(Row(**json.loads(line)) for line in lines))
    for path in given.models:
        for n_ctx in given.contexts:
            row = anyio.run(partial(measure, path, n_ctx, repacks=given.repack))
            print(section([row]), flush=True)
            if given.out:
                with given.out.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(asdict(row)) + "\n")


if __name__ == "__main__":
    main()
