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
    """Use `start` and `stop`.

    Args:
        tls: folder of its certificate, where it is to speak TLS.
        socket: to listen at as well.
    """

    folder: Path
    port: int = 0
    tls: Path | None = None
    socket: Path | None = None
    process: subprocess.Popen[bytes] | None = field(default=None)

    @property
    def url(self) -> str:
        return f"redis{'s' if self.tls else ''}://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Start it, on the port that it had, and wait until it answers."""
        self.port = self.port or free_port()
        words = [
            *(needed(), "--bind", "127.0.0.1", "--dir", str(self.folder), *self._listening()),
            *("--save", "", "--appendonly", "yes", "--appendfsync", "everysec"),
            *("--logfile", str(self.folder / "redis.log")),
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
        ca_file = str(self.tls / "certificate.pem") if self.tls else None
        return redis.Redis(
            port=self.port,
            host="127.0.0.1",
            decode_responses=True,
            ssl=self.tls is not None,
            ssl_ca_certs=ca_file,
        )

    def _listening(self) -> tuple[str, ...]:
        if self.tls is None:
            more = ("--unixsocket", str(self.socket)) if self.socket else ()
            return ("--port", str(self.port), *more)
        files = (str(self.tls / "certificate.pem"), str(self.tls / "key.pem"))
        return (
            *("--port", "0", "--tls-port", str(self.port), "--tls-auth-clients", "no"),
            *("--tls-cert-file", files[0], "--tls-key-file", files[1]),
        )


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
