"""A confined program that is a child process of our own (bubblewrap and Landlock grades)."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path


class Child:
    """Started in its own session, so that a Ctrl-C at the terminal is ours to act on.

    The kernel kills it when the thread that started it ends, thus also with xnai itself.
    """

    def __init__(self, command: Sequence[str], *, cwd: Path, env: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(
            command,
            cwd=cwd,
            env=dict(env),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            bufsize=0,
        )

    @property
    def pid(self) -> int:
        """Process and group id."""
        return self._process.pid

    @property
    def streams(self) -> tuple[int, int]:
        """Standard output and error."""
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        return self._process.stdout.fileno(), self._process.stderr.fileno()

    def kill(self) -> None:
        """SIGKILL to the group; nothing in it can have left it (no forks, or a pid namespace)."""
        os.killpg(self._process.pid, signal.SIGKILL)

    def finish(self) -> int:
        """Reap and close."""
        with self._process as process:
            return process.wait()
