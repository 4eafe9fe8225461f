"""A training: a model, its optimisers, its schedule and position, and steps that change them.

The schedule is warm-up, constant, and a linear fall to nothing. `Plain` takes the steps on a CPU,
where a training that is resumed ends with the same weights; `pocket.recorded` takes them on a GPU.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from pocket.batches import collate, plan
from pocket.model import TIERS, Decoder
from pocket.muon import Muon
from pocket.shards import Shard


@dataclass(frozen=True, kw_only=True, slots=True)
class Recipe:
    """What the result depends on, besides the data, the device and the number of threads.

    Args:
        tokens: how many to train on, prompts included, padding not.
        batch: padded tokens a step.
        rate: learning rate of Muon; AdamW has `adam_rate`.
        decay: share of the tokens over which the rates fall linearly to zero at the end.
    """

    tier: str
    seed: int = 17
    tokens: int = 15_000_000
    batch: int = 4096
    rate: float = 5e-3
    adam_rate: float = 1e-2
    warmup_steps: int = 60
    decay: float = 0.5


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
        rates = torch.tensor([recipe.rate, recipe.adam_rate], device=device)
        self.muon = Muon(_matrices(self.model), rate=rates[0])
        hidden = {id(parameter) for parameter in self.muon.param_groups[0]["params"]}
        rest = [p for p in self.model.parameters() if id(p) not in hidden]
        self.adam = torch.optim.AdamW(
            rest, lr=rates[1], betas=(0.9, 0.95), weight_decay=0.0, fused=True,
            capturable=device == "cuda",
        )  # fmt: skip
        self._rates = rates

    def learn(
        self, ids: torch.Tensor, wanted: torch.Tensor | None, targets: torch.Tensor
    ) -> torch.Tensor:
        """One step at the rates that are set; returns the loss before it. See `Decoder.forward`."""
        with torch.autocast(self.device, torch.bfloat16, enabled=self.device == "cuda"):
            logits = self.model(ids, wanted)
        loss = functional.cross_entropy(logits, targets)
        loss.backward()  # type: ignore[no-untyped-call]
        for optimizer in (self.muon, self.adam):
            optimizer.step()
            optimizer.zero_grad()
        return loss.detach()

    def advance(self, tokens: int) -> None:
        """Count a step of so many tokens."""
        self.position.step += 1
        self.position.tokens += tokens
        self.position.batch += 1

    def set_rates(self) -> None:
        """Set the rates for where the training stands."""
        warm = min(1.0, (self.position.step + 1) / self.recipe.warmup_steps)
        left = 1 - self.position.tokens / self.recipe.tokens
        share = min(warm, max(left, 0.0) / self.recipe.decay, 1.0)
        self._rates[0].fill_(self.recipe.rate * share)
        self._rates[1].fill_(self.recipe.adam_rate * share)

    @contextmanager
    def no_rates(self) -> Iterator[None]:
        """Within, steps change no weights; afterwards the rates are set for where they stand."""
        self._rates.zero_()
        yield
        self.set_rates()

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

    def start_from(self, path: Path) -> dict[str, Any]:
        """Take the weights of a checkpoint, and nothing else; returns all that it holds.

        Raises:
            ValueError: it is of another tier.
        """
        state: dict[str, Any] = torch.load(path, map_location=self.device, weights_only=True)
        if state["recipe"]["tier"] != self.recipe.tier:
            raise ValueError(f"{path} holds tier {state['recipe']['tier']}, not {self.recipe.tier}")
        self.model.load_state_dict(state["model"])
        return state

    def restore(self, path: Path) -> None:
        """Continue from a checkpoint of the same device and recipe; the token budget may differ.

        Raises:
            ValueError: it is of another tier.
        """
        state = self.start_from(path)
        self.muon.load_state_dict(state["muon"])
        self.adam.load_state_dict(state["adam"])
        for rate, optimizer in zip(self._rates, (self.muon, self.adam), strict=True):
            optimizer.param_groups[0]["lr"] = rate
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


class Plain:
    """Steps taken one operation after the other, on batches of exactly the samples they hold."""

    shards_at_once = 1

    def __init__(self, training: Training) -> None:
        self._training = training
        self._losses: list[float] = []
        self._shard: Shard

    def load(self, shard: Shard, rng: np.random.Generator) -> list[NDArray[np.int64]]:
        """The batches of these samples."""
        self._shard = shard
        return plan(shard, self._training.recipe.batch, rng)

    def take_step(self, batch: NDArray[np.int64]) -> None:
        """Learn from one batch of what is loaded."""
        told = collate(self._shard, batch)
        self._training.set_rates()
        self._losses.append(float(self._training.learn(told.ids, told.wanted, told.targets)))
        self._training.advance(told.tokens)

    def loss(self) -> float:
        """The mean loss since this was last asked."""
        losses, self._losses = self._losses, []
        return float(np.mean(losses)) if losses else 0.0
