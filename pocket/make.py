"""The whole embedded ladder from one seed: `python -m pocket.make` (or `make pocket`).

Data, trainings and exports, one after the other; what stands already is not made again. The recipe
of each tier is here and nowhere else. `--device cuda --workers 12` takes about half
an hour on one H200; on two cores it takes weeks, so there
`--scale 0.0001 --out DIR --models DIR` walks the same way in minutes, to see that it can be gone.

The shipped files were trained to about these numbers of tokens at these rates, in several sittings;
what differs is told in `LOG.md`.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from pocket.corpus import MIXTURES

SEED = 22
SHARD_TOKENS = {
    "full": 650e6, "small": 130e6, "told": 650e6, "half-told": 490e6, "fifth-told": 530e6
}  # fmt: skip
"""Of each mixture; a training that needs more goes through them again."""
MODELS = Path("src/xnai/pocket")
_SHARD_SAMPLES = (1_500, 10_000)
"""Least and most samples a shard; the tokenizer is trained on as many."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Stage:
    """One training.

    Args:
        mixture: what its samples are mixed of.
        options: of `pocket.train`.
        share: of the weights after it in the mean with those before, which is what goes on.
    """

    tokens: float
    mixture: str
    options: str
    share: float = 1.0


RECIPES: dict[str, tuple[Stage, ...]] = {
    "draft": (
        Stage(
            tokens=870e6,
            mixture="small",
            options="--batch 16384 --rate 4e-3 --adam-rate 9e-3 --decay 0.6",
        ),
    ),
    "refine": (
        Stage(
            tokens=740e6,
            mixture="full",
            options="--batch 24576 --rate 3e-3 --adam-rate 8e-3 --decay 0.6",
        ),
        Stage(
            tokens=650e6,
            mixture="told",
            options="--batch 24576 --rate 2.4e-3 --adam-rate 6.4e-3 --decay 1",
            share=0.3,
        ),
        Stage(
            tokens=2_390e6,
            mixture="fifth-told",
            options="--batch 24576 --rate 3e-3 --adam-rate 8e-3 --decay 1",
        ),
    ),
    "expert": (
        Stage(
            tokens=1_140e6,
            mixture="full",
            options="--batch 49152 --rate 2.5e-3 --adam-rate 7e-3 --decay 0.6",
        ),
        Stage(
            tokens=950e6,
            mixture="told",
            options="--batch 49152 --rate 2e-3 --adam-rate 5.6e-3 --decay 1",
            share=0.6,
        ),
        Stage(
            tokens=8e6,
            mixture="told",
            options="--batch 8192 --rate 6e-4 --adam-rate 1.2e-3 --decay 1",
            share=0.5,
        ),
        Stage(
            tokens=490e6,
            mixture="half-told",
            options="--batch 49152 --rate 1.5e-3 --adam-rate 4.2e-3 --decay 1",
            share=0.7,
        ),
    ),
}
"""Stages of each tier, smallest tier first."""


def make(out: Path, models: Path, scale: float, device: str, workers: int) -> None:
    """Make the data, then train and export each tier; the first failure ends it.

    Args:
        out: data and trainings.
        models: folder for the GGUF files.
        scale: share of the tokens, in (0, 1].
        device: where the models are trained, `cpu` or `cuda`.
        workers: processes that write data; the shards are the same for any number.
    """
    least, most = _SHARD_SAMPLES
    size = int(min(most, max(least, most * scale)))
    for number, mixture in enumerate(MIXTURES):
        folder = out / mixture
        if number:  # all tiers have one tokenizer
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy(out / "full" / "tokenizer.json", folder)
        _run(
            "pocket.shards", "--seed", SEED + number, "--tokens", SHARD_TOKENS[mixture] * scale,
            "--size", size, "--folder", folder, "--workers", workers, "--mixture", mixture,
        )  # fmt: skip
    models.mkdir(parents=True, exist_ok=True)
    for tier, stages in RECIPES.items():
        weights: Path | None = None
        for number, stage in enumerate(stages, 1):
            trained = out / f"{tier}-{number}"
            weights = _train(out / stage.mixture, trained, tier, stage, scale, device, weights)
        (out / tier).mkdir(exist_ok=True)
        shutil.copy(str(weights), out / tier / "checkpoint.pt")
        _run("pocket.export", "--tier", tier, "--work", out, "--to", models / f"{tier}.gguf")


def _train(
    data: Path, out: Path, tier: str, stage: Stage, scale: float, device: str, before: Path | None
) -> Path:
    """Train a tier, from new weights or from those before, and return what goes on."""
    _run(
        "pocket.train", "--tier", tier, "--seed", SEED, "--threads", 2, "--device", device,
        "--tokens", stage.tokens * scale, "--data", data, "--out", out,
        *(("--weights", before) if before else ()), *stage.options.split(),
    )  # fmt: skip
    after = out / "checkpoint.pt"
    if before is None or stage.share == 1:
        return after
    _run(
        "pocket.mean", "--before", before, "--after", after, "--share", stage.share,
        "--out", out / "mean.pt",
    )  # fmt: skip
    return out / "mean.pt"


def _run(module: str, *arguments: object) -> None:
    subprocess.run([sys.executable, "-m", module, *map(str, arguments)], check=True)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("pocket/out"), help="data and trainings")
    parser.add_argument("--models", type=Path, default=MODELS, help="folder for the GGUF files")
    parser.add_argument("--scale", type=float, default=1.0, help="share of the tokens")
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--workers", type=int, default=2, help="processes that write data")
    make(**vars(parser.parse_args()))


if __name__ == "__main__":
    main()
