"""The sets that come with xnai: right references pass their hidden tests, slips do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import pocket_tasks
from tests.benchmark.mutants import mutants, survivors
from xnai.benchmark.judging import judge, refuse_wrong_references
from xnai.benchmark.tasks import LEVELS, SHIPPED, Task, shipped
from xnai.core.config import SandboxConfig
from xnai.sandbox.probe import probe

GENERAL = {task.id: task for task in shipped("general").tasks}
SAME = {
    "calculator": {  # one sign is in "((" as in "("
        "        if take('(('):",
        "        return -signed() if take('--') else power()",
        "        return base ** signed() if take('^^') else base",
        "            if not take('))'):",
    },
    "csv": {"        return 1"},  # beyond the end is at the end
    "glob": {
        "        if sign == '[' and close >= at:",  # a bracket is no closing one
        "    wild = {'*': ('*', ''), '?': ('ou', '')}",  # another name for what is not "in"
        "            kind = 'ou' if listed.startswith('!') else 'in'",
        "            ends = set(range(min(ends), len(parts) + 2)) if ends else ends",
        "            ends = set(range(min(ends), len(text) + 2)) if ends else ends",
    },
    "route": {  # only the order of these numbers counts
        "    waiting = [(0, 2, [start], fuel)]",
        "        if tank <= fullest.get(here, -2):",
        "                heapq.heappush(waiting, (driven + km, towns + 2, route + [town], left))",
    },
}
"""Task → lines of changed references that do the same as before."""


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_set_has_eight_mundane_six_mid_and_six_heavy_tasks(name: str):
    levels = [task.level for task in shipped(name).tasks]
    assert [levels.count(level) for level in LEVELS] == [8, 6, 6]


@pytest.mark.anyio
@pytest.mark.parametrize("name", SHIPPED)
async def test_every_reference_passes_its_hidden_tests_in_the_sandbox(name: str):
    tasks = shipped(name).tasks
    assert all(task.reference and task.entry in task.prompt for task in tasks)
    await refuse_wrong_references(tasks, name, await probe(SandboxConfig()))


@pytest.mark.parametrize("name", SHIPPED)
def test_no_hidden_test_stands_in_its_prompt(name: str):
    for task in shipped(name).tasks:
        calls = [line for line in task.tests.splitlines() if line.startswith("assert ")]
        shown = [line for line in calls if line.removeprefix("assert ") in task.prompt]
        assert shown == [], task.id


@pytest.mark.parametrize("task", GENERAL.values(), ids=GENERAL)
def test_the_hidden_tests_fail_every_slip_in_the_reference(task: Task, tmp_path: Path):
    changed = mutants(task.reference)
    assert len(changed) >= 2
    left = survivors([task.reference, *changed], task.tests, tmp_path)
    assert left[0] == task.reference
    unchanged = SAME.get(task.id, set())
    assert [code for code in left[1:] if not unchanged & set(code.splitlines())] == []


@pytest.mark.anyio
async def test_an_answer_that_knows_only_the_example_of_the_prompt_fails():
    told = "```python\ndef initials(name):\n    return 'A.K.L.'\n```"
    found = await judge(told, GENERAL["initials"], await probe(SandboxConfig()))
    assert not found.passed
    assert "initials('grace hopper') returned 'A.K.L.', expected 'G.H.'" in found.note


def test_the_pocket_set_is_what_its_generator_writes():
    path = Path(pocket_tasks.__file__).parents[1] / "src/xnai/benchmark/task_sets/pocket.yaml"
    assert path.read_text("utf-8") == pocket_tasks.text()
