"""Watches one confined program until it ends or must be ended. Blocking: runs in a thread.

Covers the wall clock, output and disk limits and cancellation. Does not confine anything
itself: memory, CPU time and the doors are closed inside (`xnai.sandbox.seal`, `inside`).
"""

from __future__ import annotations

import os
import selectors
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from xnai.sandbox.scratch import overflows

DISK_POLL_S = 0.02
"""At 2 GB/s a program writes 40 MB between two looks."""
DRAIN_S = 1.0


class Started(Protocol):
    """A program that runs confined. One thread uses it."""

    @property
    def pid(self) -> int:
        """Of a child process of ours that ends when the program does."""
        ...

    @property
    def streams(self) -> tuple[int, int]:
        """Descriptors of its standard output and error; owned by this object."""
        ...

    def kill(self) -> None:
        """Send SIGKILL to everything that it started."""
        ...

    def finish(self) -> int:
        """Kill what is left, reap it, close the streams; give the exit code, negative = signal."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Bounds:
    """What a run may use. `stop_fd` becomes readable when the run is cancelled."""

    timeout_s: float
    output_bytes: int
    disk_bytes: int
    scratch: Path
    stop_fd: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Ended:
    """How a program ended; `limit` as in `SandboxResult`, or `cancelled`."""

    exit_code: int
    stdout: bytes
    stderr: bytes
    limit: str
    elapsed_s: float


def watch(started: Started, bounds: Bounds, *, began: float) -> Ended:
    """Wait for the program, kill it at the first limit it meets, and leave nothing behind."""
    output = {fd: bytearray() for fd in started.streams}
    limit = ""
    try:
        limit = _until_done(started, bounds, output, began=began)
    finally:
        started.kill()
        limit = _drain(output, bounds) or limit
        exit_code = started.finish()
    stdout, stderr = (bytes(output[fd][: bounds.output_bytes]) for fd in output)
    return Ended(
        exit_code=exit_code,
        stdout=stdout,
        stderr=stderr,
        limit=limit,
        elapsed_s=time.monotonic() - began,
    )


def _until_done(
    started: Started, bounds: Bounds, output: dict[int, bytearray], *, began: float
) -> str:
    """The name of the limit that was met, or empty when the program ended by itself."""
    try:
        ended_fd = os.pidfd_open(started.pid)
    except ProcessLookupError:
        return ""
    with selectors.DefaultSelector() as selector:
        for fd in (*output, ended_fd, bounds.stop_fd):
            selector.register(fd, selectors.EVENT_READ)
        try:
            while True:
                left_s = began + bounds.timeout_s - time.monotonic()
                if left_s <= 0:
                    return "time"
                ready = {key.fd for key, _ in selector.select(min(left_s, DISK_POLL_S))}
                for fd in ready & output.keys():
                    if not _read(fd, output[fd]):
                        selector.unregister(fd)
                if verdict := _verdict(ready, ended_fd, started.pid, bounds, output):
                    return verdict.strip()
        finally:
            os.close(ended_fd)


def _verdict(
    ready: set[int], ended_fd: int, pid: int, bounds: Bounds, output: dict[int, bytearray]
) -> str:
    """Why to stop watching: a limit, ` ` for an end of its own accord, or empty to go on."""
    if bounds.stop_fd in ready:
        return "cancelled"
    if any(len(text) > bounds.output_bytes for text in output.values()):
        return "output"
    if overflows(bounds.scratch, bounds.disk_bytes, pid=pid):
        return "disk"
    return " " if ended_fd in ready else ""


def _read(fd: int, text: bytearray) -> bool:
    """Append what is there; False at the end of the stream."""
    chunk = os.read(fd, 65_536)
    text += chunk
    return bool(chunk)


def _drain(output: dict[int, bytearray], bounds: Bounds) -> str:
    """Read what the dead left in the pipes; their closing also shows that no holder lives."""
    limit = ""
    end = time.monotonic() + DRAIN_S
    with selectors.DefaultSelector() as selector:
        for fd in output:
            selector.register(fd, selectors.EVENT_READ)
        while selector.get_map() and (left_s := end - time.monotonic()) > 0:
            for key, _ in selector.select(left_s):
                if not _read(key.fd, output[key.fd]):
                    selector.unregister(key.fd)
                elif len(output[key.fd]) > bounds.output_bytes:
                    limit = "output"
                    selector.unregister(key.fd)
    return limit
