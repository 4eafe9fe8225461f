"""What follows from the answers of a run: shares, times, uplift, baselines. Pure.

A task that is put several times counts once, by the mean of its repeats: intervals are over tasks,
so that repeats, which resemble each other, do not make them narrower than they are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

import numpy as np

from xnai.benchmark.baselines import Outcomes, oracle, random_mix
from xnai.benchmark.records import CASCADE, Answer, Run
from xnai.benchmark.tasks import LEVELS
from xnai.core.judgement import Complexity
from xnai.core.statistics import Floats, Interval, bootstrap, mean_difference, wilson

_THOUSAND: Final = 1000.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Speed:
    """What an entrant's answers took.

    Args:
        wall_s: median, from request to answer.
        total_s: of all answers.
        tokens_in, tokens_out: mean of an answer, drafts that were thrown away included.
        tokens_per_s: tokens written by the seconds of all calls, prompts read in them included;
            None where nothing was written.
        energy_j: mean of an answer; None where it was not readable.
        calls: mean of an answer.
        errors: answers that did not come at all.
    """

    wall_s: float
    total_s: float
    tokens_in: float
    tokens_out: float
    tokens_per_s: float | None
    energy_j: float | None
    calls: float
    errors: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """An entrant or a baseline.

    Args:
        outcomes: over the tasks in their order; cost in billions of parameters × thousands of
            tokens.
        shares: level, and `all` → pass@1 with Wilson's interval.
        speed: None for a baseline, which nobody ran.
        fits: whether its model fits the RAM budget.
    """

    name: str
    outcomes: Outcomes
    shares: Mapping[str, Interval]
    speed: Speed | None
    fits: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Uplift:
    """The cascade less the best single tier that fits, on some tasks.

    Args:
        over: `all`, or a level.
        best: the tier; of equally good ones the cheapest.
        share: pass@1 of that tier.
        gain: difference of pass@1, in [−1, 1], paired over tasks.
    """

    over: str
    best: str
    n: int
    share: float
    gain: Interval

    @property
    def relative(self) -> Interval | None:
        """The gain as a share of the best tier's pass@1; None where that is 0."""
        if not self.share:
            return None
        gain = self.gain
        value, low, high = (each / self.share for each in (gain.value, gain.low, gain.high))
        return Interval(value=value, low=low, high=high)


@dataclass(frozen=True, kw_only=True, slots=True)
class Figures:
    """All of it.

    Args:
        tiers: names of the ladder's, smallest first.
        entrants: tiers, smallest first, then the cascade and what else was compared.
        baselines: random mix and oracle, of the tiers that fit; none where no tier fits.
    """

    levels: Mapping[str, int]
    tiers: tuple[str, ...]
    entrants: tuple[Standing, ...]
    baselines: tuple[Standing, ...]
    uplifts: tuple[Uplift, ...]


def figures(run: Run) -> Figures:
    """Of a whole run."""
    levels = [task.level for task in run.setup.asked]
    entrants = tuple(_standing(run, name) for name in run.setup.entrants)
    names = tuple(rung.tier for rung in run.setup.ladder)
    tiers = [each for each in entrants if each.name in names and each.fits]
    cascade = next((each for each in entrants if each.name == CASCADE), None)
    found = _baselines(tiers, cascade, levels) if tiers and cascade else ()
    uplifts = _uplifts(tiers, cascade, levels) if tiers and cascade else ()
    present = [level for level in LEVELS if level in levels]
    return Figures(
        levels={level: levels.count(level) for level in present},
        tiers=names,
        entrants=entrants,
        baselines=found,
        uplifts=uplifts,
    )


def _standing(run: Run, name: str) -> Standing:
    answers = [answer for answer in run.answers if answer.entrant == name]
    sizes = {rung.tier: rung.parameters_b for rung in run.setup.ladder}
    by_task = {task.id: [a for a in answers if a.task == task.id] for task in run.setup.asked}

    def column(figure: Callable[[Answer], float]) -> Floats:
        return np.array([np.mean([figure(a) for a in found]) for found in by_task.values()])

    who = [answer.answered_by for answer in answers]
    outcomes = Outcomes(
        name=name,
        right=column(lambda a: float(a.passed)),
        cost=column(lambda a: _cost(a, sizes)),
        shares={tier: who.count(tier) / len(who) for tier in sizes},
    )
    return Standing(
        name=name,
        outcomes=outcomes,
        shares=_shares(outcomes.right, [task.level for task in run.setup.asked]),
        speed=_speed(answers),
        fits=not any(answer.overspent for answer in answers),
    )


def _cost(answer: Answer, sizes: Mapping[str, float]) -> float:
    return sum(
        sizes[call.tier] * (call.prompt_tokens + call.completion_tokens) / _THOUSAND
        for call in answer.calls
    )


def _shares(right: Floats, levels: Sequence[Complexity]) -> dict[str, Interval]:
    found = {"all": wilson(float(right.sum()), len(right))}
    for level in LEVELS:
        part = right[_of(level, levels)]
        if len(part):
            found[level] = wilson(float(part.sum()), len(part))
    return found


def _of(level: str, levels: Sequence[Complexity]) -> list[int]:
    return [at for at, each in enumerate(levels) if level in ("all", each)]


def _speed(answers: Sequence[Answer]) -> Speed:
    calls = [call for answer in answers for call in answer.calls]
    seconds, written = sum(c.elapsed_s for c in calls), sum(c.completion_tokens for c in calls)
    energies = [answer.energy_j for answer in answers if answer.energy_j is not None]
    n = len(answers)
    return Speed(
        wall_s=median(answer.wall_s for answer in answers),
        total_s=sum(answer.wall_s for answer in answers),
        tokens_in=sum(call.prompt_tokens for call in calls) / n,
        tokens_out=written / n,
        tokens_per_s=written / seconds if written and seconds else None,
        energy_j=sum(energies) / n if len(energies) == n else None,
        calls=len(calls) / n,
        errors=sum(bool(answer.error) for answer in answers),
    )


def _baselines(
    tiers: Sequence[Standing], cascade: Standing, levels: Sequence[Complexity]
) -> tuple[Standing, ...]:
    alone = [tier.outcomes for tier in tiers]
    found = (random_mix(alone, float(cascade.outcomes.cost.mean())), oracle(alone))
    return tuple(
        Standing(name=each.name, outcomes=each, shares=_shares(each.right, levels), speed=None)
        for each in found
    )


def _uplifts(
    tiers: Sequence[Standing], cascade: Standing, levels: Sequence[Complexity]
) -> tuple[Uplift, ...]:
    return tuple(
        _uplift(over, tiers, cascade, _of(over, levels))
        for over in ("all", *LEVELS)
        if _of(over, levels)
    )


def _uplift(over: str, tiers: Sequence[Standing], cascade: Standing, rows: Sequence[int]) -> Uplift:
    def worth(tier: Standing) -> tuple[float, float]:
        return float(tier.outcomes.right[rows].mean()), -float(tier.outcomes.cost[rows].mean())

    best = max(tiers, key=worth)
    gain = bootstrap(mean_difference, cascade.outcomes.right[rows], best.outcomes.right[rows])
    return Uplift(over=over, best=best.name, n=len(rows), share=worth(best)[0], gain=gain)


def of_largest(found: Figures, standing: Standing) -> float:
    """Its mean cost as a share of that of the largest tier that fits; NaN where none answered."""
    tiers = [each for each in found.entrants if each.fits and each.name in found.tiers]
    largest = float(tiers[-1].outcomes.cost.mean()) if tiers else 0.0
    return float(standing.outcomes.cost.mean()) / largest if largest else float("nan")
