"""Clients that people use, each in an environment of its own: what they need does not go together.

An environment is made at its first use, under `.venv-clients`, and kept; it is known by the file
that it was made from. Those files are compiled by

    echo NAME | uv pip compile --universal --no-annotate --python-version 3.11 - -o FILE
"""

import fcntl
import os
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parents[2]
UV = Path(sys.executable).with_name("uv")
TIMEOUT_S = 100


@cache
def programs_of(client: str) -> Path:
    """The folder with the programs of a client."""
    wanted = ROOT / "tests" / "clients" / f"{client}.txt"
    stamp = sha256(wanted.read_bytes()).hexdigest()[:12]
    home = ROOT / ".venv-clients" / f"{client}-{stamp}"
    home.parent.mkdir(exist_ok=True)
    with home.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # the other half of the suite may want it too
        if not (home / "made").exists():
            _uv("venv", "--clear", "--python", sys.executable, home)
            _uv("pip", "install", "--no-deps", "--python", home / "bin" / "python", "-r", wanted)
            (home / "made").touch()
    return home / "bin"


def run(
    program: Path,
    *arguments: object,
    home: Path,
    folder: Path | None = None,
    extra: Sequence[tuple[str, str]] = (),
) -> subprocess.CompletedProcess[str]:
    """Run a client to its end, in a home of its own, without a terminal.

    Args:
        folder: where it stands; its home where there is none.
        extra: environment variables.
    """
    return subprocess.run(
        [program, *map(str, arguments)],
        env={"PATH": os.environ["PATH"], "HOME": str(home), **dict(extra)},
        cwd=folder or home,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )


def _uv(*arguments: object) -> None:
    subprocess.run([UV, "--quiet", *map(str, arguments)], check=True)
