"""Which ladder of known models fits a machine, with the arithmetic. Pure.

The budget is what is left of the RAM for engines. Each rung has the largest of its files that fits
there alone. Of the largest rung a smaller file is taken where the smallest rung can then stay
loaded beside it: otherwise each climb would have to swap them. Files are chosen with a context of
`ASSUMED_CTX`; what each has in the end is decided as for any configuration
(`xnai.engines.lengths`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Final

from xnai.core.config import Budget, HubFile, LlamaModel
from xnai.engines.footprint import Footprint, context_of, estimate
from xnai.engines.known import Known
from xnai.engines.ledger import budget_for_machine
from xnai.engines.lengths import Length, lengths
from xnai.engines.mixes import Mix
from xnai.engines.serving import candidate, with_context, with_scaling
from xnai.engines.tuning import KvType, Tuning, tuned

OS_SHARE: Final = 8
"""Of the RAM an eighth is left to the operating system, within the bounds below."""
LEAST_OS_MIB: Final = 512
MOST_OS_MIB: Final = 2048
APP_MIB: Final = 512
KV_MIB: Final = 512
LEAST_RAM_MIB: Final = 1280
"""Below this nothing is left to plan with; the embedded ladder still runs."""
FEWEST_RUNGS: Final = 2
"""With fewer of the preset's own, a smaller model is added below them."""
_LABELS: Final[Mapping[str, str]] = {
    "weights_mib": "weights",
    "kv_mib": "context (KV)",
    "compute_mib": "compute buffers",
    "cache_mib": "prompt cache",
    "overhead_mib": "process, vocabulary",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Wish:
    """A rung that may be.

    Args:
        model: how the preset serves it.
        own: the preset has it; others are added only where too few of its own fit.
        found: what `xnai tune` found for those of its files that are on this machine.
    """

    known: Known
    model: LlamaModel
    own: bool
    found: Mapping[Mix, Tuning] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """A model in one mix, and what it takes.

    Args:
        model: as the configuration would have it.
        kv_type: of its context, as it would be served.
        length: how much context, where the configuration does not say; None where it does.
    """

    known: Known
    mix: Mix
    model: LlamaModel
    kv_type: KvType
    footprint: Footprint
    length: Length | None = None

    @property
    def mib(self) -> float:
        return self.footprint.total_mib

    @property
    def n_ctx(self) -> int:
        """Tokens of one slot."""
        return context_of(self.known.info(self.mix), self.settled)

    @property
    def settled(self) -> LlamaModel:
        """The model with its context decided, untuned."""
        scaled = with_scaling(self.model, self.known)
        return with_context(scaled, self.length.n_ctx) if self.length else scaled

    @property
    def file(self) -> str:
        """Its name in the repository."""
        return self.known.files[self.mix]


@dataclass(frozen=True, kw_only=True, slots=True)
class Fit:
    """A ladder for a machine.

    Args:
        budget_mib: for all engines together.
        rungs: smallest first; empty where nothing fits.
        left_out: models of the preset that do not fit, in the smallest of their files.
        together: names of the rungs that can stay loaded at once, the largest among them.
        lowered: the largest rung has a smaller file so that the smallest can stay beside it.
    """

    budget: Budget
    budget_mib: float
    rungs: tuple[Choice, ...]
    left_out: tuple[Choice, ...]
    together: tuple[str, ...]
    lowered: bool


def budget_for(ram_mib: int) -> Budget:
    """How the RAM of a machine is shared out."""
    os_mib = min(MOST_OS_MIB, max(LEAST_OS_MIB, ram_mib // OS_SHARE))
    engines = max(2, ram_mib - os_mib - APP_MIB)
    kv_mib = min(KV_MIB, engines // 2)
    return Budget(
        ram_mib=max(256, ram_mib),
        os_mib=os_mib,
        app_mib=APP_MIB,
        kv_mib=kv_mib,
        models_mib=engines - kv_mib,
    )


def fit(wishes: Sequence[Wish], ram_mib: int) -> Fit:
    """Choose a ladder.

    Args:
        wishes: smallest first.
    """
    budget = budget_for(ram_mib)
    room = budget_for_machine(budget, ram_mib) if ram_mib >= LEAST_RAM_MIB else 0.0
    own = [largest(wish, room) for wish in wishes if wish.own]
    rungs = [choice for choice in own if choice.mib <= room]
    if len(rungs) < FEWEST_RUNGS:
        more = [largest(wish, room) for wish in wishes if not wish.own]
        rungs = [*(choice for choice in more if choice.mib <= room), *rungs]
    top, lowered = _beside_the_smallest(rungs, wishes, room)
    rungs[-1:] = top
    rungs = _with_lengths(rungs, room, len(_together(rungs, room)))
    together = _together(rungs, room)
    return Fit(
        budget=budget.model_copy(update={"max_loaded": max(1, len(together))}),
        budget_mib=room,
        rungs=tuple(rungs),
        left_out=tuple(choice for choice in own if choice.mib > room),
        together=tuple(choice.known.name for choice in together),
        lowered=lowered,
    )


def choices(wish: Wish) -> list[Choice]:
    """The files that a model can be had in, largest first."""
    return [_choice(wish, mix) for mix in wish.known.files]


def _choice(wish: Wish, mix: Mix) -> Choice:
    file = HubFile(repo=wish.known.repo, file=wish.known.files[mix])
    model = wish.model.model_copy(update={"source": file, "path": None})
    found = wish.found.get(mix)
    served = tuned(model, replace(found, n_slots=model.n_slots)) if found else model
    return Choice(
        known=wish.known,
        mix=mix,
        model=model,
        kv_type=served.kv_type,
        footprint=estimate(wish.known.info(mix), with_scaling(served, wish.known)),
    )


def _with_lengths(rungs: Sequence[Choice], room: float, max_loaded: int) -> list[Choice]:
    """The rungs with their contexts, and what they take then."""
    candidates = [
        candidate(each.known.name, each.settled, each.known.info(each.mix), climbs=True)
        for each in rungs
    ]
    found = lengths(candidates, budget_mib=room, max_loaded=max(1, max_loaded))
    return [
        choice if choice.model.n_ctx is not None else _lengthened(choice, found[choice.known.name])
        for choice in rungs
    ]


def _lengthened(choice: Choice, length: Length) -> Choice:
    longer = replace(choice, length=length)
    served = longer.settled.model_copy(update={"kv_type": choice.kv_type})
    return replace(longer, footprint=estimate(choice.known.info(choice.mix), served))


def largest(wish: Wish, room: float) -> Choice:
    """The largest file that fits, or else the smallest."""
    found = choices(wish)
    return next((choice for choice in found if choice.mib <= room), found[-1])


def _beside_the_smallest(
    rungs: Sequence[Choice], wishes: Sequence[Wish], room: float
) -> tuple[list[Choice], bool]:
    """The largest rung as it should be, and whether its file is a smaller one for that."""
    if len(rungs) < FEWEST_RUNGS:
        return list(rungs[-1:]), False
    smallest, largest = rungs[0], rungs[-1]
    wish = next(each for each in wishes if each.known.name == largest.known.name)
    for choice in choices(wish):
        if choice.mib + smallest.mib <= room:
            return [choice], choice.mix != largest.mix
    return [largest], False


def _together(rungs: Sequence[Choice], room: float) -> list[Choice]:
    """The largest, and of the others as many as fit beside it, smallest first."""
    if not rungs:
        return []
    *others, largest = rungs
    kept, held = [], largest.mib
    for choice in others:
        if held + choice.mib <= room:
            kept.append(choice)
            held += choice.mib
    return [*kept, largest]


def parts(footprint: Footprint) -> dict[str, float]:
    """What a footprint is the sum of, MiB, under the names that people read."""
    found = {field.name: getattr(footprint, field.name) for field in fields(footprint)}
    return {
        _LABELS.get(name, name.removesuffix("_mib").replace("_", " ")): value
        for name, value in found.items()
        if isinstance(value, int | float) and name.endswith("_mib")
    }
