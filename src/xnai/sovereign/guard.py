"""Puts this process under guard, for good, or says why it cannot.

Covers: the order of the steps, trying them in a copy of the process first, proving that they hold.
A grade counts only when it was seen to refuse. See `ARCHITECTURE.md` for what each grade proves.
"""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from errno import ENETUNREACH
from pathlib import Path
from typing import Final

from xnai.core.errors import SovereignUnavailable
from xnai.core.ports import SovereignGrade
from xnai.sovereign import hook
from xnai.sovereign.filters import process_filter
from xnai.sovereign.kernel import drop_powers, leave_the_network, refuse

GRADES: Final[Sequence[SovereignGrade]] = ("namespace", "filter")
"""Best first."""
_OUTSIDE: Final = ("192.0.2.1", 9)
"""An address kept for documentation. Source: RFC 5737."""
HELD: Final[Mapping[SovereignGrade, str]] = {
    "namespace": "there is no route out of its network, for native code neither",
    "filter": "engines cannot connect and nothing sends datagrams; xnai's own connections are held "
    "by Python only",
}
"""What holds in each grade, for people."""
TRIAL: Final = "xnai.sovereign.guard"
"""Run as a program it says the best grade of this machine, or on stderr why there is none."""
REMEDY: Final = (
    "It needs Linux on x86-64 or aarch64 with seccomp; for the better grade also network "
    "namespaces, which containers and some distributions keep from ordinary users."
)


def enter(grades: Sequence[SovereignGrade] = GRADES) -> SovereignGrade:
    """Put this process, and all that it starts from now on, under the best guard of this machine.

    Call it while there is one thread: others would stay outside. What listens already goes on
    listening where it does.

    Args:
        grades: which may be tried, best first.

    Raises:
        SovereignUnavailable: no guard can be had. The process must not go on.
    """
    if sys.platform == "linux":
        _refuse_threads()
    grade = best_grade(grades)
    try:
        _close(grade)
        _prove(grade)
    except OSError as error:
        raise SovereignUnavailable(f"Sovereign mode cannot begin: {error}.") from error
    hook.install(grade)
    return grade


def best_grade(grades: Sequence[SovereignGrade] = GRADES) -> SovereignGrade:
    """The best that works, each tried in a copy of this process, of which nothing remains.

    Takes some milliseconds. There must be one thread.

    Raises:
        SovereignUnavailable: none works; says why.
    """
    problems = []
    for grade in grades:
        problem = _try(grade)
        if not problem:
            return grade
        problems.append(f"{grade}: {problem}")
    raise SovereignUnavailable(
        f"Sovereign mode is not possible on this machine ({'; '.join(problems)}).", hint=REMEDY
    )


def _refuse_threads() -> None:
    """Those of native libraries too, of which Python knows nothing.

    Raises:
        SovereignUnavailable: there are more than one, or they cannot be counted.
    """
    try:
        threads = len(list(Path("/proc/self/task").iterdir()))
    except OSError as error:
        raise SovereignUnavailable(
            f"Sovereign mode cannot begin: threads cannot be counted ({error})."
        ) from error
    if threads > 1:
        raise SovereignUnavailable(
            f"Sovereign mode cannot begin: {threads} threads run already, and those would stay "
            "outside.",
            hint="Start xnai without what brings threads to Python: a debugger, a profiler.",
        )


def _close(grade: SovereignGrade) -> None:
    """Shut the doors.

    Raises:
        OSError: one would not shut; then the process must not go on.
    """
    if grade == "namespace":
        leave_the_network()
    drop_powers()
    refuse(process_filter(os.uname().machine))


def _prove(grade: SovereignGrade) -> None:
    """See that they are shut, and that the loopback interface works.

    Raises:
        OSError: they are not, or it does not.
    """
    with suppress(PermissionError):
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()
        raise OSError("a datagram socket was granted all the same")
    if grade == "namespace":
        with socket.socket() as outward:
            outward.settimeout(1.0)
            found = outward.connect_ex(_OUTSIDE)
        if found != ENETUNREACH:
            raise OSError(f"a way out was found all the same ({os.strerror(found)})")
    with socket.create_server(("127.0.0.1", 0)) as listener, socket.socket() as inward:
        inward.settimeout(1.0)
        inward.connect(listener.getsockname())


def _try(grade: SovereignGrade) -> str:
    """Why the grade does not work here, or empty."""
    if sys.platform != "linux":
        return f"not on {sys.platform}"
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writer, _outcome(grade).encode() or b"ok")
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, encoding="utf-8", errors="replace") as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return "" if said == "ok" else said or "the trial did not end"


def _outcome(grade: SovereignGrade) -> str:
    """In the copy: nothing may get out of it but words."""
    try:
        _close(grade)
        _prove(grade)
    except Exception as error:  # noqa: BLE001 (the copy must not go on as if it were the original)
        return str(error) or type(error).__name__
    return ""


if __name__ == "__main__":
    try:
        sys.stdout.write(best_grade())
    except SovereignUnavailable as error:
        sys.exit(error.message)
