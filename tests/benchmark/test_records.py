"""What is kept of a run: the journal while it goes on, the file when it is whole."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.benchmark.builders import answer, run
from xnai.benchmark.comparing import as_object, compare, section
from xnai.benchmark.records import CASCADE, Journal, as_json, goes_on, read_run
from xnai.core.errors import BadRequest

MADE = run({"small": (1, 0), CASCADE: (1, 1)}, ("mundane", "heavy"))


def test_a_saved_run_is_read_as_it_was_from_its_file_or_its_folder(tmp_path: Path):
    path = tmp_path / "run.json"
    path.write_bytes(as_json(MADE, {"gates": []}))
    assert read_run(path) == read_run(tmp_path) == MADE


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"schema": "xnai.bench/2"}', "nonsense"])
def test_what_is_no_run_is_told(tmp_path: Path, content: str):
    path = tmp_path / "run.json"
    path.write_text(content)
    with pytest.raises(BadRequest, match=r"run\.json is no saved run: "):
        read_run(path)
    with pytest.raises(BadRequest, match="cannot be read: No such file"):
        read_run(tmp_path / "other.json")


def test_a_journal_gives_back_what_was_added(tmp_path: Path):
    journal = Journal(tmp_path / "new" / "answers.jsonl")
    assert journal.read() is None
    journal.begin(replace(MADE, answers=MADE.answers[:1]))
    journal.add(MADE.answers[1])
    assert journal.read() == replace(MADE, answers=MADE.answers[:2])


def test_a_line_that_was_cut_is_left_out(tmp_path: Path):
    path = tmp_path / "answers.jsonl"
    journal = Journal(path)
    journal.begin(MADE)
    path.write_bytes(path.read_bytes()[:-20])
    assert journal.read() == replace(MADE, answers=MADE.answers[:-1])
    path.write_bytes(b'{"schema": "xn')
    assert journal.read() is None


def test_a_file_that_is_no_journal_is_not_written_over(tmp_path: Path):
    path = tmp_path / "answers.jsonl"
    path.write_text('{"question": 1}\n')
    with pytest.raises(BadRequest, match="is no journal of a run"):
        Journal(path).read()


def test_a_run_goes_on_only_as_what_it_was_begun():
    goes_on(MADE, MADE.setup)
    with pytest.raises(BadRequest, match="cannot go on: the tasks, --repeat changed since"):
        goes_on(MADE, replace(MADE.setup, digest="e" * 64, repeat=2))


def test_two_runs_are_compared_task_by_task():
    later = run({"small": (0, 1), CASCADE: (1, 1)}, ("mundane", "heavy"))
    small, whole = compare(MADE, later)
    assert (small.gained, small.lost, small.gain.value) == (("t1",), ("t0",), 0)
    assert (whole.gained, whole.lost) == ((), ())
    told = section([small, whole], a="one", b="two")
    assert "small: gained in B: t1" in told.lines
    assert as_object([small])[0]["lost"] == ["t0"]


def test_runs_of_different_tasks_are_not_compared():
    other = replace(MADE, setup=replace(MADE.setup, digest="e" * 64, tasks="others"))
    with pytest.raises(BadRequest, match=r"different tasks: 2 of made up .*2 of others"):
        compare(MADE, other)


def test_runs_without_a_common_entrant_are_not_compared():
    other = run({"large": (1, 1)}, ("mundane", "heavy"))
    with pytest.raises(BadRequest, match="nobody in common"):
        compare(MADE, other)


def test_the_key_of_an_answer_tells_its_repeat():
    assert answer("small", "t0", repeat=2).key == ("small", "t0", 2)
