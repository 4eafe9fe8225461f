"""Whether an answer passes the hidden tests: run in the sandbox, after the answer, never here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from xnai.benchmark.tasks import Task
from xnai.cascade.checks.executed import check_tests
from xnai.cascade.checks.static import python_problem
from xnai.cascade.extract import extract_code
from xnai.core.errors import BadRequest, SandboxUnavailable
from xnai.core.ports import Sandbox, SandboxGrade, SandboxResult

_LONGEST: Final = 300
"""Characters of a note; what failed is found again by its task."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Judged:
    """What came of an answer.

    Args:
        code: what of it was run; empty where it holds none.
        note: why it does not pass, one line; empty where it does.
    """

    passed: bool
    code: str
    note: str = ""


def refuse_without_sandbox(sandbox: Sandbox) -> None:
    """End before any model is asked, where answers could not be judged.

    Raises:
        SandboxUnavailable: nothing may be run here.
    """
    if sandbox.grade == "none":
        raise SandboxUnavailable(
            "Answers cannot be judged: there is no sandbox here to run their tests in.",
            hint="`xnai doctor` says what it needs.",
        )


async def judge(text: str, task: Task, sandbox: Sandbox) -> Judged:
    """Run the hidden tests on the code in an answer.

    Raises:
        SandboxUnavailable: nothing could be run; that is no fault of the answer.
    """
    code = extract_code(text, wanted=task.entry, language="python").text
    if not code:
        return Judged(passed=False, code="", note="the answer holds no code")
    if problem := python_problem(code):
        return Judged(passed=False, code=code, note=problem[:_LONGEST])
    watched = _Watched(sandbox)
    found = await check_tests(code, task.tests, watched, timeout_s=task.timeout_s)
    if watched.fault is not None:
        raise watched.fault
    passed = found.score == 1.0
    return Judged(passed=passed, code=code, note="" if passed else found.detail[:_LONGEST])


async def refuse_wrong_references(tasks: Sequence[Task], source: str, sandbox: Sandbox) -> None:
    """A task whose own reference fails its tests would call every right answer wrong.

    Raises:
        BadRequest: one does; names each that does.
        SandboxUnavailable: nothing could be run.
    """
    wrong = []
    for task in tasks:
        if task.reference:
            found = await judge(f"```python\n{task.reference}\n```", task, sandbox)
            if not found.passed:
                wrong.append(f"{source}: `{task.id}`: its reference fails: {found.note}")
    if wrong:
        raise BadRequest("\n".join(wrong), hint="Correct the tests or the references.")


class _Watched:
    """A sandbox that remembers that it could not run something."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.fault: SandboxUnavailable | None = None

    @property
    def grade(self) -> SandboxGrade:
        """That of the sandbox."""
        return self._sandbox.grade

    async def run_python(
        self, source: str, *, files: dict[str, str] | None = None, timeout_s: float = 5.0
    ) -> SandboxResult:
        """As the sandbox does.

        Raises:
            SandboxUnavailable: nothing was run.
        """
        try:
            return await self._sandbox.run_python(source, files=files, timeout_s=timeout_s)
        except SandboxUnavailable as error:
            self.fault = error
            raise
