"""Decides what a client's file is to be, and carries it out: connecting, and undoing it.

What is decided is shown before it is done; a file that changes in between is left alone. A record
is kept before the file is written, so that a run which is killed can be undone.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from xnai.connect import files, records
from xnai.connect.files import Found
from xnai.connect.records import Record, digest
from xnai.connect.settings import (
    Format,
    Setting,
    Unchangeable,
    with_settings,
    without_settings,
)
from xnai.core.errors import ConfigError


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """What is to become of a file.

    Args:
        found: what is in it now.
        content: what is to be in it; None where it is to go.
        mode: its permissions then.
        record: what undoing it needs; None where nothing of ours is left.
        left: settings of ours that somebody has changed since, and that stay as they are.
    """

    path: Path
    found: Found
    content: bytes | None
    mode: int
    record: Record | None
    edited: bool = False
    """Whether somebody changed the file since we did."""
    left: tuple[Setting, ...] = ()
    folders: tuple[Path, ...] = ()
    """Those that go with the file where nothing else is in them, innermost first."""

    @property
    def changes_nothing(self) -> bool:
        """Whether the file is that already."""
        same_mode = self.found.content is None or self.mode == self.found.mode
        return self.content == self.found.content and same_mode


def connecting(
    path: Path,
    settings: tuple[Setting, ...],
    kind: Format,
    *,
    begins: str = "",
    secret: bool,
    known: Record | None,
) -> Change:
    """What has to be written for a file to say all of this.

    Args:
        begins: what a new or empty file begins with.
        secret: whether a token is among the settings.
        known: of an earlier run, which is undone first where it said something else.

    Raises:
        ConfigError: the file is not ours to change, or cannot be changed in small.
    """
    found = files.look(path)
    mode = files.mode_for(found, secret=secret)
    try:
        if with_settings(found.text, settings, kind) == found.text and found.content is not None:
            return Change(path=path, found=found, content=found.content, mode=mode, record=known)
        base = _without_ours(found, known, kind)[0] if known else found
        text = base.text if base.text.strip() else begins
        after = base.encoded(with_settings(text, settings, kind))
    except Unchangeable as error:
        raise _refusal(path, error) from error
    record = Record(
        path=path,
        before=base.content,
        mode=base.mode,
        folders=known.folders if known else files.missing_folders(path),
        after=digest(after),
        settings=settings,
    )
    return Change(path=path, found=found, content=after, mode=mode, record=record)


def undoing(known: Record, kind: Format, *, kept: Path | None = None) -> Change:
    """What has to be written for a file to be as it was.

    Where it was edited since, only what is ours is taken out of it.

    Args:
        kept: where the file as it was lies, for who has to put it back by hand.

    Raises:
        ConfigError: the file is not ours to change, or cannot be changed in small.
    """
    found = files.look(known.path)
    try:
        base, left = _without_ours(found, known, kind)
    except Unchangeable as error:
        raise _refusal(known.path, error, kept) from error
    mode = base.mode or found.mode
    return Change(
        path=known.path,
        found=found,
        content=base.content,
        mode=mode,
        record=None,
        edited=digest(found.content) != known.after,
        left=left,
        folders=known.folders,
    )


def carry_out(change: Change, folder: Path, client: str) -> Path | None:
    """Do it, and say where the file as it was lies; None where there was none.

    Raises:
        ConfigError: it cannot be done; the file and its record are as they were.
    """
    known = records.read(folder, client, change.path)
    kept = records.keep(folder, client, change.record) if change.record else None
    try:
        if change.content is None:
            files.take_away(change.path, seen=change.found, folders=change.folders)
        elif not change.changes_nothing:
            files.write(change.path, change.content, seen=change.found, mode=change.mode)
    except ConfigError:
        if known is None:
            records.forget(folder, client, change.path)
        else:
            records.keep(folder, client, known)
        raise
    if change.record is None:
        records.forget(folder, client, change.path)
    return kept


def _without_ours(found: Found, known: Record, kind: Format) -> tuple[Found, tuple[Setting, ...]]:
    """The file as it would be without us, and what of ours somebody changed since."""
    before = Found(content=known.before, mode=known.mode)
    if found.content is None:  # somebody took it away, and ours with it
        return found, ()
    if digest(found.content) == known.after:
        return before, ()
    text, left = without_settings(found.text, known.settings, before.text, kind)
    if known.before is None and not text.strip("{}[] \r\n"):
        return before, left
    return Found(content=found.encoded(text), mode=known.mode or found.mode), left


def _refusal(path: Path, error: Unchangeable, kept: Path | None = None) -> ConfigError:
    before = f" As it was before it lies in {kept}." if kept else ""
    return ConfigError(
        f"{path} cannot be changed by a program: {error}.",
        hint=f"Put the lines in by hand, or take them out; --print shows them.{before}",
    )
