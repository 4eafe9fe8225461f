"""What a person at a terminal sees, and Ctrl-C at every stage."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable

import psutil

from tests.cli.conftest import (
    BROKEN,
    PLAIN,
    RIGHT,
    TIMEOUT_S,
    Desk,
    Terminal,
    assert_all_gone,
    descendants,
)

Start = Callable[..., Terminal]
ENDLESS = "```python\ndef f(x):\n    while True:\n        pass\n```"
COLOUR = re.compile(r"\x1b\[[\d;]+m")


def plain(shown: str) -> str:
    """What was shown, without escape codes."""
    return re.sub(r"\x1b\[[0-?]*[@-~]", "", shown).replace("\r", "")


def test_each_tier_gets_a_line_with_tokens_evidence_and_verdict(desk: Desk, terminal: Start):
    desk.tier("draft", BROKEN)
    desk.tier("refine", RIGHT)
    seen = terminal("ask", PLAIN)
    assert seen.finish() == 0
    lines = plain(seen.shown).splitlines()
    (climbed,) = [line for line in lines if "climb: " in line]
    assert re.search(r"draft +draft +\d+ tokens .* t/s  parse failed  p 0\.00  climb: ", climbed)
    (accepted,) = [line for line in lines if "accept: " in line]
    assert "parse ok  compile ok" in accepted
    assert "def f(x):" in lines
    assert COLOUR.search(seen.shown)


def test_no_color_takes_the_colours_but_not_the_lines(desk: Desk, terminal: Start):
    desk.tier("draft", RIGHT)
    desk.extra["NO_COLOR"] = "1"
    seen = terminal("ask", PLAIN)
    assert seen.finish() == 0
    assert "accept: " in plain(seen.shown)
    assert not re.search(r"\x1b\[[\d;]*3\d", seen.shown)


def test_a_dumb_terminal_gets_no_escape_codes(desk: Desk, terminal: Start):
    desk.tier("draft", RIGHT)
    seen = terminal("ask", "--trace", PLAIN, term="dumb")
    assert seen.finish() == 0
    assert "\x1b" not in seen.shown
    assert "accept: " in seen.shown


def test_without_a_terminal_the_trace_has_no_escape_codes(desk: Desk):
    desk.tier("draft", RIGHT)
    done = desk.ask("--trace", PLAIN)
    assert "accept: " in done.err
    assert "\x1b" not in done.err + done.out
    assert done.out == "def f(x):\n    return 2 * x\n"


def test_a_list_is_no_wider_than_the_terminal_and_whole_in_a_pipe(desk: Desk, terminal: Start):
    desk.tier("draft", RIGHT)
    desk.ask(f"{PLAIN} and then once more")
    seen = terminal("logs", n_columns=70)
    assert seen.finish() == 0
    lines = plain(seen.shown).splitlines()
    assert max(map(len, lines)) == 70
    assert lines[1].endswith("…")
    assert desk.run("logs").out.splitlines()[1].endswith("once more")


def test_a_named_tier_is_shown_while_it_writes(desk: Desk, terminal: Start):
    desk.tier("draft", RIGHT, "--hang-after", 3)
    seen = terminal("ask", "--tier", "draft", PLAIN)
    seen.wait_for("def f(x):")
    seen.press_ctrl_c()
    assert seen.finish() == 130
    _, row = desk.run("logs").out.splitlines()
    assert "Interrupted" in row


def test_a_streamed_answer_and_its_verdict_stand_on_lines_of_their_own(desk: Desk, terminal: Start):
    desk.tier("draft", RIGHT)
    seen = terminal("ask", "--tier", "draft", PLAIN)
    assert seen.finish() == 0
    lines = [line.rstrip() for line in plain(seen.shown).splitlines()]
    at = lines.index("def f(x):")
    assert lines[at + 1 : at + 3] == ["    return 2 * x", "```"]
    assert "accept: " in lines[at + 3]
    assert lines[at + 4 :] == []


def test_ctrl_c_at_a_terminal_ends_a_check_and_what_it_runs(desk: Desk, terminal: Start):
    desk.settings = {"sandbox": {"timeout_s": 60}}
    desk.tier("draft", ENDLESS)
    seen = terminal("ask", f"{PLAIN}. f(2) returns 4")
    seen.wait_for("compile ok")
    started = descendants(seen.process)
    seen.press_ctrl_c()
    assert seen.finish() == 130
    assert "Traceback" not in seen.shown
    assert_all_gone(started)


def interrupted(desk: Desk, sign_of_life: str, *flags: object) -> None:
    """Interrupt the program when its engine has written to the pipe; nothing may be left."""
    pipe = desk.fifo("pipe")
    desk.tier("draft", RIGHT, sign_of_life, pipe, *flags)
    program = desk.start("ask", PLAIN)
    assert pipe.read_text()
    started = descendants(program)
    assert started
    os.kill(program.pid, signal.SIGINT)
    out, err = program.communicate(timeout=TIMEOUT_S)
    assert (program.returncode, out, err) == (130, b"", b"")
    assert_all_gone(started)


def test_an_interrupt_while_a_model_loads_leaves_nothing_behind(desk: Desk):
    interrupted(desk, "--announce", "--load-s", 600)


def test_an_interrupt_while_a_model_writes_leaves_nothing_behind(desk: Desk):
    interrupted(desk, "--requests", "--hang-after", 2)


def test_an_interrupt_ends_an_engine_that_ignores_being_asked(desk: Desk):
    interrupted(desk, "--requests", "--hang-after", 2, "--ignore-sigterm")


def test_a_program_that_is_killed_takes_its_engines_along(desk: Desk):
    pipe = desk.fifo("pipe")
    desk.tier("draft", RIGHT, "--requests", pipe, "--hang-after", 2)
    program = desk.start("ask", PLAIN)
    assert pipe.read_text()
    started = descendants(program)
    assert [p for p in started if p.status() != psutil.STATUS_ZOMBIE]
    program.kill()
    program.communicate(timeout=TIMEOUT_S)
    assert_all_gone(started)


def unread(desk: Desk, *arguments: object) -> tuple[int, bytes]:
    """Exit status and stderr of a run whose stdout nobody reads."""
    read, write = os.pipe()
    os.close(read)
    program = desk.start(*arguments, stdout=write)
    os.close(write)
    _, err = program.communicate(timeout=TIMEOUT_S)
    return program.returncode, err


def test_a_reader_of_the_answer_that_goes_away_is_no_error(desk: Desk):
    desk.tier("draft", RIGHT)
    asks = (("ask", PLAIN), ("ask", PLAIN, "--json"))
    for arguments in (*asks, ("list",), ("logs", "last"), ("--help",), ("ask", "--help")):
        assert unread(desk, *arguments) == (0, b"")


def test_without_a_reader_the_file_is_written_and_the_status_is_the_answers(desk: Desk):
    desk.tier("draft", RIGHT)
    assert unread(desk, "ask", PLAIN, "--file", "double.py") == (0, b"")
    assert (desk.folder / "double.py").exists()
    desk.tier("draft", BROKEN)
    code, err = unread(desk, "ask", PLAIN)
    assert code == 1
    assert b"no tier gave an acceptable answer" in err


def test_an_interrupt_once_all_is_done_ends_it_without_a_word():
    late = (
        "import atexit, os, sys\n"
        "from xnai.__main__ import run\n"
        "atexit.register(os.kill, os.getpid(), 2)\n"
        "sys.argv[1:] = ['--version']\n"
        "run()\n"
    )
    ended = subprocess.run([sys.executable, "-c", late], capture_output=True, check=False)
    assert (ended.returncode, ended.stderr) == (-signal.SIGINT, b"")
    assert ended.stdout.startswith(b"xnai ")
