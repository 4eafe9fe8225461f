"""The ways to confine a program, best first. Each starts one; none watches it.

What each does not confine is said in `describe`. All of them run `xnai.sandbox.seal` inside,
so that a door which the outer tool leaves open (file modes under sandlock, for one) is shut.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from xnai.core.config import SandboxConfig
from xnai.core.ports import SandboxGrade
from xnai.sandbox.children import Child
from xnai.sandbox.interpreter import DEVICES, readable
from xnai.sandbox.watch import Started


class Confinement(Protocol):
    """One way to confine a program."""

    @property
    def grade(self) -> SandboxGrade:
        """Its name."""
        ...

    def seal(self, scratch: Path) -> dict[str, Any]:
        """Arguments of `xnai.sandbox.seal.seal` for the program inside."""
        ...

    def processes(self, config: SandboxConfig) -> int:
        """RLIMIT_NPROC inside; 0 when the limit is kept otherwise."""
        ...

    def start(self, command: Sequence[str], scratch: Path, config: SandboxConfig) -> Started:
        """Start the program with `scratch` as its only writable folder.

        Raises:
            OSError, RuntimeError, ImportError: this way does not work on this machine.
        """
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Sandlock:
    """Landlock, a seccomp filter and a supervisor that counts processes and memory."""

    grade: SandboxGrade = "sandlock"

    def seal(self, scratch: Path) -> dict[str, Any]:
        """Files are confined by sandlock itself."""
        return {"landlock": False, "forks": True, "readable": [], "writable": []}

    def processes(self, config: SandboxConfig) -> int:
        """Counted by sandlock."""
        return 0

    def start(self, command: Sequence[str], scratch: Path, config: SandboxConfig) -> Started:
        """Start it under sandlock's supervisor, which lives in threads of this process."""
        from xnai.sandbox.sandlocked import start  # noqa: PLC0415 (90 ms: only when run)

        return start(command, scratch, config, environment(scratch))


class _InNamespaces(Child):
    """bwrap tells the signal that ended the program as a shell does: 128 + number."""

    def finish(self) -> int:
        code = super().finish()
        return code if code <= 128 else 128 - code


@dataclass(frozen=True, kw_only=True, slots=True)
class Bubblewrap:
    """Namespaces with nothing in them, and a seccomp filter of our own."""

    binary: str
    grade: SandboxGrade = "bubblewrap"

    def seal(self, scratch: Path) -> dict[str, Any]:
        """Root is not held by RLIMIT_NPROC, so it may not fork at all."""
        return {"landlock": False, "forks": os.geteuid() != 0, "readable": [], "writable": []}

    def processes(self, config: SandboxConfig) -> int:
        """Counted per user namespace, and bubblewrap makes a fresh one."""
        return config.processes

    def start(self, command: Sequence[str], scratch: Path, config: SandboxConfig) -> Started:
        """Start it in fresh namespaces; when bwrap dies, the kernel kills all that is in them."""
        binds = [part for path in readable() for part in self._bind(path)]
        arguments = [self.binary, "--unshare-all", "--unshare-user", "--die-with-parent"]
        arguments += ["--cap-drop", "ALL", *binds, "--bind", str(scratch), str(scratch)]
        arguments += ["--chdir", str(scratch), "--", *command]
        return _InNamespaces(arguments, cwd=scratch, env=environment(scratch))

    @staticmethod
    def _bind(path: str) -> tuple[str, str, str]:
        return ("--dev-bind" if path in DEVICES else "--ro-bind", path, path)


@dataclass(frozen=True, kw_only=True, slots=True)
class Landlock:
    """Landlock and a seccomp filter of our own, without any other tool."""

    grade: SandboxGrade = "landlock"

    def seal(self, scratch: Path) -> dict[str, Any]:
        """No forks: without a supervisor or a pid namespace, nobody else would find them all."""
        paths = {"readable": list(readable()), "writable": [str(scratch), "/dev/null"]}
        return {"landlock": True, "forks": False, **paths}

    def processes(self, config: SandboxConfig) -> int:
        """There is but one; RLIMIT_NPROC would count all the user's processes."""
        return 0

    def start(self, command: Sequence[str], scratch: Path, config: SandboxConfig) -> Started:
        """Start the interpreter; it closes the doors itself before it reads the program."""
        return Child(command, cwd=scratch, env=environment(scratch))


def environment(scratch: Path) -> dict[str, str]:
    """All that a program learns from its environment; no secret is inherited."""
    folder = str(scratch)
    return {"HOME": folder, "TMPDIR": folder, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


def candidates() -> list[Confinement]:
    """Every way that might work here, best first."""
    bwrap = shutil.which("bwrap")
    return [Sandlock(), *([Bubblewrap(binary=bwrap)] if bwrap else []), Landlock()]
