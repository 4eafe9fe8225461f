"""Finds the best way to confine programs that really works on this machine.

A way counts only when a program run in it has been seen to compute, and to fail at reading a
secret beside its scratch folder, at writing there, and at opening a socket.
"""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import anyio

from xnai.core.config import SandboxConfig
from xnai.core.errors import SandboxUnavailable
from xnai.core.ports import Sandbox, SandboxGrade, SandboxResult
from xnai.sandbox.grades import Confinement, candidates
from xnai.sandbox.python import ConfinedPython

PROBE_TIMEOUT_S = 10.0
_PROGRAM = """
import socket, sys
def refused(act):
    try:
        act()
    except OSError:
        return "refused"
    return "done"
secret = sys.modules["__main__"].__doc__ = {secret!r}
print(refused(lambda: open(secret).read()), refused(lambda: open(secret + ".new", "w")),
      refused(socket.socket), refused(lambda: open("own", "w")), sum(range(10)))
"""
_EXPECTED = "refused refused refused done 45"
_WORKING: dict[Confinement, str] = {}
"""Ways already tried in this process → why not, empty when they work."""


class NoSandbox:
    """The sandbox of a machine that has none: everything is refused."""

    grade: SandboxGrade = "none"

    def __init__(self, reason: str) -> None:
        self._reason = reason

    async def run_python(
        self, source: str, *, files: dict[str, str] | None = None, timeout_s: float = 5.0
    ) -> NoReturn:
        """Run nothing.

        Raises:
            SandboxUnavailable: always.
        """
        raise SandboxUnavailable(
            f"Code cannot be executed safely on this machine: {self._reason}.", hint=_REMEDY
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """One way of confinement on this machine; `problem` is empty when it works."""

    grade: SandboxGrade
    problem: str


_REMEDY = "Install `sandlock` (Linux 6.12 or newer) or `bubblewrap`."
_CONFINES: dict[SandboxGrade, str] = {
    "sandlock": "files, network, processes, memory, time, output and disk by Landlock, seccomp "
    "and a supervisor; names and sizes of other files stay visible",
    "bubblewrap": "files, network, processes, memory, time, output and disk by namespaces and "
    "seccomp; other files are not even visible",
    "landlock": "files, network, memory, time, output and disk by Landlock and seccomp; programs "
    "cannot start other processes; names and sizes of other files stay visible",
    "none": "nothing: code is never executed, and evidence from running it is unavailable",
}


def describe(grade: SandboxGrade) -> str:
    """One line for people: what the grade confines, and what would be better."""
    remedy = "" if grade in {"sandlock", "bubblewrap"} else f". {_REMEDY}"
    return f"{grade}: {_CONFINES[grade]}{remedy}"


async def probe(
    config: SandboxConfig | None = None, *, ways: Iterable[Confinement] | None = None
) -> Sandbox:
    """The best sandbox that works here; `NoSandbox` when none does or they are turned off.

    Each way is tried once per process; a run costs 20 to 100 ms.
    """
    limits = config or SandboxConfig()
    if not limits.enabled:
        return NoSandbox("it is turned off in the configuration")
    problems = []
    for way in candidates() if ways is None else ways:
        problem = await _problem(way)
        if not problem:
            return ConfinedPython(way, limits)
        problems.append(f"{way.grade}: {problem}")
    return NoSandbox("; ".join(problems) or "no way of confinement is known here")


async def findings() -> list[Finding]:
    """Every way that might work here, tried, best first; for `doctor`."""
    return [Finding(grade=way.grade, problem=await _problem(way)) for way in candidates()]


async def _problem(way: Confinement) -> str:
    if way not in _WORKING:
        _WORKING[way] = await _try(way)
    return _WORKING[way]


async def _try(way: Confinement) -> str:
    """Why the way does not work, or empty."""
    with tempfile.TemporaryDirectory(prefix="xnai-probe-") as folder:
        secret = Path(folder) / secrets.token_hex(4)
        await anyio.Path(secret).write_text("secret")
        source = _PROGRAM.format(secret=str(secret))
        try:
            result = await ConfinedPython(way, SandboxConfig()).run_python(
                source, timeout_s=PROBE_TIMEOUT_S
            )
        except SandboxUnavailable as error:
            return error.message
    return _reading(result)


def _reading(result: SandboxResult) -> str:
    answer = result.stdout.strip()
    if answer == _EXPECTED:
        return ""
    reason = result.stderr.strip().rpartition("\n")[2] or f"exit code {result.exit_code}"
    return f"a trial program answered {answer!r}, not {_EXPECTED!r} ({reason})"
