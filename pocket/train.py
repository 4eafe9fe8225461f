"""Train one tier: `python -m pocket.train --tier refine --seed 17`.

Covers the loop, its progress, and validation. Data come from `pocket.shards`, which may still be
writing them. Does not cover a step (`pocket.training`), export (`pocket.export`) and judging by
execution (`pocket.evaluate`).

Validation counts the answers that greedy decoding would give word for word: with the right answer
fed in, every next token must be the most likely one.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn import functional

from pocket.batches import collate, plan
from pocket.model import TIERS, Decoder
from pocket.recorded import Recorded
from pocket.shards import Shard, joined, read, wait_for
from pocket.training import Plain, Recipe, Training


@torch.no_grad()
def validate(model: Decoder, shard: Shard, budget: int = 8192) -> tuple[float, dict[str, float]]:
    """Loss per answer token, and the share of answers given word for word, by group."""
    total, count = 0.0, 0
    right: Counter[str] = Counter()
    for chosen in plan(shard, budget, np.random.default_rng(0)):
        batch = collate(shard, chosen, model.embedding.device.type)
        logits = model(batch.ids, batch.wanted)
        total += float(functional.cross_entropy(logits, batch.targets, reduction="sum"))
        count += len(batch.targets)
        wrong = set(batch.rows_of[logits.argmax(-1) != batch.targets].tolist())
        right.update(str(shard.groups[s]) for row, s in enumerate(chosen) if row not in wrong)
    sizes = Counter(map(str, shard.groups))
    return total / max(count, 1), {group: right[group] / sizes[group] for group in sorted(sizes)}


class Progress:
    """Prints a line every so often."""

    def __init__(self, training: Training, every_s: float = 20) -> None:
        self._training, self._every_s = training, every_s
        self._begin = self._last = time.monotonic()
        self._begin_tokens = training.position.tokens

    def tell(self, loss: Callable[[], float]) -> None:
        """Print when it is time to, or the last step is taken."""
        recipe, position = self._training.recipe, self._training.position
        now = time.monotonic()
        if now - self._last < self._every_s and position.tokens < recipe.tokens:
            return
        speed = (position.tokens - self._begin_tokens) / (now - self._begin)
        left_s = (recipe.tokens - position.tokens) / speed
        print(
            f"{recipe.tier} step {position.step} tokens {position.tokens / 1e6:.2f}M "
            f"loss {loss():.4f} {speed:.0f} tokens/s, {left_s / 60:.1f} min left",
            flush=True,
        )
        self._last = now


def run(training: Training, data: Path, out: Path, *, checkpoint_s: float = 180) -> None:
    """Train to the end of the token budget, leaving checkpoints on the way."""
    out.mkdir(parents=True, exist_ok=True)
    recipe, position = training.recipe, training.position
    steps: Any = (Recorded if training.device == "cuda" else Plain)(training)
    progress = Progress(training)
    saved = time.monotonic()
    while position.tokens < recipe.tokens:
        numbers = range(position.shard, position.shard + steps.shards_at_once)
        shard = joined([wait_for(data, number) for number in numbers])
        batches = steps.load(shard, np.random.default_rng((recipe.seed, position.shard)))
        for batch in batches[position.batch :]:
            steps.take_step(batch)
            progress.tell(steps.loss)
            if time.monotonic() - saved > checkpoint_s:
                training.save(out / "checkpoint.pt")
                saved = time.monotonic()
            if position.tokens >= recipe.tokens:
                break
        else:
            position.shard, position.batch = numbers.stop, 0
    training.save(out / "checkpoint.pt")
    report(training, data, out)


def report(training: Training, data: Path, out: Path) -> None:
    """Validate, print and keep the figures beside the checkpoint."""
    loss, exact = validate(training.model, read(data / "validation.npz"))
    print(f"{training.recipe.tier} validation loss {loss:.4f}")
    for group, share in exact.items():
        print(f"  {group:<16} {share:6.1%} word for word")
    figures = {"recipe": asdict(training.recipe), "loss": loss, "exact": exact}
    (out / "validation.json").write_text(json.dumps(figures, indent=1) + "\n")


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tier", choices=sorted(TIERS), required=True)
    parser.add_argument("--seed", type=int, default=17)
    parser.add_argument("--tokens", type=float, default=15e6)
    parser.add_argument("--batch", type=int, default=4096)
    parser.add_argument("--rate", type=float, default=5e-3)
    parser.add_argument("--adam-rate", type=float, default=1e-2)
    parser.add_argument("--decay", type=float, default=0.5)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--data", type=Path, default=Path("pocket/out/full"))
    parser.add_argument("--out", type=Path, help="default: pocket/out/TIER")
    parser.add_argument("--weights", type=Path, help="checkpoint of a training before this one")
    parser.add_argument("--fresh", action="store_true", help="ignore a checkpoint that is there")
    given = vars(parser.parse_args())
    torch.set_num_threads(given.pop("threads"))
    torch.set_flush_denormal(True)
    torch.set_float32_matmul_precision("high")
    data, fresh, device = given.pop("data"), given.pop("fresh"), given.pop("device")
    out = given.pop("out") or Path("pocket/out") / given["tier"]
    weights = given.pop("weights")
    given["tokens"] = int(given["tokens"])
    training = Training(Recipe(**given), device)
    checkpoint = out / "checkpoint.pt"
    if checkpoint.exists() and not fresh:
        training.restore(checkpoint)
    elif weights:
        training.start_from(weights)
    run(training, data, out)


if __name__ == "__main__":
    main()
