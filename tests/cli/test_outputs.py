"""Where the output goes: devices, full disks, closed descriptors, terminals without colours."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import PLAIN, RIGHT, XNAI, Desk, Terminal


@pytest.fixture
def ready(desk: Desk) -> Desk:
    desk.tier("draft", RIGHT)
    return desk


def test_a_pipe_or_device_is_not_replaced_by_the_answer(ready: Desk):
    pipe = ready.folder / "pipe"
    os.mkfifo(pipe)
    done = ready.ask("--file", pipe, PLAIN)
    assert (done.code, done.out) == (2, "")
    assert "not an ordinary file" in done.err
    assert pipe.is_fifo()


@pytest.mark.parametrize("command", [("list",), ("doctor", "--json"), ("ask", PLAIN)])
def test_a_full_disk_behind_stdout_is_told_in_a_line(ready: Desk, command: tuple[str, ...]):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [XNAI, *command], cwd=ready.folder, env=ready.environment, stdout=full,
            stderr=subprocess.PIPE, timeout=60, check=False,
        )  # fmt: skip
    assert done.returncode == 2
    assert b"The output cannot be written: No space left on device." in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_closed_stdout_is_no_error_of_ours(ready: Desk):
    done = subprocess.run(
        ["sh", "-c", f"{XNAI} list >&-"], cwd=ready.folder, env=ready.environment,
        stderr=subprocess.PIPE, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("command", [("doctor",), ("ask", "--tier", "nobody", PLAIN)])
@pytest.mark.parametrize("wish", ["", "1"])
def test_no_colour_is_drawn_where_none_is_wanted(
    ready: Desk, terminal: Callable[..., Terminal], command: tuple[str, ...], wish: str
):
    ready.extra["NO_COLOR"] = wish
    seen = terminal(*command)
    seen.finish()
    assert ("\x1b[3" in seen.shown) == (not wish)


def test_doctor_knows_a_store_that_is_no_database(ready: Desk):
    ready.store.parent.mkdir(parents=True)
    ready.store.write_bytes(os.urandom(9000))
    findings = {f["topic"]: f for f in ready.run("doctor", "--json").json}
    assert findings["store"]["grade"] == "error"
    assert findings["store"]["remedy"]


def test_doctor_says_nothing_of_memory_where_no_model_is_there(desk: Desk):
    desk.model("draft", path="nowhere.gguf")
    topics = {finding["topic"] for finding in desk.run("doctor", "--json").json}
    assert "draft" in topics
    assert "ladder" not in topics


def test_python_dash_m_is_the_same_program(ready: Desk):
    done = subprocess.run(
        [sys.executable, "-m", "xnai", "--version"], capture_output=True, timeout=60, check=False
    )
    assert (
        done.stdout == subprocess.run([XNAI, "--version"], capture_output=True, check=False).stdout
    )
