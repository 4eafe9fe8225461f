"""The token file: made at the first start, read at every other one, private to its owner.

Covers making it so that servers that start at the same moment end with one token, and refusing a
file that others may have read or put there. Does not cover a token from the environment, which only
has to be `checked`, nor comparing tokens (`xnai.server.access`).
"""

from __future__ import annotations

import os
import secrets
import shlex
import stat
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final

from xnai.core.errors import ConfigError

TOKEN_BYTES: Final = 32
MAX_FILE_BYTES: Final = 4096
_OTHERS_ANY: Final = 0o077
_OTHERS_WRITE: Final = 0o022
_ELSEWHERE: Final = "or set the token with XNAI_API_KEY"


def read_or_make(path: Path) -> str:
    """The token in a file; where there is no file, a new one with 256 random bits.

    Args:
        path: the file. Its folder is made where it is missing, for the owner alone (0700).

    Raises:
        ConfigError: the file is a link or no ordinary file; it is open to other users, or its
            folder lets them replace it; what it holds is no token; it cannot be read or made.
    """
    try:
        return _read(path)
    except FileNotFoundError:
        _make(path)
    except OSError as error:
        raise _unusable(path, "read", error) from error
    try:
        return _read(path)  # not what was made here: another server may have been quicker
    except OSError as error:
        raise _unusable(path, "read", error) from error


def checked(token: str, *, source: str) -> str:
    """A token that can be sent in a header: one word of visible ASCII, not empty.

    Args:
        source: where it comes from, as the error names it.

    Raises:
        ConfigError: it cannot.
    """
    if not token:
        raise ConfigError(
            f"{source} holds no token: it is empty.",
            hint="Write one there, or take it away, and a token will be made.",
        )
    if not all("!" <= char <= "~" for char in token):
        raise ConfigError(
            f"{source} holds no token: there are spaces, control characters or letters outside of "
            "ASCII in it, which a header cannot carry.",
            hint="Write one word of ASCII there, or take it away, and a token will be made.",
        )
    return token


def _read(path: Path) -> str:
    # Looked at through the open file, so that nothing can be swapped between look and use.
    # NONBLOCK: a pipe of that name must not hold the start up.
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        _refuse_open_file(path, os.fstat(handle))
        _refuse_shared_folder(path.parent)
        content = os.read(handle, MAX_FILE_BYTES + 1)
    finally:
        os.close(handle)
    if len(content) > MAX_FILE_BYTES:
        raise ConfigError(f"{path} is longer than {MAX_FILE_BYTES} bytes; is it a token file?")
    # A newline at the end is what every editor and `echo` write.
    return checked(content.rstrip(b"\r\n").decode("latin-1"), source=str(path))


def _refuse_open_file(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise ConfigError(f"{path} is not an ordinary file.", hint=f"Move it away, {_ELSEWHERE}.")
    if status.st_mode & _OTHERS_ANY:
        raise ConfigError(
            f"The token file {path} is open to other users of this machine (mode "
            f"{stat.S_IMODE(status.st_mode):04o}).",
            hint=f"Close it with `chmod 600 {shlex.quote(str(path))}`; if they may have read it, "
            "delete it instead, and a new token will be made.",
        )


def _refuse_shared_folder(folder: Path) -> None:
    if folder.stat().st_mode & _OTHERS_WRITE:
        raise ConfigError(
            f"Other users of this machine may replace files in {folder}, the token among them.",
            hint=f"Close it with `chmod go-w {shlex.quote(str(folder))}`.",
        )


def _make(path: Path) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _refuse_shared_folder(path.parent)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")  # 0600
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(f"{secrets.token_urlsafe(TOKEN_BYTES)}\n".encode())
                file.flush()
                os.fsync(handle)  # a power cut must not leave a name without a token
            # Unlike a rename, a link fails where the name is taken: the first server's token stays.
            with suppress(FileExistsError):
                os.link(temporary, path)
        finally:
            Path(temporary).unlink()
    except OSError as error:
        raise _unusable(path, "made", error) from error


def _unusable(path: Path, doing: str, error: OSError) -> ConfigError:
    if path.is_symlink():
        return ConfigError(
            f"{path} is a link; a token is only read from a file that lies there itself.",
            hint=f"Delete the link with `rm {shlex.quote(str(path))}`, {_ELSEWHERE}.",
        )
    return ConfigError(
        f"The token file {path} cannot be {doing}: {error.strerror or error}.",
        hint=f"Make the file and its folder yours to read and write, {_ELSEWHERE}.",
    )
