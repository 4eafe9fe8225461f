"""What one request is decided on: its route, the ladder, the checks, and what a climb must gain.

Pure. Does not cover what has happened so far (`xnai.cascade.progress`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from xnai.cascade.handoff import failing
from xnai.cascade.routing import Rung
from xnai.cascade.timing import AT_LEISURE, Timing
from xnai.core.guarantee import NO_RECORD, Record
from xnai.core.judgement import Evidence, EvidenceKind, Route
from xnai.core.ports import Calibration

_MISTAKEN: Final = 0.2
"""Share of a larger tier's wrong drafts that look likelier than one in reserve at 0.7: of the two
larger embedded tiers' on the calibration requests 15 and 19 per cent."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Terms:
    """What one request is decided on.

    Args:
        route: with the prices that a climb must be worth.
        ladder: tier name → rung, for every tier of the configuration.
        checks: the kinds that can be made for this request on this machine, cheapest first.
        exact: one of them tells right from wrong by running the draft.
        floor: below this probability even an answer that none could better is marked.
        capped: the client itself asked for no more tokens than so many; a cut is no fault then.
        quality: the bar that the request asks for, instead of the thresholds and the floor.
        timing: what may still begin.
        record: how accepted answers turned out; asked under a quality only.
        runs_alike: drafts can be run on inputs of ours, and compared by what they return.
        handed: there is a packet of an earlier request, and the first tier gets it whole.
    """

    route: Route
    ladder: Mapping[str, Rung]
    calibration: Calibration
    checks: tuple[EvidenceKind, ...]
    exact: bool
    floor: float
    capped: bool
    quality: float | None = None
    timing: Timing = AT_LEISURE
    record: Record = NO_RECORD
    runs_alike: bool = False
    handed: bool = False

    @property
    def bar(self) -> float:
        """From which probability on an answer that none could better is accepted."""
        return self.floor if self.quality is None else self.quality

    def threshold(self, rung: Rung) -> float:
        """From which probability on a draft of a tier is accepted, whatever those above promise."""
        return rung.held_to(self.quality).threshold

    def with_record(self, evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
        """The evidence, and what earlier answers on such evidence say against it."""
        if self.quality is None or failing(evidence):
            return evidence
        return (*evidence, *self.record.speaks(evidence, self.quality))

    def above(self, tier: str) -> tuple[Rung, ...]:
        """The rungs that the plan may still climb to from `tier`."""
        plan = self.route.plan
        return tuple(self.ladder[name] for name in plan[plan.index(tier) + 1 :])

    def climbs(self, tier: str) -> float:
        """The probability that a draft of `tier` will not be accepted, before it is made.

        Whether a climb would gain enough is seen with the draft: it may be less likely than this.
        """
        rung, features = self.ladder[tier], self.route.features
        if self.exact:
            return 1 - self.route.probabilities[tier]
        return 1 - self.calibration.acceptance(rung.model, features, self.threshold(rung))

    def staying(self) -> tuple[Rung, ...]:
        """The rungs of this machine that the request may be sent to, smallest first."""
        allowed = (self.ladder[name] for name in self.route.probabilities)
        found = [rung for rung in allowed if not rung.cloud]
        return tuple(sorted(found, key=lambda rung: rung.parameters_b))

    def better(
        self, rung: Rung, probability: float, standing: float, above: tuple[Rung, ...]
    ) -> tuple[Rung, ...]:
        """Those of `above` that are worth climbing to.

        Args:
            rung: the tier that drafted last.
            probability: that this draft is right.
            standing: that the likeliest draft so far is right: what a climb must better.
        """
        if self.quality is not None:  # what was asked for is worth every climb
            return above
        return tuple(
            each
            for each in above
            if self._gain(rung, each, probability, standing) >= self._price(each)
        )

    def _price(self, rung: Rung) -> float:
        """By how much a draft must raise the probability of a right answer to be worth asking for.

        A draft of the largest tier of the plan costs the whole price, one of a smaller tier as much
        less as it is smaller; time that was not measured costs nothing.
        """
        prices = self.route.prices
        largest = max(self.ladder[name].parameters_b for name in self.route.plan)
        seconds = self.route.seconds.get(rung.name, 0.0)
        return prices.cost / largest * rung.parameters_b + prices.second * seconds

    def _gain(self, rung: Rung, above: Rung, probability: float, standing: float) -> float:
        """What a draft of `above` is expected to add to the probability of a right answer.

        The likeliest draft so far stays in reserve: a climb gains where that one is wrong and the
        new one right, and loses only where a wrong one looks likelier than a right one in reserve.
        """
        features, after_climb = self.route.features, self.calibration.after_climb
        # Where another draft is the likeliest, the last one may be right though that is wrong.
        other = probability if probability < standing else 0.0
        mended = after_climb(rung.model, above.model, features, other)
        kept = after_climb(rung.model, above.model, features, 1.0)
        return (1 - standing) * mended - _MISTAKEN * standing * (1 - kept)
