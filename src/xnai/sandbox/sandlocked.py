"""A program confined by sandlock. Imported only when one is started."""

from __future__ import annotations

import signal
from collections.abc import Mapping, Sequence
from pathlib import Path

import sandlock

from xnai.core.config import SandboxConfig
from xnai.sandbox.interpreter import DEVICES, readable

REAP_S = 5.0


class SandlockChild:
    """A live program under sandlock. One thread uses it."""

    def __init__(self, process: sandlock.Process) -> None:
        self._process = process
        self._pid: int = process.pid or 0

    @property
    def pid(self) -> int:
        """Of the program, a child of this process."""
        return self._pid

    @property
    def streams(self) -> tuple[int, int]:
        """Standard output and error."""
        return self._process.stdout.fileno(), self._process.stderr.fileno()

    def kill(self) -> None:
        """SIGKILL to its group; processes that left the group die in `finish`."""
        self._process.kill()

    def finish(self) -> int:
        """Reap it; sandlock then kills every process that it has counted."""
        with self._process as process:
            result = process.wait(REAP_S)
        if result.reason == sandlock.ExitReason.EXITED:
            return int(result.exit_code)
        killed = result.reason != sandlock.ExitReason.SIGNALED
        return -int(signal.SIGKILL if killed else result.signal)


def start(
    command: Sequence[str], scratch: Path, config: SandboxConfig, env: Mapping[str, str]
) -> SandlockChild:
    """Start a program that may write in `scratch` only and has no network.

    Raises:
        RuntimeError: sandlock could not start it.
    """
    sandbox = sandlock.Sandbox(
        fs_readable=list(readable()),
        fs_writable=[str(scratch), *DEVICES[:1]],
        cwd=str(scratch),
        clean_env=True,
        env=dict(env),
        max_memory=2 * config.memory_mib * 2**20,  # of all; each alone by RLIMIT_AS
        max_processes=config.processes,
        no_coredump=True,
    )
    mode = sandlock.StdioMode
    return SandlockChild(
        sandbox.popen(list(command), stdin=mode.NULL, stdout=mode.PIPED, stderr=mode.PIPED)
    )
