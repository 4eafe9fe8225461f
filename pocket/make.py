"""The whole embedded ladder from one seed: `python -m pocket.make` (or `make pocket`).

Data, three trainings and three exports, one after the other; what stands already is not made again.
The recipe of each tier is here and nowhere else. Takes about five hours on two quiet cores.

The shipped files come from this recipe with these differences, all made while they trained: the
first 29.6M tokens of the draft and 12.8M of the middle tier were of flatter popularity and
more nested wording (`pocket.chains`, `pocket.clauses`), and the first 22M of the draft were of all
levels, at rates of 3e-3 and 8e-3. The trainings had seed 17.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SEED = 18
SHARD_TOKENS = 45e6
OUT = Path("pocket/out")
RECIPES: dict[str, str] = {
    "draft": "--tokens 37e6 --batch 2048 --rate 5e-3 --adam-rate 1e-2 --decay 0.4"
    " --levels mundane mid",
    "refine": "--tokens 28e6 --batch 3072 --rate 1.8e-3 --adam-rate 7e-3 --decay 0.5",
    "expert": "--tokens 3.6e6 --batch 3072 --rate 5e-4 --adam-rate 1.2e-3 --decay 1"
    f" --grow-from {OUT}/refine/checkpoint.pt",
}
"""Options of `pocket.train`, smallest tier first: the largest grows out of the one below it."""


def main() -> None:
    """Run every step; the first that fails ends it."""
    _run("pocket.shards", "--seed", SEED, "--tokens", SHARD_TOKENS)
    for tier, options in RECIPES.items():
        _run("pocket.train", "--tier", tier, "--seed", SEED, "--threads", 2, *options.split())
        _run("pocket.export", "--tier", tier)


def _run(module: str, *arguments: object) -> None:
    subprocess.run([sys.executable, "-m", module, *map(str, arguments)], check=True)


if __name__ == "__main__":
    main()
