"""A server looks after what is on trial by itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import anyio
import pytest

from xnai.bootstrap import judge_trial, look_after_trial
from xnai.config import load_config
from xnai.learning.learned import Lessons
from xnai.learning.standing import SHIPPED, Candidate, promoted, reviewed
from xnai.learning.versions import Versions
from xnai.workspace import Workspace

pytestmark = pytest.mark.anyio


@pytest.fixture
def space(tmp_path: Path) -> Workspace:
    return Workspace(
        config=load_config(None, preset="pocket").config,
        source=None,
        base=tmp_path,
        models_folder=tmp_path,
        embeddings_folder=tmp_path,
        store_path=tmp_path / "xnai.sqlite3",
        learning_folder=tmp_path / "learning",
    )


def put_on_trial(space: Workspace) -> Versions:
    versions = Versions(folder=space.learning_folder)
    found = Candidate(
        version=versions.keep(Lessons(stands_on="")), against=SHIPPED, promotable=True, why=""
    )
    versions.change(lambda now: promoted(reviewed(now, found, ""), ""))
    return versions


def test_where_nothing_is_on_trial_nothing_is_read(space):
    assert judge_trial(space, can_run=True) == ""
    assert not space.learning_folder.exists()


def test_a_trial_of_which_nothing_is_known_waits(space):
    versions = put_on_trial(space)
    assert judge_trial(space, can_run=True) == "0 outcomes since, 50 are needed"
    assert versions.standing().stage == "trial"


async def test_a_standing_that_cannot_be_read_ends_no_server(space):
    versions = put_on_trial(space)
    versions.path.write_bytes(b"{")
    with anyio.move_on_after(0.5) as scope:
        await look_after_trial(space, every_s=0.01)
    assert scope.cancelled_caught


async def test_where_nothing_is_learned_there_is_nothing_to_look_after(space):
    await look_after_trial(replace(space, learning_folder=None), every_s=0.01)
