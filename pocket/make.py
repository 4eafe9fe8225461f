"""The whole embedded ladder from one seed: `python -m pocket.make` (or `make pocket`).

Data, three trainings and three exports, one after the other; what stands already is not made again.
The recipe of each tier is here and nowhere else. Takes about five hours on two quiet cores;
`--scale 0.001 --out DIR --models DIR` walks the same way in minutes, to see that it can be gone.

The shipped files were trained to the same numbers of tokens at about these rates, in several
sittings while the corpus grew: more than half of the draft's and of the middle tier's tokens were
of earlier, narrower wordings, and each sitting warmed up again. `LOG.md` has the sittings.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

SEED = 19
SHARD_TOKENS = 60e6
MODELS = Path("src/xnai/pocket")
_SHARD_SAMPLES = (1_500, 10_000)
"""Least and most samples a shard; the tokenizer is trained on as many."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One training: its token budget, its other options, and the tier it grows out of."""

    tokens: float
    options: str
    grow_from: str = ""


RECIPES: dict[str, Step] = {
    "draft": Step(
        tokens=67e6,
        options="--batch 2048 --rate 5e-3 --adam-rate 1e-2 --decay 0.5 --levels mundane mid",
    ),
    "refine": Step(tokens=44e6, options="--batch 3072 --rate 1.8e-3 --adam-rate 7e-3 --decay 0.5"),
    "expert": Step(
        tokens=8.7e6,
        options="--batch 3072 --rate 8e-4 --adam-rate 2.4e-3 --decay 1",
        grow_from="refine",
    ),
}
"""Options of `pocket.train`, smallest tier first: the largest grows out of the one below it."""


def make(out: Path, models: Path, scale: float) -> None:
    """Run every step; the first that fails ends it.

    Args:
        out: data and trainings.
        models: folder for the GGUF files.
        scale: share of the tokens, in (0, 1].
    """
    least, most = _SHARD_SAMPLES
    size = int(min(most, max(least, most * scale)))
    data = out / "data"
    _run(
        "pocket.shards", "--seed", SEED, "--tokens", SHARD_TOKENS * scale,
        "--size", size, "--folder", data,
    )  # fmt: skip
    models.mkdir(parents=True, exist_ok=True)
    for tier, step in RECIPES.items():
        grow = ("--grow-from", out / step.grow_from / "checkpoint.pt") if step.grow_from else ()
        _run(
            "pocket.train", "--tier", tier, "--seed", SEED, "--threads", 2,
            "--tokens", step.tokens * scale, "--data", data, "--out", out / tier,
            *step.options.split(), *grow,
        )  # fmt: skip
        _run(
            "pocket.export", "--tier", tier, "--work", out, "--to", models / f"{tier}.gguf"
        )  # fmt: skip


def _run(module: str, *arguments: object) -> None:
    subprocess.run([sys.executable, "-m", module, *map(str, arguments)], check=True)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("pocket/out"), help="data and trainings")
    parser.add_argument("--models", type=Path, default=MODELS, help="folder for the GGUF files")
    parser.add_argument("--scale", type=float, default=1.0, help="share of the tokens")
    given = parser.parse_args()
    make(given.out, given.models, given.scale)


if __name__ == "__main__":
    main()
