"""A bar on stderr for work that is counted in bytes; only where a terminal is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)

from xnai.cli.printing import printable

LONGEST_NAME = 40


class Bar:
    """One bar."""

    def __init__(self, progress: Progress, task: TaskID) -> None:
        self._progress = progress
        self._task = task

    def begin(self, done: int, total: int | None) -> None:
        """So much of so much is done, at this moment."""
        self._progress.reset(self._task, completed=done, total=total)

    def advance(self, n_bytes: int) -> None:
        """So much more is done."""
        self._progress.advance(self._task, n_bytes)


@contextmanager
def bytes_bar(name: str, total: int | None = None) -> Iterator[Bar]:
    """Draw a bar until the block ends."""
    shown = name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(bar_width=None),
        DownloadColumn(binary_units=True),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True)) as progress:
        yield Bar(progress, progress.add_task(printable(shown), total=total))
