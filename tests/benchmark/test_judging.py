"""Hidden tests run in the sandbox, and only there."""

from __future__ import annotations

import pytest

from xnai.benchmark.judging import judge, refuse_without_sandbox, refuse_wrong_references
from xnai.benchmark.tasks import Task
from xnai.core.config import SandboxConfig
from xnai.core.errors import BadRequest, SandboxUnavailable
from xnai.core.ports import SandboxGrade, SandboxResult
from xnai.sandbox.probe import NoSandbox, probe

TASK = Task(
    id="double",
    level="mundane",
    prompt="Write double(x).",
    entry="double",
    tests="assert double(2) == 4\nassert double(-1) == -2\n",
    reference="def double(x):\n    return 2 * x\n",
    timeout_s=4.0,
)
pytestmark = pytest.mark.anyio


class Broken:
    """A sandbox whose doors stop closing."""

    grade: SandboxGrade = "landlock"

    async def run_python(
        self, source: str, *, files: dict[str, str] | None = None, timeout_s: float = 5.0
    ) -> SandboxResult:
        raise SandboxUnavailable("The doors could not be closed.")


def fenced(code: str) -> str:
    return f"Here it is:\n```python\n{code}\n```\n"


@pytest.mark.parametrize(
    ("text", "passed", "note"),
    [
        (fenced("def double(x):\n    return x + x"), True, ""),
        ("def double(x):\n    return x + x", True, ""),
        (fenced("def double(x):\n    return 4"), False, "double(-1) returned 4, expected -2"),
        (fenced("def twice(x):\n    return 2 * x"), False, "NameError"),
        (fenced("def double(x:\n    return"), False, "SyntaxError"),
        (fenced("import os\nos._exit(0)\ndef double(x): return 2 * x"), False, "ended the program"),
        (fenced("def double(x):\n    while True: pass"), False, "did not finish in 2 s"),
        ("I would rather not.", False, "the answer holds no code"),
        ("", False, "the answer holds no code"),
    ],
)
async def test_an_answer_passes_only_where_its_code_passes_all_tests(
    text: str, passed: bool, note: str
):
    found = await judge(text, TASK, await probe(SandboxConfig()))
    assert found.passed is passed
    assert note in found.note
    assert found.passed == (not found.note)


async def test_a_sandbox_that_fails_is_no_fault_of_the_answer():
    with pytest.raises(SandboxUnavailable, match="doors could not be closed"):
        await judge(fenced(TASK.reference), TASK, Broken())


async def test_a_reference_that_hangs_or_is_wrong_is_told_before_any_model_is_asked():
    hangs = TASK.model_copy(update={"reference": "def double(x):\n    while True: pass\n"})
    wrong = TASK.model_copy(update={"id": "w", "reference": "def double(x):\n    return 0\n"})
    with pytest.raises(BadRequest) as told:
        await refuse_wrong_references([TASK, hangs, wrong], "mine", await probe(SandboxConfig()))
    first, second = told.value.message.splitlines()
    assert "mine: `double`: its reference fails: " in first
    assert "did not finish in 2 s" in first
    assert "mine: `w`: its reference fails: 0 of 2 tests pass" in second


async def test_without_a_sandbox_nothing_begins():
    with pytest.raises(SandboxUnavailable, match="Answers cannot be judged"):
        refuse_without_sandbox(NoSandbox("none here"))
