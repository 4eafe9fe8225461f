"""llama.cpp serving one GGUF file in a child process, and a small client for it.

Covers starting, waiting, asking and stopping, as much as judging the models needs. The product has
its own engines; this stands apart so that the training side depends on nothing of the product.

The child process dies with its parent: it ends when its standard input closes.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_CHILD = """
import sys
import xllamacpp as x
p = x.CommonParams()
p.model.path, p.port, p.n_ctx = sys.argv[1], int(sys.argv[2]), 1024
p.cpuparams.n_threads = p.cpuparams_batch.n_threads = int(sys.argv[3])
p.n_parallel, p.cache_ram_mib, p.n_batch, p.ui, p.verbosity = 1, 0, 512, False, 0
p.no_extra_bufts = True
server = x.Server(p)
sys.stdin.read()
"""
READY_S = 30
ANSWER_S = 120


class Refused(RuntimeError):
    """The server answered with an error; carries its words."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Server:
    """A running llama.cpp."""

    port: int

    def post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        """Send JSON, return JSON.

        Raises:
            Refused: any answer but success, such as a text llama.cpp cannot parse as a tool call.
        """
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}",
            json.dumps(body).encode(),
            {"Content-Type": "application/json"},
        )
        try:
            with urllib.request.urlopen(request, timeout=ANSWER_S) as answer:  # noqa: S310  loopback
                found: dict[str, Any] = json.load(answer)
        except urllib.error.HTTPError as error:
            raise Refused(error.read().decode(errors="replace")) from error
        return found

    def is_ready(self) -> bool:
        """Whether the model is loaded."""
        try:
            self.post("/tokenize", {"content": "a"})
        except (Refused, urllib.error.URLError, ConnectionError):
            return False
        return True


@contextmanager
def serving(model: Path, threads: int = 1) -> Iterator[Server]:
    """Run llama.cpp on `model` for the length of a `with` block.

    Raises:
        RuntimeError: it ended, or was not ready in half a minute.
    """
    server = Server(port=_free_port())
    command = [sys.executable, "-c", _CHILD, str(model), str(server.port), str(threads)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
        try:
            _wait_until_ready(server, child)
            yield server
        finally:
            child.kill()


def _wait_until_ready(server: Server, child: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + READY_S
    while not server.is_ready():
        if child.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"llama.cpp did not start (exit status {child.poll()})")
        time.sleep(0.05)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
