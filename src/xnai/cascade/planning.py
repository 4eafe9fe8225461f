"""Which tiers a plan begins with: the worthiest of all that may be done. Pure.

    i                one tier, and what it says stands
    i, then j        a draft, a look at it, and a larger tier where it is not accepted
    i, i, then j     the same, drawing again first, where a draft can be checked exactly; j may
                     draw as often as it is allowed to

What follows j may be followed in the same way: a chain is taken where it is worth more than its
pairs. Where a check is exact, a plan is right where one of its drafts is, and what a draft
fails at the next tier often fails at, too. Where none is, a plan counts as right as the likeliest
of its tiers: estimates of what looking and choosing adds were tried, and chose dearer plans that
were no better. So a way to the same tier is chosen by its cost alone.

Each has a probability of ending right, a cost in drafts of the largest tier, and seconds; its
worth at the prices is `xnai.cascade.decision`'s. What is larger than the last tier of the worthiest
stands behind it: those are asked where it fails, or where what is known by then makes them worth
their price (`xnai.cascade.policy`). How often a tier draws is decided then, too.

Does not cover bounds, clouds, conversations nor latency targets (`xnai.cascade.routing`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile
from typing import Final, Protocol

from xnai.cascade.decision import Option, checked
from xnai.core.judgement import Features, Prices, Weighed
from xnai.core.ports import Calibration

FRESH_DRAW: Final = 0.3
"""What a failed draw leaves of the chance given to the next of the same tier: failures repeat. Of
40 second draws of the embedded ladder, on requests of the tuning set, two passed; larger models
vary more."""
MOST_CHAINED: Final = 6
"""Tiers of a ladder whose chains are all weighed: 63, and twice as many for each tier more. Of
longer ladders only pairs are."""
Climbs = Callable[[str, str, float], float]
"""(lower model, model above, probability that the lower draft is right) → probability that a draft
of the model above is right."""


def climbs_of(calibration: Calibration, features: Features) -> Climbs:
    """What a calibration knows of climbs, for a request."""

    def climbs(lower: str, above: str, probability: float) -> float:
        return calibration.after_climb(lower, above, features, probability)

    return climbs


class Candidate(Protocol):
    """A tier as a plan sees it; `xnai.cascade.routing.Rung`."""

    @property
    def name(self) -> str: ...
    @property
    def model(self) -> str: ...
    @property
    def parameters_b(self) -> float: ...
    @property
    def draws(self) -> int: ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Outlook:
    """What is expected of a request.

    Args:
        right: tier name → probability that its draft will be right.
        accepted: tier name → probability that its draft will be accepted.
        climbs: None where nothing is known: the tier above is right as often as ever.
        seconds: tier name → seconds of a draft, of the tiers that were measured.
        exact: a check tells right drafts from wrong ones.
    """

    right: Mapping[str, float]
    accepted: Mapping[str, float]
    climbs: Climbs | None
    seconds: Mapping[str, float]
    exact: bool


def weigh(
    tiers: Sequence[Candidate], outlook: Outlook, prices: Prices, *, first: str = ""
) -> tuple[Weighed, ...]:
    """Every option with its worth, the worthiest first and chosen; of equal ones the cheaper.

    Args:
        tiers: smallest first, at least one.
        first: the tier that the plan begins with, whatever else would be worth more; empty for any.
    """
    largest = max(tier.parameters_b for tier in tiers)
    plans = _Plans(outlook=outlook, prices=prices, unit_b=largest)
    chained = len(tiers) <= MOST_CHAINED
    within = list(dropwhile(lambda tier: first not in ("", tier.name), tiers))
    follow: dict[str, list[Option]] = {}
    for i in reversed(range(len(within))):
        behind = follow if chained else {}
        follow[within[i].name] = plans.behind(within[i], within[i + 1 :], behind)
    found = [
        plans.weighed(option)
        for tier in within
        if first in ("", tier.name)
        for draws in range(1, plans.most(tier) + 1)
        for option in plans.beginning(
            tier, outlook.right[tier.name], follow[tier.name], draws=draws
        )
    ]
    chosen, *others = sorted(found, key=lambda each: (-each.worth, each.cost))
    return (replace(chosen, chosen=True), *others)


def planned(tiers: Sequence[Candidate], chosen: Weighed) -> tuple[str, ...]:
    """The option's tiers, each once, and what is larger than the last of them."""
    names = [tier.name for tier in tiers]
    behind = names[names.index(chosen.plan[-1]) + 1 :]
    return tuple(dict.fromkeys((*chosen.plan, *behind)))


@dataclass(frozen=True, kw_only=True, slots=True)
class _Plans:
    """All that may be done.

    Args:
        unit_b: parameters of the tier whose draft costs 1, billions.
    """

    outlook: Outlook
    prices: Prices
    unit_b: float

    def beginning(
        self, tier: Candidate, right: float, follow: Sequence[Option], *, draws: int
    ) -> list[Option]:
        """A tier alone, and the tier and all that may follow it.

        Args:
            right: probability that its draft is right, after what came before.
            follow: see `behind`.
            draws: most drafts of it; more than one under an exact check only.
        """
        alone = self._drawn(tier, right, draws)
        kept = float(alone.right) if self.outlook.exact else self.outlook.accepted[tier.name]
        return [alone, *(self._followed(alone, each, kept) for each in follow)]

    def behind(
        self, tier: Candidate, above: Sequence[Candidate], follow: Mapping[str, Sequence[Option]]
    ) -> list[Option]:
        """All that may follow a tier, however often it draws.

        Args:
            follow: what may follow those above in their turn; nothing where they are not named.
        """
        return [
            option
            for each in above
            for option in self.beginning(
                each,
                self._after(tier, each),
                follow.get(each.name, ()),
                draws=self.most(each),
            )
        ]

    def _followed(self, alone: Option, then: Option, kept: float) -> Option:
        found = checked(alone, then, kept=kept, right_if_kept=1.0)
        if self.outlook.exact:
            return found
        return replace(found, right=max(float(alone.right), float(then.right)))

    def weighed(self, option: Option) -> Weighed:
        """An option with numbers for people."""
        measured = all(name in self.outlook.seconds for name in option.plan)
        return Weighed(
            plan=option.plan,
            right=float(option.right),
            cost=float(option.cost),
            seconds=float(option.seconds) if measured else None,
            worth=float(option.worth(self.prices)),
        )

    def _after(self, tier: Candidate, above: Candidate) -> float:
        """The chance of a tier above; after a refuted draft what is left of it.

        It is what the tier above has beyond the requests in which the draft is right, so that one
        more draft under an exact check never makes a plan less likely to end right.
        """
        right, climbs = self.outlook.right[above.name], self.outlook.climbs
        below = self.outlook.right[tier.name]
        if climbs is None or not self.outlook.exact or below >= 1:
            return right
        both = below * climbs(tier.model, above.model, 1.0)
        return min(right, max(0.0, (right - both) / (1 - below)))

    def most(self, tier: Candidate) -> int:
        return tier.draws if self.outlook.exact else 1

    def _drawn(self, tier: Candidate, right: float, draws: int) -> Option:
        """Draw until an exact check passes, at most so often; each failure leaves less hope."""
        once = Option(
            plan=(tier.name,),
            right=right,
            cost=tier.parameters_b / self.unit_b if self.unit_b else 0.0,
            seconds=self.outlook.seconds.get(tier.name, 0.0),
        )
        found = replace(once, right=right * FRESH_DRAW ** (draws - 1))
        for earlier in reversed(range(draws - 1)):
            found = checked(once, found, kept=right * FRESH_DRAW**earlier, right_if_kept=1.0)
        return found
