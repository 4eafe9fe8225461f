"""A real Redis on a free port, that can be stopped, killed and started again on the same files."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import redis

PROGRAM = shutil.which("redis-server")
HOW = "there is no redis-server: install it with `make setup` as root, or from your distribution"


def needed() -> str:
    """The program; where it is missing the test is skipped, but never in CI."""
    if PROGRAM is None and not os.environ.get("CI"):
        pytest.skip(HOW)
    assert PROGRAM is not None, HOW
    return PROGRAM


@dataclass(kw_only=True)
class RedisServer:
    """Use `start` and `stop`; `flags` are redis-server's own."""

    folder: Path
    flags: tuple[str, ...] = ()
    port: int = 0
    process: subprocess.Popen[bytes] | None = field(default=None)

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self, *flags: str) -> None:
        """Start it, on the port that it had, and wait until it answers."""
        self.port = self.port or free_port()
        words = [
            *(needed(), "--port", str(self.port), "--bind", "127.0.0.1", "--dir", str(self.folder)),
            *("--save", "", "--appendonly", "yes", "--appendfsync", "everysec"),
            *("--logfile", str(self.folder / "redis.log"), *self.flags, *flags),
        ]
        self.process = subprocess.Popen(words, stdout=subprocess.DEVNULL)
        with self.client() as client:
            while True:
                try:
                    client.ping()
                except (redis.ConnectionError, redis.BusyLoadingError):
                    assert self.process.poll() is None, (self.folder / "redis.log").read_text()
                except redis.AuthenticationError:
                    return
                else:
                    return

    def stop(self, by: signal.Signals = signal.SIGTERM) -> None:
        if self.process is not None:
            self.process.send_signal(by)
            self.process.wait(20)
            self.process = None

    def client(self) -> redis.Redis:
        return redis.Redis(port=self.port, decode_responses=True)


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
