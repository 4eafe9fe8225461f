"""Train one tier: `python -m pocket.train --tier refine --seed 17`.

Covers the loop, its schedule (warm-up, constant, linear decay to nothing), checkpoints with exact
resume, and validation. Data come from `pocket.shards`, which may still be writing them. Does not
cover export (`pocket.export`) and judging by execution (`pocket.evaluate`).

Validation counts the answers that greedy decoding would give word for word: with the right answer
fed in, every next token must be the most likely one.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn import functional

from pocket.batches import Batch, collate, plan, stream
from pocket.model import TIERS, Decoder
from pocket.muon import Muon
from pocket.shards import Shard, only, read, wait_for

LEVELS = ("mundane", "mid", "heavy")


@dataclass(frozen=True, kw_only=True, slots=True)
class Recipe:
    """What the result depends on, besides the data, the device and the number of threads.

    Args:
        tokens: how many to train on, prompts included, padding not.
        batch: padded tokens a step.
        rate: learning rate of Muon; AdamW has `adam_rate`.
        decay: share of the tokens over which the rates fall linearly to zero at the end.
        levels: of the samples learnt from; a small model has nothing to spare for what it will
            hardly ever get right.
    """

    tier: str
    seed: int = 17
    tokens: int = 15_000_000
    batch: int = 4096
    rate: float = 5e-3
    adam_rate: float = 1e-2
    warmup_steps: int = 60
    decay: float = 0.5
    levels: tuple[str, ...] = LEVELS


@dataclass(kw_only=True, slots=True)
class Position:
    """How far a training has come."""

    step: int = 0
    tokens: int = 0
    shard: int = 0
    batch: int = 0


class Training:
    """A model, its optimisers and its position; what a checkpoint holds."""

    def __init__(self, recipe: Recipe, device: str = "cpu") -> None:
        torch.manual_seed(recipe.seed)
        self.recipe, self.device = recipe, device
        self.model = Decoder(TIERS[recipe.tier]).to(device)
        self.position = Position()
        self.muon = Muon(_matrices(self.model), rate=recipe.rate)
        hidden = {id(parameter) for parameter in self.muon.param_groups[0]["params"]}
        rest = [p for p in self.model.parameters() if id(p) not in hidden]
        self.adam = torch.optim.AdamW(
            rest, lr=recipe.adam_rate, betas=(0.9, 0.95), weight_decay=0.0, fused=True
        )

    def take_step(self, batch: Batch) -> torch.Tensor:
        """Learn from one batch and return its loss."""
        share = self._rate_share()
        self.muon.param_groups[0]["lr"] = self.recipe.rate * share
        self.adam.param_groups[0]["lr"] = self.recipe.adam_rate * share
        with torch.autocast(self.device, torch.bfloat16, enabled=self.device == "cuda"):
            logits = self.model(batch.ids, batch.wanted)
        loss = functional.cross_entropy(logits, batch.targets)
        loss.backward()  # type: ignore[no-untyped-call]
        for optimizer in (self.muon, self.adam):
            optimizer.step()
            optimizer.zero_grad()
        self.position.step += 1
        self.position.tokens += batch.tokens
        self.position.batch += 1
        return loss.detach()

    def _rate_share(self) -> float:
        warm = min(1.0, (self.position.step + 1) / self.recipe.warmup_steps)
        left = 1 - self.position.tokens / self.recipe.tokens
        return min(warm, max(left, 0.0) / self.recipe.decay, 1.0)

    def save(self, path: Path) -> None:
        """Write a checkpoint whole or not at all."""
        state = {
            "recipe": asdict(self.recipe),
            "position": asdict(self.position),
            "model": self.model.state_dict(),
            "muon": self.muon.state_dict(),
            "adam": self.adam.state_dict(),
        }
        partial = path.with_suffix(".partial")
        torch.save(state, partial)
        partial.replace(path)

    def restore(self, path: Path) -> None:
        """Continue from a checkpoint of the same tier; the recipe may have another token budget."""
        state: dict[str, Any] = torch.load(path, map_location=self.device, weights_only=True)
        if state["recipe"]["tier"] != self.recipe.tier:
            raise ValueError(f"{path} holds tier {state['recipe']['tier']}, not {self.recipe.tier}")
        self.model.load_state_dict(state["model"])
        self.muon.load_state_dict(state["muon"])
        self.adam.load_state_dict(state["adam"])
        self.position = Position(**state["position"])


def _matrices(model: Decoder) -> list[tuple[torch.Tensor, tuple[int, ...]]]:
    """The hidden matrices, each with the row counts of its parts."""
    shape = model.shape
    found: list[tuple[torch.Tensor, tuple[int, ...]]] = []
    for block in model.layers:
        attention = (shape.width, shape.head_size, shape.head_size)
        found.append((block.qkv.weight, attention))
        found.append((block.out.weight, (shape.width,)))
        found.append((block.gate_up.weight, (shape.feed_forward, shape.feed_forward)))
        found.append((block.down.weight, (shape.width,)))
    return found


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

    def __init__(self, recipe: Recipe, position: Position, every_s: float = 20) -> None:
        self._recipe, self._every_s = recipe, every_s
        self._begin = self._last = time.monotonic()
        self._begin_tokens = position.tokens
        self._losses: list[torch.Tensor] = []

    def tell(self, position: Position, loss: torch.Tensor) -> None:
        """Note a step; print when it is time to."""
        self._losses.append(loss)
        now = time.monotonic()
        if now - self._last < self._every_s and position.tokens < self._recipe.tokens:
            return
        speed = (position.tokens - self._begin_tokens) / (now - self._begin)
        left_s = (self._recipe.tokens - position.tokens) / speed
        mean = float(torch.stack(self._losses).mean())
        print(
            f"{self._recipe.tier} step {position.step} tokens {position.tokens / 1e6:.2f}M "
            f"loss {mean:.4f} {speed:.0f} tokens/s, {left_s / 60:.1f} min left",
            flush=True,
        )
        self._last, self._losses = now, []


def run(training: Training, data: Path, out: Path, *, checkpoint_s: float = 180) -> None:
    """Train to the end of the token budget, leaving checkpoints on the way."""
    out.mkdir(parents=True, exist_ok=True)
    recipe, position = training.recipe, training.position
    progress = Progress(recipe, position)
    saved = time.monotonic()
    while position.tokens < recipe.tokens:
        shard = only(wait_for(data, position.shard), recipe.levels)
        for batch in stream(
            shard, position.shard, seed=recipe.seed, budget=recipe.batch,
            skip=position.batch, device=training.device,
        ):  # fmt: skip
            progress.tell(position, training.take_step(batch))
            if time.monotonic() - saved > checkpoint_s:
                training.save(out / "checkpoint.pt")
                saved = time.monotonic()
            if position.tokens >= recipe.tokens:
                break
        else:
            position.shard, position.batch = position.shard + 1, 0
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
    parser.add_argument("--levels", nargs="+", choices=LEVELS, default=LEVELS)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--data", type=Path, default=Path("pocket/out/data"))
    parser.add_argument("--out", type=Path, help="default: pocket/out/TIER")
    parser.add_argument("--fresh", action="store_true", help="ignore a checkpoint that is there")
    given = vars(parser.parse_args())
    torch.set_num_threads(given.pop("threads"))
    torch.set_flush_denormal(True)
    torch.set_float32_matmul_precision("high")
    data, fresh, device = given.pop("data"), given.pop("fresh"), given.pop("device")
    out = given.pop("out") or Path("pocket/out") / given["tier"]
    given |= {"tokens": int(given["tokens"]), "levels": tuple(given["levels"])}
    training = Training(Recipe(**given), device)
    checkpoint = out / "checkpoint.pt"
    if checkpoint.exists() and not fresh:
        training.restore(checkpoint)
    run(training, data, out)


if __name__ == "__main__":
    main()
