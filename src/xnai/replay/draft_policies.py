"""Policies on recorded drafts: by the prompt alone, by the tests it shows, by every fair signal.

    gain            one model, the big one where it is likelier to be right
    gain per cost   the same, in the order of what a unit of cost buys
    tests           draft, run what the prompt shows, climb where it fails
    checks          the big model at once, or a draft, its checks, and perhaps the big model
    loops           `checks`, and whichever model repeats itself is stopped

`prior` is that of `xnai.replay.priors`. Every other estimate of a row comes from rows of other
groups, the choice of penalties included.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xnai.cascade.decision import Option
from xnai.core.judgement import Prices
from xnai.core.statistics import Floats
from xnai.learning.logistic import fold_numbers
from xnai.replay import priors
from xnai.replay.bags import counted, folded
from xnai.replay.counts import SURFACE, surface
from xnai.replay.drafts import Drafts, loops_stopped, read_drafts
from xnai.replay.measures import Pair, Sweep, cascaded, routed
from xnai.replay.recordings import Recording
from xnai.replay.ridges import fit_ridge
from xnai.replay.signals import SIGNALS, signals, task_of, tasks
from xnai.replay.study import Study, compared

POLICIES: Final = ("gain", "gain per cost", "tests", "checks", "loops", priors.POLICY)
_WORDS: Final = 256
_PRICES: Final = (*(float(price) for price in np.geomspace(4, 0.01, 60)), 0.0)
"""Settings of a policy that weighs cost, from the one that spends least."""
_LEAST: Final = 0.02
"""Costs are estimated by their logarithm, from this share of the big model's mean upwards."""
_NOTE: Final = (
    "Cross-validated by groups. `gain` and `gain per cost` see the prompt; `tests`, `checks` and "
    "`loops` see the draft and what could be found out about it. Hidden tests are seen by none."
)


def study_drafts(recording: Recording, wanted: Sequence[str]) -> Iterator[Study]:
    """One study of all, and one of the Python functions, where other tasks stand beside them.

    Functions are what can be run here: most of their prompts show tests.

    Raises:
        BadRequest: as `read_drafts`.
    """
    drafts = read_drafts(recording)
    tried = sweeps(drafts, wanted)
    found = priors.told(drafts.pair) if priors.POLICY in wanted else ()
    yield compared(f"{drafts.pair.name}, all", drafts.pair, tried, found=found, note=_NOTE)
    functions = np.array([task_of(prompt) == "function" for prompt in drafts.pair.prompts])
    if functions.any() and not functions.all():
        pair, scale = _part(drafts.pair, functions)
        few = [
            replace(
                sweep,
                right=sweep.right[:, functions],
                cost=sweep.cost[:, functions] * scale,
                big=sweep.big[:, functions],
            )
            for sweep in tried
        ]
        yield compared(f"{pair.name}, Python functions", pair, few)


def sweeps(drafts: Drafts, wanted: Sequence[str]) -> list[Sweep]:
    """Those of `POLICIES` that are wanted, each over its settings."""
    pair, found = drafts.pair, list[Sweep]()
    if "gain" in wanted or "gain per cost" in wanted:
        gain, cost = _by_prompt(pair)
        found.append(routed("gain", pair, gain))
        found.append(routed("gain per cost", pair, np.where(gain > 0, gain / cost, gain)))
    if "tests" in wanted:
        failed = [float(each.found in ("fail", "error")) for each in drafts.seen]
        found.append(cascaded("tests", pair, np.array(failed)))
    if "checks" in wanted:
        found.append(_weighed("checks", drafts))
    if "loops" in wanted:
        found.append(_weighed("loops", loops_stopped(drafts)))
    if priors.POLICY in wanted:
        found.append(priors.by_prior(pair))
    return [sweep for sweep in found if sweep.policy in wanted]


def _by_prompt(pair: Pair) -> tuple[Floats, Floats]:
    """`(n,)` what asking the big model instead is estimated to gain, and to cost more."""
    words = counted(pair.prompts)
    inputs = np.hstack([surface(pair.prompts), folded(words, np.log1p(words.counts), _WORDS)])
    targets = _targets(pair)
    found = np.zeros_like(targets)
    for held, rest in _folds(pair):
        model, _ = fit_ridge(
            inputs[rest], targets[rest], _of(pair.groups, rest), dense=len(SURFACE)
        )
        found[held] = model.predict(inputs[held])
    small = pair.small_cost.mean() / pair.big_cost.mean()
    return _gains(found), np.exp(found[:, 3]) * (1 - small)


def _weighed(name: str, drafts: Drafts) -> Sweep:
    """The plan of greatest worth at each price; see `xnai.cascade.decision`."""
    pair = drafts.pair
    before = tasks(pair.prompts)
    after = np.hstack([signals(drafts.seen), before])
    targets = _targets(pair)
    drafted = np.zeros((len(_PRICES), len(pair.ids)), np.bool_)
    climbed = np.zeros_like(drafted)
    for held, rest in _folds(pair):
        groups = _of(pair.groups, rest)
        model, known = fit_ridge(after[rest], targets[rest], groups, dense=len(SIGNALS))
        found = model.predict(after[held])
        # What a draft is worth before it is seen is learned from what was decided about others.
        plans = [_against_big(known, pair, rest, price) for price in _PRICES]
        looks, _ = fit_ridge(before[rest], np.hstack(plans), groups)
        looked = looks.predict(before[held])
        for row, price in enumerate(_PRICES):
            prices = Prices(cost=price)
            small = Option(
                plan=("small", "big"), right=looked[:, 2 * row], cost=looked[:, 2 * row + 1]
            )
            big = Option(plan=("big",), right=np.zeros(held.sum()), cost=np.zeros(held.sum()))
            drafted[row, held] = small.worth(prices) >= big.worth(prices)
            climbed[row, held] = _climbs(found, prices)
    asked = ~drafted | climbed
    return Sweep(
        policy=name,
        right=np.where(asked, pair.big_right, pair.small_right),
        cost=drafted * pair.small_cost + asked * pair.big_cost,
        big=asked.astype(np.float64),
    )


def _against_big(known: Floats, pair: Pair, rows: NDArray[np.bool_], price: float) -> Floats:
    """`(n, 2)` what drafting first gains over the big model at once, and costs more than it."""
    climbs = _climbs(known, Prices(cost=price))
    gain = np.where(climbs, 0.0, -_gains(known))
    cost = pair.small_cost[rows] - np.where(climbs, 0.0, pair.big_cost[rows])
    return np.column_stack([gain, cost])


def _climbs(found: Floats, prices: Prices) -> NDArray[np.bool_]:
    """Whether the big model is worth asking beside a draft that was seen."""
    then = Option(plan=("big",), right=_gains(found), cost=np.exp(found[:, 3]))
    return np.asarray(then.worth(prices) > 0)


def _targets(pair: Pair) -> Floats:
    """`(n, 4)` small right, big right, their difference, logarithm of the big model's cost."""
    cost = np.log(pair.big_cost + _LEAST)
    return np.column_stack(
        [pair.small_right, pair.big_right, pair.big_right - pair.small_right, cost]
    )


def _gains(found: Floats) -> Floats:
    """Mean of the difference of two estimates and the estimate of the difference.

    The first knows more of what makes a draft right, the second is shrunk as a difference should.
    """
    return np.asarray((found[:, 1] - found[:, 0] + found[:, 2]) / 2)


def _folds(pair: Pair) -> Iterator[tuple[NDArray[np.bool_], NDArray[np.bool_]]]:
    """Rows that are held out, and the rest; nothing where all rows are of one fold."""
    numbers = fold_numbers(pair.groups)
    for fold in np.unique(numbers):
        held = numbers == fold
        if not held.all():
            yield held, ~held


def _of(names: Sequence[str], rows: NDArray[np.bool_]) -> list[str]:
    return [name for name, taken in zip(names, rows, strict=True) if taken]


def _part(pair: Pair, rows: NDArray[np.bool_]) -> tuple[Pair, float]:
    """Some requests, and what a cost is multiplied by so that the big model's mean is 1 again."""
    scale = 1 / float(pair.big_cost[rows].mean() or 1)
    return (
        replace(
            pair,
            ids=tuple(_of(pair.ids, rows)),
            prompts=tuple(_of(pair.prompts, rows)),
            groups=tuple(_of(pair.groups, rows)),
            domains=tuple(_of(pair.domains, rows)),
            small_right=pair.small_right[rows],
            big_right=pair.big_right[rows],
            small_cost=pair.small_cost[rows] * scale,
            big_cost=pair.big_cost[rows] * scale,
        ),
        scale,
    )
