"""Carries out a search for one model within a given time: `xnai tune`.

Covers how long samples are, what is done when the time is over, and the last comparison, in which
what was found stands beside the defaults once more. Does not cover what is tried
(`xnai.engines.axes`), what is enough to win (`xnai.engines.search`), nor engines
(`xnai.engines.rig`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Final

import anyio

from xnai.core.errors import EngineStartError
from xnai.engines.axes import REPACKING, Ground, axes_of
from xnai.engines.geometry import GgufInfo
from xnai.engines.local_model import LocalModel
from xnai.engines.machine import threads_for
from xnai.engines.rig import Rig, Sizes, open_rig
from xnai.engines.search import (
    MARGIN,
    N_ROUNDS,
    Axis,
    Round,
    Sample,
    Step,
    Task,
    by_request,
    contest,
)
from xnai.engines.speculation import Acceptance, Speculation, break_even
from xnai.engines.tuning import Tuning, untuned

N_READ_TOLD: Final = 600
N_DRAWN_TOLD: Final = 200
"""The request that times are told for."""
_SAMPLES: Final = 120
"""That a whole search takes, about; its time is shared out among them."""
_LEAST_SAMPLE_S: Final = 0.05
_LAST_SHARE: Final = 0.12
"""Of the time, kept for the last comparison."""
_FIRST: Final = Sizes(n_read=64, n_draw=8)
_SHORTEST, _LONGEST = Sizes(n_read=128, n_draw=16), Sizes(n_read=512, n_draw=256)
"""A batch of 16 tokens takes twice as long a token as one of 128, and not alike with all settings:
what is found with prompts that short is wrong for longer ones."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """What came of tuning one model.

    Args:
        default: what an engine has where nothing was measured.
        before, after: samples of the defaults and of what was found, side by side, in pairs; where
            nothing was found, both are of the defaults.
        repacks: see `xnai.engines.profile.Found`.
    """

    model: str
    default: Tuning
    tuning: Tuning
    steps: tuple[Step, ...]
    sizes: Sizes
    before: tuple[Sample, ...]
    after: tuple[Sample, ...]
    took_s: float
    repacks: bool | None = None

    @property
    def before_s(self) -> float:
        """Seconds of a request of `N_READ_TOLD` and `N_DRAWN_TOLD` tokens, untuned; the median."""
        return seconds(self.before)

    @property
    def after_s(self) -> float:
        """The same, tuned."""
        return seconds(self.after)

    @property
    def gain(self) -> float:
        """How much faster it is; 1 where there was no time to look."""
        return self.before_s / self.after_s if self.after else 1.0


def seconds(samples: Sequence[Sample]) -> float:
    """Seconds of the request that times are told for; 0 of no samples."""
    if not samples:
        return 0.0
    read_s = median(sample.read_s for sample in samples)
    return N_READ_TOLD * read_s + N_DRAWN_TOLD * median(sample.draw_s for sample in samples)


@dataclass(frozen=True, kw_only=True, slots=True)
class Progress:
    """Told before each round: what is looked at, and the share of the time that is over."""

    aim: str
    done: float


async def tune(
    model: LocalModel,
    info: GgufInfo,
    ground: Ground,
    *,
    name: str,
    time_s: float,
    room_mib: float,
    tell: Callable[[Progress], None],
) -> Outcome:
    """Find the fastest settings of one model.

    Args:
        name: for messages.
        time_s: that it may take, but for what is running when it is over.
        room_mib: that all engines of it may take together.
        tell: is told how far it is; must not block.

    Raises:
        EngineStartError: it does not even run with the defaults.
    """
    plain = untuned(model.config, n_threads=threads_for(info.tensor_bytes))
    default = replace(plain, repacks=model.repacks)
    began = anyio.current_time()
    async with open_rig(model, info, room_mib=room_mib) as rig:
        sizes = await _sizes(rig, default, time_s, name)
        run = _Run(rig=rig, sizes=sizes, began=began, time_s=time_s, tell=tell)
        steps = await _search(run, default, axes_of(ground))
        found = _with_break_even(steps[-1].winner if steps else default, steps)
        before, after = await _compare(run, default, found)
        stands = not before or _gain(before, after) >= 1
        return Outcome(
            model=name,
            default=default,
            tuning=found if stands else default,
            steps=tuple(steps),
            sizes=sizes,
            before=before,
            after=after if stands else before,
            took_s=anyio.current_time() - began,
            repacks=on_repacking(steps) if stands else None,
        )


@dataclass(kw_only=True, slots=True)
class _Run:
    """Rounds on one rig against one clock."""

    rig: Rig
    sizes: Sizes
    began: float
    time_s: float
    tell: Callable[[Progress], None]
    backwards: bool = False

    @property
    def spent_s(self) -> float:
        return anyio.current_time() - self.began

    async def round(self, wanted: Round) -> list[Sample | None]:
        """One sample a candidate; the first to be measured is the last of the next round."""
        self.tell(Progress(aim=wanted.aim, done=min(1.0, self.spent_s / self.time_s)))
        self.backwards = not self.backwards
        found: dict[Tuning, Sample | None] = {}
        for each in reversed(wanted.candidates) if self.backwards else wanted.candidates:
            found[each] = await self.rig.sample(each, wanted.task, self.sizes)
        return [found[each] for each in wanted.candidates]


async def _sizes(rig: Rig, default: Tuning, time_s: float, name: str) -> Sizes:
    first = await rig.sample(default, Task(), _FIRST)
    if first is None:
        raise EngineStartError(
            f"{name} does not run, so there is nothing to tune.", hint="See `xnai doctor`."
        )
    return sizes_for(first, max(_LEAST_SAMPLE_S, time_s / _SAMPLES))


def sizes_for(first: Sample, sample_s: float) -> Sizes:
    """How long samples are that take so long, half of it for reading, within bounds."""

    def within(wanted: float, least: int, most: int) -> int:
        return max(least, min(most, round(wanted)))

    return Sizes(
        n_read=within(sample_s / 2 / first.read_s, _SHORTEST.n_read, _LONGEST.n_read),
        n_draw=within(sample_s / 2 / first.draw_s, _SHORTEST.n_draw, _LONGEST.n_draw),
    )


async def _search(run: _Run, default: Tuning, axes: Sequence[Axis]) -> list[Step]:
    """Each axis in turn, with twice its share of what time is left at most."""
    steps: list[Step] = []
    best = default
    for place, axis in enumerate(axes):
        left_s = run.time_s * (1 - _LAST_SHARE) - run.spent_s
        until_s = run.spent_s + min(left_s, 2 * left_s / (len(axes) - place))
        step = await _contest(run, best, axis, until_s)
        best = step.winner
        steps.append(step)
    return steps


async def _contest(run: _Run, champion: Tuning, axis: Axis, until_s: float) -> Step:
    duel = contest(champion, axis)
    try:
        wanted = next(duel)
        while True:
            over = run.spent_s >= until_s
            wanted = duel.send(None if over else await run.round(wanted))
    except StopIteration as ended:
        step: Step = ended.value
        return step


def on_repacking(steps: Sequence[Step]) -> bool | None:
    """Whether a second copy of the weights pays.

    None where that was not seen to the end, and where neither is faster by more than noise: then
    it is used where there is memory for it, as if nobody had measured.
    """
    step = next((step for step in steps if step.aim == REPACKING), None)
    if step is None or not step.decided or not step.n_rounds:
        return None
    clear = step.changed or step.gain < 1 - MARGIN
    return step.winner.repacks if clear else None


def _with_break_even(found: Tuning, steps: Sequence[Step]) -> Tuning:
    """What is known of guessing ahead goes with it."""
    step = next((step for step in steps if step.winner.speculation and step.changed), None)
    if found.speculation is None or step is None:
        return found
    return replace(found, speculation=priced(found.speculation, step))


def priced(speculation: Speculation, step: Step) -> Speculation:
    """With the acceptance from which on it pays, by the law of `xnai.engines.speculation`."""
    answers = Acceptance(
        n_drawn=sum(sample.n_drawn for sample in step.samples),
        n_guessed=sum(sample.n_guessed for sample in step.samples),
        n_right=sum(sample.n_right for sample in step.samples),
    )
    if not answers.n_guessed:
        return speculation
    return replace(speculation, break_even=break_even(answers, step.gain))


async def _compare(
    run: _Run, default: Tuning, found: Tuning
) -> tuple[tuple[Sample, ...], tuple[Sample, ...]]:
    """Pairs of samples of both; the same ones twice where nothing was found."""
    plain = replace(found, speculation=None, n_slots=default.n_slots)
    before: list[Sample] = []
    after: list[Sample] = []
    while len(before) < N_ROUNDS and (run.spent_s < run.time_s or not before):
        wanted = Round(candidates=(default, plain), task=Task(), aim="last comparison")
        first, second = await run.round(wanted)
        if first is None or second is None:
            break
        before.append(first)
        after.append(second if plain != default else first)
    return tuple(before), tuple(after)


def _gain(before: Sequence[Sample], after: Sequence[Sample]) -> float:
    """Cost before over cost after, by the median of pairs, with the margin of noise on its side."""
    pairs = zip(before, after, strict=True)
    return median(by_request(one) / by_request(other) for one, other in pairs) + MARGIN / 2
