"""How much context engines have where the configuration does not say. Pure.

A model gets the largest of `STEPS` that it was trained for and that leaves the smallest model of
the ladder its place beside it, if that has one with `ASSUMED_CTX` tokens each: a request begins
there, and each climb would swap the two. Where it has none, the larger model has the room for
itself.
Pinned models stay beside everything. Decided once for a configuration and a budget, so that a
context does not depend on who came before it.

Laws, each tested as a property:

1. A model and what stays beside it take no more than the budget together, where a step allows it.
2. Nobody gets more than he was trained for.
3. With more budget nobody gets less, but where it makes room for the smallest beside him.

The third holds because who may have how much is a matter of thresholds: a model has a step where
all that shares its room would fit at that step, larger models first; those that get less leave room
unused rather than lend it to others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from xnai.engines.footprint import ASSUMED_CTX

STEPS: Final = (32_768, 16_384, 8_192, ASSUMED_CTX, 2_048, 1_024)
"""Tokens. More is to be asked for: a context is memory from the start, used or not."""


def steps(n_ctx_train: int) -> tuple[int, ...]:
    """What a model may get by itself, tokens, smallest first."""
    return tuple(sorted({min(step, n_ctx_train) for step in STEPS}))


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """A model that may be loaded.

    Args:
        sizes_mib: tokens of one slot → what its engine takes; one entry where the configuration
            says how many.
        pinned: once loaded it stays, so that everything else has to fit beside it.
        climbs: a tier runs it, so that it may stay loaded beside others.
    """

    model: str
    sizes_mib: Mapping[int, float]
    pinned: bool = False
    climbs: bool = True

    def at(self, n_ctx: int) -> int:
        """The largest of its steps up to that many tokens, or else its smallest."""
        return max((step for step in self.sizes_mib if step <= n_ctx), default=min(self.sizes_mib))


@dataclass(frozen=True, kw_only=True, slots=True)
class Refusal:
    """Why a model does not have its next step.

    Args:
        mib: what engines would take together then, against `budget_mib`.
        beside: the other engines.
    """

    n_ctx: int
    mib: float
    budget_mib: float
    beside: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Length:
    """The context of a model; `refusal` is None where it has all that it can have by itself."""

    n_ctx: int
    refusal: Refusal | None = None


def lengths(
    candidates: Sequence[Candidate], *, budget_mib: float, max_loaded: int
) -> dict[str, Length]:
    """Choose the context of each model.

    Args:
        candidates: every model of the configuration.
        budget_mib: RAM for all engines together, MiB.
        max_loaded: engines that may be loaded at the same time; ≥ 1.

    Returns:
        Model → tokens of one slot. A model that fits with none of its steps gets the smallest.
    """
    rooms = _rooms(candidates, budget_mib, max_loaded)
    return {each.model: _length(each, rooms, budget_mib) for each in candidates}


def why(length: Length) -> str:
    """The arithmetic of a context, in words."""
    if (refusal := length.refusal) is None:
        unasked = length.n_ctx == max(STEPS)
        return "the most that is taken unasked" if unasked else "all it was trained for"
    beside = f" with {', '.join(refusal.beside)} beside it" if refusal.beside else ""
    return (
        f"{refusal.n_ctx:,} would take {refusal.mib:,.0f} of {refusal.budget_mib:,.0f} MiB{beside}"
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class _Room:
    """Engines that are to fit together: `of`, and what stays loaded beside it."""

    of: Candidate
    beside: tuple[Candidate, ...]

    @property
    def all(self) -> tuple[Candidate, ...]:
        return (self.of, *self.beside)


def _rooms(candidates: Sequence[Candidate], budget_mib: float, max_loaded: int) -> list[_Room]:
    return [
        _Room(of=each, beside=_beside(each, candidates, budget_mib, max_loaded))
        for each in candidates
    ]


def _beside(
    model: Candidate, candidates: Sequence[Candidate], budget_mib: float, max_loaded: int
) -> tuple[Candidate, ...]:
    """The pinned ones, and the smallest that climbs where it fits with `ASSUMED_CTX`."""
    others = [other for other in sorted(candidates, key=_weight) if other is not model]
    pinned = tuple(other for other in others if other.pinned)
    smallest = next((o for o in others if o.climbs and not o.pinned), None)
    if smallest is None or not model.climbs or len(pinned) + 2 > max_loaded:
        return pinned
    together = (model, *pinned, smallest)
    fits = sum(_assumed_mib(one) for one in together) <= budget_mib
    return together[1:] if fits else pinned


def _length(model: Candidate, rooms: Sequence[_Room], budget_mib: float) -> Length:
    shared = [room for room in rooms if model in room.all]
    own = [room for room in rooms if room.of is model]
    found, refusal = min(model.sizes_mib), None
    for step in sorted(model.sizes_mib):
        # What it must have is no matter of others, but for those that never go.
        asked = shared if step > model.at(ASSUMED_CTX) else own
        fullest = max(asked, key=lambda room: _mib(room, model, step))
        if (mib := _mib(fullest, model, step)) > budget_mib:
            beside = tuple(one.model for one in fullest.all if one is not model)
            refusal = Refusal(n_ctx=step, mib=mib, budget_mib=budget_mib, beside=beside)
            break
        found = step
    return Length(n_ctx=found, refusal=refusal)


def _mib(room: _Room, model: Candidate, step: int) -> float:
    """What a room holds when a model asks for a step: larger models have asked for it before."""
    held = model.sizes_mib[step]
    for other in room.all:
        if other is model:
            continue
        before = step if _weight(other) > _weight(model) else step - 1
        held += other.sizes_mib[other.at(max(before, ASSUMED_CTX))]
    return held


def _assumed_mib(model: Candidate) -> float:
    return model.sizes_mib[model.at(ASSUMED_CTX)]


def _weight(model: Candidate) -> tuple[float, str]:
    return _assumed_mib(model), model.model
