"""The whole embedded ladder from one seed: `python -m pocket.make` (or `make pocket`).

Data, three trainings and three exports, one after the other; what stands already is not made again.
The recipe of each tier is here and nowhere else. Takes about an hour and a half on one quiet core.

The shipped files come from this recipe with one difference: the expert's first decay began at 11.9M
tokens rather than 10.3M, because it was chosen while the training ran.
"""

from __future__ import annotations

import subprocess
import sys

SEED = 17
SHARD_TOKENS = 33e6
AGAIN = {"rate": 2.5e-3, "adam-rate": 5e-3}
RECIPES: dict[str, tuple[dict[str, float], ...]] = {
    "draft": ({"tokens": 20e6, "decay": 0.66},),
    "refine": ({"tokens": 24e6, "decay": 0.66}, {"tokens": 38e6, "decay": 0.37, **AGAIN}),
    "expert": ({"tokens": 27e6, "decay": 0.62}, {"tokens": 42e6, "decay": 0.357, **AGAIN}),
}
"""Phases of each training: tokens reached at its end, share over which the rates fall to zero."""


def main() -> None:
    """Run every step; the first that fails ends it."""
    _run("pocket.shards", "--seed", SEED, "--tokens", SHARD_TOKENS)
    for tier, phases in RECIPES.items():
        for phase in phases:
            options = [
                part for name, value in phase.items() for part in (f"--{name}", f"{value:g}")
            ]
            _run("pocket.train", "--tier", tier, "--seed", SEED, "--batch", 2048, *options)
        _run("pocket.export", "--tier", tier)


def _run(module: str, *arguments: object) -> None:
    subprocess.run([sys.executable, "-m", module, *map(str, arguments)], check=True)


if __name__ == "__main__":
    main()
