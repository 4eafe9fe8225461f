"""The scratch folder of one run: made, filled, measured, removed.

Covers files that a program keeps open after it has removed their names. Whatever it left in the
folder (folders without permissions, chains deeper than any path may be long, links) is data:
nothing here follows a link or recurses.
"""

from __future__ import annotations

import glob
import os
import stat
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
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
        with suppress(OSError):  # the result of the run is worth more than the room
            _remove(folder)


def overflows(folder: Path, most_bytes: int, *, pid: int | None = None) -> bool:
    """Whether the folder holds more bytes, entries or levels than a run may leave.

    Args:
        pid: also count the files without a name that this process and its descendants keep.
    """
    try:
        kept = _nameless_bytes(pid, folder) if pid is not None else 0
        return _holds_more(folder, most_bytes - kept)
    except OSError:  # a folder that shuts us out, or a name too long, may hold anything
        return True


def _holds_more(folder: Path, most_bytes: int) -> bool:
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


def _nameless_bytes(pid: int, folder: Path) -> int:
    """What removed files of the folder take for as long as they are open.

    Raises:
        OSError: one is kept by a mapping alone, which does not tell its size.
    """
    sizes: dict[int, int] = {}
    mapped: set[int] = set()
    pending = [str(pid)]
    while pending:
        process = f"/proc/{pending.pop()}"
        before = _mapped(process, folder)
        for descriptor in glob.iglob(f"{process}/task/*/fd/*"):  # noqa: PTH207 (tasks may go)
            with suppress(OSError):  # closed meanwhile
                file = Path(descriptor).stat()
                if stat.S_ISREG(file.st_mode) and not file.st_nlink:
                    sizes[file.st_ino] = file.st_blocks * 512
        # Mapped all the while, so that a file which was just closed is not taken for hidden.
        mapped |= before and before & _mapped(process, folder)
        for children in glob.iglob(f"{process}/task/*/children"):  # noqa: PTH207
            pending += _text(children).split()
    if mapped - sizes.keys():
        raise OSError("a removed file is mapped and not open")
    return sum(sizes.values())


def _mapped(process: str, folder: Path) -> set[int]:
    """Inodes of removed files of the folder that a process has mapped."""
    lines = _text(f"{process}/maps").splitlines()
    ours = [line for line in lines if f" {folder}/" in line and line.endswith(" (deleted)")]
    return {int(line.split()[4]) for line in ours}


def _text(path: str) -> str:
    """What the kernel says of a process; nothing when that went away."""
    try:
        return Path(path).read_text("utf-8", "replace")
    except OSError:
        return ""


def _entries(path: str) -> list[os.DirEntry[str]]:
    """What stands in a folder; nothing when it went away meanwhile.

    Raises:
        OSError: it cannot be read.
    """
    try:
        with os.scandir(path) as entries:
            return list(entries)
    except (FileNotFoundError, NotADirectoryError):
        return []


def _allocated(entry: os.DirEntry[str]) -> int:
    try:
        return entry.stat(follow_symlinks=False).st_blocks * 512
    except FileNotFoundError:
        return 0


def _remove(top: Path) -> None:
    """Remove the tree by moving each folder beside it first, so that no path grows long.

    They move into a folder of ours: any name in `top` may be taken.
    """
    top.chmod(0o700)
    beside = Path(tempfile.mkdtemp(prefix="xnai-", dir=top.parent))
    pending, n_moved = [top], 0
    while pending:
        folder = pending.pop()
        for entry in _entries(os.fspath(folder)):
            if entry.is_dir(follow_symlinks=False):
                n_moved += 1
                Path(entry.path).chmod(0o700)  # without it a folder can be neither read nor moved
                moved = beside / str(n_moved)
                Path(entry.path).rename(moved)
                pending.append(moved)
            else:
                Path(entry.path).unlink()
        folder.rmdir()
    beside.rmdir()
