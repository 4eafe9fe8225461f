"""Policies on recorded draws under an exact check: how often to draw again, and when to climb.

    fixed             so many draws of the small model at the higher temperature, whatever comes
    first or climb    one draw of the small model at the lower temperature, then the big one
    by value          the arm of greatest chance per cost, while it is worth it (`search.py`)
    by value, prompt  the same, where the chance that a draw passes is foretold from the prompt too

Arms of the value policies are the small model at one temperature, the one that reaches the big
model's quality most cheaply on the other folds, and one answer of the big model at the lowest. Both
temperatures as arms of one search cost more: a failure at one temperature makes the other as
unlikely, and the order by chance per cost does not see that coming.

Everything is fitted on other folds: priors, spills, foretold costs, and, where a setting is
reported, the setting. A draw costs parameters × the characters that were recorded for it on
average. Recorded draws are taken in an order of chance: each figure is the expectation over all
orders. Requests without an exact check are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xnai.core.errors import BadRequest
from xnai.core.statistics import Floats, bootstrap
from xnai.learning.logistic import fold_numbers
from xnai.replay import search
from xnai.replay.measures import Pair, Sweep, least
from xnai.replay.recordings import Recording, group_of, models_of, prompt_of, size_b
from xnai.replay.study import Found, Study, compared

POLICIES: Final = ("fixed", "first or climb", "by value", "by value, prompt")
_PENALTY: Final = 10.0
_BIG: Final = "climb"
Rows = NDArray[np.int64]
_UNCHECKED: Final = frozenset({"output"})
"""Tasks that no check decides: what a program prints is known to nobody who has not run it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Drawn:
    """What was recorded of one way to draw.

    Args:
        passed, drawn: `(n,)` counts.
        cost: `(n,)` of a draw, in units of the big model's mean answer.
        most: draws at most.
    """

    passed: Floats
    drawn: Floats
    cost: Floats
    most: int


@dataclass(frozen=True, kw_only=True, slots=True)
class _Plan:
    """What a policy draws for one request, in this order, until something passes.

    Args:
        arms: name of each draw's arm.
        rates: `(steps,)` chance per cost of each, as foretold; falls.
    """

    arms: tuple[str, ...]
    rates: Floats


def study(recording: Recording, wanted: Sequence[str]) -> Iterator[Study]:
    """One study for each small and big model of a family, then the first family's small model
    against the last one's big model."""
    for small, big in _pairs(models_of(recording)):
        yield _studied(recording, small, big, wanted)


def inputs(prompt: str) -> list[float]:
    """What a prompt shows of how long an answer is and how likely a draw passes.

    The last line counts apart: it says what is asked.
    """
    last = prompt.strip().rpartition("\n")[2]
    return [
        1.0,
        np.log1p(len(prompt)),
        np.log1p(len(last)),
        *(np.log1p(sum(last.count(mark) for mark in marks)) for marks in ("'\"", "[({", ",", ":")),
        np.log1p(sum(char.isdigit() for char in last)),
        float(bool(re.search(r"\b(True|False)\b", last))),
        float(bool(re.search(r"\bNone\b", last))),
        np.log1p(prompt.count("\n")),
        np.log1p(len(re.findall(r"\b(?:for|while)\b", prompt))),
        np.log1p(len(re.findall(r"\bif\b", prompt))),
        np.log1p(len(re.findall(r"\.\w+\(", prompt))),
    ]


def _pairs(models: Sequence[str]) -> list[tuple[str, str]]:
    families: dict[str, list[str]] = {}
    for name in models:
        family = re.sub(r"\d+(\.\d+)?b\b", "", name, flags=re.IGNORECASE)
        families.setdefault(family, []).append(name)
    pairs = [(names[0], names[-1]) for names in families.values() if len(names) > 1]
    if len(pairs) > 1:
        pairs.append((pairs[0][0], pairs[-1][1]))
    return pairs


def _studied(recording: Recording, small: str, big: str, wanted: Sequence[str]) -> Study:
    pair, arms = _read(recording, small, big)
    hot = max((name for name in arms if name != _BIG), key=float)
    cold = min((name for name in arms if name != _BIG), key=float)
    sweeps: list[Sweep] = []
    found: list[Found] = []
    if "fixed" in wanted:
        plans = [_Plan(arms=(hot,) * arms[hot].most, rates=1.0 / np.arange(1, arms[hot].most + 1))]
        sweeps.append(_swept("fixed", plans * len(pair.ids), arms, pair))
    if "first or climb" in wanted:
        plans = [_Plan(arms=(cold, _BIG), rates=np.array([1.0, 0.5]))]
        sweeps.append(_swept("first or climb", plans * len(pair.ids), arms, pair))
    for name in ("by value", "by value, prompt"):
        if name in wanted:
            plans = _planned(pair, arms, from_prompt=name != "by value")
            sweeps.append(sweep := _swept(name, plans, arms, pair))
            found += _set_elsewhere(name, sweep, pair)
    return compared(
        f"{recording.name}: {small} → {big}, exact check",
        pair,
        sweeps,
        found=found,
        note="An answer is the first draw that passes; without one it is wrong. One draw of the "
        f"small model costs {arms[hot].cost.mean():.4f} at T {hot}.",
    )


def _read(recording: Recording, small: str, big: str) -> tuple[Pair, dict[str, _Drawn]]:
    rows = {(row["model"], float(row["temp"]), str(row["id"])): row for row in recording.rows}
    temps = sorted({temp for _, temp, _ in rows})
    ids = [
        at
        for at in dict.fromkeys(str(row["id"]) for row in recording.rows)
        if recording.prompts.get(at, {}).get("task") not in _UNCHECKED
        and all((small, temp, at) in rows for temp in temps)
        and (big, temps[0], at) in rows
    ]
    if not ids:
        raise BadRequest(f"{recording.name}: no request has draws of both {small} and {big}.")
    first = {at: rows[small, temps[0], at] for at in ids}

    def column(model: str, temp: float, most: int) -> _Drawn:
        found = [rows[model, temp, at] for at in ids]
        return _Drawn(
            passed=np.array([sum(row["y"]) for row in found], dtype=np.float64),
            drawn=np.array([len(row["y"]) for row in found], dtype=np.float64),
            cost=size_b(model) * np.array([max(1.0, float(row["chars"])) for row in found]),
            most=most,
        )

    climb = column(big, temps[0], 1)
    unit = float(climb.cost.mean())
    arms = {
        str(temp): column(small, temp, min(len(row["y"]) for row in first.values()))
        for temp in temps
    }
    arms = {name: replace(a, cost=a.cost / unit) for name, a in {**arms, _BIG: climb}.items()}
    cold = arms[str(temps[0])]
    pair = Pair(
        name=f"{small} → {big}",
        ids=tuple(ids),
        prompts=tuple(prompt_of(recording, first[at]) for at in ids),
        groups=tuple(group_of(recording, first[at]) for at in ids),
        domains=("",) * len(ids),
        small_right=cold.passed / cold.drawn,
        big_right=climb.passed / climb.drawn,
        small_cost=cold.cost,
        big_cost=arms[_BIG].cost,
    )
    return pair, arms


def _planned(pair: Pair, arms: dict[str, _Drawn], *, from_prompt: bool) -> list[_Plan]:
    """The plan of each request, by what was fitted on the other folds."""
    seen = np.array([inputs(prompt) for prompt in pair.prompts])
    folds = fold_numbers(pair.groups)
    plans: list[_Plan | None] = [None] * len(pair.ids)
    for fold in np.unique(folds):
        held, known = np.flatnonzero(folds == fold), np.flatnonzero(folds != fold)
        small = min((name for name in arms if name != _BIG), key=lambda a: _dear(arms, a, known))
        kept = {name: arms[name] for name in (small, _BIG)}
        fitted = _fitted(seen, kept, known, held, from_prompt=from_prompt)
        for row, mine in zip(held, fitted, strict=True):
            plans[row] = _plan(mine)
    return [plan for plan in plans if plan is not None]


def _dear(arms: dict[str, _Drawn], name: str, known: Rows) -> tuple[float, float]:
    """What a fixed number of draws costs that is as good as the big model, infinite where none is;
    then the share that even the greatest number of draws leaves unanswered."""
    arm, big = arms[name], arms[_BIG]
    left = search.unlucky(arm.passed[known], arm.drawn[known])
    paid = np.concatenate([[0.0], np.cumsum((left[:-1] * arm.cost[known]).mean(axis=1))])
    found = least(paid, 1 - left.mean(axis=1), float((big.passed / big.drawn)[known].mean()))
    return float("inf") if np.isnan(found) else found, float(left[-1].mean())


def _fitted(
    seen: Floats, arms: dict[str, _Drawn], known: Rows, held: Rows, *, from_prompt: bool
) -> list[list[search.Arm]]:
    """Arms of each held request."""
    spread = seen[known].std(axis=0)
    scaled = (seen - seen[known].mean(axis=0)) / np.where(spread > 0, spread, 1)
    scaled[:, 0] = 1.0
    means: dict[str, Floats] = {}
    costs: dict[str, Floats] = {}
    priors: dict[str, search.Rate] = {}
    for name, arm in arms.items():
        passed, drawn = arm.passed[known], arm.drawn[known]
        priors[name] = search.fit_rate(passed, drawn)
        means[name] = np.full(len(held), priors[name].mean)
        if from_prompt:
            weights = search.fit_means(scaled[known], passed, drawn, _PENALTY)
            inside = search.means_of(scaled[known], weights)
            strength = search.fit_strength(inside, passed, drawn)
            priors[name] = search.Rate(mean=priors[name].mean, strength=strength)
            means[name] = search.means_of(scaled[held], weights)
        weights = search.fit_costs(scaled[known], arm.cost[known], _PENALTY)
        costs[name] = search.costs_of(scaled[held], weights)
    spills = {
        name: {
            other: search.fit_spill(
                priors[name], share[known], arms[other].passed[known], arms[other].drawn[known]
            )
            for other in arms
            if other != name
        }
        for name, share in ((name, arm.passed / arm.drawn) for name, arm in arms.items())
    }
    return [
        [
            search.Arm(
                name=name,
                rate=search.Rate(mean=float(means[name][i]), strength=priors[name].strength),
                cost=float(costs[name][i]),
                spills=spills[name],
                most=arm.most,
            )
            for name, arm in arms.items()
        ]
        for i in range(len(held))
    ]


def _plan(arms: Sequence[search.Arm]) -> _Plan:
    """What would be drawn if a right answer were worth any cost, and what each draw promises.

    What an answer is worth only says where to stop: the order is the same.
    """
    failures: dict[str, int] = {}
    names: list[str] = []
    rates: list[float] = []
    while arm := search.next_draw(arms, failures, float("inf")):
        names.append(arm.name)
        rates.append(arm.chance(failures) / arm.cost)
        failures[arm.name] = failures.get(arm.name, 0) + 1
    # A failure of one arm never makes another likelier; rounding might.
    return _Plan(arms=tuple(names), rates=np.minimum.accumulate(np.array(rates)))


def _swept(policy: str, plans: Sequence[_Plan], arms: dict[str, _Drawn], pair: Pair) -> Sweep:
    """Each plan followed as far as it pays, at every worth of an answer."""
    n = len(plans)
    fails = {name: search.unlucky(arm.passed, arm.drawn) for name, arm in arms.items()}
    steps = max(len(plan.arms) for plan in plans)
    left = np.ones((steps + 1, n))
    paid = np.zeros((steps + 1, n))
    climbed = np.zeros((steps + 1, n))
    rates = np.zeros((steps, n))
    for row, plan in enumerate(plans):
        made = dict.fromkeys(arms, 0)
        for step in range(steps):
            left[step + 1, row], paid[step + 1, row] = left[step, row], paid[step, row]
            climbed[step + 1, row] = climbed[step, row]
            if step >= len(plan.arms):
                continue
            name = plan.arms[step]
            before, made[name] = fails[name][made[name], row], made[name] + 1
            after = fails[name][made[name], row]
            rates[step, row] = plan.rates[step]
            paid[step + 1, row] += left[step, row] * arms[name].cost[row]
            climbed[step + 1, row] += left[step, row] * (name == _BIG)
            left[step + 1, row] *= after / before if before > 0 else 0.0
    bars = np.unique(np.quantile(rates[rates > 0], np.linspace(0, 1, 121)))[::-1]
    depth = (rates[None, :, :] >= bars[:, None, None]).sum(axis=1)
    at = np.arange(n)
    return Sweep(
        policy=policy,
        right=np.array([1 - left[row, at] for row in depth]),
        cost=np.array([paid[row, at] for row in depth]),
        big=np.array([climbed[row, at] for row in depth]),
    )


def _set_elsewhere(policy: str, sweep: Sweep, pair: Pair) -> Iterator[Found]:
    """What comes of a setting that is chosen on the other folds: nothing is known of the fold."""
    if not pair.big_right.any():
        return
    folds = fold_numbers(pair.groups)
    for share in (0.95, 1.0):
        right, cost = np.zeros(len(folds)), np.zeros(len(folds))
        for fold in np.unique(folds):
            held = folds == fold
            wanted = share * float(pair.big_right[~held].mean())
            enough = np.flatnonzero(sweep.right[:, ~held].mean(axis=1) >= wanted)
            row = int(enough[0]) if len(enough) else len(sweep.right) - 1
            right[held], cost[held] = sweep.right[row, held], sweep.cost[row, held]
        told = f"set on other folds for {share:.0%} of the big model's quality"
        quality = bootstrap(_share, right, pair.big_right)
        paid = bootstrap(_share, cost, pair.big_cost)
        yield Found(policy=policy, measure=f"{told}: share got", value=quality)
        yield Found(policy=policy, measure=f"{told}: cost", value=paid)


def _share(one: Floats, other: Floats) -> Floats:
    """Sum of one over sum of the other; infinite in a resample whose others are all 0."""
    sums, others = one.sum(axis=1), other.sum(axis=1)
    return np.asarray(np.divide(sums, others, out=np.full_like(sums, np.inf), where=others > 0))
