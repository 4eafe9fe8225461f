"""The real `xnai` program against scripted engines and tiny models, in a home of its own."""

from __future__ import annotations

import fcntl
import json
import os
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import DEVNULL, PIPE
from typing import Any

import psutil
import pytest

from tests.tools.fake_engine import write_binary
from tests.tools.random_gguf import write_random_gguf

XNAI = Path(sys.executable).with_name("xnai")
SIZES_B = {"draft": 1.5, "refine": 7.0, "expert": 30.0}
TIMEOUT_S = 60
RIGHT = "```python\ndef f(x):\n    return 2 * x\n```"
WRONG = "```python\ndef f(x):\n    return x\n```"
BROKEN = "```python\ndef f(x):\n    return (\n```"
PLAIN = "Write f(x): double it"
WITH_EXAMPLES = f"{PLAIN}. f(2) returns 4, f(5) returns 10"


@dataclass(frozen=True, kw_only=True)
class Ended:
    """How a run of the program ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(kw_only=True)
class Desk:
    """A user's folder with a configuration, and the program run in it."""

    folder: Path
    gguf: Path
    models: dict[str, dict[str, Any]] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)
    extra: dict[str, str] = field(default_factory=dict)
    """Environment variables besides those that a run needs."""

    @property
    def home(self) -> Path:
        return self.folder / "home"

    @property
    def config(self) -> Path:
        """The user's own: a binary is not taken from a file found in a project."""
        return self.home / "config" / "xnai.yaml"

    @property
    def store(self) -> Path:
        return self.home / "data" / "xnai.sqlite3"

    def tier(self, name: str, answers: Mapping[str, str] | str = "", *flags: object) -> None:
        """A tier served by the scripted engine; `flags` are its own."""
        script = {"": answers} if isinstance(answers, str) else answers
        path = self.folder / f"{name}.json"
        path.write_text(json.dumps(script))
        binary = write_binary(
            self.folder / f"{name}-engine", "--answers", str(path), *map(str, flags)
        )
        self.model(name, binary=binary)

    def model(self, name: str, **settings: object) -> None:
        """A tier served by llama.cpp itself, unless a binary is given."""
        model = {"path": str(self.gguf), "parameters_b": SIZES_B[name], "n_ctx": 4096}
        self.models[name] = model | settings
        self.write_config()

    def write_config(self) -> None:
        tiers = [
            {"name": name, "model": name, "role": name, "threshold": 0.8, "draws": 1}
            for name in SIZES_B
            if name in self.models
        ]
        config = {"models": self.models, "tiers": tiers} | self.settings
        self.config.parent.mkdir(parents=True, exist_ok=True)
        self.config.write_text(json.dumps(config))  # JSON is YAML

    @property
    def environment(self) -> dict[str, str]:
        kept = {k: v for k, v in os.environ.items() if k in ("PATH", "LANG", "TMPDIR")}
        return kept | {"XNAI_HOME": str(self.home), "HOME": str(self.folder)} | self.extra

    def run(self, *arguments: object, stdin: bytes = b"", wrap: tuple[str, ...] = ()) -> Ended:
        """Run the program to its end, without a terminal."""
        done = subprocess.run(
            [*wrap, XNAI, *map(str, arguments)],
            cwd=self.folder,
            env=self.environment,
            input=stdin,
            capture_output=True,
            timeout=TIMEOUT_S,
            check=False,
        )
        return Ended(code=done.returncode, out=done.stdout.decode(), err=done.stderr.decode())

    def ask(self, *arguments: object, stdin: bytes = b"") -> Ended:
        """`xnai ask`."""
        return self.run("ask", *arguments, stdin=stdin)

    def start(self, *arguments: object, **options: Any) -> subprocess.Popen[bytes]:
        """Start the program and leave it running."""
        return subprocess.Popen(
            [XNAI, *map(str, arguments)],
            cwd=self.folder,
            env=self.environment,
            **({"stdout": PIPE, "stdin": DEVNULL, "stderr": PIPE} | options),
        )

    def fifo(self, name: str) -> Path:
        """A pipe by name; reading it waits for whoever writes there."""
        path = self.folder / name
        os.mkfifo(path)
        return path


@dataclass(kw_only=True)
class Terminal:
    """The program at a terminal of its own; what it shows is collected in `shown`."""

    process: subprocess.Popen[bytes]
    master: int
    shown: str = ""

    def wait_for(self, words: str) -> None:
        """Read until the words have been shown."""
        while words not in self.shown:
            assert self._read(), f"{words!r} never came:\n{self.shown}"

    def press_ctrl_c(self) -> None:
        self.type("\x03")

    def type(self, text: str) -> None:
        os.write(self.master, text.encode())

    def finish(self) -> int:
        """Read to the end; the exit status."""
        while self._read():
            pass
        return self.process.wait(TIMEOUT_S)

    def _read(self) -> bool:
        try:
            chunk = os.read(self.master, 65_536)
        except OSError:  # Linux says EIO when the other side has gone
            return False
        self.shown += chunk.decode("utf-8", "replace")
        return bool(chunk)


@pytest.fixture(scope="session")
def tiny_gguf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_random_gguf(tmp_path_factory.mktemp("models") / "tiny.gguf")


@pytest.fixture
def desk(tmp_path: Path, tiny_gguf: Path) -> Desk:
    return Desk(folder=tmp_path, gguf=tiny_gguf)


@pytest.fixture
def terminal(desk: Desk) -> Iterator[Callable[..., Terminal]]:
    """Starts the program at a terminal."""
    opened: list[Terminal] = []

    def start(*arguments: object, term: str = "xterm-256color", n_columns: int = 160) -> Terminal:
        master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("4H", 40, n_columns, 0, 0))
        process = subprocess.Popen(
            [XNAI, *map(str, arguments)],
            cwd=desk.folder,
            env=desk.environment | {"TERM": term},
            stdin=slave,
            stdout=slave,
            stderr=slave,
            preexec_fn=lambda: os.login_tty(slave),  # noqa: PLW1509 - Ctrl-C needs a terminal
        )
        os.close(slave)
        opened.append(Terminal(process=process, master=master))
        return opened[-1]

    yield start
    for made in opened:
        made.process.kill()
        made.process.wait()
        os.close(made.master)


def descendants(process: subprocess.Popen[bytes]) -> list[psutil.Process]:
    """Everything that the program started and that runs now."""
    return psutil.Process(process.pid).children(recursive=True)


def assert_all_gone(processes: list[psutil.Process]) -> None:
    """None of them outlives the program, but for the moment that dying takes."""
    _, alive = psutil.wait_procs(processes, timeout=10)
    left = [p for p in alive if p.status() != psutil.STATUS_ZOMBIE]
    assert left == []
