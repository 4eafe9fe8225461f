"""What an honest program may count on, and how a run ends."""

from __future__ import annotations

from pathlib import Path

import anyio
import pytest
import sandlock

from tests.sandbox.test_attacks import exists, listing, processes_in, until_empty
from xnai.core.config import SandboxConfig
from xnai.core.errors import SandboxUnavailable
from xnai.core.ports import Sandbox
from xnai.sandbox import describe, findings, probe

pytestmark = pytest.mark.anyio
DESCRIPTORS = Path("/proc/self/fd")


async def test_a_program_computes_and_prints(sandbox: Sandbox) -> None:
    result = await sandbox.run_python("print(sum(range(10)))")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "45\n", "")
    assert result.limit == ""
    assert not result.timed_out


@pytest.mark.parametrize(
    ("ending", "exit_code"),
    [
        ("sys.exit(3)", 3),
        ("sys.exit('reason')", 1),
        ("sys.exit()", 0),
        ("os._exit(7)", 7),
        ("1 / 0", 1),
        ("os.kill(os.getpid(), 11)", -11),
        ("os.abort()", -6),
    ],
)
async def test_exit_codes_are_told_as_they_are(
    sandbox: Sandbox, ending: str, exit_code: int
) -> None:
    result = await sandbox.run_python(f"import os, sys\n{ending}")
    assert result.exit_code == exit_code


async def test_given_files_can_be_imported_and_read(sandbox: Sandbox) -> None:
    files = {"clean.py": "def clean(x): return x.strip()", "data/words.txt": " a "}
    program = "from clean import clean\nprint(repr(clean(open('data/words.txt').read())))"
    result = await sandbox.run_python(program, files=files)
    assert result.stdout == "'a'\n"


@pytest.mark.parametrize("name", ["../escape.py", "/tmp/escape.py", "a/../../b", ""])
async def test_a_file_name_cannot_leave_the_scratch_folder(sandbox: Sandbox, name: str) -> None:
    with pytest.raises(ValueError, match="scratch folder"):
        await sandbox.run_python("", files={name: ""})


async def test_the_standard_library_works(sandbox: Sandbox) -> None:
    program = """
import asyncio, dataclasses, json, re, sqlite3, tempfile, threading, unittest
async def main(): return await asyncio.sleep(0, 5)
print(asyncio.run(main()))
thread = threading.Thread(target=print, args=(6,)); thread.start(); thread.join()
with tempfile.TemporaryFile() as file: file.write(b"7"); file.seek(0); print(file.read())
"""
    result = await sandbox.run_python(program)
    assert (result.stdout, result.stderr) == ("5\n6\nb'7'\n", "")


async def test_site_packages_are_not_there(sandbox: Sandbox) -> None:
    result = await sandbox.run_python("import anyio")
    assert "ModuleNotFoundError" in result.stderr


async def test_standard_input_is_empty(sandbox: Sandbox) -> None:
    result = await sandbox.run_python("import sys; print(repr(sys.stdin.read()))")
    assert result.stdout == "''\n"


async def test_output_that_is_not_text_is_replaced(sandbox: Sandbox) -> None:
    result = await sandbox.run_python(r"import sys; sys.stdout.buffer.write(b'a\xff\xfeb')")
    assert result.stdout == "a��b"


async def test_source_that_is_not_text_fails_in_the_program(sandbox: Sandbox) -> None:
    result = await sandbox.run_python("print('\ud800')")
    assert result.exit_code != 0


async def test_each_run_starts_in_an_empty_folder_that_is_gone_afterwards(
    sandbox: Sandbox,
) -> None:
    program = "import os; print(os.listdir(), os.getcwd()); open('left', 'w')"
    first = await sandbox.run_python(program)
    second = await sandbox.run_python(program)
    assert first.stdout.startswith("['__program__.py']")
    assert second.stdout.startswith("['__program__.py']")
    assert first.stdout != second.stdout
    assert not exists(first.stdout.split()[-1])


async def test_two_programs_run_side_by_side(sandbox: Sandbox) -> None:
    results: dict[int, str] = {}

    async def run(number: int) -> None:
        results[number] = (await sandbox.run_python(f"print({number})")).stdout

    async with anyio.create_task_group() as group:
        for number in range(4):
            group.start_soon(run, number)
    assert results == {number: f"{number}\n" for number in range(4)}


async def test_the_event_loop_goes_on_while_a_program_runs(sandbox: Sandbox) -> None:
    ticks = 0
    with anyio.CancelScope() as scope:
        async with anyio.create_task_group() as group:

            async def run() -> None:
                await sandbox.run_python("while True: pass", timeout_s=0.5)
                scope.cancel()

            group.start_soon(run)
            while True:
                await anyio.sleep(0.01)
                ticks += 1
    assert ticks > 10


async def test_cancelling_kills_the_program_and_removes_its_folder(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with anyio.fail_after(5):
        async with anyio.create_task_group() as group:
            group.start_soon(sandbox.run_python, "while True: pass")
            while not processes_in(str(tmp_path)):  # noqa: ASYNC110 (a process sets no event)
                await anyio.sleep(0.005)
            group.cancel_scope.cancel()
        await until_empty(lambda: processes_in(str(tmp_path)))
    assert listing(tmp_path) == []


async def test_a_call_that_is_cancelled_already_runs_nothing(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    n_open = len(listing(DESCRIPTORS))
    with anyio.CancelScope() as scope:
        scope.cancel()
        await sandbox.run_python("print(1)")
    assert listing(tmp_path) == []
    assert len(listing(DESCRIPTORS)) == n_open


async def test_runs_leave_no_descriptor_open(sandbox: Sandbox) -> None:
    await sandbox.run_python("print(1)")
    n_open = len(listing(DESCRIPTORS))
    for _ in range(3):
        await sandbox.run_python("print(1)")
    assert len(listing(DESCRIPTORS)) == n_open


async def test_without_any_confinement_nothing_is_run() -> None:
    sandbox = await probe(ways=[])
    assert sandbox.grade == "none"
    with pytest.raises(SandboxUnavailable, match="cannot be executed safely"):
        await sandbox.run_python("print(1)")


async def test_a_sandbox_that_is_turned_off_says_so() -> None:
    sandbox = await probe(SandboxConfig(enabled=False))
    with pytest.raises(SandboxUnavailable, match="turned off"):
        await sandbox.run_python("print(1)")


@pytest.mark.parametrize(("grade", "least_abi"), [("sandlock", 6), ("landlock", 3)])
async def test_a_kernel_with_landlock_has_a_sandbox(grade: str, least_abi: int) -> None:
    if sandlock.landlock_abi_version() < least_abi:
        pytest.skip(f"Landlock of this kernel is older than ABI {least_abi}")
    problems = {finding.grade: finding.problem for finding in await findings()}
    assert problems[grade] == ""


async def test_the_best_way_that_works_is_chosen() -> None:
    working = [finding.grade for finding in await findings() if not finding.problem]
    assert (await probe()).grade == (working or ["none"])[0]


def test_a_weak_grade_is_described_with_its_remedy() -> None:
    assert "Install" in describe("none")
    assert "Install" in describe("landlock")
    assert "Install" not in describe("sandlock")
