"""Studies of recorded confidences: pairs of models, policies with and without a draft, streams.

    raw confidence      draft small; climb where it is least sure
    threshold cascade   the same by one calibrated score (`xnai.replay.rivals`)
    calibrated          draft small; climb where the big model gains most, calibrated by domain
    gain per cost       the same, by gain per expected cost
    cascade routing     `xnai.replay.rivals`
    envelope            small, big, or small and then maybe big, by price (`xnai.replay.envelope`)
    envelope, no domain the same, calibrated for all domains together
    ladder              the envelope of the big model and the two next below it
    online              `xnai.replay.stream`
    prior               `xnai.replay.priors`: the prompt alone, and nothing fitted here

Costs of a decision are those expected, costs of a result those recorded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xnai.core.statistics import Floats, Interval
from xnai.replay import priors
from xnai.replay.beliefs import Beliefs, Reading, believe, read
from xnai.replay.envelope import drafted_sets, envelope
from xnai.replay.ladders import Ladder, ladders, pairs
from xnai.replay.measures import Sweep, cascaded
from xnai.replay.recordings import Recording
from xnai.replay.rivals import cascade_routing, threshold_cascade
from xnai.replay.stream import Told, drifting, pass_through, shuffled
from xnai.replay.study import Found, Study, compared
from xnai.replay.texts import hashed

_Order = tuple[Callable[[tuple[str, ...], int], NDArray[np.int64]], str]

POLICIES: Final = (
    "raw confidence", "threshold cascade", "calibrated", "gain per cost", "cascade routing",
    "envelope", "envelope, no domain", "ladder", "online",
    priors.POLICY,
)  # fmt: skip
SEEDS: Final = (1, 2, 3, 4, 5)
_DRIFT: Final = (drifting, "drift")
STREAMS: Final[tuple[tuple[_Order, Told, float], ...]] = (
    (_DRIFT, "both", 0.4),
    (_DRIFT, "what ran", 0.3),
    (_DRIFT, "what ran", 0.4),
    (_DRIFT, "what ran", 0.5),
    ((shuffled, "no drift"), "what ran", 0.4),
)
"""Order, what is told, and budget."""
_MOST_BELOW: Final = 2


def study(recording: Recording, wanted: Sequence[str]) -> Iterator[Study]:
    """Every pair of every chain.

    Raises:
        BadRequest: the recording cannot be learned from; says why.
    """
    for ladder in ladders(recording):
        readings = read(ladder)
        domains = _read_domains(readings)
        same = np.mean([one == other for one, other in zip(domains, ladder.domains, strict=True)])
        note = (
            f"Domains are read from the words of the prompt, {100 * same:.1f} % as recorded. "
            "Five folds; no fit saw the one that it is judged on."
        )
        for small, big in pairs(ladder):
            two = _Part(ladder, readings, (small, big))
            by_prior = priors.POLICY in wanted and priors.sized(two.ladder.pair)
            sweeps = [_SWEEPS[name](two) for name in wanted if name in _SWEEPS]
            if by_prior:
                sweeps.append(priors.by_prior(two.ladder.pair))
            if "ladder" in wanted:
                below = range(max(0, big - _MOST_BELOW), big)
                sweeps.append(_Part(ladder, readings, (*below, big)).envelope("ladder"))
            found = priors.told(two.ladder.pair) if by_prior else ()
            yield compared(two.ladder.pair.name, two.ladder.pair, sweeps, found=found, note=note)
            if "online" in wanted:
                yield _online(two.ladder, domains)


class _Part:
    """Some models of a ladder with what is believed of them, fitted when first asked for."""

    def __init__(
        self, ladder: Ladder, readings: Sequence[Reading], columns: tuple[int, ...]
    ) -> None:
        self.ladder = ladder.only(columns)
        self._readings = readings
        self._columns = list(columns)
        self._known: dict[bool, list[Beliefs]] = {}

    def beliefs(self, *, by_domain: bool = True) -> list[Beliefs]:
        """Of every fold."""
        if by_domain not in self._known:
            self._known[by_domain] = [
                believe(
                    self.ladder,
                    one if by_domain else replace(one, domains=("",) * len(one.domains)),
                    one.scores[:, self._columns],
                    drafted_sets(len(self._columns)),
                )
                for one in self._readings
            ]
        return self._known[by_domain]

    def envelope(self, name: str, *, by_domain: bool = True) -> Sweep:
        """Of all its models."""
        return envelope(name, self.ladder, self.beliefs(by_domain=by_domain))


_SWEEPS: Final[dict[str, Callable[[_Part], Sweep]]] = {
    "raw confidence": lambda part: cascaded(
        "raw confidence", part.ladder.pair, -part.ladder.sure[:, 0]
    ),
    "threshold cascade": lambda part: threshold_cascade(
        "threshold cascade", part.ladder, part.beliefs()
    ),
    "calibrated": lambda part: cascaded("calibrated", part.ladder.pair, _gain(part)),
    "gain per cost": lambda part: cascaded(
        "gain per cost", part.ladder.pair, _gain(part) / _big_cost(part)
    ),
    "cascade routing": lambda part: cascade_routing("cascade routing", part.ladder, part.beliefs()),
    "envelope": lambda part: part.envelope("envelope"),
    "envelope, no domain": lambda part: part.envelope("envelope, no domain", by_domain=False),
}


def _read_domains(readings: Sequence[Reading]) -> tuple[str, ...]:
    """Of each request, as read by what did not see its fold."""
    folds = np.array([one.held for one in readings]).argmax(axis=0)
    return tuple(readings[fold].domains[row] for row, fold in enumerate(folds))


def _gain(part: _Part) -> Floats:
    """Of a climb, after the draft."""
    found = np.empty(len(part.ladder.ids))
    for one in part.beliefs():
        found[one.held] = (one.right[(0,)][:, 1] - one.right[(0,)][:, 0])[one.held]
    return found


def _big_cost(part: _Part) -> Floats:
    found = np.empty(len(part.ladder.ids))
    for one in part.beliefs():
        found[one.held] = one.cost[one.held, 1]
    return found


def _online(ladder: Ladder, domains: tuple[str, ...]) -> Study:
    """Streams of the pair; `domains` are those that were read."""
    rows = hashed(ladder.prompts)
    seen = replace(ladder, domains=domains)
    found: list[Found] = []
    for (order, how), told, budget in STREAMS:
        passed = [
            pass_through(
                seen, rows, order(ladder.domains, seed), budget=budget, told=told, seed=seed
            )
            for seed in SEEDS
        ]
        policy = f"online, {how}, told {told}, budget {budget}"
        points = _spread([one.points for one in passed])
        spent = _spread([100 * (one.spent - 1) for one in passed])
        found += [
            Found(policy=policy, measure="over the random mix", value=points, unit="points"),
            Found(policy=policy, measure="spent above budget", value=spent, unit="%"),
        ]
    return Study(
        title=f"{ladder.pair.name}, streams",
        n=len(ladder.ids),
        found=tuple(found),
        note="Nothing is known of the models before the first request. Mean of "
        f"{len(SEEDS)} seeds, with the least and the greatest.",
    )


def _spread(values: Sequence[float]) -> Interval:
    return Interval(value=float(np.mean(values)), low=min(values), high=max(values))
