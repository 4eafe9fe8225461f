"""When the guard may be set, and what it leaves working."""

import subprocess
import sys

import pytest

from xnai.core.errors import SovereignUnavailable
from xnai.sovereign.guard import best_grade

THREADED = """
import threading
from xnai.core.errors import SovereignUnavailable
from xnai.sovereign.guard import enter
stop = threading.Event()
thread = threading.Thread(target=stop.wait)
thread.start()
try:
    enter()
except SovereignUnavailable as error:
    print(error.message)
finally:
    stop.set()
    thread.join()
"""
CHECKED_BY_PYTHON = """
import os, socket, subprocess
from xnai.sovereign.guard import enter
enter(("filter",))
def outcome(act):
    try:
        act()
    except PermissionError:
        return "refused"
    return "done"
with socket.create_server(("127.0.0.1", 0)) as listener:
    inward = lambda: socket.create_connection(listener.getsockname()).close()
    print(*map(outcome, [
        inward,
        lambda: socket.getaddrinfo("127.0.0.1", 80),
        lambda: socket.getaddrinfo("localhost", 80),
        lambda: socket.gethostbyname("localhost"),
        lambda: socket.getnameinfo(("127.0.0.1", 80), 0),
        lambda: socket.create_server(("0.0.0.0", 0)),
        lambda: subprocess.run(["true"]),
        lambda: os.system("true"),
    ]))
"""
BEFORE_THE_GUARD = """
import os
from xnai.cli import listening, session
session.read(None, "pocket", sovereign=True)
print(len(os.listdir("/proc/self/task")))
"""


def program(source: str) -> str:
    command = [sys.executable, "-c", source]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def test_a_process_with_threads_is_refused_since_they_would_stay_outside():
    assert "2 threads" in program(THREADED)


def test_python_refuses_names_strangers_and_other_programs():
    assert program(CHECKED_BY_PYTHON) == "done done" + " refused" * 6


def test_nothing_that_comes_before_the_guard_starts_a_thread():
    assert program(BEFORE_THE_GUARD) == "1"


def test_where_no_grade_works_the_error_says_why_and_what_to_do():
    with pytest.raises(SovereignUnavailable) as raised:
        best_grade(())
    assert "seccomp" in raised.value.hint
