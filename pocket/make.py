"""The whole embedded ladder from one seed: `python -m pocket.make` (or `make pocket`).

Data, three trainings and three exports, one after the other; what stands already is not made again.
The recipe of each tier is here and nowhere else. Takes about three hours on two quiet cores.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SEED = 17
SHARD_TOKENS = 33e6
RECIPES: dict[str, dict[str, float]] = {
    "draft": {"tokens": 30e6, "batch": 2048},
    "refine": {"tokens": 30e6, "batch": 2048},
    "expert": {"tokens": 30e6, "batch": 2048, "rate": 4e-3, "adam-rate": 8e-3},
}
"""Tokens trained on, prompts included, and padded tokens a step."""


def main() -> None:
    """Run every step; the first that fails ends it."""
    _run("pocket.shards", "--seed", SEED, "--tokens", SHARD_TOKENS)
    for tier, recipe in RECIPES.items():
        if not Path(f"pocket/out/{tier}/validation.json").exists():
            options = [
                part for name, value in recipe.items() for part in (f"--{name}", f"{value:g}")
            ]
            _run("pocket.train", "--tier", tier, "--seed", SEED, *options)
        _run("pocket.export", "--tier", tier)


def _run(module: str, *arguments: object) -> None:
    subprocess.run([sys.executable, "-m", module, *map(str, arguments)], check=True)


if __name__ == "__main__":
    main()
