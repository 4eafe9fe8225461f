"""Whether files are still the ones they were: what a kept answer rests on.

A loaded engine goes on with the file that it was started on, whatever lies there now. So once a
file was seen, another one in its place makes the answers of this process belong to neither.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

Identity = tuple[int, int]
"""Bytes, and the time of the last change in nanoseconds."""


class FileIdentities:
    """Looks at files again and again. Blocking, some microseconds a file.

    Args:
        paths: may not be there yet.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        self._paths = tuple(dict.fromkeys(paths))
        self._seen: dict[Path, Identity] = {}

    def now(self) -> str | None:
        """All of them as one text; None when one is another than it was, or has gone."""
        for path in self._paths:
            found = _identity(path)
            if path in self._seen and self._seen[path] != found:
                return None
            if found is not None:
                self._seen[path] = found
        return repr([(str(path), self._seen.get(path)) for path in self._paths])


def _identity(path: Path) -> Identity | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
