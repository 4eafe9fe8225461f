"""Which idle engines go, and what is brought near before it is asked for. Pure.

What makes room is the set of engines that is missed least. An engine is missed by the seconds of
loading it again, the more the shorter it has been idle: what was not asked for in a minute is as
likely to be asked for in the next one as what was not in an hour is in the next hour. So the loss
per second of sparing an engine is its load time over its idle time. Bytes alone would make this
plain LRU, since a load takes as long as its bytes.

What is likely to be asked for next is read into the page cache, and loaded where memory is to
spare. That slows down whoever works meanwhile, so it has to be likely enough.

Does not cover the budget (`xnai.engines.ledger`), nor reading (`xnai.engines.read_ahead`).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Final, Literal, Protocol, TypeVar

MOST_WEIGHED: Final = 10
"""Of more idle engines not every set is weighed: the least missed go one by one."""
READ_DRAG: Final = 0.1
"""Of the seconds of a read-ahead, how many whoever drafts meanwhile loses; assumed: reading copies
with one core for a fifth of its time."""
LOAD_DRAG: Final = 1.0
"""The same of a load; assumed: checking the tensors keeps the same cores busy."""
WORTH_S: Final = 0.2
"""What takes no longer is not prepared."""
LEFT_FREE_MIB: Final = 512.0
"""Memory that no read-ahead takes."""

Preparation = Literal["nothing", "read", "load"]


class Idle(Protocol):
    """An engine without a lease."""

    @property
    def mib(self) -> float:
        """What it is charged."""
        ...

    @property
    def regret(self) -> float:
        """How much it would be missed; see `regret`."""
        ...


E = TypeVar("E", bound=Idle)


def regret(*, load_s: float, idle_s: float) -> float:
    """How much an engine would be missed: seconds of loading for each second it was idle.

    Args:
        load_s: to have it ready again, ≥ 0.
        idle_s: since its last use; less than a second counts as one.
    """
    return load_s / max(idle_s, 1.0)


def least_missed(idle: Sequence[E], *, room_mib: float, most: int) -> tuple[E, ...]:
    """Choose the engines to stop so that the others fit.

    Args:
        idle: least recently used first.
        room_mib: that they may take together.
        most: engines that may stay.

    Returns:
        Those to stop, in the order given: the set that is missed least, of equal ones the smallest,
        then the least recently used. None of them could have stayed.
    """
    if _fits(idle, room_mib, most):
        return ()
    if len(idle) > MOST_WEIGHED:
        return _one_by_one(idle, room_mib, most)
    sets = (s for n in range(len(idle) + 1) for s in combinations(range(len(idle)), n))
    stay = ((s, [e for i, e in enumerate(idle) if i not in s]) for s in sets)
    fitting = (s for s, staying in stay if _fits(staying, room_mib, most))
    best = min(fitting, key=lambda s: (sum(idle[i].regret for i in s), len(s), s))
    return tuple(idle[i] for i in best)


def _one_by_one(idle: Sequence[E], room_mib: float, most: int) -> tuple[E, ...]:
    """Keep what is missed most as far as it fits."""
    by_regret = sorted(range(len(idle)), key=lambda i: (-idle[i].regret, -i))
    kept: list[int] = []
    for i in by_regret:
        if _fits([idle[j] for j in (*kept, i)], room_mib, most):
            kept.append(i)
    return tuple(engine for i, engine in enumerate(idle) if i not in kept)


def _fits(engines: Sequence[Idle], room_mib: float, most: int) -> bool:
    return len(engines) <= most and sum(engine.mib for engine in engines) <= room_mib


def preparation(
    *,
    probability: float,
    read_s: float,
    load_s: float,
    cold_mib: float,
    free_mib: float,
    fits: bool,
) -> Preparation:
    """What to do for a model that may be asked for next.

    Args:
        probability: that it will be, in [0, 1].
        read_s: to read what of its file is not in the page cache.
        load_s: to load it from there.
        cold_mib: what is not in the page cache.
        free_mib: memory that nobody uses, the weights of loaded engines not counted as free.
        fits: it fits beside all that is in memory.
    """
    if read_s > WORTH_S:
        room = cold_mib + LEFT_FREE_MIB <= free_mib
        return "read" if room and _pays(probability, READ_DRAG) else "nothing"
    if fits and load_s > WORTH_S and _pays(probability, LOAD_DRAG):
        return "load"
    return "nothing"


def _pays(probability: float, drag: float) -> bool:
    """Whether the seconds that are gained if it is asked for outweigh those lost if it is not."""
    return probability > (1 - probability) * drag
