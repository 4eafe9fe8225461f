"""The RAM account: who must go before a model may come, and who may work beside whom. Pure.

Laws, each tested as a property:

1. What stays and what comes never take more than the budget together, nor are more than
   `max_loaded` engines.
2. An engine with a lease is never evicted.
3. Of the engines without a lease those go that are missed least (`xnai.engines.residency`), and
   none goes that could have stayed.
4. A refusal means that it is impossible: even with everything unleased gone it does not fit.

Does not cover how an engine is stopped, nor when its memory is back (`xnai.engines.pool` waits).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from xnai.core.config import Budget
from xnai.core.errors import OverBudget
from xnai.engines.footprint import Footprint
from xnai.engines.residency import least_missed


@dataclass(frozen=True, kw_only=True, slots=True)
class Account:
    """What one model was estimated to take and has been seen to take.

    Args:
        at_rest_mib: highest PSS of a fresh engine; 0 until one was measured.
        peak_mib: highest PSS ever measured; 0 until one was measured.
    """

    model: str
    estimated: Footprint
    at_rest_mib: float = 0.0
    peak_mib: float = 0.0

    @property
    def charge_mib(self) -> float:
        """The estimate, or more where more was measured: at rest with the growth to come, or ever.

        A measurement never lowers it. PSS halves the pages that two processes share, such as the
        weights where a second xnai or a second model reads the same file; when the other one ends,
        they are all this engine's. Little is lost by it: the estimate is exact within 2 %, but for
        models with a sliding window, which stay charged for their full context.
        Source: `bench/RESULTS.md`, nine models of 0.1 to 494 M parameters.
        """
        grown = self.at_rest_mib + self.estimated.growth_mib
        return max(self.estimated.total_mib, grown, self.peak_mib)

    def measured(self, pss_mib: float, *, fresh: bool) -> Account:
        """The account after a measurement; `fresh` when the engine has answered only its probe."""
        at_rest = max(pss_mib, self.at_rest_mib) if fresh else self.at_rest_mib
        return replace(self, at_rest_mib=at_rest, peak_mib=max(pss_mib, self.peak_mib))


@dataclass(frozen=True, kw_only=True, slots=True)
class Resident:
    """An engine in memory.

    Args:
        mib: what it is charged.
        leased: it may not be evicted.
        regret: how much it would be missed; see `residency.regret`.
    """

    model: str
    mib: float
    leased: bool = False
    regret: float = 1.0


def budget_for_machine(budget: Budget, total_ram_mib: float) -> float:
    """MiB that all engines may take together: the configuration's, or less on a small machine."""
    usable = min(budget.ram_mib, total_ram_mib) - budget.os_mib - budget.app_mib
    return max(0.0, min(budget.models_mib + budget.kv_mib, usable))


def plan_load(
    resident: Sequence[Resident],
    wanted: Resident,
    *,
    budget_mib: float,
    max_loaded: int,
) -> tuple[str, ...]:
    """Choose the engines to stop before `wanted` may start.

    Args:
        resident: loaded engines, least recently used first; `wanted` is not among them.
        budget_mib: RAM for all engines together, MiB.
        max_loaded: engines that may be loaded at the same time, `wanted` included; ≥ 1.

    Returns:
        Names to stop, those missed least, in the order given; empty when there is room.

    Raises:
        OverBudget: impossible even with everything unleased stopped; carries the figures.
    """
    leased = [engine for engine in resident if engine.leased]
    if not fits([*leased, wanted], budget_mib, max_loaded):
        raise OverBudget(
            model=wanted.model,
            wanted_mib=wanted.mib,
            budget_mib=budget_mib,
            held_mib=sum(engine.mib for engine in leased),
        )
    idle = [engine for engine in resident if not engine.leased]
    room_mib = budget_mib - sum(engine.mib for engine in [*leased, wanted])
    going = least_missed(idle, room_mib=room_mib, most=max_loaded - len(leased) - 1)
    return tuple(engine.model for engine in going)


def plan_relief(resident: Sequence[Resident], *, budget_mib: float) -> tuple[str, ...]:
    """Choose the engines to stop because they were measured above the budget.

    Args:
        resident: loaded engines, least recently used first.

    Returns:
        Names to stop, those missed least. When leases alone exceed the budget, everything without
        one.
    """
    idle = [engine for engine in resident if not engine.leased]
    room_mib = budget_mib - sum(engine.mib for engine in resident if engine.leased)
    if room_mib < 0:
        return tuple(engine.model for engine in idle)
    going = least_missed(idle, room_mib=room_mib, most=len(idle))
    return tuple(engine.model for engine in going)


def fits(engines: Sequence[Resident], budget_mib: float, max_loaded: int) -> bool:
    """Whether these may be in memory together."""
    return len(engines) <= max_loaded and sum(engine.mib for engine in engines) <= budget_mib


@dataclass(frozen=True, kw_only=True, slots=True)
class Seat:
    """A loaded engine that may be asked.

    Args:
        n_free: requests that it can take now.
        n_threads: that it computes with, however many requests it has.
        busy: it has one already.
    """

    model: str
    n_free: int
    n_threads: int
    busy: bool


def fit_at_once(wanted: Sequence[str], seats: Sequence[Seat], *, n_cores: int) -> bool:
    """Whether all of these models can answer at the same time, none in the way of another.

    Only what is in memory counts: engines that are loaded already fit together, and one that has to
    be loaded would take longer than is gained. Two that share cores gain nothing.

    Args:
        wanted: models, one as often as it is to be asked.
        seats: of every engine that is ready.
    """
    known = {seat.model: seat for seat in seats}
    asked = Counter(wanted)
    if any(model not in known or known[model].n_free < n for model, n in asked.items()):
        return False
    at_work = [seat for seat in seats if seat.busy or seat.model in asked]
    return sum(seat.n_threads for seat in at_work) <= n_cores
