"""From shards to batches: samples of like length together, as many as fit a token budget.

Covers trainings on a CPU, and validation. `pocket.recorded` has the batches of a GPU.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from pocket.shards import Shard


@dataclass(frozen=True, kw_only=True, slots=True)
class Batch:
    """Samples laid out at one length.

    Args:
        ids: `(rows, length)` int64.
        wanted: `(n,)` int64, flat positions whose next token belongs to an answer.
        targets: `(n,)` int64, those next tokens.
        rows_of: `(n,)` int64, the row of each wanted position.
        tokens: tokens without padding.
    """

    ids: Tensor
    wanted: Tensor
    targets: Tensor
    rows_of: Tensor
    tokens: int


def plan(shard: Shard, budget: int, rng: np.random.Generator) -> list[NDArray[np.int64]]:
    """Cut a shard into lists of samples whose padded size is at most `budget` tokens, shuffled."""
    lengths = shard.lengths
    order = rng.permutation(len(lengths))
    order = order[np.argsort(lengths[order], kind="stable")]
    groups, begin = [], 0
    for end in range(1, len(order) + 1):
        if end == len(order) or lengths[order[end]] * (end + 1 - begin) > budget:
            groups.append(order[begin:end])
            begin = end
    return [groups[at] for at in rng.permutation(len(groups))]


def collate(shard: Shard, chosen: NDArray[np.int64], device: str = "cpu") -> Batch:
    """Lay the chosen samples into rows; only answer tokens are targets.

    What stands right of a shorter sample is the beginning of the next one: no position sees it.
    """
    lengths = shard.lengths[chosen]
    column = np.arange(int(lengths.max()))
    places = shard.starts[chosen].astype(np.int64)[:, None] + column
    ids = shard.tokens[np.minimum(places, len(shard.tokens) - 1)].astype(np.int64)
    first = shard.answers[chosen].astype(np.int64)[:, None] - 1
    rows, columns = np.nonzero((column >= first) & (column < lengths[:, None] - 1))
    arrays = (ids, rows * len(column) + columns, ids[rows, columns + 1], rows)
    ids, wanted, targets, rows_of = (torch.from_numpy(array).to(device) for array in arrays)
    return Batch(
        ids=ids, wanted=wanted, targets=targets, rows_of=rows_of, tokens=int(lengths.sum())
    )
