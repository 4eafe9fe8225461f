"""Runs untrusted Python in one way of confinement. The event loop is never blocked."""

from __future__ import annotations

import math
import os
import secrets
import time
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Self

import anyio
import anyio.to_thread

from xnai.core.config import SandboxConfig
from xnai.core.errors import SandboxUnavailable
from xnai.core.ports import SandboxGrade, SandboxResult
from xnai.sandbox.grades import Confinement
from xnai.sandbox.interpreter import command
from xnai.sandbox.scratch import scratch_folder
from xnai.sandbox.watch import Bounds, Ended, watch

DISK_BYTES = 64 * 2**20
"""What a program may leave in its scratch folder, and the largest file it may write."""
PROGRAM = "__program__.py"
_SIGKILL, _SIGXCPU = 9, 24
_DOCTOR = "`xnai doctor` shows what this machine can do."


class ConfinedPython:
    """A `xnai.core.ports.Sandbox`.

    Args:
        confinement: how programs are confined.
        config: the limits; `timeout_s` is for callers, each run is told its own.
    """

    def __init__(self, confinement: Confinement, config: SandboxConfig) -> None:
        self._confinement = confinement
        self._config = config

    @property
    def grade(self) -> SandboxGrade:
        """What confines the program."""
        return self._confinement.grade

    async def run_python(
        self, source: str, *, files: dict[str, str] | None = None, timeout_s: float = 5.0
    ) -> SandboxResult:
        """Run a program in a fresh scratch folder with `files`; kill all of it at the end.

        Cancelling kills it too; the folder is gone when this returns or raises.

        Raises:
            SandboxUnavailable: the doors could not be closed; nothing was run.
            ValueError: a file name leaves the scratch folder.
        """
        with _StopLine() as stop:
            run = partial(self._outcome, source, dict(files or {}), timeout_s, stop.reader)
            async with anyio.create_task_group() as group:
                group.start_soon(stop.pull_when_cancelled)
                outcome = await anyio.to_thread.run_sync(run)
                group.cancel_scope.cancel()
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def _outcome(
        self, source: str, files: Mapping[str, str], timeout_s: float, stop_fd: int
    ) -> SandboxResult | SandboxUnavailable | ValueError:
        """Errors as values: a task group would wrap what is raised in it."""
        try:
            return self._run(source, files, timeout_s, stop_fd)
        except (SandboxUnavailable, ValueError) as error:
            return error
        except (OSError, RuntimeError, ImportError) as error:
            return SandboxUnavailable(
                f"The sandbox ({self.grade}) could not be started: {error}.", hint=_DOCTOR
            )

    def _run(
        self, source: str, files: Mapping[str, str], timeout_s: float, stop_fd: int
    ) -> SandboxResult:
        token = secrets.token_hex(8)
        with scratch_folder({**files, PROGRAM: source}) as scratch:
            began = time.monotonic()
            bounds = Bounds(
                timeout_s=timeout_s,
                output_bytes=self._config.output_kib * 1024,
                disk_bytes=DISK_BYTES,
                scratch=scratch,
                stop_fd=stop_fd,
            )
            argv = command(self._order(scratch, timeout_s, token))
            started = self._confinement.start(argv, scratch, self._config)
            ended = watch(started, bounds, began=began)
        return _result(ended, token)

    def _order(self, scratch: Path, timeout_s: float, token: str) -> dict[str, object]:
        """What the program's own process does to itself first (`xnai.sandbox.inside`)."""
        return {
            "scratch": str(scratch),
            "program": PROGRAM,
            "memory_bytes": self._config.memory_mib * 2**20,
            "cpu_s": math.ceil(timeout_s) + 1,
            "file_bytes": DISK_BYTES,
            "processes": self._confinement.processes(self._config),
            "token": token,
            "seal": self._confinement.seal(scratch),
        }


class _StopLine:
    """A pipe whose reading end becomes ready when the run is cancelled."""

    def __init__(self) -> None:
        self.reader, self._writer = os.pipe()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self.reader)
        self._pull()

    async def pull_when_cancelled(self) -> None:
        """Sleep; the watching thread is told when that is interrupted."""
        try:
            await anyio.sleep_forever()
        finally:
            self._pull()

    def _pull(self) -> None:
        if self._writer >= 0:
            os.close(self._writer)
            self._writer = -1


def _result(ended: Ended, token: str) -> SandboxResult:
    stderr = ended.stderr.decode("utf-8", "replace")
    if token in stderr:
        raise SandboxUnavailable(
            f"The sandbox could not be closed:{stderr.partition(token)[2].rstrip()}.",
            hint=_DOCTOR,
        )
    limit = ended.limit or _inner_limit(ended.exit_code, stderr)
    return SandboxResult(
        exit_code=ended.exit_code,
        stdout=ended.stdout.decode("utf-8", "replace"),
        stderr=stderr,
        timed_out=limit == "time",
        elapsed_s=ended.elapsed_s,
        limit=limit,
    )


def _inner_limit(exit_code: int, stderr: str) -> str:
    """The limit that the program met inside, as its ending tells."""
    if exit_code == -_SIGXCPU:
        return "time"
    if exit_code == -_SIGKILL:  # not by us: sandlock's count of memory, or the kernel's
        return "memory"
    last = stderr.rstrip().rpartition("\n")[2]
    if exit_code and last.startswith("MemoryError"):
        return "memory"
    if exit_code and last.startswith("BlockingIOError: [Errno 11]"):
        return "processes"
    return ""
