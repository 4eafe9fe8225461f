"""How the fastest settings of an engine are looked for: one thing after another, by duels. Pure.

A contest is a generator without I/O: it yields a `Round`, is sent one sample a candidate, and ends
with a `Step`. The settings that hold without it are always a
candidate, in every round. Rivals are halved as they fall behind; the one that is left has to win
nearly every one of a row of rounds and by more than what is noise, since laptops are busy with
other things too: all candidates of a round are measured one right after the other, in turns from
either end, so that what slows the machine down slows all of them.

Does not cover measuring (`xnai.engines.rig`) nor how long it may take (`xnai.engines.tuner`).
Source: Jamieson and Talwalkar, AISTATS 2016, for halving; the sign test for the duel.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Final

from xnai.engines.tuning import Tuning

N_ROUNDS: Final = 8
"""Most of a duel. Who is no faster wins seven of eight in 4 of 100 duels, and six of six in 2; and
has to be ahead by the margin too."""
MARGIN: Final = 0.02
_AT_ONCE: Final = 6
"""Rounds after which it is decided, if all were won."""
_HALVED_AFTER: Final = 2
_HOPELESS_AFTER: Final = 3
_HOPELESS: Final = 0.6
"""Gain below which a rival is not looked at again: its samples take too long."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Task:
    """What an engine is asked in one sample.

    Args:
        reads, draws: whether the prompt is long, and whether more than one token is drawn.
        at_once: requests at the same time, ≥ 1.
        rewrites: the prompt is a text, and the wish to have it back with a small change.
    """

    reads: bool = True
    draws: bool = True
    at_once: int = 1
    rewrites: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Sample:
    """What one candidate took once; seconds a token.

    Args:
        n_drawn, n_guessed, n_right: tokens drawn, of these guessed ahead, of these right.
    """

    read_s: float
    draw_s: float
    n_drawn: int = 0
    n_guessed: int = 0
    n_right: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Round:
    """One sample of each candidate is wanted, one right after the other."""

    candidates: tuple[Tuning, ...]
    task: Task
    aim: str


Judge = Callable[[Sample], float]
"""The cost of a sample, above 0."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Axis:
    """One setting.

    Args:
        aim: what it is, in words.
        task: by which it is measured.
        judge: what is to become less.
        rivals: other values than the one that a tuning has.
        margin: gain that it has to bring; more where it costs memory.
    """

    aim: str
    task: Task
    judge: Judge
    rivals: Callable[[Tuning], Sequence[Tuning]]
    margin: float = MARGIN


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """What came of one axis.

    Args:
        winner: the settings from here on.
        changed: they are others than before.
        gain: cost before over cost of the best rival, by the median of rounds; 1 where none was
            measured. Below 1 it was slower.
        n_rounds: of samples.
        decided: the rounds sufficed; False where the time was over before.
        samples: of the winner, in the order they were measured.
    """

    aim: str
    winner: Tuning
    changed: bool
    gain: float
    n_rounds: int
    decided: bool = True
    samples: tuple[Sample, ...] = ()


Samples = Sequence[Sample | None] | None
"""One a candidate, None where it cannot run here; None instead of all when the time is over."""


@dataclass(slots=True)
class _Rival:
    tuning: Tuning
    samples: list[Sample] = field(default_factory=list)
    ratios: list[float] = field(default_factory=list)
    """Cost of the champion over its own, of the same round; above 1 it is faster."""

    @property
    def gain(self) -> float:
        return median(self.ratios) if self.ratios else 1.0

    @property
    def n_lost(self) -> int:
        return sum(ratio <= 1 for ratio in self.ratios)


def contest(champion: Tuning, axis: Axis) -> Generator[Round, Samples, Step]:
    """Find whether a rival is faster than the champion; in doubt it is not."""
    rivals = [_Rival(each) for each in dict.fromkeys(axis.rivals(champion)) if each != champion]
    own: list[Sample] = []
    over, nearest = False, 1.0
    while rivals:
        wanted = (champion, *(rival.tuning for rival in rivals))
        found = yield Round(candidates=wanted, task=axis.task, aim=axis.aim)
        if over := found is None:
            break
        if found[0] is None:  # the champion died: nothing can be said
            break
        own.append(found[0])
        rivals = _noted(rivals, found[0], found[1:], axis.judge)
        nearest = max((rival.gain for rival in rivals), default=1.0)
        rivals = _left(rivals, n_rounds=len(own))
        if rivals and _wins(first := rivals[0], axis.margin):
            return Step(
                aim=axis.aim,
                winner=first.tuning,
                changed=True,
                gain=first.gain,
                n_rounds=len(own),
                samples=tuple(first.samples),
            )
        if len(own) >= N_ROUNDS:
            break
    return Step(
        aim=axis.aim,
        winner=champion,
        changed=False,
        gain=nearest,
        n_rounds=len(own),
        decided=not over,
        samples=tuple(own),
    )


def _noted(
    rivals: Sequence[_Rival], own: Sample, found: Sequence[Sample | None], judge: Judge
) -> list[_Rival]:
    """The rivals that could run, with their new samples."""
    able = []
    for rival, sample in zip(rivals, found, strict=True):
        if sample is not None:
            rival.samples.append(sample)
            rival.ratios.append(judge(own) / judge(sample))
            able.append(rival)
    return able


def _left(rivals: Sequence[_Rival], *, n_rounds: int) -> list[_Rival]:
    """Who goes on, the best first: half of them at a time, and nobody who cannot win any more."""
    best = sorted(rivals, key=lambda rival: -rival.gain)
    if n_rounds >= _HALVED_AFTER:
        best = best[: (len(best) + 1) // 2]
    if n_rounds >= _HOPELESS_AFTER:
        best = [rival for rival in best if rival.gain > 1 and rival.n_lost <= 1]
    return [rival for rival in best if rival.gain > _HOPELESS]


def _wins(rival: _Rival, margin: float) -> bool:
    n_rounds, lost = len(rival.ratios), rival.n_lost
    enough = (n_rounds >= N_ROUNDS and lost <= 1) or (n_rounds >= _AT_ONCE and lost == 0)
    return enough and rival.gain > 1 + margin


def by_drawing(sample: Sample) -> float:
    """Seconds that a token takes to draw."""
    return sample.draw_s


def by_reading(sample: Sample) -> float:
    """Seconds that a token of a prompt takes to read."""
    return sample.read_s


def by_request(sample: Sample) -> float:
    """Seconds of a request that reads three tokens for each that it draws.

    That is what a tier is asked: some 600 tokens of request and packet, some 200 of answer.
    """
    return 3 * sample.read_s + sample.draw_s
