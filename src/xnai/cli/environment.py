"""The only reader of the environment: where files are, what kind of terminal this is, who reads."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

from xnai.connect.places import VARIABLES, Surroundings, System
from xnai.core.errors import BadRequest
from xnai.core.ports import EMBED_MODEL


@dataclass(frozen=True, kw_only=True, slots=True)
class Places:
    """Folders of this user. `XNAI_HOME` puts all of them under one folder."""

    config: Path
    data: Path

    @property
    def models(self) -> Path:
        """Where pulled GGUF files lie."""
        return self.data / "models"

    @property
    def embeddings(self) -> Path:
        """Where the embedding model lies, once it is set up."""
        return self.data / "embeddings" / EMBED_MODEL

    @property
    def learning(self) -> Path:
        """Where lessons are kept, and who decides."""
        return self.data / "learning"

    @property
    def bench(self) -> Path:
        """Runs of `xnai bench` that were given no folder."""
        return self.data / "bench"

    @property
    def tuning(self) -> Path:
        """What `xnai tune` found on this machine."""
        return self.data / "tuning.json"

    @property
    def connected(self) -> Path:
        """What `xnai connect` did to the files of clients, and how they were before."""
        return self.data / "connected"

    @property
    def style(self) -> Path:
        """How this user wants answers, in lines that were taken over one by one."""
        return self.config / "style.txt"

    @property
    def store(self) -> Path:
        """The audit trail, unless the configuration says otherwise."""
        return self.data / "xnai.sqlite3"


def places() -> Places:
    """Read them from the environment, as XDG or the platform's own rules say."""
    if home := os.environ.get("XNAI_HOME"):
        root = Path(home).expanduser()
        return Places(config=root / "config", data=root / "data")
    dirs = PlatformDirs("xnai", appauthor=False)
    return Places(config=Path(dirs.user_config_dir), data=Path(dirs.user_data_dir))


def given_token() -> str | None:
    """The server's token, where the user chose it: `XNAI_API_KEY`."""
    return os.environ.get("XNAI_API_KEY") or None


def surroundings() -> Surroundings:
    """Where the files of other programs are."""
    systems: dict[str, System] = {"win32": "windows", "darwin": "macos"}
    return Surroundings(
        system=systems.get(sys.platform, "linux"),
        home=Path.home(),
        here=current_folder(),
        own=places().config,
        variables={name: os.environ[name] for name in VARIABLES if os.environ.get(name)},
    )


def own_variables() -> dict[str, str]:
    """What another program has to start xnai with, so that it finds the same files."""
    home = os.environ.get("XNAI_HOME")
    return {"XNAI_HOME": str(Path(home).expanduser().absolute())} if home else {}


def own_program() -> tuple[str, ...]:
    """What starts this very xnai, wherever it is asked from."""
    beside = Path(sys.executable).with_name("xnai.exe" if sys.platform == "win32" else "xnai")
    return (str(beside),) if beside.exists() else (sys.executable, "-m", "xnai")


def given_key(name: str) -> str | None:
    """The key of a model behind a URL, where the environment has it."""
    return os.environ.get(name) or None


def given_proxy() -> tuple[str, tuple[str, ...]]:
    """`HTTPS_PROXY` and the names in `NO_PROXY`, in small letters first, as curl does it.

    A proxy without a scheme is one of HTTP.
    """
    url, names = (
        os.environ.get(name.lower()) or os.environ.get(name) or ""
        for name in ("HTTPS_PROXY", "NO_PROXY")
    )
    return (url if "://" in url or not url else f"http://{url}"), tuple(names.split(","))


def given_endpoint() -> str | None:
    """The model hub or a mirror of it, where the environment names one: `HF_ENDPOINT`."""
    return os.environ.get("HF_ENDPOINT") or None


def sovereign_is_wanted() -> bool:
    """Whether `XNAI_SOVEREIGN` says so: anything but nothing and 0 does, a slip of the pen too."""
    return os.environ.get("XNAI_SOVEREIGN", "") not in ("", "0")


def keep_numpy_to_one_core() -> None:
    """Tell numpy's products, before it is imported, to start no threads, unless the user chose.

    They wait for each other by spinning. Where a model or another program wants the second core,
    a text took 3 to 7 times as long with two threads as with one; on idle cores two are 1.6 times
    as fast.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def current_folder() -> Path:
    """Where the user stands.

    Raises:
        BadRequest: the folder was deleted meanwhile.
    """
    try:
        return Path.cwd()
    except FileNotFoundError as error:
        raise BadRequest(
            "The current folder does not exist any more.", hint="Go to another one: cd"
        ) from error


def stdout_is_terminal() -> bool:
    """Whether a person reads the answer, rather than a pipe."""
    return sys.stdout.isatty()


def columns() -> int | None:
    """How wide the terminal is that stdout goes to; None where it goes elsewhere."""
    return shutil.get_terminal_size().columns if stdout_is_terminal() else None


def stdin_is_terminal() -> bool:
    """Whether a person types what is read."""
    return sys.stdin is not None and sys.stdin.isatty()


def stderr_is_terminal() -> bool:
    """Whether progress may be drawn; `NO_COLOR` only takes the colours, which rich sees to."""
    return sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


def wanted_colour(colour: str) -> str | None:
    """The colour, unless the user wants none even on a terminal. Source: https://no-color.org."""
    return None if os.environ.get("NO_COLOR") else colour


def forget_the_reader() -> None:
    """Nobody reads stdout any more: what is left in its buffer goes nowhere, without an error."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
