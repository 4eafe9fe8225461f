"""What is kept of lessons, and that no crash and no full disk leaves it half changed."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.tools.small_disk import fill, small_disk
from xnai.core.errors import ConfigError, StoreError
from xnai.learning.learned import Lesson, Lessons
from xnai.learning.standing import SHIPPED, Candidate, Standing, promoted, reviewed
from xnai.learning.versions import Versions

LESSONS = Lessons(stands_on="0" * 64, models={"m": Lesson(identity="1")}, source="a test")
AT = "2026-11-28T06:00:00+00:00"


def with_candidate(folder: Path) -> tuple[Versions, str]:
    versions = Versions(folder=folder)
    version = versions.keep(LESSONS)
    found = Candidate(version=version, against=SHIPPED, promotable=True, why="its bound")
    versions.change(lambda now: reviewed(now, found, AT))
    return versions, version


def test_before_anything_was_learned_the_shipped_calibration_decides(tmp_path):
    versions = Versions(folder=tmp_path / "none")
    assert versions.standing() == Standing()
    assert versions.lessons(SHIPPED) is None
    assert not (tmp_path / "none").exists()


def test_a_version_is_kept_under_the_hash_of_its_bytes_and_read_again(tmp_path):
    versions, version = with_candidate(tmp_path)
    assert versions.lessons(version) == LESSONS
    assert versions.keep(LESSONS) == version
    assert [p.stem for p in (tmp_path / "lessons").iterdir()] == [version]


def test_a_version_that_is_not_what_its_name_says_is_refused(tmp_path):
    versions, version = with_candidate(tmp_path)
    path = tmp_path / "lessons" / f"{version}.json"
    path.write_bytes(path.read_bytes().replace(b"0.0", b"9.0", 1))
    with pytest.raises(ConfigError, match="not what its name says"):
        versions.lessons(version)


def test_a_version_that_is_missing_is_named(tmp_path):
    with pytest.raises(ConfigError, match=r"7{64}\.json is missing"):
        Versions(folder=tmp_path).lessons("7" * 64)


def test_a_promotion_that_is_killed_at_any_line_leaves_the_old_standing_or_the_new(tmp_path):
    folder = tmp_path / "learning"
    with_candidate(folder)
    script = [sys.executable, "-m", "tests.learning.dying", str(folder)]
    told = subprocess.run(script, check=True, capture_output=True, text=True)
    ends = [json.loads(line) for line in told.stdout.splitlines()]
    stages = [end["stage"] for end in ends]
    assert all(end["killed"] for end in ends[:-1])
    assert len(ends) > 30
    assert all(end["same"] for end in ends)
    # Nothing, up to the moment of the renaming; from then on the trial has begun.
    begun = stages.index("trial")
    assert stages == [None] * begun + ["trial"] * (len(ends) - begun)
    assert 0 < begun < len(ends) - 1


def test_changes_at_the_same_time_are_made_one_after_the_other(tmp_path):
    versions, version = with_candidate(tmp_path)
    found = Candidate(version=version, against=SHIPPED, promotable=True, why="again")
    with ThreadPoolExecutor(8) as threads:
        done = [
            threads.submit(versions.change, lambda now: reviewed(now, found, AT)) for _ in range(40)
        ]
        for each in done:
            each.result()
    assert len(versions.standing().history) == 41


def test_a_change_that_is_refused_changes_nothing(tmp_path):
    versions, _ = with_candidate(tmp_path)
    before = versions.path.read_bytes()
    with pytest.raises(ZeroDivisionError):
        versions.change(lambda now: 1 / 0)
    assert versions.path.read_bytes() == before


def test_the_stamp_changes_with_the_standing(tmp_path):
    versions, _ = with_candidate(tmp_path)
    before = versions.stamp()
    assert versions.stamp() == before
    versions.change(lambda now: promoted(now, AT))
    assert versions.stamp() != before


@pytest.mark.parametrize("content", [b"{", b'{"schema": "xnai.standing/9"}'])
def test_a_reset_puts_aside_what_cannot_be_read(tmp_path, content):
    versions, _ = with_candidate(tmp_path)
    versions.path.write_bytes(content)
    with pytest.raises(ConfigError):
        versions.standing()
    assert versions.reset(AT).champion == SHIPPED
    assert versions.standing().champion == SHIPPED
    assert (tmp_path / "standing.unreadable.json").read_bytes() == content


def test_a_folder_that_is_a_file_is_told(tmp_path):
    (tmp_path / "learning").write_text("")
    versions = Versions(folder=tmp_path / "learning")
    with pytest.raises(StoreError, match="Not a directory"):
        versions.keep(LESSONS)


def test_a_full_disk_is_told_and_what_was_kept_stands(tmp_path):
    with small_disk(tmp_path / "disk", kib=256) as disk:
        versions, version = with_candidate(disk / "learning")
        before = versions.standing()
        fill(disk)
        with pytest.raises(StoreError, match="cannot be kept"):
            versions.change(lambda now: promoted(now, AT))
        with pytest.raises(StoreError, match="No space left"):
            versions.keep(Lessons(stands_on="1" * 64, source="x" * 10_000))
        assert versions.standing() == before
        assert versions.lessons(version) == LESSONS
        assert not [p for p in (disk / "learning").iterdir() if p.name.startswith(".")]


def test_a_read_only_folder_can_be_read_but_not_changed(tmp_path):
    with small_disk(tmp_path / "disk", kib=256) as disk:
        versions, version = with_candidate(disk / "learning")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        assert versions.lessons(version) == LESSONS
        with pytest.raises(StoreError, match="cannot be kept"):
            versions.change(lambda now: promoted(now, AT))
