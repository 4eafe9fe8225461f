"""Embeddings through `xnai serve`: one short text, a batch, and the memory they take.

    python -m bench.embedding [--n 100]

The model is fetched first, by `xnai setup embeddings`. Covers neither how good the vectors are nor
other servers.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import anyio
import numpy as np
import psutil

from bench.gateway import Asked, asking, server
from xnai.benchmark.writing import table

SHORT: Final = "how do I sort a list of numbers?"
"""11 tokens, those of beginning and end included."""
LONG: Final = "word " * 254
HEAD: Final = ("request", "tokens a text", "median, ms", "texts a second", "n")


async def section(*, n: int = 100) -> str:
    """Measure; Markdown.

    Args:
        n: requests of one text; of batches a fifth.
    """
    with tempfile.TemporaryDirectory() as home:
        if told := _set_up(home):
            return f"Not measured: {told}"
        with server(home) as gateway:
            process = psutil.Process(gateway.pid)
            before = process.memory_info().rss
            async with asking(gateway.url, "xnai/embed") as asked:
                rows = [
                    await _row(asked, "1 text", [SHORT], 11, n),
                    await _row(asked, "64 texts", [SHORT] * 64, 11, max(2, n // 5)),
                    await _row(asked, "8 texts", [LONG] * 8, 256, max(2, n // 5)),
                ]
            added_mib = (process.memory_info().rss - before) / 2**20
    return f"{table(HEAD, rows)}\n\nThe server holds {added_mib:.0f} MiB more than before."


def _set_up(home: str) -> str:
    """Fetch the model; why it could not be, or nothing."""
    done = subprocess.run(
        [Path(sys.executable).with_name("xnai"), "setup", "embeddings", "--json"],
        env=os.environ | {"XNAI_HOME": home},
        capture_output=True,
        check=False,
    )
    return str(json.loads(done.stdout)["error"]["message"]) if done.returncode else ""


async def _row(asked: Asked, what: str, texts: Sequence[str], tokens: int, n: int) -> list[str]:
    """Ask `n` times, after twice that are not counted."""
    took: list[float] = []
    for _ in range(n + 2):
        began = time.perf_counter()
        body = {"model": asked.model, "input": texts, "encoding_format": "base64"}
        (await asked.client.post("/v1/embeddings", json=body)).raise_for_status()
        took.append(time.perf_counter() - began)
    median_s = float(np.median(took[2:]))
    per_s = len(texts) / median_s
    return [what, str(tokens), f"{1e3 * median_s:.1f}", f"{per_s:.0f}", str(n)]


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, default=100)
    print(anyio.run(lambda: section(n=parser.parse_args().n)))


if __name__ == "__main__":
    main()
