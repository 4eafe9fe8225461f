"""Task files: what they may say, and how a fault in one is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from xnai.benchmark.tasks import load_tasks, read_tasks, shipped
from xnai.core.errors import BadRequest

TASK = """\
version: 1
name: mine
tasks:
  - id: double
    level: mundane
    prompt: Write double(x).
    entry: double
    tests: |
      assert double(2) == 4
    reference: |
      def double(x):
          return 2 * x
"""


def fault(text: str) -> str:
    with pytest.raises(BadRequest) as told:
        read_tasks(text, source="mine.yaml", told="mine.yaml")
    assert told.value.hint == "Correct mine.yaml."
    return told.value.message


def test_a_task_file_is_read():
    found = read_tasks(TASK, source="mine.yaml", told="mine.yaml")
    assert (found.name, found.source) == ("mine", "mine.yaml")
    (task,) = found.tasks
    assert (task.id, task.level, task.entry, task.timeout_s) == ("double", "mundane", "double", 10)


@pytest.mark.parametrize(
    ("was", "instead", "told"),
    [
        ("level: mundane", "level: easy", "mine.yaml:5: tasks[0].level: should be one of mundane,"),
        (
            "level: mundane",
            "levle: mundane",
            "mine.yaml:5: unknown key `levle` in tasks[0]; ",
        ),
        ("id: double", "id: 7", "mine.yaml:4: tasks[0].id: should be a valid string, not `7`"),
        ("id: double", "id: two words", "mine.yaml:4: tasks[0].id: "),
        ("    entry: double\n", "    timeout_s: 0\n", "mine.yaml:7: tasks[0].timeout_s: should be"),
        ("version: 1", "version: 2", "mine.yaml:1: version: should be 1, not `2`"),
        ("name: mine\n", "", "mine.yaml:1: name: is missing"),
        (
            "assert double(2) == 4",
            "assert double(2 ==",
            "mine.yaml:8: tasks[0].tests: they do not ",
        ),
        ("assert double(2) == 4", "double(2)", "mine.yaml:8: tasks[0].tests: they hold no test"),
        ("def double(x):", "def double(x:", "mine.yaml:10: tasks[0].reference: it does not compil"),
        ("def double(x):", "def twice(x):", "mine.yaml:10: tasks[0].reference: it does not define"),
        ("    level: mundane\n", "    level: [\n", "mine.yaml:"),
    ],
)
def test_a_fault_is_told_with_its_line_and_key(was: str, instead: str, told: str):
    assert was in TASK
    assert told in fault(TASK.replace(was, instead))


def test_an_id_that_stands_twice_is_told_with_its_first_place():
    first, tasks = TASK.split("tasks:\n")
    message = fault(f"{first}tasks:\n{tasks}{tasks}")
    assert message == "mine.yaml:13: tasks[1].id: `double` is the id of tasks[0] too"


def test_of_many_faults_twenty_are_told():
    head, one = TASK.split("tasks:\n")
    lines = fault(head + "tasks:\n" + one.replace("level: mundane", "level: x") * 30).splitlines()
    assert len(lines) == 21
    assert lines[-1] == "… and 10 more"


def test_a_file_without_tasks_is_refused():
    assert "tasks: " in fault("version: 1\nname: x\ntasks: []\n")
    assert fault("- 1\n") == "mine.yaml:1: a task file is a mapping, `key: value` on each line"


@pytest.mark.parametrize(
    ("content", "told"),
    [(None, "No such file"), (b"\xff\xfe", ":1: not UTF-8 text"), (b" " * 8_000_001, "more than")],
)
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, content: bytes | None, told: str):
    path = tmp_path / "tasks.yaml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BadRequest, match=told):
        load_tasks(path)


def test_a_limit_takes_of_every_level_by_turns_in_the_order_of_the_file():
    found = shipped("general").at_most(5)
    assert [task.level for task in found.tasks] == ["mundane", "mundane", "mid", "mid", "heavy"]
    assert found.at_most(99) == found


def test_a_level_that_no_task_has_is_told_with_those_that_are():
    mundane = shipped("general").of_levels(["mundane"])
    assert len(mundane.tasks) == 8
    with pytest.raises(BadRequest, match="hold none that is heavy") as told:
        mundane.of_levels(["heavy"])
    assert told.value.hint == "They hold: mundane."


def test_what_decides_an_outcome_decides_the_digest():
    def digest(was: str, instead: str) -> str:
        return read_tasks(TASK.replace(was, instead), source="x", told="x").sha256

    same = digest("", "")
    assert digest("return 2 * x", "return x + x") == same
    assert digest("name: mine", "name: yours") == same
    assert digest("assert double(2) == 4", "assert double(3) == 6") != same
    assert digest("Write double(x).", "Write double(y).") != same
