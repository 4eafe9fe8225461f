"""Training steps on a GPU: recorded once for each shape of batch, then replayed.

A step of a small model is some thousand kernels of a few microseconds each; launched one by one
they take many times as long. So batches have a few fixed shapes, the samples lie on the device, and
a step is told only which of them to take. Everything from there to the changed weights is one CUDA
graph.

Does not cover the schedule and checkpoints (`pocket.training`).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from pocket.shards import MAX_LENGTH, Shard
from pocket.training import Training

LENGTHS = (64, 80, 96, 112, 128, 152, 176, 208, 248, 312, MAX_LENGTH)
"""Rows are this long, so that some 7 per cent of a batch are padding."""
ROOM = 2**25
"""Most tokens of the samples that are loaded at a time."""
IGNORED = -100
"""The target that `cross_entropy` leaves out."""
_WARM_UPS = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class Rows:
    """One batch: `(rows, 3)` int64, where each sample begins, its length, where its answer begins.

    Rows of zeros hold nothing.
    """

    length: int
    samples: NDArray[np.int64]
    tokens: int


def plan(shard: Shard, budget: int, rng: np.random.Generator) -> list[Rows]:
    """Cut samples into batches of `budget` padded tokens at most, shuffled."""
    table = np.stack([shard.starts[:-1], shard.lengths, shard.answers], axis=1).astype(np.int64)
    table = table[rng.permutation(len(table))]
    fits = np.searchsorted(LENGTHS, table[:, 1])
    batches = []
    for at, length in enumerate(LENGTHS):
        mine, size = table[fits == at], budget // length
        padded = np.zeros((-(-len(mine) // size) * size, 3), np.int64)
        padded[: len(mine)] = mine
        batches += [
            Rows(length=length, samples=part, tokens=int(part[:, 1].sum()))
            for part in padded.reshape(-1, size, 3)
        ]
    return [batches[number] for number in rng.permutation(len(batches))]


class Recorded:
    """The steps of one training, by shape of batch.

    Args:
        training: on a GPU.
    """

    shards_at_once = 8
    """Batches of fixed shapes leave fewer places empty in many samples."""

    def __init__(self, training: Training) -> None:
        self._training = training
        self._tokens = torch.zeros(ROOM + MAX_LENGTH, dtype=torch.int16, device="cuda")
        self._graphs: dict[int, torch.cuda.CUDAGraph] = {}
        self._rows = {
            length: torch.zeros(
                (training.recipe.batch // length, 3), dtype=torch.int64, device="cuda"
            )
            for length in LENGTHS
        }
        self._losses = torch.zeros(2, device="cuda")
        for block in training.model.layers:
            block.compile(dynamic=True)

    def load(self, shard: Shard, rng: np.random.Generator) -> list[Rows]:
        """Put samples on the device in place of those that were there; returns their batches."""
        batches = plan(shard, self._training.recipe.batch, rng)
        tokens = torch.from_numpy(shard.tokens.view(np.int16))
        self._tokens[: len(tokens)].copy_(tokens)
        return batches

    def take_step(self, rows: Rows) -> None:
        """Learn from one batch of what is loaded."""
        self._training.set_rates()
        self._rows[rows.length].copy_(torch.from_numpy(rows.samples), non_blocking=True)
        self._graph(rows.length).replay()
        self._training.advance(rows.tokens)

    def loss(self) -> float:
        """The mean loss since this was last asked; waits for the device."""
        total, count = self._losses.tolist()
        self._losses.zero_()
        return total / max(count, 1)

    def _graph(self, length: int) -> torch.cuda.CUDAGraph:
        """The graph of one shape, recorded when first needed.

        Steps taken to warm up are real ones at a rate of zero, so only momenta remember them.
        """
        if length not in self._graphs:
            with self._training.no_rates():
                stream = torch.cuda.Stream()
                stream.wait_stream(torch.cuda.current_stream())
                with torch.cuda.stream(stream):
                    for _ in range(_WARM_UPS):
                        self._step(length)
                torch.cuda.current_stream().wait_stream(stream)
            pool = next(iter(self._graphs.values())).pool() if self._graphs else None
            graph = torch.cuda.CUDAGraph()
            with torch.cuda.graph(graph, pool=pool):
                self._step(length)
            self._graphs[length] = graph
        return self._graphs[length]

    def _step(self, length: int) -> None:
        ids, targets = laid_out(self._tokens, self._rows[length], length)
        loss = self._training.learn(ids, None, targets.flatten())
        self._losses += torch.stack([loss, torch.ones_like(loss)])


def laid_out(tokens: Tensor, samples: Tensor, length: int) -> tuple[Tensor, Tensor]:
    """Rows of `length` tokens and, where the next one belongs to an answer, that one.

    Returns:
        `(rows, length)` int64 each; `IGNORED` where nothing is learnt.
    """
    begin, size, answer = samples.unsqueeze(-1).unbind(1)
    column = torch.arange(length, device=tokens.device)
    places = begin + column
    taught = (column >= answer - 1) & (column < size - 1)
    return tokens[places].long(), torch.where(taught, tokens[places + 1].long(), IGNORED)
