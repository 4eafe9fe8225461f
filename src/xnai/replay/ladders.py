"""Recorded confidences as ladders: models on the same requests, what each costs, how sure it was.

Covers checking the rows and turning them into columns. Cost is parameters × (output + 0.2 × input
tokens), or the recorded money where a name does not say its size; the mean of the largest is 1.
Does not cover what is believed of them (`xnai.replay.beliefs`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from xnai.core.errors import BadRequest
from xnai.core.statistics import Floats
from xnai.replay.measures import Pair
from xnai.replay.recordings import Recording, Row, group_of, prompt_of, size_b

INPUT_TOKEN: Final = 0.2
"""What a token that is read costs of one that is written."""
_APART: Final = 5.0
"""A pair's big model costs at least so many times the small one."""
_NEARLY: Final = 0.95
_LEAST: Final = 50
_NUMBERS: Final = ("y", "conf", "tin", "tout")


@dataclass(frozen=True, kw_only=True, slots=True)
class Ladder:
    """Models on the same requests, cheapest first.

    Args:
        name: of the chain.
        ids, prompts, groups, domains: `(n,)`; a domain stands before the first `/` of an id.
        right: `(n, m)`, in [0, 1].
        sure: `(n, m)` probability that each model gave its own answer, in [0, 1].
        n_in, n_out: `(n, m)` tokens.
        cost: `(n, m)`.
    """

    name: str
    models: tuple[str, ...]
    ids: tuple[str, ...]
    prompts: tuple[str, ...]
    groups: tuple[str, ...]
    domains: tuple[str, ...]
    right: Floats
    sure: Floats
    n_in: Floats
    n_out: Floats
    cost: Floats

    def only(self, columns: Sequence[int]) -> Ladder:
        """Some of the models, the cost of the largest of them being 1."""
        at = list(columns)
        cost = self.cost[:, at]
        return replace(
            self,
            models=tuple(self.models[column] for column in at),
            right=self.right[:, at],
            sure=self.sure[:, at],
            n_in=self.n_in[:, at],
            n_out=self.n_out[:, at],
            cost=cost / cost[:, -1].mean(),
        )

    @property
    def pair(self) -> Pair:
        """The smallest and the largest."""
        return Pair(
            name=f"{self.models[0]} → {self.models[-1]}",
            ids=self.ids,
            prompts=self.prompts,
            groups=self.groups,
            domains=self.domains,
            small_right=self.right[:, 0],
            big_right=self.right[:, -1],
            small_cost=self.cost[:, 0],
            big_cost=self.cost[:, -1],
        )


def ladders(recording: Recording) -> list[Ladder]:
    """One for each chain.

    Raises:
        BadRequest: a row lacks a model or a number, or a chain has too few rows; says which.
    """
    chains: dict[str, list[Row]] = {}
    for row in recording.rows:
        chains.setdefault(str(row["chain"]), []).append(row)
    return [_ladder(recording, name, rows) for name, rows in chains.items()]


def pairs(ladder: Ladder) -> list[tuple[int, int]]:
    """Columns of each model and of the nearest below it that costs a fifth or less.

    A small model that already has 95 % of the big one's quality leaves nothing to decide. Where no
    pair is left, the cheapest and the dearest.
    """
    mean, right = ladder.cost.mean(axis=0), ladder.right.mean(axis=0)
    found = []
    for big in range(1, len(mean)):
        below = [small for small in range(big) if mean[small] * _APART <= mean[big]]
        if below and right[below[-1]] >= _NEARLY * right[big]:
            continue
        if below:
            found.append((below[-1], big))
    return found or [(0, len(mean) - 1)]


def _ladder(recording: Recording, name: str, rows: list[Row]) -> Ladder:
    where = f"{recording.name}, chain {name!r}"
    models = tuple(rows[0]["models"])
    if len(rows) < _LEAST or len(models) < 2:
        raise BadRequest(
            f"{where}: {len(rows)} requests of {len(models)} models are too few to learn from.",
            hint=f"At least {_LEAST} requests and two models are needed.",
        )
    columns = {
        key: np.array([[_number(where, row, model, key) for model in models] for row in rows])
        for key in _NUMBERS
    }
    cost = _cost(where, rows, models, columns["tin"], columns["tout"])
    order = list(np.argsort(cost.mean(axis=0), kind="stable"))
    ids = tuple(str(row["id"]) for row in rows)
    whole = Ladder(
        name=name,
        models=models,
        ids=ids,
        prompts=tuple(prompt_of(recording, row) for row in rows),
        groups=tuple(group_of(recording, row) for row in rows),
        domains=tuple(one.split("/")[0] if "/" in one else "" for one in ids),
        right=columns["y"],
        sure=_sure(columns["conf"]),
        n_in=columns["tin"],
        n_out=columns["tout"],
        cost=cost,
    )
    return whole.only(order)


def _cost(
    where: str, rows: list[Row], models: tuple[str, ...], n_in: Floats, n_out: Floats
) -> Floats:
    try:
        sizes = np.array([size_b(model) for model in models])
    except BadRequest:
        return np.array([[_number(where, row, model, "cost") for model in models] for row in rows])
    return np.asarray(sizes * (n_out + INPUT_TOKEN * n_in))


def _sure(conf: Floats) -> Floats:
    """Log-probabilities and probabilities are both recorded; the first are below zero."""
    return np.exp(np.minimum(conf, 0.0)) if conf.min() < 0 else np.minimum(conf, 1.0)


def _number(where: str, row: Row, model: str, key: str) -> float:
    found: Any = row["models"].get(model, {}).get(key)
    if isinstance(found, int | float) and math.isfinite(found):
        return float(found)
    raise BadRequest(
        f"{where}: {row['id']!r} has no number {key!r} of {model!r}.",
        hint="Each model of a chain has y, conf, tin and tout in every row.",
    )
