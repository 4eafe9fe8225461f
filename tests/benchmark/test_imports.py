"""HumanEval- and MBPP-style files become task files whose references pass."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from xnai.benchmark.imports import as_yaml, import_tasks, level_of
from xnai.benchmark.judging import judge, refuse_wrong_references
from xnai.benchmark.tasks import read_tasks
from xnai.core.config import SandboxConfig
from xnai.core.errors import BadRequest
from xnai.sandbox.probe import probe

HUMAN_EVAL = {
    "task_id": "Mine/0",
    "prompt": 'def double(x: int) -> int:\n    """ Twice x.  \n    >>> double(2)\n    4\n    """\n',
    "entry_point": "double",
    "canonical_solution": "    return 2 * x\n",
    "test": "\n\nMETADATA = {}\n\n\ndef check(candidate):\n    assert candidate(2) == 4\n"
    "    assert candidate(-1) == -2\n",
}
MBPP = {
    "task_id": 11,
    "text": "Write a function to find the hypotenuse.",
    "code": "import math\r\ndef hypotenuse(a, b):\r\n\treturn math.sqrt(a * a + b * b)",
    "test_list": ["assert math.isclose(hypotenuse(3, 4), 5)", "assert hypotenuse(0, 2) == 2"],
    "test_setup_code": "import math",
}


def file_of(folder: Path, *rows: Any) -> Path:
    path = folder / "others.jsonl"
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    return path


@pytest.mark.anyio
async def test_both_kinds_become_tasks_that_their_references_solve(tmp_path: Path):
    found = import_tasks(file_of(tmp_path, HUMAN_EVAL, MBPP))
    first, second = found.tasks
    assert (first.id, first.entry, first.level) == ("Mine/0", "double", "mundane")
    assert "def double(x: int) -> int:" in first.prompt
    assert (second.id, second.entry) == ("11", "hypotenuse")
    assert second.prompt.endswith("it is called as hypotenuse(a, b).\n")
    sandbox = await probe(SandboxConfig())
    await refuse_wrong_references(found.tasks, "others", sandbox)
    for task in found.tasks:
        wrong = f"```python\ndef {task.entry}(*numbers):\n    return 4\n```"
        assert not (await judge(wrong, task, sandbox)).passed


def test_hidden_tests_do_not_stand_in_the_prompts(tmp_path: Path):
    for task in import_tasks(file_of(tmp_path, HUMAN_EVAL, MBPP)).tasks:
        assert "assert" not in task.prompt


def test_what_is_written_is_read_again_as_it_was(tmp_path: Path):
    odd = HUMAN_EVAL | {"prompt": HUMAN_EVAL["prompt"] + "    # \x07 \u2028 'é' \\n\n"}
    found = import_tasks(file_of(tmp_path, odd, MBPP))
    again = read_tasks(as_yaml(found), source="x", told=found.source)
    assert again == found


def test_a_thousand_tasks_are_not_too_many(tmp_path: Path):
    rows = [MBPP | {"task_id": number} for number in range(1000)]
    assert len(import_tasks(file_of(tmp_path, *rows)).tasks) == 1000


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"id": 1}, ":2: neither HumanEval (`entry_point`, `test`, …) nor MBPP"),
        ([1], ":2: neither HumanEval"),
        ({"task_id": 1, "test_list": []}, ":2: the key 'code' is missing"),
        (MBPP | {"test_list": ["assert other(1)"]}, ":2: cannot be read: the first test calls no"),
        (MBPP | {"test_list": 5}, ":2: cannot be read: 'int' object is not iterable"),
        (MBPP | {"test_list": ["assert hypotenuse(3, 4"]}, ":2: cannot be read: the first test"),
        ({k: v for k, v in HUMAN_EVAL.items() if k != "test"}, ":2: the key 'test' is missing"),
        (HUMAN_EVAL | {"task_id": ""}, ":2: cannot be read: 1 validation error"),
        (HUMAN_EVAL | {"canonical_solution": "    return ("}, "it does not compile"),
    ],
)
def test_a_line_of_neither_kind_is_told_with_its_number(tmp_path: Path, row: Any, told: str):
    with pytest.raises(BadRequest) as refused:
        import_tasks(file_of(tmp_path, HUMAN_EVAL | {"task_id": "first"}, row))
    assert told in refused.value.message


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"", "holds no tasks"), (b"{]\n", ":1: not JSON"), (None, "cannot be re")],
)
def test_a_file_that_is_no_such_file_is_told(tmp_path: Path, content: bytes | None, told: str):
    path = tmp_path / "others.jsonl"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BadRequest, match=told):
        import_tasks(path)


@pytest.mark.parametrize(
    ("body", "level"),
    [
        ("    return x", "mundane"),
        ("    y = x\n" * 4 + "    return y", "mid"),
        ("    for a in x:\n        if a:\n            x += a\n" * 4 + "    return x", "heavy"),
    ],
)
def test_a_level_is_given_by_the_length_of_the_reference(body: str, level: str):
    assert level_of(f"def f(x):\n{body}\n") == level
    assert level_of("") == "mid"
