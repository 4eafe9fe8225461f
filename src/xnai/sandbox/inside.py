"""First words inside the sandbox: set the limits, seal the doors, then run the program.

Runs in the interpreter that executes the untrusted program. Standard library only: its text
travels to a bare interpreter and is not imported there.
"""

from __future__ import annotations

import os
import resource
import sys

TYPE_CHECKING = False  # `typing` itself would cost 5 ms in every run
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

MAX_OPEN_FILES = 256


def run(order: dict[str, Any], seal: Callable[..., None]) -> None:
    """Confine this process as `order` says, then execute the program in it.

    Args:
        order: `scratch`, `program` (file name in it), `memory_bytes`, `cpu_s`, `file_bytes`,
            `processes` (0: not limited here), `token` (printed when the doors would not close)
            and `seal` (arguments).
        seal: `xnai.sandbox.seal.seal`.
    """
    sys.orig_argv[:] = sys.argv[:] = [order["program"]]
    _set_limits(order)
    try:
        seal(**order["seal"])
    except OSError as error:
        sys.stderr.write(f"{order['token']} {error}\n")
        sys.stderr.flush()
        os._exit(70)
    _execute(order["scratch"], order["program"])


def _set_limits(order: dict[str, Any]) -> None:
    limits = [
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_CPU, order["cpu_s"]),
        (resource.RLIMIT_FSIZE, order["file_bytes"]),
        (resource.RLIMIT_NOFILE, MAX_OPEN_FILES),
        (resource.RLIMIT_AS, order["memory_bytes"]),
    ]
    if order["processes"]:
        limits.append((resource.RLIMIT_NPROC, order["processes"]))
    for kind, most in limits:
        resource.setrlimit(kind, (most, most))


def _execute(scratch: str, program: str) -> None:
    """Run the program as `__main__`, with the scratch folder first on its path."""
    os.chdir(scratch)
    sys.path.insert(0, scratch)
    with open(program, encoding="utf-8") as file:  # noqa: PTH123 (pathlib costs 5 ms in every run)
        text = file.read()
    main = type(sys)("__main__")
    main.__file__ = program
    sys.modules["__main__"] = main
    exec(compile(text, program, "exec", dont_inherit=True), main.__dict__)  # noqa: S102 (its purpose)
