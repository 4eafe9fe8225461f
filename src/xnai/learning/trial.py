"""What a challenger on trial is worth on what it decided itself, and what becomes of it.

In a trial requests go to challenger and champion by lot, so each stands in for all: a request that
both would have treated alike says that they differ by nothing; of the others each side's counts by
one over its share, beside what the direct model expects (`xnai.learning.offpolicy`). In the watch
the challenger decides all, and the champion before is held beside it by hindsight.

Fresh is what was recorded from the challenger's first request on, whatever the clock said.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from xnai.core.experience import Experience
from xnai.core.hindsight import Hindsight
from xnai.core.ports import Calibration
from xnai.core.statistics import Interval
from xnai.learning.canary import SHARE, Fresh, Stage, judge
from xnai.learning.deciding import calibration_of
from xnai.learning.direct import Direct, fit_direct
from xnai.learning.offpolicy import Judge, clustered, session_numbers
from xnai.learning.review import Ground, price_of
from xnai.learning.standing import SHIPPED, Standing, advanced
from xnai.learning.trust import Known, known
from xnai.learning.versions import Versions


def advance(
    versions: Versions,
    experiences: Iterable[Experience],
    ground: Ground,
    hindsight: Hindsight,
    *,
    at: str,
) -> tuple[Standing, str]:
    """Judge what is on trial, if anything is, and keep what becomes of it. Blocking.

    Args:
        experiences: in the order they were recorded.
        at: now, ISO 8601 in UTC.

    Returns:
        The standing, and the verdict in one line; empty where nothing is on trial.

    Raises:
        ConfigError: a version cannot be read.
        StoreError: the standing cannot be written.
    """
    standing = versions.standing()
    if standing.on_trial is None or standing.stage is None:
        return standing, ""
    before, challenger = standing.on_trial
    sides = (_side(versions, before, ground), _side(versions, challenger, ground))
    names = (_logged(before, ground), _logged(challenger, ground))
    found = fresh(known(experiences), standing.stage, names, sides, ground, hindsight)
    verdict, why = judge(standing.stage, found)
    if verdict == "wait":
        return standing, why

    def step(now: Standing) -> Standing:
        # Another process may have ended the trial meanwhile.
        same = now.on_trial == standing.on_trial and now.stage == standing.stage
        return advanced(now, verdict, why, at) if same else now

    return versions.change(step), why


def fresh(
    rows: Sequence[Known],
    stage: Stage,
    names: tuple[str, str],
    sides: tuple[Calibration, Calibration],
    ground: Ground,
    hindsight: Hindsight,
) -> Fresh:
    """What came to light since the challenger decided first.

    Args:
        names: as choices name the champion before and the challenger.
        sides: their calibrations.
    """
    deciders = [row.experience.choice and row.experience.choice.version for row in rows]
    if names[1] not in deciders:
        return Fresh(n=0, gain=None)
    begun = deciders.index(names[1])
    since = [row for row in rows[begun:] if row.experience.choice is not None]
    direct, price = fit_direct(rows[:begun]), price_of(rows, ground)
    if stage == "trial":
        drawn = [row for row in since if _version(row) in names]
        return Fresh(n=len(drawn), gain=_by_lot(drawn, names, sides, hindsight, direct, price))
    told = Judge(hindsight=hindsight, direct=direct, price=price, sizes_b=ground.sizes_b)
    compared = told.compare(since, *sides)
    return Fresh(n=len(since), gain=compared.difference if compared else None)


def _by_lot(
    rows: Sequence[Known],
    names: tuple[str, str],
    sides: tuple[Calibration, Calibration],
    hindsight: Hindsight,
    direct: Direct,
    price: float,
) -> Interval:
    gains = []
    for row in rows:
        old, new = (hindsight(side, row.experience) for side in sides)
        if old == new:
            gains.append(0.0)
            continue
        features = row.experience.features
        expected = [direct.utility(features, course.arm, price) for course in (old, new)]
        utility = row.right - price * row.experience.cost
        if _version(row) == names[1]:
            gain = expected[1] - expected[0] + (utility - expected[1]) / SHARE
        else:
            gain = expected[1] - expected[0] - (utility - expected[0]) / (1 - SHARE)
        gains.append(gain)
    trust = np.array([row.weight for row in rows])
    return clustered(trust * np.array(gains), trust, session_numbers(rows))


def _version(row: Known) -> str:
    return row.experience.choice.version if row.experience.choice else ""


def _side(versions: Versions, version: str, ground: Ground) -> Calibration:
    return calibration_of(versions, version, ground.base, identities=ground.identities)


def _logged(version: str, ground: Ground) -> str:
    return ground.base.version if version == SHIPPED else version
