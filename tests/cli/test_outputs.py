"""Where the output goes: devices, full disks, closed descriptors, terminals without colours."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

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
    done = ready.run(*command, wrap=("sh", "-c", 'exec "$0" "$@" > /dev/full'))
    assert done.code == 2
    assert "The output cannot be written: No space left on device." in done.err
    assert "Traceback" not in done.err


def test_a_closed_stdout_is_no_error_of_ours(ready: Desk):
    done = ready.run("list", wrap=("sh", "-c", 'exec "$0" "$@" >&-'))
    assert (done.code, done.err) == (0, "")


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
