"""Refuses, in Python and in clear words, what leads out of the machine.

Behind the kernel's refusals it is the second line; in grade `filter` it is the only one that knows
addresses. It sees what goes through Python's own `socket` and `subprocess`; it does not see native
code that calls the C library itself.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from errno import EPERM
from pathlib import PurePath
from typing import Any, Final

from xnai.core.ports import SovereignGrade
from xnai.sovereign.addresses import is_loopback

ENGINE_GUARD: Final = ("-m", "xnai.sovereign.listen_only")
"""Words before the module that an engine's child runs, after the interpreter and its flags."""
_SANDBOXED: Final = ["-I", "-S", "-B"]
"""How the sandbox calls an interpreter that seals itself."""
_Check = Callable[[tuple[Any, ...]], None]


def install(grade: SovereignGrade) -> None:
    """Watch this process for good; a hook of the interpreter cannot be taken out."""
    checks = _CHECKS if grade == "namespace" else {**_CHECKS, **_PROGRAM_CHECKS}

    def watch(event: str, args: tuple[Any, ...]) -> None:
        check = checks.get(event)
        if check is not None:
            check(args)

    sys.addaudithook(watch)


def _refuse(what: str) -> None:
    raise PermissionError(EPERM, f"Sovereign mode: {what}; no socket leaves this machine.")


def _addressed(args: tuple[Any, ...]) -> None:
    """`(socket, address)`; no address where the socket has one already."""
    address = args[1]
    if address is None:
        return
    if not isinstance(address, tuple) or not address or not is_loopback(address[0]):
        _refuse(f"{address!r} is no loopback address")


def _looked_up(args: tuple[Any, ...]) -> None:
    """A host first; None and nothing mean the machine itself."""
    host = args[0].decode("ascii", "replace") if isinstance(args[0], bytes) else args[0]
    if host and not is_loopback(host):
        _refuse(f"{host!r} is no loopback address")


def _looked_up_backwards(args: tuple[Any, ...]) -> None:
    _refuse(f"the name of {args[0]!r} is not looked up")


def _started(args: tuple[Any, ...]) -> None:
    """`(program, arguments, …)`: engines and the sandbox close their own doors, others do not."""
    words = [os.fsdecode(word) for word in args[1]]
    is_engine = tuple(words[2:4]) == ENGINE_GUARD
    is_sandboxed = words[1:4] == _SANDBOXED or PurePath(words[0]).name == "bwrap"
    if not is_engine and not is_sandboxed:
        _refuse(f"{words[0]!r} is not started, since nothing would hold it")


def _shelled(args: tuple[Any, ...]) -> None:
    _refuse(f"{args[0]!r} is not started, since nothing would hold it")


_CHECKS: Final[Mapping[str, _Check]] = {
    **dict.fromkeys(("socket.connect", "socket.sendto", "socket.sendmsg"), _addressed),
    "socket.bind": _addressed,
    "socket.getaddrinfo": _looked_up,
    "socket.gethostbyname": _looked_up,
    "socket.gethostbyaddr": _looked_up_backwards,
    "socket.getnameinfo": _looked_up_backwards,
}
_PROGRAM_CHECKS: Final[Mapping[str, _Check]] = {
    "subprocess.Popen": _started,
    **dict.fromkeys(("os.system", "os.exec", "os.posix_spawn", "os.spawn"), _shelled),
}
