"""Calls outwards are counted, in a process of their own, since a hook stays for good."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import socket, sys
from xnai.sovereign.counting import count_outward
calls = count_outward()
def tried(act):
    try:
        act()
    except OSError:
        pass
with socket.create_server(("127.0.0.1", 0)) as listener:
    tried(lambda: socket.create_connection(listener.getsockname(), 1).close())
tried(lambda: socket.socket(socket.AF_UNIX).connect("/nowhere"))
tried(lambda: socket.getaddrinfo(None, 80))
assert calls.count == 0, calls.count
if sys.argv[1:] == ["guarded"]:
    from xnai.sovereign.guard import enter
    enter()
before = calls.count
outward = socket.socket()
outward.settimeout(0.01)
tried(lambda: outward.connect(("192.0.2.1", 9)))
tried(lambda: socket.getaddrinfo("name.invalid", 80))
tried(lambda: socket.getaddrinfo(b"192.0.2.1", 80))
print(calls.count - before)
"""


@pytest.mark.parametrize("how", ["free", "guarded"])
def test_what_leads_outwards_is_counted_whether_or_not_it_is_refused(how: str):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, how], capture_output=True, text=True, check=False
    )
    if "SovereignUnavailable" in done.stderr:
        pytest.skip("no guard here")
    assert done.stderr == ""
    assert done.stdout == "3\n"
