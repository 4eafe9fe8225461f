"""Policies on prompts alone: recorded labels of two models, recorded scores of many.

For two models each router of `routers.py` is swept by its share of big calls, once on all the
labels of the other folds and once on a sample of 1,000 of them, drawn anew for each fold and seed.
Rows marked as contaminated are left out. Scores in each fold become ranks, since every fold has a
router of its own, with its own scale.

For many models the pair of the cheapest and the best one is studied in the same way, and policies
that choose among all: each model's score is foretold, and the greatest score less price × cost is
taken. Costs of models are their parameters; the best model's is 1. Domains (a subject, a task) are
known for rows that are fitted on, and for no others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

import numpy as np

from xnai.core.errors import BadRequest
from xnai.core.statistics import Floats
from xnai.learning.logistic import fold_numbers
from xnai.replay.bags import Bags, Rows, bags, ridge, toward_domains
from xnai.replay.measures import Pair, Sweep, figures, routed
from xnai.replay.recordings import Recording, Row, group_of, models_of, prompt_of, size_b
from xnai.replay.routers import DOMAIN_SHARE, ROUTERS, Router
from xnai.replay.study import Found, Study, compared

POLICIES: Final = tuple(ROUTERS)
SCORE_POLICIES: Final = (*ROUTERS, "all models, linear", "all models, nearest")
_LABELS: Final = 1_000
_SEEDS: Final = 3
_NEAREST: Final = 40
_PRICES: Final = np.concatenate([[0.0], np.geomspace(0.01, 10, 100)])
_LABEL_COSTS: Final = (0.0, 1.0)
"""Of a call of the small and the big model, where only calls of the big one are counted."""

Foretell = Callable[[Bags, Rows, Rows, Floats], Floats]
"""Prompts, rows known, rows held, `(known, m)` scores → `(held, m)` scores foretold."""


def study_labels(recording: Recording, wanted: Sequence[str]) -> Iterator[Study]:
    """A study for each source, which is the first part of an id."""
    rows = [row for row in recording.rows if not row.get("contam")]
    sources = dict.fromkeys(str(row["id"]).partition("/")[0] for row in rows)
    for source in sources:
        mine = [row for row in rows if str(row["id"]).partition("/")[0] == source]
        small, big = (_column(recording, mine, name) for name in models_of(recording))
        pair = _pair(recording, mine, "mixtral → gpt4", small, big, _LABEL_COSTS)
        found = bags(pair.prompts, pair.domains)
        title = f"{recording.name}: {source}, mixtral → gpt4"
        yield _swept(title, pair, found, wanted, "calls of the big model")


def study_scores(recording: Recording, wanted: Sequence[str]) -> Iterator[Study]:
    """The cheapest and the best model as a pair; then all of them."""
    rows = list(recording.rows)
    models = models_of(recording)
    scores = np.stack([_column(recording, rows, name) for name in models], axis=1)
    means = scores.mean(axis=0)
    sizes = np.array([size_b(name) for name in models])
    best = int(means.argmax())
    # Of equally large models the better one stands for the cheapest.
    small = min(range(len(models)), key=lambda i: (sizes[i], -means[i]))
    costs = sizes / sizes[best]
    name = f"{models[small]} → {models[best]}"
    pair = _pair(recording, rows, name, scores[:, small], scores[:, best], (costs[small], 1.0))
    routers = [policy for policy in wanted if policy in ROUTERS]
    found = bags(pair.prompts, pair.domains)
    yield _swept(f"{recording.name}: {name}", pair, found, routers, "parameters")
    if choosers := [policy for policy in wanted if policy in CHOOSERS]:
        yield _among_all(recording, pair, found, scores, costs, best, choosers)


def _swept(title: str, pair: Pair, found: Bags, wanted: Sequence[str], cost: str) -> Study:
    folds = fold_numbers(pair.groups)
    sweeps: list[Sweep] = []
    told: list[Found] = []
    for name in wanted:
        sweeps.append(routed(name, pair, _outside(ROUTERS[name], found, folds, pair, None, 0)))
        if len(folds) < 2 * _LABELS:
            continue
        few = [
            routed(name, pair, _outside(ROUTERS[name], found, folds, pair, _LABELS, seed))
            for seed in range(_SEEDS)
        ]
        mean = Sweep(
            policy=name,
            right=np.mean([each.right for each in few], axis=0),
            cost=np.mean([each.cost for each in few], axis=0),
            big=np.mean([each.big for each in few], axis=0),
        )
        seen = figures(mean, pair)
        told.append(Found(policy=name, measure="APGR at 1,000 labels", value=seen.apgr))
        told.append(Found(policy=name, measure="cost at 95 % at 1,000 labels", value=seen.c95))
    labels = int(np.mean([np.sum(folds != fold) for fold in np.unique(folds)]))
    note = f"Cost is {cost}. Fitted on about {labels:,} labels, those of the other folds."
    if told:
        note += f" At 1,000 labels: the mean of {_SEEDS} samples a fold."
    return compared(title, pair, sweeps, found=told, note=note)


def _outside(
    router: Router, found: Bags, folds: Rows, pair: Pair, labels: int | None, seed: int
) -> Floats:
    """Gains foretold from other folds, as ranks in their own fold."""
    rng = np.random.default_rng(seed)
    ranks = np.zeros(len(folds))
    for fold in np.unique(folds):
        held, known = np.flatnonzero(folds == fold), np.flatnonzero(folds != fold)
        if not len(known):
            continue
        if labels is not None:
            known = rng.choice(known, min(labels, len(known)), replace=False)
        gain = router(found, known, held, pair.small_right[known], pair.big_right[known])
        ranks[held[np.argsort(gain, kind="stable")]] = (np.arange(len(held)) + 0.5) / len(held)
    return ranks


def _among_all(
    recording: Recording,
    pair: Pair,
    found: Bags,
    scores: Floats,
    costs: Floats,
    best: int,
    wanted: Sequence[str],
) -> Study:
    folds = fold_numbers(pair.groups)
    sweeps = [_chosen("oracle of all", scores, costs, scores, best)]
    for name in wanted:
        told = np.zeros_like(scores)
        for fold in np.unique(folds):
            held, known = np.flatnonzero(folds == fold), np.flatnonzero(folds != fold)
            told[held] = CHOOSERS[name](found, known, held, scores[known]) if len(known) else 0
        sweeps.append(_chosen(name, told, costs, scores, best))
    title = f"{recording.name}: {scores.shape[1]} models, each answer by one"
    return compared(title, pair, sweeps, note="Cost is parameters, the best model's are 1.")


def _chosen(policy: str, told: Floats, costs: Floats, scores: Floats, best: int) -> Sweep:
    """The model with the greatest score foretold, less price × cost, at every price."""
    at = np.arange(len(scores))
    choices = [(told - price * costs).argmax(axis=1) for price in _PRICES]
    return Sweep(
        policy=policy,
        right=np.array([scores[at, choice] for choice in choices]),
        cost=np.array([costs[choice] for choice in choices]),
        big=np.array([(choice == best).astype(np.float64) for choice in choices]),
    )


def _linear(found: Bags, known: Rows, held: Rows, scores: Floats) -> Floats:
    return ridge(found, known, held, toward_domains(scores, found.domains[known], DOMAIN_SHARE))


def _nearest(found: Bags, known: Rows, held: Rows, scores: Floats) -> Floats:
    alike = found.sketch[held] @ found.sketch[known].T
    count = min(_NEAREST, len(known))
    top = np.argpartition(-alike, count - 1, axis=1)[:, :count]
    return np.asarray(scores[top].mean(axis=1))


CHOOSERS: Final[dict[str, Foretell]] = {
    "all models, linear": _linear,
    "all models, nearest": _nearest,
}


def _column(recording: Recording, rows: Sequence[Row], model: str) -> Floats:
    """`(n,)` what a model got."""
    try:
        held = (row if recording.kind == "labels" else row["scores"] for row in rows)
        found = np.array([float(each[model]) for each in held])
    except (KeyError, TypeError, ValueError) as error:
        raise BadRequest(
            f"{recording.name}: a row has no score of {model!r} that is a number.",
            hint="Give every row a score of every model.",
        ) from error
    if not np.isfinite(found).all():
        raise BadRequest(f"{recording.name}: a score of {model!r} is no finite number.")
    return found


def _pair(
    recording: Recording,
    rows: Sequence[Row],
    name: str,
    small: Floats,
    big: Floats,
    costs: tuple[float, float],
) -> Pair:
    prompts = tuple(prompt_of(recording, row) for row in rows)
    # The same words are the same request, whatever its id.
    same = {" ".join(prompt.lower().split()): str(i) for i, prompt in enumerate(prompts)}
    groups = tuple(
        group_of(recording, row) if "group" in row else same[" ".join(prompt.lower().split())]
        for row, prompt in zip(rows, prompts, strict=True)
    )
    return Pair(
        name=name,
        ids=tuple(str(row["id"]) for row in rows),
        prompts=prompts,
        groups=groups,
        domains=tuple(_domain(row) for row in rows),
        small_right=small,
        big_right=big,
        small_cost=np.full(len(rows), costs[0]),
        big_cost=np.full(len(rows), costs[1]),
    )


def _domain(row: Row) -> str:
    """The task, or the middle of an id such as `mmlu/anatomy/3`."""
    return str(row.get("task") or str(row["id"]).rpartition("/")[0])
