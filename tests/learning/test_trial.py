"""Trials of challengers in a world whose truth is known, and who decides meanwhile."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.learning.test_offpolicy import STRICTER
from tests.learning.world import BASE, IDENTITIES, RETELLING, SIZES, World
from xnai.core.experience import Experience
from xnai.learning.calibration import LogisticCalibration
from xnai.learning.canary import FEW, SHARE, falls_to_challenger
from xnai.learning.deciding import Deciders
from xnai.learning.review import Ground
from xnai.learning.standing import SHIPPED, Candidate, advanced, promoted, reviewed
from xnai.learning.trial import advance
from xnai.learning.versions import Versions

SHIPPED_SHA = "0" * 64
GROUND = Ground(
    base=BASE,
    champion=BASE,
    identities=IDENTITIES,
    sizes_b=SIZES,
    gain=0.05,
)
LESSONS = replace(
    STRICTER.lessons,
    stands_on=SHIPPED_SHA,
    models={"small": replace(STRICTER.lessons.models["small"], identity=IDENTITIES["small"])},
)
AT = "2026-11-28T06:00:00+00:00"


def deciders(versions: Versions, base: LogisticCalibration = BASE, **other: str) -> Deciders:
    return Deciders(base=base, identities=IDENTITIES | other, versions=versions)


@pytest.fixture
def on_trial(tmp_path: Path) -> Versions:
    versions = Versions(folder=tmp_path)
    found = Candidate(
        version=versions.keep(LESSONS), against=SHIPPED, promotable=True, why="its bound"
    )
    versions.change(lambda now: promoted(reviewed(now, found, AT), AT))
    return versions


def served(world: World, n: int, versions: Versions, *, seed: int = 1) -> list[Experience]:
    """What the record holds when requests are decided as the standing says."""
    deciding = deciders(versions)
    by = {}
    for version in {deciding.of(f"r{seed}-{at}").version for at in range(n)}:
        calibration = BASE if version == SHIPPED_SHA else STRICTER
        by[version] = world.experiences(n, calibration, seed=seed, version=version)
    return [by[deciding.of(f"r{seed}-{at}").version][at] for at in range(n)]


def judged(versions: Versions, record: list[Experience]):
    return advance(versions, record, GROUND, RETELLING, at=AT)


def test_a_challenger_that_is_better_comes_to_decide_everything(on_trial):
    record = served(World(small=-2.0), 2400, on_trial)
    standing, why = judged(on_trial, record)
    assert (standing.stage, standing.champion) == ("watch", on_trial.keep(LESSONS)), why


def test_a_challenger_that_is_worse_is_sent_back(on_trial):
    record = served(World(small=2.5), 2400, on_trial)
    standing, why = judged(on_trial, record)
    assert (standing.stage, standing.champion) == (None, SHIPPED)
    assert standing.history[-1].step == "back"
    assert why


def test_a_challenger_in_office_that_turns_worse_is_sent_back(on_trial):
    on_trial.change(lambda now: advanced(now, "all", "holds", AT))
    record = served(World(small=2.5, labelled=True), 800, on_trial)
    standing, _ = judged(on_trial, record)
    assert (standing.stage, standing.champion) == (None, SHIPPED)


def test_few_outcomes_change_nothing(on_trial):
    before = on_trial.standing()
    standing, why = judged(on_trial, served(World(), FEW // 2, on_trial))
    assert standing == before
    assert "are needed" in why


def test_what_was_recorded_before_the_trial_does_not_count(on_trial):
    old = World().experiences(400, version=SHIPPED_SHA, seed=9)
    standing, why = judged(on_trial, old)
    assert standing.stage == "trial"
    assert why.startswith("0 outcomes")


def test_where_nothing_is_on_trial_nothing_is_judged(tmp_path):
    versions = Versions(folder=tmp_path / "none")
    assert judged(versions, [])[1] == ""
    assert not versions.folder.exists()


def test_requests_are_decided_by_lot_and_the_version_is_told(on_trial):
    deciding = deciders(on_trial)
    told, lessons = [deciding.of(f"r{n}") for n in range(2000)], on_trial.keep(LESSONS)
    for n, calibration in enumerate(told):
        assert (calibration is BASE) != falls_to_challenger(f"r{n}", SHARE)
        assert calibration.version == (SHIPPED_SHA if calibration is BASE else lessons)


def test_a_change_by_another_process_holds_for_the_next_request(on_trial):
    deciding = deciders(on_trial)
    before = deciding.setting()
    on_trial.change(lambda now: advanced(now, "all", "holds", AT))
    assert {deciding.of(f"r{n}").version for n in range(50)} == {on_trial.keep(LESSONS)}
    assert deciding.setting() != before
    on_trial.reset(AT)
    assert deciding.of("r1") is BASE


def test_a_standing_that_becomes_unreadable_changes_nothing_until_the_next_start(on_trial):
    deciding = deciders(on_trial)
    before = [deciding.of(f"r{n}").version for n in range(50)]
    on_trial.path.write_bytes(b"{")
    assert [deciding.of(f"r{n}").version for n in range(50)] == before


def test_lessons_on_another_shipped_calibration_are_not_used(on_trial):
    on_trial.change(lambda now: advanced(now, "all", "holds", AT))
    other = replace(BASE, version="9" * 64)
    assert deciders(on_trial, other).champion is other


def test_lessons_of_a_model_that_is_another_now_are_not_used(on_trial):
    on_trial.change(lambda now: advanced(now, "all", "holds", AT))
    deciding = deciders(on_trial, small="other")
    seen = World().drawn(1)[0]
    logprob = seen[1]["draft"][0].logprob
    assert deciding.champion.after_draft("small", seen[0], logprob) == BASE.after_draft(
        "small", seen[0], logprob
    )
