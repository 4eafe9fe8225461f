"""`xnai learn style`, and what a style that was taken over does."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import anyio
import pytest

from tests.cli.conftest import PLAIN, Desk, Ended
from tests.store.builders import trajectory
from xnai.store import SqliteStore
from xnai.store.outcomes import keep_feedback

TOLD = '```python\ndef f(x):\n    """Double it."""\n    return 2 * x\n```'
LINE = "Give every function a docstring."


async def answers(path: Path) -> None:
    async with SqliteStore(path) as store:
        for request in "abc":
            await store.record(trajectory(request, text=TOLD), PLAIN)


@pytest.fixture
def style(desk: Desk) -> Callable[..., Ended]:
    """The command, where three answers were called good."""
    desk.tier("draft", TOLD)
    anyio.run(answers, desk.store)
    for request in "abc":
        keep_feedback(desk.store, request, "good", detail="", busy_s=1)
    return partial(desk.run, "learn", "style")


def test_lines_are_proposed_with_their_counts_and_not_used(desk: Desk, style):
    shown = style().out
    assert "no style is told to the models" in shown
    assert LINE in shown
    assert "3 of 3 answers that you edited, kept or called good (0 edited)" in shown
    assert not (desk.home / "config" / "style.txt").exists()
    assert "your style" not in desk.run("route", PLAIN).out


def test_a_line_that_is_taken_over_goes_along_and_route_and_trace_say_so(desk: Desk, style):
    proposed = style("--json").json["proposals"]
    number = next(each["number"] for each in proposed if each["line"] == LINE)
    told = style("--accept", number, "--json").json
    file = desk.home / "config" / "style.txt"
    assert told["file"] == str(file)
    assert told["lines"] == [LINE]
    assert LINE not in [each["line"] for each in told["proposals"]]
    assert file.read_text().splitlines()[-1] == LINE
    assert "your style goes along: 1 line of style.txt" in desk.run("route", PLAIN).out
    assert "your style goes along: 1 line of style.txt" in desk.ask("--trace", PLAIN).err


def test_what_the_user_wrote_into_the_file_stays_and_what_was_deleted_is_gone(desk: Desk, style):
    file = desk.home / "config" / "style.txt"
    file.write_text("# mine\nUse names, not letters.")
    style("--accept", "1")
    lines = file.read_text().splitlines()
    assert lines[:2] == ["# mine", "Use names, not letters."]
    assert len(lines) == 3
    file.unlink()
    assert "no style is told" in style().out


def test_a_number_that_is_not_proposed_is_refused(style):
    done = style("--accept", "9")
    assert done.code == 2
    assert "There is no proposal 9" in done.err


def test_a_file_that_cannot_be_written_is_told(desk: Desk, style):
    (desk.home / "config" / "style.txt").mkdir()
    done = style("--accept", "1")
    assert done.code == 2
    assert "cannot be written" in done.err or "is a folder" in done.err


def test_answers_that_were_called_bad_propose_nothing(desk: Desk, style):
    with closing(sqlite3.connect(desk.store)) as connection, connection:
        connection.execute("UPDATE outcome SET correct = 0")
    assert "nothing new is proposed" in style().out
