"""Requests as learning reads them, from a real store; and what is said of them later."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.store.builders import SECRET, trajectory
from xnai.core.errors import BadRequest, UnknownName
from xnai.core.experience import words_asked
from xnai.core.judgement import Choice
from xnai.store import SqliteStore
from xnai.store.experiences import read_experiences
from xnai.store.outcomes import keep_feedback, keep_written, pending_files, settle_file

pytestmark = pytest.mark.anyio
CHOICE = Choice(arm="draft>refine", propensities={"draft>refine": 0.9, "refine": 0.1}, version="v")
SIZES = {"model-draft": 1.0, "model-refine": 4.0}


def made(request_id: str, follows: str = ""):
    told = trajectory()
    assert told.route is not None
    route = replace(told.route, choice=CHOICE, follows=follows)
    return replace(told, request_id=request_id, route=route)


async def recorded(path: Path, *trajectories, keep_text: bool = True) -> None:
    async with SqliteStore(path, keep_text=keep_text) as store:
        for each in trajectories:
            await store.record(each, "Write f(x)")


def read(path: Path):
    return list(read_experiences(path, sizes_b=SIZES, busy_s=1.0))


async def test_an_experience_is_what_was_recorded(path: Path) -> None:
    told = made("one")
    await recorded(path, told)
    [found] = read(path)
    assert found.choice == CHOICE
    assert told.route is not None
    assert found.features == told.route.features
    assert found.words == words_asked("Write f(x)")
    assert [each.model for each in found.tries] == [a.draft.model for a in told.attempts]
    assert found.tries[found.answered_by].model == told.answer.model
    first, sent = found.tries[0], told.attempts[0]
    assert first.logprob == sent.draft.logprob
    assert [(e.kind, e.score) for e in first.evidence] == [(e.kind, e.score) for e in sent.evidence]
    assert first.cost == pytest.approx(1.0 * (30 - 4 + 12) / 1000)


async def test_who_needs_no_words_has_them_not_read(path: Path) -> None:
    await recorded(path, made("one"))
    [found] = read_experiences(path, sizes_b=SIZES, busy_s=1.0, with_words=False)
    assert found == replace(read(path)[0], words=())


async def test_turns_of_a_conversation_have_the_session_of_its_first(path: Path) -> None:
    await recorded(path, made("a"), made("b", "a"), made("c", "b"), made("d", "unknown"))
    assert [each.session for each in read(path)] == ["a", "a", "a", "d"]


async def test_texts_that_are_not_kept_are_empty_here(path: Path) -> None:
    await recorded(path, made("one"), keep_text=False)
    [found] = read(path)
    assert (found.features.entry, found.features.hardness) == ("", ())
    assert found.words == ()
    assert SECRET not in repr(found)


async def test_more_than_are_read_at_once_come_in_order(path: Path) -> None:
    async with SqliteStore(path) as store:
        await store.record(made("0"), "p")
    with closing(sqlite3.connect(path)) as connection, connection:
        columns = [r[1] for r in connection.execute("PRAGMA table_info(request)")][2:]
        names = ", ".join(columns)
        for n in range(1, 2500):
            connection.execute(
                f"INSERT INTO request (id, {names}) SELECT ?, {names} FROM request WHERE id = '0'",
                (str(n),),
            )
        calls = [r[1] for r in connection.execute("PRAGMA table_info(call)")][1:]
        names = ", ".join(calls)
        copied = ", ".join(f"c.{name}" for name in calls)
        connection.execute(
            f"INSERT INTO call (request, {names}) SELECT r.seq, {copied}"
            " FROM request r, call c WHERE r.id <> '0' AND c.request = 1"
        )
    assert [each.request_id for each in read(path)] == [str(n) for n in range(2500)]


async def test_the_users_word_is_kept_once_however_often_it_is_said(path: Path) -> None:
    await recorded(path, made("one"), made("two"))
    for word in ("good", "bad", "bad"):
        assert keep_feedback(path, "last", word, detail="why", busy_s=1.0) == "two"
    one, two = read(path)
    assert one.outcomes == ()
    assert [(o.kind, o.right, o.detail) for o in two.outcomes] == [("feedback", 0.0, "why")]


async def test_nothing_is_said_of_what_is_not_there_or_has_no_answer(path: Path) -> None:
    with pytest.raises(BadRequest, match="Nothing has been recorded"):
        keep_feedback(path, "last", "good", detail="", busy_s=1.0)
    async with SqliteStore(path) as store:
        await store.record_failure(
            "broken", "p", BadRequest("no"), route=None, attempts=(), failures={}, elapsed_s=1.0
        )
    with pytest.raises(BadRequest, match="ended in an error"):
        keep_feedback(path, "broken", "good", detail="", busy_s=1.0)
    with pytest.raises(UnknownName):
        keep_feedback(path, "another", "good", detail="", busy_s=1.0)


async def test_a_written_file_waits_until_its_fate_is_known(path: Path, tmp_path: Path) -> None:
    await recorded(path, made("one"))
    assert pending_files(tmp_path / "none.sqlite3", busy_s=1.0) == []
    keep_written(path, "one", tmp_path / "f.py", b"x = 1\n", busy_s=1.0)
    [waiting] = pending_files(path, busy_s=1.0)
    assert (waiting.request, waiting.path) == ("one", (tmp_path / "f.py").resolve())
    assert (datetime.now(UTC) - waiting.at).total_seconds() < 60
    settle_file(path, waiting, 0.5, busy_s=1.0)
    assert pending_files(path, busy_s=1.0) == []
    [found] = read(path)
    assert [(o.kind, o.right) for o in found.outcomes] == [("written", 0.5)]


async def test_a_store_from_before_there_were_choices_is_read(path: Path) -> None:
    told = made("one")
    assert told.route is not None
    await recorded(path, replace(told, route=replace(told.route, choice=None)))
    [found] = read(path)
    assert found.choice is None


def test_no_store_holds_no_experience(tmp_path: Path) -> None:
    assert read(tmp_path / "none.sqlite3") == []
