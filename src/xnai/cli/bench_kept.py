"""Where a run of `xnai bench` is kept while it goes on, and what is there already."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from xnai.benchmark.records import JOURNAL, RUN, Answer, Journal, Run, Setup, goes_on
from xnai.cli.environment import places
from xnai.cli.printing import tell
from xnai.core.errors import BadRequest


def folder_of(out: Path | None, *, resume: bool) -> Path:
    """Where a run is kept: the folder that is named, else one of its own, or the last broken off.

    Raises:
        BadRequest: none was broken off.
    """
    if out is not None:
        return out
    kept = places().bench
    if not resume:
        return kept / datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    broken_off = sorted(path.parent for path in kept.glob(f"*/{JOURNAL}"))
    if not broken_off:
        raise BadRequest(f"No run was broken off in {kept}.", hint="Name its folder by --out.")
    return broken_off[-1]


def begun(folder: Path, setup: Setup, *, resume: bool) -> Run | None:
    """What is there already.

    Raises:
        BadRequest: it must not be written over, or cannot go on.
    """
    kept = Journal(folder / JOURNAL).read()
    if kept is None:
        if (folder / RUN).exists():
            raise BadRequest(
                f"{folder} holds a whole run.", hint="Choose another folder with --out."
            )
        if resume:
            raise BadRequest(f"{folder} holds no run that was broken off.")
        return None
    if not resume:
        raise BadRequest(
            f"{folder} holds a run that was broken off, with {len(kept.answers)} answers.",
            hint="Add --resume to go on with it, or choose another folder.",
        )
    goes_on(kept, setup)
    return kept


class Kept:
    """The run as it grows, and its journal. A journal that cannot be written costs no answer."""

    def __init__(self, run: Run, folder: Path) -> None:
        self.run = run
        self._folder = folder
        self._journal: Journal | None = Journal(folder / JOURNAL)
        self._write(lambda journal: journal.begin(run))

    def add(self, answer: Answer) -> None:
        """Keep one more."""
        self.run = replace(self.run, answers=(*self.run.answers, answer))
        self._write(lambda journal: journal.add(answer))

    @contextmanager
    def told_when_broken_off(self) -> Iterator[None]:
        """Say where what is done lies, when it ends before its time."""
        try:
            yield
        except BaseException:
            if self._journal is not None and self.run.answers:
                done, wanted = len(self.run.answers), self.run.wanted
                tell(f"{done} of {wanted} answers are kept; go on: --resume --out {self._folder}")
            raise

    def _write(self, act: Callable[[Journal], None]) -> None:
        if self._journal is None:
            return
        try:
            act(self._journal)
        except OSError as error:
            self._journal = None
            tell(f"answers are not kept, since {self._folder} cannot be written: {error.strerror}")
