"""The scratch folder of one run: made, filled, measured, removed.

Whatever the program left in it (folders without permissions, chains deeper than any path may be
long, links) is data: nothing here follows a link or recurses.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

MAX_ENTRIES = 4096
MAX_DEPTH = 32


@contextmanager
def scratch_folder(files: Mapping[str, str]) -> Iterator[Path]:
    """A fresh folder with `files` in it; removed at the end, whatever happened.

    Raises:
        ValueError: a file name is absolute or leaves the folder.
    """
    folder = Path(tempfile.mkdtemp(prefix="xnai-")).resolve()
    try:
        for name, text in files.items():
            _write(folder, name, text)
        yield folder
    finally:
        _remove(folder)


def overflows(folder: Path, most_bytes: int) -> bool:
    """Whether the folder holds more bytes, entries or levels than a run may leave."""
    used, seen = 0, 0
    pending = [(os.fspath(folder), 0)]
    while pending:
        path, depth = pending.pop()
        for entry in _entries(path):
            seen += 1
            if entry.is_dir(follow_symlinks=False):
                pending.append((entry.path, depth + 1))
            else:
                used += _allocated(entry)
        if used > most_bytes or seen > MAX_ENTRIES or depth > MAX_DEPTH:
            return True
    return False


def _write(folder: Path, name: str, text: str) -> None:
    relative = PurePosixPath(name)
    if relative.is_absolute() or ".." in relative.parts or not relative.parts:
        raise ValueError(f"{name!r} is not a file name inside the scratch folder")
    path = folder / relative
    path.parent.mkdir(parents=True, exist_ok=True)
    # surrogates from broken input must fail in the program, not here
    path.write_bytes(text.encode("utf-8", "surrogatepass"))


def _entries(path: str) -> list[os.DirEntry[str]]:
    """What stands in a folder; nothing when it went away or may not be read meanwhile."""
    try:
        with os.scandir(path) as entries:
            return list(entries)
    except OSError:
        return []


def _allocated(entry: os.DirEntry[str]) -> int:
    try:
        return entry.stat(follow_symlinks=False).st_blocks * 512
    except OSError:
        return 0


def _remove(top: Path) -> None:
    """Remove the tree by moving each folder to the top first, so that no path grows long."""
    pending, n_moved = [top], 0
    top.chmod(0o700)
    while pending:
        folder = pending.pop()
        for entry in _entries(os.fspath(folder)):
            if entry.is_dir(follow_symlinks=False):
                n_moved += 1
                Path(entry.path).chmod(0o700)  # without it a folder can be neither read nor moved
                moved = top / f".removing-{n_moved}"
                Path(entry.path).rename(moved)
                pending.append(moved)
            else:
                Path(entry.path).unlink()
        if folder != top:
            folder.rmdir()
    top.rmdir()
