"""A real `xnai serve` on the embedded ladder, in a process of its own."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2

XNAI = Path(sys.executable).with_name("xnai")
TOKEN = "token-of-the-tests"


@dataclass(frozen=True, kw_only=True)
class Live:
    """Where it serves, and its process."""

    url: str
    process: subprocess.Popen[str]


def free_port() -> int:
    """A port for a server that is about to start.

    A connection that just ended keeps it: for a minute the system gives it to nobody who wants any
    port, as tests in other processes do, and a server that names it may have it all the same.
    """
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        place = listener.getsockname()
        with socket.create_connection(place), listener.accept()[0] as ended_first:
            ended_first.shutdown(socket.SHUT_RDWR)
        return int(place[1])


def client_of(live: Live) -> httpx2.Client:
    """A client that knows the token."""
    headers = {"authorization": f"Bearer {TOKEN}"}
    return httpx2.Client(base_url=live.url, headers=headers, timeout=60)


@contextmanager
def serving(
    home: Path,
    *arguments: str,
    preset: str | None = "pocket",
    before: Sequence[str] = (),
    extra: Sequence[tuple[str, str]] = (),
) -> Iterator[Live]:
    """Start it, wait until it says where it serves, and end it by SIGTERM.

    Args:
        before: words of a command that runs the command which follows them.
        extra: more of the environment.
    """
    port = free_port()
    start_from = ["--preset", preset] if preset else []
    process = subprocess.Popen(
        [*before, XNAI, "serve", *start_from, "--port", str(port), *arguments],
        env=environment(home, extra),
        cwd=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert process.stderr is not None
        said = process.stdout.readline()
        assert said.startswith("xnai serves at "), said + process.stderr.read()
        yield Live(url=said.split()[-1], process=process)
    finally:
        process.terminate()
        process.wait(timeout=60)
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()


def printed(home: Path, *arguments: str) -> Any:
    """What a command of xnai beside the server, on the same data, prints as JSON."""
    done = subprocess.run(
        [XNAI, *arguments, "--json"],
        env=environment(home),
        cwd=home,
        capture_output=True,
        check=True,
        timeout=60,
    )
    return json.loads(done.stdout)


def environment(home: Path, extra: Sequence[tuple[str, str]] = ()) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XNAI_HOME": str(home),
        "XNAI_API_KEY": TOKEN,
        **dict(extra),
    }
