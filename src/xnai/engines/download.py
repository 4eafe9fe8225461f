"""Fetches one file of the hub into its place: whole, checked, and by one process at a time.

What has come of a file is kept in a part beside it, named after the hash that the whole must have,
so that the next try goes on where the last one ended and never with another file's bytes. Nothing
has the file's own name before length, SHA-256 and the GGUF header were found right. An engine that
has an older file open keeps it: the new one only takes over the name.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from xnai.core.errors import FetchFailed, HubUnreachable, ModelFileError
from xnai.engines.gguf import read_gguf
from xnai.engines.hub import HubEntry, Repository
from xnai.engines.hub_client import Broke, Hub
from xnai.engines.placing import (
    CHUNK_BYTES,
    alone,
    beside,
    check_room,
    parts_of,
    settle,
    sha256_of,
    shown_bytes,
    writing,
)
from xnai.engines.receipts import Receipt, confirm, is_whole, read_receipt, write_receipt

PAUSES_S: Final = (0.5, 1.0, 2.0, 4.0, 8.0)
"""Before each further try; one that brought something begins them anew."""
MOST_TRIES: Final = 100
_KEPT: Final = "What came is kept: run the same command again to go on from there."


class Watcher(Protocol):
    """Is told how it goes."""

    def waits(self) -> None:
        """Another process fetches the same file."""

    def begins(self, done: int, total: int | None) -> None:
        """So many of so many bytes are there; again after each broken connection."""

    def comes(self, n_bytes: int) -> None:
        """So many more."""

    def pauses(self, why: str, seconds: float) -> None:
        """The connection broke, as a sentence says; another try follows."""


class Unwatched:
    """Where nobody looks."""

    def waits(self) -> None: ...
    def begins(self, done: int, total: int | None) -> None: ...
    def comes(self, n_bytes: int) -> None: ...
    def pauses(self, why: str, seconds: float) -> None: ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Fetched:
    """A file in its place.

    Args:
        was_there: nothing had to be downloaded.
    """

    path: Path
    receipt: Receipt
    was_there: bool


def fetch(
    hub: Hub,
    repository: Repository,
    entry: HubEntry,
    target: Path,
    *,
    watcher: Watcher | None = None,
    pause: Callable[[float], None] = time.sleep,
) -> Fetched:
    """Put a file of the hub at `target`, if it is not there already.

    Args:
        entry: as complete as the hub can tell.

    Raises:
        FetchFailed: no room, no network, another length or hash than the hub said, or no GGUF file
            that xnai runs. What is at `target` stays as it was.
    """
    watcher = watcher or Unwatched()
    wanted = Receipt(
        origin=repository.repo,
        commit=repository.commit,
        licence=repository.licence,
        n_bytes=entry.n_bytes,
        sha256=entry.sha256,
    )
    with alone(target, waits=watcher.waits), writing(target):
        if found := _already(target, wanted):
            return Fetched(path=target, receipt=found, was_there=True)
        part = _Part(_part_of(target, entry, repository))
        if entry.n_bytes is None:  # nobody could say whether it has its end already
            part.remove()
        _remove(each for each in parts_of(target) if each != part.path)
        check_room(target.parent, max(0, (entry.n_bytes or 0) - part.n_bytes))
        if not is_whole(target, read_receipt(target)):
            write_receipt(target, wanted)
        digest = _checked(hub, repository, entry, part, watcher, pause)
        _refuse_unusable(part.path, hub, entry)
        settle(part.path, target)
        receipt = Receipt(
            origin=wanted.origin, commit=wanted.commit, licence=wanted.licence, sha256=digest
        )
        return Fetched(path=target, receipt=confirm(target, receipt), was_there=False)


def _already(target: Path, wanted: Receipt) -> Receipt | None:
    """The receipt of a file that is there and the one that is wanted."""
    found = read_receipt(target)
    if found and is_whole(target, found) and wanted.sha256 in (None, found.sha256):
        return found
    if wanted.sha256 is None or not target.is_file():
        return None
    if target.stat().st_size != wanted.n_bytes or sha256_of(target) != wanted.sha256:
        return None
    return confirm(target, wanted)


def _checked(
    hub: Hub,
    repository: Repository,
    entry: HubEntry,
    part: _Part,
    watcher: Watcher,
    pause: Callable[[float], None],
) -> str:
    """Complete the part; returns its hash. One that was begun earlier is given a second chance.

    Raises:
        FetchFailed: it is another file than the hub said; the part is gone.
    """
    chances = 2 if part.n_bytes else 1
    for _ in range(chances):
        _complete(hub, repository, entry, part, watcher, pause)
        found = part.hash()
        if entry.sha256 in (None, found):
            return found
        part.remove()
    raise FetchFailed(
        f"What {hub.host} sent as {entry.name} has another SHA-256 than it says: {found} instead "
        f"of {entry.sha256}. Nothing of it was kept.",
        hint="Run the command again. If it stays so, ask another mirror (HF_ENDPOINT).",
    )


def _complete(
    hub: Hub,
    repository: Repository,
    entry: HubEntry,
    part: _Part,
    watcher: Watcher,
    pause: Callable[[float], None],
) -> None:
    """Have the part as long as the file, over as many connections as it takes.

    Raises:
        FetchFailed: it does not come to its end, or beyond it.
    """
    failures = 0
    for _ in range(MOST_TRIES):
        before = part.n_bytes
        try:
            if part.n_bytes != entry.n_bytes:
                _pour(hub, repository, entry, part, watcher)
            if entry.n_bytes in (None, part.n_bytes):
                return
            why = f"{hub.host} ended too early."
        except Broke as error:
            why = f"{hub.host} {error}."
        except HubUnreachable as error:
            why = error.message
        failures = 1 if part.n_bytes > before else failures + 1
        if failures > len(PAUSES_S):
            break
        watcher.pauses(why, PAUSES_S[failures - 1])
        pause(PAUSES_S[failures - 1])
    raise HubUnreachable(
        f"{entry.name} did not come to its end ({shown_bytes(part.n_bytes)} of "
        f"{shown_bytes(entry.n_bytes or 0)} are here): {why}",
        hint=_KEPT,
    )


def _pour(hub: Hub, repository: Repository, entry: HubEntry, part: _Part, watcher: Watcher) -> None:
    with (
        hub.stream(entry, repository, part.n_bytes) as (begin, pieces),
        part.open(begin) as append,
    ):
        watcher.begins(begin, entry.n_bytes)
        for piece in pieces:
            append(piece)
            watcher.comes(len(piece))
            if entry.n_bytes is not None and part.n_bytes > entry.n_bytes:
                part.remove()
                raise FetchFailed(
                    f"{hub.host} sent more of {entry.name} than the {entry.n_bytes:,} bytes it has "
                    "by its own listing. Nothing of it was kept."
                )


class _Part:
    """What has come of a file, hashed as it comes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.n_bytes = path.stat().st_size if path.is_file() else 0
        self._digest = hashlib.sha256()
        self._digested = 0

    @contextmanager
    def open(self, begin: int) -> Iterator[Callable[[bytes], None]]:
        """Gives what appends bytes from `begin` on, which is the end or 0."""
        if begin == 0:
            self.remove()
        self.hash()
        with self.path.open("ab", buffering=CHUNK_BYTES) as file:

            def append(piece: bytes) -> None:
                file.write(piece)
                self._digest.update(piece)
                self.n_bytes += len(piece)
                self._digested = self.n_bytes

            yield append

    def hash(self) -> str:
        """SHA-256 of what is there; only what an earlier try has left is read."""
        if self._digested < self.n_bytes:
            with self.path.open("rb") as file:
                while chunk := file.read(CHUNK_BYTES):
                    self._digest.update(chunk)
            self._digested = self.n_bytes
        return self._digest.hexdigest()

    def remove(self) -> None:
        """Begin anew."""
        self.path.unlink(missing_ok=True)
        self.n_bytes = self._digested = 0
        self._digest = hashlib.sha256()


def _refuse_unusable(part: Path, hub: Hub, entry: HubEntry) -> None:
    try:
        read_gguf(part)
    except ModelFileError as error:
        part.unlink()
        told = error.message.replace(str(part), entry.name)
        raise FetchFailed(
            f"What {hub.host} sent cannot be used: {told} Nothing of it was kept.", hint=error.hint
        ) from error


def _part_of(target: Path, entry: HubEntry, repository: Repository) -> Path:
    return beside(target, f"{(entry.sha256 or repository.commit)[:16]}.part")


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)
