"""What is known of a fetched or imported file, in a small file beside it.

It is written before the first byte is asked for, so that a file which is brought by hand meanwhile
can be checked against what the hub said, and again when the file is whole. It says nothing about a
file that was changed since: length and time of the last change have to be the same.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from xnai.engines.placing import beside, placed


@dataclass(frozen=True, kw_only=True, slots=True)
class Receipt:
    """Where a file came from, and what it is.

    Args:
        origin: a repository of the hub, or the path that it was imported from.
        commit: state of the repository; empty for an import.
        licence: as its authors name it; may be empty.
        n_bytes: None where nobody said.
        sha256: None where nobody said, and nothing was read yet.
        mtime_ns: of the whole file; None until it is there.
    """

    origin: str
    commit: str = ""
    licence: str = ""
    n_bytes: int | None = None
    sha256: str | None = None
    mtime_ns: int | None = None


def receipt_path(path: Path) -> Path:
    """Where the receipt of a file lies."""
    return beside(path, "json")


def read_receipt(path: Path) -> Receipt | None:
    """What is known of the file at `path`; None where nothing is."""
    try:
        told = json.loads(receipt_path(path).read_text("utf-8"))
        return Receipt(**told)
    except (OSError, ValueError, TypeError):
        return None


def write_receipt(path: Path, receipt: Receipt) -> None:
    """Keep what is known of the file at `path`.

    Raises:
        FetchFailed: it cannot be written.
    """
    with placed(receipt_path(path)) as staged:
        staged.write_text(json.dumps(asdict(receipt), indent=1) + "\n", encoding="utf-8")


def confirm(path: Path, receipt: Receipt) -> Receipt:
    """Keep that the file at `path` is whole, as it is now.

    Raises:
        FetchFailed: it cannot be written.
    """
    found = path.stat()
    whole = replace(receipt, n_bytes=found.st_size, mtime_ns=found.st_mtime_ns)
    write_receipt(path, whole)
    return whole


def is_whole(path: Path, receipt: Receipt | None) -> bool:
    """Whether the file is still the one that was confirmed; it is not read."""
    try:
        found = path.stat()
    except OSError:
        return False
    return (
        receipt is not None
        and receipt.mtime_ns is not None
        and (found.st_size, found.st_mtime_ns) == (receipt.n_bytes, receipt.mtime_ns)
    )
