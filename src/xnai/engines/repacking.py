"""Which engines keep their weights a second time, in an order that generates faster. Pure.

llama.cpp reorders 4-bit weights into memory of its own: 7B of Qwen2.5-Coder generates 16 to 27 %
faster, reads prompts 17 to 23 % slower, and takes 7.8 GiB instead of 4.8. A swap costs seconds, so
that weights are repacked only where no engine has to make room for it: the largest engines that
may be loaded at the same time still fit together. Where `xnai tune` measured that it is slower on
this machine, they are not; where it measured that it is faster, that model has the room first.
Decided once for a configuration, so that an engine does not depend on who came before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """A model that may be loaded.

    Args:
        plain_mib: what its engine takes without.
        extra_mib: what is added; 0 where there is nothing to repack.
        wish: of the configuration; None leaves it to what was measured, and to the budget.
        faster: repacked it was measured to be faster (True) or not (False); None where nobody
            measured.
    """

    model: str
    plain_mib: float
    extra_mib: float
    wish: bool | None = None
    faster: bool | None = None


def repacked(
    candidates: Sequence[Candidate], *, budget_mib: float, max_loaded: int
) -> frozenset[str]:
    """Choose the models whose engines repack.

    Args:
        candidates: every model of the configuration.
        budget_mib: RAM for all engines together, MiB.
        max_loaded: engines that may be loaded at the same time; ≥ 1.

    Returns:
        Names. Those wished for if they fit alone, then as many as cost no other engine its place:
        those that were measured to be faster before those that nobody measured, and of either
        those that take least first.
    """
    chosen = {c.model for c in candidates if c.wish and c.plain_mib + c.extra_mib <= budget_mib}
    open_ = [c for c in candidates if c.wish is None and c.faster is not False and c.extra_mib > 0]
    for candidate in sorted(open_, key=lambda c: (c.faster is None, c.extra_mib)):
        more = chosen | {candidate.model}
        sizes = (c.plain_mib + (c.extra_mib if c.model in more else 0) for c in candidates)
        if most_together(sizes, max_loaded) <= budget_mib:
            chosen.add(candidate.model)
    return frozenset(chosen)


def most_together(sizes: Iterable[float], max_loaded: int) -> float:
    """What the largest that may be loaded at the same time take, in the unit of `sizes`."""
    return sum(sorted(sizes, reverse=True)[:max_loaded])
