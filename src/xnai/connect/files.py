"""Reads and writes the file of a client: never one that is not plainly the user's own to change.

Covers what a file is before it is touched, replacing it whole or not at all, and taking a new one
away. Does not cover what it says.
"""

from __future__ import annotations

import os
import shlex
import stat
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from xnai.core.errors import ConfigError

MAX_BYTES: Final = 1_000_000
PRIVATE: Final = 0o600
_PLAIN: Final = 0o644
_OTHERS_ANY: Final = 0o077
_OPENED: Final = ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY", "O_CLOEXEC")
"""No link that came to lie there meanwhile, no waiting for a pipe, no other line ends."""
_MARK: Final = "\ufeff"
"""Some editors begin a file with it; readers leave it out."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """What is in a file now.

    Args:
        content: its bytes; None where there is no file.
        mode: its permissions; 0 where there is none.
    """

    content: bytes | None
    mode: int = 0

    @property
    def text(self) -> str:
        """What it says, without the mark that some editors begin with."""
        return (self.content or b"").decode().removeprefix(_MARK)

    def encoded(self, text: str) -> bytes:
        """A new text for it as bytes, with the mark where it has one."""
        marked = (self.content or b"").startswith(_MARK.encode())
        return (_MARK if marked else "").encode() + text.encode()


def look(path: Path) -> Found:
    """What is in a file that may be changed; nothing where there is none yet.

    Raises:
        ConfigError: it is a link, no ordinary file, another user's, read-only, too long or no text.
    """
    if path.is_symlink():
        raise ConfigError(
            f"{path} is a link, to {path.readlink()}.",
            hint="Name the file that it stands for with --file, if that may be changed.",
        )
    try:
        handle = os.open(path, os.O_RDONLY | sum(map(_flag, _OPENED)))
    except FileNotFoundError:
        _refuse_unusable_folder(path)
        return Found(content=None)
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}.") from error
    try:
        status = os.fstat(handle)
        _refuse_foreign(path, status)
        with os.fdopen(os.dup(handle), "rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}.") from error
    finally:
        os.close(handle)
    if len(content) > MAX_BYTES:
        raise ConfigError(f"{path} is larger than {MAX_BYTES} bytes; is it a configuration?")
    _refuse_other_than_text(path, content)
    return Found(content=content, mode=stat.S_IMODE(status.st_mode))


def write(path: Path, content: bytes, *, seen: Found, mode: int) -> None:
    """Put this into a file, whole or not at all.

    Args:
        seen: what was in it when this was decided.
        mode: its permissions afterwards.

    Raises:
        ConfigError: somebody else has changed it meanwhile, or it cannot be written.
    """
    if look(path).content != seen.content:
        raise ConfigError(
            f"{path} was changed by another program meanwhile.", hint="Run the command again."
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_whole(path, content, mode=mode)
    except OSError as error:
        raise ConfigError(f"{path} cannot be written: {error.strerror}.") from error


def replace_whole(path: Path, content: bytes, *, mode: int = PRIVATE) -> None:
    """Put this into a file, whole or not at all.

    Raises:
        OSError: it cannot be written; what was in it stands.
    """
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(mode)
        Path(temporary).replace(path)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise


def take_away(path: Path, *, seen: Found, folders: tuple[Path, ...]) -> None:
    """Remove a file, and the folders that were made for it where nothing else is in them.

    Args:
        folders: innermost first.

    Raises:
        ConfigError: somebody else has changed it meanwhile, or it cannot be removed.
    """
    if look(path).content != seen.content:
        raise ConfigError(
            f"{path} was changed by another program meanwhile.", hint="Run the command again."
        )
    try:
        path.unlink(missing_ok=True)
        for folder in folders:
            if not folder.is_dir() or any(folder.iterdir()):
                break
            folder.rmdir()
    except OSError as error:
        raise ConfigError(f"{path} cannot be removed: {error.strerror}.") from error


def mode_for(found: Found, *, secret: bool) -> int:
    """The permissions that a file is to have: its own, and nobody else's where it holds a token."""
    mode = found.mode if found.content is not None else _PLAIN
    if sys.platform == "win32":  # there folders say who may read what is in them
        return mode
    return (mode & ~_OTHERS_ANY) | PRIVATE if secret else mode


def missing_folders(path: Path) -> tuple[Path, ...]:
    """Those that have to be made for a file, innermost first."""
    return tuple(folder for folder in path.parents if not folder.exists())


def _flag(name: str) -> int:
    """A flag, where the system knows it."""
    return int(getattr(os, name, 0))


def _refuse_foreign(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise ConfigError(f"{path} is not an ordinary file.", hint="Name another with --file.")
    if sys.platform != "win32" and status.st_uid != os.geteuid():
        raise ConfigError(
            f"{path} belongs to another user (number {status.st_uid}).",
            hint="Let that user run the command, or name another file with --file.",
        )
    quoted = shlex.quote(str(path))
    if status.st_nlink > 1:  # the other names would keep the old content
        raise ConfigError(
            f"{path} has {status.st_nlink} names (hard links).",
            hint=f"Give it one of its own first: cp -p {quoted} NEW && mv NEW {quoted}",
        )
    if not status.st_mode & stat.S_IWUSR:
        raise ConfigError(
            f"{path} is read-only (mode {stat.S_IMODE(status.st_mode):04o}).",
            hint=f"If it may be changed: chmod u+w {quoted}",
        )
    _refuse_unusable_folder(path)


def _refuse_unusable_folder(path: Path) -> None:
    """The nearest folder that is there has to take another one, or the file."""
    nearest = next(folder for folder in path.absolute().parents if folder.exists())
    if not os.access(nearest, os.W_OK | os.X_OK):
        raise ConfigError(f"Nothing can be written to the folder {nearest}.")


def _refuse_other_than_text(path: Path, content: bytes) -> None:
    try:
        content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ConfigError(f"{path}:{line}: not UTF-8 text.", hint="Save it as UTF-8.") from error
