"""What lies in the models folder, and taking it away again.

Covers: GGUF files and what unfinished downloads have left. Touches nothing outside of the folder; a
symbolic link goes, and what it leads to stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from xnai.core.errors import FetchFailed
from xnai.engines.placing import alone, lock_of, parts_of
from xnai.engines.receipts import Receipt, is_whole, read_receipt, receipt_path

_PART: Final = re.compile(r"\.([^.].*\.gguf)[.-][^.]*\.part")
"""`.NAME.HASH.part` of a download, `.NAME-RANDOM.part` of a copy that was killed."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Stored:
    """One file, or what has come of it.

    Args:
        name: path below the models folder: `OWNER/REPO/FILE.gguf`.
        n_bytes: of the file itself; 0 where it is not there yet.
        part_bytes: of unfinished downloads.
        is_link: it leads elsewhere, and takes no room here.
        checked: it is still the file that was checked when it came.
    """

    name: str
    path: Path
    n_bytes: int
    part_bytes: int
    is_link: bool
    checked: bool
    receipt: Receipt | None


def stored(folder: Path) -> list[Stored]:
    """All files below a folder, by name."""
    whole = set(folder.rglob("*.gguf"))
    begun = {target for part in folder.rglob(".*.part") if (target := _target(part))}
    return [_stored(path, folder) for path in sorted(whole | begun)]


def find(folder: Path, name: str) -> list[Stored]:
    """Those that a name means: all of it, the file's own, or a repository."""
    return [
        each
        for each in stored(folder)
        if name in (each.name, each.path.name, str(each.path), str(Path(each.name).parent))
    ]


def remove(each: Stored) -> int:
    """Take a file away with all that belongs to it; returns the bytes that are free again.

    Raises:
        FetchFailed: it cannot be removed, or another process is fetching it.
    """
    freed = each.part_bytes + (0 if each.is_link else each.n_bytes)

    def waits() -> None:
        raise FetchFailed(
            f"{each.name} is being fetched by another process.", hint="End that one first."
        )

    try:
        with alone(each.path, waits=waits):
            own = (each.path, receipt_path(each.path), lock_of(each.path))
            for path in (*own, *parts_of(each.path)):
                path.unlink(missing_ok=True)
        _remove_empty(each.path.parents, len(Path(each.name).parts) - 1)
    except OSError as error:
        raise FetchFailed(f"{each.path} cannot be removed: {error.strerror}.") from error
    return freed


def _remove_empty(folders: Iterable[Path], most: int) -> None:
    for folder in list(folders)[:most]:
        if any(folder.iterdir()):
            return
        folder.rmdir()


def _stored(path: Path, folder: Path) -> Stored:
    receipt = read_receipt(path)
    return Stored(
        name=path.relative_to(folder).as_posix(),
        path=path,
        n_bytes=path.stat().st_size if path.is_file() else 0,
        part_bytes=sum(part.stat().st_size for part in parts_of(path)),
        is_link=path.is_symlink(),
        checked=is_whole(path, receipt),
        receipt=receipt,
    )


def _target(part: Path) -> Path | None:
    """The file that a part is of."""
    found = _PART.fullmatch(part.name)
    return part.with_name(found[1]) if found else None
