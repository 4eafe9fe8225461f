"""Runs programs with their tests, each in its own process; only ever started by `pocket.judge`.

Reads a JSON list of `[code, [test, …]]` from standard input and writes a JSON list of booleans.
Run it with `python -I`, in an empty folder and environment. Limits: 2 s, 512 MiB, no files
written. This is enough against loops and runaway lists of models that learned nothing worse; the
product has a sandbox.
"""

from __future__ import annotations

import json
import os
import resource
import secrets
import signal
import sys

SECONDS = 2
BYTES = 512 << 20


def passes(code: str, tests: list[str]) -> bool:
    """Whether the code runs and every test holds, seen from outside."""
    passed = secrets.randbelow(255) + 1  # a program that exits by itself cannot know it
    child = os.fork()
    if child == 0:
        os._exit(passed if _holds(code, tests) else 0)
    status = os.waitpid(child, 0)[1]
    return os.WIFEXITED(status) and os.WEXITSTATUS(status) == passed


def _holds(code: str, tests: list[str]) -> bool:
    signal.alarm(2 * SECONDS)
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    silence = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(silence, stream)
    names: dict[str, object] = {"__name__": "answer"}
    try:
        exec(compile(code, "answer", "exec"), names)
        for test in tests:
            exec(compile(test, "test", "exec"), names)
    except BaseException:  # noqa: BLE001  whatever it raises, the answer is wrong
        return False
    return True


if __name__ == "__main__":
    json.dump([passes(code, tests) for code, tests in json.load(sys.stdin)], sys.stdout)
